"""Reads the configuration of a run from a file and the command line."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from absl import flags
from ml_collections import config_flags

from policy_jax.config_files import ConfigError, find_config, load_config, take_config
from policy_jax.ppo.config import TrainConfig, from_dict, unknown_field


def parse(argv: Sequence[str]) -> tuple[TrainConfig, Path]:
    """The configuration and the workdir of a command line (without the program's name).

    Raises ConfigError.
    """
    name, rest = take_config(argv)
    if name is None:
        raise ConfigError("--config: no file given; try --config ppo_people.py (see --help)")
    path = find_config(name)
    values = flags.FlagValues()  # type: ignore[no-untyped-call] # absl has no types here
    flags.DEFINE_string("workdir", None, "folder of the run", flag_values=values)
    raw = load_config(path, dataclasses.asdict(TrainConfig()))
    words = ["train", *rest]
    overridden = [w.lstrip("-").partition("=")[0] for w in rest if w.startswith("-")]
    fields = [n.removeprefix("config.") for n in overridden if n.startswith("config.")]
    unknown = [line for line in map(unknown_field, fields) if line]
    if unknown:
        raise ConfigError("\n".join(unknown))
    try:
        # The definition already reads the arguments, to learn which fields they set.
        config_flags.DEFINE_config_dict("config", raw, flag_values=values, sys_argv=words)
        left = values(words)[1:]
    except (flags.Error, AttributeError, KeyError, TypeError, ValueError) as error:
        raise ConfigError(_one_line(error)) from error
    if left:
        raise ConfigError(f"{left[0]!r}: unexpected argument; see --help")
    config = from_dict(raw.to_dict())
    return config, Path(values.workdir or Path("runs") / path.stem)


def _one_line(error: Exception) -> str:
    text = str(error.args[0]) if isinstance(error, KeyError) and error.args else str(error)
    return " ".join(text.split())

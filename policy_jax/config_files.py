"""Configuration files of `train` and `sft`: how they are named, and where they and the files,
functions and classes that they name are looked up.

The shipped files are in `configs/` of the repository. `policy_jax/configs` is a link to that
folder, so that an installed package has them too.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import os
import re
import sys
import traceback
import typing
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from ml_collections import ConfigDict

SHIPPED = Path(__file__).parent / "configs"


class ConfigError(ValueError):
    """A configuration that is missing or cannot be run. The message names the field or option, its
    value and the remedy, one line per mistake."""


def take_config(arguments: Sequence[str]) -> tuple[str | None, list[str]]:
    """The value of `--config` (None if it is not given), and the other arguments."""
    for i, argument in enumerate(arguments):
        flag, equals, value = argument.lstrip("-").partition("=")
        if flag != "config" or not argument.startswith("-"):
            continue
        if equals:
            return value, [*arguments[:i], *arguments[i + 1 :]]
        if i + 1 < len(arguments):
            return arguments[i + 1], [*arguments[:i], *arguments[i + 2 :]]
    return None, list(arguments)


def find_config(name: str) -> Path:
    """The configuration file: as named, else in `configs/` of the working folder, else shipped.

    Raises ConfigError, which says where it looked.
    """
    places = (Path(name), Path("configs") / name, SHIPPED / name)
    for path in places:
        if path.is_file():
            return path
    known = ", ".join(sorted(path.name for path in SHIPPED.glob("*.py")))
    raise ConfigError(
        f"--config: no file {name!r}; looked for {', '.join(map(str, places))}; shipped are {known}"
    )


def load_config(path: Path, defaults: Mapping[str, Any]) -> ConfigDict:
    """The fields that `get_config()` of a configuration file sets, and `defaults` for the others.

    Fields that do not exist are kept, so that they can be named. Raises ConfigError.
    """
    from ml_collections import ConfigDict

    spec = importlib.util.spec_from_file_location("training_config", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        given = module.get_config()
    except Exception as error:  # a user's file may raise anything; the user has to see it
        raise ConfigError(f"--config: {path} fails: {type(error).__name__}: {error}") from error
    if not isinstance(given, ConfigDict):
        raise ConfigError(f"--config: get_config() of {path} gives no ml_collections.ConfigDict")
    merged: dict[str, Any] = dict(defaults)
    for name, section in given.to_dict().items():
        if isinstance(section, dict) and isinstance(merged.get(name), dict):
            merged[name].update(section)
        else:
            merged[name] = section
    return ConfigDict(merged)


def coerce(kind: Any, value: Any) -> Any:
    """The value as the field's type. Raises ConfigError with what is said after the value."""
    origin = typing.get_origin(kind)
    if origin is Literal:
        allowed = typing.get_args(kind)
        if value not in allowed:
            raise ConfigError(f"is none of {', '.join(map(repr, allowed))}; use one of them")
        return value
    if origin is tuple:
        if isinstance(value, str) or not isinstance(value, (list, tuple)):
            raise ConfigError("is not a list; write it as (A, B)")
        item = typing.get_args(kind)[0]
        return tuple(coerce(item, v) for v in value)
    if kind is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        if not math.isfinite(value):
            raise ConfigError("is not finite; give a number")
        return float(value)
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if kind in (bool, str) and isinstance(value, kind):
        return value
    noun = {int: "a whole number", float: "a number", bool: "True or False", str: "a string"}
    raise ConfigError(f"is a {type(value).__name__}; give {noun[kind]}")


def find_path(path: str) -> Path:
    """A path that a configuration names: as it is, or else beside the package (in a clone, the root
    of the repository). A path that exists in neither place is returned as it is."""
    given = Path(path).expanduser()
    if given.is_absolute() or given.exists():
        return given
    beside = Path(__file__).parent.parent / given
    return beside if beside.exists() else given


def make_workdir(workdir: Path) -> None:
    """Make the folder of a run. Raises ConfigError when it cannot be written."""
    try:
        workdir.mkdir(parents=True, exist_ok=True)
        probe = workdir / ".writable"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise ConfigError(
            f"--workdir: {str(workdir)!r} cannot be written ({error.strerror}); give another"
        ) from error


_REFERENCE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*:[A-Za-z_]\w*")


def is_reference(text: str) -> bool:
    """Whether a value has the form `module:name`."""
    return _REFERENCE.fullmatch(text) is not None


def find_object(reference: str) -> Callable[..., Any]:
    """The function or class `name` of `module:name`: of a module in the working folder, or of an
    installed package. Raises ConfigError with what is said after the reference."""
    if not is_reference(reference):
        raise ConfigError("is not of the form module:name")
    module_name, _, name = reference.partition(":")
    here = os.getcwd()
    if here not in sys.path:  # `python -m` has it first, other starts of Python do not
        sys.path.append(here)
    try:
        module = importlib.import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name and f"{module_name}.".startswith(f"{error.name}."):
            raise ConfigError(
                f"names no module: {error.name!r} is neither in the working folder {here!r} nor "
                "installed; run the command in the folder that holds it, or install its package"
            ) from error
        raise ConfigError(f"cannot be imported: {failure(error)}") from error
    except Exception as error:  # a user's module may raise anything; the user has to see it
        raise ConfigError(f"cannot be imported: {failure(error)}") from error
    found = getattr(module, name, None)
    if callable(found):
        return typing.cast("Callable[..., Any]", found)
    place = getattr(module, "__file__", None) or module_name
    if found is not None:
        raise ConfigError(
            f"is of type {type(found).__name__}, not a function or class; give one of {place}"
        )
    defined = sorted(
        key
        for key, value in vars(module).items()
        if callable(value) and getattr(value, "__module__", None) == module_name
    )
    raise ConfigError(f"names nothing in {place}; it has {', '.join(defined) or 'no function'}")


def failure(error: Exception) -> str:
    """An exception of a user's code in one line: its type, its text, and where it was raised: the
    last place that is not in this package. There is none where the call itself was wrong."""
    text = " ".join(str(error).split())
    ours = (f"{SHIPPED.parent}{os.sep}", "<frozen ")
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith(ours)
    ]
    where = f" ({frames[-1].filename}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {text}{where}"

"""Configuration files of `train` and `sft`: how they are named, and where they and the files that
they name are looked up.

The shipped files are in `configs/` of the repository. `policy_jax/configs` is a link to that
folder, so that an installed package has them too.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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


def find_path(path: str) -> Path:
    """A path that a configuration names: as it is, or else beside the package (in a clone, the root
    of the repository). A path that exists in neither place is returned as it is."""
    given = Path(path).expanduser()
    if given.is_absolute() or given.exists():
        return given
    beside = Path(__file__).parent.parent / given
    return beside if beside.exists() else given

"""Where the file that `--config` names is.

The files that are shipped lie in `configs/` of the repository. `policy_jax/configs` is a link to
that folder, so that an installed package has them too.
"""

from __future__ import annotations

from pathlib import Path

SHIPPED = Path(__file__).parent / "configs"


class ConfigError(ValueError):
    """A configuration that cannot run, or is not there; the message names the field or option, the
    value and the remedy."""


def find_config(name: str) -> Path:
    """The file as named, else in `configs/` of the working folder, else of those shipped.

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

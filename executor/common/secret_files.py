"""Read tokens and PEM files that options name. Errors name the option."""

from __future__ import annotations

import logging
from pathlib import Path

from executor.common import private_files
from executor.types import ExecutorError

log = logging.getLogger(__name__)


class ConfigError(ExecutorError):
    """An option, or a file that it names, cannot be used."""


def read_file(path: Path, option: str) -> bytes:
    """Read a file that an option names. Raises ConfigError naming both."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ConfigError(
            f"{option}: {path} cannot be read ({error.strerror}); check the path and its mode"
        ) from error
    if not content.strip():
        raise ConfigError(f"{option}: {path} is empty; put its content there first")
    return content


def read_token(path: Path, option: str = "--token-file") -> str:
    """Read a token: visible ASCII characters only, since it is sent in a header.

    Logs a warning when other users can read the file. Raises ConfigError.
    """
    token = read_file(path, option).strip()
    if readers := private_files.readers_of(path):
        log.warning(
            "%s: %s can be read by %s; `chmod 600 %s`, and make a new token if others were there",
            option,
            path,
            readers,
            path,
        )
    if not all(0x21 <= byte <= 0x7E for byte in token):
        raise ConfigError(
            f"{option}: {path} must hold one token of visible ASCII characters and no spaces"
        )
    return token.decode("ascii")

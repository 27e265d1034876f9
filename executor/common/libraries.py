"""Libraries that a program may be linked with: their names, and where Debian has them."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_+.-]{0,63}", re.ASCII)

_DEBIAN = {
    "bz2": "libbz2-dev",
    "crypto": "libssl-dev",
    "fftw3": "libfftw3-dev",
    "fftw3f": "libfftw3-dev",
    "gfortran": "gfortran",
    "gsl": "libgsl-dev",
    "gslcblas": "libgsl-dev",
    "lzma": "liblzma-dev",
    "pcre2-8": "libpcre2-dev",
    "quadmath": "gfortran",
    "ssl": "libssl-dev",
    "stdc++": "g++",
    "z": "zlib1g-dev",
}
"""Development packages that are not called `libNAME-dev`."""


def is_library_name(name: str) -> bool:
    """Whether `-lNAME` is safe to give to a linker: it names no path, file or other option."""
    return _NAME.fullmatch(name) is not None


def libraries_of(flags: Sequence[str]) -> tuple[str, ...]:
    """The names in the flags of the form `-lNAME`, in their order."""
    return tuple(flag[2:] for flag in flags if flag.startswith("-l"))


def how_to_install(name: str) -> str:
    """Advice for the host that lacks a library."""
    package = _DEBIAN.get(name, f"lib{name.lower()}-dev")
    return f"install its development package there (on Debian probably: apt install {package})"

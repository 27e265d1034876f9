"""The launcher's binary, compiled by the host's gcc from `launcher/*.c`."""

from __future__ import annotations

from pathlib import Path

from executor.common.compiled import compile_once

SOURCES = ("launcher.c", "cage.c", "filter.c", "sampler.c", "warden.c", "files.c")
_FOLDER = Path(__file__).parent / "launcher"


def build_launcher(cache_dir: Path, gcc: str) -> Path:
    """Compile the launcher, unless the cache has this source compiled by this gcc.

    cache_dir: must be private (see `executor.common.private_files`). Raises ExecutorError.
    """
    return compile_once(
        "launcher",
        [gcc, "-O2", *(str(_FOLDER / name) for name in SOURCES)],
        [*((_FOLDER / name).read_bytes() for name in ("launcher.h", *SOURCES)), gcc.encode()],
        cache_dir,
        "the launcher",
        "it needs the C library's and Linux's headers (Debian: apt install libc6-dev "
        "linux-libc-dev)",
    )

"""The launcher's binary, compiled by the host's gcc from `launcher/*.c`."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from pathlib import Path

from executor.common import private_files
from executor.types import ExecutorError

SOURCES = ("launcher.c", "cage.c", "filter.c", "warden.c", "files.c")
_FOLDER = Path(__file__).parent / "launcher"


def build_launcher(cache_dir: Path, gcc: str) -> Path:
    """Compile the launcher, unless the cache has this source compiled by this gcc.

    cache_dir: must be private (see `executor.common.private_files`). Raises ExecutorError.
    """
    digest = hashlib.sha256()
    for name in ("launcher.h", *SOURCES):
        digest.update((_FOLDER / name).read_bytes())
    digest.update(gcc.encode())
    target = cache_dir / f"launcher-{digest.hexdigest()[:16]}"
    private_files.check_file(target, "--cache-dir")
    if target.exists():
        return target
    handle, scratch = tempfile.mkstemp(dir=cache_dir, prefix="launcher-", suffix=".new")
    os.close(handle)
    command = [gcc, "-O2", "-o", scratch, *(str(_FOLDER / name) for name in SOURCES)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        os.unlink(scratch)
        first = done.stderr.strip().splitlines()[:1] or ["no message"]
        raise ExecutorError(
            f"gcc could not compile the launcher: {first[0]}; it needs the C library's and "
            "Linux's headers (Debian: apt install libc6-dev linux-libc-dev)"
        )
    os.chmod(scratch, 0o755)
    os.replace(scratch, target)
    return target

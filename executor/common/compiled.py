"""Programs and libraries of our own that the host's gcc compiles once, into the cache folder."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from executor.common import private_files
from executor.types import ExecutorError

_FULL = os.strerror(errno.ENOSPC)


def compile_once(
    name: str, command: Sequence[str], parts: Iterable[bytes], cache_dir: Path, what: str, hint: str
) -> Path:
    """The path of what gcc makes, compiled unless the cache has it for these parts.

    name: the beginning of the file's name. command: gcc and its arguments, without `-o`. parts:
    everything that the result depends on. cache_dir: must be private (see
    `executor.common.private_files`). what, hint: for the error, what could not be compiled, and the
    remedy. Raises ExecutorError.
    """
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    target = cache_dir / f"{name}-{digest.hexdigest()[:16]}"
    private_files.check_file(target, "--cache-dir")
    if target.exists():
        return target
    handle, scratch = tempfile.mkstemp(dir=cache_dir, prefix=f"{name}-", suffix=".new")
    os.close(handle)
    done = subprocess.run([*command, "-o", scratch], capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        os.unlink(scratch)
        said = done.stderr.strip().splitlines()
        # The assembler begins with a line that only names the file.
        told = next((line for line in said if "rror:" in line), said[0] if said else "no message")
        if _FULL in done.stderr:
            hint = f"free some space in {tempfile.gettempdir()} and {cache_dir}"
        raise ExecutorError(f"gcc could not compile {what}: {told}; {hint}")
    os.chmod(scratch, 0o755)
    os.replace(scratch, target)
    return target

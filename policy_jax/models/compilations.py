"""Keeps what XLA compiled for the next process, so that a command that asks a policy starts sooner.

XLA compiles for the processor that it runs on, so the folder is one for this kind of processor.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

import jax

from executor.client import ExecutorError
from executor.common import open_cache_dir

MOST_BYTES = 256 << 20
"""Size of the folder; the programs that were not used for the longest time go first."""


def keep_compilations() -> Path | None:
    """Keep compiled programs in a private folder below `$XDG_CACHE_HOME` or `~/.cache`.

    The folder, or None where there is none that is private, or where the user has chosen one
    (`JAX_COMPILATION_CACHE_DIR`).
    """
    if jax.config.values["jax_compilation_cache_dir"]:
        return None
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    with suppress(ExecutorError, OSError):
        folder = open_cache_dir(Path(base) / "policy-jax" / _processor())
        jax.config.update("jax_compilation_cache_dir", str(folder))
        jax.config.update("jax_compilation_cache_max_size", MOST_BYTES)
        jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.05)
        jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)
        return folder
    return None


def _processor() -> str:
    """A name for processors with the same instructions."""
    wanted = ("model name", "flags")
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    first = {line.split(":")[0].strip(): line for line in reversed(lines)}
    text = "\n".join(first.get(name, "") for name in wanted)
    return hashlib.sha256(text.encode()).hexdigest()[:12]

"""The kernel of packed products, compiled from `kernel.c` by this machine's gcc for its processor,
and made known to XLA."""

from __future__ import annotations

import ctypes
import functools
import platform
from pathlib import Path

import jax

TARGET = "asm_policy_packed_product"
"""The name of the custom call."""

_SOURCE = Path(__file__).parent / "kernel.c"
_FLAGS = ("-std=gnu11", "-O3", "-march=native", "-shared", "-fPIC")


class PackedError(ValueError):
    """int8 weights cannot be used here; the message says why, and what to do."""


@functools.cache
def register() -> None:
    """Makes the kernel known to XLA; compiles it unless the cache folder has it.

    Raises PackedError where JAX has no CPU backend as its default, and without gcc.
    """
    if jax.default_backend() != "cpu":
        raise PackedError(
            f"int8 weights are for decoding on a CPU, and this is {jax.default_backend()}; decode "
            "with full weights"
        )
    library = ctypes.CDLL(str(build()))
    jax.ffi.register_ffi_target(TARGET, jax.ffi.pycapsule(library.packed_product), platform="cpu")


def build() -> Path:
    """The path of the shared library, in the cache folder. Raises PackedError."""
    from executor.client import ExecutorError
    from executor.common import compile_once, find_gcc, open_cache_dir

    header = jax.ffi.include_dir()
    try:
        gcc, folder = find_gcc(), open_cache_dir(None)
        command = [gcc, *_FLAGS, f"-I{header}", str(_SOURCE)]
        files = (_SOURCE, Path(header) / "xla/ffi/api/c_api.h")
        about = f"{gcc} {_FLAGS} {_instruction_set()}".encode()
        return compile_once(
            "packed",
            command,
            [*(file.read_bytes() for file in files), about],
            folder,
            _SOURCE.name,
            "it needs the C library's headers (Debian: apt install libc6-dev), or decode with full "
            "weights",
        )
    except ExecutorError as error:
        raise PackedError(f"int8 weights: {error}") from error


def _instruction_set() -> str:
    """What this processor has: a home folder may be shared by machines of several kinds."""
    path = Path("/proc/cpuinfo")
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    flags = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return f"{platform.machine()} {flags}"

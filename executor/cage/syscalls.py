"""Names of refused system calls, for evidence."""

from __future__ import annotations

import functools
import re
import subprocess

from executor.common.machine import find_gcc

_X86_64 = 0xC000003E  # AUDIT_ARCH_X86_64
_X32_BIT = 0x40000000


def describe(arch: int, number: int) -> str:
    """A call in words. arch: AUDIT_ARCH_* as the kernel reports it; number: in its table."""
    if arch != _X86_64:
        return f"32-bit system call {number} (int 0x80)"
    if number >= _X32_BIT:
        return f"x32 system call {number - _X32_BIT}"
    name = _names().get(number)
    return f"system call {number}" if name is None else f"system call {name} ({number})"


@functools.cache
def _names() -> dict[int, str]:
    """Number -> name, from the host's headers; empty where they cannot be read."""
    words = [find_gcc(), "-E", "-dM", "-include", "sys/syscall.h", "-x", "c", "/dev/null"]
    try:
        macros = subprocess.run(words, capture_output=True, text=True, timeout=60).stdout
    except (OSError, subprocess.TimeoutExpired):
        return {}
    return {int(n): name for name, n in re.findall(r"^#define __NR_(\w+) (\d+)$", macros, re.M)}

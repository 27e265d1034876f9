"""A daemon and a program for the checks of the adapters, which need no JAX."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SLOW = r"""
#include <stdio.h>
int main(void)
{
    unsigned n, sum = 0;
    if (scanf("%u", &n) != 1)
        return 1;
    for (unsigned k = 0; k < n; k++) {
        sum += k * k % 7;
        sum ^= sum << 5;
    }
    printf("%u\n", sum);
    return 0;
}
"""

WRONG = SLOW.replace("sum << 5", "sum << 6")


def fast(inputs: tuple[int, ...]) -> str:
    """A program that knows the results of `SLOW` for these inputs."""
    cases = "".join(f"if (n == {n}) sum = {_result(n)}u; else " for n in inputs)
    loop = SLOW[SLOW.index("    for") : SLOW.index("    printf")]
    return SLOW.replace(loop, f"    {cases} {{\n{loop}    }}\n")


def _result(n: int) -> int:
    total = 0
    for k in range(n):
        total = (total + (k * k & 0xFFFFFFFF) % 7) & 0xFFFFFFFF
        total ^= total << 5 & 0xFFFFFFFF
    return total


@contextmanager
def process(*arguments: str | Path) -> Iterator[str]:
    """A server of ours, which prints `listening on HOST:PORT`; gives that address."""
    command = [sys.executable, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            for line in server.stdout:
                if line.startswith("listening on "):
                    yield line.split()[-1]
                    break
            else:
                raise AssertionError(f"{command} ended with status {server.wait()}")
        finally:
            server.terminate()


def daemon(folder: Path) -> Iterator[str]:
    """An executor daemon with a cache of its own."""
    serve = ("-m", "executor", "serve", "--port", "0", "--isolation", "best-effort")
    with process(*serve, "--cache-dir", folder) as address:
        yield address

"""Bundled C programs for measuring a host with `asm-executor bench`.

Together they use memory, branches, integer and floating-point units. Each reads `n reps` and
prints a short result; the expected outputs come from the program's own unoptimised build.
"""

from __future__ import annotations

from importlib import resources

from executor.types import Program, TestCase

TESTS = 10

WORK = {
    "bits": (1000, 70),
    "bodies": (20, 500),
    "distance": (200, 20),
    "knapsack": (50, 30),
    "list": (1000, 600),
    "machine": (1000, 600),
    "matrix": (48, 20),
    "sieve": (20000, 30),
    "sort": (1000, 20),
    "words": (1000, 200),
}
"""Program -> (n, reps) for a run of two to three milliseconds on a processor of 2020."""


def source(name: str) -> str:
    """The C source of a bundled program. name: its file without `.c`."""
    return (resources.files(__package__) / f"{name}.c").read_text(encoding="utf-8")


def programs(limit: int | None = None) -> dict[str, Program]:
    """The first `limit` programs, or all, each with `TESTS` tests of half to 2.75 times `WORK`."""
    chosen = list(WORK.items())[:limit]
    return {name: Program(source(name), _tests(n, reps)) for name, (n, reps) in chosen}


def _tests(n: int, reps: int) -> tuple[TestCase, ...]:
    return tuple(
        TestCase(f"{k}", f"{n - k} {max(1, reps * (2 + k) // 4)}\n".encode()) for k in range(TESTS)
    )

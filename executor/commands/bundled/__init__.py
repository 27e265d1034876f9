"""A few C programs of our own, for measuring a host: what `asm-executor bench` runs.

Between them they load memory, branches, integer and floating-point units. Each reads `n reps` and
prints a little; expected outputs are what the program's own unoptimised build prints.
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
"""Program -> (n, reps) that take two to three milliseconds on a processor of 2020."""


def source(name: str) -> str:
    """The C text of a file of this package, `name` without `.c`."""
    return (resources.files(__package__) / f"{name}.c").read_text(encoding="utf-8")


def programs(limit: int | None = None) -> dict[str, Program]:
    """The first `limit` or all, with `TESTS` tests each of half to nearly three times `WORK`."""
    chosen = list(WORK.items())[:limit]
    return {name: Program(source(name), _tests(n, reps)) for name, (n, reps) in chosen}


def _tests(n: int, reps: int) -> tuple[TestCase, ...]:
    return tuple(
        TestCase(f"{k}", f"{n - k} {max(1, reps * (2 + k) // 4)}\n".encode()) for k in range(TESTS)
    )

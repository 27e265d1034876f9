"""Small programs and listings that the executor's tests share."""

from __future__ import annotations

from executor.engine.engine import Engine
from executor.types import Program, TestCase, TestKind

# Reads a count and prints a number; the work is proportional to the count.
SOURCE = """
#include <stdio.h>
int main(void) {
    int n;
    unsigned s = 1;
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < n; i++) { s = s * 1664525u + 1013904223u; s ^= s >> 7; }
    printf("%u\\n", s);
    return 0;
}
"""


def program(timing_work: int = 1_500_000) -> Program:
    """Two REWARD tests, one HELD_OUT test, one TIMING test."""
    return Program(
        SOURCE,
        (
            TestCase("small", b"1"),
            TestCase("large", b"1000"),
            TestCase("hidden", b"77", kind=TestKind.HELD_OUT),
            TestCase("timed", str(timing_work).encode(), kind=TestKind.TIMING),
        ),
    )


def with_nop(listing: str) -> str:
    """The same program with other bytes."""
    changed = listing.replace("main:\n", "main:\n\tnop\n", 1)
    assert changed != listing
    return changed


def main(body: str) -> str:
    """A listing whose main is `body`."""
    return f'\t.text\n\t.globl main\nmain:\n{body}\n\t.section .note.GNU-stack,"",@progbits\n'


def compiled(engine: Engine, source: str) -> str:
    """The listing of a C source that is only a candidate, so it need not pass any test."""
    with engine._slots.take() as slot:
        return engine._toolchain.compile_listing(slot.build_process, source, ("-O1",))

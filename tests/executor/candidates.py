"""Small programs and listings the executor's tests share."""

from __future__ import annotations

from executor.engine.engine import Engine
from executor.types import Program, TestCase, TestKind

# Reads a count, prints a number that takes the count's work to find.
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
    """Two tests for the reward, one held out, one to time."""
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
    """The same program in other bytes."""
    changed = listing.replace("main:\n", "main:\n\tnop\n", 1)
    assert changed != listing
    return changed


def main(body: str) -> str:
    """A listing whose main is `body`."""
    return f'\t.text\n\t.globl main\nmain:\n{body}\n\t.section .note.GNU-stack,"",@progbits\n'


def compiled(engine: Engine, source: str) -> str:
    """The listing of a C text that is only a candidate here, so it need not be a fair program."""
    with engine._slots.take() as slot:
        return engine._toolchain.compile_listing(slot.build_process, source, ("-O1",))

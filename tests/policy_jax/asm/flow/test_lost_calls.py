"""Calls that an edit takes away, and instructions among data."""

from __future__ import annotations

import re

import pytest

from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import compile_listing

SOURCE = """#include <stdio.h>
#include <stdlib.h>
static int board[100];
__attribute__((noinline)) int paint(int at, int colour) {
    if (at < 0 || at > 99 || board[at] == colour) return 0;
    board[at] = colour;
    return 1 + paint(at - 1, colour) + paint(at + 1, colour);
}
__attribute__((noinline, noipa)) unsigned mixed(unsigned x) {
    x ^= x >> 7; x *= 2654435761u; x ^= x >> 11; x += 12345; return x;
}
int main(void) {
    unsigned sum = 0; int at, colour; double d;
    while (scanf("%d %d %lf", &at, &colour, &d) == 3) {
        sum += paint(at, colour); sum += __builtin_popcountl(colour * 77L) + (d > 7);
        for (unsigned i = 0; i < 1000; i++) sum += mixed(i ^ sum);
        puts("x");
    }
    printf("%u\\n", sum + abs(at));
    return 0;
}
"""


@pytest.fixture(scope="module")
def listing() -> list[str]:
    return normalise(compile_listing(SOURCE))


def changed(listing: list[str], call: str, *new: str) -> str | None:
    """What the check says where new lines take the place of the last call in `main`."""
    main = listing.index("main:")
    place = max(
        k for k, line in enumerate(listing) if re.match(rf"\tcall\t{call}(@PLT)?\Z", line)
        and k > main
    )  # fmt: skip
    return static_check(listing, [*listing[:place], *new, *listing[place + 1 :]])


@pytest.mark.parametrize(
    ("call", "new", "reason"),
    [
        ("paint", ("\tpopcntl\t%edi, %eax",), "a call of paint away, which calls itself"),
        ("paint", ("\timull\t$77, %edi, %eax",), "a call of paint away, which calls itself"),
        ("paint", (), "a call of paint away, which calls itself"),
        ("mixed", ("\tmovl\t%edi, %eax",), "a call of mixed away and does not have its lines"),
        ("puts", ("\tmovl\t%edi, %eax",), "takes a call of puts away"),
        ("printf", ("\txorl\t%eax, %eax",), "takes a call of printf away"),
        ("__isoc99_scanf", ("\tcall\tmixed",), "takes a call of __isoc99_scanf away"),
    ],
)
def test_a_call_whose_work_is_not_done_elsewhere_may_not_go(
    listing: list[str], call: str, new: tuple[str, ...], reason: str
) -> None:
    assert reason in (changed(listing, call, *new) or "")


def test_calls_that_instructions_or_inlined_lines_replace_may_go(listing: list[str]) -> None:
    after = in_place(listing, routines=True)
    assert "\tcall\tmixed" in listing
    assert "\tcall\tmixed" not in after  # its lines stand in the loop
    assert "\tcall\t__popcountdi2@PLT" in listing
    assert "\tcall\t__popcountdi2@PLT" not in after
    assert "\tcall\trt_scanf" in after
    assert static_check(listing, after) is None


def test_a_call_may_move_within_an_edit(listing: list[str]) -> None:
    place = max(k for k, line in enumerate(listing) if line == "\tcall\tputs@PLT")
    after = [*listing]
    after[place : place + 1] = ["\tjmp\t.L900", ".L901:"]
    assert (
        static_check(listing, [*after, "\t.text", ".L900:", "\tcall\tputs@PLT", "\tjmp\t.L901"])
        is None
    )


def test_an_instruction_among_data_is_refused(listing: list[str]) -> None:
    place = next(k for k, line in enumerate(listing) if line.startswith("\t.string"))
    after = [*listing[:place], "\tjmp\tmixed", *listing[place + 1 :]]
    assert static_check(listing, after) == "`jmp mixed` stands in a section of data"
    odd = [*listing, '\t.section\t.mine,"ax",@progbits', "more:", "\tret"]
    assert static_check(odd, [*odd[:-1], "\tnop", "\tret"]) is None

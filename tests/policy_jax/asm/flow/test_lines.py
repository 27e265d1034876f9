"""What lines do to vector registers, and which registers are live between basic blocks."""

import pytest

from policy_jax.asm.flow.lines import (
    ALL_VECTORS,
    RETURNED,
    blocks_of,
    drop_dead,
    find_live,
    read_line,
    read_lines,
)
from policy_jax.asm.rewrite.idioms import replace_idioms


@pytest.mark.parametrize(
    ("text", "uses", "target"),
    [
        ("paddd\t%xmm1, %xmm2", {"%xmm1", "%xmm2"}, "%xmm2"),
        ("pshufd\t$8, %xmm2, %xmm2", {"%xmm2"}, "%xmm2"),
        ("pxor\t%xmm2, %xmm2", set(), "%xmm2"),
        ("sqrtsd\t%xmm1, %xmm2", {"%xmm1", "%xmm2"}, "%xmm2"),
        ("cvtsi2sdl\t%eax, %xmm2", {"%xmm2"}, "%xmm2"),
        ("ucomisd\t%xmm1, %xmm2", {"%xmm1", "%xmm2"}, None),
        ("movups\t%xmm1, (%rdi)", {"%xmm1"}, None),
        ("jmp\tf", ALL_VECTORS, None),
        ("jmp\t.L1", set(), None),
        ("ret", RETURNED, None),
    ],
)
def test_vector_registers_of_a_line(text, uses, target):
    line = read_line(f"\t{text}")
    assert (line.uses, line.target) == (uses, target)


def test_a_register_is_live_around_a_loop():
    lines = read_lines(
        [
            "kernel:",
            "\tpxor\t%xmm1, %xmm1",
            ".L0:",
            "\tmovdqa\t%xmm1, %xmm2",
            "\tpaddd\t%xmm3, %xmm4",
            "\tsubl\t$1, %edi",
            "\tjne\t.L0",
            "\tmovdqa\t%xmm2, %xmm0",
            "\tret",
        ]
    )
    start, loop, end = blocks = blocks_of(lines)
    find_live(blocks, RETURNED)
    assert start.live_out == {"%xmm1", "%xmm3", "%xmm4"}
    assert loop.live_out == {"%xmm1", "%xmm2", "%xmm3", "%xmm4"}
    assert end.live_out == frozenset()
    loop.live_out -= {"%xmm4"}
    drop_dead(loop)
    assert [line.name for line in loop.lines] == ["", "movdqa", "subl", "jne"]


def test_a_listing_that_cannot_be_read_stays():
    lines = ['\tmovl\t$"a", %eax', "\tret"]
    assert replace_idioms(lines) == lines

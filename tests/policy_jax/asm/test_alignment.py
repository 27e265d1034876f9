"""What only moves code is told apart from what changes it, and the control that moves it."""

from __future__ import annotations

import functools
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from executor.common import with_nop
from policy_jax.asm.alignment import only_alignment, shifted, without_alignment
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.benchmark import programs

LISTING = """
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
	testl	%edi, %edi
	jle	.L4
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L3:
	addl	%edi, %eax
	subl	$1, %edi
	jne	.L3
	ret
.L4:
	xorl	%eax, %eax
	ret
	.section	.rodata
	.align 16
table:
	.zero	16
	.long	1
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
main:
	movl	$3, %edi
	call	f
	ret
"""

MOVES: dict[str, Callable[[str], str]] = {
    "a nop in a loop": lambda t: t.replace(".L3:\n", ".L3:\n\tnop\n"),
    "a long nop": lambda t: t.replace("f:\n", "f:\n\tdata16 cs nopw\t0(%rax,%rax,1)\n"),
    "a nop of two registers": lambda t: t.replace("f:\n", "f:\n\txchgw\t%ax, %ax\n"),
    "a loop at a line": lambda t: t.replace(".p2align 4,,10", ".p2align 6"),
    "no alignment": lambda t: t.replace("\t.p2align 3\n", "").replace("\t.p2align 4\n", ""),
    "a skip before a function": lambda t: t.replace("f:\n", ".skip 32,0x90\nf:\n"),
    "data at another alignment": lambda t: t.replace(".align 16", ".align 64"),
    "a nop at the end": with_nop,
}
CHANGES: dict[str, Callable[[str], str]] = {
    "another instruction": lambda t: t.replace("subl\t$1", "subl\t$2"),
    "an instruction less": lambda t: t.replace("\txorl\t%eax, %eax\n\tret", "\tret"),
    "pause, which waits": lambda t: t.replace(".L3:\n", ".L3:\n\tpause\n"),
    "data of another length": lambda t: t.replace(".zero\t16", ".zero\t32"),
    "a label elsewhere": lambda t: t.replace(
        ".L3:\n\taddl\t%edi, %eax", "\taddl\t%edi, %eax\n.L3:"
    ),
    "a function in another section": lambda t: t.replace("\t.text\n", "\t.section\t.text.hot\n"),
    "a move and a change": lambda t: t.replace("f:\n", "f:\n\tnop\n").replace("$3", "$4"),
}


@pytest.mark.parametrize("change", MOVES.values(), ids=MOVES)
def test_what_only_moves_code_is_alignment(change: Callable[[str], str]) -> None:
    changed = change(LISTING)
    assert changed != LISTING
    assert only_alignment(normalise(LISTING), normalise(changed))


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_changes_code_or_data_is_not(change: Callable[[str], str]) -> None:
    changed = change(LISTING)
    assert changed != LISTING
    assert not only_alignment(normalise(LISTING), normalise(changed))


def test_the_same_listing_is_no_change() -> None:
    assert not only_alignment(normalise(LISTING), normalise(LISTING))


def test_the_first_function_of_each_code_section_moves() -> None:
    lines = shifted(normalise(LISTING), [16, 48])
    padded = {line: lines[k + 1 : k + 4] for k, line in enumerate(lines) if ".skip" in line}
    assert list(padded) == ["\t.skip\t16,0x90", "\t.skip\t48,0x90"]
    assert padded["\t.skip\t16,0x90"] == ["\t.p2align\t4", "\t.globl\tf", "f:"]
    assert padded["\t.skip\t48,0x90"] == ["\t.p2align\t4", "\t.globl\tmain", "main:"]


@functools.cache
def benchmark() -> list[list[str]]:
    """The canonical listings of some programs, kernels and whole ones."""
    made = [one for which in ("val", "judge") for _, one in programs(which, 4)]
    return [normalise(compile_listing(one.program.source)) for one in made]


@given(st.integers(0, 7), st.lists(st.sampled_from((16, 32, 48)), min_size=1, max_size=3))
@settings(max_examples=40, deadline=None)
def test_moved_programs_of_the_benchmark_hold_the_same_code(at: int, sizes: list[int]) -> None:
    lines = benchmark()[at]
    moved = shifted(lines, sizes)
    assert only_alignment(lines, moved)
    assert normalise("".join(f"{line}\n" for line in moved)) == moved


def test_data_keeps_what_fills_it() -> None:
    kept = without_alignment(normalise(LISTING))
    assert ("\t.section\t.rodata", "\t.zero\t16") in kept
    assert not any("align" in line for _, line in kept)

"""Calls of routines in an edit: the same call where they stand for it, else refused by name."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.asm.flow.static_check import static_check, static_check_script
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import WORLDS, make_program

BASE = normalise(
    """
    .section .rodata
.LC0:
    .string "%d"
    .text
read:
    subq    $24, %rsp
    leaq    12(%rsp), %rsi
    leaq    .LC0(%rip), %rdi
    xorl    %eax, %eax
    call    __isoc99_scanf@PLT
    movl    12(%rsp), %edi
    call    putchar@PLT
    movl    %eax, %edx
    addq    $24, %rsp
    ret
write:
    pushq   %rbx
    movl    %edi, %ebx
    call    other@PLT
    movl    %ebx, %edi
    popq    %rbx
    jmp     putchar@PLT
last:
    movl    $65, %edi
    jmp     *puts@GOTPCREL(%rip)
"""
)
TEXT = "\n".join(BASE)

SCANF, PUTCHAR, TAIL = "\tcall\t__isoc99_scanf@PLT", "\tcall\tputchar@PLT", "\tjmp\tputchar@PLT"
OTHER, PUTS = "\tcall\tother@PLT", "\tjmp\t*puts@GOTPCREL(%rip)"
OURS = "\tcall\trt_putchar"


def check(*changes: tuple[str, str]) -> str | None:
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return static_check(BASE, normalise(text))


@pytest.mark.parametrize(
    "changes",
    [
        [(SCANF, "\tcall\trt_scanf")],
        [(PUTCHAR, OURS)],
        [(TAIL, "\tjmp\trt_putchar")],
        [(PUTS, "\tjmp\trt_puts")],
        [(SCANF, "\tcall\trt_scanf"), (PUTCHAR, OURS), (TAIL, "\tjmp\trt_putchar")],
        # The tail call becomes a call before the register is restored.
        [(f"\tpopq\t%rbx\n{TAIL}", f"{OURS}\n\tpopq\t%rbx\n\tret")],
    ],
)
def test_a_routine_in_the_place_of_a_call_that_it_stands_for_fits(
    changes: list[tuple[str, str]],
) -> None:
    assert check(*changes) is None


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (
            [(PUTCHAR, "\tcall\trt_nonsense")],
            "there is no routine rt_nonsense; the routines are rt",
        ),
        (
            [(PUTS, "\tjmp\trt_scanf")],
            "rt_scanf replaces a call of puts, and stands for scanf, __is",
        ),
        ([(OTHER, OURS)], "rt_putchar replaces a call of other"),
        # Another argument, and one that is gone.
        ([(PUTCHAR, f"\tmovl\t$3, %edi\n{OURS}")], "rdi is overwritten"),
        ([("\tmovl\t12(%rsp), %edi\n", ""), (PUTCHAR, OURS)], "rdi is no longer computed"),
        ([("\tleaq\t12(%rsp), %rsi\n", ""), (SCANF, "\tcall\trt_scanf")], "rsi is no longer"),
        # The number of vector registers in %al, which a function of variable arguments reads.
        ([("\txorl\t%eax, %eax\n", ""), (SCANF, "\tcall\trt_scanf")], "rax is no longer"),
        ([(OTHER, f"{OTHER}\n\tcall\trt_scanf")], "rt_scanf replaces no call of scanf or "),
        # A call where there was none, and one of a function that the edit defines itself.
        (
            [(OTHER, f"\tnop\n{OTHER}\n\tnop\n{OURS}")],
            "rt_putchar replaces no call of putchar or putchar_unlocked",
        ),
        ([(PUTCHAR, f"{OURS}\n{PUTCHAR}")], "rt_putchar replaces no call of"),
        (
            [(PUTCHAR, OURS), ("write:\n", "rt_putchar:\n\tret\nwrite:\n")],
            "it takes a call of putchar away",
        ),
        # The stack: a multiple of 16 before a call.
        ([(TAIL, f"{OURS}\n\tret")], "at `call rt_putchar` the stack is not aligned to 16 bytes"),
        ([(PUTS, "\tsubq\t$16, %rsp\n\tcall\trt_puts\n\taddq\t$16, %rsp\n\tret")], "not aligned"),
        ([(f"\tpopq\t%rbx\n{TAIL}", "\tjmp\trt_putchar")], "not aligned"),
        ([(OTHER, "\tcall\tsetlocale@PLT"), (PUTCHAR, OURS)], "refers to setlocale; .* C locale"),
        ([("\tmovl\t$65, %edi", "\tleaq\tpthread_create(%rip), %rdi"), (PUTCHAR, OURS)], "pthread"),
    ],
)
def test_other_new_calls_of_routines_do_not(changes: list[tuple[str, str]], reason: str) -> None:
    assert re.search(reason, check(*changes) or "")


def test_code_of_getc_that_goes_does_not_permit_getc_in_the_place_of_another_call() -> None:
    line = "\tcall\t__uflow@PLT"
    base = [*BASE[: BASE.index(OTHER)], line, *BASE[BASE.index(OTHER) :]]
    getc = ["\tcall\trt_getc" if one in (line, OTHER) else one for one in base]
    assert "rt_getc replaces a call of other" in (static_check(base, getc) or "")


def test_names_that_the_program_has_itself_are_its_own() -> None:
    base = normalise("f:\n\tcall\trt_init\n\tmovl\t$1, %eax\n\tret\n")
    assert static_check(base, ["f:", "\tcall\trt_init", "\tmovl\t$2, %eax", "\tret"]) is None


def test_the_check_of_a_script_reads_the_short_form() -> None:
    place = BASE.index(PUTCHAR) + 1
    assert static_check_script(f"<{place}><{place}>call\trt_putchar\n", BASE) is None
    reason = static_check_script(f"<{place}><{place}>call\trt_puts\n", BASE)
    assert reason == "rt_puts replaces a call of putchar, and stands for puts"


@pytest.mark.parametrize("count", [1, pytest.param(0, marks=pytest.mark.slow)])
def test_the_moves_of_programs_with_input_fit(count: int) -> None:
    families = WORLDS["judge"][: count or None]
    changed = 0
    for family in families:
        lines = normalise(compile_listing(make_program(family, 0, 4.0).source))
        moved = use_routines(lines)
        changed += moved != lines
        assert static_check(lines, moved) is None, family
    assert changed > len(families) / 2


PIECES = st.sampled_from(
    [
        *("\tcall\t", "\tjmp\t", "rt_putchar", "rt_puts", "rt_qsort.read", "rt_x", "setlocale"),
        *("@PLT", "*puts@GOTPCREL(%rip)", "\n", "\tpushq\t%rax\n", "\tsubq\t$8, %rsp\n", ":"),
        *("\tleave\n", "\tandq\t$-16, %rsp\n", "read", "\tret\n", ".L0", '"', "\t.set\t", ", 3\n"),
    ]
)
FEW = [8, pytest.param(2000, marks=pytest.mark.slow)]


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("cases", FEW)
def test_any_edit_with_calls_of_routines_is_checked(cases: int) -> None:
    @settings(max_examples=cases, deadline=None)
    @given(
        st.integers(1, len(BASE)),
        st.integers(-1, 4),
        st.lists(PIECES, max_size=12).map("".join),
    )
    def one(first: int, count: int, new: str) -> None:
        reason = static_check_script(f"<{first}><{first + count}>{new}\n", BASE)
        assert reason is None or reason

    one()

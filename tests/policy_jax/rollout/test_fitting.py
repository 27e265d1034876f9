"""What the static check lets pass of an answer."""

from __future__ import annotations

import pytest

from policy_jax.asm.edits import Hunk, apply_hunks
from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.normalise import normalise
from policy_jax.asm.windows import Part, Window
from policy_jax.rollout.fitting import fitting, read, readable
from policy_jax.rollout.policy import Response

SHOWN = normalise(
    """
    .section .rodata
.LC0:
    .string "%d"
    .text
f:
    subq    $24, %rsp
    leaq    12(%rsp), %rsi
    leaq    .LC0(%rip), %rdi
    xorl    %eax, %eax
    call    __isoc99_scanf@PLT
    movl    12(%rsp), %eax
    leal    (%rax,%rax,2), %edx
    leal    1(%rdx), %edi
    call    putchar@PLT
    addq    $24, %rsp
    ret
"""
)


def at(line: str, *new: str) -> Hunk:
    place = SHOWN.index(f"\t{line}") + 1
    return Hunk(place, place, tuple(f"\t{one}" for one in new))


SCAN = at("call\t__isoc99_scanf@PLT", "call\trt_scanf")
PUT = at("call\tputchar@PLT", "call\trt_putchar")
NONSENSE = at("call\tputchar@PLT", "call\trt_strcmp")
TRIPLE = at("leal\t(%rax,%rax,2), %edx", "imull\t$3, %eax, %edx")
ELSEWHERE = at("leal\t(%rax,%rax,2), %edx", "imull\t$3, %eax, %r9d")


@pytest.mark.parametrize(
    ("hunks", "kept"),
    [
        ([SCAN, TRIPLE, PUT], [SCAN, TRIPLE, PUT]),
        ([SCAN, TRIPLE, NONSENSE], [SCAN, TRIPLE]),
        ([SCAN, ELSEWHERE, PUT], [SCAN, PUT]),
        ([SCAN, NONSENSE], [SCAN]),
        ([ELSEWHERE], []),
        ([NONSENSE], []),
        ([], []),
    ],
)
def test_calls_of_routines_are_kept_where_something_else_is_wrong(
    hunks: list[Hunk], kept: list[Hunk]
) -> None:
    part, reason = fitting(hunks, [], SHOWN)
    assert part == kept
    assert (reason is None) == (hunks == kept)
    assert static_check(SHOWN, apply_hunks(SHOWN, part)) is None


def test_what_is_kept_of_earlier_windows_counts() -> None:
    part, reason = fitting([ELSEWHERE, PUT], [[SCAN]], SHOWN)
    assert part == [PUT]
    assert "rdx" in (reason or "")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("<10><10>call\trt_scanf\n<14><14>call\trt_putchar\n", 2),
        ("<10><10>call\trt_scanf\n<9><9>nop\n<14><14>call\trt_putchar\n", 2),
        ("<10><10>call\trt_scanf\n<99><99>nop\n", 1),
        ("<10><10>call\trt_scanf\n<14><14>call\trt_put", 1),
        ("<hot>nop\n<10><10>call\trt_scanf\n", 1),
        ("nothing of use", 0),
    ],
)
def test_what_can_be_read_of_an_answer_is_kept(text: str, kept: int) -> None:
    window = Window("f", ("f",), (Part(1, len(SHOWN), 1),), "", 0)
    response = Response(window, text, True, 1, 1)
    hunks = readable(response)
    assert len(hunks) == kept
    whole, fault = read(response)
    assert hunks == whole if not fault else not whole

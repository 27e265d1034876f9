"""What the arguments of calls may be: through copies, choices and circles, and where nothing is
known."""

import pytest

from policy_jax.asm.flow.arguments import Arguments
from policy_jax.asm.flow.effects import effects

DATA = ["\t.section\t.rodata", "one:", '\t.string\t"a\\tb\\101\\"\\\\"', '\t.string\t"two"']
HEAD = [*DATA, "\t.data", "mutable:", '\t.string\t"three"', "\t.text", "f:"]


def strings(*code: str) -> frozenset[bytes] | None:
    lines = [*HEAD, *(f"\t{line}" if ":" not in line else line for line in code), "\tcall\tprintf"]
    return Arguments(lines).strings(len(lines) - 1, 0)


def test_constant_strings_are_read_as_the_assembler_reads_them() -> None:
    text = b'a\tbA"\\'
    assert strings("leaq\tone(%rip), %rdi") == {text}
    assert strings("movl\t$one, %edi") == {text}
    assert strings("leaq\t2+one(%rip), %rdi") == {text[2:]}
    assert strings("leaq\tone+7(%rip), %r8", "movq\t%r8, %rdi") == {b"two"}
    assert strings("leaq\tmutable(%rip), %rdi") is None
    assert strings("leaq\tsomewhere(%rip), %rdi") is None
    assert strings("movq\t%rsi, %rdi") is None
    assert strings("movq\t8(%rsp), %rdi") is None


@pytest.mark.parametrize("choice", ["cmovl\t%rsi, %rdi", "jl\t.L1|movq\t%rsi, %rdi|.L1:"])
def test_both_sides_of_a_choice_count(choice: str) -> None:
    given = ("leaq\tone(%rip), %rdi", "leaq\tone+7(%rip), %rsi", "cmpl\t$1, %eax")
    assert strings(*given, *choice.split("|")) == {b'a\tbA"\\', b"two"}
    unknown = ("leaq\tone(%rip), %rdi", "movq\t(%rdx), %rsi", "cmpl\t$1, %eax")
    assert strings(*unknown, *choice.split("|")) is None


def test_a_register_that_a_loop_passes_on_and_one_that_a_call_changes() -> None:
    around = ("leaq\tone+7(%rip), %rbx", ".L0:", "movq\t%rbx, %rdi", "call\tg", "decl\t%ebp")
    assert strings(*around, "jne\t.L0", "movq\t%rbx, %rdi") == {b"two"}
    assert strings(*around, "jne\t.L0") is None


def test_functions_and_variables() -> None:
    lines = ["f:", "\tleaq\tup(%rip), %rcx", "\tmovq\tstderr(%rip), %rdi", "\tcall\tg", "\tret"]
    assert Arguments(lines).addresses(3, 3) == {"up"}
    assert Arguments(lines).addresses(3, 0) == {"*stderr"}
    assert Arguments(lines).addresses(3, 1) is None
    assert Arguments(["f:", "\tnonsense\t%rax", "\tcall\tg"]).addresses(2, 0) is None


@pytest.mark.parametrize("size", ["%ebx, %ecx", "%rbx, %rcx", "(%rbx), %rcx"])
def test_a_conditional_move_may_leave_the_old_value(size: str) -> None:
    (effect,) = effects([f"\tcmovl\t{size}"])
    assert effect is not None
    assert (effect.writes, effect.may_write) == (frozenset(), {"rcx"})
    assert effect.reads == {"rbx", "flags"}

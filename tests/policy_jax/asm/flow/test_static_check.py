"""The static check: effects of instructions, reaching definitions, rejected edits."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.asm.flow import effects as effects_module
from policy_jax.asm.flow.dataflow import dataflow, unknown_labels
from policy_jax.asm.flow.effects import FLAGS, Unreadable, effects
from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.checked import check_edit
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import FAMILIES, make_program


@pytest.fixture(scope="module")
def edits() -> list[tuple[str, list[str], list[str]]]:
    """Right edits: a program of each family that `in_place` changes, before and after."""
    pairs = []
    for family in FAMILIES:
        made = make_program(family, 0, 4.0)
        lines = normalise(compile_listing(made.source, made.program.flags))
        changed = in_place(lines)
        if changed != lines:
            pairs.append((family, lines, changed))
    return pairs


@pytest.mark.parametrize(
    ("line", "reads", "writes", "may_write"),
    [
        ("idivl\t%esi", {"rax", "rdx", "rsi"}, {"rax", "rdx", FLAGS}, set()),
        ("cltd", {"rax"}, {"rdx"}, set()),
        ("xorl\t%eax, %eax", set(), {"rax", FLAGS}, set()),
        ("pxor\t%xmm3, %xmm3", set(), {"zmm3"}, set()),
        ("pcmpeqd\t%xmm3, %xmm3", set(), {"zmm3"}, set()),
        ("sbbl\t%ecx, %ecx", {FLAGS}, {"rcx", FLAGS}, set()),
        ("cmovg\t%edx, %eax", {"rdx", FLAGS}, set(), {"rax"}),
        ("setne\t%al", {FLAGS}, set(), {"rax"}),
        ("roundsd\t$9, %xmm1, %xmm2", {"zmm1"}, {"zmm2"}, set()),
        ("roundsd\t$9, %xmm1, %xmm1", {"zmm1"}, {"zmm1"}, set()),
        ("cvtsi2sdl\t(%rdi,%rax,4), %xmm0", {"rdi", "rax"}, {"zmm0"}, set()),
        ("movsd\t%xmm1, %xmm2", {"zmm1", "zmm2"}, {"zmm2"}, set()),
        ("movsd\t(%rdi), %xmm2", {"rdi"}, {"zmm2"}, set()),
        ("vpaddd\t%ymm0, %ymm1, %ymm2", {"zmm0", "zmm1"}, {"zmm2"}, set()),
        ("shlxl\t%ecx, %eax, %edx", {"rax", "rcx"}, {"rdx"}, set()),
        ("movl\t%fs:40, %eax", set(), {"rax"}, set()),
        ("vzeroupper", set(), set(), set()),
    ],
)
def test_effects_of_operands_shown_and_not(line, reads, writes, may_write):
    (effect,) = effects([f"\t{line}"])
    assert effect is not None
    assert (effect.reads, effect.writes, effect.may_write) == (reads, writes, may_write)


def test_effects_of_memory_and_ways():
    lines = [
        "\tmovl\t%eax, (%rdi)",
        "\tjne\t.L0",
        "\tcall\tputs@PLT",
        ".L0:",
        "\trep stosq",
        "\tret",
    ]
    known = effects(lines)
    assert [e and e.kind for e in known] == ["next", "branch", "call", None, "next", "return"]
    assert [e is not None and e.stores for e in known] == [True, False, False, False, True, False]


def test_no_directive_reaches_the_assembler(tmp_path):
    secret = tmp_path / "secret.s"
    secret.write_text("\tnop\n")
    begun = time.monotonic()
    known = effects(
        [
            f'\t.include\t"{secret}"',
            '\t.incbin\t"/dev/zero"',
            "\t.rept\t1000000000",
            "\tnop",
            "\t.endr",
        ]
    )
    assert [e is None for e in known] == [True, True, True, False, True]
    assert time.monotonic() - begun < effects_module.SECONDS
    for smuggled in ('\tnop; .incbin "/dev/zero"', "\tnop\n.rept 9", '\tmovl\t$"a", %eax', "\tNOP"):
        with pytest.raises(Unreadable, match="neither a label"):
            effects([smuggled])


@pytest.mark.parametrize("flag", ["-fno-pie", "-fPIC"])
def test_variables_of_a_thread_can_be_read(flag):
    source = "__thread int own; static __thread int kept = 3;\n"
    source += "int main(int n, char **) { own += n; kept += own; return kept; }\n"
    lines = normalise(compile_listing(source, [flag]))
    assert "own:" in lines
    assert dataflow(lines).lines == lines


def test_an_instruction_that_does_not_exist():
    with pytest.raises(Unreadable, match="no such instruction"):
        effects(["\tfrobnicate\t%eax"])


LOOP = """\
kernel:
\txorl\t%eax, %eax
\ttestl\t%esi, %esi
\tjle\t.L1
\tmovl\t$7, %r8d
.L2:
\tmovl\t(%rdi), %edx
\timull\t%r8d, %edx
\taddl\t%edx, %eax
\taddq\t$4, %rdi
\tcmpq\t%rcx, %rdi
\tjne\t.L2
.L1:
\tret""".splitlines()


def test_definitions_that_reach_a_loop():
    flow = dataflow(LOOP)
    begin, load, step, end = 0, 6, 9, 13
    assert flow.reaching[load]["rdi"] == {begin, step}
    assert flow.reaching[8]["rax"] == {1, 8}
    assert flow.reaching[end]["rax"] == {1, 8}
    assert flow.reaching[load]["r8"] == {4}
    assert unknown_labels(LOOP) == []
    assert unknown_labels([*LOOP, "\tjmp\t.L9"]) == [".L9"]


def edited(place: int, *lines: str, gone: int = 1) -> list[str]:
    return [*LOOP[:place], *(f"\t{line}" for line in lines), *LOOP[place + gone :]]


@pytest.mark.parametrize(
    "lines",
    [
        LOOP,
        edited(7, "imull\t$7, %edx, %edx"),
        edited(8, "leal\t(%rax,%rdx), %eax"),
        edited(6, "movl\t(%rdi), %r9d", "imull\t%r8d, %r9d", "addl\t%r9d, %eax", gone=3),
        edited(6, "pxor\t%xmm0, %xmm0", "movl\t(%rdi), %edx"),
    ],
)
def test_edits_that_fit(lines):
    assert static_check(LOOP, lines) is None


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (edited(7, "imull\t$7, %edx, %r9d"), "rdx is no longer|older rdx|nothing reads"),
        (edited(7, "imull\t$7, %r9d, %edx"), "reads r9, which the lines that it replaces did not"),
        (edited(7), "older rdx|no longer computed"),
        (edited(4, "movl\t$7, %esi"), "r8 is no longer computed|older r8"),
        (edited(7, "imull\t%r8d, %edx", "addl\t%edx, %ecx"), "rcx"),
        (edited(10, "cmpq\t%rcx, %rdi", "addl\t$1, %eax"), "rax|flags"),
        (edited(11, "jne\t.L7"), ".L7, which is not there"),
        (edited(7, "imulll\t%r8d, %edx"), "does not assemble"),
        ([*edited(7, "imull\t%r8d, %edx"), "\tnop; nop"], "does not assemble"),
        (edited(7, "imull\t%r8d, %edx", "movl\t%edx, %r10d"), "rdx|nothing reads"),
    ],
)
def test_edits_that_do_not_fit(lines, reason):
    assert re.search(reason, static_check(LOOP, lines) or "")


def test_a_listing_that_cannot_be_read_is_no_reason():
    odd = ['\tmovl\t$"a", %eax', *LOOP]
    assert static_check(odd, [*odd[:8], *odd[9:]]) is None


@pytest.mark.slow
def test_right_edits_of_all_families_fit(edits):
    assert len(edits) > 40
    assert {family: check_edit(before, after) for family, before, after in edits} == {
        family: None for family, _, _ in edits
    }


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_result_put_elsewhere_is_noticed(data, edits):
    """The result of any new instruction, put into a register that nothing uses."""
    _, before, after = data.draw(st.sampled_from(edits))
    was = set(before)
    new = [
        (k, line)
        for k, line in enumerate(after)
        if line not in was and re.search(r", %(xmm\d+|r\w+|e\w\w)\Z", line)
    ]
    if not new:
        return
    place, line = data.draw(st.sampled_from(new))
    head, _, register = line.rpartition("%")
    text = "\n".join(before)
    free = ["xmm13", "xmm14"] if register.startswith("xmm") else ["r14d", "r15d"]
    if register.startswith("r") and not register.endswith("d"):
        free = ["r14", "r15"]
    free = [name for name in free if f"%{name.rstrip('d')}" not in text]
    if not free or f"%{register}" in head:  # also an operand: another mistake, not always one
        return
    wrong = [*after[:place], f"{head}%{free[0]}", *after[place + 1 :]]
    assert check_edit(before, wrong) is not None, line

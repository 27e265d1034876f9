"""Right edits of known kinds are proven; wrong ones, as the processor shows, never."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

pytest.importorskip("z3", reason="the extra 'proof' is not installed")
pytest.importorskip("pyvex", reason="the extra 'proof' is not installed")

from policy_jax.asm.edits import Hunk, hunks
from policy_jax.asm.proof.findings import Finding, overall
from policy_jax.asm.proof.lift import BASE
from policy_jax.asm.proof.prove import prove
from tests.policy_jax.asm.proof import processor

RETURN = ("\tret",)
SIGNED = ("\tjle\t.L2", "\tret", ".L2:", "\tmovl\t$1, %eax", "\tret")
ZERO = ("\tje\t.L2", "\tret", ".L2:", "\tmovl\t$1, %eax", "\tret")
CARRY = ("\tjc\t.L2", "\tret", ".L2:", "\tmovl\t$1, %eax", "\tret")


def _listing(code: str, tail: tuple[str, ...] = RETURN) -> list[str]:
    rows = [f"\t{row.strip().replace(' ', chr(9), 1)}" for row in code.split(";") if row.strip()]
    return ["\t.text", "f:", *rows, *tail]


def _findings(old: str, new: str, tail: tuple[str, ...] = RETURN) -> list[Finding]:
    before, after = _listing(old, tail), _listing(new, tail)
    return prove(before, hunks(before, after))


RIGHT = {
    "zero by xor where no flag lives": ("movl $0, %eax", "xorl %eax, %eax", RETURN),
    "product as a sum": ("imull $9, %edi, %eax", "leal (%rdi,%rdi,8), %eax", RETURN),
    "product as a shift": ("imulq $16, %rdi, %rax", "movq %rdi, %rax; salq $4, %rax", RETURN),
    "two additions as one": ("leaq 3(%rdi), %rax; addq $4, %rax", "leaq 7(%rdi), %rax", RETURN),
    "doubling as a shift": ("addq %rdi, %rdi; movq %rdi, %rax", "leaq (%rdi,%rdi), %rax", RETURN),
    "division by a power of two": (
        "xorl %edx, %edx; movl %edi, %eax; movl $8, %ecx; divl %ecx",
        "movl %edi, %eax; shrl $3, %eax",
        RETURN,
    ),
    "remainder as a mask": (
        "movl %edi, %eax; xorl %edx, %edx; movl $16, %ecx; divl %ecx; movl %edx, %eax",
        "movl %edi, %eax; andl $15, %eax",
        RETURN,
    ),
    "moves in another order": (
        "movl %edi, %eax; movl %esi, %ecx; addl %ecx, %eax",
        "movl %esi, %ecx; movl %edi, %eax; addl %ecx, %eax",
        RETURN,
    ),
    "a copy saved": ("movl %edi, %eax; addl %esi, %eax", "leal (%rdi,%rsi), %eax", RETURN),
    "lowest bit cleared": ("leaq -1(%rdi), %rax; andq %rdi, %rax", "blsrq %rdi, %rax", RETURN),
    "and with the complement": (
        "notl %edi; movl %edi, %eax; andl %esi, %eax",
        "andnl %esi, %edi, %eax",
        RETURN,
    ),
    "shift without flags": ("movl %edi, %eax; sall %cl, %eax", "shlxl %ecx, %edi, %eax", RETURN),
    "test for zero": ("cmpl $0, %edi", "testl %edi, %edi", SIGNED),
    "flags of a subtraction": (
        "movl %edi, %eax; subl %esi, %eax; testl %eax, %eax",
        "movl %edi, %eax; subl %esi, %eax",
        ZERO,
    ),
    "bits counted": (
        "movl %edi, %eax; shrl %eax; andl $1431655765, %eax; subl %eax, %edi; movl %edi, %eax; "
        "andl $858993459, %eax; shrl $2, %edi; andl $858993459, %edi; addl %edi, %eax; "
        "movl %eax, %ecx; shrl $4, %ecx; addl %ecx, %eax; andl $252645135, %eax; "
        "imull $16843009, %eax, %eax; shrl $24, %eax",
        "popcntl %edi, %eax",
        RETURN,
    ),
    "a value from its register": (
        "movq %rdi, 8(%rsp); movq 8(%rsp), %rax",
        "movq %rdi, 8(%rsp); movq %rdi, %rax",
        RETURN,
    ),
    "a store before it is overwritten": (
        "movl $1, (%rdi); movl %esi, (%rdi)",
        "movl %esi, (%rdi)",
        RETURN,
    ),
    "a load once": (
        "movl (%rdi), %eax; addl (%rdi), %eax",
        "movl (%rdi), %eax; addl %eax, %eax",
        RETURN,
    ),
    "a constant loaded once": (
        "movdqa .LC0(%rip), %xmm1; paddd %xmm1, %xmm0; paddd .LC0(%rip), %xmm0",
        "movdqa .LC0(%rip), %xmm1; paddd %xmm1, %xmm0; paddd %xmm1, %xmm0",
        RETURN,
    ),
    "maximum of lanes": (
        "movdqa %xmm1, %xmm2; pcmpgtd %xmm0, %xmm2; pand %xmm2, %xmm1; pandn %xmm0, %xmm2; "
        "por %xmm1, %xmm2; movdqa %xmm2, %xmm0",
        "pmaxsd %xmm1, %xmm0",
        RETURN,
    ),
    "floating point, of which nothing is known": (
        "movapd %xmm0, %xmm2; mulsd %xmm1, %xmm2; addsd %xmm2, %xmm0",
        "mulsd %xmm0, %xmm1; movapd %xmm0, %xmm2; addsd %xmm1, %xmm0",
        RETURN,
    ),
}


@pytest.mark.parametrize("kind", [k for k in RIGHT if not k.startswith("floating")])
def test_right_edits_are_proven(kind: str) -> None:
    findings = _findings(*RIGHT[kind])
    assert overall(findings) == "proven", findings


def _maxima(maximum: str) -> str:
    """The largest byte of %xmm0, by halves."""
    return "; ".join(
        f"movdqa %xmm0, %xmm2; psrldq ${half}, %xmm2; movdqa %xmm2, %xmm1; {maximum}; "
        "movdqa %xmm1, %xmm0"
        for half in (8, 4, 2, 1)
    )


@pytest.mark.slow  # about five seconds of the solver
def test_what_is_too_hard_as_one_question_is_asked_byte_by_byte() -> None:
    findings = _findings(
        _maxima("pcmpgtb %xmm0, %xmm1; pand %xmm1, %xmm2; pandn %xmm0, %xmm1; por %xmm2, %xmm1"),
        _maxima("pmaxsb %xmm0, %xmm1"),
    )
    assert [f.evidence for f in findings] == ["proven"] * 4


def test_operations_without_a_formula_are_equal_only_for_equal_arguments_in_their_order() -> None:
    old = "movapd %xmm1, %xmm2; addsd %xmm0, %xmm2; movapd %xmm2, %xmm0"
    assert overall(_findings(old, f"nop; {old}")) == "proven"
    assert overall(_findings(old, "addsd %xmm1, %xmm0")) == "tested"
    assert overall(_findings(*RIGHT["floating point, of which nothing is known"])) == "tested"


WRONG = {
    "zero by xor where flags live": (
        "cmpl %esi, %edi; movl $0, %eax",
        "cmpl %esi, %edi; xorl %eax, %eax",
        ZERO,
    ),
    "flags without the carry": (
        "addl $1, %edi; movl %edi, %eax",
        "incl %edi; movl %edi, %eax",
        CARRY,
    ),
    "a register of the caller": ("movl %edi, %eax", "movl %edi, %eax; movl $1, %ebx", RETURN),
    "the stack pointer": ("movl %edi, %eax", "movl %edi, %eax; addq $8, %rsp", RETURN),
    "a store left out": ("movl %esi, (%rdi); movl %edi, %eax", "movl %edi, %eax", RETURN),
}


@pytest.mark.parametrize("kind", WRONG)
def test_wrong_edits_are_refuted(kind: str) -> None:
    assert overall(_findings(*WRONG[kind])) == "refuted"


UNKNOWN = {
    "new memory": ("movl (%rdi), %eax", "movl (%rdi), %eax; movl 4096(%rdi), %ecx", RETURN),
    "an alignment that is not known": ("movdqu (%rdi), %xmm0", "movdqa (%rdi), %xmm0", RETURN),
    "a division by what may be zero": (
        "movl %edi, %eax",
        "movl %edi, %ecx; xorl %edx, %edx; divl %esi; movl %ecx, %eax",
        RETURN,
    ),
    "addresses that may overlap": (
        "movq %rdi, (%rcx); movl $0, (%rsi); movq (%rcx), %rax",
        "movq %rdi, (%rcx); movl $0, (%rsi); movq %rdi, %rax",
        RETURN,
    ),
    "another symbol": ("movl one(%rip), %eax", "movl two(%rip), %eax", RETURN),
    "a number that stands for an address": (
        "leaq one(%rip), %rax",
        f"movabsq ${BASE + (1 << 19):#x}, %rax",
        RETURN,
    ),
    "an address without a symbol": ("movl 4(%rip), %eax", "movl 8(%rip), %eax", RETURN),
    "a call": ("call __popcountdi2@PLT", "popcntq %rdi, %rax", RETURN),
    "a loop": ("rep stosq", "nop", RETURN),
    "an atomic instruction": ("lock addl $1, (%rdi)", "addl $1, (%rdi)", RETURN),
    "vectors of 512 bits": ("vpaddd %zmm1, %zmm0, %zmm0", "vpaddd %zmm0, %zmm1, %zmm0", RETURN),
    "the x87 stack": ("fld1; fstp %st(0)", "nop", RETURN),
}


@pytest.mark.parametrize("kind", UNKNOWN)
def test_what_is_not_known_stays_tested_with_a_reason(kind: str) -> None:
    findings = _findings(*UNKNOWN[kind])
    assert overall(findings) == "tested", findings
    assert all(finding.reason for finding in findings)


def test_data_labels_and_the_end_of_a_function_are_not_proven() -> None:
    lines = [
        "\t.text",
        "f:",
        "\tmovl\tt(%rip), %eax",
        "\tret",
        "\t.section\t.rodata",
        "t:",
        "\t.long\t1",
    ]
    for hunk in (Hunk(7, 7, ("\t.long\t2",)), Hunk(7, 6, ("\tnop",)), Hunk(3, 2, (".L9:",))):
        assert prove(lines, [hunk])[0].evidence == "tested", hunk


def test_a_register_that_a_local_function_leaves_alone_lives_over_its_call() -> None:
    # gcc knows which registers g changes (-fipa-ra) and keeps a value in %r8 over the call.
    lines = [
        "\t.text",
        "g:",
        "\tmovl\t$1, %eax",
        "\tret",
        "f:",
        "\tmovl\t%edi, %r8d",
        "\tmovl\t%edi, %ecx",
        "\tcall\tg",
        "\taddl\t%r8d, %eax",
        "\tret",
    ]
    wrong = prove(lines, [Hunk(6, 6, ("\tmovl\t%esi, %r8d",))])
    assert wrong[0].evidence != "proven"


def test_moved_lines_are_proven_together_and_the_answer_is_what_its_weakest_hunk_is() -> None:
    sums = "addl %ecx, %eax; addl %edx, %eax"
    old = f"movl (%rdi), %eax; movl 4(%rdi), %ecx; movl 8(%rdi), %edx; {sums}"
    new = f"movl 8(%rdi), %edx; movl (%rdi), %eax; movl 4(%rdi), %ecx; {sums}"
    findings = _findings(old, new)
    assert len(findings) == 2
    assert overall(findings) == "proven"
    other = Finding(1, 1, "tested", "a jump")
    assert overall([*findings, other]) == "tested"
    assert overall([other, Finding(1, 1, "refuted", "%rax")]) == "refuted"
    assert overall([]) == "proven"


# %r9 holds an address. What is read after it: %rax, memory, and the carry.
CODE = (
    "movl %edi, %eax; imull $9, %esi, %ecx; addl %ecx, %eax; subl $3, %eax; addl $100, %eax",
    "leaq 5(%rdi,%rsi,4), %rax; salq $3, %rax; xorq %rsi, %rax; addq %rdx, %rax",
    "movq (%r9), %rax; addq 8(%r9), %rax; movq %rax, 16(%r9); subq $17, %rax",
    "movslq %edi, %rax; movzbl %sil, %ecx; imulq %rcx, %rax; shrq $7, %rax; addq %rcx, %rax",
    "cmpl %esi, %edi; setl %al; movzbl %al, %eax; addl %edx, %eax; cmpl $64, %eax",
    "movl %edx, %eax; rorl $5, %eax; andl $65535, %eax; orl %edi, %eax; addl %eax, %esi",
    "movd %edi, %xmm0; pshufd $0, %xmm0, %xmm0; paddd %xmm1, %xmm0; psrad $3, %xmm0; "
    "movdqu %xmm0, (%r9); movq %xmm0, %rax; addq $1, %rax",
    "movq %rdi, %rax; subq %rsi, %rax; sbbq %rdx, %rdx; movq %rdx, 24(%r9); cmpq %rdi, %rsi",
)
_TAIL = ("\tadcq\t$0, %rax", "\tret")
_OTHERS = ("rax", "rcx", "rdx", "rsi", "rdi", "r8")
_NAMES = {
    "rax": ("al", "ax", "eax", "rax"),
    "rcx": ("cl", "cx", "ecx", "rcx"),
    "rdx": ("dl", "dx", "edx", "rdx"),
    "rsi": ("sil", "si", "esi", "rsi"),
    "rdi": ("dil", "di", "edi", "rdi"),
    "r8": ("r8b", "r8w", "r8d", "r8"),
}
_PLACE = {name: (full, k) for full, names in _NAMES.items() for k, name in enumerate(names)}


def _mutated(draw: random.Random, code: str) -> str:
    """The code with one mistake."""
    rows = [row.strip() for row in code.split(";")]
    at = draw.randrange(len(rows))
    row = rows[at]
    kind = draw.choice(("register", "constant", "swap", "drop", "flags", "width", "order"))
    if kind == "register":
        found = [m for m in re.finditer(r"%(\w+)", row) if m[1] in _PLACE]
        if found:
            match = draw.choice(found)
            other = _NAMES[draw.choice(_OTHERS)][_PLACE[match[1]][1]]
            row = f"{row[: match.start(1)]}{other}{row[match.end(1) :]}"
    elif kind == "constant":
        row = re.sub(r"\$(\d+)", lambda m: f"${int(m[1]) ^ 1 << draw.randrange(3)}", row)
        row = re.sub(r"\b(\d+)\(", lambda m: f"{int(m[1]) + draw.choice((-4, 1, 8))}(", row)
    elif kind == "swap":
        row = re.sub(r"^((?!movs|movz)\w+) (%\w+), (%\w+)\Z", r"\1 \3, \2", row)
    elif kind == "drop":
        row = "nop"
    elif kind == "flags":
        row = f"{row}; {draw.choice(('xorl %r8d, %r8d', 'incl %r8d', 'testl %edi, %edi'))}"
    elif kind == "width" and re.match(r"(add|sub|xor|or|and|sal|shr|mov|cmp)[lq] [^(x]*\Z", row):
        old, new = ("q", "l") if row.split(" ")[0].endswith("q") else ("l", "w")
        name, rest = row.split(" ", 1)
        step = {"q": 2, "l": 1}[old]
        rest = re.sub(
            r"%(\w+)",
            lambda m: f"%{_NAMES[_PLACE[m[1]][0]][step]}" if m[1] in _PLACE else m[0],
            rest,
        )
        row = f"{name[:-1]}{new} {rest}"
    elif kind == "order" and at:
        rows[at - 1], row = row, rows[at - 1]
    rows[at] = row
    return "; ".join(rows)


def _seen(state: bytes) -> tuple[int, bytes]:
    memory = state[processor.MEMORY.start : processor.MEMORY.stop]
    return processor.general(state)["rax"], memory


@pytest.mark.parametrize("number", [40, pytest.param(200, marks=pytest.mark.slow)])
def test_wrong_edits_are_never_proven(tmp_path: Path, number: int) -> None:
    draw = random.Random(11)
    edits = list(dict.fromkeys((code, _mutated(draw, code)) for _ in range(160) for code in CODE))
    edits = [(old, new) for old, new in edits if old != new]
    texts = [text for pair in edits for text in pair]
    functions = processor.Processor([_listing(text, _TAIL[:1])[2:] for text in texts], tmp_path)
    states = [processor.state(draw) for _ in range(40)]
    wrong = []
    for k, edit in enumerate(edits):
        for state in states:
            one, two = (functions.run(2 * k + side, state, "r9") for side in (0, 1))
            if _seen(one) != _seen(two):
                wrong.append(edit)
                break
    assert len(wrong) >= 200, len(wrong)
    draw.shuffle(wrong)
    findings = {}
    for old, new in wrong[:number]:
        before, after = _listing(old, _TAIL), _listing(new, _TAIL)
        findings[old, new] = overall(prove(before, hunks(before, after), effort=1_500_000))
    assert "proven" not in findings.values(), [k for k, v in findings.items() if v == "proven"]
    assert [*findings.values()].count("refuted") > number / 2


LOOP = [
    "\t.text",
    "f:",
    "\tmovdqa\t.LC0(%rip), %xmm4",
    "\tmovdqa\t.LC1(%rip), %xmm3",
    "\tpxor\t%xmm2, %xmm2",
    "\tmovdqa\t%xmm4, %xmm5",
    "\tpsubd\t%xmm3, %xmm5",
    ".L1:",
    "\tmovdqu\t(%rdi), %xmm1",
    "\tmovdqa\t%xmm1, %xmm0",
    "\tpsubd\t%xmm3, %xmm0",
    "\tpcmpgtd\t%xmm5, %xmm0",
    "\tpand\t%xmm0, %xmm1",
    "\tpandn\t%xmm4, %xmm0",
    "\tpor\t%xmm1, %xmm0",
    "\tpaddd\t%xmm0, %xmm2",
    "\taddq\t$16, %rdi",
    "\tcmpq\t%rdi, %rax",
    "\tjne\t.L1",
    "\tmovdqa\t%xmm2, %xmm0",
    "\tret",
    "\t.section\t.rodata",
    "\t.align\t16",
    ".LC0:",
    "\t.long\t69990270",
    "\t.long\t69990270",
    "\t.long\t69990270",
    "\t.long\t69990270",
    ".LC1:",
    "\t.long\t-2147483648",
    "\t.long\t-2147483648",
    "\t.long\t-2147483648",
    "\t.long\t-2147483648",
]
MAXIMUM = [Hunk(11, 15, ("\tpmaxud\t%xmm4, %xmm0",))]


def test_constants_that_a_loop_keeps_in_registers_are_known() -> None:
    assert overall(prove(LOOP, MAXIMUM)) == "proven"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\t.section\t.rodata", "\t.data"),  # may be written
        ("\t.long\t-2147483648", "\t.long\t-2147483647"),
        ("\tpxor\t%xmm2, %xmm2", "\tje\t.L1"),  # another way into the loop
        ("\taddq\t$16, %rdi", "\tmovdqa\t%xmm1, %xmm3"),  # another definition
    ],
)
def test_constants_are_known_only_where_nothing_else_can_be(old: str, new: str) -> None:
    lines = [new if line == old else line for line in LOOP]
    assert overall(prove(lines, MAXIMUM)) != "proven"


def test_a_register_that_only_the_new_lines_read_is_not_known() -> None:
    # Another hunk may change it, since nothing read it before.
    lines = ["\t.text", "f:", "\tmovl\t$3, %r8d", "\tmovl\t%edi, %eax", "\taddl\t$3, %eax"]
    lines += ["\tjmp\t.L1", ".L1:", "\taddl\t$3, %eax", "\tret"]
    both = [Hunk(3, 3, ("\tmovl\t$4, %r8d",)), Hunk(8, 8, ("\taddl\t%r8d, %eax",))]
    assert [f.evidence for f in prove(lines, both)] == ["proven", "refuted"]

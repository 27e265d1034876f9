"""Formulas and a processor agree: the same instructions on the same random states."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

z3 = pytest.importorskip("z3", reason="the extra 'proof' is not installed")
pytest.importorskip("pyvex", reason="the extra 'proof' is not installed")

from policy_jax.asm.proof.lift import Symbols  # noqa: E402
from policy_jax.asm.proof.machine import REGISTERS, Machine, initial  # noqa: E402
from tests.policy_jax.asm.proof import processor  # noqa: E402

_PLACES = {"c": 0, "p": 2, "a": 4, "z": 6, "s": 7, "o": 11}
_STATES = 6
_CONDITIONS = (
    *("o", "no", "b", "ae", "e", "ne", "be", "a"),
    *("s", "ns", "p", "np", "l", "ge", "le", "g"),
)

# Code -> the flags that it leaves undefined (Intel SDM).
_TWO = ("add", "sub", "and", "or", "xor", "cmp", "test", "adc", "sbb")
CODE: dict[str, str] = {
    **{
        f"{name}{size} {source}, {target}": "a" if name in ("and", "or", "xor", "test") else ""
        for name in _TWO
        for size, source, target in (
            ("b", "%cl", "%al"),
            ("w", "%cx", "%ax"),
            ("l", "%ecx", "%eax"),
            ("q", "%rcx", "%rax"),
            ("l", "$-7", "%r8d"),
            ("b", "%ah", "%dl"),
        )
    },
    **{
        f"{name}{size}": "" for name in ("inc", "dec", "neg", "not") for size in ("l %eax", "b %cl")
    },
    **{
        f"{name}{rest}": "ao"
        for name in ("sal", "shr", "sar")
        for rest in ("l $5, %eax", "q $33, %rdx", "b $3, %al", "l %cl, %eax", "q %cl, %rdx")
    },
    **{f"{name}l $1, %eax": "a" for name in ("sal", "shr", "sar")},
    **{f"{name}{rest}": "ao" for name in ("rol", "ror") for rest in ("l $7, %eax", "q $1, %rdx")},
    **{f"{name}l %cl, %eax": "ao" for name in ("rol", "ror")},
    "imull %ecx, %eax": "szap",
    "imulq $-19, %rcx, %rdx": "szap",
    "imulq %rcx": "szap",
    "mull %ecx": "szap",
    "shrdq $11, %rcx, %rax": "ao",
    "shldl $3, %ecx, %eax": "ao",
    "leal 7(%rax,%rcx,4), %edx": "",
    "movzbl %ah, %ecx": "",
    "movsbl %cl, %eax": "",
    "movslq %ecx, %rax": "",
    "movb %cl, %ah": "",
    "cltq": "",
    "cqto": "",
    "bswap %eax": "",
    "xchgq %rax, %rcx": "",
    "btl $9, %eax": "ozsap",
    "btsq %rcx, %rax": "ozsap",
    "orl $8, %ecx\n bsfl %ecx, %eax": "cosap",
    "orl $8, %ecx\n bsrq %rcx, %rax": "cosap",
    "popcntl %ecx, %eax": "",
    "xorl %edx, %edx\n divl %r9d": "cpazso",
    "movl $3, %r8d\n movl %ecx, %eax\n cltd\n idivl %r8d": "cpazso",
    **{
        f"cmpl %ecx, %eax\n {name}": ""
        for cc in [
            "o",
            "no",
            "b",
            "ae",
            "e",
            "ne",
            "be",
            "a",
            "s",
            "ns",
            "p",
            "np",
            "l",
            "ge",
            "le",
            "g",
        ]
        for name in (f"set{cc} %dl", f"cmov{cc}l %esi, %edi")
    },
    **{
        f"{name} %xmm1, %xmm0": ""
        for name in (
            *("paddb", "paddd", "paddq", "psubw", "psubd", "pand", "pandn", "por", "pxor"),
            *("pcmpeqb", "pcmpeqd", "pcmpgtb", "pcmpgtw", "pcmpgtd", "pmullw", "pmulld"),
            *("pmaxsd", "pminsd", "pmaxub", "pminub", "pmaxuw", "pminsb", "pmaxud"),
            *("punpcklbw", "punpckhbw", "punpckldq", "punpckhqdq", "punpcklwd", "unpcklpd"),
            *("movdqa", "movss", "movsd", "movq", "andps", "xorpd", "pmovzxbw", "pmovsxwd"),
        )
    },
    **{f"{name} $5, %xmm0": "" for name in ("pslld", "psrlw", "psrad", "psllq", "psrlq", "psraw")},
    "pshufd $57, %xmm1, %xmm0": "",
    "psrldq $3, %xmm0": "",
    "pslldq $7, %xmm0": "",
    "shufps $27, %xmm1, %xmm0": "",
    "palignr $5, %xmm1, %xmm0": "",
    "movd %xmm1, %eax": "",
    "movq %rcx, %xmm2": "",
    "pinsrd $2, %ecx, %xmm0": "",
    "pextrq $1, %xmm1, %rax": "",
}
NEWER = {
    "bmi1": {
        "andnl %ecx, %eax, %edx": "ap",
        "blsrq %rcx, %rax": "ap",
        "blsil %ecx, %eax": "ap",
        "blsmskl %ecx, %eax": "ap",
        "tzcntl %ecx, %eax": "osap",
    },
    "bmi2": {
        "shlxl %ecx, %edx, %eax": "",
        "sarxq %rcx, %rdx, %rax": "",
        "rorxl $7, %ecx, %eax": "",
        "mulxq %rcx, %rax, %rsi": "",
    },
    "abm": {"lzcntl %ecx, %eax": "osap"},
    "avx2": {
        "vpaddd %ymm1, %ymm0, %ymm2": "",
        "vpxor %xmm1, %xmm0, %xmm2": "",
        "vpcmpgtb %ymm1, %ymm0, %ymm2": "",
        "vpslld $9, %ymm1, %ymm2": "",
        "vpunpcklwd %ymm1, %ymm0, %ymm2": "",
        "vextracti128 $1, %ymm1, %xmm2": "",
        "vinserti128 $1, %xmm1, %ymm0, %ymm2": "",
        "vpbroadcastd %xmm1, %ymm2": "",
        "vperm2i128 $3, %ymm1, %ymm0, %ymm2": "",
    },
}


@pytest.mark.slow
def test_formulas_and_the_processor_leave_the_same_registers_and_flags(tmp_path: Path) -> None:
    cases = dict(CODE)
    for feature, more in NEWER.items():
        cases |= more if processor.has(feature) else {}
    codes = [["\t" + "\t".join(r.strip().split(" ", 1)) for r in c.split("\n")] for c in cases]
    functions = processor.Processor(codes, tmp_path)
    draw = random.Random(5)
    wrong: list[tuple[object, ...]] = []
    opaque = set[str]()
    for number, (code, undefined) in enumerate(cases.items()):
        machine = Machine()
        machine.run(codes[number], Symbols())
        opaque |= machine.opaque
        flags = machine.flags()
        begin = {at: initial(at) for at in REGISTERS.values()}
        for _ in range(_STATES):
            before = processor.state(draw)
            state = functions.run(number, before)
            values = [(z3.BitVec("flags", 64), z3.BitVecVal(processor.flags(before), 64))]
            for name, value in (processor.general(before) | processor.vectors(before)).items():
                symbol = begin[REGISTERS[name]]
                values.append((symbol, z3.BitVecVal(value, symbol.size())))
            for name, value in (processor.general(state) | processor.vectors(state)).items():
                formula = z3.simplify(z3.substitute(machine.register(name), *values))
                if not z3.is_bv_value(formula) or formula.as_long() != value:
                    wrong.append((code, name, formula, value))
            for flag in set(_PLACES) - set(undefined):
                bit = z3.simplify(z3.substitute(getattr(flags, flag), *values)).as_long()
                if bit != processor.flags(state) >> _PLACES[flag] & 1:
                    wrong.append((code, flag, bit))
    assert not wrong, (sorted({(w[0], w[1]) for w in wrong}), wrong[:3])
    assert not opaque

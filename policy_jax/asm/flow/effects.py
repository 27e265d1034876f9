"""The registers and flags that each line of a listing reads and writes.

GNU as assembles the lines and iced-x86 decodes the bytes. It knows the operands that assembly does
not show: `idivl` reads and writes %edx, a shift by %cl may leave the flags. Only labels and
instructions reach the assembler, since a directive could read files of this machine.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from iced_x86 import (
    Decoder,
    FlowControl,
    InstructionInfoFactory,
    OpAccess,
    OpKind,
    Register,
    RegisterExt,
)

SECONDS = 10.0
"""Time limit of the assembler; a listing takes some milliseconds."""

_ASSEMBLER = ("as", "-aln", "--listing-lhs-width=4", "--listing-cont-lines=1")
"""With options for a listing that shows all bytes (at most 15) of a line beside its number."""

FLAGS = "flags"
_STATUS_FLAGS = 0x3F

_OF_THREAD = re.compile(
    r"(?<![\w.$])([\w.$]+)@(?:tpoff|gottpoff|dtpoff|tlsgd|tlsld|tlsdesc)\b", re.IGNORECASE
)
_LABEL = re.compile(r"[\w.$]+:\Z")
_INSTRUCTION = re.compile(r"\t[a-z][a-z0-9]*(?: [a-z][a-z0-9]*)?(?:\t[\w.$%@*(){}:, +-]*)?\Z")
_BYTES = re.compile(r"\s*(\d+) (?:[0-9a-f]{4,}|\s{4,}) ([0-9A-F]+(?: [0-9A-F]+)*)(?:\s|\Z)")
_UPPER_STAYS = re.compile(r"(?:sqrt|round|rcp|rsqrt|cvt\w*2)s[sd]")
"""Instructions that read only the upper part of their target, where gcc keeps nothing."""
_OF_ITSELF = re.compile(r"v?pcmpeq[bwdq]|sbb[bwlq]")
"""Instructions whose result does not depend on a register that is both operands."""

_NAMES = {
    value: name.lower()
    for name, value in vars(Register).items()
    if isinstance(value, int) and not name.startswith("_")
}
_UNTRACKED = {"rsp", "rip", "none", "cs", "ds", "es", "fs", "gs", "ss"}
_READS = {OpAccess.READ, OpAccess.COND_READ, OpAccess.READ_WRITE, OpAccess.READ_COND_WRITE}
_WRITES = {OpAccess.WRITE, OpAccess.READ_WRITE}
_MAY_WRITE = {OpAccess.COND_WRITE, OpAccess.READ_COND_WRITE}


class Unreadable(ValueError):
    """Lines that cannot be assembled alone; the message is the assembler's."""


@dataclass(frozen=True, slots=True)
class Effect:
    """The effect of one instruction on whole registers ("rax", "zmm0", FLAGS; never rsp).

    reads: the registers on which the result depends.
    writes: the registers whose new value comes from this instruction alone.
    may_write: those whose old value may stay, whole or in part (a conditional move, a byte).
    stores: whether it writes memory other than the stack.
    kind: "next", "jump" (goes elsewhere), "branch" (may go elsewhere), "call" or "return".
    updates: whether it reads its last operand, a register, in order to change it (`addl`), or
        keeps the upper part of it (`sqrtsd`, which `reads` leaves out).
    """

    reads: frozenset[str]
    writes: frozenset[str]
    may_write: frozenset[str]
    stores: bool
    kind: str
    updates: bool = False


def effects(lines: Sequence[str]) -> list[Effect | None]:
    """The effect of each canonical line; None for labels and directives. Raises Unreadable."""
    return [*_effects(tuple(lines))]


@lru_cache(maxsize=64)  # several analyses read the same lines, each of which starts the assembler
def _effects(lines: tuple[str, ...]) -> tuple[Effect | None, ...]:
    code = [line if _is_code(line) else "" for line in lines]
    # Without its section, the label of a thread's own variable would be one of code, which the
    # assembler refuses there. Undefined names it takes.
    of_threads = {f"{name}:" for line in code for name in _OF_THREAD.findall(line)}
    code = ["" if line in of_threads else line for line in code]
    result: list[Effect | None] = [None] * len(lines)
    for place, encoded in assembled(code).items():
        if code[place].startswith("\t"):
            result[place] = _effect(encoded, code[place].split("\t")[1])
    return (*result,)


def _is_code(line: str) -> bool:
    if line.startswith("\t."):
        return False
    if _LABEL.match(line) or _INSTRUCTION.match(line):
        return True
    raise Unreadable(f"neither a label, an instruction nor a directive: {line!r}")


def assembled(code: Iterable[str]) -> dict[int, bytes]:
    """The bytes of each line that has some, zero where a linker would put an address.

    code: labels and instructions; no directive, since one could read files. Raises Unreadable.
    """
    try:
        done = subprocess.run(
            [*_ASSEMBLER, "-o", "/dev/null", "-"],
            input="".join(f"{line}\n" for line in code),
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable(f"the assembler took more than {SECONDS:g} s") from error
    if done.returncode:
        raise Unreadable(done.stderr.strip().splitlines()[-1])
    matches = map(_BYTES.match, done.stdout.splitlines())
    return {int(m[1]) - 1: bytes.fromhex(m[2].replace(" ", "")) for m in matches if m is not None}


@lru_cache(maxsize=1 << 16)
def _effect(encoded: bytes, name: str) -> Effect:
    if name == "vzeroupper":  # clears only the parts above xmm registers, which gcc does not use
        return Effect(frozenset(), frozenset(), frozenset(), False, "next")
    instruction = Decoder(64, encoded).decode()
    info = InstructionInfoFactory().info(instruction)
    reads, writes, may_write = set[str](), set[str](), set[str]()
    for used in info.used_registers():
        register = _NAMES[RegisterExt.full_register(used.register)]
        if used.access in _READS:
            reads.add(register)
        if used.access in _WRITES:
            # Writing a byte or a word keeps the rest of the register.
            narrow = RegisterExt.size(used.register) < 4
            (may_write if narrow else writes).add(register)
        elif used.access in _MAY_WRITE:
            may_write.add(register)
    raw = frozenset(reads)  # before the corrections below
    target, *sources = [
        _NAMES[RegisterExt.full_register(instruction.op_register(k))]
        for k in range(instruction.op_count)
        if instruction.op_kind(k) == OpKind.REGISTER
    ] or [""]
    if name.startswith("cmov"):  # iced-x86 says that one of 32 bits always writes its target
        reads -= {target} - {*sources}
        may_write, writes = may_write | writes, set()
    if _UPPER_STAYS.match(name):
        reads -= {target} - {*sources}
    if _OF_ITSELF.match(name) and {target} == {*sources}:
        reads.discard(target)
        raw -= {target}
    updates = info.op0_access in _READS and target in raw
    if instruction.rflags_read & _STATUS_FLAGS:
        reads.add(FLAGS)
    changed = instruction.rflags_modified & _STATUS_FLAGS
    if changed:
        (writes if changed == _STATUS_FLAGS else may_write).add(FLAGS)
    stores = any(
        memory.access in _WRITES | _MAY_WRITE and memory.base != Register.RSP
        for memory in info.used_memory()
    )
    return Effect(
        frozenset(reads - _UNTRACKED),
        frozenset(writes - _UNTRACKED),
        frozenset(may_write - _UNTRACKED),
        stores,
        _KINDS.get(instruction.flow_control, "next"),
        updates,
    )


_KINDS = {
    FlowControl.UNCONDITIONAL_BRANCH: "jump",
    FlowControl.INDIRECT_BRANCH: "jump",
    FlowControl.CONDITIONAL_BRANCH: "branch",
    FlowControl.RETURN: "return",
    FlowControl.CALL: "call",
    FlowControl.INDIRECT_CALL: "call",
    FlowControl.EXCEPTION: "return",
    FlowControl.INTERRUPT: "call",
}

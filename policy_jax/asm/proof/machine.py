"""A processor whose registers and memory hold formulas.

It runs straight-line code from an arbitrary state. Two runs begin in the same state, so that the
formulas of both can be compared.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pyvex
import z3

from policy_jax.asm.proof.flags import MASK, Flags, UnknownFlags, condition, flags_of
from policy_jax.asm.proof.lift import BASE, Symbols, Unmodelled, lift
from policy_jax.asm.proof.operations import apply

_WORD = z3.BitVecSort(64)
_OLD = ("rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi")
_GENERAL = (*_OLD, *(f"r{k}" for k in range(8, 16)))
_RIP = 184
_OP, _DEP1, _DEP2, _NDEP = 144, 152, 160, 168
_SLOTS = {16 + 8 * k: name for k, name in enumerate(_GENERAL)}
_VECTORS = {224 + 32 * k: f"zmm{k}" for k in range(16)}
"""Offset in VEX's state of the guest (libvex_guest_amd64.h) -> register."""
REGISTERS = {name: at for at, name in (_SLOTS | _VECTORS).items()}

_FAULTS = ("Ijk_SigSEGV", "Ijk_SigFPE_IntDiv")


@dataclass(frozen=True, slots=True)
class Access:
    """An access to memory: its address (64 bits) and its size in bytes."""

    address: z3.BitVecRef
    size: int


@dataclass(slots=True)
class Machine:
    """The state after some code.

    slots: offset in the state of VEX -> value. memory: address -> byte.
    accesses: all loads and stores. faults: conditions under which the code is stopped.
    divisions: what it divided; a quotient that does not fit stops it.
    opaque: operations without a formula. data: symbol -> the bytes there, which nothing writes.
    """

    memory: z3.ArrayRef = field(default_factory=lambda: z3.Array("memory", _WORD, z3.BitVecSort(8)))
    slots: dict[int, z3.BitVecRef] = field(default_factory=dict)
    accesses: list[Access] = field(default_factory=list)
    faults: list[z3.BoolRef] = field(default_factory=list)
    divisions: list[z3.BitVecRef] = field(default_factory=list)
    opaque: set[str] = field(default_factory=set)
    data: Mapping[str, bytes] = field(default_factory=dict)

    def register(self, name: str) -> z3.BitVecRef:
        """The value of "rax" (64 bits) or "zmm0" (its lower 256)."""
        at = REGISTERS[name]
        return self._whole(at)

    def flags(self) -> Flags:
        """Raises Unmodelled."""
        try:
            return flags_of(*(self._whole(at) for at in (_OP, _DEP1, _DEP2, _NDEP)))
        except UnknownFlags as error:
            raise Unmodelled(str(error)) from error

    def others(self) -> dict[int, z3.BitVecRef]:
        """What is neither a register of REGISTERS nor flags: the direction, rounding, %fs."""
        known = {*REGISTERS.values(), _OP, _DEP1, _DEP2, _NDEP}
        return {at: value for at, value in self.slots.items() if at not in known}

    def run(self, lines: Sequence[str], symbols: Symbols) -> None:
        """Run straight-line code. Raises Unmodelled."""
        for line, block in lift(lines, symbols):
            try:
                _Step(self, block, symbols).run()
            except Unmodelled as error:
                raise Unmodelled(f"{line.strip()!r}: {error}") from error

    # The rest is for _Step.
    def _whole(self, at: int) -> z3.BitVecRef:
        if at not in self.slots:
            self.slots[at] = initial(at)
        return self.slots[at]

    def get(self, at: int, bits: int) -> z3.BitVecRef:
        start, size = _slot(at)
        low = (at - start) * 8
        if low + bits > size:
            raise Unmodelled("it reads several registers at once")
        value = self._whole(start)
        return value if bits == size else z3.Extract(low + bits - 1, low, value)

    def put(self, at: int, value: z3.BitVecRef) -> None:
        start, size = _slot(at)
        low, bits = (at - start) * 8, value.size()
        if low + bits > size:
            raise Unmodelled("it writes several registers at once")
        if bits < size:
            old = self._whole(start)
            parts = [value]
            if low + bits < size:
                parts.insert(0, z3.Extract(size - 1, low + bits, old))
            if low:
                parts.append(z3.Extract(low - 1, 0, old))
            value = z3.Concat(*parts)
        self.slots[start] = z3.simplify(value)

    def load(self, address: z3.BitVecRef, bits: int) -> z3.BitVecRef:
        address = z3.simplify(address)
        self.accesses.append(Access(address, bits // 8))
        content = self._constant(address, bits // 8)
        if content is not None:
            return z3.BitVecVal(int.from_bytes(content, "little"), bits)
        parts = [self.memory[address + k] for k in reversed(range(bits // 8))]
        return z3.simplify(z3.Concat(*parts) if len(parts) > 1 else parts[0])

    def _constant(self, address: z3.BitVecRef, size: int) -> bytes | None:
        """The bytes there, where they are in `data`."""
        terms = address.children() if z3.is_app_of(address, z3.Z3_OP_BADD) else [address]
        *numbers, symbol = sorted(terms, key=lambda term: not z3.is_bv_value(term))
        content = self.data.get(str(symbol).removeprefix("&"))
        if content is None or not str(symbol).startswith("&"):
            return None
        if len(numbers) > 1 or not all(map(z3.is_bv_value, numbers)):
            return None
        offset = numbers[0].as_signed_long() if numbers else 0
        part = content[offset : offset + size] if offset >= 0 else b""
        return part if len(part) == size else None

    def store(self, address: z3.BitVecRef, value: z3.BitVecRef) -> None:
        address = z3.simplify(address)
        size = value.size() // 8
        self.accesses.append(Access(address, size))
        memory = self.memory
        for k in range(size):
            memory = z3.Store(memory, address + k, z3.Extract(8 * k + 7, 8 * k, value))
        self.memory = z3.simplify(memory)


def initial(at: int) -> z3.BitVecRef:
    """What a slot holds before the code. The flags are what they are in RFLAGS."""
    start, size = _slot(at)
    if start in (_OP, _DEP2, _NDEP):
        return z3.BitVecVal(0, 64)
    if start == _DEP1:
        return z3.BitVec("flags", 64) & MASK
    name = (_SLOTS | _VECTORS).get(start, f"state{start}")
    return z3.BitVec(name, size)


def _slot(at: int) -> tuple[int, int]:
    """(offset, bits) of the slot that holds a byte of the state."""
    if 224 <= at < 224 + 32 * 16:
        return 224 + (at - 224) // 32 * 32, 256
    if at < 224:
        return at // 8 * 8, 64
    raise Unmodelled("it uses registers other than general and vector ones")


class _Step:
    """One instruction."""

    def __init__(self, machine: Machine, block: Any, symbols: Symbols) -> None:
        self.machine = machine
        self.block = block
        self.symbols = symbols
        self.temporaries: dict[int, z3.BitVecRef] = {}
        self.goes_on = False

    def run(self) -> None:
        for statement in self.block.statements:
            self._statement(statement)
        if not self.goes_on:
            raise Unmodelled("the code is not straight")

    def _statement(self, statement: Any) -> None:
        match statement:
            case pyvex.stmt.IMark() | pyvex.stmt.AbiHint() | pyvex.stmt.NoOp():
                pass
            case pyvex.stmt.Put() if statement.offset == _RIP:
                then = statement.data
                self.goes_on = isinstance(then, pyvex.expr.Const) and then.con.value == BASE
            case pyvex.stmt.Put():
                self.machine.put(statement.offset, self._value(statement.data))
            case pyvex.stmt.WrTmp():
                self.temporaries[statement.tmp] = z3.simplify(self._value(statement.data))
            case pyvex.stmt.Store():
                self.machine.store(self._value(statement.addr), self._value(statement.data))
            case pyvex.stmt.Exit() if statement.jk in _FAULTS:
                self.machine.faults.append(self._value(statement.guard) == 1)
            case _:
                raise Unmodelled("it jumps, or does what VEX leaves to a helper")

    def _value(self, expression: Any) -> z3.BitVecRef:
        match expression:
            case pyvex.expr.RdTmp():
                return self.temporaries[expression.tmp]
            case pyvex.expr.Const():
                return self._constant(expression.con)
            case pyvex.expr.Get() if expression.offset == _RIP:
                return z3.BitVecVal(0, 64)  # VEX asks where to go on; `goes_on` knows
            case pyvex.expr.Get():
                return self.machine.get(expression.offset, self._bits(expression))
            case pyvex.expr.Load():
                return self.machine.load(self._value(expression.addr), self._bits(expression))
            case pyvex.expr.ITE():
                chosen = self._value(expression.cond) == 1
                return z3.If(
                    chosen, self._value(expression.iftrue), self._value(expression.iffalse)
                )
            case pyvex.expr.CCall():
                return self._call(expression)
            case pyvex.expr.Binop(op="Iop_Add64", args=[pyvex.expr.Const(), pyvex.expr.Const()]):
                return self._sum(*(argument.con.value for argument in expression.args))
            case pyvex.expr.Unop() | pyvex.expr.Binop() | pyvex.expr.Triop() | pyvex.expr.Qop():
                name = expression.op.removeprefix("Iop_")
                arguments = [self._value(argument) for argument in expression.args]
                value = apply(name, arguments, self._bits(expression), self.machine.opaque)
                if name.startswith("DivMod"):
                    self.machine.divisions.append(z3.simplify(z3.Concat(*arguments)))
                return value
            case _:
                raise Unmodelled("it uses the x87 stack")

    def _bits(self, expression: Any) -> int:
        return pyvex.const.get_type_size(expression.result_type(self.block.tyenv))

    def _constant(self, constant: Any) -> z3.BitVecRef:
        if not isinstance(constant.value, int):
            raise Unmodelled("it holds a floating-point constant")
        if 0 <= constant.value - BASE < 1 << 32:
            raise Unmodelled("it computes with its own address, or a number that stands for one")
        return z3.BitVecVal(constant.value, constant.size)

    def _sum(self, one: int, two: int) -> z3.BitVecRef:
        """The sum of two constants; from BASE on it is an address relative to %rip."""
        if one != BASE:
            return z3.BitVecVal(one + two, 64)
        symbol = self.symbols.of((one + two) % (1 << 64))
        if symbol is None:
            raise Unmodelled("it uses an address relative to %rip without a symbol")
        return z3.BitVec(f"&{symbol[0]}", 64) + symbol[1]

    def _call(self, expression: Any) -> z3.BitVecRef:
        """A call of one of VEX's pure functions."""
        name = expression.callee.name
        arguments = [self._value(argument) for argument in expression.args]
        try:
            if name == "amd64g_calculate_condition":
                number = z3.simplify(arguments[0]).as_long()
                return z3.ZeroExt(63, condition(number, flags_of(*arguments[1:])))
            if name == "amd64g_calculate_rflags_c":
                return z3.ZeroExt(63, flags_of(*arguments).c)
            if name == "amd64g_calculate_rflags_all":
                return flags_of(*arguments).word()
        except UnknownFlags as error:
            raise Unmodelled(str(error)) from error
        return apply(name, arguments, self._bits(expression), self.machine.opaque)

"""Names of the general registers by width, and where in a function they are free."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from policy_jax.asm.flow.dataflow import (
    ARGUMENTS,
    GENERAL,
    KEPT_BY_CALLS,
    VECTORS,
    Dataflow,
    dataflow,
    successors,
)
from policy_jax.asm.flow.effects import Unreadable, effects
from policy_jax.asm.flow.live import live_before
from policy_jax.asm.functions import functions_at

_OF_LETTERS = {f"r{s}" for s in ("ax", "bx", "cx", "dx", "si", "di", "bp", "sp")}
_NUMBERED = {f"r{k}" for k in range(8, 16)}
_LOW = {"al": "rax", "bl": "rbx", "cl": "rcx", "dl": "rdx", "ah": "rax", "bh": "rbx"}
_LOW |= {"ch": "rcx", "dh": "rdx", "sil": "rsi", "dil": "rdi", "bpl": "rbp", "spl": "rsp"}

FREE_AFTER_RETURN = tuple(r for r in GENERAL if r not in KEPT_BY_CALLS)
"""General registers that a function may change without saving them."""

_FREE_FIRST = tuple(reversed(FREE_AFTER_RETURN))
_CALL = re.compile(r"\tcall\t(\w[\w.$]*)(?:@PLT)?\Z")
_REGISTER = re.compile(r"%(\w+)")


def narrow(register: str) -> str:
    """The 32-bit name of a general register: `rax` gives `eax`, `r8` gives `r8d`."""
    return f"e{register[1:]}" if register in _OF_LETTERS else f"{register}d"


def width_of(operand: str) -> int:
    """32 or 64 for a general register as an operand (`%eax`, `%r8`); 0 for any other operand."""
    name = operand.removeprefix("%")
    if name in _OF_LETTERS or name in _NUMBERED:
        return 64
    return 32 if whole(operand) and narrow(whole(operand)) == name else 0


def whole(operand: str) -> str:
    """The 64-bit name of a general register as an operand; "" for any other operand."""
    if not operand.startswith("%"):
        return ""
    name = operand[1:]
    if name in _OF_LETTERS or name in _NUMBERED:
        return name
    if name in _LOW:
        return _LOW[name]
    if name[-1:] in ("d", "w", "b") and name[:-1] in _NUMBERED:
        return name[:-1]
    wide = f"r{name.removeprefix('e')}"
    return wide if wide in _OF_LETTERS else ""


def named_in(text: str) -> frozenset[str]:
    """The general registers that a line or an operand names, by their 64-bit names."""
    return frozenset(filter(None, (whole(f"%{name}") for name in _REGISTER.findall(text))))


def operands_of(line: str) -> tuple[str, list[str]]:
    """The name and the operands of an instruction; an address is one operand."""
    name, _, rest = line.removeprefix("\t").partition("\t")
    return name, [o.strip() for o in re.split(r",(?![^()]*\))", rest)] if rest else []


@dataclass(frozen=True, slots=True)
class Function:
    """One function whose flow is known.

    live: the registers that may be read from each line on. after: where control may go from each
    line. kept: registers that a caller may expect to find as they were (`kept_across_calls`).
    """

    lines: Sequence[str]
    flow: Dataflow
    live: Sequence[frozenset[str]]
    after: Sequence[Sequence[int]]
    kept: frozenset[str]

    @classmethod
    def read(cls, lines: Sequence[str], kept: frozenset[str]) -> Function | None:
        """The function with these canonical lines, its label first; None where its flow is not
        known."""
        return _read(tuple(lines), kept)

    def free(self, places: Collection[int]) -> list[str]:
        """Registers that a move may change at these lines: they name, read and change none of them,
        the lines and those after them need no value in them, and neither does a caller."""
        used = set[str]()
        for place in places:
            effect = self.flow.effects[place]
            used |= named_in(self.lines[place]) | self.live[place]
            used.update(*(self.live[k] for k in self.after[place]))
            if effect is not None:
                used |= effect.reads | effect.writes | effect.may_write
        changed = set[str]().union(*(e.writes for e in self.flow.effects if e is not None))
        used |= self.kept - changed
        return [register for register in _FREE_FIRST if register not in used]

    def live_after(self, place: int) -> frozenset[str]:
        """The registers that may be read after a line."""
        return frozenset[str]().union(*(self.live[k] for k in self.after[place]))

    def reached(self, start: int, without: int = -1) -> set[int]:
        """The lines that control may reach after a line, never through the line `without`."""
        found = set[int]()
        waiting = [k for k in self.after[start] if k != without]
        while waiting:
            place = waiting.pop()
            if place not in found:
                found.add(place)
                waiting += [k for k in self.after[place] if k != without]
        return found

    def between(self, start: int, end: int) -> set[int]:
        """The lines on the ways from a line to another, both included."""
        before: dict[int, list[int]] = {}
        for place, following in enumerate(self.after):
            for then in following:
                before.setdefault(then, []).append(place)
        back, waiting = set[int](), [end]
        while waiting:
            for place in before.get(waiting.pop(), ()):
                if place not in back:
                    back.add(place)
                    waiting.append(place)
        return {start, end} | self.reached(start) & back

    def constant(self, register: str, place: int) -> int | None:
        """The number that a general register holds before a line; None where it is not known."""
        made = self.flow.reaching[place].get(register, frozenset())
        if len(made) != 1:
            return None
        name, operands = operands_of(self.lines[next(iter(made))])
        if len(operands) != 2 or whole(operands[1]) != register:
            return None
        match = re.fullmatch(r"\$(-?\d+)", operands[0])
        if match is None or name not in ("movl", "movq", "movabsq"):
            return None
        return int(match[1]) % (1 << (32 if name == "movl" else 64))


@lru_cache(maxsize=64)  # each kind of move reads a function, and few of them change it
def _read(lines: tuple[str, ...], kept: frozenset[str]) -> Function | None:
    live = live_before(lines)
    if not live:
        return None
    try:
        flow = dataflow(lines)
    except Unreadable:
        return None
    after = successors(lines, flow.effects, ["f"] * len(lines))
    return Function(lines, flow, live, after, kept)


def kept_across_calls(lines: Sequence[str]) -> frozenset[str]:
    """Registers that a calling function may read after a call of a function of the listing although
    the calling convention lets the call change them.

    gcc does so where it knows that the called function leaves them alone (`-fipa-ra`). A move may
    use such a register only in a function that changes it anyway. Raises effects.Unreadable.
    """
    return _kept_across_calls(tuple(lines))


@lru_cache(maxsize=16)
def _kept_across_calls(lines: tuple[str, ...]) -> frozenset[str]:
    owner = functions_at(lines)
    own = {name for name in owner if name}
    calls = [k for k, line in enumerate(lines) if (m := _CALL.match(line)) and m[1] in own]
    if not calls:
        return frozenset()
    known = effects(lines)
    after = successors(lines, known, owner)
    everything = frozenset((*FREE_AFTER_RETURN, *VECTORS))
    # `main` begins with no value in a vector register.
    in_main = [e for e, name in zip(known, owner, strict=True) if e and name == "main"]
    of_main = {*FREE_AFTER_RETURN}.union(*(e.writes | e.may_write for e in in_main))
    kept = set[str]()
    for call in calls:
        # Results of the call are not what was there before.
        held = everything & of_main if owner[call] == "main" else everything
        waiting = [(k, held - {"rax", "rdx", "zmm0", "zmm1"}) for k in after[call]]
        seen: dict[int, frozenset[str]] = {}
        while waiting:
            place, left = waiting.pop()
            left -= kept
            if left <= seen.get(place, frozenset()):
                continue
            seen[place] = left = left | seen.get(place, frozenset())
            effect = known[place]
            if effect is not None:
                # What a call or a tail call takes is not shown.
                out = effect.kind == "call" or (effect.kind == "jump" and not after[place])
                kept |= left & (effect.reads | (ARGUMENTS if out else frozenset()))
                left -= effect.writes
            waiting += [(k, left) for k in after[place]]
    return frozenset(kept)


def functions(
    lines: Sequence[str], wanted: Callable[[Sequence[str]], bool]
) -> Iterator[tuple[range, Function]]:
    """The functions of a canonical listing whose flow is known, the last one first.

    wanted: whether the lines of a function are worth reading.
    """
    ends: dict[str, tuple[int, int]] = {}
    for place, name in enumerate(functions_at(lines)):
        if name:
            ends[name] = ends.get(name, (place, 0))[0], place + 1
    spans = [range(*pair) for pair in ends.values() if wanted(lines[slice(*pair)])]
    if not spans:
        return
    try:
        kept = kept_across_calls(lines)
    except Unreadable:
        return
    for span in reversed(spans):
        function = Function.read(lines[span.start : span.stop], kept)
        if function is not None:
            yield span, function

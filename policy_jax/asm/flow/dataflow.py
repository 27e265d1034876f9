"""Control flow and reaching definitions of a listing, over registers and flags.

Reaching definitions (Aho, Lam, Sethi, Ullman, "Compilers", 9.2.4) tell which instructions may have
made the value that an instruction reads. A definition is a line and a register. Where a function
begins, each register has a definition, and so has after a call each register that the call may
change (System V ABI, x86-64).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.effects import FLAGS, Effect, Unreadable, effects
from policy_jax.asm.flow.reaching import Block, Change, TooManyDefinitions, solve
from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import is_label

VECTORS = tuple(f"zmm{k}" for k in range(16))
GENERAL = ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", *(f"r{k}" for k in range(8, 16)))
KEPT_BY_CALLS = frozenset(("rbx", "rbp", "r12", "r13", "r14", "r15"))
_OF_AVX512 = (*(f"zmm{k}" for k in range(16, 32)), *(f"k{k}" for k in range(8)))
CLOBBERED = frozenset((*GENERAL, *VECTORS, *_OF_AVX512, FLAGS)) - KEPT_BY_CALLS
ARGUMENTS = frozenset(("rdi", "rsi", "rdx", "rcx", "r8", "r9", "rax", *VECTORS[:8]))
RESULTS = frozenset(("rax", "zmm0"))

_ENTERED = frozenset((*GENERAL, *VECTORS, *_OF_AVX512, FLAGS))

LIMIT = 4_000_000
"""The most definitions that all sets of a listing may have together; about a second of work."""

_JUMP_TARGET = re.compile(r"\tj\w+\t([\w.$]+)\Z")
_TAIL_CALL = re.compile(r"\tjmpq?\t(?:([\w.$]+)(?:@PLT)?|\*[\w.$]+@GOTPCREL\(%rip\))\Z")
_CODE_LABEL = re.compile(r"\.L\d[\w.$]*")


def leaves(line: str) -> bool:
    """Whether a canonical line jumps to a function by name (a tail call)."""
    match = _TAIL_CALL.match(line)
    return match is not None and not (match[1] or "").startswith(".L")


class FlowTooLarge(Unreadable):
    """A listing with too many ways from definitions to instructions to follow them all."""

    def __init__(self) -> None:
        super().__init__(
            f"more than {LIMIT} pairs of an instruction and a definition that may reach it; "
            "write fewer branches"
        )


@dataclass(frozen=True, slots=True)
class Dataflow:
    """The reaching definitions of a listing.

    effects: of each line. reaching: for each line, register -> the places of the definitions that
    may reach it.
    """

    lines: Sequence[str]
    effects: Sequence[Effect | None]
    reaching: Sequence[dict[str, frozenset[int]]]

    def reads(self, place: int) -> frozenset[str]:
        effect = self.effects[place]
        return frozenset() if effect is None else effect.reads


def unknown_labels(lines: Sequence[str]) -> list[str]:
    """Local labels that jumps name and no line defines, sorted."""
    defined = {line[:-1] for line in lines if is_label(line)}
    targets = (m[1] for m in map(_JUMP_TARGET.match, lines) if m is not None)
    return sorted({name for name in targets if name.startswith(".L")} - defined)


def dataflow(lines: Sequence[str]) -> Dataflow:
    """The reaching definitions of a canonical listing. Raises effects.Unreadable and its subclass
    FlowTooLarge."""
    known = effects(lines)
    owner = functions_at(lines)
    following = successors(lines, known, owner)
    entries = [
        place
        for place, line in enumerate(lines)
        # A cold part has a label of its own, but only its function enters it.
        if is_label(line) and not line.startswith(".L") and owner[place] in ("", line[:-1])
    ]
    spans = _spans(following, entries)
    number = {span[0]: k for k, span in enumerate(spans)}
    before: list[list[int]] = [[] for _ in spans]
    for k, span in enumerate(spans):
        for then in set(following[span[-1]]):
            before[number[then]].append(k)
    begins = frozenset(entries)
    blocks = [
        Block(
            before[k],
            _changes(span, known),
            frozenset((span[0],)) if span[0] in begins else frozenset(),
        )
        for k, span in enumerate(spans)
    ]
    try:
        states = solve(blocks, _ENTERED, LIMIT)
    except TooManyDefinitions as error:
        raise FlowTooLarge from error
    reaching: list[dict[str, frozenset[int]]] = [{} for _ in lines]
    work = 0
    for span, state in zip(spans, states, strict=True):
        for place in span:
            reaching[place] = state
            effect = known[place]
            if effect is None:
                continue
            reads = effect.reads | ARGUMENTS if effect.kind == "call" else effect.reads
            work += sum(len(state[r]) for r in reads if r in state)
            state = _after(place, state, effect)
    if work > LIMIT:
        raise FlowTooLarge
    return Dataflow(lines, known, reaching)


def _spans(following: Sequence[Sequence[int]], entries: Sequence[int]) -> list[list[int]]:
    """The basic blocks that control reaches from the entries: the places of their lines."""
    sources = [0] * len(following)
    reached = [False] * len(following)
    waiting = [*entries]
    for place in entries:
        reached[place] = True
        sources[place] = 2  # a block begins there
    while waiting:
        place = waiting.pop()
        for then in following[place]:
            sources[then] += 1
            if not reached[then]:
                reached[then] = True
                waiting.append(then)
    spans: list[list[int]] = []
    for place in range(len(following)):
        if not reached[place]:
            continue
        joined = place and reached[place - 1] and sources[place] == 1
        if joined and [*following[place - 1]] == [place]:
            spans[-1].append(place)
        else:
            spans.append([place])
    return spans


def _changes(span: Sequence[int], known: Sequence[Effect | None]) -> dict[str, Change]:
    """What a block does to the registers that it changes."""
    changes: dict[str, Change] = {}
    for place in span:
        effect = known[place]
        if effect is None:
            continue
        here = frozenset((place,))
        for register in effect.may_write:
            kills, places = changes.get(register, (False, frozenset()))
            changes[register] = kills, places | here
        for register in _written(effect) - effect.may_write:
            changes[register] = True, here
    return changes


def _written(effect: Effect) -> frozenset[str]:
    return effect.writes | CLOBBERED if effect.kind == "call" else effect.writes


def _after(
    place: int, state: dict[str, frozenset[int]], effect: Effect
) -> dict[str, frozenset[int]]:
    here = frozenset((place,))
    changed = dict.fromkeys(_written(effect), here)
    changed |= {r: state.get(r, frozenset()) | here for r in effect.may_write}
    return state | changed if changed else state


def successors(
    lines: Sequence[str], known: Sequence[Effect | None], owner: Sequence[str]
) -> list[list[int]]:
    """The places where control may go from each line, within the listing.

    known: the effect of each line. owner: the function of each line.
    """
    by_name = {line[:-1]: place for place, line in enumerate(lines) if is_label(line)}
    data = "\n".join(line for line in lines if line.startswith("\t."))
    tables = [by_name[n] for n in set(_CODE_LABEL.findall(data)) if n in by_name]
    result: list[list[int]] = []
    for place, line in enumerate(lines):
        effect = known[place]
        kind = "next" if effect is None else effect.kind
        places = []
        goes_on = kind in ("next", "call", "branch") and place + 1 < len(lines)
        # Control never runs from one function into the next: a call at the end does not return.
        if goes_on and owner[place] in ("", owner[place + 1]):
            places.append(place + 1)
        if kind in ("jump", "branch"):
            match = _JUMP_TARGET.match(line)
            if match is None:
                places += [to for to in tables if owner[to] == owner[place]]
            elif match[1] in by_name:
                places.append(by_name[match[1]])
        result.append(places)
    return result

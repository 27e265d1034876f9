"""The static check: whether an edit keeps the flow of values intact, without running anything.

A policy may know an instruction and still write its result where nothing reads it, or take an
operand from the wrong register. An edit replaces some definitions by others. The check compares the
reaching definitions before and after: an instruction that stays must read the same definitions, or
new ones in place of those replaced; a new instruction may read only what the replaced ones read,
and something must read its result. Like a type checker it is incomplete: an edit that passes can
still be wrong, and a right edit that moves work elsewhere may be rejected.

A call of a routine in the place of a call that it stands for counts as the call that was there
(`routine_calls`): it must read the same arguments, and it changes what a call may change. Other
calls may go only where their work can be done without them (`lost_calls`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from policy_jax.asm.answer import AnswerError, parse
from policy_jax.asm.edits import Hunk, hunks
from policy_jax.asm.flow.dataflow import (
    ARGUMENTS,
    RESULTS,
    Dataflow,
    FlowTooLarge,
    dataflow,
    leaves,
    unknown_labels,
)
from policy_jax.asm.flow.effects import FLAGS, Unreadable
from policy_jax.asm.flow.lost_calls import among_data, lost_call
from policy_jax.asm.flow.routine_calls import routine_calls, unknown_routines
from policy_jax.asm.normalise import normalise

_IMPLICIT_READS = {"call": ARGUMENTS, "return": RESULTS}
"""Registers that a call or return may read without naming them (System V ABI, x86-64)."""


def _implicit_reads(flow: Dataflow, place: int) -> frozenset[str]:
    """Registers that a line may read without naming them; a jump out of the listing is a call."""
    effect = flow.effects[place]
    kind = "" if effect is None else effect.kind
    kind = "call" if kind == "jump" and leaves(flow.lines[place]) else kind
    return _IMPLICIT_READS.get(kind, frozenset())


@dataclass(frozen=True, slots=True)
class _Edit:
    """An edit.

    before, after: the two listings. old: for the lines that stay, and the calls of routines that
    count as such, place in `after` -> place in `before`.
    """

    before: Dataflow
    after: Dataflow
    old: dict[int, int]

    @property
    def gone(self) -> list[int]:
        stays = set(self.old.values())
        return [k for k, e in enumerate(self.before.effects) if e is not None and k not in stays]

    @property
    def new(self) -> list[int]:
        return [k for k, e in enumerate(self.after.effects) if e is not None and k not in self.old]

    def shown(self, place: int) -> str:
        """A line of `after`, for a message."""
        return self.after.lines[place].strip().replace("\t", " ")


def static_check(before: Sequence[str], after: Sequence[str]) -> str | None:
    """The reason to reject the edit from one canonical listing to another; None where it passes.

    It also passes where `before` cannot be assembled line by line, or has more flow than `dataflow`
    follows, so that nothing is known.
    """
    missing = unknown_labels(after)
    if missing:
        return f"it jumps to {missing[0]}, which is not there"
    unknown = unknown_routines(before, after) or among_data(before, after)
    if unknown:
        return unknown
    try:
        flow, hidden = _known(tuple(before))
    except Unreadable:
        return None
    try:
        changed = dataflow(after)
    except FlowTooLarge as error:
        return f"its control flow is too large to check: {error}"
    except Unreadable as error:
        return f"it does not assemble: {error}"
    way = hunks(before, after)
    routines = routine_calls(flow, changed, way)
    edit = _Edit(flow, changed, _unchanged(len(before), way) | routines.replaced)
    lost = routines.refused or lost_call(flow, changed, way, routines.replaced.values())
    return lost or _stale(edit, hidden) or _foreign(edit) or _unread(edit)


@lru_cache(maxsize=8)
def _known(before: tuple[str, ...]) -> tuple[Dataflow, dict[int, frozenset[str]]]:
    """The flow of a listing and its hidden reads. A policy answers many times to the same one.
    Raises Unreadable."""
    flow = dataflow(before)
    return flow, _hidden_reads(flow)


def static_check_script(script: str, shown: Sequence[str]) -> str | None:
    """The reason to reject an edit script for the canonical lines `shown`: it cannot be parsed, or
    the static check rejects it. None where it passes, and where it changes nothing."""
    try:
        answer = parse(script, shown, "edits")
    except AnswerError as error:
        return str(error)
    return static_check(shown, normalise(answer.short)) if answer.changed else None


def _unchanged(count: int, way: Sequence[Hunk]) -> dict[int, int]:
    """For the lines that stay of `count`, place after an edit -> place before it."""
    old_places = dict[int, int]()
    done = place = 0
    for hunk in way:
        for old in range(done, hunk.first - 1):
            old_places[place] = old
            place += 1
        place += len(hunk.lines)
        done = hunk.last
    for old in range(done, count):
        old_places[place] = old
        place += 1
    return old_places


def _hidden_reads(flow: Dataflow) -> dict[int, frozenset[str]]:
    """The registers that each call and return reads.

    No line names them. But compilers leave no result unread: a definition that no instruction reads
    and that reaches a call in an argument register (a return in a result register) is read there.
    """
    read = _read(flow, {})
    places = {p for p, _ in read}
    several = {
        k
        for k, e in enumerate(flow.effects)
        if e is not None and len(e.writes - {FLAGS}) > 1 and k in places
    }
    reads = dict[int, frozenset[str]]()
    for place, effect in enumerate(flow.effects):
        implicit = _implicit_reads(flow, place)
        if effect is None or not implicit:
            continue
        reads[place] = frozenset(
            register
            for register in implicit
            for p in flow.reaching[place].get(register, ())
            if (p, register) not in read
            and p not in several
            and (e := flow.effects[p]) is not None
            and (e.kind != "call" or (effect.kind, register) == ("return", "rax"))
        )
    return reads


def _read(flow: Dataflow, hidden: dict[int, frozenset[str]]) -> set[tuple[int, str]]:
    """Definitions that something reads."""
    return {
        (p, register)
        for place in range(len(flow.lines))
        for register in flow.reads(place) | hidden.get(place, frozenset())
        for p in flow.reaching[place].get(register, ())
    }


def _stale(edit: _Edit, hidden: dict[int, frozenset[str]]) -> str | None:
    """Rejects an instruction that stays and reads other definitions than before."""
    stays = set(edit.old.values())
    for place, old in edit.old.items():
        for register in sorted(edit.before.reads(old) | hidden.get(old, frozenset())):
            was = edit.before.reaching[old].get(register, frozenset())
            now = edit.after.reaching[place].get(register, frozenset())
            if not was or not now:
                continue  # unreachable code
            kept = {edit.old[p] for p in now if p in edit.old}
            new = any(p not in edit.old for p in now)
            if new and was <= stays:
                return f"{register} is overwritten, which `{edit.shown(place)}` still reads"
            if not was <= stays and not new:
                return f"{register} is no longer computed, which `{edit.shown(place)}` still reads"
            if not kept <= was:
                return f"`{edit.shown(place)}` reads an older {register} than before"
    return None


def _foreign(edit: _Edit) -> str | None:
    """Rejects a new instruction that reads what the instructions that it replaces did not."""
    known = {
        (p, register)
        for place in edit.gone
        for register in _may_read(edit.before, place)
        for p in edit.before.reaching[place].get(register, ())
    }
    for place in edit.new:
        for register in sorted(edit.after.reads(place)):
            for p in edit.after.reaching[place].get(register, ()):
                if p in edit.old and (edit.old[p], register) not in known:
                    line = edit.shown(place)
                    return f"`{line}` reads {register}, which the lines that it replaces did not"
    return None


def _may_read(flow: Dataflow, place: int) -> frozenset[str]:
    """Registers that an instruction may read: calls all arguments, returns all results."""
    return flow.reads(place) | _implicit_reads(flow, place)


def _unread(edit: _Edit) -> str | None:
    """Rejects a new instruction whose result nothing reads, not even a call or return."""
    everything = {place: _may_read(edit.after, place) for place in range(len(edit.after.lines))}
    read = _read(edit.after, everything)
    for place in edit.new:
        effect = edit.after.effects[place]
        assert effect is not None
        written = (effect.writes | effect.may_write) - {FLAGS}
        # An instruction that reads nothing may clear a register to break a dependency.
        idle = effect.reads and written and not effect.stores and effect.kind == "next"
        if idle and not any((place, register) in read for register in written):
            return f"nothing reads what `{edit.shown(place)}` computes"
    return None

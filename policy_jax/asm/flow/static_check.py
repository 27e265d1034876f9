"""Whether an edit fits into what surrounds it, told from the listing alone: nothing is run.

A policy that knows an instruction may still write its result where nobody reads it, or take its
operand from a register that holds something else. An edit replaces some definitions by others; all
instructions that stay must read from where they read before, a replaced definition by a new one.
An edit for which this is not so is called miswired. It is a test like a type checker's:
what it lets pass can be wrong, and an edit that moves work elsewhere may be refused though right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.answer import AnswerError, parse
from policy_jax.asm.edits import hunks
from policy_jax.asm.flow.dataflow import ARGUMENTS, RESULTS, Dataflow, dataflow, unknown_labels
from policy_jax.asm.flow.effects import FLAGS, Unreadable
from policy_jax.asm.normalise import normalise

_HANDED_OVER = {"call": ARGUMENTS, "return": RESULTS}
"""Registers that may be read where no line says so (System V ABI, x86-64)."""


@dataclass(frozen=True, slots=True)
class _Edit:
    """before, after: the two listings. old: place in `after` -> place in `before` of lines that
    stay."""

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


def miswired(before: Sequence[str], after: Sequence[str]) -> str | None:
    """Why the edit from one canonical listing to the other does not fit; None where it does, and
    where `before` cannot be assembled line by line and nothing can be said."""
    missing = unknown_labels(after)
    if missing:
        return f"it jumps to {missing[0]}, which is not there"
    try:
        flow = dataflow(before)
    except Unreadable:
        return None
    try:
        changed = dataflow(after)
    except Unreadable as error:
        return f"it does not assemble: {error}"
    edit = _Edit(flow, changed, _unchanged(before, after))
    hidden = _hidden_reads(flow)
    return _stale(edit, hidden) or _foreign(edit) or _unread(edit)


def unfit(script: str, shown: Sequence[str]) -> str | None:
    """Why an answer in edits to the canonical lines `shown` is not worth a try: it cannot be read,
    or is `miswired`. None where it may be, and where it changes nothing."""
    try:
        answer = parse(script, shown, "edits")
    except AnswerError as error:
        return str(error)
    return miswired(shown, normalise(answer.listing)) if answer.changed else None


def _unchanged(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    found = dict[int, int]()
    done = place = 0
    for hunk in hunks(before, after):
        for old in range(done, hunk.first - 1):
            found[place] = old
            place += 1
        place += len(hunk.lines)
        done = hunk.last
    for old in range(done, len(before)):
        found[place] = old
        place += 1
    return found


def _hidden_reads(flow: Dataflow) -> dict[int, frozenset[str]]:
    """Registers that calls and returns read.

    No line says which. But compilers leave no result unread: what no instruction reads and reaches
    a call in an argument's register (a return in a result's) is read there.
    """
    read = _read(flow, {})
    several = {
        k
        for k, e in enumerate(flow.effects)
        if e is not None and len(e.writes - {FLAGS}) > 1 and any(p == k for p, _ in read)
    }
    found = dict[int, frozenset[str]]()
    for place, effect in enumerate(flow.effects):
        if effect is None or effect.kind not in _HANDED_OVER:
            continue
        found[place] = frozenset(
            register
            for register in _HANDED_OVER[effect.kind]
            for p in flow.reaching[place].get(register, ())
            if (p, register) not in read
            and p not in several
            and (e := flow.effects[p]) is not None
            and (e.kind != "call" or (effect.kind, register) == ("return", "rax"))
        )
    return found


def _read(flow: Dataflow, hidden: dict[int, frozenset[str]]) -> set[tuple[int, str]]:
    """Definitions that something reads."""
    return {
        (p, register)
        for place in range(len(flow.lines))
        for register in flow.reads(place) | hidden.get(place, frozenset())
        for p in flow.reaching[place].get(register, ())
    }


def _stale(edit: _Edit, hidden: dict[int, frozenset[str]]) -> str | None:
    """An instruction that stays and reads from elsewhere than before."""
    stays = set(edit.old.values())
    for place, old in edit.old.items():
        for register in sorted(edit.before.reads(old) | hidden.get(old, frozenset())):
            was = edit.before.reaching[old].get(register, frozenset())
            now = edit.after.reaching[place].get(register, frozenset())
            if not was or not now:
                continue  # code that nothing reaches
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
    """A new instruction that reads what those in whose place it stands did not."""
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
    """Registers that an instruction reads, or may: calls all arguments, returns all results."""
    effect = flow.effects[place]
    kind = "" if effect is None else effect.kind
    return flow.reads(place) | _HANDED_OVER.get(kind, frozenset())


def _unread(edit: _Edit) -> str | None:
    """A new instruction whose result nothing reads, whatever calls and returns may read."""
    everything = {place: _may_read(edit.after, place) for place in range(len(edit.after.lines))}
    read = _read(edit.after, everything)
    for place in edit.new:
        effect = edit.after.effects[place]
        assert effect is not None
        written = (effect.writes | effect.may_write) - {FLAGS}
        # Clearing a register first spares a processor to wait for its last value.
        idle = effect.reads and written and not effect.stores and effect.kind == "next"
        if idle and not any((place, register) in read for register in written):
            return f"nothing reads what `{edit.shown(place)}` computes"
    return None

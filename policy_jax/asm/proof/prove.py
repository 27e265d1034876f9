"""Whether the hunks of an edit leave everything as it was, as a solver says.

A hunk within straight-line code is *proven* where, from each state of registers and memory, the
new lines leave all that may still be read as the old lines leave it, and stop the program nowhere
where the old ones do not. Hunks that are proven one by one are right together: each keeps, from
any state, what the listing before the edit may read after it.

What is out of reach (jumps, calls, labels, data, instructions without a meaning here, questions
that the solver does not answer in time) stays *tested*. *Refuted* are lines that leave a register,
the flags or memory different for some state of the registers; whether the program ever reaches
that state, only tests can say.
"""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import z3

from policy_jax.asm.edits import Hunk, align_labels, hunks
from policy_jax.asm.flow.dataflow import GENERAL, VECTORS
from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.live import live_before
from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import is_code_section, normalise, section_of
from policy_jax.asm.proof.findings import Evidence, Finding
from policy_jax.asm.proof.flags import NEEDED
from policy_jax.asm.proof.known import Known, read_only
from policy_jax.asm.proof.lift import Symbols, Unmodelled
from policy_jax.asm.proof.machine import REGISTERS, Access, Machine, initial
from policy_jax.asm.proof.regions import Region, is_straight, joined, narrow, widened

EFFORT = 4_000_000
"""Most work of the solver for one question, in z3's own unit (`rlimit`). A limit in seconds would
call an edit proven or not by how busy the host is; on one core this is about two seconds."""
TOTAL = 20.0
"""Processor seconds for an answer; the question that is asked then may still end."""

_ALL = frozenset((*GENERAL, *VECTORS, FLAGS))
_CONDITIONAL = re.compile(r"\t(?:j|set|cmov)([a-z]+?)[bwlq]?\t")
_KEEPS_FLAGS = re.compile(r"\t(?:v?mov|lea|nop|\.p2align|not[bwlq]?\t|c[lqw]t[dlo]|p?xorp)")
_LABEL_ADDRESS = re.compile(r"\t[a-z]+\t.*\.L\d+\(")
_APART = 64
"""Bytes by which addresses without a known distance are kept apart, to tell whether code differs
only where they overlap."""


def prove(
    lines: Sequence[str], script: Sequence[Hunk], effort: int = EFFORT, total: float = TOTAL
) -> list[Finding]:
    """A finding for each hunk of an edit of the canonical listing `lines`.

    effort: the solver's for one question, in its own unit of work. total: processor seconds after
        which the hunks that are left stay "tested".
    """
    prover = _Prover(lines, script, effort, time.thread_time() + total)
    found: dict[int, tuple[Evidence, str]] = {}
    for region in narrow(lines, script):
        found[region.hunks[0]] = prover.judged(region)
    for region in joined(lines, script):
        if all(found[k][0] == "proven" for k in region.hunks):
            continue
        verdict = found[region.hunks[0]]
        if len(region.hunks) > 1:
            verdict = prover.judged(region)
        if verdict[0] != "proven":
            verdict = prover.judged(widened(lines, region))
        for k in region.hunks:
            # The lines around may show that the state of a refutation cannot be.
            if found[k][0] != "proven" and (verdict[0] == "proven" or found[k][0] == "refuted"):
                found[k] = verdict
    return [
        Finding(hunk.first, hunk.last, *found[k], all(map(is_straight, (*old, *hunk.lines))))
        for k, hunk in enumerate(script)
        for old in [lines[hunk.first - 1 : hunk.last]]
    ]


def prove_listing(lines: Sequence[str], listing: str, total: float = TOTAL) -> list[Finding]:
    """A finding for each hunk in which a listing differs from the canonical listing `lines`; the
    names of local labels and white space are no difference."""
    after = align_labels(list(lines), normalise(listing))
    return prove(lines, hunks(lines, after), total=total)


@dataclass(frozen=True, slots=True)
class _Difference:
    """Something that both runs leave, by name. low: its part that code reads in any case."""

    name: str
    old: z3.ExprRef
    new: z3.ExprRef
    low: int | None = None

    def formula(self) -> z3.BoolRef:
        return self.old != self.new

    def parts(self) -> Iterator[z3.BoolRef]:
        """The formula as several, of which one holds where it holds: one for each byte."""
        if not z3.is_bv(self.old):
            yield self.formula()
            return
        for low in range(0, self.old.size(), 8):
            high = min(low + 8, self.old.size()) - 1
            old, new = (z3.simplify(z3.Extract(high, low, x)) for x in (self.old, self.new))
            if not old.eq(new):
                yield old != new

    def low_formula(self) -> z3.BoolRef:
        if self.low is None:
            return self.formula()
        return z3.Extract(self.low - 1, 0, self.old) != z3.Extract(self.low - 1, 0, self.new)


class _Prover:
    def __init__(
        self, lines: Sequence[str], script: Sequence[Hunk], effort: int, until: float
    ) -> None:
        self._until = until
        self._lines = lines
        self._effort = effort
        self._owner = functions_at(lines)
        self._sections = [
            *accumulate(lines, lambda now, line: section_of(line, now), initial=".text")
        ][1:]
        self._names = frozenset(self._owner) - {""}
        self._live: dict[str, list[frozenset[str]] | None] = {}
        self._data = read_only(lines)
        self._known = Known(lines, self._data)
        text = [*lines, *(line for hunk in script for line in hunk.lines)]
        self._wide_vectors = any("%ymm" in line or "%zmm" in line for line in text)

    def judged(self, region: Region) -> tuple[Evidence, str]:
        """Evidence and reason for a region."""
        if time.thread_time() > self._until:
            return "tested", "the time for this answer was used up before"
        if not self._within_function(region):
            return "tested", "the lines are not those of a function"
        try:
            symbols = Symbols()
            slots = self._known_before(region)
            old = Machine(slots=dict(slots), data=self._data)
            new = Machine(slots=dict(slots), data=self._data)
            old.run(region.before, symbols)
            new.run(region.after, symbols)
            return self._compared(old, new, region)
        except Unmodelled as error:
            return "tested", str(error)
        except z3.Z3Exception as error:
            return "tested", f"the solver gave up: {error}"

    def _within_function(self, region: Region) -> bool:
        begin, end = region.begin, region.end
        if not begin or not is_code_section(self._sections[begin - 1]):
            return False
        return {*self._owner[begin - 1 : end]} == {self._owner[begin - 1]} != {""}

    def _compared(self, old: Machine, new: Machine, region: Region) -> tuple[Evidence, str]:
        fault = self._new_fault(old, new)
        if fault:
            return "tested", fault
        differences = self._differences(old, new, region)
        if not differences:
            return "proven", "old and new lines compute the same formulas"
        answer, solver = self._asked(z3.Or([d.formula() for d in differences]))
        if answer == z3.unknown:
            answer, solver = self._by_parts(differences, solver)
        if answer == z3.unsat:
            return "proven", "the solver finds no state in which old and new lines differ"
        if answer == z3.unknown:
            return "tested", "the solver found no answer with its share of work"
        names = _differing(solver.model(), differences)
        if old.opaque | new.opaque:
            shown = ", ".join(sorted(old.opaque | new.opaque))
            return "tested", f"{names} may differ: nothing is known of {shown}"
        return self._refuted(old, new, differences, names)

    def _asked(self, condition: z3.BoolRef) -> tuple[z3.CheckSatResult, z3.Solver]:
        """Whether a state fulfils the condition, and the solver, which has it then."""
        solver = self._solver()
        solver.add(condition)
        return solver.check(), solver

    def _by_parts(
        self, differences: Sequence[_Difference], solver: z3.Solver
    ) -> tuple[z3.CheckSatResult, z3.Solver]:
        """As `_asked` for any of the differences, but byte by byte: lanes of a vector do not depend
        on one another, so that many small questions are easier than a large one."""
        for part in (part for d in differences for part in d.parts()):
            if time.thread_time() > self._until:
                return z3.unknown, solver
            answer, solver = self._asked(part)
            if answer != z3.unsat:
                return answer, solver
        return z3.unsat, solver

    def _refuted(
        self, old: Machine, new: Machine, differences: Sequence[_Difference], names: str
    ) -> tuple[Evidence, str]:
        """A difference was found: whether it is one that counts."""
        solver = self._solver()
        solver.add(z3.Or([d.low_formula() for d in differences]))
        solver.add(*_apart([*old.accesses, *new.accesses]))
        solver.add(*(z3.Not(fault) for fault in old.faults))
        if solver.check() != z3.sat:
            return "tested", (
                f"{names} may differ, but only in upper halves that need not be read, or where "
                "addresses overlap"
            )
        return "refuted", f"{_differing(solver.model(), differences)} differs for some state"

    def _solver(self) -> z3.Solver:
        solver = z3.SolverFor("QF_AUFBV")
        solver.set("rlimit", self._effort)
        return solver

    def _impossible(self, condition: z3.BoolRef) -> bool:
        condition = z3.simplify(condition)
        if z3.is_false(condition):
            return True
        solver = self._solver()
        solver.add(condition)
        return bool(solver.check() == z3.unsat)

    def _new_fault(self, old: Machine, new: Machine) -> str:
        """How the new lines may stop a program that the old ones go on with; "" if they cannot."""
        known = {access.address.get_id(): access.size for access in reversed(old.accesses)}
        for access in new.accesses:
            if known.get(access.address.get_id(), 0) >= access.size:
                continue
            if not self._impossible(z3.Not(_covered(access, old.accesses))):
                return "the new lines use memory that the old ones may not use"
        stopped = z3.Or([*old.faults, z3.BoolVal(False)])
        ids = {z3.simplify(fault).get_id() for fault in old.faults}
        for fault in new.faults:
            if z3.simplify(fault).get_id() in ids:
                continue
            if not self._impossible(z3.And(fault, z3.Not(stopped))):
                return "the new lines may stop the program (an alignment, a division by zero)"
        divided = {division.get_id() for division in old.divisions}
        if any(division.get_id() not in divided for division in new.divisions):
            return "the new lines divide what the old ones do not divide"
        return ""

    def _differences(self, old: Machine, new: Machine, region: Region) -> list[_Difference]:
        """What lives after the region and is not the same formula."""
        live = self._live_at(region.end, self._owner[region.begin - 1])
        pairs: list[_Difference] = []
        for name in ("rsp", *sorted(live - {FLAGS})):
            if name not in _ALL and name != "rsp":
                raise Unmodelled(f"%{name} is not modelled")
            one, two = old.register(name), new.register(name)
            if name in VECTORS and not self._wide_vectors:
                one, two = z3.Extract(127, 0, one), z3.Extract(127, 0, two)
            pairs.append(_Difference(f"%{name}".replace("%zmm", "%xmm"), one, two, 32))
        if FLAGS in live:
            one, two = old.flags(), new.flags()
            for flag in self._flags_after(region):
                pairs.append(_Difference(f"flag {flag}", getattr(one, flag), getattr(two, flag)))
        others = {**old.others(), **new.others()}
        for at in others:
            pairs.append(
                _Difference(
                    "the processor's mode",
                    old.slots.get(at, initial(at)),
                    new.slots.get(at, initial(at)),
                )
            )
        pairs.append(_Difference("memory", old.memory, new.memory))
        return [pair for pair in pairs if not z3.simplify(pair.old).eq(z3.simplify(pair.new))]

    def _known_before(self, region: Region) -> dict[int, z3.BitVecRef]:
        """The registers that hold known values where the region begins.

        Only of those that live there: of others, the rest of the edit may change the values.
        """
        name = self._owner[region.begin - 1]
        live = self._live_at(region.begin, name)
        if self._live.get(name) is None:  # control may come from anywhere
            return {}
        values = {r: self._known.at(region.begin, r) for r in live if r in REGISTERS}
        return {REGISTERS[r]: value for r, value in values.items() if value is not None}

    def _live_at(self, end: int, name: str) -> frozenset[str]:
        """What lives before line `end` (from 0), which control reaches from function `name`."""
        if end >= len(self._lines) or self._owner[end] != name:
            return _ALL
        begin = self._owner.index(name)
        if name not in self._live:
            stop = len(self._owner) - self._owner[::-1].index(name)
            lines = self._lines[begin:stop]
            # With the address of a label, code may jump where no line shows it.
            hidden = any(map(_LABEL_ADDRESS.match, lines))
            self._live[name] = None if hidden else live_before(lines, self._names)
        live = self._live[name]
        return _ALL if live is None else live[end - begin]

    def _flags_after(self, region: Region) -> Collection[str]:
        """The flags that may be read after it."""
        needed: set[str] = set()
        for place, line in enumerate(self._lines[region.end :], region.end):
            if conditional := _CONDITIONAL.match(line):
                flags = NEEDED.get(conditional[1])
                if flags is None:
                    return "cpazso"
                needed |= {*flags}
                if line.startswith("\tj") and not self._flags_end(place):
                    return "cpazso"
                if line.startswith("\tj"):
                    return needed
            elif not _KEEPS_FLAGS.match(line):
                return "cpazso"
        return "cpazso"

    def _flags_end(self, at: int) -> bool:
        """Whether no flag is read after the conditional jump there, wherever it goes."""
        target = f"{self._lines[at].rpartition(chr(9))[2]}:"
        if target not in self._lines:
            return False
        places = (at + 1, self._lines.index(target))
        name = self._owner[at]
        live = self._live.get(name)
        if live is None or any(p >= len(self._owner) or self._owner[p] != name for p in places):
            return False
        begin = self._owner.index(name)
        return all(FLAGS not in live[p - begin] for p in places)


def _differing(model: z3.ModelRef, differences: Sequence[_Difference]) -> str:
    """The names of what differs in a state that the solver found."""
    names = [d.name for d in differences if not z3.is_false(model.eval(d.formula(), True))]
    return ", ".join(names)


def _covered(access: Access, others: Sequence[Access]) -> z3.BoolRef:
    """Whether each byte of an access is one of the others'."""
    return z3.And(
        [
            z3.Or(
                [
                    z3.ULT(access.address + k - other.address, z3.BitVecVal(other.size, 64))
                    for other in others
                ]
                or [z3.BoolVal(False)]
            )
            for k in range(access.size)
        ]
    )


def _apart(accesses: Sequence[Access]) -> list[z3.BoolRef]:
    """That no two addresses are close whose distance is not a number."""
    result = []
    for k, one in enumerate(accesses):
        for other in accesses[:k]:
            distance = z3.simplify(one.address - other.address)
            if not z3.is_bv_value(distance):
                result.append(z3.UGT(distance + _APART, z3.BitVecVal(2 * _APART, 64)))
    return result

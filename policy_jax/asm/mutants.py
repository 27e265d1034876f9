"""Single-instruction mutants of a listing: small faults, by which tests are measured.

A test suite that misses a mutant would miss the same fault in an answer (DeMillo, Lipton and
Sayward 1978, "Hints on test data selection"). A mutant may also be equivalent: it changes an
instruction and not what the program does.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policy_jax.asm.functions import functions_at

KINDS = (
    "jump deleted",
    "jump inverted",
    "condition moved by one",
    "immediate off by one",
    "operation swapped",
    "result dropped",
)

_OPPOSITE = {
    one: other
    for a, b in (
        ("e", "ne"), ("z", "nz"), ("l", "ge"), ("le", "g"), ("b", "ae"), ("be", "a"), ("s", "ns"),
        ("c", "nc"), ("o", "no"), ("p", "np"),
    )
    for one, other in ((a, b), (b, a))
}  # fmt: skip
_NEIGHBOUR = {
    one: other
    for a, b in (("l", "le"), ("g", "ge"), ("b", "be"), ("a", "ae"))
    for one, other in ((a, b), (b, a))
}
_SWAPPED = {
    one: other
    for a, b in (("add", "sub"), ("and", "or"), ("shl", "shr"), ("inc", "dec"), ("adc", "sbb"))
    for one, other in ((a, b), (b, a))
}
_CONDITION = re.compile(r"\t(j|set|cmov)(n?[elbzscop]|n?be|n?le|g|ge|a|ae|l|b)([wlq]?)\t(.+)\Z")
_IMMEDIATE = re.compile(r"\t(?P<head>[a-z]+)\t\$(?P<number>-?\d+)(?P<rest>,.+)\Z")
_OPERATION = re.compile(r"\t(add|sub|and|or|shl|shr|inc|dec|adc|sbb)([bwlq]?)\t(.+)\Z")
_WRITES = re.compile(r"\t(?:mov|lea|add|sub|imul|xor|and|or|shl|shr|sar)[a-z]*\t.*%\w+\Z")
_STACK = re.compile(r"%[re]?sp\b")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed line of a canonical listing. line: its number, from 1. after: "" where it is
    deleted."""

    kind: str
    line: int
    before: str
    after: str

    def apply(self, lines: Sequence[str]) -> str:
        """The listing with this change."""
        changed = [*lines]
        changed[self.line - 1 : self.line] = [self.after] if self.after else []
        return "".join(f"{line}\n" for line in changed)

    def __str__(self) -> str:
        before, after = (text.strip().replace("\t", " ") for text in (self.before, self.after))
        return f"{self.kind}, line {self.line}: {before} -> {after or '(nothing)'}"


def mutants(lines: Sequence[str]) -> list[Mutant]:
    """All mutants of canonical lines, in the order of the lines.

    Left out are changes of the stack pointer, which crash and show nothing of the tests.
    """
    owners = functions_at(lines)
    return [
        Mutant(kind, place + 1, line, after)
        for place, line in enumerate(lines)
        if owners[place] and line.startswith("\t") and not _STACK.search(line)
        for kind, after in _changes(line)
    ]


def chosen(every: Sequence[Mutant], count: int, seed: str) -> list[Mutant]:
    """At most this number of mutants, in the order of the lines, all kinds alike where they occur.

    Equal seeds give equal choices.
    """
    source = random.Random(seed)
    of_kind = [[m for m in every if m.kind == kind] for kind in KINDS]
    for group in of_kind:
        source.shuffle(group)
    taken: list[Mutant] = []
    while len(taken) < count and any(of_kind):
        for group in of_kind:
            if group and len(taken) < count:
                taken.append(group.pop())
    return sorted(taken, key=lambda m: (m.line, KINDS.index(m.kind), m.after))


def _changes(line: str) -> Iterator[tuple[str, str]]:
    """Kind and text of each change of one line; the text is "" where it is deleted."""
    condition = _CONDITION.match(line)
    if condition:
        head, code, suffix, operands = condition.groups()
        if head == "j":
            yield "jump deleted", ""
        if code in _OPPOSITE:
            yield "jump inverted", f"\t{head}{_OPPOSITE[code]}{suffix}\t{operands}"
        if code in _NEIGHBOUR:
            yield "condition moved by one", f"\t{head}{_NEIGHBOUR[code]}{suffix}\t{operands}"
        return
    immediate = _IMMEDIATE.match(line)
    if immediate:
        for by in (-1, 1):
            number = int(immediate["number"]) + by
            yield "immediate off by one", f"\t{immediate['head']}\t${number}{immediate['rest']}"
    operation = _OPERATION.match(line)
    if operation:
        name, suffix, operands = operation.groups()
        yield "operation swapped", f"\t{_SWAPPED[name]}{suffix}\t{operands}"
    if _WRITES.match(line):
        yield "result dropped", ""

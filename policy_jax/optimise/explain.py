"""What a candidate changed, function by function, with the instructions removed and added, and the
routines that it calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm import edits
from policy_jax.asm.constants import data_of, defined, pieces
from policy_jax.asm.functions import back_to, functions_at, lines_of, section_after, span_of
from policy_jax.asm.labels import free_label
from policy_jax.asm.normalise import (
    LOCAL_LABEL,
    is_constant_label,
    is_instruction,
    rename_labels,
)
from policy_jax.asm.proof.findings import MOST_LINES, Finding, can_prove
from policy_jax.asm.rewrite.library_calls import library_calls
from policy_jax.asm.routines.complete import routine_of

MOST_NAMED = 6
"""Most mnemonics that a sentence names, of those removed and of those added."""


@dataclass(frozen=True, slots=True)
class Change:
    """The changed lines of one function ("" outside of all); `diff` marks them with - and +."""

    function: str
    removed: int
    added: int
    gone: tuple[tuple[str, int], ...]
    new: tuple[tuple[str, int], ...]
    diff: str

    def sentence(self) -> str:
        """One line, as in `kernel: 12 lines became 4; gone: shrl (2), andl (1); new: popcntl`."""
        where = self.function or "outside of functions"
        text = f"{where}: {self.removed} line{'s' if self.removed != 1 else ''} became {self.added}"
        for word, names in (("gone", self.gone), ("new", self.new)):
            if names:
                text += f"; {word}: " + ", ".join(f"{n} ({k})" if k > 1 else n for n, k in names)
        return text


@dataclass(frozen=True, slots=True)
class RoutineUse:
    """The calls of one routine in one function.

    does: what the routine does faster. calls: (the call as in C, how many there are).
    """

    routine: str
    does: str
    function: str
    calls: tuple[tuple[str, int], ...]

    def sentence(self) -> str:
        """One line, as in `main: scanf("%d") (2): rt_scanf reads integers from the buffer`."""
        calls = ", ".join(f"{call} ({k})" if k > 1 else call for call, k in self.calls)
        return f"{self.function or 'outside of functions'}: {calls}: {self.routine} {self.does}"


def routine_uses(lines: Sequence[str]) -> list[RoutineUse]:
    """The routines that a canonical listing calls and does not hold, by the function that calls."""
    found: dict[tuple[str, str, str], Counter[str]] = {}
    for call in library_calls(lines):
        routine = routine_of(call.callee)
        if routine is not None:
            found.setdefault((call.callee, routine.does, call.caller), Counter())[str(call)] += 1
    return [
        RoutineUse(name, does, function, tuple(calls.items()))
        for (name, does, function), calls in found.items()
    ]


def explain(base: Sequence[str], lines: Sequence[str]) -> list[Change]:
    """Changes from one normalised listing to another, by the function they are in.

    Each function is compared with the function of the same name, and the rest with the rest. (In a
    comparison of whole listings, one change may cross from one function to the next.) A different
    order of functions is no change.
    """
    aligned = edits.align_labels(list(base), list(lines))
    old_parts, new_parts = numbered_functions(base), numbered_functions(aligned)
    changes = []
    for name in dict.fromkeys((*old_parts, *new_parts)):
        old, new = old_parts.get(name, []), new_parts.get(name, [])
        hunks = edits.hunks([line for _, line in old], [line for _, line in new])
        if hunks:
            changes.append(_change(name, old, hunks))
    return changes


def findings_of(
    base: Sequence[str], lines: Sequence[str], changes: Sequence[Change]
) -> list[Finding]:
    """What a solver says of each edit; [] without the extra `proof`, and for a whole build."""
    if not can_prove() or sum(max(c.removed, c.added) for c in changes) > MOST_LINES:
        return []
    from policy_jax.asm.proof.prove import prove_listing

    return prove_listing(base, "".join(f"{line}\n" for line in lines))


def numbered_functions(lines: Sequence[str]) -> dict[str, list[tuple[int, str]]]:
    """The lines of each function ("" outside of all) with their numbers, from 1."""
    parts: dict[str, list[tuple[int, str]]] = {}
    for number, (name, line) in enumerate(zip(functions_at(lines), lines, strict=True), 1):
        parts.setdefault(name, []).append((number, line))
    return parts


def restrict(base: Sequence[str], lines: Sequence[str], function: str) -> list[str] | None:
    """`base` with `function` as it is in `lines`; None where it is the same, or is not in `lines`.

    Constants that only the new form of the function reads are appended at the end. Whether the
    result assembles is not checked. Raises KeyError for a function that `base` does not have.
    """
    span = span_of(base, function)
    if span is None:
        raise KeyError(function)
    aligned = edits.align_labels(list(base), list(lines))
    body = lines_of(aligned, function)
    if not body or body == list(base[span.start : span.stop]):
        return None
    around = [*base[: span.start], *base[span.stop :]]
    taken = defined(around)
    used = taken | set(_labels((*base, *aligned)))
    old_data, new_data = pieces(base), pieces(aligned)
    # The rest of the listing may define a label that means something else in the new function.
    others = {
        name
        for name in taken & set(_labels(body))
        if name in defined(body) or (name in new_data and old_data.get(name) != new_data[name])
    }
    names = {
        name: free_label(".LC" if is_constant_label(name) else ".L", used)
        for name in sorted(others)
    }
    aligned, body = rename_labels(aligned, names), rename_labels(body, names)
    before = base[: span.start]
    back = back_to(section_after(base[: span.stop]), [*before, *body])
    known = taken | defined(body)
    data = data_of(aligned, set(_labels(body)) - known, known)
    return [*before, *body, *back, *base[span.stop :], *data]


def _labels(lines: Sequence[str]) -> list[str]:
    return [name for line in lines for name in LOCAL_LABEL.findall(line)]


def _change(function: str, part: Sequence[tuple[int, str]], hunks: Sequence[edits.Hunk]) -> Change:
    """part: the function's lines with their numbers; hunks count lines from its first, as 1."""
    old = [line for h in hunks for _, line in part[h.first - 1 : h.last]]
    new = [line for h in hunks for line in h.lines]
    before, after = Counter(map(_mnemonic, old)), Counter(map(_mnemonic, new))
    before.pop("", None)
    after.pop("", None)
    rows = []
    for h in hunks:
        rows.append(f"@@ line {_line(part, h.first)} @@" if part else "@@ new @@")
        rows += [f"-{line}" for _, line in part[h.first - 1 : h.last]]
        rows += [f"+{line}" for line in h.lines]
    return Change(
        function,
        len(old),
        len(new),
        tuple((before - after).most_common(MOST_NAMED)),
        tuple((after - before).most_common(MOST_NAMED)),
        "\n".join(rows),
    )


def _line(part: Sequence[tuple[int, str]], place: int) -> int:
    """The number in the listing of a function's line, counted from 1 in the function."""
    return part[place - 1][0] if place <= len(part) else part[-1][0] + 1


def _mnemonic(line: str) -> str:
    """The instruction of a line; "" for labels and directives."""
    return line.strip("\t").split("\t")[0] if is_instruction(line) else ""

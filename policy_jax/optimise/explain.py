"""What a candidate changed, for people: by function, with the instructions that came and went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm import edits
from policy_jax.asm.constants import data_of, defined, pieces
from policy_jax.asm.functions import back_to, functions_at, lines_of, section_after, span_of
from policy_jax.asm.labels import free_label
from policy_jax.asm.normalise import LOCAL_LABEL, is_constant_label, is_label, rename_labels

MOST_NAMED = 6
"""Mnemonics that are named on each side."""


@dataclass(frozen=True, slots=True)
class Change:
    """The changed lines of one function ("" outside of all); `diff` has them with - or + before."""

    function: str
    removed: int
    added: int
    gone: tuple[tuple[str, int], ...]
    new: tuple[tuple[str, int], ...]
    diff: str

    def sentence(self) -> str:
        """One line, as in `kernel: 12 lines became 4; gone: shrl (2), andl (1); new: popcntl`."""
        where = self.function or "outside of functions"
        text = f"{where}: {self.removed} lines became {self.added}"
        for word, names in (("gone", self.gone), ("new", self.new)):
            if names:
                text += f"; {word}: " + ", ".join(f"{n} ({k})" if k > 1 else n for n, k in names)
        return text


def explain(base: Sequence[str], lines: Sequence[str]) -> list[Change]:
    """Changes from one normalised listing to another, by the function they are in."""
    lines = edits.align_labels(list(base), list(lines))
    functions = functions_at(base)
    parts: dict[str, list[edits.Hunk]] = {}
    for hunk in edits.hunks(base, lines):
        # An insertion belongs to where the line before it stands.
        place = max(0, min(hunk.first, hunk.last) - 1)
        parts.setdefault(functions[min(place, len(base) - 1)], []).append(hunk)
    return [_change(name, base, hunks) for name, hunks in parts.items()]


def restrict(base: Sequence[str], lines: Sequence[str], function: str) -> list[str] | None:
    """`base` with `function` as it is in `lines`; None where it is the same, or not there.

    Constants that only this form of the function reads come behind everything else.

    Whether the mixture is a whole program is for an assembler to say. Raises KeyError for a
    function that `base` does not have.
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
    ours, theirs = pieces(base), pieces(aligned)
    # What stays around the function may define a label that means something else in it.
    others = {
        name
        for name in taken & set(_labels(body))
        if name in defined(body) or (name in theirs and ours.get(name) != theirs[name])
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


def _change(function: str, base: Sequence[str], hunks: Sequence[edits.Hunk]) -> Change:
    old = [line for h in hunks for line in base[h.first - 1 : h.last]]
    new = [line for h in hunks for line in h.lines]
    before, after = Counter(map(_mnemonic, old)), Counter(map(_mnemonic, new))
    before.pop("", None)
    after.pop("", None)
    rows = []
    for h in hunks:
        rows.append(f"@@ line {h.first} @@")
        rows += [f"-{line}" for line in base[h.first - 1 : h.last]]
        rows += [f"+{line}" for line in h.lines]
    return Change(
        function,
        len(old),
        len(new),
        tuple((before - after).most_common(MOST_NAMED)),
        tuple((after - before).most_common(MOST_NAMED)),
        "\n".join(rows),
    )


def _mnemonic(line: str) -> str:
    """The instruction of a line; "" for labels and directives."""
    if is_label(line) or not line.startswith("\t") or line.startswith("\t."):
        return ""
    return line.strip("\t").split("\t")[0]

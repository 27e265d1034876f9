"""What a candidate changed, for people: by function, with the instructions that came and went."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm import edits
from policy_jax.asm.normalise import is_label

_NAMED = re.compile(r"([A-Za-z_][\w.]*):\Z")

MOST_NAMED = 6
"""Mnemonics that are named on each side."""


@dataclass(frozen=True, slots=True)
class Change:
    """The changed lines of one function ("" for data): `diff` has them with - and + in front."""

    function: str
    removed: int
    added: int
    gone: tuple[tuple[str, int], ...]
    new: tuple[tuple[str, int], ...]
    diff: str

    def sentence(self) -> str:
        """One line, as in `kernel: 12 lines became 4; gone: shrl (2), andl (1); new: popcntl`."""
        where = self.function or "data"
        text = f"{where}: {self.removed} lines became {self.added}"
        for word, names in (("gone", self.gone), ("new", self.new)):
            if names:
                text += f"; {word}: " + ", ".join(f"{n} ({k})" if k > 1 else n for n, k in names)
        return text


def explain(base: Sequence[str], lines: Sequence[str]) -> list[Change]:
    """Changes from one normalised listing to another, by the function they are in."""
    lines = edits.align_labels(list(base), list(lines))
    functions = _functions(base)
    parts: dict[str, list[edits.Hunk]] = {}
    for hunk in edits.hunks(base, lines):
        # An insertion belongs to where the line before it stands.
        place = max(0, min(hunk.first, hunk.last) - 1)
        parts.setdefault(functions[min(place, len(base) - 1)], []).append(hunk)
    return [_change(name, base, hunks) for name, hunks in parts.items()]


def restrict(base: Sequence[str], lines: Sequence[str], function: str) -> list[str] | None:
    """`lines` with all differences outside of `function` undone; None where none is left.

    Whether the mixture is a whole program is for an assembler to say. Raises KeyError for a
    function that `base` does not have.
    """
    functions = _functions(base)
    if function not in functions:
        raise KeyError(function)
    inside = {k + 1 for k, name in enumerate(functions) if name == function}
    lines = edits.align_labels(list(base), list(lines))
    kept = [
        hunk
        for hunk in edits.hunks(base, lines)
        if all(k in inside for k in range(hunk.first, hunk.last + 1))
        and (hunk.first in inside or hunk.last in inside)
    ]
    return edits.apply(base, edits.render(kept)) if kept else None


def functions_of(base: Sequence[str]) -> list[str]:
    """Names of the functions of a normalised listing."""
    return [name for name in dict.fromkeys(_functions(base)) if name]


def lines_of(base: Sequence[str], function: str) -> list[str]:
    """The lines of one function of a normalised listing, its label first."""
    return [line for line, name in zip(base, _functions(base), strict=True) if name == function]


def _functions(base: Sequence[str]) -> list[str]:
    """For each line the function that it is in; "" outside of code."""
    found, current, code = [], "", True
    for line in base:
        if line.startswith("\t.text"):
            code, current = True, ""
        elif line.startswith(("\t.section", "\t.data", "\t.bss")):
            code, current = ".text" in line, ""
        elif line.startswith(("\t.globl", "\t.local", "\t.comm")):
            current = ""  # stands before the label of what comes next
        named = _NAMED.match(line)
        if named and code:
            current = named[1]
        found.append(current)
    return found


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

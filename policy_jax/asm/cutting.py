"""Cuts a canonical listing of any length into windows of a bounded number of tokens.

1. `main` is a window of its own beside other functions. If all else fits one window, it is one:
   code, and the data around it. Most kernels with their `main` become two windows this way.
2. Otherwise functions that fit together share a window, and data can be read and not edited.
3. A function that is too long for one window is cut into pieces: between basic blocks, where the
   fewest jumps cross, and inside of a block only if this is too long itself. A piece shows lines of
   its function before and after it, and what lives at its ends (`flow.live`).
4. What is left of the tokens shows the data that the lines name.

No window numbers a line higher than `GREATEST_NUMBER`. In a window by itself (rule 1) lines have
their numbers in the listing if these are small enough; else they are counted in the window, and a
number stands between two parts, so that it is clear where a line is inserted.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from policy_jax.asm.edits import written
from policy_jax.asm.excerpt import hidden
from policy_jax.asm.flow.live import live_before, shown
from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import is_label
from policy_jax.asm.pieces import pieces
from policy_jax.asm.windows import COLD, GREATEST_NUMBER, Part, Window

Count = Callable[[Sequence[str]], Sequence[int]]
"""Rows of a prompt, each with its line feed -> the tokens of each. The tokens of a prompt are the
sum over its rows."""

HALO = 8
"""Most lines of context before a piece, and as many after it."""
TABLE = 8
"""Most lines that are shown of one piece of data."""
NAMED = 3
"""Most functions that the name of a window tells."""

_SYMBOL = re.compile(r"(?<![\w.$%])[A-Za-z_.][\w.$]*")


def cut(
    lines: Sequence[str],
    budget: int,
    count: Count,
    heat: Sequence[float] | None = None,
    mark: str = "",
) -> list[Window]:
    """The windows of a canonical listing, in the order of its lines.

    budget: most tokens of a window's prompt. count: see `Count`. heat: each line's share of the
    program's time, None where it is not known. mark: stands before hot lines in prompts; "" for a
    tokenizer that has no such mark.
    Lines of code that alone have more tokens than the budget belong to no window, and so do data
    that are not shown as by rule 1. Raises ValueError for a heat of another length.
    """
    if heat is not None and len(heat) != len(lines):
        raise ValueError(f"heat has {len(heat)} shares for a listing of {len(lines)} lines")
    return _Cutter(lines, budget, count, heat, mark).windows()


@dataclass(frozen=True, slots=True)
class _Function:
    """Lines start..stop - 1 of the listing, its label first; begin: the directives before that."""

    name: str
    begin: int
    start: int
    stop: int

    @property
    def all(self) -> range:
        return range(self.begin, self.stop)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A window to be written: its lines as ranges. piece_of: the function, where it is a piece."""

    name: str
    functions: tuple[str, ...]
    ranges: Sequence[range]
    piece_of: _Function | None = None


class _Cutter:
    def __init__(
        self,
        lines: Sequence[str],
        budget: int,
        count: Count,
        heat: Sequence[float] | None,
        mark: str,
    ) -> None:
        self.lines, self.budget, self.count, self.heat = lines, budget, count, heat
        self.unseen = hidden(lines)
        self.owner = functions_at(lines)
        hot = set[int]() if heat is None else {k for k, h in enumerate(heat) if h >= COLD}
        self.rows = [f"{mark if k in hot else ''}{written(line)}\n" for k, line in enumerate(lines)]
        seen = [k for k in range(len(lines)) if k not in self.unseen]
        # No marker has more tokens than that of the greatest number.
        costs = count([f"<{GREATEST_NUMBER}>{self.rows[k]}" for k in seen])
        self.costs = [0] * len(lines)
        for k, cost in zip(seen, costs, strict=True):
            self.costs[k] = cost
        self.data = _data(lines, self.owner, self.unseen)
        self.live: dict[str, list[frozenset[str]] | None] = {}

    def windows(self) -> list[Window]:
        functions = self._functions()
        others = [f for f in functions if f.name != "main"]
        mains = [f for f in functions if f.name == "main"] if others else []
        around = _without(len(self.lines), [range(f.start, f.stop) for f in mains])
        windows = self._around(others or functions, around)
        if windows:
            plans = [p for f in mains for p in self._alone(f, range(f.start, f.stop))]
        else:
            plans = self._packed(others or functions)
            plans += [p for f in mains for p in self._alone(f, f.all)]
        windows += map(self._window, plans)
        return sorted(windows, key=lambda window: window.parts[0].first)

    def _functions(self) -> list[_Function]:
        found: list[_Function] = []
        for name, group in itertools.groupby(range(len(self.lines)), key=self.owner.__getitem__):
            if not name:
                continue
            places = [*group]
            begin, least = places[0], found[-1].stop if found else 0
            while begin > least and begin - 1 in self.unseen:
                begin -= 1
            found.append(_Function(name, begin, places[0], places[-1] + 1))
        return found

    def _around(self, functions: Sequence[_Function], around: Sequence[range]) -> list[Window]:
        """Rule 1: these lines as one window, without context; none where they do not fit."""
        places = [k for r in around for k in r if k not in self.unseen]
        if not places:
            return []
        parts = [Part(r.start + 1, r.stop, r.start + 1) for r in around]
        if places[-1] >= GREATEST_NUMBER:
            parts = _numbered(around)
            if _greatest(parts) > GREATEST_NUMBER:
                return []
        rows = self._body(parts)
        tokens = sum(self.count(rows))
        if tokens > self.budget:
            return []
        names = tuple(f.name for f in functions)
        return [
            Window(_title(names), names, tuple(parts), "".join(rows), tokens, self._heat(parts))
        ]

    def _fits(self, ranges: Sequence[range]) -> bool:
        cost = sum(self.costs[k] for r in ranges for k in r)
        return cost <= self.budget and _greatest(_numbered(ranges)) <= GREATEST_NUMBER

    def _packed(self, functions: Sequence[_Function]) -> list[_Plan]:
        """Rules 2 and 3: windows shared by functions that fit together, pieces of long ones."""
        plans: list[_Plan] = []
        together: list[_Function] = []

        def close() -> None:
            if together:
                names = tuple(f.name for f in together)
                plans.append(_Plan(_title(names), names, _touching([f.all for f in together])))
                together.clear()

        for function in functions:
            if not self._fits([f.all for f in (*together, function)]):
                close()
            if self._fits([function.all]):
                together.append(function)
            else:
                plans += self._alone(function, function.all)
        close()
        return plans

    def _alone(self, function: _Function, lines: range) -> list[_Plan]:
        """A function in a window of its own, or in pieces."""
        if self._fits([lines]):
            return [_Plan(function.name, (function.name,), [lines])]
        body = range(function.start, function.stop)
        found = [
            piece
            for piece in pieces(self.lines, lines, body, self.costs, self.budget)
            if any(k not in self.unseen for k in piece)
        ]
        return [
            _Plan(f"{function.name} {k}/{len(found)}", (function.name,), [piece], function)
            for k, piece in enumerate(found, 1)
        ]

    def _window(self, plan: _Plan) -> Window:
        parts = _numbered(plan.ranges)
        body = self._body(parts)
        frame = _Frame(self.budget - sum(self.count(body)), self.count)
        if plan.piece_of is not None:
            self._around_piece(frame, plan.ranges[0], plan.piece_of)
        self._named_data(frame, plan.ranges)
        prompt = "".join([*frame.before, *body, *frame.after])
        tokens = self.budget - frame.free
        return Window(plan.name, plan.functions, tuple(parts), prompt, tokens, self._heat(parts))

    def _body(self, parts: Sequence[Part]) -> list[str]:
        """The rows of the lines that may be edited."""
        return [
            f"<{k + 1 - part.shift}>{self.rows[k]}"
            for part in parts
            for k in range(part.first - 1, part.last)
            if k not in self.unseen
        ]

    def _around_piece(self, frame: _Frame, piece: range, function: _Function) -> None:
        """The function's label above all, and at each end what lives there and the next lines."""
        label = self.rows[function.start] if piece.start > function.start else ""
        named = bool(label) and frame.pays([label])
        if label:
            frame.put_before(self._live_row(function, piece.start))
        if piece.stop < function.stop:
            frame.put_after(self._live_row(function, piece.stop))
        seen = [k for k in range(function.start + 1, function.stop) if k not in self.unseen]
        earlier = [k for k in reversed(seen) if k < piece.start]
        later = [k for k in seen if k >= piece.stop]
        for k in range(HALO):
            if k < len(earlier):
                frame.put_before(self.rows[earlier[k]])
            if k < len(later):
                frame.put_after(self.rows[later[k]])
        if named:
            frame.before.insert(0, label)

    def _live_row(self, function: _Function, place: int) -> str:
        body = self.lines[function.start : function.stop]
        if function.name not in self.live:
            self.live[function.name] = live_before(body)
        live = self.live[function.name]
        if live is None:
            return "# live: unknown\n"
        wide = any("%ymm" in line for line in body)
        return f"# live: {shown(live[place - function.start], wide)}\n"

    def _named_data(self, frame: _Frame, ranges: Sequence[range]) -> None:
        """Rule 4."""
        names = dict.fromkeys(
            name for r in ranges for k in r for name in _SYMBOL.findall(self.lines[k])
        )
        for name in names:
            rows = [self.rows[k] for k in self.data.get(name, ())]
            left = len(rows) - TABLE - 1  # without the label
            shown_rows = rows[: TABLE + 1] + ([f"# {left} more lines\n"] if left > 0 else [])
            frame.put_all_after(shown_rows)

    def _heat(self, parts: Sequence[Part]) -> float | None:
        if self.heat is None:
            return None
        return float(sum(sum(self.heat[part.first - 1 : part.last]) for part in parts))


class _Frame:
    """The rows around those that may be edited, as far as tokens are free."""

    def __init__(self, free: int, count: Count) -> None:
        self.free, self._count = free, count
        self.before: list[str] = []
        self.after: list[str] = []
        self._full = {"before": False, "after": False}

    def pays(self, rows: Sequence[str]) -> bool:
        """Take the tokens of some rows, if all of them fit; returns whether they do."""
        cost = sum(self._count(rows)) if rows else 0
        if cost > self.free:
            return False
        self.free -= cost
        return True

    def put_before(self, row: str) -> None:
        """Add a row above all others; nothing more goes there once one does not fit."""
        self._full["before"] = self._full["before"] or not self.pays([row])
        if not self._full["before"]:
            self.before.insert(0, row)

    def put_after(self, row: str) -> None:
        """Add a row below all others; nothing more goes there once one does not fit."""
        self._full["after"] = self._full["after"] or not self.pays([row])
        if not self._full["after"]:
            self.after.append(row)

    def put_all_after(self, rows: Sequence[str]) -> None:
        """Add rows below all others, if all of them fit."""
        if self.pays(rows):
            self.after += rows


def _without(length: int, gone: Sequence[range]) -> list[range]:
    """The ranges of range(length) that are left without `gone`."""
    edges = [0, *(edge for r in gone for edge in (r.start, r.stop)), length]
    return [range(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


def _touching(ranges: Sequence[range]) -> list[range]:
    """Ranges in order, with those joined that touch."""
    result: list[range] = []
    for r in ranges:
        if result and result[-1].stop == r.start:
            result[-1] = range(result[-1].start, r.stop)
        else:
            result.append(r)
    return result


def _numbered(ranges: Sequence[range]) -> list[Part]:
    """Parts with numbers from 1; one number between two parts stands for nothing."""
    parts: list[Part] = []
    number = 1
    for r in ranges:
        parts.append(Part(r.start + 1, r.stop, number))
        number += len(r) + 1
    return parts


def _greatest(parts: Sequence[Part]) -> int:
    return parts[-1].last - parts[-1].shift if parts else 0


def _title(functions: Sequence[str]) -> str:
    if not functions:
        return "listing"
    more = len(functions) - NAMED
    return ", ".join(functions[:NAMED]) + (f" and {more} more" if more > 0 else "")


def _data(
    lines: Sequence[str], owner: Sequence[str], unseen: frozenset[int]
) -> dict[str, list[int]]:
    """Label of data -> the places of the lines that prompts show of it, the label's first."""
    data: dict[str, list[int]] = {}
    current: list[int] | None = None
    for k, line in enumerate(lines):
        if owner[k]:
            current = None
        elif is_label(line):
            current = None if k in unseen else data.setdefault(line[:-1], [])
        if current is not None and k not in unseen:
            current.append(k)
    return data

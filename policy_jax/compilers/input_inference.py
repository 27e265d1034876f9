"""The structure of an input, inferred from all examples at once.

The search builds a format item by item, the cheapest first. Every item must read all examples from
where the items before it ended (or, in a second pass, all but a few: examples may be out of form,
as long as the program accepts them). An item's price says how much it leaves unexplained: a line of
three words costs more than a line counted by a number that stands before it. The search ends with
the cheapest formats that read the examples to their ends.
"""

from __future__ import annotations

import heapq
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from policy_jax.compilers.input_counts import counts
from policy_jax.compilers.input_format import (
    INDEX,
    Count,
    Env,
    Format,
    Item,
    Mismatch,
    Repeat,
    Row,
    ToEnd,
    Until,
    parse,
    read,
)
from policy_jax.compilers.input_lines import FIELD, LINE_FIXED, Option, line_options, vague

MOST_EXAMPLES = 10
"""Examples that the search looks at; the formats found are then tried on all."""

MOST_TRIED, MOST_TRIED_INSIDE = 1500, 150
"""Items that a search tries, and those tried for the body of one repetition."""

MOST_BODIES = 24

MOST_FOUND = 6
MARGIN = 4.0
"""Formats this much dearer than the cheapest are not looked for."""

TOLERANCES = (0.0, 0.2, 0.6)
"""The share of examples that each pass may leave unread."""

UNREAD = 7.0
"""The price of leaving all examples unread; a share of them costs a share of it."""

_DEEPEST = 2
_LONGEST_BODY = 6
_ENDINGS = {"0", "-1", "#", ".", "*", "-", "END", "end", "EOF", "quit", "Q"}
_LOOSE = 4.0
_OPEN = 2.5
_DEEPER = 0.8
_REPEAT, _TO_END, _UNTIL = 0.6, 3.5, 0.8


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far an example is read, and the integers read so far."""

    example: int
    at: int
    env: Env


@dataclass(order=True, slots=True)
class _State:
    turn: float
    serial: int
    price: float = field(compare=False)
    cases: bool = field(compare=False)
    items: Format = field(compare=False)
    cursors: tuple[Cursor, ...] = field(compare=False)
    next_field: int = field(compare=False)
    used: frozenset[int] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Inferred:
    """A format, its price, and the numbers of the examples that it reads.

    loose: it reads them word by word, whatever the lines.
    """

    items: Format
    price: float
    examples: tuple[int, ...]
    loose: bool = False


def infer(examples: Sequence[tuple[Row, ...]]) -> list[Inferred]:
    """Formats of the examples, the simplest first; examples left unread make one dearer."""
    usable = [k for k, text in enumerate(examples) if text]
    if not usable:
        return []
    found: dict[Format, Inferred] = {}
    loose = [one_word_a_line(text) for text in examples]
    for texts, tolerance in (*((examples, t) for t in TOLERANCES), (loose, 0.0)):
        search = _Search([texts[k] for k in _varied(texts, usable)], tolerance)
        for items, price in search.formats():
            read_by = tuple(k for k in usable if _reads(items, texts[k]))
            share = len(read_by) / len(usable)
            if items not in found and share >= min(0.9, 1 - tolerance):
                price += UNREAD * (1 - share) + (_LOOSE if texts is loose else 0.0)
                found[items] = Inferred(items, price, read_by, texts is loose)
    return sorted(found.values(), key=lambda f: f.price)


def one_word_a_line(text: Sequence[Row]) -> tuple[Row, ...]:
    """The words of a text, each in a line of its own."""
    return tuple(Row((word,)) for row in text for word in row.words)


def _varied(texts: Sequence[tuple[Row, ...]], usable: Sequence[int]) -> list[int]:
    """Some of the examples: those of different shape first, and shorter ones before longer ones."""
    by_shape: dict[tuple[int, ...], list[int]] = {}
    for k in sorted(usable, key=lambda k: len(texts[k])):
        by_shape.setdefault(tuple(len(r.words) for r in texts[k]), []).append(k)
    turns = itertools.zip_longest(*by_shape.values())
    return [k for turn in turns for k in turn if k is not None][:MOST_EXAMPLES]


def _reads(items: Format, text: Sequence[Row]) -> bool:
    try:
        parse(items, text)
    except Mismatch:
        return False
    return True


class _Budget:
    """Items that a search may still try."""

    def __init__(self, left: int) -> None:
        self.left = left


class _Search:
    def __init__(self, texts: Sequence[tuple[Row, ...]], tolerance: float) -> None:
        self._texts = texts
        self._least = len(texts) - int(tolerance * len(texts))
        self._serial = itertools.count()
        self._budget = _Budget(MOST_TRIED)

    @property
    def _share(self) -> Fraction:
        """The least share of the texts that an item must read."""
        return Fraction(self._least, len(self._texts))

    def formats(self) -> Iterator[tuple[Format, float]]:
        """Formats that read the texts to their ends, the cheapest first."""
        start = tuple(Cursor(k, 0, {}) for k in range(len(self._texts)))
        found = 0
        most = float("inf")
        for state in self._sequences(start, 0, frozenset(), 0):
            if state.turn > most or found >= MOST_FOUND:
                return
            ended = sum(c.at == len(self._texts[c.example]) for c in state.cursors)
            if ended >= self._least:
                yield state.items, state.price
                found += 1
                most = min(most, state.turn + MARGIN)

    def _sequences(
        self, start: tuple[Cursor, ...], next_field: int, used: frozenset[int], depth: int
    ) -> Iterator[_State]:
        """Sequences of items from `start` on, the cheapest first."""
        heap = [_State(0.0, next(self._serial), 0.0, False, (), start, next_field, used)]
        while heap and self._budget.left > 0:
            state = heapq.heappop(heap)
            if state.items and not state.cases:
                yield state
            if depth and len(state.items) >= _LONGEST_BODY:
                continue
            if state.cases:
                options = self._cases(state, depth)
            else:
                options = self._options(state, depth)
                if depth < _DEEPEST:
                    # Cases of several lines are costly to find, so cheaper formats come first.
                    later = replace(
                        state,
                        turn=state.turn + _REPEAT + 2 * (LINE_FIXED + FIELD),
                        serial=next(self._serial),
                        cases=True,
                    )
                    heapq.heappush(heap, later)
            for option in options:
                self._budget.left -= 1
                cursors = self._apply(option.item, state.cursors)
                if len({c.example for c in cursors}) >= self._least:
                    price = state.price + option.price
                    items = (*state.items, option.item)
                    heapq.heappush(
                        heap,
                        _State(
                            price - _DEEPER * len(items),
                            next(self._serial),
                            price,
                            False,
                            items,
                            cursors,
                            option.next_field,
                            state.used | option.used,
                        ),
                    )

    def _apply(self, item: Item, cursors: Sequence[Cursor]) -> tuple[Cursor, ...]:
        after = []
        for cursor in cursors:
            env = dict(cursor.env)
            try:
                at = read((item,), self._texts[cursor.example], cursor.at, env)
            except Mismatch:
                continue
            after.append(Cursor(cursor.example, at, env))
        return tuple(after)

    def _options(self, state: _State, depth: int) -> Iterator[Option]:
        here = [
            (self._texts[c.example][c.at], c.env)
            for c in state.cursors
            if c.at < len(self._texts[c.example])
        ]
        if len(here) < self._least:
            return
        yield from line_options(here, state.next_field, state.used, self._share, many=False)
        for price, count, used in self._counts(state, depth):
            # The repetition has a number of its own, before those of its fields.
            number, first = state.next_field, state.next_field + 1
            expanded, starts = self._inside(count, state.cursors)
            if len(starts) >= min(self._least, 2) and expanded:
                for option in line_options(
                    expanded, first, state.used | used, self._share, many=True
                ):
                    repeat = Repeat(number, count, (option.item,))
                    # Anything may be read as lines of one word up to the end.
                    dear = not isinstance(count, Count) and vague(option.item)
                    total = price + option.price + (_OPEN if dear else 0.0)
                    yield Option(total, repeat, option.next_field, used | option.used)

    def _cases(self, state: _State, depth: int) -> Iterator[Option]:
        """Repetitions of bodies of several lines, found from the first instance of each example."""
        known: dict[tuple[int, ...], list[_State]] = {}
        for price, count, used in self._counts(state, depth):
            if isinstance(count, Count) and (count.plus or count.factor != 1 or count.summed):
                continue
            _, starts = self._inside(count, state.cursors)
            key = tuple(c.example for c in starts)
            if key not in known:
                known[key] = self._bodies(state, starts, depth) if starts else []
            for body in known[key]:
                repeat = Repeat(state.next_field, count, body.items)
                yield Option(price + body.price, repeat, body.next_field, used | body.used)

    def _bodies(self, state: _State, starts: tuple[Cursor, ...], depth: int) -> list[_State]:
        inner = _Search(self._texts, 0.0)
        inner._least = max(1, len(starts) - (len(self._texts) - self._least))
        share = min(self._budget.left, MOST_TRIED_INSIDE)
        inner._budget = _Budget(share)
        bodies = []
        for body in inner._sequences(starts, state.next_field + 1, state.used, depth + 1):
            if len(body.items) > 1 or isinstance(body.items[0], Repeat):
                bodies.append(body)
                if len(bodies) >= MOST_BODIES:
                    break
        self._budget.left -= share - inner._budget.left
        return bodies

    def _inside(
        self, count: Count | Until | ToEnd, cursors: Sequence[Cursor]
    ) -> tuple[list[tuple[Row, Env]], tuple[Cursor, ...]]:
        """The lines of a repetition if its body is one line, and where its first body starts."""
        lines: list[tuple[Row, Env]] = []
        starts = []
        for cursor in cursors:
            text = self._texts[cursor.example]
            if isinstance(count, Count):
                end = cursor.at + (count.value(cursor.env) or 0)
            elif isinstance(count, Until):
                ends = (k for k in range(cursor.at, len(text)) if text[k].words == count.words)
                end = next(ends, cursor.at)
            else:
                end = len(text)
            lines += [
                (row, cursor.env | {INDEX: k}) for k, row in enumerate(text[cursor.at : end], 1)
            ]
            if end > cursor.at:
                starts.append(Cursor(cursor.example, cursor.at, cursor.env | {INDEX: 1}))
        return lines, tuple(starts)

    def _counts(
        self, state: _State, depth: int
    ) -> Iterator[tuple[float, Count | Until | ToEnd, frozenset[int]]]:
        cursors = state.cursors
        for price, count in counts([c.env for c in cursors], state.used):
            values = [count.value(c.env) for c in cursors]
            fits = [
                v is not None and 0 <= v <= len(self._texts[c.example]) - c.at
                for v, c in zip(values, cursors, strict=True)
            ]
            if sum(fits) >= self._least and max((v or 0) for v in values) > 1:
                yield price + _REPEAT, count, frozenset(count.counters)
        for words in self._endings(cursors):
            yield _UNTIL, Until(words), frozenset()
        if not depth:
            yield _TO_END, ToEnd(), frozenset()

    def _endings(self, cursors: Sequence[Cursor]) -> list[tuple[str, ...]]:
        """Lines that may end a repetition and stand in the rest of every example."""
        rests = []
        for c in cursors:
            rest = {row.words for row in self._texts[c.example][c.at + 1 :]}
            rests.append({w for w in rest if w and set(w) <= _ENDINGS and len(set(w)) == 1})
        seen = Counter(words for rest in rests for words in rest)
        likely = [words for words, n in seen.items() if n >= self._least]
        return sorted(likely, key=lambda words: (-len(words), words))[:4]

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
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from policy_jax.compilers.input_format import (
    INDEX,
    Count,
    Env,
    Field,
    Format,
    Item,
    Line,
    Mismatch,
    Repeat,
    Row,
    Tagged,
    ToEnd,
    Until,
    Words,
    integer,
    parse,
    read,
)

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
_MOST_TAGS = 8
_MOST_FIXED = 12
_MOST_COUNTERS = 8
_MOST_ROWS = 32
_LINE_FIXED, _FIELD, _LINE_WORDS, _TAGGED, _TAG, _FREE = 1.0, 0.6, 0.8, 1.6, 0.5, 6.0
_LOOSE = 4.0
_ROW = 0.5
_OPEN = 2.5
_DEEPER = 0.8
_REPEAT, _TO_END, _UNTIL, _AGAIN, _CONSTANT = 0.6, 3.5, 0.8, 0.35, 1.5


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
class _Option:
    price: float
    item: Item
    next_field: int
    used: frozenset[int] = frozenset()


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
                        turn=state.turn + _REPEAT + 2 * (_LINE_FIXED + _FIELD),
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

    def _options(self, state: _State, depth: int) -> Iterator[_Option]:
        here = [
            (self._texts[c.example][c.at], c.env)
            for c in state.cursors
            if c.at < len(self._texts[c.example])
        ]
        if len(here) < self._least:
            return
        yield from self._line_options(here, state.next_field, state.used, many=False)
        for price, count, used in self._counts(state, depth):
            # The repetition has a number of its own, before those of its fields.
            number, first = state.next_field, state.next_field + 1
            expanded, starts = self._inside(count, state.cursors)
            if len(starts) >= min(self._least, 2) and expanded:
                for option in self._line_options(expanded, first, state.used | used, many=True):
                    repeat = Repeat(number, count, (option.item,))
                    # Anything may be read as lines of one word up to the end.
                    vague = not isinstance(count, Count) and _vague(option.item)
                    total = price + option.price + (_OPEN if vague else 0.0)
                    yield _Option(total, repeat, option.next_field, used | option.used)

    def _cases(self, state: _State, depth: int) -> Iterator[_Option]:
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
                yield _Option(price + body.price, repeat, body.next_field, used | body.used)

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

    def _line_options(
        self, here: Sequence[tuple[Row, Env]], first: int, used: frozenset[int], *, many: bool
    ) -> Iterator[_Option]:
        """Lines that read the rows, each with the integers known before it."""
        # A part of the rows is enough: what they suggest is tried on all.
        if len(here) > _MOST_ROWS:
            here = random.Random(len(here)).sample(here, _MOST_ROWS)
        least = len(here) * self._least / len(self._texts)
        separator = Counter(row.separator for row, _ in here if len(row.words) > 1)
        sep = separator.most_common(1)[0][0] if separator else " "
        sizes = Counter(len(row.words) for row, _ in here)
        size, times = sizes.most_common(1)[0]
        if times >= least:
            if size <= _MOST_FIXED:
                fields = tuple(Field(first + k) for k in range(size))
                price = _LINE_FIXED + _FIELD * size
                yield _Option(price, Line(fields, None, sep), first + size)
            if size > 3:
                run = Words(first, Count((), 1, size - 1), (Field(first + 1),))
                yield _Option(_LINE_WORDS + _CONSTANT + _FIELD, Line((), run, sep), first + 2)
        for fixed in range(4):
            if sum(len(row.words) >= fixed for row, _ in here) < least:
                break
            yield from _counted_line(here, first, used, fixed, sep, least)
        if many:
            yield from _tagged(here, first, least)
        if len(sizes) > 1 or size > 3:
            run = Words(first, None, (Field(first + 1),))
            yield _Option(_FREE + _FIELD, Line((), run, sep), first + 2)


def _vague(item: Item) -> bool:
    return isinstance(item, Line) and (
        len(item.fields) < 2 if item.words is None else item.words.count is None
    )


def _counted_line(
    here: Sequence[tuple[Row, Env]],
    first: int,
    used: frozenset[int],
    fixed: int,
    separator: str,
    least: float,
) -> Iterator[_Option]:
    """Lines of `fixed` fields and a run of words that a number counts."""
    fields = tuple(Field(first + k) for k in range(fixed))
    envs: list[Env] = []
    for each in (1, 2, 3):
        target = [
            (len(row.words) - fixed) // each if (len(row.words) - fixed) % each == 0 else -1
            for row, _ in here
        ]
        if len(target) - target.count(-1) < least or max(target) < 2:
            continue
        envs = envs or [_with_own(row, env, first, fixed) for row, env in here]
        for price, count in counts(envs, used, target, least):
            run = Words(
                first + fixed, count, tuple(Field(first + fixed + 1 + k) for k in range(each))
            )
            yield _Option(
                _LINE_WORDS + _FIELD * (fixed + each) + price,
                Line(fields, run, separator),
                first + fixed + 1 + each,
                frozenset(count.counters),
            )


def _with_own(row: Row, env: Env, first: int, fixed: int) -> Env:
    """The integers known after the first `fixed` words of a line."""
    words = enumerate(row.words[:fixed])
    return env | {first + k: value for k, w in words if (value := integer(w)) is not None}


def _tagged(here: Sequence[tuple[Row, Env]], first: int, least: float) -> Iterator[_Option]:
    """A line whose first word tells how many follow it."""
    sizes: dict[str, Counter[int]] = {}
    for row, _ in here:
        if not row.words:
            return
        sizes.setdefault(row.words[0], Counter())[len(row.words)] += 1
    shapes = {tag: seen.most_common(1)[0] for tag, seen in sizes.items()}
    usual = {size for size, _ in shapes.values()}
    if len(shapes) > _MOST_TAGS or len(usual) < 2 or len(here) < 3 * len(shapes):
        return
    if sum(times for _, times in shapes.values()) < least:
        return
    number = itertools.count(first + 1)
    fields = tuple(
        (tag, tuple(Field(next(number)) for _ in range(size - 1)))
        for tag, (size, _) in sorted(shapes.items())
    )
    price = _TAGGED + sum(_TAG + _FIELD * len(shape) for _, shape in fields)
    yield _Option(price, Tagged(Field(first), fields), next(number))


def counts(
    envs: Sequence[Env],
    used: frozenset[int] = frozenset(),
    target: Sequence[int] | None = None,
    least: float = 0.0,
) -> list[tuple[float, Count]]:
    """Counts over the integers of `envs`, with prices. Of counts with equal values, the cheapest.

    target: values that at least `least` of the counts must have. A counter that counts something
    already is a little dearer; a count that is the same everywhere proves less than one that
    varies.
    """
    shared = [key for key in envs[0] if sum(key in env for env in envs) >= max(least, 1)]
    shared = [k for k in shared if any(2 <= env.get(k, 0) <= 10**7 for env in envs)]
    best: dict[tuple[int | None, ...], tuple[float, Count]] = {}
    for price, count in _affine(shared[-_MOST_COUNTERS:]):
        if target is not None and not _equal(count, envs, target, len(envs) - least):
            continue
        values = tuple(count.value(env) for env in envs)
        if target is not None and len(set(target)) == 1 and target[0] < 3:
            price += 1.0
        price += _ROW * (INDEX in count.counters) + _AGAIN * len(used.intersection(count.counters))
        if values not in best or price < best[values][0]:
            best[values] = (price, count)
    return sorted(best.values(), key=lambda pair: pair[0])


def _equal(count: Count, envs: Sequence[Env], target: Sequence[int], most_misses: float) -> bool:
    misses = 0
    for env, wanted in zip(envs, target, strict=True):
        if count.value(env) != wanted:
            misses += 1
            if misses > most_misses:
                return False
    return True


def _affine(keys: Sequence[int]) -> Iterator[tuple[float, Count]]:
    for k in keys:
        yield 0.0, Count((k,))
        for plus in (-1, 1):
            yield 0.8, Count((k,), plus=plus)
        yield 0.8, Count((k,), factor=2)
        yield 1.2, Count((k,), factor=3)
    for a, b in itertools.combinations(keys, 2):
        yield 0.8, Count((a, b))
        yield 0.9, Count((a, b), summed=True)

"""A valid input, drawn at random from a format and the models of its values."""

from __future__ import annotations

import itertools
import random
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from policy_jax.compilers.input_format import (
    INDEX,
    Count,
    Env,
    Field,
    Format,
    Item,
    Line,
    Repeat,
    Row,
    Tagged,
    ToEnd,
    Until,
    Words,
    counters,
    integer,
)
from policy_jax.compilers.input_values import Kind, Model, Order, Pair, Values

_REDRAWS = 20
_AT_ONCE = 512


class TooLarge(Exception):
    """A text would exceed the most bytes."""


def lengths(models: Mapping[int, Model]) -> set[int]:
    """Counters of the lengths of words."""
    return {c for m in models.values() if m.length is not None for c in m.length.counters}


class Writer:
    """Writes one text of a format. `rows` holds its lines.

    sizes: (what, number) -> size, as in `input_growth.Size`; what is not among them is as in the
    examples.
    """

    def __init__(
        self,
        items: Format,
        values: Values,
        sizes: Mapping[tuple[str, int], int],
        most_bytes: int,
        rng: random.Random,
    ) -> None:
        self._models, self._pairs, self._bodies = values.models, values.pairs, values.bodies
        self._counters = counters(items) | lengths(self._models)
        self._left, self._sizes, self._rng = most_bytes, sizes, rng
        self.rows: list[Row] = []

    def write(self, items: Sequence[Item], env: Env) -> None:
        """Add the lines of these items; env: the integers known before. Raises TooLarge."""
        for item in items:
            if isinstance(item, Repeat):
                self._repeat(item, env)
            else:
                self._add(self._line(item, env, {}))

    def _add(self, row: Row) -> None:
        self._left -= sum(map(len, row.words)) + max(1, len(row.words))
        if self._left < 0:
            raise TooLarge
        self.rows.append(row)

    def _repeat(self, item: Repeat, env: Env) -> None:
        if isinstance(item.count, Count):
            times = max(0, item.count.value(env) or 0)
        else:
            times = self._sizes.get(("times", item.number), 2)
        copies = self._sizes.get(("copies", item.number))
        times = times if copies is None else copies
        if times * len(item.body) > self._left:
            raise TooLarge
        if copies is not None:
            for lines in self._rng.choices(self._bodies[item.number], k=copies):
                for row in lines:
                    self._add(row)
            if isinstance(item.count, Until):
                self._add(Row(item.count.words))
            return
        prepared = self._prepared(item.body, times, env)
        body = item.body[0]
        simple = isinstance(body, Line) and body.words is None and len(item.body) == 1
        if simple and isinstance(body, Line) and self._independent(body.fields):
            self._lines(body, times, env, prepared, item.count)
            return
        tags = self._tags(item)
        for k in range(times):
            start, inner = len(self.rows), env | {INDEX: k + 1}
            for part in item.body:
                if isinstance(part, Repeat):
                    self._repeat(part, inner)
                elif isinstance(part, Tagged) and tags:
                    tag = tags[k % len(tags)]
                    self._add(self._tagged(tag, dict(part.shapes)[tag], inner, prepared))
                else:
                    self._add(self._line(part, inner, prepared))
            if isinstance(item.count, Until) and self.rows[start].words == item.count.words:
                del self.rows[start:]
        if isinstance(item.count, Until):
            self._add(Row(item.count.words))

    def _tags(self, item: Repeat) -> list[str]:
        """The first words of commands, in the order of the examples.

        An order at random would take from a stack, a queue or a heap that is empty.
        """
        if not (len(item.body) == 1 and isinstance(item.body[0], Tagged)):
            return []
        known = {tag for tag, _ in item.body[0].shapes}
        tags = [rows[0].words[0] for rows in self._bodies.get(item.number, ()) if rows[0].words]
        return [tag for tag in tags if tag in known]

    def _independent(self, fields: Sequence[Field]) -> bool:
        """Whether no field depends on another one of them."""
        own = {f.number for f in fields}
        for number in own:
            model = self._models.get(number)
            if model is None or number in self._counters:
                return False
            if model.bound is not None and model.bound.counter in own | {INDEX}:
                return False
            if model.length is not None and own.intersection(model.length.counters):
                return False
        return True

    def _lines(
        self,
        line: Line,
        times: int,
        env: Env,
        prepared: Mapping[int, Iterator[str]],
        count: Count | Until | ToEnd,
    ) -> None:
        """Many lines of independent fields at once."""
        for words in self._tuples(line.fields, times, env, prepared):
            if not (isinstance(count, Until) and words == count.words):
                self._add(Row(words, line.separator))
        if isinstance(count, Until):
            self._add(Row(count.words))

    def _tuples(
        self, fields: Sequence[Field], times: int, env: Env, prepared: Mapping[int, Iterator[str]]
    ) -> Iterator[tuple[str, ...]]:
        """The words of many repetitions of independent fields, some at a time."""
        related = [
            (pair, [f.number for f in fields].index(pair.first))
            for pair in self._pairs
            if Field(pair.first) in fields and pair.first not in prepared
        ]
        for start in range(0, times, _AT_ONCE):
            many = min(_AT_ONCE, times - start)
            columns = [self._column(f.number, many, env, prepared) for f in fields]
            # What the first ones need tells whether all of them fit.
            each = sum(len(w) + 1 for column in columns for w in column) / many
            if each * (times - start) > 1.2 * self._left + 1000:
                raise TooLarge
            for words in zip(*columns, strict=True):
                if related:
                    changed = list(words)
                    for pair, place in related:
                        self._related(pair, changed, place, place + 1)
                    yield tuple(changed)
                else:
                    yield words

    def _column(
        self, field: int, times: int, env: Env, prepared: Mapping[int, Iterator[str]]
    ) -> list[str]:
        """The words of one field in many repetitions."""
        if field in prepared:
            return list(itertools.islice(prepared[field], times))
        model = self._models[field]
        if model.kind == Kind.CHOICE:
            return self._rng.choices(model.choices, k=times)
        if model.kind != Kind.INTEGER:
            return [self._word(field, model, env) for _ in range(times)]
        low, high = self._range(field, model, env)
        span, draw = high - low + 1, self._rng.random
        if span > 1 << 50:  # beyond the digits of a float
            return [str(self._rng.randint(low, high)) for _ in range(times)]
        return [str(low + int(span * draw())) for _ in range(times)]

    def _prepared(self, body: Sequence[Item], times: int, env: Env) -> dict[int, Iterator[str]]:
        """The words of fields whose values depend on those of other repetitions."""
        prepared: dict[int, Iterator[str]] = {}
        for line in body:
            if not isinstance(line, Line):
                continue
            for field in line.fields:
                model = self._models.get(field.number)
                if model is not None and field.number not in self._counters:
                    words = self._sequence(field.number, model, times, env)
                    if words is not None:
                        prepared[field.number] = iter(words)
        for pair in self._pairs:
            if any(isinstance(x, Line) and Field(pair.first) in x.fields for x in body):
                edges = self._edges(pair, times, env)
                if edges is not None:
                    prepared[pair.first] = iter([str(a) for a, _ in edges])
                    prepared[pair.second] = iter([str(b) for _, b in edges])
        return prepared

    def _sequence(self, field: int, model: Model, times: int, env: Env) -> list[str] | None:
        """All words of a repetition where they are ordered, distinct or share letters."""
        if model.kind == Kind.WORD and model.once:
            return self._map(model, times, env)
        if model.kind != Kind.INTEGER or not (model.order or model.distinct):
            return None
        low, high = self._range(field, model, env)
        if model.permutation:
            numbers = list(range(low, low + times))
            self._rng.shuffle(numbers)
        elif model.distinct:
            high = max(high, low + 2 * times - 1)
            numbers = self._rng.sample(range(low, high + 1), times)
        else:
            numbers = [self._rng.randint(low, high) for _ in range(times)]
        if model.order:
            numbers.sort(reverse=model.order == Order.DESCENDING)
        return [str(n) for n in numbers]

    def _map(self, model: Model, times: int, env: Env) -> list[str]:
        special = {letter for letter, _ in model.once}
        plain = replace(model, once=(), places=tuple(_without(p, special) for p in model.places))
        rows = [list(self._word(-1, plain, env)) for _ in range(times)]
        cells = [(r, c) for r, row in enumerate(rows) for c in range(len(row))]
        wanted = [letter for letter, n in model.once for _ in range(n)]
        for letter, (r, c) in zip(
            wanted, self._rng.sample(cells, min(len(wanted), len(cells))), strict=False
        ):
            rows[r][c] = letter
        return ["".join(row) for row in rows]

    def _edges(self, pair: Pair, times: int, env: Env) -> list[tuple[int, int]] | None:
        """The edges of a tree, or pairs of which none comes twice."""
        bound = self._models[pair.first].bound
        if bound is None or not (pair.tree or pair.unique) or bound.counter not in env:
            return None
        low, high = bound.low, env[bound.counter] + bound.plus
        rng, edges = self._rng, list[tuple[int, int]]()
        if pair.tree:
            for k in range(1, times + 1):
                near = max(0, k - 8) if rng.random() < 0.5 else 0
                edges.append((low + rng.randint(near, k - 1), low + k))
            rng.shuffle(edges)
        else:
            seen: set[tuple[int, int]] = set()
            for _ in range(times):
                for _ in range(_REDRAWS):
                    a, b = rng.randint(low, max(low, high)), rng.randint(low, max(low, high))
                    if (min(a, b), max(a, b)) not in seen and not (pair.different and a == b):
                        break
                seen.add((min(a, b), max(a, b)))
                edges.append((a, b))
        if pair.less or pair.at_most:
            return [(min(e), max(e)) for e in edges]
        return [e if pair.tree and rng.random() < 0.5 else (e[1], e[0]) for e in edges]

    def _line(self, item: Line | Tagged, env: Env, prepared: Mapping[int, Iterator[str]]) -> Row:
        if isinstance(item, Tagged):
            return self._tagged(*self._rng.choice(item.shapes), env, prepared)
        words = self._fields(item.fields, env, prepared)
        if item.words is not None:
            words += self._run(item.words, env)
        return Row(tuple(words), item.separator)

    def _tagged(
        self, tag: str, shape: Sequence[Field], env: Env, prepared: Mapping[int, Iterator[str]]
    ) -> Row:
        return Row((tag, *self._fields(shape, env, prepared)))

    def _run(self, item: Words, env: Env) -> list[str]:
        if item.count is not None:
            times = max(0, item.count.value(env) or 0)
        else:
            times = self._sizes.get(("times", item.number), 4)
        if times > self._left:
            raise TooLarge
        prepared = self._prepared((Line(item.fields),), times, env)
        if self._independent(item.fields):
            every = self._tuples(item.fields, times, env, prepared)
            return list(itertools.chain.from_iterable(every))
        slow = [self._fields(item.fields, dict(env), prepared) for _ in range(times)]
        return list(itertools.chain.from_iterable(slow))

    def _fields(
        self, fields: Sequence[Field], env: Env, prepared: Mapping[int, Iterator[str]]
    ) -> list[str]:
        words = [self._field(f.number, env, prepared) for f in fields]
        places = {f.number: k for k, f in enumerate(fields)}
        for pair in self._pairs:
            if pair.first in places and pair.second in places and pair.first not in prepared:
                self._related(pair, words, places[pair.first], places[pair.second])
        for f, word in zip(fields, words, strict=True):
            value = integer(word)
            if value is not None:
                env[f.number] = value
        return words

    def _related(self, pair: Pair, words: list[str], first: int, second: int) -> None:
        if pair.first in self._counters or pair.second in self._counters:
            return
        a, b = int(words[first]), int(words[second])
        if (pair.less or pair.at_most) and a > b:
            a, b = b, a
        if (pair.less or pair.different) and a == b:
            a, b = (a - 1, b) if a > self._models[pair.first].low else (a, b + 1)
        words[first], words[second] = str(a), str(b)

    def _field(self, field: int, env: Env, prepared: Mapping[int, Iterator[str]]) -> str:
        if field in prepared:
            return next(prepared[field])
        model = self._models.get(field)
        if model is None:
            return "1"  # in no example was there one
        word = self._word(field, model, env)
        value = integer(word)
        if value is not None:
            env[field] = value
        return word

    def _word(self, field: int, model: Model, env: Env) -> str:
        rng = self._rng
        if model.kind == Kind.CHOICE:
            return rng.choice(model.choices)
        if model.kind == Kind.DECIMAL:
            value = rng.randint(model.low, model.high)
            whole, part = divmod(abs(value), 10**model.digits)
            return f"{'-' if value < 0 else ''}{whole}.{part:0{model.digits}d}"
        if model.kind == Kind.INTEGER:
            return str(self._integer(field, model, env))
        if model.length is not None:
            size = max(1, model.length.value(env) or 0)
        else:
            size = self._sizes.get(("length", field), rng.randint(*model.lengths))
        if size > self._left:
            raise TooLarge
        if model.balanced:
            return _brackets(model.places[0], size, rng)
        if len(model.places) > 1 and size == len(model.places):
            return "".join(rng.choice(letters) for letters in model.places)
        return "".join(rng.choices("".join(model.places), k=size))

    def _integer(self, field: int, model: Model, env: Env) -> int:
        size = self._sizes.get(("counter", field))
        if size is not None:
            bound = model.bound
            if bound is not None and bound.counter in env and bound.plus <= 0:
                return min(size, env[bound.counter] + bound.plus)
            return size
        if field in self._counters:
            return self._rng.choice(model.seen)
        low, high = self._range(field, model, env)
        return self._rng.randint(low, high)

    def _range(self, field: int, model: Model, env: Env) -> tuple[int, int]:
        low, high = model.low, model.high
        wide = self._sizes.get(("value", field))
        if wide is not None:
            return max(low, wide // 2), wide
        bound = model.bound
        if bound is not None and bound.counter in env:
            top = env[bound.counter] + bound.plus
            low, high = (bound.low, top) if bound.reached else (low, min(high, top))
        return min(low, high), max(low, high)


def _without(letters: str, special: Collection[str]) -> str:
    """The letters that are not special, in their order; all where none is left."""
    return "".join(letter for letter in letters if letter not in special) or letters


def _brackets(letters: str, size: int, rng: random.Random) -> str:
    """Brackets that close each other, at random."""
    closing = {"(": ")", "[": "]", "{": "}", "<": ">"}
    opening = [letter for letter in letters if letter in closing]
    word: list[str] = []
    opened: list[str] = []
    for left in range(size - size % 2, 0, -1):
        if opened and (len(opened) >= left or rng.random() < 0.5):
            word.append(opened.pop())
        else:
            word.append(rng.choice(opening))
            opened.append(closing[word[-1]])
    return "".join(word)

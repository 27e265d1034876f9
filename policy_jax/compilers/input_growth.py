"""What of an input can grow, in which order, and texts of those sizes."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from policy_jax.compilers.input_format import (
    INDEX,
    Count,
    Format,
    Item,
    Line,
    Repeat,
    Row,
    counters,
    lines_of,
    repeats,
    show,
)
from policy_jax.compilers.input_inference import Inferred, one_word_a_line
from policy_jax.compilers.input_values import Kind, Model, Values, values
from policy_jax.compilers.input_words import described
from policy_jax.compilers.input_writer import TooLarge, Writer, lengths

HIGHEST = 10**18
"""The largest value that widening gives."""


@dataclass(frozen=True, slots=True)
class Size:
    """Something that may grow: a counter, an open repetition or run, a word's length, a range.

    what: `counter`, `times`, `length`, `value`, or `copies` of the instances in the examples.
    number: of the field, repetition or run. base: its size in the examples.
    """

    what: str
    number: int
    base: int


@dataclass(frozen=True, slots=True)
class Grower:
    """A format, the models of its values, and the most bytes of a text."""

    items: Format
    values: Values
    most_bytes: int

    def text(self, sizes: Mapping[Size, int], rng: random.Random) -> bytes | None:
        """A text with these sizes; what is not among them is as in the examples.

        None where it would exceed the most bytes.
        """
        by_number = {(s.what, s.number): n for s, n in sizes.items()}
        writer = Writer(self.items, self.values, by_number, self.most_bytes, rng)
        try:
            writer.write(self.items, {})
        except TooLarge:
            return None
        return show(writer.rows)

    def scaled(self, plan: Sequence[Size], factor: float) -> dict[Size, int]:
        """The sizes of a plan, grown by a factor."""
        return {size: round(min(float(HIGHEST), size.base * factor)) for size in plan}

    def how(self, sizes: Mapping[Size, int]) -> str:
        """The format and the sizes in words."""
        return described(self.items, self.values, {(s.what, s.number): n for s, n in sizes.items()})

    def plans(self) -> list[tuple[Size, ...]]:
        """Sizes to grow together, the likeliest first."""
        models = self.values.models
        inside = _counted_cases(self.items)
        counts = [
            Size("counter", c, max(1, models[c].high))
            for c in sorted(counters(self.items) | lengths(models) | _bounding(models))
            if c in models and models[c].kind == Kind.INTEGER
        ]
        cases = [s for s in counts if s.number in inside]
        sizes = [s for s in counts if s.number not in inside]
        open_ended = [
            Size("times", r.number, 2)
            for r in repeats(self.items)
            if not isinstance(r.count, Count)
        ]
        runs = [
            Size("times", line.words.number, 4)
            for line in lines_of(self.items)
            if isinstance(line, Line) and line.words is not None and line.words.count is None
        ]
        words = [
            Size("length", f, max(1, m.lengths[1]))
            for f, m in models.items()
            if m.kind == Kind.WORD and m.length is None and m.lengths[1] > 1
        ]
        copies = list(self._copies(counts))
        counted = {s.number for s in counts}
        numbers = [
            Size("value", f, max(1, m.high))
            for f, m in models.items()
            if m.kind == Kind.INTEGER and f not in counted and m.bound is None and m.high > 1
        ]
        together = [tuple(sizes)] if len(sizes) > 1 else []
        alone = [(s,) for s in sizes]
        plans = [*together, *alone, *((s,) for s in (*runs, *words, *cases, *open_ended))]
        plans += [*copies, *((s,) for s in numbers)]
        return list(dict.fromkeys(plans))

    def _from_outside(self, own: set[int]) -> bool:
        """Whether a length or a bound of one of these fields is a counter that is none of them."""
        models = [m for f, m in self.values.models.items() if f in own]
        lengths = {c for m in models if m.length is not None for c in m.length.counters}
        return not lengths | {m.bound.counter for m in models if m.bound is not None} <= own

    def _copies(self, counts: Sequence[Size]) -> Iterator[tuple[Size, ...]]:
        """Repetitions whose instances do not depend on what stands before them."""
        for item in self.items:
            if not isinstance(item, Repeat) or not self.values.bodies.get(item.number):
                continue
            own = _own_fields(item.body) | {INDEX}
            if not counters(item.body) <= own or self._from_outside(own):
                continue
            copies = Size("copies", item.number, 2)
            if not isinstance(item.count, Count):
                yield (copies,)
            elif len(item.count.counters) == 1 and item.count == Count(item.count.counters):
                (counter,) = item.count.counters
                yield (*(replace(s, base=2) for s in counts if s.number == counter), copies)


def grower_of(inferred: Inferred, texts: Sequence[Sequence[Row]], most_bytes: int) -> Grower:
    """The grower of a format, its values as in those of `texts` that it reads."""
    read = [one_word_a_line(texts[k]) if inferred.loose else texts[k] for k in inferred.examples]
    return Grower(inferred.items, values(inferred.items, read), most_bytes)


def _own_fields(items: Sequence[Item]) -> set[int]:
    lines = [line for line in lines_of(items) if isinstance(line, Line)]
    runs = {f.number for line in lines if line.words is not None for f in line.words.fields}
    return runs | {f.number for line in lines for f in line.fields}


def _bounding(models: Mapping[int, Model]) -> set[int]:
    """Fields that bound others, such as the number of vertices."""
    return {m.bound.counter for m in models.values() if m.bound is not None and m.bound.reached}


def _counted_cases(items: Sequence[Item]) -> set[int]:
    """Counters of repetitions whose bodies have counters of their own."""
    found = set()
    for repeat in repeats(items):
        if isinstance(repeat.count, Count) and len(repeat.body) > 1:
            found |= set(repeat.count.counters)
    return found

"""The forms that the next line of an input may have: fields, runs of words, commands."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from policy_jax.compilers.input_counts import counts
from policy_jax.compilers.input_format import (
    Count,
    Env,
    Field,
    Item,
    Line,
    Row,
    Tagged,
    Words,
    integer,
)

LINE_FIXED, FIELD = 1.0, 0.6
"""The price of a line of fields, and of each field."""

_LINE_WORDS, _TAGGED, _TAG, _FREE, _CONSTANT = 0.8, 1.6, 0.5, 6.0, 1.5
_MOST_TAGS = 8
_MOST_FIXED = 12
_MOST_ROWS = 32


@dataclass(frozen=True, slots=True)
class Option:
    """An item that may stand next.

    next_field: number of the field after it. used: counters that count something then.
    """

    price: float
    item: Item
    next_field: int
    used: frozenset[int] = frozenset()


def line_options(
    here: Sequence[tuple[Row, Env]],
    first: int,
    used: frozenset[int],
    share: Fraction,
    *,
    many: bool,
) -> Iterator[Option]:
    """Lines that read at least a share of the rows.

    here: rows, each with the integers known before it. first: number of the next field. used:
    counters that count something already. many: the rows repeat, so commands may be among them.
    """
    # A part of the rows is enough: what they suggest is tried on all.
    if len(here) > _MOST_ROWS:
        here = random.Random(len(here)).sample(here, _MOST_ROWS)
    least = float(len(here) * share)
    separator = Counter(row.separator for row, _ in here if len(row.words) > 1)
    sep = separator.most_common(1)[0][0] if separator else " "
    sizes = Counter(len(row.words) for row, _ in here)
    size, times = sizes.most_common(1)[0]
    if times >= least:
        if size <= _MOST_FIXED:
            fields = tuple(Field(first + k) for k in range(size))
            price = LINE_FIXED + FIELD * size
            yield Option(price, Line(fields, None, sep), first + size)
        if size > 3:
            run = Words(first, Count((), 1, size - 1), (Field(first + 1),))
            yield Option(_LINE_WORDS + _CONSTANT + FIELD, Line((), run, sep), first + 2)
    for fixed in range(4):
        if sum(len(row.words) >= fixed for row, _ in here) < least:
            break
        yield from _counted_line(here, first, used, fixed, sep, least)
    if many:
        yield from _tagged(here, first, least)
    if len(sizes) > 1 or size > 3:
        run = Words(first, None, (Field(first + 1),))
        yield Option(_FREE + FIELD, Line((), run, sep), first + 2)


def vague(item: Item) -> bool:
    """Whether an item reads lines of nearly any form."""
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
) -> Iterator[Option]:
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
            yield Option(
                _LINE_WORDS + FIELD * (fixed + each) + price,
                Line(fields, run, separator),
                first + fixed + 1 + each,
                frozenset(count.counters),
            )


def _with_own(row: Row, env: Env, first: int, fixed: int) -> Env:
    """The integers known after the first `fixed` words of a line."""
    words = enumerate(row.words[:fixed])
    return env | {first + k: value for k, w in words if (value := integer(w)) is not None}


def _tagged(here: Sequence[tuple[Row, Env]], first: int, least: float) -> Iterator[Option]:
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
    price = _TAGGED + sum(_TAG + FIELD * len(shape) for _, shape in fields)
    yield Option(price, Tagged(Field(first), fields), next(number))

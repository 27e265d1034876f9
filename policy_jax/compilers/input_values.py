"""What the words of an input are: ranges, bounds, order, alphabets, as far as examples tell.

A `Model` of a field holds what is true of its words in the examples. Constraints (ascending,
distinct, a tree's edges) are taken over where most examples keep them: an input that keeps a
constraint too many is still an input. A bound by a counter, such as an index of 1 to n, is taken
over where every example keeps it and some reach it.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from policy_jax.compilers.input_counts import counts
from policy_jax.compilers.input_format import (
    Bodies,
    Count,
    Format,
    Line,
    Repeat,
    Row,
    Seen,
    Tagged,
    integer,
    lines_of,
    parse,
    repeats,
)

MOST_CHOICES = 12
"""Fields with at most so many different words choose among these."""

MOSTLY = 0.8
"""The share of sequences that must keep a constraint."""

_DECIMAL = re.compile(r"-?\d+\.(\d+)")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}


class Kind(StrEnum):
    """Kinds of words."""

    INTEGER = "integer"
    DECIMAL = "decimal"
    CHOICE = "choice"
    WORD = "word"


class Order(StrEnum):
    """Orders of a sequence of integers."""

    NONE = ""
    ASCENDING = "ascending"
    DESCENDING = "descending"


@dataclass(frozen=True, slots=True)
class Bound:
    """Values from `low` to a counter plus `plus`; `reached`: examples have the highest value."""

    counter: int
    low: int
    plus: int
    reached: bool


@dataclass(frozen=True, slots=True)
class Model:
    """The words of a field.

    low, high: of integers, and of decimals without their point, which have `digits` after it.
    seen: the values of a field that stands once in a body. choices: words seen.
    length: what counts a word's letters; without it, `lengths` is least and most. places: letters
    seen at each place of words of one length, else all letters in one string. once: letters that
    stand so many times in all words of a repetition together, such as a start and a goal in a map.
    balanced: brackets close.
    """

    kind: Kind
    low: int = 0
    high: int = 0
    digits: int = 0
    seen: tuple[int, ...] = ()
    bound: Bound | None = None
    order: Order = Order.NONE
    distinct: bool = False
    permutation: bool = False
    choices: tuple[str, ...] = ()
    length: Count | None = None
    lengths: tuple[int, int] = (1, 1)
    places: tuple[str, ...] = ()
    once: tuple[tuple[str, int], ...] = ()
    balanced: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """What holds between two fields of a line, in each line or in all lines of a repetition.

    less: the first is less. different: they differ. unique: no pair comes twice, in either order.
    tree: the pairs are the edges of a tree over 1 to n (or 0 to n - 1).
    """

    first: int
    second: int
    less: bool = False
    at_most: bool = False
    different: bool = False
    unique: bool = False
    tree: bool = False


@dataclass(frozen=True, slots=True)
class Values:
    """The models of all fields, the pairs of fields, and the instances of repetitions."""

    models: dict[int, Model]
    pairs: tuple[Pair, ...]
    bodies: Bodies


def values(items: Format, texts: Sequence[Sequence[Row]]) -> Values:
    """The models of a format's fields from texts that it reads. Raises Mismatch."""
    by_field: dict[int, list[Seen]] = defaultdict(list)
    groups: dict[int, dict[tuple[int, ...], list[Seen]]] = defaultdict(lambda: defaultdict(list))
    bodies: Bodies = {}
    for k, text in enumerate(texts):
        for seen in parse(items, text, bodies):
            by_field[seen.field].append(seen)
            groups[seen.field][(k, *seen.group)].append(seen)
    models = {f: _model(f, by_field[f], list(groups[f].values())) for f in by_field}
    return Values(models, tuple(_pairs(items, models, groups)), bodies)


def _model(field: int, every: Sequence[Seen], groups: Sequence[Sequence[Seen]]) -> Model:
    words = [s.word for s in every]
    numbers = [integer(w) for w in words]
    length = _length(field, every)
    if numbers.count(None) <= (1 - MOSTLY) * len(words) and not _bits(words, length):
        # A few words of another kind are accidents of the examples.
        whole = [[s for s in g if integer(s.word) is not None] for g in groups]
        return _integer_model(field, [s for g in whole for s in g], [g for g in whole if g])
    decimals = [_DECIMAL.fullmatch(w) for w in words]
    if all(d or n is not None for d, n in zip(decimals, numbers, strict=True)):
        digits = max(len(d[1]) for d in decimals if d)
        scaled = [round(float(w) * 10**digits) for w in words]
        return Model(Kind.DECIMAL, min(scaled), max(scaled), digits)
    return _word_model(words, length, groups)


def _bits(words: Sequence[str], length: Count | None) -> bool:
    """Whether words that look like integers are strings of digits."""
    return length is not None and max(map(len, words)) > 3


def _length(field: int, every: Sequence[Seen]) -> Count | None:
    """What counts the letters: a count that is right everywhere and not always 1."""
    target = [len(s.word) for s in every]
    if max(target) < 2:
        return None
    envs = [{k: v for k, v in s.env.items() if k < field} for s in every]
    found = counts(envs, frozenset(), target, len(target))
    plain = [c for price, c in found if price < 1.5]
    varied = len(set(target)) > 1 or target[0] > 2
    return plain[0] if plain and varied else None


def _integer_model(field: int, every: Sequence[Seen], groups: Sequence[Sequence[Seen]]) -> Model:
    numbers = [int(s.word) for s in every]
    sequences = [[int(s.word) for s in g] for g in groups]
    long = [s for s in sequences if len(s) > 1]
    low, high = min(numbers), max(numbers)
    order, distinct, permutation = Order.NONE, False, False
    if sum(math.lgamma(len(s) + 1) for s in long) > math.log(1000):
        up = sum(s == sorted(s) for s in long)
        down = sum(s == sorted(s, reverse=True) for s in long)
        if max(up, down) >= MOSTLY * len(long):
            order = Order.ASCENDING if up >= down else Order.DESCENDING
    chances = sum(len(s) * (len(s) - 1) / 2 for s in long) / (high - low + 1)
    if chances > 3 and sum(len(set(s)) == len(s) for s in long) >= MOSTLY * len(long):
        distinct = True
        whole = sum(sorted(s) == list(range(min(s), min(s) + len(s))) for s in long)
        permutation = whole >= MOSTLY * len(long)
    return Model(
        Kind.INTEGER,
        low,
        high,
        seen=tuple(sorted(set(numbers))[:64]),
        bound=_bound(field, every, groups),
        order=order,
        distinct=distinct,
        permutation=permutation,
    )


def _bound(field: int, every: Sequence[Seen], groups: Sequence[Sequence[Seen]]) -> Bound | None:
    """The tightest counter that no value exceeds; its values are indices where it is reached."""
    best: tuple[float, Bound] | None = None
    known = set.intersection(*(set(s.env) for s in every))
    for counter in sorted(k for k in known if k < field):
        over = [int(s.word) - s.env[counter] for s in every]
        least = min(int(s.word) for s in every)
        plus = max(over)
        if plus > 0 or least < 0 or plus < -1:
            continue
        tight = [g for g in groups if max(int(s.word) - s.env[counter] for s in g) == plus]
        share = len(tight) / len(groups)
        low = least if least < 2 else 1
        tops = {s.env[counter] for s in every}
        at = {s.env[counter] for g in tight for s in g}
        # One small counter that a value happens to reach says little.
        wide = len(at) >= min(2, len(tops)) and max(at) >= 0.6 * max(tops) > 1
        reached = share >= 0.3 and wide
        if best is None or share > best[0]:
            best = (share, Bound(counter, low, plus, reached))
    return best[1] if best is not None else None


def _word_model(
    words: Sequence[str], length: Count | None, groups: Sequence[Sequence[Seen]]
) -> Model:
    different = Counter(words)
    sizes = [len(w) for w in words]
    letters = "".join(sorted(set("".join(words))))
    if length is None and len(different) <= MOST_CHOICES and len(words) >= 3 * len(different):
        grown = max(sizes) > 3 and len(set(sizes)) > 2 and len(letters) <= 4
        if not grown and max(len(g) for g in groups) > 1:
            return Model(Kind.CHOICE, choices=tuple(sorted(different)))
    one_size = len(set(sizes)) == 1 and length is None
    places = (
        tuple("".join(sorted({w[k] for w in words})) for k in range(sizes[0])) if one_size else ()
    )
    if places and (len(set(places)) == 1 or (max(map(len, places)) > 1 and len(letters) <= 4)):
        places = ()  # nothing tells the places apart
    once = []
    together = ["".join(s.word for s in g) for g in groups if len(g) > 1]
    for letter in letters:
        times = {t.count(letter) for t in together}
        if len(together) > 2 and len(times) == 1 and 1 <= min(times) <= 2:
            once.append((letter, min(times)))
    if len(once) == len(letters):
        once = []
    return Model(
        Kind.WORD,
        length=length,
        lengths=(min(sizes), max(sizes)),
        places=places or (letters,),
        once=tuple(once),
        balanced=_balanced(words, letters),
    )


def _balanced(words: Iterable[str], letters: str) -> bool:
    pairs = {o: c for o, c in _BRACKETS.items() if o in letters and c in letters}
    if not pairs or set(letters) != set(pairs) | set(pairs.values()):
        return False
    right = [_closes(w, pairs) for w in words]
    return sum(right) >= MOSTLY * len(right)


def _closes(word: str, pairs: Mapping[str, str]) -> bool:
    opened: list[str] = []
    for letter in word:
        if letter in pairs:
            opened.append(pairs[letter])
        elif not opened or opened.pop() != letter:
            return False
    return not opened


def _pairs(
    items: Format,
    models: Mapping[int, Model],
    groups: Mapping[int, Mapping[tuple[int, ...], Sequence[Seen]]],
) -> Iterable[Pair]:
    """Relations of integers that stand beside each other."""
    single = {id(r.body[0]): r for r in repeats(items) if len(r.body) == 1}
    for line in lines_of(items):
        for first, second in zip(_beside(line), _beside(line)[1:], strict=False):
            a, b = models.get(first), models.get(second)
            if a is None or b is None or a.kind != Kind.INTEGER or b.kind != Kind.INTEGER:
                continue
            both = [
                [
                    (int(x.word), int(y.word))
                    for x, y in zip(g, groups[second][k], strict=True)
                    if integer(x.word) is not None and integer(y.word) is not None
                ]
                for k, g in groups[first].items()
                if len(groups[second].get(k, ())) == len(g)
            ]
            pair = _pair(first, second, a, b, both, single.get(id(line)))
            if pair is not None:
                yield pair


def _beside(line: Line | Tagged) -> list[int]:
    if isinstance(line, Tagged):
        return []
    if line.fields:
        return [f.number for f in line.fields]
    return [f.number for f in line.words.fields] if line.words else []


def _pair(
    first: int,
    second: int,
    a: Model,
    b: Model,
    both: Sequence[Sequence[tuple[int, int]]],
    repeat: Repeat | None,
) -> Pair | None:
    flat = [pair for group in both for pair in group]
    if len(flat) < 4:
        return None
    overlap = a.high >= b.low
    less = overlap and all(x < y for x, y in flat)
    at_most = overlap and all(x <= y for x, y in flat)
    crossing = a.low <= b.high and b.low <= a.high
    different = crossing and all(x != y for x, y in flat) and len(flat) > b.high - b.low + 1
    graph = (
        repeat is not None
        and a.bound is not None
        and b.bound is not None
        and a.bound.counter == b.bound.counter
        and (a.bound.reached or b.bound.reached)
        and a.bound.low == b.bound.low
    )
    graphs = [g for g in both if len(g) > 1]
    unique = graph and sum(_no_twice(g) for g in graphs) >= MOSTLY * len(graphs)
    tree = (
        graph
        and repeat is not None
        and isinstance(repeat.count, Count)
        and repeat.count.plus == -1
        and sum(_is_tree(g) for g in graphs) >= MOSTLY * len(graphs) > 0
    )
    if less or at_most or different or unique or tree:
        return Pair(first, second, less, at_most, different or tree, unique, tree)
    return None


def _no_twice(pairs: Sequence[tuple[int, int]]) -> bool:
    return len({(min(p), max(p)) for p in pairs}) == len(pairs)


def _is_tree(pairs: Sequence[tuple[int, int]]) -> bool:
    parent: dict[int, int] = {}

    def root(x: int) -> int:
        while parent.setdefault(x, x) != x:
            x = parent[x]
        return x

    for x, y in pairs:
        a, b = root(x), root(y)
        if a == b:
            return False
        parent[a] = b
    return True

"""A small language of input formats: what stands in each line, and what counts it.

A format is a sequence of items. A `Line` holds fields, and runs of words (`Words`) that a counter
read before tells the number of. A `Tagged` line has fields that depend on its first word. A
`Repeat` holds items as often as a count says, up to a line that ends them, or to the end of the
text. Counters are fields that hold an integer; they are seen by everything after them in the same
body and by the bodies inside. Fields are numbered in the order in which they are read.

`parse` reads a text by a format and tells each word's field; `show` prints the words of a line
back. Everything here is a pure function.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Env = dict[int, int]
"""Integers read so far: field -> value."""

Group = tuple[int, ...]
"""The instance of a repetition: its serial numbers from the outermost to the innermost."""

Bodies = dict[int, list[tuple["Row", ...]]]
"""The lines of each instance of each repetition: number of the repetition -> instances."""

INDEX = -1
"""The counter that holds the number of the instance of the innermost repetition, from 1 on."""

LONGEST_INTEGER = 18
"""Digits of the longest word that counts as an integer; it fits 64 bits with a sign."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a text: its words, and the character between them."""

    words: tuple[str, ...]
    separator: str = " "


@dataclass(frozen=True, slots=True)
class Count:
    """`factor` times the product (or the sum) of some counters, plus a constant."""

    counters: tuple[int, ...]
    factor: int = 1
    plus: int = 0
    summed: bool = False

    def value(self, env: Mapping[int, int]) -> int | None:
        """None where a counter is not known."""
        total = 0 if self.summed else 1
        for counter in self.counters:
            if counter not in env:
                return None
            total = total + env[counter] if self.summed else total * env[counter]
        return self.factor * total + self.plus

    def describe(self, names: Mapping[int, str]) -> str:
        """As `n - 1`, `2n`, `n * m`."""
        if not self.counters:
            return str(self.factor + self.plus)
        words = [names.get(c, "?") for c in self.counters]
        text = (" + " if self.summed else " * ").join(words)
        if self.factor != 1:
            text = f"{self.factor}{text}" if len(words) == 1 else f"{self.factor} * {text}"
        if self.plus:
            text += f" {'+' if self.plus > 0 else '-'} {abs(self.plus)}"
        return text


@dataclass(frozen=True, slots=True)
class Until:
    """Repeated up to a line of these words, which is read, too."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToEnd:
    """Repeated to the end of the text."""


@dataclass(frozen=True, slots=True)
class Field:
    """A word."""

    number: int


@dataclass(frozen=True, slots=True)
class Words:
    """Fields repeated in a line, as often as `count` says, or to the end of the line."""

    number: int
    count: Count | None
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """Fields and at most one run of words, which stands last."""

    fields: tuple[Field, ...]
    words: Words | None = None
    separator: str = " "


@dataclass(frozen=True, slots=True)
class Tagged:
    """A line whose first word, the tag, tells what follows it: `shapes` has tag -> fields."""

    tag: Field
    shapes: tuple[tuple[str, tuple[Field, ...]], ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Items repeated."""

    number: int
    count: Count | Until | ToEnd
    body: tuple[Line | Tagged | Repeat, ...]


Item = Line | Tagged | Repeat
Format = tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """A word that was read: its field, the integers known at the end of its body, its group."""

    field: int
    word: str
    env: Env
    group: Group


class Mismatch(Exception):
    """A text is not of a format."""


@functools.lru_cache(maxsize=1 << 14)
def integer(word: str) -> int | None:
    """The value of an integer in its usual form (no leading zeros, no plus sign), else None."""
    digits = word.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > LONGEST_INTEGER:
        return None
    if (digits[0] == "0" and len(digits) > 1) or word == "-0":
        return None
    return int(word)


def rows(stdin: bytes) -> tuple[Row, ...]:
    """The lines of a text without blank ones at its end."""
    lines = [row(line) for line in stdin.decode("latin-1").splitlines()]
    while lines and not lines[-1].words:
        lines.pop()
    return tuple(lines)


def row(line: str) -> Row:
    """Words between commas where the line has commas and no blanks, else between blanks."""
    if "," in line and not line.split()[1:] and all(line.strip().split(",")):
        return Row(tuple(line.strip().split(",")), ",")
    return Row(tuple(line.split()))


def show(text: Iterable[Row]) -> bytes:
    """The text of lines."""
    return "".join(r.separator.join(r.words) + "\n" for r in text).encode("latin-1")


def parse(items: Format, text: Sequence[Row], bodies: Bodies | None = None) -> list[Seen]:
    """All words of a text in order. Adds to `bodies`.

    Raises Mismatch where the text is not of the format.
    """
    seen: list[Seen] = []
    end = read(items, text, 0, {}, seen, (), bodies)
    if end != len(text):
        raise Mismatch(f"line {end + 1} is beyond the end of the format")
    return seen


def read(
    items: Iterable[Item],
    text: Sequence[Row],
    at: int,
    env: Env,
    seen: list[Seen] | None = None,
    group: Group = (),
    bodies: Bodies | None = None,
) -> int:
    """Read items from line `at` on; the number of the line after them. Adds to all that is given.

    Raises Mismatch.
    """
    for item in items:
        if isinstance(item, Repeat):
            at = _repeat(item, text, at, env, seen, group, bodies)
        else:
            if at >= len(text):
                raise Mismatch("the text ends too soon")
            _line(item, text[at], env, seen, (*group, at))
            at += 1
    return at


def _repeat(
    item: Repeat,
    text: Sequence[Row],
    at: int,
    env: Env,
    seen: list[Seen] | None,
    group: Group,
    bodies: Bodies | None,
) -> int:
    group = (*group, item.number, at)
    times: int | None = None
    if isinstance(item.count, Count):
        times = item.count.value(env)
        if times is None or times < 0 or times > len(text) - at:
            raise Mismatch(f"{times} times from line {at + 1} on")
    end = item.count.words if isinstance(item.count, Until) else None
    for done in itertools.count():
        if done == times or (times is None and end is None and at == len(text)):
            return at
        if end is not None and at < len(text) and text[at].words == end:
            return at + 1
        after = read(item.body, text, at, env | {INDEX: done + 1}, seen, group, bodies)
        if after == at:
            raise Mismatch("repeats nothing")
        if bodies is not None:
            bodies.setdefault(item.number, []).append(tuple(text[at:after]))
        at = after
    raise AssertionError("unreachable")


def _line(item: Line | Tagged, line: Row, env: Env, seen: list[Seen] | None, group: Group) -> None:
    """Read a line, whose number is the last of `group`."""
    words = line.words
    if isinstance(item, Tagged):
        shape = dict(item.shapes).get(words[0]) if words else None
        if shape is None or len(shape) != len(words) - 1 or line.separator != " ":
            raise Mismatch(f"line {' '.join(words)}")
        _fields((item.tag, *shape), words, env, seen, group[:-1])
        return
    fixed, many = item.fields, item.words
    if len(words) < len(fixed) or (len(words) > 1 and line.separator != item.separator):
        raise Mismatch(f"line {' '.join(words)}")
    _fields(fixed, words[: len(fixed)], env, seen, group[:-1])
    rest = words[len(fixed) :]
    if many is None:
        if rest:
            raise Mismatch(f"line {' '.join(words)}")
        return
    times = many.count.value(env) if many.count is not None else len(rest) // len(many.fields)
    if times is None or times * len(many.fields) != len(rest):
        raise Mismatch(f"{len(rest)} words")
    if seen is not None:
        group = (*group, many.number)
        for start in range(0, len(rest), len(many.fields)):
            for field, word in zip(many.fields, rest[start:], strict=False):
                seen.append(Seen(field.number, word, env, group))


def _fields(
    fields: tuple[Field, ...],
    words: tuple[str, ...],
    env: Env,
    seen: list[Seen] | None,
    group: Group,
) -> None:
    for field, word in zip(fields, words, strict=True):
        value = integer(word)
        if value is not None:
            env[field.number] = value
        if seen is not None:
            seen.append(Seen(field.number, word, env, group))


def repeats(items: Iterable[Item]) -> Iterator[Repeat]:
    """All repetitions, the outer ones first."""
    for item in items:
        if isinstance(item, Repeat):
            yield item
            yield from repeats(item.body)


def lines_of(items: Iterable[Item]) -> Iterator[Line | Tagged]:
    """All lines, also those of bodies."""
    for item in items:
        if isinstance(item, Repeat):
            yield from lines_of(item.body)
        else:
            yield item


def counters(items: Iterable[Item]) -> set[int]:
    """Fields that count lines or words."""
    every = list(items)
    counts = [r.count for r in repeats(every) if isinstance(r.count, Count)]
    for line in lines_of(every):
        if isinstance(line, Line) and line.words is not None and line.words.count is not None:
            counts.append(line.words.count)
    return {c for count in counts for c in count.counters}

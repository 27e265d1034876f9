"""Guesses of how an input may grow, from one example alone.

They often hold: a number in the first line counts the lines after it, the words of a line, or the
letters of a word; or a number is a size; or the whole text is one case of many.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

MOST_BYTES = 1 << 20
"""The largest text that is made."""

LARGEST_NUMBER = 10**9

_ENDINGS = ({"0"}, {"-1"}, {"#"}, {"."}, {"END"}, {"*"})

Text = list[list[str]]
"""An input as lines of words."""

Grow = Callable[[int, random.Random], Text | None]
"""The text grown by a factor; None where the factor is larger than the guess allows."""


def guesses(text: Text) -> Iterator[tuple[str, Grow]]:
    """Guesses of how an input may grow, the likeliest first."""
    if not text:
        return
    head, rest = text[0], text[1:]
    for place, word in enumerate(head):
        count = _number(word)
        if count is not None and count >= 1 and rest:
            yield from _counted(head, place, count, rest)
    if _ending(text):
        yield _cases(text)
    places = [(r, p, word) for r, line in enumerate(text[:3]) for p, word in enumerate(line[:4])]
    for row, place, word in places:
        if _number(word) is not None:
            yield f"number {place} of line {row}", _larger_number(text, row, place)
    for row, place, word in places:
        if _number(word) is None:
            yield f"word {place} of line {row}", _longer_word(text, row, place)
    if not _ending(text):
        # Last, since with many small cases most of the time is spent on reading.
        yield _cases(text)


def _counted(head: list[str], place: int, count: int, rest: Text) -> Iterator[tuple[str, Grow]]:
    """Guesses for a number of the first line that counts something after it."""

    def new_head(factor: int) -> list[str]:
        return [*head[:place], str(count * factor), *head[place + 1 :]]

    wide = [len(line) == count > 1 for line in rest]
    long = [len(line) == 1 and len(line[0]) == count > 1 for line in rest]
    full = [w or s for w, s in zip(wide, long, strict=True)]
    if len(rest) >= count > 1 and all(full[:count]):

        def square(factor: int, rng: random.Random) -> Text | None:
            rows = [_wider(line, factor, rng) for line in rest[:count]]
            if len(rest) * factor * factor * count > MOST_BYTES:
                return None
            return [
                new_head(factor),
                *(list(r) for _ in range(factor) for r in rows),
                *rest[count:],
            ]

        yield f"rows and columns counted by number {place}", square
    if any(full):

        def columns(factor: int, rng: random.Random) -> Text | None:
            if factor * sum(map(len, rest)) > MOST_BYTES:
                return None
            return [
                new_head(factor),
                *(
                    _wider(line, factor, rng) if grows else line
                    for line, grows in zip(rest, full, strict=True)
                ),
            ]

        yield f"words counted by number {place}", columns
    if len(rest) >= count:
        # All lines where their number is a multiple of the count, else the first `count`.
        body = len(rest) if len(rest) % count == 0 else count

        def rows(factor: int, rng: random.Random) -> Text | None:
            if factor * body > MOST_BYTES:
                return None
            return [new_head(factor), *(rest[:body] * factor), *rest[body:]]

        yield f"lines counted by number {place}", rows


def _ending(text: Text) -> Text:
    """The last line, where it marks the end of cases."""
    return [text[-1]] if len(text) > 1 and set(text[-1]) in _ENDINGS else []


def _cases(text: Text) -> tuple[str, Grow]:
    """The whole text repeated; a last line that marks the end stays last."""
    ending = _ending(text)
    body = text[: len(text) - len(ending)]

    def repeat(factor: int, rng: random.Random) -> Text | None:
        return None if factor * len(body) > MOST_BYTES else [*(body * factor), *ending]

    return "cases", repeat


def _longer_word(text: Text, row: int, place: int) -> Grow:
    def grow(factor: int, rng: random.Random) -> Text | None:
        word = text[row][place]
        if factor * len(word) > MOST_BYTES:
            return None
        return _replaced(text, row, place, "".join(rng.choices(word, k=factor * len(word))))

    return grow


def _larger_number(text: Text, row: int, place: int) -> Grow:
    def grow(factor: int, rng: random.Random) -> Text | None:
        value = int(text[row][place])
        larger = (value or 1) * factor
        if abs(larger) > LARGEST_NUMBER:
            return None
        return _replaced(text, row, place, str(larger))

    return grow


def _replaced(text: Text, row: int, place: int, word: str) -> Text:
    line = text[row]
    return [*text[:row], [*line[:place], word, *line[place + 1 :]], *text[row + 1 :]]


def _wider(line: list[str], factor: int, rng: random.Random) -> list[str]:
    """`factor` times as many words, or letters where the line is one word, drawn from its own."""
    if len(line) == 1:
        return ["".join(rng.choices(line[0], k=factor * len(line[0])))]
    return rng.choices(line, k=factor * len(line))


def _number(word: str) -> int | None:
    digits = word.removeprefix("-")
    return int(word) if digits.isascii() and digits.isdigit() and len(digits) < 19 else None


def lines_of_words(stdin: bytes) -> Text:
    """The words of each line, without blank lines at the end."""
    lines = [line.split() for line in stdin.decode("latin-1").splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def as_bytes(text: Text) -> bytes:
    """A line for each, with a blank between words."""
    return "".join(" ".join(line) + "\n" for line in text).encode("latin-1")

"""Inputs of judge programs: lists of numbers, words and lines as bytes of standard input."""

from __future__ import annotations

import random
import string
from collections.abc import Iterable, Sequence


def numbers(rng: random.Random, count: int, low: int, high: int) -> list[int]:
    """`count` numbers from low to high, both included."""
    if count > 1000:  # randint takes a microsecond each
        width = high - low + 1
        return [low + int(rng.random() * width) for _ in range(count)]
    return [rng.randint(low, high) for _ in range(count)]


def row(values: Iterable[object]) -> str:
    """Values in a line, separated by one space."""
    return " ".join(map(str, values))


def text(lines: Iterable[object]) -> bytes:
    """Lines, each ended by a newline."""
    return "".join(f"{line}\n" for line in lines).encode()


def word(rng: random.Random, low: int, high: int, letters: str = string.ascii_lowercase) -> str:
    """A word of low to high letters."""
    return "".join(rng.choices(letters, k=rng.randint(low, high)))


def words(
    rng: random.Random, count: int, low: int, high: int, letters: str = string.ascii_lowercase
) -> list[str]:
    """`count` words of low to high letters."""
    return [word(rng, low, high, letters) for _ in range(count)]


def split(rng: random.Random, size: int, low: int, high: int) -> list[int]:
    """Sizes of cases, low to high each, that together have about `size` items (at least one)."""
    sizes: list[int] = []
    left = size
    while left > 0:
        part = min(rng.randint(low, high), max(low, left))
        sizes.append(part)
        left -= max(1, part)
    return sizes or [low]


def sentences(rng: random.Random, vocabulary: Sequence[str], count: int, per_line: int) -> str:
    """`count` words of a vocabulary in lines of at most `per_line` words."""
    chosen = rng.choices(vocabulary, k=count)
    return "".join(
        " ".join(chosen[first : first + per_line]) + "\n" for first in range(0, count, per_line)
    )

"""Random input formats, written down without the code under test: each draws a valid text and says
whether a text is valid.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrueFormat:
    """A format as its author knows it."""

    name: str
    draw: Callable[[random.Random], str]
    valid: Callable[[list[list[str]]], bool]


def _ints(words: list[str], low: int, high: int) -> bool:
    return all(low <= int(w) <= high for w in words)


def _row(rng: random.Random, n: int, low: int, high: int) -> str:
    return " ".join(str(rng.randint(low, high)) for _ in range(n))


def counted_list(low: int, high: int, factor: int, plus: int) -> TrueFormat:
    """n, then a line of factor * n + plus integers."""

    def draw(rng: random.Random) -> str:
        n = rng.randint(2, 9)
        return f"{n}\n{_row(rng, factor * n + plus, low, high)}\n"

    def valid(lines: list[list[str]]) -> bool:
        (head, body) = lines
        return len(body) == factor * int(head[0]) + plus and _ints(body, low, high)

    return TrueFormat(f"{factor} n + {plus} integers", draw, valid)


def table(columns: int, low: int, high: int) -> TrueFormat:
    """n, then n lines of some integers."""

    def draw(rng: random.Random) -> str:
        n = rng.randint(1, 8)
        return f"{n}\n" + "".join(_row(rng, columns, low, high) + "\n" for _ in range(n))

    def valid(lines: list[list[str]]) -> bool:
        head, *body = lines
        return len(body) == int(head[0]) and all(
            len(line) == columns and _ints(line, low, high) for line in body
        )

    return TrueFormat(f"n lines of {columns}", draw, valid)


def grid(letters: str) -> TrueFormat:
    """h and w, then h words of w letters."""

    def draw(rng: random.Random) -> str:
        h, w = rng.randint(1, 6), rng.randint(2, 7)
        rows = ("".join(rng.choice(letters) for _ in range(w)) for _ in range(h))
        return f"{h} {w}\n" + "".join(row + "\n" for row in rows)

    def valid(lines: list[list[str]]) -> bool:
        (h, w), *rows = lines
        return len(rows) == int(h) and all(
            len(row) == 1 and len(row[0]) == int(w) and set(row[0]) <= set(letters) for row in rows
        )

    return TrueFormat(f"a map of {letters}", draw, valid)


def edges(tree: bool) -> TrueFormat:
    """n and m (a tree: only n), then edges between vertices of 1 to n."""

    def draw(rng: random.Random) -> str:
        n, m = rng.randint(3, 9), rng.randint(3, 12)
        if tree:
            pairs = [(rng.randint(1, k - 1), k) for k in range(2, n + 1)]
            rng.shuffle(pairs)
            return f"{n}\n" + "".join(f"{a} {b}\n" for a, b in pairs)
        pairs = [(rng.randint(1, n), rng.randint(1, n)) for _ in range(m)]
        return f"{n} {m}\n" + "".join(f"{a} {b}\n" for a, b in pairs)

    def valid(lines: list[list[str]]) -> bool:
        head, *body = lines
        n = int(head[0])
        if len(body) != (n - 1 if tree else int(head[1])):
            return False
        reached = {1}
        for _ in range(len(body) if tree and n < 50 else 0):
            reached |= {int(x) for pair in body if reached & {*map(int, pair)} for x in pair}
        joined = not tree or n >= 50 or len(reached) == n
        return joined and all(len(pair) == 2 and _ints(pair, 1, n) for pair in body)

    return TrueFormat("a tree" if tree else "a graph", draw, valid)


def cases(ending: str, low: int, high: int) -> TrueFormat:
    """Cases of n and n integers, up to a line that ends them, or counted by the first line."""

    def draw(rng: random.Random) -> str:
        sizes = [rng.randint(1, 6) for _ in range(rng.randint(1, 4))]
        body = "".join(f"{n}\n{_row(rng, n, low, high)}\n" for n in sizes)
        return f"{body}{ending}\n" if ending else f"{len(sizes)}\n{body}"

    def valid(lines: list[list[str]]) -> bool:
        if ending:
            if lines[-1] != [ending]:
                return False
            body = lines[:-1]
        else:
            body = lines[1:]
            if len(body) != 2 * int(lines[0][0]):
                return False
        pairs = zip(body[::2], body[1::2], strict=True)
        return all(len(line) == int(n) and _ints(line, low, high) for (n,), line in pairs)

    return TrueFormat(f"cases until {ending!r}" if ending else "counted cases", draw, valid)


def commands(count: bool) -> TrueFormat:
    """Lines of a command with or without an integer, counted or up to `end`."""
    words = {"push": 1, "pop": 0, "swap": 2}

    def draw(rng: random.Random) -> str:
        chosen = [rng.choice(list(words)) for _ in range(rng.randint(6, 12))]
        lines = [" ".join([c, *(str(rng.randint(1, 50)) for _ in range(words[c]))]) for c in chosen]
        body = "".join(line + "\n" for line in lines)
        return f"{len(lines)}\n{body}" if count else f"{body}end\n"

    def valid(lines: list[list[str]]) -> bool:
        body = lines[1:] if count else lines[:-1]
        ended = int(lines[0][0]) == len(body) if count else lines[-1] == ["end"]
        return ended and all(words.get(line[0]) == len(line) - 1 for line in body)

    return TrueFormat("commands", draw, valid)


def ordered(strict: bool) -> TrueFormat:
    """n, n integers in ascending order, q, and q lines of l < r within 1 to n."""

    def draw(rng: random.Random) -> str:
        n, q = rng.randint(4, 9), rng.randint(2, 6)
        values = sorted(rng.sample(range(1, 40), n) if strict else rng.choices(range(1, 40), k=n))
        pairs = [sorted(rng.sample(range(1, n + 1), 2)) for _ in range(q)]
        body = "".join(f"{a} {b}\n" for a, b in pairs)
        return f"{n}\n{' '.join(map(str, values))}\n{q}\n{body}"

    def valid(lines: list[list[str]]) -> bool:
        (n,), values, (q,), *pairs = lines
        numbers = [int(v) for v in values]
        right = numbers == sorted(numbers) and (not strict or len(set(numbers)) == len(numbers))
        return (
            right
            and len(numbers) == int(n)
            and len(pairs) == int(q)
            and all(1 <= int(a) < int(b) <= int(n) for a, b in pairs)
        )

    return TrueFormat("ordered", draw, valid)

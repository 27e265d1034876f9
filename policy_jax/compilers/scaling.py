"""Larger inputs for programs whose tests end too soon to be timed.

Of the grammar of an input only examples are known. They are read as lines of words, and guesses are
tried that often hold for such inputs: a number in the first line counts the lines after it, the
words of a line, or the letters of a word; or a number is a size; or the whole text is one case of
many. Each guess gives texts of any size. A text is accepted where the program passes all tests of
the executor on it and the sanitized build reports nothing undefined, or is too slow to decide.
Whether the author of the problem would have allowed such an input is not known, and does not matter
for timing.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from executor.client import InvalidProgram, Program, TestCase, TestKind
from policy_jax.compilers.builds import QUICK, Submits, baseline_seconds, sanitized, timed_alone

WORK_TO_FLOOR = 10.0
"""A timing input must cause at least this many times the work of starting a process."""

MOST_WORK_SECONDS = 0.5
"""Longer runs make timing slower but not better."""

MOST_BYTES = 1 << 20
LARGEST_NUMBER = 10**9
EXAMPLES = 2
"""Known inputs, the largest first, from which larger ones are grown."""

_FIRST_FACTOR = 4
_STEP_BLIND = 16
_STEP_MOST = 64
_HOPELESS_FACTOR = (
    1 << 16
)  # enough for a loop of 1 ns an iteration to exceed the noise of a busy host
_ENDINGS = ({"0"}, {"-1"}, {"#"}, {"."}, {"END"}, {"*"})

Text = list[list[str]]
"""An input as lines of words."""

Grow = Callable[[int, random.Random], Text | None]
"""The text grown by a factor; None where the factor is larger than the guess allows."""


@dataclass(frozen=True, slots=True)
class Scaled:
    """An input that can be timed: how it was made, and its seconds of work beyond the floor."""

    stdin: bytes
    how: str
    work: float


@dataclass(frozen=True, slots=True)
class Budget:
    """Limits of the search for a program: inputs tried, and seconds."""

    trials: int = 60
    seconds: float = 60.0


def known_inputs(tests: Sequence[TestCase]) -> tuple[TestCase, list[bytes]]:
    """The test with the largest input, and the inputs of all tests with its arguments and files.

    An input fits only the arguments and files that it was written for.
    """
    like = max(tests, key=lambda test: len(test.stdin))
    beside = (like.arguments, like.files)
    return like, [test.stdin for test in tests if (test.arguments, test.files) == beside]


def scale(
    client: Submits,
    source: str,
    flags: tuple[str, ...],
    known: Sequence[bytes],
    floor: float,
    *,
    hints: Sequence[bytes] = (),
    budget: Budget | None = None,
    seed: int = 0,
    like: TestCase | None = None,
) -> Scaled | None:
    """An input on which the program works at least `WORK_TO_FLOOR` times `floor` seconds.

    known: inputs that it solves. hints: inputs to try first, such as those of another solution of
        the same problem. floor: see `builds.floor_seconds`. like: a test whose arguments and files
        all runs get; None: none.
    None where the search ends without one: the program is untimeable.
    Raises executor.types.Unavailable and CompileError.
    """
    search = _Search(client, source, flags, floor, budget or Budget(), like)
    examples = sorted(dict.fromkeys(known), key=len, reverse=True)[:EXAMPLES]
    for label, texts in (("hint", hints), ("known input", examples)):
        for text in texts:
            scaled = search.accept(text, label)
            if scaled is not None:
                return scaled
    for example in examples:
        for how, grow in guesses(_parse(example)):
            scaled = search.grow(how, grow, random.Random(seed))
            if scaled is not None:
                return scaled
            if search.exhausted():
                return None
    return None


class _Search:
    """Trials of one program's inputs, within the budget."""

    def __init__(
        self,
        client: Submits,
        source: str,
        flags: tuple[str, ...],
        floor: float,
        budget: Budget,
        like: TestCase | None,
    ) -> None:
        self._client, self._source, self._flags = client, source, flags
        self._floor, self._target = floor, WORK_TO_FLOOR * floor
        self._like = replace(
            like or TestCase("", b""), name="timing-0", expected=None, kind=TestKind.TIMING
        )
        self._trials = budget.trials
        self._end = time.monotonic() + budget.seconds
        self._tried: dict[bytes, float | None] = {}

    def exhausted(self) -> bool:
        return self._trials <= 0 or time.monotonic() > self._end

    def work(self, stdin: bytes) -> float | None:
        """Seconds beyond the floor; None where the program does not accept the input."""
        if stdin not in self._tried:
            if self.exhausted() or len(stdin) > MOST_BYTES:
                return None
            self._trials -= 1
            self._tried[stdin] = self._measure(stdin)
        return self._tried[stdin]

    def _measure(self, stdin: bytes) -> float | None:
        program = Program(self._source, (replace(self._like, stdin=stdin),), self._flags)
        try:
            checked = sanitized(self._client, program, QUICK)
            result = checked.evaluation
            if checked.undecided:  # which says nothing against the input
                result = timed_alone(self._client, program, QUICK)
        except InvalidProgram:
            return None  # the program, or its -O0 build, fails on it
        seconds = baseline_seconds(result)
        return seconds["timing-0"] - self._floor if result.passed and seconds else None

    def accept(self, stdin: bytes, how: str) -> Scaled | None:
        work = self.work(stdin)
        if work is None or not self._target <= work <= MOST_WORK_SECONDS:
            return None
        return Scaled(stdin, how, work)

    def grow(self, how: str, grow: Grow, rng: random.Random) -> Scaled | None:
        """Raise the factor until the work suffices; after a factor that is too large, bisect."""
        state = rng.getstate()
        good, factor, ceiling = 1, _FIRST_FACTOR, None
        while factor > good:
            rng.setstate(state)  # the same text for the same factor
            text = grow(factor, rng)
            stdin = None if text is None else _unparse(text)
            work = None if stdin is None else self.work(stdin)
            if stdin is None or work is None or work > MOST_WORK_SECONDS:
                if good == 1 or self.exhausted():
                    return None
                ceiling = factor
            elif work >= self._target:
                return Scaled(stdin, f"{how} x{factor}", work)
            else:
                good = factor
                if factor >= _HOPELESS_FACTOR and work < self._floor / 10:
                    return None
            if ceiling is None:
                factor = good * self._step(work)
            else:
                factor = int((good * ceiling) ** 0.5)
                if factor < 1.3 * good:
                    return None
        return None

    def _step(self, work: float | None) -> int:
        if work is None or work < self._floor:
            return _STEP_BLIND
        return max(2, min(_STEP_MOST, round(1.5 * self._target / work)))


def guesses(text: Text) -> Iterator[tuple[str, Grow]]:
    """Guesses of how an input may grow, the likeliest first."""
    if not text:
        return
    head, rest = text[0], text[1:]
    for place, word in enumerate(head):
        count = _number(word)
        if count is not None and count >= 1 and rest:
            yield from _counted(head, place, count, rest)
    places = [(r, p, word) for r, line in enumerate(text[:3]) for p, word in enumerate(line[:4])]
    for row, place, word in places:
        if _number(word) is not None:
            yield f"number {place} of line {row}", _larger_number(text, row, place)
    for row, place, word in places:
        if _number(word) is None:
            yield f"word {place} of line {row}", _longer_word(text, row, place)
    # Last, since with many small cases most of the time is spent on reading.
    yield from _cases(text)


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


def _cases(text: Text) -> Iterator[tuple[str, Grow]]:
    """The whole text repeated; a last line that marks the end stays last."""
    ending = [text[-1]] if len(text) > 1 and set(text[-1]) in _ENDINGS else []
    body = text[: len(text) - len(ending)]

    def repeat(factor: int, rng: random.Random) -> Text | None:
        return None if factor * len(body) > MOST_BYTES else [*(body * factor), *ending]

    yield "cases", repeat


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


def _parse(stdin: bytes) -> Text:
    lines = [line.split() for line in stdin.decode("latin-1").splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _unparse(text: Text) -> bytes:
    return "".join(" ".join(line) + "\n" for line in text).encode("latin-1")

"""Larger inputs for programs whose tests end too soon to be timed.

Of the grammar of an input only examples are known. A format is inferred from all of them
(`input_inference`), and texts of any size are drawn from it (`input_growth`). Where no format leads
to a text with enough work, guesses from single examples are tried (`input_guesses`). A text is
accepted where the program passes all tests of the executor on it and the sanitized build reports
nothing undefined, or is too slow to decide. Whether the author of the problem would have allowed
such an input is not known, and does not matter for timing.
"""

from __future__ import annotations

import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from executor.client import InvalidProgram, Program, TestCase, TestKind
from policy_jax.compilers.builds import QUICK, Registers, baseline_seconds, sanitized, timed_alone
from policy_jax.compilers.input_format import rows
from policy_jax.compilers.input_growth import Grower, Size, grower_of
from policy_jax.compilers.input_guesses import MOST_BYTES, Grow, as_bytes, guesses, lines_of_words
from policy_jax.compilers.input_inference import infer

WORK_TO_FLOOR = 10.0
"""A timing input must cause at least this many times the work of starting a process."""

MOST_WORK_SECONDS = 0.5
"""Longer runs make timing slower but not better."""

EXAMPLES = 2
"""Known inputs, the largest first, that are tried as they are and from which guesses are made."""

FORMATS = 4
"""Inferred formats that are tried, the simplest first."""

TRIAL_SECONDS = 1.0
"""The longest run of a trial: twice `MOST_WORK_SECONDS`, for builds that are slower."""

SLOW_SECONDS = 5.0
"""A trial that fails and takes longer than this ends its plan."""

MOST_EXAMPLE_BYTES = 20_000
"""Longer known inputs are not looked at for their format."""

FORMATS_SHARE = 0.75
"""The share of the budget for formats; the rest is left for guesses."""

_FIRST_FACTOR = 4
_STEP_BLIND = 16
_FINEST, _FINEST_NEAR = 1.3, 1.05
"""A search between a size that is accepted and one that is not ends where their ratio is smaller;
`_FINEST_NEAR` where the work is at least half of what is wanted."""
_STEP_MOST = 64
_HOPELESS_FACTOR = (
    1 << 16
)  # enough for a loop of 1 ns an iteration to exceed the noise of a busy host


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
    """The test with the largest input, and the inputs of all tests with its arguments, files and
    outputs.

    An input fits only what it was written for.
    """
    like = max(tests, key=lambda test: len(test.stdin))
    beside = like.beside_stdin
    return like, [test.stdin for test in tests if test.beside_stdin == beside]


def scale(
    client: Registers,
    source: str,
    flags: tuple[str, ...],
    known: Sequence[bytes],
    floor: float,
    *,
    hints: Sequence[bytes] = (),
    budget: Budget | None = None,
    seed: int = 0,
    like: TestCase | None = None,
    only_new: bool = False,
) -> Scaled | None:
    """An input on which the program works at least `WORK_TO_FLOOR` times `floor` seconds.

    known: inputs that it solves. hints: inputs to try first, such as those of another solution of
        the same problem. floor: see `builds.floor_seconds`. like: a test whose arguments and files
        all runs get; None: none. only_new: no known input is the answer, even if it suffices.
    None where the search ends without one: the program is untimeable.
    Raises executor.types.Unavailable and CompileError.
    """
    search = _Search(client, source, flags, floor, budget or Budget(), like)
    examples = sorted(dict.fromkeys(known), key=len, reverse=True)[:EXAMPLES]
    for text in examples:
        search.work(text)
    search.learned()
    for label, texts in (("hint", hints), ("known input", () if only_new else examples)):
        for text in texts:
            scaled = search.accept(text, label)
            if scaled is not None:
                return scaled
    if examples and all(search.refuses(text) for text in examples):
        return None  # and will refuse others: the program itself has undefined behaviour
    scaled = _by_format(search, known, seed)
    if scaled is not None:
        return scaled
    for example in examples:
        for how, grow in guesses(lines_of_words(example)):
            scaled = search.grow(how, grow, random.Random(seed))
            if scaled is not None:
                return scaled
            if search.exhausted():
                return None
    return None


def _by_format(search: _Search, known: Sequence[bytes], seed: int) -> Scaled | None:
    texts = [rows(text) for text in dict.fromkeys(known) if len(text) <= MOST_EXAMPLE_BYTES]
    for inferred in infer(texts)[:FORMATS]:
        grower = grower_of(inferred, texts, MOST_BYTES)
        scaled = search.climb(grower, seed)
        if scaled is not None:
            return scaled
        if search.exhausted(1 - FORMATS_SHARE):
            return None
    return None


class _Search:
    """Trials of one program's inputs, within the budget."""

    def __init__(
        self,
        client: Registers,
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
        self._budget, self._trials = budget, budget.trials
        self._end = time.monotonic() + budget.seconds
        self._tried: dict[bytes, float | None] = {}
        self._codes: set[int | None] = set()
        self._learning = True

    def exhausted(self, kept: float = 0.0) -> bool:
        """Whether the budget is used up but for a share that is kept."""
        left = self._end - time.monotonic()
        return self._trials <= kept * self._budget.trials or left < kept * self._budget.seconds

    def refuses(self, stdin: bytes) -> bool:
        """Whether an input was tried and not accepted."""
        return stdin in self._tried and self._tried[stdin] is None

    def work(self, stdin: bytes) -> float | None:
        """Seconds beyond the floor; None where the program does not accept the input."""
        if stdin not in self._tried:
            if self.exhausted() or len(stdin) > MOST_BYTES:
                return None
            self._trials -= 1
            work = self._tried[stdin] = self._measure(stdin)
            if work is not None and work >= self._target:  # an answer, if that is no disturbance
                self._again(stdin)
        return self._tried[stdin]

    def _again(self, stdin: bytes) -> float | None:
        """The least work of a second measurement and the first: other work only adds to either.

        A decision that one disturbed measurement could have made is made on this one. It is no
        trial: the input is known.
        """
        first = self._tried[stdin]
        second = None if first is None else self._measure(stdin)
        if first is not None and second is not None:
            self._tried[stdin] = min(first, second)
        return self._tried[stdin]

    def _measure(self, stdin: bytes) -> float | None:
        test = replace(self._like, stdin=stdin)
        program = Program(self._source, (test,), self._flags, TRIAL_SECONDS)
        try:
            checked = sanitized(self._client, program, QUICK)
            result = checked.evaluation
            if checked.undecided:  # which says nothing against the input
                result = timed_alone(self._client, program, QUICK)
        except InvalidProgram:
            return None  # the program, or its -O0 build, fails on it
        seconds = baseline_seconds(result)
        if not result.passed or not seconds or self._says_no(program):
            return None
        return seconds["timing-0"] - self._floor

    def _says_no(self, program: Program) -> bool:
        """Whether the program ends with another exit status than on the known inputs."""
        (code,) = self._client.register(program).exit_codes or (None,)
        if self._learning:
            self._codes.add(code)
            return False
        return code is not None and len(self._codes) == 1 and self._codes.isdisjoint({code, None})

    def learned(self) -> None:
        """From now on inputs are made up: their exit statuses must be known ones."""
        self._learning = False

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
            stdin = None if text is None else as_bytes(text)
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

    def climb(self, grower: Grower, seed: int) -> Scaled | None:
        """Grow the sizes of a format, plan by plan, until the work suffices.

        A plan that ends before leaves its sizes at the largest that the program accepted, and the
        next one grows others on top: cases, where the size of one is limited.
        """
        held: dict[Size, int] = {}
        least = self._floor / 4
        for plan in grower.plans():
            if self.exhausted(1 - FORMATS_SHARE):
                return None
            scaled, factor, work = self._grow_sizes(grower, held, plan, seed)
            if scaled is not None:
                return scaled
            if work > least:
                held |= grower.scaled(plan, factor)
                least = 1.2 * work
        return None

    def _grow_sizes(
        self, grower: Grower, held: Mapping[Size, int], plan: Sequence[Size], seed: int
    ) -> tuple[Scaled | None, float, float]:
        """Raise the factor of some sizes as `grow` does; also the best factor and its work."""
        good, best, factor, ceiling = 1.0, 0.0, float(_FIRST_FACTOR), 0.0
        most = b""  # the text with the work `best`
        while not self.exhausted(1 - FORMATS_SHARE):
            sizes = {**held, **grower.scaled(plan, factor)}
            if factor > good > 1 and grower.scaled(plan, factor) == grower.scaled(plan, good):
                break  # as large as it can be
            stdin = grower.text(sizes, random.Random(seed))
            since = time.monotonic()
            work = None if stdin is None else self.work(stdin)
            if most and work is not None and self._floor / 3 < best and work < best / 3:
                best = self._again(most) or 0.0
            if stdin is None or work is None or work > MOST_WORK_SECONDS:
                ceiling = factor
                if time.monotonic() - since > SLOW_SECONDS:
                    break
            elif best > self._floor / 3 and work < best / 3:
                ceiling = factor  # less work on a larger input: the program refuses it
            elif work >= self._target:
                return Scaled(stdin, grower.how(sizes), work), factor, work
            else:
                good = factor
                if work >= best:
                    best, most = work, stdin
                hopeless = _HOPELESS_FACTOR if plan[0].what == "value" else 16 * _HOPELESS_FACTOR
                if factor >= hopeless and work < self._floor / 4:
                    break
            if not ceiling:
                steps = _STEP_MOST if plan[0].what == "value" else _STEP_BLIND
                factor = good * (self._step(work) if work and work > self._floor else steps)
            else:
                factor = (good * ceiling) ** 0.5
                last = grower.scaled(plan, good), grower.scaled(plan, ceiling)
                # A little more is worth several trials only where that may be enough.
                finest = _FINEST_NEAR if best >= self._target / 2 else _FINEST
                if grower.scaled(plan, factor) in last or (good > 16 and ceiling < finest * good):
                    break
        return None, good, best

    def _step(self, work: float | None) -> int:
        if work is None or work < self._floor:
            return _STEP_BLIND
        return max(2, min(_STEP_MOST, round(1.5 * self._target / work)))

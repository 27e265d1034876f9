"""Which programs of a collection are kept, and on which test they are timed."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from executor.client import (
    MAX_WALL_SECONDS,
    Precision,
    Program,
    Registered,
    TestCase,
    TestKind,
)
from executor.common import InputError
from policy_jax.compilers.builds import (
    BY_THE_CLOCK,
    QUICK,
    Registers,
    baseline_seconds,
    disagreements,
    timed_alone,
)
from policy_jax.compilers.compiler import CompileError, CompileTimeout
from policy_jax.compilers.scaling import WORK_TO_FLOOR, Budget, known_inputs, scale
from policy_jax.data.filters import (
    NOT_DETERMINISTIC,
    Rejected,
    insist_on_defined_behaviour,
    insist_on_steadiness,
    register,
    undecided_note,
    with_own_outputs,
)
from policy_jax.data.outcomes import KEPT, Outcome
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.sources.build_files import read_settings
from policy_jax.data.sources.collection import Collection
from policy_jax.data.sources.inputs import Given, given_tests
from policy_jax.data.sources.units import Unit, Units

IGNORES_INPUT, ONE_TEST = "ignores its input", "has one test"
"""Notes on programs of which one answer is known alone: a candidate that prints it would pass."""

MOST_WORK_SECONDS = 2.0
"""A test on which a program works longer is not timed: it would be run some eighty times."""

USUAL_SECONDS = 2.0
"""A program whose runs are shorter needs no time limit of its own."""

ONE_PAIR = Precision(max_pairs=1, half_width=1.0)
LONG_SECONDS = 8.0
"""Where registering takes longer, one pair of runs tells enough of their time."""

_MOST_TESTS = 40
# Advice of an executor for those who wrote the test themselves.
_ADVICE = re.compile(r"; (give (a test|one) |a program must |expected is )[^;]*$")


@dataclass(frozen=True, slots=True)
class Rules:
    """max_seconds: longest run of a program. search_seconds: limit of the search for an input that
    can be timed. licence: of all programs, recorded and not checked."""

    max_seconds: float = 10.0
    search_seconds: float = 30.0
    licence: str = "unknown"

    def __post_init__(self) -> None:
        if not 0 < self.max_seconds <= MAX_WALL_SECONDS:
            raise ValueError(
                f"max_seconds = {self.max_seconds}; give more than 0, at most {MAX_WALL_SECONDS:g}"
            )


@dataclass(frozen=True, slots=True)
class _Timed:
    """How a program is timed.

    tests: with the kinds that they have in the data set. seconds: of one run of the timed test.
    why: where it is not timeable, the reason; else how the input was made, if it was not given.
    """

    tests: tuple[TestCase, ...]
    timeable: bool
    seconds: float | None
    why: str = ""


class Screen:
    """Judges the programs of a collection. Thread-safe."""

    def __init__(
        self, client: Registers, collection: Collection, rules: Rules, floor: float
    ) -> None:
        """floor: see `builds.floor_seconds`."""
        self._client, self._collection = client, collection
        self._rules, self._floor = rules, floor
        self._units = Units(collection)
        # Four builds run each test a few times; an unoptimised or checked one is slower.
        self._patience = 120.0 + 40.0 * rules.max_seconds

    def judge(self, path: Path) -> Outcome:
        """Take a C file through all filters.

        Raises ExecutorError where executors fail, CompileTimeout where a compiler is too slow.
        """
        name = self._collection.name(path).removesuffix(".c")
        try:
            entry, seconds, note = self._judged(path, name)
        except Rejected as rejected:
            return Outcome(name, name, rejected.verdict, _ADVICE.sub("", rejected.detail))
        except InputError as error:
            detail = str(error).replace(f"{self._collection.root}/", "")
            return Outcome(name, name, "unusable tests", detail)
        except CompileTimeout:
            raise  # says nothing of the program
        except CompileError as error:
            return Outcome(name, name, "does not compile", str(error))
        return Outcome(name, name, KEPT, "", None, note, entry, seconds)

    def _judged(self, path: Path, name: str) -> tuple[ProgramEntry, float | None, str]:
        settings = read_settings(path.parent, self._collection.root)
        unit = self._units.make(path, settings)
        given = given_tests(self._collection, path, settings)
        given = replace(
            given, tests=given.tests[:_MOST_TESTS], references=given.references[:_MOST_TESTS]
        )
        program = Program(unit.text, given.tests, unit.flags, self._rules.max_seconds)
        begun = time.monotonic()
        registered = register(self._client, program)
        since = time.monotonic()
        registering = since - begun
        _insist_on_output(registered)
        _insist_on_references(given, registered)
        notes = [*unit.notes, *given.notes]
        checked = insist_on_defined_behaviour(self._client, program, since, self._patience)
        notes.append(undecided_note(checked))
        look = ONE_PAIR if registering > LONG_SECONDS else QUICK
        timed = self._timed(program, registered, look)
        if not (timed.timeable or given.anything or any(given.references)):
            _insist_that_it_needs_none(registered)
        notes.append(timed.why)
        if timed.tests != program.tests:
            before = dict(zip((t.name for t in program.tests), registered.expected, strict=True))
            program = replace(program, tests=timed.tests)
            registered, since = register(self._client, program), time.monotonic()
            _insist_on_the_same(before, program, registered)
        notes.append(_exposed(program, registered))
        findings = disagreements(self._client, program, self._patience)
        insist_on_steadiness(self._client, program, since, self._patience)
        for finding in findings:
            if finding.compiled:
                raise Rejected("builds disagree", f"{finding.build}: {finding.evidence}")
            notes.append(f"{finding.build} {finding.evidence}")
        if timed.seconds is None or timed.seconds <= USUAL_SECONDS:
            program = replace(program, wall_seconds=None)
        entry = self._entry(name, unit, with_own_outputs(program, registered), registered, timed)
        return entry, timed.seconds, "; ".join(filter(None, notes))

    def _timed(self, program: Program, registered: Registered, look: Precision) -> _Timed:
        """Choose the test that is timed, or make one. look: how often to run the tests for it."""
        looked = timed_alone(self._client, program, look, self._patience)
        seconds = baseline_seconds(looked)
        work = {name: took - self._floor for name, took in seconds.items()}
        least = WORK_TO_FLOOR * self._floor
        good = {name: w for name, w in work.items() if least <= w <= MOST_WORK_SECONDS}
        longest = max(seconds.values(), default=None)
        if good:
            best = max(good, key=lambda name: good[name])
            return _Timed(_kinds(program.tests, best), True, seconds[best])
        plain = _kinds(program.tests, "")
        if longest is not None and max(work.values()) > MOST_WORK_SECONDS:
            why = f"runs {longest:.1f} s, and at most {MOST_WORK_SECONDS:g} s are timed"
            return _Timed(plain, False, longest, why)
        like, known = known_inputs(program.tests)
        scaled = None
        if like.stdin and registered.reads_input:
            scaled = scale(
                self._client,
                program.source,
                program.flags,
                known,
                self._floor,
                budget=Budget(seconds=self._rules.search_seconds),
                like=like,
            )
        if scaled is None:
            took = "is not known" if longest is None else f"is {1000 * longest:.1f} ms"
            why = f"works too little to be timed: its longest run {took}"
            return _Timed(plain, False, longest, why)
        timing = replace(like, name="timing-0", stdin=scaled.stdin, kind=TestKind.TIMING)
        why = f"timing input: {scaled.how}"
        return _Timed((*plain, timing), True, scaled.work + self._floor, why)

    def _entry(
        self, name: str, unit: Unit, program: Program, registered: Registered, timed: _Timed
    ) -> ProgramEntry:
        files = [self._collection.name(path) for path in unit.files]
        return ProgramEntry(
            name=name,
            group=name,
            split="train",
            program=program,
            # As in other data sets; the executors compile from a pipe.
            listing=registered.listing.replace('"<stdin>"', f'"{unit.files[0].name}"', 1),
            origin=", ".join(files),
            licence=self._rules.licence,
            timeable=timed.timeable,
        )


def _kinds(tests: Sequence[TestCase], timed: str) -> tuple[TestCase, ...]:
    """Tests with their kinds: the timed one for timing, the rest alternately reward and held out.

    A single test remains a reward test: without a timing test, executors time reward tests.
    """
    if len(tests) == 1:
        return tuple(tests)
    rest = [test.name for test in tests if test.name != timed]
    kinds = {name: TestKind.HELD_OUT if k % 2 else TestKind.REWARD for k, name in enumerate(rest)}
    return tuple(replace(t, kind=kinds.get(t.name, TestKind.TIMING)) for t in tests)


def _exposed(program: Program, registered: Registered) -> str:
    test, *others = program.tests
    if not (registered.reads_input or test.arguments or test.files or others):
        return IGNORES_INPUT
    return "" if others else ONE_TEST


def _insist_on_output(registered: Registered) -> None:
    """Raise Rejected where a program that does nothing would pass too."""
    if any(registered.expected) or any(registered.errors):
        return
    if None in registered.errors:
        raise Rejected(
            "prints nothing that is compared",
            "its standard error is too long, or differs from run to run or build to build",
        )
    raise Rejected("prints nothing", "in any test")


def _insist_on_references(given: Given, registered: Registered) -> None:
    count = len(given.tests)
    errors = registered.errors or (None,) * count
    codes = registered.exit_codes or (None,) * count
    for test, reference, output, error, code in zip(
        given.tests, given.references, registered.expected, errors, codes, strict=True
    ):
        if reference is None:
            continue
        difference = reference.difference(output, error, code)
        if difference and reference.only_digits(output, error):
            raise Rejected("floats differ from the reference", f"test {test.name}: {difference}")
        if difference:
            raise Rejected("differs from the reference", f"test {test.name}: {difference}")


def _insist_that_it_needs_none(registered: Registered) -> None:
    """Raise Rejected where a program does nothing much, as nothing was given to it."""
    if registered.reads_input:
        raise Rejected("no input", "it reads its standard input; put NAME.in beside it")
    if registered.exit_codes and registered.exit_codes[0]:
        raise Rejected(
            "no input",
            f"it ends with status {registered.exit_codes[0]}; put its arguments in NAME.args",
        )


def _insist_on_the_same(
    before: Mapping[str, bytes], program: Program, registered: Registered
) -> None:
    after = zip(program.tests, registered.expected, strict=True)
    if any(before.get(test.name, output) != output for test, output in after):
        # The search usually took more than a second, so the clock has changed.
        raise Rejected(NOT_DETERMINISTIC, f"{BY_THE_CLOCK}, or on chance")

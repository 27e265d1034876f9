"""Filters for submissions: each becomes an entry of a data set, or is rejected with a reason.

Programs run only in the executors' cage. The C text reaches a compiler outside of it only after gcc
compiled it inside, within the cage's limits.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from executor.client import (
    Evaluation,
    Precision,
    Program,
    Registered,
    TestCase,
    TestKind,
    Verdict,
)
from executor.common import decode_source, same_but_for_blanks
from policy_jax.compilers.builds import (
    BY_THE_CLOCK,
    Registers,
    baseline_seconds,
    differences,
    disagreements,
)
from policy_jax.compilers.compiler import (
    BASELINE_FLAGS,
    CompileError,
    CompileTimeout,
    compile_listing,
)
from policy_jax.compilers.scaling import Budget, known_inputs, scale
from policy_jax.data.codenet.raw import LICENCE, Submission
from policy_jax.data.filters import (
    BUILDS_DIFFER,
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
from policy_jax.data.prompts import answer_text, paper_prompt

CHARACTERS_PER_TOKEN = 2.5
"""An estimate for listings under a byte-level BPE, for use without a tokenizer."""

RATIO_LOOK = Precision(max_pairs=10, half_width=0.05)

LEAST_OF_SLOW = 10.0
"""An executor ends a run that takes this many times as long as the baseline's."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Which submissions are kept, and how their tests are used.

    paper: only the paper's filters; the first ten tests, all for the reward and timed.
    max_tests: most tests used, alternately for the reward and held out.
    min_tests: programs with fewer different tests are rejected.
    min_ratio: least ratio of -O0 to -O3 time. The paper's 3 is of whole processes, mostly start-up;
        without `paper` it is of the time beyond start-up, where 1 leaves nothing to gain.
    max_tokens: most tokens of prompt and answer together. seconds: limit of the search for a timing
        input.
    """

    paper: bool = False
    max_tests: int = 40
    min_tests: int = 11
    min_ratio: float = 1.2
    max_tokens: int = 4000
    seconds: float = 60.0

    @classmethod
    def of_the_paper(cls) -> Rules:
        """The rules of arXiv 2505.11480."""
        return cls(paper=True, max_tests=10, min_tests=1, min_ratio=3.0)


class Screen:
    """Judges submissions. Thread-safe."""

    def __init__(
        self,
        client: Registers,
        rules: Rules,
        floor: float,
        count_tokens: Callable[[str], int] | None = None,
    ) -> None:
        """floor: see `builds.floor_seconds`. count_tokens: by the model's tokenizer."""
        self._client, self._rules, self._floor = client, rules, floor
        self._count = count_tokens or (lambda text: int(len(text) / CHARACTERS_PER_TOKEN))

    def judge(
        self,
        submission: Submission,
        data: bytes,
        tests: Sequence[TestCase],
        hints: Sequence[bytes] = (),
    ) -> Outcome:
        """Take a submission through all filters.

        tests: of its problem. hints: timing inputs of earlier solutions of it.
        Raises ExecutorError where executors fail, CompileTimeout where a compiler is too slow.
        """
        name = f"{submission.problem}/{submission.name}"
        try:
            source = _decoded(data)
            chosen = self._choose(tests)
            if self._rules.paper:
                entry, ratio, note = self._like_the_paper(submission, source, chosen)
            else:
                entry, ratio, note = self._repaired(submission, source, chosen, hints)
        except Rejected as rejected:
            return Outcome(name, submission.problem, rejected.verdict, rejected.detail)
        except CompileTimeout:
            raise  # says nothing of the submission
        except CompileError as error:
            return Outcome(name, submission.problem, "does not compile", str(error))
        return Outcome(name, submission.problem, KEPT, "", ratio, note, entry)

    def _choose(self, tests: Sequence[TestCase]) -> tuple[TestCase, ...]:
        different = {_input(test): test for test in reversed(tests)}  # the first of equal ones
        chosen = [test for test in tests if different[_input(test)] is test]
        if self._rules.paper:
            chosen = list(tests)
        if len(chosen) < self._rules.min_tests:
            raise Rejected("too few tests", f"{len(chosen)} of {self._rules.min_tests}")
        return tuple(
            # The program's own output counts as expected; see `_disagrees` for the stored one.
            replace(test, kind=self._kind(k))
            for k, test in enumerate(chosen[: self._rules.max_tests])
        )

    def _kind(self, index: int) -> TestKind:
        return TestKind.HELD_OUT if index % 2 and not self._rules.paper else TestKind.REWARD

    def _like_the_paper(
        self, submission: Submission, source: str, tests: tuple[TestCase, ...]
    ) -> tuple[ProgramEntry, float | None, str]:
        program, registered = self._register(source, tests)
        self._insist_on_length(source, registered.listing)
        slow = compile_listing(source, ("-O0",))
        result = self._client.submit(program, slow, RATIO_LOOK).result()
        if _only_slow(result):
            ratio: float | None = LEAST_OF_SLOW
        elif not result.passed:
            raise Rejected(BUILDS_DIFFER, result.evidence)
        else:
            # The ratio includes start-up, as in the paper.
            ratio = 1.0 / result.speedup if result.speedup else None
        self._insist_on_ratio(ratio)
        entry = self._entry(submission, program, registered, timeable=True)
        return entry, ratio, _disagrees(tests, registered)

    def _repaired(
        self,
        submission: Submission,
        source: str,
        tests: tuple[TestCase, ...],
        hints: Sequence[bytes],
    ) -> tuple[ProgramEntry, float | None, str]:
        program, registered = self._register(source, tests)
        if not any(registered.expected):
            raise Rejected("prints nothing", "in any test")
        self._insist_on_length(source, registered.listing)
        since = time.monotonic()
        notes = [_disagrees(tests, registered)]
        checked = insist_on_defined_behaviour(self._client, program, since)
        notes.append(undecided_note(checked))
        like, known = known_inputs(tests)
        scaled = scale(
            self._client,
            source,
            BASELINE_FLAGS,
            known,
            self._floor,
            hints=hints,
            budget=Budget(seconds=self._rules.seconds),
            like=like,
        )
        ratio = None
        if scaled is not None:
            timing = replace(
                like, name="timing-0", stdin=scaled.stdin, expected=None, kind=TestKind.TIMING
            )
            program, again = self._register(source, (*tests, timing))
            notes.append(f"timing input: {scaled.how}")
            # The search usually took more than a second, so the clock has changed.
            if again.expected[: len(tests)] != registered.expected:
                raise Rejected(NOT_DETERMINISTIC, f"{BY_THE_CLOCK}, or on chance")
            registered, since = again, time.monotonic()
        findings = disagreements(self._client, program)
        # Usually a second has passed by now, so this does not wait.
        insist_on_steadiness(self._client, program, since)
        if findings:
            raise Rejected("builds disagree", f"{findings[0].build}: {findings[0].evidence}")
        if scaled is not None:
            ratio = self._ratio(program)
            self._insist_on_ratio(ratio)
        entry = self._entry(submission, program, registered, timeable=scaled is not None)
        return entry, ratio, "; ".join(filter(None, notes))

    def _register(self, source: str, tests: tuple[TestCase, ...]) -> tuple[Program, Registered]:
        program = Program(
            source, tuple(replace(test, expected=None) for test in tests), BASELINE_FLAGS
        )
        return program, register(self._client, program, clock=not self._rules.paper)

    def _ratio(self, program: Program) -> float | None:
        """-O0 time to -O3 time without start-up; `LEAST_OF_SLOW` where -O0 is too slow to time."""
        slow = compile_listing(program.source, ("-O0",))
        result = self._client.submit(program, slow, RATIO_LOOK).result()
        fast = baseline_seconds(result)
        if _only_slow(result):
            return LEAST_OF_SLOW
        if not result.passed or not result.speedup or not fast:
            raise Rejected("builds disagree", f"gcc -O0, timed: {result.verdict} {result.evidence}")
        seconds = sum(fast.values()) / len(fast)
        work = seconds - self._floor
        return (seconds / result.speedup - self._floor) / work if work > 0 else None

    def _insist_on_ratio(self, ratio: float | None) -> None:
        if ratio is None or ratio < self._rules.min_ratio:
            measured = "not measurable" if ratio is None else f"{ratio:.2f}"
            raise Rejected("-O3 gains too little", f"-O0 to -O3 time {measured}")

    def _insist_on_length(self, source: str, listing: str) -> None:
        (turn,) = paper_prompt(source, listing)
        tokens = self._count(turn["content"]) + self._count(answer_text(listing))
        if tokens > self._rules.max_tokens:
            raise Rejected("too long", f"{tokens} tokens of prompt and answer")

    def _entry(
        self, submission: Submission, program: Program, registered: Registered, *, timeable: bool
    ) -> ProgramEntry:
        return ProgramEntry(
            name=f"{submission.problem}/{submission.name}",
            group=submission.problem,
            split="train",
            program=with_own_outputs(program, registered),
            # As released rows have it; the executors compile from a pipe.
            listing=registered.listing.replace('"<stdin>"', f'"{submission.name}.c"', 1),
            origin=f"Project CodeNet, data/{submission.problem}/C/{submission.name}.c",
            licence=LICENCE,
            timeable=timeable,
        )


def _input(test: TestCase) -> tuple[object, ...]:
    return test.stdin, test.beside_stdin


def _only_slow(result: Evaluation) -> bool:
    """Whether a build only exceeded its time: tests that ended have the right output."""
    return result.verdict is Verdict.TIME_LIMIT and not differences(result)


def _decoded(data: bytes) -> str:
    source = decode_source(data)
    if not source.strip() or "\0" in source:
        raise Rejected("not C", "is empty" if not source.strip() else "holds a NUL character")
    return source


def _disagrees(tests: Sequence[TestCase], registered: Registered) -> str:
    """A note where the program's output differs from the stored one (blanks aside), else ""."""
    wrong = [
        test.name
        for test, own in zip(tests, registered.expected, strict=True)
        if test.expected is not None and not same_but_for_blanks(own, test.expected)
    ]
    return f"stored output of {len(wrong)} tests differs, first {wrong[0]}" if wrong else ""

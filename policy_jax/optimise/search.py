"""Searches for a faster listing: proposes candidates, judges them, and measures the best again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from executor.client import Client, Evaluation, Precision, Program, TestCase, Unavailable
from executor.common import Progress
from policy_jax.asm.answer import AnswerError, parse
from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.functions import functions_of
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import ALL_SETS, CLANG_SETS, Build, changed_lines
from policy_jax.compilers.ensemble import candidates as ensemble_builds
from policy_jax.compilers.single_source import Options, read_unit
from policy_jax.optimise.agreement import BARE
from policy_jax.optimise.explain import Change, explain, restrict
from policy_jax.optimise.judging_tests import choose_tests, keep_reliable_tests
from policy_jax.optimise.splice import splice

if TYPE_CHECKING:
    from policy_jax.rollout.policy import TextPolicy

FIRST_LOOK = Precision(max_pairs=10)
SECOND_LOOK = Precision(max_pairs=40)

_OWN_NAMES: dict[str, Build] = {**CLANG_SETS, "in place": in_place}
ENSEMBLE: dict[str, Build] = {**ALL_SETS, **_OWN_NAMES}
"""Flag sets of gcc that keep the meaning of C, builds of clang where it is installed, and the -O3
listing with calls and idioms replaced."""

ATTEMPTS = 3
"""How many of the fastest candidates may be measured again, until one is confirmed."""

FIRST_SECONDS, SECOND_SECONDS = 900.0, 1800.0
"""Time limits of one evaluation; a run of a program may take a minute."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A listing that differs from the others, and its proposer."""

    proposer: str
    listing: str
    changed_lines: int


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate and its first evaluation."""

    candidate: Candidate
    evaluation: Evaluation

    @property
    def gain(self) -> float:
        """Its speedup where it passes and its whole interval lies above 1, else 0."""
        e = self.evaluation
        return (e.speedup or 0.0) if e.faster else 0.0


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """Which program to make faster, and how. `function` None: all functions may change.

    like: see `choose_tests`.
    """

    sources: tuple[Path, ...]
    tests: Path | None
    examples: tuple[bytes, ...]
    proposers: tuple[str, ...]
    checkpoint: Path
    n: int = 8
    temperature: float = 0.7
    refine: int = 0
    function: str | None = None
    options: Options = field(default_factory=Options)
    like: TestCase = BARE


@dataclass(slots=True)
class SearchResult:
    """The outcome of a search. `best` None: no candidate is faster with confidence.

    listing: the text to write, that of the best candidate or else of gcc -O3. final: the evaluation
    of the best candidate on fresh runs.
    """

    listing: str
    tests: int = 0
    judged: list[Judged] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    best: Candidate | None = None
    final: Evaluation | None = None
    changes: list[Change] = field(default_factory=list)


def search(request: SearchRequest, client: Client, progress: Progress) -> SearchResult:
    """Find the fastest listing of a program that passes its tests.

    Raises NothingToJudge, CompileError, InvalidProgram, Unavailable, InputError, ValueError.
    """
    progress.phase("compiling the program")
    source = read_unit(request.sources, request.options)
    baseline = compile_listing(source)
    lines = normalise(baseline)
    if request.function is not None and request.function not in functions_of(lines):
        raise ValueError(
            f"--function {request.function!r}: not in the -O3 listing, whose functions are "
            f"{', '.join(functions_of(lines)) or 'none'}; gcc may have inlined it, or "
            "merged it with an equal one"
        )
    result = SearchResult(baseline)
    name = str(request.sources[0])
    remarks = result.remarks
    chosen = choose_tests(
        client, name, source, request.tests, request.examples, remarks, progress, request.like
    )
    if "policy" in request.proposers:
        progress.phase("loading the policy")
    policy = _load(request)
    program = keep_reliable_tests(client, chosen, remarks, progress)
    result.tests = len(program.tests)
    seen: set[str] = set()
    shown: Sequence[str] = lines
    for turn in range(request.refine + 1):
        progress.phase("proposing candidates" if turn == 0 else f"proposing, turn {turn + 1}")
        proposed = _propose(request, policy, baseline, shown, source, turn, result.remarks)
        fresh = [c for c in proposed if c.listing not in seen]
        seen.update(c.listing for c in fresh)
        result.judged += _judge(client, program, fresh, result.remarks, progress)
        leading = max(result.judged, key=lambda j: j.gain, default=None)
        if leading is not None and leading.gain:
            shown = normalise(leading.candidate.listing)
        if policy is None:
            break  # the compiler would propose the same again
    progress.phase("measuring the best again")
    _decide(client, program, result)
    if result.best is not None:
        result.changes = explain(lines, normalise(result.best.listing))
    return result


def _load(request: SearchRequest) -> TextPolicy | None:
    if "policy" not in request.proposers:
        return None
    from policy_jax.rollout.policy import TextPolicy

    return TextPolicy.from_pretrained(request.checkpoint)


def _propose(
    request: SearchRequest,
    policy: TextPolicy | None,
    baseline: str,
    shown: Sequence[str],
    source: str,
    turn: int,
    remarks: list[str],
) -> list[Candidate]:
    """Distinct changed listings of all proposers; unusable answers are counted in a remark."""
    proposed: dict[str, Candidate] = {}
    base = normalise(baseline)

    def add(proposer: str, lines: Sequence[str]) -> None:
        listing = "".join(f"{line}\n" for line in lines)
        if request.function is not None:
            kept = restrict(base, lines, request.function)
            if kept is None:
                return
            lines, listing = kept, splice(baseline, kept, request.function)
        changed = changed_lines(base, lines)
        if changed:
            proposed.setdefault(listing, Candidate(proposer, listing, changed))

    if policy is not None:
        name = "policy" if turn == 0 else f"policy, turn {turn + 1}"
        for lines in _answers(request, policy, shown, turn, remarks):
            add(name, lines)
    if "ensemble" in request.proposers and turn == 0:
        for name, lines in ensemble_builds(source, ENSEMBLE, base).items():
            add(name if name in _OWN_NAMES else f"gcc {name}", lines)
    return list(proposed.values())


def _answers(
    request: SearchRequest, policy: TextPolicy, shown: Sequence[str], turn: int, remarks: list[str]
) -> list[list[str]]:
    """The policy's changed versions of `shown`: the first answer is greedy, the others sampled."""
    responses = policy.respond([shown])
    if request.n > 1:
        seeds = range(1 + turn * request.n, request.n + turn * request.n)
        others = [shown] * (request.n - 1)
        responses += policy.respond(others, temperature=request.temperature, seeds=seeds)
    if responses[0].too_long:
        remarks.append(
            f"the listing is longer than the policy's {policy.max_prompt_tokens} tokens; "
            "it proposed nothing"
            + ("" if "ensemble" in request.proposers else " (try --proposers ensemble)")
        )
        return []
    usable = []
    unusable = unchanged = unfit = 0
    for response in responses:
        try:
            answer = parse(response.text, shown, "edits")
        except AnswerError:
            unusable += 1
            continue
        if not answer.changed:
            unchanged += 1
            continue
        lines = normalise(answer.listing)
        # The static check rejects most mistakes, which made-up tests may miss.
        if static_check(shown, lines) is None:
            usable.append(lines)
        else:
            unfit += 1
    remarks.append(
        f"policy: {len(responses)} answers, {unchanged} without a change, {unusable} unusable, "
        f"{unfit} that do not fit the code around them"
    )
    return usable


def _judge(
    client: Client,
    program: Program,
    candidates: Sequence[Candidate],
    remarks: list[str],
    progress: Progress,
) -> list[Judged]:
    progress.phase("judging candidates", len(candidates))
    futures = [
        client.submit(program, c.listing, FIRST_LOOK, timeout=FIRST_SECONDS) for c in candidates
    ]
    judged = []
    for candidate, future in zip(candidates, futures, strict=True):
        try:
            judged.append(Judged(candidate, future.result()))
        except Unavailable as error:
            remarks.append(f"one candidate was not evaluated: {error}")
        progress.advance()
    return judged


def _decide(client: Client, program: Program, result: SearchResult) -> None:
    """Measure the best again: the winner of several noisy measurements is biased upwards."""
    ranked = sorted((j for j in result.judged if j.gain), key=lambda j: -j.gain)
    for judged in ranked[:ATTEMPTS]:
        final = client.evaluate(
            program, judged.candidate.listing, SECOND_LOOK, timeout=SECOND_SECONDS
        )
        if Judged(judged.candidate, final).gain:
            result.best, result.final = judged.candidate, final
            result.listing = judged.candidate.listing
            return

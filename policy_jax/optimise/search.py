"""Searches for a faster listing: proposes candidates, judges them, and measures the best again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from executor.client import (
    REPORTED_LAYOUTS,
    Client,
    Evaluation,
    Precision,
    Program,
    TestCase,
    Unavailable,
)
from executor.common import Place, Progress, hottest
from policy_jax.asm.answer import Format
from policy_jax.asm.functions import functions_of
from policy_jax.asm.normalise import normalise
from policy_jax.asm.proof.findings import Finding
from policy_jax.asm.rewrite.moves import in_place, with_products
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import ALL_SETS, CLANG_SETS, TIE, Build
from policy_jax.compilers.ensemble import candidates as ensemble_builds
from policy_jax.compilers.heat import c_places, profile_lines
from policy_jax.compilers.profiled import profiled
from policy_jax.compilers.program_builds import Base
from policy_jax.compilers.single_source import Options, read_unit
from policy_jax.optimise.agreement import BARE
from policy_jax.optimise.bases import Start, on_base, start_from_best, start_from_o3
from policy_jax.optimise.candidates import Candidate, Judged, Maker
from policy_jax.optimise.explain import Change, RoutineUse, explain, findings_of, routine_uses
from policy_jax.optimise.judging_tests import choose_tests, keep_reliable_tests
from policy_jax.optimise.policy_answers import (
    PolicyAnswer,
    heat_within,
    label,
    policy_answers,
    windows_remark,
)
from policy_jax.optimise.repair import repair
from policy_jax.optimise.routine_answers import RoutineAnswers

if TYPE_CHECKING:
    from policy_jax.asm.window_tokenizer import LineHeat
    from policy_jax.optimise.policy_answers import Policy

FIRST_LOOK = Precision(max_pairs=10, layouts=1)
SECOND_LOOK = Precision(max_pairs=40, layouts=REPORTED_LAYOUTS)

_OWN_NAMES: dict[str, Build] = {
    **CLANG_SETS,
    "in place": in_place,
    "in place, products": with_products,
}
ENSEMBLE: dict[str, Build] = {**ALL_SETS, **_OWN_NAMES}
"""Flag sets of gcc that keep the meaning of C, builds of clang where it is installed, and the -O3
listing with calls and idioms replaced."""

MOST_REPAIRED = 3
"""Of how many failing answers in a turn the edits of single windows are judged."""

HOTTEST = 5
"""Places that are shown."""

ATTEMPTS = 3
"""How many of the fastest candidates may be measured again, until one is confirmed."""

FIRST_SECONDS, SECOND_SECONDS = 900.0, 1800.0
"""Time limits of one evaluation; a run of a program may take a minute."""


@dataclass(frozen=True, slots=True)
class PolicyOptions:
    """How the policy is loaded and asked.

    fmt: edit scripts of windows, or whole listings with the paper's prompt (chat models). dtype: of
    weights and computation. max_prompt_tokens, max_new_tokens: most tokens of a prompt and of an
    answer; None for those of the policy. decode_weights: see `rollout.prepared`.
    """

    fmt: Format = "edits"
    dtype: str = "float32"
    max_prompt_tokens: int | None = None
    max_new_tokens: int | None = None
    decode_weights: Literal["full", "int8"] = "full"


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """Which program to make faster, and how. `function` None: all functions may change.

    like: see `choose_tests`. routines: whether a candidate may call routines. base: what the policy
    and the moves start from, -O3 alone or also the fastest verified build.
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
    routines: bool = True
    policy: PolicyOptions = field(default_factory=PolicyOptions)
    base: Literal["none", "best"] = "none"


@dataclass(frozen=True, slots=True)
class Heat:
    """Where the time of the -O3 program goes: its hottest lines, with the C line of each ("" where
    it is not known), and library functions with their shares, the largest first."""

    places: tuple[Place, ...] = ()
    c_places: tuple[str, ...] = ()
    libraries: tuple[tuple[str, float], ...] = ()
    samples: int = 0


@dataclass(slots=True)
class SearchResult:
    """The outcome of a search. `best` None: no candidate is faster with confidence.

    listing: the text to write, that of the best candidate or else of gcc -O3. final: the evaluation
    of the best candidate on fresh runs. base: the build that the search started from, None for -O3.
    edited: the build that the best candidate edits; "" for -O3 and for a build as it is. changes:
    the edits of that build, or of -O3. uses: the routines that the best candidate calls. findings:
    what a solver says of its edits. heat: empty where the program could not be sampled; then a
    remark says why.
    """

    listing: str
    tests: int = 0
    judged: list[Judged] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    best: Candidate | None = None
    final: Evaluation | None = None
    base: Base | None = None
    edited: str = ""
    changes: list[Change] = field(default_factory=list)
    uses: list[RoutineUse] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    heat: Heat = field(default_factory=Heat)


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
    remarks = result.remarks
    chosen = choose_tests(
        client,
        str(request.sources[0]),
        source,
        request.tests,
        request.examples,
        remarks,
        progress,
        request.like,
    )
    if "policy" in request.proposers:
        progress.phase("loading the policy")
    policy = _load(request, source, baseline, progress)
    program = keep_reliable_tests(client, chosen, remarks, progress)
    result.tests = len(program.tests)
    progress.phase("looking where the time goes")
    result.heat = _find_heat(client, program, lines, request.sources[0].name, remarks)
    maker, heat_of = Maker(baseline, request.function, request.routines), profiled(client)
    routines = None
    if "routines" in request.proposers:
        of_all = partial(heat_of, program, lines)
        name = request.function
        known = of_all if name is None else heat_within(name, lines, of_all)
        routines = RoutineAnswers.of(maker, lines, known(), remarks)
    if request.base == "best":
        progress.phase("looking for the best build")
        start = start_from_best(client, program, lines, maker, remarks, FIRST_SECONDS)
    else:
        start = start_from_o3(client, program, lines)
    result.base = start.base
    shown: Sequence[str] = start.lines
    base = start.name
    for turn in range(request.refine + 1):
        progress.phase("proposing candidates" if turn == 0 else f"proposing, turn {turn + 1}")
        heat = partial(heat_of, program, shown)
        proposed = _propose(
            request, policy, maker, baseline, shown, source, turn, heat, result.remarks, start, base
        )
        if turn == 0 and start.name:  # an edit of -O3 may still be the fastest
            heat = partial(heat_of, program, lines)
            proposed += _propose(
                request, policy, maker, baseline, lines, source, turn, heat, remarks, start, ""
            )
        if routines is not None and turn == 0:
            proposed += routines.alone(lines)
        judged = _judge(client, program, proposed, result.remarks, progress)
        result.judged += judged
        result.judged += _repair(client, program, maker, judged, result.remarks, progress)
        leading = max(result.judged, key=lambda j: j.gain, default=None)
        if leading is not None and leading.gain:
            shown, base = normalise(leading.candidate.listing), leading.candidate.base
        if policy is None:
            break  # the others would propose the same again
    if routines is not None:
        more = routines.on_the_best(result.judged)
        result.judged += _judge(client, program, more, result.remarks, progress)
    progress.phase("measuring the best again")
    _decide(client, program, result)
    if result.best is not None:
        changed = normalise(result.best.listing)
        # What the compiler made of another build is told by its name; only edits are shown.
        before, result.edited = start.of(result.best.base), result.best.base
        if normalise("".join(f"{line}\n" for line in before)) == changed:
            before, result.edited = lines, ""
        result.changes, result.uses = explain(before, changed), routine_uses(changed)
        result.findings = findings_of(before, changed, result.changes)
    return result


def _find_heat(
    client: Client, program: Program, lines: Sequence[str], name: str, remarks: list[str]
) -> Heat:
    """The hottest places of the canonical listing; a remark where there is no profile.

    name: of the C file.
    """
    profile = profile_lines(client, program, lines)
    if not profile.available:
        remarks.append(f"where the time goes is not known: {profile.reason}")
        return Heat()
    places = hottest(profile, lines, HOTTEST)
    in_c = c_places(program.source, program.flags, lines, name)
    return Heat(
        tuple(places),
        tuple(in_c[place.line - 1] for place in places),
        profile.libraries,
        profile.samples,
    )


def _load(request: SearchRequest, source: str, baseline: str, progress: Progress) -> Policy | None:
    if "policy" not in request.proposers:
        return None
    import jax.numpy as jnp

    from policy_jax.rollout.chat_policy import ChatPolicy
    from policy_jax.rollout.listing_policy import ListingPolicy
    from policy_jax.rollout.pace import Pace
    from policy_jax.rollout.policy import TextPolicy

    asked = request.policy
    given = {
        "max_prompt_tokens": asked.max_prompt_tokens,
        "max_response_tokens": asked.max_new_tokens,
    }
    limits: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    limits["decode_weights"] = asked.decode_weights
    path, dtype, pace = request.checkpoint, jnp.dtype(asked.dtype), Pace(progress.note)
    if asked.fmt == "edits":
        return TextPolicy.from_pretrained(path, dtype, pace=pace, **limits)
    chat = ChatPolicy.from_pretrained(path, dtype, pace=pace, stop_at_fence=True, **limits)
    return ListingPolicy(chat, source, baseline)


def _propose(
    request: SearchRequest,
    policy: Policy | None,
    maker: Maker,
    baseline: str,
    shown: Sequence[str],
    source: str,
    turn: int,
    heat: LineHeat,
    remarks: list[str],
    start: Start,
    base: str,
) -> list[Candidate]:
    """Distinct changed listings of all proposers; unusable answers are counted in a remark. base:
    the build that `shown` was made from."""
    made: list[Candidate | None] = on_base(maker, start) if turn == 0 else []
    if policy is not None:
        function = request.function
        known = cache(heat if function is None else heat_within(function, shown, heat))
        windows = policy.windows(shown, known)
        if function is not None and known() is not None:
            windows = [window for window in windows if function in window.functions]
        remark = windows_remark(windows)
        if remark and base:
            remark = f"on {base}: {remark}"
        if remark and remark not in remarks:
            remarks.append(remark)
        for answer in policy_answers(
            policy, shown, request.n, request.temperature, turn, known, remarks, start.builds, base
        ):
            made.append(maker.make(label(turn, answer.base), answer.lines, answer))
    if "ensemble" in request.proposers and turn == 0:
        for name, lines in ensemble_builds(source, ENSEMBLE, normalise(baseline)).items():
            made.append(maker.make(name if name in _OWN_NAMES else f"gcc {name}", lines))
    return [candidate for candidate in made if candidate is not None and maker.new(candidate)]


def _repair(
    client: Client,
    program: Program,
    maker: Maker,
    judged: Sequence[Judged],
    remarks: list[str],
    progress: Progress,
) -> list[Judged]:
    """Further candidates: parts of the answers to several windows that failed as a whole."""
    found: dict[str, Judged] = {one.candidate.listing: one for one in judged}
    more: list[Judged] = []

    def judge(parts: Sequence[tuple[str, PolicyAnswer]]) -> list[Evaluation | None]:
        candidates = [maker.make(label, part.lines, part) for label, part in parts]
        fresh = [c for c in candidates if c is not None and maker.new(c)]
        new = _judge(client, program, fresh, remarks, progress)
        found.update({one.candidate.listing: one for one in new})
        more.extend(new)
        evaluations = [None if c is None else found.get(c.listing) for c in candidates]
        return [None if one is None else one.evaluation for one in evaluations]

    failing = [
        one for one in judged if not one.evaluation.passed and len(one.candidate.windows) > 1
    ]
    for one in failing[:MOST_REPAIRED]:
        assert one.candidate.answer is not None  # it has windows
        remarks.append(repair(one.candidate.proposer, one.candidate.answer, judge))
    return more


def _judge(
    client: Client,
    program: Program,
    candidates: Sequence[Candidate],
    remarks: list[str],
    progress: Progress,
) -> list[Judged]:
    progress.phase("judging candidates", len(candidates))
    futures = [
        client.submit(program, c.complete, FIRST_LOOK, timeout=FIRST_SECONDS) for c in candidates
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
    """Measure the best again: the winner of several noisy measurements is biased upwards.

    Routines assume something of the program, so a candidate with them must be faster than one
    without by more than the ratio of a tie.
    """

    def rank(judged: Judged) -> float:
        return judged.gain / (1.0 + TIE) if judged.candidate.routines else judged.gain

    ranked = sorted((j for j in result.judged if j.gain), key=rank, reverse=True)
    for judged in ranked[:ATTEMPTS]:
        final = client.evaluate(
            program, judged.candidate.complete, SECOND_LOOK, timeout=SECOND_SECONDS
        )
        if Judged(judged.candidate, final).gain:
            result.best, result.final = judged.candidate, final
            result.listing = judged.candidate.complete
            return

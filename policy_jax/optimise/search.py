"""Searches for a faster listing: proposes candidates, judges them, and measures the best again."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from executor.client import Client, Evaluation, Program, TestCase
from executor.common import Place, Progress, hottest
from policy_jax.asm.answer import Format
from policy_jax.asm.functions import functions_of
from policy_jax.asm.normalise import normalise
from policy_jax.asm.proof.findings import Finding
from policy_jax.asm.rewrite.moves import in_place, with_products
from policy_jax.compilers.builds import own_flags
from policy_jax.compilers.compiler import CompileError
from policy_jax.compilers.ensemble import ALL_SETS, CLANG_SETS, Build
from policy_jax.compilers.ensemble import candidates as ensemble_builds
from policy_jax.compilers.heat import profile_lines
from policy_jax.compilers.profiled import profiled
from policy_jax.compilers.program_builds import Base
from policy_jax.compilers.single_source import Options
from policy_jax.optimise.agreement import BARE
from policy_jax.optimise.baseline import LISTINGS_OF_C, WITHOUT_C, Baseline, read_baseline
from policy_jax.optimise.bases import Start, on_base, start_from_best, start_from_o3
from policy_jax.optimise.candidates import Candidate, Judged, Maker, fastest_without_routines
from policy_jax.optimise.compared import Compared, compared
from policy_jax.optimise.explain import Change, RoutineUse, explain, findings_of, routine_uses
from policy_jax.optimise.hot_places import HotPlace, hot_places
from policy_jax.optimise.instruction_sets import NotAssembled, needed
from policy_jax.optimise.judges import (
    FIRST_SECONDS,
    Judges,
    TimeOver,
    TooLittleWork,
    measured,
)
from policy_jax.optimise.judging_tests import judged_program
from policy_jax.optimise.mutation_score import MutationScore, mutation_score
from policy_jax.optimise.policy_answers import heat_within, label, policy_answers, windows_remark
from policy_jax.optimise.portable import NotPortable, portable
from policy_jax.optimise.routine_answers import RoutineAnswers

if TYPE_CHECKING:
    from policy_jax.asm.window_tokenizer import LineHeat
    from policy_jax.optimise.policy_answers import Policy

REWRITINGS: dict[str, Build] = {"in place": in_place, "in place, products": with_products}
"""The -O3 listing with calls and idioms replaced: these need no C source."""

_OWN_NAMES: dict[str, Build] = {**CLANG_SETS, **REWRITINGS}
ENSEMBLE: dict[str, Build] = {**ALL_SETS, **_OWN_NAMES}
"""Flag sets of gcc that keep the meaning of C, builds of clang where it is installed, and the -O3
listing with calls and idioms replaced."""

HOTTEST = 5
"""Places that are shown."""


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
    and the moves start from, -O3 alone or also the fastest verified build. minutes: time for all
    but the last measurement, of which half is left for candidates however long the tests take; None
    for no limit. explain: whether the result says what was done
    about the hottest places. compare: whether it has what a report to forward shows (`Compared`).
    assembly: the only source is a listing. given: the program, where it is not read from the
    sources. workloads: the tests, in place of those of a folder. portable: whether the listing has
    to run on every x86-64 (`portable`).
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
    minutes: float | None = None
    explain: bool = False
    compare: bool = False
    assembly: bool = False
    given: Baseline | None = None
    portable: bool = False
    workloads: tuple[TestCase, ...] = ()


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
    remark says why. places: what was done about the hottest ones, where that was asked for. needs:
    the extensions of x86-64 that the listing needs; None where that is not known. if_there: those
    that a portable listing uses where the processor has them. program: with
    the tests that candidates were judged on. mutation: how good these are, where a candidate is
    faster. baseline: the -O3 listing. compared: where that was asked for. too_little_work:
    whether the program ended too soon on all inputs to measure any.
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
    places: list[HotPlace] = field(default_factory=list)
    needs: tuple[str, ...] | None = None
    if_there: tuple[str, ...] = ()
    program: Program | None = None
    mutation: MutationScore | None = None
    baseline: str = ""
    by: str = "gcc -O3"
    too_little_work: bool = False
    compared: Compared | None = None


def search(request: SearchRequest, client: Client, progress: Progress) -> SearchResult:
    """Find the fastest listing of a program that passes its tests.

    Ctrl-C while candidates are judged ends the search with the best one so far, if there is any.

    Raises NothingToJudge, CompileError, InvalidProgram, Unavailable, InputError, ValueError.
    """
    begun = time.monotonic()
    progress.phase("compiling the program")
    base = request.given or read_baseline(
        request.sources, request.options, assembly=request.assembly
    )
    source, baseline = base.bare.source, base.listing
    lines = normalise(baseline)
    if request.function is not None and request.function not in functions_of(lines):
        raise ValueError(
            f"--function {request.function!r}: not in the -O3 listing, whose functions are "
            f"{', '.join(functions_of(lines)) or 'none'}; gcc may have inlined it, or "
            "merged it with an equal one"
        )
    result = SearchResult(baseline, baseline=baseline, by=base.by)
    remarks = result.remarks
    if not base.in_c:
        request = _without_c(request, base, remarks)
    with ThreadPoolExecutor(1) as beside:
        loading = beside.submit(_load, request, source, baseline, progress)
        stopped = threading.Event()
        building = beside.submit(_build, request, base, lines, stopped, remarks)
        try:
            program = judged_program(
                client,
                str(request.sources[0]),
                base.bare,
                request.workloads or request.tests,
                request.examples,
                remarks,
                progress,
                request.like,
            )
            # Both keep a core busy, and what follows is timed.
            if not building.done():
                progress.phase("loading the policy and making builds")
            policy, builds = loading.result(), building.result()
        finally:
            stopped.set()  # after an error or Ctrl-C the user waits for one build at most
    result.program, result.tests = program, len(program.tests)
    progress.phase("looking where the time goes")
    in_c = base.places(lines)
    result.heat = _find_heat(client, program, lines, in_c, remarks)
    maker = Maker(baseline, request.function, request.routines)
    if request.base == "best":
        progress.phase("looking for the best build")
        start = start_from_best(client, program, lines, maker, remarks, FIRST_SECONDS)
    else:
        start = start_from_o3(client, program, lines)
    result.base = start.base
    ends = None
    if request.minutes is not None:
        # The tests of a program of long runs may take all of the time; half is for candidates.
        ends = max(begun + 60.0 * request.minutes, time.monotonic() + 30.0 * request.minutes)
    judges = Judges(client, program, remarks, progress, ends, result.judged)
    try:
        _explore(request, judges, policy, maker, lines, builds, start)
    except TimeOver:
        remarks.append(
            f"--minutes {request.minutes:g}: the time was over before all was tried; with more of "
            "it there may be a faster one"
        )
    except TooLittleWork:
        result.too_little_work = True
        remarks.append(
            "the program ends too soon on these inputs to measure any candidate, so no more of "
            "them were tried"
        )
    except KeyboardInterrupt:
        if judges.best() is None and not judges.waiting:
            raise
        remarks.append("interrupted: the best until then was measured again")
    progress.phase("measuring the best again")
    confirmed = judges.confirmed()
    if confirmed is not None:
        result.best, result.final = confirmed
        result.listing = result.best.complete
    with suppress(NotAssembled):
        result.needs = needed(result.listing)
    if request.portable and result.best is not None and result.needs != ():
        progress.phase("measuring the portable listing")
        _make_portable(result, client, program)
    if result.best is not None:
        changed = normalise(result.best.listing)
        # What the compiler made of another build is told by its name; only edits are shown.
        before, result.edited = start.of(result.best.base), result.best.base
        if normalise("".join(f"{line}\n" for line in before)) == changed:
            before, result.edited = lines, ""
        result.changes, result.uses = explain(before, changed), routine_uses(changed)
        if not result.best.compiled:
            result.findings = findings_of(before, changed, result.changes)
        name = request.sources[0].name
        try:
            progress.phase("asking what the tests would miss")
            result.mutation = mutation_score(client, program, lines, in_c, name)
        except KeyboardInterrupt:
            remarks.append("interrupted: how many mistakes the tests would miss is not known")
    if request.compare:
        progress.phase("measuring the control, and where the time goes now")
        result.compared = compared(client, program, baseline, result.best)
    if request.explain:
        result.places = hot_places(result.heat.places, lines, result.judged, result.best)
    return result


def _make_portable(result: SearchResult, client: Client, program: Program) -> None:
    """Put the portable form of the best listing in its place, or the -O3 listing where there is
    none that is right and faster."""
    assert result.best is not None
    assert result.final is not None
    needs = result.needs or ("others",)
    try:
        if needed(result.baseline):
            raise NotPortable(f"the code of {result.by} needs {', '.join(needed(result.baseline))}")
        listing = portable(result.baseline, result.best.listing, needs)
        final = measured(client, program, listing)
        why = ""
        if not final.passed:
            why = f"the portable listing: {final.verdict}: {final.evidence}"
        elif not final.faster:
            why = "the portable listing is not faster beyond its interval"
    except (NotPortable, NotAssembled, CompileError) as error:
        why = str(error)
    if why:
        result.remarks.append(
            f"--portable: {why}; so nothing faster was written. Without --portable it is "
            f"{result.final.speedup:.3f}x, and needs {', '.join(needs)}"
        )
        result.best, result.final, result.listing = None, None, result.baseline
        with suppress(NotAssembled):
            result.needs = needed(result.listing)
    else:
        result.final, result.listing, result.needs, result.if_there = final, listing, (), needs


def _without_c(request: SearchRequest, base: Baseline, remarks: list[str]) -> SearchRequest:
    """The request without what needs C. Raises ValueError where nothing is left, or `base` needs
    it."""
    if request.base == "best":
        raise ValueError("--base best: builds need a C source; leave it out for this program")
    kept = request.proposers
    if request.policy.fmt != "edits":
        kept = tuple(name for name in kept if name != "policy")
    if not kept:
        raise ValueError(
            "--answer-format listing: its prompt needs a C source; give --answer-format edits, or "
            "other --proposers"
        )
    remarks.append(LISTINGS_OF_C if base.builds else WITHOUT_C)
    return replace(request, proposers=kept)


def _explore(
    request: SearchRequest,
    judges: Judges,
    policy: Policy | None,
    maker: Maker,
    lines: Sequence[str],
    builds: Mapping[str, Sequence[str]],
    start: Start,
) -> None:
    """Propose and judge: builds and routines first, which take seconds, then the policy, then
    moves and routines on the best of them. lines: the canonical -O3 listing. Raises TimeOver,
    TooLittleWork."""
    remarks, of_program = judges.remarks, partial(profiled(judges.client), judges.program)
    made = on_base(maker, start)
    for name, build in builds.items():
        shown = name if name in _OWN_NAMES else f"gcc {name}"
        made.append(maker.make(shown, build, compiled=name in ALL_SETS or name in CLANG_SETS))
    first = [candidate for candidate in made if candidate is not None and maker.new(candidate)]
    routines = None
    if "routines" in request.proposers:
        of_all, function = partial(of_program, lines), request.function
        known = of_all if function is None else heat_within(function, lines, of_all)
        routines = RoutineAnswers.of(maker, lines, known(), remarks)
        first += routines.alone(lines)
    if first:
        judges.judge(first)
    if policy is not None:
        _ask(request, judges, policy, maker, lines, start, of_program)
    if "ensemble" in request.proposers and (moved := _moved(maker, judges.judged)) is not None:
        judges.judge([moved])
    if routines is not None and (more := routines.on_the_best(judges.judged)):
        judges.judge(more)


def _ask(
    request: SearchRequest,
    judges: Judges,
    policy: Policy,
    maker: Maker,
    lines: Sequence[str],
    start: Start,
    of_program: Callable[[Sequence[str]], Sequence[float] | None],
) -> None:
    """Judge the policy's answers: about the start, about -O3, and, in further turns, about the best
    listing so far. lines: the canonical -O3 listing. Raises TimeOver, TooLittleWork."""
    shown: Sequence[str] = start.lines
    base = start.name
    for turn in range(request.refine + 1):
        judges.phase("proposing candidates" if turn == 0 else f"proposing, turn {turn + 1}")
        heat = partial(of_program, shown)
        propose = partial(_proposed, request, policy, maker, turn, judges.remarks, start)
        proposed = propose(shown, heat, base)
        if turn == 0 and start.name:  # an edit of -O3 may still be the fastest
            proposed += propose(lines, partial(of_program, lines), "")
        judges.repair(maker, judges.judge(proposed))
        if (leading := judges.best()) is not None:
            shown, base = normalise(leading.candidate.listing), leading.candidate.base


def _moved(maker: Maker, judged: Sequence[Judged]) -> Candidate | None:
    """The fastest candidate without routines, with the moves; None where they change nothing."""
    best = fastest_without_routines(judged)
    if best is None:
        return None
    of = best.candidate
    lines = in_place(normalise(of.listing))
    moved = maker.make(f"{of.proposer} + moves", lines, base=of.base, compiled=of.compiled)
    return moved if maker.new(moved) else None


def _find_heat(
    client: Client,
    program: Program,
    lines: Sequence[str],
    in_c: Sequence[str],
    remarks: list[str],
) -> Heat:
    """The hottest places of the canonical listing; a remark where there is no profile.

    in_c: the place in C of each line.
    """
    profile = profile_lines(client, program, lines)
    if not profile.available:
        remarks.append(f"where the time goes is not known: {profile.reason}")
        return Heat()
    places = hottest(profile, lines, HOTTEST)
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

    from policy_jax.models.compilations import keep_compilations
    from policy_jax.rollout.chat_policy import ChatPolicy
    from policy_jax.rollout.listing_policy import ListingPolicy
    from policy_jax.rollout.pace import Pace
    from policy_jax.rollout.policy import TextPolicy

    keep_compilations()
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


def _build(
    request: SearchRequest,
    base: Baseline,
    lines: Sequence[str],
    stopped: threading.Event,
    remarks: list[str],
) -> Mapping[str, Sequence[str]]:
    """The builds of the ensemble by name, as canonical lines: those that are made within half of
    the request's time, which a remark says, and before `stopped`."""
    if "ensemble" not in request.proposers:
        return {}
    ends = math.inf if request.minutes is None else time.monotonic() + 30.0 * request.minutes

    def enough() -> bool:
        if over := time.monotonic() > ends:
            remarks.append(
                f"--minutes {request.minutes:g}: half of the time was over before all builds were "
                "made; with more of it there may be a faster one"
            )
        return over or stopped.is_set()

    sets = ENSEMBLE if base.in_c else {**REWRITINGS, **base.builds}
    flags = own_flags(base.bare)
    return ensemble_builds(base.bare.source, sets, lines, flags=flags, enough=enough)


def _proposed(
    request: SearchRequest,
    policy: Policy,
    maker: Maker,
    turn: int,
    remarks: list[str],
    start: Start,
    shown: Sequence[str],
    heat: LineHeat,
    base: str,
) -> list[Candidate]:
    """Distinct changed listings of the policy; unusable answers are counted in a remark. base: the
    build that `shown` was made from."""
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
    answers = policy_answers(
        policy, shown, request.n, request.temperature, turn, known, remarks, start.offered, base
    )
    made = [maker.make(label(turn, answer.base), answer.lines, answer) for answer in answers]
    distinct = {candidate.listing: candidate for candidate in made if candidate is not None}
    new = [candidate for candidate in distinct.values() if maker.new(candidate)]
    if known_before := len(distinct) - len(new):
        remarks.append(
            f"{label(turn, base)}: different listings: {len(distinct)}; judged before under "
            f"another name: {known_before}"
        )
    return new

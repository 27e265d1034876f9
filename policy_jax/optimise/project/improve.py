"""Searches for faster functions of a project, and judges them in its whole program."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from executor.client import Client, Evaluation, Program, TestCase
from executor.common import Progress, one_line
from policy_jax.asm.functions import functions_at, functions_of
from policy_jax.asm.graft import SEPARATE
from policy_jax.asm.normalise import normalise
from policy_jax.asm.routines.complete import complete_text
from policy_jax.asm.windows import COLD
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.profiled import profiled
from policy_jax.optimise.baseline import Baseline, read_baseline
from policy_jax.optimise.judges import measured
from policy_jax.optimise.project.as_listings import baseline_of_listings, together
from policy_jax.optimise.project.listings import Joined, listing_of, with_functions
from policy_jax.optimise.project.parts import parts_of
from policy_jax.optimise.project.patch import ChangedFile, is_applied, is_changed, with_assembly
from policy_jax.optimise.project.recording import ProjectError, copied, record, run_build
from policy_jax.optimise.search import SearchRequest, SearchResult, search
from policy_jax.optimise.workloads import Run

APART = "the C files cannot be one text, so each is compiled by itself"
"""How a remark says that the program is the listings of its files."""

MOST_FUNCTIONS = 12
"""Functions that are judged one by one, the hottest first, where all together fail."""


@dataclass(frozen=True, slots=True)
class Gain:
    """How many times as fast as the project's own build the changed program is, with its 95 %
    interval."""

    speedup: float
    low: float
    high: float


@dataclass(slots=True)
class ProjectResult:
    """What was found for a project. found: the search over its whole program as one text. files:
    the changed C files, () where nothing is faster. gain: over the project's own build; None where
    that was not measured. remarks: further ones."""

    found: SearchResult
    files: list[ChangedFile] = field(default_factory=list)
    gain: Gain | None = None
    remarks: list[str] = field(default_factory=list)


def improve(
    project: Path,
    build: str,
    runs: Sequence[Run],
    request: SearchRequest,
    client: Client,
    progress: Progress,
) -> ProjectResult:
    """Find faster functions of the program that `build` makes and `runs` call.

    build: a command line for a shell. runs: of the program; of a single one that reads its input,
    others are grown, as for a program without tests. request: how to search; sources, inputs,
    options and arguments come from the project. The project is copied, and nothing in it changes.

    Raises ProjectError, and what `search` raises.
    """
    if is_applied(project):
        raise ProjectError(f"{project}: it was improved before; take that back with --undo")
    progress.phase("building a copy of the project")
    with copied(project) as folder:
        parts = parts_of(record(folder, build), runs, folder, request.like)
        outside = [u.source for u in parts.units if not u.source.is_relative_to(folder)]
        if outside:
            raise ProjectError(f"{outside[0]}: this file is not in the project's folder; copy it")
        for unit in parts.units:
            if is_changed(unit.source.read_text(errors="replace")):
                name = unit.source.relative_to(folder)
                raise ProjectError(f"{name}: it was improved before; take that back with --undo")
        sources = tuple(unit.source for unit in parts.units)
        libraries = dict.fromkeys((*parts.options.libraries, *request.options.libraries))
        options = replace(parts.options, libraries=tuple(libraries))
        asked = replace(request, sources=sources, options=options)
        own = {unit.source: listing_of(unit) for unit in parts.units}
        remarks: list[str] = []
        try:
            given = _separate(read_baseline(sources, options))
        except CompileError as error:
            remarks.append(f"{APART} ({one_line(str(error), 160)})")
            given = baseline_of_listings(parts, libraries, own)
        asked = with_runs(replace(asked, given=given), parts.runs)
        found = search(asked, client, progress)
        result = ProjectResult(found, remarks=remarks)
        if found.best is None or found.program is None:
            return result
        joined = Joined(own, of_c=given.in_c)
        before = together({u.source: listing_of(u, ()) for u in parts.units})
        _put_into_files(result, found.program, own, before, joined, folder, client, progress)
        if result.files:
            progress.phase("building a changed copy")
            _build_changed(project, build, result.files)
        return result


def _build_changed(project: Path, build: str, files: Sequence[ChangedFile]) -> None:
    """Raise ProjectError where the project does not build with these files.

    In a copy of its own: a build system may remember the compiler's path in the first one, which
    was that of the recording wrapper.
    """
    with copied(project) as folder:
        for file in files:
            (folder / file.path).write_bytes(file.changed.encode(errors="surrogateescape"))
        run_build(folder, build)


def _separate(given: Baseline) -> Baseline:
    """A program of C whose functions may be exchanged for those of other builds by gcc. (clang does
    not know these flags; its functions cannot stand among those of gcc.)"""
    bare = replace(given.bare, flags=(*given.bare.flags, *SEPARATE))
    return replace(given, bare=bare, listing=compile_listing(bare.source, bare.flags))


def with_runs(request: SearchRequest, runs: Sequence[TestCase]) -> SearchRequest:
    """The request with these tests; of a single one that reads its input, others are grown."""
    if len(runs) > 1:
        return replace(request, workloads=tuple(runs))
    (test,) = runs
    return replace(request, examples=(test.stdin,) if test.stdin else (), like=test)


def _put_into_files(
    result: ProjectResult,
    program: Program,
    own: Mapping[Path, str],
    built: str,
    joined: Joined,
    folder: Path,
    client: Client,
    progress: Progress,
) -> None:
    """Sets `result.files` and `result.gain`. built: what the project's own build runs."""
    assert result.found.best is not None
    faster = normalise(result.found.best.listing)
    progress.phase("measuring the whole program", 2)
    names = _hot_first(client, program, normalise(joined.text(own)))
    before = measured(client, program, built)
    progress.advance()
    if not before.passed or before.speedup is None:
        raise ProjectError(
            "with the project's own options the program does something else than with gcc -O3 "
            f"({before.verdict}: {before.evidence}); no candidate can be compared with it"
        )
    chosen, after = _judged_together(result, client, program, own, joined, faster, names, progress)
    if after is None:
        return
    result.gain = _ratio(before, after)
    if result.gain.low <= 1.0:
        result.remarks.append(
            f"over the project's own build the whole program gains {result.gain.speedup:.3f}x "
            f"({result.gain.low:.3f} .. {result.gain.high:.3f}): nothing beyond the interval"
        )
        return
    for source, (listing, functions) in chosen.items():
        original = source.read_bytes().decode(errors="surrogateescape")
        text = with_assembly(original, complete_text(listing), functions)
        path = source.relative_to(folder)
        result.files.append(ChangedFile(path, original, text, tuple(functions)))


def _judged_together(
    result: ProjectResult,
    client: Client,
    program: Program,
    own: Mapping[Path, str],
    joined: Joined,
    faster: Sequence[str],
    names: Sequence[str],
    progress: Progress,
) -> tuple[dict[Path, tuple[str, list[str]]], Evaluation | None]:
    """The changed listings by file, with the functions that changed, and their evaluation together.

    Functions that fail together are judged alone, and those that pass are taken together.
    """

    def changed(functions: Sequence[str]) -> dict[Path, tuple[str, list[str]]]:
        made = {}
        for source, listing in own.items():
            there = [joined.name_in(source, name) for name in functions]
            lines = joined.as_in(source, faster)
            text, faster_ones, left = with_functions(
                listing, lines, there, joined.foreign(source), of_c=joined.of_c
            )
            for name, why in left.items():
                remark = f"{source.name}: {name} stays as it is: {why}"
                if remark not in result.remarks:
                    result.remarks.append(remark)
            if faster_ones:
                made[source] = (text, faster_ones)
        return made

    def judge(functions: Sequence[str]) -> tuple[dict[Path, tuple[str, list[str]]], Evaluation]:
        made = changed(functions)
        # Names anew: a helper that came along may stand in two files.
        text = together({source: made.get(source, (own[source], []))[0] for source in own})
        return made, measured(client, program, complete_text(text))

    made, after = judge(names)
    progress.advance()
    if after.passed and after.speedup is not None:
        return made, after
    result.remarks.append(
        f"all changed functions together fail in the project's files ({after.verdict}: "
        f"{after.evidence}); each of the hottest was judged alone"
    )
    hottest = names[:MOST_FUNCTIONS]
    progress.phase("measuring single functions", len(hottest))
    good = []
    for name in hottest:
        _, alone = judge([name])
        if alone.passed and not alone.identical:
            good.append(name)
        progress.advance()
    if not good:
        return {}, None
    made, after = judge(good)
    return (made, after) if after.passed and after.speedup is not None else ({}, None)


def _hot_first(client: Client, program: Program, lines: Sequence[str]) -> list[str]:
    """The functions of the project's own build with at least the share `windows.COLD` of the time,
    the hottest first; all of them where the heat is not known."""
    named = functions_of(lines)
    heat = profiled(client)(program, lines)
    if heat is None:
        return named
    shares: defaultdict[str, float] = defaultdict(float)
    for name, share in zip(functions_at(lines), heat, strict=True):
        shares[name] += share
    return sorted((n for n in named if shares[n] >= COLD), key=lambda n: -shares[n])


def _ratio(before: Evaluation, after: Evaluation) -> Gain:
    """The speedup of one candidate over another, both measured in pairs with the same baseline.

    The errors of their logs add in squares, as those of two measurements.
    """
    assert before.speedup is not None
    assert after.speedup is not None
    log = math.log(after.speedup / before.speedup)
    half = math.hypot(_half_width(before), _half_width(after))
    return Gain(math.exp(log), math.exp(log - half), math.exp(min(log + half, 700.0)))


def _half_width(e: Evaluation) -> float:
    if e.identical:
        return 0.0
    if not e.ci_low or not e.ci_high:
        return math.inf
    return math.log(e.ci_high / e.ci_low) / 2

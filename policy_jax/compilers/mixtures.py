"""Mixtures: each hot function from the build in which it is fastest.

A build is good for a program as a whole, and may still be the slower one for some of its functions.
A profile of each of the leading builds, with the time of its first look, tells how long each
function takes in it. Where another build has a faster form of a function, the leader gets that form
(`asm.graft`). Few mixtures come of it, and they are looked at like all other builds. The times only
propose: whether a mixture is right and faster, the executor says.
"""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from executor.client import Evaluation, Program
from policy_jax.asm.edits import align_labels
from policy_jax.asm.functions import functions_at
from policy_jax.asm.graft import SEPARATE, Build, GraftError, graft
from policy_jax.asm.normalise import normalise
from policy_jax.compilers import ensemble
from policy_jax.compilers.build_kinds import kind_of_build
from policy_jax.compilers.builds import CompilerBuild, own_flags
from policy_jax.compilers.compiler import BASELINE_FLAGS, CompileError, compile_listing
from policy_jax.compilers.heat import Profiles, line_heat, profile_lines
from policy_jax.compilers.mixture_names import mixture_name
from policy_jax.compilers.profiled import LEAST_SAMPLES

PROFILED = 8
"""Builds whose functions are timed; a profile takes about half a second."""

BASES = 2
"""Builds that get functions of others: the fastest ones."""

HOT = 0.03
"""Least share of the time of the fastest build that a function must take, and at least two must."""

LEAST_GAIN = 0.02
"""Least time that another form of a function must save, as a share of the base's time."""

MOST = 6
"""Mixtures of a program."""

Sets = Mapping[str, ensemble.Build]


@dataclass(frozen=True, slots=True)
class Timed:
    """A build and the time of each of its functions, in units of the time of the -O3 build."""

    name: str
    seconds: Mapping[str, float]

    @property
    def whole(self) -> float:
        return math.fsum(self.seconds.values())


def mixtures(
    client: Profiles,
    program: Program,
    base: Sequence[str],
    listings: Mapping[str, Sequence[str]],
    looks: Mapping[str, Evaluation],
    sets: Sets,
) -> dict[str, list[str]]:
    """Canonical listings of mixtures by name, with labels numbered by alignment with `base`.

    base: the canonical -O3 listing. listings, looks: of the builds, by name; sets: how they were
    made, in a form that can still be compiled. {} where the fastest build has fewer than two hot
    functions, where executors have no profiles, and where no form of a function saves time.
    """
    every = {**listings, "": base}
    speeds = {name: look.speedup for name, look in looks.items() if look.timed and look.speedup}
    speeds[""] = 1.0
    timed: list[Timed] = []
    for name in leading(speeds):
        found = function_times(client, program, name, every[name], speeds[name])
        if found is None:
            continue
        timed.append(found)
        if len(timed) == 1 and len(hot(found)) < 2:
            return {}
    made = _Separate(program, sets)
    seen = {"\n".join(lines) for lines in every.values()}
    result: dict[str, list[str]] = {}
    for first, taken in itertools.islice(proposals(timed), MOST):
        mixed, fitting = made.mixture(first, taken)
        lines = align_labels(base, mixed)
        if fitting and "\n".join(lines) not in seen:
            seen.add("\n".join(lines))
            result[mixture_name(first, fitting)] = lines
    return result


def leading(speeds: Mapping[str, float]) -> list[str]:
    """The builds to profile, the fastest first: the best of each kind, then the fastest others."""
    ranked = sorted(speeds, key=lambda name: -speeds[name])
    firsts = {kind_of_build(name): name for name in reversed(ranked)}
    chosen = [*dict.fromkeys((ranked[0], *firsts.values(), *ranked))][:PROFILED]
    return sorted(chosen, key=lambda name: -speeds[name])


def function_times(
    client: Profiles, program: Program, name: str, lines: Sequence[str], speedup: float
) -> Timed | None:
    """The time of each function of a build, library code that it calls included.

    None without a profile, or with so few samples in functions that it says nothing.
    """
    profile = profile_lines(client, program, lines)
    if not profile.available:
        return None
    shares: defaultdict[str, float] = defaultdict(float)
    for owner, share in zip(functions_at(lines), line_heat(profile, lines), strict=True):
        if owner:
            shares[owner] += share
    total = math.fsum(shares.values())
    if total * profile.samples < LEAST_SAMPLES:
        return None
    # A copy (`f.constprop.0`) is the part of a function that only this build has.
    return Timed(name, {f: share / total / speedup for f, share in shares.items()})


def hot(timed: Timed) -> list[str]:
    """Functions of a build that take enough of its time."""
    return [f for f, seconds in timed.seconds.items() if seconds > HOT * timed.whole]


def proposals(timed: Sequence[Timed]) -> Iterator[tuple[str, dict[str, str]]]:
    """Mixtures to try, as (first build, function -> build), the most promising of each base first.

    timed: the fastest build first.
    """
    for base in timed[:BASES]:
        donors: dict[str, list[tuple[float, str]]] = {}
        for function in hot(base):
            savings = sorted(
                (
                    (base.seconds[function] - other.seconds[function], other.name)
                    for other in timed
                    if other is not base and function in other.seconds
                ),
                reverse=True,
            )
            enough = [saving for saving in savings if saving[0] > LEAST_GAIN * base.whole]
            if enough:
                donors[function] = enough
        if not donors:
            continue
        order = sorted(donors, key=lambda function: -donors[function][0][0])
        yield base.name, {function: donors[function][0][1] for function in order}
        if len(order) > 1:
            yield base.name, {order[0]: donors[order[0]][0][1]}
        if len(donors[order[0]]) > 1:
            yield base.name, {order[0]: donors[order[0]][1][1]}


class _Separate:
    """The builds of a program compiled so that their functions may be exchanged."""

    def __init__(self, program: Program, sets: Sets) -> None:
        self._program, self._sets = program, sets
        self._build = cache(self._compiled)

    def mixture(
        self, first: str, taken: Mapping[str, str]
    ) -> tuple[tuple[str, ...], dict[str, str]]:
        """The listing of `first` with the functions of others, and the functions that fitted."""
        fitting: dict[str, str] = {}
        base = self._build(first)
        if base is None:
            return (), {}
        for function, name in taken.items():
            other = self._build(name)
            if other is None:
                continue
            two_compilers = self._compiler(first) != self._compiler(name)
            try:
                base = Build.of(graft(base, other, function, two_compilers))
            except GraftError:
                continue
            fitting[function] = name
        return base.lines, fitting

    def _compiler(self, name: str) -> str:
        build = self._sets.get(name)
        return build.compiler if isinstance(build, CompilerBuild) else "gcc"

    def _compiled(self, name: str) -> Build | None:
        build = self._sets[name] if name else BASELINE_FLAGS
        if callable(build):
            return None
        made_by = build if isinstance(build, CompilerBuild) else CompilerBuild("gcc", (*build,))
        flags = (*made_by.flags, *own_flags(self._program))
        if made_by.compiler == "gcc":
            flags = (*flags, *SEPARATE)
        try:
            listing = compile_listing(self._program.source, flags, made_by.compiler)
        except CompileError:
            return None
        return Build.of(normalise(listing))

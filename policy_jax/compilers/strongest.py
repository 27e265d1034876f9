"""The strongest opponent of a policy: the fastest verified build of all that an engineer would try.

About forty builds for a program would cost minutes if each was timed well. So all get a first look
of a few runs, the best of them a second one, and few a third one, each on fresh runs. Mixtures of
the leading builds, function by function, join after the first look. The third
look chooses, and one more, of the chosen build alone, is reported: the fastest of several noisy
timings is partly the luckiest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from executor.client import REPORTED_LAYOUTS, Evaluation, Precision, Program
from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.build_kinds import KINDS, RARE
from policy_jax.compilers.builds import Submits, own_flags
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import (
    SECOND_LOOK,
    EnsembleResult,
    at_most,
    candidates,
    changed_lines,
    confident,
    measure,
)
from policy_jax.compilers.heat import Profiles
from policy_jax.compilers.mixture_names import is_mixture
from policy_jax.compilers.mixtures import mixtures
from policy_jax.compilers.profile_guided import Registers, guided_builds

FIRST = (6, Precision(max_pairs=2, half_width=0.5, layouts=1))
LATER: tuple[tuple[int, Precision], ...] = (
    (3, Precision(max_pairs=6, half_width=0.02, layouts=1)),
    (1, SECOND_LOOK),
)
"""Builds that remain after a look, and its precision."""

MINIMUM_GAIN = 1.0
"""The interval of the reported look must lie above it, else -O3 itself is the best build."""


class Counts(Registers, Submits, Profiles, Protocol):
    """The part of `executor.client.Client` that the search needs."""


def strongest(
    client: Counts,
    program: Program,
    *,
    baseline: Sequence[str] | None = None,
    reported: Precision = SECOND_LOOK,
    layouts: int = REPORTED_LAYOUTS,
    timeout: float = 120.0,
    rare: bool = True,
) -> EnsembleResult:
    """The fastest verified build of `program` among those of all kinds, measured by `client`.

    baseline: its normalised -O3 listing, compiled here when None. reported: precision of the look
    at the chosen build, on runs that had no part in the choice. layouts: the most layouts of a
    look; 0 for executors that do not know layouts. timeout: seconds for each evaluation. rare:
    whether builds that may change rare behaviour count too. The result's `looks` has the last look
    at every build that passed. Raises CompileError, executor.types.ExecutorError.
    """
    base = list(baseline or normalise(compile_listing(program.source, program.flags)))
    own = own_flags(program)
    client.register(program)  # a program that is refused needs no builds
    kinds = [sets for kind, sets in KINDS.items() if rare or kind != RARE]
    sets = {name: build for kind in kinds for name, build in kind.items()}
    most, precision = FIRST[0], at_most(FIRST[1], layouts)
    with guided_builds(client, program) as guided:
        every = {**sets, **guided}
        listings = candidates(program.source, every, base, flags=own)
        looks = measure(client, program, listings, precision, timeout)
        mixed = mixtures(client, program, base, listings, looks, every)
    listings |= mixed
    looks |= measure(client, program, mixed, precision, timeout)
    remaining = fastest(looks)[:most]
    for count, precision in LATER:
        asked = {name: listings[name] for name in remaining}
        new = measure(client, program, asked, at_most(precision, layouts), timeout)
        looks |= new
        remaining = fastest(new)[:count]
    reported = at_most(reported, layouts)
    for name in remaining:
        final = measure(client, program, {name: listings[name]}, reported, timeout)[name]
        if confident(final, MINIMUM_GAIN):
            chosen = result(base, name, listings[name], looks, final)
            whole = next((n for n in fastest(looks) if not is_mixture(n)), "")
            if is_mixture(name) and whole:
                alone = measure(client, program, {whole: listings[whole]}, reported, timeout)
                chosen = replace(chosen, whole=whole, whole_look=alone[whole])
            return chosen
    return EnsembleResult("", base, "", looks=looks)


def fastest(looks: Mapping[str, Evaluation]) -> list[str]:
    """Names of the builds that passed and look faster than -O3, the fastest first."""
    gains = {name: look.speedup or 0.0 for name, look in looks.items() if look.timed}
    return sorted((name for name in gains if gains[name] > 1), key=lambda name: -gains[name])


def result(
    base: Sequence[str],
    name: str,
    lines: list[str],
    looks: dict[str, Evaluation],
    final: Evaluation,
) -> EnsembleResult:
    """The chosen build `name` with its reported look `final`."""
    script = edits.diff(base, lines)
    return EnsembleResult(
        flags=name,
        lines=lines,
        script=script,
        changed_lines=changed_lines(base, lines),
        script_lines=len(script.splitlines()),
        speedup=final.speedup or 1.0,
        ci_low=final.ci_low or 1.0,
        ci_high=final.ci_high or 1.0,
        looks=looks,
        final=final,
    )

"""The teacher that starts from another build: which base is worth naming, and the edits on it.

The fastest build of a program is looked for as for the control `ensemble`, and rewritten in place
with routines. It is worth naming only if that is faster than what the other teachers gain on -O3:
both are measured on runs of their own, at several layouts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from executor.client import Evaluation, Precision, Program
from policy_jax.asm.edits import EditError
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.ensemble import MINIMUM_GAIN, SECOND_LOOK, measure
from policy_jax.compilers.mixture_names import is_mixture
from policy_jax.compilers.program_builds import ProgramBuilds
from policy_jax.compilers.strongest import Counts, strongest


@dataclass(frozen=True, slots=True)
class OnBase:
    """A build that is worth naming. lines: its canonical listing. edited: after the edits, equal to
    `lines` where there are none. final: the evaluation of `edited`."""

    name: str
    lines: tuple[str, ...]
    edited: tuple[str, ...]
    final: Evaluation


def on_base(
    client: Counts,
    program: Program,
    baseline: Sequence[str],
    edited: Sequence[str],
    *,
    minimum_gain: float = MINIMUM_GAIN,
    precision: Precision = SECOND_LOOK,
    timeout: float = 120.0,
) -> OnBase | None:
    """The base that is worth naming, None where none is.

    baseline: the canonical -O3 listing. edited: what the other teachers made of it, equal to
    `baseline` where they gain nothing. The lower end of the base's interval must exceed the upper
    end of that of `edited` by the factor `minimum_gain`. Builds that may change rare behaviour are
    no bases, nor are mixtures, which have no name in other runs. precision: of both measurements.

    Raises CompileError, executor.client.ExecutorError.
    """
    found = strongest(client, program, baseline=baseline, timeout=timeout, rare=False)
    name = found.whole if is_mixture(found.flags) else found.flags
    if not name:
        return None
    try:
        lines = ProgramBuilds(program, baseline, client, rare=False).lines(name)
    except EditError:  # a profile that this time no run gave
        return None
    after = tuple(in_place(lines, routines=True))
    wanted = {"based": [*after]}
    if [*edited] != [*baseline]:
        wanted["edited"] = [*edited]
    looks = measure(client, program, wanted, precision, timeout)
    based = looks["based"]
    without = looks["edited"].ci_high if "edited" in looks and looks["edited"].timed else 1.0
    if not based.timed or based.ci_low is None or without is None:
        return None
    if based.ci_low <= minimum_gain * without:
        return None
    return OnBase(name, lines, after, based)

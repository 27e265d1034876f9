"""Figures by routine: how the programs fare whose answer calls a routine (`asm.routines`).

A program whose answer calls several routines is in the figures of each, with its whole speedup. So
a figure is of the programs with a routine, not of the routine alone; `--model routines:rt_scanf`
measures what one routine gives. Instances such as rt_qsort.by_weight count as rt_qsort.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from policy_jax.evaluation.figures import Estimate, Number, mean_of
from policy_jax.evaluation.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class RoutineFigures:
    """The programs whose answer by one model calls one routine."""

    model: Annotated[str, Field(description="the model's SPEC")]
    routine: Annotated[str, Field(description="name of the routine, such as rt_scanf")]
    programs: Annotated[int, Field(description="programs whose judged answer calls it")]
    passing: Annotated[int, Field(description="those of them that pass all tests")]
    faster: Annotated[int, Field(description="those of them whose interval lies above 1")]
    slower: Annotated[int, Field(description="those of them whose interval lies below 1")]
    speedup_mean: Annotated[Number, Field(description="arithmetic mean over them, honest")]
    ci_low: Annotated[Number, Field(description="interval of speedup_mean")]
    ci_high: Annotated[Number, Field(description="interval of speedup_mean")]

    @property
    def mean(self) -> Estimate:
        return Estimate(self.speedup_mean, self.ci_low, self.ci_high)


def routine_figures(outcomes: Mapping[str, Sequence[Outcome]]) -> list[RoutineFigures]:
    """For each model the routines of its answers, those of the most programs first."""
    found = []
    for model, rows in outcomes.items():
        by_name: dict[str, list[Outcome]] = {}
        for outcome in rows:
            names = {name.partition(".")[0] for name in outcome.routines}
            for name in names if outcome.judged else ():
                by_name.setdefault(name, []).append(outcome)
        for name, some in sorted(by_name.items(), key=lambda item: (-len(item[1]), item[0])):
            mean = mean_of([o.honest_speedup for o in some])
            found.append(
                RoutineFigures(
                    model,
                    name,
                    len(some),
                    sum(o.passed for o in some),
                    sum(o.faster for o in some),
                    sum(o.slower for o in some),
                    mean.value,
                    mean.low,
                    mean.high,
                )
            )
    return found

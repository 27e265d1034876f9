"""Figures by base: the programs by the build that the answers of a model start from (`+base`).

An answer that is the listing of its base again is a copy of the base: all of its speedup is the
compiler's. The others are the model's own. Speedups are over `gcc -O3`, as in all tables, so a
figure of own answers holds what the base gains as well; the mean of the bases stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from policy_jax.evaluation.figures import Estimate, Number, mean_of
from policy_jax.evaluation.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class BaseFigures:
    """The programs of which the answers of one model start from one build."""

    model: Annotated[str, Field(description="the model's SPEC")]
    base: Annotated[str, Field(description="name of the build; O3 for the baseline")]
    command: Annotated[str, Field(description="how it is made")]
    rare: Annotated[
        bool, Field(description="whether the build may do something else on rare inputs")
    ]
    programs: Annotated[int, Field(description="programs whose judged answer starts from it")]
    copied: Annotated[int, Field(description="those of them whose answer is the base again")]
    own: Annotated[int, Field(description="those of them whose answer changes the base")]
    own_passing: Annotated[int, Field(description="changing answers that pass all tests")]
    faster: Annotated[int, Field(description="programs whose interval lies above 1")]
    slower: Annotated[int, Field(description="programs whose interval lies below 1")]
    base_speedup_mean: Annotated[
        Number,
        Field(description="arithmetic mean of the bases over -O3, from the runs of the search"),
    ]
    speedup_mean: Annotated[Number, Field(description="arithmetic mean of the answers, honest")]
    ci_low: Annotated[Number, Field(description="interval of speedup_mean")]
    ci_high: Annotated[Number, Field(description="interval of speedup_mean")]

    @property
    def mean(self) -> Estimate:
        return Estimate(self.speedup_mean, self.ci_low, self.ci_high)


def base_figures(outcomes: Mapping[str, Sequence[Outcome]]) -> list[BaseFigures]:
    """For each model with bases the builds that they are, those of the most programs first."""
    found = []
    for model, rows in outcomes.items():
        by_build: dict[str, list[Outcome]] = {}
        for outcome in rows:
            if outcome.judged and outcome.base is not None:
                by_build.setdefault(outcome.base.name, []).append(outcome)
        for some in sorted(by_build.values(), key=lambda some: -len(some)):
            found.append(_figures(model, some))
    return found


def _figures(model: str, some: Sequence[Outcome]) -> BaseFigures:
    bases = [outcome.base for outcome in some if outcome.base is not None]
    own = [outcome for outcome in some if not outcome.copied and outcome.evaluation is not None]
    mean = mean_of([outcome.honest_speedup for outcome in some])
    measured = [base.speedup for base in bases if base.speedup is not None]
    return BaseFigures(
        model=model,
        base=bases[0].shown,
        command=bases[0].command,
        rare=bases[0].rare,
        programs=len(some),
        copied=sum(outcome.copied for outcome in some),
        own=len(own),
        own_passing=sum(outcome.passed for outcome in own),
        faster=sum(outcome.faster for outcome in some),
        slower=sum(outcome.slower for outcome in some),
        base_speedup_mean=mean_of(measured).value,
        speedup_mean=mean.value,
        ci_low=mean.low,
        ci_high=mean.high,
    )

"""Rates and speedups from outcomes. Pure functions: the same outcomes give the same figures.

There are two definitions of a program's speedup. *Honest*: a failure, an unresolved measurement and
identical code count as 1.0, and nothing is clamped. *Paper* (arXiv 2505.11480): a failure counts as
1.0, the speedup of each test is clamped below at 1.0, and the mean over tests is that of the
program; noise biases it upwards.

All intervals are two-sided 95 % percentile bootstrap intervals over programs (Efron 1979). Programs
of one family are alike, so the mean has a second interval that resamples whole families: it covers
what other families might have given.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Annotated, Any

import numpy as np
from pydantic import Field

from executor.client import Evaluation, TestResult
from policy_jax.evaluation.outcomes import Outcome, Usage

SMALL_EDIT_LINES = 8
"""Most changed lines of an edit that counts as small."""

FAST_P = (0.5, 0.8, 0.9, 1.0, 1.01, 1.02, 1.05, 1.1, 1.2, 1.3, 1.5, 2.0, 3.0, 4.0)
"""Thresholds p at which `fast_p` is reported."""

DRAWS = 2000
"""Resamples of a bootstrap interval."""

ALL = "all"
"""The name of the split that has all programs."""

Number = Annotated[float | None, "None where there is nothing to take it over"]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % interval; None for what cannot be computed."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Summary:
    """Rates and speedups of one model on one split; rates are shares of `programs`."""

    # The fields are those of `summary.json`, one for each number. The properties below them give a
    # figure together with its interval.

    model: Annotated[str, Field(description="the model's SPEC")]
    split: Annotated[str, Field(description="the split, or 'all'")]
    programs: Annotated[int, Field(description="programs with an answer that was judged")]
    unavailable: Annotated[
        int, Field(description="programs that no model server or executor answered, in no rate")
    ]
    not_asked: Annotated[
        int, Field(description="programs that are too long to be shown to the model, in no rate")
    ]
    compile_rate: Annotated[Number, Field(description="assembles and links")]
    pass_rate: Annotated[Number, Field(description="passes all tests of every kind")]
    heldout_pass_rate: Annotated[
        Number, Field(description="passes all held-out tests; of programs that have such tests")
    ]
    overfit: Annotated[int, Field(description="programs: passes the reward's tests, not others")]
    changed_rate: Annotated[Number, Field(description="assembles to other bytes, or to none")]
    changed_and_passing_rate: Annotated[Number, Field(description="changed, and passes")]
    small_edits_passing: Annotated[
        int, Field(description=f"changed and passing, at most {SMALL_EDIT_LINES} changed lines")
    ]
    big_edits_passing: Annotated[int, Field(description="changed and passing, more lines")]
    novel_edits: Annotated[
        int, Field(description="changing edits that no training pair contains, right or wrong")
    ]
    novel_edits_passing: Annotated[int, Field(description="those of them that pass")]
    novel_speedup_geomean: Annotated[
        Number, Field(description="geometric mean over novel_edits, honest: wrong ones count 1")
    ]
    novel_ci_low: Annotated[Number, Field(description="interval of novel_speedup_geomean")]
    novel_ci_high: Annotated[Number, Field(description="interval of novel_speedup_geomean")]
    empty_rate: Annotated[Number, Field(description="a usable answer that changes nothing")]
    identical_rate: Annotated[Number, Field(description="loadable bytes equal the baseline's")]
    resolved_rate: Annotated[
        Number, Field(description="passes and is identical, or measured with enough work")
    ]
    alignment_only: Annotated[
        int, Field(description="changed answers that pass and only move code: alignment, padding")
    ]
    alignment_only_faster: Annotated[int, Field(description="those of them in `faster`")]
    claims: Annotated[
        int,
        Field(description="changed answers that pass the tests and whose interval lies above 1"),
    ]
    fresh_measured: Annotated[
        int, Field(description="claims measured again on inputs that no candidate saw before")
    ]
    fresh_wrong: Annotated[int, Field(description="those of them that are wrong there: they fail")]
    fresh_slower: Annotated[
        int, Field(description="right there and much slower: they count with their speedup there")
    ]
    fresh_ratio: Annotated[
        Number,
        Field(description="geometric mean of speedup there over the claim, of those right there"),
    ]
    faster: Annotated[int, Field(description="programs whose interval lies above 1")]
    slower: Annotated[int, Field(description="programs whose interval lies below 1")]
    faster_rate: Annotated[Number, Field(description="share of programs in `faster`")]
    slower_rate: Annotated[Number, Field(description="share of programs in `slower`")]
    speedup_mean: Annotated[Number, Field(description="arithmetic mean, honest")]
    speedup_mean_ci_low: Annotated[Number, Field(description="its interval")]
    speedup_mean_ci_high: Annotated[Number, Field(description="its interval")]
    families: Annotated[int, Field(description="families that the programs are of")]
    family_mean_ci_low: Annotated[
        Number, Field(description="interval of speedup_mean where whole families are drawn")
    ]
    family_mean_ci_high: Annotated[Number, Field(description="its upper end")]
    speedup_geomean: Annotated[Number, Field(description="geometric mean, honest")]
    ci_low: Annotated[Number, Field(description="interval of speedup_geomean")]
    ci_high: Annotated[Number, Field(description="interval of speedup_geomean")]
    speedup_p25: Annotated[Number, Field(description="25th percentile, honest")]
    speedup_p50: Annotated[Number, Field(description="median, honest")]
    speedup_p75: Annotated[Number, Field(description="75th percentile, honest")]
    measured_mean: Annotated[
        Number, Field(description="arithmetic mean as measured, resolved or not: for A/A controls")
    ]
    measured_mean_ci_low: Annotated[Number, Field(description="its interval")]
    measured_mean_ci_high: Annotated[Number, Field(description="its interval")]
    measured_log_sd: Annotated[
        Number,
        Field(description="standard deviation over programs of the log speedup as measured"),
    ]
    paper_runs: Annotated[
        str,
        Field(
            description="what the paper_ figures are computed from: 'paper' (3 + 10 runs of one "
            "arm after the other, as published) or 'paired' (our runs in the paper's formula)"
        ),
    ]
    paper_mean: Annotated[Number, Field(description="arithmetic mean, paper's definition")]
    paper_mean_ci_low: Annotated[Number, Field(description="its interval")]
    paper_mean_ci_high: Annotated[Number, Field(description="its interval")]
    paper_geomean: Annotated[Number, Field(description="geometric mean, paper's definition")]
    paper_p25: Annotated[Number, Field(description="25th percentile, paper's definition")]
    paper_p50: Annotated[Number, Field(description="median, paper's definition")]
    paper_p75: Annotated[Number, Field(description="75th percentile, paper's definition")]
    fast_p: Annotated[
        dict[str, float],
        Field(description="threshold p -> share that passes with an honest speedup above p"),
    ]
    prompt_tokens: Annotated[int, Field(description="over all answers, as the model counts")]
    completion_tokens: Annotated[int, Field(description="over all answers")]
    seconds_answering: Annotated[float, Field(description="waited for the model, summed")]
    seconds_measuring: Annotated[float, Field(description="executor time of the judged answers")]
    cost: Annotated[Number, Field(description="US dollars; null where no price was given")]

    @property
    def mean(self) -> Estimate:
        return Estimate(self.speedup_mean, self.speedup_mean_ci_low, self.speedup_mean_ci_high)

    @property
    def mean_over_families(self) -> Estimate:
        """The same mean with the interval that resamples whole families."""
        return Estimate(self.speedup_mean, self.family_mean_ci_low, self.family_mean_ci_high)

    @property
    def geomean(self) -> Estimate:
        return Estimate(self.speedup_geomean, self.ci_low, self.ci_high)

    @property
    def novel_geomean(self) -> Estimate:
        return Estimate(self.novel_speedup_geomean, self.novel_ci_low, self.novel_ci_high)

    @property
    def mean_as_measured(self) -> Estimate:
        return Estimate(self.measured_mean, self.measured_mean_ci_low, self.measured_mean_ci_high)

    @property
    def mean_as_paper(self) -> Estimate:
        return Estimate(self.paper_mean, self.paper_mean_ci_low, self.paper_mean_ci_high)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two models on the programs that both answered."""

    before: Annotated[str, Field(description="a model's SPEC")]
    after: Annotated[
        str, Field(description="a model's SPEC, or what several runs are called together")
    ]
    split: Annotated[str, Field(description="the split, or 'all'")]
    programs: Annotated[int, Field(description="programs with an answer of both")]
    speedup_ratio: Annotated[
        Number, Field(description="geometric mean of honest speedup after / before")
    ]
    ci_low: Annotated[Number, Field(description="interval of speedup_ratio")]
    ci_high: Annotated[Number, Field(description="interval of speedup_ratio")]
    p_value: Annotated[
        Number,
        Field(description="two-sided sign-flip permutation test of the mean log ratio, unadjusted"),
    ]
    pass_rate_difference: Annotated[Number, Field(description="after - before")]
    pass_rate_ci_low: Annotated[Number, Field(description="interval of pass_rate_difference")]
    pass_rate_ci_high: Annotated[Number, Field(description="interval of pass_rate_difference")]

    @property
    def speedup(self) -> Estimate:
        return Estimate(self.speedup_ratio, self.ci_low, self.ci_high)

    @property
    def passing(self) -> Estimate:
        return Estimate(self.pass_rate_difference, self.pass_rate_ci_low, self.pass_rate_ci_high)


def paper_speedup(outcome: Outcome) -> float:
    """A program's speedup by the paper's definition, from runs by its protocol if there are any."""
    e = outcome.paper or outcome.evaluation
    if e is None or not e.passed or e.identical:
        return 1.0
    ratios = [r for r in map(_test_ratio, e.per_test) if r is not None]
    if not ratios:
        return 1.0 if e.speedup is None else max(1.0, e.speedup)
    return float(np.mean(np.maximum(ratios, 1.0)))


def _test_ratio(test: TestResult) -> float | None:
    """The ratio of mean times of a timed test, unclamped."""
    s = test.samples
    if s is None or not s.baseline or not s.candidate:
        return None
    return float(np.mean(s.baseline) / np.mean(s.candidate))


def measured_speedup(outcome: Outcome) -> float:
    """The speedup as measured, even where unresolved; 1.0 for failures and identical code."""
    e = outcome.evaluation
    if e is None or not e.passed or e.speedup is None:
        return 1.0
    return e.speedup


def _fresh_ratio(outcome: Outcome) -> float | None:
    """The speedup on fresh inputs over the claim; None where either is not known."""
    claim, there = outcome.evaluation, outcome.fresh
    if claim is None or there is None or not there.timed:
        return None
    return there.speedup / claim.speedup if there.speedup and claim.speedup else None


def bootstrap(values: Sequence[float], *, draws: int = DRAWS, seed: int = 0) -> tuple[float, float]:
    """Interval of the mean of `values`; (nan, nan) without any. Reproducible."""
    v = np.asarray(values, dtype=np.float64)
    if v.size == 0:
        return math.nan, math.nan
    rng = np.random.default_rng(seed)
    means = v[rng.integers(0, v.size, size=(draws, v.size))].mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(low), float(high)


def bootstrap_families(
    values: Sequence[float], families: Sequence[str], *, draws: int = DRAWS, seed: int = 0
) -> tuple[float, float]:
    """As `bootstrap`, but resamples whole families, not single values (a cluster bootstrap)."""
    if not values:
        return math.nan, math.nan
    names, place = np.unique(np.asarray(families), return_inverse=True)
    sums = np.bincount(place, weights=np.asarray(values, np.float64))
    counts = np.bincount(place)
    rng = np.random.default_rng(seed)
    drawn = rng.integers(0, names.size, size=(draws, names.size))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(low), float(high)


def bootstrap_geomean(
    speedups: Sequence[float], *, draws: int = DRAWS, seed: int = 0
) -> tuple[float, float]:
    """As `bootstrap`, of the geometric mean."""
    low, high = bootstrap([math.log(s) for s in speedups], draws=draws, seed=seed)
    return math.exp(low), math.exp(high)


def fast_p(outcomes: Sequence[Outcome], threshold: float) -> float | None:
    """Share of programs that pass with an honest speedup above `threshold` (Ouyang et al. 2025)."""
    if not outcomes:
        return None
    return sum(o.passed and o.honest_speedup > threshold for o in outcomes) / len(outcomes)


def summarise(model: str, split: str, outcomes: Sequence[Outcome], *, raw: bool = False) -> Summary:
    """Rates and speedups over the programs that have an answer.

    raw: give the speedup_ figures as measured, even where unresolved. For an A/A control in a table
        without the measured_ figures: it shows the error of the timing.
    """
    answered = [o for o in outcomes if o.judged]
    n = len(answered)

    def rate(select: Callable[[Outcome], bool]) -> float | None:
        return sum(map(select, answered)) / n if n else None

    honest = [measured_speedup(o) if raw else o.honest_speedup for o in answered]
    measured = [measured_speedup(o) for o in answered]
    paper = [paper_speedup(o) for o in answered]
    novel = [o.honest_speedup for o in answered if o.novel]
    passing = [o for o in answered if o.changed and o.passed]
    moved = [o for o in passing if o.alignment_only]
    claims = [o for o in answered if o.changed and o.evaluation and o.evaluation.faster]
    held_out = [passed for o in answered if (passed := o.passed_held_out) is not None]
    usage = sum((o.usage for o in outcomes), Usage())
    evaluations = [o.evaluation for o in answered if o.evaluation is not None]
    # A program without a family is a family of its own.
    families = [o.question.family or o.question.name for o in answered]
    mean, geomean = mean_of(honest), _geomean(honest)
    family_mean = _estimate(mean.value, bootstrap_families(honest, families))
    novel_geomean = _geomean(novel)
    measured_mean, paper_mean = mean_of(measured), mean_of(paper)
    faster, slower = sum(o.faster for o in answered), sum(o.slower for o in answered)
    return Summary(
        model=model,
        split=split,
        programs=n,
        unavailable=sum(o.unavailable for o in outcomes),
        not_asked=sum(o.not_asked for o in outcomes),
        compile_rate=rate(lambda o: o.compiled),
        pass_rate=rate(lambda o: o.passed),
        heldout_pass_rate=sum(held_out) / len(held_out) if held_out else None,
        overfit=sum(e.overfit for e in evaluations),
        changed_rate=rate(lambda o: o.changed),
        changed_and_passing_rate=rate(lambda o: o.changed and o.passed),
        small_edits_passing=sum(o.changed_lines <= SMALL_EDIT_LINES for o in passing),
        big_edits_passing=sum(o.changed_lines > SMALL_EDIT_LINES for o in passing),
        novel_edits=len(novel),
        novel_edits_passing=sum(o.novel for o in passing),
        novel_speedup_geomean=novel_geomean.value,
        novel_ci_low=novel_geomean.low,
        novel_ci_high=novel_geomean.high,
        empty_rate=rate(lambda o: o.evaluation is not None and not o.changed),
        identical_rate=rate(lambda o: o.evaluation is not None and o.evaluation.identical),
        resolved_rate=rate(lambda o: _resolved(o.evaluation)),
        alignment_only=len(moved),
        alignment_only_faster=sum(o.faster for o in moved),
        claims=len(claims),
        fresh_measured=sum(o.fresh is not None for o in claims),
        fresh_wrong=sum(o.wrong_on_fresh for o in claims),
        fresh_slower=sum(not (o.holds or o.wrong_on_fresh) for o in claims),
        fresh_ratio=_geomean([r for o in claims if (r := _fresh_ratio(o)) is not None]).value,
        faster=faster,
        slower=slower,
        faster_rate=faster / n if n else None,
        slower_rate=slower / n if n else None,
        speedup_mean=mean.value,
        speedup_mean_ci_low=mean.low,
        speedup_mean_ci_high=mean.high,
        families=len(set(families)),
        family_mean_ci_low=family_mean.low,
        family_mean_ci_high=family_mean.high,
        speedup_geomean=geomean.value,
        ci_low=geomean.low,
        ci_high=geomean.high,
        speedup_p25=_percentile(honest, 25),
        speedup_p50=_percentile(honest, 50),
        speedup_p75=_percentile(honest, 75),
        measured_mean=measured_mean.value,
        measured_mean_ci_low=measured_mean.low,
        measured_mean_ci_high=measured_mean.high,
        measured_log_sd=float(np.log(measured).std(ddof=1)) if n > 1 else None,
        paper_runs="paper" if any(o.paper is not None for o in answered) else "paired",
        paper_mean=paper_mean.value,
        paper_mean_ci_low=paper_mean.low,
        paper_mean_ci_high=paper_mean.high,
        paper_geomean=_geomean(paper).value,
        paper_p25=_percentile(paper, 25),
        paper_p50=_percentile(paper, 50),
        paper_p75=_percentile(paper, 75),
        fast_p={f"{p:g}": fast_p(answered, p) or 0.0 for p in FAST_P} if n else {},
        prompt_tokens=usage.prompt_tokens,
        completion_tokens=usage.completion_tokens,
        seconds_answering=usage.seconds,
        seconds_measuring=sum(e.seconds for e in evaluations),
        cost=usage.cost,
    )


def paired_difference(
    before: Sequence[Outcome],
    after: Sequence[Outcome],
    value: Callable[[Outcome], float],
    *,
    draws: int = DRAWS,
) -> tuple[float, float, float]:
    """Mean of after - before over the programs that have both answers, and its interval."""
    pairs = [value(b) - value(a) for a, b in _both(before, after)]
    if not pairs:
        return math.nan, math.nan, math.nan
    return (float(np.mean(pairs)), *bootstrap(pairs, draws=draws))


def sign_flip_p(differences: Sequence[float], *, draws: int = 10_000, seed: int = 0) -> float:
    """Two-sided p-value of the mean of paired differences: how often random signs give a mean as
    far from 0 (Fisher's permutation test; with few differences, over all sign patterns)."""
    d = np.asarray(differences, dtype=np.float64)
    d = d[d != 0.0]  # zero has no sign to flip
    if d.size == 0:
        return 1.0
    observed = abs(d.sum())
    slack = 1e-12 * np.abs(d).sum()  # sums in another order differ by rounding
    if 2**d.size <= draws:
        signs = np.array(list(itertools.product((-1.0, 1.0), repeat=d.size)))
        return float(np.mean(np.abs(signs @ d) >= observed - slack))
    rng = np.random.default_rng(seed)
    signs = rng.integers(0, 2, size=(draws, d.size)) * 2.0 - 1.0
    return float((np.sum(np.abs(signs @ d) >= observed - slack) + 1) / (draws + 1))


def all_summaries(outcomes: Mapping[str, Sequence[Outcome]]) -> list[Summary]:
    """For each model a summary over all programs, then one for each split if there are several."""
    summaries = []
    for model, rows in outcomes.items():
        summaries.append(summarise(model, ALL, rows))
        splits = list(dict.fromkeys(o.question.split for o in rows))
        if len(splits) > 1:
            summaries += [
                summarise(model, split, [o for o in rows if o.question.split == split])
                for split in splits
            ]
    return summaries


def compare_runs(
    before: str,
    after: str,
    a: Sequence[Outcome],
    runs: Sequence[Sequence[Outcome]],
    split: str = ALL,
    *,
    draws: int = DRAWS,
    seed: int = 0,
) -> Comparison:
    """Paired difference of a model and another model, or the mean of several runs of one recipe.

    All have outcomes for the same programs in the same order. The intervals resample programs and,
    independently, runs (a two-way bootstrap; Owen 2007), so they cover other seeds on other
    programs. With one run this is the interval over programs. p_value is for these runs alone.
    """
    kept = [
        (x, ys) for x, *ys in zip(a, *runs, strict=True) if x.judged and all(y.judged for y in ys)
    ]
    if not kept:
        return Comparison(before, after, split, 0, None, None, None, None, None, None, None)
    logs = np.array(
        [[math.log(y.honest_speedup) - math.log(x.honest_speedup) for y in ys] for x, ys in kept]
    )
    passing = np.array([[float(y.passed) - float(x.passed) for y in ys] for x, ys in kept])
    rng = np.random.default_rng(seed)
    programs = rng.integers(0, len(kept), size=(draws, len(kept)))
    chosen = rng.integers(0, len(runs), size=(draws, len(runs)))

    def interval(values: np.ndarray) -> tuple[float, float]:
        of_runs = values[programs].mean(axis=1)  # [draws, runs]
        means = np.take_along_axis(of_runs, chosen, axis=1).mean(axis=1)
        low, high = np.quantile(means, [0.025, 0.975])
        return float(low), float(high)

    low, high = interval(logs)
    return Comparison(
        before,
        after,
        split,
        len(kept),
        math.exp(float(logs.mean())),
        math.exp(low),
        math.exp(high),
        sign_flip_p(logs.mean(axis=1).tolist()),
        float(passing.mean()),
        *interval(passing),
    )


def all_comparisons(
    outcomes: Mapping[str, Sequence[Outcome]], together: Mapping[str, Sequence[str]] | None = None
) -> list[Comparison]:
    """Comparisons of each pair of models, and of each model with the runs `together` (name ->
    models): on all programs for which both sides have outcomes, and on each split if there are
    several."""
    asked: list[tuple[str, str, Sequence[str]]] = [
        (before, after, (after,)) for before, after in itertools.combinations(outcomes, 2)
    ]
    for after, members in (together or {}).items():
        asked += [(before, after, members) for before in outcomes if before not in members]
    return [
        compare_runs(before, after, a, runs, split)
        for before, after, members in asked
        for split, (a, *runs) in _by_split(outcomes[before], *(outcomes[m] for m in members))
    ]


def _by_split(*rows: Sequence[Outcome]) -> list[tuple[str, list[list[Outcome]]]]:
    """Outcomes of the programs that are in all rows, in one order: all, then each split."""
    by_name = [{o.question.name: o for o in row} for row in rows]
    names = [name for name in by_name[0] if all(name in row for row in by_name)]
    splits = list(dict.fromkeys(by_name[0][name].question.split for name in names))
    return [
        (
            split,
            [[row[n] for n in names if split in (ALL, row[n].question.split)] for row in by_name],
        )
        for split in (ALL, *(splits if len(splits) > 1 else ()))
    ]


def _both(before: Sequence[Outcome], after: Sequence[Outcome]) -> list[tuple[Outcome, Outcome]]:
    return [(a, b) for a, b in zip(before, after, strict=True) if a.judged and b.judged]


def _resolved(e: Evaluation | None) -> bool:
    return e is not None and e.passed and (e.identical or e.resolved)


def _estimate(value: float | None, interval: tuple[float, float]) -> Estimate:
    low, high = interval
    return Estimate(value, None, None) if math.isnan(low) else Estimate(value, low, high)


def mean_of(values: Sequence[float]) -> Estimate:
    """The arithmetic mean with its bootstrap interval."""
    return _estimate(float(np.mean(values)) if values else None, bootstrap(values))


def _geomean(values: Sequence[float]) -> Estimate:
    value = float(np.exp(np.mean(np.log(values)))) if values else None
    return _estimate(value, bootstrap_geomean(values))


def _percentile(values: Sequence[float], q: float) -> float | None:
    return float(np.percentile(values, q)) if values else None

"""Tables and lines for the terminal."""

from __future__ import annotations

from collections.abc import Container, Sequence

from executor.common import Table
from policy_jax.evaluation.base_figures import BaseFigures
from policy_jax.evaluation.controls import OF_THE_CLOCK, kind_of
from policy_jax.evaluation.evidence import EvidenceFigures
from policy_jax.evaluation.figures import ALL, Comparison, Estimate, Summary
from policy_jax.evaluation.routine_figures import RoutineFigures


def percent(value: float | None) -> str:
    return "" if value is None else f"{value:.1%}"


def ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def interval(e: Estimate) -> str:
    return "" if e.low is None or e.high is None else f"{e.low:.3f}-{e.high:.3f}"


def summary_table(summaries: Sequence[Summary], title: str) -> Table:
    """One split at the end of a training run, a row a model, about 110 columns wide."""
    table = Table(title)
    table.add_column("model")
    headings = ("n", "compile", "pass", "changed\n& pass", "novel", "small\n/big", "empty")
    table.add_columns(*headings, "faster\n/slower", "speedup", "95 %\ninterval", right=True)
    for s in summaries:
        table.add_row(
            s.model,
            str(s.programs),
            percent(s.compile_rate),
            percent(s.pass_rate),
            percent(s.changed_and_passing_rate),
            str(s.novel_edits_passing),
            f"{s.small_edits_passing}/{s.big_edits_passing}",
            percent(s.empty_rate),
            f"{s.faster}/{s.slower}",
            ratio(s.speedup_geomean),
            interval(s.geomean),
        )
    return table


def programs_of(s: Summary) -> str:
    """Programs that were judged, and those that were not."""
    unavailable = f"+{s.unavailable}?" if s.unavailable else ""
    return f"{s.programs}{unavailable}" + (f"+{s.not_asked} not asked" if s.not_asked else "")


def evaluation_table(summaries: Sequence[Summary], title: str) -> Table:
    """One split, a row a model, both definitions of a speedup."""
    table = Table(title)
    table.add_column("model")
    table.add_columns("n", "compile", "pass", "held\nout", "same\ncode", right=True)
    table.add_columns("faster\n/slower", "honest\nmean", "geometric", right=True)
    table.add_columns("95 %\ninterval", "paper's\nmean", right=True)
    for s in summaries:
        table.add_row(
            s.model,
            programs_of(s),
            percent(s.compile_rate),
            percent(s.pass_rate),
            percent(s.heldout_pass_rate),
            percent(s.identical_rate),
            f"{s.faster}/{s.slower}",
            ratio(s.speedup_mean),
            ratio(s.speedup_geomean),
            interval(s.geomean),
            ratio(s.paper_mean),
        )
    return table


def routine_table(figures: Sequence[RoutineFigures]) -> Table:
    """A row for each model and routine: the programs whose answer calls it."""
    table = Table("programs by routine that their answer calls")
    table.add_columns("model", "routine")
    table.add_columns("n", "pass", "faster\n/slower", "honest\nmean", "95 %\ninterval", right=True)
    for f in figures:
        table.add_row(
            f.model,
            f.routine,
            str(f.programs),
            percent(f.passing / f.programs),
            f"{f.faster}/{f.slower}",
            ratio(f.speedup_mean),
            interval(f.mean),
        )
    return table


def base_table(figures: Sequence[BaseFigures]) -> Table:
    """A row for each model and build: the programs whose answer starts from that build."""
    table = Table(
        "programs by the build that their answer starts from (*: may change rare results)"
    )
    table.add_columns("model", "base")
    table.add_columns("n", "copied", "own", "own,\npass", "faster\n/slower", right=True)
    table.add_columns("mean of\nbase", "honest\nmean", "95 %\ninterval", right=True)
    for f in figures:
        table.add_row(
            f.model,
            f"{f.base}{'*' if f.rare else ''}",
            *map(str, (f.programs, f.copied, f.own, f.own_passing)),
            f"{f.faster}/{f.slower}",
            ratio(f.base_speedup_mean),
            ratio(f.speedup_mean),
            interval(f.mean),
        )
    return table


def evidence_table(figures: Sequence[EvidenceFigures]) -> Table:
    """A row for each model: what is known of the edits in its answers."""
    table = Table("edits by what is known of them")
    table.add_column("model")
    table.add_columns("answers", "all\nproven", "edits", "straight\nlines", right=True)
    table.add_columns("proven", "tested", "refuted", "refuted,\npasses", right=True)
    for f in figures:
        counts = (f.answers, f.answers_proven, f.edits, f.straight, f.proven, f.tested, f.refuted)
        table.add_row(f.model, *map(str, counts), str(len(f.refuted_passing)))
    return table


def evidence_lines(figures: Sequence[EvidenceFigures]) -> list[str]:
    """A line for each model with answers that pass all tests and are refuted."""
    return [
        f"{f.model}: refuted by the solver, though all tests pass: {', '.join(f.refuted_passing)}"
        for f in figures
        if f.refuted_passing
    ]


def comparison_lines(comparisons: Sequence[Comparison], against: Container[str]) -> list[str]:
    """A line for each comparison with a model in `against`, on all programs and on each split."""
    by_split = any(c.split != ALL for c in comparisons)
    return [
        f"{c.after} against {c.before}{f', {_programs(c.split)}' if by_split else ''}: "
        f"pass {100 * (c.pass_rate_difference or 0):+.1f} points "
        f"({_points(c.pass_rate_ci_low)} to {_points(c.pass_rate_ci_high)}), "
        f"speedup x{ratio(c.speedup_ratio)} ({interval(c.speedup)}), "
        f"p = {c.p_value:.2g}, {c.programs} programs"
        for c in comparisons
        if c.p_value is not None and c.before in against
    ]


def _programs(split: str) -> str:
    return "all programs" if split == ALL else split


def _points(share: float | None) -> str:
    return "" if share is None else f"{100 * share:+.1f}"


def family_lines(summaries: Sequence[Summary]) -> list[str]:
    """A line for each model and split in which families have several programs."""
    return [
        f"{s.model}, {s.split}: mean {ratio(s.speedup_mean)}, where whole families are drawn "
        f"({interval(s.mean_over_families)}), {s.families} families"
        for s in summaries
        if s.faster and 2 * s.families <= s.programs
    ]


def layout_lines(summaries: Sequence[Summary]) -> list[str]:
    """A line for each control of the layout, and one for each other model of whose answers some
    only move code."""
    lines = []
    for s in summaries:
        if s.split != ALL:
            continue
        if kind_of(s.model) in OF_THE_CLOCK:
            if s.measured_log_sd is not None:
                lines.append(
                    f"{s.model}: the truth is 1; mean {ratio(s.measured_mean)} "
                    f"({interval(s.mean_as_measured)}), standard deviation of a program's speedup "
                    f"{percent(s.measured_log_sd)}, {s.faster} faster and {s.slower} slower"
                )
        elif s.alignment_only:
            lines.append(
                f"{s.model}: alignment only: {s.alignment_only} of its changed answers, "
                f"{s.alignment_only_faster} of them faster; such a speedup is one of the layout"
            )
    return lines


def fresh_lines(summaries: Sequence[Summary]) -> list[str]:
    """A line for each model some of whose claims were measured again on fresh inputs."""
    return [
        f"{s.model}: {s.fresh_measured} of {s.claims} claims measured again on fresh inputs: "
        f"{ratio(s.fresh_ratio)} of the claimed speedup, {s.fresh_wrong} wrong, "
        f"{s.fresh_slower} much slower"
        for s in summaries
        if s.split == ALL and s.fresh_measured
    ]


def novel_lines(summaries: Sequence[Summary]) -> list[str]:
    """A line for each model and split with edits that no training pair contains."""
    return [
        f"{s.model}, {s.split}: {s.novel_edits} novel edits, {s.novel_edits_passing} right; alone "
        f"x{ratio(s.novel_speedup_geomean)} ({interval(s.novel_geomean)})"
        for s in summaries
        if s.novel_edits
    ]

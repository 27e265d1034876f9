"""From sampled runs to a `Profile` of a listing. Pure functions."""

from __future__ import annotations

from executor.engine.baseline_cache import SampledRuns
from executor.engine.heat.attribution import Counts
from executor.engine.heat.lines import LineTable
from executor.types import Profile


def sampled_runs(counts: Counts, period: float) -> SampledRuns:
    """The counts in the form that the cache keeps."""
    return SampledRuns(
        period, dict(counts.own), dict(counts.calls), dict(counts.libraries), counts.other
    )


def profile_of(runs: SampledRuns, table: LineTable, lines: int) -> Profile:
    """Shares by line of a listing with this number of lines, which loads as the sampled program."""
    total = sum(runs.own.values()) + sum(runs.libraries.values()) + runs.other
    own, calls = [0] * lines, [0] * lines
    unknown = 0
    for address, count in runs.own.items():
        line = table.line(address)
        if line is None or line >= lines:
            unknown += count
        else:
            own[line] += count
    for address, count in runs.calls.items():
        line = table.line(address)
        if line is not None and line < lines:
            calls[line] += count
    libraries = sorted(runs.libraries.items(), key=lambda item: (-item[1], item[0]))
    return Profile(
        available=True,
        samples=total,
        period_seconds=runs.period,
        lines=tuple(count / total for count in own),
        calls=tuple(count / total for count in calls),
        libraries=tuple((name, count / total) for name, count in libraries),
        other=(runs.other + unknown) / total,
    )

"""Charts of speedups, one line or row a model."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from markupsafe import Markup

from policy_jax.evaluation.figures import Summary
from policy_jax.pages.charts import (
    BOTTOM,
    LEFT,
    RIGHT,
    SERIES,
    TOP,
    WIDTH,
    IntervalRow,
    interval_rows,
    line,
    open_chart,
    text,
    x_ticks,
)


def fast_p_curve(speedups: Mapping[str, Sequence[float | None]]) -> Markup:
    """Share of programs that pass and are faster than p, over p (logarithmic), a line a model.

    speedups: by model, the honest speedup of each program, None where it does not pass.
    """
    height = 300
    known = [s for row in speedups.values() for s in row if s is not None]
    low = min([0.8, *known]) / 1.02
    high = max([1.5, *known]) * 1.08

    def x(p: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log(p / low) / math.log(high / low)

    def y(share: float) -> float:
        return TOP + (height - TOP - BOTTOM) * (1 - share)

    parts = [open_chart(height, "Share of programs that pass and are faster than p, by model")]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        parts.append(line(LEFT, y(share), WIDTH - RIGHT, y(share), "grid"))
        parts.append(text(LEFT - 6, y(share) + 4, f"{share:.0%}", "end"))
    parts += x_ticks(x, low, high, height)
    parts.append(line(x(1.0), TOP, x(1.0), height - BOTTOM, "one"))
    for k, row in enumerate(speedups.values()):
        if not row:
            continue
        steps = sorted(s for s in row if s is not None)
        points = [(x(low), y(len(steps) / len(row)))]
        for done, speedup in enumerate(steps, 1):
            points.append((x(speedup), points[-1][1]))
            points.append((x(speedup), y((len(steps) - done) / len(row))))
        points.append((x(high), points[-1][1]))
        path = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
        parts.append(f'<polyline class="curve s{k % SERIES}" points="{path}"/>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(text(middle, height - 6, "p (speedup over gcc -O3)", "middle"))
    return Markup("".join([*parts, "</svg>"]))


def intervals(summaries: Sequence[Summary]) -> Markup:
    """Geometric means with intervals, a row a model; hollow circles by the paper's definition."""
    rows = [
        IntervalRow(s.model, s.speedup_geomean, s.ci_low, s.ci_high, s.paper_geomean)
        for s in summaries
    ]
    return interval_rows(rows, "Speedup of each model with its 95 percent interval")

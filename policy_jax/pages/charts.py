"""Charts as inline SVG. Pure functions from numbers to text; the page's style sets the colours."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

SERIES = 6
"""Number of colours in the page's style (classes s0 ... s5), which are used in turn."""

WIDTH, LEFT, RIGHT, TOP, BOTTOM = 620, 64, 14, 14, 40
"""Of a chart and its margins, in units of its view box."""

_STEPS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0)
_MOST_TICKS, _TICK_ROOM = 9, 34
_ROW = 34
_WIDEST = 2.0


@dataclass(frozen=True, slots=True)
class IntervalRow:
    """A speedup with the ends of its interval, and a second value, drawn hollow."""

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    second: float | None = None


def interval_rows(rows: Sequence[IntervalRow], label: str) -> Markup:
    """Speedups with intervals, a row each; those without a value are left out. An interval that
    ends far outside of all values is cut at the edge.

    label: what the chart shows, for readers who do not see it.
    """
    rows = [row for row in rows if row.value is not None]
    values = [v for r in rows for v in (r.value, r.second) if v is not None and 0 < v < math.inf]
    # An interval of a noisy run may be so wide that nothing else could be seen.
    least, most = min([0.95, *values]) / _WIDEST, max([1.1, *values]) * _WIDEST
    ends = [v for r in rows for v in (r.low, r.high) if v is not None]
    low = max(least, min([0.95, *values, *ends]) / 1.02)
    high = min(most, max([1.1, *values, *ends]) * 1.04)
    longest = max((len(_short(row.name)) for row in rows), default=0)
    left = max(150.0, 14 + 10.5 * longest)  # narrow screens have larger letters
    height = TOP + _ROW * len(rows) + BOTTOM

    def x(p: float) -> float:
        inside = min(max(p, low), high)
        return left + (WIDTH - left - RIGHT) * math.log(inside / low) / math.log(high / low)

    parts = [open_chart(height, label)]
    parts += x_ticks(x, low, high, height)
    parts.append(line(x(1.0), TOP, x(1.0), height - BOTTOM, "one"))
    for k, row in enumerate(rows):
        middle = TOP + _ROW * (k + 0.5)
        parts.append(text(left - 10, middle + 4, _short(row.name), "end", "name"))
        if row.low is not None and row.high is not None:
            parts.append(line(x(row.low), middle, x(row.high), middle, f"whisker s{k % SERIES}"))
        for value, kind, radius in ((row.value, "dot", 5), (row.second, "ring", 4)):
            if value is not None:
                parts.append(
                    f'<circle class="{kind} s{k % SERIES}" cx="{x(value):.1f}" cy="{middle}" '
                    f'r="{radius}"/>'
                )
    parts.append(text((left + WIDTH - RIGHT) / 2, height - 6, "speedup over gcc -O3", "middle"))
    return Markup("".join([*parts, "</svg>"]))


def open_chart(height: float, label: str) -> str:
    """The first tag of a chart."""
    return (
        f'<svg class="chart" role="img" aria-label="{escape(label)}" '
        f'viewBox="0 0 {WIDTH} {height}">'
    )


def x_ticks(x: Callable[[float], float], low: float, high: float, height: float) -> list[str]:
    """Ticks of a logarithmic axis at the bottom. x: the place of a value."""
    step = next((s for s in _STEPS if (high - low) / s <= _MOST_TICKS), _STEPS[-1])
    ticks = [k * step for k in range(math.ceil(low / step), math.floor(high / step) + 1)]
    parts = []
    taken = -math.inf
    for tick in ticks:
        if x(tick) - taken < _TICK_ROOM:
            continue  # on the logarithmic axis, equal steps get narrower
        parts.append(line(x(tick), height - BOTTOM, x(tick), height - BOTTOM + 4, "tick"))
        parts.append(text(x(tick), height - BOTTOM + 17, f"{round(tick, 4):g}", "middle"))
        taken = x(tick)
    return parts


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def text(x: float, y: float, words: str, anchor: str, kind: str = "") -> str:
    mark = f' class="{kind}"' if kind else ""
    return f'<text{mark} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def _short(name: str, size: int = 20) -> str:
    return name if len(name) <= size else f"…{name[-size + 1 :]}"

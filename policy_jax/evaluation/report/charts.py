"""Charts as inline SVG. Pure functions from numbers to text; the page's style sets the colours."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from markupsafe import Markup, escape

from policy_jax.evaluation.figures import Summary

SERIES = 6
"""Number of colours in the page's style (classes s0 ... s5), which are used in turn."""

_WIDTH, _LEFT, _RIGHT, _TOP, _BOTTOM = 620, 64, 14, 14, 40
_STEPS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0)
_MOST_TICKS, _TICK_ROOM = 9, 34
_ROW = 34


def fast_p_curve(speedups: Mapping[str, Sequence[float | None]]) -> Markup:
    """Share of programs that pass and are faster than p, over p (logarithmic), a line a model.

    speedups: by model, the honest speedup of each program, None where it does not pass.
    """
    height = 300
    known = [s for row in speedups.values() for s in row if s is not None]
    low = min([0.8, *known]) / 1.02
    high = max([1.5, *known]) * 1.08

    def x(p: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * math.log(p / low) / math.log(high / low)

    def y(share: float) -> float:
        return _TOP + (height - _TOP - _BOTTOM) * (1 - share)

    parts = [_open(height, "Share of programs that pass and are faster than p, by model")]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        parts.append(_line(_LEFT, y(share), _WIDTH - _RIGHT, y(share), "grid"))
        parts.append(_text(_LEFT - 6, y(share) + 4, f"{share:.0%}", "end"))
    parts += _x_ticks(x, low, high, height)
    parts.append(_line(x(1.0), _TOP, x(1.0), height - _BOTTOM, "one"))
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
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(_text(middle, height - 6, "p (speedup over gcc -O3)", "middle"))
    return Markup("".join([*parts, "</svg>"]))


def intervals(summaries: Sequence[Summary]) -> Markup:
    """Geometric means with intervals, a row a model; hollow circles by the paper's definition."""
    rows = [s for s in summaries if s.speedup_geomean is not None]
    ends = [
        v
        for s in rows
        for v in (s.speedup_geomean, s.ci_low, s.ci_high, s.paper_geomean)
        if v is not None
    ]
    low, high = min([0.95, *ends]) / 1.02, max([1.1, *ends]) * 1.04
    longest = max((len(_short(s.model)) for s in rows), default=0)
    left = max(150.0, 14 + 10.5 * longest)  # narrow screens have larger letters
    height = _TOP + _ROW * len(rows) + _BOTTOM

    def x(p: float) -> float:
        return left + (_WIDTH - left - _RIGHT) * math.log(p / low) / math.log(high / low)

    parts = [_open(height, "Speedup of each model with its 95 percent interval")]
    parts += _x_ticks(x, low, high, height)
    parts.append(_line(x(1.0), _TOP, x(1.0), height - _BOTTOM, "one"))
    for k, s in enumerate(rows):
        middle = _TOP + _ROW * (k + 0.5)
        parts.append(_text(left - 10, middle + 4, _short(s.model), "end", "name"))
        if s.ci_low is not None and s.ci_high is not None:
            parts.append(_line(x(s.ci_low), middle, x(s.ci_high), middle, f"whisker s{k % SERIES}"))
        if s.speedup_geomean is not None:
            at = x(s.speedup_geomean)
            parts.append(f'<circle class="dot s{k % SERIES}" cx="{at:.1f}" cy="{middle}" r="5"/>')
        if s.paper_geomean is not None:
            at = x(s.paper_geomean)
            parts.append(f'<circle class="ring s{k % SERIES}" cx="{at:.1f}" cy="{middle}" r="4"/>')
    middle = (left + _WIDTH - _RIGHT) / 2
    parts.append(_text(middle, height - 6, "speedup over gcc -O3", "middle"))
    return Markup("".join([*parts, "</svg>"]))


def _open(height: float, label: str) -> str:
    return (
        f'<svg class="chart" role="img" aria-label="{escape(label)}" '
        f'viewBox="0 0 {_WIDTH} {height}">'
    )


def _x_ticks(x: Callable[[float], float], low: float, high: float, height: float) -> list[str]:
    step = next((s for s in _STEPS if (high - low) / s <= _MOST_TICKS), _STEPS[-1])
    ticks = [k * step for k in range(math.ceil(low / step), math.floor(high / step) + 1)]
    parts = []
    taken = -math.inf
    for tick in ticks:
        if x(tick) - taken < _TICK_ROOM:
            continue  # on the logarithmic axis, equal steps get narrower
        parts.append(_line(x(tick), height - _BOTTOM, x(tick), height - _BOTTOM + 4, "tick"))
        parts.append(_text(x(tick), height - _BOTTOM + 17, f"{round(tick, 4):g}", "middle"))
        taken = x(tick)
    return parts


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _text(x: float, y: float, text: str, anchor: str, kind: str = "") -> str:
    mark = f' class="{kind}"' if kind else ""
    return f'<text{mark} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _short(name: str, size: int = 20) -> str:
    return name if len(name) <= size else f"…{name[-size + 1 :]}"

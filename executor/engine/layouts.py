"""Layouts: the places in memory at which baseline and candidate are timed.

Where code lies decides how its jumps and loops fall on cache lines and on the entries of branch
predictors, so the same instructions may be 20 % faster a few bytes further on (Mytkowicz et al.
2009; Curtsinger and Berger 2013 call a layout one sample of many). An edit moves code. So both arms
are linked with the same padding before their code, several times with different paddings, and the
speedup is the mean over them.

A layout is a number of steps, of 16 bytes for all code and of 32 more for `.text` (see
`Toolchain.build`). Functions of gcc begin at multiples of 16, so four steps in a row place each of
them in turn at all four such places of a cache line. The steps drawn for one evaluation take the
four in turns: what a candidate gains at one place by moving, it loses at another.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from executor.engine.timing import ALPHA, Estimate
from executor.types import MAX_LAYOUTS

STEPS = MAX_LAYOUTS
"""Layouts to draw from: each place in a cache line, in four different lines."""

_PLACES = 4


def draw(count: int, seed: str = "") -> tuple[int, ...]:
    """`count` different layouts, in which the places in a cache line are equally frequent up to
    one.

    seed: equal seeds give equal layouts; "" gives others each time.
    """
    source = random.Random(seed) if seed else random.SystemRandom()
    lines = [source.sample(range(STEPS // _PLACES), STEPS // _PLACES) for _ in range(_PLACES)]
    steps: list[int] = []
    for turn in range(-(-count // _PLACES)):
        places = source.sample(range(_PLACES), _PLACES)
        steps += [place + _PLACES * lines[place][turn] for place in places]
    return tuple(steps[:count])


def over(parts: Sequence[Estimate]) -> Estimate:
    """The mean log-speedup over layouts, with the error that their spread shows.

    parts: one estimate for each layout, at least two. The estimates are independent values with one
    mean, so this is Student's interval of a mean: their spread holds that of the layouts as well as
    the error of each timing.
    """
    n = len(parts)
    mean = sum(part.log for part in parts) / n
    spread = sum((part.log - mean) ** 2 for part in parts) / (n - 1)
    return Estimate(mean, math.sqrt(spread / n), float(n - 1), sum(part.pairs for part in parts))


def interval(
    timed: Estimate, parts: Sequence[Estimate], alpha: float = ALPHA
) -> tuple[float, float]:
    """The interval of the mean log-speedup over layouts; for one layout, that of its timing.

    timed: the mean over `parts` with the errors of the timings alone (`timing.combine`). The wider
    of both intervals: a few layouts may be alike by chance, and a few pairs too.
    """
    if len(parts) < 2:
        return timed.interval(alpha)
    return max(timed.interval(alpha), over(parts).interval(alpha), key=lambda ends: ends[1])

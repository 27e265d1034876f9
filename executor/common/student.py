"""Student's t distribution."""

from __future__ import annotations

import math
from statistics import NormalDist


def t_quantile(p: float, freedom: float) -> float:
    """Quantile of Student's t with real `freedom` > 0. Hill 1970, CACM algorithm 396.

    Relative error below 1e-3 for freedom >= 1, exact at 1 and 2.
    """
    if not 0 < p < 1:
        raise ValueError(f"p = {p} is no probability; give one between 0 and 1")
    if p < 0.5:
        return -t_quantile(1 - p, freedom)
    n, tail = max(freedom, 1.0), 2 * (1 - p)
    if n == 1:
        return math.tan(math.pi / 2 * (1 - tail))
    if n == 2:
        return math.sqrt(2 / (tail * (2 - tail)) - 2)
    a = 1 / (n - 0.5)
    b = 48 / (a * a)
    c = ((20700 * a / b - 98) * a - 16) * a + 96.36
    d = ((94.5 / (b + c) - 3) / b + 1) * math.sqrt(a * math.pi / 2) * n
    x = d * tail
    y = x ** (2 / n)
    if y > 0.05 + a:
        x = NormalDist().inv_cdf(tail / 2)
        y = x * x
        if n < 5:
            c += 0.3 * (n - 4.5) * (x + 0.6)
        c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b
        y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
        y = a * y * y
        y = math.expm1(y) if y > 0.002 else y + 0.5 * y * y
    else:
        y = (
            (1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1
        ) * (n + 1) / (n + 2) + 1 / y
    return math.sqrt(n * y)

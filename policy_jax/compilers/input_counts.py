"""Counts over the numbers that an input holds: a number, its double, the sum of two, and so on."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from policy_jax.compilers.input_format import INDEX, Count, Env

_MOST_COUNTERS = 8
_ROW, _AGAIN = 0.5, 0.35


def counts(
    envs: Sequence[Env],
    used: frozenset[int] = frozenset(),
    target: Sequence[int] | None = None,
    least: float = 0.0,
) -> list[tuple[float, Count]]:
    """Counts over the integers of `envs`, with prices. Of counts with equal values, the cheapest.

    target: values that at least `least` of the counts must have. A counter that counts something
    already is a little dearer; a count that is the same everywhere proves less than one that
    varies.
    """
    shared = [key for key in envs[0] if sum(key in env for env in envs) >= max(least, 1)]
    shared = [k for k in shared if any(2 <= env.get(k, 0) <= 10**7 for env in envs)]
    best: dict[tuple[int | None, ...], tuple[float, Count]] = {}
    for price, count in _affine(shared[-_MOST_COUNTERS:]):
        if target is not None and not _equal(count, envs, target, len(envs) - least):
            continue
        values = tuple(count.value(env) for env in envs)
        if target is not None and len(set(target)) == 1 and target[0] < 3:
            price += 1.0
        price += _ROW * (INDEX in count.counters) + _AGAIN * len(used.intersection(count.counters))
        if values not in best or price < best[values][0]:
            best[values] = (price, count)
    return sorted(best.values(), key=lambda pair: pair[0])


def _equal(count: Count, envs: Sequence[Env], target: Sequence[int], most_misses: float) -> bool:
    misses = 0
    for env, wanted in zip(envs, target, strict=True):
        if count.value(env) != wanted:
            misses += 1
            if misses > most_misses:
                return False
    return True


def _affine(keys: Sequence[int]) -> Iterator[tuple[float, Count]]:
    for k in keys:
        yield 0.0, Count((k,))
        for plus in (-1, 1):
            yield 0.8, Count((k,), plus=plus)
        yield 0.8, Count((k,), factor=2)
        yield 1.2, Count((k,), factor=3)
    for a, b in itertools.combinations(keys, 2):
        yield 0.8, Count((a, b))
        yield 0.9, Count((a, b), summed=True)

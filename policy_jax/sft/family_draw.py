"""Which program is measured next, and by which teachers."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from statistics import geometric_mean
from typing import Any

from policy_jax.compilers.ensemble import MINIMUM_GAIN, Build
from policy_jax.sft.pair_rows import Pair

PROBE_PROGRAMS = 4
"""Programs of a family that are tried with every flag set."""

IDLE_SHARE = 0.25
"""How often a family without any gain in its first programs is drawn, relative to others."""

MAX_DUPLICATES = 40
"""A family is exhausted after this many known listings in a row."""


class FamilyMemory:
    """Which flag sets are worth trying for a family. Thread-safe."""

    def __init__(self, sets: Mapping[str, Build], probe: int = PROBE_PROGRAMS) -> None:
        self._sets = dict(sets)
        self._probe = probe
        self._lock = threading.Lock()
        self._programs: Counter[str] = Counter()
        self._won: dict[str, Counter[str]] = {}
        self._speedups: dict[str, dict[str, list[float]]] = {}

    def sets_for(self, family: str) -> dict[str, Build]:
        """All sets for the first programs; then those that were ever confidently faster or, where
        none was, the one with the best mean."""
        with self._lock:
            if self._programs[family] < self._probe:
                return dict(self._sets)
            names = set(self._won.get(family, ()))
            if not names:
                means = {n: geometric_mean(s) for n, s in self._speedups.get(family, {}).items()}
                names = {max(means, key=lambda name: means[name])} if means else set()
            return {name: flags for name, flags in self._sets.items() if name in names}

    def weight(self, family: str) -> float:
        """How often to draw the family."""
        with self._lock:
            idle = self._programs[family] >= self._probe and not self._won.get(family)
        return IDLE_SHARE if idle else 1.0

    def note(self, pair: Pair) -> None:
        """Remember one program."""
        looks: dict[str, list[Any]] = json.loads(pair.looks)
        with self._lock:
            self._programs[pair.family] += 1
            won = self._won.setdefault(pair.family, Counter())
            for name, (_, speedup, low, _) in looks.items():
                if speedup is not None:
                    by_set = self._speedups.setdefault(pair.family, {})
                    by_set.setdefault(name, []).append(speedup)
                # All, not only the chosen one: a shorter edit with less gain may teach more.
                if low is not None and low > MINIMUM_GAIN:
                    won[name] += 1


class Draw:
    """Hands out (family, seed), each once, families in proportion to their weight.

    Thread-safe. The seeds of a family are base, base + 1, ...
    """

    def __init__(
        self,
        families: Sequence[str],
        base: int,
        memory: FamilyMemory,
        done: Mapping[str, set[int]],
        weights: Mapping[str, float] | None = None,
    ) -> None:
        """weights: how often to draw each family beside what the memory says; None: all alike."""
        self._memory = memory
        self._weights = {} if weights is None else weights
        self._lock = threading.Lock()
        self._next = dict.fromkeys(families, base)
        self._done = done
        self._accepted: Counter[str] = Counter({f: len(done.get(f, ())) for f in families})
        self._duplicates: Counter[str] = Counter()

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return self

    def __next__(self) -> tuple[str, int]:
        with self._lock:
            open_families = [f for f in self._next if self._duplicates[f] < MAX_DUPLICATES]
            if not open_families:
                raise StopIteration
            family = min(open_families, key=lambda f: self._accepted[f] / self._weight(f))
            seed = self._next[family]
            while seed in self._done.get(family, ()):
                seed += 1
            self._next[family] = seed + 1
            self._accepted[family] += 1
            return family, seed

    def _weight(self, family: str) -> float:
        return self._weights.get(family, 1.0) * self._memory.weight(family)

    def refuse(self, family: str, duplicate: bool) -> None:
        """The last draw of the family gave nothing new."""
        with self._lock:
            self._accepted[family] -= 1
            self._duplicates[family] += 1 if duplicate else 0

    def accept(self, family: str) -> None:
        with self._lock:
            self._duplicates[family] = 0

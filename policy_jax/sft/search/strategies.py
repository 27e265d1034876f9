"""What all ways to choose the next candidate have in common, and the simplest: at random.

Every strategy has the same space and starts from the same candidate. A strategy is told how fast
each of its candidates was; it never measures itself.
"""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from policy_jax.sft.search.space import Genome, Space

ATTEMPTS = 60
"""Candidates that are drawn in vain before a strategy draws any patches, as the random one does,
and again before there seems to be nothing new."""

Answer = Callable[[Sequence[str], int], list[str]]
"""A listing and a seed -> scripts that a policy answers, right or wrong."""


class Strategy(ABC):
    """One search. seed: of all its choices."""

    name: str

    def __init__(self, space: Space, seed: int) -> None:
        self.space = space
        self.rng = random.Random(f"{self.name} {seed}")
        self.seen: set[tuple[str, ...]] = {tuple(lines) for lines in space.bases.values()}
        self.seen.add(tuple(space.lines(space.first)))

    @abstractmethod
    def draw(self) -> Genome | None:
        """A candidate, perhaps not a new one; None where the draw fails."""

    def begin(self, speedup: float) -> None:  # noqa: B027 - may ignore it
        """The speedup of the start over -O3."""

    def tell(self, genome: Genome, speedup: float | None, won: bool) -> None:  # noqa: B027
        """The speedup of a candidate over -O3, None where it is wrong or cannot be timed, and
        whether it won a race against the best one."""

    def kind(self, genome: Genome) -> str:
        """The kind of patch that made a candidate; "several" where it was not a single one."""
        return "several"

    def next(self) -> tuple[Genome, list[str]] | None:
        """A new candidate and its lines; None where there seems to be none."""
        for attempt in range(2 * ATTEMPTS):
            genome = self.draw() if attempt < ATTEMPTS else self.anything()
            lines = None if genome is None else self.space.listing(genome)
            if genome is None or lines is None or tuple(lines) in self.seen:
                continue
            self.seen.add(tuple(lines))
            return genome, lines
        return None

    def anything(self) -> Genome | None:
        """One to three patches of any base, all alike; None where the base has none."""
        base = self.rng.choice(self.space.roots)
        patches = self.space.patches(base)
        if not patches:
            return None
        genome: Genome | None = Genome(base)
        for patch in self.rng.sample(patches, min(len(patches), self.rng.randint(1, 3))):
            added = genome.plus(patch.hunks) if genome else None
            genome = added or genome
        return genome


class Random(Strategy):
    """One to three patches of any base, all alike."""

    name = "random"

    def draw(self) -> Genome | None:
        return self.anything()

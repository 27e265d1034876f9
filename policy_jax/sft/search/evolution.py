"""Evolution: islands of right candidates, whose children have one patch more or less."""

from __future__ import annotations

from collections import defaultdict

from policy_jax.sft.search.space import Genome, Patch, Space
from policy_jax.sft.search.strategies import Strategy

ISLANDS = 3
ELITE = 4
"""Candidates that an island keeps."""

MIGRATION = 12
"""Candidates after which the best of each island moves to the next one."""

LEAST_HEAT = 0.01
"""Heat that every patch counts as having, so that all are tried at some time."""

GAIN = 1.005
"""A candidate is a success if it is so much faster than its parent."""


class Evolutionary(Strategy):
    """Islands of right candidates; children have one patch more or less, or the hunks of two.

    A patch is drawn by its heat and by how often patches of its kind were a success, and once for
    each candidate that it may change.
    """

    name = "evolutionary"

    def __init__(self, space: Space, seed: int) -> None:
        super().__init__(space, seed)
        self.islands: list[dict[Genome, float]] = [{space.first: 1.0} for _ in range(ISLANDS)]
        self.told = 0
        self._born: dict[Genome, tuple[int, Genome, str]] = {}
        self._untried: dict[Genome, list[Patch]] = {}
        self._tries: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])

    def draw(self) -> Genome | None:
        island = self.told % ISLANDS
        parent = self._parent(island)
        chance = self.rng.random()
        if chance < 0.15 and parent.hunks:
            return self._born_of(island, parent, self._smaller(parent), "less")
        if chance < 0.3:
            return self._born_of(island, parent, self._crossed(parent), "crossing")
        if chance < 0.4:
            other = Genome(self.rng.choice(self.space.roots))
            return self._grown(island, parent, other)
        return self._grown(island, parent, parent)

    def begin(self, speedup: float) -> None:
        for some in self.islands:
            some[self.space.first] = speedup

    def kind(self, genome: Genome) -> str:
        return self._born[genome][2] if genome in self._born else super().kind(genome)

    def tell(self, genome: Genome, speedup: float | None, won: bool) -> None:
        self.told += 1
        island, parent, kind = self._born.get(genome, (0, genome, ""))
        known = self.islands[island].get(parent, 1.0)
        self._tries[kind][0] += 1
        if speedup is not None:
            self._tries[kind][1] += speedup > known * GAIN
            self.islands[island][genome] = speedup
            self._cull(island)
        if self.told % MIGRATION == 0:
            best = [max(some, key=lambda g: some[g]) for some in self.islands]
            for at, migrant in enumerate(best):
                self.islands[(at + 1) % ISLANDS][migrant] = self.islands[at][migrant]
            for at in range(ISLANDS):
                self._cull(at)

    def weight(self, patch: Patch) -> float:
        """How likely a patch is drawn, relative to others."""
        tried, good = self._tries[patch.kind]
        return (patch.heat + LEAST_HEAT) * (good + 1) / (tried + 4)

    def _grown(self, island: int, parent: Genome, onto: Genome) -> Genome | None:
        patches = self._untried.setdefault(onto, [*self.space.patches(onto.base)])
        if not patches:
            return None
        weights = [self.weight(patch) for patch in patches]
        (place,) = self.rng.choices(range(len(patches)), weights)
        patch = patches.pop(place)
        return self._born_of(island, parent, onto.plus(patch.hunks), patch.kind)

    def _born_of(
        self, island: int, parent: Genome, child: Genome | None, kind: str
    ) -> Genome | None:
        if child is not None and child not in self._born:
            self._born[child] = (island, parent, kind)
        return child

    def _parent(self, island: int) -> Genome:
        """The faster of two members."""
        some = self.islands[island]
        pair = [self.rng.choice([*some]) for _ in range(2)]
        return max(pair, key=lambda genome: some[genome])

    def _smaller(self, parent: Genome) -> Genome:
        return parent.without([self.rng.choice(parent.hunks)])

    def _crossed(self, parent: Genome) -> Genome | None:
        others = [
            genome
            for some in self.islands
            for genome in some
            if genome.base == parent.base and genome != parent
        ]
        return parent.plus(self.rng.choice(others).hunks) if others else None

    def _cull(self, island: int) -> None:
        some = self.islands[island]
        for genome in sorted(some, key=lambda g: -some[g])[ELITE:]:
            del some[genome]

"""Climbing: one patch at a time onto the best candidate, the most promising first.

Which patch is next is a bandit's choice over kinds of patches. Each kind has a rate, the share of
its patches that won a race; it begins with what searches of other programs found (`rates`). A rate
is drawn from its posterior (Thompson 1933), and the patch with the greatest product of rate and
heat is tried, since no patch can save more than the time of the lines that it replaces. So what is
hot and of a kind that often wins comes first, and kinds that fail are given up without being
forgotten. A patch that the static check rejects is of a kind of its own.

A first look may be unlucky. So where only cold patches are left, hot ones that were nearly as fast
as the best candidate are looked at once more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from policy_jax.asm.edits import EditError, apply
from policy_jax.sft.search.rates import Rate, shipped_rates
from policy_jax.sft.search.space import UNPROVEN, Genome, Patch, Space
from policy_jax.sft.search.strategies import Answer, Strategy

LEAST_HEAT = 0.01
"""Heat that every patch counts as having, so that all are tried at some time."""

NEAR = 0.97
"""A candidate at this share of the best one's speed, or above it, gets another look."""

LESS, POLICY = "less", "policy"
"""Kinds of candidates that are no patch: the best one without a hunk, and a policy's answer."""


@dataclass(frozen=True, slots=True)
class Option:
    """A candidate that may be next. patch: None where its kind is known."""

    kind: str
    genome: Genome
    heat: float
    patch: Patch | None = None


class Climb(Strategy):
    """One patch at a time onto the best candidate. rates: by kind, from other programs; None: the
    shipped ones."""

    name = "climb"

    def __init__(self, space: Space, seed: int, rates: Mapping[str, Rate] | None = None) -> None:
        super().__init__(space, seed)
        self.best = space.first
        self._rates = shipped_rates() if rates is None else rates
        self._told: dict[str, list[int]] = {}
        self._tried: set[Genome] = set()
        self._done: set[Patch] = set()
        self._kind: dict[Genome, str] = {}
        self._speed = 1.0
        self._near: dict[Genome, float] = {}
        self._hot: set[Genome] = set()  # those that may get another look

    def begin(self, speedup: float) -> None:
        self._speed = speedup

    def draw(self) -> Genome | None:
        option = self._leading()
        cold = self.space.known(self.best.base) and option is not None and option.heat < LEAST_HEAT
        if (option is None or cold) and self._near:
            again = max(self._near, key=lambda genome: self._near[genome])
            del self._near[again]
            self._hot.discard(again)
            self.seen.discard(tuple(self.space.lines(again)))
            return again
        if option is None:
            return None
        self._tried.add(option.genome)
        if option.patch is not None:
            self._done.add(option.patch)
        self._kind[option.genome] = option.kind
        if not cold:
            self._hot.add(option.genome)
        return option.genome

    def _leading(self) -> Option | None:
        """The option that is next, with its kind."""
        options = [option for option in self.options() if option.genome not in self._tried]
        drawn: dict[str, float] = {}

        def score(option: Option, kind: str) -> float:
            if kind not in drawn:
                drawn[kind] = self._drawn(kind)
            return drawn[kind] * (option.heat + LEAST_HEAT)

        kinds = [option.kind for option in options]
        while options:
            # The check takes time, so it is asked of the leading patch alone.
            at = max(range(len(options)), key=lambda k: score(options[k], kinds[k]))
            option = options[at]
            if option.patch is not None and kinds[at] == option.patch.kind:
                kinds[at] = self.space.kind(self.best.base, option.patch)
                if kinds[at] != option.patch.kind:
                    continue
            return replace(option, kind=kinds[at])
        return None

    def options(self) -> Iterator[Option]:
        """All that may be next: patches of the best candidate, and itself without a hunk."""
        for patch in self.space.patches(self.best.base):
            if patch not in self._done and (child := self.best.plus(patch.hunks)) is not None:
                yield Option(patch.kind, child, patch.heat, patch)
        if len(self.best.hunks) > 1:
            for hunk in self.best.hunks:
                heat = self.space.heat(self.best.base, [hunk])
                yield Option(LESS, self.best.without([hunk]), heat)

    def kind(self, genome: Genome) -> str:
        return self._kind.get(genome, super().kind(genome))

    def tell(self, genome: Genome, speedup: float | None, won: bool) -> None:
        counts = self._told.setdefault(self.kind(genome), [0, 0])
        counts[0] += 1
        counts[1] += won
        if speedup is not None and speedup > NEAR * self._speed and genome in self._hot:
            self._near[genome] = speedup
        if won:
            self._speed = speedup or self._speed
            self._near.clear()
            if genome.base != self.best.base:
                self._done.clear()
            self.best = genome

    def _drawn(self, kind: str) -> float:
        """A rate of a kind, drawn from its posterior."""
        rate = self._rates.get(kind) or self._rates.get(kind.removesuffix(UNPROVEN)) or Rate(0, 0)
        tried, won = self._told.get(kind, (0, 0))
        good, bad = rate.prior
        return self.rng.betavariate(good + won, bad + tried - won)


class Guided(Climb):
    """Climbing in which a policy proposes edits of the best candidate.

    answer: asks the policy about a listing. Its scripts are options of the kind `policy`: the whole
    script, and each hunk of it.
    """

    name = "policy"

    def __init__(
        self,
        space: Space,
        seed: int,
        answer: Answer,
        rates: Mapping[str, Rate] | None = None,
    ) -> None:
        super().__init__(space, seed, rates)
        self._answer, self._seed = answer, seed
        self._asked: dict[Genome, list[Option]] = {}

    def options(self) -> Iterator[Option]:
        yield from super().options()
        if self.best not in self._asked:
            self._asked[self.best] = [*self._answers(self.best)]
        yield from self._asked[self.best]

    def _answers(self, parent: Genome) -> Iterator[Option]:
        lines = self.space.lines(parent)
        for script in self._answer(lines, self._seed):
            try:
                changed = apply(lines, script)
            except EditError:
                continue
            whole = self.space.genome(parent.base, changed)
            more = [hunk for hunk in whole.hunks if hunk not in parent.hunks]
            yield Option(POLICY, whole, self.space.heat(parent.base, more))
            if len(more) > 1:
                for hunk in more:
                    if (child := parent.plus([hunk])) is not None:
                        yield Option(POLICY, child, self.space.heat(parent.base, [hunk]))

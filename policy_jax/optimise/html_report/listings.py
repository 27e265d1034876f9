"""The changed and the hot functions of two listings, side by side with their heat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from executor.client import Profile
from policy_jax.asm import edits
from policy_jax.asm.windows import COLD
from policy_jax.compilers.heat import line_heat
from policy_jax.optimise.explain import numbered_functions

MOST_FUNCTIONS = 12
"""Functions that are shown, the hottest first; the others are in the files."""


@dataclass(frozen=True, slots=True)
class FunctionPair:
    """A function ("" for what is outside of all) before and after.

    old, new: its lines with their numbers in the listing. heat, after: share of all samples by
    place in `old` and `new`, from 1.
    """

    name: str
    old: Sequence[tuple[int, str]]
    new: Sequence[tuple[int, str]]
    heat: dict[int, float]
    after: dict[int, float]

    @property
    def changed(self) -> bool:
        return [line for _, line in self.old] != [line for _, line in self.new]

    @property
    def shares(self) -> tuple[float, float]:
        """Shares of all samples, before and after."""
        return sum(self.heat.values()), sum(self.after.values())

    @property
    def hot(self) -> bool:
        return max(self.shares) >= COLD

    def data(self, number: Callable[[str], int], *, alone: bool) -> dict[str, Any]:
        """As the script of the page reads it. alone: whether there is no listing after."""
        hunks = edits.hunks([line for _, line in self.old], [line for _, line in self.new])
        return {
            "name": self.name or "outside of functions",
            "changed": self.changed,
            "open": self.hot,
            "shares": self.shares,
            "base": [number(line) for _, line in self.old],
            "hunks": [[h.first, h.last, [number(line) for line in h.lines]] for h in hunks],
            "heat": [[place, round(share, 4)] for place, share in self.heat.items()],
            "after": [[place, round(share, 4)] for place, share in self.after.items()],
            "numbers": [[n for n, _ in self.old], [n for n, _ in self.new]],
            "alone": alone,
        }


def function_pairs(
    before: Sequence[str],
    after: Sequence[str],
    heat: Profile | None = None,
    heat_after: Profile | None = None,
) -> list[FunctionPair]:
    """The functions that differ or have at least the share `windows.COLD`, the hottest first.

    before, after: canonical listings; heat, heat_after: their profiles, None where not known.
    """
    aligned = edits.align_labels(list(before), list(after))
    old, new = numbered_functions(before), numbered_functions(aligned)
    shares, shares_after = _shares(heat, before), _shares(heat_after, aligned)
    pairs = [
        FunctionPair(
            name,
            old.get(name, []),
            new.get(name, []),
            _places(old.get(name, []), shares),
            _places(new.get(name, []), shares_after),
        )
        for name in dict.fromkeys((*old, *new))
    ]
    kept = [pair for pair in pairs if pair.changed or (pair.hot and pair.name)]
    return sorted(kept, key=lambda pair: (not pair.name, -max(pair.shares)))


def _shares(profile: Profile | None, lines: Sequence[str]) -> list[float]:
    if profile is None or not profile.available or len(profile.lines) != len(lines):
        return [0.0] * len(lines)
    return [*line_heat(profile, lines)]


def _places(part: Sequence[tuple[int, str]], shares: Sequence[float]) -> dict[int, float]:
    return {
        place: shares[number - 1] for place, (number, _) in enumerate(part, 1) if shares[number - 1]
    }

"""What the candidates did about the hottest places of the -O3 program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from executor.common import Place
from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.optimise.candidates import Candidate, Judged
from policy_jax.optimise.explain import numbered_functions


@dataclass(frozen=True, slots=True)
class HotPlace:
    """A hot line of the -O3 listing, and how many candidates changed it.

    changed, right, faster: candidates that change the line; of these, that pass all tests; of
    these, that are faster with confidence. in_best: whether the written listing changes it.
    """

    place: Place
    changed: int
    right: int
    faster: int
    in_best: bool

    def sentence(self) -> str:
        """One line, as in `kernel, line 12 addl $1, %eax (43.0 %): changed (9 tried, ...`."""
        text, share = self.place.text.strip().replace("\t", " "), 100 * self.place.share
        at = f"{self.place.function}, line {self.place.line}, {text} ({share:.1f} %)"
        if not self.changed:
            return f"{at}: nothing was tried here"
        done = "changed" if self.in_best else "as it was"
        counts = f"{self.changed} tried, {self.right} right, {self.faster} faster"
        return f"{at}: {done} ({counts})"


def hot_places(
    places: Sequence[Place],
    lines: Sequence[str],
    judged: Sequence[Judged],
    best: Candidate | None,
) -> list[HotPlace]:
    """places: of the canonical -O3 listing `lines`. best: the candidate that is written, if any."""
    touched = [(one, changed_lines(lines, normalise(one.candidate.listing))) for one in judged]
    found = []
    for place in places:
        ones = [one for one, numbers in touched if place.line in numbers]
        right = [one for one in ones if one.evaluation.passed]
        found.append(
            HotPlace(
                place,
                len(ones),
                len(right),
                sum(bool(one.gain) for one in right),
                any(one.candidate is best for one in ones),
            )
        )
    return found


def changed_lines(base: Sequence[str], lines: Sequence[str]) -> frozenset[int]:
    """Numbers of the lines of `base`, from 1, that are not in `lines`, each function compared with
    the one of the same name."""
    old = numbered_functions(base)
    new = numbered_functions(edits.align_labels(list(base), list(lines)))
    return frozenset(
        number
        for name, part in old.items()
        for hunk in edits.hunks(*([line for _, line in p] for p in (part, new.get(name, []))))
        for number, _ in part[hunk.first - 1 : hunk.last]
    )

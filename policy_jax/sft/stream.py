"""The lessons of a run, drawn, varied and collected to batches.

Lesson number k of a run depends on the seed and on k alone. So a `Place`, which is small, says all
that is needed to go on from a batch as if the run had not stopped.
"""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from policy_jax.asm.edits import Hunk
from policy_jax.asm.window_tokenizer import WindowTokenizer
from policy_jax.config_files import ConfigError
from policy_jax.data.shares import group_of
from policy_jax.sft.augment import Strengths, augment
from policy_jax.sft.lessons import Batch, Example, Lesson, Shapes, by_window, collate, encode


@dataclass(frozen=True, slots=True)
class Place:
    """How far a stream has been read.

    drawn: lessons drawn so far. given: groups given so far. waiting: the drawn lessons that are in
    no group yet, in order: the number of each, and whether its edit was withheld.
    """

    drawn: int = 0
    given: int = 0
    waiting: tuple[tuple[int, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Batches of one shape, one for each device, and the place in the stream after them."""

    parts: list[Batch]
    after: Place


def _never(given: int) -> float:
    return 0.0


@dataclass
class Stream:
    """Endless groups of batches of varied lessons.

    shapes: of each batch. parts: batches of a group. empty_share: share of lessons whose answer is
    "change nothing", when there are both kinds. family_power: families are drawn in proportion to
    their count to this power; 0 draws all alike. shares: of groups of families in what is drawn
    (`data.shares`); none draws all families alike. plain: share of lessons that are not varied.
    withheld: the chance that an edit is withheld, so that the target becomes "change nothing", by
    the number of groups given before. left_out: how many of the lessons drawn so far were left out,
    by reason. drawn: all of them.
    """

    lessons: Sequence[Lesson]
    tokenizer: WindowTokenizer
    shapes: Shapes
    parts: int = 1
    strengths: Strengths = field(default_factory=Strengths)
    empty_share: float = 0.2
    family_power: float = 0.5
    shares: Mapping[str, float] = field(default_factory=dict)
    plain: float = 0.2
    withheld: Callable[[int], float] = _never
    prompt_weight: float = 0.1
    left_out: Counter[str] = field(default_factory=Counter)
    drawn: int = 0

    def __post_init__(self) -> None:
        self._gains = _Groups(
            [one for one in self.lessons if one.changes], self.family_power, self.shares
        )
        self._empties = _Groups(
            [one for one in self.lessons if not one.changes], self.family_power, self.shares
        )

    def groups(self, seed: int, place: Place | None = None) -> Iterator[Group]:
        """The groups that belong to `seed`, after `place`. Raises ConfigError where no lesson fits,
        or where `place` is that of other lessons."""
        place = Place() if place is None else place
        waiting: dict[int, list[tuple[int, bool, Example]]] = {}

        def wait(number: int, withheld: bool, example: Example) -> int:
            length = self.shapes.length_for(len(example.tokens))
            assert length is not None  # checked by encode
            waiting.setdefault(length, []).append((number, withheld, example))
            return length

        for number, was_withheld in place.waiting:
            again, _ = self._example(seed, number, float(was_withheld))
            if again is None:
                raise ConfigError(
                    f"pairs: lesson {number} of the run is not the one that was drawn before it "
                    "stopped; give the pairs that this run was begun with, or another --workdir"
                )
            wait(number, was_withheld, again)
        given, fitted = place.given, bool(place.given or place.waiting)
        for number in itertools.count(place.drawn):
            example, is_withheld = self._example(seed, number, self.withheld(given))
            if example is None:
                if number >= 999 and not fitted:
                    raise ConfigError(
                        "none of the first 1000 lessons fits max_prompt, max_response and lengths; "
                        "raise these or make shorter pairs"
                    )
                continue
            fitted = True
            length = wait(number, is_withheld, example)
            if len(waiting[length]) < self.parts * self.shapes.rows(length):
                continue
            queue = [example for _, _, example in waiting.pop(length)]
            rest = sorted((n, w) for some in waiting.values() for n, w, _ in some)
            parts = self._parts(queue, length, np.random.default_rng([seed, given]))
            given += 1
            yield Group(parts, Place(number + 1, given, tuple(rest)))

    def _example(self, seed: int, number: int, withheld: float) -> tuple[Example | None, bool]:
        """Lesson `number`, None where it does not fit, and whether its edit is withheld."""
        # A text is hashed, so that neighbours have nothing in common.
        draw = random.Random(f"{seed}/{number}")
        wants_empty = draw.random() < self.empty_share
        group = self._empties if self._empties and (wants_empty or not self._gains) else self._gains
        lesson = group.draw(draw)
        withhold = draw.random() < withheld and lesson.changes
        if withhold:
            lesson = lesson.withheld()
        lines: Sequence[str] = lesson.source
        hunks: Sequence[Hunk] = lesson.hunks
        heat: Sequence[float] = lesson.heat
        if draw.random() >= self.plain:
            lines, hunks, places = augment(lines, hunks, draw, self.strengths)
            if heat:
                heat = [0.0 if place is None else lesson.heat[place] for place in places]
        self.drawn += 1
        windows = by_window(
            self.tokenizer, lines, hunks, self.shapes, self.left_out, heat, lesson.base
        )
        if not windows:
            return None, withhold
        window, script = windows[0] if len(windows) == 1 else draw.choice(windows)
        return encode(self.tokenizer, window, script, self.shapes, self.left_out), withhold

    def _parts(
        self, examples: Sequence[Example], length: int, rng: np.random.Generator
    ) -> list[Batch]:
        rows = self.shapes.rows(length)
        scored = self.shapes.scored(length, self.prompt_weight)
        pad = self.tokenizer.pad_id
        return [
            collate(examples[k : k + rows], length, rows, scored, pad, self.prompt_weight, rng)
            for k in range(0, len(examples), rows)
        ]


class _Groups:
    """Draws a group of families by its share, then a family, then one of its lessons. Without
    shares all families are one group; a group without lessons is not drawn."""

    def __init__(
        self, lessons: Sequence[Lesson], power: float, shares: Mapping[str, float]
    ) -> None:
        self._by_family: dict[str, list[Lesson]] = {}
        for lesson in lessons:
            self._by_family.setdefault(lesson.family, []).append(lesson)
        self._families = list(self._by_family)
        sizes = [float(len(self._by_family[f]) ** power) for f in self._families]
        if shares:
            groups = [group_of(family) for family in self._families]
            whole = dict.fromkeys(groups, 0.0)
            for group, size in zip(groups, sizes, strict=True):
                whole[group] += size
            sizes = [
                shares.get(group, 0.0) * size / whole[group]
                for group, size in zip(groups, sizes, strict=True)
            ]
        self._cumulative = list(itertools.accumulate(sizes))

    def __bool__(self) -> bool:
        return bool(self._families) and self._cumulative[-1] > 0

    def draw(self, rng: random.Random) -> Lesson:
        family = rng.choices(self._families, cum_weights=self._cumulative)[0]
        return rng.choice(self._by_family[family])

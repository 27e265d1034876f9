"""Batches of a few fixed shapes from pairs, for the supervised start.

A sequence is `<bos> window of a listing <edit> script <eos>`. Padding is on the right, where causal
attention never looks, so no mask is needed. A batch lists the positions whose next token is scored:
all of the response and a share of the prompt. Logits are computed only there; over a vocabulary of
thousands they cost more than a layer.
"""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from policy_jax.asm import edits
from policy_jax.asm.edits import Hunk
from policy_jax.asm.flow.static_check import static_check_script
from policy_jax.asm.window_tokenizer import WindowTokenizer
from policy_jax.asm.windows import Window, chances, split
from policy_jax.sft.augment import Strengths, augment
from policy_jax.sft.pairs import Pair


@dataclass(frozen=True, slots=True)
class Lesson:
    """A pair with its script as hunks; none where no change is faster."""

    family: str
    source: tuple[str, ...]
    hunks: tuple[Hunk, ...]

    @classmethod
    def of(cls, pair: Pair) -> Lesson:
        source = tuple(pair.source.split("\n"))
        return cls(pair.family, source, tuple(edits.parse(pair.script, len(source))))


@dataclass(frozen=True, slots=True)
class Example:
    """A sequence of tokens; the first `prompt` of them are the prompt."""

    tokens: list[int]
    prompt: int

    @property
    def response(self) -> int:
        return len(self.tokens) - self.prompt


@dataclass(frozen=True, slots=True)
class Batch:
    """Shapes: B rows, T tokens, K scored positions.

    tokens: int32 [B, T], padded on the right.
    at: int32 [K], positions in the flattened [B * T]; the token after each one is scored.
    labels: int32 [K], those tokens.
    weights: float32 [K], their weight in the loss; 0 for unused positions.
    response: bool [K], whether a scored token belongs to a response.
    row: int32 [K], the row of each.
    real: tokens that are not padding.
    """

    tokens: np.ndarray
    at: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    response: np.ndarray
    row: np.ndarray
    real: int


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes of batches. Each length is compiled once.

    lengths: tokens a row is padded to, increasing.
    tokens_per_batch: rows times length is at most this.
    scored_share: scored positions over all positions of a batch.
    max_prompt, max_response: the limits of sampling: of a window's prompt, and of a response;
        longer responses are left out.
    """

    lengths: tuple[int, ...] = (320, 384, 448, 512, 640, 960)
    tokens_per_batch: int = 8192
    scored_share: float = 0.3
    max_prompt: int = 768
    max_response: int = 192

    def rows(self, length: int) -> int:
        return max(1, self.tokens_per_batch // length)

    def length_for(self, tokens: int) -> int | None:
        """The smallest length that holds so many tokens, None when none does."""
        return next((length for length in self.lengths if length >= tokens), None)


CROSSES = "the edit crosses windows"
DEPENDS = "its edits of several windows are right only together"
LONG_RESPONSE = "the response is too long"
LONG_SEQUENCE = "prompt and response are too long together"


def by_window(
    tokenizer: WindowTokenizer,
    lines: Sequence[str],
    hunks: Sequence[Hunk],
    shapes: Shapes,
    left_out: Counter[str],
) -> list[tuple[Window, str]]:
    """The windows of a listing that a lesson is about, and the script of each.

    With an edit, the windows that it changes. Without one, those that a training step may ask about
    (`windows.chances`). None, with the reason counted in `left_out`, where a hunk is not within one
    window, or where the static check rejects what the edit changes in one window alone.
    """
    windows = tokenizer.windows(lines, shapes.max_prompt)
    if not hunks:
        likely = zip(windows, chances(windows), strict=True)
        return [(window, "") for window, chance in likely if chance]
    parts = split(hunks, windows)
    if parts.crossing:
        left_out[CROSSES] += 1
        return []
    found = [(w, script) for w, script in zip(windows, parts.scripts, strict=True) if script]
    if len(found) > 1 and any(static_check_script(w.script(s), lines) for w, s in found):
        left_out[DEPENDS] += 1
        return []
    return found


def encode(
    tokenizer: WindowTokenizer, window: Window, script: str, shapes: Shapes, left_out: Counter[str]
) -> Example | None:
    """The sequence of a window and its edit; None where it is too long, with the reason counted."""
    prompt = tokenizer.prompt_ids(window.prompt)
    response = tokenizer.response_ids(script)
    if len(response) > shapes.max_response:
        left_out[LONG_RESPONSE] += 1
        return None
    if shapes.length_for(len(prompt) + len(response)) is None:
        left_out[LONG_SEQUENCE] += 1
        return None
    return Example([*prompt, *response], len(prompt))


def collate(
    examples: Sequence[Example],
    length: int,
    rows: int,
    scored: int,
    pad_id: int,
    prompt_weight: float = 0.0,
    rng: np.random.Generator | None = None,
) -> Batch:
    """One batch of `rows` rows (empty ones at the end) with `scored` scored positions.

    Responses come first; prompt positions drawn by `rng` fill what is left, with
    `prompt_weight`. Responses beyond `scored` are dropped at random, or raise ValueError
    when there is no `rng`.
    """
    tokens = np.full((rows, length), pad_id, np.int32)
    response: list[np.ndarray] = []
    prompt: list[np.ndarray] = []
    for row, example in enumerate(examples):
        tokens[row, : len(example.tokens)] = example.tokens
        start = row * length
        edge = start + example.prompt - 1  # its next token is the first of the response
        response.append(np.arange(edge, start + len(example.tokens) - 1))
        prompt.append(np.arange(start, edge))
    chosen = np.concatenate([*response, np.zeros(0, int)])
    given = np.concatenate([*prompt, np.zeros(0, int)])
    if len(chosen) > scored:
        if rng is None:
            raise ValueError(f"{len(chosen)} response tokens do not fit {scored} scored positions")
        chosen = np.sort(rng.permutation(chosen)[:scored])
    room = scored - len(chosen)
    drawn = np.zeros(0, int) if rng is None else rng.permutation(given)[:room]
    at = np.zeros(scored, np.int32)
    weights = np.zeros(scored, np.float32)
    is_response = np.zeros(scored, bool)
    count = len(chosen) + len(drawn)
    at[:count] = np.concatenate([chosen, drawn])
    weights[: len(chosen)] = 1.0
    weights[len(chosen) : count] = prompt_weight
    is_response[: len(chosen)] = True
    # A position is never a row's last, so the token after it is of the same row.
    labels = tokens.reshape(-1)[np.minimum(at + 1, tokens.size - 1)]
    return Batch(
        tokens=tokens,
        at=at,
        labels=labels,
        weights=weights,
        response=is_response,
        row=at // length,
        real=sum(len(example.tokens) for example in examples),
    )


@dataclass
class Stream:
    """Endless batches of varied lessons.

    empty_share: share of lessons whose answer is "change nothing", when there are both kinds.
    family_power: families are drawn in proportion to their count to this power; 0 draws all alike.
    plain: share of lessons that are not varied.
    withheld: chance that an edit is withheld: the target becomes "change nothing".
    left_out: how many of the lessons drawn so far were left out, by reason. drawn: all of them.
    """

    lessons: Sequence[Lesson]
    tokenizer: WindowTokenizer
    shapes: Shapes
    strengths: Strengths = field(default_factory=Strengths)
    empty_share: float = 0.2
    family_power: float = 0.5
    plain: float = 0.2
    withheld: float = 0.0
    prompt_weight: float = 0.1
    left_out: Counter[str] = field(default_factory=Counter)
    drawn: int = 0

    def batches(self, seed: int) -> Iterator[Batch]:
        """The batches that belong to `seed`."""
        draw = random.Random(seed)
        rng = np.random.default_rng(seed)
        waiting: dict[int, list[Example]] = {length: [] for length in self.shapes.lengths}
        gains = _Groups([one for one in self.lessons if one.hunks], self.family_power)
        empties = _Groups([one for one in self.lessons if not one.hunks], self.family_power)
        fitted = 0
        for count in itertools.count(1):
            wants_empty = draw.random() < self.empty_share
            group = empties if empties and (wants_empty or not gains) else gains
            example = self._example(group.draw(draw), draw)
            if example is not None:
                fitted += 1
                length = self.shapes.length_for(len(example.tokens))
                assert length is not None  # checked by encode
                queue = waiting[length]
                queue.append(example)
                if len(queue) == self.shapes.rows(length):
                    waiting[length] = []
                    yield self._batch(queue, length, rng)
            elif count >= 1000 and not fitted:
                raise ValueError(
                    "none of the first 1000 lessons fits max_prompt, max_response and lengths; "
                    "raise these or make shorter pairs"
                )

    def _example(self, lesson: Lesson, draw: random.Random) -> Example | None:
        if self.withheld and lesson.hunks and draw.random() < self.withheld:
            lesson = replace(lesson, hunks=())
        lines: Sequence[str] = lesson.source
        hunks: Sequence[Hunk] = lesson.hunks
        if draw.random() >= self.plain:
            lines, hunks = augment(lines, hunks, draw, self.strengths)
        self.drawn += 1
        windows = by_window(self.tokenizer, lines, hunks, self.shapes, self.left_out)
        if not windows:
            return None
        window, script = windows[0] if len(windows) == 1 else draw.choice(windows)
        return encode(self.tokenizer, window, script, self.shapes, self.left_out)

    def _batch(self, examples: list[Example], length: int, rng: np.random.Generator) -> Batch:
        rows = self.shapes.rows(length)
        scored = max(1, int(rows * length * self.shapes.scored_share))
        pad = self.tokenizer.pad_id
        return collate(examples, length, rows, scored, pad, self.prompt_weight, rng)


class _Groups:
    """Draws a family, then one of its lessons."""

    def __init__(self, lessons: Sequence[Lesson], power: float) -> None:
        self._by_family: dict[str, list[Lesson]] = {}
        for lesson in lessons:
            self._by_family.setdefault(lesson.family, []).append(lesson)
        self._families = list(self._by_family)
        sizes = [len(self._by_family[f]) ** power for f in self._families]
        self._cumulative = list(itertools.accumulate(sizes))

    def __bool__(self) -> bool:
        return bool(self._families)

    def draw(self, rng: random.Random) -> Lesson:
        family = rng.choices(self._families, cum_weights=self._cumulative)[0]
        return rng.choice(self._by_family[family])


def side_by_side(batches: Iterable[Batch], parts: int) -> Iterator[list[Batch]]:
    """Groups of `parts` batches of one shape, one batch for each device."""
    waiting: dict[tuple[int, ...], list[Batch]] = {}
    for batch in batches:
        group = waiting.setdefault(batch.tokens.shape, [])
        group.append(batch)
        if len(group) == parts:
            yield waiting.pop(batch.tokens.shape)


def plain_batches(
    lessons: Sequence[Lesson], tokenizer: WindowTokenizer, shapes: Shapes
) -> Iterator[tuple[Batch, list[Lesson]]]:
    """Every window of every lesson that fits once, not varied, with its whole response scored: for
    evaluation. The lesson of a row has the hunks of its window alone."""
    waiting: dict[int, list[tuple[Example, Lesson]]] = {}

    def batch(length: int) -> tuple[Batch, list[Lesson]]:
        queue = waiting.pop(length)
        rows = shapes.rows(length)
        scored = rows * min(length, shapes.max_response)
        examples = [example for example, _ in queue]
        made = collate(examples, length, rows, scored, tokenizer.pad_id)
        return made, [lesson for _, lesson in queue]

    for lesson in lessons:
        reasons: Counter[str] = Counter()
        for window, script in by_window(tokenizer, lesson.source, lesson.hunks, shapes, reasons):
            example = encode(tokenizer, window, script, shapes, reasons)
            if example is None:
                continue
            length = shapes.length_for(len(example.tokens))
            assert length is not None
            mine = replace(lesson, hunks=tuple(window.read(script)))
            waiting.setdefault(length, []).append((example, mine))
            if len(waiting[length]) == shapes.rows(length):
                yield batch(length)
    for length in sorted(waiting):
        yield batch(length)

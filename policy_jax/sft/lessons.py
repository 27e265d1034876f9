"""Batches of a few fixed shapes from pairs, for supervised training.

A sequence is the prompt of a window and its edit script, as the model's tokenizer has them: for our
own `<bos> window of a listing <edit> script <eos>`. Padding is on the right, where causal attention
never looks, so no mask is needed. A batch lists the positions whose next token is scored: all of
the response and, with a `prompt_weight`, a share of the prompt. Logits are computed only there;
over a vocabulary of thousands they cost more than a layer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from policy_jax.asm import edits
from policy_jax.asm.bases import split_base, with_base
from policy_jax.asm.edits import EditError, Hunk
from policy_jax.asm.rewrite.checked import check_script
from policy_jax.asm.routines.complete import routine_of
from policy_jax.asm.routines.library import BY_FUNCTION
from policy_jax.asm.routines.references import callee
from policy_jax.asm.window_tokenizer import WindowTokenizer
from policy_jax.asm.windows import Window, chances, split
from policy_jax.sft.pair_rows import Pair


@dataclass(frozen=True, slots=True)
class Lesson:
    """A pair with its script as hunks; none where no change is faster. heat: each line's share of
    the program's time; () where it is not known. base: the build that the answer to each window
    names, without hunks; "" where it names none."""

    family: str
    source: tuple[str, ...]
    hunks: tuple[Hunk, ...]
    heat: tuple[float, ...] = ()
    base: str = ""

    @classmethod
    def of(cls, pair: Pair) -> Lesson:
        """Raises EditError for a script that cannot be read, or that edits a listing which the pair
        does not hold."""
        source = tuple(pair.source.split("\n"))
        name, script = split_base(pair.script)
        if name is not None and script.strip():
            raise EditError(
                f"the script of {pair.family}/{pair.seed} edits the listing of {name!r}; such "
                "edits stand in a row with that base"
            )
        hunks = tuple(edits.parse(script, len(source)))
        return cls(pair.family, source, hunks, tuple(pair.heat), name or "")

    @property
    def changes(self) -> bool:
        """Whether the answer is not empty."""
        return bool(self.hunks or self.base)

    def withheld(self) -> Lesson:
        """The lesson with the answer "change nothing"."""
        return replace(self, hunks=(), base="")


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

    def scored(self, length: int, prompt_weight: float) -> int:
        """Scored positions of a batch: room for every response where the prompt has no weight."""
        rows = self.rows(length)
        if prompt_weight == 0:
            return rows * min(length, self.max_response)
        return max(1, int(rows * length * self.scored_share))

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
    heat: Sequence[float] = (),
    base: str = "",
) -> list[tuple[Window, str]]:
    """The windows of a listing that a lesson is about, and the answer to each.

    With an edit, the windows that it changes. Without one, those that a training step may ask about
    (`windows.chances`); the answer names `base` if there is one. None, with the reason counted in
    `left_out`, where a hunk is not within one window, or where the static check rejects what the
    edit changes in one window alone. heat: of each line; () where it is not known, so that no line
    is marked.
    """
    windows = tokenizer.windows(lines, shapes.max_prompt, (lambda: heat) if heat else None)
    if not hunks:
        likely = zip(windows, chances(windows), strict=True)
        answer = with_base(base, "") if base else ""
        return [(window, answer) for window, chance in likely if chance]
    parts = split(hunks, windows)
    if parts.crossing:
        left_out[CROSSES] += 1
        return []
    found = [(w, script) for w, script in zip(windows, parts.scripts, strict=True) if script]
    if (
        len(found) > 1
        and not all(_alone(h, lines) for h in hunks)
        and any(check_script(w.script(s), lines) for w, s in found)
    ):
        left_out[DEPENDS] += 1
        return []
    return found


def _alone(hunk: Hunk, lines: Sequence[str]) -> bool:
    """Whether a hunk only calls a routine in place of the function that it stands for, which is as
    right without any other hunk. The static check of a lesson takes longer than its gradient."""
    if hunk.last != hunk.first or len(hunk.lines) != 1:
        return False
    (old, new) = lines[hunk.first - 1], hunk.lines[0]
    standing = BY_FUNCTION.get(callee(old) or "")
    return (
        standing is not None
        and old.rpartition("\t")[0] == new.rpartition("\t")[0]
        and routine_of(callee(new)) == standing
    )


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

    Responses come first; unless `prompt_weight` is 0, prompt positions drawn by `rng` fill what is
    left, with that weight. Responses beyond `scored` are dropped at random, or raise ValueError
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
    room = scored - len(chosen) if prompt_weight else 0
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


MIN_PREFIX = 32
"""A shorter common beginning of the prompts is computed with each of them."""


def shared_prefix(tokenizer: WindowTokenizer) -> int:
    """The number of tokens that the prompts of all windows begin with alike, the rules of a chat
    model for example; 0 below MIN_PREFIX."""
    one, other = (tokenizer.prompt_ids(text) for text in ("<1>ret\n", "foo:\n"))
    pairs = enumerate(zip(one, other, strict=False))
    alike = next((k for k, (a, b) in pairs if a != b), min(len(one), len(other)))
    return alike if alike >= MIN_PREFIX else 0


def begin_alike(batch: Batch, prefix: int) -> None:
    """Raises AssertionError where rows of a batch differ in their first `prefix` tokens."""
    rows = np.unique(batch.row[batch.response])
    if rows.size and (batch.tokens[rows, :prefix] != batch.tokens[0, :prefix]).any():
        raise AssertionError(f"prompts differ in the first {prefix} tokens")


def plain_batches(
    lessons: Sequence[Lesson], tokenizer: WindowTokenizer, shapes: Shapes
) -> Iterator[tuple[Batch, list[tuple[int, Lesson]]]]:
    """Every window of every lesson that fits once, not varied, with its whole response scored: for
    evaluation. With each row, the index of its lesson, and the lesson with the hunks of the row's
    window alone."""
    waiting: dict[int, list[tuple[Example, int, Lesson]]] = {}

    def batch(length: int) -> tuple[Batch, list[tuple[int, Lesson]]]:
        queue = waiting.pop(length)
        examples = [example for example, _, _ in queue]
        scored = shapes.scored(length, prompt_weight=0)
        made = collate(examples, length, shapes.rows(length), scored, tokenizer.pad_id)
        return made, [(index, lesson) for _, index, lesson in queue]

    for index, lesson in enumerate(lessons):
        reasons: Counter[str] = Counter()
        found = by_window(
            tokenizer, lesson.source, lesson.hunks, shapes, reasons, lesson.heat, lesson.base
        )
        for window, script in found:
            example = encode(tokenizer, window, script, shapes, reasons)
            if example is None:
                continue
            length = shapes.length_for(len(example.tokens))
            assert length is not None
            mine = lesson
            if lesson.hunks:
                mine = replace(lesson, hunks=tuple(window.read(script)))
            waiting.setdefault(length, []).append((example, index, mine))
            if len(waiting[length]) == shapes.rows(length):
                yield batch(length)
    for length in sorted(waiting):
        yield batch(length)

"""The score of a model on held-out lessons, with intervals over lessons."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from policy_jax.asm import edits
from policy_jax.asm.novelty import body_key
from policy_jax.asm.window_tokenizer import WindowTokenizer
from policy_jax.sft.learn import score_step
from policy_jax.sft.lessons import Lesson, Shapes, begin_alike, plain_batches

RESAMPLES = 2000
"""Of the lessons, for an interval."""


@dataclass(frozen=True, slots=True)
class Score:
    """Figures on held-out pairs.

    loss: mean over response tokens, with its 95 % interval over lessons (bootstrap). exact: share
    of responses that greedy decoding would reproduce, which holds exactly when each token is the
    likeliest one given those before it. exact_changed: the same over responses with an edit.
    exact_novel: over those whose edit is in no training pair; novel: their number. count: responses
    (windows of lessons). lessons: lessons with at least one. change: the loss less the one before
    training, of the same lessons, with its interval; None where that was not measured.
    """

    loss: float
    exact: float
    exact_changed: float
    exact_novel: float
    novel: int
    count: int
    loss_low: float = math.nan
    loss_high: float = math.nan
    lessons: int = 0
    change: float | None = None
    change_low: float | None = None
    change_high: float | None = None


def evaluate(
    graphdef: Any,
    params: Any,
    frozen: Any,
    lessons: Sequence[Lesson],
    tokenizer: WindowTokenizer,
    shapes: Shapes,
    trained: frozenset[str],
    prefix: int = 0,
    before: np.ndarray | None = None,
) -> tuple[Score, np.ndarray]:
    """The score of the lessons that fit `shapes`, and by lesson the summed loss and the response
    tokens [N, 2] (0 tokens where it does not fit).

    trained: `body_key` of every training script. prefix: see `learn.scored`. before: such sums from
    before training.
    """
    sums = np.zeros((len(lessons), 2))
    outcomes: list[tuple[bool, bool, bool]] = []
    for batch, given in plain_batches(lessons, tokenizer, shapes):
        begin_alike(batch, prefix)
        nll, right = map(
            np.asarray,
            score_step(
                graphdef,
                prefix,
                params,
                frozen,
                batch.tokens,
                batch.at,
                batch.labels,
                batch.response,
            ),
        )
        for row, (index, lesson) in enumerate(given):
            mine = batch.response & (batch.row == row)
            sums[index] += nll[mine].sum(dtype=float), mine.sum()
            novel = bool(lesson.hunks) and body_key(edits.render(lesson.hunks)) not in trained
            outcomes.append((bool(right[mine].all()), lesson.changes, novel))

    def rate(chosen: list[bool]) -> float:
        return sum(chosen) / len(chosen) if chosen else math.nan

    loss, low, high = mean_of(sums[:, 0], sums[:, 1])
    change = change_low = change_high = None
    if before is not None:
        change, change_low, change_high = mean_of(sums[:, 0] - before[:, 0], sums[:, 1])
    score = Score(
        loss=loss,
        exact=rate([exact for exact, _, _ in outcomes]),
        exact_changed=rate([exact for exact, changed, _ in outcomes if changed]),
        exact_novel=rate([exact for exact, _, novel in outcomes if novel]),
        novel=sum(novel for _, _, novel in outcomes),
        count=len(outcomes),
        loss_low=low,
        loss_high=high,
        lessons=int((sums[:, 1] > 0).sum()),
        change=change,
        change_low=change_low,
        change_high=change_high,
    )
    return score, sums


def mean_of(totals: np.ndarray, tokens: np.ndarray) -> tuple[float, float, float]:
    """The mean of a token, sum(totals) / sum(tokens), and its 95 % interval over lessons: the
    percentiles of the mean of lessons that are drawn with replacement. totals, tokens: [N]."""
    there = tokens > 0
    totals, tokens = totals[there], tokens[there]
    if not len(tokens):
        return math.nan, math.nan, math.nan
    drawn = np.random.default_rng(0).integers(len(tokens), size=(RESAMPLES, len(tokens)))
    means = totals[drawn].sum(axis=1) / tokens[drawn].sum(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(totals.sum() / tokens.sum()), float(low), float(high)

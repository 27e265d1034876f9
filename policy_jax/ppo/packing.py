"""Packed micro-batches: rows of a fixed length that hold several prompts, each with its answers.

A row is [prompt | answer | answer ... | prompt | answer ... | padding]. Tokens carry the number of
their group and of their answer, attention stays within them (`models.packed_attention`), and
positions are those that a token has in a sequence of its own. The results are those of separate
sequences (Krell et al. 2021, arXiv 2107.02027); what differs is how much padding is computed.

The head sees only the states that predict response tokens. They are brought together at the
beginning of a row, in `slots`, and chunks of the head without any are skipped.

Shapes: N rows of L places, A answers to a row at most, R response positions; P prompts and S
samples of each in a batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from policy_jax.models.packed_attention import Segments, packed_attention
from policy_jax.models.qwen2 import Qwen2
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.shared_prompt import Leaf, PromptGroups
from policy_jax.rollout.logprobs import TokenLogprobs, hidden_logprobs


class PackedRows(NamedTuple):
    """Packed prompts and answers, as the accelerator computes them. All but `mask` are integers.

    tokens, positions, group, answer [N, L]: of each place; group 0 is padding (see `Segments`).
    before, wanted [N, L]: for each slot, the place whose hidden state predicts its token, and the
    token. slot, mask [N, A, R]: the slot of each response token, and 1 on those that count.
    count []: slots in use, in the row that has most.
    """

    tokens: Leaf
    positions: Leaf
    group: Leaf
    answer: Leaf
    before: Leaf
    wanted: Leaf
    slot: Leaf
    mask: Leaf
    count: Leaf


@dataclass(frozen=True, slots=True)
class Piece:
    """A prompt with some of its answers, all of them in one row.

    prompt: its index in the batch. answers: for each answer that is computed, the samples that it
    stands for and its length in tokens. tokens: of prompt and answers. rows: samples.
    """

    prompt: int
    answers: tuple[tuple[tuple[int, ...], int], ...]
    tokens: int

    @property
    def samples(self) -> list[int]:
        return [sample for samples, _ in self.answers for sample in samples]


@dataclass(frozen=True, slots=True)
class PackedPart:
    """One micro-batch: the pieces of each of its rows."""

    rows: tuple[tuple[Piece, ...], ...]

    @property
    def places(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Of each answer: prompt and sample in the batch, row and place in the micro-batch."""
        found = [
            (piece.prompt, sample, n, place)
            for n, row in enumerate(self.rows)
            for place, (piece, sample) in enumerate(
                (piece, sample) for piece in row for sample in piece.samples
            )
        ]
        prompt, sample, n, place = np.array(found, np.int64).reshape(-1, 4).T
        return prompt, sample, n, place


class Packing:
    """Makes packed micro-batches of `shards` rows for one configuration."""

    def __init__(self, config: TrainConfig, shards: int) -> None:
        o = config.optimisation
        self.shards, self.length, self.merge = shards, config.pack_tokens, o.merge_equal_answers
        self.answers = config.rollout.samples_per_prompt * -(-self.length // o.prompt_buckets[0])
        """Most answers in a row. More are never needed unless prompts are shorter than the first
        bucket."""
        self.positions = config.response_positions

    def parts(self, groups: PromptGroups, index: np.ndarray) -> list[PackedPart]:
        """Put the prompts `index` into as few rows as the first-fit-decreasing rule needs."""
        pieces = [piece for prompt in index for piece in self._pieces(groups, int(prompt))]
        rows: list[list[Piece]] = []
        for piece in sorted(pieces, key=lambda piece: -piece.tokens):
            fitting = (row for row in rows if self._fits([*row, piece]))
            row = next(fitting, None)
            if row is None:
                rows.append([piece])
            else:
                row.append(piece)
        cuts = [rows[i : i + self.shards] for i in range(0, len(rows), self.shards)]
        return [PackedPart(tuple(map(tuple, cut))) for cut in cuts]

    def take(self, groups: PromptGroups, part: PackedPart) -> PackedRows:
        """The arrays of a micro-batch."""
        wide = np.zeros((6, self.shards, self.length), np.int32)
        tokens, positions, group, answer, before, wanted = wide
        shape = (self.shards, self.answers, groups.mask.shape[-1])
        slot, mask = np.zeros(shape, np.int32), np.zeros(shape, np.float32)
        most = 0
        for n, row in enumerate(part.rows):
            place = used = out = 0
            for number, piece in enumerate(row, 1):
                start = int(groups.start[piece.prompt])
                end = place + start
                tokens[n, place:end] = groups.prompt[piece.prompt, :start]
                positions[n, place:end] = np.arange(start)
                group[n, place : place + piece.tokens] = number
                last, place = end - 1, end
                for k, (samples, length) in enumerate(piece.answers, 1):
                    span = slice(place, place + length)
                    response = groups.response[piece.prompt, samples[0], :length]
                    counted = np.flatnonzero(groups.mask[piece.prompt, samples[0], :length])
                    slots = slice(used, used + len(counted))
                    tokens[n, span], answer[n, span] = response, k
                    positions[n, span] = start + np.arange(length)
                    before[n, slots] = np.where(counted == 0, last, place + counted - 1)
                    wanted[n, slots] = response[counted]
                    slot[n, out : out + len(samples), counted] = np.arange(used, slots.stop)[
                        :, None
                    ]
                    mask[n, out : out + len(samples)] = groups.mask[piece.prompt, list(samples)]
                    place, used, out = place + length, slots.stop, out + len(samples)
            most = max(most, used)
        return PackedRows(
            tokens, positions, group, answer, before, wanted, slot, mask, np.int32(most)
        )

    def gather(self, x: np.ndarray, part: PackedPart) -> np.ndarray:
        """An array [P, S, R] of a batch as that of a micro-batch, [N, A, R]; 0 where there is no
        answer."""
        prompt, sample, n, place = part.places
        out = np.zeros((self.shards, self.answers, x.shape[-1]), x.dtype)
        out[n, place] = x[prompt, sample]
        return out

    def put(self, out: np.ndarray, part: PackedPart, found: np.ndarray) -> None:
        """Write results [N, A, R] of a micro-batch into those of the batch, [P, S, R]."""
        prompt, sample, n, place = part.places
        out[prompt, sample] = found[n, place]

    def places(self, parts: list[PackedPart]) -> int:
        """The tokens that are computed for these micro-batches, padding included."""
        return len(parts) * self.shards * self.length

    def tokens(self, groups: PromptGroups, part: PackedPart) -> int:
        """The tokens of a micro-batch that are no padding."""
        return sum(piece.tokens for row in part.rows for piece in row)

    def shapes(self) -> PackedRows:
        """The shapes of `take`'s arrays."""
        wide = jax.ShapeDtypeStruct((self.shards, self.length), jnp.int32)
        answers = (self.shards, self.answers, self.positions)
        slot, mask = (jax.ShapeDtypeStruct(answers, t) for t in (jnp.int32, jnp.float32))
        count = jax.ShapeDtypeStruct((), jnp.int32)
        return PackedRows(wide, wide, wide, wide, wide, wide, slot, mask, count)

    def _fits(self, row: list[Piece]) -> bool:
        tokens = sum(piece.tokens for piece in row)
        return tokens <= self.length and sum(len(p.samples) for p in row) <= self.answers

    def _pieces(self, groups: PromptGroups, prompt: int) -> list[Piece]:
        """A prompt with all answers that have a token that counts, in more than one piece where
        they do not fit into a row; the prompt is then computed once for each piece."""
        samples: dict[object, tuple[list[int], int]] = {}
        for sample, mask in enumerate(groups.mask[prompt]):
            counted = np.flatnonzero(mask)
            if not len(counted):
                continue
            length = int(counted[-1]) + 1
            same = (groups.response[prompt, sample, :length].tobytes(), mask[:length].tobytes())
            samples.setdefault(same if self.merge else sample, ([], length))[0].append(sample)
        start = int(groups.start[prompt])
        pieces: list[Piece] = []
        for own, length in samples.values():
            last = pieces[-1] if pieces else None
            if last is None or last.tokens + length > self.length:
                last = Piece(prompt, (), start)
                pieces.append(last)
            answers = (*last.answers, (tuple(own), length))
            pieces[-1] = Piece(prompt, answers, last.tokens + length)
        return pieces


def predicting_states(model: Qwen2, rows: PackedRows) -> Float[Array, "N L D"]:
    """The hidden state that predicts the token of each slot."""
    attend = partial(packed_attention, segments=Segments(rows.group, rows.answer), mesh=model.mesh)
    hidden = model.hidden(rows.tokens, rows.positions, attend=attend)
    return jnp.take_along_axis(hidden, rows.before[..., None], axis=1)


def token_logprobs(
    model: Qwen2, rows: PackedRows, temperature: float, entropy: bool
) -> TokenLogprobs:
    """Log-probs, and entropies, of all response tokens, [N * A, R]; of those that do not count,
    the ones of another token."""
    computed = hidden_logprobs(
        model,
        predicting_states(model, rows),
        rows.wanted,
        temperature=temperature,
        entropy=entropy,
        count=rows.count,
    )
    spread: TokenLogprobs = jax.tree.map(lambda x: by_answer(x, rows), computed)
    return spread


def by_answer(x: Float[Array, "N L"], rows: PackedRows) -> Float[Array, "N*A R"]:
    """Values of slots as those of response tokens."""
    count, answers, positions = rows.slot.shape
    found = jnp.take_along_axis(x, rows.slot.reshape(count, -1), axis=1)
    return found.reshape(count * answers, positions)

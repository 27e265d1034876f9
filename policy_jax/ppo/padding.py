"""Padded micro-batches: prompts and responses padded to one of a few pairs of lengths.

A prompt is computed once for all its samples (see `shared_prompt`), and an answer once where all
samples are equal.
"""

from __future__ import annotations

from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array

from policy_jax.models.qwen2 import Qwen2
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.shared_prompt import PromptGroups, predicting_states
from policy_jax.rollout.logprobs import TokenLogprobs, hidden_logprobs


@dataclass(frozen=True, slots=True)
class Part:
    """One micro-batch.

    index: its prompts in the batch. prompt, response: the lengths in tokens that they are padded
    to. alike: whether the answers to each prompt are equal, so that one is computed for all.
    """

    index: np.ndarray
    prompt: int
    response: int
    alike: bool = False


class Padding:
    """Makes padded micro-batches of `prompts` prompts for one configuration."""

    def __init__(self, config: TrainConfig, prompts: int) -> None:
        o = config.optimisation
        self.prompts, self.samples = prompts, config.rollout.samples_per_prompt
        self.buckets = o.prompt_buckets, o.response_buckets
        self.merge = o.merge_equal_answers

    def parts(self, groups: PromptGroups, index: np.ndarray) -> list[Part]:
        """Cut the prompts `index` into micro-batches; prompts of similar length go together."""
        prompt_buckets, response_buckets = self.buckets
        # A fully masked row may be longer than its part: only masked tokens are cut off.
        used = (groups.mask > 0) * np.arange(1, groups.mask.shape[-1] + 1)
        shape = np.maximum(
            np.searchsorted(prompt_buckets, groups.start),
            np.searchsorted(response_buckets, used.max(axis=(1, 2))),
        )
        alike = np.full(len(shape), False)
        if self.merge:
            alike = np.all(groups.response == groups.response[:, :1], axis=(1, 2))
        order = index[np.lexsort((shape[index], alike[index]))]
        cuts = [order[i : i + self.prompts] for i in range(0, len(order), self.prompts)]
        return [
            Part(
                c,
                prompt_buckets[shape[c].max()],
                response_buckets[shape[c].max()],
                bool(alike[c].all()),
            )
            for c in cuts
        ]

    def take(self, groups: PromptGroups, part: Part) -> PromptGroups:
        """The arrays of a micro-batch, filled up with empty prompts."""
        response = groups.response[:, :1] if part.alike else groups.response
        return PromptGroups(
            self._filled(groups.prompt[:, : part.prompt], part),
            self._filled(groups.start, part, value=1),
            self._filled(response, part),
            self._filled(groups.mask, part),
        )

    def gather(self, x: np.ndarray, part: Part) -> np.ndarray:
        """An array [P, S, R] of a batch as that of a micro-batch, of its shape."""
        return self._filled(x, part)

    def put(self, out: np.ndarray, part: Part, found: np.ndarray) -> None:
        """Write results of a micro-batch into those of the batch, [P, S, R]."""
        out[part.index, :, : part.response] = found[: len(part.index)]

    def places(self, parts: list[Part]) -> int:
        """The tokens that are computed for these micro-batches, padding included."""
        return sum(
            self.prompts * (part.prompt + (1 if part.alike else self.samples) * part.response)
            for part in parts
        )

    def tokens(self, groups: PromptGroups, part: Part) -> int:
        """The tokens of a micro-batch that are no padding."""
        used = (groups.mask[part.index] > 0) * np.arange(1, groups.mask.shape[-1] + 1)
        lengths = used.max(axis=2)
        if part.alike:
            lengths = lengths.max(axis=1)
        return int(groups.start[part.index].sum() + lengths.sum())

    def shapes(self) -> PromptGroups:
        """The shapes of `take`'s arrays for the longest micro-batch."""
        prompt, response = (buckets[-1] for buckets in self.buckets)
        answers = (self.prompts, self.samples, response)
        return PromptGroups(
            jax.ShapeDtypeStruct((self.prompts, prompt), jnp.int32),
            jax.ShapeDtypeStruct((self.prompts,), jnp.int32),
            jax.ShapeDtypeStruct(answers, jnp.int32),
            jax.ShapeDtypeStruct(answers, jnp.float32),
        )

    def _filled(self, x: np.ndarray, part: Part, value: int = 0) -> np.ndarray:
        """The entries of x that belong to `part`, filled up with `value`."""
        taken = x[part.index]
        if x.ndim == 3:
            taken = taken[..., : part.response]
        padding = [(0, self.prompts - len(part.index))] + [(0, 0)] * (x.ndim - 1)
        return np.pad(taken, padding, constant_values=value)


def token_logprobs(
    model: Qwen2, groups: PromptGroups, temperature: float, entropy: bool
) -> TokenLogprobs:
    """Log-probs, and entropies, of all response tokens, [P * S, R]."""
    computed = hidden_logprobs(
        model,
        predicting_states(model, groups),
        groups.response.reshape(-1, groups.response.shape[-1]),
        temperature=temperature,
        entropy=entropy,
    )
    spread: TokenLogprobs = jax.tree.map(lambda x: by_answer(x, groups), computed)
    return spread


def by_answer(x: Array, groups: PromptGroups) -> Array:
    """Repeat x [P * U, R] for all answers [P * S, R]; U is S, or 1 where one of equal answers was
    computed."""
    return jnp.repeat(x, groups.mask.shape[1] // groups.response.shape[1], axis=0)

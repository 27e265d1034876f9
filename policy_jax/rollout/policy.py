"""A policy that reads listings and writes texts.

It has the weights and the tokenizer of a checkpoint, and a sampler, so that evaluation and `sample`
need no tokens.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import jax.numpy as jnp
from flax import nnx
from jaxtyping import DTypeLike

from policy_jax.asm.bases import Offer
from policy_jax.asm.edits import Hunk
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.asm.window_tokenizer import LineHeat, WindowTokenizer
from policy_jax.asm.windows import Window, asked
from policy_jax.models.qwen2 import Params, Qwen2
from policy_jax.rollout.chat_tokenizer import load_window_tokenizer
from policy_jax.rollout.pace import Pace
from policy_jax.rollout.prepared import DecodeWeightsKind
from policy_jax.rollout.sampler import Sampler, buckets, slow_here

MAX_PROMPT_TOKENS, MAX_CHAT_PROMPT_TOKENS = 768, 1024
"""Of the project's own policies, and of chat models, whose prompts begin with the rules."""

MAX_RESPONSE_TOKENS = 192

BATCH_SIZE, SLOW_BATCH_SIZE = 32, 8
"""Prompts that are answered at once, and where a model is slow: more would only end later."""


_NEXT_WINDOW = 1_000_003
"""Distance of the seeds of two windows of a listing."""


class Question(Protocol):
    """What a policy is asked about: a window (`asm.windows.Window`) or a whole listing."""

    @property
    def name(self) -> str:
        """Tells it from others of the same listing."""

    def read(self, response: str) -> list[Hunk]:
        """The hunks of a response, with the numbers of the listing. Raises EditError."""


@dataclass(frozen=True, slots=True)
class Response:
    """What the policy wrote for one window of a listing, or for the whole listing.

    finished: whether it wrote the end token; otherwise the text is cut off.
    tokens, prompt_tokens: of the text and of the prompt.
    probability: of the whole text, at the temperature of the call (1 if that is 0).
    """

    window: Question
    text: str
    finished: bool
    tokens: int
    prompt_tokens: int
    probability: float = 0.0


class TextPolicy:
    """Listings in, edit scripts out, one for each window of a listing.

    graphdef and params are those of `nnx.split(model)`. `params` may be replaced at any time, as a
    training run does.
    """

    def __init__(
        self,
        graphdef: nnx.GraphDef[Qwen2],
        params: Params,
        tokenizer: WindowTokenizer,
        *,
        max_prompt_tokens: int | None = None,
        max_response_tokens: int = MAX_RESPONSE_TOKENS,
        batch_size: int | None = None,
        pace: Pace | None = None,
        decode_weights: DecodeWeightsKind = "full",
    ) -> None:
        """max_prompt_tokens: default by the tokenizer, `MAX_PROMPT_TOKENS` or that of chat models.
        batch_size: windows that are answered at once; default: `fitting_batch_size`. Raises
        PackedError if this machine cannot have such decode_weights."""
        self.params = params
        self.tokenizer = tokenizer
        own = isinstance(tokenizer, AsmTokenizer)
        usual = MAX_PROMPT_TOKENS if own else MAX_CHAT_PROMPT_TOKENS
        self.max_prompt_tokens = max_prompt_tokens or usual
        self.pace = Pace() if pace is None else pace
        self.batch_size = fitting_batch_size(params) if batch_size is None else batch_size
        self._sampler = Sampler(
            graphdef,
            eos_id=tokenizer.eos_id,
            pad_id=tokenizer.pad_id,
            max_new_tokens=max_response_tokens,
            prompt_buckets=buckets(self.max_prompt_tokens),
            batch_size=self.batch_size,
            decode_weights=decode_weights,
        )

    @classmethod
    def from_pretrained(
        cls, path: str | Path, dtype: DTypeLike = jnp.float32, **options: Any
    ) -> TextPolicy:
        """Loads weights and tokenizer from a Hugging Face folder or a GGUF file. dtype: of weights
        and computation. options: the constructor's."""
        model = Qwen2.from_pretrained(path, dtype)
        graphdef, params = nnx.split(model)
        return cls(graphdef, params, load_window_tokenizer(path), **options)

    @property
    def why_not_asked(self) -> str:
        """The reason where a listing has no window."""
        return (
            f"no line fits a prompt of {self.max_prompt_tokens} tokens; raise --max-prompt-tokens"
        )

    def windows(
        self,
        lines: Sequence[str],
        heat: LineHeat | None = None,
        offers: Sequence[Offer] = (),
    ) -> list[Window]:
        """The windows of a normalised listing, those that are not asked included. offers: the
        builds that each prompt names."""
        return self.tokenizer.windows(lines, self.max_prompt_tokens, heat, offers)

    def respond(
        self,
        listings: Sequence[Sequence[str]],
        *,
        temperature: float = 0.0,
        seeds: Sequence[int] | None = None,
        heats: Sequence[LineHeat | None] | None = None,
        offers: Sequence[Sequence[Offer]] | None = None,
    ) -> list[list[Response]]:
        """For each normalised listing one response per window that is asked, in order.

        temperature: 0 is greedy. seeds: one per listing (default 0, 1, ...), from which each of its
        windows gets its own; a response depends on its own seed and not on the rest of the batch.
        heats: one per listing; default: not known, so that all windows are asked. offers: the
        builds that the prompts of each listing name; default: none.
        """
        seeds = range(len(listings)) if seeds is None else seeds
        heats = [None] * len(listings) if heats is None else heats
        offers = [()] * len(listings) if offers is None else offers
        windows = [asked(self.windows(*each)) for each in zip(listings, heats, offers, strict=True)]
        rows = [(i, k) for i, some in enumerate(windows) for k in range(len(some))]
        prompts = [self.tokenizer.prompt_ids(windows[i][k].prompt) for i, k in rows]
        if any(len(ids) > self.max_prompt_tokens for ids in prompts):
            raise AssertionError("a window is longer than the prompts that the policy may be given")
        responses: list[list[Response]] = [[] for _ in listings]
        if not rows:
            return responses
        with self.pace.answering() as answered:
            completions = self._sampler.generate(
                self.params,
                prompts,
                temperature=temperature,
                seeds=[seeds[i] + k * _NEXT_WINDOW for i, k in rows],
                on_finish=answered,
            )
        for (i, k), prompt, completion in zip(rows, prompts, completions, strict=True):
            ids = [int(t) for t in completion.tokens]
            responses[i].append(
                Response(
                    windows[i][k],
                    self.tokenizer.decode(ids),
                    completion.finished,
                    len(ids) - completion.finished,  # without the end token
                    len(prompt),
                    probability=math.exp(float(completion.logprobs.sum())),
                )
            )
        return responses


def fitting_batch_size(params: Params) -> int:
    """How many prompts to answer at once on this device."""
    return SLOW_BATCH_SIZE if slow_here(params) else BATCH_SIZE

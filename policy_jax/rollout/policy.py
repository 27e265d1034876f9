"""A policy that reads listings and writes texts.

It has the weights and the tokenizer of a checkpoint, and a sampler, so that evaluation and `sample`
need no tokens.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flax import nnx

from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.models.qwen2 import Params, Qwen2
from policy_jax.rollout.sampler import Sampler

MAX_PROMPT_TOKENS = 768
MAX_RESPONSE_TOKENS = 192


@dataclass(frozen=True, slots=True)
class Response:
    """What the policy wrote for one listing.

    finished: whether it wrote the end token; otherwise the text is cut off.
    too_long: whether the prompt was too long, so that the policy was not asked.
    probability: of the whole text, at the temperature of the call (1 if that is 0).
    """

    text: str
    finished: bool
    tokens: int
    too_long: bool = False
    probability: float = 0.0


class TextPolicy:
    """Numbered listings in, edit scripts out.

    graphdef and params are those of `nnx.split(model)`. `params` may be replaced at any time, as a
    training run does.
    """

    def __init__(
        self,
        graphdef: nnx.GraphDef[Qwen2],
        params: Params,
        tokenizer: AsmTokenizer,
        *,
        max_prompt_tokens: int = MAX_PROMPT_TOKENS,
        max_response_tokens: int = MAX_RESPONSE_TOKENS,
        batch_size: int = 32,
    ) -> None:
        self.params = params
        self.tokenizer = tokenizer
        self.max_prompt_tokens = max_prompt_tokens
        self._sampler = Sampler(
            graphdef,
            eos_id=tokenizer.eos_id,
            pad_id=tokenizer.pad_id,
            max_new_tokens=max_response_tokens,
            batch_size=batch_size,
        )

    @classmethod
    def from_pretrained(cls, path: str | Path, **options: Any) -> TextPolicy:
        """Loads weights and tokenizer from a Hugging Face folder; options: the constructor's."""
        model = Qwen2.from_pretrained(path)
        graphdef, params = nnx.split(model)
        return cls(graphdef, params, AsmTokenizer(path), **options)

    def respond(
        self,
        listings: Sequence[Sequence[str]],
        *,
        temperature: float = 0.0,
        seeds: Sequence[int] | None = None,
    ) -> list[Response]:
        """One response per normalised listing, in order.

        temperature: 0 is greedy. seeds: one per listing (default 0, 1, ...); a response depends on
        its own seed and not on the rest of the batch.
        """
        seeds = range(len(listings)) if seeds is None else seeds
        prompts = [self.tokenizer.prompt_ids(list(lines)) for lines in listings]
        fits = [i for i, ids in enumerate(prompts) if len(ids) <= self.max_prompt_tokens]
        responses = [Response("", False, 0, too_long=True)] * len(listings)
        if not fits:
            return responses
        completions = self._sampler.generate(
            self.params,
            [prompts[i] for i in fits],
            temperature=temperature,
            seeds=[seeds[i] for i in fits],
        )
        for i, completion in zip(fits, completions, strict=True):
            ids = [int(t) for t in completion.tokens]
            if completion.finished and ids:
                ids = ids[:-1]
            responses[i] = Response(
                self.tokenizer.decode(ids),
                completion.finished,
                len(ids),
                probability=math.exp(float(completion.logprobs.sum())),
            )
        return responses

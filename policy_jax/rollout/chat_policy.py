"""A chat model that answers conversations with texts, such as whole listings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jax.numpy as jnp
from flax import nnx
from jaxtyping import DTypeLike

from policy_jax.data.prompts import Chat
from policy_jax.models.gguf_tokenizer import folder_of
from policy_jax.models.qwen2 import Params, Qwen2
from policy_jax.rollout.chat_tokenizer import chat_ids
from policy_jax.rollout.pace import Pace
from policy_jax.rollout.policy import fitting_batch_size
from policy_jax.rollout.prepared import DecodeWeightsKind
from policy_jax.rollout.sampler import Sampler, buckets
from policy_jax.rollout.stop import closing_fence

CHAT_PROMPT_TOKENS, CHAT_RESPONSE_TOKENS = 2000, 2000
"""Limits of the paper (arXiv 2505.11480)."""


@dataclass(frozen=True, slots=True)
class Text:
    """An answer. finished: the limit of length did not end it. tokens: of the text."""

    text: str
    finished: bool
    tokens: int


class ChatPolicy:
    """Conversations in, texts out. graphdef and params are those of `nnx.split(model)`."""

    def __init__(
        self,
        graphdef: nnx.GraphDef[Qwen2],
        params: Params,
        tokenizer: Any,
        *,
        max_prompt_tokens: int = CHAT_PROMPT_TOKENS,
        max_response_tokens: int = CHAT_RESPONSE_TOKENS,
        batch_size: int | None = None,
        pace: Pace | None = None,
        stop_at_fence: bool = False,
        decode_weights: DecodeWeightsKind = "full",
    ) -> None:
        """tokenizer: from transformers.AutoTokenizer; ValueError for one without chat template.
        batch_size: conversations that are answered at once. stop_at_fence: an answer ends with its
        listing, whatever the model would say after it. Raises PackedError if this machine cannot
        have such decode_weights."""
        if not tokenizer.chat_template:
            raise ValueError(
                "its tokenizer has no chat template, which whole listings need; give "
                "--answer-format edits or an instruct model"
            )
        self._params, self._tokenizer = params, tokenizer
        self.max_prompt_tokens = max_prompt_tokens
        self.pace = Pace() if pace is None else pace
        self.batch_size = batch_size or min(16, fitting_batch_size(params))
        self._stop = closing_fence(self._decode) if stop_at_fence else None
        eos = int(tokenizer.eos_token_id)
        pad = tokenizer.pad_token_id
        self._sampler = Sampler(
            graphdef,
            eos_id=eos,
            pad_id=eos if pad is None else int(pad),
            max_new_tokens=max_response_tokens,
            prompt_buckets=buckets(max_prompt_tokens),
            batch_size=self.batch_size,
            decode_weights=decode_weights,
        )

    @classmethod
    def from_pretrained(
        cls, path: str | Path, dtype: DTypeLike = jnp.float32, **options: Any
    ) -> ChatPolicy:
        """Loads weights and tokenizer from a Hugging Face folder or a GGUF file. dtype: of weights
        and computation. options: the constructor's."""
        from transformers import AutoTokenizer

        tokenizer = AutoTokenizer.from_pretrained(folder_of(path))
        graphdef, params = nnx.split(Qwen2.from_pretrained(path, dtype))
        return cls(graphdef, params, tokenizer, **options)

    @property
    def why_not_asked(self) -> str:
        """The reason where a prompt is too long."""
        return (
            f"prompt of more than {self.max_prompt_tokens} tokens; raise --max-prompt-tokens or "
            "give --answer-format edits"
        )

    def ids(self, chat: Chat) -> list[int]:
        """The tokens that the model continues with its answer."""
        return chat_ids(self._tokenizer, chat)

    def respond(
        self, prompts: Sequence[Sequence[int]], *, temperature: float, seeds: Sequence[int]
    ) -> list[Text]:
        """One answer to each prompt (`ids`, at most `max_prompt_tokens`), in order. temperature: 0
        is greedy. seeds: one for each prompt."""
        with self.pace.answering() as answered:
            completions = self._sampler.generate(
                self._params,
                prompts,
                temperature=temperature,
                seeds=seeds,
                stop=self._stop,
                on_finish=answered,
            )
        return [
            Text(self._decode(c.tokens.tolist()), c.complete, len(c.tokens)) for c in completions
        ]

    def _decode(self, ids: Sequence[int]) -> str:
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True))

"""Models from checkpoint folders: policies that write edit scripts, and chat models."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from flax import nnx

from policy_jax.asm.answer import Format
from policy_jax.asm.flow.static_check import static_check_script
from policy_jax.asm.novelty import load_keys
from policy_jax.evaluation.outcomes import Usage
from policy_jax.evaluation.prompting import Example, PromptStyle, messages
from policy_jax.evaluation.runner import Reply, Request
from policy_jax.evaluation.sampling import Sampling
from policy_jax.models.qwen2 import Qwen2
from policy_jax.rollout.policy import (
    MAX_PROMPT_TOKENS,
    MAX_RESPONSE_TOKENS,
    Response,
    TextPolicy,
)
from policy_jax.rollout.sampler import PROMPT_BUCKETS, Sampler

CHAT_PROMPT_TOKENS, CHAT_RESPONSE_TOKENS = 2000, 2000
"""Limits of the paper."""

_TOO_LONG = "the prompt has more tokens than the model may be given"


class CheckpointError(ValueError):
    """A folder that is not a checkpoint to evaluate; the message says what is missing."""


class EditsCheckpoint:
    """A policy that reads a numbered listing and writes an edit script.

    It cannot read feedback: in a later turn it is shown the best passing listing so far. An answer
    is withheld, and so changes nothing, if the policy gives it a probability below `sure`, or if it
    fails the static check (`asm.flow.static_check`) and `check` is set.
    """

    fmt: Format = "edits"
    batch = 32

    def __init__(
        self,
        name: str,
        folder: Path,
        sampling: Sampling,
        *,
        max_prompt_tokens: int = MAX_PROMPT_TOKENS,
        max_response_tokens: int = MAX_RESPONSE_TOKENS,
        known_bodies: frozenset[str] | None = None,
        sure: float = 0.0,
        check: bool = False,
    ) -> None:
        self.name, self._sure, self._check = name, sure, check
        self.known_bodies = load_keys(folder) if known_bodies is None else known_bodies
        self._sampling = sampling
        self._policy = TextPolicy.from_pretrained(
            folder, max_prompt_tokens=max_prompt_tokens, max_response_tokens=max_response_tokens
        )

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        replies: list[Reply] = [Reply()] * len(requests)
        temperatures = [self._sampling.temperature_of(r, rereads=False) for r in requests]
        for temperature in sorted(set(temperatures)):
            places = [i for i, t in enumerate(temperatures) if t == temperature]
            begun = time.monotonic()
            responses = self._policy.respond(
                [requests[i].lines for i in places],
                temperature=temperature,
                seeds=[self._sampling.seed_of(requests[i]) for i in places],
            )
            seconds = (time.monotonic() - begun) / len(places)
            for i, response in zip(places, responses, strict=True):
                prompt = len(self._policy.tokenizer.prompt_ids(list(requests[i].lines)))
                usage = Usage(prompt, response.tokens, seconds)
                # An empty script would mean "change nothing", which is not the answer here.
                text = f"({_TOO_LONG})" if response.too_long else response.text
                withheld = self._withheld(response, requests[i].lines)
                if withheld:
                    replies[i] = Reply("", usage, withheld=f"withheld: {withheld}")
                    continue
                replies[i] = Reply(text, usage, cut=not response.finished)
        return replies

    def _withheld(self, response: Response, shown: Sequence[str]) -> str | None:
        """Why an answer is withheld; None where it is not."""
        if response.too_long:
            return None
        if response.probability < self._sure:
            return f"its probability is {response.probability:.2f}"
        return static_check_script(response.text, shown) if self._check else None


class ChatCheckpoint:
    """A chat model in the paper's prompt and its own chat template, answering whole listings."""

    fmt: Format = "listing"
    known_bodies: frozenset[str] = frozenset()

    def __init__(
        self,
        name: str,
        folder: Path,
        tokenizer: Any,
        sampling: Sampling,
        *,
        style: PromptStyle = "paper",
        examples: Sequence[Example] = (),
        max_prompt_tokens: int = CHAT_PROMPT_TOKENS,
        max_response_tokens: int = CHAT_RESPONSE_TOKENS,
        batch: int = 16,
    ) -> None:
        """tokenizer: from transformers.AutoTokenizer, with a chat template."""
        self.name, self.batch = name, batch
        self._tokenizer, self._sampling = tokenizer, sampling
        self._style, self._examples = style, examples
        self._most = max_prompt_tokens
        graphdef, self._params = nnx.split(Qwen2.from_pretrained(folder))
        eos = int(tokenizer.eos_token_id)
        pad = tokenizer.pad_token_id
        buckets = [size for size in PROMPT_BUCKETS if size < max_prompt_tokens]
        self._sampler = Sampler(
            graphdef,
            eos_id=eos,
            pad_id=eos if pad is None else int(pad),
            max_new_tokens=max_response_tokens,
            prompt_buckets=(*buckets, max_prompt_tokens),
            batch_size=batch,
        )

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        prompts = [self._ids(request) for request in requests]
        replies = [
            Reply(_TOO_LONG, Usage(len(ids))) if len(ids) > self._most else Reply()
            for ids in prompts
        ]
        temperatures = [self._sampling.temperature_of(r) for r in requests]
        for temperature in sorted(set(temperatures)):
            places = [
                i
                for i, t in enumerate(temperatures)
                if t == temperature and len(prompts[i]) <= self._most
            ]
            if not places:
                continue
            begun = time.monotonic()
            completions = self._sampler.generate(
                self._params,
                [prompts[i] for i in places],
                temperature=temperature,
                seeds=[self._sampling.seed_of(requests[i]) for i in places],
            )
            seconds = (time.monotonic() - begun) / len(places)
            for i, completion in zip(places, completions, strict=True):
                ids = [int(t) for t in completion.tokens]
                text = str(self._tokenizer.decode(ids, skip_special_tokens=True))
                usage = Usage(len(prompts[i]), len(ids), seconds)
                replies[i] = Reply(text, usage, cut=not completion.finished)
        return replies

    def _ids(self, request: Request) -> list[int]:
        turns = messages(
            request.question.program.source, self._style, self._examples, request.history
        )
        text = self._tokenizer.apply_chat_template(
            turns, add_generation_prompt=True, tokenize=False
        )
        return [int(i) for i in self._tokenizer.encode(text, add_special_tokens=False)]


def load_checkpoint(
    name: str,
    folder: Path,
    sampling: Sampling,
    *,
    style: PromptStyle = "paper",
    examples: Sequence[Example] = (),
    max_new_tokens: int | None = None,
    sure: float = 0.0,
    check: bool = False,
) -> EditsCheckpoint | ChatCheckpoint:
    """The model in a Hugging Face folder: a chat model if its tokenizer has a chat template.

    Raises CheckpointError.
    """
    from transformers import AutoTokenizer

    if not (folder / "config.json").is_file():
        raise CheckpointError(
            f"--model {name!r}: no config.json in {folder}; name a Hugging Face folder"
        )
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder)
        chats = bool(tokenizer.chat_template)
    except (OSError, ValueError) as error:
        raise CheckpointError(f"--model {name!r}: its tokenizer does not load: {error}") from error
    try:
        if chats:
            if sure or check:
                raise CheckpointError(
                    f"--model {name!r}: +sure and +check are for policies that write edit scripts; "
                    "leave them out"
                )
            return ChatCheckpoint(
                name,
                folder,
                tokenizer,
                sampling,
                style=style,
                examples=examples,
                max_response_tokens=max_new_tokens or CHAT_RESPONSE_TOKENS,
            )
        return EditsCheckpoint(
            name,
            folder,
            sampling,
            max_response_tokens=max_new_tokens or MAX_RESPONSE_TOKENS,
            sure=sure,
            check=check,
        )
    except (OSError, ValueError) as error:
        raise CheckpointError(f"--model {name!r}: {error}") from error

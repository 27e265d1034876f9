"""Models from checkpoint folders: policies that write edit scripts, and chat models."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from flax import nnx

from policy_jax.asm.answer import Format
from policy_jax.asm.edits import Hunk, render
from policy_jax.asm.novelty import load_keys
from policy_jax.asm.windows import joined
from policy_jax.evaluation.outcomes import Usage
from policy_jax.evaluation.prompting import Example, PromptStyle, messages
from policy_jax.evaluation.runner import Reply, Request
from policy_jax.evaluation.sampling import Sampling
from policy_jax.models.gguf_tokenizer import folder_of
from policy_jax.models.paths import EXPECTED, is_model
from policy_jax.models.qwen2 import Qwen2
from policy_jax.rollout.fitting import read, unfit
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
    """A policy that reads the windows of a listing and writes an edit script for each.

    It cannot read feedback: in a later turn it is shown the best passing listing so far. All
    scripts are applied to the listing at once. The answer to a window is withheld, and so changes
    nothing, if the policy gives it a probability below `sure`. With `check` it is also withheld if
    it fails the static check (`asm.flow.static_check`), alone or together with the answers to
    earlier windows.
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
                heats=[requests[i].heat for i in places],
            )
            seconds = (time.monotonic() - begun) / len(places)
            for i, by_window in zip(places, responses, strict=True):
                usage = Usage(
                    sum(response.prompt_tokens for response in by_window),
                    sum(response.tokens for response in by_window),
                    seconds,
                )
                replies[i] = self._reply(by_window, requests[i].lines, usage)
        return replies

    def _reply(self, responses: Sequence[Response], shown: Sequence[str], usage: Usage) -> Reply:
        kept: list[list[Hunk]] = []
        withheld: dict[str, str] = {}
        unreadable = []
        for response in responses:
            name = response.window.name
            hunks, fault = read(response)
            reason: str | None = None
            if response.probability < self._sure:
                reason = f"its probability is {response.probability:.2f}"
            elif fault and not self._check:
                unreadable.append(f"{name}: {fault}")
            elif self._check:
                reason = fault or unfit(hunks, kept, shown)
            if reason:
                withheld[name] = reason
            elif hunks:
                kept.append(hunks)
        cut = not all(response.finished for response in responses)
        if unreadable:
            text = "\n".join(response.text for response in responses)
            return Reply(text, usage, cut=cut, unreadable="; ".join(unreadable))
        why = "; ".join(f"{name}: {reason}" for name, reason in withheld.items())
        return Reply(
            render(joined(kept)),
            usage,
            cut=cut,
            withheld=f"withheld: {why}" if why else "",
            edits=tuple(map(render, kept)),
        )


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
    """The model in a Hugging Face folder or GGUF file: a chat model if its tokenizer has a chat
    template.

    Raises CheckpointError.
    """
    from transformers import AutoTokenizer

    if not is_model(folder):
        raise CheckpointError(f"--model {name!r}: no config.json in {folder}; {EXPECTED}")
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder_of(folder))
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

"""The policy of a run as a model of the evaluation (`evaluation.runner.Model`).

It is asked with the run's own prompts and sampler, so that nothing is loaded, copied or compiled
for it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

import numpy as np

from policy_jax.asm.answer import AnswerError, Format, script_in
from policy_jax.asm.bases import split_base
from policy_jax.asm.edits import EditError, Hunk, render
from policy_jax.asm.window_tokenizer import WindowTokenizer
from policy_jax.asm.windows import Window, asked, joined
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.profiled import no_heat
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.evaluation.runner import Reply, Request
from policy_jax.evaluation.sampling import Sampling
from policy_jax.ppo.program_task import Codec
from policy_jax.ppo.task import Write
from policy_jax.rollout.sampler import Completion

Part = TypeVar("Part")
"""What one prompt of a request shows."""

_NEXT_PROMPT = 1_000_003
"""Distance of the seeds of two prompts of a request."""


class LivePolicy(ABC, Generic[Part]):
    """Asks the policy with `write`. The first answer to a program is greedy; further ones of
    `best_of` are sampled."""

    name = "policy"
    fmt: Format
    known_bodies: frozenset[str] = frozenset()

    def __init__(self, write: Write, max_prompt_tokens: int, batch: int) -> None:
        """batch: programs that are asked at once."""
        self.batch = batch
        self._write, self._most = write, max_prompt_tokens
        self._sampling = Sampling()

    @abstractmethod
    def prompts(self, request: Request) -> list[tuple[Part, Sequence[int]]]:
        """The prompts of a request, as tokens, and what each shows."""

    @abstractmethod
    def reply(self, shown: Sequence[Part], written: Sequence[Completion]) -> Reply:
        """The reply to a request from what was written for each of its prompts."""

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        prompts = [self.prompts(request) for request in requests]
        written: list[list[Completion]] = [[] for _ in requests]
        temperatures = [self._sampling.temperature_of(r, rereads=False) for r in requests]
        for temperature in sorted(set(temperatures)):
            rows = [
                (i, k)
                for i, own in enumerate(prompts)
                for k in range(len(own))
                if temperatures[i] == temperature
            ]
            if not rows:
                continue
            completions = self._write(
                [prompts[i][k][1] for i, k in rows],
                temperature=temperature,
                seeds=[self._sampling.seed_of(requests[i]) + k * _NEXT_PROMPT for i, k in rows],
            )
            for (i, _), completion in zip(rows, completions, strict=True):
                written[i].append(completion)
        return [
            self.reply([part for part, _ in own], texts)
            for own, texts in zip(prompts, written, strict=True)
        ]


class EditsWriter(LivePolicy[Window]):
    """Answers with an edit script for each window of a listing; all of them are applied at once.

    As in training, an answer that names a base is one of its own: the first one counts, and a name
    without hunks is that build as it is.
    """

    fmt: Format = "edits"

    def __init__(
        self, tokenizer: WindowTokenizer, write: Write, max_prompt_tokens: int, batch: int
    ) -> None:
        super().__init__(write, max_prompt_tokens, batch)
        self._tokenizer = tokenizer

    def prompts(self, request: Request) -> list[tuple[Window, Sequence[int]]]:
        windows = asked(
            self._tokenizer.windows(request.lines, self._most, request.heat, request.offers)
        )
        return [(window, self._tokenizer.prompt_ids(window.prompt)) for window in windows]

    def reply(self, shown: Sequence[Window], written: Sequence[Completion]) -> Reply:
        if not written:
            return Reply(not_asked=f"no line fits a prompt of {self._most} tokens")
        kept: list[list[Hunk]] = []
        unreadable = []
        for window, completion in zip(shown, written, strict=True):
            text = self._tokenizer.decode(completion.tokens.tolist())
            try:
                if split_base(script_in(text))[0] is not None:
                    return Reply(text, cut=not completion.complete)
                kept.append(window.read(text))
            except (AnswerError, EditError) as error:
                unreadable.append(f"{window.name}: {error}")
        cut = not all(completion.complete for completion in written)
        if cut:
            unreadable.append("an answer reached the limit of length")
        return Reply(render(joined(kept)), cut=cut, unreadable="; ".join(unreadable))


class ListingWriter(LivePolicy[None]):
    """Answers with a whole listing."""

    fmt: Format = "listing"

    def __init__(self, codec: Codec, write: Write, max_prompt_tokens: int, batch: int) -> None:
        super().__init__(write, max_prompt_tokens, batch)
        self._codec = codec

    def prompts(self, request: Request) -> list[tuple[None, Sequence[int]]]:
        program = request.question.program
        listing = compile_listing(program.source, program.flags)
        entry = ProgramEntry(request.question.name, "", "", program, listing, "", "")
        choices = self._codec.choices(entry, self._most, no_heat)
        if choices is None:
            return []
        return [(None, choices.draw(np.random.default_rng(0)).ids)]

    def reply(self, shown: Sequence[None], written: Sequence[Completion]) -> Reply:
        if not written:
            return Reply(not_asked=f"the prompt has more than {self._most} tokens")
        (completion,) = written
        text = self._codec.decode(completion.tokens.tolist())
        return Reply(text, cut=not completion.complete)

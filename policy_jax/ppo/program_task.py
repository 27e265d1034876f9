"""The task of this project: prompts from programs, answers parsed and measured by executors.

An answer that cannot be parsed gets its reward here; all others go to an executor at once. Equal
answers to one prompt share one measurement.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass, field
from typing import Any, Protocol

from executor.client import Client, Evaluation, ExecutorError, Precision, Program
from policy_jax.asm import answer as answers
from policy_jax.asm.normalise import normalise
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.prompts import paper_prompt, render
from policy_jax.ppo.rewards import RewardFunction, unparsable
from policy_jax.ppo.sources import Encode, Prefetched
from policy_jax.ppo.task import Answer, Prompt, Score
from policy_jax.rollout.sampler import Stop
from policy_jax.rollout.stop import closing_fence

EVIDENCE_CHARACTERS = 300


class Codec(Protocol):
    """Makes the prompt of a program, and the text of an answer's tokens."""

    fmt: answers.Format
    eos_id: int
    pad_id: int
    stop: Stop | None
    """Tells where an answer is complete without an end token; None where it never is."""

    def encode(self, entry: ProgramEntry) -> tuple[list[int], list[str]]:
        """Token ids of the prompt, and the lines of the listing that it shows."""

    def decode(self, ids: Sequence[int]) -> str:
        """The text of an answer, without special tokens."""


class EditsCodec:
    """The codec of the tiny policy: a numbered normalised listing, answered by an edit script."""

    fmt: answers.Format = "edits"
    stop: Stop | None = None

    def __init__(self, tokenizer: AsmTokenizer) -> None:
        self._tokenizer = tokenizer
        self.eos_id, self.pad_id = tokenizer.eos_id, tokenizer.pad_id

    def encode(self, entry: ProgramEntry) -> tuple[list[int], list[str]]:
        lines = normalise(entry.listing)
        return self._tokenizer.prompt_ids(lines), lines

    def decode(self, ids: Sequence[int]) -> str:
        return self._tokenizer.decode(ids)


class ChatCodec:
    """The codec of the paper: C source and listing in the chat template of the model, answered by
    a whole listing."""

    fmt: answers.Format = "listing"

    def __init__(self, tokenizer: Any) -> None:
        """tokenizer: from transformers.AutoTokenizer, with a chat template."""
        self._tokenizer = tokenizer
        self.eos_id = int(tokenizer.eos_token_id)
        pad = tokenizer.pad_token_id
        self.pad_id = self.eos_id if pad is None else int(pad)
        self.stop: Stop | None = closing_fence(self.decode)

    def encode(self, entry: ProgramEntry) -> tuple[list[int], list[str]]:
        # The prompt of a released row is used as it is: a new one could differ by a byte.
        messages = entry.messages or paper_prompt(entry.program.source, entry.listing)
        text = render(self._tokenizer, messages)
        ids = self._tokenizer.encode(text, add_special_tokens=False)
        return [int(i) for i in ids], entry.listing.splitlines()

    def decode(self, ids: Sequence[int]) -> str:
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True))


@dataclass(slots=True)
class Assignment:
    """Payload of a prompt: the program, the lines that the prompt shows, and the measurements by
    listing."""

    program: Program
    lines: list[str]
    measured: dict[str, Future[Evaluation]] = field(default_factory=dict)


def encoder(codec: Codec, max_prompt_tokens: int) -> Encode:
    """Makes prompts with a codec; None for those of more than `max_prompt_tokens` tokens."""

    def encode(entry: ProgramEntry) -> Prompt | None:
        ids, lines = codec.encode(entry)
        if len(ids) > max_prompt_tokens:
            return None
        return Prompt(tuple(ids), entry.name, Assignment(entry.program, lines))

    return encode


class ProgramTask:
    """`task.Task` over programs and a fleet of executors."""

    def __init__(
        self,
        source: Prefetched,
        codec: Codec,
        client: Client,
        reward: RewardFunction,
        precision: Precision,
        timeout: float,
        stop_at_fence: bool = False,
    ) -> None:
        self._source, self._codec, self._client = source, codec, client
        self._reward, self._precision, self._timeout = reward, precision, timeout
        self.eos_id, self.pad_id = codec.eos_id, codec.pad_id
        self.stop = codec.stop if stop_at_fence else None

    def prompts(self, step: int) -> Sequence[Prompt]:
        return self._source.prompts(step)

    def text(self, ids: Sequence[int]) -> str:
        return self._codec.decode(ids)

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        scored: Future[Score] = Future()
        assignment: Assignment = prompt.payload
        if not answer.finished:
            scored.set_result(self._unreadable(f"no end within {len(answer.ids)} tokens"))
            return scored
        try:
            parsed = answers.parse(self.text(answer.ids), assignment.lines, self._codec.fmt)
        except answers.AnswerError as error:
            scored.set_result(self._unreadable(str(error)))
            return scored
        measured = assignment.measured.get(parsed.listing)
        if measured is None or _failed(measured):
            measured = self._client.submit(
                assignment.program, parsed.listing, self._precision, timeout=self._timeout
            )
            assignment.measured[parsed.listing] = measured

        def hand_on(done: Future[Evaluation]) -> None:
            if done.cancelled():
                scored.cancel()
                return
            error = done.exception()
            try:
                if error is not None:
                    scored.set_exception(error)
                else:
                    scored.set_result(self.grade(done.result(), parsed))
            except InvalidStateError:
                return  # the trainer cancelled it in the meantime

        def give_up(done: Future[Score]) -> None:
            if done.cancelled():
                measured.cancel()

        measured.add_done_callback(hand_on)
        scored.add_done_callback(give_up)
        return scored

    def grade(self, evaluation: Evaluation, parsed: answers.Answer) -> Score:
        """The score of a measured answer."""
        counts = evaluation.passed and evaluation.resolved and not evaluation.identical
        speedup = evaluation.speedup if counts and evaluation.speedup else 1.0
        return Score(
            reward=self._reward(evaluation),
            compiled=evaluation.assembled,
            passed=evaluation.passed,
            changed=parsed.changed,
            empty=not parsed.changed,
            speedup=speedup,
            record={
                "verdict": str(evaluation.verdict),
                "evidence": evaluation.evidence[:EVIDENCE_CHARACTERS],
                "changed_lines": parsed.changed_lines,
                "identical": evaluation.identical,
                "overfit": evaluation.overfit,
                "speedup": evaluation.speedup,
                "ci": [evaluation.ci_low, evaluation.ci_high],
                "resolved": evaluation.resolved,
                "tests": [evaluation.reward_passed, evaluation.reward_total],
                "seconds": evaluation.seconds,
            },
        )

    def _unreadable(self, reason: str) -> Score:
        return Score(
            reward=self._reward(unparsable(reason)),
            record={"verdict": "NO_ANSWER", "evidence": reason[:EVIDENCE_CHARACTERS]},
        )


def _failed(measured: Future[Evaluation]) -> bool:
    return measured.done() and (measured.cancelled() or measured.exception() is not None)


def register_quietly(client: Client, prompt: Prompt) -> None:
    """Register a program before its answers are submitted. A failure is ignored: it happens again,
    and is handled, when an answer is submitted."""
    try:
        client.register(prompt.payload.program)
    except ExecutorError:
        return

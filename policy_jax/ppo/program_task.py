"""The task of this project: prompts from programs, answers parsed and measured by executors.

A prompt shows one window of a listing, and its reward is that of its edit alone.
An answer that cannot be parsed gets its reward here; all others go to an executor at once. Equal
answers to one prompt share one measurement.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Protocol

import numpy as np

from executor.client import Client, Evaluation, ExecutorError, Precision, Profile, Program
from policy_jax.asm import answer as answers
from policy_jax.asm.edits import EditError
from policy_jax.asm.window_tokenizer import WindowTokenizer
from policy_jax.asm.windows import Window, chances
from policy_jax.compilers.heat import listing_text
from policy_jax.compilers.profiled import HeatOf, no_heat
from policy_jax.config_files import ConfigError
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.prompts import paper_prompt
from policy_jax.evaluation.feedback import hottest, no_answer, words
from policy_jax.ppo.reading import read_answer
from policy_jax.ppo.rewards import RewardFunction, unparsable
from policy_jax.ppo.sources import Choices, Encode, Prefetched
from policy_jax.ppo.starts import Start, StartOf, on_o3
from policy_jax.ppo.task import Answer, Prompt, Score
from policy_jax.rollout.chat_tokenizer import ChatTurns, chat_ids
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
    turns: ChatTurns | None
    """What stands between two answers; None for a policy that cannot read feedback."""

    def choices(
        self,
        entry: ProgramEntry,
        max_prompt_tokens: int,
        heat_of: HeatOf,
        start_of: StartOf = on_o3,
    ) -> Choices | None:
        """The prompts of a program, each of at most `max_prompt_tokens` tokens; None where its only
        prompt is longer. heat_of: tells which lines take the time. start_of: tells which listing
        is shown."""

    def decode(self, ids: Sequence[int]) -> str:
        """The text of an answer, without special tokens."""


@dataclass(slots=True)
class Measurement:
    """One evaluation, and the scores that wait for it: equal answers share it, also those of
    different steps. profile: of the same listing, where the feedback tells its heat."""

    future: Future[Evaluation]
    profile: Future[Profile] | None = None
    waiting: set[Future[Score]] = field(default_factory=set)

    def leave(self, score: Future[Score]) -> None:
        """A score is done or cancelled. When the last one was cancelled, the evaluation ends."""
        self.waiting.discard(score)
        if score.cancelled() and not self.waiting:
            self.future.cancel()
            if self.profile is not None:
                self.profile.cancel()


@dataclass(slots=True)
class Assignment:
    """Payload of a prompt: the program, what answers start from, the window that the prompt shows
    (None: the whole listing), the measurements by listing, and the turn of the episode."""

    program: Program
    start: Start
    window: Window | None = None
    measured: dict[str, Measurement] = field(default_factory=dict)
    turn: int = 1


class _Windows:
    """One prompt for each window of a listing; cut when the first one is drawn."""

    def __init__(
        self,
        entry: ProgramEntry,
        tokenizer: WindowTokenizer,
        max_prompt_tokens: int,
        heat_of: HeatOf,
        start_of: StartOf,
    ) -> None:
        self._entry, self._tokenizer, self._most = entry, tokenizer, max_prompt_tokens
        self._heat_of, self._start_of = heat_of, start_of
        self._measured: dict[str, Measurement] = {}
        self._cut: tuple[Start, list[Window]] | None = None

    def _windows(self) -> tuple[Start, list[Window]]:
        """What answers start from and its windows; found once.

        Not a cached_property: before Python 3.12 these share one lock, so that only one program was
        cut at a time, and cutting waits for a profile.
        """
        if self._cut is None:
            start = self._start_of(self._entry)
            self._cut = start, self._cut_up(start)
        return self._cut

    def _cut_up(self, start: Start) -> list[Window]:
        lines, offers = start.lines, start.offers
        windows = self._tokenizer.windows(lines, self._most, None, offers)
        # A profile costs a run, so nobody is asked where only one window can be drawn anyway.
        if windows and (self._tokenizer.mark or sum(map(bool, chances(windows))) > 1):
            heat = partial(self._heat_of, self._entry.program, [*lines])
            windows = self._tokenizer.windows(lines, self._most, heat, offers)
        if not windows:
            raise ConfigError(
                f"data.max_prompt_tokens: no line of {self._entry.name} fits a prompt of "
                f"{self._most} tokens; raise it"
            )
        return windows

    def draw(self, rng: np.random.Generator) -> Prompt:
        """A window, in proportion to its heat (`windows.chances`)."""
        start, windows = self._windows()
        window = windows[int(rng.choice(len(windows), p=chances(windows)))]
        ids = self._tokenizer.prompt_ids(window.prompt)
        payload = Assignment(self._entry.program, start, window, self._measured)
        return Prompt(tuple(ids), self._entry.name, payload)


class _Whole:
    """The only prompt of a program."""

    def __init__(self, prompt: Prompt) -> None:
        self._prompt = prompt

    def draw(self, rng: np.random.Generator) -> Prompt:
        return self._prompt


class EditsCodec:
    """The codec of edit scripts: a window of a canonical listing, answered by an edit script."""

    fmt: answers.Format = "edits"
    stop: Stop | None = None
    turns: ChatTurns | None = None

    def __init__(self, tokenizer: WindowTokenizer) -> None:
        self._tokenizer = tokenizer
        self.eos_id, self.pad_id = tokenizer.eos_id, tokenizer.pad_id

    def choices(
        self,
        entry: ProgramEntry,
        max_prompt_tokens: int,
        heat_of: HeatOf,
        start_of: StartOf = on_o3,
    ) -> Choices | None:
        return _Windows(entry, self._tokenizer, max_prompt_tokens, heat_of, start_of)

    def decode(self, ids: Sequence[int]) -> str:
        return self._tokenizer.decode(ids)


class ChatCodec:
    """The codec of the paper: C source and listing in the chat template of the model, answered by
    a whole listing."""

    fmt: answers.Format = "listing"
    turns: ChatTurns | None = None

    def __init__(self, tokenizer: Any) -> None:
        """tokenizer: from transformers.AutoTokenizer, with a chat template."""
        self._tokenizer = tokenizer
        self.eos_id = int(tokenizer.eos_token_id)
        pad = tokenizer.pad_token_id
        self.pad_id = self.eos_id if pad is None else int(pad)
        self.stop: Stop | None = closing_fence(self.decode)

    def choices(
        self,
        entry: ProgramEntry,
        max_prompt_tokens: int,
        heat_of: HeatOf,
        start_of: StartOf = on_o3,
    ) -> Choices | None:
        # The prompt of a released row is used as it is: a new one could differ by a byte.
        messages = entry.messages or paper_prompt(entry.program.source, entry.listing)
        ids = tuple(chat_ids(self._tokenizer, messages))
        if len(ids) > max_prompt_tokens:
            return None
        payload = Assignment(entry.program, Start(tuple(entry.listing.splitlines())))
        return _Whole(Prompt(ids, entry.name, payload))

    def decode(self, ids: Sequence[int]) -> str:
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True))


def encoder(
    codec: Codec,
    max_prompt_tokens: int,
    heat_of: HeatOf = no_heat,
    start_of: StartOf = on_o3,
) -> Encode:
    """Makes prompts of at most `max_prompt_tokens` tokens with a codec."""

    def encode(entry: ProgramEntry) -> Choices | None:
        return codec.choices(entry, max_prompt_tokens, heat_of, start_of)

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
        turns_with_heat: int = 0,
        against_base: bool = False,
    ) -> None:
        """turns_with_heat: the feedback on passing answers of so many turns, from the first one,
        names their hottest lines. against_base: whether rewards are for speedups over the base that
        a prompt shows; all other figures are over -O3."""
        self._source, self._codec, self._client = source, codec, client
        self._reward, self._precision, self._timeout = reward, precision, timeout
        self.eos_id, self.pad_id = codec.eos_id, codec.pad_id
        self.stop = codec.stop if stop_at_fence else None
        self._turns_with_heat, self._against_base = turns_with_heat, against_base

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
        window = assignment.window
        try:
            text = self.text(answer.ids)
            parsed = read_answer(text, assignment.start, window, self._codec.fmt)
        except (answers.AnswerError, EditError) as error:
            scored.set_result(self._unreadable(str(error)))
            return scored
        measured = assignment.measured.get(parsed.short)
        if measured is None or _failed(measured.future):
            measured = Measurement(
                self._client.submit(
                    assignment.program, parsed.listing, self._precision, timeout=self._timeout
                )
            )
            assignment.measured[parsed.short] = measured
        measured.waiting.add(scored)

        def hand_on(done: Future[Evaluation]) -> None:
            if done.cancelled():
                scored.cancel()
            elif (error := done.exception()) is not None:
                with suppress(InvalidStateError):  # the trainer cancelled it in the meantime
                    scored.set_exception(error)
            elif done.result().passed and assignment.turn <= self._turns_with_heat:
                if measured.profile is None:
                    measured.profile = self._client.submit_profile(
                        assignment.program, listing_text(lines), self._timeout
                    )
                measured.profile.add_done_callback(
                    lambda profile: finish(done.result(), _hottest(profile, lines))
                )
            else:
                finish(done.result())

        def finish(evaluation: Evaluation, heat: str = "") -> None:
            name = "" if window is None else window.name
            with suppress(InvalidStateError):
                try:
                    score = self.grade(evaluation, parsed, name, heat, assignment.start)
                except ConfigError as unusable:  # of a reward function of the user's
                    scored.set_exception(unusable)
                else:
                    scored.set_result(score)

        lines = parsed.short.splitlines()
        scored.add_done_callback(measured.leave)
        measured.future.add_done_callback(hand_on)
        return scored

    def observe(self, prompt: Prompt, answer: Answer, score: Score) -> Prompt | None:
        """The conversation so far, and the feedback on the answer as the user's next turn. The next
        answer edits, or replaces, the listing that was given at first."""
        turns = self._codec.turns
        if turns is None or not score.feedback:
            return None
        observation = turns.observation(score.feedback, answer.ids)
        ids = (*prompt.ids, *answer.ids, *observation)
        following = replace(prompt.payload, turn=prompt.payload.turn + 1)
        return Prompt(ids, prompt.name, following)

    def grade(
        self,
        evaluation: Evaluation,
        parsed: answers.Answer,
        window: str = "",
        heat: str = "",
        start: Start | None = None,
    ) -> Score:
        """The score of a measured answer. window: the name of the one that it edits. heat: what the
        feedback says of its hottest lines. start: what the answer starts from, -O3 if it is not
        given."""
        rewarded = evaluation
        if self._against_base and start is not None:
            rewarded = start.relative(evaluation, parsed.changed)
        base = parsed.base or ("" if start is None or start.base is None else start.base.name)
        counts = evaluation.passed and evaluation.resolved and not evaluation.identical
        speedup = evaluation.speedup if counts and evaluation.speedup else 1.0
        return Score(
            reward=self._reward(rewarded),
            compiled=evaluation.assembled,
            passed=evaluation.passed,
            changed=parsed.changed,
            empty=not parsed.changed,
            speedup=speedup,
            record={
                "verdict": str(evaluation.verdict),
                "evidence": evaluation.evidence[:EVIDENCE_CHARACTERS],
                **({"window": window} if window else {}),
                **({"base": base} if base else {}),
                "changed_lines": parsed.changed_lines,
                **({"routines": list(parsed.routines)} if parsed.routines else {}),
                "identical": evaluation.identical,
                "overfit": evaluation.overfit,
                "speedup": evaluation.speedup,
                "ci": [evaluation.ci_low, evaluation.ci_high],
                "resolved": evaluation.resolved,
                "tests": [evaluation.reward_passed, evaluation.reward_total],
                "seconds": evaluation.seconds,
            },
            feedback=words(evaluation, heat),
        )

    def _unreadable(self, reason: str) -> Score:
        return Score(
            reward=self._reward(unparsable(reason)),
            record={"verdict": "NO_ANSWER", "evidence": reason[:EVIDENCE_CHARACTERS]},
            feedback=no_answer(reason),
        )


def _hottest(profiled: Future[Profile], lines: Sequence[str]) -> str:
    """Feedback goes without heat where the executors give no profile."""
    if profiled.cancelled() or profiled.exception() is not None:
        return ""
    return hottest(profiled.result(), lines)


def _failed(measured: Future[Evaluation]) -> bool:
    return measured.done() and (measured.cancelled() or measured.exception() is not None)


def register_quietly(client: Client, prompt: Prompt) -> None:
    """Register a program before its answers are submitted. A failure is ignored: it happens again,
    and is handled, when an answer is submitted."""
    try:
        client.register(prompt.payload.program)
    except ExecutorError:
        return

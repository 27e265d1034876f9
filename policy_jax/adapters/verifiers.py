"""An environment for the library `verifiers`: prompts of this project, and its reward.

A task is one prompt. Its answer is parsed as `policy_jax.train` parses it, executor daemons measure
it, and the same reward functions make a number of that. A daemon that does not answer gives no
reward: the episode then has an error, which trainers drop.

`verifiers` finds an environment as a module by its name. Yours has one line (see the guide):

    from policy_jax.adapters.verifiers import *
    from policy_jax.adapters.verifiers import __all__
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

import openai
import verifiers.v1 as vf
from pydantic import Field

from executor.client import Evaluation, Precision
from policy_jax.adapters.executors import client_of
from policy_jax.adapters.rows import from_json, to_json
from policy_jax.asm.answer import AnswerError
from policy_jax.asm.cutting import cut
from policy_jax.asm.edits import EditError
from policy_jax.asm.normalise import normalise
from policy_jax.asm.windows import Part, Window, chances
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import TRAIN_FAMILIES, make_program
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.prompts import edit_prompt, paper_prompt
from policy_jax.data.specs import open_dataset
from policy_jax.ppo.own_code import find_reward
from policy_jax.ppo.reading import read_answer
from policy_jax.ppo.rewards import RewardFunction, unparsable, weighted
from policy_jax.ppo.sections import AlgorithmConfig, ExecutorConfig
from policy_jax.ppo.starts import Start

__all__ = ["AssemblyEnv", "AssemblyTaskset", "OneAnswer"]

BUNDLED = "bundled"

_EXECUTOR, _ALGORITHM = ExecutorConfig(), AlgorithmConfig()

logger = logging.getLogger(__name__)


class AssemblyTaskConfig(vf.TaskConfig):
    """How answers are rewarded. The fields are those of `policy_jax.train`, with its defaults."""

    executors: list[str] = Field(default_factory=list)
    """HOST:PORT of each daemon that measures answers."""
    token_file: str = ""
    """File with the token of the daemons; "" for none."""
    reward: str = _ALGORITHM.reward
    """The reward function: confident, correctness_guided, speedup_only, or module:function."""
    failure_weight: float = _ALGORITHM.failure_weight
    """Factor on negative rewards."""
    max_pairs: int = _EXECUTOR.max_pairs
    """Most pairs of runs that one answer is timed with."""
    half_width: float = _EXECUTOR.half_width
    """Timing ends when the interval of the speedup is this narrow."""
    layouts: int = _EXECUTOR.layouts
    """Layouts at which an answer is timed."""
    timeout_seconds: float = _EXECUTOR.timeout_seconds
    """Seconds for one evaluation."""

    @property
    def precision(self) -> Precision:
        return Precision(self.max_pairs, self.half_width, self.layouts)


class AssemblyConfig(vf.TasksetConfig):
    """Which programs are asked about, and how."""

    task: AssemblyTaskConfig = AssemblyTaskConfig()
    """How answers are rewarded."""
    data: str = BUNDLED
    """"bundled" for programs of the training families, else as for `evaluate --data`, or
    module:function, which yields rows."""
    split: str | None = None
    """The split of a folder of several splits; None for all."""
    programs: int = Field(100, ge=1)
    """How many programs of the training families."""
    answer_format: Literal["edits", "listing"] = "listing"
    """What an answer is: the whole listing after the paper's prompt, or an edit script."""
    max_prompt_characters: int = Field(16_000, ge=1)
    """Programs with longer listing prompts are left out. Listings for edit scripts are cut into
    windows of at most so many characters."""


class AssemblyData(vf.TaskData):
    """One prompt with its program.

    program: the row of `adapters.rows.to_json`. answer_format: see AssemblyConfig. parts: the lines
    that an edit script may edit, as (first, last, number) of each `asm.windows.Part`.
    """

    program: dict[str, Any]
    answer_format: Literal["edits", "listing"]
    parts: list[tuple[int, int, int]] = Field(default_factory=list)


class AssemblyTask(vf.Task[AssemblyData, vf.State, AssemblyTaskConfig]):
    """Rewards the answer to one prompt."""

    @vf.reward
    async def measured(self, trace: vf.Trace) -> float:
        """The reward of the last answer, which `policy_jax.train` would give it.

        Raises executor.client.Unavailable where no daemon answers, and ConfigError for a reward
        function or a number that cannot be used.
        """
        reward = _reward(self.config.reward, self.config.failure_weight)
        if trace.is_truncated:
            evaluation = unparsable(f"no end within {trace.num_output_tokens} tokens")
        else:
            # `last_reply` would lose blanks at the ends of an edit script.
            replies = [message.content for message in trace.assistant_messages]
            evaluation = await self._evaluation((replies and replies[-1]) or "")
        value = reward(evaluation)
        counts = evaluation.passed and evaluation.resolved and not evaluation.identical
        trace.record_metrics(
            {
                "compiled": evaluation.assembled,
                "passed": evaluation.passed,
                "speedup": evaluation.speedup if counts and evaluation.speedup else 1.0,
            }
        )
        trace.info["verdict"] = str(evaluation.verdict)
        trace.info["evidence"] = evaluation.evidence
        trace.info["interval"] = [evaluation.ci_low, evaluation.ci_high]
        return value

    async def _evaluation(self, text: str) -> Evaluation:
        data, config = self.data, self.config
        entry = from_json(data.program)
        try:
            parsed = read_answer(text, _start(entry, data), _window(data), data.answer_format)
        except (AnswerError, EditError) as error:
            return unparsable(str(error))
        client = await asyncio.to_thread(client_of, config.executors, config.token_file)
        return await asyncio.wrap_future(
            client.submit(
                entry.program, parsed.listing, config.precision, timeout=config.timeout_seconds
            )
        )


class AssemblyTaskset(vf.Taskset[AssemblyTask, AssemblyConfig]):
    """Prompts about programs. With edit scripts, a program has one for each window."""

    def load(self) -> Iterator[AssemblyTask]:
        """Raises policy_jax.data.rows.DatasetError. Says how many programs are left out and why."""
        left_out: Counter[str] = Counter()
        for entry in self._entries():
            if not entry.timeable:
                left_out["cannot be timed"] += 1
                continue
            edits = self.config.answer_format == "edits"
            prompts = [*(self._edits(entry) if edits else self._listing(entry))]
            if not prompts:
                left_out["prompt longer than max_prompt_characters"] += 1
            for data in prompts:
                yield AssemblyTask(data, self.config.task)
        for reason, count in left_out.items():
            logger.warning("%s programs left out: %s", count, reason)

    def _entries(self) -> Iterator[ProgramEntry]:
        if self.config.data != BUNDLED:
            yield from open_dataset(self.config.data, split=self.config.split)
            return
        for k in range(self.config.programs):
            seed, family = divmod(k, len(TRAIN_FAMILIES))
            made = make_program(TRAIN_FAMILIES[family], seed)
            yield made.entry("train", compile_listing(made.source, made.program.flags))

    def _listing(self, entry: ProgramEntry) -> Iterator[AssemblyData]:
        turns = entry.messages or paper_prompt(entry.program.source, entry.listing)
        if sum(len(turn["content"]) for turn in turns) > self.config.max_prompt_characters:
            return
        yield AssemblyData(
            name=entry.name,
            prompt=_prompt(turns),
            program=to_json(entry),
            answer_format="listing",
        )

    def _edits(self, entry: ProgramEntry) -> Iterator[AssemblyData]:
        room = self.config.max_prompt_characters - len(edit_prompt("")[0]["content"])
        lines = normalise(entry.listing)
        windows = cut(lines, room, lambda rows: [len(row) for row in rows])
        # Those that a training step may draw.
        for window, chance in zip(windows, chances(windows) if windows else (), strict=True):
            if chance:
                yield AssemblyData(
                    name=f"{entry.name} {window.name}",
                    prompt=_prompt(edit_prompt(window.prompt)),
                    program=to_json(entry),
                    answer_format="edits",
                    parts=[(part.first, part.last, part.number) for part in window.parts],
                )


class OneAnswer(vf.Harness[vf.HarnessConfig]):
    """Asks the model once, in this process: there is nothing to install or to isolate, since an
    answer is text that only a daemon runs."""

    APPENDS_SYSTEM_PROMPT = True
    EXECUTES_CODE = False
    NEEDS_CONTAINER = False

    async def launch(
        self,
        ctx: vf.ModelContext,
        trace: vf.Trace,
        runtime: vf.Runtime,
        endpoint: str,
        secret: str,
        mcp_urls: dict[str, str],
        data: vf.TaskData,
    ) -> vf.ProgramResult:
        """See `verifiers.v1.Harness.launch`."""
        system, prompt = self.resolve_prompt(data)
        turns: list[Any] = [{"role": "system", "content": system}] if system else []
        if isinstance(prompt, str):
            turns.append({"role": "user", "content": prompt})
        else:
            turns += [{"role": turn.role, "content": turn.content} for turn in prompt or ()]
        async with openai.AsyncOpenAI(base_url=endpoint, api_key=secret, timeout=None) as client:
            await client.chat.completions.create(model=ctx.model, messages=turns)
        return vf.ProgramResult(exit_code=0, stdout="", stderr="")


class AssemblyEnvConfig(vf.EnvConfig):
    """The one agent runs nothing, so it needs no container."""

    agent: vf.AgentConfig = vf.AgentConfig(runtime=vf.SubprocessConfig(), max_turns=1)


class AssemblyEnv(vf.Env[AssemblyEnvConfig]):
    """One agent answers one prompt."""

    async def run(self, task: vf.Task, agents: vf.Agents) -> None:
        await agents.agent.run(task)


@cache
def _reward(name: str, failure_weight: float) -> RewardFunction:
    return weighted(find_reward(name), failure_weight)


def _prompt(turns: list[dict[str, str]]) -> str | list[dict[str, str]]:
    alone = len(turns) == 1 and turns[0]["role"] == "user"
    return turns[0]["content"] if alone else turns


def _start(entry: ProgramEntry, data: AssemblyData) -> Start:
    """What the answer starts from, as the prompt shows it."""
    whole = data.answer_format == "listing"
    return Start(tuple(entry.listing.splitlines() if whole else normalise(entry.listing)))


def _window(data: AssemblyData) -> Window | None:
    """The window that a prompt for edit scripts shows; of it, only its parts are read."""
    if data.answer_format == "listing":
        return None
    parts = tuple(Part(first, last, number) for first, last, number in data.parts)
    return Window(data.name or "", (), parts, "", 0)

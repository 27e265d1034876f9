"""Rewards and tasks of the user's, named as `module:name` and found in the working folder."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from guide_examples import write_examples
from toy_task import ToyTask, toy_config, toy_trainer

from executor.client import Evaluation, Precision, Program, TestCase, Verdict
from policy_jax.asm.answer import Format
from policy_jax.config_files import ConfigError
from policy_jax.ppo.config import changes, from_dict
from policy_jax.ppo.own_code import EXAMPLES, RewardError, find_reward, open_task
from policy_jax.ppo.preflight import missing
from policy_jax.ppo.program_task import Assignment, ProgramTask
from policy_jax.ppo.rewards import REWARDS
from policy_jax.ppo.sources import BundledSource, DatasetSource, Prefetched
from policy_jax.ppo.starts import Start
from policy_jax.ppo.task import Answer, Prompt, Score

MODULE = """
import numpy as np
from policy_jax.ppo.task import Prompt
ONE = 1
def raises(e): return 1 / e.reward_total
def late(e): return 1 / (e.evidence != "later")
def nan(e): return float("nan")
def text(e): return "good"
def single(e): return np.float32(e.passed)
def truth(e): return e.passed
class Bare:
    def __init__(self, config): self.eos_id = self.pad_id = 0
class Greedy(Bare):
    stop = None
    def prompts(self, step): return [Prompt((1,) * 900, "p")] * 16
    def submit(self, prompt, answer): ...
    def text(self, ids): return ""
def two(e, f): return 1.0
def no_rows(): return []
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A working folder with modules of a user's, as for a command that is started there."""
    write_examples(tmp_path)
    (tmp_path / "my_mistakes.py").write_text(MODULE)
    (tmp_path / "my_broken.py").write_text("import nowhere_to_be_found\n")
    (tmp_path / "my_unread.py").write_text("def f(\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        if name.startswith("my_"):
            del sys.modules[name]


def test_the_reward_of_the_guide_is_found_and_resume_compares_its_name(folder: Path) -> None:
    reward = find_reward("my_rewards:pass_or_fail")
    assert [reward(example) for example in EXAMPLES] == [-1, -1, 1, 1, 1]
    mine = from_dict({"algorithm": {"reward": "my_rewards:pass_or_fail"}})
    (line,) = changes(from_dict({}), mine)
    assert line.startswith("algorithm.reward: 'my_rewards:pass_or_fail', but this run was begun")
    (line,) = changes(from_dict({}), from_dict({"task": "my_tasks:Short"}))
    assert line.startswith("task: 'my_tasks:Short', but this run was begun with ''")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("my_nothing:f", "names no module: 'my_nothing' is neither in the working folder"),
        (
            "my_unread:f",
            "cannot be imported: SyntaxError: '(' was never closed (my_unread.py, line 1)",
        ),
        ("my_broken:f", "cannot be imported: ModuleNotFoundError: No module named 'nowhere_"),
        ("my_rewards:fail", "names nothing in "),
        ("my_mistakes:ONE", "is of type int, not a function"),
        (
            "my_mistakes:two",
            "raises TypeError: two() missing 1 required positional argument: 'f' for an",
        ),
        ("my_mistakes:raises", "raises ZeroDivisionError: division by zero ("),
        ("my_mistakes:nan", "gives nan for an evaluation with the verdict ASSEMBLE_ERROR; give"),
        ("my_mistakes:text", "gives 'good'"),
    ],
)
def test_a_reward_that_cannot_be_used_is_refused_before_anything_starts(
    folder: Path, name: str, said: str
) -> None:
    (line,) = missing(from_dict({"algorithm": {"reward": name}}))
    assert line.startswith(f"algorithm.reward: {name!r} {said}")
    assert "own_code.py" not in line  # what is wrong is not there
    assert "<frozen" not in line


def test_data_that_cannot_be_trained_on_is_refused(folder: Path) -> None:
    (line,) = missing(from_dict({"data": {"source": "bundled:val"}}))
    assert line.startswith("data.source: 'bundled:val' holds programs for evaluation; give 'bundl")
    with pytest.raises(ConfigError, match=r"data.source: 'my_mistakes:no_rows' gives no rows"):
        DatasetSource(0, 1, lambda entry: None, Path("my_mistakes:no_rows"), 0)


@pytest.mark.parametrize("name", ["single", "truth"])
def test_any_real_number_is_a_reward(folder: Path, name: str) -> None:
    values = [find_reward(f"my_mistakes:{name}")(example) for example in EXAMPLES]
    assert values == [0.0, 0.0, 1.0, 1.0, 1.0]
    assert {type(value) for value in values} == {float}


def test_the_examples_cover_what_rewards_distinguish() -> None:
    for reward in REWARDS.values():
        assert len({reward(example) for example in EXAMPLES}) >= 3 or reward(EXAMPLES[-1]) == 1.5
    assert [e.timed for e in EXAMPLES] == [False, False, False, False, True]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("my_tasks:Shart", "names nothing in"),
        ("my_mistakes:truth", "cannot be made with the configuration as its only argument"),
        ("my_mistakes:Bare", "lacks stop, prompts, submit, text"),
        ("my_mistakes:Greedy", ": prompts(1) gives prompts of 900 to 900 tokens; give 1 to 768"),
    ],
)
def test_a_task_that_cannot_be_used_is_refused(folder: Path, name: str, said: str) -> None:
    with pytest.raises(ConfigError, match="task: ") as refused:
        open_task(from_dict({"task": name}))
    assert said in str(refused.value)


def test_the_task_of_the_guide_pays_for_short_answers(folder: Path) -> None:
    config = from_dict({"task": "my_tasks:Short", "algorithm": {"reward": "speedup_only"}})
    assert missing(config) == []
    task = open_task(config)
    prompts = task.prompts(3)
    assert len(prompts) == config.rollout.prompts_per_step
    assert task.text(prompts[0].ids).startswith("<1>f:\n<2>movl\t$3, %eax\n")
    short, cut = Answer((task.eos_id,), True), Answer((5,) * 192, False)
    rewards = [task.submit(prompts[0], answer).result().reward for answer in (short, cut)]
    assert rewards == [1 - 1 / 192, -1.0]


class _Empty:
    """A codec of which every answer is an empty edit script."""

    fmt: Format = "edits"
    eos_id = pad_id = 0
    stop = None

    def choices(self, entry: Any, max_prompt_tokens: int, *others: Any) -> None:
        raise NotImplementedError

    def decode(self, ids: Sequence[int]) -> str:
        return ""


class _Later:
    """A client whose evaluations are given by the test."""

    def __init__(self) -> None:
        self.asked: Future[Evaluation] = Future()

    def submit(self, *arguments: object, **options: object) -> Future[Evaluation]:
        return self.asked


def test_a_reward_that_fails_on_an_executors_result_fails_the_score(folder: Path) -> None:
    """Else nobody would hear of it, and the answer would be masked after the deadline."""
    client: Any = _Later()
    source = Prefetched(BundledSource(0, 1, lambda entry: None), 0)
    reward = find_reward("my_mistakes:late")
    task = ProgramTask(source, _Empty(), client, reward, Precision(2, 0.1), 5.0)
    program = Program("int main(void) { return 0; }", (TestCase("0", b""),))
    prompt = Prompt((1,), "p", Assignment(program, Start(("main:", "ret"))))
    scored = task.submit(prompt, Answer((0,), True))
    client.asked.set_result(Evaluation(Verdict.OK, evidence="later"))
    with pytest.raises(RewardError, match="my_mistakes:late' raises ZeroDivisionError"):
        scored.result(timeout=1)
    source.close()


class Faulty(ToyTask):
    """Its reward function fails from step 3 on, as one of a user's may."""

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        if max(self.asked) < 3:
            return super().submit(prompt, answer)
        scored: Future[Score] = Future()
        error = RewardError("algorithm.reward: 'a:b' gives nan; give a finite number")
        threading.Timer(0.1, scored.set_exception, (error,)).start()
        return scored


@pytest.mark.slow
def test_a_reward_that_fails_later_ends_the_run_and_saves_what_was_learnt(tmp_path: Path) -> None:
    config = toy_config(run__steps=4, run__checkpoint_every=10)
    trainer = toy_trainer(config, tmp_path, Faulty(0, 16, 6))
    with pytest.raises(RewardError, match="gives nan"):
        trainer.run()
    assert trainer.checkpoints.latest() == 2
    trainer.close()

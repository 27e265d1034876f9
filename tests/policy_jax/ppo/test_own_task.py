"""Mistakes in a task of the user's: each ends the run with a line that names the method."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from toy_task import EOS, ToyTask, toy_config, toy_trainer

from executor.client import Unavailable
from policy_jax.config_files import ConfigError
from policy_jax.ppo.config import from_dict
from policy_jax.ppo.own_code import close_task
from policy_jax.ppo.own_task import OwnTask
from policy_jax.ppo.task import Answer, Prompt, Score

CONFIG = from_dict({"task": "my_tasks:Mine"})
COUNT = CONFIG.rollout.prompts_per_step
ANSWER = Answer((EOS,), True)


def given(value: object) -> Future[Any]:
    future: Future[Any] = Future()
    if isinstance(value, BaseException):
        future.set_exception(value)
    else:
        future.set_result(value)
    return future


class Mine(ToyTask):
    """A task without a mistake, but for the members that a test gives."""

    def __init__(self, **members: Any) -> None:
        super().__init__(0, COUNT, 6)
        for name, member in members.items():
            setattr(self, name, member)


def with_ids(*ids: Any) -> Any:
    return lambda step: [Prompt(ids, "p")] * COUNT


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"prompts": lambda step: None}, r"prompts\(1\) raises TypeError: 'NoneType'"),
        ({"prompts": lambda step: ["abc"] * COUNT}, r"prompts\(1\) gives a str; give ppo.task.Pro"),
        ({"prompts": with_ids()}, r"prompts\(1\) gives prompts of 0 to 0 tokens; give 1 to 768"),
        (
            {"prompts": with_ids(5, 999_999)},
            r"prompts\(1\) gives the token 999999; give numbers of 0 to ",
        ),
        ({"prompts": with_ids(-1)}, r"prompts\(1\) gives the token -1; give numbers of 0 to "),
        (
            {"prompts": with_ids("a", "b")},
            r"prompts\(1\) gives the token '[ab]'; give numbers of 0 to ",
        ),
        ({"stop": "ret"}, "stop is 'ret'; give None or a function"),
        ({"eos_id": None}, "eos_id is None; give a number of 0 to "),
        ({"pad_id": 10**6}, "pad_id is 1000000; give a number of 0 to "),
        ({"text": lambda ids: None}, "text gives None; give a string"),
        ({"text": lambda ids: 1 / 0}, "text raises ZeroDivisionError: division by zero"),
    ],
)
def test_a_mistake_that_the_first_prompts_show_is_refused_at_once(
    members: dict[str, Any], said: str
) -> None:
    with pytest.raises(ConfigError, match=f"^task: 'my_tasks:Mine': {said}"):
        OwnTask(CONFIG, Mine(**members))


def test_prompts_of_later_steps_are_checked_too() -> None:
    task = OwnTask(CONFIG, Mine())
    assert len(task.prompts(2)) == COUNT
    task._task.count += 1
    with pytest.raises(ConfigError, match=rf"prompts\(3\) gives {COUNT + 1} prompts; give {COUNT}"):
        task.prompts(3)


@pytest.mark.parametrize("submitted", [None, 1.0])
def test_submit_gives_a_future(submitted: object) -> None:
    task = OwnTask(CONFIG, Mine(submit=lambda prompt, answer: submitted))
    with pytest.raises(ConfigError, match=f"submit gives {submitted}; give a concurrent.futures"):
        task.submit(task.prompts(1)[0], ANSWER)


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (0.5, "the future of submit gives 0.5; give ppo.task.Score"),
        (ValueError("no"), "the future of submit raises ValueError: no"),
        (Score(float("nan")), "a Score with the reward nan; give a number"),
        (Score("1"), "a Score with the reward '1'; give a number"),  # type: ignore[arg-type]
        (Score(1.0, speedup=float("inf")), "a Score with the speedup inf; give a number"),
        (Score(1.0, record={"x": object()}), "a Score whose record is no JSON: Object of type"),
    ],
)
def test_a_score_that_cannot_be_used_fails(result: object, said: str) -> None:
    task = OwnTask(CONFIG, Mine(submit=lambda prompt, answer: given(result)))
    scored = task.submit(task.prompts(1)[0], ANSWER)
    with pytest.raises(ConfigError, match=f"^task: 'my_tasks:Mine': .*{said}"):
        scored.result(timeout=1)


def test_what_may_happen_is_passed_on() -> None:
    """Numbers of numpy, a missing reward, an executor that cannot be reached, and cancelling."""
    results: list[Any] = [Score(np.float32(0.5)), Score(None), Unavailable("nobody"), None]
    waiting: Future[Score] = Future()
    futures = iter([*map(given, results[:3]), waiting])
    task = OwnTask(CONFIG, Mine(submit=lambda prompt, answer: next(futures)))
    prompt = task.prompts(1)[0]
    assert task.submit(prompt, ANSWER).result(1).reward == 0.5
    assert task.submit(prompt, ANSWER).result(1).reward is None
    with pytest.raises(Unavailable):
        task.submit(prompt, ANSWER).result(1)
    assert task.submit(prompt, ANSWER).cancel()
    assert waiting.cancelled()
    assert not hasattr(task, "observe")


class Faulty(Mine):
    """Its prompts of step 3 are too many."""

    def prompts(self, step: int) -> Sequence[Prompt]:
        return list(super().prompts(step)) * (2 if step == 3 else 1)

    def close(self) -> None:
        raise OSError("no space\nleft")


@pytest.mark.slow
def test_a_task_that_fails_later_ends_the_run_and_saves_what_was_learnt(tmp_path: Path) -> None:
    config = toy_config(run__steps=4, run__checkpoint_every=10)
    checked = OwnTask(replace(config, task="a:B", model=CONFIG.model, data=CONFIG.data), Faulty())
    trainer = toy_trainer(config, tmp_path, checked)  # type: ignore[arg-type]
    with pytest.raises(ConfigError, match=r"task: 'a:B': prompts\(3\) gives"):
        trainer.run()
    assert trainer.checkpoints.latest() == 2
    trainer.close()


def test_a_close_that_raises_is_said_and_ends_nothing() -> None:
    said: list[str] = []
    close_task(OwnTask(CONFIG, Faulty()), said.append)
    (line,) = said
    assert line.startswith("warning: task: close() raises OSError: no space left")


def test_scores_may_come_from_other_threads() -> None:
    with ThreadPoolExecutor(4) as pool:
        task = OwnTask(
            CONFIG, Mine(submit=lambda prompt, answer: pool.submit(Score, float(len(answer.ids))))
        )
        prompt = task.prompts(1)[0]
        futures = [task.submit(prompt, Answer((2,) * n, True)) for n in range(40)]
        assert [future.result(5).reward for future in futures] == [float(n) for n in range(40)]

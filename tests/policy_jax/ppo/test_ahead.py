"""The queue of answers: which groups a step takes, replaces, keeps for later and drops."""

from __future__ import annotations

import itertools
import time
from concurrent.futures import Future

import numpy as np
import pytest
from toy_task import BEST, ToyTask, toy_config

from policy_jax.config_files import ConfigError
from policy_jax.ppo.ahead import Ahead, Sampled
from policy_jax.ppo.batches import answer_of
from policy_jax.ppo.scoring import wait_for_scores
from policy_jax.ppo.task import Score
from policy_jax.rollout.sampler import Completion

PROMPTS, SAMPLES = 4, 3


class HalfEqual(ToyTask):
    """Every second prompt gives the same reward to all answers. `slow`: prompts without a score
    until `release`."""

    def __init__(self) -> None:
        super().__init__(0, PROMPTS, 6)
        self.slow: set[str] = set()
        self.open: dict[str, list[Future[Score]]] = {}
        self.all_equal = False

    def submit(self, prompt, answer):
        if prompt.name in self.slow:
            future: Future[Score] = Future()
            self.open.setdefault(prompt.name, []).append(future)
            return future
        if self.all_equal or int(prompt.name.partition(".")[2]) % 2:
            future = Future()
            future.set_result(Score(0.5))
            return future
        return super().submit(prompt, answer)

    def release(self, name: str) -> None:
        self.slow.discard(name)
        for i, future in enumerate(self.open.pop(name)):
            future.set_result(Score(float(i)))


def queue(task: HalfEqual, deadline: float = 0.05, steps: int = 9, **rollout: object) -> Ahead:
    """A queue whose sampler draws tokens by seed."""
    config = toy_config(
        algorithm__estimator="rloo",
        rollout__prompts_per_step=PROMPTS,
        rollout__samples_per_prompt=SAMPLES,
        optimisation__micro_batch=12,
        run__steps=steps,
        **{f"rollout__{name}": value for name, value in rollout.items()},
    )

    def sample(prompts, seeds):
        completions = []
        for i, seed in enumerate(seeds):
            rng = np.random.default_rng(seed)
            tokens = rng.integers(2, 12, size=6).astype(np.int32)
            tokens[0] = BEST if i % SAMPLES == 0 else 2  # so that the rewards of a prompt differ
            tokens[1:][tokens[1:] == BEST] = 3
            completions.append(Completion(i, tokens, np.zeros(6, np.float32), False, True))
        futures = [task.submit(p, answer_of(c)) for p, c in zip(prompts, completions, strict=True)]
        return Sampled(completions, futures, 1.0)

    def wait(pending, keep=()):
        return wait_for_scores(pending, deadline, lambda arrived: None, print, keep)

    return Ahead(config, task, sample, wait)


def take(ahead: Ahead, number: int):
    """A whole step: its groups leave the queue."""
    ahead.fill(number)
    gathered = ahead.gather(number, lambda: None, lambda: None)
    ahead.commit(gathered)
    return gathered


def places(gathered) -> list[int]:
    return [group.place for group in gathered.groups]


def test_prompts_and_seeds_depend_on_their_place_alone():
    one, other = queue(HalfEqual()), queue(HalfEqual())
    for count in (4, 4, 4):
        one.draw(count, 0)
    for count in (3, 2, 7):
        other.draw(count, 0)
    assert [g.place for g in one.groups] == list(range(12)) == [g.place for g in other.groups]
    for a, b in zip(one.groups, other.groups, strict=True):
        assert a.prompt == b.prompt
        for x, y in zip(a.completions, b.completions, strict=True):
            np.testing.assert_array_equal(x.tokens, y.tokens)
    assert one._task.asked == [1, 2, 3]
    assert sum(g.seconds for g in one.groups) == pytest.approx(3.0)


def test_prompts_without_a_difference_are_replaced():
    ahead = queue(HalfEqual(), replacements=20)
    first = take(ahead, 1)
    assert places(first) == [0, 2, 4, 6]
    for i in range(PROMPTS):
        assert len({s.reward for s in first.scores[i * SAMPLES : (i + 1) * SAMPLES]}) > 1
    assert first.metrics == {"groups_replaced": 3, "groups_equal": 0, "prompts_drawn": 7}
    assert first.seconds == 2.0  # two rounds: two prompts, then one
    assert ahead.groups == []
    assert places(take(ahead, 2)) == [8, 10, 12, 14]


def test_nothing_is_replaced_without_being_asked_for():
    ahead = queue(HalfEqual())
    assert places(take(ahead, 1)) == [0, 1, 2, 3]
    assert places(take(ahead, 2)) == [4, 5, 6, 7]


def test_after_the_last_replacement_a_step_keeps_what_it_has():
    task = HalfEqual()
    task.all_equal = True
    gathered = take(queue(task, replacements=6), 1)
    assert places(gathered) == [6, 7, 8, 9]
    assert gathered.metrics == {"groups_replaced": 6, "groups_equal": 4, "prompts_drawn": 10}


def test_prompts_that_nobody_scored_are_not_replaced():
    task = HalfEqual()
    task.unavailable = set(range(1, 1000))
    task.all_equal = False
    gathered = take(queue(task, replacements=6), 1)
    assert places(gathered)[0] == 0
    assert gathered.scores[:SAMPLES] == [None] * SAMPLES


def test_replacements_come_from_the_queue_first():
    ahead = queue(HalfEqual(), replacements=20, lag=2)
    gathered = take(ahead, 1)
    assert places(gathered) == [0, 2, 4, 6]
    assert gathered.seconds == 0.0
    assert [g.place for g in ahead.groups] == [7, 8, 9, 10, 11]
    second = take(ahead, 2)
    assert places(second) == [8, 10, 12, 14]
    assert second.metrics["staleness_mean"] == 0.5
    assert second.metrics["stale_dropped"] == second.metrics["late"] == 0


@pytest.mark.parametrize("lag", [0, 1, 3])
def test_answers_are_as_old_as_the_lag(lag):
    ahead = queue(HalfEqual(), lag=lag, steps=7)
    for number in range(1, 8):
        gathered = take(ahead, number)
        assert places(gathered) == [4 * (number - 1) + i for i in range(4)]
        assert {number - 1 - g.weights for g in gathered.groups} == {min(lag, number - 1)}
    assert ahead.groups == []  # nothing is sampled for steps after the last one
    assert ahead.drawn == 28


def test_a_step_that_is_interrupted_takes_nothing():
    ahead = queue(HalfEqual(), replacements=20)
    ahead.fill(1)
    before = ahead.gather(1, lambda: None, lambda: None)
    ahead.fill(1)
    again = ahead.gather(1, lambda: None, lambda: None)
    assert places(before) == places(again)
    assert before.metrics == again.metrics


def test_a_restored_queue_goes_on_to_the_same_groups():
    whole, cut = (queue(HalfEqual(), replacements=2, lag=2) for _ in range(2))
    expected = [take(whole, number) for number in range(1, 6)]
    for number in (1, 2):
        take(cut, number)
    resumed = queue(HalfEqual(), replacements=2, lag=2)
    resumed.restore(cut.saved())
    for number in (3, 4, 5):
        gathered, wanted = take(resumed, number), expected[number - 1]
        assert places(gathered) == places(wanted)
        assert gathered.scores == wanted.scores
        assert gathered.metrics == wanted.metrics
        assert gathered.rollout.seconds == pytest.approx(wanted.rollout.seconds)


def test_a_late_prompt_waits_for_a_later_step():
    task = HalfEqual()
    task.slow = {"1.2"}
    ahead = queue(task, lag=1, max_staleness=3)
    first = take(ahead, 1)
    assert places(first) == [0, 1, 3, 4]  # the place is filled from the queue
    assert first.metrics["late"] == SAMPLES
    task.release("1.2")
    second = take(ahead, 2)
    assert places(second)[0] == 2
    assert second.scores[:SAMPLES] == [Score(0.0), Score(1.0), Score(2.0)]
    assert second.metrics["late"] == 0


def test_a_prompt_that_gets_too_old_is_dropped_and_cancelled():
    task = HalfEqual()
    task.slow = {"1.2"}
    ahead = queue(task, lag=1, max_staleness=2)
    dropped = [take(ahead, number).metrics["stale_dropped"] for number in (1, 2, 3)]
    (futures,) = task.open.values()
    assert dropped == [0, 0, 0]
    assert not any(future.cancelled() for future in futures)
    assert take(ahead, 4).metrics["stale_dropped"] == SAMPLES  # its weights are 3 steps old
    assert all(future.cancelled() for future in futures)
    assert 2 not in [group.place for group in ahead.groups]
    assert take(ahead, 5).metrics["stale_dropped"] == 0


def test_without_a_larger_bound_a_late_answer_is_masked_and_cancelled():
    task = HalfEqual()
    task.slow = {"1.2"}
    gathered = take(queue(task, lag=1), 1)
    assert places(gathered) == [0, 1, 2, 3]
    assert gathered.scores[2 * SAMPLES : 3 * SAMPLES] == [None] * SAMPLES
    assert all(f.cancelled() for f in itertools.chain(*task.open.values()))


def test_where_all_are_late_the_step_has_no_answers():
    task = HalfEqual()
    task.slow = {f"{part}.{i}" for part in (1, 2) for i in range(PROMPTS)}
    ahead = queue(task, lag=1, max_staleness=2)
    assert take(ahead, 1).scores == []
    for name in sorted(task.slow):
        task.release(name)
    assert places(take(ahead, 1)) == [0, 1, 2, 3]


def test_a_task_with_other_prompts_than_the_configuration_says_is_refused():
    task = HalfEqual()
    first = task.prompts(1)
    task.prompts = lambda step: first if step == 1 else first[:1]
    ahead = queue(task)
    ahead.draw(PROMPTS, 0)
    with pytest.raises(ConfigError, match=r"task: 1 prompts for step 2; give 4"):
        ahead.draw(1, 1)


def test_a_score_that_was_cancelled_is_not_waited_for():
    cancelled, known = Future(), Future()
    cancelled.cancel()
    known.set_result(Score(1.0))
    begin = time.monotonic()
    assert wait_for_scores([cancelled, known], 60, lambda n: None, print) == [None, Score(1.0)]
    assert time.monotonic() - begin < 30

"""Evaluations that nobody waits for any more end at the daemon: stragglers and stale answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import grpc
import numpy as np
import pytest
from toy_task import toy_config

from executor.client import Client, Precision, Program, TestCase
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc
from policy_jax.ppo.ahead import Ahead, Sampled
from policy_jax.ppo.batches import answer_of
from policy_jax.ppo.program_task import Assignment, ProgramTask
from policy_jax.ppo.rewards import confident
from policy_jax.ppo.scoring import wait_for_scores
from policy_jax.ppo.starts import Start
from policy_jax.ppo.task import Prompt, Score
from policy_jax.rollout.sampler import Completion

# Two seconds at -O3, so that a candidate may run for many more.
SLOW = Program(
    "#include <stdio.h>\n#include <time.h>\n"
    'int main(void) { while (clock() < 2 * CLOCKS_PER_SEC); puts("done"); return 0; }\n',
    (TestCase("only", b""),),
)
SPIN = "```assembly\n\t.globl main\nmain:\n{}\tjmp main\n```\n"


class SpinningCodec:
    """The codec of a policy that writes endless loops: the first token is the number of nops."""

    fmt, eos_id, pad_id, stop = "listing", 1, 0, None

    def choices(self, *arguments: Any) -> None:
        return None

    def decode(self, ids: Sequence[int]) -> str:
        return SPIN.format("\tnop\n" * ids[0])


def until(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


class Running:
    """A task over a real daemon, and how many calls run or wait there."""

    def __init__(self, client: Client, stub: pb_grpc.ExecutorServiceStub) -> None:
        prompt = Prompt((2,), "slow", Assignment(SLOW, Start(("main:", "\tret"))))
        source: Any = SimpleNamespace(prompts=lambda step: [prompt])
        codec: Any = SpinningCodec()
        self.task = ProgramTask(source, codec, client, confident, Precision(0), 120.0)
        self.prompt, self._stub = prompt, stub

    def count(self) -> int:
        return int(self._stub.Describe(pb.DescribeRequest()).queued)

    def submit(self, nops: int) -> Any:
        completion = Completion(0, np.array([nops, 1]), np.zeros(2, np.float32), True)
        return self.task.submit(self.prompt, answer_of(completion))


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with Client(None, slots=1) as client:
        client.register(SLOW)
        (address,) = client.describe()
        with grpc.insecure_channel(address) as channel:
            yield Running(client, pb_grpc.ExecutorServiceStub(channel))


@pytest.mark.slow
def test_a_straggler_is_cancelled_at_its_daemon(running: Running) -> None:
    pending = [running.submit(1)]
    assert until(lambda: running.count() == 1, 30)
    scores = wait_for_scores(pending, 0.1, lambda arrived: None, print)
    assert scores == [None]
    assert until(lambda: running.count() == 0, 4)  # by itself it would run for longer


@pytest.mark.slow
def test_equal_answers_share_an_evaluation_until_the_last_one_leaves(running: Running) -> None:
    old, new = running.submit(2), running.submit(2)
    assert until(lambda: running.count() == 1, 30)
    old.cancel()
    assert not until(lambda: running.count() == 0, 0.5)
    assert not new.done()
    new.cancel()
    assert until(lambda: running.count() == 0, 4)


@pytest.mark.slow
def test_the_evaluation_of_a_stale_answer_ends_at_its_daemon(running: Running) -> None:
    config = toy_config(
        algorithm__estimator="rloo",
        rollout__prompts_per_step=1,
        rollout__samples_per_prompt=2,
        rollout__lag=1,
        rollout__max_staleness=1,
        optimisation__micro_batch=2,
        run__steps=9,
    )

    def sample(prompts: Sequence[Prompt], seeds: Sequence[int]) -> Sampled:
        tokens = [np.array([3 + i, 1]) for i in range(2)]
        completions = [Completion(0, t, np.zeros(2, np.float32), True) for t in tokens]
        return Sampled(completions, [running.submit(int(t[0])) for t in tokens], 1.0)

    def wait(pending: Any, keep: Any = ()) -> list[Score | None]:
        return wait_for_scores(pending, 0.1, lambda arrived: None, print, keep)

    ahead = Ahead(config, running.task, sample, wait)
    ahead.draw(1, 0)
    assert until(lambda: running.count() == 2, 30)
    assert ahead.gather(1, lambda: None, lambda: None).metrics["late"] == 2
    assert running.count() == 2  # it may still be used
    ahead._drop_stale(3)
    assert ahead.groups == []
    assert until(lambda: running.count() == 0, 4)

"""Waiting for scores: what an executor does not answer has no reward."""

from concurrent.futures import Future

import pytest

from executor.client import ExecutorError, InvalidProgram, Unavailable
from policy_jax.ppo.scoring import wait_for_scores
from policy_jax.ppo.task import Score


@pytest.mark.parametrize("kind", [ExecutorError, InvalidProgram, Unavailable])
def test_an_error_of_an_executor_is_said_and_masked(kind):
    answered, failed = Future(), Future()
    answered.set_result(Score(1.0))
    failed.set_exception(kind("it went wrong"))
    said = []
    scores = wait_for_scores([failed, answered], 5.0, lambda arrived: None, said.append)
    assert scores == [None, Score(1.0)]
    assert said == ["reward masked: it went wrong"]


def test_a_mistake_of_the_program_is_raised():
    failed = Future()
    failed.set_exception(ZeroDivisionError("by zero"))
    with pytest.raises(ZeroDivisionError):
        wait_for_scores([failed], 5.0, lambda arrived: None, lambda message: None)

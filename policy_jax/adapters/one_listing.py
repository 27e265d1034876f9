"""Measures one listing in a process of its own.

OpenEvolve forks its workers, and gRPC does not work in a process that was forked from one that used
it. So the process that OpenEvolve calls uses no gRPC itself:

    python -m policy_jax.adapters.one_listing

reads a pickled `Request`, and writes a pickled Evaluation, or the text of what went wrong.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import time
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass

from executor.client import Client, Evaluation, ExecutorError, Program
from policy_jax.optimise.judges import FIRST_LOOK, SECOND_LOOK
from policy_jax.ppo.rewards import shrunk_gain

START_SECONDS = 30.0
"""Time for the process to start and to end."""


class NotMeasured(Exception):
    """No daemon measured the listing."""


@dataclass(frozen=True, slots=True)
class Request:
    """A listing for a program, the HOST:PORT of each daemon, the file with their token, and the
    time limit in seconds."""

    program: Program
    listing: str
    executors: tuple[str, ...]
    token_file: str
    seconds: float


def measured(request: Request) -> Evaluation:
    """The evaluation of the listing. One that looks faster is measured again, on fresh runs at
    several layouts; then this is the evaluation. Raises NotMeasured."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "policy_jax.adapters.one_listing"],
            input=pickle.dumps(request),
            stdout=subprocess.PIPE,
            timeout=request.seconds + START_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise NotMeasured(f"no answer within {request.seconds:g} s") from error
    if done.returncode:
        raise NotMeasured(f"the process that asks ended with status {done.returncode}")
    answer = pickle.loads(done.stdout)  # of our own process
    if isinstance(answer, Evaluation):
        return answer
    raise NotMeasured(str(answer))


def _ask(request: Request) -> Evaluation:
    """Raises ExecutorError, CancelledError, TimeoutError."""
    ends = time.monotonic() + request.seconds
    with Client(list(request.executors), request.token_file or None) as client:

        def result(future: Future[Evaluation]) -> Evaluation:
            return future.result(max(0.0, ends - time.monotonic()))

        program, seconds = request.program, request.seconds
        first = result(client.submit(program, request.listing, FIRST_LOOK, seconds))
        if not first.passed or shrunk_gain(first) <= 0.0:
            return first
        return result(client.submit(program, request.listing, SECOND_LOOK, seconds))


def main() -> None:
    request = pickle.load(sys.stdin.buffer)
    answer: Evaluation | str
    try:
        answer = _ask(request)
    except TimeoutError:
        answer = f"no answer within {request.seconds:g} s"
    except (ExecutorError, CancelledError) as error:
        answer = str(error) or type(error).__name__
    sys.stdout.buffer.write(pickle.dumps(answer))


if __name__ == "__main__":
    main()

"""One daemon as a client sees it: its channel, what it knows, how busy we keep it."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Iterator
from typing import Any

import grpc

from executor import wire
from executor.client.credentials import Credentials
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc
from executor.types import Evaluation, ExecutorError, HostInfo, Program, Registered

REGISTER_SECONDS = 120.0
EVALUATE_SECONDS = 60.0
_RUNS_OF_A_TEST = 8
"""About so many runs of each test are made at once, where runs take seconds."""


def register_seconds(program: Program) -> float:
    """For a registration: a program with a time limit of its own gets what its runs may take."""
    return REGISTER_SECONDS + _long_runs(program)


def evaluate_seconds(program: Program) -> float:
    """For an evaluation, likewise; one that is measured again takes twice as long."""
    return EVALUATE_SECONDS + 2 * _long_runs(program)


def _long_runs(program: Program) -> float:
    return _RUNS_OF_A_TEST * len(program.tests) * (program.wall_seconds or 0.0)


DESCRIBE_SECONDS = 10.0
REGISTRATIONS_PER_CALL = 3
OLD_CHANNEL_SECONDS = 5.0
RETIRED_CHANNEL_SECONDS = 600.0

CHANNEL_OPTIONS: tuple[tuple[str, Any], ...] = (
    ("grpc.max_receive_message_length", wire.MAX_MESSAGE_BYTES),
    ("grpc.max_send_message_length", wire.MAX_MESSAGE_BYTES),
    # A stopped or unplugged host answers no ping: its calls then fail within
    # seconds with UNAVAILABLE and go elsewhere, instead of at their deadline.
    ("grpc.keepalive_time_ms", 5000),
    ("grpc.keepalive_timeout_ms", 5000),
    ("grpc.http2.ping_timeout_ms", 5000),
    ("grpc.http2.max_pings_without_data", 0),
    # Also the time limit of a connection attempt: a stopped host accepts and says nothing.
    ("grpc.min_reconnect_backoff_ms", 3000),
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 2000),
    # Retries are ours: gRPC's own would hide attempts from the history.
    ("grpc.enable_retries", 0),
    # Not through a proxy meant for the web.
    ("grpc.enable_http_proxy", 0),
)


class Budget:
    """Seconds an evaluation may still use; registering its program does not count."""

    def __init__(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds

    def remaining(self) -> float:
        return self._deadline - time.monotonic()

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        start = time.monotonic()
        try:
            yield
        finally:
            self._deadline += time.monotonic() - start


class Flight:
    """Tells how long an evaluation has been at its host; registering its program does not count."""

    def __init__(self) -> None:
        self.sent: float | None = None

    def seconds(self) -> float:
        return 0.0 if self.sent is None else time.monotonic() - self.sent


class Host:
    """A daemon. `name` stays when `address` changes, as it does when an embedded one restarts.

    authority: the name that its certificate must be made out to, where that is not the address.
    """

    def __init__(
        self,
        address: str,
        credentials: Credentials | None = None,
        authority: str | None = None,
    ) -> None:
        self.name = address
        self.address = address
        self.generation = 0
        self.slots = 1
        self.outstanding = 0
        self.answered = 0
        self.errors = 0
        self.failures = 0
        self.down_until = 0.0
        self.registered: set[str] = set()
        self._credentials = credentials or Credentials()
        self._options = CHANNEL_OPTIONS
        if authority is not None:
            self._options += (("grpc.ssl_target_name_override", authority),)
        self._described = False
        self._registering: dict[str, asyncio.Task[Registered]] = {}
        self._closing: set[asyncio.Future[None]] = set()
        self._channel: grpc.aio.Channel | None = None
        token = self._credentials.token
        self._metadata = None if token is None else (("authorization", f"Bearer {token}"),)

    @property
    def capacity(self) -> int:
        """Calls we keep at this host: one timed and one on its way for each slot.

        One alone at a host that failed: if it is still sick, no more than that is lost.
        """
        return 2 * self.slots if self.failures == 0 else 1

    def resting(self) -> bool:
        return self.down_until > time.monotonic()

    def recovered(self) -> None:
        """It answered."""
        self.answered += 1
        self._forgive()

    def _forgive(self) -> None:
        self.errors = 0
        self.failures = 0
        self.down_until = 0.0

    def move(self, address: str) -> None:
        """The daemon is another process at another address now: forget what the old one knew."""
        if self._channel is not None:
            # With grace: calls of the old process end with their own status, which is
            # retried; closing at once would cancel them.
            old = asyncio.ensure_future(self._channel.close(OLD_CHANNEL_SECONDS))
            self._closing.add(old)
            old.add_done_callback(self._closing.discard)
            self._channel = None
        self.address = address
        self.generation += 1
        self.registered.clear()
        self._registering.clear()
        self._described = False
        self._forgive()

    async def retire(self) -> None:
        """Close the connection once its calls have ended."""
        try:
            if self._channel is not None:
                await self._channel.close(RETIRED_CHANNEL_SECONDS)
        finally:
            await self.close()

    async def close(self) -> None:
        if self._channel is not None:
            channel, self._channel = self._channel, None
            await channel.close()
        await asyncio.gather(*self._closing)

    def _stub(self) -> pb_grpc.ExecutorServiceAsyncStub:
        if self._channel is None:
            secrets = self._credentials
            if secrets.ca is None:
                self._channel = grpc.aio.insecure_channel(self.address, options=CHANNEL_OPTIONS)
            else:
                self._channel = grpc.aio.secure_channel(
                    self.address,
                    grpc.ssl_channel_credentials(secrets.ca, secrets.key, secrets.cert),
                    options=self._options,
                )
        return pb_grpc.ExecutorServiceStub(self._channel)

    async def describe(self, timeout: float = DESCRIBE_SECONDS) -> HostInfo:
        """Raises grpc.aio.AioRpcError."""
        answer = await self._stub().Describe(
            pb.DescribeRequest(), timeout=timeout, metadata=self._metadata
        )
        self._described = True
        self.slots = max(1, answer.slots)
        return wire.from_host(answer)

    async def register(self, program: Program, digest: str, timeout: float) -> Registered:
        """Raises grpc.aio.AioRpcError. Concurrent calls for one program are one call."""
        task = self._registering.get(digest)
        if task is None:
            task = asyncio.ensure_future(self._register(program, digest, timeout))
            self._registering[digest] = task

            def done(task: asyncio.Task[Registered]) -> None:
                if self._registering.get(digest) is task:
                    del self._registering[digest]
                if not task.cancelled():
                    task.exception()  # read, should all who waited have left

            task.add_done_callback(done)
        return await asyncio.shield(task)

    async def _register(self, program: Program, digest: str, timeout: float) -> Registered:
        generation = self.generation
        answer = wire.from_registered(
            await self._stub().RegisterProgram(
                pb.RegisterProgramRequest(program=wire.to_program(program)),
                timeout=timeout,
                metadata=self._metadata,
            )
        )
        if answer.digest != digest:
            raise ExecutorError(
                f"{self.address} names the program {answer.digest}, this client names it {digest}; "
                "run the same version on both sides"
            )
        if generation == self.generation:
            self.registered.add(digest)
        return answer

    async def evaluate(
        self,
        program: Program,
        digest: str,
        request: pb.EvaluateRequest,
        budget: Budget,
        flight: Flight,
    ) -> Evaluation:
        """Evaluate, registering the program first where this host does not know it.

        Raises grpc.aio.AioRpcError.
        """
        if not self._described:
            await self.describe(min(DESCRIBE_SECONDS, max(0.0, budget.remaining())))
        for last in (False,) * (REGISTRATIONS_PER_CALL - 1) + (True,):
            if digest not in self.registered:
                flight.sent = None
                with budget.paused():
                    await self.register(program, digest, register_seconds(program))
            flight.sent = time.monotonic()
            try:
                answer = await self._stub().Evaluate(
                    request, timeout=max(0.0, budget.remaining()), metadata=self._metadata
                )
            except grpc.aio.AioRpcError as error:
                if error.code() is not grpc.StatusCode.NOT_FOUND or last:
                    raise
                # It restarted or dropped the program; what we believed is out of date.
                self.registered.discard(digest)
                continue
            return wire.from_evaluation(answer.evaluation)
        raise AssertionError("the last round returns or raises")

    @staticmethod
    def pushback_seconds(error: grpc.aio.AioRpcError) -> float | None:
        """How long a full host asks us to wait; None when the error is something else."""
        if error.code() is not grpc.StatusCode.RESOURCE_EXHAUSTED:
            return None
        for key, value in error.trailing_metadata() or ():
            if key == wire.RETRY_PUSHBACK:
                with contextlib.suppress(ValueError):
                    return max(0.0, float(value) / 1000)
        return None

"""One daemon as a client sees it: its channel, its programs, its outstanding calls."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

import grpc

from executor import wire
from executor.client.credentials import Credentials
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc
from executor.types import Evaluation, ExecutorError, HostInfo, Profile, Program, Registered

T = TypeVar("T")

REGISTER_SECONDS = 120.0
EVALUATE_SECONDS = 60.0
PROFILE_SECONDS = 60.0
_RUNS_OF_A_TEST = 8
"""Runs of each test that one request makes, when a run takes seconds."""


def register_seconds(program: Program) -> float:
    """Default timeout of a registration; longer for a program with its own time limit."""
    return REGISTER_SECONDS + _long_runs(program)


def evaluate_seconds(program: Program) -> float:
    """Default timeout of an evaluation, which may be measured twice; likewise."""
    return EVALUATE_SECONDS + 2 * _long_runs(program)


def profile_seconds(program: Program) -> float:
    """Default timeout of a profile; likewise."""
    return PROFILE_SECONDS + 2 * _long_runs(program)


def _long_runs(program: Program) -> float:
    return _RUNS_OF_A_TEST * len(program.tests) * (program.wall_seconds or 0.0)


DESCRIBE_SECONDS = 10.0
REGISTRATIONS_PER_CALL = 3
OLD_CHANNEL_SECONDS = 5.0
RETIRED_CHANNEL_SECONDS = 600.0

CHANNEL_OPTIONS: tuple[tuple[str, int | str], ...] = (
    ("grpc.max_receive_message_length", wire.MAX_MESSAGE_BYTES),
    ("grpc.max_send_message_length", wire.MAX_MESSAGE_BYTES),
    # A stopped or unplugged host answers no ping: its calls fail within seconds with UNAVAILABLE
    # and go to another host, instead of failing at their deadline.
    ("grpc.keepalive_time_ms", 5000),
    ("grpc.keepalive_timeout_ms", 5000),
    ("grpc.http2.ping_timeout_ms", 5000),
    ("grpc.http2.max_pings_without_data", 0),
    # Also the time limit of a connection attempt: a stopped host accepts and then sends nothing.
    ("grpc.min_reconnect_backoff_ms", 3000),
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 2000),
    # The fleet retries: gRPC's own retries would be missing in the history.
    ("grpc.enable_retries", 0),
    # A proxy for the web must not be used.
    ("grpc.enable_http_proxy", 0),
)


class Budget:
    """Seconds that a call may still use; time to register its program does not count."""

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


class AttemptClock:
    """Measures how long an evaluation has been at its host, without registering its program."""

    def __init__(self) -> None:
        self.sent: float | None = None

    def seconds(self) -> float:
        return 0.0 if self.sent is None else time.monotonic() - self.sent


class Host:
    """A daemon. `address` changes when an embedded daemon restarts; `name` stays.

    authority: the name that its certificate must be issued for, if that is not the address.
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
        self.resting_until = 0.0
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
        """Most calls to have at this host: for each slot, one that is timed and one in preparation.

        One at a host that failed: if it fails again, no more than that is lost.
        """
        return 2 * self.slots if self.failures == 0 else 1

    def resting(self) -> bool:
        return self.resting_until > time.monotonic()

    def record_answer(self) -> None:
        """Count an answer and clear the failures."""
        self.answered += 1
        self._clear_failures()

    def _clear_failures(self) -> None:
        self.errors = 0
        self.failures = 0
        self.resting_until = 0.0

    def move(self, address: str) -> None:
        """The daemon is now another process at another address: forget the old one's state."""
        if self._channel is not None:
            # With a grace period calls of the old process end with their own status, which is
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
        self._clear_failures()

    async def close_when_idle(self) -> None:
        """Close the connection after its calls have ended."""
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
            credentials = self._credentials
            if credentials.ca is None:
                self._channel = grpc.aio.insecure_channel(self.address, options=CHANNEL_OPTIONS)
            else:
                self._channel = grpc.aio.secure_channel(
                    self.address,
                    grpc.ssl_channel_credentials(credentials.ca, credentials.key, credentials.cert),
                    options=self._options,
                )
        return pb_grpc.ExecutorServiceStub(self._channel)

    async def describe(self, timeout: float = DESCRIBE_SECONDS) -> HostInfo:
        """Ask the daemon what it is. Raises grpc.aio.AioRpcError."""
        answer = await self._stub().Describe(
            pb.DescribeRequest(), timeout=timeout, metadata=self._metadata
        )
        self._described = True
        self.slots = max(1, answer.slots)
        return wire.from_host(answer)

    async def register(self, program: Program, digest: str, timeout: float) -> Registered:
        """Register a program; concurrent calls for one program share one request.

        Raises grpc.aio.AioRpcError.
        """
        task = self._registering.get(digest)
        if task is None:
            task = asyncio.ensure_future(self._register(program, digest, timeout))
            self._registering[digest] = task

            def done(task: asyncio.Task[Registered]) -> None:
                if self._registering.get(digest) is task:
                    del self._registering[digest]
                if not task.cancelled():
                    task.exception()  # marks it as retrieved if nobody waits any more

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
        clock: AttemptClock,
    ) -> Evaluation:
        """Evaluate; register the program first if this host does not know it.

        Raises grpc.aio.AioRpcError.
        """

        async def call(timeout: float) -> Evaluation:
            answer = await self._stub().Evaluate(request, timeout=timeout, metadata=self._metadata)
            return wire.from_evaluation(answer.evaluation)

        return await self._call_about(program, digest, call, budget, clock)

    async def profile(
        self, program: Program, digest: str, request: pb.ProfileRequest, budget: Budget
    ) -> Profile:
        """Profile; register the program first if this host does not know it.

        Raises grpc.aio.AioRpcError.
        """

        async def call(timeout: float) -> Profile:
            answer = await self._stub().Profile(request, timeout=timeout, metadata=self._metadata)
            return wire.from_profile(answer.profile)

        return await self._call_about(program, digest, call, budget, AttemptClock())

    async def _call_about(
        self,
        program: Program,
        digest: str,
        call: Callable[[float], Awaitable[T]],
        budget: Budget,
        clock: AttemptClock,
    ) -> T:
        """Make a call that names a program; register it first if this host does not know it.

        call: makes the call with a timeout in seconds.
        """
        if not self._described:
            await self.describe(min(DESCRIBE_SECONDS, max(0.0, budget.remaining())))
        for last in (False,) * (REGISTRATIONS_PER_CALL - 1) + (True,):
            if digest not in self.registered:
                clock.sent = None
                with budget.paused():
                    await self.register(program, digest, register_seconds(program))
            clock.sent = time.monotonic()
            try:
                return await call(max(0.0, budget.remaining()))
            except grpc.aio.AioRpcError as error:
                if error.code() is not grpc.StatusCode.NOT_FOUND or last:
                    raise
                # The daemon restarted or dropped the program.
                self.registered.discard(digest)
        raise AssertionError("the last round returns or raises")

    @staticmethod
    def pushback_seconds(error: grpc.aio.AioRpcError) -> float | None:
        """Seconds that a host with a full queue asks to wait; None for another error."""
        if error.code() is not grpc.StatusCode.RESOURCE_EXHAUSTED:
            return None
        for key, value in error.trailing_metadata() or ():
            if key == wire.RETRY_PUSHBACK:
                with contextlib.suppress(ValueError):
                    return max(0.0, float(value) / 1000)
        return None

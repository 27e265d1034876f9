"""The gRPC service: it turns requests into engine calls, and results into answers or statuses.

The engine's calls block, so they run in a thread pool. Everything else here runs on the event loop
and needs no locks. The number of calls that run or wait is limited: a client that gets
RESOURCE_EXHAUSTED can go to another host; a client in an endless queue would not.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hashlib
import logging
import threading
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import NoReturn, TypeVar

import grpc

from executor import types, wire
from executor.daemon import logs
from executor.daemon.admission import refuse_for_now
from executor.daemon.canary import Canary
from executor.daemon.metrics import Metrics
from executor.engine.engine import Engine
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc
from executor.types import (
    Cancelled,
    Evaluation,
    ExecutorError,
    InvalidProgram,
    Precision,
    Protocol,
)

log = logging.getLogger(__name__)

T = TypeVar("T")

REMEMBERED_ANSWERS = 1024
"""Answers kept by request id after they were sent, so that repeating a request costs nothing."""
REMEMBERED_BYTES = 64 << 20
QUEUE_BYTES = 512 << 20
"""Most bytes of requests that run or wait; a single request may always run."""


@dataclass
class _Job:
    """One evaluation. waiters: callers that wait for it; several if a request id is repeated."""

    content: bytes
    cancel: threading.Event = field(default_factory=threading.Event)
    task: asyncio.Task[pb.EvaluateResponse] | None = None
    waiters: int = 0


def _note_unexpected(task: asyncio.Task[pb.EvaluateResponse]) -> None:
    """Log the task's exception: nobody else reads it when every caller has left."""
    if task.cancelled():
        return
    error = task.exception()
    if error is not None and not isinstance(error, (Cancelled, ExecutorError, KeyError)):
        log.error("an evaluation failed in the engine", exc_info=error)


class ExecutorService(pb_grpc.ExecutorServiceServicer):
    """Serves one engine.

    queue_limit: calls that may run or wait at once. connections: returns the present number of
        connections, for the metrics.
    """

    def __init__(
        self,
        engine: Engine,
        queue_limit: int | None = None,
        connections: Callable[[], int] = lambda: 0,
    ) -> None:
        slots = engine.describe().slots
        self._engine = engine
        self.queue_limit = queue_limit if queue_limit is not None else 32 * slots
        # More threads than slots, so that one candidate assembles while another is timed.
        self._threads = ThreadPoolExecutor(2 * slots + 1, thread_name_prefix="evaluate")
        self._pending = self._pending_bytes = 0
        self.metrics = Metrics(
            engine.describe(),
            self.queue_limit,
            engine.counters,
            lambda: self._pending,
            connections,
        )
        self.canary: Canary | None = None
        """If set, it is notified of the end of each evaluation."""
        self._jobs: dict[str, _Job] = {}
        self._unnamed: set[asyncio.Task[pb.EvaluateResponse]] = set()
        self._running: set[threading.Event] = set()
        self._answers: OrderedDict[str, tuple[bytes, pb.EvaluateResponse]] = OrderedDict()
        self._answers_bytes = 0

    # --- RPCs ---------------------------------------------------------------------------

    async def RegisterProgram(  # noqa: N802 - named by the contract
        self, request: pb.RegisterProgramRequest, context: grpc.aio.ServicerContext
    ) -> pb.RegisterProgramResponse:
        try:
            program = wire.from_program(request.program)
            size = request.ByteSize()
            await self._refuse_when_full(context, size)
            registered = await self._in_thread(lambda: self._engine.register(program), size)
        except (ExecutorError, Cancelled, OSError, MemoryError) as error:
            await _abort(context, error)
        return wire.to_registered(registered)

    async def Evaluate(  # noqa: N802
        self, request: pb.EvaluateRequest, context: grpc.aio.ServicerContext
    ) -> pb.EvaluateResponse:
        try:
            precision, protocol = wire.check_evaluate_request(request)
            content = hashlib.sha256(request.SerializeToString(deterministic=True)).digest()
            known = self._answers.get(request.request_id)
            if known is not None:
                _check_same(request.request_id, known[0], content)
                return known[1]
            job = self._jobs.get(request.request_id)
            if job is None:
                await self._refuse_when_full(context, request.ByteSize())
                job = self._start(request, content, precision, protocol)
            else:
                _check_same(request.request_id, job.content, content)
            return await self._wait(job, request.request_id)
        except KeyError:
            await _abort_unknown(context, request.digest, "Evaluate")
        except (ExecutorError, Cancelled, OSError, MemoryError) as error:
            await _abort(context, error)

    async def Profile(  # noqa: N802
        self, request: pb.ProfileRequest, context: grpc.aio.ServicerContext
    ) -> pb.ProfileResponse:
        cancel = threading.Event()
        try:
            listing = wire.check_profile_request(request)
            await self._refuse_when_full(context, request.ByteSize())
            self._running.add(cancel)
            profile = await self._in_thread(
                lambda: self._profile(request.digest, listing, cancel), request.ByteSize()
            )
            self.metrics.count_profile(profile)
            return pb.ProfileResponse(profile=wire.to_profile(profile))
        except KeyError:
            await _abort_unknown(context, request.digest, "Profile")
        except (ExecutorError, Cancelled, OSError, MemoryError) as error:
            await _abort(context, error)
        finally:
            cancel.set()  # the caller has left, or the call has ended anyway
            self._running.discard(cancel)

    async def Describe(  # noqa: N802
        self, request: pb.DescribeRequest, context: grpc.aio.ServicerContext
    ) -> pb.DescribeResponse:
        del request, context
        return wire.to_host(self._engine.describe(), self._pending, self.queue_limit)

    # --- work ---------------------------------------------------------------------------

    @property
    def pending(self) -> int:
        """Calls that run or wait."""
        return self._pending

    def cancel_all(self) -> None:
        """End every running evaluation; its callers get UNAVAILABLE."""
        for cancel in self._running:
            cancel.set()

    def close(self) -> None:
        """Cancel all evaluations and accept no more. Does not wait."""
        self.cancel_all()
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _in_thread(self, call: Callable[[], T], size: int) -> T:
        """Run `call` on a thread. size: bytes of the request, counted until the call is done."""
        self._count(1, size)
        try:
            future = self._threads.submit(_without_frames, call)
        except RuntimeError as error:  # the pool was shut down
            self._count(-1, -size)
            raise Cancelled("the server is stopping") from error
        # It counts until the thread is free again, even if the caller has left.
        loop = asyncio.get_running_loop()

        def done(_: object) -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(self._count, -1, -size)

        future.add_done_callback(done)
        return await asyncio.wrap_future(future)

    def _count(self, calls: int, size: int) -> None:
        self._pending += calls
        self._pending_bytes += size

    def _profile(self, digest: str, listing: str | None, cancel: threading.Event) -> types.Profile:
        if cancel.is_set():
            raise Cancelled("cancelled while it waited in the queue")
        with logs.about(digest=digest):
            return self._engine.profile(digest, listing, cancel)

    def _start(
        self, request: pb.EvaluateRequest, content: bytes, precision: Precision, protocol: Protocol
    ) -> _Job:
        job = _Job(content)
        self._running.add(job.cancel)
        arrived = time.monotonic()

        def run() -> Evaluation:
            if job.cancel.is_set():
                raise Cancelled("cancelled while it waited in the queue")
            with logs.about(request_id=request.request_id, digest=request.digest):
                evaluation = self._engine.evaluate(
                    request.digest,
                    request.assembly,
                    precision,
                    protocol,
                    job.cancel,
                    request.request_id,
                )
            waited = time.monotonic() - arrived - evaluation.seconds
            self.metrics.count_evaluation(evaluation, max(0.0, waited))
            return evaluation

        async def work() -> pb.EvaluateResponse:
            try:
                evaluation = await self._in_thread(run, request.ByteSize())
                if self.canary is not None:
                    self.canary.note_evaluation(evaluation)
                answer = pb.EvaluateResponse(evaluation=wire.to_evaluation(evaluation))
                if request.request_id:
                    self._remember(request.request_id, content, answer)
                return answer
            except (Cancelled, KeyError):
                raise
            except Exception:  # raised again: only the health check is notified
                if self.canary is not None:
                    self.canary.check_soon()
                raise
            finally:
                self._running.discard(job.cancel)
                self._forget(request.request_id, job)

        job.task = asyncio.get_running_loop().create_task(work())
        with logs.about(request_id=request.request_id, digest=request.digest):
            job.task.add_done_callback(_note_unexpected)
        if request.request_id:
            self._jobs[request.request_id] = job
        else:  # the loop keeps only weak references to tasks
            self._unnamed.add(job.task)
            job.task.add_done_callback(self._unnamed.discard)
        return job

    def _remember(self, request_id: str, content: bytes, answer: pb.EvaluateResponse) -> None:
        self._answers[request_id] = (content, answer)
        self._answers_bytes += answer.ByteSize()
        while (
            len(self._answers) > REMEMBERED_ANSWERS or self._answers_bytes > REMEMBERED_BYTES
        ) and len(self._answers) > 1:
            _, (_, gone) = self._answers.popitem(last=False)
            self._answers_bytes -= gone.ByteSize()

    async def _wait(self, job: _Job, request_id: str) -> pb.EvaluateResponse:
        """The job's answer. When the last caller leaves, the job is cancelled."""
        assert job.task is not None
        job.waiters += 1
        try:
            # Shielded: one caller's cancellation must not cancel the job of another.
            return await asyncio.shield(job.task)
        finally:
            job.waiters -= 1
            if job.waiters == 0 and not job.task.done():
                job.cancel.set()
                self._forget(request_id, job)

    def _forget(self, request_id: str, job: _Job) -> None:
        if self._jobs.get(request_id) is job:
            del self._jobs[request_id]

    async def _refuse_when_full(self, context: grpc.aio.ServicerContext, size: int) -> None:
        if self._pending >= self.queue_limit:
            await refuse_for_now(
                context, f"{self._pending} calls run or wait of {self.queue_limit}"
            )
        if self._pending and self._pending_bytes + size > QUEUE_BYTES:
            await refuse_for_now(
                context,
                f"requests of {self._pending_bytes} bytes run or wait, this one has {size} more, "
                f"{QUEUE_BYTES} are the most",
            )


def _check_same(request_id: str, known: bytes, content: bytes) -> None:
    if known != content:
        raise wire.RequestError(
            f"request_id: {request_id!r} was used for another request; choose a new one"
        )


def _without_frames(call: Callable[[], T]) -> T:
    """The result of a call; what it raises holds none of its variables.

    gRPC keeps what a call raised until the garbage collector finds it, which may take hours in a
    daemon that makes few objects. The variables may be the outputs of many runs.
    """
    try:
        return call()
    except Exception as error:
        shown: BaseException | None = error
        while shown is not None:
            traceback.clear_frames(shown.__traceback__)
            shown = shown.__cause__ or shown.__context__
        raise


async def _abort_unknown(context: grpc.aio.ServicerContext, digest: str, method: str) -> NoReturn:
    await context.abort(
        grpc.StatusCode.NOT_FOUND,
        f"digest: {digest!r} is not known to this host; "
        f"call RegisterProgram here, then {method} again",
    )
    raise AssertionError("abort always raises")


async def _abort(context: grpc.aio.ServicerContext, error: Exception) -> NoReturn:
    """Abort with the status that tells the client whose fault it is and whether to retry."""
    if isinstance(error, wire.RequestError):
        code = grpc.StatusCode.INVALID_ARGUMENT
    elif isinstance(error, InvalidProgram):
        code = grpc.StatusCode.FAILED_PRECONDITION
    else:
        code = grpc.StatusCode.UNAVAILABLE
    if isinstance(error, (OSError, MemoryError)):
        message = _explanation(error)
        log.error("a call failed: %s", message, exc_info=error)
    else:
        message = str(error) or type(error).__name__
    await context.abort(code, message)
    raise AssertionError("abort always raises")


_NO_DESCRIPTORS = (
    "it has no descriptor left; raise its limit of open files (ulimit -Hn, LimitNOFILE=) or give "
    "it fewer --slots"
)
_NO_MEMORY = "it has no memory left; give it more, or fewer --slots"
_ADVICE = {
    errno.EMFILE: _NO_DESCRIPTORS,
    errno.ENFILE: "the machine has no descriptor left; raise fs.file-max",
    errno.ENOMEM: _NO_MEMORY,
    errno.ENOSPC: "it has no space left; free some where --cache-dir is, and in its folder for "
    "temporary files",
    errno.EAGAIN: "it can start no more processes or threads; raise its limit of tasks "
    "(ulimit -u, TasksMax=)",
}


def _explanation(error: OSError | MemoryError) -> str:
    """A sentence for the caller: what failed on this host and what its operator can do."""
    number = error.errno if isinstance(error, OSError) else errno.ENOMEM
    advice = _ADVICE.get(number or 0, "see its log")
    return f"this host failed ({error or type(error).__name__}): {advice}; try another host"

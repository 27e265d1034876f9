"""One log line for each call of the service, and one count for each that was refused."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

import grpc

from executor.daemon.logs import fields
from executor.daemon.metrics import Metrics
from executor.proto import executor_pb2 as pb

log = logging.getLogger(__name__)


class CallObserver(grpc.aio.ServerInterceptor):
    """Logs and counts calls. Must come before the interceptors whose refusals it should see.

    service: full name of the service to observe. gRPC itself refuses messages over the size limit,
        before any interceptor.
    """

    def __init__(self, service: str, metrics: Metrics) -> None:
        self._prefix = f"/{service}/"
        self._metrics = metrics

    async def intercept_service(
        self,
        continuation: Callable[[grpc.HandlerCallDetails], Awaitable[grpc.RpcMethodHandler]],
        handler_call_details: grpc.HandlerCallDetails,
    ) -> grpc.RpcMethodHandler:
        handler = await continuation(handler_call_details)
        path = handler_call_details.method
        if handler is None or handler.unary_unary is None or not path.startswith(self._prefix):
            return handler
        method = path.removeprefix(self._prefix)

        async def watched(request: object, context: grpc.aio.ServicerContext) -> object:
            begun = time.monotonic()
            answer, status = None, "UNKNOWN"
            try:
                answer = await handler.unary_unary(request, context)
                status = "OK"
                return answer
            except asyncio.CancelledError:
                left = context.time_remaining()
                late = left is not None and left <= 0
                status = "DEADLINE_EXCEEDED" if late else "CANCELLED"
                raise
            except grpc.aio.AbortError:
                status = _status(context)
                raise
            finally:
                self._log(method, status, request, answer, time.monotonic() - begun)

        return grpc.unary_unary_rpc_method_handler(
            watched, handler.request_deserializer, handler.response_serializer
        )

    def _log(
        self, method: str, status: str, request: object, answer: object, seconds: float
    ) -> None:
        if status != "OK":
            self._metrics.count_refusal(status)
        request_id = digest = verdict = None
        if isinstance(request, pb.EvaluateRequest):
            request_id, digest = request.request_id, request.digest
        if isinstance(request, pb.ProfileRequest):
            digest = request.digest
        if isinstance(answer, pb.RegisterProgramResponse):
            digest = answer.digest
        if isinstance(answer, pb.EvaluateResponse):
            verdict = pb.Verdict.Name(answer.evaluation.verdict).removeprefix("VERDICT_")
        log.log(
            # Clients call Describe very often.
            logging.DEBUG if method == "Describe" and status == "OK" else logging.INFO,
            "%s %s",
            method,
            status,
            extra=fields(
                request_id=request_id,
                digest=digest,
                verdict=verdict,
                seconds=round(seconds, 6),
            ),
        )


def _status(context: grpc.aio.ServicerContext) -> str:
    """Name of the status that a call was aborted with; gRPC stores it as a number."""
    code = context.code()
    names = {one.value[0]: one.name for one in grpc.StatusCode}
    return str(code.name) if isinstance(code, grpc.StatusCode) else names.get(code, "UNKNOWN")

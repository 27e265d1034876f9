"""What a call passes before its message is read.

gRPC hands a call to an interceptor as soon as its headers are there. A handler for single messages
is started only when the whole message has arrived, and until then the message fills our memory; a
handler for streams is started at once and asks for each message. So the calls of our service become
handlers for streams here. A call without a token is refused before its message is read, and so is a
call for which the queue has no room. Few messages arrive at a time, each within a time limit. On
the wire both kinds are the same.
"""

from __future__ import annotations

import asyncio
import hmac
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, NoReturn

import grpc
from grpc_health.v1 import health, health_pb2

from executor import wire

MESSAGES_AT_A_TIME = 8
"""Messages of one method that are received at once; with the size limit, this bounds memory."""
MESSAGE_SECONDS = 60.0
"""For a message to arrive once its turn has come: 64 MiB at 9 Mbit/s."""
OPEN_CALLS_PER_QUEUED = 2
"""Calls whose headers were taken, for each place in the queue: some wait for their message."""
WATCHERS = 64
"""Health watches of callers without a token."""

Continuation = Callable[[grpc.HandlerCallDetails], Awaitable[grpc.RpcMethodHandler]]


def unread(data: bytes) -> None:
    """The deserializer of a handler that answers without its request: marks it, is never called."""
    raise AssertionError(f"{len(data)} bytes were read for a call that is answered unread")


class Gate(grpc.aio.ServerInterceptor):
    """Reads the messages of one service, few at a time. Put it first.

    queue_limit: calls that may run or wait once they were read.
    """

    def __init__(self, service: str, queue_limit: int) -> None:
        self._prefix = f"/{service}/"
        self._most = OPEN_CALLS_PER_QUEUED * queue_limit
        self._open = 0
        self._reading: defaultdict[str, asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(MESSAGES_AT_A_TIME)
        )

    async def intercept_service(
        self, continuation: Continuation, handler_call_details: grpc.HandlerCallDetails
    ) -> grpc.RpcMethodHandler:
        handler = await continuation(handler_call_details)
        if handler is None or handler.unary_unary is None:
            return handler
        answers_unread = handler.request_deserializer is unread
        method = handler_call_details.method
        ours = method.startswith(self._prefix)
        if not (ours or answers_unread):
            return handler

        async def admitted(requests: AsyncIterator[Any], context: grpc.aio.ServicerContext) -> Any:
            if answers_unread:
                return await handler.unary_unary(None, context)
            if self._open >= self._most:
                await refuse_for_now(context, f"{self._open} calls are open of {self._most}")
            self._open += 1
            try:
                async with self._reading[method]:
                    request = await _first(requests, context)
                return await handler.unary_unary(request, context)
            finally:
                self._open -= 1

        return grpc.stream_unary_rpc_method_handler(
            admitted, handler.request_deserializer, handler.response_serializer
        )


async def _first(requests: AsyncIterator[Any], context: grpc.aio.ServicerContext) -> Any:
    try:
        return await asyncio.wait_for(anext(requests), MESSAGE_SECONDS)
    except TimeoutError:
        why = f"the request did not arrive within {MESSAGE_SECONDS:g} s; send it again"
        await context.abort(grpc.StatusCode.UNAVAILABLE, why)
    except StopAsyncIteration:
        await context.abort(grpc.StatusCode.INVALID_ARGUMENT, "the call has no request; send one")
    raise AssertionError("abort always raises")


async def refuse_for_now(context: grpc.aio.ServicerContext, why: str) -> NoReturn:
    """RESOURCE_EXHAUSTED with a time to come back."""
    # Spread over a second, or everyone who was refused comes back at once.
    pushback = random.randint(100, 1000)
    await context.abort(
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        f"the queue is full: {why}; try again in {pushback} ms, or another host",
        trailing_metadata=((wire.RETRY_PUSHBACK, str(pushback)),),
    )
    raise AssertionError("abort always raises")


class TokenInterceptor(grpc.aio.ServerInterceptor):
    """Refuses calls without `authorization: Bearer TOKEN`, and does not read their messages.

    Health checks pass without: probes carry no secrets, and the answer holds none. Which service
    is asked for stands in the message; unread, the answer is that of the daemon as a whole.
    """

    def __init__(self, token: str, health_service: health.aio.HealthServicer) -> None:
        self._expected = f"Bearer {token}".encode()
        self._health = health_service
        self._watchers = 0

        async def refuse(_request: None, context: grpc.aio.ServicerContext) -> NoReturn:
            await context.abort(
                grpc.StatusCode.UNAUTHENTICATED,
                "authorization: missing or wrong; send `Bearer TOKEN` with this host's token",
            )
            raise AssertionError("abort always raises")

        async def check(
            _request: None, context: grpc.aio.ServicerContext
        ) -> health_pb2.HealthCheckResponse:
            return await health_service.Check(health_pb2.HealthCheckRequest(), context)

        self._refuse = grpc.unary_unary_rpc_method_handler(refuse, unread)
        self._check = grpc.unary_unary_rpc_method_handler(
            check, unread, health_pb2.HealthCheckResponse.SerializeToString
        )
        self._watch = grpc.stream_stream_rpc_method_handler(
            self._watched, unread, health_pb2.HealthCheckResponse.SerializeToString
        )

    async def intercept_service(
        self, continuation: Continuation, handler_call_details: grpc.HandlerCallDetails
    ) -> grpc.RpcMethodHandler:
        given = b""
        for key, value in handler_call_details.invocation_metadata:
            if key == "authorization":
                given = value.encode() if isinstance(value, str) else value
        # Constant time: how long a refusal takes must not tell how much of a guess was right.
        if hmac.compare_digest(given, self._expected):
            return await continuation(handler_call_details)
        if handler_call_details.method == f"/{health.SERVICE_NAME}/Check":
            return self._check
        if handler_call_details.method == f"/{health.SERVICE_NAME}/Watch":
            return self._watch
        return self._refuse

    async def _watched(
        self, _requests: AsyncIterator[Any], context: grpc.aio.ServicerContext
    ) -> None:
        if self._watchers >= WATCHERS:
            await refuse_for_now(context, f"{WATCHERS} callers without a token watch health")
        self._watchers += 1
        try:
            await self._health.Watch(health_pb2.HealthCheckRequest(), context)
        finally:
            self._watchers -= 1

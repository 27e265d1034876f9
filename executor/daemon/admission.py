"""Checks that a call must pass before its message is read.

gRPC gives a call to an interceptor as soon as its headers have arrived. A handler for a single
message starts only when the whole message has arrived, and until then the message takes memory of
the daemon. A handler for a stream starts at once and requests each message. So this module turns
the handlers of the service into stream handlers; on the wire both kinds are the same. A call
without a token is refused before its message is read, and so is a call that the queue has no room
for. Only a few messages are received at a time, each within a time limit.
"""

from __future__ import annotations

import asyncio
import hmac
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import NoReturn

import grpc
from grpc_health.v1 import health, health_pb2

from executor import wire

MESSAGES_AT_A_TIME = 8
"""Messages of one method that are received at once. With the size limit this bounds memory."""
MESSAGE_SECONDS = 60.0
"""Time limit to receive a message: 64 MiB at 9 Mbit/s."""
OPEN_CALLS_PER_QUEUED = 2
"""Open calls for each place in the queue, since some still wait for their message."""
WATCHERS = 64
"""Most health watches of callers without a token."""

Continuation = Callable[[grpc.HandlerCallDetails], Awaitable[grpc.RpcMethodHandler]]


def unread(data: bytes) -> None:
    """Deserializer that marks a handler which answers without its request; it is never called."""
    raise AssertionError(f"{len(data)} bytes were read for a call that is answered unread")


class Gate(grpc.aio.ServerInterceptor):
    """Limits open calls and received messages of one service. Must be the first interceptor.

    queue_limit: calls that may run or wait after they were read.
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
        guarded = method.startswith(self._prefix)
        if not (guarded or answers_unread):
            return handler

        async def admitted(
            requests: AsyncIterator[object], context: grpc.aio.ServicerContext
        ) -> object:
            if answers_unread:
                return await handler.unary_unary(None, context)
            if self._open >= self._most:
                await refuse_for_now(context, f"{self._open} calls are open of {self._most}")
            self._open += 1
            try:
                async with self._reading[method]:
                    request = await _read_request(requests, context)
                return await handler.unary_unary(request, context)
            finally:
                self._open -= 1

        return grpc.stream_unary_rpc_method_handler(
            admitted, handler.request_deserializer, handler.response_serializer
        )


async def _read_request(
    requests: AsyncIterator[object], context: grpc.aio.ServicerContext
) -> object:
    try:
        return await asyncio.wait_for(anext(requests), MESSAGE_SECONDS)
    except TimeoutError:
        why = f"the request did not arrive within {MESSAGE_SECONDS:g} s; send it again"
        await context.abort(grpc.StatusCode.UNAVAILABLE, why)
    except StopAsyncIteration:
        await context.abort(grpc.StatusCode.INVALID_ARGUMENT, "the call has no request; send one")
    raise AssertionError("abort always raises")


async def refuse_for_now(context: grpc.aio.ServicerContext, why: str) -> NoReturn:
    """Abort with RESOURCE_EXHAUSTED and the time after which to try again."""
    # Random, so that the refused callers do not all come back at the same time.
    pushback = random.randint(100, 1000)
    await context.abort(
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        f"the queue is full: {why}; try again in {pushback} ms, or another host",
        trailing_metadata=((wire.RETRY_PUSHBACK, str(pushback)),),
    )
    raise AssertionError("abort always raises")


class TokenInterceptor(grpc.aio.ServerInterceptor):
    """Refuses calls without `authorization: Bearer TOKEN` before their messages are read.

    Health checks need no token: probes carry no secrets, and the answer contains none. The message
    of such a check, which names a service, is not read; the answer is the health of the daemon.
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
        # In constant time: the time of a refusal must not show how much of a guess was right.
        if hmac.compare_digest(given, self._expected):
            return await continuation(handler_call_details)
        if handler_call_details.method == f"/{health.SERVICE_NAME}/Check":
            return self._check
        if handler_call_details.method == f"/{health.SERVICE_NAME}/Watch":
            return self._watch
        return self._refuse

    async def _watched(
        self, _requests: AsyncIterator[object], context: grpc.aio.ServicerContext
    ) -> None:
        if self._watchers >= WATCHERS:
            await refuse_for_now(context, f"{WATCHERS} callers without a token watch health")
        self._watchers += 1
        try:
            await self._health.Watch(health_pb2.HealthCheckRequest(), context)
        finally:
            self._watchers -= 1

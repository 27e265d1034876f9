"""Refuses requests that this daemon does not understand, before the service sees them.

gRPC answers bytes that are not a message with UNKNOWN, as if the server had failed. And protobuf
ignores fields that it does not know: the daemon would measure something else than a newer client
asked for. Both get INVALID_ARGUMENT.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import NoReturn

import grpc
from google.protobuf.message import DecodeError, Message


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Takes the place of a request that is refused. why: for the caller."""

    why: str


def reader(parse: Callable[[bytes], Message]) -> Callable[[bytes], Message | NotUnderstood]:
    """`parse`, which returns NotUnderstood for invalid bytes and for unknown fields."""

    def read(data: bytes) -> Message | NotUnderstood:
        try:
            message = parse(data)
        except DecodeError as error:
            return NotUnderstood(f"the request is no message of this method: {error}")
        size = message.ByteSize()
        message.DiscardUnknownFields()
        if message.ByteSize() != size:
            return NotUnderstood(
                "the request has fields that this daemon does not know; "
                "upgrade it, or do without what they ask for"
            )
        return message

    return read


class StrictParsing(grpc.aio.ServerInterceptor):
    """Applies `reader` to the calls of one service. Must be the last interceptor, so that a caller
    who is not admitted gets no answer about its message."""

    def __init__(self, service: str) -> None:
        self._prefix = f"/{service}/"

    async def intercept_service(
        self,
        continuation: Callable[[grpc.HandlerCallDetails], Awaitable[grpc.RpcMethodHandler]],
        handler_call_details: grpc.HandlerCallDetails,
    ) -> grpc.RpcMethodHandler:
        handler = await continuation(handler_call_details)
        if handler is None or not handler_call_details.method.startswith(self._prefix):
            return handler

        async def understood(request: object, context: grpc.aio.ServicerContext) -> object:
            if isinstance(request, NotUnderstood):
                await _refuse(context, request)
            return await handler.unary_unary(request, context)

        return grpc.unary_unary_rpc_method_handler(
            understood, reader(handler.request_deserializer), handler.response_serializer
        )


async def _refuse(context: grpc.aio.ServicerContext, request: NotUnderstood) -> NoReturn:
    await context.abort(grpc.StatusCode.INVALID_ARGUMENT, request.why)
    raise AssertionError("abort always raises")

"""Requests that this daemon does not understand are refused before anything looks at them.

gRPC answers bytes that are no message with UNKNOWN, as if the server had failed. And protobuf
drops fields that it does not know, which is right for data that is passed on and wrong here: what
a newer client asked for would be measured as something else. Both are INVALID_ARGUMENT.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, NoReturn

import grpc
from google.protobuf.message import DecodeError, Message


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Stands for a request that is refused."""

    why: str


def reader(parse: Callable[[bytes], Message]) -> Callable[[bytes], Message | NotUnderstood]:
    """`parse`, with complaints in place of exceptions and of fields that are silently dropped."""

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
    """For the calls of one service. Put it last: who may not call learns nothing of parsing."""

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

        async def understood(request: Any, context: grpc.aio.ServicerContext) -> Any:
            if isinstance(request, NotUnderstood):
                await _refuse(context, request)
            return await handler.unary_unary(request, context)

        return grpc.unary_unary_rpc_method_handler(
            understood, reader(handler.request_deserializer), handler.response_serializer
        )


async def _refuse(context: grpc.aio.ServicerContext, request: NotUnderstood) -> NoReturn:
    await context.abort(grpc.StatusCode.INVALID_ARGUMENT, request.why)
    raise AssertionError("abort always raises")

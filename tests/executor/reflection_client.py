"""A client that knows a daemon only through reflection. Run as a program; prints JSON.

It imports nothing of this project: messages are made from the descriptors of reflection.
"""

from __future__ import annotations

import json
import sys

import grpc
from google.protobuf import descriptor_pool, json_format, message_factory
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)


def call(
    channel: grpc.Channel,
    pool: descriptor_pool.DescriptorPool,
    service: str,
    method: str,
    request: dict[str, object],
) -> dict[str, object]:
    """One unary call, request and answer as plain JSON values."""
    described = pool.FindServiceByName(service).FindMethodByName(method)
    ask = message_factory.GetMessageClass(described.input_type)
    answer = message_factory.GetMessageClass(described.output_type)
    stub = channel.unary_unary(
        f"/{service}/{method}",
        request_serializer=ask.SerializeToString,
        response_deserializer=answer.FromString,
    )
    message = json_format.ParseDict(request, ask())
    return json_format.MessageToDict(stub(message, timeout=30), preserving_proto_field_name=True)


def main() -> None:
    executor = "asmexec.v1.ExecutorService"
    source = '#include <stdio.h>\nint main(void) { return puts("hello") < 0; }\n'
    tests = [{"name": "only", "kind": "TEST_KIND_REWARD"}]
    with grpc.insecure_channel(sys.argv[1]) as channel:
        database = ProtoReflectionDescriptorDatabase(channel)
        pool = descriptor_pool.DescriptorPool(database)
        services = sorted(database.get_services())
        methods = [method.name for method in pool.FindServiceByName(executor).methods]
        health = call(channel, pool, "grpc.health.v1.Health", "Check", {"service": executor})
        host = call(channel, pool, executor, "Describe", {})
        registered = call(
            channel,
            pool,
            executor,
            "RegisterProgram",
            {"program": {"source": source, "tests": tests, "flags": ["-O3"]}},
        )
        judged = call(
            channel,
            pool,
            executor,
            "Evaluate",
            {"digest": registered["digest"], "assembly": registered["listing"]},
        )
    ours = [name for name in sys.modules if name.split(".")[0] == "executor"]
    print(
        json.dumps(
            {
                "services": services,
                "methods": methods,
                "health": health,
                "host": host,
                "evaluation": judged["evaluation"],
                "modules_of_ours": ours,
            }
        )
    )


if __name__ == "__main__":
    main()

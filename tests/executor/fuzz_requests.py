"""Coverage-guided fuzzing of the request path, over real gRPC to a real engine in this process.

    pip install -e '.[fuzz]'
    python tests/executor/fuzz_requests.py SECONDS [libFuzzer's options, FOLDER]

The first byte of an input chooses the method, and whether the rest is the request itself or what a
well-formed request is made of. Each must end in one of the statuses that the contract names; at
the end the service must still judge rightly. Prints how often each status came. What libFuzzer
finds interesting is kept in FOLDER, where one is given.
"""

from __future__ import annotations

import asyncio
import collections
import os
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import atheris

with atheris.instrument_imports(include=["executor"]):
    from executor.engine.engine import Engine
    from executor.types import Limits, Program, TestCase

METHODS = ("RegisterProgram", "Evaluate", "Describe")
NAME = "asmexec.v1.ExecutorService"
TIMEOUT_SECONDS = 120.0

PROGRAM = Program(
    source='#include <stdio.h>\nint main(void) { return puts("hello") < 0; }\n',
    tests=(TestCase("only", b""),),
)


def main(seconds: float, arguments: Sequence[str]) -> None:
    folder = tempfile.TemporaryDirectory()
    # Short limits: what is fuzzed is the way to a candidate, not the candidate.
    limits = Limits(wall_seconds=0.5, cpu_seconds=0.5)
    engine = Engine(slots=1, cache_dir=Path(folder.name) / "cache", limits=limits)
    with atheris.instrument_imports(include=["executor"]):  # only now: gRPC and fork do not mix
        from executor import wire
        from executor.daemon import server, service
        from executor.proto import executor_pb2 as pb
        from executor.proto import executor_pb2_grpc as pb_grpc
    import grpc
    from grpc_health.v1 import health

    grpc_status = grpc.StatusCode
    allowed = {
        grpc_status.OK,
        grpc_status.INVALID_ARGUMENT,
        grpc_status.FAILED_PRECONDITION,
        grpc_status.NOT_FOUND,
    }

    async def serve(ready: threading.Event, where: list[str]) -> None:
        listening = grpc.aio.server(
            interceptors=server.interceptors(service_of, health.aio.HealthServicer(), None),
            options=server.CHANNEL_OPTIONS,
        )
        pb_grpc.add_ExecutorServiceServicer_to_server(service_of, listening)
        where.append(f"127.0.0.1:{listening.add_insecure_port('127.0.0.1:0')}")
        await listening.start()
        ready.set()
        await listening.wait_for_termination()

    service_of = service.ExecutorService(engine)
    ready, where = threading.Event(), list[str]()
    threading.Thread(target=lambda: asyncio.run(serve(ready, where)), daemon=True).start()
    ready.wait()
    channel = grpc.insecure_channel(where[0])
    calls = [channel.unary_unary(f"/{NAME}/{method}") for method in METHODS]

    register = pb.RegisterProgramRequest(program=wire.to_program(PROGRAM)).SerializeToString()
    known = pb.RegisterProgramResponse.FromString(calls[0](register, timeout=TIMEOUT_SECONDS))
    evaluate = wire.to_evaluate_request(known.digest, known.listing, wire.Precision(2, 0.5))
    statuses: collections.Counter[str] = collections.Counter()

    def well_formed(method: int, data: bytes) -> bytes:
        take = atheris.FuzzedDataProvider(data)
        if METHODS[method] == "Evaluate":
            return pb.EvaluateRequest(
                digest=known.digest if take.ConsumeBool() else take.ConsumeUnicodeNoSurrogates(70),
                protocol=take.ConsumeIntInRange(0, 4),  # type: ignore[arg-type] # any number
                precision=pb.Precision(
                    max_pairs=take.ConsumeIntInRange(-2, 6), half_width=take.ConsumeFloat()
                ),
                request_id=take.ConsumeUnicodeNoSurrogates(take.ConsumeIntInRange(0, 140)),
                assembly=known.listing[: take.ConsumeIntInRange(0, len(known.listing))]
                + take.ConsumeUnicodeNoSurrogates(400),
            ).SerializeToString()
        program = pb.Program(flags=["-O1"] * take.ConsumeBool())
        for _ in range(take.ConsumeIntInRange(0, 4)):
            program.tests.add(
                name=take.ConsumeUnicodeNoSurrogates(4),
                kind=take.ConsumeIntInRange(0, 4),  # type: ignore[arg-type] # any number
                stdin=take.ConsumeBytes(20),
                expected=take.ConsumeBytes(20) if take.ConsumeBool() else None,
            )
        program.flags.extend(take.ConsumeUnicodeNoSurrogates(12) for _ in range(take.ConsumeBool()))
        program.source = PROGRAM.source + take.ConsumeUnicodeNoSurrogates(100)
        return pb.RegisterProgramRequest(program=program).SerializeToString()

    def one(data: bytes) -> None:
        if time.monotonic() > end:
            finish()
        if not data:
            return
        method = data[0] % len(METHODS)
        request = well_formed(method, data[1:]) if data[0] >= 128 else data[1:]
        status = grpc_status.OK
        try:
            calls[method](request, timeout=TIMEOUT_SECONDS)
        except grpc.RpcError as error:
            status = error.code()
            if status not in allowed:
                raise AssertionError(f"{METHODS[method]}: {status}: {error.details()}") from error
        statuses[f"{METHODS[method]} {status.name}"] += 1

    def finish() -> NoReturn:
        request = wire.to_evaluate_request(known.digest, "nonsense", wire.Precision(0))
        calls[0](register, timeout=TIMEOUT_SECONDS)  # others may have pushed it out
        answer = calls[1](request.SerializeToString(), timeout=TIMEOUT_SECONDS)
        verdict = pb.EvaluateResponse.FromString(answer).evaluation.verdict
        assert verdict == pb.VERDICT_ASSEMBLE_ERROR, verdict
        assert service_of.pending <= 1
        for what, count in sorted(statuses.items()):
            print(what, count)
        print("requests", statuses.total(), flush=True)
        engine.close()
        folder.cleanup()
        os._exit(0)  # libFuzzer's own end runs nothing of Python's

    corpus = Path(folder.name) / "seeds"
    corpus.mkdir()
    (corpus / "register").write_bytes(b"\x00" + register)
    (corpus / "evaluate").write_bytes(b"\x01" + evaluate.SerializeToString())
    (corpus / "describe").write_bytes(b"\x02")
    for method in (129, 130, 131):
        (corpus / f"made-{method}").write_bytes(bytes((method, *range(200))))
    end = time.monotonic() + seconds
    atheris.Setup([sys.argv[0], *arguments, str(corpus)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(float(sys.argv[1]), sys.argv[2:])

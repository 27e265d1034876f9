"""Talks to a fleet of executor daemons. What programs outside this package use.

with Client(None) as client:  # or Client(["host-a:50051", "host-b:50051"])
    future = client.submit(program, listing)
    print(future.result().speedup)
"""

from executor.client.client import Client
from executor.client.fleet_statistics import FleetStatistics
from executor.types import (
    MAX_WALL_SECONDS,
    REMEASURE_ABOVE,
    Evaluation,
    ExecutorError,
    HostInfo,
    InvalidProgram,
    Limits,
    Precision,
    Program,
    Registered,
    Samples,
    TestCase,
    TestKind,
    TestResult,
    Unavailable,
    Verdict,
)

__all__ = [
    "MAX_WALL_SECONDS",
    "REMEASURE_ABOVE",
    "Client",
    "Evaluation",
    "ExecutorError",
    "FleetStatistics",
    "HostInfo",
    "InvalidProgram",
    "Limits",
    "Precision",
    "Program",
    "Registered",
    "Samples",
    "TestCase",
    "TestKind",
    "TestResult",
    "Unavailable",
    "Verdict",
]

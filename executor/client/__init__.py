"""The client of executor daemons: the names that programs outside `executor` use.

    with Client(None) as client:  # or Client(["host-a:50051", "host-b:50051"])
        future = client.submit(program, listing)
        print(future.result().speedup)

`Client(None)` starts a daemon of its own. `executor.common` has what commands share.
"""

from executor.client.client import Client
from executor.client.fleet_statistics import FleetStatistics, HostStatistics
from executor.common.secret_files import ConfigError
from executor.types import (
    MAX_LAYOUTS,
    MAX_WALL_SECONDS,
    REMEASURE_ABOVE,
    REPORTED_LAYOUTS,
    Evaluation,
    ExecutorError,
    HostInfo,
    InvalidProgram,
    Isolation,
    LayoutTiming,
    Limits,
    Precision,
    Profile,
    Program,
    Protocol,
    Registered,
    Samples,
    TestCase,
    TestKind,
    TestResult,
    Unavailable,
    Verdict,
)

__all__ = [
    "MAX_LAYOUTS",
    "MAX_WALL_SECONDS",
    "REMEASURE_ABOVE",
    "REPORTED_LAYOUTS",
    "Client",
    "ConfigError",
    "Evaluation",
    "ExecutorError",
    "FleetStatistics",
    "HostInfo",
    "HostStatistics",
    "InvalidProgram",
    "Isolation",
    "LayoutTiming",
    "Limits",
    "Precision",
    "Profile",
    "Program",
    "Protocol",
    "Registered",
    "Samples",
    "TestCase",
    "TestKind",
    "TestResult",
    "Unavailable",
    "Verdict",
]

"""Which kernels a profiled piece of work spent its time in (`jax.profiler`)."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class KernelTime:
    """seconds: of all `calls` together. share: of the seconds of all kernels."""

    name: str
    seconds: float
    calls: int
    share: float


def traced(action: Callable[[], Any], folder: Path) -> list[KernelTime]:
    """Runs `action` under the profiler, which writes to `folder`; its kernels, longest first."""
    import jax

    with jax.profiler.trace(str(folder)):
        jax.block_until_ready(action())
    files = sorted(folder.rglob("*.trace.json.gz"), key=lambda path: path.stat().st_mtime)
    if not files:
        return []
    with gzip.open(files[-1], "rt", encoding="utf-8") as file:
        return kernels(json.load(file)["traceEvents"])


def kernels(events: Iterable[Mapping[str, Any]]) -> list[KernelTime]:
    """The kernels among the events of a trace, longest first.

    On a GPU these are the events on the streams of a device, on a TPU those of its line of XLA
    operations; without a device, the operations that the CPU's threads ran.
    """
    events = list(events)
    processes: dict[Any, str] = {}
    threads: dict[Any, str] = {}
    for event in events:
        if event.get("name") == "process_name":
            processes[event["pid"]] = event["args"]["name"]
        elif event.get("name") == "thread_name":
            threads[event["pid"], event["tid"]] = event["args"]["name"]
    devices = {pid for pid, name in processes.items() if name.startswith("/device:")}

    def is_kernel(event: Mapping[str, Any]) -> bool:
        if event.get("ph") != "X":
            return False
        if not devices:
            return "hlo_op" in (event.get("args") or {})
        thread = threads.get((event.get("pid"), event.get("tid")), "")
        return event.get("pid") in devices and thread.startswith(("Stream", "XLA Ops"))

    seconds: dict[str, float] = defaultdict(float)
    calls: dict[str, int] = defaultdict(int)
    for event in filter(is_kernel, events):
        seconds[event["name"]] += event.get("dur", 0) / 1e6
        calls[event["name"]] += 1
    total = sum(seconds.values())
    return [
        KernelTime(name, seconds[name], calls[name], seconds[name] / total if total else 0.0)
        for name in sorted(seconds, key=lambda name: -seconds[name])
    ]

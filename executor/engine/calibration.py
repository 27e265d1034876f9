"""How fast a host is now: a fixed program, timed from time to time on every slot.

Cached times of baselines are useless once the host runs at another speed: another frequency,
another load, another microcode. The calibration program does integer arithmetic in one dependent
chain and uses no memory, so its time depends on the core's speed and little else.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from executor.cage.process import LauncherProcess
from executor.engine.baseline import median_seconds

# Each step depends on the previous one (a multiplication, a shift, an exclusive or: about five
# cycles). `volatile` keeps the compiler from computing the result itself.
SOURCE = """
int main(void) {
    volatile unsigned start = 1;
    unsigned s = start;
    for (int i = 0; i < 1500000; i++) {
        s = s * 1664525u + 1013904223u;
        s ^= s >> 7;
    }
    start = s;
    return 0;
}
"""
FLAGS = ("-O2",)
MAX_AGE_SECONDS = 300.0
"""An older measurement is repeated before it is used; that takes about 40 ms."""

_RUNS = 15


@dataclass(frozen=True, slots=True)
class Calibration:
    """Median effective seconds of the calibration program, and the monotonic time of the runs."""

    seconds: float
    taken: float

    def is_stale(self) -> bool:
        """Whether it is too old to say how fast the host is now."""
        return time.monotonic() - self.taken > MAX_AGE_SECONDS


def calibrate(launcher: LauncherProcess, binary: bytes) -> Calibration:
    """Time the calibration program. binary: built from SOURCE with FLAGS."""
    return Calibration(median_seconds(launcher, binary, _RUNS), time.monotonic())

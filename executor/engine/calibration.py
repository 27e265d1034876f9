"""How fast is this host now? A fixed computation, timed now and then on every slot.

Cached times of baselines are void once the host runs at another speed: another frequency, another
neighbour on the machine, another microcode. The program below does integer arithmetic in one
dependent chain and touches no memory, so its time follows the core's speed and little else.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from executor.cage.process import LauncherProcess
from executor.engine.baseline import median_seconds

# Each step waits for the one before (a multiplication, a shift, an exclusive or: some five
# cycles); `volatile` keeps the compiler from working the result out.
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
"""An older measurement is repeated before it is relied on (it costs some 40 ms)."""

_RUNS = 15


@dataclass(frozen=True, slots=True)
class Calibration:
    """Median effective seconds of the calibration program, and when (monotonic) it was run."""

    seconds: float
    taken: float

    def is_stale(self) -> bool:
        """Whether it is too old to say how fast the host is now."""
        return time.monotonic() - self.taken > MAX_AGE_SECONDS


def calibrate(launcher: LauncherProcess, binary: bytes) -> Calibration:
    """Time the calibration program, built from SOURCE with FLAGS, in a slot."""
    return Calibration(median_seconds(launcher, binary, _RUNS), time.monotonic())

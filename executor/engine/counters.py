"""What an engine counts while it works. The daemon exports these numbers as metrics."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Counters:
    """Totals since the engine started, and present values.

    programs_known, programs_cached, programs_built: registrations answered from memory, from the
        cache on disk, and by building and running the baseline.
    programs_sampled: programs and candidates whose runs were sampled for a profile.
    drifts: cached times that were discarded because the host had changed speed.
    remeasured: speedups so high that they were measured again.
    launcher_restarts: launcher processes started again after one died.
    busy_slots: slots that are held now.
    programs, program_bytes: registered programs in memory now, and their bytes.
    """

    programs_known: int = 0
    programs_cached: int = 0
    programs_built: int = 0
    programs_sampled: int = 0
    drifts: int = 0
    remeasured: int = 0
    launcher_restarts: int = 0
    busy_slots: int = 0
    programs: int = 0
    program_bytes: int = 0

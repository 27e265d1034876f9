"""The worker seen from outside: a daemon inside the guard that takes commands."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from guard import Guard

WORKER = Path(__file__).with_name("worker.py")


class Guarded:
    """A daemon inside the guard. Raises GuardMissing where the machine permits no guard."""

    def __init__(
        self, isolation: str, *, uid: int | None = None, bare: bool = False, slots: int = 1
    ) -> None:
        words = [sys.executable, str(WORKER), "--isolation", isolation, "--slots", str(slots)]
        if os.geteuid() != 0 and (bare or uid is not None):
            pytest.skip("needs root, to become somebody else")
        self._guard = Guard(words, uid=uid, bare=bare)
        self._read()

    def _read(self) -> Any:
        line = self._guard.read_line()
        if not line:
            log = self._guard.log()
            self.close()
            if "this host does not give" in log:
                pytest.skip(log.strip().splitlines()[-1])
            pytest.fail(f"the guarded worker ended: {log[-3000:]}")
        return json.loads(line)

    def ask(self, do: str, **arguments: Any) -> Any:
        """Send one command to `worker.Worker`; its result."""
        self._guard.write(json.dumps({"do": do, **arguments}).encode() + b"\n")
        return self._read()

    def close(self) -> None:
        self._guard.close()

"""A daemon on loopback for a client that was given no address.

It ends with this process, however this process ends: its standard input is a pipe whose other end
only this process holds, and it stops when that pipe closes (`--die-with-parent`).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

import executor
from executor.types import REMEASURE_ABOVE, Isolation, Unavailable

START_SECONDS = 90.0
"""The first start on a host compiles the launcher; later ones take a fraction of a second."""
STOP_SECONDS = 15.0
READY = "listening on "
KEPT_LINES = 40


class EmbeddedDaemon:
    """A running `asm-executor serve` on a free loopback port.

    Raises Unavailable with the end of the daemon's log when it does not start.
    """

    def __init__(
        self,
        isolation: Isolation = "best-effort",
        slots: int | None = None,
        cache_dir: Path | str | None = None,
        remeasure_above: float = REMEASURE_ABOVE,
        libraries: Sequence[str] = (),
    ) -> None:
        command = [sys.executable, "-P", "-m", "executor", "serve"]
        command += ["--host", "127.0.0.1", "--port", "0", "--die-with-parent"]
        command += ["--isolation", isolation, "--remeasure-above", str(remeasure_above)]
        if slots is not None:
            command += ["--slots", str(slots)]
        if cache_dir is not None:
            command += ["--cache-dir", str(Path(cache_dir).absolute())]
        for name in libraries:
            command += ["--library", name]
        self._log_tail: deque[str] = deque(maxlen=KEPT_LINES)
        # No preexec_fn: with it Python uses fork instead of vfork, and a fork of a process that
        # runs JAX's threads can deadlock. The daemon has a session of its own, so that Ctrl-C
        # reaches only this process, which then ends the daemon.
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
            start_new_session=True,
        )
        self._ready = threading.Event()
        self._address: str | None = None
        self._readers = [
            threading.Thread(target=self._read_stdout, name="executor-stdout", daemon=True),
            threading.Thread(target=self._read_stderr, name="executor-stderr", daemon=True),
        ]
        for reader in self._readers:
            reader.start()
        self._ready.wait(START_SECONDS)
        if self._address is None:
            self.kill()
            raise Unavailable(f"the embedded executor did not start: {self.log_tail()}")
        self.address: str = self._address
        """HOST:PORT."""

    @property
    def pid(self) -> int:
        return self._process.pid

    def alive(self) -> bool:
        return self._process.poll() is None

    def log_tail(self) -> str:
        """The end of its standard error, with its exit status if it has ended."""
        tail = "\n".join(self._log_tail).strip() or "it wrote nothing to standard error"
        status = self._process.poll()
        return tail if status is None else f"{tail} (exit status {status})"

    def close(self) -> None:
        """Ask it to end; kill it if it does not."""
        if self.alive():
            # The end of its input tells it not to drain, since nobody waits for answers.
            # SIGCONT, since a stopped process would not handle SIGTERM.
            self._process.send_signal(signal.SIGTERM)
            self._process.send_signal(signal.SIGCONT)
            assert self._process.stdin is not None
            self._process.stdin.close()
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
        self._reap()

    def kill(self) -> None:
        """End it at once, even if it is stopped or hangs."""
        self._process.kill()
        self._reap()

    def _reap(self) -> None:
        self._process.wait()
        for reader in self._readers:
            reader.join(1.0)  # a launcher may hold the pipe for a moment longer
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()

    def _read_stdout(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for raw in lines:
                line = raw.decode(errors="replace").strip()
                if line.startswith(READY) and self._address is None:
                    self._address = line.removeprefix(READY)
                    self._ready.set()
        self._ready.set()  # it ended, so waiting for the time limit is useless

    def _read_stderr(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as lines:
            for raw in lines:
                self._log_tail.append(raw.decode(errors="replace").rstrip())


def _environment() -> dict[str, str]:
    """The environment of this process, in which the daemon can import this same package."""
    environment = dict(os.environ)
    assert executor.__file__ is not None
    root = str(Path(executor.__file__).resolve().parent.parent)
    path = [root, *filter(None, environment.get("PYTHONPATH", "").split(os.pathsep))]
    environment["PYTHONPATH"] = os.pathsep.join(path)
    return environment


class Supervisor:
    """Runs an embedded daemon and starts it again when it dies.

    It makes at most `most` restarts within `window` seconds: a daemon that keeps dying is
    a fault to report, not to hide. Thread-safe; calls block.
    """

    def __init__(
        self,
        isolation: Isolation = "best-effort",
        slots: int | None = None,
        cache_dir: Path | str | None = None,
        most: int = 5,
        window: float = 600.0,
        remeasure_above: float = REMEASURE_ABOVE,
        libraries: Sequence[str] = (),
    ) -> None:
        self._isolation: Isolation = isolation
        self._slots = slots
        self._cache_dir = cache_dir
        self._remeasure_above = remeasure_above
        self._libraries = tuple(libraries)
        self._most = most
        self._window = window
        self._restarts: deque[float] = deque()
        self._lock = threading.Lock()
        self._closed = False
        self.daemon = self._start()

    def _start(self) -> EmbeddedDaemon:
        return EmbeddedDaemon(
            self._isolation,
            self._slots,
            self._cache_dir,
            self._remeasure_above,
            self._libraries,
        )

    @property
    def address(self) -> str:
        return self.daemon.address

    def restart(self, why: str) -> str:
        """End the daemon if it still runs, start another, return its address.

        Raises Unavailable when it does not start or has died too often.
        """
        with self._lock:
            if self._closed:
                raise Unavailable("the embedded executor was closed")
            now = time.monotonic()
            while self._restarts and now - self._restarts[0] > self._window:
                self._restarts.popleft()
            self.daemon.kill()
            if len(self._restarts) >= self._most:
                raise Unavailable(
                    f"the embedded executor {why} and was restarted {self._most} times in "
                    f"{self._window:g} s already; the end of its log: {self.daemon.log_tail()}"
                )
            self._restarts.append(now)
            self.daemon = self._start()
            return self.daemon.address

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self.daemon.close()

"""One SIGTERM or one Ctrl-C ends a command, whatever it does at that moment.

Three things can keep Python from ending. A handler that only sets a flag has no effect on code that
does not look at the flag. Python does not handle a signal while C code runs. And a `with
ThreadPoolExecutor` that is interrupted waits for all its work, as the interpreter does at its end.
So the first signal raises KeyboardInterrupt in the main thread, `threads` drops work that has not
begun, and a separate thread ends the process if it still runs after some seconds.

The processes that a command started (the embedded daemon and its children) end with it.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import FrameType, TracebackType
from typing import Any, NoReturn

GRACE_SECONDS = 10.0
"""Time from KeyboardInterrupt to the forced end of the process."""
POLITE_SECONDS = 5.0
"""Time that code in `EndOnSignal.polite` has to notice the signal itself."""
BUSY_SECONDS = 60.0
"""Time that work in `polite` has while it is busy with something that should be completed."""
_SAME_SECONDS = 1.0
"""A second signal within this time counts as the first: `timeout` sends two."""

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class EndOnSignal:
    """SIGTERM and SIGINT end the process while this block runs in the main thread.

    The first signal raises KeyboardInterrupt in the main thread. After `grace_seconds`, or at a
    second signal, the process ends at once with status 128 + the number of the signal. A signal
    that is ignored (as with `nohup`) stays ignored.
    """

    def __init__(self, grace_seconds: float = GRACE_SECONDS) -> None:
        self.number = 0
        """Number of the first signal; 0 before it."""
        self._grace = grace_seconds
        self._busy: Callable[[], bool] | None = None
        self._impatient = self._raised = False
        self._own_signals = 0
        self._before: dict[int, Any] = {}

    def __enter__(self) -> EndOnSignal:
        self._main = threading.get_ident()
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._writer, False)
        # C code writes to it when a signal arrives, even while Python cannot run.
        self._wakeup_before = signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        for number in _SIGNALS:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._caught)
        self._thread = threading.Thread(target=self._watch, name="end-on-signal", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Restore the previous handlers."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        os.close(self._writer)  # ends the thread
        self._thread.join()
        os.close(self._reader)

    @contextlib.contextmanager
    def polite(self, busy: Callable[[], bool]) -> Iterator[None]:
        """In this block the first signal only sets `number`, which the caller checks.

        If the block still runs after POLITE_SECONDS, KeyboardInterrupt is raised, but not while
        `busy()` is true, for up to BUSY_SECONDS. Any thread may call `busy`.
        """
        self._busy = busy
        try:
            yield
        finally:
            self._busy = None
        if self.number and not self._raised:
            self._raise()  # the block ended without checking `number`

    def _caught(self, number: int, _frame: FrameType | None) -> None:
        first = not self.number
        self.number = self.number or number
        # Raised once only, so that the cleanup which it causes is not interrupted too.
        if self._busy is None:
            if first:
                self._raise()
        elif self._impatient and not self._raised and not self._busy():
            self._raise()

    def _raise(self) -> NoReturn:
        self._raised = True
        raise KeyboardInterrupt

    def _watch(self) -> None:
        number = self._next(None)
        if not number:
            return
        first = time.monotonic()
        if self._busy is not None:
            if self._pause(first, first + POLITE_SECONDS, number):
                return
            if self._busy is not None:
                self._impatient, self._own_signals = True, 1
                signal.pthread_kill(self._main, number)  # calls `_caught` again
        asked = begun = time.monotonic()
        while not self._pause(first, time.monotonic() + 0.25, number):
            now, busy = time.monotonic(), self._busy
            if busy is not None and busy() and now < asked + BUSY_SECONDS:
                begun = now  # the grace period starts after the busy time
            elif now >= begun + self._grace:
                _end(number, f"it did not stop within {now - first:.0f} s")

    def _pause(self, first: float, until: float, number: int) -> bool:
        """Wait; return whether the block ended before `until`. A second signal ends the process."""
        while (left := until - time.monotonic()) > 0:
            heard = self._next(left)
            if heard == 0:
                return True
            if heard == number and self._own_signals:
                self._own_signals -= 1  # sent by _watch
            elif heard is not None and time.monotonic() > first + _SAME_SECONDS:
                _end(heard, "asked twice")
        return False

    def _next(self, seconds: float | None) -> int | None:
        """The number of the next signal; 0 if the block has ended, None after the time."""
        poll = select.poll()
        poll.register(self._reader, select.POLLIN)
        while poll.poll(None if seconds is None else 1000 * seconds):
            heard = os.read(self._reader, 1)
            if not heard:
                return 0
            if heard[0] in self._before:
                return heard[0]
        return None


def _end(number: int, why: str) -> None:
    with contextlib.suppress(OSError, ValueError):
        show_cursor = "\x1b[?25h" if sys.stderr.isatty() else ""  # a progress bar hides it
        sys.stderr.write(f"{show_cursor}ended by {signal.Signals(number).name}: {why}\n")
        sys.stderr.flush()
    os._exit(128 + number)


_of_run: EndOnSignal | None = None


@contextlib.contextmanager
def ending() -> Iterator[EndOnSignal]:
    """The EndOnSignal of the running command (see `run`), or a new one for this block."""
    if _of_run is not None:
        yield _of_run
    else:
        with EndOnSignal() as made:
            yield made


def run(command: Callable[[], int | None]) -> int:
    """Run a command and return its exit status, or 128 + the number of the signal that ended it."""
    global _of_run
    watch = _of_run = EndOnSignal().__enter__()
    status: int | None = 0
    try:
        status = command()
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
    except SystemExit as error:
        if not watch.number:
            raise
        if isinstance(error.code, str):
            print(error.code, file=sys.stderr)
    finally:
        # After a signal it stays active, since the interpreter waits for threads at its end.
        _of_run = None
        if not watch.number:
            watch.close()
    return 128 + watch.number if watch.number else status or 0


@contextlib.contextmanager
def threads(count: int) -> Iterator[ThreadPoolExecutor]:
    """A thread pool for a block.

    An exception, also KeyboardInterrupt, drops work that has not begun and waits for nothing. Work
    that has begun ends when the client that it uses is closed.
    """
    pool = ThreadPoolExecutor(count)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()

"""One SIGTERM, or one Ctrl-C, ends a command, whatever it does at that moment.

Three things keep Python from ending. A handler that only sets a flag is not obeyed by code that
does not look at the flag. A signal is not heard while a library of C code works. And a `with
ThreadPoolExecutor` that is interrupted waits for all the work it was given, as the interpreter does
at its end. So the first signal raises KeyboardInterrupt where Python runs, `threads` drops what has
not begun, and a thread of its own ends the process if it is still there after some seconds.

What a command started (the embedded daemon and all below it) ends with it, however it ends.
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
"""From KeyboardInterrupt to the end, whatever hangs."""
POLITE_SECONDS = 5.0
"""For code that looks at the flag by itself (`EndOnSignal.polite`)."""
BUSY_SECONDS = 60.0
"""For what is better not cut, such as an update of weights."""
_SAME_SECONDS = 1.0
"""A signal so soon after the first is the same one: `timeout` sends two."""

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class EndOnSignal:
    """While this block runs, SIGTERM and SIGINT end the process; for the main thread of a command.

    The first signal raises KeyboardInterrupt in the main thread. After `grace_seconds`, or at the
    second signal, the process ends on the spot with status 128 + the signal's number. A signal that
    is ignored (as `nohup` has it) stays ignored.
    """

    def __init__(self, grace_seconds: float = GRACE_SECONDS) -> None:
        self.number = 0
        """Of the first signal; 0 before it."""
        self._grace = grace_seconds
        self._busy: Callable[[], bool] | None = None
        self._impatient = self._raised = False
        self._kicks = 0
        self._before: dict[int, Any] = {}

    def __enter__(self) -> EndOnSignal:
        self._main = threading.get_ident()
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._writer, False)
        # Written to by the C code that catches a signal, even where Python does not get to run.
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
        """Give the signals back to who had them."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        os.close(self._writer)  # ends the thread
        self._thread.join()
        os.close(self._reader)

    @contextlib.contextmanager
    def polite(self, busy: Callable[[], bool]) -> Iterator[None]:
        """In this block the first signal only sets `number`, which the caller looks at.

        KeyboardInterrupt is raised if the block still runs after POLITE_SECONDS, but not while
        `busy()`, which any thread may ask; that is waited for up to BUSY_SECONDS.
        """
        self._busy = busy
        try:
            yield
        finally:
            self._busy = None
        if self.number and not self._raised:
            self._raise()  # the block ended without having looked

    def _caught(self, number: int, _frame: FrameType | None) -> None:
        first = not self.number
        self.number = self.number or number
        # Once only: what it makes the caller do must not be interrupted in turn.
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
                self._impatient, self._kicks = True, 1
                signal.pthread_kill(self._main, number)  # `_caught` again, wherever Python is now
        asked = begun = time.monotonic()
        while not self._pause(first, time.monotonic() + 0.25, number):
            now, busy = time.monotonic(), self._busy
            if busy is not None and busy() and now < asked + BUSY_SECONDS:
                begun = now  # what follows has its own time
            elif now >= begun + self._grace:
                _end(number, f"it did not stop within {now - first:.0f} s")

    def _pause(self, first: float, until: float, number: int) -> bool:
        """Whether the block has ended before `until`; ends the process at a second signal."""
        while (left := until - time.monotonic()) > 0:
            heard = self._next(left)
            if heard == 0:
                return True
            if heard == number and self._kicks:
                self._kicks -= 1  # ours
            elif heard is not None and time.monotonic() > first + _SAME_SECONDS:
                _end(heard, "asked twice")
        return False

    def _next(self, seconds: float | None) -> int | None:
        """The next signal's number; 0 when the block has ended, None when the time has."""
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
        shown = "\x1b[?25h" if sys.stderr.isatty() else ""  # a progress bar hides the cursor
        sys.stderr.write(f"{shown}ended by {signal.Signals(number).name}: {why}\n")
        sys.stderr.flush()
    os._exit(128 + number)


_of_run: EndOnSignal | None = None


@contextlib.contextmanager
def ending() -> Iterator[EndOnSignal]:
    """That of the running command (see `run`), else one for the length of a block."""
    if _of_run is not None:
        yield _of_run
    else:
        with EndOnSignal() as made:
            yield made


def run(command: Callable[[], int | None]) -> int:
    """Run a command to its exit status, which is 128 + the signal's number if one ended it."""
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
        # After a signal the watch goes on: threads are waited for when the interpreter ends.
        _of_run = None
        if not watch.number:
            watch.close()
    return 128 + watch.number if watch.number else status or 0


@contextlib.contextmanager
def threads(count: int) -> Iterator[ThreadPoolExecutor]:
    """A pool for the length of a block. An exception, KeyboardInterrupt too, drops what has not
    begun and waits for nothing; what has begun ends with the client that it asks."""
    pool = ThreadPoolExecutor(count)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()

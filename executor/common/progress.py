"""Progress of a long command: one line on standard error that is kept up to date.

It uses the standard library only, so that the first line comes before slow imports:

    from executor.common import Progress, begin

    if __name__ == "__main__":
        begin("evaluate")  # only if the module has slow imports of its own

    with Progress("evaluate") as progress:
        progress.phase("compiling", total=200)
        progress.done(12)

On a terminal the line is redrawn in place and removed at the end. Elsewhere (a pipe, a file) each
phase has a line, and another line comes after HEARTBEAT seconds of silence, so that a log tells a
slow run from a dead one. Texts are printed as they are, without markup and control characters.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self, TextIO, TypeVar

from executor.common.display import one_line

HEARTBEAT = 8.0
"""Seconds of silence before a line comes: less than the promised ten, as a busy host is late."""

REDRAW = 0.5
"""Seconds between two drawings on a terminal."""

_CLEAR_LINE = "\r\x1b[2K"

Item = TypeVar("Item")

_begun: Progress | None = None


def begin(title: str) -> None:
    """Show the first line of a command now; `Progress` with the same title continues it.

    It shows nothing if the command line asks for help.
    """
    global _begun
    if not {"-h", "--help"} & set(sys.argv[1:]):
        _begun = Progress(title)
        _begun._begin()
        # A thread that writes while the interpreter ends would abort the process.
        atexit.register(_begun.close)


def clock(seconds: float) -> str:
    """A time as minutes and seconds, such as 3:07, or with hours, such as 1:01:11."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class Progress:
    """Shows the title, the phase, how much of it is done, and the time. Use it with `with`.

    Outside the `with` block only `say` prints. Any thread may report.

    stream: standard error by default. heartbeat: seconds. first_after: seconds until the first line
        if no phase begins earlier, so that an immediate error is the only output.
    """

    def __init__(
        self,
        title: str,
        stream: TextIO | None = None,
        *,
        heartbeat: float = HEARTBEAT,
        first_after: float = 0.0,
    ) -> None:
        self._title = one_line(title)
        self._stream = stream
        self._heartbeat = heartbeat
        self._changed = threading.Condition(threading.RLock())
        self._phase = "starting"
        self._count, self._total, self._already = 0, 0, 0
        self._note = ""
        self._started = self._phase_started = time.monotonic()
        self._quiet_until = self._due = self._started + first_after
        self._redraws = self._drawn = self._open = False
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        global _begun
        begun, _begun = _begun, None
        if begun is not None and begun._title == self._title:
            begun.close()
            self._started, self._due = begun._started, begun._due
            self._watch()
        else:
            self._begin()
        if _is_terminal(self._out):
            with self._changed:
                self._redraws = True
                self._set_due()
                self._changed.notify()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove the drawn line and show nothing from now on."""
        with self._changed:
            self._erase()
            self._open = False
            self._changed.notify()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def phase(self, text: str, total: int = 0, done: int = 0) -> None:
        """Begin a phase. total: number of its items, 0 if unknown. done: items done before."""
        with self._changed:
            self._phase = one_line(text)
            self._count, self._total, self._already = done, total, done
            self._phase_started = time.monotonic()
            self._note = ""
            self._quiet_until = 0.0
            self._show()

    def done(self, count: int, total: int | None = None, *, note: str = "") -> None:
        """Set how many items of this phase are done. total: as in `phase`. note: a short text."""
        with self._changed:
            self._count, self._note = count, one_line(note)
            self._total = self._total if total is None else total

    def advance(self, count: int = 1) -> None:
        """Count `count` more items as done."""
        with self._changed:
            self._count += count

    def note(self, text: str) -> None:
        """Set the short text of this phase, and leave the count as it is."""
        with self._changed:
            self._note = one_line(text)

    def track(self, items: Iterable[Item], text: str, total: int) -> Iterator[Item]:
        """Yield `items` in a phase that counts them."""
        self.phase(text, total)
        for item in items:
            yield item
            self.advance()

    def say(self, text: str) -> None:
        """Print lines that stay, on the same stream."""
        with self.hidden():
            self._write("".join(f"{one_line(line)}\n" for line in text.splitlines()))

    @contextlib.contextmanager
    def hidden(self) -> Iterator[None]:
        """Draw no line inside the block, so that something else may be printed."""
        with self._changed:
            self._erase()
            yield
            self._set_due()

    def line(self) -> str:
        """The present line."""
        with self._changed:
            now = time.monotonic()
            parts = [f"{self._title}: {self._phase}"]
            if self._total:
                share = min(1.0, self._count / self._total)
                parts[0] += f" {self._count} of {self._total} ({share:.0%})"
            elif self._count:
                parts[0] += f" {self._count}"
            if self._note:
                parts.append(self._note)
            parts.append(f"{clock(now - self._started)} elapsed")
            new = self._count - self._already
            if 0 < self._count < self._total and new > 0:
                left = (now - self._phase_started) * (self._total - self._count) / new
                parts.append(f"about {clock(left)} left")
            return ", ".join(parts)

    @property
    def _out(self) -> TextIO:
        return sys.stderr if self._stream is None else self._stream

    def _begin(self) -> None:
        if time.monotonic() >= self._quiet_until:
            self._write(f"{self._title}: {self._phase}\n")
            self._set_due()
        self._watch()

    def _watch(self) -> None:
        self._open = True
        self._thread = threading.Thread(target=self._keep_showing, name="progress", daemon=True)
        self._thread.start()

    def _keep_showing(self) -> None:
        with self._changed:
            while self._open:
                left = self._due - time.monotonic()
                if left > 0:
                    self._changed.wait(left)
                else:
                    self._show()

    def _show(self) -> None:
        """Draw or write the line; the caller holds the lock."""
        if not self._open:
            return
        text = self.line()
        if self._redraws:
            # One column stays free, as some terminals wrap a line that fills the last one.
            columns = shutil.get_terminal_size().columns - 1
            self._write(_CLEAR_LINE + text[: max(columns, 1)])
            self._drawn = True
        else:
            self._write(text + "\n")
        self._set_due()

    def _set_due(self) -> None:
        interval = REDRAW if self._redraws else self._heartbeat
        self._due = max(time.monotonic() + interval, self._quiet_until)

    def _erase(self) -> None:
        if self._drawn:
            self._write(_CLEAR_LINE)
            self._drawn = False

    def _write(self, text: str) -> None:
        # A reader that went away, a closed stream, or a signal during the write must not end the
        # work.
        with contextlib.suppress(OSError, ValueError, AttributeError, RuntimeError):
            self._out.write(text)
            self._out.flush()


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty() and os.environ.get("TERM") != "dumb"
    except (AttributeError, ValueError):
        return False

"""The progress line of a long command on standard error."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from executor.common.progress import Progress, clock


class Lines(io.StringIO):
    """Sets `enough` when `wanted` lines have been written."""

    def __init__(self) -> None:
        super().__init__()
        self.enough = threading.Event()
        self.wanted = 0

    def write(self, text: str) -> int:
        written = super().write(text)
        if self.getvalue().count("\n") >= self.wanted:
            self.enough.set()
        return written


def run(code: str, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        **options,  # type: ignore[call-overload]
    )


def test_the_first_line_is_there_at_once_and_each_phase_has_one() -> None:
    stream = io.StringIO()
    with Progress("sample", stream) as progress:
        assert stream.getvalue() == "sample: starting\n"
        progress.phase("timing", total=4)
        progress.done(2)
        assert progress.line().startswith("sample: timing 2 of 4 (50%), 0:00 elapsed, about ")
    assert stream.getvalue().splitlines()[1] == "sample: timing 0 of 4 (0%), 0:00 elapsed"


def test_a_line_comes_after_silence_and_none_after_the_end() -> None:
    stream = Lines()
    stream.wanted = 4
    with Progress("sample", stream, heartbeat=0.01) as progress:
        progress.phase("thinking")
        assert stream.enough.wait(30)
    before = stream.getvalue()
    assert all(line.startswith("sample: ") for line in before.splitlines())
    assert not any(thread.name == "progress" for thread in threading.enumerate())
    assert stream.getvalue() == before


def test_a_command_that_is_over_at_once_shows_nothing() -> None:
    stream = Lines()
    with Progress("check", stream, first_after=60.0):
        pass
    assert stream.getvalue() == ""
    stream.wanted = 1
    with Progress("check", stream, first_after=0.01):
        assert stream.enough.wait(30)


def test_text_from_outside_is_shown_as_it_is_and_steers_no_terminal() -> None:
    stream = io.StringIO()
    with Progress("sample", stream) as progress:
        progress.phase("[red]a[/] \x1b[31mb\nc")
        progress.say("one [bold]two\x1b]0;x\x07")
    assert r"[red]a[/] \x1b[31mb c" in stream.getvalue()
    assert "one [bold]two\\x1b]0;x\\x07\n" in stream.getvalue()


def test_what_was_done_before_is_no_speed() -> None:
    with Progress("evaluate", io.StringIO()) as progress:
        progress.phase("tiny", total=100, done=90)
        assert "left" not in progress.line()
        progress.advance()
        assert "91 of 100 (91%)" in progress.line()
        assert "left" in progress.line()


def test_tracked_items_are_counted() -> None:
    with Progress("data.build", io.StringIO()) as progress:
        assert list(progress.track("abc", "compiling", 3)) == ["a", "b", "c"]
        assert "compiling 3 of 3 (100%)" in progress.line()


@pytest.mark.parametrize(("seconds", "text"), [(5.9, "0:05"), (187, "3:07"), (3671, "1:01:11")])
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_nothing_goes_to_standard_output() -> None:
    done = run(
        "from executor.common.progress import Progress\n"
        "with Progress('x') as p: p.phase('y'); p.say('z')"
    )
    assert done.stdout == ""
    assert done.stderr.splitlines() == ["x: starting", "x: y, 0:00 elapsed", "z"]


def test_a_begun_command_says_so_once_and_help_is_only_help() -> None:
    code = (
        "import sys; from executor.common.progress import Progress, begin\n"
        "begin('x')\nif '--help' not in sys.argv:\n    with Progress('x') as p: p.phase('y')"
    )
    assert run(code).stderr.splitlines() == ["x: starting", "x: y, 0:00 elapsed"]
    helped = subprocess.run(
        [sys.executable, "-c", code, "--help"], capture_output=True, text=True, timeout=60
    )
    assert helped.stderr == ""


def test_a_reader_that_went_away_does_not_end_the_work(tmp_path: Path) -> None:
    code = (
        "import sys; from executor.common.progress import Progress\n"
        "with Progress('x') as p:\n"
        "    sys.stdin.read(); p.phase('y'); p.say('z')\n"
        "open(sys.argv[1], 'w').write('done')"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "out")],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stderr is not None
    process.stderr.readline()
    process.stderr.close()
    process.stdin.close()
    process.wait(60)
    assert (tmp_path / "out").read_text() == "done"


@pytest.mark.parametrize("error", ["KeyboardInterrupt", "ValueError('no')"])
def test_an_error_leaves_a_terminal_clean(error: str) -> None:
    code = (
        "from executor.common.progress import Progress\n"
        "try:\n"
        "    with Progress('x') as p:\n"
        "        p.phase('y'); p.say('kept'); p.phase('z')\n"
        f"        raise {error}\n"
        "except BaseException as e: print(type(e).__name__, end='')"
    )
    leader, follower = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=follower, stderr=follower, env=environment
    )
    os.close(follower)
    process.wait(60)
    shown = os.read(leader, 65536).decode()
    os.close(leader)
    lines = [line.rpartition("\x1b[2K")[2] for line in re.split("\r\n", shown)]
    assert lines == ["x: starting", "kept", error.partition("(")[0]]

"""One SIGTERM or Ctrl-C ends a command and all processes that it started, whatever hangs."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from serving import descendants, running, until

LONG = 40.0
"""Seconds to wait for an end, even on a busy machine; a process that hangs never ends."""

# Whoever runs the tests in the background has it ignored, which is inherited.
HEARS_CTRL_C = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"

QUEUE = """
import sys, time
from executor.common import stopping
from executor.client import Client, Precision
from serving import SPIN, program
def work(salt):
    sys.stdout.write("begun\\n")  # at once: two threads do it, and print() writes the end apart
    sys.stdout.flush()
    try:
        client.evaluate(program(salt), SPIN, Precision(max_pairs=0))
    except Exception:
        pass
def main():
    global client
    with Client(None, slots=1) as client, stopping.threads(2) as pool:
        list(pool.map(work, range(1000)))
sys.exit(stopping.run(main))
"""
"""Like the final table of a training run: a thousand evaluations, two at a time."""

HANGS = """
import sys, threading, time
from executor.common import stopping
def main():
    thread = threading.Thread(target=threading.Event().wait)  # waited for by the interpreter
    thread.start()
    print("begun", flush=True)
    threading.Event().wait()
stopping.EndOnSignal.__init__.__defaults__ = (1.0,)
sys.exit(stopping.run(main))
"""

C_CODE = """
import hashlib, sys
from executor.common import stopping
def main():
    print("begun", flush=True)
    hashlib.pbkdf2_hmac("sha256", b"", b"", 2**31 - 1)  # an hour in which Python does not run
stopping.EndOnSignal.__init__.__defaults__ = (1.0,)
sys.exit(stopping.run(main))
"""

POLITE = """
import sys, threading, time
from executor.common import stopping
stopping.POLITE_SECONDS = 1.0
def main():
    with stopping.ending() as ending:
        try:
            with ending.polite(lambda: busy):
                print("begun", flush=True)
                BODY
        except KeyboardInterrupt:
            print("interrupted", flush=True)
        print("number", ending.number, flush=True)
sys.exit(stopping.run(main))
"""


def start(program: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", f"{HEARS_CTRL_C}{program}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    if first != "begun\n":
        process.kill()
        pytest.fail(f"its first line is {first!r}; {process.communicate()[1]}")
    return process


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_queue_of_evaluations_ends_with_its_daemon(number: signal.Signals) -> None:
    process = start(QUEUE)
    family = descendants(process.pid)
    assert family
    process.send_signal(number)
    _, said = process.communicate(timeout=LONG)
    assert process.returncode == 128 + number, said
    assert "Traceback" not in said
    assert until(lambda: not running(family), 10), "left behind"


@pytest.mark.parametrize("program", [HANGS, C_CODE])
def test_what_hangs_is_ended(program: str) -> None:
    process = start(program)
    if program == C_CODE:
        times = psutil.Process(process.pid).cpu_times
        begun = times().user
        assert until(lambda: times().user > begun + 0.5, LONG)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=LONG)
    assert process.returncode == 128 + signal.SIGTERM
    assert "ended by SIGTERM: it did not stop within" in said


def polite(body: str, busy: str = "False") -> str:
    return POLITE.replace("BODY", body.replace("\n", "\n" + 16 * " ")).replace("busy)", f"{busy})")


def test_a_polite_block_looks_at_the_number_itself() -> None:
    process = start(polite("while not ending.number: time.sleep(0.05)\nprint('seen', flush=True)"))
    process.send_signal(signal.SIGTERM)
    output, _ = process.communicate(timeout=LONG)
    assert output.split() == ["seen", "interrupted", "number", "15"]
    assert process.returncode == 143


def test_a_polite_block_that_does_not_look_is_interrupted() -> None:
    process = start(polite("threading.Event().wait()"))
    process.send_signal(signal.SIGTERM)
    output, _ = process.communicate(timeout=LONG)
    assert output.split() == ["interrupted", "number", "15"]
    assert process.returncode == 143


def test_a_second_signal_is_obeyed_at_once() -> None:
    process = start(polite("while True: time.sleep(0.05)", "True"))
    process.send_signal(signal.SIGTERM)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(2.0)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=LONG)
    assert process.returncode == 143
    assert "ended by SIGTERM: asked twice" in said

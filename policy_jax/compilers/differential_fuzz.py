"""The harness of `differential_harness` as a target of libFuzzer: its bytes choose what is called.

The routines are compiled from their C sources by clang, with the address sanitizer and with
counters of coverage: the shipped listings have none. What the fuzzer keeps is then run on these.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from policy_jax.asm.routines.library import ROUTINES
from policy_jax.compilers.compiler import CompileError
from policy_jax.compilers.differential_harness import SOURCES, count_fallbacks

_FLAGS = ("-std=gnu17", "-O1", "-g", "-w", "-fno-builtin", "-fno-strict-aliasing")
_ROUTINE = ("-O2", "-g", "-w", "-std=gnu17", "-fsanitize=fuzzer-no-link")
"""Routines find arguments on the stack behind a jump, which the address sanitizer makes a call. The
pages without access around texts and buffers stop a routine that reads or writes too far."""

_SANITIZER = ":".join(
    (
        *("detect_leaks=0", "allocator_may_return_null=1", "check_printf=0"),
        # A width of a billion makes a stream in memory grow until the fuzzer's limit of memory.
        *("max_allocation_size_mb=256", "quarantine_size_mb=64"),
    )
)
LONGEST = 4096
"""Bytes of an input: enough for a sequence of 60 calls."""

FIRST = 64
"""Random inputs that the fuzzer begins with."""

_STATUS = re.compile(r"#(\d+)\s.*ft: (\d+)")


@dataclass(frozen=True, slots=True)
class Found:
    """What a run of the fuzzer gave. said: the report of a difference, "" without one."""

    executions: int
    features: int
    corpus: list[Path]
    said: str


def build(folder: Path) -> Path:
    """The fuzzer, built in a folder. Raises CompileError, also where clang is missing."""
    made = folder / "fuzzer"
    made.mkdir()
    for name, routine in ROUTINES.items():
        source = ("-c", str(routine.source), f"-I{routine.source.parent}")
        _clang(made, *_ROUTINE, *source, "-o", f"{name}.o")
    objects = [f"{name}.o" for name in ROUTINES]
    (made / "stubs.s").write_text(count_fallbacks(made, ROUTINES))
    sources = sorted(str(path) for path in SOURCES.glob("*.[cs]"))
    words = (*_FLAGS, "-DFUZZING", *sources, "stubs.s", *objects, "-lm", "-pthread")
    _clang(made, *words, "-fsanitize=fuzzer,address", "-o", "fuzzer")
    return made / "fuzzer"


def run(
    fuzzer: Path, folder: Path, seconds: int, seed: int, progress: Callable[[int], None]
) -> Found:
    """Fuzz for some seconds. progress: gets the seconds so far."""
    corpus = folder / "corpus"
    corpus.mkdir()
    source = random.Random(seed)
    for number in range(FIRST):
        (corpus / f"first-{number}").write_bytes(source.randbytes(source.randrange(LONGEST)))
    options = (
        *(f"-max_total_time={seconds}", f"-seed={seed + 1}", f"-max_len={LONGEST}"),
        *("-len_control=0", "-timeout=20", "-rss_limit_mb=2048", f"-artifact_prefix={folder}/"),
    )
    process = subprocess.Popen(
        [str(fuzzer), *options, str(corpus)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        env={**os.environ, "ASAN_OPTIONS": _SANITIZER},
    )
    executions, features, said = 0, 0, list[str]()
    started = time.monotonic()
    assert process.stderr is not None
    for line in process.stderr:
        said = [*said[-200:], line]
        if status := _STATUS.match(line):
            executions, features = int(status[1]), int(status[2])
            progress(min(seconds, int(time.monotonic() - started)))
    failed = process.wait() != 0
    return Found(executions, features, sorted(corpus.iterdir()), "".join(said) if failed else "")


def _clang(folder: Path, *words: str) -> None:
    path = shutil.which("clang")
    if path is None:
        raise CompileError("clang is not on PATH; install it to fuzz")
    done = subprocess.run([path, *words], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CompileError(f"clang {' '.join(words)}: {done.stderr.strip()[-2000:]}")

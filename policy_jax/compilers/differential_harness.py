"""Builds the C harness that compares the routines with the C library, and runs it.

The harness is `policy_jax/asm/routines/differential/*.c`. It is linked with the listings as they
are shipped, one object a routine, in which each call of the library goes through a stub that counts
it: a call of a routine without such a call took the fast path.
"""

from __future__ import annotations

import atexit
import functools
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from policy_jax.asm.routines.library import FOLDER, ROUTINES, Routine
from policy_jax.asm.routines.qsort import instance
from policy_jax.compilers.compiler import CompileError, run_gcc

SOURCES = FOLDER / "differential"

HELPERS = frozenset(
    {
        *("memcpy", "memmove", "memset", "memchr", "memrchr", "memcmp", "strlen", "strnlen"),
        *("strchr", "strchrnul", "rawmemchr", "malloc", "free", "sysconf", "__errno_location"),
    }
)
"""Functions of the library that a fast path may call, unless the routine stands for them."""

INSTANCES = "rt_qsort.FUNCTION"
"""The name under which the instances of rt_qsort are tested."""

_DATA = frozenset({"stdin", "stdout", "stderr", "__libc_single_threaded"})
_NOT_LIBRARY = ("_GLOBAL_OFFSET_TABLE_", "__sanitizer", "__sancov", "__asan")
_COMPARATORS = "comparators.c"
_FLAGS = ("-std=gnu17", "-O1", "-fno-builtin", "-fno-strict-aliasing")
IN_PROCESSES = 1_000_000_000_000
"""The first number of the sequences that run in processes of their own (see endings.h)."""

DIFFERENCE = "DIFFERENCE"
"""How the harness begins the line about a difference."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a run of the harness gave.

    cases: calls of the routine. sequences: of calls. fast: calls that took the fast path.
    different: number of the sequence with a difference; None where there is none. said: its report.
    """

    routine: str
    cases: int
    sequences: int
    fast: int
    different: int | None = None
    said: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """What a run of the harness does.

    cases: calls of the routine. processes: sequences in processes of their own. first: number of
    the first sequence. sequences: most sequences, None: as many as `cases` takes. alone: no other
    routine takes part. seconds: most.
    """

    routine: str
    seed: int = 0
    cases: int = 1_000
    processes: int = 0
    first: int = 0
    sequences: int | None = None
    alone: bool = False
    seconds: float | None = None

    def options(self) -> list[str]:
        words = ["--focus", self.routine, "--seed", str(self.seed), "--calls", str(self.cases)]
        words += ["--first", str(self.first), "--endings", str(self.processes)]
        if self.sequences is not None:
            words += ["--cases", str(self.sequences)]
        if self.seconds is not None:
            words += ["--seconds", f"{self.seconds:g}"]
        if self.alone:
            words += ["--enabled", self.routine]
        return words


def one_sequence(routine: str, seed: int, number: int, alone: bool = False) -> Run:
    """The run of one sequence. alone: as in the run that found it."""
    if number >= IN_PROCESSES:
        return Run(routine, seed, processes=1, first=number, sequences=0, alone=alone)
    return Run(routine, seed, first=number, sequences=1, alone=alone)


def tested() -> list[str]:
    """The names that the command tests: all routines, and the instances of rt_qsort."""
    return [*ROUTINES, *((INSTANCES,) if "rt_qsort" in ROUTINES else ())]


def build(folder: Path, listings: Mapping[str, str] | None = None) -> Path:
    """The harness, built in a folder.

    listings: routine -> listing in place of the shipped one; those not named stay as they are.
    Raises CompileError.
    """
    given = listings or {}
    texts = {
        name: given.get(name, "\n".join(routine.listing) + "\n")
        for name, routine in ROUTINES.items()
    }
    names = []
    for name, text in texts.items():
        Path(folder, f"{name}.s").write_text(f"\t.globl\t{name}\n{text}")
        names.append(name)
    instances = _instances(folder) if "rt_qsort" in ROUTINES else []
    run_gcc(("-c", *(f"{name}.s" for name in names + instances)), folder=str(folder), timeout=120)
    Path(folder, "stubs.s").write_text(count_fallbacks(folder, names))
    objects = [f"{name}.o" for name in names + instances]
    words = ("-o", "harness", str(_harness_object()), "stubs.s", *objects, "-lm", "-pthread")
    run_gcc(words, folder=str(folder), timeout=300)
    return folder / "harness"


@functools.cache
def _harness_object() -> Path:
    """The sources of the harness in one object, which this process keeps until it ends."""
    folder = tempfile.mkdtemp(prefix="differential-object-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    sources = sorted(str(path) for path in SOURCES.glob("*.[cs]"))
    run_gcc((*_FLAGS, "-c", *sources), folder=folder, timeout=300)
    objects = sorted(path.name for path in Path(folder).glob("*.o"))
    run_gcc(("-r", "-nostdlib", "-o", "all.o", *objects), folder=folder, timeout=120)
    return Path(folder, "all.o")


def run(harness: Path, wanted: Run, progress: Callable[[int], None] = lambda _: None) -> Result:
    """Run the harness. progress: gets the cases so far, now and then.

    Raises RuntimeError where the host fails.
    """
    command = [str(harness), *wanted.options()]
    sequences, cases, fast, different = 0, 0, 0, None
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=said, text=True
        )
        assert process.stdout is not None
        for line in process.stdout:
            words = line.split()
            if words[:1] == ["case"]:
                different = int(words[1])
            elif words[:1] in (["progress"], ["end"]):
                sequences, cases, fast = map(int, words[1:])
                progress(min(cases, wanted.cases))
        status = process.wait()
        said.seek(0)
        text = said.read().decode(errors="replace")
    if status and different is None:
        raise RuntimeError(f"{' '.join(command)} ended with status {status}: {text.strip()}")
    return Result(wanted.routine, cases, sequences, fast, different, text)


def trace(harness: Path, wanted: Run) -> str:
    """What the harness says of a run: every call with its arguments, and the difference."""
    return _said([str(harness), *wanted.options(), "--trace"])


def replay(harness: Path, files: Sequence[Path]) -> str:
    """Run sequences that a fuzzer kept; what is said of the first difference, "" without one."""
    for start in range(0, len(files), 500):
        words = [str(harness), "--replay", *map(str, files[start : start + 500])]
        if DIFFERENCE in _said(words):
            for path in files[start : start + 500]:
                told = _said([str(harness), "--trace", "--replay", str(path)])
                if DIFFERENCE in told:
                    return told
    return ""


def _said(words: Sequence[str]) -> str:
    done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return done.stderr.decode(errors="replace")


def count_fallbacks(folder: Path, names: Iterable[str]) -> str:
    """Let the calls by which the objects of routines leave the fast path go to stubs that count.

    The text of the stubs, which jump on. Raises CompileError.
    """
    called = set[str]()
    for name in names:
        called |= _redirect(Path(folder, f"{name}.o"), ROUTINES[name])
    return _stubs(sorted(called))


def _redirect(path: Path, routine: Routine) -> set[str]:
    """Let the calls of an object that leave the fast path go to stubs; the functions called."""
    called = set()
    for line in _binutils("nm", "-u", str(path)).splitlines():
        symbol = line.split()[-1]
        if symbol in _DATA or symbol in ROUTINES or symbol.startswith(_NOT_LIBRARY):
            continue
        if symbol not in HELPERS or symbol in routine.stands_for:
            called.add(symbol)
    if called:
        renames = [f"--redefine-sym={name}=counted_{name}" for name in sorted(called)]
        _binutils("objcopy", *renames, str(path))
    return called


def _stubs(names: Sequence[str]) -> str:
    lines = ["\t.text"]
    for name in names:
        lines += [f"\t.globl\tcounted_{name}", f"counted_{name}:"]
        lines += ["\tincq\tfallback_calls(%rip)", f"\tjmp\t{name}@PLT"]
    return "\n".join([*lines, '\t.section\t.note.GNU-stack,"",@progbits', ""])


def _instances(folder: Path) -> list[str]:
    """Write the instances of rt_qsort for the comparators of the harness; their files' names."""
    source = (SOURCES / "comparators" / _COMPARATORS).read_text()
    lines = run_gcc(("-O2", "-fPIC", "-S", "-o", "-", "-xc", "-"), source).decode().splitlines()
    result = [*lines]
    for line in lines:
        if line.startswith("\t.globl\tby_"):
            name = line.split()[-1]
            made = instance(lines, name)
            if made is None:
                raise CompileError(f"{_COMPARATORS}: {name} is no leaf that can be spliced")
            result += [f"\t.globl\trt_qsort.{name}", *made]
    Path(folder, "comparators.s").write_text("\n".join(result) + "\n")
    return ["comparators"]


def _binutils(tool: str, *words: str) -> str:
    try:
        done = subprocess.run([tool, *words], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise CompileError(f"{tool} is not on PATH; install binutils") from None
    if done.returncode:
        raise CompileError(f"{tool} {' '.join(words)}: {done.stderr.strip()}")
    return done.stdout

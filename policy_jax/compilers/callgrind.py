"""Where the instructions of a run go, by valgrind's callgrind: own code and C library.

The counts are exact and do not depend on how busy the host is. An instruction of the C library
belongs to the function that the program called (`scanf`, not what `scanf` calls inside), without
what that function calls back (a comparator of `qsort`).

`run` executes a program on this host, not in an executor's cage. With `isolated` it runs under
bubblewrap without network, with the file system read-only.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from executor.client import TestCase
from policy_jax.asm.normalise import is_code_section, section_of
from policy_jax.asm.routines.library import PREFIX, ROUTINES
from policy_jax.compilers.compiler import run_gcc

TIMEOUT = 300.0
"""Seconds that a run under callgrind may take; it is about 50 times slower than without."""

_SYNONYMS = {
    "putc": "putchar",
    "__overflow": "putchar",
    "getc": "getchar",
    "__uflow": "getchar",
    "atoi": "strtol",
    "fputc": "putchar",
    "fgetc": "getchar",
}
"""Macros and inline functions of glibc's headers make other calls than the program's text has."""

_VARIANT = re.compile(r"^_*(mem\w+?|str\w+?)_(sse|avx|evex|erms|x86|unaligned|generic)\w*$")
_PREFIX = re.compile(r"^(_IO_|__GI_|__isoc\d+_)")
_CALL = re.compile(r"^\s*(?:call|jmp)q?\s+([A-Za-z_][\w.$]*)(?:@PLT)?\s*(?:#.*)?$", re.MULTILINE)
_LABEL = re.compile(r"^([A-Za-z_.][\w.$]*):", re.MULTILINE)
_CALLBACKS = ("qsort", "bsearch")
_SORTING = ("msort", "_quicksort", "qsort", "bsearch", "bsort", "heapsort", "introsort")
"""Beginnings of the names of the library's functions that call a comparator."""

_NOT_OURS = ("0x", "(below main)", "_start", "_init", "_fini")
"""Functions of an executable that come from the compiler's start files."""


class ProfilingError(Exception):
    """A program could not be run under callgrind; the message says why."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Instructions of a run of `main`.

    total: all of them, without those before and after `main`. library: those in functions of
    libraries, by the function that the program called (see `library_name`). fallback: the part of
    `library` that was called by routines. routines: those in the routines themselves, by routine.
    """

    total: int
    library: dict[str, int]
    fallback: dict[str, int] = field(default_factory=dict)
    routines: dict[str, int] = field(default_factory=dict)


def library_name(symbol: str) -> str:
    """One name for the symbols of a library function: `scanf` for `__isoc99_scanf`."""
    name = _PREFIX.sub("", symbol.split("@")[0].split("'")[0])
    if match := _VARIANT.match(name):
        name = match[1]
    if name.startswith("__") and name.endswith("_chk"):
        name = name[2:-4]
    return _SYNONYMS.get(name, name)


def library_calls(listing: str) -> Counter[str]:
    """Calls and tail calls in a listing of functions that it does not define, by library name."""
    own = set(_LABEL.findall(listing))
    return Counter(library_name(name) for name in _CALL.findall(listing) if name not in own)


def run(
    source: str,
    flags: Sequence[str],
    test: TestCase,
    *,
    listing: str = "",
    isolated: bool = True,
    timeout: float = TIMEOUT,
) -> Costs:
    """Build a program and count the instructions of one run, with the input, the arguments and the
    files of `test`.

    listing: assembly to build instead of `source` (see `with_symbols`).
    isolated: under bubblewrap; False only for programs of this project.
    Raises ProfilingError where a tool is missing or the program fails, and CompileError.
    """
    for tool in ("valgrind", *(("bwrap",) if isolated else ())):
        if shutil.which(tool) is None:
            package = "bubblewrap" if tool == "bwrap" else tool
            raise ProfilingError(f"{tool} is missing on this host; install the package {package}")
    with tempfile.TemporaryDirectory(prefix="callgrind-") as folder:
        program, out = Path(folder, "program"), Path(folder, "out")
        language, text = ("assembler", listing) if listing else ("c", source)
        words = (*flags, "-x", language, "-o", str(program), "-", "-lm")
        run_gcc(words, text)
        working = Path(folder, "files")
        working.mkdir()
        for name, content in test.files:
            (working / name).write_bytes(content)
        command = [
            "valgrind",
            "--tool=callgrind",
            f"--callgrind-out-file={out}",
            "--compress-strings=no",
            "--compress-pos=no",
            str(program),
            *test.arguments,
        ]
        if isolated:
            command = [*_cage(folder, str(working)), *command]
        try:
            done = subprocess.run(
                command,
                input=test.stdin,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                cwd=working,
                env={"PATH": os.environ["PATH"], "LD_BIND_NOW": "1"},
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise ProfilingError(f"runs longer than {timeout:g} s under callgrind") from None
        if not out.exists():
            last = (done.stderr.decode(errors="replace").strip().splitlines() or ["no output"])[-1]
            raise ProfilingError(f"callgrind wrote nothing (exit status {done.returncode}): {last}")
        return costs(out.read_text(errors="replace").splitlines(), str(program))


def costs(lines: Iterable[str], program: str) -> Costs:
    """The costs in the lines of a file of callgrind (without compressed names and positions).

    program: path of the executable as the file names it. Raises ProfilingError without a `main`.
    """
    here, caller = "", ""
    callee, callee_object, calling = "", "", False
    total, called_back = 0, 0
    library: Counter[str] = Counter()
    fallback: Counter[str] = Counter()
    routines: Counter[str] = Counter()
    routine = ""
    for line in lines:
        if calling:
            calling = False
            inclusive = int(line.split()[1])
            target = callee_object or here
            if here == program != target and not caller.startswith(_NOT_OURS):
                library[library_name(callee)] += inclusive
                if routine:
                    fallback[library_name(callee)] += inclusive
            elif here != program == target and callee == "main":
                total += inclusive
            elif here != program == target and caller.startswith(_SORTING):
                called_back += inclusive
            callee_object = ""
        elif line.startswith("ob="):
            here = line[3:]
        elif line.startswith("fn="):
            caller = line[3:]
            routine = routine_at(caller)
        elif line.startswith("cob="):
            callee_object = line[4:]
        elif line.startswith("cfn="):
            callee = line[4:]
        elif line.startswith("calls="):
            calling = True
        elif routine and line[:1].isdigit():
            routines[routine] += int(line.split()[1])
    if not total:
        raise ProfilingError("callgrind saw no call of main; is libc's symbol table installed?")
    for name in _CALLBACKS:
        if library.get(name):
            library[name] = max(0, library[name] - called_back)
            break
    return Costs(total, dict(library), dict(fallback), dict(routines))


def routine_at(symbol: str) -> str:
    """The routine whose code is at a symbol (`rt_scanf.cold`, `rt_scanf_word`); "" if none."""
    if not symbol.startswith(PREFIX):
        return ""
    return max((name for name in ROUTINES if symbol.startswith(name)), key=len, default="")


def with_symbols(lines: Sequence[str]) -> list[str]:
    """Canonical lines in which functions have a type and a size; without these callgrind does not
    know them by name."""
    section, names, last = ".text", dict[str, str](), dict[str, int]()
    for place, line in enumerate(lines):
        section = section_of(line, section)
        if not is_code_section(section):
            continue
        if (match := _LABEL.match(line)) and not match[1].startswith("."):
            names[section] = match[1]
        if section in names:
            last[names[section]] = place
    ends = {place: name for name, place in last.items()}
    result = []
    for place, line in enumerate(lines):
        result.append(line)
        if name := ends.get(place):
            result += [f"\t.type\t{name}, @function", f"\t.size\t{name}, .-{name}"]
    return result


def _cage(folder: str, working: str) -> list[str]:
    """bubblewrap: the host's files read-only, one writable folder, no network, no processes."""
    return [
        "bwrap",
        *("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp"),
        *("--bind", folder, folder, "--chdir", working),
        *("--unshare-all", "--die-with-parent", "--new-session"),
    ]

"""Profile-guided builds: gcc counts what a program does on its inputs, and builds it again.

The counting runs are runs of an executor like all others, in its cage. A run there cannot write a
file, and gcc's own way is a file for each source. So the instrumented listing, and a function that
hands the counters out on standard error when the program exits, become a program of their own: a
C file with one `asm` statement. Its registration returns what it wrote to standard error, in the
format of gcc's `.gcda` files. No contract and no limit of the executor is changed for it.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from executor.client import InvalidProgram, Program, Registered, TestKind
from policy_jax.compilers.assembly import asm_statement
from policy_jax.compilers.builds import CompilerBuild, own_flags
from policy_jax.compilers.compiler import NOWHERE, CompileError, compile_listing

GUIDED_SETS: dict[str, tuple[str, ...]] = {
    "guided": ("-O3",),
    "guided+avx2": ("-O3", "-mavx2", "-mbmi", "-mbmi2", "-mlzcnt", "-mpopcnt", "-ffp-contract=off"),
    "guided+native": ("-O3", "-march=native", "-ffp-contract=off"),
    "guided+O2+native": ("-O2", "-march=native", "-ffp-contract=off"),
}
"""Flags of gcc beside those that read the profile."""

COUNTING = ("-O3", "-fprofile-generate", "-fprofile-info-section=policy_gcov")
"""Flags of the instrumented build. The section gets a pointer to the counters, which libgcov would
otherwise register to write a file."""

_LINKED = ("-O3", "-fprofile-generate")
"""Flags of the program that is made of the instrumented listing: gcc links libgcov for them."""

_MARK = b"\nasm-policy counters\n"

# The section's name gives it the symbols __start_ and __stop_. There are no calls of the C library:
# the program may have functions of the same names.
_HAND_OUT = r"""
#include <gcov.h>
extern const struct gcov_info *const __start_policy_gcov[];
extern const struct gcov_info *const __stop_policy_gcov[];
static char text[1000000], room[1000000];
static unsigned used, taken;
static void put(const void *data, unsigned size, void *more)
{
    const char *from = data;
    for (unsigned k = 0; k < size && used < sizeof text; k++)
        text[used++] = from[k];
}
static void name(const char *file, void *more) {}
static void *take(unsigned size, void *more)
{
    unsigned start = taken;
    taken += (size + 15) & ~15u;
    if (taken > sizeof room)
        __builtin_trap();
    return room + start;
}
__attribute__((destructor)) static void hand_out(void)
{
    put("MARK", sizeof "MARK" - 1, 0);
    for (const struct gcov_info *const *info = __start_policy_gcov;
         info < __stop_policy_gcov; info++)
        __gcov_info_to_gcda(*info, name, put, take, 0);
    long done = 0;
    for (unsigned k = 0; k < used; k += done) {
        __asm__ volatile("syscall" : "=a"(done)
                         : "0"(1L), "D"(2L), "S"(text + k), "d"((long)(used - k))
                         : "rcx", "r11", "memory");
        if (done <= 0)
            break;
    }
}
""".replace("MARK", _MARK.decode().replace("\n", "\\n"))

_FILE = f"{NOWHERE}/-".replace("/", "#") + ".gcda"
"""The name that gcc looks for in the folder of `-fprofile-use`: the working folder and the source's
name, here "-"."""

_HEADER, _SUMMARY, _ARCS = 16, 0xA1000000, 0x01A10000

_LOCAL = re.compile(r"\.L(?=\w)")


class Registers(Protocol):
    """The part of `executor.client.Client` that counting needs."""

    def register(self, program: Program, timeout: float = ...) -> Registered: ...


def counting_program(program: Program) -> Program:
    """The program that does what `program` does and then writes its counters to standard error.

    Its tests are those of `program` that a policy may know: not the held-out ones. Raises
    CompileError, also where gcc is older than 12 (without `__gcov_info_to_gcda`).
    """
    listing = compile_listing(program.source, (*COUNTING, *own_flags(program)))
    handing = compile_listing(_HAND_OUT, ("-O1", "-fno-ident"))
    text = listing + "\t.text\n" + _LOCAL.sub(".Lpolicy_", handing)
    tests = tuple(
        replace(test, kind=TestKind.REWARD)
        for test in program.tests
        if test.kind is not TestKind.HELD_OUT
    )
    return replace(
        program,
        source=asm_statement(text),
        tests=tests,
        flags=(*_LINKED, *(flag for flag in own_flags(program) if flag[:2] in ("-l", "-p"))),
    )


def counters(client: Registers, program: Program) -> list[bytes]:
    """What a run of each known test counted, as the content of a `.gcda` file.

    Empty where no test gives any: the program may depend on the clock, leave by `_exit`, or be too
    slow with counters. Raises executor.types.ExecutorError for faults of the executors, and
    CompileError.
    """
    try:
        registered = client.register(counting_program(program))
    except InvalidProgram:
        return []
    texts = [errors.rpartition(_MARK) for errors in registered.errors if errors is not None]
    return [with_summary(data) for _, mark, data in texts if mark and data]


def with_summary(data: bytes) -> bytes:
    """A `.gcda` file with the number of runs and the greatest count, which tell gcc what is hot.

    `__gcov_info_to_gcda` of gcc 12 leaves this record out, and gcc then takes all that ran for hot.
    Format: gcov-io.h of gcc 12 (a header of 16 bytes, then records of tag, bytes, content).
    """
    place, greatest = _HEADER, 0
    while place + 8 <= len(data):
        tag, size = struct.unpack_from("<Ii", data, place)  # negative: counters that are all zero
        if tag == _SUMMARY:
            return data
        if tag == _ARCS and 0 < size <= len(data) - place - 8:
            greatest = max(greatest, *struct.unpack_from(f"<{size // 8}q", data, place + 8))
        place += 8 + max(size, 0)
    summary = struct.pack("<IIII", _SUMMARY, 8, 1, min(max(greatest, 0), 0xFFFFFFFF))
    return data[:_HEADER] + summary + data[_HEADER:]


@contextmanager
def guided_builds(
    client: Registers, program: Program, sets: dict[str, tuple[str, ...]] = GUIDED_SETS
) -> Iterator[dict[str, CompilerBuild]]:
    """Builds of `program` by a profile of its tests, for as long as the context lasts.

    Empty where there is no profile; gcc refuses a build where it does not find it. Raises
    executor.types.ExecutorError.
    """
    with tempfile.TemporaryDirectory(prefix="policy-profile-") as folder:
        try:
            profile = merged(counters(client, program), Path(folder))
        except CompileError:
            profile = None
        if profile is None:
            yield {}
            return
        # Without the error, gcc would build without the profile where it does not find it.
        use = (f"-fprofile-use={profile.parent}", "-Werror=missing-profile")
        yield {name: CompilerBuild("gcc", (*flags, *use)) for name, flags in sets.items()}


def merged(profiles: Sequence[bytes], folder: Path) -> Path | None:
    """One `.gcda` file in `folder` with the sums of all profiles; None without profiles.

    gcov-tool, which comes with gcc, adds them. Where it fails, the file has the last profile alone.
    """
    total: Path | None = None
    for number, data in enumerate(profiles):
        part = folder / str(number) / _FILE
        part.parent.mkdir()
        part.write_bytes(data)
        if total is not None:
            out = folder / f"{number}-sum"
            words = ["gcov-tool", "merge", str(total.parent), str(part.parent), "-o", str(out)]
            try:
                done = subprocess.run(words, capture_output=True, timeout=20.0, check=False)
            except (OSError, subprocess.TimeoutExpired):
                done = None
            if done is not None and done.returncode == 0 and (out / part.name).is_file():
                total = out / part.name
                continue
        total = part
    return total

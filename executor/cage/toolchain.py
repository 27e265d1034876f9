"""The host's compiler, run inside the build cage: C to listing, listing to object and binary.

The assembler and the linker are called directly, with the arguments that gcc itself would use
(`gcc -###` prints them). Both run in one job, so a candidate costs two short processes. Most links
read stubs instead of libc and libm (short_link.py).
"""

from __future__ import annotations

import functools
import hashlib
import logging
import os
import platform
import re
import shlex
import signal
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from executor.cage import short_link
from executor.cage.process import (
    End,
    Job,
    JobResult,
    LauncherProcess,
    Run,
    memory_files,
    signal_name,
)
from executor.common.libraries import is_library_name
from executor.types import MAX_LISTING_LINES, ExecutorError, InvalidProgram, Verdict

_log = logging.getLogger(__name__)

MAX_LISTING_BYTES = 4 << 20
MAX_BINARY_BYTES = 32 << 20
ASSEMBLE_SECONDS = 3.0
LINK_SECONDS = 3.0
DECODE_SECONDS = 10.0
COMPILE_SECONDS = 30.0
BUILD_MEMORY = 2 << 30
BUILD_PROCESSES = 64
SCRATCH_BYTES = 64 << 20  # of the build cage's scratch folder, see cage.c
_MESSAGE_BYTES = 256 << 10
_TABLE_BYTES = 32 << 20

# gcc reads these flags on the host, outside the cage (`-###` runs nothing), so only flags that
# cannot contain a path or a program are allowed. Some sanitizers are excluded because the cage has
# no room for their shadow memory.
_FLAG = re.compile(
    r"-(O([0-3sgz]|fast)?|std=[\w+]+|m[\w=.,+-]+|g[0-3]?|w|W[a-z][\w=+-]*"
    r"|f(?!plugin|sanitize=.*(address|thread|leak|memory))[\w=.,+-]+"
    r"|D\w+(=\w*)?|static|pthread|no-pie|pie)"
)


# Padding that the linker can take any number of times, as it defines no name. `.text.unlikely`
# comes before all other code. Without the last two sections the linker would make the stack
# executable, and leave out the marks for indirect branches that other objects have.
_PADDING = """
	.section .text.unlikely,"ax",@progbits
	.skip 16, 0x90
	.text
	.skip 32, 0x90
	.section .note.gnu.property,"a",@note
	.p2align 3
	.long 4, 16, 5
	.string "GNU"
	.long 0xc0000002, 4, 3, 0
	.section .note.GNU-stack,"",@progbits
"""


@dataclass(frozen=True, slots=True)
class Built:
    """A linked candidate. binaries: one, or one for each layout that was asked for."""

    object: bytes
    binaries: tuple[bytes, ...]

    @property
    def binary(self) -> bytes:
        """The first one."""
        return self.binaries[0]


@dataclass(frozen=True, slots=True)
class BuildFailure:
    """Why a listing did not become a program: ASSEMBLE_ERROR or LINK_ERROR, and the evidence."""

    verdict: Verdict
    evidence: str


class Toolchain:
    """gcc, as and ld of this host. Stateless after construction, so threads may share it."""

    def __init__(self, gcc: str) -> None:
        self.gcc = gcc
        self.version = self._ask("--version").splitlines()[0]
        self.assembler = self._program("as")
        self.linker = self._program("ld")
        versions = [self.version, _first_line(self.assembler), _first_line(self.linker)]
        versions.append(" ".join(platform.libc_ver()))
        self.fingerprint = hashlib.sha256("\n".join(versions).encode()).hexdigest()[:16]
        if platform.machine() != "x86_64":
            raise ExecutorError(f"this executor runs x86-64 code, not {platform.machine()}")

    def _ask(self, *words: str) -> str:
        try:
            done = subprocess.run([self.gcc, *words], capture_output=True, text=True, timeout=60)
        except OSError as error:
            raise ExecutorError(f"cannot run {self.gcc}: {error}; install gcc") from error
        if done.returncode != 0 or not (done.stdout or done.stderr):
            raise ExecutorError(f"{self.gcc} {' '.join(words)} failed: {done.stderr.strip()}")
        return done.stdout or done.stderr

    def _program(self, name: str) -> str:
        path = self._ask(f"-print-prog-name={name}").strip()
        if not os.path.isabs(path):
            folders = ("/usr/bin", "/bin", os.path.dirname(self.gcc))
            candidates = (os.path.join(folder, path) for folder in folders)
            path = next((p for p in candidates if os.access(p, os.X_OK)), "")
        if not path:
            raise ExecutorError(f"{self.gcc} finds no {name!r}; install binutils")
        return path

    @functools.cached_property
    def _stubs(self) -> short_link.Stubs | None:
        try:
            return short_link.make(self.gcc, self.assembler, self.linker, self._program("readelf"))
        except ExecutorError as error:
            _log.warning("links take their full time: %s", error)
            return None

    @functools.lru_cache(maxsize=64)  # noqa: B019 -- one toolchain lives as long as the process
    def link_command(self, flags: tuple[str, ...], scratch: str) -> tuple[str, ...]:
        """The link command for these flags, from SCRATCH/a.o to SCRATCH/a.out."""
        probe = "asm-executor-probe"
        others, libraries = _apart(flags)
        said = subprocess.run(
            [self.gcc, "-###", *others, f"{probe}.o", "-o", f"{probe}.out", *libraries, "-lm"],
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, "LC_ALL": "C"},
        ).stderr
        lines = [line for line in said.splitlines() if f"{probe}.o" in line and line[:1] == " "]
        if not lines:
            raise ExecutorError(f"cannot read the link command from {self.gcc} -###: {said[-300:]}")
        words = shlex.split(lines[-1])
        kept: list[str] = [self.linker]
        skip = False
        for word in words[1:]:
            if skip:
                skip = False
            elif word == "-plugin":  # link-time optimisation: milliseconds for nothing
                skip = True
            elif word == f"{probe}.o":
                kept.append(f"{scratch}/a.o")
            elif word == f"{probe}.out":
                kept.append(f"{scratch}/a.out")
            elif not word.startswith(("-plugin-opt", "--build-id")):
                kept.append(word)
        return tuple(kept)

    def build(
        self,
        launcher: LauncherProcess,
        listing: str,
        flags: tuple[str, ...] = (),
        cancel: threading.Event | None = None,
        steps: Sequence[int] = (),
    ) -> Built | BuildFailure:
        """Assemble and link a listing. Raises Cancelled and ExecutorError, not for its content.

        steps: link it once for each, with 16 * step bytes of padding before all code and 32 * step
        more before `.text`; () for once without padding.
        """
        try:
            data = listing.encode()
        except UnicodeEncodeError as error:
            return BuildFailure(Verdict.ASSEMBLE_ERROR, f"the listing is not text: {error}")
        if (reason := check_size(data)) is not None:
            return BuildFailure(Verdict.ASSEMBLE_ERROR, reason)
        link = self.link_command(flags, launcher.scratch)
        stubs = self._stubs_for(launcher, link)
        if stubs is not None:
            short = short_link.shortened(link, launcher.scratch, stubs)
            built = self._build(launcher, data, short, cancel, steps, stubs.files)
            if isinstance(built, BuildFailure):
                if built.verdict is Verdict.ASSEMBLE_ERROR:
                    return built
            elif stubs.fit(built.object):
                return built
        return self._build(launcher, data, link, cancel, steps)

    def _stubs_for(self, launcher: LauncherProcess, link: Sequence[str]) -> short_link.Stubs | None:
        """The stubs where this command and this launcher permit them.

        What was linked with them counts where the object fits them.
        """
        plain = short_link.is_plain(link, launcher.scratch) and launcher.can_show_files
        return self._stubs if plain else None

    def _build(
        self,
        launcher: LauncherProcess,
        data: bytes,
        link: Sequence[str],
        cancel: threading.Event | None,
        steps: Sequence[int],
        files: Sequence[tuple[str, bytes]] = (),
    ) -> Built | BuildFailure:
        """`build` of checked bytes with this link command. files: in the scratch folder."""
        out = launcher.scratch
        assemble = (self.assembler, "--64", "-o")
        commands: list[tuple[str, ...]] = [(*assemble, f"{out}/a.o")]
        stages = [(Verdict.ASSEMBLE_ERROR, ASSEMBLE_SECONDS)]
        names = [f"{out}/a.out"]
        if steps:
            commands.append((*assemble, f"{out}/padding.o"))
            stages.append((Verdict.ASSEMBLE_ERROR, ASSEMBLE_SECONDS))
            names = [f"{out}/{i}.out" for i in range(len(steps))]
        for step, name in zip(steps or (0,), names, strict=True):
            commands.append(_padded(link, out, step, name))
            stages.append((Verdict.LINK_ERROR, LINK_SECONDS))
        result = _run(
            launcher,
            commands,
            [data, _PADDING.encode()] if steps else [data],
            [seconds for _, seconds in stages],
            [f"{out}/a.o", *names],
            cancel,
            assembling=True,
            files=files,
        )
        for (stage, _), record, output in zip(stages, result.records, result.outputs, strict=False):
            evidence = _complaint(record, output)
            if evidence is not None:
                return BuildFailure(stage, evidence)
        obj, *binaries = result.files
        written = tuple(binary for binary in binaries if binary is not None)
        if obj is None or len(written) < len(names):
            return BuildFailure(Verdict.LINK_ERROR, "the linker wrote nothing")
        return Built(obj, written)

    def build_with_lines(
        self,
        launcher: LauncherProcess,
        listing: str,
        flags: tuple[str, ...] = (),
        cancel: threading.Event | None = None,
    ) -> tuple[bytes, str]:
        """The program of a listing with a table of lines, and that table as objdump prints it.

        listing: one that `build` has built. Raises Cancelled, ExecutorError where a tool fails.
        """
        data = listing.encode()
        link = self.link_command(flags, launcher.scratch)
        stubs = self._stubs_for(launcher, link)
        if stubs is not None:
            short = short_link.shortened(link, launcher.scratch, stubs)
            result = self._run_with_lines(launcher, data, short, cancel, stubs.files)
            if stubs.fit(result.files[0] or b""):
                return _with_table(result)
        return _with_table(self._run_with_lines(launcher, data, link, cancel))

    def _run_with_lines(
        self,
        launcher: LauncherProcess,
        data: bytes,
        link: tuple[str, ...],
        cancel: threading.Event | None,
        files: Sequence[tuple[str, bytes]] = (),
    ) -> JobResult:
        """Assemble, link, print the table of lines; object and binary are collected."""
        out = launcher.scratch
        return _run(
            launcher,
            [
                (self.assembler, "--64", "-g", "-o", f"{out}/a.o"),
                link,
                (self._program("objdump"), "--dwarf=decodedline", f"{out}/a.out"),
            ],
            [data],
            (ASSEMBLE_SECONDS, LINK_SECONDS, DECODE_SECONDS),
            [f"{out}/a.o", f"{out}/a.out"],
            cancel,
            assembling=True,
            output=_TABLE_BYTES,
            files=files,
        )

    def compile_listing(
        self, launcher: LauncherProcess, source: str, flags: tuple[str, ...]
    ) -> str:
        """`gcc FLAGS -S` of a C source. Raises InvalidProgram with gcc's first error line."""
        path = f"{launcher.scratch}/a.s"
        others, _ = _apart(check_flags(flags))
        words = (self.gcc, *others, "-S", "-x", "c", "-o", path, "-")
        return self._compile(launcher, words, source, path).decode(errors="replace")

    def compile_binary(
        self, launcher: LauncherProcess, source: str, flags: tuple[str, ...]
    ) -> bytes:
        """`gcc FLAGS` of a C source, linked. Raises InvalidProgram with gcc's first error line."""
        path = f"{launcher.scratch}/a.out"
        others, libraries = _apart(check_flags(flags))
        words = (self.gcc, *others, "-x", "c", "-o", path, "-", *libraries, "-lm")
        return self._compile(launcher, words, source, path)

    def _compile(
        self, launcher: LauncherProcess, words: Sequence[str], source: str, path: str
    ) -> bytes:
        try:
            data = source.encode()
        except UnicodeEncodeError as error:
            raise InvalidProgram(f"source is not text: {error}; give it as UTF-8") from error
        result = _run(launcher, [words], [data], (COMPILE_SECONDS,), [path], None)
        evidence = _complaint(result.records[0], result.outputs[0])
        if evidence is not None:
            raise InvalidProgram(f"the C source does not compile: {evidence}")
        if result.files[0] is None:
            raise InvalidProgram("gcc wrote no output for the C source")
        return result.files[0]


def check_flags(flags: Sequence[str]) -> tuple[str, ...]:
    """The flags. Raises InvalidProgram, which names the first flag that is not allowed."""
    for flag in flags:
        library = flag.startswith("-l") and is_library_name(flag[2:])
        if not library and not _FLAG.fullmatch(flag):
            raise InvalidProgram(
                f"flags: {flag!r} is not allowed; use optimisation, -m, -f, -std, -D, -W flags, "
                "-lNAME (letters, digits, _ + . -), -pthread, -static"
            )
    return tuple(flags)


def missing_library(evidence: str) -> str:
    """The library that the linker did not find, by the evidence of a failed build; else ""."""
    match = re.search(r"cannot find -l([\w+.-]+)", evidence)
    return "" if match is None else match[1]


def _apart(flags: Sequence[str]) -> tuple[list[str], list[str]]:
    """The flags without libraries, and the libraries. The linker takes from a library only what
    the files before it need, so libraries come last."""
    libraries = [flag for flag in flags if flag.startswith("-l")]
    return [flag for flag in flags if not flag.startswith("-l")], libraries


def check_size(data: bytes) -> str | None:
    """Why a listing is rejected before the assembler reads it, or None."""
    if len(data) > MAX_LISTING_BYTES:
        return f"the listing has {len(data)} bytes; at most {MAX_LISTING_BYTES} are taken"
    lines = data.count(b"\n")
    if lines > MAX_LISTING_LINES:
        return f"the listing has {lines} lines; at most {MAX_LISTING_LINES} are taken"
    if b"\0" in data:
        return f"line {data[: data.index(0)].count(10) + 1}: the listing holds a NUL byte"
    return None


def _padded(link: Sequence[str], scratch: str, step: int, target: str) -> tuple[str, ...]:
    """A link command that puts `step` paddings before the candidate and writes to `target`."""
    words: list[str] = []
    for word in link:
        if word == f"{scratch}/a.o":
            words += [f"{scratch}/padding.o"] * step
        words.append(target if word == f"{scratch}/a.out" else word)
    return tuple(words)


def _run(
    launcher: LauncherProcess,
    commands: Sequence[Sequence[str]],
    stdins: Sequence[bytes],
    seconds: Sequence[float],
    collect: Sequence[str],
    cancel: threading.Event | None,
    assembling: bool = False,
    output: int = _MESSAGE_BYTES,
    files: Sequence[tuple[str, bytes]] = (),
) -> JobResult:
    """Run tools one after the other. stdins: what the first of them read; the others read nothing.
    assembling: these first ones are the assembler. files: in the scratch folder, for a launcher
    that can show files."""
    with memory_files(*stdins) as inputs:
        runs = [
            Run(
                i,
                i if i < len(stdins) else None,
                s,
                capture=True,
                merge_stderr=True,
                assembler_root=assembling and i < len(stdins),
            )
            for i, s in enumerate(seconds)
        ]
        return launcher.run(
            Job(
                runs=runs,
                inputs=inputs,
                arguments=[()] * len(inputs) if files else (),
                files=[tuple(files), *[()] * (len(inputs) - 1)] if files else (),
                commands=commands,
                collect=collect,
                stop_on_failure=True,
                memory=BUILD_MEMORY,
                output=output,
                file_size=MAX_BINARY_BYTES,
                cpu_seconds=max(seconds),
                processes=BUILD_PROCESSES,
                open_files=256,
            ),
            cancel,
        )


def _with_table(result: JobResult) -> tuple[bytes, str]:
    """Binary and table of lines. Raises ExecutorError where a tool failed."""
    for record, output in zip(result.records, result.outputs, strict=True):
        if (evidence := _complaint(record, output, _TABLE_BYTES)) is not None:
            raise ExecutorError(f"no table of lines: {evidence}")
    if len(result.records) < 3 or result.files[1] is None:
        raise ExecutorError("no table of lines: the assembler or the linker wrote nothing")
    return result.files[1], result.outputs[-1].decode(errors="replace")


def _complaint(record: object, output: bytes, most: int = _MESSAGE_BYTES) -> str | None:
    """None if a tool succeeded; else its first error, as `line N: ...` where it names a line.

    most: bytes that it might print.
    """
    end, code = int(record["end"]), int(record["code"])  # type: ignore[index] # a numpy record
    if end == End.NOT_STARTED:
        raise ExecutorError(f"the build cage could not start a tool: {os.strerror(code)}")
    if end == End.EXITED and code == 0:
        return None
    text = output.decode(errors="replace")
    if end == End.TIME:
        return "took too long" + _suffix(text)
    if end == End.OUTPUT:
        return f"exceeded {most >> 10} KiB of messages" + _suffix(text)
    if end == End.SIGNALED:
        limits: dict[int, str] = {
            signal.SIGXFSZ: f"the {MAX_BINARY_BYTES >> 20} MiB that its output may have",
            signal.SIGXCPU: "its processor time",
        }
        limit = limits.get(code, f"its memory of {BUILD_MEMORY >> 20} MiB, or crashed")
        peak = int(record["max_rss"]) >> 20  # type: ignore[index] # a numpy record
        return f"exceeded {limit} ({signal_name(code)}, peak memory {peak} MiB)" + _suffix(text)
    return first_error(text) or f"exit status {code}"


def _suffix(text: str) -> str:
    line = first_error(text)
    return f"; {line}" if line else ""


def first_error(text: str) -> str:
    """The first error of as, ld or gcc as one line, preceded by its line number."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line in lines:
        match = re.match(
            r"(?:\{standard input\}|<stdin>):(\d+):(?:\d+:)? (?:fatal )?[Ee]rror: (.*)", line
        )
        if match:
            return f"line {match[1]}: {match[2]}"[:400]
    for line in lines:
        if "undefined reference" in line or "rror:" in line or "multiple definition" in line:
            return re.sub(r"^\S*/(?:ld|as|a\.o):\s*", "", line)[:400]
    useful = [line for line in lines if not line.endswith("Assembler messages:")]
    return useful[0][:400] if useful else ""


def _first_line(program: str) -> str:
    done = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60)
    return done.stdout.splitlines()[0] if done.stdout else program

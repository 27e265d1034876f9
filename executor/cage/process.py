"""A launcher process, and the binary protocol that is spoken with it.

Mirrors `executor/cage/launcher/launcher.h`; raise `WIRE_VERSION` there and here together.
"""

from __future__ import annotations

import contextlib
import enum
import fcntl
import mmap
import os
import select
import signal
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from executor.cage.control_groups import ControlGroup
from executor.cage.rootfs import Root
from executor.cage.user_ids import file_id, outer_id
from executor.common import descriptors
from executor.types import Cancelled, ExecutorError

WIRE_MAGIC = 0x58455341
WIRE_VERSION = 10
NO_TEST = 0xFFFF
MAX_JOB_RUNS = 4096
MAX_JOB_TESTS = 80  # three descriptors each and four more, and a message holds 250

_HELLO = struct.Struct("<IIII1008s")
_JOB = struct.Struct("<IIIIIIQQQQIIII")
_RUN = struct.Struct("<HHIQ")
_REPLY = struct.Struct("<IIiI")
_BOARD = struct.Struct("<IIiI")
_COLLECTED = struct.Struct("<QQq")
_JOB_EXPECTED, _JOB_STOP_ON_FAILURE = 1, 2  # bits 4 to 16 are `Filter`
_JOB_GIVEN = 64
_JOB_MAY_WRITE = 128
_JOB_STOP_UNLESS_EXITED = 256
_RUN_CAPTURE, _RUN_MERGE_STDERR, _RUN_ASSEMBLER_ROOT, _RUN_DROP_STDERR = 1, 2, 4, 8
_RUN_PROFILE, _RUN_ELSEWHERE, _RUN_PERIOD_SHIFT, _PERIOD_UNIT = 16, 32, 16, 1e-5
_DONE, _CANCELLED, _BAD_JOB = 0, 1, 2
_EXIT_FILES = 14  # see warden.c
_MOST_EXTENDED = 8  # times its limit that a run may take on a busy core, see warden.c
_LAUNCHER_DESCRIPTORS = 1024  # at most 250 of a job, and a few of its own
_SEALS = fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE

NO_FILES = (
    "this host cannot show files to programs: it gives no mount namespace; allow "
    "unprivileged user namespaces (sysctl user.max_user_namespaces, "
    "kernel.unprivileged_userns_clone), or give tests without files and outputs"
)
"""Why a test with files cannot be run where the cage lacks `Layer.ROOT`."""

ERRORS_KEPT = 1 << 20
"""Bytes of standard error that are compared and captured; the rest is only counted."""

STREAM = np.dtype(
    [
        ("bytes", "<u8"),
        ("first_diff", "<u8"),
        ("capture_offset", "<u8"),
        ("matched", "<u4"),
        ("excerpt_length", "<u4"),
        ("excerpt", "u1", (48,)),
    ]
)
"""What a run wrote to standard output or standard error."""

RECORD = np.dtype(
    [
        ("start_ns", "<u8"),
        ("elapsed_ns", "<u8"),
        ("user_us", "<u8"),
        ("system_us", "<u8"),
        ("max_rss", "<u8"),
        ("involuntary", "<u4"),
        ("voluntary", "<u4"),
        ("minor_faults", "<u4"),
        ("leftovers", "<u4"),
        ("end", "<i4"),
        ("code", "<i4"),
        ("spawned", "<u4"),
        ("refused_arch", "<u4"),
        ("out", STREAM),
        ("err", STREAM),
        ("samples_offset", "<u8"),
        ("samples_bytes", "<u8"),
        ("samples_cut", "<u4"),
        ("samples_error", "<i4"),
    ]
)


class Layer(enum.IntFlag):
    """Layers of the cage that a launcher reports."""

    USER_NS = 1
    MOUNT_NS = 2
    NET_NS = 4
    IPC_NS = 8
    UTS_NS = 16
    PID_NS = 32
    ROOT = 64
    FILTER = 128


class End(enum.IntEnum):
    """How a run ended. NOT_STARTED is the executor's fault, never the program's.

    With `Filter.NAME`, REFUSED replaces SIGNALED by SIGSYS; its code is the system call's number.
    """

    EXITED = 0
    SIGNALED = 1
    TIME = 2
    OUTPUT = 3
    NOT_STARTED = 4
    REFUSED = 5


class Filter(enum.IntFlag):
    """What happens to a run that makes a system call outside the candidates' list.

    KILL ends it. NAME ends it and reports the call. NO_INPUT also kills a run at its first call
    that names descriptor 0, which shows whether it reads its input. OFF permits all calls, to
    probe the other layers; no candidate runs with it.
    """

    KILL = 0
    OFF = 4
    NAME = 8
    NO_INPUT = 16


class LauncherDied(ExecutorError):
    """The launcher process has ended or does not answer; the job has no result."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of program (or command) number `program` on test number `test`.

    wall_seconds: time limit. A program on a busy core may run longer, until it has used that much
    processor time; a command may not. assembler_root: the command sees only the assembler and its
    libraries. drop_stderr: standard error is neither captured nor compared. elsewhere: the program
    finds the environment and the argv[0] of a user's shell. sampling_period: seconds of processor
    time between two samples of where the run is (see launcher/sampler.c), a multiple of 10 us, at
    most 0.65 s; 0 for a run that is judged or timed.
    """

    program: int
    test: int | None
    wall_seconds: float
    capture: bool = False
    merge_stderr: bool = False
    assembler_root: bool = False
    drop_stderr: bool = False
    elsewhere: bool = False
    sampling_period: float = 0.0


@dataclass(frozen=True, slots=True)
class Job:
    """A batch of runs in one new pid namespace.

    programs, inputs, expected, expected_errors: descriptors of memory files (see `memory_file`).
    expected: None or, for each input, the required standard output; expected_errors: the same for
    standard error. Both or neither are given. arguments, files: for each input, the arguments after
    argv[0], and names with contents of the files in the run's working folder; outputs: for each
    input, the names of files there that the run may write, as in `executor.types.TestCase`; all
    three empty where no input has any. commands: argument vectors of files inside the cage, instead
    of programs; all `files` then lie in the scratch folder. collect: files to return from the
    scratch folder.
    stop_on_failure: stop after a run that does not exit with status 0 (or prints something else).
    stop_unless_exited: stop after one that does not exit. max_timeouts: stop after so many runs
    that exceeded their time; 0: never. Sizes in bytes.
    """

    runs: Sequence[Run]
    programs: Sequence[int] = ()
    inputs: Sequence[int] = ()
    expected: Sequence[int] | None = None
    expected_errors: Sequence[int] | None = None
    arguments: Sequence[Sequence[str]] = ()
    files: Sequence[Sequence[tuple[str, bytes]]] = ()
    outputs: Sequence[Sequence[str]] = ()
    commands: Sequence[Sequence[str]] = ()
    collect: Sequence[str] = ()
    stop_on_failure: bool = False
    stop_unless_exited: bool = False
    max_timeouts: int = 0
    filter: Filter = Filter.KILL
    memory: int = 512 << 20
    stack: int = 64 << 20
    output: int = 4 << 20
    file_size: int = 0
    cpu_seconds: float = 5.0
    processes: int = 16
    open_files: int = 16


@dataclass(frozen=True, slots=True)
class JobResult:
    """What the runs of a job did.

    records: RECORD array, one element a run; fewer than in the job if it stopped early.
    outputs[i], errors[i]: captured standard output and error (at most ERRORS_KEPT bytes) of run
    i; b"" without `Run.capture`. files: the collected files, None for an absent one. samples[i]:
    the kernel's records of run i, b"" for a run that was not sampled.
    """

    records: np.ndarray
    outputs: list[bytes]
    errors: list[bytes]
    files: list[bytes | None] = field(default_factory=list)
    samples: list[bytes] = field(default_factory=list)


def memory_file(data: bytes) -> int:
    """A sealed (unchangeable) memory file with `data`; the caller closes the descriptor.

    Raises OSError when descriptors or memory run out.
    """
    fd = os.memfd_create("program", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        if (owner := file_id()) is not None:
            os.fchown(fd, owner, owner)
        view = memoryview(data)
        while view:
            view = view[os.write(fd, view) :]
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, _SEALS)
        os.lseek(fd, 0, os.SEEK_SET)
    except BaseException:
        os.close(fd)
        raise
    return fd


def _strings(words: Sequence[str]) -> bytes:
    return struct.pack("<I", len(words)) + b"".join(w.encode() + b"\0" for w in words)


def _sampling(period: float) -> int:
    """The flags of a run that is sampled with this period in seconds; 0 for no sampling."""
    units = round(period / _PERIOD_UNIT)
    if not 0 <= units < 1 << 16:
        raise ValueError(f"sampling_period = {period}: give at most 0.65 s")
    return _RUN_PROFILE | units << _RUN_PERIOD_SHIFT if units else 0


def _pack(job: Job) -> bytes:
    flags = (_JOB_EXPECTED if job.expected is not None else 0) | (
        _JOB_STOP_ON_FAILURE if job.stop_on_failure else 0
    )
    writes = any(job.outputs)
    flags |= job.filter | (_JOB_GIVEN if _has_given(job) else 0)
    flags |= _JOB_MAY_WRITE if writes else 0
    flags |= _JOB_STOP_UNLESS_EXITED if job.stop_unless_exited else 0
    head = _JOB.pack(
        WIRE_MAGIC,
        WIRE_VERSION,
        len(job.runs),
        len(job.programs),
        len(job.inputs),
        flags,
        job.memory,
        job.stack,
        job.output,
        job.output + 1 if writes else job.file_size,
        max(1, int(np.ceil(job.cpu_seconds))),
        job.processes,
        job.open_files,
        job.max_timeouts,
    )
    specs = b"".join(
        _RUN.pack(
            r.program,
            NO_TEST if r.test is None else r.test,
            (_RUN_CAPTURE if r.capture else 0)
            | (_RUN_MERGE_STDERR if r.merge_stderr else 0)
            | (_RUN_ASSEMBLER_ROOT if r.assembler_root else 0)
            | (_RUN_DROP_STDERR if r.drop_stderr else 0)
            | (_RUN_ELSEWHERE if r.elsewhere else 0)
            | _sampling(r.sampling_period),
            int(r.wall_seconds * 1e9),
        )
        for r in job.runs
    )
    words = [w for command in job.commands for w in (*command, "")]
    return head + specs + _strings(words) + _strings(list(job.collect))


class LauncherProcess:
    """One launcher process. Not thread-safe, except for `close`.

    binary: see `launcher_binary`. core: CPU for the launcher and its runs, or None. build: make a
    cage for the compiler, with a scratch folder, instead of one for candidates. group: control
    group for the launcher and its runs. If the launcher died, the next job starts it again;
    `restarts` counts that. ran_seconds: wall time of all runs so far.
    """

    def __init__(
        self,
        binary: Path,
        root: Root,
        *,
        index: int = 0,
        core: int | None = None,
        build: bool = False,
        scratch: str = "/out",
        group: ControlGroup | None = None,
    ) -> None:
        self._binary, self._root, self._index = binary, root, index
        self.core, self._build, self.scratch = core, build, scratch
        self.group = group
        self.in_group = False
        self.layers = Layer(0)
        self.note = ""
        self.foreign_uid = False
        self.restarts = 0
        self.ran_seconds = 0.0
        self.due = 0.0
        """Monotonic time by which the running job should end; 0.0 when none runs."""
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None
        self.start()

    def start(self) -> None:
        """Start the launcher and wait until it is caged. Raises ExecutorError."""
        local, remote = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        local.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
        first = outer_id(self._index)
        words = [str(self._binary), "--socket", str(remote.fileno())]
        words += ["--core", str(-1 if self.core is None else self.core)]
        words += ["--shared-uid"] if first is None else ["--outer-id", str(first)]
        if (files := file_id()) is not None:
            words += ["--file-id", str(files)]
        words += ["--build"] if self._build else []
        words += ["--scratch", self.scratch]
        for source, target in self._root.binds:
            words += ["--bind", source, target]
        for source, target in self._root.assembler_binds:
            words += ["--assembler-bind", source, target]
        for source, target in self._root.links:
            words += ["--symlink", source, target]
        with remote:
            process = subprocess.Popen(
                words,
                pass_fds=(remote.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={},
                cwd="/",
            )
        # The limit of this process may be higher, and the launcher inherited it.
        descriptors.set_limit(process.pid, _LAUNCHER_DESCRIPTORS)
        local.settimeout(20.0)
        try:
            data = local.recv(_HELLO.size)
        except OSError as error:
            process.kill()
            raise ExecutorError(f"the launcher did not answer: {error}") from error
        if len(data) != _HELLO.size:
            code = process.wait()
            raise ExecutorError(f"the launcher ended with status {code} before it was caged")
        magic, version, layers, fatal, note = _HELLO.unpack(data)
        self.note = note.split(b"\0")[0].decode(errors="replace")
        if magic != WIRE_MAGIC or version != WIRE_VERSION or fatal:
            process.kill()
            raise ExecutorError(f"the launcher could not make its cage: {self.note}")
        local.settimeout(None)
        self.layers = Layer(layers)
        self.foreign_uid = first is not None
        # Before the first job, so that every warden and run starts inside the group.
        self.in_group = self.group is not None and self.group.add(process.pid)
        self._process, self._socket = process, local

    @property
    def can_show_files(self) -> bool:
        """Whether jobs may have `files` and `outputs`."""
        return bool(self.layers & Layer.ROOT)

    def close(self) -> None:
        """End the launcher and all processes that it started. Another thread may call this."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if self._process is not None:
            try:
                self._process.wait(timeout=2)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def run(self, job: Job, cancel: threading.Event | None = None) -> JobResult:
        """Make the job's runs.

        Raises Cancelled, LauncherDied, ExecutorError, and OSError when this process has no
        descriptor or memory left.
        """
        given = _pack_given(job)
        if (any(job.files) or any(job.outputs)) and not self.can_show_files:
            raise ExecutorError(f"{NO_FILES} ({self.note})")
        if self._socket is None:
            self.start()
            self.restarts += 1
        assert self._socket is not None
        board = os.memfd_create("board", os.MFD_CLOEXEC)
        try:
            fds = [board, *job.programs, *job.inputs]
            fds += [*(job.expected or ()), *(job.expected_errors or ())]
            with memory_files(*([] if given is None else [given])) as more:
                try:
                    socket.send_fds(self._socket, [_pack(job)], [*fds, *more])
                    status, detail = self._wait(job, cancel)
                except OSError as error:
                    self.close()
                    what = f"the launcher of core {self.core} is gone: {error}"
                    raise LauncherDied(what) from error
            if status == _CANCELLED:
                raise Cancelled
            if status != _DONE:
                what = "refused its job" if status == _BAD_JOB else "lost its warden"
                if (status, detail) == (_BAD_JOB, _EXIT_FILES):
                    what = "could not mount the files of a run; the host may limit mounts"
                raise LauncherDied(f"the launcher of core {self.core} {what} ({detail})")
            result = _read_board(board, job)
            self.ran_seconds += int(result.records["elapsed_ns"].sum()) / 1e9
            return result
        finally:
            self.due = 0.0
            os.close(board)

    def _wait(self, job: Job, cancel: threading.Event | None) -> tuple[int, int]:
        connection = self._socket  # another thread may call `close`
        if connection is None:
            raise OSError("it was closed")
        seconds = sum(r.wall_seconds for r in job.runs)
        self.due = time.monotonic() + seconds + 1.0
        deadline = time.monotonic() + _MOST_EXTENDED * seconds + 10.0
        poll = select.poll()
        poll.register(connection, select.POLLIN)
        asked = False
        while not poll.poll(20 if cancel is not None and not asked else 1000):
            if cancel is not None and cancel.is_set() and not asked:
                connection.send(b"C")
                asked = True
            if self._socket is not connection:
                raise OSError("it was closed")
            if time.monotonic() > deadline:
                raise OSError("no answer within the time its runs may take")
        data = connection.recv(_REPLY.size)
        if len(data) != _REPLY.size:
            raise OSError("its socket ended")
        _, status, detail, _ = _REPLY.unpack(data)
        return (_CANCELLED if asked else status), detail


def _read_board(board: int, job: Job) -> JobResult:
    size = os.fstat(board).st_size
    with contextlib.closing(mmap.mmap(board, size, prot=mmap.PROT_READ)) as view:
        magic, done, _, _ = _BOARD.unpack_from(view, 0)
        if magic != WIRE_MAGIC:
            raise LauncherDied("the launcher wrote no results")
        at = _BOARD.size
        records = np.frombuffer(view[at : at + done * RECORD.itemsize], RECORD)
        at += len(job.runs) * RECORD.itemsize
        outputs = [_captured(view, record["out"], job.output) for record in records]
        errors = [_captured(view, record["err"], ERRORS_KEPT) for record in records]
        files: list[bytes | None] = []
        for i in range(len(job.collect)):
            start, length, error = _COLLECTED.unpack_from(view, at + i * _COLLECTED.size)
            files.append(None if error else view[start : start + length])
        samples = [_samples(view, record) for record in records]
    return JobResult(records, outputs, errors, files, samples)


def _samples(view: mmap.mmap, record: np.void) -> bytes:
    start = int(record["samples_offset"])
    return view[start : start + int(record["samples_bytes"])]


def _captured(view: mmap.mmap, stream: np.void, most: int) -> bytes:
    start = int(stream["capture_offset"])
    return view[start : start + min(int(stream["bytes"]), most)] if start else b""


def _has_given(job: Job) -> bool:
    return any(job.arguments) or any(job.files) or any(job.outputs)


def _pack_given(job: Job) -> bytes | None:
    """Arguments, files and names of outputs of all inputs, as in launcher.h; None where no input
    has any."""
    if not _has_given(job):
        return None
    parts = []
    outputs = job.outputs or [()] * len(job.arguments)
    for words, files, written in zip(job.arguments, job.files, outputs, strict=True):
        parts.append(struct.pack("<III", len(words), len(files), len(written)))
        parts += [word.encode() + b"\0" for word in words]
        for name, content in files:
            parts += [name.encode() + b"\0", struct.pack("<Q", len(content)), content]
        parts += [name.encode() + b"\0" for name in written]
    return b"".join(parts)


@contextlib.contextmanager
def memory_files(*contents: bytes) -> Iterator[list[int]]:
    """Memory files for the length of a block. Raises OSError when descriptors or memory run out."""
    fds: list[int] = []
    try:
        for content in contents:
            fds.append(memory_file(content))
        yield fds
    finally:
        for fd in fds:
            os.close(fd)


def signal_name(number: int) -> str:
    """`SIGSEGV` and the like; real-time signals have numbers only."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"

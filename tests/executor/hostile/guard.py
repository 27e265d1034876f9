"""The outer guard. No hostile program is started outside it.

`Guard` starts a command in namespaces of its own, with limits on processes and memory; it can
write only to memory file systems (see `guard_init`). The code inside calls `insist`, which raises
if it is not inside. Where a machine permits no guard, the corpus is not run at all.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

TOKEN = "ASM_EXECUTOR_GUARD"
SPACES = ("mnt", "pid", "ipc", "net", "uts")
PROCESSES = 256
MEMORY = 6 << 30

_INIT = Path(__file__).with_name("guard_init.py")


class GuardMissing(RuntimeError):
    """No hostile program may be started here."""


def _spaces() -> str:
    return ",".join(os.readlink(f"/proc/self/ns/{name}") for name in SPACES)


def insist() -> None:
    """Raises GuardMissing unless this process lives under `guard_init`, in other namespaces.

    A process that left the guard could still have the token. So PID 1 must be the guard with this
    token, and every namespace must differ from the one that the guard was started from.
    """
    token = os.environ.get(TOKEN)
    if not token:
        raise GuardMissing(
            "hostile programs are run in the outer guard alone and this process is not in one; "
            "start it through tests/executor/hostile/guard.py"
        )
    try:
        first = Path("/proc/1/cmdline").read_bytes().decode().split("\0")
        mine = _spaces().split(",")
    except OSError as error:
        raise GuardMissing(f"cannot see whose namespace this is: {error}") from error
    if token not in first or str(_INIT) not in first or "--outside" not in first:
        raise GuardMissing(f"PID 1 here is not the guard that {TOKEN} names; nothing is run")
    outside = first[first.index("--outside") + 1].split(",")
    shared = [name for name, a, b in zip(SPACES, mine, outside, strict=True) if a == b]
    if shared:
        raise GuardMissing(f"the guard shares namespaces with the machine: {', '.join(shared)}")
    if os.access("/", os.W_OK) and not os.statvfs("/").f_flag & os.ST_RDONLY:
        raise GuardMissing("the root file system can be written inside the guard")


class Guard:
    """A command inside the guard, with pipes to its standard input and output.

    uid: run it as this user (root only). bare: remove its right to make namespaces, as an
    unprivileged container does (root only). processes, memory (bytes): limits for everything
    inside. Raises GuardMissing when this machine permits no guard.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        uid: int | None = None,
        bare: bool = False,
        processes: int = PROCESSES,
        memory: int = MEMORY,
    ) -> None:
        tool = shutil.which("unshare")
        if tool is None:
            raise GuardMissing("no `unshare` here to make the guard with; install util-linux")
        root = os.geteuid() == 0
        if not root and (bare or uid is not None):
            raise GuardMissing("only root can start the guard as somebody else")
        self.token = secrets.token_hex(16)
        words = [tool, "--mount", "--pid", "--ipc", "--net", "--uts", "--fork", "--kill-child"]
        words += ["--mount-proc"]
        words += [] if root else ["--user", "--map-current-user", "--keep-caps"]
        words += [sys.executable, "-P", str(_INIT), "--token", self.token, "--outside", _spaces()]
        words += ["--processes", str(processes), "--bytes", str(memory)]
        words += [] if uid is None else ["--uid", str(uid)]
        words += ["--bare"] if bare else []
        # A file: a pipe that nobody reads would stop the command once it is full.
        self._log = tempfile.TemporaryFile("w+")  # noqa: SIM115 - open as long as it runs
        self._groups: list[Path] = []
        self.process = subprocess.Popen(
            [*words, "--", *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            bufsize=0,
        )
        try:
            if self.read_line() != "ready":
                raise GuardMissing(
                    f"this machine gives no guard for hostile programs: {self.log().strip()}; "
                    "allow user namespaces, or run these tests as root of a virtual machine"
                )
            self._limit_by_cgroup(processes, memory)
            self.write(b"g")
        except BaseException:
            self.close()
            raise

    def _limit_by_cgroup(self, processes: int, memory: int) -> None:
        """Limits for programs that outrun the watch inside, where control groups can be made."""
        init = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        # Twice the limits of the watch, so that the watch acts first and reports it.
        limits = {
            "memory": ("memory.limit_in_bytes", 2 * memory),
            "pids": ("pids.max", 2 * processes),
        }
        for line in Path("/proc/self/cgroup").read_text().splitlines():
            _, controllers, path = line.split(":", 2)
            if controllers not in limits:
                continue
            group = Path(f"/sys/fs/cgroup/{controllers}{path}") / f"guard-{self.token[:12]}"
            name, limit = limits[controllers]
            with contextlib.suppress(OSError):
                group.mkdir()
                self._groups.append(group)
                (group / name).write_text(str(limit))
                for pid in (str(self.process.pid), *init.split()):
                    (group / "cgroup.procs").write_text(pid)

    def write(self, data: bytes) -> None:
        """Write to the command's standard input."""
        assert self.process.stdin is not None
        self.process.stdin.write(data)

    def read_line(self) -> str:
        """A line of its standard output without the newline; "" at the end."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().decode().rstrip("\n")

    def log(self) -> str:
        """What the command has written to standard error so far."""
        return os.pread(self._log.fileno(), 1 << 24, 0).decode(errors="replace")

    def finish(self, timeout: float) -> int:
        """Close the command's input and wait for its exit status."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(timeout)

    def close(self) -> None:
        """End everything inside, and remove its control groups."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        for group in self._groups:
            _remove(group)
        self._groups.clear()


def _remove(group: Path) -> None:
    """Remove a group; it may take a moment until its processes have ended."""
    for _ in range(100):
        try:
            for path, _, _ in os.walk(group, topdown=False):
                os.rmdir(path)
            return
        except OSError:
            time.sleep(0.05)

"""PID 1 of the outer guard: seals the file systems, then starts the given command.

`guard.Guard` starts it inside new mount, pid, ipc, net and uts namespaces. It makes every file
system read-only except small memory ones, watches the number of processes and their memory, and
ends when its command ends; the kernel then ends everything in the namespace.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import fcntl
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

WRITABLE = "/run/guard"
"""The only writable folder inside, besides /dev/shm."""

LOOK_SECONDS = 0.05
TOO_MUCH_STATUS = 97

_libc = ctypes.CDLL(None, use_errno=True)
_AT_FDCWD, _AT_RECURSIVE, _READ_ONLY = -100, 0x8000, 1
_MOUNT_SETATTR = 442
_CLONE_NEWUSER = 0x10000000
_PR_CAPBSET_DROP, _PR_CAP_AMBIENT, _CLEAR_ALL = 24, 47, 4
_CAP_SYS_ADMIN = 21


def _check(result: int, what: str) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")


def _set_read_only(path: str, on: bool) -> None:
    attributes = struct.pack("<QQQQ", _READ_ONLY * on, _READ_ONLY * (not on), 0, 0)
    flags = _AT_RECURSIVE if on else 0
    done = _libc.syscall(_MOUNT_SETATTR, _AT_FDCWD, path.encode(), flags, attributes, 32)
    _check(done, f"mount_setattr {path}")


def _mount(kind: str, target: str, data: str | None = None) -> None:
    options = None if data is None else data.encode()
    _check(_libc.mount(kind.encode(), target.encode(), kind.encode(), 6, options), target)


def _seal_files() -> None:
    cgroups = [
        line.split()[4]
        for line in Path("/proc/self/mountinfo").read_text().splitlines()
        if " - cgroup" in line
    ]
    _set_read_only("/", True)
    _mount("proc", "/proc")
    for path in cgroups:
        # An ordinary user may not do this, and cannot make groups anyway.
        with contextlib.suppress(OSError):
            _set_read_only(path, False)
    _mount("tmpfs", "/run", "size=1m,mode=755")
    os.mkdir(WRITABLE)
    _mount("tmpfs", WRITABLE, "size=512m,mode=1777")
    _mount("tmpfs", "/dev/shm", "size=64m,mode=1777")


def _raise_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        request = struct.pack("16sH14x", b"lo", 0x1 | 0x40)  # IFF_UP, IFF_RUNNING
        fcntl.ioctl(probe, 0x8914, request)  # SIOCSIFFLAGS


def _usage() -> tuple[int, int]:
    """Number of processes in the namespace, and bytes of their memory."""
    count, pages = 0, 0
    for name in os.listdir("/proc"):
        if name.isdecimal():
            count += 1
            try:
                pages += int(Path(f"/proc/{name}/statm").read_text().split()[1])
            except (OSError, IndexError):
                continue
    return count, pages * os.sysconf("SC_PAGE_SIZE")


def _watch(most_processes: int, most_bytes: int) -> None:
    while True:
        count, held = _usage()
        if count > most_processes or held > most_bytes:
            sys.stderr.write(f"guard: {count} processes hold {held} bytes; all are ended\n")
            sys.stderr.flush()
            os._exit(TOO_MUCH_STATUS)
        time.sleep(LOOK_SECONDS)


def _forbid_namespaces() -> None:
    """Become like root in an unprivileged container: many ids, no right to make namespaces."""
    ready, go = os.pipe(), os.pipe()
    us = os.getpid()
    mapper = os.fork()
    if mapper == 0:
        os.read(ready[0], 1)
        for kind in ("uid", "gid"):
            Path(f"/proc/{us}/{kind}_map").write_text("0 0 65536\n")
        os.write(go[1], b"g")
        os._exit(0)
    _check(_libc.unshare(_CLONE_NEWUSER), "unshare user")
    os.write(ready[1], b"r")
    os.read(go[0], 1)
    os.waitpid(mapper, 0)
    Path("/proc/sys/user/max_user_namespaces").write_text("0\n")
    _check(_libc.prctl(_PR_CAPBSET_DROP, _CAP_SYS_ADMIN, 0, 0, 0), "drop CAP_SYS_ADMIN")


def _let_in(folders: list[Path]) -> None:
    """Make folders reachable that are below one only its owner may enter, such as /root."""
    shut: dict[Path, list[Path]] = {}
    for folder in folders:
        for parent in reversed(folder.parents):
            if not parent.stat().st_mode & 0o001:
                shut.setdefault(parent, []).append(folder)
                break
    for parent, hidden in shut.items():
        held = [os.open(folder, os.O_PATH) for folder in hidden]
        _mount("tmpfs", str(parent), "size=64k,mode=755")
        for folder, fd in zip(hidden, held, strict=True):
            folder.mkdir(parents=True, exist_ok=True)
            source = f"/proc/self/fd/{fd}".encode()
            _check(_libc.mount(source, bytes(folder), None, 0x1000 | 0x4000, None), str(folder))
            os.close(fd)


def _become(uid: int | None, bare: bool) -> None:
    if bare:
        _forbid_namespaces()
    if uid is not None:
        os.setgroups([])
        os.setgid(uid)
        os.setuid(uid)
    elif os.getuid() != 0:
        _libc.prctl(_PR_CAP_AMBIENT, _CLEAR_ALL, 0, 0, 0)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--token", required=True)
    parser.add_argument("--outside", required=True)
    parser.add_argument("--processes", type=int, required=True)
    parser.add_argument("--bytes", type=int, required=True)
    parser.add_argument("--uid", type=int)
    parser.add_argument("--bare", action="store_true")
    parser.add_argument("command", nargs="+")
    asked = parser.parse_args()
    if os.getpid() != 1:
        raise SystemExit("guard_init: not the first process of a pid namespace; nothing is started")
    print("ready", flush=True)
    if sys.stdin.buffer.raw.read(1) != b"g":  # type: ignore[union-attr] # a raw file
        return 1
    _seal_files()
    _raise_loopback()
    if asked.uid is not None:
        _let_in([Path(sys.base_prefix), Path(sys.prefix), Path(__file__).resolve().parents[3]])
    child = os.fork()
    if child == 0:
        _become(asked.uid, asked.bare)
        os.environ.update(
            ASM_EXECUTOR_GUARD=asked.token,
            HOME=WRITABLE,
            TMPDIR=WRITABLE,
            XDG_CACHE_HOME=f"{WRITABLE}/cache",
        )
        os.execv(asked.command[0], asked.command)
    threading.Thread(target=_watch, args=(asked.processes, asked.bytes), daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        pid, status = os.wait()  # orphans too: PID 1 reaps them
        if pid == child:
            return os.waitstatus_to_exitcode(status) % 256


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, subprocess.SubprocessError) as error:
        print(f"guard_init: {error}", file=sys.stderr)
        sys.exit(1)

"""Which layers of isolation hold on this host, as shown by a probe that runs in the cage."""

from __future__ import annotations

import ctypes
import json
import os
import signal

from executor.cage.process import End, Filter, Job, LauncherProcess, Layer, Run, memory_files
from executor.cage.toolchain import BuildFailure, Toolchain
from executor.types import ExecutorError

# Layers that `strict` requires. Control groups are optional: an ordinary user has none, and the
# system call filter lets no run start a second process, which they would limit.
REQUIRED = (
    "user_ns",
    "pid_ns",
    "mount_ns",
    "net_ns",
    "ipc_ns",
    "uts_ns",
    "no_new_privs",
    "unprivileged_uid",
    "minimal_root",
    "rlimits",
    "seccomp",
    "gcc_cage",
)
OPTIONAL = ("cgroup",)

# Runs inside the cage; harmless outside too. Its input selects what it does: nothing, or a system
# call that the filter refuses. Without input it prints what it can see, as JSON; the filter is then
# off, so that it does not hide what the other layers prevent.
_PROBE = r"""
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ipc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <net/if.h>
#include <linux/capability.h>
#include <unistd.h>
static int readable(const char *p) { return open(p, O_RDONLY) >= 0; }
static int writable(const char *p) { return open(p, O_CREAT | O_WRONLY, 0600) >= 0; }
static int call_i386(void) {
    int pid = 20; /* getpid */
    __asm__ volatile("int $0x80" : "+a"(pid) : : "memory", "r8", "r9", "r10", "r11");
    return pid;
}
static long soft(int what) { struct rlimit r; getrlimit(what, &r); return (long)r.rlim_cur; }
int main(void) {
    switch (getchar()) {
    case 'n': return 0;
    case 'f': {
        int made = 0;
        for (; made < 1000; made++) {
            int pid = fork();
            if (pid < 0) break;
            if (pid == 0) pause();
        }
        return made < 1000 && made < @TASKS@ ? 0 : 1;
    }
    case 's': return socket(AF_UNIX, SOCK_STREAM, 0) < 0;
    case 'i': return call_i386() < 0;
    case 'x': return syscall(0x40000000 | SYS_getpid) < 0;
    }
    struct __user_cap_header_struct h = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct d[2] = {{0}};
    char name[65] = "";
    syscall(SYS_capget, &h, d);
    gethostname(name, sizeof name);
    int links = 0;
    struct if_nameindex *list = if_nameindex();
    for (struct if_nameindex *i = list; i && i->if_index; i++) links++;
    printf("{\"uid\": %d, \"pid\": %d, \"parent\": %d,", getuid(), getpid(), getppid());
    printf("\"caps\": %u, \"nnp\": %d, \"host\": \"%s\",", d[0].permitted | d[1].permitted,
           prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0), name);
    printf("\"links\": %d, \"passwd\": %d, \"proc\": %d, \"root_write\": %d, \"tmp_write\": %d,",
           links, readable("/etc/passwd"), readable("/proc/self/status"), writable("/probe"),
           writable("/tmp/probe"));
    printf("\"shm\": %d, \"core\": %ld, \"fsize\": %ld, \"nproc\": %ld,",
           shmget(@KEY@, 1, 0) >= 0, soft(RLIMIT_CORE), soft(RLIMIT_FSIZE), soft(RLIMIT_NPROC));
    printf("\"nofile\": %ld, \"as\": %ld}\n", soft(RLIMIT_NOFILE), soft(RLIMIT_AS) >> 20);
    return 0;
}
"""


def probe(
    launcher: LauncherProcess, builder: LauncherProcess, toolchain: Toolchain
) -> dict[str, bool]:
    """Layer name -> in force: by a program run in `launcher` and files read in `builder`."""
    key = 0x41534558 ^ os.getpid()
    tasks = 0 if launcher.group is None else launcher.group.tasks
    source = _PROBE.replace("@KEY@", str(key)).replace("@TASKS@", str(tasks))
    with _SharedMemory(key) as visible_outside:
        binary = toolchain.compile_binary(builder, source, ("-O1",))
        with memory_files(binary, b"") as (program, nothing):
            runs = [Run(0, 0, 5.0, capture=True)]
            result = launcher.run(Job(runs, [program], [nothing], filter=Filter.OFF))
    if result.records[0]["end"] != End.EXITED:
        raise ExecutorError(
            f"the isolation probe did not run: {result.records[0]}; {launcher.note}"
        )
    seen = json.loads(result.outputs[0])
    layers = launcher.layers
    job = Job([])
    return {
        "user_ns": bool(layers & Layer.USER_NS),
        "pid_ns": bool(layers & Layer.PID_NS) and seen["parent"] == 1,
        "mount_ns": bool(layers & Layer.MOUNT_NS) and not seen["proc"],
        "net_ns": bool(layers & Layer.NET_NS) and seen["links"] <= 1,
        "ipc_ns": bool(layers & Layer.IPC_NS) and not (visible_outside and seen["shm"]),
        "uts_ns": seen["host"] == "cage",
        "no_new_privs": seen["nnp"] == 1,
        "unprivileged_uid": seen["uid"] != 0 and seen["caps"] == 0,
        "minimal_root": bool(layers & Layer.ROOT)
        and not (seen["passwd"] or seen["proc"] or seen["root_write"] or seen["tmp_write"]),
        "rlimits": seen["core"] == 0
        and seen["fsize"] == job.file_size
        and seen["nproc"] == job.processes
        and seen["nofile"] == job.open_files
        and seen["as"] == job.memory >> 20,
        "gcc_cage": _gcc_is_caged(builder, toolchain),
        "cgroup": _is_grouped(builder)
        and _is_grouped(launcher)
        and _tasks_are_limited(launcher, binary),
        "seccomp": _calls_are_filtered(launcher, binary),
    }


def _calls_are_filtered(launcher: LauncherProcess, binary: bytes) -> bool:
    """Whether a call outside the list kills, in each of the three ways to make one."""
    with memory_files(binary, b"n", b"s", b"x", b"i") as (program, *inputs):
        runs = [Run(0, k, 5.0) for k in range(len(inputs))]
        records = launcher.run(Job(runs, [program], inputs)).records
    ends = [(int(r["end"]), int(r["code"])) for r in records]
    refused = (End.SIGNALED, signal.SIGSYS)
    # A kernel without 32-bit calls answers int 0x80 itself, with a fault.
    refused_i386 = (refused, (End.SIGNALED, signal.SIGSEGV))
    return ends[:3] == [(End.EXITED, 0), refused, refused] and ends[3] in refused_i386


def _is_grouped(launcher: LauncherProcess) -> bool:
    return launcher.in_group and launcher.group is not None and launcher.group.holds()


def _tasks_are_limited(launcher: LauncherProcess, binary: bytes) -> bool:
    """Whether the group alone stops a program that forks."""
    if not launcher.layers & Layer.PID_NS:  # its children could not be killed
        return True
    with memory_files(binary, b"f") as (program, given):
        job = Job([Run(0, 0, 5.0)], [program], [given], filter=Filter.OFF, processes=1 << 20)
        record = launcher.run(job).records[0]
    return (record["end"], record["code"]) == (End.EXITED, 0)


def _gcc_is_caged(builder: LauncherProcess, toolchain: Toolchain) -> bool:
    """Whether the assembler cannot read files that are readable outside the cage."""
    if not builder.layers & Layer.ROOT:
        return False
    for path in ("/etc/passwd", "/proc/self/environ", "/etc/hostname", "/usr/bin/env"):
        if not isinstance(toolchain.build(builder, f'.data\n.incbin "{path}"\n'), BuildFailure):
            return False
        built = toolchain.build(builder, f'.globl main\nmain: ret\n.data\n.incbin "{path}"\n')
        if not isinstance(built, BuildFailure):
            return False
    return True


class _SharedMemory:
    """A System V shared memory segment outside the cage. The probe must not see it."""

    def __init__(self, key: int) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._key, self._id = key, -1

    def __enter__(self) -> bool:
        self._id = self._libc.shmget(self._key, 4096, 0o1666)
        return self._id >= 0

    def __exit__(self, *_: object) -> None:
        if self._id >= 0:
            self._libc.shmctl(self._id, 0, None)


def missing(layers: dict[str, bool]) -> list[str]:
    """Required layers that are not in force."""
    return [name for name in REQUIRED if not layers.get(name)]


def level(layers: dict[str, bool]) -> str:
    """`strict` when every required layer holds, else what is missing."""
    absent = missing(layers)
    return "strict" if not absent else f"best-effort (without {', '.join(absent)})"


def insist_on_least(layers: dict[str, bool], foreign_uid: bool, note: str) -> None:
    """Raises ExecutorError, at any level, when a candidate could signal the host's processes.

    Without a pid namespace and with the daemon's own user id, a candidate's kill(-1) would end all
    processes of that user.
    """
    if not (layers["pid_ns"] or foreign_uid):
        raise ExecutorError(
            "this host gives neither a pid namespace nor another user id to run candidates as"
            + (f" ({note})" if note else "")
            + "; allow user namespaces (sysctl user.max_user_namespaces, "
            "kernel.unprivileged_userns_clone) or run the executor as root of a container"
        )


def insist(layers: dict[str, bool], note: str) -> None:
    """Raises ExecutorError naming the missing layers, for `--isolation strict`."""
    absent = missing(layers)
    if absent:
        raise ExecutorError(
            f"isolation strict: this host does not give {', '.join(absent)}"
            + (f" ({note})" if note else "")
            + "; allow unprivileged user namespaces (sysctl user.max_user_namespaces, "
            "kernel.unprivileged_userns_clone), run in a container that permits them on a kernel "
            "with CONFIG_SECCOMP_FILTER, or accept --isolation best-effort"
        )

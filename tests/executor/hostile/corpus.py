"""The hostile corpus: small programs, each with the verdict that it must get.

A program is a file of `programs/` whose first comments say what result is required:

    # verdict: A or B           one of these, where every layer of the cage holds
    # without LAYER: A or B     instead, where that layer is missing (the first that matches)
    # evidence: TEXT            part of the evidence that comes with the first verdict
    # speedup below: X          its speedup must be less
    # slow                      takes more than a second: not in the default tests
    # files                     runs with the files of WITH_FILES
    # routines                  the routines that it calls are appended, as to an answer of a policy
    # overfit                   passes the reward's tests, fails the held-out one
    # path: FILE                reads FILE and prints it; gives the correct output if there is none
    # repeat C: N               that character N times, as an operand
    # followed by: NAME         the program NAME is appended, without its required result

Programs that make one refused system call each come from the table below.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from executor.types import Program, TestCase, TestKind, Verdict
from policy_jax.asm.routines.complete import complete_text

_FOLDER = Path(__file__).parent
_SUPPORT = (_FOLDER / "support.s").read_text()

PROGRAM = Program(
    """
#include <stdio.h>
int main(void) {
    int n;
    unsigned s = 1;
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < n; i++) { s = s * 1664525u + 1013904223u; s ^= s >> 7; }
    printf("%u\\n", s);
    return 0;
}
""",
    (
        TestCase("small", b"1"),
        TestCase("large", b"1000"),
        TestCase("hidden", b"77", kind=TestKind.HELD_OUT),
        TestCase("timed", b"1500000", kind=TestKind.TIMING),
    ),
)

WITH_FILES = replace(
    PROGRAM,
    tests=tuple(
        replace(
            test,
            arguments=("data", test.name),
            files=(("data", test.stdin), (f"of {test.name}", test.name.encode())),
        )
        for test in PROGRAM.tests
    ),
)
"""The program with arguments and files, which it does not use. It needs a mount namespace."""

# Name, number, arguments. Without a cage these do harm, so they run only inside the guard.
CALLS: tuple[tuple[str, int, tuple[int | str, ...]], ...] = (
    ("kill", 62, (-1, 9)),
    ("kill", 62, (0, 19)),
    ("tkill", 200, (1, 9)),
    ("tgkill", 234, (1, 1, 9)),
    ("rt_sigqueueinfo", 129, (1, 9, 0)),
    ("pidfd_open", 434, (1, 0)),
    ("pidfd_send_signal", 424, (3, 9, 0, 0)),
    ("getppid", 110, ()),
    ("ptrace", 101, (16, 1, 0, 0)),
    ("process_vm_readv", 310, (1, "text", 1, "text", 1, 0)),
    ("process_vm_writev", 311, (1, "text", 1, "text", 1, 0)),
    ("execve", 59, ("text", 0, 0)),
    ("execveat", 322, (3, "empty", 0, 0, 0x1000)),
    ("setsid", 112, ()),
    ("setpgid", 109, (0, 1)),
    ("wait4", 61, (-1, 0, 0, 0)),
    ("setpriority", 141, (0, 0, -20)),
    ("sched_setaffinity", 203, (0, 8, "ones")),
    ("sched_setscheduler", 144, (0, 1, "ones")),
    ("sched_setattr", 314, (0, "ones", 0)),
    ("sched_yield", 24, ()),
    ("ioprio_set", 251, (1, 0, 0x2000)),
    ("prlimit64", 302, (1, 0, "ones", 0)),
    ("setrlimit", 160, (9, "ones")),
    ("nanosleep", 35, ("ones", 0)),
    ("clock_nanosleep", 230, (1, 0, "ones", 0)),
    ("pause", 34, ()),
    ("select", 23, (0, 0, 0, 0, 0)),
    ("poll", 7, (0, 0, -1)),
    ("rt_sigsuspend", 130, ("text", 8)),
    ("futex", 202, ("text", 0, 0x74786574, 0)),
    ("timer_create", 222, (1, 0, "text")),
    ("timerfd_create", 283, (1, 0)),
    ("setitimer", 38, (0, "ones", 0)),
    ("alarm", 37, (1,)),
    ("socket", 41, (2, 1, 0)),
    ("socket", 41, (1, 1, 0)),
    ("socket", 41, (16, 3, 0)),
    ("socketpair", 53, (1, 1, 0, "text")),
    ("connect", 42, (0, "text", 16)),
    ("shmget", 29, (0x5E6D, 4096, 0o1666)),
    ("shmat", 30, (0, 0, 0)),
    ("msgget", 68, (0x5E6D, 0o1666)),
    ("semget", 64, (0x5E6D, 1, 0o1666)),
    ("mq_open", 240, ("text", 0x42, 0o666, 0)),
    ("add_key", 248, ("text", "text", "text", 4, -4)),
    ("keyctl", 250, (0, -4, 1)),
    ("memfd_create", 319, ("text", 0)),
    ("eventfd2", 290, (0, 0)),
    ("pipe2", 293, ("text", 0)),
    ("dup2", 33, (1, 9)),
    ("fcntl", 72, (0, 4, 0x800)),
    ("ioctl", 16, (0, 0x5412, "text")),
    ("flock", 73, (0, 2)),
    ("ftruncate", 77, (0, 0)),
    ("sendfile", 40, (1, 0, 0, 4096)),
    ("splice", 275, (0, 0, 1, 0, 4096, 0)),
    ("open", 2, ("text", 0x42, 0o644)),
    ("creat", 85, ("text", 0o644)),
    ("openat2", 437, (-100, "text", "ones", 24)),
    ("mkdir", 83, ("text", 0o777)),
    ("rmdir", 84, ("root",)),
    ("unlink", 87, ("text",)),
    ("rename", 82, ("text", "root")),
    ("link", 86, ("text", "root")),
    ("symlink", 88, ("text", "text")),
    ("mknod", 133, ("text", 0o20666, 0x101)),
    ("chmod", 90, ("root", 0)),
    ("chown", 92, ("root", 0, 0)),
    ("utimensat", 280, (0, 0, 0, 0)),
    ("setxattr", 188, ("root", "text", "text", 4, 0)),
    ("chdir", 80, ("root",)),
    ("chroot", 161, ("root",)),
    ("mount", 165, ("text", "root", "text", 0, 0)),
    ("umount2", 166, ("root", 2)),
    ("pivot_root", 155, ("root", "root")),
    ("unshare", 272, (0x10000000,)),
    ("setns", 308, (0, 0)),
    ("setuid", 105, (0,)),
    ("setgroups", 116, (0, 0)),
    ("capset", 126, ("text", "ones")),
    ("prctl", 157, (4, 1, 0, 0, 0)),
    ("seccomp", 317, (1, 0, "text")),
    ("personality", 135, (0x40000,)),
    ("getdents64", 217, (0, "text", 4)),
    ("inotify_init1", 294, (0,)),
    ("fanotify_init", 300, (0, 0)),
    ("epoll_create1", 291, (0,)),
    ("io_uring_setup", 425, (8, "text")),
    ("io_setup", 206, (8, "text")),
    ("bpf", 321, (0, "text", 128)),
    ("perf_event_open", 298, ("ones", 0, -1, -1, 0)),
    ("userfaultfd", 323, (0,)),
    ("mlockall", 151, (3,)),
    ("madvise", 28, (0, 4096, 12)),
    ("remap_file_pages", 216, (0, 4096, 0, 0, 0)),
    ("modify_ldt", 154, (1, "ones", 16)),
    ("iopl", 172, (3,)),
    ("ioperm", 173, (0, 1024, 1)),
    ("init_module", 175, ("text", 4, "text")),
    ("delete_module", 176, ("text", 0x800)),
    ("kexec_load", 246, (0, 0, 0, 0)),
    ("reboot", 169, (0xFEE1DEAD, 0x28121969, 0x1234567, 0)),
    ("swapoff", 168, ("text",)),
    ("acct", 163, ("text",)),
    ("sethostname", 170, ("text", 4)),
    ("settimeofday", 164, ("ones", 0)),
    ("clock_settime", 227, (0, "ones")),
    ("syslog", 103, (5, 0, 0)),
    ("vhangup", 153, ()),
    ("quotactl", 179, (0, 0, 0, 0)),
)

_REGISTERS = ("rdi", "rsi", "rdx", "r10", "r8", "r9")

_READ_FILE = """
main:	movl $-100, %edi
	leaq path(%rip), %rsi
	xorl %edx, %edx
	movl $257, %eax
	syscall
	testl %eax, %eax
	js .Lnone
	movl %eax, %r12d
.Lmore:	movl %r12d, %edi
	leaq block(%rip), %rsi
	movl $4096, %edx
	xorl %eax, %eax
	syscall
	testq %rax, %rax
	jle done
	movl $1, %edi
	movq %rax, %rdx
	movl $1, %eax
	syscall
	jmp .Lmore
.Lnone:	call answer
	jmp done
	.lcomm block, 4096
path:	.string "@PATH@"
"""


@dataclass(frozen=True, slots=True)
class Hostile:
    """One program and the result it must get. The module's docstring explains the fields."""

    name: str
    listing: str
    verdicts: tuple[Verdict, ...]
    without: tuple[tuple[str, tuple[Verdict, ...]], ...] = ()
    evidence: str = ""
    speedup_below: float | None = None
    overfit: bool = False
    slow: bool = False
    files: bool = False

    def runs_with(self, layers: dict[str, bool]) -> bool:
        """Whether a cage with these layers can run it at all."""
        return layers["minimal_root"] or not self.files

    def expected(self, layers: dict[str, bool]) -> tuple[Verdict, ...]:
        """The verdicts that it may get with these layers (name -> in force)."""
        for layer, verdicts in self.without:
            if not layers[layer]:
                return verdicts
        return self.verdicts

    def complaint(self, layers: dict[str, bool], got: dict[str, object]) -> str:
        """What is wrong with an evaluation (as JSON); empty if nothing is."""
        verdict, evidence = got["verdict"], str(got["evidence"])
        wanted = self.expected(layers)
        if verdict not in wanted:
            return f"{self.name}: {verdict} ({evidence}); must be {' or '.join(wanted)}"
        if wanted is self.verdicts and verdict == wanted[0] and self.evidence not in evidence:
            return f"{self.name}: evidence {evidence!r} lacks {self.evidence!r}"
        if verdict != Verdict.OK and not evidence:
            return f"{self.name}: {verdict} without evidence"
        if len(wanted) == 1 and got["overfit"] is not self.overfit:
            return f"{self.name}: overfit is {got['overfit']}"
        speedup = got["speedup"]
        if self.speedup_below is not None and not (
            isinstance(speedup, float) and speedup < self.speedup_below
        ):
            return f"{self.name}: speedup {speedup}; must be below {self.speedup_below}"
        return ""


def _verdicts(text: str) -> tuple[Verdict, ...]:
    return tuple(Verdict(word) for word in text.split(" or "))


def _read(path: Path) -> Hostile:
    text = path.read_text()
    notes = re.findall(r"^# (?=\w)(.*)$", text, re.M)
    fields = dict(note.split(": ", 1) for note in notes if ": " in note)
    if "followed by" in fields:
        text += (path.parent / f"{fields['followed by']}.s").read_text()
    if "path" in fields:
        text += _READ_FILE.replace("@PATH@", fields["path"])
    for key, count in fields.items():
        if key.startswith("repeat "):
            text += "\t.quad " + key.removeprefix("repeat ") * int(count) + "1\n"
    listing = _SUPPORT + text
    if "routines" in notes:
        listing = complete_text(listing)
    below = fields.get("speedup below")
    return Hostile(
        path.stem,
        listing,
        _verdicts(fields["verdict"]),
        tuple(
            (key.removeprefix("without "), _verdicts(value))
            for key, value in fields.items()
            if key.startswith("without ")
        ),
        fields.get("evidence", ""),
        None if below is None else float(below),
        "overfit" in notes,
        "slow" in notes,
        "files" in notes,
    )


def _calling(name: str, number: int, arguments: tuple[int | str, ...]) -> Hostile:
    lines = []
    for register, value in zip(_REGISTERS, arguments, strict=False):
        if isinstance(value, str):
            lines.append(f"leaq {value}(%rip), %{register}")
        else:
            lines.append(f"movabsq ${value}, %{register}")
    body = "\n\t".join([*lines, f"movl ${number}, %eax", "syscall", "jmp main"])
    data = 'text:\t.string "text"\nempty:\t.string ""\nroot:\t.string "/"\n\t.balign 8\n'
    data += "ones:\t.quad 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1\n"
    label = "_".join([name, *(str(a).replace("-", "m") for a in arguments[:2])])
    return Hostile(
        f"calls_{label}",
        f"{_SUPPORT}main:\t{body}\n\t.data\n{data}",
        (Verdict.SECURITY_VIOLATION,),
        evidence=f"system call {name} ({number})",
    )


def _load() -> dict[str, Hostile]:
    found = [_read(path) for path in sorted((_FOLDER / "programs").glob("*.s"))]
    found += [_calling(*call) for call in CALLS]
    by_name = {one.name: one for one in found}
    if len(by_name) != len(found):
        raise ValueError("two programs of the corpus have one name")
    return by_name


CORPUS = _load()
"""All programs, by name."""

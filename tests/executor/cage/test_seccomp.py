"""The system call filter, through the engine: what it refuses, and what it must allow.

Every program here makes one call that would do no harm without a cage, and then ends.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from candidates import SOURCE, compiled, main, program, with_nop

from executor.cage import rootfs, syscalls
from executor.cage.process import End, Job, LauncherProcess, Run
from executor.cage.toolchain import Toolchain
from executor.common import machine
from executor.engine.engine import Engine
from executor.types import (
    InvalidProgram,
    Precision,
    Program,
    Registered,
    TestCase,
    TestKind,
    Verdict,
)

CHECK_ONLY = Precision(max_pairs=0)
ANYWHERE, STACK = -100, "%rsp"  # AT_FDCWD; zeroes that main pushes
THREAD = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000  # CLONE_VM, FS, FILES, SIGHAND, THREAD


@pytest.fixture(scope="module")
def known(engine: Engine) -> Registered:
    if not engine.describe().isolation["seccomp"]:
        pytest.skip("this host gives no system call filter")
    return engine.register(program())


@pytest.fixture(scope="module")
def build_process(binary: Path) -> Iterator[LauncherProcess]:
    gcc = machine.find_gcc()
    made = LauncherProcess(
        binary, rootfs.build_root(gcc, Toolchain(gcc).assembler), index=9, build=True
    )
    yield made
    made.close()


def calling(number: int, *arguments: int | str, by: str = "syscall") -> str:
    """A listing that makes one system call and ends, in every task that there is then.

    Strings are labels of text that follows, or the top of a stack of zeroes.
    """
    registers = ("rdi", "rsi", "rdx", "r10", "r8", "r9")
    lines = ["pushq $0"] * 17
    for register, value in zip(registers, arguments, strict=False):
        if value == STACK:
            lines.append(f"movq %rsp, %{register}")
        elif isinstance(value, str):
            lines.append(f"leaq {value}(%rip), %{register}")
        else:
            lines.append(f"movabsq ${value}, %{register}")
    lines += [f"movl ${number}, %eax", by, "xorl %edi, %edi", "movl $60, %eax", "syscall"]
    names = ['empty: .string ""', 'null: .string "/dev/null"', 'program: .string "program"']
    return main("\n".join(f"\t{line}" for line in [*lines, *names]))


REFUSED = [
    ("socket", 41, (1, 1, 0)),
    ("socketpair", 53, (1, 1, 0, STACK)),
    ("ptrace", 101, (0, 0, 0, 0)),
    ("process_vm_readv", 310, (1, 0, 0, 0, 0, 0)),
    ("kill", 62, (0, 0)),
    ("kill", 62, (1, 0)),
    ("kill", 62, (-1, 9)),
    ("kill", 62, (1 << 32 | 1, 0)),
    ("kill", 62, (0x7FFFFFFF, 19)),
    ("tkill", 200, (1, 9)),
    ("tkill", 200, (0x7FFFFFFF, 19)),
    ("tgkill", 234, (1, 1, 0)),
    ("tgkill", 234, (0x7FFFFFFF, 1, 0)),
    ("tgkill", 234, (0x7FFFFFFF, 0x7FFFFFFF, 19)),
    ("rt_sigqueueinfo", 129, (1, 0, STACK)),
    ("pidfd_send_signal", 424, (0, 0, 0, 0)),
    ("fork", 57, ()),
    ("vfork", 58, ()),
    ("clone", 56, (17, 0, 0, 0, 0, 0)),
    ("clone", 56, (THREAD, STACK, 0, 0, 0, 0)),
    ("clone3", 435, (0, 0)),
    ("execve", 59, ("program", 0, 0)),
    ("execveat", 322, (3, "empty", 0, 0, 0x1000, 0)),
    ("execveat", 322, (3, "empty", 0, 0, 0x1000, -1)),
    ("open", 2, ("null", os.O_WRONLY)),
    ("open", 2, ("null", os.O_CREAT)),
    ("openat", 257, (ANYWHERE, "null", os.O_RDWR)),
    ("openat", 257, (ANYWHERE, "null", 1 << 32 | os.O_WRONLY)),
    ("openat2", 437, (ANYWHERE, "null", STACK, 24)),
    ("mkdir", 83, (0, 0)),
    ("unlink", 87, (0,)),
    ("memfd_create", 319, ("program", 0)),
    ("shmget", 29, (0x5E6D, 1, 0)),
    ("msgget", 68, (0x5E6D, 0)),
    ("keyctl", 250, (0, -3, 0)),
    ("sched_setaffinity", 203, (0, 0, 0)),
    ("setpriority", 141, (0, 0, 0)),
    ("sched_setscheduler", 144, (0, 0, STACK)),
    ("prlimit64", 302, (0, 4, STACK, 0)),
    ("prlimit64", 302, (0, 4, 1 << 32, 0)),
    ("timer_create", 222, (1, 0, STACK)),
    ("setitimer", 38, (0, STACK, 0)),
    ("alarm", 37, (0,)),
    ("nanosleep", 35, (STACK, 0)),
    ("userfaultfd", 323, (1,)),
    ("io_uring_setup", 425, (0, 0)),
    ("bpf", 321, (-1, 0, 0)),
    ("perf_event_open", 298, (0, 0, -1, -1, 0)),
    ("unshare", 272, (0,)),
    ("mount", 165, (0, 0, 0, 0, 0)),
    ("chroot", 161, (0,)),
    ("setuid", 105, (65534,)),
    ("setpgid", 109, (0, 0)),
    ("prctl", 157, (3, 0, 0, 0, 0)),
    ("ioctl", 16, (0, 0x5412, 0)),
    ("fcntl", 72, (0, 1, 0)),
    ("futex", 202, (STACK, 0, 1, STACK)),
    ("futex", 202, (STACK, 128, 1, STACK)),
    ("futex", 202, (STACK, 1, 1)),
]


@pytest.mark.parametrize(("name", "number", "arguments"), REFUSED)
def test_a_call_outside_the_list_is_a_violation_that_is_named(
    engine: Engine, known: Registered, name: str, number: int, arguments: tuple[int | str, ...]
) -> None:
    result = engine.evaluate(known.digest, calling(number, *arguments), CHECK_ONLY)
    assert result.verdict is Verdict.SECURITY_VIOLATION
    assert "SIGSYS: made a system call that is not allowed" in result.evidence
    assert result.evidence.endswith(f": system call {name} ({number})")


@pytest.mark.parametrize(
    ("listing", "evidence"),
    [
        (calling(20, by="int $0x80"), "32-bit system call 20 (int 0x80)"),
        (calling(0x40000000 + 39), "x32 system call 39"),
        (calling(0x40000000), "x32 system call 0"),
        (calling(999), "system call 999"),
        (calling(0xFFFFFFFF), "system call -1"),
    ],
)
def test_other_architectures_and_unknown_numbers_are_violations(
    engine: Engine, known: Registered, listing: str, evidence: str
) -> None:
    """getpid is allowed, by its 64-bit number alone."""
    result = engine.evaluate(known.digest, listing, CHECK_ONLY)
    if "int 0x80" in evidence and "SIGSEGV" in result.evidence:
        pytest.skip("this kernel has no 32-bit calls")
    assert result.verdict is Verdict.SECURITY_VIOLATION
    assert result.evidence.endswith(evidence)


def test_a_refused_call_does_not_return_even_to_a_handler(
    engine: Engine, known: Registered
) -> None:
    text = r"""
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>
static void go_on(int number) { _exit(number != SIGSYS); }
int main(void) { signal(SIGSYS, go_on); return socket(AF_UNIX, SOCK_STREAM, 0) < 0; }
"""
    result = engine.evaluate(known.digest, compiled(engine, text), CHECK_ONLY)
    assert result.verdict is Verdict.SECURITY_VIOLATION
    assert "socket" in result.evidence


SIGNALS = r"""
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/times.h>
#include <unistd.h>
static sigjmp_buf back;
static void on(int number) { siglongjmp(back, number); }
static int caught(int number) {
    int got = sigsetjmp(back, 1);
    if (got) return got;
    switch (number % 3) {
    case 0: raise(number); break;
    case 1: kill(getpid(), number); break;
    default: syscall(SYS_tkill, getpid(), number);
    }
    return -1;
}
int main(void) {
    struct rusage used;
    struct tms ticks;
    int all[] = {SIGFPE, SIGSEGV, SIGUSR1, SIGUSR2, SIGTERM, SIGALRM, SIGABRT, SIGINT, SIGTSTP};
    for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {
        signal(all[i], on);
        printf("%d ", caught(all[i]) == all[i]);
    }
    printf("%d ", getrusage(RUSAGE_SELF, &used) == 0 && used.ru_maxrss > 0);
    printf("%d\n", times(&ticks) != (clock_t)-1);
    return 0;
}
"""


def test_signals_to_oneself_and_questions_about_oneself_are_allowed(engine: Engine) -> None:
    known = engine.register(Program(SIGNALS, (TestCase("t", b""),)))
    assert known.expected == (b"1 " * 10 + b"1\n",)


# A program that makes a refused call by chance, depending on the address of its stack.
BY_CHANCE = SOURCE.replace(
    "return 0;", "if (((unsigned long)&n >> 12) % 8 == 0) socket(1, 1, 0);\n    return 0;"
).replace("#include <stdio.h>", "#include <stdio.h>\n#include <sys/socket.h>")


def test_a_violation_is_never_called_flaky(engine: Engine) -> None:
    tests = tuple(TestCase(f"{k}", b"5", b"1654578926\n") for k in range(20))
    known = engine.register(Program(SOURCE, tuple(TestCase(t.name, t.stdin) for t in tests)))
    listing = compiled(engine, BY_CHANCE)
    verdicts = {engine.evaluate(known.digest, listing, CHECK_ONLY).verdict for _ in range(5)}
    assert Verdict.SECURITY_VIOLATION in verdicts
    assert verdicts <= {Verdict.SECURITY_VIOLATION, Verdict.OK}


def test_a_violation_in_a_timed_run_voids_the_candidate(engine: Engine) -> None:
    known = engine.register(Program(SOURCE, (TestCase("t", b"5", kind=TestKind.TIMING),)))
    listing = compiled(engine, BY_CHANCE)
    for _ in range(20):
        result = engine.evaluate(known.digest, listing, protocol="paper")
        if result.verdict is Verdict.FLAKY:
            break
    assert "failed in a timed run: SECURITY_VIOLATION, SIGSYS" in result.evidence
    assert result.speedup is None


READS = [
    r"""int main(void) { char b[3]; long n;
    while ((n = read(0, b, sizeof b)) > 0) if (write(1, b, n) != n) return 1; return 0; }""",
    "int main(void) { int c; while ((c = getchar()) != EOF) putchar(c); return 0; }",
    "int main(void) { char b[64]; while (fgets(b, sizeof b, stdin)) fputs(b, stdout); return 0; }",
    r"""int main(void) { int n; double d; char w[32];
    if (scanf("%d %lf %31s", &n, &d, w) != 3) return 1;
    printf("%d %.17g %s %e\n", n, d, w, (double)n); return 0; }""",
    r"""int main(void) { char *line = NULL; size_t room = 0;
    while (getline(&line, &room, stdin) > 0) fprintf(stdout, "%s", line);
    free(line); return 0; }""",
]
COMPUTES = [
    # large blocks that come, grow and go
    r"""int main(void) { char *p = malloc(100 << 20); if (!p) return 1; p[50 << 20] = 7;
    p = realloc(p, 200 << 20); if (!p) return 1; printf("%d\n", p[50 << 20]); free(p);
    for (int i = 1; i < 2000; i++) { p = malloc(i * 100); p[i] = 1; if (i % 3) free(p); }
    return 0; }""",
    # qsort of little and of much, which asks how much memory there is
    r"""static int by(const void *a, const void *b) { return *(int *)a - *(int *)b; }
    static int v[300000];
    int main(void) { for (int i = 0; i < 300000; i++) v[i] = i * 7919 % 100003;
    qsort(v, 50, sizeof *v, by); qsort(v, 300000, sizeof *v, by);
    printf("%d %d\n", v[0], v[299999]); return 0; }""",
    # mathematics from another library
    r"""int main(void) { double x = 0; for (int i = 1; i < 1000; i++)
    x += sqrt(i) * sin(i) + pow(i, 0.3) - log(i) + exp(-i) + fmod(i, 7.0) + lgamma(i);
    printf("%.12f %a %La\n", x, x, (long double)x); return 0; }""",
    # a deep stack, alloca, a jump out
    r"""static jmp_buf out; static long deep(int n) { volatile char b[1000]; b[0] = n;
    if (n == 30000) longjmp(out, 5); return n ? deep(n - 1) + b[0] % 2 : 0; }
    int main(void) { printf("%ld\n", deep(25000)); int r = setjmp(out);
    if (!r) deep(30000); printf("%d\n", r); return 0; }""",
    # clocks, a seed, names, an environment that is empty
    r"""int main(void) { srand(time(NULL)); clock(); rand(); setlocale(LC_ALL, "");
    struct timeval t; gettimeofday(&t, NULL); struct timespec s;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &s); time_t now = time(NULL); localtime(&now);
    clockid_t own; if (clock_getcpuclockid(0, &own) || clock_gettime(own, &s)) return 1;
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &s) || clock_getres(CLOCK_BOOTTIME, &s)) return 2;
    printf("%d %d\n", getenv("HOME") == NULL, isatty(0)); return 0; }""",
    # a handler of its own, seeking, buffers
    r"""static void on(int s) { write(1, "handled\n", 8); _exit(0); }
    int main(void) { setvbuf(stdout, NULL, _IONBF, 0); fseek(stdin, 0, SEEK_SET);
    signal(SIGSEGV, on); *(volatile int *)8 = 1; return 1; }""",
    # an error that is told
    r"""int main(void) { FILE *f = fopen("data.txt", "r"); if (!f) { perror("data.txt"); return 1; }
    return 0; }""",
    # what runs once
    r"""static pthread_once_t once = PTHREAD_ONCE_INIT; static void begin(void) { puts("once"); }
    int main(void) { pthread_once(&once, begin); pthread_once(&once, begin); return 0; }""",
    # exits of all kinds; the status of the baseline is the status to have
    'static void bye(void) { puts("bye"); } int main(void) { atexit(bye); exit(0); }',
    'int main(void) { puts("three"); return 3; }',
]
HEADERS = "stdio stdlib string math setjmp time sys/time unistd signal locale pthread".replace(
    " ", ".h>\n#include <"
)


@pytest.mark.parametrize("body", READS + COMPUTES)
def test_what_programs_do_is_allowed(engine: Engine, known: Registered, body: str) -> None:
    text = f"#define _GNU_SOURCE\n#include <{HEADERS}.h>\n{body}\n"
    tests = (TestCase("t", b"12 0.1 word\nand a line\n"),)
    for flags in (("-O1",), ("-O1", "-static")):
        fresh = engine.register(Program(text, tests, flags))
        result = engine.evaluate(fresh.digest, with_nop(fresh.listing), CHECK_ONLY)
        assert (result.verdict, result.evidence) == (Verdict.OK, "")


@pytest.mark.parametrize(
    ("body", "evidence"),
    [
        ("abort();", "SIGABRT"),
        ("assert(stdin == NULL);", "SIGABRT"),
        ("char *volatile p = malloc(9); free(p); free(p);", "SIGABRT"),
        ("char *volatile p = malloc(9); free(p + 1);", "SIGABRT"),
        ("volatile char big[100 << 20]; big[0] = big[99 << 20] = 1;", "SIGSEGV"),
        ("*(volatile int *)8 = 1;", "SIGSEGV"),
        ("volatile int zero = 0; return 7 / zero;", "SIGFPE"),
        ("__builtin_trap();", "SIGILL"),
        ('puts("1022446046"); exit(9);', "exit status 9"),
    ],
)
def test_a_program_that_fails_by_itself_is_no_violation(
    engine: Engine, body: str, evidence: str
) -> None:
    text = f"""#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {{ {body} return 0; }}"""
    known = engine.register(Program(SOURCE, (TestCase("small", b"1"),)))
    result = engine.evaluate(known.digest, compiled(engine, text), CHECK_ONLY)
    assert result.verdict is Verdict.RUNTIME_ERROR
    assert evidence in result.evidence


@pytest.mark.parametrize("tests", [(TestCase("t", b""),), (TestCase("t", b"", b"x\n"),)])
def test_a_program_that_needs_more_than_that_is_not_taken(
    engine: Engine, known: Registered, tests: tuple[TestCase, ...]
) -> None:
    forks = '#include <stdio.h>\n#include <unistd.h>\nint main(void) { fork(); puts("x"); }'
    with pytest.raises(InvalidProgram, match=r"not allowed: system call clone \(56\); give one"):
        engine.register(Program(forks, tests))


def test_the_compilers_cage_has_a_wider_filter(build_process: LauncherProcess) -> None:
    tool = "/usr/bin/unshare"
    if not os.access(tool, os.X_OK):
        pytest.skip("no program here that would leave its namespace")
    commands = [(tool, "--version"), (tool, "--uts", "--", "/usr/bin/env"), ("/usr/bin/env",)]
    runs = [Run(k, None, 2.0, capture=True, merge_stderr=True) for k in range(3)]
    records = build_process.run(Job(runs, commands=commands, processes=64)).records
    ends = [(int(r["end"]), int(r["code"])) for r in records]
    assert ends == [(End.EXITED, 0), (End.SIGNALED, signal.SIGSYS), (End.EXITED, 0)]


def test_calls_are_named_by_the_hosts_headers() -> None:
    x86_64, i386 = 0xC000003E, 0x40000003
    assert syscalls.describe(x86_64, 0) == "system call read (0)"
    assert syscalls.describe(i386, 0) == "32-bit system call 0 (int 0x80)"

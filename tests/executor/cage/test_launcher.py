"""The launcher and its cage, without an engine. All programs here are harmless outside too.

Programs that try what the system call filter forbids run without it: the other layers must hold.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from executor.cage import isolation, launcher_binary, rootfs
from executor.cage.process import (
    ERRORS_KEPT,
    Cancelled,
    End,
    Filter,
    Job,
    JobResult,
    LauncherDied,
    LauncherProcess,
    Layer,
    Run,
    memory_files,
)
from executor.common import machine
from executor.engine import baseline
from executor.types import ExecutorError, Limits, TestCase


@pytest.fixture(scope="module")
def launcher(binary: Path) -> Iterator[LauncherProcess]:
    made = LauncherProcess(
        binary, rootfs.run_root(machine.find_gcc()), core=machine.physical_cores()[0]
    )
    yield made
    made.close()


def compiled(text: str, folder: Path) -> bytes:
    target = folder / "program"
    words = ["gcc", "-O1", "-x", "c", "-o", str(target), "-"]
    subprocess.run(words, input=text.encode(), check=True)
    return target.read_bytes()


def run(
    launcher: LauncherProcess, binary: bytes, stdin: bytes = b"", times: int = 1, **job: object
) -> JobResult:
    with memory_files(binary, stdin) as (program, given):
        runs = [Run(0, 0, 2.0, capture=True)] * times
        return launcher.run(Job(runs, [program], [given], **job))  # type: ignore[arg-type] # forwarded


def test_input_goes_in_and_output_comes_out(launcher: LauncherProcess, tmp_path: Path) -> None:
    echo = "#include <stdio.h>\nint main(){int c;while((c=getchar())>=0)putchar(c);return 7;}"
    result = run(launcher, compiled(echo, tmp_path), b"hello\n\xff", times=3)
    assert result.outputs == [b"hello\n\xff"] * 3  # every run reads from the start
    assert result.records["end"].tolist() == [End.EXITED] * 3
    assert result.records["code"].tolist() == [7] * 3
    assert (result.records["elapsed_ns"] > 10_000).all()


def test_a_program_sees_nothing_of_the_host(launcher: LauncherProcess, tmp_path: Path) -> None:
    text = r"""
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
extern char **environ;
int main(int argc, char **argv) {
    DIR *d = opendir("/");
    struct dirent *e;
    while (d && (e = readdir(d))) if (e->d_name[0] != '.') printf("%s ", e->d_name);
    if (d) closedir(d);
    d = opendir("/etc");
    while (d && (e = readdir(d))) if (e->d_name[0] != '.') printf("etc/%s ", e->d_name);
    if (d) closedir(d);
    printf("| %d %s %d |", argc, argv[0], environ[0] == NULL);
    const char *files[] = {"/etc/passwd", "/proc/self/status", "/root", "/home", "/tmp", "/sys"};
    for (int i = 0; i < 6; i++) printf(" %d", access(files[i], F_OK));
    printf(" | %d", open("/new", O_CREAT | O_WRONLY, 0600));
    for (int fd = 3; fd < 64; fd++) if (fcntl(fd, F_GETFD) >= 0) printf(" open:%d", fd);
    printf("\n");
    return 0;
}
"""
    if not launcher.layers & Layer.ROOT:
        pytest.skip(f"this host gives no mount namespace: {launcher.note}")
    (output,) = run(launcher, compiled(text, tmp_path), filter=Filter.OFF).outputs
    names, words, rest = output.decode().split("|", 2)
    # The loader's list of libraries is all that there is of /etc.
    seen = {"dev", "etc", "etc/ld.so.cache", "files", "lib", "lib64", "usr"}
    assert set(names.split()) <= seen
    assert words.split() == ["1", "program", "1"]
    assert rest.split() == ["-1"] * 6 + ["|", "-1"]


def test_a_program_has_no_rights(launcher: LauncherProcess, tmp_path: Path) -> None:
    text = r"""
#include <stdio.h>
#include <sys/mount.h>
#include <unistd.h>
int main(void) {
    printf("%d %d %d %d\n", getuid() == 0, setuid(0), mount("none", "/", "tmpfs", 0, ""),
           chroot("/"));
    return 0;
}
"""
    result = run(launcher, compiled(text, tmp_path), filter=Filter.OFF)
    assert result.outputs == [b"0 -1 -1 -1\n"]


def test_nothing_a_run_starts_outlives_it(launcher: LauncherProcess, tmp_path: Path) -> None:
    text = r"""
#include <stdio.h>
#include <unistd.h>
int main(void) {
    if (fork() == 0) { setsid(); sleep(60); }
    puts("parent");
    return 0;
}
"""
    result = run(launcher, compiled(text, tmp_path), times=2, filter=Filter.OFF)
    assert result.outputs == [b"parent\n"] * 2
    if launcher.layers & Layer.PID_NS:
        assert result.records["leftovers"].tolist() == [1, 1]
        assert result.records["spawned"].tolist() == [1, 1]
    assert result.records["end"].tolist() == [End.EXITED] * 2  # TIME, had they been waited for


def test_a_single_task_is_seen_as_such(launcher: LauncherProcess, tmp_path: Path) -> None:
    result = run(launcher, compiled("int main(void) { return 0; }", tmp_path), times=5)
    if launcher.layers & Layer.PID_NS:
        assert result.records["spawned"].tolist() == [0] * 5
    assert (result.records["voluntary"] <= 1).all()


def test_time_output_and_signals_are_told_apart(launcher: LauncherProcess, tmp_path: Path) -> None:
    endless = compiled("int main(void) { for (;;); }", tmp_path)
    with memory_files(endless, b"") as (program, given):
        job = Job([Run(0, 0, 0.1)] * 5, [program], [given], max_timeouts=2)
        records = launcher.run(job).records
    assert records["end"].tolist() == [End.TIME] * 2  # then it stopped
    assert (records["elapsed_ns"] >= 1e8).all()
    used = records["user_us"] + records["system_us"]
    assert used[0] == pytest.approx(1e5, rel=0.5)  # on the clock it is longer on a busy core
    flood = compiled('#include <stdio.h>\nint main(void) { for (;;) puts("x"); }', tmp_path)
    result = run(launcher, flood, output=100_000)
    assert result.records["end"].tolist() == [End.OUTPUT]
    assert len(result.outputs[0]) == 100_000
    crash = compiled("int main(void) { __builtin_trap(); }", tmp_path)
    record = run(launcher, crash).records[0]
    assert (record["end"], record["code"]) == (End.SIGNALED, 4)


def test_a_program_is_not_charged_for_the_time_that_others_take(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    """The others are always busy. The kernel shares a core among sessions, so each is one."""
    text = """
#include <time.h>
int main(void) { while (clock() < 0.5 * CLOCKS_PER_SEC); return 0; }
"""
    program, endless = compiled(text, tmp_path), compiled("int main(){for(;;);}", tmp_path)
    core = launcher.core
    assert core is not None
    # Like the launcher, with a higher priority where that is permitted.
    spin = """
import contextlib, os
with contextlib.suppress(PermissionError):
    os.setpriority(os.PRIO_PROCESS, 0, -10)
print(flush=True)
while True: pass
"""
    words = ["taskset", "-c", str(core), sys.executable, "-c", spin]
    busy = [
        subprocess.Popen(words, stdout=subprocess.PIPE, start_new_session=True) for _ in range(3)
    ]
    try:
        for process in busy:
            assert process.stdout is not None
            process.stdout.readline()
        with memory_files(program, endless, b"") as (program_fd, endless_fd, given):
            runs = [Run(0, 0, 0.6), Run(1, 0, 0.6)]
            records = launcher.run(Job(runs, [program_fd, endless_fd], [given])).records
    finally:
        for process in busy:
            process.kill()
            process.wait()
    assert records["end"].tolist() == [End.EXITED, End.TIME]
    assert records["elapsed_ns"][0] > 0.6e9, "the others did not take their part"
    assert records["user_us"][1] + records["system_us"][1] >= 0.55e6


def test_a_program_that_waits_gets_no_more_than_its_time(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    program = compiled("#include <unistd.h>\nint main(){pause();}", tmp_path)
    with memory_files(program, b"") as (fd, given):
        job = Job([Run(0, 0, 1.0)], [fd], [given], filter=Filter.OFF)
        record = launcher.run(job).records[0]
    assert record["end"] == End.TIME
    assert record["elapsed_ns"] < 8e9  # eight times its limit is for a program that works


def test_output_is_compared_and_the_first_difference_found(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    program = compiled(
        '#include <stdio.h>\nint main(void){fputs("abcdef",stdout);return 0;}', tmp_path
    )
    wanted = [b"abcdef", b"abcxef", b"abc", b"abcdefg", b""]
    with memory_files(program, *[b""] * 5, *wanted) as (binary, *rest):
        runs = [Run(0, i, 2.0) for i in range(5)]
        records = launcher.run(Job(runs, [binary], rest[:5], rest[5:], rest[:5])).records
    assert records["out"]["matched"].tolist() == [1, 0, 0, 0, 0]
    assert records["out"]["first_diff"][1:].tolist() == [3, 3, 6, 0]
    excerpt = records["out"]["excerpt"][1][: records["out"]["excerpt_length"][1]]
    assert bytes(excerpt) == b"abcdef"
    assert records["err"]["matched"].all()


def test_standard_error_is_compared_on_its_own(launcher: LauncherProcess, tmp_path: Path) -> None:
    program = compiled(
        '#include <stdio.h>\nint main(void){puts("o");fputs("warning", stderr);return 0;}', tmp_path
    )
    with memory_files(program, b"", b"o\n", b"warning", b"warming", b"") as (binary, given, *texts):
        runs = [Run(0, i, 2.0) for i in range(3)]
        job = Job(runs, [binary], [given] * 3, [texts[0]] * 3, texts[1:])
        records = launcher.run(job).records
        dropped = replace(job, runs=[Run(0, 2, 2.0, drop_stderr=True)])
        without = launcher.run(dropped).records
    assert records["out"]["matched"].all()
    assert records["err"]["matched"].tolist() == [1, 0, 0]
    assert records["err"]["bytes"].tolist() == [7, 7, 7]
    assert records["err"]["first_diff"][1:].tolist() == [3, 0]
    assert without["err"][0]["matched"]
    assert without["err"][0]["bytes"] == 0


def test_more_standard_error_than_is_kept_is_counted_and_does_not_hold_the_run_up(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    program = compiled(
        f"#include <stdio.h>\n#include <string.h>\nchar text[{ERRORS_KEPT + 5}];"
        "int main(void){memset(text,'e',sizeof text);fwrite(text,1,sizeof text,stderr);"
        'puts("done");return 0;}',
        tmp_path,
    )
    with memory_files(program, b"", b"done\n", b"e") as (binary, given, out, err):
        captured = launcher.run(Job([Run(0, 0, 20.0, capture=True)], [binary], [given]))
        compared = launcher.run(Job([Run(0, 0, 20.0)], [binary], [given], [out], [err])).records[0]
    assert captured.outputs == [b"done\n"]
    assert captured.errors == [b"e" * ERRORS_KEPT]
    for record in (captured.records[0], compared):
        assert (record["end"], record["code"]) == (End.EXITED, 0)
        assert record["err"]["bytes"] == ERRORS_KEPT + 5
    assert not compared["err"]["matched"]


@pytest.mark.parametrize("width", [1, 70, 2049, 2100, 4095, 4096, 4097, 30000])
def test_output_that_is_cut_in_any_way_never_fills_the_pipe(
    launcher: LauncherProcess, tmp_path: Path, width: int
) -> None:
    """A pipe of 64 KiB holds 16 writes of 2,100 bytes, because each write begins a new page.

    The expected output must fit, so that no run waits until the warden reads the pipe; other
    output must be drained. The number of times that the run slept shows it.
    """
    text = f"""
#include <string.h>
#include <unistd.h>
int main(void) {{
    static char b[{width}];
    memset(b, 'x', sizeof b);
    for (long left = 60000; left > 0; left -= {width}) {{
        long n = left < {width} ? left : {width};
        if (write(1, b, n) != n) return 1;
    }}
    return 0;
}}"""
    program = compiled(text, tmp_path)
    with memory_files(program, b"", b"x" * 60_000) as (binary, empty, out):
        job = Job([Run(0, 0, 20.0)], [binary], [empty], [out], [empty])
        foreseen = launcher.run(job).records[0]
        unforeseen = launcher.run(replace(job, expected=[empty])).records[0]
    assert (foreseen["end"], foreseen["code"]) == (End.EXITED, 0)
    assert foreseen["out"]["matched"]
    assert foreseen["voluntary"] <= 1  # its end is one
    assert (unforeseen["end"], unforeseen["code"]) == (End.EXITED, 0)
    assert unforeseen["out"]["bytes"] == 60_000


@pytest.mark.parametrize(
    ("body", "reads"),
    [
        ('puts("nothing");', False),
        ("int c = 'x'; putchar(c); fflush(stdout); fputs(\"e\", stderr);", False),
        ("getchar();", True),
        ("char b; if (read(0, &b, 1) < 0) return 1;", True),
        ("struct stat st; if (fstat(0, &st)) return 1;", True),
        ("if (mmap(0, 4096, PROT_READ, MAP_PRIVATE, 0, 0) == MAP_FAILED) return 1;", True),
        ("char b; if (pread(0, &b, 1, 0) < 0) return 1;", True),
        ("if (lseek(0, 0, SEEK_END) < 0) return 1;", True),
        ("if (isatty(0)) return 1;", True),
        ('if (open("/dev/stdin", O_RDONLY) >= 0) return 1;', False),
        ('if (open("/proc/self/fd/0", O_RDONLY) >= 0) return 1;', False),
    ],
)
def test_a_program_reads_where_it_touches_descriptor_0(
    launcher: LauncherProcess, tmp_path: Path, body: str, reads: bool
) -> None:
    """The last two files do not exist in the cage."""
    text = f"""
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
int main(void) {{ {body} return 0; }}"""
    program = compiled(text, tmp_path)
    assert run(launcher, program, b"1 2 3\n").records["end"].tolist() == [End.EXITED]
    assert baseline.reads_input(launcher, program, [TestCase("t", b"")], Limits()) is reads


def test_a_file_that_is_no_program_is_not_started(launcher: LauncherProcess) -> None:
    assert run(launcher, b"not an executable").records["end"].tolist() == [End.NOT_STARTED]


def test_runs_cannot_leave_notes_on_their_input(launcher: LauncherProcess, tmp_path: Path) -> None:
    text = r"""
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    printf("%d %ld %d\n", fcntl(0, F_GETFL) & O_NONBLOCK, (long)lseek(0, 0, SEEK_CUR),
           (int)write(0, "x", 1));
    fcntl(0, F_SETFL, O_NONBLOCK);
    lseek(0, 3, SEEK_SET);
    return 0;
}
"""
    result = run(launcher, compiled(text, tmp_path), b"input", times=3, filter=Filter.OFF)
    assert result.outputs == [b"0 0 -1\n"] * 3


def test_cancelling_kills_the_job_at_once(launcher: LauncherProcess, tmp_path: Path) -> None:
    endless = compiled("int main(void) { for (;;); }", tmp_path)
    cancel = threading.Event()
    threading.Timer(0.1, cancel.set).start()
    hour = 3600.0  # only the cancelled job ends within this test's time
    with memory_files(endless, b"") as (program, given), pytest.raises(Cancelled):
        launcher.run(Job([Run(0, 0, hour)], [program], [given], cpu_seconds=hour), cancel)
    assert run(launcher, compiled("int main(void) { return 0; }", tmp_path)).records["code"][0] == 0


def test_the_launcher_ends_with_its_socket(binary: Path) -> None:
    made = LauncherProcess(binary, rootfs.run_root(machine.find_gcc()))
    process = made._process
    assert process is not None
    made.close()
    assert process.returncode is not None


def test_malformed_jobs_are_refused(launcher: LauncherProcess) -> None:
    with memory_files(b"", b"") as (program, given):
        with pytest.raises(LauncherDied, match="refused its job"):
            launcher.run(Job([Run(5, 0, 1.0)], [program], [given]))
        with pytest.raises(LauncherDied, match="refused its job"):
            launcher.run(Job([Run(0, 9, 1.0)], [program], [given]))


def test_a_run_costs_little_more_than_a_bare_one(launcher: LauncherProcess, tmp_path: Path) -> None:
    binary = compiled("int main(void) { return 0; }", tmp_path)
    records = run(launcher, binary, times=60).records
    starts = records["start_ns"].astype(float)
    between = (starts[1:] - starts[:-1]) - records["elapsed_ns"][:-1]
    # Noise aside, less is spent outside the timed interval than inside. Load slows down both.
    assert sorted(between)[10] < sorted(records["elapsed_ns"])[10]


def test_the_launcher_is_compiled_once(tmp_path: Path) -> None:
    gcc = machine.find_gcc()
    first = launcher_binary.build_launcher(tmp_path, gcc)
    stamp = first.stat().st_mtime_ns
    assert launcher_binary.build_launcher(tmp_path, gcc) == first
    assert first.stat().st_mtime_ns == stamp
    assert [p.name for p in tmp_path.iterdir()] == [first.name]


def test_cores_are_physical_and_ours() -> None:
    cores = machine.physical_cores()
    assert cores
    assert set(cores) <= os.sched_getaffinity(0)


def test_strict_names_what_is_missing() -> None:
    layers = dict.fromkeys(isolation.REQUIRED, True)
    isolation.insist(layers, "")
    assert isolation.level(layers) == "strict"
    layers["pid_ns"] = layers["gcc_cage"] = False
    assert isolation.level(layers) == "best-effort (without pid_ns, gcc_cage)"
    with pytest.raises(ExecutorError, match=r"pid_ns, gcc_cage \(why\); allow"):
        isolation.insist(layers, "why")


def test_candidates_are_never_run_where_they_could_signal_the_host() -> None:
    bare = dict.fromkeys(isolation.REQUIRED, False)
    with pytest.raises(ExecutorError, match="neither a pid namespace nor another user id"):
        isolation.insist_on_least(bare, foreign_uid=False, note="")
    isolation.insist_on_least(bare, foreign_uid=True, note="")
    isolation.insist_on_least({**bare, "pid_ns": True}, foreign_uid=False, note="")


@pytest.mark.parametrize(
    ("ends", "made"),
    [("abort();", 1), ("for (;;) putchar('x');", 1), ("return 3;", 4)],
    ids=["a crash", "too much output", "another status"],
)
def test_a_job_stops_at_a_run_that_does_not_exit(
    launcher: LauncherProcess, tmp_path: Path, ends: str, made: int
) -> None:
    program = compiled(
        f"#include <stdio.h>\n#include <stdlib.h>\nint main(void) {{ {ends} }}", tmp_path
    )
    result = run(launcher, program, times=4, output=1 << 16, stop_unless_exited=True)
    assert len(result.records) == made

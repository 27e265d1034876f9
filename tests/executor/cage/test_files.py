"""Arguments and files of a run: what it sees, what it cannot do, and that nothing stays.

The programs run without the system call filter, so that the layer below must hold alone.
"""

from __future__ import annotations

import errno
from pathlib import Path

import numpy as np
import pytest
from cage_programs import compiled_program

from executor.cage import process
from executor.cage.process import (
    End,
    Filter,
    Job,
    JobResult,
    LauncherProcess,
    Layer,
    Run,
    memory_files,
)
from executor.types import ExecutorError

FIRST = (("a.txt", b"first\n"), ("own of first", b""))
SECOND = (("a.txt", b"second, and longer\n"),)

LOOKS = r"""
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#define TRY(call) (errno = 0, (void)!(call), printf(" %d", errno))
int main(int argc, char **argv) {
    for (int i = 0; i < argc; i++) printf("<%s>", argv[i]);
    DIR *d = opendir(".");
    struct dirent *e;
    struct stat st;
    while ((e = readdir(d))) if (strcmp(e->d_name, ".") && strcmp(e->d_name, ".."))
        stat(e->d_name, &st), printf(" [%s %ld]", e->d_name, (long)st.st_ino);
    stat("a.txt", &st);
    printf(" %ld %ld %ld;", (long)st.st_size, (long)st.st_atime, (long)st.st_mtime);
    fprintf(stderr, "%lld", st.st_ctim.tv_sec * 1000000000ll + st.st_ctim.tv_nsec);
    for (int turn = 0; turn < 2; turn++) {
        char line[64] = "";
        FILE *f = fopen("a.txt", "r");
        fgets(line, sizeof line, f);
        printf(" %s", line);
        fclose(f);
    }
    int fd = open("a.txt", O_RDONLY);
    char *map = mmap(NULL, st.st_size, PROT_READ, MAP_SHARED, fd, 0);
    printf("%.3s", map);
    TRY(mprotect(map, st.st_size, PROT_READ | PROT_WRITE));
    TRY(open("a.txt", O_RDWR));
    TRY(open("new", O_CREAT | O_WRONLY, 0600));
    TRY(mkdir("folder", 0700));
    TRY(unlink("a.txt"));
    TRY(rename("a.txt", "b.txt"));
    TRY(link("a.txt", "b.txt"));
    TRY(symlink("a.txt", "b.txt"));
    TRY(chmod("a.txt", 0777));
    TRY(utimensat(AT_FDCWD, "a.txt", NULL, 0));
    TRY(open("../new", O_CREAT | O_WRONLY, 0600));
    flock(fd, LOCK_EX);
    fcntl(fd, F_SETLEASE, F_RDLCK);
    puts("");
    return 0;
}
"""
EACCES, EROFS = 13, 30


def run(
    launcher: LauncherProcess, binary: bytes, order: list[int], filter_: Filter = Filter.OFF
) -> JobResult:
    with memory_files(binary, b"") as (program, nothing):
        job = Job(
            [Run(0, test, 2.0, capture=True) for test in order],
            [program],
            [nothing] * 3,
            arguments=[("x", "two words"), (), ("", "é")],
            files=[FIRST, SECOND, ()],
            filter=filter_,
        )
        return launcher.run(job)


def test_a_run_sees_its_files_alone_and_can_change_nothing(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    result = run(launcher, compiled_program(LOOKS, tmp_path), [0, 1, 0, 1, 0])
    assert result.records["end"].tolist() == [End.EXITED] * 5
    first, second = (result.outputs[k].decode() for k in (0, 1))
    listed = " [a.txt 2] [own of first 3] 6 0 0; first\n first\nfir"
    refused = f" {EACCES}" + f" {EROFS}" * 10
    parts = first.split("<two words>")
    assert parts[0] == "<program><x>"
    names, _, rest = parts[1].partition(" 6 0 0;")
    assert sorted(names.split(" [")) == sorted(["", "a.txt 2]", "own of first 3]"])
    assert rest == listed.partition(";")[2] + refused + "\n"
    assert second == f"<program> [a.txt 2] 19 0 0;{' second, and longer' + chr(10)}" + (
        f"{' second, and longer' + chr(10)}sec{refused}\n"
    )
    # Later runs of a test see the same, byte for byte.
    assert result.outputs[2::2] == result.outputs[:1] * 2
    assert result.outputs[3] == result.outputs[1]


def test_the_time_of_change_does_not_tell_how_many_runs_there_were(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    """It is new in each run, so it says nothing of the runs before."""
    result = run(launcher, compiled_program(LOOKS, tmp_path), [0, 0, 1, 0])
    changed = [int(text) for text in result.errors]
    assert (np.diff(changed) > 0).all()


def test_a_run_without_files_has_the_root_as_working_folder(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    text = r"""
#include <stdio.h>
#include <unistd.h>
int main(int argc, char **argv) {
    char here[64];
    printf("%s", getcwd(here, sizeof here));
    for (int i = 1; i < argc; i++) printf(" <%s>", argv[i]);
    printf(" %d", access("files/a.txt", F_OK));
    return 0;
}
"""
    result = run(launcher, compiled_program(text, tmp_path), [0, 2, 1, 2])
    assert [text.decode() for text in result.outputs] == [
        "/files <x> <two words> -1",
        "/ <> <é> -1",
        "/files -1",
        "/ <> <é> -1",
    ]


def test_a_run_that_is_killed_does_not_keep_its_files(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    text = r"""
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
int main(int argc, char **argv) {
    volatile char *map = mmap(NULL, 6, PROT_READ, MAP_SHARED, open("a.txt", O_RDONLY), 0);
    if (argc > 1 && fork() >= 0) for (;;) map[0];
    return access("own of first", F_OK) == 0;
}
"""
    with memory_files(compiled_program(text, tmp_path), b"") as (program, nothing):
        job = Job(
            [Run(0, 0, 0.05), Run(0, 1, 2.0)] * 2,
            [program],
            [nothing] * 2,
            arguments=[("loop",), ()],
            files=[FIRST, SECOND],
            filter=Filter.OFF,
        )
        records = launcher.run(job).records
    assert records["end"].tolist() == [End.TIME, End.EXITED] * 2
    assert records["code"][1::2].tolist() == [0, 0]


def test_a_job_after_one_with_files_has_none(launcher: LauncherProcess, tmp_path: Path) -> None:
    text = '#include <unistd.h>\nint main(void) { return access("/files/a.txt", F_OK) == 0; }'
    program = compiled_program(text, tmp_path)
    assert run(launcher, program, [0, 1]).records["code"].tolist() == [1, 1]
    with memory_files(program, b"") as (fd, nothing):
        job = Job([Run(0, 0, 2.0)], [fd], [nothing])
        assert launcher.run(job).records["code"].tolist() == [0]


def test_files_that_do_not_fit_in_the_message_of_a_job_are_shown(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    """With the filter, as in judged runs: the programs that people write open and map files."""
    text = r"""
#include <stdio.h>
int main(int argc, char **argv) {
    long sum = 0, c;
    FILE *f = fopen("big", "rb");
    while ((c = getc(f)) != EOF) sum += c;
    fseek(f, -3, SEEK_END);
    printf("%ld %c %d %zu\n", sum, getc(f), argc, sizeof *argv);
    return 0;
}
"""
    content = b"\1" * 5_000_000 + b"xyz"
    words = tuple(str(k) for k in range(900))
    with memory_files(compiled_program(text, tmp_path), b"") as (program, nothing):
        runs = [Run(0, 0, 5.0, capture=True)] * 2
        job = Job(runs, [program], [nothing], arguments=[words], files=[(("big", content),)])
        result = launcher.run(job)
    assert result.outputs == [b"%d x 901 8\n" % (5_000_000 + sum(b"xyz"))] * 2


def test_a_daemon_without_descriptors_does_not_end_its_launcher(
    launcher: LauncherProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = compiled_program("int main(int argc) { return argc; }", tmp_path)

    def none_left(data: bytes) -> int:
        raise OSError(errno.EMFILE, "Too many open files")

    with memory_files(program, b"") as (binary, nothing):
        job = Job([Run(0, 0, 2.0)], [binary], [nothing], arguments=[("a",)], files=[()])
        with monkeypatch.context() as patched:
            patched.setattr(process, "memory_file", none_left)
            with pytest.raises(OSError, match="Too many open files"):
                launcher.run(job)
        assert launcher.run(job).records[0]["code"] == 2
    assert launcher.restarts == 0


def test_a_cage_without_a_mount_namespace_shows_no_files(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    launcher.layers &= ~Layer.ROOT
    with pytest.raises(ExecutorError, match=r"cannot show files to programs: .* without files"):
        run(launcher, b"", [0])

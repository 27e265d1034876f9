"""Files that a run writes: what is taken from them, what else it cannot change, that nothing stays.

Without the system call filter the layer below must hold alone; with it, opening is what is added.
"""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from cage_programs import compiled_program

from executor.cage.process import (
    End,
    Filter,
    Job,
    JobResult,
    LauncherProcess,
    Run,
    memory_files,
)
from executor.common.outputs import written

GIVEN = (("both", b"before\n"), ("given", b"fixed\n"))
OUTPUTS = ("both", "made")

WRITES = r"""
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#define TRY(call) (errno = 0, (void)!(call), printf(" %d", errno))
int main(int argc, char **argv) {
    char line[64] = "";
    FILE *f = fopen("both", "r+");
    fgets(line, sizeof line, f);
    fseek(f, 0, SEEK_END);
    fprintf(f, "after %s\n", argv[1]);
    fclose(f);
    f = fopen("made", argc > 2 ? "a" : "w");
    for (int i = 0; i < argc; i++) fputs(argv[i], f), fputc(0, f);
    fclose(f);
    printf("read %s", line);
    if (argc > 2) return 0;
    TRY(open("given", O_WRONLY));
    TRY(open("given", O_RDWR | O_TRUNC));
    TRY(open("/new", O_CREAT | O_WRONLY, 0600));
    TRY(open("../new", O_CREAT | O_WRONLY, 0600));
    TRY(open("/dev/../new", O_CREAT | O_WRONLY, 0600));
    puts("");
    return 0;
}
"""
EACCES = 13


def run(
    launcher: LauncherProcess,
    binary: bytes,
    arguments: list[tuple[str, ...]],
    filter_: Filter,
    output: int = 1 << 20,
) -> JobResult:
    with memory_files(binary, b"") as (program, nothing):
        job = Job(
            [Run(0, test, 2.0, capture=True) for test in range(len(arguments))],
            [program],
            [nothing] * len(arguments),
            arguments=arguments,
            files=[GIVEN] * len(arguments),
            outputs=[OUTPUTS] * len(arguments),
            filter=filter_,
            output=output,
        )
        return launcher.run(job)


@pytest.mark.parametrize("filter_", [Filter.OFF, Filter.KILL])
def test_what_is_printed_and_written_is_taken_and_nothing_else_can_be_written(
    launcher: LauncherProcess, tmp_path: Path, filter_: Filter
) -> None:
    result = run(
        launcher, compiled_program(WRITES, tmp_path), [("1",), ("2", "x"), ("1",)], filter_
    )
    assert result.records["end"].tolist() == [End.EXITED] * 3
    printed, files = written(result.outputs[0], OUTPUTS)
    said, *refused = printed.decode().split(" ")
    assert said == "read"
    assert refused[0] == "before\n"
    assert all(int(number) != 0 for number in refused[1:])
    assert refused[1:3] == [str(EACCES)] * 2
    assert files == {"both": b"before\nafter 1\n", "made": b"program\x001\x00"}
    # The second run found the files as they were before the first.
    printed, files = written(result.outputs[1], OUTPUTS)
    assert printed == b"read before\n"
    assert files == {"both": b"before\nafter 2\n", "made": b"program\x002\x00x\x00"}
    assert result.outputs[2] == result.outputs[0]


def test_an_output_is_there_before_the_run_and_counts_where_it_is_not_written(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    text = '#include <stdio.h>\nint main(void) { printf("%d", !fopen("made", "r")); return 0; }'
    result = run(launcher, compiled_program(text, tmp_path), [()], Filter.KILL)
    assert result.outputs == [b"0before\n\n[bytes: 1 7 0]\n"]


@pytest.mark.parametrize("name", ["made", "both"])
def test_a_file_beyond_the_limit_of_output_ends_the_run(
    launcher: LauncherProcess, tmp_path: Path, name: str
) -> None:
    text = r"""
    #include <stdio.h>
    #include <stdlib.h>
    int main(int argc, char **argv) {
        FILE *f = fopen(argv[1], "a");
        for (int i = 0; i < atoi(argv[2]); i++) fputc('x', f);
        fclose(f);
        return 0;
    }
    """
    sizes = (100, 7 * 4096 - 100, 8 * 4096, 200_000)
    order = [(name, str(size)) for size in sizes]
    result = run(launcher, compiled_program(text, tmp_path), order, Filter.KILL, output=7 * 4096)
    ends = [End(int(end)) for end in result.records["end"]]
    assert ends[:2] == [End.EXITED, End.EXITED]
    assert set(ends[2:]) <= {End.OUTPUT, End.SIGNALED}
    for record in result.records[2:]:
        assert record["end"] == End.OUTPUT or record["code"] == signal.SIGXFSZ


def test_two_files_together_are_within_the_limit_of_output(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    text = r"""
    #include <stdio.h>
    #include <stdlib.h>
    int main(int argc, char **argv) {
        FILE *f = fopen("both", "w"), *g = fopen("made", "w");
        for (int i = 0; i < atoi(argv[1]); i++) fputc('x', f), fputc('y', g);
        return 0;
    }
    """
    order = [(str(size),) for size in (4000, 7000)]
    result = run(launcher, compiled_program(text, tmp_path), order, Filter.KILL, output=3 * 4096)
    assert result.records["end"].tolist() == [End.EXITED, End.OUTPUT]
    assert len(written(result.outputs[0], OUTPUTS)[1]["made"]) == 4000


@pytest.mark.parametrize(
    "call",
    [
        'rename("made", "both")',
        'unlink("made")',
        'truncate("made", 5)',
        'chmod("made", 0)',
        'link("made", "m")',
        'symlink("made", "m")',
        'mkdir("m", 0700)',
        'utimensat(AT_FDCWD, "made", 0, 0)',
        'setxattr("made", "user.a", "b", 1, 0)',
        'fallocate(open("made", O_WRONLY), 0, 0, 10)',
        'openat(AT_FDCWD, ".", O_TMPFILE | O_RDWR, 0600)',
        'open("made", O_WRONLY | O_SYNC)',
        'open("made", O_WRONLY | O_DIRECT)',
    ],
)
def test_only_opening_for_writing_is_added_to_the_filter(
    launcher: LauncherProcess, tmp_path: Path, call: str
) -> None:
    text = (
        "#include <fcntl.h>\n#include <stdio.h>\n#include <sys/stat.h>\n#include <sys/xattr.h>\n"
        f"#include <unistd.h>\nint main(void) {{ {call}; return 0; }}"
    )
    (record,) = run(launcher, compiled_program(text, tmp_path), [()], Filter.KILL).records
    assert (record["end"], record["code"]) == (End.SIGNALED, signal.SIGSYS)


def test_a_test_without_outputs_keeps_its_files_read_only_in_the_same_job(
    launcher: LauncherProcess, tmp_path: Path
) -> None:
    text = r"""
    #include <errno.h>
    #include <stdio.h>
    int main(void) { printf("%d", fopen("both", "r+") ? 0 : errno); return 0; }
    """
    binary = compiled_program(text, tmp_path)
    with memory_files(binary, b"") as (program, nothing):
        job = Job(
            [Run(0, test, 2.0, capture=True) for test in (0, 1, 0)],
            [program],
            [nothing] * 2,
            arguments=[(), ()],
            files=[GIVEN, GIVEN],
            outputs=[("both",), ()],
        )
        outputs = launcher.run(job).outputs
    assert outputs[0] == outputs[2] == b"0before\n\n[bytes: 1 7]\n"
    assert outputs[1] in (b"13", b"30")  # EACCES, EROFS

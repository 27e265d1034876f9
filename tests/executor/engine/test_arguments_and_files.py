"""Programs with arguments and files, from their registration to timed pairs."""

from __future__ import annotations

import pytest
from candidates import compiled, with_nop

from executor.common.outputs import written
from executor.engine.engine import Engine
from executor.types import (
    MAX_ARGUMENT_BYTES,
    MAX_ARGUMENTS,
    MAX_FILES,
    InvalidProgram,
    Precision,
    Program,
    TestCase,
    TestKind,
    Verdict,
)

COUNTS = r"""
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
int main(int argc, char **argv) {
    if (argc != 3) return 1;
    unsigned times = atoi(argv[1]), sum = 0;
    char line[32];
    for (int turn = 0; turn < 2; turn++) {
        FILE *f = fopen(argv[2], "r");
        if (!f) return 2;
        while (fgets(line, sizeof line, f)) sum += atoi(line);
        fclose(f);
    }
    struct stat st;
    int fd = open(argv[2], O_RDONLY);
    if (fstat(fd, &st)) return 3;
    char *map = mmap(NULL, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    for (unsigned k = 0; k < times; k++)
        for (long i = 0; i < st.st_size; i++) sum = sum * 31 + map[i];
    printf("%s %u\n", argv[2], sum);
    return 0;
}
"""
NUMBERS = b"".join(b"%d\n" % k for k in range(2000))
TESTS = (
    TestCase("small", b"", arguments=("1", "a"), files=(("a", b"1\n2\n"),)),
    TestCase("other", b"", arguments=("1", "b c"), files=(("b c", b"7\n"), ("a", b"no\n"))),
    TestCase(
        "timed", b"", None, TestKind.TIMING, arguments=("3000", "n"), files=(("n", NUMBERS),)
    ),
)  # fmt: skip


def test_a_program_with_arguments_and_files_is_judged_and_timed(engine: Engine) -> None:
    known = engine.register(Program(COUNTS, TESTS))
    assert [text.split()[0] for text in known.expected] == [b"a", b"b", b"n"]
    assert not known.reads_input
    same = engine.evaluate(known.digest, with_nop(known.listing), Precision(max_pairs=6))
    assert same.verdict is Verdict.OK, same.evidence
    assert same.pairs > 0
    assert same.resolved
    for line in ('argv[2] = "a";', "times = 1;"):  # ignores one of its arguments
        changed = COUNTS.replace("char line", f"{line} char line")
        result = engine.evaluate(known.digest, compiled(engine, changed), Precision(max_pairs=0))
        assert result.verdict in (Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR)


def test_a_program_that_writes_a_file_is_refused_with_the_call(engine: Engine) -> None:
    text = '#include <stdio.h>\nint main(void) { return !fopen("n", "r+"); }'
    test = TestCase("t", b"", files=(("n", b""),))
    with pytest.raises(InvalidProgram, match=r"not allowed: system call openat.* \(--output-file"):
        engine.register(Program(text, (test,)))
    known = engine.register(Program(COUNTS, TESTS))
    writing = compiled(engine, COUNTS.replace('"r")', '"a")'))
    result = engine.evaluate(known.digest, writing, Precision(max_pairs=0))
    assert result.verdict is Verdict.SECURITY_VIOLATION
    assert "openat" in result.evidence


def test_a_program_reads_if_one_choice_of_arguments_makes_it_read(engine: Engine) -> None:
    text = """#include <stdio.h>
    int main(int argc, char **argv) { putchar(argc > 1 ? getchar() : '-'); return 0; }"""
    tests = (TestCase("a", b"x"), TestCase("b", b"x"), TestCase("c", b"x", arguments=("-",)))
    assert engine.register(Program(text, tests)).reads_input
    assert not engine.register(Program(text, tests[:2])).reads_input


@pytest.mark.parametrize(
    ("test", "complaint"),
    [
        (TestCase("t", b"", arguments=("a", "b\0c")), r"arguments\[1\]: 'b\\x00c' holds a NUL"),
        (TestCase("t", b"", arguments=("\udcff",)), r"not text"),
        (TestCase("t", b"", arguments=("",) * (MAX_ARGUMENTS + 1)), r"at most 1000"),
        (TestCase("t", b"", arguments=("x" * MAX_ARGUMENT_BYTES,)), r"65537 bytes together"),
        (TestCase("t", b"", files=(("a/b", b""),)), r"files\[0\]\.name: 'a/b' is no plain"),
        (TestCase("t", b"", files=(("..", b""),)), r"'\.\.' is no plain"),
        (TestCase("t", b"", files=(("", b""),)), r"'' is no plain"),
        (TestCase("t", b"", files=(("é" * 128, b""),)), r"has 256 bytes; give at most 255"),
        (TestCase("t", b"", files=(("a", b""), ("a", b"1"))), r"files\[1\]\.name: 'a' is repeat"),
        (
            TestCase("t", b"", files=tuple((str(k), b"") for k in range(MAX_FILES + 1))),
            r"files: 65; give at most 64",
        ),
    ],
)
def test_arguments_and_files_that_no_run_can_get_are_refused(
    engine: Engine, test: TestCase, complaint: str
) -> None:
    with pytest.raises(InvalidProgram, match=complaint):
        engine.register(Program("int main(void) { return 0; }", (test,)))


def test_programs_without_them_keep_their_digest_and_others_have_their_own() -> None:
    bare = TestCase("a", b"x", b"y")
    kept = Program("int main(void) { return 0; }", (bare,)).digest
    assert kept == "c9f787fc312e30f074ac09279847ea4ee7c61717d83c70f0bb5c725ea6211459"
    different = (
        TestCase("a", b"x", b"y", arguments=("1", "2")),
        TestCase("a", b"x", b"y", arguments=("12",)),
        TestCase("a", b"x", b"y", arguments=("1",), files=(("2", b""),)),
        TestCase("a", b"x", b"y", files=(("1", b"2"),)),
        TestCase("a", b"x", b"y", files=(("12", b""),)),
    )
    digests = {Program("int main(void) { return 0; }", (test,)).digest for test in different}
    assert len({kept, *digests}) == len(different) + 1


COPIES = r"""
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv) {
    unsigned times = atoi(argv[1]), sum = 0;
    int c;
    FILE *in = fopen("in", "r"), *out = fopen("out", "w"), *log = fopen("log", "a");
    while ((c = getc(in)) != EOF) putc(c ^ 1, out);
    for (unsigned k = 0; k < times; k++) sum = sum * 31 + k * k ^ sum >> 3;
    fprintf(log, "%u\n", sum);
    puts("done");
    return 0;
}
"""
WRITING = (
    TestCase("small", b"", arguments=("5",), files=(("in", b"abc\n"),), outputs=("out", "log")),
    TestCase(
        "timed", b"", None, TestKind.TIMING, arguments=("3000000",),
        files=(("in", b"abc"), ("log", b"old\n")), outputs=("log", "out"),
    ),
)  # fmt: skip


def test_a_program_with_output_files_is_judged_by_them_and_timed(engine: Engine) -> None:
    known = engine.register(Program(COPIES, WRITING))
    assert known.expected[0].startswith(b"done\n")
    printed, files = written(known.expected[1], ("log", "out"))
    assert printed == b"done\n"
    assert files["out"] == b"`cb"
    assert files["log"].startswith(b"old\n")
    assert not known.reads_input
    same = engine.evaluate(known.digest, with_nop(known.listing), Precision(max_pairs=6))
    assert same.verdict is Verdict.OK, same.evidence
    assert same.pairs > 0
    assert same.resolved


@pytest.mark.parametrize(
    ("old", "new", "verdict", "evidence"),
    [
        ("c ^ 1", "c ^ 2", "WRONG_ANSWER", "file out: first difference at byte 0 (line 1)"),
        ('"%u\\n"', '"%u \\n"', "WRONG_ANSWER", "file log: first difference at byte"),
        ('"done"', '"gone"', "WRONG_ANSWER", "standard output: first difference at byte 0"),
        ('"a")', '"w")', "WRONG_ANSWER", "file log: first difference at byte 0 (line 1)"),
        # What belongs into a file is printed instead, with the line of sizes.
        (
            'puts("done");',
            'puts("done"); fclose(out); fopen("out", "w"); printf("%s", "\\n[bytes: 5 4 4]\\n");',
            "WRONG_ANSWER", "first difference",
        ),
        ('fopen("out"', 'fopen("other"', "RUNTIME_ERROR", "SIGSEGV"),
        ('putc(c ^ 1, out);', 'for (;;) putc(c, out);', "OUTPUT_LIMIT", "wrote more than"),
        ('puts("done");', 'puts("done"); remove("log");', "SECURITY_VIOLATION", "unlink"),
    ],
)  # fmt: skip
def test_a_candidate_that_writes_something_else_is_wrong(
    engine: Engine, old: str, new: str, verdict: str, evidence: str
) -> None:
    assert old in COPIES
    known = engine.register(Program(COPIES, WRITING))
    candidate = compiled(engine, COPIES.replace(old, new, 1))
    result = engine.evaluate(known.digest, candidate, Precision(max_pairs=0))
    assert (result.verdict.value, evidence in result.evidence) == (verdict, True), result.evidence


def test_outputs_are_part_of_what_names_a_program() -> None:
    test = TestCase("a", b"", outputs=("b", "a"))
    assert test.outputs == ("a", "b")
    same = TestCase("a", b"", outputs=("a", "b"))
    assert Program("x", (test,)).digest == Program("x", (same,)).digest
    assert Program("x", (test,)).digest != Program("x", (TestCase("a", b""),)).digest

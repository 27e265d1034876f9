"""Choosing the tests that candidates are judged on, and the reasons for refusals."""

from __future__ import annotations

import io
import re
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from c_sources import SEEDED, SLOW_WHEN_CHECKED

from executor.client import Client, InvalidProgram, Program, TestCase, Verdict
from executor.common import Progress
from policy_jax.compilers.builds import BY_THE_CLOCK, CORRECTNESS, unsteady, unsteady_refusal
from policy_jax.compilers.compiler import compile_listing
from policy_jax.optimise.agreement import BARE, SUSPICIOUS_SECONDS, reason_of, try_inputs
from policy_jax.optimise.examine import examined
from policy_jax.optimise.judging_tests import (
    ChosenTests,
    NothingToJudge,
    choose_tests,
    keep_reliable_tests,
)

WORK = "for (unsigned i = 0; i < 20000000u; i++) s += __builtin_popcount(i);"

NOTHING_READ = f"""#include <stdio.h>
int main(void) {{ unsigned s = 0; {WORK} printf("%u\\n", s); return 0; }}
"""

MAPPED = """#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
/* Fast input: the file behind standard input is mapped. */
int main(void) {
    struct stat st;
    if (fstat(0, &st) || st.st_size == 0) { puts("nothing"); return 0; }
    const char *p = mmap(0, st.st_size, PROT_READ, MAP_PRIVATE, 0, 0);
    if (p == MAP_FAILED) { puts("no map"); return 1; }
    unsigned long n = 0, s = 0;
    for (long i = 0; i < st.st_size; i++) {
        if (p[i] >= '0' && p[i] <= '9') n = 10 * n + (p[i] - '0');
        else { s += n * n; n = 0; }
    }
    printf("%lu\\n", s);
    return 0;
}
"""

QUOTES = """#include <stdio.h>
/* The only call that reads stands between two quotes; builds differ on an input with a word. */
int main(void) {
    int c; long words = 0, quotes = 0;
    while ((c = '"') && (c = getchar()) != EOF) { if (c == '"') quotes++; else words += c == ' '; }
    int top = 2147483647 - (words == 0);
    int next = top;
    next++;
    printf("%ld %ld %s\\n", words, quotes, next > top ? "more" : "less");
    return 0;
}
"""

# In nanoseconds: `clock()` counts in ticks of the kernel on some hosts, and may not move at all.
PRINTS_TIME = """#include <stdio.h>
#include <time.h>
int main(void) {
    struct timespec begun, ended;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    unsigned long s = 0;
    for (unsigned i = 1; i < 3000000u; i++) s += i ^ (s >> 3);
    printf("checksum %lu\\n", s);
    clock_gettime(CLOCK_MONOTONIC, &ended);
    long seconds = ended.tv_sec - begun.tv_sec;
    printf("nanoseconds %ld\\n", seconds * 1000000000 + ended.tv_nsec - begun.tv_nsec);
    return 0;
}
"""

BIG_OUTPUT = """#include <stdio.h>
int main(void) { for (int i = 0; i < 800000; i++) printf("%d\\n", i * 7); return 0; }
"""

BIG_TABLE = """#include <stdio.h>
#define A 1,2,3,4,5,6,7,8,9,10,
#define B A A A A A A A A A A
#define C B B B B B B B B B B
#define D C C C C C C C C C C
static int t[] = { D D D D D D D D D D D D D D D D D D D D D };
int main(void) { long s = 0; for (unsigned i = 0; i < sizeof t / sizeof *t; i++) s += t[i] ^ i;
    printf("%ld\\n", s); return 0; }
"""

USAGE = """#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv) {
    if (argc != 2) { fprintf(stderr, "usage: %s N\\n", argv[0]); return 1; }
    printf("%d\\n", atoi(argv[1]));
    return 0;
}
"""

RAISES = """#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
static jmp_buf back;
static void on(int n) { (void)n; longjmp(back, 1); }
int main(void) {
    struct rusage u;
    if (getrusage(RUSAGE_SELF, &u)) return 1;
    signal(SIGFPE, on);
    if (!setjmp(back)) raise(SIGFPE); else puts("caught");
    return 0;
}
"""


SOMETIMES_SEEDED = """#include <stdio.h>
#include <time.h>
int main(void) {
    int n;
    if (scanf("%d", &n) != 1) return 0;
    printf("%ld\\n", n > 5 ? (long)time(NULL) : 2L * n);
    return 0;
}
"""


SILENT = """static unsigned t[1 << 16];
int main(void) {
    unsigned s = 0;
    for (unsigned i = 0; i < 1u << 16; i++) t[i] = i * 2654435761u;
    for (int r = 0; r < 40; r++)
        for (unsigned i = 0; i < 1u << 16; i++) s += __builtin_popcount(t[i] ^ r);
    return s == 0;
}
"""

ON_STDERR = f"""#include <stdio.h>
int main(void) {{ unsigned s = 0; {WORK} fprintf(stderr, "%u\\n", s); return 0; }}
"""

SLOW_AT_O0 = """#include <stdio.h>
int main(void) {
    static unsigned a[4096], b[4096];
    for (int i = 0; i < 4096; i++) a[i] = i * 2654435761u;
    for (int r = 0; r < 90000; r++)
        for (int i = 0; i < 4096; i++) b[i] += a[i];
    printf("%u %u\\n", b[1], b[4095]);
    return 0;
}
"""


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None) as made:
        yield made


def chosen(
    client: Client,
    source: str,
    examples: Sequence[bytes] = (),
    tests: Path | None = None,
    like: TestCase = BARE,
) -> tuple[ChosenTests, list[str]]:
    remarks: list[str] = []
    progress = Progress("test", io.StringIO())
    bare = Program(source, ())
    found = choose_tests(client, "prog.c", bare, tests, examples, remarks, progress, like)
    return found, remarks


def refusal(client: Client, source: str, examples: Sequence[bytes] = ()) -> str:
    with pytest.raises(NothingToJudge) as caught:
        chosen(client, source, examples)
    return str(caught.value)


def inputs(found: ChosenTests) -> list[bytes]:
    return [test.stdin for test in found.program.tests]


def test_a_program_that_reads_nothing_is_run_once_with_its_headers_or_without(
    client: Client, tmp_path: Path
) -> None:
    preprocessed = subprocess.run(
        ["gcc", "-E", "-"], input=NOTHING_READ, capture_output=True, text=True, check=True
    ).stdout
    assert "scanf" in preprocessed
    for source in (NOTHING_READ, preprocessed):
        found, remarks = chosen(client, source)
        assert inputs(found) == [b""]
        assert remarks == [
            "the program reads no input: its one run is all it does, and what it prints was "
            "compared"
        ]


def test_an_input_that_is_mapped_is_run(client: Client) -> None:
    example = b"5 11 12 13 14 15\n"
    found, remarks = chosen(client, MAPPED, [example])
    assert inputs(found)[0] == example
    assert found.registered.expected[0] == b"880\n"
    assert len(inputs(found)) > 1
    assert "grown from 1 of yours" in remarks[0]
    assert "given-1" in found.given


def test_a_given_input_on_which_builds_differ_is_refused_with_the_reason(client: Client) -> None:
    said = refusal(client, QUOTES, [b'a "b" c\n'])
    assert "input 'a \"b\" c': its -O0 and -O3 builds print different things" in said
    assert "b'2 2 more\\n' from -O3, b'2 2 less\\n' from -O0" in said
    found, remarks = chosen(client, QUOTES, [b"x\n", b'a "b" c\n'])
    assert inputs(found)[0] == b"x\n"
    assert b'a "b" c\n' not in inputs(found)
    assert any("left out input 'a \"b\" c': its -O0 and -O3" in remark for remark in remarks)


def test_a_given_input_is_among_the_tests_though_nothing_reads_it(client: Client) -> None:
    found, remarks = chosen(client, NOTHING_READ, [b"5\n"])
    assert inputs(found) == [b"5\n"]
    assert "it does not read it" in remarks[0]


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (PRINTS_TIME, "prints different things on different runs"),
        (BIG_OUTPUT, "printed more than the output limit"),
        (BIG_TABLE, "the listing has 2100"),
        ("int fork(void);\nint main(void) { fork(); return 0; }", "not allowed: system call clone"),
        ("int main(void) { __builtin_trap(); }", "died of SIGILL"),
    ],
)
def test_the_reason_is_said_and_no_advice_that_does_not_fit(
    client: Client, source: str, reason: str
) -> None:
    said = refusal(client, source)
    assert reason in said
    assert "none of" not in said
    assert "--input" not in said


def test_another_input_is_asked_for_where_the_program_reads(client: Client) -> None:
    picky = """#include <stdio.h>
    int main(void) { int n; if (scanf("%d", &n) != 1 || n != 77) __builtin_trap(); puts("yes"); }
    """
    said = refusal(client, picky)
    assert "died of SIGILL" in said
    assert "give --input TEXT with one that it takes" in said


def test_a_program_that_needs_arguments_is_refused_with_that_reason(client: Client) -> None:
    said = refusal(client, USAGE)
    assert "ended with status 1 and printed to standard error: usage: " in said
    assert "seems to want arguments that it did not get: give them with --args" in said


OPENS = """#include <stdio.h>
int main(int argc, char **argv) {
    unsigned s = argc, n = 1;
    int c;
    FILE *f = argc > 1 ? fopen(argv[1], "r") : NULL;
    if (!f) { puts("usage: prog FILE [-]"); return 1; }
    if (argc > 2) scanf("%u", &n);
    while (n--) for (rewind(f); (c = getc(f)) != EOF;) s = s * 31 + c;
    printf("%u\\n", s);
    return 0;
}
"""
LIKE = TestCase("like", b"", arguments=("data",), files=(("data", b"some text\n"),))


def test_arguments_and_files_of_the_user_are_in_the_only_run(client: Client) -> None:
    assert "seems to want arguments" in refusal(client, OPENS)
    found, remarks = chosen(client, OPENS, like=LIKE)
    (test,) = found.program.tests
    assert (test.stdin, test.arguments, test.files) == (b"", LIKE.arguments, LIKE.files)
    assert remarks[0].startswith("the program does not read standard input: its run with these")


def test_tests_of_a_folder_without_arguments_of_their_own_get_those_of_the_user(
    client: Client, tmp_path: Path
) -> None:
    (tmp_path / "a.in").touch()
    (tmp_path / "b.args").write_text("own")
    (tmp_path / "b.files").mkdir()
    (tmp_path / "b.files/own").write_text("b")
    found, remarks = chosen(client, OPENS, tests=tmp_path, like=LIKE)
    assert [test.arguments for test in found.program.tests] == [("data",), ("own",)]
    assert [test.files for test in found.program.tests] == [LIKE.files, (("own", b"b"),)]
    assert not any("all tests are one run" in remark for remark in remarks)


@pytest.mark.slow
def test_inputs_that_are_made_up_keep_the_arguments_and_files(client: Client) -> None:
    """The input grown for timing too: without them the program would only print its usage."""
    like = replace(LIKE, arguments=("data", "-"))
    found, remarks = chosen(client, OPENS, [b"3\n"], like=like)
    assert len(found.program.tests) > 3
    kept = keep_reliable_tests(client, found, remarks, Progress("test", io.StringIO()))
    assert kept.tests[-1].name == "grown"
    for test in kept.tests:
        assert (test.arguments, test.files) == (like.arguments, like.files)
    assert not any("none of your files" in remark for remark in remarks)


@pytest.mark.parametrize(
    "lines",
    [
        'printf("Syntax: %s FILE\\n", argv[0]); return 2;',
        'fputs("Error: missing parameter\\n", stderr); return -1;',
        "return 1;",
    ],
)
@pytest.mark.parametrize("examples", [[], [b"5\n"]])
def test_a_program_that_may_need_arguments_gets_a_remark(
    client: Client, lines: str, examples: list[bytes]
) -> None:
    program = USAGE.replace('fprintf(stderr, "usage: %s N\\n", argv[0]); return 1;', lines)
    assert program != USAGE
    _, remarks = chosen(client, program, examples)
    assert "should it want arguments, which its main takes: give them with --args" in remarks[1]
    without = program.replace("int argc, char **argv", "void").replace("main", "f")
    whole = f"{without}int main(void) {{ return 3; }}"
    whole = whole.replace("int f(void)", "static int argc; static char **argv; int f(void)")
    _, remarks = chosen(client, whole, examples)
    assert not any("arguments" in remark for remark in remarks)


def test_a_crash_is_put_to_missing_arguments_only_where_main_takes_some(client: Client) -> None:
    program = "#include <stdlib.h>\nint main(int c, char **v) { return atoi(v[1]); }"
    for examples in ([], [b"5\n"]):
        assert "if it wants arguments: give them with --args" in refusal(client, program, examples)
        assert "arguments" not in refusal(client, "int main(void) { __builtin_trap(); }", examples)


def test_a_program_that_opens_a_file_gets_a_remark(client: Client) -> None:
    for name in ("/dev/stdin", "data.txt"):
        source = f"""#include <stdio.h>
        int main(void) {{ FILE *f = fopen("{name}", "r"); int n = -1;
        if (f) fscanf(f, "%d", &n); else perror("{name}"); printf("%d\\n", n); return 0; }}"""
        found, remarks = chosen(client, source)
        keep_reliable_tests(client, found, remarks, Progress("test", io.StringIO()))
        assert any("the program calls fopen: it runs in a cage that has none" in r for r in remarks)


@pytest.mark.slow
def test_inputs_that_read_an_unset_variable_are_left_out(client: Client) -> None:
    # Its register or stack slot holds the same value in every run.
    unset = """#include <stdio.h>
    int main(void) { int x, n = 0; if (scanf("%d", &n) == 1 && n < 5) x = n;
    printf("%d %d\\n", n, n < 9 ? x < 0 : 0); return 0; }"""
    found, remarks = chosen(client, unset, [b"3\n", b"7\n", b"10\n"])
    program = keep_reliable_tests(client, found, remarks, Progress("test", io.StringIO()))
    taken = {test.stdin for test in program.tests}
    assert b"7\n" not in taken
    assert {b"3\n", b"10\n"} <= taken
    assert any("left out input given-2 (input '7')" in r and "filled" in r for r in remarks)


@pytest.mark.slow
def test_inputs_that_change_at_times_end_nothing(client: Client) -> None:
    """Each input of ours is accepted alone with three chances in four."""
    loose = """#include <stdio.h>
    #include <unistd.h>
    int main(void) { int n = 0; int got = scanf("%d", &n);
    printf("%d %d\\n", n, got == 1 && n > 2 && n < 9 ? 0 : getpid() % 10 == 0); return 0; }"""
    for given in (b"3\n", b"4\n", b"5\n"):
        found, remarks = chosen(client, loose, [given])
        assert given in {test.stdin for test in found.program.tests}
        program = keep_reliable_tests(client, found, remarks, Progress("test", io.StringIO()))
        assert given in {test.stdin for test in program.tests}


@pytest.mark.slow
def test_an_exit_status_that_differs_is_a_result(client: Client) -> None:
    silent = """#include <stdio.h>
    int main(void) { int n; return scanf("%d", &n) == 1 ? n & 7 : 9; }"""
    found, remarks = chosen(client, silent, [b"7\n"])
    program = keep_reliable_tests(client, found, remarks, Progress("test", io.StringIO()))
    assert len(program.tests) > 3
    assert any("only its exit status was compared (0, 1, 2, " in r for r in remarks)


def test_given_inputs_that_are_left_out_are_not_counted_as_usable(client: Client) -> None:
    picky = """#include <stdio.h>
    int main(void) { int c = getchar(); if (c == 'c') __builtin_trap(); printf("%d\\n", c);
    return 0; }"""
    _, remarks = chosen(client, picky, [b"o\n", b"c\n"])
    assert "left out input 'c': the -O0 build died of SIGILL" in remarks[0]
    assert remarks[1].startswith("4 of 4 inputs grown from 1 of yours were usable")
    _, remarks = chosen(client, picky, [b"\xff\x00"])
    assert remarks[0].startswith("run on 1 of 1 inputs of yours; none could be grown from them")


def test_a_refused_call_asks_for_no_other_input(client: Client) -> None:
    source = """#include <stdio.h>
    #include <unistd.h>
    int main(void) { int n = 1; sleep(1); scanf("%d", &n); printf("%d\\n", n); return 0; }"""
    said = refusal(client, source)
    assert "not allowed" in said
    assert "--input" not in said


def test_a_usage_that_ends_well_is_named(client: Client) -> None:
    polite = USAGE.replace("fprintf(stderr, ", "printf(").replace("return 1;", "return 0;")
    _, remarks = chosen(client, polite)
    assert "it prints its usage and seems to want arguments" in remarks[1]


def test_signals_to_itself_and_questions_about_itself_are_no_reason(client: Client) -> None:
    found, _ = chosen(client, RAISES)
    assert found.registered.expected == (b"caught\n",)


def test_the_time_that_registering_takes_decides_nothing(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Every registration looks as if it had waited for other jobs.
    monkeypatch.setattr("policy_jax.optimise.agreement.SUSPICIOUS_SECONDS", -1.0)
    assert SUSPICIOUS_SECONDS > 0
    (tried,) = try_inputs(client, Program(MAPPED, ()), [b"1 2\n"])
    assert tried.registered is not None
    assert not tried.slow
    monkeypatch.setattr("policy_jax.optimise.agreement.MOST_RUN_SECONDS", 0.0)
    (tried,) = try_inputs(client, Program(MAPPED, ()), [b"1 2\n"])
    assert tried.slow


def test_a_program_that_is_slow_without_optimisation_is_taken(client: Client) -> None:
    found, remarks = chosen(client, SLOW_AT_O0)
    assert inputs(found) == [b""]
    assert "its one run is all it does" in remarks[0]


def test_what_depends_on_the_clock_is_named_so(client: Client) -> None:
    tests = (TestCase("a", b"3\n"), TestCase("b", b"8\n"))
    program = Program(SOMETIMES_SEEDED, tests)
    since = _registered_within_a_second(client, program)
    found = unsteady(client, program, since)
    assert list(found) == ["b"]
    assert found["b"].startswith(BY_THE_CLOCK)
    steady = Program(SOMETIMES_SEEDED, tests[:1])
    assert unsteady(client, steady, since) == {}


def test_a_program_that_prints_the_time_is_refused_with_the_clock_as_reason(
    client: Client,
) -> None:
    def judge() -> None:
        found, remarks = chosen(client, SEEDED)
        keep_reliable_tests(client, found, remarks, Progress("test", io.StringIO()))

    for _ in range(5):
        with pytest.raises(NothingToJudge) as caught:
            judge()
        # Three runs of one build may also fall into two different seconds.
        if "different things on different runs" not in str(caught.value):
            break
    assert BY_THE_CLOCK in str(caught.value)


def test_builds_that_differ_by_the_clock_do_so_in_other_bytes_a_second_later(
    client: Client,
) -> None:
    # The stored output is of another second, as if the second had passed between the builds.
    seeded = Program(SEEDED, (TestCase("a", b"", b"1\n"),))
    with pytest.raises(InvalidProgram) as caught:
        client.register(seeded)
    assert unsteady_refusal(client, seeded, caught.value) == BY_THE_CLOCK
    steady = Program('#include <stdio.h>\nint main(void) { puts("2"); }', seeded.tests)
    with pytest.raises(InvalidProgram) as caught:
        client.register(steady)
    assert unsteady_refusal(client, steady, caught.value) is None


def _registered_within_a_second(client: Client, program: Program) -> float:
    while True:
        try:
            client.register(program)
            return time.monotonic()
        except InvalidProgram:  # the second passed meanwhile
            time.sleep(0.05)


@pytest.mark.slow
def test_a_checked_build_that_is_slow_says_nothing_of_undefined_behaviour(client: Client) -> None:
    remarks: list[str] = []
    program = Program(SLOW_WHEN_CHECKED, (TestCase("a", b"400000\n"), TestCase("b", b"1\n")))
    found = examined(client, program, remarks, given={"a", "b"})
    assert found.tests[:2] == program.tests
    assert not any("undefined behaviour" in remark for remark in remarks)
    assert "the checked build (UBSan) is too slow to tell" in remarks[0]
    assert "input a " in remarks[0]


@pytest.mark.slow
def test_for_a_program_that_prints_nothing_a_remark_says_what_was_compared(client: Client) -> None:
    for source, words in (
        (SILENT, "only its exit status was compared; that proves nothing"),
        (ON_STDERR, "standard error and the exit status are what was compared"),
    ):
        found, remarks = chosen(client, source)
        keep_reliable_tests(client, found, remarks, Progress("test", io.StringIO()))
        assert remarks[0] == "the program reads no input: its one run is all it does"
        assert any(words in remark for remark in remarks)


def test_files_that_are_no_tests_are_named(client: Client, tmp_path: Path) -> None:
    (tmp_path / "a.in").write_bytes(b"3\n")
    (tmp_path / "a.ans").write_bytes(b"6 \r\n\n")
    (tmp_path / "a.inp").touch()
    found, remarks = chosen(client, SOMETIMES_SEEDED, tests=tmp_path)
    assert found.given == {"a"}
    assert re.match(r"passed over in the folder of tests: a\.inp; tests are called", remarks[0])


def test_reasons_are_reworded_for_users_who_gave_no_tests() -> None:
    refused = InvalidProgram("test 'input': the baseline died of SIGSEGV; give a test it passes")
    assert reason_of(refused) == "the baseline died of SIGSEGV"


CHECKED = """#include <stdio.h>
static unsigned a[1 << 16];
__attribute__((noipa)) static unsigned long kernel(int n) {
    unsigned long s = 0;
    for (int r = 0; r < 200; r++)
        for (int i = 0; i < n; i++) { a[i] = a[i] * 1664525u + r; s += a[i] >> 3; }
    return s;
}
int main(void) {
    int n;
    if (scanf("%d", &n) != 1) { fprintf(stderr, "no number\\n"); puts("error"); return 0; }
    if (n <= 0) { puts("nothing to do"); return 0; }
    if (n > 65536) return 3;
    printf("%lu\\n", kernel(n));
    return 0;
}
"""
WITHOUT = {
    "the check of what was read": (
        'if (scanf("%d", &n) != 1) { fprintf(stderr, "no number\\n"); puts("error"); return 0; }',
        'scanf("%d", &n);',
    ),
    "the words to standard error": ('fprintf(stderr, "no number\\n"); ', ""),
    "the lower limit": ('if (n <= 0) { puts("nothing to do"); return 0; }', ""),
    "zero in the lower limit": ("n <= 0", "n < 0"),
    "the upper limit": ("if (n > 65536) return 3;", ""),
    "the exit status": ("return 3;", "return 4;"),
    "the largest size": ("n > 65536", "n >= 65536"),
    "the smallest size beyond it": ("n > 65536", "n > 65537"),
}


@pytest.mark.slow
@pytest.mark.parametrize("examples", [(), (b"5000\n",)], ids=["guessed", "grown"])
def test_a_candidate_without_a_check_of_the_input_fails(
    client: Client, examples: tuple[bytes, ...]
) -> None:
    found, remarks = chosen(client, CHECKED, examples)
    program = keep_reliable_tests(client, found, remarks, Progress("test", io.StringIO()))
    assert any("malformed inputs were usable" in remark for remark in remarks)
    first = {test.stdin.split(b"\n")[0] for test in program.tests}
    assert {b"", b"0", b"65536", b"65537"} <= first
    right = client.evaluate(program, compile_listing(CHECKED, ("-O2",)), CORRECTNESS)
    assert right.passed, right.evidence
    for what, (check, instead) in WITHOUT.items():
        assert check in CHECKED
        candidate = compile_listing(CHECKED.replace(check, instead), ("-O3",))
        assert not client.evaluate(program, candidate, CORRECTNESS).passed, what


def test_a_malformed_input_on_which_the_program_crashes_is_no_test(client: Client) -> None:
    source = """#include <stdio.h>
    int main(void) { int n, *p = &n; if (scanf("%d", &n) != 1 || n < 0) p = 0;
        printf("%d\\n", *p + 1); return 0; }"""
    found, _ = chosen(client, source, (b"5\n",))
    assert b"" not in inputs(found)
    assert b"-5\n" not in inputs(found)
    assert b"0\n" in inputs(found)


HARMONIC = """#include <stdio.h>
int main(void) {{
    int n; {kind} x, sum = 0;
    if (scanf("%d {form}", &n, &x) != 2) return 1;
    for (int i = 1; i <= n; i++) sum += x / i;
    printf("%.2f\\n", (double)sum);
}}
"""


def test_inputs_near_borders_of_rounding_show_less_precision(client: Client) -> None:
    found, remarks = chosen(client, HARMONIC.format(kind="double", form="%lf"), [b"9 7.25\n"])
    assert any("near borders of rounding" in remark for remark in remarks)
    less = compile_listing(HARMONIC.format(kind="float", form="%f"))
    assert client.evaluate(found.program, less, CORRECTNESS).verdict is Verdict.WRONG_ANSWER

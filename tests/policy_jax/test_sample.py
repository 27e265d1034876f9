"""`sample` writes a faster listing or the -O3 listing, and says which."""

import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from exit_status import exit_status

from executor.types import Evaluation, LayoutTiming, Verdict
from policy_jax import sample as sample_command
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.optimise.candidates import Candidate, Judged
from policy_jax.optimise.report import as_json_object, show
from policy_jax.optimise.search import SearchResult
from policy_jax.optimise.written_files import check_target, write_whole
from policy_jax.sample import _example

REPOSITORY = Path(__file__).parents[2]


def sample(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "policy_jax.sample", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        timeout=280,
    )


def test_a_faster_build_is_written_and_runs(tmp_path):
    made = make_program("kernighan_count", 7)
    (tmp_path / "prog.c").write_text(made.source)
    tests = tmp_path / "tests"
    tests.mkdir()
    for case in made.tests:
        (tests / f"{case.name}.in").write_bytes(case.stdin)
    done = sample(
        "prog.c", "--tests", "tests", "--n", "2", "--proposers", "policy,ensemble", "--json",
        cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["improved"]
    assert report["ci_low"] > 1
    hottest = report["hottest"][0]
    assert hottest["share"] > 0.1
    assert hottest["function"]
    assert hottest["c_line"].startswith("prog.c:")
    assert sum(place["share"] for place in report["hottest"]) <= 1
    subprocess.run(["gcc", "prog.s", "-o", "fast"], cwd=tmp_path, check=True)
    subprocess.run(["gcc", "-O0", "prog.c", "-o", "slow"], cwd=tmp_path, check=True)
    for case in made.tests:
        fast, slow = (
            subprocess.run([tmp_path / name], input=case.stdin, capture_output=True)
            for name in ("fast", "slow")
        )
        assert (fast.returncode, fast.stdout) == (slow.returncode, slow.stdout)


@pytest.mark.slow
def test_arguments_and_files_of_the_command_line_reach_the_program(tmp_path):
    (tmp_path / "count.c").write_text(
        "#include <stdio.h>\n"
        "int main(int argc, char **argv) {\n"
        "    unsigned sum = 0, c;\n"
        '    FILE *f = argc == 3 ? fopen(argv[2], "r") : NULL;\n'
        "    if (!f) return 1;\n"
        "    while ((c = getc(f)) != EOF) sum = sum * 31 + c;\n"
        '    printf("%s %u\\n", argv[1], sum);\n'
        "    return 0;\n"
        "}\n"
    )
    (tmp_path / "my book").write_text("text " * 100_000)
    words = ("count.c", "--proposers", "ensemble", "--json")
    done = sample(*words, "--args", "'a b' 'my book'", "--file", "my book", cwd=tmp_path)
    assert done.returncode in (0, 3), done.stderr
    report = json.loads(done.stdout)
    assert report["tests"] == 1
    assert "its run with these arguments and files" in report["remarks"][0]
    assert all(row["verdict"] == "OK" for row in report["candidates"])
    done = sample(*words, "--args", "'a b", cwd=tmp_path)
    assert done.returncode == 2
    assert "sample: --args: a quotation mark has no partner" in done.stderr


@pytest.mark.slow
def test_a_program_that_writes_a_file_is_made_faster_and_writes_the_same(tmp_path):
    (tmp_path / "pack.c").write_text(
        "#include <stdio.h>\n"
        "int main(int argc, char **argv) {\n"
        "    int x;\n"
        '    FILE *in = fopen(argv[1], "r"), *out = fopen(argv[2], "w");\n'
        '    while (fscanf(in, "%d", &x) == 1) fprintf(out, "%d %d\\n", x, x ^ 1);\n'
        "    return 0;\n"
        "}\n"
    )
    (tmp_path / "in.txt").write_text("".join(f"{k}\n" for k in range(200_000)))
    words = ("pack.c", "--proposers", "routines", "--args", "in.txt out.txt", "--file", "in.txt")
    done = sample(*words, "--output-file", "out.txt", "--json", "-o", "fast.s", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["speedup"] > 1.5
    written = []
    for source in ("pack.c", "fast.s"):
        subprocess.run(["gcc", "-O0", source, "-o", "program"], cwd=tmp_path, check=True)
        subprocess.run([tmp_path / "program", "in.txt", "out.txt"], cwd=tmp_path, check=True)
        written.append((tmp_path / "out.txt").read_bytes())
    assert written[0] == written[1] != b""
    done = sample(*words, cwd=tmp_path)
    assert done.returncode == 2
    assert "a file that it writes must be named as an output (--output-file NAME)" in done.stderr


@pytest.mark.slow
def test_nothing_better_writes_the_baseline(tmp_path):
    (tmp_path / "hello.c").write_text('#include <stdio.h>\nint main(void) { puts("hi"); }\n')
    done = sample("hello.c", "--n", "1", cwd=tmp_path)
    assert done.returncode == 3, done.stderr
    assert done.stderr.startswith("sample: starting\n")
    assert "sample: judging candidates" in done.stderr
    assert "sample:" not in done.stdout
    assert "Wrote the gcc -O3 listing" in done.stdout
    expected = subprocess.run(
        ["gcc", "-O3", "-S", "-o", "-", "hello.c"], cwd=tmp_path, capture_output=True, text=True
    ).stdout
    strip = [line for line in expected.splitlines() if ".file" not in line]
    written = (tmp_path / "hello.s").read_text().splitlines()
    assert [line for line in written if ".file" not in line] == strip


SWITCHING = b"""#include "stdio.h"
#include "step.h"
#ifdef _MSC_VER
#include "win_timer.h"
#endif
int main(void) {
    unsigned a = 1, b = 7;
    for (unsigned i = 0; i < ROUNDS; i++) { a = step(a, b); b += i; }
    printf("caf\xe9 %u\\n", a);
    return 0;
}
"""
STEP = """#ifndef STEP
#define STEP
#include "step.h"
__attribute__((noinline)) static unsigned step(unsigned a, unsigned b) {
    switch (__builtin_popcount(a * 31 + b) & 7) {
    case 0: return a + b;
    case 1: return a - b * 3;
    case 2: return a ^ (b << 2);
    case 3: return a * 5 + b;
    case 4: return a * 31 + b;
    case 5: return a | (b >> 3);
    case 6: return ~a + b;
    default: return a & b;
    }
}
#endif
"""


@pytest.mark.slow  # test_functions has its parts
def test_a_function_with_a_jump_table_in_a_header_of_a_latin_1_program(tmp_path):
    (tmp_path / "inc").mkdir()
    (tmp_path / "inc" / "step.h").write_bytes(b"\xef\xbb\xbf" + STEP.encode())
    (tmp_path / "rounds.h").write_text("#define ROUNDS (MILLIONS * 1000000u)\n")
    (tmp_path / "prog.c").write_bytes(SWITCHING)
    words = ["-I", "inc", "-D", "MILLIONS=10", "-include", "rounds.h"]
    done = sample("prog.c", *words, "--n", "1", "--function", "step", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr + done.stdout
    report = json.loads(done.stdout)
    assert report["ci_low"] > 1
    assert [change["function"] for change in report["changes"]] == ["step"]
    subprocess.run(["gcc", "prog.s", "-o", "fast"], cwd=tmp_path, check=True)
    subprocess.run(["gcc", *words, "prog.c", "-o", "slow"], cwd=tmp_path, check=True)
    fast, slow = (subprocess.run([tmp_path / p], capture_output=True) for p in ("fast", "slow"))
    assert fast.stdout == slow.stdout
    assert fast.stdout.startswith(b"caf\xe9 ")


@pytest.mark.slow
def test_one_function_is_made_faster_from_one_example(tmp_path):
    made = make_program("kernighan_count", 7)
    (tmp_path / "prog.c").write_text(made.source)
    timing = made.tests[-1].stdin.decode().strip()
    done = sample(
        "prog.c", "--input", timing, "--proposers", "ensemble", "--function", "kernel", "--json",
        cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["tests"] > 1
    assert any("grown from 1 of yours" in remark for remark in report["remarks"])
    # New constants are outside of functions.
    diffs = {change["function"]: change["diff"] for change in report["changes"]}
    assert set(diffs) <= {"kernel", ""}
    assert "popcnt" in diffs["kernel"]
    subprocess.run(report["build"].split(), cwd=tmp_path, check=True)


READER = """#include <stdio.h>
#include "total.h"
int main(void) {
    long n, x, sum = 0;
    if (scanf("%ld", &n) != 1) return 1;
    while (n-- && scanf("%ld", &x) == 1) printf("%ld\\n", sum = total(sum, x));
    return 0;
}
"""
TOTAL = """#include "total.h"
#ifdef LOCALE
#include <locale.h>
#endif
long total(long sum, long x) {
#ifdef LOCALE
    setlocale(LC_ALL, "");
#endif
    return sum + x;
}
"""


@pytest.mark.slow  # optimise/test_baselines has its parts
def test_a_listing_without_source_is_the_baseline(tmp_path):
    made = make_program("kernighan_count", 7)
    listing = compile_listing(made.source)
    (tmp_path / "base.s").write_text(listing)
    words = ("--asm", "base.s", "--input", made.tests[0].stdin.decode().strip(), "--json")
    done = sample(*words, "--proposers", "routines,ensemble", cwd=tmp_path)
    assert done.returncode in (0, 3), done.stderr
    report = json.loads(done.stdout)
    assert report["baseline"] == "base.s"
    assert any("there is no C source" in remark for remark in report["remarks"])
    assert report["candidates"]
    assert not any("gcc" in row["proposer"] for row in report["candidates"])
    assert (tmp_path / "base.s").read_text() == listing
    subprocess.run(["gcc", "base.fast.s", "-o", "fast"], cwd=tmp_path, check=True)


@pytest.mark.slow  # optimise/test_routine_answers has its parts
def test_routines_of_a_project_are_in_the_file_and_in_the_report(tmp_path):
    (tmp_path / "total.h").write_text("long total(long, long);\n")
    (tmp_path / "main.c").write_text(READER)
    (tmp_path / "total.c").write_text(TOTAL)
    words = ("main.c", "total.c", "--input", "3 5 -70 600", "--proposers", "routines,ensemble")
    done = sample(*words, "--json", "-o", "fast.s", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["ci_low"] > 1
    assert {row["name"] for row in report["routines"]} == {"rt_printf", "rt_scanf"}
    (printing,) = (row for row in report["routines"] if row["name"] == "rt_printf")
    assert printing["calls"] == [{"call": 'printf("%ld\\n")', "count": 1}]
    assert printing["function"] == "main"
    rows = {row["proposer"]: row for row in report["candidates"]}
    assert set(rows["routines"]["routines"]) == {"rt_printf", "rt_scanf"}
    assert rows["gcc native"]["routines"] == []
    assert sum(name.endswith(" + routines") for name in rows) <= 1
    subprocess.run(["gcc", "fast.s", "-o", "fast"], cwd=tmp_path, check=True)
    ran = subprocess.run([tmp_path / "fast"], input=b"3 5 -70 600", capture_output=True)
    assert ran.stdout == b"5\n-65\n535\n"
    done = sample(*words, "--json", "-D", "LOCALE", "-o", "fast.s", cwd=tmp_path)
    report = json.loads(done.stdout)
    assert "routines: none is used, since the program refers to setlocale" in report["remarks"]
    assert report["routines"] == []
    done = sample(*words, "--json", "--no-routines", "-o", "fast.s", cwd=tmp_path)
    report = json.loads(done.stdout)
    assert not any(row["routines"] for row in report["candidates"])
    assert not any("routines" in row["proposer"] for row in report["candidates"])


NASTY = "[/b] x [red]no[/] :x: \x1b[2J"
SHOWN = r"[/b] x [red]no[/] :x: \x1b[2J"


def test_the_table_shows_what_it_is_given_and_fits_into_80_columns(capsys):
    def judged(name, **fields):
        return Judged(Candidate(name, "l", 1), Evaluation(tests_total=2, **fields))

    evidence = f"test made-1: first difference at byte 0 (line 1): got b'{NASTY}', expected b'y'"
    timed = {"speedup": 10.185, "ci_low": 9.185, "ci_high": 11.633, "tests_passed": 2}
    found = SearchResult(
        "\tcall\tpow@PLT\n",
        judged=[
            judged("gcc scalar+bmi", verdict=Verdict.OK, resolved=True, **timed),
            judged("gcc O1", verdict=Verdict.OK, resolved=False, **timed),
            judged("policy, turn 2", verdict=Verdict.WRONG_ANSWER, evidence=evidence),
            judged("in place", verdict=Verdict.ASSEMBLE_ERROR, evidence="line 3: junk `[/x]'"),
            judged("clang", verdict=Verdict.SECURITY_VIOLATION, evidence="SIGSYS"),
        ],
        remarks=[NASTY],
    )
    show(f"prog{NASTY}.c", Path("prog.s"), found)
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert shown.count(SHOWN) == 3  # the title, the evidence, the remark
    assert f"Candidates for prog{SHOWN}.c" in " ".join(shown.split())
    table = [line for line in shown.splitlines() if line.startswith("│")]
    assert len(table) == 5
    assert max(map(len, table)) <= 80
    results = [line.strip("│").split("│")[-1].strip() for line in table]
    assert results[:3] == ["faster", "too little work", "WRONG_ANSWER"]
    assert "policy, turn 2: WRONG_ANSWER: test made-1: first difference at byte 0" in shown
    assert "in place: ASSEMBLE_ERROR: line 3: junk `[/x]'" in shown
    assert "Build it with: gcc prog.s -o program -lm" in shown


def test_a_change_of_alignment_alone_is_called_so(capsys):
    moved = Candidate("policy", "l", 1, alignment_only=True)
    figures = {"speedup": 1.2, "ci_low": 1.1, "ci_high": 1.3, "tests_passed": 2}
    layouts = tuple(LayoutTiming(step, 1.2, 10) for step in range(4))
    e = Evaluation(Verdict.OK, tests_total=2, resolved=True, layouts=layouts, **figures)
    found = SearchResult("\tret\n", judged=[Judged(moved, e)], best=moved, final=e)
    show("prog.c", Path("prog.s"), found)
    shown = " ".join(capsys.readouterr().out.split())
    assert "faster, alignment only" in shown
    assert "The change is alignment only: the same instructions lie elsewhere." in shown
    assert "re-measured on fresh runs at 4 layouts), proposed by policy" in shown
    report = as_json_object([Path("prog.c")], Path("prog.s"), found)
    assert report["candidates"][0]["alignment_only"] is True
    assert [one["step"] for one in report["layouts"]] == [0, 1, 2, 3]


def test_links_and_pipes_are_written_to_and_not_replaced(tmp_path):
    link, behind, pipe = tmp_path / "link.s", tmp_path / "behind.s", tmp_path / "pipe"
    behind.write_text("old\n")
    link.symlink_to(behind)
    write_whole(link, "new\n")
    assert link.is_symlink()
    assert behind.read_text() == "new\n"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE, text=True)
    write_whole(pipe, "listing\n")
    assert reader.communicate(timeout=60)[0] == "listing\n"
    assert pipe.is_fifo()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["behind.s", "link.s", "pipe"]
    link.unlink()
    link.symlink_to(tmp_path / "gone" / "x.s")
    with pytest.raises(ValueError, match=r"link\.s: there is no folder .*gone"):
        check_target(link, [tmp_path / "prog.c"])


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [[], ["--json"], ["-o", "/dev/full"]])
def test_a_full_disk_is_one_clear_line(tmp_path, arguments):
    (tmp_path / "prog.c").write_text("int main(void) { return 0; }\n")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "policy_jax.sample",
                "prog.c",
                "--proposers=ensemble",
                *arguments,
            ],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=280,
        )
    assert done.returncode == 2
    said = done.stderr.splitlines()
    assert all(line.startswith("sample: ") for line in said)
    assert "No space left on device" in said[-1]
    assert ("-o /dev/full" if "-o" in arguments else "wrote prog.s") in said[-1]


def test_interrupted_it_leaves_nothing(tmp_path):
    (tmp_path / "prog.c").write_text(make_program("kernighan_count", 7).source)
    process = subprocess.Popen(
        [sys.executable, "-m", "policy_jax.sample", "prog.c", "--proposers", "ensemble"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # Tests in the background may ignore the signal, and a child process would inherit that.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    deadline = time.monotonic() + 120
    while not _children(process.pid):  # the executor that it starts for itself
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < deadline
        time.sleep(0.05)
    children = _children(process.pid)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 130
    assert said.splitlines()[-1] == "sample: interrupted; nothing was written"
    assert [path.name for path in tmp_path.iterdir()] == ["prog.c"]
    while any(Path(f"/proc/{child}").exists() for child in children):
        assert time.monotonic() < deadline + 60, "the executor is still there"
        time.sleep(0.1)


def _children(pid: int) -> list[int]:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(word) for word in text.split()]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.c"], "missing.c"),
        (["broken.c"], "broken.c"),
        (["broken.c", "--proposers", "magic"], "--proposers"),
        (["broken.c", "--proposers", "routines", "--no-routines"], "--no-routines leaves none"),
        (["broken.c", "--checkpoint", "nowhere"], "--checkpoint"),
        (["loops.c", "--function", "nothing"], "--function 'nothing'"),
        (["loops.c", "--tests", "t", "--input", "1"], "--input"),
        (["loops.c", "--input", "@gone"], "--input @gone: cannot read the file gone"),
        (["loops.c", "--input", "@"], "--input @: cannot read the file (no name)"),
        (["loops.c", "--asm", "a.s"], "--asm a.s: it is the whole program; leave out loops.c"),
        (["--asm", "gone.s"], "gone.s: cannot read this assembly listing"),
        (["loops.c", "-l", "../z"], "-l ../z: this is no name of a library"),
        (["loops.c", "--proposers", "ensemble", "-l", "no_such_thing"], "'-lno_such_thing'"),
        (["fails.c", "--proposers", "ensemble"], "died of SIGILL"),
        (["fails.c", "--proposers", "ensemble", "--input", "\udce9"], "input '\\xe9'"),
        (["loops.c", "--proposers", "ensemble", "-o", "missing/dir/fast.s"], "missing/dir"),
        (["loops.c", "--proposers", "ensemble", "-o", "."], "this is a folder"),
        (["loops.c", "--proposers", "ensemble", "-o", "loops.c"], "the program itself"),
    ],
)
def test_errors_are_one_clear_line(tmp_path, monkeypatch, capsys, arguments, message):
    (tmp_path / "broken.c").write_text("int main(void) { return x; }\n")
    (tmp_path / "loops.c").write_text("int main(void) { return 0; }\n")
    (tmp_path / "fails.c").write_text("int main(void) { __builtin_trap(); }\n")
    monkeypatch.chdir(tmp_path)
    assert exit_status(sample_command.app, arguments) == 2
    said = capsys.readouterr().err.splitlines()
    assert all(line.startswith("sample: ") for line in said)
    assert message in said[-1]


def test_the_name_of_a_file_as_an_input_is_pointed_out(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "numbers.txt").write_text("1 2 3\n")
    (tmp_path / "5").write_text("")
    assert _example("numbers.txt") == b"numbers.txt\n"
    said = capsys.readouterr().err
    assert "taken as text" in said
    assert "--input @numbers.txt" in said
    for text in ("5", "gone.txt", "1." * 3000):
        _example(text)
    assert capsys.readouterr().err == ""

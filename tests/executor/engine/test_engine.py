"""From a listing to a verdict, with real compilers, cages and clocks."""

from __future__ import annotations

import contextlib
import math
import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from candidates import SOURCE, compiled, main, program, with_nop

from executor.cage import rootfs
from executor.common import machine
from executor.engine import trial
from executor.engine.baseline_cache import BaselineCache
from executor.engine.engine import Engine
from executor.engine.measure import timed_tests
from executor.types import (
    Cancelled,
    ExecutorError,
    InvalidProgram,
    Limits,
    Precision,
    Program,
    Registered,
    TestCase,
    TestKind,
    Verdict,
)

CHECK_ONLY = Precision(max_pairs=0)


@pytest.fixture(scope="module")
def known(engine: Engine) -> Registered:
    return engine.register(program())


def test_registering_settles_expected_outputs(engine: Engine, known: Registered) -> None:
    assert known.digest == program().digest
    assert known.expected[0] == b"1022446046\n"
    assert "main:" in known.listing
    assert engine.register(program()) == known


def test_the_baseline_is_identical_and_exactly_one(engine: Engine, known: Registered) -> None:
    result = engine.evaluate(known.digest, known.listing)
    assert (result.verdict, result.identical, result.speedup) == (Verdict.OK, True, 1.0)
    assert (result.ci_low, result.ci_high, result.pairs) == (1.0, 1.0, 0)
    assert (result.tests_passed, result.tests_total) == (4, 4)
    assert (result.reward_passed, result.reward_total) == (2, 2)


def test_dropping_unwind_directives_is_identical(engine: Engine, known: Registered) -> None:
    lines = [x for x in known.listing.splitlines() if ".cfi" not in x and ".file" not in x]
    result = engine.evaluate(known.digest, "\n".join(lines).replace(".L", ".Lother") + "\n")
    assert result.identical
    assert result.speedup == 1.0


MERGED = """
#include <stdio.h>
int main(void) {
    int n;
    if (scanf("%d", &n) != 1) return 1;
    puts(n == 1 ? "later" : n == 2 ? "translater" : "other");
    return 0;
}
"""


def in_terms_of_the_first(listing: str) -> str:
    """Address each string by its distance from the first; the linker changes distances."""
    strings = re.findall(r'(\.LC\d+):\n\t\.string\t"([^"\\]*)"', listing)
    assert len(strings) == 4
    at = 0
    for label, text in strings:
        listing = listing.replace(f"{label}(%rip)", f"{strings[0][0]}+{at}(%rip)")
        at += len(text) + 1
    return listing


NOTE = (
    '\n\t.section .note.gnu.property,"a"\n\t.p2align 3\n\t.long 4,16,5\n\t.string "GNU"\n\t.long '
)


@pytest.mark.parametrize(
    "change",
    [
        in_terms_of_the_first,
        lambda text: text + '\n\t.section .init_array,"aw",@init_array\n\t.balign 4096\n',
        lambda text: text + "\n\t.data\n\t.balign 4096\n",
        lambda text: text + NOTE + "0xc0008002,4,0xff,0\n",  # needs a later processor
    ],
)
def test_what_the_linker_makes_of_a_listing_decides_what_is_identical(
    engine: Engine, change: Callable[[str], str]
) -> None:
    """Objects that are equal section by section may be linked to different programs."""
    tests = tuple(TestCase(str(n), str(n).encode()) for n in (1, 2, 3))
    known = engine.register(Program(MERGED, tests))
    changed = change(known.listing)
    assert engine.build(known.digest, changed) != engine.build(known.digest, known.listing)
    result = engine.evaluate(known.digest, changed, CHECK_ONLY)
    assert not result.identical
    with_code = engine.evaluate(known.digest, with_nop(changed), CHECK_ONLY)
    assert result.verdict is with_code.verdict


def test_a_nop_is_timed_and_is_no_speedup(engine: Engine, known: Registered) -> None:
    result = engine.evaluate(known.digest, with_nop(known.listing))
    assert (result.verdict, result.identical) == (Verdict.OK, False)
    assert result.speedup is not None
    assert result.ci_low is not None
    assert result.ci_high is not None
    assert result.ci_low <= result.speedup <= result.ci_high
    assert result.speedup == pytest.approx(1.0, abs=0.1)
    timed = result.per_test[-1]
    assert timed.samples is not None
    assert len(timed.samples.baseline) == len(timed.samples.candidate) == result.pairs
    assert timed.speedup == pytest.approx(result.speedup)


def test_half_the_work_is_about_twice_as_fast(engine: Engine) -> None:
    slow = SOURCE.replace("i < n;", "i < 2 * n;").replace(
        'printf("%u\\n", s)', 'printf("%d\\n", n)'
    )
    slow = slow.replace("s ^= s >> 7;", 's ^= s >> 7; __asm__ volatile("" : "+r"(s));')
    fast = slow.replace("i < 2 * n;", "i < n;")
    tests = (TestCase("timed", b"3000000", kind=TestKind.TIMING),)
    slow_known = engine.register(Program(slow, tests))
    fast_known = engine.register(Program(fast, tests))
    result = engine.evaluate(slow_known.digest, fast_known.listing)
    assert result.verdict is Verdict.OK
    assert result.resolved
    # 1.85, because both have the same start-up; another process on this core adds a time slice to
    # both arms. `asm-executor bench --ratios` measures how exact it is on a quiet host.
    assert result.speedup is not None
    assert 1.3 < result.speedup < 2.1
    assert result.ci_low is not None
    assert result.ci_low > 1.2


def test_the_speedup_is_the_mean_by_weight(engine: Engine) -> None:
    """The candidate does a tenth of the work for odd counts, and all of it for even ones."""
    both = SOURCE.replace("i < n;", "i < (n & 1 ? ODD : 1) * n;").replace(
        '"%u\\n", s', '"%d\\n", n'
    )
    both = both.replace("s ^= s >> 7;", 's ^= s >> 7; __asm__ volatile("" : "+r"(s));')
    tests = (
        TestCase("odd", b"3000001", kind=TestKind.TIMING, weight=1.0),
        TestCase("even", b"30000000", kind=TestKind.TIMING, weight=3.0),
    )
    known = engine.register(Program(both.replace("ODD", "10"), tests))
    fast = compiled(engine, both.replace("ODD", "1"))
    result = engine.evaluate(known.digest, fast)
    assert result.verdict is Verdict.OK, result.evidence
    speedups = {test.name: test.speedup or 0.0 for test in result.per_test}
    assert speedups["odd"] > 4
    assert result.speedup is not None
    expected = (math.log(speedups["odd"]) + 3 * math.log(speedups["even"])) / 4
    assert math.log(result.speedup) == pytest.approx(expected)


@pytest.mark.parametrize("slots", [1, 2])
def test_a_speedup_too_good_to_be_believed_is_measured_again(tmp_path: Path, slots: int) -> None:
    if slots > len(machine.physical_cores()):
        pytest.skip("this host has one core")
    slow = SOURCE.replace("i < n;", "i < 9 * n;").replace('"%u\\n", s', '"%u\\n", s * 0')
    slow = slow.replace("s ^= s >> 7;", 's ^= s >> 7; __asm__ volatile("" : "+r"(s));')
    tests = (TestCase("timed", b"1000000", kind=TestKind.TIMING),)
    with Engine(slots=slots, cache_dir=tmp_path, remeasure_above=2.0) as doubting:
        known = doubting.register(Program(slow, tests))
        honest = doubting.evaluate(known.digest, with_nop(known.listing), Precision(5))
        assert "again" not in honest.evidence
        assert doubting.counters().remeasured == 0
        fast = compiled(doubting, slow.replace("i < 9 * n;", "i < n;"))
        result = doubting.evaluate(known.digest, fast, Precision(5))
        assert result.verdict is Verdict.OK
        assert result.evidence.startswith("measured again, for a speedup of ")
        assert doubting.counters().remeasured == 1
        # Only a slot that has timed something knows its floor.
        assert all(slot._floor is not None for slot in doubting._slots)
    assert result.speedup is not None
    assert result.speedup > 2


def test_several_at_once_that_are_measured_again_all_end(tmp_path: Path) -> None:
    """Each wants another slot than its first, and there are two; this must not deadlock."""
    if len(machine.physical_cores()) < 2:
        pytest.skip("this host has one physical core")
    given_up = threading.Event()
    timer = threading.Timer(120, given_up.set)  # ends a deadlock
    timer.start()
    with Engine(slots=2, cache_dir=tmp_path, remeasure_above=2.0) as engine:
        known = engine.register(Program(SOURCE, (TestCase("t", b"3000000"),)))
        (answer,) = known.expected
        fast = (
            f'#include <stdio.h>\nint main(void) {{ fputs("{answer.decode().strip()}\\n", stdout); '
        )
        listings = [
            compiled(engine, f"{fast} return 0; }}\nint more{k}(void) {{ return {k}; }}")
            for k in range(12)
        ]
        with ThreadPoolExecutor(4) as pool:
            results = list(
                pool.map(
                    lambda listing: engine.evaluate(
                        known.digest, listing, Precision(max_pairs=6), cancel=given_up
                    ),
                    listings,
                )
            )
    timer.cancel()
    assert [r.verdict for r in results] == [Verdict.OK] * 12
    assert all("measured again" in r.evidence for r in results)


def test_work_lost_in_start_up_is_unresolved(engine: Engine) -> None:
    known = engine.register(program(timing_work=10))
    result = engine.evaluate(known.digest, with_nop(known.listing), Precision(max_pairs=5))
    assert result.verdict is Verdict.OK
    assert not result.resolved


@pytest.mark.parametrize(
    ("asm", "verdict", "evidence"),
    [
        ("\tfrobnicate %eax\n", Verdict.ASSEMBLE_ERROR, "line 1: no such instruction"),
        ("\tnop\n\n\tmovl %eax\n", Verdict.ASSEMBLE_ERROR, "line 3: "),
        ('\t.incbin "/etc/passwd"\n', Verdict.ASSEMBLE_ERROR, "line 1: file not found"),
        ('\t.include "/etc/hostname"\n', Verdict.ASSEMBLE_ERROR, "line 1: can't open"),
        (
            "\t.fill 1000000000\n",
            Verdict.ASSEMBLE_ERROR,
            "exceeded the 32 MiB that its output may have (SIGXFSZ, peak memory",
        ),
        ("x\0y\n", Verdict.ASSEMBLE_ERROR, "NUL"),
        ("\udcff\n", Verdict.ASSEMBLE_ERROR, "not text"),
        ("# \n" * 300_000, Verdict.ASSEMBLE_ERROR, "lines"),
        ("", Verdict.LINK_ERROR, "undefined reference to `main'"),
        (
            main("\tjmp nowhere_at_all"),
            Verdict.LINK_ERROR,
            "undefined reference to `nowhere_at_all'",
        ),
        (
            main("\tjmp main"),
            Verdict.TIME_LIMIT,
            "still running after 0.50 s; 0 bytes of output, peak memory",
        ),
        (main("\txorl %eax, %eax\n\tret"), Verdict.WRONG_ANSWER, "no output, expected 11 bytes"),
        (
            main("\tmovl 0, %eax\n\tret"),
            Verdict.RUNTIME_ERROR,
            "SIGSEGV; 0 bytes of output, peak memory",
        ),
        (main("\tud2"), Verdict.RUNTIME_ERROR, "SIGILL"),
        (main("\tpushq %rax\n\tcall main"), Verdict.RUNTIME_ERROR, "SIGSEGV"),
    ],
)
def test_failures_get_their_verdict_and_evidence(
    engine: Engine, known: Registered, asm: str, verdict: Verdict, evidence: str
) -> None:
    result = engine.evaluate(known.digest, asm)
    assert (result.verdict, result.speedup) == (verdict, None)
    assert evidence in result.evidence
    assert result.tests_total == 4
    assert result.assembled == (verdict not in (Verdict.ASSEMBLE_ERROR, Verdict.LINK_ERROR))


def test_an_output_flood_is_cut_off(engine: Engine, known: Registered) -> None:
    flood = main(
        '\tsubq $8, %rsp\n1:\tleaq s(%rip), %rdi\n\tcall puts@plt\n\tjmp 1b\ns:\t.string "flood"'
    )
    result = engine.evaluate(known.digest, flood, CHECK_ONLY)
    assert result.verdict is Verdict.OUTPUT_LIMIT
    assert "wrote more than 4194304 bytes, peak memory" in result.evidence


def test_a_memory_hog_is_stopped(tmp_path: Path) -> None:
    body = (
        "\tsubq $8, %rsp\n1:\tmovl $8388608, %edi\n\tcall malloc@plt\n\ttestq %rax, %rax\n"
        "\tjz 3f\n\tmovq %rax, %rdi\n\tmovl $1, %esi\n\tmovl $8388608, %edx\n\tcall memset@plt\n"
        "\tjmp 1b\n3:\tmovl %eax, (%rax)"
    )
    with Engine(slots=1, cache_dir=tmp_path, limits=Limits(memory_bytes=96 << 20)) as small:
        known = small.register(program())
        result = small.evaluate(known.digest, main(body), CHECK_ONLY)
    assert result.verdict is Verdict.MEMORY_LIMIT
    assert "MiB" in result.evidence


def test_an_exit_status_of_its_own_is_an_error(engine: Engine, known: Registered) -> None:
    wrong = compiled(engine, SOURCE.replace("return 0;", "return 3;"))
    result = engine.evaluate(known.digest, wrong, CHECK_ONLY)
    assert result.verdict is Verdict.RUNTIME_ERROR
    assert "exit status 3" in result.evidence


ENDS = """
#include <stdio.h>
int main(void) {
    int n;
    if (scanf("%d", &n) != 1) { fputs("no number\\n", stderr); return 3; }
    printf("%d\\n", n > 0);
    return n % 2 ? 2 : 1;
}
"""


@pytest.mark.parametrize("given", [True, False])
def test_exit_status_and_standard_error_belong_to_behaviour(engine: Engine, given: bool) -> None:
    tests = (
        TestCase("even", b"2", b"1\n" if given else None),
        TestCase("odd", b"3", b"1\n" if given else None),
        TestCase("none", b"x", b"" if given else None),
    )
    known = engine.register(Program(ENDS, tests))
    assert known.exit_codes == (1, 2, 3)
    assert known.errors == (b"", b"", b"no number\n")

    def verdicts(old: str, new: str) -> list[tuple[Verdict, str]]:
        assert old in ENDS
        listing = compiled(engine, ENDS.replace(old, new))
        result = engine.evaluate(known.digest, listing, CHECK_ONLY)
        return [(t.verdict, t.evidence) for t in result.per_test]

    assert verdicts("n % 2 ? 2 : 1", "0") == [
        (Verdict.RUNTIME_ERROR, "exit status 0, the baseline's is 1"),
        (Verdict.RUNTIME_ERROR, "exit status 0, the baseline's is 2"),
        (Verdict.OK, ""),
    ]
    assert [v for v, _ in verdicts("return 3", "return 0")] == [
        Verdict.OK,
        Verdict.OK,
        Verdict.RUNTIME_ERROR,
    ]
    *_, (verdict, evidence) = verdicts("no number", "a number")
    assert verdict is Verdict.WRONG_ANSWER
    assert evidence.startswith("standard error: first difference at byte 0")
    (verdict, evidence), *_ = verdicts('printf("%d', 'fputs("d", stderr); printf("%d')
    assert (verdict, evidence) == (
        Verdict.WRONG_ANSWER,
        "standard error: first difference at byte 0 (line 1): got b'd', expected b''; "
        "1 bytes of output, 0 expected",
    )


@pytest.mark.parametrize("length", [64 << 10, (64 << 10) + 1, 300_000])
def test_long_standard_error_is_compared_to_its_end(engine: Engine, length: int) -> None:
    text = f"""
#include <stdio.h>
#include <string.h>
static char text[{length}];
int main(void) {{
    memset(text, 'e', sizeof text);
    fwrite(text, 1, sizeof text, stderr);
    puts("done");
    return 0;
}}
"""
    known = engine.register(Program(text, (TestCase("t", b""),)))
    assert known.errors == (b"e" * length,)
    for changed in (
        text.replace("fwrite(", "if (0) fwrite("),
        text.replace("fwrite(", "text[sizeof text - 1] = 'f'; fwrite("),
        text.replace("1, sizeof text", "1, sizeof text - 1"),
    ):
        result = engine.evaluate(known.digest, compiled(engine, changed), CHECK_ONLY)
        assert result.verdict is Verdict.WRONG_ANSWER
        assert "standard error: " in result.evidence


def test_a_program_may_say_why_a_call_failed(engine: Engine) -> None:
    text = """
#include <stdio.h>
int main(void) {
    if (!fopen("absent", "r")) { perror("absent"); return 2; }
    return 0;
}
"""
    known = engine.register(Program(text, (TestCase("t", b""),)))
    assert known.errors == (b"absent: No such file or directory\n",)
    assert (known.exit_codes, known.reads_input) == ((2,), False)


def test_a_copy_of_standard_input_is_standard_input(engine: Engine) -> None:
    text = """
#include <stdio.h>
#include <unistd.h>
int main(void) { char c; read(dup(0), &c, 1); putchar(c); return 0; }
"""
    assert engine.register(Program(text, (TestCase("t", b"5"),))).reads_input


def test_builds_that_disagree_are_said_to(engine: Engine) -> None:
    """No expected output was given, so the message must not ask to correct it."""
    text = """
#include <stdio.h>
int main(void) {
#ifdef __OPTIMIZE__
    puts("fast");
#else
    puts("slow");
#endif
    return 0;
}
"""
    with pytest.raises(InvalidProgram, match="expected is what its -O0 build prints") as refused:
        engine.register(Program(text, (TestCase("t", b""),)))
    assert "leave it out" not in str(refused.value)


def test_what_the_builds_or_runs_of_a_program_do_not_agree_about_is_left_open(
    engine: Engine,
) -> None:
    """Another exit status with optimisation, another text on standard error in each run."""
    text = """
#include <stdio.h>
int main(void) {
    int here;
    puts("same");
    fprintf(stderr, "%p\\n", (void *)&here);
#ifdef __OPTIMIZE__
    return 4;
#else
    return 5;
#endif
}
"""
    for expected in (None, b"same\n"):
        known = engine.register(Program(text, (TestCase("t", b"", expected),)))
        assert (known.errors, known.exit_codes) == ((None,), (None,))
        for changed in (text.replace("return 4", "return 0"), text.replace("%p", "q")):
            listing = compiled(engine, changed)
            assert engine.evaluate(known.digest, listing, CHECK_ONLY).verdict is Verdict.OK


@pytest.mark.parametrize(
    ("reads", "text"), [(True, ENDS), (False, ENDS.replace('scanf("%d", &n)', "(n=7)"))]
)
def test_whether_a_program_reads_is_observed(engine: Engine, reads: bool, text: str) -> None:
    assert engine.register(Program(text, (TestCase("t", b"5"),))).reads_input is reads


@pytest.mark.slow
def test_a_program_may_ask_for_longer_runs_than_the_host_gives(tmp_path: Path) -> None:
    text = """
#include <stdio.h>
#include <time.h>
int main(void) { while (clock() < 0.6 * CLOCKS_PER_SEC); puts("done"); return 0; }
"""
    limits = Limits(wall_seconds=0.1, cpu_seconds=0.1)
    with Engine(slots=1, cache_dir=tmp_path, limits=limits) as engine:
        short = Program(text, (TestCase("t", b""),))
        with pytest.raises(InvalidProgram, match=r"did not end within its time limit of 0\.4 s"):
            engine.register(short)
        known = engine.register(replace(short, wall_seconds=20.0))
        assert known.expected == (b"done\n",)
        listing = with_nop(known.listing)
        assert engine.evaluate(known.digest, listing, CHECK_ONLY).verdict is Verdict.OK
        for wrong in (0.0, -1.0, 61.0, float("nan")):
            with pytest.raises(InvalidProgram, match="at most 60"):
                engine.register(replace(short, wall_seconds=wrong))


def test_passing_the_reward_but_not_the_held_out_tests_is_overfit(engine: Engine) -> None:
    tests = (
        TestCase("a", b"1"),
        TestCase("b", b"2"),
        TestCase("c", b"3", kind=TestKind.HELD_OUT),
    )
    honest = '#include <stdio.h>\nint main(void){int n;scanf("%d",&n);printf("%d\\n",n*n*n);}'
    cheat = honest.replace("n*n*n", "n<3?n*n*n:0")
    known = engine.register(Program(honest, tests))
    result = engine.evaluate(known.digest, compiled(engine, cheat), CHECK_ONLY)
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.overfit
    assert (result.reward_passed, result.tests_passed) == (2, 2)
    assert "test c: first difference at byte 0 (line 1)" in result.evidence


def test_failing_a_reward_test_is_not_overfit(engine: Engine, known: Registered) -> None:
    result = engine.evaluate(known.digest, main("\txorl %eax, %eax\n\tret"), CHECK_ONLY)
    assert not result.overfit


def test_different_answers_on_different_runs_are_flaky(engine: Engine) -> None:
    # An address of the stack differs from run to run: one bit of it decides.
    source = """#include <stdio.h>
int main(void) { int n; volatile char c; scanf("%d", &n);
    if (((unsigned long)&c >> 12) & 1) n++;
    printf("%d\\n", n); return 0; }"""
    listing = compiled(engine, source)
    tests = tuple(TestCase(f"t{i}", b"5", b"5\n") for i in range(8))
    honest = '#include <stdio.h>\nint main(void){int n;scanf("%d",&n);printf("%d\\n",n);}'
    known = engine.register(Program(honest, tests))
    # The first wrong run is repeated, and one of two repetitions is right.
    verdicts: list[Verdict] = []
    while Verdict.FLAKY not in verdicts and len(verdicts) < 40:
        verdicts.append(engine.evaluate(known.digest, listing).verdict)
    assert verdicts[-1] is Verdict.FLAKY
    assert set(verdicts[:-1]) <= {Verdict.WRONG_ANSWER}


def test_correctness_alone_times_nothing(engine: Engine, known: Registered) -> None:
    result = engine.evaluate(known.digest, with_nop(known.listing), CHECK_ONLY)
    assert (result.verdict, result.speedup, result.pairs) == (Verdict.OK, None, 0)


def test_the_papers_protocol_clamps(engine: Engine, known: Registered) -> None:
    result = engine.evaluate(known.digest, with_nop(known.listing), protocol="paper")
    assert result.speedup is not None
    assert result.speedup >= 1.0
    assert (result.pairs, result.ci_low) == (10, None)


def test_unknown_digests_and_protocols_are_errors(engine: Engine, known: Registered) -> None:
    with pytest.raises(KeyError):
        engine.evaluate("no such digest", "")
    with pytest.raises(ExecutorError, match="protocol = 'best'"):
        engine.evaluate(known.digest, "x", protocol="best")  # type: ignore[arg-type] # the point


def test_cancelling_is_quick_and_leaves_the_slot_usable(
    engine: Engine, known: Registered, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The candidate may run for an hour: only the cancelled job ends within this test's time."""
    hour = 3600.0
    monkeypatch.setattr(trial, "_MIN_LIMIT_SECONDS", hour)
    monkeypatch.setattr(engine, "limits", Limits(wall_seconds=hour, cpu_seconds=hour))
    cancel = threading.Event()
    threading.Timer(0.15, cancel.set).start()
    with pytest.raises(Cancelled):
        engine.evaluate(known.digest, main("\tjmp main"), cancel=cancel)
    assert engine.evaluate(known.digest, with_nop(known.listing), CHECK_ONLY).passed


def test_a_killed_launcher_is_replaced(engine: Engine, known: Registered) -> None:
    process = next(iter(engine._slots)).run_process._process
    assert process is not None
    process.kill()
    assert engine.evaluate(known.digest, with_nop(known.listing), CHECK_ONLY).passed


def test_threads_may_share_an_engine(engine: Engine, known: Registered) -> None:
    listings = [with_nop(known.listing), main("\tud2"), known.listing, "\tbad\n"] * 3
    with ThreadPoolExecutor(6) as pool:
        got = list(pool.map(lambda x: engine.evaluate(known.digest, x, CHECK_ONLY), listings))
    expected = [Verdict.OK, Verdict.RUNTIME_ERROR, Verdict.OK, Verdict.ASSEMBLE_ERROR] * 3
    assert [g.verdict for g in got] == expected


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (Program("int main(void) { return x; }", (TestCase("t", b""),)), "line 1: 'x' undeclared"),
        (Program(SOURCE, ()), "tests: none given"),
        (Program(SOURCE, (TestCase("t", b"1"), TestCase("t", b"2"))), "'t' occurs twice"),
        (Program(SOURCE, (TestCase("t", b"1", b"no"),)), "baseline gives WRONG_ANSWER"),
        (Program(SOURCE, (TestCase("t", b"1"),), ("-fplugin=/x.so",)), "'-fplugin=/x.so'"),
        (Program(SOURCE, (TestCase("t", b"1"),), ("-o/etc/x",)), "not allowed"),
        (Program(SOURCE, (TestCase("t", b"1", weight=0.0),)), "weight: 0; give a number above 0"),
        (Program("int main(void) { *(volatile int*)0; }", (TestCase("t", b""),)), "SIGSEGV"),
        (Program("int main(void) { return 0; }\udcff", (TestCase("t", b""),)), "not text"),
    ],
)
def test_programs_that_cannot_serve_are_refused(
    engine: Engine, broken: Program, reason: str
) -> None:
    with pytest.raises(InvalidProgram) as caught:
        engine.register(broken)
    assert reason in str(caught.value)


def test_a_baseline_without_end_is_refused(tmp_path: Path) -> None:
    with Engine(slots=1, cache_dir=tmp_path, limits=Limits(wall_seconds=0.2)) as quick:
        endless = Program("int main(void) { for (;;); }", (TestCase("t", b""),))
        with pytest.raises(InvalidProgram, match="did not end within its time limit"):
            quick.register(endless)


def test_output_larger_than_a_pipe_is_compared_whole(engine: Engine) -> None:
    source = """#include <stdio.h>
int main(void) { for (int i = 0; i < 300000; i++) printf("%d\\n", i); return 0; }"""
    known = engine.register(Program(source, (TestCase("t", b""),)))
    assert len(known.expected[0]) > 1 << 20
    assert engine.evaluate(known.digest, with_nop(known.listing), CHECK_ONLY).passed
    short = known.listing.replace("$300000", "$299999")
    result = engine.evaluate(known.digest, short, CHECK_ONLY)
    assert result.verdict is Verdict.WRONG_ANSWER
    assert "line 300000" in result.evidence


def test_blanks_at_the_end_are_taken_from_the_baseline(engine: Engine) -> None:
    tests = (TestCase("a", b"1", b"1022446046 \n\n"), TestCase("b", b"1000"))
    known = engine.register(Program(SOURCE, tests))
    assert known.expected[0] == b"1022446046\n"
    assert engine.evaluate(known.digest, with_nop(known.listing), CHECK_ONLY).passed


def test_a_baseline_of_chance_is_refused(engine: Engine) -> None:
    source = """#include <stdio.h>
int main(void) { char c; printf("%p\\n", (void *)&c); return 0; }"""
    with pytest.raises(InvalidProgram, match="different things on different runs"):
        engine.register(Program(source, (TestCase("t", b""),)))


def test_baselines_survive_a_restart(tmp_path: Path) -> None:
    small = replace(program(), tests=program().tests[:2])
    with Engine(slots=1, cache_dir=tmp_path) as first:
        before = first.register(small)
    with Engine(slots=1, cache_dir=tmp_path) as second:
        (slot,) = second._slots
        ran = slot.ran_seconds
        assert second.register(small) == before
        assert slot.ran_seconds == ran  # nothing was compiled or run
        counters = second.counters()
        assert (counters.programs_cached, counters.programs_built) == (1, 0)
        assert second.evaluate(before.digest, with_nop(before.listing), CHECK_ONLY).passed


def test_times_taken_at_another_speed_are_void_and_taken_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The cached entry is changed to a sixteenth of all its times.

    A host may be half as fast for a while; a factor of sixteen shows even then.
    """
    with Engine(slots=1, cache_dir=tmp_path) as first:
        known = first.register(program())
    path = tmp_path / "baselines.sqlite"
    with contextlib.closing(BaselineCache(path)) as cache:
        (key,) = cache.keys()
        made = cache.get(key)
        assert made is not None
        assert [len(t) for t in made.times[:3]] == [3, 3, 3]
        assert 6 <= len(made.times[3]) <= 14  # the test that is timed
        assert all(second > 0 for test in made.times for second in test)
        wrong = tuple(tuple(s / 16 for s in test) for test in made.times)
        cache.put(key, replace(made, times=wrong, calibration=made.calibration / 16))
    with Engine(slots=1, cache_dir=tmp_path) as second:
        second.register(program())
        for _ in range(2):
            result = second.evaluate(known.digest, with_nop(known.listing), Precision(5))
            assert result.verdict is Verdict.OK
            assert result.speedup == pytest.approx(1.0, abs=0.2)
    assert caplog.text.count("the host has changed speed") == 1
    with contextlib.closing(BaselineCache(path)) as cache:
        renewed = cache.get(key)
    assert renewed is not None
    assert renewed.times[:3] == ((), (), ())
    assert 3 <= len(renewed.times[3]) <= 11
    assert renewed.calibration == pytest.approx(made.calibration, rel=0.4)
    assert min(renewed.times[3]) > 12 * min(wrong[3])
    assert replace(renewed, times=made.times, calibration=made.calibration) == made


def test_a_clearly_slower_candidate_gets_the_first_look_only(
    engine: Engine, known: Registered
) -> None:
    again = SOURCE.replace(
        "for (int i", "for (int r = 0; r < 4; r++, s = r < 4 ? 1 : s) for (int i"
    )
    result = engine.evaluate(known.digest, compiled(engine, again), Precision(40, 1e-6))
    assert result.verdict is Verdict.OK
    assert result.pairs <= 6  # the scheduler may have disturbed a pair
    assert result.speedup is not None
    assert result.ci_low is not None
    assert result.ci_high is not None
    assert result.ci_low < result.speedup < result.ci_high < 1
    assert result.speedup < 1 / 1.5  # what "clearly" means


def test_the_host_describes_itself(engine: Engine) -> None:
    info = engine.check()
    assert "gcc" in info.compiler.lower()
    assert info.slots == 1
    assert info.floor_seconds is not None
    assert 0 < info.floor_seconds < 0.1
    assert info.isolation["unprivileged_uid"]
    assert info.isolation["no_new_privs"]
    assert info.isolation["rlimits"]
    assert info.level.startswith(("strict", "best-effort (without "))


def test_closed_engines_say_so(tmp_path: Path) -> None:
    made = Engine(slots=1, cache_dir=tmp_path)
    made.close()
    made.close()
    with pytest.raises(ExecutorError, match="closed"):
        made.register(program())


def test_an_engine_that_is_closed_while_it_works_says_so(tmp_path: Path) -> None:
    """Another thread closes it than the one that waits for the run."""
    with Engine(slots=1, cache_dir=tmp_path) as engine, ThreadPoolExecutor(1) as pool:
        text = "int main(void) { for (;;); }"
        long = Program(text, (TestCase("t", b""),), wall_seconds=30.0)
        registering = pool.submit(engine.register, long)
        while not engine.occupied:
            assert not registering.done()
            time.sleep(0.05)
        time.sleep(1.0)
        engine.close()
        with pytest.raises(ExecutorError, match=r"closed|gone"):
            registering.result()


def test_bad_settings_are_named(tmp_path: Path) -> None:
    with pytest.raises(ExecutorError, match="isolation = 'none'"):
        Engine(isolation="none", cache_dir=tmp_path)  # type: ignore[arg-type] # the point
    with pytest.raises(ExecutorError, match="remeasure_above = nan"):
        Engine(remeasure_above=float("nan"), cache_dir=tmp_path)
    with pytest.raises(ExecutorError, match="slots = 0"):
        Engine(slots=0, cache_dir=tmp_path)


def test_a_missing_gcc_is_named_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASM_EXECUTOR_GCC", "gcc-of-no-version")
    with pytest.raises(ExecutorError, match=r"gcc not found.*install gcc"):
        Engine(cache_dir=tmp_path)


def test_without_timing_tests_those_with_work_are_timed() -> None:
    kinds = [TestKind.REWARD] * 13
    tests = tuple(TestCase(str(i), b"", b"", kind) for i, kind in enumerate(kinds))
    short = [0.001] * 13
    assert timed_tests(Program("", tests), short, 0.001) == [0, 1]
    assert timed_tests(Program("", tests), short, 0.001, 10) == list(range(10))
    assert timed_tests(Program("", tests), [*short[:11], 0.02, 0.001], 0.001) == [11]
    heavy = tuple(replace(test, weight=2.0) if test.name == "12" else test for test in tests)
    assert timed_tests(Program("", heavy), short, 0.001) == [0, 12]
    with_timing = (*tests, TestCase("t", b"", b"", TestKind.TIMING))
    assert timed_tests(Program("", with_timing), [*short, 0.001], 0.001) == [13]


def test_another_c_library_of_the_same_name_is_another_host(tmp_path: Path) -> None:
    library = tmp_path / "libc.so.6"
    root = rootfs.Root(((str(library), "/lib/libc.so.6"), ("/dev/null", "/dev/null")))
    library.write_bytes(b"one")
    before = rootfs.libraries_digest(root)
    assert rootfs.libraries_digest(root) == before
    library.write_bytes(b"two")
    assert rootfs.libraries_digest(root) != before

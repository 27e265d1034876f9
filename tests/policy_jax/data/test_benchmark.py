"""The frozen benchmark, the checks of the bundled programs, and the ensemble's report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from executor.client import Client
from executor.types import Precision, Program, TestCase, TestKind
from policy_jax import ensemble_report
from policy_jax.compilers import strongest
from policy_jax.compilers.build_kinds import CLANG, GCC, KINDS, MIXED, PROCESSOR
from policy_jax.compilers.builds import CORRECTNESS, disagreements, floor_seconds, sanitized
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.mixture_names import mixture_name
from policy_jax.data import benchmark, build, check
from policy_jax.data.bundled import BENCHMARK_FAMILIES, TRAIN_FAMILIES, VAL_FAMILIES, make_program
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.rows import DatasetError
from policy_jax.ensemble_report import (
    Row,
    Speedup,
    families,
    kinds,
    mean,
    mixed,
    mixed_sentence,
    ratio,
)

TESTS = (TestCase("a", b"3\n"), TestCase("b", b"2000000000\n", None, TestKind.HELD_OUT))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


HEAD = """#include <stdio.h>
__attribute__((noipa)) static int read(int *p) { return *p; }
int main(void) { int n, k; if (scanf("%d", &n) != 1) return 1;
"""


def program(body: str) -> Program:
    return Program(f"{HEAD}{body}\nreturn 0; }}\n", TESTS)


def test_the_benchmark_is_the_one_that_was_frozen() -> None:
    chosen = benchmark.programs()
    assert Counter(split for split, _ in chosen) == {"val_families": 100, "val_params": 100}
    assert all(made.seed >= EVALUATION_SEED for _, made in chosen)
    assert {m.family for s, m in chosen if s == "val_families"} == set(VAL_FAMILIES)
    assert {m.family for s, m in chosen if s == "val_params"} == set(BENCHMARK_FAMILIES)
    assert [made for _, made in benchmark.programs("params")] == [m for _, m in chosen[100:]]


def test_a_changed_template_or_an_unknown_name_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(
        DatasetError, match="bundled:test is unknown; use val, families, params, judge, "
    ):
        benchmark.programs("test")
    lines = benchmark.frozen()
    changed = [replace(lines[0], digest="0" * 64), *lines[1:]]
    monkeypatch.setattr(benchmark, "frozen", lambda name: changed)
    with pytest.raises(DatasetError, match="is not the program that was frozen"):
        benchmark.programs()


def test_training_programs_differ_and_are_the_same_for_a_seed() -> None:
    first = list(islice(build.training_entries(2), 5))
    assert [e.name for e in first] == [f"{f}-2000000" for f in TRAIN_FAMILIES[:5]]
    assert list(islice(build.training_entries(2), 5)) == first
    with pytest.raises(ValueError, match="seed = 1000; give 0 to 999"):
        next(build.drawn(1000))


def test_undefined_operations_are_found_and_defined_ones_let_be(client: Client) -> None:
    def undefined(of: Program) -> list[str]:
        client.register(of)
        return list(sanitized(client, of, CORRECTNESS).undefined)

    assert undefined(program('printf("%d\\n", n * 2);')) == ["b"]
    beyond = program('static int a[9]; a[n % 16] = 1; printf("%d\\n", a[1]);')
    assert undefined(replace(beyond, tests=TESTS[:1])) == []
    assert undefined(program('printf("%u\\n", n * 2u);')) == []


def test_a_variable_read_before_it_is_set_makes_builds_disagree(client: Client) -> None:
    # The pattern that gcc fills with; otherwise the stack holds something else.
    unset = program('printf("%d %d\\n", n, read(&k) == (int)0xfefefefe);')
    assert [f.build for f in disagreements(client, unset)] == [
        "gcc -O2, automatic variables filled"
    ]
    steady = program('k = n; printf("%d %d\\n", n, read(&k) == (int)0xfefefefe);')
    assert disagreements(client, steady) == []


def test_a_bundled_program_keeps_its_promises(client: Client) -> None:
    made = make_program("popcount_sum", EVALUATION_SEED)
    entry = made.entry("val_params", compile_listing(made.source))
    checked = check.check(client, entry, floor_seconds(client))
    assert checked.complaints == ()
    assert checked.work_ms is not None
    assert checked.work_ms > 1  # the command gives the exact figure, on a quiet machine
    assert check.overlap([entry, replace(entry, split="train", name="other")]) is not None


def test_broken_promises_are_listed() -> None:
    good = check.Checked("a", "val_params", 10.0, ())
    slow = check.Checked("b", "val_params", 80.0, ())
    bad = check.Checked("c", "train", 1.0, ("clang -O3: WRONG_ANSWER",))
    assert check.verdict([good] * 9 + [slow], None) == []
    assert check.verdict([good] * 4 + [slow], None)[0].startswith("80.0% of timing inputs")
    assert check.verdict([good, bad], "a and b are one") == [
        "c: clang -O3: WRONG_ANSWER",
        "a and b are one",
    ]


def test_judge_programs_of_one_shape_or_output_are_found(client: Client) -> None:
    made = make_program("count_matching", 1, timing_work_ms=0.1)
    entry = made.entry("judge_params", compile_listing(made.source))
    client.register(entry.program)
    assert check.small_tests(client, entry) == []
    dull = replace(entry.program, tests=entry.program.tests[:2])
    assert check.small_tests(client, replace(entry, program=dull)) == [
        "its 2 small tests have 2 different outputs"
    ]
    other = make_program("array_report", 1, timing_work_ms=0.1)
    twin = replace(other.entry("train", entry.listing.replace("$1,", "$7,")), name="twin")
    assert check.alike([entry, twin]) == [
        f"{entry.name} and twin of two families differ in numbers alone"
    ]
    assert check.alike([entry, entry]) == []


def test_a_mean_of_speedups_has_a_narrower_interval() -> None:
    one = Speedup(2.0, 1.8, 2.2)
    many = mean([one] * 4)
    assert many.value == pytest.approx(2.0)
    assert 1.8 < many.low < 1.95
    assert 2.05 < many.high < 2.2
    assert mean([Speedup(4.0, 4.0, 4.0), Speedup(1.0, 1.0, 1.0)]).value == pytest.approx(2.0)


def test_families_are_ranked_and_unsafe_flags_marked() -> None:
    parity = Speedup(1.0, 1.0, 1.0)
    rows = [
        Row("a-1", "a", "val_params", "", False, parity, parity),
        Row("b-1", "b", "val_params", "Ofast", True, Speedup(2.0, 1.9, 2.1), parity),
    ]
    by_family = families(rows)
    assert [(r.family, r.flags) for r in by_family] == [("b", ("Ofast*",)), ("a", ("-O3",))]


def test_a_kind_of_build_has_the_programs_that_it_won() -> None:
    parity = Speedup(1.0, 1.0, 1.0)
    looks = {"clang": 1.5, "native": 2.0, "O1": 0.5}
    rows = [
        Row("a-1", "a", "val", "native", False, Speedup(2.0, 1.9, 2.1), parity, looks),
        Row("b-1", "b", "val", "", False, parity, parity, {"clang": 0.9}),
    ]
    found = {row.kind: row for row in kinds(rows)}
    assert (found[PROCESSOR].programs, found[PROCESSOR].builds) == (1, ("native",))
    assert found[PROCESSOR].speedup is not None
    assert found[PROCESSOR].speedup.low == pytest.approx(1.9)
    assert (found[CLANG].programs, found[CLANG].speedup) == (0, None)
    assert found[CLANG].alone == pytest.approx(1.5**0.5)  # where it is slower, -O3 stays
    assert found[GCC].alone == 1.0


def test_a_mixture_is_compared_with_the_fastest_whole_build() -> None:
    parity = Speedup(1.0, 1.0, 1.0)
    name = mixture_name("native", {"f": "clang"})
    rows = [
        Row(
            *("a-1", "a", "val", name, False, Speedup(2.2, 2.1, 2.3), parity),
            looks={"native": 2.0, name: 2.2},
            whole="native",
            whole_speedup=Speedup(2.0, 1.9, 2.1),
        ),
        Row("b-1", "b", "val", "native", False, parity, parity, {"native": 1.5, name: 1.4}),
        Row("c-1", "c", "val", "", False, parity, parity, {"native": 0.9}),
    ]
    found = mixed(rows)
    assert (found.tried, found.won) == (2, 1)
    assert found.gain is not None
    assert found.gain.value == pytest.approx(1.1)
    assert found.gain.low < 1.1 * 2.1 / 2.2  # the errors of both count
    assert "the fastest in 1, where it runs 1.100" in mixed_sentence(found)
    assert mixed_sentence(mixed(rows[1:])).endswith("one was the fastest in 0.")
    by_kind = {row.kind: row for row in kinds(rows)}
    assert (by_kind[MIXED].programs, by_kind[PROCESSOR].programs) == (1, 1)


def test_the_ratio_of_two_speedups_has_both_their_errors() -> None:
    one, other = Speedup(2.0, 1.8, 2.2), Speedup(1.0, 1.0, 1.0)
    alone = ratio(one, other)
    assert (alone.value, alone.low, alone.high) == pytest.approx((2.0, 1.8, 2.2))
    both = ratio(one, Speedup(1.0, 0.9, 1.1))
    assert both.value == 2.0
    assert both.low < 1.8
    assert both.high > 2.2


@pytest.mark.slow
def test_the_best_build_of_a_program_stands_beside_its_control(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = {GCC: {name: KINDS[GCC][name] for name in ("popcnt", "O1")}}
    monkeypatch.setattr(strongest, "KINDS", few)
    made = make_program("popcount_sum", EVALUATION_SEED)
    entry: ProgramEntry = made.entry("val_params", compile_listing(made.source))
    row = ensemble_report.judge(client, entry, Precision(max_pairs=5, half_width=0.1))
    assert row.group == "popcount_sum"
    assert row.speedup.low <= row.speedup.value <= row.speedup.high
    assert row.control.low <= row.control.value <= row.control.high
    assert row.seconds > 0
    assert set(row.looks) & {"popcnt", "guided"}
    ensemble_report.picture(families([row]), tmp_path / "p.png")
    assert (tmp_path / "p.png").read_bytes().startswith(b"\x89PNG")

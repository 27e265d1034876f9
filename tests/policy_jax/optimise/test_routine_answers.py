"""Routines as candidates of a search: where they are used, alone and on another candidate."""

import subprocess
from pathlib import Path

import pytest

from executor.client import Evaluation, Verdict
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.optimise.candidates import Judged, Maker
from policy_jax.optimise.explain import explain, routine_uses
from policy_jax.optimise.routine_answers import RoutineAnswers

SOURCE = """#include <stdio.h>
__attribute__((noinline)) static long next(void) {
    long x;
    return scanf("%ld", &x) == 1 ? x : 0;
}
int main(void) {
    long n = next(), sum = 0;
    while (n--) { sum += next(); printf("%ld\\n", sum); }
    puts("end");
    return 0;
}
"""


@pytest.fixture(scope="module")
def listing() -> str:
    return compile_listing(SOURCE)


def heat_of(lines: list[str], shares: dict[str, float]) -> list[float]:
    """The share of each line that calls a function of `shares`."""
    found = ((share for name, share in shares.items() if name in line) for line in lines)
    return [next(mine, 0.0) for mine in found]


def proposed(
    listing: str, heat: dict[str, float] | None, remarks: list[str], function: str | None = None
) -> list[tuple[str, ...]]:
    lines = normalise(listing)
    known = None if heat is None else heat_of(lines, heat)
    answers = RoutineAnswers.of(Maker(listing, function), lines, known, remarks)
    return [candidate.routines for candidate in answers.alone(lines)]


def test_the_routines_whose_calls_take_time_are_used(listing: str) -> None:
    remarks: list[str] = []
    hot = {"scanf": 0.6, "printf": 0.3, "puts": 0.001}
    assert proposed(listing, hot, remarks) == [("rt_printf", "rt_scanf")]
    assert proposed(listing, None, remarks) == [("rt_printf", "rt_puts", "rt_scanf")]
    assert proposed(listing, hot, remarks, "next") == [("rt_scanf",)]
    assert remarks == []
    assert proposed(listing, {"scanf": 0.004, "printf": 0.005}, remarks) == []
    assert remarks == [
        "routines: none is used, since the calls that they could stand for take less than 1 % of "
        "the time"
    ]


def test_a_program_that_sets_the_locale_gets_none_and_is_told(tmp_path: Path) -> None:
    source = SOURCE.replace(
        "long n =", 'extern char *setlocale(int, char *); setlocale(0, ""); long n ='
    )
    remarks: list[str] = []
    assert proposed(compile_listing(source), {"scanf": 0.6}, remarks) == []
    assert proposed(compile_listing(source), None, []) == []
    assert remarks == ["routines: none is used, since the program refers to setlocale"]
    assert proposed(compile_listing("int main(void) { return 0; }"), {}, remarks) == []
    assert len(remarks) == 1


def test_the_fastest_of_the_others_is_tried_with_routines(listing: str) -> None:
    def judged(name: str, speedup: float | None, verdict: Verdict = Verdict.OK) -> Judged:
        lines = normalise(listing.replace("\t.text", "\t.text\n\tnop" * (len(name) - 1), 1))
        candidate = maker.make(name, lines)
        assert candidate is not None
        return Judged(candidate, Evaluation(verdict, speedup=speedup, resolved=True))

    maker, lines = Maker(listing), normalise(listing)
    answers = RoutineAnswers.of(maker, lines, None, [])
    (alone,) = answers.alone(lines)
    with_them = Judged(alone, Evaluation(Verdict.OK, speedup=2.0, resolved=True))
    slow, fast = judged("gcc O2", 0.9), judged("gcc native", 1.01)
    wrong = judged("policy", None, Verdict.WRONG_ANSWER)
    assert answers.on_the_best([with_them, slow, wrong]) == []
    (both,) = answers.on_the_best([with_them, slow, wrong, fast])
    assert both.proposer == "gcc native + routines"
    assert both.routines == alone.routines
    assert both.listing != alone.listing
    assert answers.on_the_best([with_them, slow, wrong, fast]) == []  # judged already


def test_without_routines_no_candidate_calls_one(listing: str) -> None:
    lines = normalise(listing)
    answers = RoutineAnswers.of(Maker(listing, routines=False), lines, None, [])
    assert answers.alone(lines) == []


@pytest.mark.parametrize("function", [None, "next"])
def test_a_candidate_is_a_program_of_its_own_and_says_what_it_calls(
    listing: str, function: str | None, tmp_path: Path
) -> None:
    lines = normalise(listing)
    answers = RoutineAnswers.of(Maker(listing, function), lines, None, [])
    (candidate,) = answers.alone(lines)
    outputs = []
    for text in (listing, candidate.complete):
        (tmp_path / "a.s").write_text(text)
        subprocess.run(["gcc", "a.s", "-o", "a"], cwd=tmp_path, check=True)
        outputs.append(
            subprocess.run([tmp_path / "a"], input=b"3 5 -70 600", stdout=subprocess.PIPE).stdout
        )
    assert outputs == [b"5\n-65\n535\nend\n"] * 2
    changed = normalise(candidate.listing)
    said = [use.sentence() for use in routine_uses(changed)]
    assert (
        said[0] == 'next: scanf("%ld"): rt_scanf reads numbers and words from the buffer of stdin'
    )
    assert [one.split(":")[0] for one in said] == ["next", "main", "main"][: len(said)]
    assert len(said) == (3 if function is None else 1)
    functions = [change.function for change in explain(lines, changed)]
    assert functions == (["next", "main"] if function is None else ["next"])

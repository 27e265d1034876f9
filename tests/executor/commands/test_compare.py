"""`asm-executor compare`: what counts as agreement, and the command on real daemons."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys

import pytest
from serving import serving

from executor.commands import bundled
from executor.commands.host_agreement import BUILDS, Comparison, agreement, candidates
from executor.types import Evaluation, ExecutorError, Verdict


def measured(speedup: float, low: float, high: float) -> Evaluation:
    return Evaluation(Verdict.OK, speedup=speedup, ci_low=low, ci_high=high, resolved=True)


IDENTICAL = Evaluation(
    Verdict.OK, speedup=1.0, ci_low=1.0, ci_high=1.0, resolved=True, identical=True
)
WRONG = Evaluation(Verdict.WRONG_ANSWER)


def pair(a: Evaluation, b: Evaluation) -> Comparison:
    return Comparison("program", "-O1", a, b)


@pytest.mark.parametrize(
    ("a", "b", "overlap"),
    [
        ((0.9, 1.1), (1.0, 1.2), True),
        ((1.0, 1.2), (0.9, 1.1), True),
        ((0.9, 1.3), (1.0, 1.1), True),
        ((0.9, 1.0), (1.0, 1.1), True),
        ((0.9, 1.0), (1.01, 1.1), False),
        ((1.01, 1.1), (0.9, 1.0), False),
    ],
)
def test_intervals_overlap_when_they_share_a_point(
    a: tuple[float, float], b: tuple[float, float], overlap: bool
) -> None:
    assert pair(measured(1.0, *a), measured(1.0, *b)).overlap is overlap


def test_agreement_is_over_what_was_measured() -> None:
    agreed = agreement(
        [
            pair(measured(2.0, 1.9, 2.1), measured(1.0, 0.9, 1.1)),
            pair(measured(1.0, 0.9, 1.1), measured(1.0, 0.9, 1.1)),
            pair(measured(1.0, 0.9, 1.1), measured(1.1, 1.0, 1.2)),
            pair(IDENTICAL, measured(1.0, 0.9, 1.1)),
            pair(IDENTICAL, IDENTICAL),
            pair(WRONG, WRONG),
        ]
    )
    assert agreed.compared == 4, "identical or refused on both: nothing was measured"
    assert agreed.overlap_share == 0.75
    assert agreed.largest_abs_log_ratio == pytest.approx(math.log(2))
    assert agreed.median_abs_log_ratio == pytest.approx(math.log(1.1) / 2)
    assert not agreed.reached


def test_different_verdicts_are_disagreement() -> None:
    agreed = agreement([pair(WRONG, IDENTICAL), pair(IDENTICAL, measured(1.0, 0.9, 1.1))])
    assert agreed.overlap_share == 0.5


def test_nothing_measured_is_an_error_and_no_agreement() -> None:
    with pytest.raises(ExecutorError, match="none of 1 candidates"):
        agreement([pair(IDENTICAL, IDENTICAL)])


def test_candidates_are_every_program_in_every_build() -> None:
    made = candidates(dict(list(bundled.programs().items())[:2]))
    assert [(one.name, one.build) for one in made] == [
        (name, build) for name in list(bundled.programs())[:2] for build in BUILDS
    ]
    assert all("main:" in one.listing for one in made)
    assert len({one.listing for one in made}) == len(made)


def compare(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "executor.commands.cli", "compare", *arguments],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, "COLUMNS": "140"},
    )


@pytest.mark.slow
def test_two_real_daemons_are_compared_candidate_by_candidate() -> None:
    with serving() as one, serving() as other:
        few = ("--limit", "2", "--max-pairs", "3")
        done = compare(one.address, other.address, *few, "--json")
        shown = compare(one.address, one.address, *few)
    assert done.returncode in (0, 1), done.stderr
    answer = json.loads(done.stdout)
    assert answer["agree"] is (done.returncode == 0)
    assert answer["hosts"]["a"]["address"] == one.address
    assert answer["hosts"]["a"]["fingerprint"] == answer["hosts"]["b"]["fingerprint"]
    assert len(answer["candidates"]) == 2 * len(BUILDS)
    nop = next(x for x in answer["candidates"] if x["build"] == "-O3 + nop")
    assert nop["a"]["verdict"] == nop["b"]["verdict"] == "OK"
    assert nop["ratio"] == nop["a"]["speedup"] / nop["b"]["speedup"]
    assert shown.returncode in (0, 1), shown.stderr
    assert "intervals overlap, at least 90% wanted" in shown.stdout
    assert "bits" in shown.stdout


def test_a_host_that_is_not_there_is_an_error() -> None:
    done = compare("127.0.0.1:1", "127.0.0.1:1")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "127.0.0.1:1" in done.stderr


def test_help_has_examples() -> None:
    done = compare("--help")
    assert done.returncode == 0
    assert "asm-executor compare" in done.stdout.partition("Examples")[2]

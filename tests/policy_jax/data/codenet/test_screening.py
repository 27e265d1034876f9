"""What a submission falls for is what is wrong with it: slow checks and clocks have their names."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence

import pytest
from c_sources import SEEDED, SLOW_WHEN_CHECKED

from executor.client import Client, Registered
from executor.types import Evaluation, TestCase, TestKind, TestResult, Verdict
from policy_jax.compilers.builds import BY_THE_CLOCK, differences, floor_seconds
from policy_jax.data.codenet.raw import Submission
from policy_jax.data.codenet.screening import Rules, Screen, _disagrees
from policy_jax.data.filters import NOT_DETERMINISTIC
from policy_jax.data.outcomes import KEPT, Outcome

OFTEN = """#include <stdio.h>
#include <time.h>
/* The clock is asked where no test of a whole second notices it: late, and for one input. */
int main(void) {
    int n;
    if (scanf("%d", &n) != 1) return 0;
    unsigned s = 1;
    for (int i = 0; i < n * 1000; i++) s = s * 31 + (s >> 7);
    printf("%u\\n", n == 5 ? (unsigned)time(NULL) : s);
    return 0;
}
"""


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


def judged(client: Client, source: str, inputs: Sequence[str]) -> Outcome:
    tests = [TestCase(str(k), f"{text}\n".encode()) for k, text in enumerate(inputs)]
    screen = Screen(client, Rules(min_tests=1, min_ratio=0.0, seconds=4.0), floor_seconds(client))
    return screen.judge(Submission("p00001", "s000000001"), source.encode(), tests)


@pytest.mark.slow
def test_a_submission_whose_checked_build_is_slow_is_kept(client: Client) -> None:
    outcome = judged(client, SLOW_WHEN_CHECKED, ["80000", "7"])
    assert outcome.verdict == KEPT, outcome.detail
    assert re.search(r"the checked build is too slow to tell on 1 tests, first 0", outcome.note)
    assert outcome.entry is not None
    assert outcome.entry.timeable


@pytest.mark.slow
@pytest.mark.parametrize("source", [SEEDED, OFTEN])
def test_a_submission_that_prints_the_time_is_named_so(client: Client, source: str) -> None:
    for _ in range(5):
        outcome = judged(client, source, ["3", "8", "5"])
        assert outcome.verdict == NOT_DETERMINISTIC, outcome.detail
        # Runs of one build may see two seconds, too.
        if "different things on different runs" not in outcome.detail:
            break
        time.sleep(0.1)
    assert BY_THE_CLOCK in outcome.detail


def test_a_build_that_is_only_slow_does_not_differ() -> None:
    """So it is on a busy host, and with loops that -O3 alone makes vectors of."""
    slow, large, wrong = (
        TestResult(verdict.lower(), TestKind.REWARD, verdict)
        for verdict in (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT, Verdict.WRONG_ANSWER)
    )
    assert differences(Evaluation(Verdict.TIME_LIMIT, per_test=(slow, large))) == {}
    differing = differences(Evaluation(Verdict.TIME_LIMIT, per_test=(slow, wrong)))
    assert list(differing) == ["wrong_answer"]


def test_stored_outputs_that_differ_in_blanks_do_not_disagree() -> None:
    tests = [TestCase("a", b"", b"1 2\r\n3\r\n"), TestCase("b", b"", b"1  2\n")]
    registered = Registered("", "", (b"1 2 \n3\n\n", b"1 2\n"))
    assert _disagrees(tests, registered) == "stored output of 1 tests differs, first b"

"""One run of each candidate outside the frame that all its other runs have."""

from __future__ import annotations

import pytest
from candidates import compiled, with_nop

from executor.engine.engine import Engine
from executor.types import Precision, Program, TestCase, Verdict

CHECK_ONLY = Precision(max_pairs=0)
HONEST = """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
extern char **environ;
int main(int argc, char **argv) {
    int n;
    if (scanf("%d", &n) != 1) return 1;
    printf("%d %d\\n", n * n, argc);
    return 0;
}
"""
FIRST = 'printf("%d %d'
PLAIN = (TestCase("one", b"1\n"), TestCase("two", b"12\n"))
WITH_ARGUMENTS = (
    TestCase("one", b"1\n", arguments=("-x",)),
    TestCase("two", b"2\n", arguments=("a", "b")),
)


@pytest.mark.parametrize("tests", [PLAIN, WITH_ARGUMENTS])
@pytest.mark.parametrize(
    "lie",
    [
        "if (*environ) n++;",
        'if (getenv("HOME")) n++;',
        'if (strcmp(argv[0], "program")) n++;',
        'if (getenv("TERM")) while (1) {}',
        "if (*environ) abort();",
    ],
)
def test_a_candidate_that_is_honest_in_the_cage_alone_fails(
    engine: Engine, tests: tuple[TestCase, ...], lie: str
) -> None:
    known = engine.register(Program(HONEST, tests))
    result = engine.evaluate(
        known.digest, compiled(engine, HONEST.replace(FIRST, lie + FIRST)), CHECK_ONLY
    )
    expected = {"while": Verdict.TIME_LIMIT, "abort": Verdict.RUNTIME_ERROR}
    found = [verdict for word, verdict in expected.items() if word in lie]
    assert result.verdict is (found[0] if found else Verdict.WRONG_ANSWER)
    assert "with another environment and argv[0]: " in result.evidence
    honest = engine.evaluate(known.digest, with_nop(known.listing), CHECK_ONLY)
    assert (honest.verdict, honest.evidence) == (Verdict.OK, "")


@pytest.mark.parametrize(
    "told", ["puts(argv[0]);", 'puts(getenv("PATH") ? "path" : "none");', "if (*environ) return 7;"]
)
def test_a_program_that_depends_on_its_frame_itself_is_judged_in_the_usual_one(
    engine: Engine, told: str
) -> None:
    source = HONEST.replace(FIRST, told + FIRST)
    known = engine.register(Program(source, PLAIN))
    result = engine.evaluate(known.digest, with_nop(known.listing), CHECK_ONLY)
    assert (result.verdict, result.evidence) == (Verdict.OK, "")

"""Checks a program's inputs for undefined behaviour, and adds an input that can be timed.

One run of the sanitized build (UndefinedBehaviorSanitizer, trapping) on all inputs tells which of
them cause undefined behaviour, and how long the -O3 build works. Where no input has enough work to
tell a faster build from a slower one, a larger input is grown from the others.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from executor.client import Client, Program, TestKind
from executor.common import without_tests
from policy_jax.compilers.builds import (
    QUICK,
    baseline_seconds,
    floor_seconds,
    sanitized,
    timed_alone,
)
from policy_jax.compilers.scaling import WORK_TO_FLOOR, Budget, known_inputs, scale
from policy_jax.optimise.agreement import shown_input

GROWING = Budget(trials=60, seconds=10.0)
"""Small, since the user waits."""

LOOK_SECONDS = 900.0
"""Time limit of one evaluation: a guard against a daemon that hangs."""

NAMED_MOST = 5
"""Most inputs that a remark names."""

_NUMBERED = re.compile(r"(?:given|made)-\d+")


def examined(
    client: Client,
    program: Program,
    remarks: list[str],
    *,
    given: Collection[str],
    reads: bool = True,
) -> Program:
    """The program without made-up tests of undefined behaviour, and with a test to time, if any.

    What was changed or noticed is added to `remarks`. given: names of the tests that the user gave,
    which all stay. reads: whether the program reads its input at all.
    Raises executor.types.ExecutorError and CompileError.
    """

    def where(names: Iterable[str]) -> str:
        return f" on {named(names, program)}" if reads or len(program.tests) > 1 else ""

    checked = sanitized(client, program, QUICK, LOOK_SECONDS)
    dropped: list[str] = []
    while bad := [n for n in (*checked.undefined, *checked.differs) if n not in given]:
        if len(bad) == len(program.tests):
            break
        dropped += bad
        program = without_tests(program, bad)
        checked = sanitized(client, program, QUICK, LOOK_SECONDS)
    if dropped:
        remarks.append(
            f"left out {len(dropped)} of the inputs that were made up: the build under UBSan stops "
            "on them"
        )
    if checked.undefined:
        remarks.append(
            f"undefined behaviour: the build under UBSan stops{where(checked.undefined)}; "
            "a compiler may do anything there, and so may a candidate that passes"
        )
        return program
    if checked.differs:
        why = next(iter(checked.differs.values()))
        remarks.append(f"the build under UBSan does something else{where(checked.differs)} ({why})")
    if checked.undecided:
        remarks.append(
            f"whether the program leaves the rules of C{where(checked.undecided)} is not known: "
            "the checked build (UBSan) is too slow to tell"
        )
    result = checked.evaluation
    if not result.passed:
        result = timed_alone(client, program, QUICK, LOOK_SECONDS)
    floor = floor_seconds(client)
    work = max(baseline_seconds(result).values(), default=0.0) - floor
    # Half of the aim of growing is enough: timings vary on a busy host, and an input that was grown
    # must not be grown again.
    if work >= WORK_TO_FLOOR / 2 * floor:
        return program
    if not reads:
        remarks.append(
            f"the program works for {1e3 * max(work, 0.0):.1f} ms, too little to be timed well; "
            "let it do more, some milliseconds at least, "
            "or give --args or --file with which it does"
        )
        return program
    like, known = known_inputs(program.tests)
    grown = scale(client, program.source, program.flags, known, floor, budget=GROWING, like=like)
    if grown is None:
        remarks.append(
            "no input has enough work to be timed well, and none could be grown; give --tests or "
            "--input with one on which the program runs for some milliseconds"
        )
        return program
    remarks.append(
        f"timed on a larger input grown from the others ({grown.how}; {1e3 * grown.work:.0f} ms of "
        "work), since on those the program hardly runs"
    )
    test = replace(like, name="grown", stdin=grown.stdin, expected=None, kind=TestKind.TIMING)
    return replace(program, tests=(*program.tests, test))


def named(names: Iterable[str], program: Program) -> str:
    """Some names of tests, with the input where the name is only a number, and how many more."""
    every = list(names)
    texts = {test.name: test.stdin for test in program.tests if _NUMBERED.fullmatch(test.name)}
    shown = [f"{n} ({shown_input(texts[n])})" if n in texts else n for n in every[:NAMED_MOST]]
    more = f" and {len(every) - NAMED_MOST} more" if len(every) > NAMED_MOST else ""
    return f"input {', '.join(shown)}{more}"

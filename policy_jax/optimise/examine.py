"""What a program's own inputs are worth, before a candidate is held against them.

One run of the sanitized build (UndefinedBehaviorSanitizer, trapping) over all inputs says on which
of them the program leaves the rules of C, and how long the -O3 build works. Where no input has
enough work to tell a faster build from a slower one, a larger one is grown from those that there
are.
"""

from __future__ import annotations

from dataclasses import replace

from executor.client import Client, Evaluation, Program, TestCase, TestKind, Verdict
from executor.programs import without_tests
from policy_jax.data.builds import QUICK, baseline_seconds, floor_seconds, sanitized
from policy_jax.data.scaling import WORK_TO_FLOOR, Budget, scale

GROWING = Budget(trials=60, seconds=20.0)
"""The user waits."""


def examined(client: Client, program: Program, remarks: list[str], made_up: bool) -> Program:
    """The program with an input that can be timed, if one was found; remarks say what was.

    made_up: its inputs were guessed, so that those with undefined behaviour are better left out.
    Raises executor.types.ExecutorError and CompileError.
    """
    result = sanitized(client, program, QUICK)
    bad = _stopped(result)
    dropped: list[str] = []
    while made_up and bad and len(bad) < len(program.tests):
        dropped += bad
        program = without_tests(program, bad)
        result = sanitized(client, program, QUICK)
        bad = _stopped(result)
    if dropped:
        remarks.append(f"left out {len(dropped)} inputs on which the build under UBSan stops")
    if bad:
        remarks.append(
            f"undefined behaviour: the build under UBSan stops on input {', '.join(bad[:5])}; "
            "a compiler may do anything there, and so may a candidate that passes"
        )
        return program
    floor = floor_seconds(client)
    if max(baseline_seconds(result).values(), default=0.0) - floor >= WORK_TO_FLOOR * floor:
        return program
    known = [test.stdin for test in program.tests]
    grown = scale(client, program.source, program.flags, known, floor, budget=GROWING)
    if grown is None:
        remarks.append(
            "no input has enough work to be timed well, and none could be grown; give --tests or "
            "--input with one on which the program runs for some milliseconds"
        )
        return program
    remarks.append(
        f"timed on a larger input grown from yours ({grown.how}; {1e3 * grown.work:.0f} ms of "
        "work), since on those given the program hardly runs"
    )
    test = TestCase("grown", grown.stdin, None, TestKind.TIMING)
    return replace(program, tests=(*program.tests, test))


def _stopped(result: Evaluation) -> list[str]:
    return [test.name for test in result.per_test if test.verdict is not Verdict.OK]

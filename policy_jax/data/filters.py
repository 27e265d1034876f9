"""Filters that all builders of data sets share: what is rejected, and for which reason.

Programs run only in the executors' cage.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from executor.client import InvalidProgram, Limits, Program, Registered
from policy_jax.compilers.builds import (
    CORRECTNESS,
    Registers,
    Sanitized,
    sanitized,
    unsteady,
    unsteady_refusal,
)

BUILDS_DIFFER, NOT_DETERMINISTIC = "-O0 and -O3 differ", "not deterministic"

# The filter for a refusal by the executor, by words of its message (the first that match).
_REFUSALS = (
    ("undefined reference", "does not link"),
    ("does not compile", "does not compile"),
    ("baseline does not build", "does not compile"),
    ("system call", "makes a refused system call"),
    ("WRONG_ANSWER", BUILDS_DIFFER),
    ("different things", NOT_DETERMINISTIC),
    ("time limit", "runs too long"),
    ("output limit", "prints too much"),
)


class Rejected(Exception):
    """A program is not kept. verdict: the filter that rejects it; detail: the evidence."""

    def __init__(self, verdict: str, detail: str) -> None:
        super().__init__(detail)
        self.verdict, self.detail = verdict, detail


def register(client: Registers, program: Program, *, clock: bool = True) -> Registered:
    """Register a program; its own output counts as expected.

    clock: ask whether builds that differ do so because of the clock, which takes a second.
    Raises Rejected where the executor refuses the program, and executor.types.Unavailable.
    """
    try:
        return client.register(program)
    except InvalidProgram as error:
        message = str(error)
        kind = next((kind for words, kind in _REFUSALS if words in message), _crash(message))
        if kind == BUILDS_DIFFER and clock:
            why = unsteady_refusal(client, program, error)
            if why is not None:
                raise Rejected(NOT_DETERMINISTIC, f"{why} ({message})") from error
        raise Rejected(kind, message) from error


def _crash(message: str) -> str:
    """The filter for a run that a signal ended."""
    peak = re.search(r"died of .*, with a peak of (\d+) MiB", message)
    if peak is None:
        return "fails a test"
    much = int(peak[1]) << 20 > Limits().memory_bytes * 3 // 4
    return "needs too much memory" if much else "crashes"


def insist_on_steadiness(
    client: Registers, program: Program, since: float, timeout: float = 120.0
) -> None:
    """Raise Rejected where a registered program does something else a second later.

    since: see `builds.unsteady`.
    """
    tests = unsteady(client, program, since, timeout)
    if tests:
        raise Rejected(NOT_DETERMINISTIC, first(tests))


def insist_on_defined_behaviour(
    client: Registers, program: Program, since: float, timeout: float = 120.0
) -> Sanitized:
    """What the sanitized build did, where it agrees with the baseline; raises Rejected otherwise.

    program: registered. since: see `builds.unsteady`.
    """
    checked = sanitized(client, program, CORRECTNESS, timeout)
    if checked.undefined:
        raise Rejected("undefined behaviour", first(checked.undefined))
    if checked.differs:
        insist_on_steadiness(client, program, since, timeout)
        raise Rejected("builds disagree", f"sanitized, {first(checked.differs)}")
    return checked


def undecided_note(checked: Sanitized) -> str:
    """A note on tests for which the checked build was too slow, or ""."""
    if not checked.undecided:
        return ""
    return (
        f"the checked build is too slow to tell on {len(checked.undecided)} tests, first "
        f"{checked.undecided[0]}"
    )


def first(tests: Mapping[str, str]) -> str:
    """The first of some tests, with its evidence."""
    name, evidence = next(iter(tests.items()))
    return f"test {name}: {evidence}"


def with_own_outputs(program: Program, registered: Registered) -> Program:
    """The program, each test with the output that the program prints as the expected one."""
    tests = tuple(
        replace(test, expected=expected)
        for test, expected in zip(program.tests, registered.expected, strict=True)
    )
    return replace(program, tests=tests)

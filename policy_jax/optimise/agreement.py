"""Whether the builds of a program agree with each other, checked before candidates are judged.

An executor takes the output of the -O0 build as correct and refuses a program whose -O3 build does
something else. Inputs on which a program crashes or hangs, or on which its -O2 build differs, say
nothing about a candidate. They are left out, with the reason.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from executor.client import Client, Evaluation, InvalidProgram, Program, Registered, TestCase
from executor.common import one_line, stopping, without_tests
from policy_jax.compilers.assembly import is_listing
from policy_jax.compilers.builds import (
    AGREEING,
    CORRECTNESS,
    differences,
    own_flags,
    timed_alone,
)
from policy_jax.compilers.compiler import compile_listing

T = TypeVar("T")

OTHER_BUILDS = ("gcc -O2", "gcc -O2, automatic variables filled")
"""Builds of `AGREEING` that are compared here; the executor itself compares -O0 and -O3."""

REGISTER_SECONDS = 900.0
"""Time limit of registering one program, with waiting: a guard against a daemon that hangs."""

SUSPICIOUS_SECONDS = 2.0
"""Where registering takes longer, waiting included, one run is timed."""

MOST_RUN_SECONDS = 1.0
"""Most seconds of one run on a made-up input: each candidate is run on it about twenty times."""

MOST_SHOWN = 40
"""Characters of an input in a message."""

_AT_ONCE = 4

_INPUT = "input"
BARE = TestCase(_INPUT, b"")
"""A test without arguments and files."""

_NAMED = re.compile(rf"^test '{_INPUT}': ")
# Advice of an executor for those who wrote tests; users here may have written none.
_ADVICE = re.compile(
    r"; (?:give a test it passes|correct the expected output, or leave it out[^;]*"
    r"|expected is what its -O0 build prints[^;]*)$"
)
_DIFFERS = re.compile(r"the baseline gives WRONG_ANSWER: ")
_GOT = re.compile(
    r": got (b['\"].*), expected (b['\"].*); \d+ bytes of output, \d+ expected", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Tried:
    """An input, with the registered program or the reason why it was refused.

    slow: the input was made up and a run on it takes too long to repeat it for each candidate.
    """

    stdin: bytes
    registered: Registered | None
    reason: str = ""
    refusal: InvalidProgram | None = None
    slow: bool = False


def shown_input(stdin: bytes) -> str:
    """An input as it stands in a message."""
    text = one_line(stdin.decode("utf-8", "backslashreplace"), MOST_SHOWN)
    return f"input '{text}'" if text else "the empty input"


def alone(
    bare: Program, stdin: bytes, wall_seconds: float | None = None, like: TestCase = BARE
) -> Program:
    """The program with one input, and the arguments and files of `like`.

    wall_seconds: limit of a run; None for the executor's default.
    """
    test = replace(like, name=_INPUT, stdin=stdin)
    return replace(bare, tests=(test,), wall_seconds=wall_seconds)


def reason_of(refusal: InvalidProgram) -> str:
    """An executor's reason, reworded for a user who gave no tests."""
    text = _ADVICE.sub("", _NAMED.sub("", str(refusal)))
    text = _GOT.sub(r": \1 from -O3, \2 from -O0", text)
    return _DIFFERS.sub("its -O0 and -O3 builds print different things: ", text)


def builds_differ(refusal: InvalidProgram) -> bool:
    """Whether a program was refused because its -O3 build does not do what its -O0 build does."""
    return "WRONG_ANSWER" in str(refusal)


def of_an_input(refusal: InvalidProgram) -> bool:
    """Whether a program was refused for what it does on an input, so that its builds succeeded."""
    return _NAMED.match(str(refusal)) is not None


def over_time(refusal: InvalidProgram) -> bool:
    """Whether a program was refused because a run did not end in time."""
    return "time limit" in str(refusal)


def try_inputs(
    client: Client,
    bare: Program,
    inputs: Sequence[bytes],
    *,
    wall_seconds: float | None = None,
    like: TestCase = BARE,
    each: Callable[[], None] = lambda: None,
) -> list[Tried]:
    """Register the program with each input alone; results in the order of the inputs.

    bare: the program, whose tests do not matter. wall_seconds: time limit of a run, for inputs of
    the user; None for made-up inputs. like: a test whose arguments and files all runs get. each:
    called after each input.
    Raises executor.client.Unavailable.
    """

    def attempt(stdin: bytes) -> Tried:
        try:
            return attempted(stdin)
        finally:
            each()

    def attempted(stdin: bytes) -> Tried:
        program = alone(bare, stdin, wall_seconds, like)
        begun = time.monotonic()
        try:
            registered = client.register(program, REGISTER_SECONDS)
        except InvalidProgram as refusal:
            return Tried(stdin, None, reason_of(refusal), refusal)
        slow = False
        if wall_seconds is None and time.monotonic() - begun > SUSPICIOUS_SECONDS:
            # Registering also waits for other clients, so one run is timed alone.
            looked = timed_alone(client, program, CORRECTNESS, REGISTER_SECONDS)
            slow = looked.running_seconds > MOST_RUN_SECONDS
        return Tried(stdin, registered, slow=slow)

    with stopping.threads(_AT_ONCE) as pool:
        return list(pool.map(attempt, inputs))


_OF_OURS = re.compile(r"test '(made-\d+)': (.*)", re.S)
"""A refusal of an input that was made up, and why."""


def without_refused(
    program: Program, work: Callable[[Program], T]
) -> tuple[Program, T, dict[str, str]]:
    """What `work` gives for a program, without inputs of ours on which the program is refused: the
    program that it was given, the result, and by name why the others are left out.

    Each of them was accepted alone, in three runs. Where the program reads a variable that it has
    not set, further runs may differ. Raises InvalidProgram where another input is refused.
    """
    dropped: dict[str, str] = {}
    while True:
        try:
            return program, work(program), dropped
        except InvalidProgram as refusal:
            told = _OF_OURS.match(str(refusal))
            if told is None or len(program.tests) == 1:
                raise
            dropped[told[1]] = told[2]
            program = without_tests(program, {told[1]})


def agreeing(client: Client, program: Program) -> tuple[Program, dict[str, str]]:
    """The program with the tests on which all builds agree; by name, why the others are left out.

    A build that is only slow does not disagree.
    Raises InvalidProgram, Unavailable, CompileError.
    """
    dropped: dict[str, str] = {}
    for name in OTHER_BUILDS:
        build = AGREEING[name]
        if not program.tests or is_listing(program.source) or not build.available():
            continue
        flags = (*build.flags, *own_flags(program))
        listing = compile_listing(program.source, flags, build.compiler)

        def judge(steady: Program, listing: str = listing) -> Evaluation:
            return client.evaluate(steady, listing, CORRECTNESS, REGISTER_SECONDS)

        program, result, refused = without_refused(program, judge)
        differing = {test: f"{name}: {why}" for test, why in differences(result).items()}
        dropped |= refused | differing
        program = without_tests(program, differing)
    return program, dropped

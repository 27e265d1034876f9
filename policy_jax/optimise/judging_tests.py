"""Chooses the tests that candidates are judged on, and says why others are left out.

An executor sees what a program reads, prints and ends with; nothing of it is guessed from text.
Each input of the user is run, and becomes a test or is refused with the reason.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path

from executor.client import (
    MAX_WALL_SECONDS,
    Client,
    InvalidProgram,
    Program,
    Registered,
    TestCase,
)
from executor.common import (
    Progress,
    TestFolder,
    check_expected,
    produced,
    read_files_option,
    read_outputs_option,
    read_test_folder,
    without_expected,
    without_tests,
)
from policy_jax.compilers.borders import border_inputs, neighbours
from policy_jax.compilers.builds import unsteady, unsteady_refusal
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.mutation import defined
from policy_jax.optimise.advice import (
    GIVE_ARGUMENTS,
    about_arguments,
    about_files,
    seems_to_read,
    takes_arguments,
    usage_refusal,
)
from policy_jax.optimise.agreement import (
    BARE,
    REGISTER_SECONDS,
    Tried,
    agreeing,
    alone,
    builds_differ,
    of_an_input,
    over_time,
    shown_input,
    try_inputs,
    without_refused,
)
from policy_jax.optimise.examine import examined, named
from policy_jax.optimise.inputs import FIRST_GUESSES, fitting, make_inputs, malformed_inputs

BORDERS = 2
"""Most inputs near borders of rounding."""

MALFORMED_SECONDS = 0.5
"""Most seconds of one run on a malformed input. Some programs wait for a number for ever."""

MOST_REASONS = 3
"""Most different reasons that a message gives for refused inputs."""

_VARIES = re.compile(r": first difference.*|\d+", re.DOTALL)


class NothingToJudge(ValueError):
    """No input on which a candidate could be judged; the message says why and what to give."""


@dataclass(frozen=True, slots=True)
class ChosenTests:
    """A program that an executor accepts, with its tests and its behaviour on them.

    name: of the program, for messages. given: names of the tests that came from the user. since:
    `time.monotonic()` after the first runs.
    """

    name: str
    program: Program
    registered: Registered
    given: frozenset[str]
    since: float


def like_each(
    arguments: Sequence[str],
    files: Sequence[str | os.PathLike[str]],
    output_files: Sequence[str] = (),
) -> TestCase:
    """A test with the arguments, files and outputs of each run. Raises
    executor.common.InputError."""
    read = read_files_option([Path(file) for file in files], "files")
    outputs = read_outputs_option(output_files, "output_files")
    return TestCase("given", b"", arguments=tuple(arguments), files=read, outputs=outputs)


def choose_tests(
    client: Client,
    name: str,
    bare: Program,
    tests: Path | Sequence[TestCase] | None,
    examples: Sequence[bytes],
    remarks: list[str],
    progress: Progress,
    like: TestCase = BARE,
) -> ChosenTests:
    """The program with these tests or those of a folder, or with the examples and inputs grown from
    them.

    name: of the program, for messages. bare: the program, whose tests do not matter. like: a test
    whose arguments and files all tests get, except tests of the folder that have some of their own.
    Raises NothingToJudge, executor.client.InvalidProgram, executor.client.Unavailable,
    executor.common.InputError.
    """
    progress.phase("building and running the program")
    if tests is not None:
        if isinstance(tests, Path):
            folder = read_test_folder(tests, like.arguments, like.files, like.outputs)
        else:
            folder = TestFolder(tuple(tests), ())
        return _with_tests(client, name, bare, folder, remarks)
    if examples:
        inputs, given = _from_examples(client, name, bare, examples, remarks, progress, like)
    else:
        inputs, given = _from_nothing(client, name, bare, remarks, progress, like)
    cases = [
        replace(like, name=f"given-{k}" if stdin in given else f"made-{k}", stdin=stdin)
        for k, stdin in enumerate(inputs, 1)
    ]
    if not examples and given:  # nothing is read
        cases = [replace(like, name="run", stdin=b"")]
    program = replace(bare, tests=tuple(cases), wall_seconds=MAX_WALL_SECONDS)
    borders = _borders(client, program, like, remarks, progress)
    cases += [
        replace(like, name=f"made-{k}", stdin=s) for k, s in enumerate(borders, len(cases) + 1)
    ]
    program = every = replace(program, tests=tuple(cases))
    program, registered, refused = without_refused(
        program, lambda steady: client.register(steady, REGISTER_SECONDS)
    )
    remarks += _refused_later(refused, every)
    names = frozenset(case.name for case in cases if case.stdin in given)
    return ChosenTests(name, program, registered, names, time.monotonic())


def judged_program(
    client: Client,
    name: str,
    bare: Program,
    tests: Path | Sequence[TestCase] | None,
    examples: Sequence[bytes],
    remarks: list[str],
    progress: Progress,
    like: TestCase = BARE,
) -> Program:
    """The program with the tests that candidates are judged on: `choose_tests`, and of these what
    `keep_reliable_tests` keeps. Raises what they raise."""
    chosen = choose_tests(client, name, bare, tests, examples, remarks, progress, like)
    return keep_reliable_tests(client, chosen, remarks, progress)


def keep_reliable_tests(
    client: Client, chosen: ChosenTests, remarks: list[str], progress: Progress
) -> Program:
    """The program with the tests on which it does the same in each run and in each build.

    Raises NothingToJudge, executor.types.ExecutorError, CompileError.
    """
    progress.phase("running the program again, and its other builds")
    program, registered = chosen.program, chosen.registered
    every = program
    changing = unsteady(client, program, chosen.since, REGISTER_SECONDS)
    program = without_tests(program, changing)
    if changing:
        why = next(iter(changing.values()))
        if not program.tests:
            raise NothingToJudge(
                f"{chosen.name}: it {why}; no candidate can be compared with a program that does "
                "not do the same each time"
            )
        remarks.append(f"left out {named(changing, every)}: there the program {why}")
    program, differing = agreeing(client, program)
    if differing:
        why = next(iter(differing.values()))
        if not program.tests:
            raise NothingToJudge(
                f"{chosen.name}: its builds do different things on every input that it takes "
                f"({why}); mend that first"
            )
        remarks.append(
            f"left out {named(differing, every)}: the program's own builds differ ({why})"
        )
    progress.phase("checking the program for undefined behaviour")
    reads = registered.reads_input
    said: list[str] = []

    def look(steady: Program) -> Program:
        said.clear()
        return examined(client, steady, said, given=chosen.given, reads=reads)

    _, program, refused = without_refused(program, look)
    remarks += _refused_later(refused, every)
    remarks += said
    _remark(remarks, _compared(registered, several=len(program.tests) > 1))
    if not any(test.files or test.outputs for test in program.tests):
        _remark(remarks, about_files(compile_listing(program.source, program.flags)))
    return program


def _with_tests(
    client: Client, name: str, bare: Program, folder: TestFolder, remarks: list[str]
) -> ChosenTests:
    given = replace(bare, tests=folder.tests, wall_seconds=MAX_WALL_SECONDS)
    program = without_expected(given)
    registered = client.register(program, REGISTER_SECONDS)
    since = time.monotonic()
    check_expected(given, registered.expected)
    if folder.passed_over:
        remarks.append(folder.remark())
    if not registered.reads_input and len({t.beside_stdin for t in program.tests}) == 1:
        remarks.append("the program reads no input: all tests are one run")
    return ChosenTests(name, program, registered, frozenset(t.name for t in program.tests), since)


def _from_examples(
    client: Client,
    name: str,
    bare: Program,
    examples: Sequence[bytes],
    remarks: list[str],
    progress: Progress,
    like: TestCase,
) -> tuple[list[bytes], set[bytes]]:
    examples = list(dict.fromkeys(examples))
    results = try_inputs(client, bare, examples, wall_seconds=MAX_WALL_SECONDS, like=like)
    taken = [one.stdin for one in results if one.registered is not None]
    if results[0].refusal is not None and not of_an_input(results[0].refusal):
        raise NothingToJudge(f"{name}: {results[0].reason}")
    if not taken:
        raise NothingToJudge(
            f"{name}: {_reasons(client, bare, results, like)}"
            f"{_advice_on_crash(bare.source, results)}"
        )
    for one in results:
        if one.registered is None:
            remarks.append(f"left out {shown_input(one.stdin)}: {one.reason}")
    _insist_on_a_result(name, results)
    if not any(one.registered.reads_input for one in results if one.registered is not None):
        remarks.append(f"{_one_run(results, like)} (--input was given, and it does not read it)")
        first = next(one.registered for one in results if one.registered is not None)
        _remark(remarks, about_arguments(bare.source, first))
        return taken, set(taken)
    files = sum(len(content) for _, content in like.files)
    made = fitting(make_inputs(bare.source, taken), taken, files)
    if not made:
        remarks.append(
            f"run on {len(taken)} of {len(examples)} inputs of yours; none could be grown from "
            "them; that catches what breaks often, not what breaks rarely: give --tests for a "
            "claim to rely on"
        )
        return [*taken, *_malformed(client, bare, taken, remarks, progress, like)], set(taken)
    progress.phase("trying inputs grown from yours", len(made))
    tried = try_inputs(client, bare, made, like=like, each=progress.advance)
    grown = _worth_running(tried)
    remarks.append(
        f"{len(taken) + len(grown)} of {len(taken) + len(made)} inputs grown from "
        f"{len(taken)} of yours were usable, yours among them; that catches what breaks often, "
        "not what breaks rarely: give --tests for a claim to rely on"
    )
    remarks += _left_out(tried)
    refused = _malformed(client, bare, taken, remarks, progress, like, {*made})
    return [*taken, *grown, *refused], set(taken)


def _from_nothing(
    client: Client,
    name: str,
    bare: Program,
    remarks: list[str],
    progress: Progress,
    like: TestCase,
) -> tuple[list[bytes], set[bytes]]:
    listing = compile_listing(bare.source, bare.flags)
    (empty,) = try_inputs(client, bare, [b""], like=like)
    if empty.refusal is not None and over_time(empty.refusal) and not seems_to_read(listing):
        # It may run for seconds. (A program that waits for input reads, so it is not here.)
        (empty,) = try_inputs(client, bare, [b""], wall_seconds=MAX_WALL_SECONDS, like=like)
    if empty.refusal is not None and not of_an_input(empty.refusal):
        raise NothingToJudge(f"{name}: {empty.reason}")
    if empty.registered is not None and not empty.registered.reads_input:
        _insist_on_a_result(name, [empty])
        remarks.append(_one_run([empty], like))
        _remark(remarks, about_arguments(bare.source, empty.registered))
        return [b""], {b""}
    made = make_inputs(bare.source, [])
    progress.phase("guessing inputs", len(made))
    first, others = made[:FIRST_GUESSES], made[FIRST_GUESSES:]
    guessed = try_inputs(client, bare, first, like=like, each=progress.advance)
    if _any_taken([empty, *guessed]) or len({_kind(one.reason) for one in (empty, *guessed)}) > 1:
        guessed += try_inputs(client, bare, others, like=like, each=progress.advance)
    tried = [empty, *guessed]
    if not _any_taken(tried):
        raise NothingToJudge(
            f"{name}: {_reasons(client, bare, tried, like)}{_advice(bare.source, listing, tried)}"
        )
    _insist_on_a_result(name, tried)
    inputs = _worth_running(tried) or [one.stdin for one in tried if one.registered][:1]
    remarks.append(
        f"{len(inputs)} of {len(made) + 1} guessed inputs were usable; that proves little: give "
        "--tests, or --input with an example to grow more from"
    )
    remarks += _left_out(tried)
    known = {one.stdin for one in tried}
    return [*inputs, *_malformed(client, bare, inputs, remarks, progress, like, known)], set()


def _malformed(
    client: Client,
    bare: Program,
    taken: Sequence[bytes],
    remarks: list[str],
    progress: Progress,
    like: TestCase,
    known: AbstractSet[bytes] = frozenset(),
) -> list[bytes]:
    """Malformed and boundary inputs on which the program ends quickly and its builds agree.

    taken: inputs that it takes. known: inputs that were tried before. It need not print anything:
    its exit status and standard error are compared too.
    """
    made = [stdin for stdin in malformed_inputs(bare.source, taken) if stdin not in known]
    made = fitting(made, [*taken, *known], sum(len(content) for _, content in like.files))
    if not made:
        return []
    progress.phase("trying malformed inputs", len(made))
    tried = try_inputs(
        client, bare, made, wall_seconds=MALFORMED_SECONDS, like=like, each=progress.advance
    )
    usable = [one.stdin for one in tried if one.registered is not None]
    remarks.append(
        f"{len(usable)} of {len(made)} malformed inputs were usable (empty, cut off, a word for a "
        "number, zero, negative, limits of the source)"
    )
    return usable


def _borders(
    client: Client, program: Program, like: TestCase, remarks: list[str], progress: Progress
) -> list[bytes]:
    """Inputs near a border of rounding, on which computing with float would be seen."""

    def valid() -> list[bytes]:
        made = neighbours([test.stdin for test in program.tests])
        progress.phase("looking for borders of rounding")
        cases = [replace(like, name=f"{k}", stdin=stdin) for k, stdin in enumerate(made)]
        trying = replace(program, tests=tuple(cases), wall_seconds=MALFORMED_SECONDS)
        return [test.stdin for test in defined(client, trying).tests]

    try:
        found = border_inputs(client, program, like, valid, BORDERS)
    except InvalidProgram:
        return []  # an input of ours is refused later, with a remark
    if found:
        remarks.append(
            f"{len(found)} inputs near borders of rounding were added: on the others, computing "
            "with float instead of double is not seen"
        )
    return found


def _refused_later(refused: Mapping[str, str], every: Program) -> list[str]:
    """Remarks on inputs that were left out by `without_refused`, by name with the reason."""
    return [f"left out {named([name], every)}: {why}" for name, why in refused.items()]


def _any_taken(tried: Sequence[Tried]) -> bool:
    return any(one.registered is not None for one in tried)


def _worth_running(tried: Sequence[Tried]) -> list[bytes]:
    """The made-up inputs that are quick and on which the program prints something.

    If it never prints: those with a known exit status, which may be its result.
    """
    quick = [one for one in tried if one.registered is not None and not one.slow]
    prints = [one for one in quick if _prints(one.registered)]
    return [one.stdin for one in prints or quick if prints or _has_status(one.registered)]


def _prints(registered: Registered | None) -> bool:
    return registered is not None and (_produces(registered) or any(registered.errors))


def _produces(registered: Registered) -> bool:
    return any(map(produced, registered.expected))


def _has_status(registered: Registered | None) -> bool:
    return registered is not None and None not in registered.exit_codes


def _one_run(tried: Sequence[Tried], like: TestCase) -> str:
    registered = next(one.registered for one in tried if one.registered is not None)
    does = "prints and writes" if like.outputs else "prints"
    shown = f", and what it {does} was compared" if _produces(registered) else ""
    if any(like.beside_stdin):
        return (
            "the program does not read standard input: its run with these arguments and files is "
            f"all it is judged on{shown}; for more runs give --tests with NAME.args and NAME.files/"
            ", or repeat --run for a project"
        )
    return f"the program reads no input: its one run is all it does{shown}"


def _compared(registered: Registered, several: bool) -> str:
    """A remark where something else than standard output was compared, else "".

    several: whether the program has more than one test.
    """
    if _produces(registered):
        return ""
    where = " on these inputs" if registered.reads_input or several else ""
    if any(registered.errors):
        return (
            f"nothing is on standard output{where}: standard error and the exit status are what "
            "was compared"
        )
    advice = "give an input on which it prints" if registered.reads_input else "let it print"
    if any(code is None for code in registered.exit_codes):
        return (
            f"the program prints nothing{where} and its exit status is left to chance, so nothing "
            f"was compared; that proves nothing: {advice} its result"
        )
    if len(set(registered.exit_codes)) > 1:
        codes = ", ".join(
            map(str, sorted({code for code in registered.exit_codes if code is not None}))
        )
        return (
            f"the program prints nothing{where}, so only its exit status was compared ({codes}); "
            f"that proves little: {advice} its result"
        )
    return (
        f"the program prints nothing{where}, so only its exit status was compared; that proves "
        f"nothing of what it computes: {advice} its result"
    )


def _insist_on_a_result(name: str, tried: Sequence[Tried]) -> None:
    """Raise NothingToJudge if the program only prints how to call it, on all inputs."""
    refusals = [usage_refusal(one.registered) for one in tried if one.registered is not None]
    if refusals and all(refusals):
        raise NothingToJudge(f"{name}: {refusals[-1]}")


def _remark(remarks: list[str], text: str) -> None:
    """Add a remark that is not empty."""
    if text:
        remarks.append(text)


def _by_reason(tried: Sequence[Tried]) -> list[list[Tried]]:
    """The refused inputs, grouped by reason."""
    groups: dict[str, list[Tried]] = {}
    for one in tried:
        if one.registered is None:
            groups.setdefault(_kind(one.reason), []).append(one)
    return list(groups.values())


def _inputs(ones: Sequence[Tried]) -> str:
    more = len(ones) - 1
    others = f" and {more} other{'s' if more > 1 else ''}" if more else ""
    return f"{shown_input(ones[0].stdin)}{others}"


def _left_out(tried: Sequence[Tried]) -> list[str]:
    """Remarks on made-up inputs that were refused."""
    return [
        f"left out {_inputs(ones)}: {ones[0].reason}" for ones in _by_reason(tried)[:MOST_REASONS]
    ]


def _reasons(client: Client, bare: Program, tried: Sequence[Tried], like: TestCase) -> str:
    """The reasons why all inputs were refused."""
    groups = _by_reason(tried)
    parts = []
    for ones in groups[:MOST_REASONS]:
        first, reason = ones[0], ones[0].reason
        if first.refusal is not None and builds_differ(first.refusal):
            program = alone(bare, first.stdin, like=like)
            clock = unsteady_refusal(client, program, first.refusal)
            reason = reason if clock is None else f"it {clock} ({reason})"
        if len(ones) == len(tried) > 1:  # on every input
            return f"{reason} (with each of {len(tried)} inputs that were tried)"
        parts.append(f"with {_inputs(ones)}: {reason}")
    left = len(groups) - MOST_REASONS
    return "refused " + "; ".join(parts) + (f"; and for {left} other reasons" if left > 0 else "")


def _kind(reason: str) -> str:
    """A reason without what differs from input to input."""
    return _VARIES.sub("", reason)


def _advice(source: str, listing: str, tried: Sequence[Tried]) -> str:
    """Advice to give another input, where that may help."""
    if not seems_to_read(listing):
        return _advice_on_crash(source, tried)
    if all("is not allowed" in one.reason for one in tried):
        return ""
    return "; give --input TEXT with one that it takes, or --tests DIR"


def _advice_on_crash(source: str, tried: Sequence[Tried]) -> str:
    """Advice for a program that may have crashed because it got no arguments."""
    if takes_arguments(source) and all("died of SIG" in one.reason for one in tried):
        return f"; if it wants arguments: {GIVE_ARGUMENTS}"
    return ""

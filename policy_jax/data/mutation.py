"""How many single-instruction mutants of the bundled programs pass their tests.

A mutant that passes is judged again on further inputs: malformed ones, neighbours of the source's
constants, and valid ones of other draws, as far as the program's behaviour is defined on them. One
that differs there is truly wrong, and the tests should have caught it. One that does not differ is
equivalent, or wrong where nobody looked.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

from executor.client import Evaluation, InvalidProgram, Program, TestCase, TestKind
from executor.common import Table, without_tests
from policy_jax.asm.mutants import Mutant, chosen, mutants
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.builds import CORRECTNESS, Registers, sanitized
from policy_jax.compilers.input_malformed import constants, malformed
from policy_jax.data.bundled import FAMILIES, judge, make_program
from policy_jax.data.program_sets import ProgramEntry

MOST_WRONG = 0.05
"""Most truly wrong survivors, as a share of all mutants."""

OTHER_DRAWS = 4
"""Programs of a kernel family whose inputs are tried with another program of it."""

PROBE_SECONDS = 0.5
"""Most seconds of one run on a further input. Some programs wait for a number for ever."""

_REFUSED = re.compile(r"^test '([^']+)'")


@dataclass(frozen=True, slots=True)
class Survived:
    """A mutant that passed all tests. shown: the input and the evidence that it is wrong; "" where
    none was found."""

    mutant: Mutant
    shown: str = ""

    @property
    def wrong(self) -> bool:
        return self.shown != ""


@dataclass(frozen=True, slots=True)
class Mutated:
    """What became of the mutants of one program. identical: assemble to the same bytes; they are
    none. probes: the further inputs on which survivors were judged."""

    name: str
    family: str
    split: str
    made: int
    identical: int
    survived: tuple[Survived, ...]
    probes: int = 0

    @property
    def judged(self) -> int:
        return self.made - self.identical

    @property
    def wrong(self) -> int:
        return sum(one.wrong for one in self.survived)


def check_mutants(client: Registers, entry: ProgramEntry, count: int) -> Mutated:
    """Judge `count` mutants of a program on its tests, and the survivors on further inputs.

    Raises executor.types.ExecutorError.
    """
    lines = normalise(entry.listing)
    family = entry.group.removesuffix("/parameters")
    some = chosen(mutants(lines), count, entry.name)
    results = _judge(client, without_timing(entry.program), lines, some)
    alive = [m for m, e in zip(some, results, strict=True) if e.passed and not e.identical]
    identical = sum(e.passed and e.identical for e in results)
    if not alive:
        return Mutated(entry.name, family, entry.split, len(some), identical, ())
    probing = defined(client, probes(entry))
    shown = [""] * len(alive)
    if probing.tests:
        for place, result in enumerate(_judge(client, probing, lines, alive)):
            if not result.passed:
                shown[place] = f"{result.verdict}: {result.evidence}"
    survived = tuple(map(Survived, alive, shown))
    return Mutated(
        entry.name, family, entry.split, len(some), identical, survived, len(probing.tests)
    )


def without_timing(program: Program) -> Program:
    """The program without its timing inputs, on which a mutant that loops costs most; they are of
    the same kind as the others. One that has no others keeps them."""
    timing = {test.name for test in program.tests if test.kind is TestKind.TIMING}
    return without_tests(program, timing) if len(timing) < len(program.tests) else program


def _judge(
    client: Registers, program: Program, lines: Sequence[str], some: Sequence[Mutant]
) -> list[Evaluation]:
    """The evaluations of mutants of these canonical lines, not timed."""
    asked: list[Future[Evaluation]] = [
        client.submit(program, mutant.apply(lines), CORRECTNESS) for mutant in some
    ]
    return [future.result() for future in asked]


def probes(entry: ProgramEntry) -> Program:
    """The program with further inputs as tests, some of which it may not accept."""
    tests = entry.program.tests
    known = {test.stdin for test in tests}
    limits = constants(entry.program.source)
    made: dict[bytes, str] = {}
    small = [test for test in tests if test.kind is not TestKind.TIMING]
    for test in (*small[:2], *small[-1:]):
        for kind, stdin in malformed(test.stdin, limits).items():
            made.setdefault(stdin, f"{test.name}, {kind}")
    for stdin in other_draws(entry):
        made.setdefault(stdin, f"drawn {len(made)}")
    cases = [
        TestCase(f"{k}: {name}", stdin)
        for k, (stdin, name) in enumerate(made.items())
        if stdin not in known and not _behind_the_array(entry, stdin)
    ]
    return replace(entry.program, tests=tuple(cases), wall_seconds=PROBE_SECONDS)


def _behind_the_array(entry: ProgramEntry, stdin: bytes) -> bool:
    """Whether a kernel program reads behind its array on this input, which no sanitizer sees."""
    family, _, seed = entry.name.rpartition("-")
    first = re.match(rb"\s*(\d+)", stdin)
    if family not in FAMILIES or first is None:
        return False
    instance = FAMILIES[family].make(random.Random(f"{family}/{seed}"))
    return 0 < int(first[1]) - instance.capacity <= instance.beyond


def other_draws(entry: ProgramEntry) -> Iterable[bytes]:
    """Valid small inputs of a bundled program that need not be among its tests."""
    family, _, seed = entry.name.rpartition("-")
    if family in judge.FAMILIES:
        drawn = judge.FAMILIES[family].make(random.Random(f"judge/{family}/{seed}"))
        rng = random.Random(f"probes of {entry.name}")
        low, high = drawn.small
        for size in (low, low + 1, (low + high) // 2, high, high + 1, 2 * high):
            if size <= drawn.timing_size:
                yield drawn.stdin(rng, size)
        return
    if family not in FAMILIES:
        return
    for k in range(1, OTHER_DRAWS + 1):
        other = make_program(family, int(seed) + 1000 * k)
        # All kernel programs read `n reps seed`, and a size beyond the capacity is refused.
        yield from (test.stdin for test in other.tests if test.kind is TestKind.HELD_OUT)


def defined(client: Registers, program: Program, most_refused: int | None = None) -> Program:
    """The program with the tests on which its builds agree, each time, without undefined behaviour.

    most_refused: where the executor refuses more tests, one after the other, all are left out.
    Raises executor.types.ExecutorError.
    """
    most = len(program.tests) if most_refused is None else most_refused
    least = len(program.tests) - most
    while program.tests:
        try:
            client.register(program)
            break
        except InvalidProgram as refusal:
            named = _REFUSED.match(str(refusal))
            if named is None:
                return replace(program, tests=())
            program = without_tests(program, {named[1]})
            if len(program.tests) < least:
                return replace(program, tests=())
    if not program.tests:
        return program
    outcome = sanitized(client, program, CORRECTNESS)
    bad = {*outcome.undefined, *outcome.differs, *outcome.undecided}
    return without_tests(program, bad)


def mutant_table(rows: Sequence[Mutated]) -> Table:
    """A row for each family, those with most wrong survivors first, and one for all."""
    table = Table("mutants that pass all tests, by family")
    table.add_column("family")
    table.add_columns("programs", "mutants", "survive", "truly wrong", "share", right=True)
    by_family: dict[str, list[Mutated]] = defaultdict(list)
    for row in rows:
        by_family[row.family].append(row)
    order = sorted(by_family, key=lambda name: (-_share(by_family[name]), name))
    for name, some in ((name, by_family[name]) for name in order):
        table.add_row(name, *_counts(some))
    table.add_row("all", *_counts(rows))
    return table


def _counts(rows: Sequence[Mutated]) -> tuple[str, ...]:
    return (
        str(len(rows)),
        str(sum(row.judged for row in rows)),
        str(sum(len(row.survived) for row in rows)),
        str(sum(row.wrong for row in rows)),
        f"{_share(rows):.1%}",
    )


def _share(rows: Sequence[Mutated]) -> float:
    """Truly wrong survivors as a share of the mutants."""
    judged = sum(row.judged for row in rows)
    return sum(row.wrong for row in rows) / judged if judged else 0.0


def wrong_lines(rows: Sequence[Mutated]) -> list[str]:
    """A line for each truly wrong survivor."""
    return [
        f"{row.name}: {one.mutant}: passes all tests, but {one.shown}"
        for row in rows
        for one in row.survived
        if one.wrong
    ]


def too_many(rows: Sequence[Mutated]) -> str | None:
    """What is wrong where more than MOST_WRONG of all mutants are truly wrong survivors."""
    share = _share(rows)
    if share <= MOST_WRONG:
        return None
    return f"{share:.1%} of the mutants pass all tests and are wrong, more than {MOST_WRONG:.0%}"

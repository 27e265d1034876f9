"""Drawing a program with its tests from a family and a seed.

The text of a program and the inputs of its tests depend on the family's name and the seed
alone, on every machine: both come from one generator seeded with that pair.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from executor.client import Program, TestCase, TestKind
from policy_jax.data.bundled.family import TIMING_WORK_MS, Family, Instance
from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.program_sets import ProgramEntry

LICENCE = "Apache-2.0"
"""SPDX identifier; the families were written for this project."""

FLAGS = ("-O3",)
"""Flags of the baseline build of every bundled program."""

SMALL_WORK_NS = 100_000.0
"""Upper bound of the kernel work of a reward or held-out test, in nanoseconds."""

PARAMETER_SPLITS = ("val_params", "judge_params")
"""Splits of benchmarks whose families are those of training."""

DISTINCT_DRAWS = 8
"""How often a test of a judge family is drawn again where an earlier one has the same input."""

EVALUATION_SEED = 1_000_000_000
"""Programs with seeds from here on are for evaluation; training draws below it."""


@dataclass(frozen=True, slots=True)
class BundledProgram:
    """One program of a family: its C text and its tests (expected outputs left to the executor).

    tests: REWARD and HELD_OUT tests on small inputs (five of each), malformed and boundary inputs
        (`refused`; judge families: their edge cases), one TIMING test of about `TIMING_WORK_MS` of
        work.
    """

    name: str
    family: str
    seed: int
    source: str
    tests: tuple[TestCase, ...]

    @property
    def program(self) -> Program:
        """The program as an executor takes it."""
        return Program(source=self.source, tests=self.tests, flags=FLAGS)

    def entry(self, split: str, listing: str) -> ProgramEntry:
        """The program as one of a data set.

        The splits of PARAMETER_SPLITS share their families with training and differ in their
        parameters; every other split has families of its own.
        """
        parameters = "/parameters" if split in PARAMETER_SPLITS else ""
        return ProgramEntry(
            name=self.name,
            group=self.family + parameters,
            split=split,
            program=self.program,
            listing=listing,
            origin=f"bundled family {self.family}, seed {self.seed}",
            licence=LICENCE,
        )


def source_of(family: Family | JudgeFamily, seed: int) -> str:
    """The C text of the program that belongs to `seed`, without its tests."""
    return family.make(_random(family, seed)).source


def _random(family: Family | JudgeFamily, seed: int) -> random.Random:
    """All that a program is drawn from: first its text, then the inputs of its tests."""
    world = "judge/" if isinstance(family, JudgeFamily) else ""
    return random.Random(f"{world}{family.name}/{seed}")


def draw(family: Family, seed: int, timing_work_ms: float = TIMING_WORK_MS) -> BundledProgram:
    """The program of `family` that belongs to `seed`; only its timing input depends on the aim."""
    rng = _random(family, seed)
    instance = family.make(rng)
    return BundledProgram(
        name=f"{family.name}-{seed}",
        family=family.name,
        seed=seed,
        source=instance.source,
        tests=_tests(instance, rng, 1e6 * timing_work_ms),
    )


def draw_judge(
    family: JudgeFamily, seed: int, timing_work_ms: float = TIMING_WORK_MS
) -> BundledProgram:
    """The program of a judge family that belongs to `seed`.

    A smaller aim than TIMING_WORK_MS makes its timing input smaller in proportion; a greater one
    changes nothing, since the arrays of such programs are no larger.
    """
    rng = _random(family, seed)
    drawn = family.make(rng)
    return BundledProgram(
        name=f"{family.name}-{seed}",
        family=family.name,
        seed=seed,
        source=drawn.source,
        tests=_judge_tests(drawn, rng, min(1.0, timing_work_ms / TIMING_WORK_MS)),
    )


def _judge_tests(drawn: Drawn, rng: random.Random, share: float) -> tuple[TestCase, ...]:
    """Small inputs of both kinds, all different where the family can, then the timing input.

    The edge cases are dealt out to both kinds in turn, so that a reward sees some of them.
    """
    low, high = drawn.small
    seen = set(drawn.edges)
    inputs: dict[TestKind, list[bytes]] = {TestKind.REWARD: [], TestKind.HELD_OUT: []}
    for taken in inputs.values():
        for size in (low, (low + high) // 2, *(rng.randint(low, high) for _ in range(2)), high):
            stdin = drawn.stdin(rng, size)
            for _ in range(DISTINCT_DRAWS):
                if stdin not in seen:
                    break
                stdin = drawn.stdin(rng, rng.randint(size, high))
            seen.add(stdin)
            taken.append(stdin)
    for place, edge in enumerate(drawn.edges):
        inputs[TestKind.HELD_OUT if place % 2 else TestKind.REWARD].append(edge)
    tests = [
        TestCase(f"{kind.value}-{index}", stdin, None, kind)
        for kind, taken in inputs.items()
        for index, stdin in enumerate(taken)
    ]
    size = max(high, round(drawn.timing_size * share))
    tests.append(TestCase("timing-0", drawn.stdin(rng, size), None, TestKind.TIMING))
    return tuple(tests)


def _tests(instance: Instance, rng: random.Random, work: float) -> tuple[TestCase, ...]:
    """Edges first (n = 1, 2, 3, odd, full), then sizes drawn at random."""
    capacity = instance.capacity
    rewards = [1, 3, _odd(rng, capacity), rng.randint(1, capacity), capacity]
    held_out = [1, 2, _odd(rng, capacity), rng.randint(1, capacity), capacity - 1]
    per_element = instance.nanoseconds / capacity

    def small(kind: TestKind, index: int, size: int) -> TestCase:
        n = max(1, min(capacity, size))
        most = max(1, int(SMALL_WORK_NS / (per_element * n)))
        reps = rng.randint(1, min(40, most))
        return TestCase(f"{kind.value}-{index}", _stdin(n, reps, rng), None, kind)

    tests = [small(TestKind.REWARD, i, n) for i, n in enumerate(rewards)]
    tests += [small(TestKind.HELD_OUT, i, n) for i, n in enumerate(held_out)]
    for kind, inputs in refused(instance).items():
        tests += [
            TestCase(f"{kind.value}-{i}", stdin, None, kind)
            for i, stdin in enumerate(inputs, len(rewards))
        ]
    tests.append(TestCase("timing-0", _timing(instance, rng, work), None, TestKind.TIMING))
    return tuple(tests)


def _timing(instance: Instance, rng: random.Random, work: float) -> bytes:
    capacity = instance.capacity
    # Not always a multiple of the vector width, so that the timing covers a loop's remainder too.
    n = capacity - rng.randrange(max(1, min(8, capacity // 4)))
    per_element = instance.nanoseconds / capacity
    reps = max(1, round(work / (per_element * n)))
    return _stdin(n, reps, rng)


def fresh(family: Family, seed: int, count: int, number: int) -> list[bytes]:
    """`count` further timing inputs of the program of `draw`, of about the same work. number: other
    numbers give other inputs."""
    instance = family.make(random.Random(f"{family.name}/{seed}"))
    rng = random.Random(f"fresh/{family.name}/{seed}/{number}")
    return [_timing(instance, rng, 1e6 * TIMING_WORK_MS) for _ in range(count)]


def fresh_judge(family: JudgeFamily, seed: int, count: int, number: int) -> list[bytes]:
    """As `fresh`, for the program of `draw_judge`."""
    drawn = family.make(random.Random(f"judge/{family.name}/{seed}"))
    rng = random.Random(f"fresh/judge/{family.name}/{seed}/{number}")
    size = max(drawn.small[1], drawn.timing_size)
    return [drawn.stdin(rng, size) for _ in range(count)]


def refused(instance: Instance) -> dict[TestKind, tuple[bytes, ...]]:
    """Inputs of kernel programs beyond the usual: malformed ones and neighbours of limits.

    All kernel programs share the `main` that reads `n reps seed` and ends with status 1 unless n is
    from 1 to a limit; it makes one round where `reps` is 0. Both kinds of tests have some of the
    inputs, so that a policy is rewarded for keeping the checks and held to them."""
    beyond, least = instance.capacity + instance.beyond + 1, min(2, instance.capacity)
    return {
        TestKind.REWARD: (b"", b"%d 1 7\n" % beyond, b"3 2\n"),
        TestKind.HELD_OUT: (b"0 2 5\n", b"2 x 5\n", b"-1 1 4\n", b"%d 0 7\n" % least),
    }


def _odd(rng: random.Random, capacity: int) -> int:
    return min(capacity, 2 * rng.randint(2, max(2, capacity // 2 - 1)) + 1)


def _stdin(n: int, reps: int, rng: random.Random) -> bytes:
    return f"{n} {reps} {rng.getrandbits(32)}\n".encode()

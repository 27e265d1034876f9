"""The programs of an evaluation: `--data SPEC`.

`bundled:val` and `bundled:judge` are the frozen benchmarks, of kernels and of whole programs with
input. `bundled:dev` and `bundled:judge-dev` are other programs of the same families, in any number,
for choosing between models and for narrower intervals; `bundled:dev/shift_and,collatz` takes these
families alone. A folder or a parquet file holds programs of the user.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from executor.client import Client, InvalidProgram, Program
from executor.common import InputError, check_expected, read_programs, without_expected
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.folders import is_saved

BUNDLED_SPLITS = ("params", "families")

DEV_SEED = EVALUATION_SEED + 1_000_000
"""First seed of `bundled:dev`; the seeds of the frozen benchmark are all smaller."""

DEV_PROGRAMS = 100
"""Programs of a split of `bundled:dev`, if no limit is given."""

SPECS = (
    "bundled:val, bundled:params, bundled:families, bundled:dev, bundled:dev-params, "
    "bundled:dev-families, bundled:judge, bundled:judge-params, bundled:judge-families, "
    "bundled:judge-dev, families of the two dev sets (bundled:dev/shift_and,collatz), a folder "
    "that holds one folder for each program (one .c file and its tests), the folder of a data set "
    "(its val.parquet), one of its .parquet files, or "
    "a folder of Hugging Face datasets (save_to_disk)"
)


class DataError(ValueError):
    """A data SPEC that is not valid; the message says why and what to give."""


@dataclass(frozen=True, slots=True)
class Question:
    """A held-out program and its normalised -O3 listing, which a model is to improve.

    family: the template or problem that the program belongs to, "" without one.
    """

    name: str
    split: str
    program: Program
    lines: tuple[str, ...]
    family: str = ""


def bundled_questions(
    split: str,
    count: int,
    first: int = EVALUATION_SEED,
    world: str = "val",
    families: Sequence[str] = (),
) -> list[Question]:
    """Programs that no training run has seen, spread evenly over families.

    split: "params" (new parameters of training families) or "families" (families that training
    never uses). The same count gives the same programs. first: the first seed of each family.
    world: name of the benchmark whose families they are. families: those of the split to use; ()
    for all.
    """
    from policy_jax.data.benchmark import BENCHMARKS
    from policy_jax.data.bundled import make_program

    families = families or BENCHMARKS[world].families[f"{world}_{split}"]
    questions = []
    for k in range(count):
        made = make_program(families[k % len(families)], first + k // len(families))
        questions.append(_question(made.name, split, made.program, made.family))
    return questions


def read_questions(spec: str, limit: int | None = None) -> list[Question]:
    """The programs that a data SPEC names, at most `limit`, an equal share from each split.

    Raises DataError, executor.common.InputError.
    """
    kind, _, name = spec.partition(":")
    name, of_families, families = name.partition("/")
    if kind == "bundled" and name in _DEV and of_families:
        return _of_families(spec, _DEV[name], families.split(","), limit)
    if kind == "bundled" and name in _BUNDLED and not of_families:
        world, draw, splits = _BUNDLED[name]
        most = limit if len(splits) == 1 or limit is None else (limit + 1) // len(splits)
        return _cut([q for split in splits for q in draw(world, split, most)], limit)
    path = Path(spec)
    if is_saved(path):
        return _from_parquet(path, limit)
    if path.suffix == ".parquet" and path.is_file():
        return _from_parquet(path, limit)
    if path.is_dir() and any(path.glob("*.parquet")):
        return _from_set(path, limit)
    if path.is_dir():
        return [_given(name, p) for name, p in read_programs(path, limit).items()]
    raise DataError(f"--data {spec!r} is neither known nor there; give {SPECS}")


def check_expected_outputs(
    client: Client, questions: Iterable[Question], progress: Callable[[], None] = lambda: None
) -> list[Question]:
    """The questions without expected outputs, after these were compared with the -O0 builds.

    An executor takes the output of the -O0 build as correct. Raises InputError with the name of a
    program that prints something else. One that an executor refuses stays, for its outcomes to say
    so.
    """
    settled = []
    for question in questions:
        progress()
        if all(test.expected is None for test in question.program.tests):
            settled.append(question)
            continue
        bare = without_expected(question.program)
        try:
            check_expected(question.program, client.register(bare).expected)
        except InvalidProgram:
            pass  # its outcomes are `unavailable`, with the reason
        except InputError as error:
            raise InputError(f"{question.name}: {error}") from error
        settled.append(replace(question, program=bare))
    return settled


def _frozen(world: str, split: str, most: int | None) -> list[Question]:
    """The first programs of a split of a frozen benchmark, checked by their digests."""
    from policy_jax.data.benchmark import programs
    from policy_jax.data.rows import DatasetError

    try:
        chosen = programs(split if world == "val" else f"{world}-{split}", most)
    except DatasetError as error:
        raise DataError(f"--data: {error}") from error
    return [_question(made.name, split, made.program, made.family) for _, made in chosen]


def _dev(world: str, split: str, most: int | None) -> list[Question]:
    count = DEV_PROGRAMS if most is None else most
    return bundled_questions(split, count, DEV_SEED, world)


def _of_families(
    spec: str, world: str, families: Sequence[str], limit: int | None
) -> list[Question]:
    from policy_jax.data.benchmark import BENCHMARKS

    by_split = {
        split: [f for f in BENCHMARKS[world].families[f"{world}_{split}"] if f in families]
        for split in BUNDLED_SPLITS
    }
    known = {family for some in by_split.values() for family in some}
    if unknown := sorted({*families} - known):
        every = sorted(f for some in BENCHMARKS[world].families.values() for f in some)
        raise DataError(
            f"--data {spec!r}: not a family there: {', '.join(map(repr, unknown))}; "
            f"families: {', '.join(every)}"
        )
    each = math.ceil((DEV_PROGRAMS if limit is None else limit) / len(known))
    drawn = [
        question
        for split, some in by_split.items()
        if some
        for question in bundled_questions(split, each * len(some), DEV_SEED, world, some)
    ]
    return _cut(drawn, limit)


_DEV = {"dev": "val", "judge-dev": "judge"}
"""The sets in which families can be named: set -> benchmark that has the same families."""

_BUNDLED = {
    "val": ("val", _frozen, BUNDLED_SPLITS),
    "dev": ("val", _dev, BUNDLED_SPLITS),
    "judge": ("judge", _frozen, BUNDLED_SPLITS),
    "judge-dev": ("judge", _dev, BUNDLED_SPLITS),
} | {
    prefix + split: (world, draw, (split,))
    for split in BUNDLED_SPLITS
    for prefix, world, draw in (
        ("", "val", _frozen),
        ("dev-", "val", _dev),
        ("judge-", "judge", _frozen),
    )
}
"""The bundled programs by name: benchmark, how they are drawn, splits."""


def _question(name: str, split: str, program: Program, family: str = "") -> Question:
    listing = compile_listing(program.source, program.flags)
    return Question(name, split, program, tuple(normalise(listing)), family)


def _given(name: str, program: Program, family: str = "") -> Question:
    try:
        return _question(name, "given", program, family)
    except CompileError as error:
        raise DataError(f"--data: {name} does not compile: {error}") from error


def _from_set(folder: Path, limit: int | None) -> list[Question]:
    """The programs of a data set that are for evaluation."""
    path = folder / "val.parquet"
    if not path.is_file():
        raise DataError(f"--data: {folder} holds no val.parquet; give one of its .parquet files")
    questions = _from_parquet(path, limit)
    if not questions:
        raise DataError(
            f"--data: {path} holds no program; give {folder / 'train.parquet'}, or build the set "
            "again with a larger --val-share"
        )
    return questions


def _from_parquet(path: Path, limit: int | None) -> list[Question]:
    from policy_jax.data.rows import DatasetError
    from policy_jax.data.specs import open_dataset

    try:
        entries = open_dataset(path)[:limit]
    except DatasetError as error:
        raise DataError(f"--data: {error}") from error
    # The listings of the rows were made by another compiler; the baseline is that of this host.
    return [_given(entry.name, entry.program, entry.group) for entry in entries]


def _cut(questions: list[Question], limit: int | None) -> list[Question]:
    """At most `limit` questions, taken from the splits in turn, in the given order."""
    if limit is None or limit >= len(questions):
        return questions
    taken: dict[str, int] = {}
    turn = {}
    for index, question in enumerate(questions):
        turn[index] = taken.get(question.split, 0)
        taken[question.split] = turn[index] + 1
    kept = sorted(sorted(turn, key=lambda i: (turn[i], i))[:limit])
    return [questions[i] for i in kept]

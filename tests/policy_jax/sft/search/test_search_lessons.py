"""Lessons by search: what may be searched, what fits an answer, and a real one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from executor.client import Client
from executor.common import Progress
from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import JUDGE_TRAIN_FAMILIES, TRAIN_FAMILIES, VAL_FAMILIES, make_program
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.rows import DatasetError
from policy_jax.sft.pair_rows import SCHEMA, Pair, read_pairs
from policy_jax.sft.pairs import MAX_SCRIPT_LINES, SHORT_WORK_MS
from policy_jax.sft.run import read_all
from policy_jax.sft.search.lessons import FOUND, Task, lesson_space, searched, tasks, teach
from policy_jax.sft.search.training import training_entries, training_seed


def pair(family: str, seed: int, script: str = "") -> Pair:
    return Pair(family, seed, "main:\n\tret", script, "", 1.0, 1.0, 1.0, 0, "{}")


def written(path: Path, pairs: list[Pair]) -> str:
    pq.write_table(pa.Table.from_pylist([asdict(each) for each in pairs], schema=SCHEMA), path)
    return str(path)


def test_programs_are_spread_over_families(tmp_path: Path) -> None:
    some = [pair(family, k) for family in TRAIN_FAMILIES[:2] for k in range(5)]
    some.append(pair(f"{TRAIN_FAMILIES[2]}/1", 0))
    data = written(tmp_path / "p.parquet", some)
    chosen = tasks(data, 5, 0)
    assert [task.family.partition("/")[0] for task in chosen] == [
        *TRAIN_FAMILIES[:3],
        *TRAIN_FAMILIES[:2],
    ]
    assert chosen == tasks(data, 5, 0)
    assert chosen != tasks(data, 5, 1)
    everything = [task.pair for task in tasks(data, 99, 2)]
    assert sorted(map(repr, everything)) == sorted(map(repr, some))


def test_what_is_kept_for_evaluation_is_refused(tmp_path: Path) -> None:
    for family, seed in ((VAL_FAMILIES[0], 1), (TRAIN_FAMILIES[0], EVALUATION_SEED)):
        data = written(tmp_path / "p.parquet", [pair(family, seed)])
        with pytest.raises(DatasetError, match="is kept for evaluation"):
            tasks(data, 1, 0)
    for spec in ("training:1000", "training:-1", "training:x"):
        with pytest.raises(DatasetError, match="a run from 0 to 999"):
            training_seed(spec)
    for data in ("bundled:val", str(tmp_path / "none.parquet")):
        with pytest.raises(DatasetError, match="no pairs in"):
            tasks(data, 1, 0)


def test_drawn_programs_are_of_training_families_of_both_worlds() -> None:
    drawn = tasks("training:3", 300, 0)
    assert len({*drawn}) == 300
    families = {task.family for task in drawn}
    assert families == {*TRAIN_FAMILIES, *JUDGE_TRAIN_FAMILIES}
    assert all(3_000_000 <= task.seed < 4_000_000 for task in drawn)
    few = training_entries("training:3", 4)
    assert [entry.group for entry in few] == [task.family for task in drawn[:4]]
    assert len({task.family in TRAIN_FAMILIES for task in drawn[:10]}) == 2


def test_a_lesson_changes_the_o3_listing_and_fits_an_answer() -> None:
    made = make_program("popcount_two_masks", 3, SHORT_WORK_MS)
    lines = normalise(compile_listing(made.source))
    known = edits.diff(lines, in_place(lines))
    space = lesson_space(made.source, lines, known, made.family)
    assert space.roots == [""]
    assert space.lines(space.first) == in_place(lines)
    long = edits.Hunk(3, 2, ("\tnop",) * (MAX_SCRIPT_LINES + 1))
    assert space.listing(replace(space.first, hunks=(long,))) is None
    assert space.listing(space.first) == in_place(lines)


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as started:
        yield started


@pytest.mark.slow
def test_a_better_script_takes_the_place_of_none_and_the_best_stays(
    client: Client, tmp_path: Path
) -> None:
    made = make_program("popcount_two_masks", 3, SHORT_WORK_MS)
    lines = normalise(compile_listing(made.source))
    blank = replace(pair(made.family, made.seed), source="\n".join(lines))
    found, winner = searched(client, made.program, blank, None, 4.0, 0)
    assert winner.improved
    assert found.flags == FOUND
    assert found.ci_low > 1.0
    assert edits.apply(lines, found.script) == winner.lines
    again, kept = searched(client, made.program, found, None, 1.0, 0)
    assert kept.speedup > 1.0
    assert again == found or kept.improved
    # A command that goes on leaves what is there; `sft` reads the file.
    out = tmp_path / "searched.parquet"
    tasks_of = [Task(made.family, made.seed, found)]
    for _ in range(2):
        with Progress("test") as progress:
            done = teach(client, out, tasks_of, None, 0.5, 0, progress)
        assert (done.count, done.refused) == (1, 0)
    assert read_all(str(out)) == read_pairs(out)
    assert len(read_pairs(out)) == 1

"""Programs of a step: the same whenever asked, none skipped, none repeated."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from released import released_row

from policy_jax.compilers.compiler import compile_listing
from policy_jax.config_files import ConfigError
from policy_jax.data.bundled import FAMILIES, make_program
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.program_sets import ProgramEntry, write
from policy_jax.data.shares import group_of
from policy_jax.ppo import sources
from policy_jax.ppo.sources import BundledSource, DatasetSource, Prefetched
from policy_jax.ppo.task import Prompt


@dataclass(frozen=True)
class Named:
    """A program whose only prompt has its name, and a number from the generator."""

    entry: ProgramEntry

    def draw(self, rng: np.random.Generator) -> Prompt:
        return Prompt((1, int(rng.integers(1000))), self.entry.name, self.entry)


def named(entry: ProgramEntry) -> Named:
    return Named(entry)


def short(entry: ProgramEntry) -> Named | None:
    return named(entry) if len(entry.listing) < 3500 else None


def names(prompts) -> list[str]:
    return [prompt.name for prompt in prompts]


def test_a_step_has_the_same_programs_whenever_it_is_asked():
    first = BundledSource(3, 4, named)
    second = BundledSource(3, 4, named)
    second.prompts(5)
    assert names(first.prompts(2)) == names(second.prompts(2))
    assert [p.ids for p in first.prompts(2)] == [p.ids for p in second.prompts(2)]
    assert names(first.prompts(2)) != names(first.prompts(3))
    assert names(first.prompts(2)) != names(BundledSource(4, 4, named).prompts(2))


def test_every_family_comes_once_an_epoch_in_another_order_each_time():
    families = ["popcount_sum", "gcd", "queens", "sieve"]
    source = BundledSource(2, 3, named, families)  # an epoch ends within a step
    drawn = [name.rsplit("-", 1) for step in range(1, 9) for name in names(source.prompts(step))]
    epochs = [[family for family, _ in drawn[i : i + 4]] for i in range(0, 24, 4)]
    assert all(sorted(epoch) == sorted(families) for epoch in epochs)
    assert len({tuple(epoch) for epoch in epochs}) > 1
    assert len({tuple(d) for d in drawn}) == 24


def test_judge_families_are_drawn_with_short_timing_inputs():
    families = ["cipher_text", "gcd"]
    drawn = BundledSource(2, 2, named, families, timing_work_ms=0.1).prompts(1)
    assert {prompt.payload.group for prompt in drawn} == set(families)


def test_a_family_of_several_parts_comes_as_often():
    families = ["gcd", "bit_calls"]
    epoch = 1 + FAMILIES["bit_calls"].parts
    drawn = names(BundledSource(2, epoch, named, families).prompts(1))
    assert sorted(name.rsplit("-", 1)[0] for name in drawn) == ["bit_calls"] * (epoch - 1) + ["gcd"]
    assert len(set(drawn)) == epoch


def test_training_never_draws_a_seed_of_the_evaluation():
    drawn = [
        int(name.rsplit("-", 1)[1])
        for s in (1, 2)
        for name in names(BundledSource(0, 8, named).prompts(s))
    ]
    assert max(drawn) < EVALUATION_SEED


def test_programs_with_long_prompts_are_replaced():
    prompts = BundledSource(0, 6, short).prompts(1)
    assert len(prompts) == 6
    assert all(len(prompt.payload.listing) < 3500 for prompt in prompts)


def test_a_limit_that_nothing_meets_is_an_error_that_says_so(monkeypatch):
    monkeypatch.setattr(sources, "MAX_DRAWS", 3)
    with pytest.raises(ConfigError, match=r"data\.max_prompt_tokens"):
        BundledSource(0, 1, lambda entry: None, families=["popcount_sum"]).prompts(1)


@pytest.mark.parametrize("at_once", [1, 6])
def test_how_many_are_drawn_at_once_changes_nothing(monkeypatch, at_once):
    monkeypatch.setattr(sources, "DRAWN_AT_ONCE", at_once)
    source = BundledSource(0, 6, short)
    # By the numbers of the draws, each with its own generator, in order.
    assert names(source.prompts(1)) == [source._draw(k).name for k in range(6)]
    other = BundledSource(0, 6, short)
    other.prompts(1)
    assert other.used == 6
    assert 2 * other.left_out.total() == source.left_out.total()


def test_prefetching_changes_nothing():
    plain = BundledSource(1, 3, named)
    prepared: list[str] = []
    ahead = Prefetched(BundledSource(1, 3, named), 2, lambda p: prepared.append(p.name))
    try:
        for step in (1, 2, 2, 3):
            assert names(ahead.prompts(step)) == names(plain.prompts(step))
    finally:
        ahead.close()
    assert set(prepared) <= {n for s in range(1, 6) for n in names(plain.prompts(s))}


@pytest.fixture
def rows(tmp_path):
    """Seven rows in the paper's schema."""
    path = tmp_path / "rows.parquet"
    pq.write_table(pa.Table.from_pylist([released_row(k) for k in range(7)]), path)
    return path


def test_every_row_comes_once_an_epoch_even_where_a_step_crosses_its_end(rows):
    source = DatasetSource(0, 3, named, rows, 3)
    seen = [name for step in range(1, 8) for name in names(source.prompts(step))]
    epochs = [seen[:7], seen[7:14], seen[14:21]]
    assert all(sorted(epoch) == sorted(epochs[0]) for epoch in epochs)
    assert len(set(epochs[0])) == 7
    assert epochs[0] != epochs[1]
    again = DatasetSource(0, 3, named, rows, 3)
    assert names(again.prompts(3)) == seen[6:9]
    assert [p.ids for p in again.prompts(3)] == [p.ids for p in source.prompts(3)]
    assert [p.ids for p in again.prompts(3)] != [p.ids for p in source.prompts(10)]


def test_a_folder_gives_its_training_split(tmp_path):
    for split in ("train", "val"):
        made = make_program("popcount_sum", 5 if split == "train" else 6)
        entry = made.entry(f"{split}", compile_listing(made.source))
        write(tmp_path / f"{split}.parquet", [replace(entry, group=split)])
    assert set(names(DatasetSource(0, 2, named, tmp_path, 0).prompts(1))) == {"popcount_sum-5"}


def test_programs_that_cannot_be_timed_are_left_out(tmp_path):
    made = make_program("popcount_sum", 5)
    entry = made.entry("train", compile_listing(made.source))
    path = tmp_path / "x.parquet"
    write(path, [entry, replace(entry, name="untimeable", timeable=False)])
    assert set(names(DatasetSource(0, 4, named, path, 0).prompts(1))) == {"popcount_sum-5"}
    write(path, [replace(entry, timeable=False)])
    with pytest.raises(ConfigError, match="can be timed"):
        DatasetSource(0, 4, named, path, 0)


def test_a_file_of_another_kind_is_refused(tmp_path):
    (tmp_path / "x.parquet").write_text("no")
    with pytest.raises(ConfigError, match=r"data\.source.*x\.parquet"):
        DatasetSource(0, 3, named, tmp_path / "x.parquet", 0)


def test_a_share_that_leaves_no_reward_is_refused(rows):
    with pytest.raises(ConfigError, match=r"data\.held_out_tests: held_out = 10"):
        DatasetSource(0, 3, named, rows, 10)


def test_groups_of_families_come_in_their_shares():
    shares = {"judge": 0.5, "kernels": 0.4, "practice": 0.1}
    source = BundledSource(3, 10, named, shares=shares, timing_work_ms=0.5)
    families = [name.rsplit("-", 1)[0] for name in names(source.prompts(2))]
    groups = [group_of(family) for family in families]
    assert (groups.count("judge"), groups.count("kernels"), groups.count("practice")) == (5, 4, 1)
    assert len({*families}) == 10, "no family twice within an epoch"
    again = BundledSource(3, 10, named, shares=shares, timing_work_ms=0.5)
    assert names(again.prompts(2)) == names(source.prompts(2))


def test_few_programs_of_a_family_come_again():
    source = BundledSource(1, 1, named, ["gcd"], programs_per_family=2, timing_work_ms=0.5)
    drawn = [names(source.prompts(step))[0] for step in range(1, 9)]
    assert len({*drawn}) == 2
    other = BundledSource(2, 1, named, ["gcd"], programs_per_family=2, timing_work_ms=0.5)
    assert names(other.prompts(1))[0] not in drawn

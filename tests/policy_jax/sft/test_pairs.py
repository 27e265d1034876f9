"""Pairs from a real executor, continued runs, and what a family's first programs decide."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from executor.client import Client
from executor.types import Verdict
from policy_jax.asm import edits
from policy_jax.compilers.ensemble import PORTABLE_SETS, best
from policy_jax.data.bundled import make_program
from policy_jax.data.shards import ShardWriter, read_rows
from policy_jax.sft.family_draw import MAX_DUPLICATES, Draw, FamilyMemory
from policy_jax.sft.pair_rows import SCHEMA, Pair, read_pairs
from policy_jax.sft.pairs import Maker, make_pairs, summary

SETS: dict[str, Sequence[str]] = {"popcnt": PORTABLE_SETS["popcnt"]}


def pair(family: str, seed: int, flags: str = "", speedup: float = 1.0) -> Pair:
    looks = {"a": ["OK", 1.0, 0.9, 1.1], "b": ["WRONG_ANSWER", None, None, None]}
    if flags:
        looks[flags] = ["OK", speedup, speedup * 0.9, speedup * 1.1]
    return Pair(
        family,
        seed,
        f"\tnop\t{family}{seed}",
        "<1><1>" if flags else "",
        flags,
        speedup,
        1.0,
        2.0,
        1,
        json.dumps(looks),
    )


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None) as made:
        yield made


def test_popcount_gets_a_measured_edit(client: Client) -> None:
    made = make_program("popcount_sum", 5)
    result = best(client, made.program, sets=SETS, scope="hot")
    assert result.flags == "popcnt"
    assert result.speedup > 1.2
    assert 1.03 < result.ci_low <= result.speedup <= result.ci_high
    assert result.final is not None
    assert result.final.verdict is Verdict.OK
    assert set(result.looks) == {"popcnt"}
    assert any("popcnt" in line for line in result.lines)
    assert result.script_lines == len(result.script.splitlines())


def test_nothing_faster_leaves_the_baseline(client: Client) -> None:
    made = make_program("popcount_sum", 5)
    same = best(client, made.program, sets={"O3": ("-O3",)})
    assert (same.flags, same.script, same.speedup, same.looks) == ("", "", 1.0, {})
    slower = best(client, made.program, sets={"O0": ("-O0",)})
    assert not slower.improved
    assert slower.looks["O0"].passed


def test_too_long_scripts_are_not_measured(client: Client) -> None:
    made = make_program("popcount_sum", 5)
    result = best(client, made.program, sets=SETS, max_script_lines=1)
    assert not result.improved
    assert result.looks == {}


def test_pairs_are_distinct_and_a_second_run_continues(client: Client, tmp_path: Path) -> None:
    out = tmp_path / "pairs.parquet"
    families = ["popcount_sum", "fnv_hash"]

    def make(programs: int) -> list[Pair]:
        return make_pairs(
            client, out, programs=programs, seed=7, sets=SETS, families=families, threads=2
        )

    first = make(4)
    assert len(first) == 4
    assert {p.family for p in first} == set(families)
    again = make(6)
    assert [asdict(p) for p in again[:4]] == [asdict(p) for p in first]
    assert len({(p.family, p.seed) for p in again}) == 6
    assert len({p.source for p in again}) == 6
    assert read_pairs(out) == again
    assert not (tmp_path / "pairs.parquet.parts").exists()
    for made in again:
        assert 7_000_000 <= made.seed < 8_000_000
        target = edits.apply(made.source.split("\n"), made.script)
        assert (target == made.source.split("\n")) == (made.script == "") == (made.flags == "")
        assert made.speedup >= made.ci_low
        # A host may give no profile; a program of some milliseconds is enough for one.
        assert len(made.heat) in (0, len(made.source.split("\n")))
        assert not made.heat or abs(sum(made.heat) - 1) < 1e-6
    assert any(p.flags == "popcnt" for p in again if p.family == "popcount_sum")
    assert summary(again).row_count == 3


def test_seeds_of_evaluation_are_refused(client: Client, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="seed 1000 is outside"):
        make_pairs(client, tmp_path / "x.parquet", programs=1, seed=1000)


def test_exhausted_families_end_the_run(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = FamilyMemory(SETS)
    draw = Draw(["fnv_hash"], 0, memory, {})
    maker = Maker(client, draw, memory, set())
    source = make_program("fnv_hash", 0)
    # Every seed gives one program: a family with a single member.
    monkeypatch.setattr("policy_jax.sft.pairs.make_program", lambda *_: source)
    assert maker.next_pairs() is not None
    assert maker.next_pairs() is None
    assert maker.refused["duplicate"] == MAX_DUPLICATES


def test_memory_narrows_after_the_probe() -> None:
    sets = {"a": ("-a",), "b": ("-b",)}
    memory = FamilyMemory(sets, probe=2)
    memory.note(pair("wins", 0, "b", 1.5))
    assert set(memory.sets_for("wins")) == {"a", "b"}
    memory.note(pair("wins", 1))
    assert set(memory.sets_for("wins")) == {"b"}
    assert memory.weight("wins") == 1.0
    memory.note(pair("idle", 0))
    memory.note(pair("idle", 1))
    assert set(memory.sets_for("idle")) == {"a"}
    assert memory.weight("idle") < 1.0
    assert memory.weight("unseen") == 1.0


def test_draw_gives_each_seed_once_and_skips_the_done() -> None:
    memory = FamilyMemory(SETS)
    draw = Draw(["x", "y"], 10, memory, {"x": {10, 11}})
    drawn = [next(draw) for _ in range(6)]
    assert len(set(drawn)) == 6
    assert ("x", 10) not in drawn
    assert ("x", 11) not in drawn
    assert [seed for family, seed in drawn if family == "y"] == [10, 11, 12, 13]


def test_rows_survive_a_kill_before_and_during_the_merge(tmp_path: Path) -> None:
    out = tmp_path / "pairs.parquet"
    rows = [asdict(pair("f", k)) | {"heat": []} for k in range(5)]
    writer = ShardWriter(out, SCHEMA, rows_per_shard=2)
    for row in rows:
        writer.add(row)
    assert read_rows(out) == rows[:4]  # the fifth was not flushed
    writer = ShardWriter(out, SCHEMA, rows_per_shard=2)
    writer.add(rows[4])
    writer.flush()
    shard = tmp_path / "pairs.parquet.parts" / "000000.parquet"
    content = shard.read_bytes()
    writer.merge()
    shard.parent.mkdir()
    shard.write_bytes(content)  # the merge was killed before removing it
    assert read_rows(out) == rows
    assert list(tmp_path.glob("*.tmp")) == []


def test_no_pairs_says_how_to_make_them(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"python -m policy_jax\.sft\.pairs --out"):
        read_pairs(tmp_path / "none.parquet")


def test_summary_counts_gains_alone() -> None:
    pairs = [pair("f", 0, "a", 2.0), pair("f", 1), replace(pair("g", 0), flags="")]
    cells = [list(column.cells) for column in summary(pairs).columns]
    assert cells[0] == ["f", "g", "all"]
    assert cells[1] == ["2", "1", "3"]
    assert cells[2] == ["50%", "0%", "33%"]

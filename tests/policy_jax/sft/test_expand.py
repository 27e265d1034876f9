"""Unmeasured pairs come only where measured ones leave no doubt."""

import dataclasses
import json
import math
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from policy_jax.asm import edits
from policy_jax.data.bundled import FAMILIES
from policy_jax.sft.expand import habits, make_pair, tasks, winners
from policy_jax.sft.pairs import SCHEMA, Pair, read_pairs


def measured(family: str, flags: str, seed: int = 0, **speedups: float) -> Pair:
    """A pair whose first looks measured these speedups, within 5 %."""
    looks = {name: ["OK", s, s * 0.95, s * 1.05] for name, s in speedups.items()}
    source, script = f"{family} {seed}", "x" if flags else ""
    return Pair(family, seed, source, script, flags, 2, 1.9, 2.1, 4, json.dumps(looks))


def test_winners_are_nearly_always_confidently_faster():
    pairs = [measured("popcount_sum", "popcnt", k, popcnt=2.0, bmi=1.5) for k in range(3)]
    assert winners(pairs) == {"popcount_sum": {}}, "three programs prove nothing"
    # The lower end of the interval counts: 1.05 may be 1.00.
    pairs.append(measured("popcount_sum", "popcnt", 4, popcnt=2.0, bmi=1.05, unknown=9.0))
    gains = winners(pairs)["popcount_sum"]
    assert list(gains) == ["popcnt", "bmi"]
    assert gains["popcnt"] == pytest.approx(math.log(2.0))
    pairs.append(measured("popcount_sum", "popcnt", 5, popcnt=2.0, bmi=1.05))
    assert list(winners(pairs)["popcount_sum"]) == ["popcnt"]


def test_a_wrong_build_never_wins():
    pair = measured("phase", "", looks=2.0)
    wrong = dataclasses.replace(pair, looks=json.dumps({"avx2": ["WRONG_OUTPUT", 3.0, 2.9, 3.1]}))
    assert winners([wrong] * 8) == {"phase": {}}


def test_habits_prefer_short_scripts_that_keep_a_tenth_of_the_gain():
    # Rewritten for AVX2, clamp_sum needs more lines than for SSE4.2.
    near = [measured("clamp_sum", "avx2", k, **{"sse4.2": 1.5, "avx2": 2.8}) for k in range(8)]
    assert habits(near) == {"clamp_sum": ("sse4.2", "avx2")}
    far = [measured("clamp_sum", "avx2", k, **{"sse4.2": 1.1, "avx2": 2.8}) for k in range(8)]
    assert habits(far) == {"clamp_sum": ("avx2",)}


def test_a_program_that_a_set_leaves_as_it_is_gets_the_next():
    pair = make_pair(("fnv_hash", 5, ("in place", "O2+bmi")))
    assert pair is not None
    assert pair.flags == "O2+bmi"


def test_a_family_has_the_empty_habit_only_where_nothing_ever_won():
    idle = [measured("fnv_hash", "", k, bmi=1.0) for k in range(8)]
    assert habits(idle) == {"fnv_hash": ()}
    assert habits(idle[:4]) == {}
    assert habits([*idle, measured("fnv_hash", "bmi", 9, bmi=1.3)]) == {}


def test_a_pair_is_the_build_as_an_edit_of_the_listing():
    pair = make_pair(("popcount_sum", 5, ("popcnt",)))
    assert pair is not None
    assert any(
        line.startswith("\tpopcnt") for line in edits.apply(pair.source.split("\n"), pair.script)
    )
    assert math.isnan(pair.speedup)
    empty = make_pair(("fnv_hash", 5, ()))
    assert empty is not None
    assert empty.script == ""


def test_a_family_of_several_parts_counts_as_so_many():
    known = {"clamp_sum": ("in place",), "fnv_hash": (), "rounding_chain": ("in place",)}
    first = list(islice(tasks(known, 100, 2), 2 + FAMILIES["rounding_chain"].parts + 1))
    assert first[:2] == [("clamp_sum", 100, ("in place",)), ("fnv_hash", 100, ())]
    chain = [seed for family, seed, _ in first if family == "rounding_chain"]
    assert chain == list(range(100, 100 + FAMILIES["rounding_chain"].parts))
    assert first[-1] == ("clamp_sum", 101, ("in place",))
    pair = make_pair(("rounding_chain", 103, ("in place",)))
    assert pair is not None
    assert pair.family == f"rounding_chain/{103 % FAMILIES['rounding_chain'].parts}"


def expand(folder: Path, rows: list[Pair], programs: int) -> subprocess.CompletedProcess[str]:
    """The command on measured pairs; it writes `folder`/more.parquet."""
    given, out = folder / "pairs.parquet", folder / "more.parquet"
    columns = [dataclasses.asdict(row) for row in rows]
    pq.write_table(pa.Table.from_pylist(columns, schema=SCHEMA), given)
    command = [sys.executable, "-m", "policy_jax.sft.expand", "--pairs", given, "--out", out]
    return subprocess.run(
        [*command, "--programs", str(programs)], capture_output=True, text=True, timeout=120
    )


def expanded(folder: Path, rows: list[Pair], programs: int) -> list[Pair]:
    """What the command makes of measured pairs."""
    done = expand(folder, rows, programs)
    assert done.returncode == 0, done.stderr
    return read_pairs(folder / "more.parquet")


def test_pairs_that_teach_nothing_are_refused(tmp_path):
    done = expand(tmp_path, [measured("clamp_sum", "avx2", avx2=2.8)], programs=4)
    assert done.returncode == 2
    assert "1 pairs say of no family" in done.stderr
    assert not (tmp_path / "more.parquet").exists()


def test_command_keeps_the_measured_pairs(tmp_path):
    rows = [measured("weight_sort", "popcnt", k, popcnt=1.5) for k in range(8)]
    pairs = expanded(tmp_path, rows, programs=4)
    assert pairs[:8] == rows
    assert 0 < len(pairs) - 8 <= 4
    assert all(math.isnan(pair.speedup) for pair in pairs[8:])


def test_programs_of_a_family_are_all_built_the_same_way(tmp_path):
    looks = {"sse4.2": 2.0, "avx2": 2.8}
    rows = [measured("clamp_sum", "avx2", k, **looks) for k in range(7)]
    rows.append(measured("clamp_sum", "sse4.2", 7, **looks))
    rows.append(measured("clamp_sum", "", 8))
    pairs = expanded(tmp_path, rows, programs=1)
    assert pairs[:2] == rows[7:], "measured pairs stay where they agree, and empty ones"
    assert {pair.seed for pair in pairs[2:9]} <= {*range(7), 2_000_000}
    assert {pair.flags for pair in pairs[2:]} == {"sse4.2"}

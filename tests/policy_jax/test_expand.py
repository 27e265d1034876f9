"""Unmeasured pairs come only where measured ones leave no doubt."""

import json
import math
import subprocess
import sys

import pyarrow as pa
import pyarrow.parquet as pq

from policy_jax.asm import edits
from policy_jax.data.expand import habits, make_pair
from policy_jax.data.pairs import SCHEMA, Pair, read_pairs


def measured(family: str, flags: str, seed: int = 0) -> Pair:
    return Pair(family, seed, f"{family} {seed}", "x" if flags else "", flags, 2, 1.9, 2.1, 4, "{}")


def test_habits_need_a_clear_winner():
    pairs = [measured("popcount_sum", "popcnt", k) for k in range(7)]
    assert habits(pairs) == {}
    pairs.append(measured("popcount_sum", "bmi", 8))
    pairs += [measured("fnv_hash", "", k) for k in range(8)]
    pairs += [measured("phase", "" if k else "sse4.2", k) for k in range(8)]
    assert habits(pairs) == {"popcount_sum": "popcnt", "fnv_hash": ""}


def test_a_pair_is_the_build_as_an_edit_of_the_listing():
    pair = make_pair(("popcount_sum", 5, "popcnt"))
    assert pair is not None
    assert any(
        line.startswith("\tpopcnt") for line in edits.apply(pair.source.split("\n"), pair.script)
    )
    assert math.isnan(pair.speedup)
    empty = make_pair(("fnv_hash", 5, ""))
    assert empty is not None
    assert empty.script == ""


def test_command_keeps_the_measured_pairs(tmp_path):
    rows = [measured("weight_sort", "popcnt", k) for k in range(8)]
    given, out = tmp_path / "pairs.parquet", tmp_path / "more.parquet"
    columns = [json.loads(json.dumps({n: getattr(r, n) for n in SCHEMA.names})) for r in rows]
    pq.write_table(pa.Table.from_pylist(columns, schema=SCHEMA), given)
    command = [sys.executable, "-m", "policy_jax.data.expand", "--pairs", given, "--out", out]
    subprocess.run([*command, "--programs", "4"], check=True, capture_output=True)
    pairs = read_pairs(out)
    assert pairs[:8] == rows
    assert 0 < len(pairs) - 8 <= 4
    assert all(math.isnan(pair.speedup) for pair in pairs[8:])

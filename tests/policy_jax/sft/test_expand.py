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
from policy_jax.sft.expand import Task, habits, make_pair, mixed, tasks, winners
from policy_jax.sft.pair_rows import SCHEMA, Pair, read_pairs


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
    pair = make_pair(Task("fnv_hash", 5, ("in place", "O2+bmi")))
    assert pair is not None
    assert pair.flags == "O2+bmi"


def test_a_family_has_the_empty_habit_only_where_nothing_ever_won():
    idle = [measured("fnv_hash", "", k, bmi=1.0) for k in range(8)]
    assert habits(idle) == {"fnv_hash": ()}
    assert habits(idle[:4]) == {}
    assert habits([*idle, measured("fnv_hash", "bmi", 9, bmi=1.3)]) == {}


def test_a_pair_is_the_build_as_an_edit_of_the_listing():
    pair = make_pair(Task("popcount_sum", 5, ("popcnt",)))
    assert pair is not None
    assert any(
        line.startswith("\tpopcnt") for line in edits.apply(pair.source.split("\n"), pair.script)
    )
    assert math.isnan(pair.speedup)
    empty = make_pair(Task("fnv_hash", 5, ()))
    assert empty is not None
    assert empty.script == ""


def test_a_family_of_several_parts_counts_as_so_many():
    known = {"clamp_sum": ("in place",), "fnv_hash": (), "rounding_chain": ("in place",)}
    first = list(islice(tasks(known, 100, 2), 2 + FAMILIES["rounding_chain"].parts + 1))
    assert first[:2] == [Task("clamp_sum", 100, ("in place",)), Task("fnv_hash", 100, ())]
    chain = [task.seed for task in first if task.family == "rounding_chain"]
    assert chain == list(range(100, 100 + FAMILIES["rounding_chain"].parts))
    assert first[-1] == Task("clamp_sum", 101, ("in place",))
    pair = make_pair(Task("rounding_chain", 103, ("in place",)))
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
    rows.append(measured("clamp_sum", "", 8, **{"sse4.2": 0.98, "avx2": 1.0}))
    rows.append(measured("clamp_sum", "", 9, **{"sse4.2": 1.02}))
    pairs = expanded(tmp_path, rows, programs=1)
    assert pairs[:2] == rows[7:9], "measured pairs stay where they agree, and where nothing gains"
    assert {pair.seed for pair in pairs[2:]} <= {*range(7), 9, 2_000_000}
    assert 9 in {pair.seed for pair in pairs[2:]}, "not confidently faster is not slower"
    assert {pair.flags for pair in pairs[2:]} == {"sse4.2"}


def test_rewritings_are_also_taught_on_the_listings_of_other_builds():
    known = {"digit_work": ("routines",), "clamp_sum": ("sse4.2",), "fnv_hash": ()}
    drawn = list(islice(tasks(known, 0, 2, ("O2", "native"), 0.5), 60))
    with_base = [task for task in drawn if task.base]
    assert {task.family for task in with_base} == {"digit_work"}
    assert {task.base for task in with_base} == {"O2", "native"}
    assert 5 < len(with_base) < 20
    plain = make_pair(Task("digit_work", 7, ("routines",)))
    based = make_pair(Task("digit_work", 7, ("routines",), "O1"))
    assert plain is not None
    assert based is not None
    assert (based.base, plain.base) == ("O1", "")
    assert based.source != plain.source
    assert "rt_" in based.script
    edits.apply(based.source.split("\n"), based.script)


def test_without_measured_pairs_every_family_is_taught_the_rewriting(tmp_path):
    out = tmp_path / "moves.parquet"
    command = [sys.executable, "-m", "policy_jax.sft.expand", "--out", str(out)]
    options = ["--worlds", "kernels=1", "--programs", "12", "--processes", "1"]
    bases = ["--bases", "native", "--base-share", "0.5"]
    done = subprocess.run([*command, *options, *bases], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    pairs = read_pairs(out)
    assert 6 <= len(pairs) <= 12
    assert {pair.flags for pair in pairs} == {"routines"}
    assert {pair.base for pair in pairs} == {"", "native"}
    assert all(pair.script and math.isnan(pair.speedup) for pair in pairs)


def test_programs_come_from_each_group_in_its_share():
    known = {"digit_work": ("routines",), "clamp_sum": ("in place",), "fnv_hash": ("in place",)}
    shares = {"judge": 0.75, "kernels": 0.2, "practice": 0.05}
    options = {"base": 0, "empty_every": 6}
    drawn = [task.family for task in islice(mixed(known, shares, **options), 38)]
    # There is no practice family, so the others share what it would have.
    assert drawn.count("digit_work") in (29, 30, 31)
    assert abs(drawn.count("clamp_sum") - drawn.count("fnv_hash")) <= 1
    assert len({*islice(mixed(known, {}, **options), 30)}) == 30

"""Strategies compared: the arithmetic, files that a kill cut short, and a real search."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from executor.client import Client, Precision
from executor.common import Progress
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import replace_calls
from policy_jax.compilers.build_kinds import GCC, KINDS
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.sft.pairs import SHORT_WORK_MS
from policy_jax.sft.search.budget import Best, Trace
from policy_jax.sft.search.comparing import Comparing, made, report
from policy_jax.sft.search.curves import compare, curves, picture, table
from policy_jax.sft.search.fresh import Fresh
from policy_jax.sft.search.runs import (
    CHECKPOINTS,
    Run,
    append_run,
    checkpoints,
    complete,
    read_runs,
)
from policy_jax.sft.search.space import Genome, Space
from policy_jax.sft.search.start import file_name, known_start, spread

NAMES = ("random", "climb")


def run(program: str, strategy: str, seed: int, fresh: list[float]) -> Run:
    points = [share * 16 for share in CHECKPOINTS]
    return Run(
        program, strategy, seed, 16.0, points, fresh, fresh, fresh, fresh, "", "", 16.0, 9, 2, 0.1
    )


def runs() -> list[Run]:
    """Evolution has after an eighth of the budget what random search has at the end."""
    slow, quick = [1.0, 1.0, 1.0, 1.0, 1.1, 1.21], [1.0, 1.1, 1.21, 1.21, 1.21, 1.331]
    return [
        run(program, strategy, seed, [1.0, *(v * factor for v in values[1:])])
        for program, factor in (("a", 1.0), ("b", 2.0), ("c", 0.5))
        for strategy, values in (("random", slow), ("climb", quick))
        for seed in (0, 1)
    ]


def test_curves_are_geometric_means_and_the_comparison_is_in_pairs() -> None:
    found = curves(runs(), NAMES)
    assert [curve.strategy for curve in found] == [*NAMES]
    assert found[0].speedup == pytest.approx([1.0, 1.0, 1.0, 1.0, 1.1, 1.21])
    assert (found[1].programs, found[1].seeds) == (3, 2)
    row = compare(runs(), "climb", "random")
    # Programs differ by a factor of four, but each gains the same.
    assert (row.ratio, row.low, row.high) == pytest.approx((1.1, 1.1, 1.1))
    assert (row.better, row.worse) == (3, 0)
    assert row.sooner == pytest.approx(8.0)
    assert compare(runs(), "random", "climb").sooner is None
    still = [replace(r, fresh=[1.0] * 6) if r.strategy == "random" else r for r in runs()]
    assert compare(still, "climb", "random").sooner is None  # there is nothing to reach
    assert table(found, [row]).row_count == 2


def test_a_band_reaches_from_the_lowest_to_the_highest_seed() -> None:
    one = [run("a", "random", seed, [1.0, 1.0, 1.0, 1.0, 1.0, 1.0 + seed]) for seed in (0, 1)]
    (curve,) = curves(one, NAMES)
    assert (curve.lowest[-1], curve.highest[-1]) == pytest.approx((1.0, 2.0))
    assert curve.speedup[-1] == pytest.approx(2.0**0.5)


def test_only_programs_with_all_searches_count(tmp_path: Path) -> None:
    some = runs()
    assert complete(some, NAMES, 2) == some
    assert {r.program for r in complete(some[:-1], NAMES, 2)} == {"a", "b"}
    assert complete(some, NAMES, 3) == []
    assert len(complete(some, ("random",), 1)) == 3


def test_a_line_that_a_kill_cut_short_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "runs.jsonl"
    assert read_runs(path) == []
    one, other = runs()[:2]
    append_run(path, one)
    with path.open("a") as file:
        file.write('{"program": "a", "stra')
    append_run(path, other)
    assert read_runs(path) == [one, other]


def test_the_best_at_a_time_is_the_last_one_before() -> None:
    bests = [Best(spent, Genome(""), [], 1.0 + spent) for spent in (0.0, 2.0, 5.0)]
    trace = Trace(bests)
    assert [trace.at(s).spent for s in (0.0, 1.9, 2.0, 4.0, 99.0)] == [0.0, 0.0, 2.0, 2.0, 5.0]


def test_programs_are_spread_and_files_have_plain_names() -> None:
    programs = [make_program(f, k) for f in ("popcount_sum", "fnv_hash") for k in range(3)]
    entries = [program.entry("val", "") for program in programs]
    entries[0] = replace(entries[0], timeable=False)
    # Of each family one, before the second of any.
    assert spread(entries, 2) == [entries[1], entries[3]]
    assert spread(entries, 3) == [entries[1], entries[3], entries[2]]
    assert spread(entries, 1) == [entries[1]]
    assert spread(entries, 0) == entries[1:]
    assert file_name("a/b c-1") == "a_b_c-1.json"


def test_an_unknown_strategy_is_said() -> None:
    space = Space({"": ["main:", "\tret"]})
    for name in ("grid", "policy"):
        with pytest.raises(ValueError, match=f"strategy: '{name}' is unknown; use random, "):
            made(name, space, 0, None)


def test_the_last_checkpoint_is_what_the_search_returns() -> None:
    bests = [Best(spent, Genome(""), [str(spent)], 1.0 + spent) for spent in (0.0, 3.0)]
    for kept, last in ((True, "3.0"), (False, "0.0")):
        at = checkpoints(Trace(bests, kept=kept), 4.0)
        assert [best.lines[0] for best in at] == ["0.0"] * 5 + [last]


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as started:
        yield started


def test_a_listing_is_measured_once_whoever_found_it(client: Client, tmp_path: Path) -> None:
    built = make_program("popcount_two_masks", 3, SHORT_WORK_MS)
    lines = normalise(compile_listing(built.source))
    wrong = ["main:", "\tud2"]
    path = tmp_path / "fresh" / "p.json"
    precision = Precision(max_pairs=3, half_width=0.1)
    fresh = Fresh(client, built.program, path, precision)
    same, bad, again, new = fresh.figures([lines, wrong, lines, replace_calls(lines)])
    assert same == again
    assert (same.speedup, bad.speedup) == (1.0, 1.0)
    assert new.speedup > 1.0
    cost = Fresh.seconds_of(path)
    assert cost == pytest.approx(same.seconds + bad.seconds + new.seconds)
    # Another search, in another process: what is known is not measured again.
    other = Fresh(client, built.program, path, precision)
    assert other.figures([replace_calls(lines)]) == [new]
    assert Fresh.seconds_of(path) == cost


@pytest.mark.slow
def test_a_stopped_comparison_goes_on(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = {"popcnt": KINDS[GCC]["popcnt"], "O1": KINDS[GCC]["O1"]}
    for kind in KINDS:
        monkeypatch.setitem(KINDS, kind, few if kind == GCC else {})
    built = make_program("popcount_two_masks", 3, SHORT_WORK_MS)
    entry = built.entry("val", compile_listing(built.source))
    with Progress("test") as progress:
        for seeds in (1, 2):
            work = Comparing(client, tmp_path, NAMES, seeds, 1.5, None, progress)
            work.program(entry)
            known = read_runs(tmp_path / "runs.jsonl")
            assert [(r.strategy, r.seed) for r in known] == [
                (name, seed) for seed in range(seeds) for name in NAMES
            ]
            start = known_start(tmp_path / "starts" / file_name(entry.name))
            assert start is not None
            assert start.program == entry.name
            assert set(start.bases) <= {"", "popcnt", "O1", *start.bases}
            assert len({r.looks[0] for r in known}) == 1  # all begin with the same speedup
    report(tmp_path, NAMES, 2, [start])
    written = json.loads((tmp_path / "curves.json").read_text())
    assert [curve["seeds"] for curve in written["curves"]] == [2, 2]
    assert written["controls"] == [start.control]
    assert written["seconds_per_program"]["start"] == start.seconds > 0
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")


def test_a_picture_needs_no_interval(tmp_path: Path) -> None:
    picture(curves(runs(), NAMES), tmp_path / "p.png")
    assert (tmp_path / "p.png").read_bytes().startswith(b"\x89PNG")

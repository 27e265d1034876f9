"""The tables of the commands cut no cell, at 80 columns and in a file."""

from __future__ import annotations

import dataclasses
import io
from typing import Any

import pytest
from rich.console import Console

from executor.common.tables import Table
from executor.types import Evaluation, Verdict
from policy_jax import aot, bench, ensemble_report
from policy_jax.data import check, worlds
from policy_jax.data.codenet import build as codenet
from policy_jax.evaluation import paper
from policy_jax.evaluation.figures import Summary
from policy_jax.evaluation.table import evaluation_table, summary_table
from policy_jax.sft import pairs


def rendered(table: Table, width: int) -> str:
    console = Console(width=width, file=io.StringIO())
    console.print(table)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def summaries() -> list[Summary]:
    values: dict[str, Any] = {f.name: 0.98765 for f in dataclasses.fields(Summary)}
    counts = ("programs", "faster", "slower", "small_edits_passing", "big_edits_passing")
    values |= dict.fromkeys(counts, 123) | {"unavailable": 12, "novel_edits_passing": 12}
    names = ("noise (A/A)", "three seeds after PPO+check+best8")
    return [Summary(**{**values, "model": name, "split": "all"}) for name in names]


def all_tables() -> dict[str, Table]:
    verdict = aot.Verdict("actor-gradient", 1e10, 2e10, 3e9, 32e9, 1.2e15, 1.2e12, 12.3, 123.4)
    too_large = dataclasses.replace(verdict, name="critic-gradient", error="Used 40G of 31G hbm")
    memory, cost = aot.tables([verdict, too_large])
    measured = pairs.Pair("popcount_sum/3", 0, "", "1,2c\nx", "scalar+bmi", 2.5, 2.4, 2.6, 8, "{}")
    checked = check.Checked("popcount_sum", "val_params", 12.3, ())
    speedup = ensemble_report.Speedup.of(
        Evaluation(Verdict.OK, speedup=12.345, ci_low=11.234, ci_high=13.456)
    )
    flags = ("O2+bmi", "avx2", "native", "popcnt", "unroll*", "scalar+bmi")
    family = ensemble_report.FamilyRow(
        "saturating_mix", "val_families", 100, flags, speedup, speedup
    )
    profile = worlds.Profiled("a", 1234, {"__ctype_toupper_loc": 3}, 9, {"__ctype_toupper_loc": 3})
    profiled = {"runs/codenet/val.parquet": [profile], "bundled:judge": [profile]}
    found: Any = type("Found", (), {"models": summaries()})
    return {
        "aot, memory": memory,
        "aot, cost": cost,
        "pairs": pairs.summary([measured]),
        "check": check.table([checked]),
        "ensemble_report": ensemble_report.table([family]),
        "ensemble_report, kinds": ensemble_report.kinds_table(
            [ensemble_report.KindRow("gcc flags for this processor", flags, 100, speedup, 1.234)]
        ),
        "train": summary_table(summaries(), "Held-out programs"),
        "evaluate": evaluation_table(summaries(), "bundled:val, all programs"),
        "paper": paper.beside(found),
        "worlds, functions": worlds.functions_table(profiled),
        "worlds, programs": worlds.programs_table(profiled),
    }


@pytest.mark.parametrize(("name", "table"), all_tables().items())
@pytest.mark.parametrize("width", [80, 4096])
def test_no_cell_is_cut(name: str, table: Table, width: int) -> None:
    text = rendered(table, width)
    assert "…" not in text
    assert max(map(len, text.splitlines())) <= width
    # A heading of two lines, "faster" over "/slower", may stand on one.
    words = set(text.replace("│", " ").replace("┃", " ").replace("/", " /").split())
    for column in table.columns:
        for cell in [column.header, *column.cells]:
            assert set(str(cell).replace("/", " /").split()) <= words, (name, cell)


@pytest.mark.parametrize("name", ["aot, memory", "aot, cost", "pairs", "check"])
def test_these_are_tables_at_eighty_columns_too(name: str) -> None:
    assert "┃" in rendered(all_tables()[name], 80)


def test_what_bench_prints_fits_eighty_columns(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    row = {"tokens_per_second": 123456.7, "seconds": 12.3, "fraction": 0.5}
    found = {
        "device": "2 x AMD EPYC 9B45 128-Core Processor",
        "jax": "0.10.2",
        "setting": {"dtype": "float32"},
        "limits": {"bandwidth": 1.23e11, "flops": 1.23e12},
        "results": [
            {**row, "name": "train step", "bound": "bandwidth"},
            {**row, "name": "prefill", "bound": "FLOP/s"},
        ],
        "generate": {"tokens_per_second": 12.3},
        "peak_device_bytes": None,
    }
    bench.report(found, as_json=False)
    text = capsys.readouterr().out
    assert "…" not in text
    assert all(word in text for word in ("train step", "123457", "of the limit", "bandwidth"))
    assert max(map(len, text.splitlines()[1:])) <= 80


def test_codenets_report_shows_a_whole_example() -> None:
    detail = "p00001/s123.c: " + " ".join(f"word{k}" for k in range(80))
    report = {
        "submissions": 12,
        "filters": {"[red]odd[/]": {"fell": 3, "examples": [detail]}},
        "kept": {"train": 8, "val": 1},
        "untimeable": ["x"],
        "problems_in_both_splits": 0,
        "not_usable": [],
    }
    console = Console(width=80, file=io.StringIO())
    codenet.show(report, console)
    assert isinstance(console.file, io.StringIO)
    text = console.file.getvalue()
    assert "[red]odd[/]" in text
    assert all(word in text for word in detail.split())
    assert max(map(len, text.splitlines())) <= 80

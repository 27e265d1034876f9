"""How `asm-executor compare` prints its result: a table for people, JSON for programs."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from rich.console import Console
from rich.text import Text

from executor.commands.host_agreement import SHARE_WANTED, Agreement, Comparison
from executor.common.display import say
from executor.common.tables import Table
from executor.types import Evaluation, HostInfo


def as_json(
    hosts: Mapping[str, tuple[str, HostInfo]],
    comparisons: Sequence[Comparison],
    agreement: Agreement,
) -> dict[str, object]:
    """hosts: "a" and "b" -> address and description."""
    return {
        **asdict(agreement),
        "agree": agreement.reached,
        "hosts": {key: {"address": at, **asdict(info)} for key, (at, info) in hosts.items()},
        "candidates": [
            {
                "program": one.name,
                "build": one.build,
                "a": _measured(one.a),
                "b": _measured(one.b),
                "ratio": one.ratio,
                "overlap": one.overlap,
                "counts": one.counts,
            }
            for one in comparisons
        ],
    }


def _measured(evaluation: Evaluation) -> dict[str, object]:
    names = ("speedup", "ci_low", "ci_high", "resolved", "identical", "pairs")
    return {
        "verdict": evaluation.verdict.value,
        **{name: getattr(evaluation, name) for name in names},
    }


def show(
    hosts: Mapping[str, tuple[str, HostInfo]],
    comparisons: Sequence[Comparison],
    agreement: Agreement,
    console: Console,
) -> None:
    """Print a row for each candidate, then the summary. hosts: as for `as_json`."""
    for key, (address, info) in hosts.items():
        description = f"{info.cpu}, {info.compiler}, fingerprint {info.fingerprint}"
        say(console, f"{key.upper()}  {address}: {description}")
    table = Table("speedup = baseline time / candidate time")
    table.add_columns("program", "build")
    table.add_columns("on A", "on B", "A / B", right=True)
    table.add_column("intervals")
    for one in comparisons:
        ratio = "" if one.ratio is None else f"{one.ratio:.4f}"
        cells = (_speedup(one.a), _speedup(one.b), ratio, _intervals(one))
        table.add_row(one.name, one.build, *cells)
    console.print(table)
    colour = "green" if agreement.reached else "red"
    console.print(
        f"[{colour}]{agreement.overlap_share:.0%}[/] of {agreement.compared} intervals overlap, "
        f"at least {SHARE_WANTED:.0%} wanted"
    )
    middle, largest = agreement.median_abs_log_ratio, agreement.largest_abs_log_ratio
    console.print(
        f"|ln(A / B)|  median {middle:.4f} ({math.expm1(middle):.1%}), "
        f"largest {largest:.4f} ({math.expm1(largest):.1%})"
    )


def _speedup(evaluation: Evaluation) -> str:
    if evaluation.identical:
        return "identical"
    if evaluation.speedup is None:
        return evaluation.verdict.value
    text = f"{evaluation.speedup:.3f}"
    if evaluation.ci_low is not None and evaluation.ci_high is not None:
        text += f" ({evaluation.ci_low:.3f} .. {evaluation.ci_high:.3f})"
    return text if evaluation.resolved else f"{text}, unresolved"


def _intervals(one: Comparison) -> Text:
    if not one.counts:
        return Text("not compared")
    return Text("overlap", style="green") if one.overlap else Text("apart", style="red")

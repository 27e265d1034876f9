"""How often each kind of patch wins, as searches of other programs found it.

    python -m policy_jax.sft.search.rates runs/*/runs.jsonl

sums the counts of the searches of `climb` in these files and writes `rates.json` beside this
module. The shipped file comes from programs of training families alone (see
docs/explanation/search.md), so no program of a benchmark has a part in it.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Annotated

import typer

PATH = Path(__file__).with_name("rates.json")

WEIGHT = 60.0
"""Candidates of this program that the counts of all others weigh at most."""

LEAST = 0.5
"""Added to both counts (Jeffreys' prior), so that a kind that never won is tried now and then."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Candidates of a kind, and those that won a race against the best one."""

    tried: int
    won: int

    @property
    def prior(self) -> tuple[float, float]:
        """Parameters of the beta distribution of the rate."""
        scale = min(1.0, WEIGHT / self.tried) if self.tried else 0.0
        return LEAST + scale * self.won, LEAST + scale * (self.tried - self.won)


@cache
def shipped_rates() -> dict[str, Rate]:
    """The rates that come with the package, by kind of patch."""
    return {kind: Rate(**rate) for kind, rate in json.loads(PATH.read_text()).items()}


def summed(counts: Iterable[Mapping[str, list[int]]]) -> dict[str, Rate]:
    """The rates of all kinds of the counts of searches (`budget.Trace.kinds`)."""
    tried, won = Counter[str](), Counter[str]()
    for kinds in counts:
        for kind, (count, _, good) in kinds.items():
            tried[kind] += count
            won[kind] += good
    return {kind: Rate(tried[kind], won[kind]) for kind in sorted(tried)}


def main(
    runs: Annotated[list[Path], typer.Argument(help="files runs.jsonl of policy_jax.sft.search")],
    out: Annotated[Path, typer.Option(help="file to write")] = PATH,
) -> None:
    """Write how often each kind of patch won in the searches of these files."""
    from policy_jax.sft.search.runs import read_runs

    found = [run for path in runs for run in read_runs(path) if run.strategy in ("climb", "policy")]
    if not found:
        print("error: no search of these files climbs; nothing is written", file=sys.stderr)
        raise typer.Exit(2)
    rates = summed(run.kinds for run in found)
    out.write_text(
        json.dumps({kind: asdict(rate) for kind, rate in rates.items()}, indent=1) + "\n"
    )
    print(f"{len(found)} searches of {len({run.program for run in found})} programs; wrote {out}")


if __name__ == "__main__":
    typer.run(main)

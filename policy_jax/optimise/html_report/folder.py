"""Writes the folder of a report."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from executor.common import strict_json
from policy_jax.optimise.html_report.delivery import FAST, O3, Delivery
from policy_jax.optimise.html_report.page import render
from policy_jax.optimise.search import SearchResult
from policy_jax.optimise.written_files import write_whole

PAGE, DATA = "report.html", "report.json"


def write_report(
    folder: Path, result: SearchResult, delivery: Delivery, report: Mapping[str, Any]
) -> None:
    """Write `report.html`, `report.json` and the listings.

    result: of a search with `SearchRequest.compare`. report: what `--json` prints. Raises OSError.
    """
    texts = {
        PAGE: render(
            result, delivery, shlex.join(["python", "-m", "policy_jax.sample", *sys.argv[1:]])
        ),
        DATA: f"{strict_json.dumps(report, indent=2)}\n",
        O3: result.baseline,
    }
    if result.best is not None:
        texts[FAST] = result.listing
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        write_whole(folder / name, text)
    if result.best is None:
        (folder / FAST).unlink(missing_ok=True)  # of an earlier report

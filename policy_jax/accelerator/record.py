"""The results of a run: figures of stages, and the files that hold them.

A stage writes its own file after each figure; the command gathers them into results.json and
results.md. Files are replaced as a whole, so that one that exists is always complete.
"""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from executor.common import strict_json

STAGES = "stages"
"""The folder with a file for each stage."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that was measured.

    value: in `unit`; None if there is only text. target: what `value` was meant to reach, as text.
    met: whether it did; None without a target. note: what a reader must know. details: the rest,
    as JSON takes it.
    """

    what: str
    value: float | None = None
    unit: str = ""
    target: str = ""
    met: bool | None = None
    note: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)


def write_json(path: Path, content: Any) -> None:
    """Replaces the file as a whole."""
    replace(path, strict_json.dumps(content, indent=2) + "\n")


def replace(path: Path, text: str) -> None:
    """Replaces the file as a whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    unfinished.write_text(text, encoding="utf-8")
    os.replace(unfinished, path)


class Recorder:
    """Of one stage: writes its file again with each figure."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._content: dict[str, Any] = {"figures": []}
        self._write()

    def device(self, about: Mapping[str, Any]) -> None:
        """The device and the versions, as `speed.device` gives them."""
        self._content["device"] = dict(about)
        self._write()

    def doing(self, text: str) -> None:
        """What begins now; shown as what was not reached if the stage ends before a figure."""
        self._content["doing"] = text
        self._write()
        print(text, flush=True)

    def add(self, figure: Figure) -> None:
        self._content.pop("doing", None)
        self._content["figures"].append(dataclasses.asdict(figure))
        self._write()
        print(line(dataclasses.asdict(figure)), flush=True)

    def skip(self, reason: str) -> None:
        """The stage cannot run here."""
        self._content.pop("doing", None)
        self._content["skipped"] = reason
        self._write()
        print(f"skipped: {reason}", flush=True)

    def _write(self) -> None:
        write_json(self._path, self._content)


def read_stage(path: Path) -> dict[str, Any]:
    """What a stage has written; empty before its first file."""
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return content


def amount(figure: Mapping[str, Any]) -> str:
    """The value with its unit."""
    value, unit = figure["value"], figure["unit"]
    if value is None:
        return ""
    if unit == "share":
        return f"{value:.1%}"
    if unit == "bytes":
        return f"{value / 1e9:.1f} GB"
    shown = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return f"{shown} {unit}".strip()


def line(figure: Mapping[str, Any]) -> str:
    """A figure as one line of a log."""
    parts = [f"{figure['what']}: {amount(figure)}".rstrip(": ")]
    if figure["target"]:
        parts.append(f"target {figure['target']}: {'reached' if figure['met'] else 'missed'}")
    if figure["note"]:
        parts.append(figure["note"])
    return "; ".join(parts)


def markdown(results: Mapping[str, Any]) -> str:
    """results.md: the device, the table of figures, and what was not reached."""
    device = results.get("device") or {}
    about = ", ".join(f"{name} {value}" for name, value in device.items())
    lines = [
        "# On the accelerator",
        "",
        f"`{results['command']}`",
        "",
        f"{about or 'No stage has reached a device.'}",
        "",
        "| stage | what | measured | target | | note |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, stage in results["stages"].items():
        for figure in stage.get("figures", ()):
            met = {True: "reached", False: "missed", None: ""}[figure["met"]]
            lines.append(
                _row(name, figure["what"], amount(figure), figure["target"], met, figure["note"])
            )
    lines += ["", "| stage | state | seconds | of | |", "| --- | --- | --- | --- | --- |"]
    for name, stage in results["stages"].items():
        times = (_seconds(stage.get(part)) for part in ("seconds", "limit_seconds"))
        lines.append(_row(name, stage["state"], *times, stage.get("reason", "")))
    return "\n".join(lines) + "\n"


def _row(*cells: str) -> str:
    return "| " + " | ".join(" ".join(c.replace("|", "\\|").split()) for c in cells) + " |"


def _seconds(value: float | None) -> str:
    return "" if value is None else f"{value:.0f}"


def last_lines(path: Path, count: int) -> Sequence[str]:
    """The end of a text file; nothing if there is none."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()[-count:]
    except FileNotFoundError:
        return []

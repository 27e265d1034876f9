"""Draws the packages and who may import whom, from the import contracts in pyproject.toml.

`python docs/_generate/rooms.py` writes docs/explanation/rooms.svg, which is checked in so that
a reader of the repository sees it too; a test compares.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "docs" / "explanation" / "rooms.svg"

WIDTH, MARGIN, GAP = 860, 16, 44
FRAMES = {"policy_jax": 0.58, "executor": 0.42}
"""Packages from left to right, and the share of the width that each gets."""
MOST_IN_A_LINE = 3
BOX, LINE_GAP, ROW_GAP, HEAD, PAD = 28, 6, 20, 34, 12

# One ground of its own, so that it can be read on a light page and on a dark one.
STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #1c2733; }
.head { font-weight: 600; font-size: 15px; }
.ground { fill: #f8fafc; }
.frame { fill: #e8eef5; stroke: #8296aa; }
.box { fill: #ffffff; stroke: #8296aa; }
.open { fill: #d5e6fb; stroke: #2563a8; }
.arrow { stroke: #2563a8; stroke-width: 1.5; fill: none; marker-end: url(#tip); }
.down { stroke: #8296aa; stroke-width: 1.5; fill: none; marker-end: url(#down); }"""


@dataclass(frozen=True, slots=True)
class Rules:
    """layers: by package, rows of module names from the top down. open_to: modules of `executor`
    that policy_jax may import. notes: what else the contracts say, a sentence each."""

    layers: dict[str, list[list[str]]]
    open_to: frozenset[str]
    notes: list[str]


def rules(contracts: list[dict[str, Any]]) -> Rules:
    """What the contracts of import-linter say."""
    layers = {}
    notes = []
    forbidden: set[str] = set()
    for contract in contracts:
        if contract["type"] == "layers":
            rows = [row.split(" | ") for row in contract["layers"]]
            layers[rows[0][0].partition(".")[0]] = rows
        elif contract["type"] == "forbidden" and contract["source_modules"] == ["policy_jax"]:
            forbidden |= set(contract["forbidden_modules"])
        elif contract["type"] == "forbidden":
            sources = " and ".join(contract["source_modules"])
            others = ", ".join(contract["forbidden_modules"])
            notes.append(f"{sources} imports none of {others}, directly or through others.")
    modules = {name for row in layers["executor"] for name in row}
    return Rules(layers, frozenset(modules - forbidden), notes)


def draw(contracts: list[dict[str, Any]]) -> str:
    """The picture as SVG."""
    r = rules(contracts)
    notes = [
        "A module may import from the rows below its own; not from beside it, not from above.",
        f"policy_jax may import of executor only {' and '.join(sorted(r.open_to))}.",
        *r.notes,
    ]
    space = WIDTH - 2 * MARGIN - GAP
    parts: list[str] = []
    arrows: list[str] = []
    x = float(MARGIN)
    bottom = 0.0
    left_edge = 0.0
    for package, share in FRAMES.items():
        width = share * space
        boxes, height, entries = _rows(r.layers[package], x, width, r.open_to)
        frame = f'<rect class="frame" x="{x:g}" y="{MARGIN}" width="{width:g}" '
        parts.append(f'{frame}height="{height:g}" rx="8"/>')
        parts.append(_text(package, x + width / 2, MARGIN + 23, "head"))
        parts += boxes
        for entry_x, entry_y in entries:
            arrows.append(f'<path class="arrow" d="M{left_edge:g} {entry_y:g}H{entry_x - 2:g}"/>')
        left_edge = x + width
        x += width + GAP
        bottom = max(bottom, MARGIN + height)
    for k, note in enumerate(notes):
        parts.append(f'<text x="{MARGIN}" y="{bottom + 26 + 20 * k:g}">{escape(note)}</text>')
    height = bottom + 26 + 20 * len(notes)
    tips = "".join(
        f'<marker id="{name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" '
        f'markerHeight="6" orient="auto"><path d="M0 0L8 4L0 8z" fill="{colour}"/></marker>'
        for name, colour in (("tip", "#2563a8"), ("down", "#8296aa"))
    )
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" '
        f'width="{WIDTH}" height="{height:g}" role="img">'
    )
    ground = f'<rect class="ground" width="{WIDTH}" height="{height:g}" rx="8"/>'
    title = "<title>Packages, and which may import which</title>"
    return "\n".join(
        [
            head,
            "<!-- Written by docs/_generate/rooms.py from the contracts in pyproject.toml. -->",
            title,
            f"<style>\n{STYLE}\n</style>",
            f"<defs>{tips}</defs>",
            ground,
            *parts,
            *arrows,
            "</svg>\n",
        ]
    )


def _rows(
    rows: list[list[str]], x: float, width: float, open_to: frozenset[str]
) -> tuple[list[str], float, list[tuple[float, float]]]:
    """Boxes of a package, the height of its frame, and where arrows to open modules end."""
    parts: list[str] = []
    entries: list[tuple[float, float]] = []
    y = float(MARGIN + HEAD)
    for number, row in enumerate(rows):
        if number:
            middle = x + width / 2
            parts.append(f'<path class="down" d="M{middle:g} {y - ROW_GAP + 3:g}V{y - 2:g}"/>')
        # Open modules stand left, where the other package is.
        names = sorted(row, key=lambda name: name not in open_to)
        for start in range(0, len(names), MOST_IN_A_LINE):
            line = names[start : start + MOST_IN_A_LINE]
            room = (width - 2 * PAD - 8 * (len(line) - 1)) / len(line)
            for k, name in enumerate(line):
                left = x + PAD + k * (room + 8)
                style = "open" if name in open_to else "box"
                parts.append(
                    f'<rect class="{style}" x="{left:g}" y="{y:g}" width="{room:g}" '
                    f'height="{BOX}" rx="5"/>'
                )
                parts.append(_text(name.partition(".")[2], left + room / 2, y + 19))
                if name in open_to and not k:
                    entries.append((left, y + BOX / 2))
            y += BOX + LINE_GAP
        y += ROW_GAP - LINE_GAP
    return parts, y - ROW_GAP + PAD - MARGIN, entries


def _text(text: str, x: float, y: float, style: str = "") -> str:
    name = f' class="{style}"' if style else ""
    return f'<text{name} x="{x:g}" y="{y:g}" text-anchor="middle">{escape(text)}</text>'


def contracts() -> list[dict[str, Any]]:
    """Those of pyproject.toml."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


if __name__ == "__main__":
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(draw(contracts()))

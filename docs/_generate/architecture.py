"""Draws the three pictures of the architecture as SVG, without any dependency.

    python docs/_generate/architecture.py           # write docs/*.svg
    python docs/_generate/architecture.py --check   # exit status 1 where a file is out of date

`architecture.svg` shows the way of one candidate and `training_step.svg` one step of PPO.
`rooms.svg` is drawn from the contracts of import-linter in `pyproject.toml`, so it shows the
rule that CI enforces. Each picture has a panel of its own, so it can be read on a light and on a
dark page; where the viewer prefers dark, the panel is dark too.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Sequence
from html import escape
from itertools import pairwise
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent

STYLE = """
  .panel { fill: #ffffff; stroke: #d0d7de; }
  .side { fill: #f6f8fa; stroke: #d0d7de; }
  .box { fill: #ffffff; stroke: #57606a; }
  .policy { fill: #ddf4ff; stroke: #0969da; }
  .executor { fill: #fff1e5; stroke: #bc4c00; }
  .line { fill: none; stroke: #57606a; stroke-width: 1.6; }
  .soft { fill: none; stroke: #57606a; stroke-width: 1.3; stroke-dasharray: 5 4; }
  .head { fill: #57606a; }
  text { fill: #1f2328; font: 14px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
  .small { font-size: 12px; fill: #57606a; }
  .title { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    .panel { fill: #0d1117; stroke: #3d444d; }
    .side { fill: #151b23; stroke: #3d444d; }
    .box { fill: #0d1117; stroke: #9198a1; }
    .policy { fill: #0c2d6b; stroke: #58a6ff; }
    .executor { fill: #5a1e02; stroke: #f0883e; }
    .line, .soft { stroke: #9198a1; }
    .head { fill: #9198a1; }
    text { fill: #f0f6fc; }
    .small { fill: #b0b8c1; }
  }
"""

Point = tuple[float, float]


class Picture:
    """Shapes of one SVG file, in the order in which they are drawn."""

    def __init__(self, width: int, height: int, description: str) -> None:
        self._size = (width, height)
        self._description = description
        self._parts: list[str] = []
        self.rectangle(0.5, 0.5, width - 1, height - 1, "panel")

    def rectangle(self, x: float, y: float, width: float, height: float, kind: str) -> None:
        self._parts.append(
            f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" '
            f'rx="8"/>'
        )

    def text(self, x: float, y: float, words: str, kind: str = "", anchor: str = "middle") -> None:
        name = f' class="{kind}"' if kind else ""
        self._parts.append(
            f'<text{name} x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(words)}</text>'
        )

    def box(
        self, x: float, y: float, width: float, height: float, lines: Sequence[str], kind: str
    ) -> None:
        """A box whose first line is a title and whose other lines are small."""
        self.rectangle(x, y, width, height, kind)
        top = y + height / 2 - 9 * (len(lines) - 1) + 5
        for k, line in enumerate(lines):
            self.text(x + width / 2, top + 18 * k, line, "small" if k else "title")

    def arrow(self, points: Sequence[Point], kind: str = "line", head: str = "head") -> None:
        """A line through `points`; `head` names the marker at its end, "" leaves it out."""
        path = " L ".join(f"{x:g} {y:g}" for x, y in points)
        end = f' marker-end="url(#{head})"' if head else ""
        self._parts.append(f'<path class="{kind}" d="M {path}"{end}/>')

    def svg(self) -> str:
        width, height = self._size
        body = "\n".join(self._parts)
        return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" \
width="{width}" height="{height}" role="img">
<title>{escape(self._description)}</title>
<!-- Drawn by docs/_generate/architecture.py; change that file and run it. -->
<style>{STYLE}</style>
<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" \
orient="auto-start-reverse"><path class="head" d="M 0 0 L 10 5 L 0 10 z"/></marker></defs>
{body}
</svg>
"""


def architecture() -> str:
    """The way of one candidate, from the program to the update of the policy."""
    picture = Picture(
        1000,
        440,
        "The -O3 listing of a program goes to the policy, which writes tokens: an edit script. The "
        "script gives a candidate listing, which the client sends to a daemon. The daemon builds "
        "it, compares it with the -O3 build, tests it in the cage and times it in pairs. The "
        "verdict and the interval give the reward, from which PPO updates the policy.",
    )
    width, height = 126, 62
    columns = [40 + 158 * k for k in range(6)]

    def place(column: int, row: float, lines: Sequence[str], kind: str) -> None:
        picture.box(columns[column], row, width, height, lines, kind)

    script, listing = 392.0, 564.0

    picture.rectangle(24, 14, 952, 232, "side")
    picture.text(960, 38, "policy_jax: the policy and its training", "small", "end")
    picture.rectangle(24, 262, 952, 164, "side")
    picture.text(960, 416, "executor: a host that judges candidates", "small", "end")

    upper, middle, lower = 52.0, 160.0, 292.0
    place(0, upper, ["reward", "graded, shrunk"], "policy")
    place(1, upper, ["PPO", "one update"], "policy")
    place(0, middle, ["-O3 listing", "of the C program"], "box")
    place(1, middle, ["policy", "Qwen2 in Flax"], "policy")
    picture.box(script, middle, width, height, ["edit script", "replaces lines"], "policy")
    picture.box(listing, middle, width, height, ["listing", "of the candidate"], "policy")
    place(5, middle, ["client", "chooses a daemon"], "policy")
    place(5, lower, ["daemon", "gRPC, queue, slots"], "executor")
    place(4, lower, ["build", "assemble, link"], "executor")
    place(3, lower, ["identical?", "to the -O3 build"], "executor")
    place(2, lower, ["tests", "in the cage"], "executor")
    place(1, lower, ["paired timing", "-O3 / candidate"], "executor")
    place(0, lower, ["verdict", "speedup, interval"], "executor")

    centre = middle + height / 2
    for start, end in (
        (columns[0], columns[1]),
        (columns[1], script),
        (script, listing),
        (listing, columns[5]),
    ):
        picture.arrow([(start + width, centre), (end, centre)])
    picture.text((columns[1] + width + script) / 2 - 4, centre - 8, "tokens", "small")
    picture.text((listing + width + columns[5]) / 2 - 4, centre - 8, "listing and digest", "small")
    picture.arrow([(columns[5] + width / 2, middle + height), (columns[5] + width / 2, lower)])
    centre = lower + height / 2
    for column in (5, 4, 3, 2, 1):
        picture.arrow([(columns[column], centre), (columns[column - 1] + width, centre)])
    picture.text(columns[3] - 16, centre - 8, "no", "small")
    picture.text(columns[2] - 16, centre - 8, "OK", "small")
    below = lower + height + 30
    for column in (3, 2):
        x = columns[column] + width / 2
        picture.arrow([(x, lower + height), (x, below)], "soft", "")
    # Drawn once: dashes that lie on each other would look like a solid line.
    first, last = columns[4] + width / 2, columns[0] + width / 2
    picture.arrow(
        [(first, lower + height), (first, below), (last, below), (last, lower + height)], "soft"
    )
    for column, words in ((4, "fails"), (3, "yes: exactly 1"), (2, "fails")):
        picture.text(columns[column] + width / 2 + 6, lower + height + 18, words, "small", "start")
    # Back to the policy, to the left of the program.
    picture.arrow([(columns[0], centre), (31, centre), (31, upper + 31), (columns[0], upper + 31)])
    picture.arrow([(columns[0] + width, upper + 31), (columns[1], upper + 31)])
    picture.arrow([(columns[1] + width / 2, upper + height), (columns[1] + width / 2, middle)])
    picture.text(columns[1] + width / 2 + 8, upper + height + 28, "new weights", "small", "start")
    picture.text(
        columns[2], upper + 26, "No verdict (a daemon or the network failed):", "small", "start"
    )
    picture.text(
        columns[2], upper + 44, "no reward. The sample is masked and counted.", "small", "start"
    )
    return picture.svg()


def training_step() -> str:
    """The phases of one training step, and what runs at the same time."""
    picture = Picture(
        1000,
        300,
        "One training step: rollout, score, advantages, update, publish. Executors "
        "judge answers while others are still being decoded.",
    )
    phases = [
        ("rollout", "sample answers"),
        ("score", "wait for rewards"),
        ("advantages", "reward against baseline"),
        ("update", "clipped losses"),
        ("publish", "weights, metrics, state"),
    ]
    width, height, top = 166, 62, 60
    columns = [26 + 195 * k for k in range(len(phases))]
    picture.text(26, 34, "accelerator and trainer", "small", "start")
    for column, (name, words) in zip(columns, phases, strict=True):
        picture.box(column, top, width, height, [name, words], "policy")
    for before, after in pairwise(columns):
        picture.arrow([(before + width, top + 31), (after, top + 31)])
    lower = 190
    picture.text(columns[2] + 20, lower + 33, "executors, at the same time", "small", "start")
    picture.box(
        columns[0],
        lower,
        361,
        56,
        ["verify and time", "each answer as soon as it ends"],
        "executor",
    )
    for k in range(3):
        x = columns[0] + 22 + 44 * k
        picture.arrow([(x, top + height), (x, lower)])
    picture.text(columns[0] + 120, 160, "answers", "small", "start")
    centre = columns[1] + width / 2
    picture.arrow([(centre, lower), (centre, top + height)])
    picture.text(centre + 8, 160, "verdicts, with intervals", "small", "start")
    picture.arrow(
        [
            (columns[4] + width / 2, top + height),
            (columns[4] + width / 2, 276),
            (14, 276),
            (14, top + 31),
            (columns[0], top + 31),
        ],
        "soft",
    )
    picture.text(columns[3] + 60, 268, "the next step uses the new weights", "small")
    return picture.svg()


def rooms() -> str:
    """The rooms of both packages from top to bottom, as the import contracts order them."""
    settings = tomllib.loads((DOCS.parent / "pyproject.toml").read_text())
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = {
        contract["layers"][0].split(".")[0]: [
            [module.strip() for module in layer.split("|")] for layer in contract["layers"]
        ]
        for contract in contracts
        if contract["type"] == "layers"
    }
    closed = {
        module
        for contract in contracts
        if contract["type"] == "forbidden" and contract["source_modules"] == ["policy_jax"]
        for module in contract["forbidden_modules"]
    }
    row, most = 44, max(len(levels) for levels in layers.values())
    frame = 42 + row * most
    height = 78 + frame
    picture = Picture(
        1000,
        height,
        "The rooms of both packages. A room imports only from rooms below it; of executor, "
        "policy_jax imports client and common alone.",
    )
    places = {"policy_jax": (24, 540), "executor": (640, 336)}
    for package, levels in layers.items():
        left, width = places[package]
        picture.rectangle(left, 16, width, frame, "side")
        picture.text(left + 14, 40, package, "title", "start")
        kind = "policy" if package == "policy_jax" else "executor"
        for level, modules in enumerate(levels):
            # The rooms that the other package uses stand first, where an arrow can reach them.
            ordered = sorted(modules, key=lambda module: module in closed)
            names = [module.split(".", 1)[1] for module in ordered]
            _row_of_rooms(picture, left + 14, 54 + row * level, width - 28, names, kind)
    end = sum(places["policy_jax"])
    for level, modules in enumerate(layers["executor"]):
        if not closed.issuperset(modules):
            at = 54 + row * level + (row - 8) / 2
            picture.arrow([(end, at), (places["executor"][0] + 14, at)])
    captions = (
        "A room imports from rooms below it and never upwards. Rooms in one row do not import each "
        "other.",
        "The arrows show the rooms of executor that policy_jax uses.",
    )
    for k, caption in enumerate(captions):
        picture.text(24, frame + 40 + 20 * k, caption, "small", "start")
    return picture.svg()


def _row_of_rooms(
    picture: Picture, x: float, y: float, width: float, names: Sequence[str], kind: str
) -> None:
    """One row: a box for each name, or one box with two lines for many names."""
    gap, height = 12, 36
    if len(names) < 5:
        each = (width - gap * (len(names) - 1)) / len(names)
        for k, name in enumerate(names):
            picture.rectangle(x + k * (each + gap), y, each, height, kind)
            picture.text(x + k * (each + gap) + each / 2, y + 22, name)
        return
    half = (len(names) + 1) // 2
    picture.rectangle(x, y, width, height, kind)
    picture.text(x + width / 2, y + 15, " | ".join(names[:half]) + " |")
    picture.text(x + width / 2, y + 30, " | ".join(names[half:]))


PICTURES = {
    "architecture.svg": architecture,
    "training_step.svg": training_step,
    "rooms.svg": rooms,
}


def main(arguments: Sequence[str]) -> int:
    """Write the pictures, or compare them with `--check`; the exit status."""
    stale = []
    for name, draw in PICTURES.items():
        path, text = DOCS / name, draw()
        if "--check" not in arguments:
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            stale.append(name)
    for name in stale:
        print(f"docs/{name} is out of date; run: python docs/_generate/architecture.py")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

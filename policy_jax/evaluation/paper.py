"""`--reproduce paper`: the published figures above those of this evaluation.

The published figures are for other programs, another machine and a biased protocol (it gives a
program a speedup far above 1 over its own copy). So they are for orientation only. The rows of this
evaluation show both definitions of a speedup for the same answers.
"""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console

from executor.common import Table
from policy_jax.evaluation.figures import ALL
from policy_jax.evaluation.summary import SummaryFile
from policy_jax.evaluation.table import interval, percent, ratio

SOURCE = "arXiv 2505.11480, 200 programs, clamped sequential timing"


@dataclass(frozen=True, slots=True)
class Published:
    """A row of the paper's table; rates are shares, None where none is published."""

    model: str
    compile_rate: float | None
    pass_rate: float | None
    speedup: float


PUBLISHED = (
    Published("Qwen2.5-Coder-7B-Instruct", 0.779, 0.614, 1.10),
    Published("after PPO, speedup-only (v1)", 0.96, 0.960, 1.47),
    Published("after PPO (v3)", 0.96, 0.950, 1.46),
    Published("PPO, correctness-guided reward", None, None, 1.38),
    Published("Claude-opus-4", None, 0.515, 1.43),
    Published("DeepSeek-R1", 0.0, 0.0, 1.00),
)


def beside(summary: SummaryFile) -> Table:
    """The rows of the paper, then those of this evaluation with both definitions of a speedup."""
    table = Table("The paper's table and this evaluation")
    table.add_column("model")
    headings = ("programs", "compile", "pass", "average speedup\npaper's protocol")
    table.add_columns(*headings, "honest\nmean", "honest\n95 % interval", right=True)
    for row in PUBLISHED:
        table.add_row(
            row.model,
            "200",
            percent(row.compile_rate),
            percent(row.pass_rate),
            f"{row.speedup:.2f}",
            "not published",
            "",
        )
    table.add_section()
    for s in summary.models:
        if s.split == ALL:
            table.add_row(
                s.model,
                str(s.programs),
                percent(s.compile_rate),
                percent(s.pass_rate),
                ratio(s.paper_mean),
                ratio(s.speedup_mean),
                interval(s.mean),
            )
    return table


def origin(summary: SummaryFile) -> list[str]:
    """Protocol, machine and versions, a line each."""
    setting = summary.setting
    lines = [
        f"Published rows: {SOURCE}. Other rows: {setting.data}, which are other programs.",
        "Paper's protocol: 3 + 10 runs of the baseline, then of the candidate, ratio of means, "
        "each test clamped at 1.0, failures 1.0.",
        "Honest: interleaved pairs, no clamp, failures and unresolved measurements 1.0, identical "
        "code exactly 1.0.",
        f"Answers: best of {setting.best_of}, {setting.refine} refinements, "
        + ("greedy first" if setting.temperature is None else f"temperature {setting.temperature}"),
    ]
    for m in summary.machines:
        lines.append(f"Machine: {m.cpu}, {m.kernel}; {m.compiler}; isolation {m.isolation}")
    lines.append("Versions: " + ", ".join(f"{k} {v}" for k, v in summary.versions.items()))
    return lines


def show_beside(console: Console, summary: SummaryFile) -> None:
    """Print the table and where its figures come from."""
    console.print(beside(summary))
    for line in origin(summary):
        console.print(line, markup=False, highlight=False, soft_wrap=True)

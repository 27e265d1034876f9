"""`results.md`: the figures of an evaluation as Markdown tables, ready for a README."""

from __future__ import annotations

from collections.abc import Container, Sequence

from policy_jax.evaluation.base_figures import BaseFigures
from policy_jax.evaluation.controls import OF_THE_CLOCK, kind_of
from policy_jax.evaluation.evidence import EvidenceFigures
from policy_jax.evaluation.figures import ALL, Comparison, Estimate, Summary
from policy_jax.evaluation.routine_figures import RoutineFigures
from policy_jax.evaluation.summary import SummaryFile, rounded
from policy_jax.evaluation.table import family_lines, fresh_lines, layout_lines

_LEGEND = (
    "pass: passes every test, held-out ones too. right: passes and differs from the code of the "
    "baseline. mean, geom.: speedup over `gcc -O3`; a failure, an unresolved measurement and "
    "identical code count 1.0 (`noise` and `shift`: as measured). Brackets: 95 % bootstrap "
    "intervals over programs. paper: each test clamped at 1.0, timed {timed}. overfit: programs "
    "that pass the tests of the reward and fail others."
)


def results(summary: SummaryFile, against: Container[str]) -> str:
    """Markdown with a row for each model, and a row for each comparison with a model in
    `against`."""
    timed = "as published" if summary.paper_runs == "paper" else "in pairs"
    parts = [
        f"# {summary.setting.data}",
        f"`{summary.setting.command}`",
        _where(summary),
        _models(summary.models),
        _LEGEND.format(timed=timed),
        _comparisons(summary.comparisons, against),
        _routines(summary.routines),
        _bases(summary.bases),
        _evidence(summary.evidence),
        _novel(summary.models),
        _layouts(summary.setting.layouts),
        "\n".join(
            f"- {line}"
            for lines in (family_lines, layout_lines, fresh_lines)
            for line in lines(summary.models)
        ),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _layouts(count: int) -> str:
    if not count:
        return "Each answer was timed once, as the linker places the code."
    some = "one layout" if count == 1 else f"{count} layouts"
    return f"Each answer was timed at {some}, drawn for the baseline alike."


def _where(summary: SummaryFile) -> str:
    hosts = "; ".join(
        f"{m.slots} timing slot{'s' if m.slots > 1 else ''} on {m.cpu}, {m.compiler}"
        for m in summary.machines
    )
    return f"{summary.setting.date}: {summary.setting.data}, {hosts or 'nothing measured anew'}."


def _models(summaries: Sequence[Summary]) -> str:
    """A row for each model, with its splits side by side."""
    splits = [s for s in dict.fromkeys(s.split for s in summaries) if s != ALL] or [ALL]
    heads = [["n", "pass", "right", "mean", "geom."] for _ in splits]
    for split, head in zip(splits, heads, strict=True):
        head[0] = "n" if split == ALL else f"{split}: n"
    columns = ["model", *(cell for head in heads for cell in head), "overfit", "paper"]
    by_model: dict[str, dict[str, Summary]] = {}
    for s in summaries:
        by_model.setdefault(s.model, {})[s.split] = s
    rows = []
    for model, of in by_model.items():
        cells = [_code(model)]
        for split in splits:
            cells += _cells(of[split]) if split in of else [""] * 5
        whole = of[ALL]
        paper = _with_interval(whole.mean_as_paper, _digits(model))
        rows.append([*cells, str(whole.overfit), paper])
    return _table(columns, rows)


def _cells(s: Summary) -> list[str]:
    mean = s.mean_as_measured if kind_of(s.model) in OF_THE_CLOCK else s.mean
    digits = _digits(s.model)
    return [
        str(s.programs)
        + (f" + {s.unavailable} not judged" if s.unavailable else "")
        + (f" + {s.not_asked} not asked" if s.not_asked else ""),
        _percent(s.pass_rate),
        _percent(s.changed_and_passing_rate),
        _with_interval(mean, digits),
        rounded(s.speedup_geomean, digits),
    ]


def _digits(model: str) -> int:
    """Decimals of a speedup; the error of the A/A controls is in the thousandths."""
    return 4 if kind_of(model) in OF_THE_CLOCK else 2


def _comparisons(comparisons: Sequence[Comparison], against: Container[str]) -> str:
    rows = [
        [
            _code(c.after),
            _code(c.before),
            c.split,
            _points(c.passing),
            f"x{_with_interval(c.speedup, 3)}",
            str(c.programs),
        ]
        for c in comparisons
        if c.before in against and c.programs
    ]
    heads = ["model", "against", "programs", "pass, points", "speedup (geom.)", "n"]
    return _table(heads, rows) if rows else ""


def _routines(figures: Sequence[RoutineFigures]) -> str:
    rows = [
        [
            _code(f.model),
            _code(f.routine),
            str(f.programs),
            _percent(f.passing / f.programs),
            f"{f.faster} / {f.slower}",
            _with_interval(f.mean),
        ]
        for f in figures
    ]
    heads = ["model", "routine that the answer calls", "n", "pass", "faster / slower", "mean"]
    return _table(heads, rows) if rows else ""


def _bases(figures: Sequence[BaseFigures]) -> str:
    rows = [
        [
            _code(f.model),
            f"{_code(f.base)}{'*' if f.rare else ''}",
            str(f.programs),
            str(f.copied),
            f"{f.own_passing} / {f.own}",
            f"{f.faster} / {f.slower}",
            rounded(f.base_speedup_mean, 2),
            _with_interval(f.mean),
        ]
        for f in figures
    ]
    heads = ["model", "base of the answer", "n", "copies of the base", "own answers that pass"]
    heads += ["faster / slower", "mean of the base", "mean"]
    return _table(heads, rows) if rows else ""


def _evidence(figures: Sequence[EvidenceFigures]) -> str:
    rows = [
        [
            _code(f.model),
            f"{f.answers_proven} / {f.answers}",
            f"{f.straight} / {f.edits}",
            str(f.proven),
            str(f.tested),
            str(f.refuted),
            ", ".join(map(_code, f.refuted_passing)),
        ]
        for f in figures
    ]
    heads = ["model", "answers proven", "straight-line edits", "proven", "tested", "refuted"]
    return _table([*heads, "refuted, though all tests pass"], rows) if rows else ""


def _novel(summaries: Sequence[Summary]) -> str:
    rows = [
        [
            _code(s.model),
            str(s.novel_edits),
            str(s.novel_edits_passing),
            _with_interval(s.novel_geomean),
        ]
        for s in summaries
        if s.novel_edits and s.split == ALL
    ]
    heads = ["model", "edits in no training pair", "right", "geom., wrong ones count 1"]
    return _table(heads, rows) if rows else ""


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _code(name: str) -> str:
    """A name as code; a bar or a backtick in it would end the cell or the code."""
    plain = name.replace("`", "'").replace("|", "\\|")
    return f"`{plain}`"


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.0f} %"


def _points(share: Estimate) -> str:
    """A difference of shares in percentage points."""
    if share.value is None or share.low is None or share.high is None:
        return ""
    return f"{100 * share.value:+.1f} [{100 * share.low:.1f}, {100 * share.high:.1f}]"


def _with_interval(e: Estimate, digits: int = 2) -> str:
    if e.value is None or e.low is None or e.high is None:
        return rounded(e.value, digits)
    return f"{e.value:.{digits}f} [{e.low:.{digits}f}, {e.high:.{digits}f}]"

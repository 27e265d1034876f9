"""What `sample` says of a search: as text for a person, or as an object of JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console

from executor.client import Evaluation
from executor.common import Table, libraries_of, one_line, output, say
from policy_jax.asm.bases import O3
from policy_jax.asm.proof.findings import Finding, overall
from policy_jax.compilers.program_builds import Base
from policy_jax.optimise.build_line import build_command
from policy_jax.optimise.candidates import Candidate
from policy_jax.optimise.explain import Change
from policy_jax.optimise.hot_places import HotPlace
from policy_jax.optimise.search import Heat, SearchResult

SHOWN_CHANGES = 6
"""Functions whose changes are shown."""

SHOWN_LINES = 40
"""Most lines of a function's changes that are printed."""

SHOWN_EVIDENCE = 300
"""Most characters of a candidate's evidence that are printed; --json has all."""

SHOWN_LINE, SHOWN_FUNCTIONS = 60, 5
"""Most characters of a line of the listing, and most library functions, that are printed."""

ASSUMED = (
    'Routines assume one thread (they check it when they run) and the "C" locale, and LD_PRELOAD '
    'does not see their calls; the page "Routines" of the documentation says more. --no-routines '
    "keeps all library calls."
)

KNOWN = {
    "proven": "a solver shows that the edit changes nothing but time",
    "tested": "no solver has shown all of the edit to change nothing",
    "refuted": "all tests pass, but a solver found a state in which the edit changes a result; "
    "look at it before you use it",
}
"""What is known of an edit as a whole, by `proof.findings.overall`."""

COMPILED = (
    "the candidate comes from a compiler's build with other flags, so its differences from -O3 are "
    "no edits that could be proven."
)

MOVED = (
    "The change is alignment only: the same instructions lie elsewhere. In a larger program, or "
    "after another change, they lie elsewhere again."
)


def as_json_object(program: Sequence[Path], target: Path, result: SearchResult) -> dict[str, Any]:
    """The result as `sample --json` prints it. target: the file that the listing is written to."""
    report: dict[str, Any] = {
        "program": [str(path) for path in program],
        "output": str(target),
        "improved": result.best is not None,
        "tests": result.tests,
        "candidates": [_row(j.candidate, j.evaluation) for j in result.judged],
        "remarks": result.remarks,
        "hottest": [
            {
                "line": place.line,
                "function": place.function,
                "text": place.text,
                "c_line": c_place,
                "share": place.share,
                "own": place.own,
                "calls": place.calls,
            }
            for place, c_place in zip(result.heat.places, result.heat.c_places, strict=True)
        ],
        "libraries": [{"function": name, "share": share} for name, share in result.heat.libraries],
        "samples": result.heat.samples,
        "too_little_work": result.too_little_work,
        **({"explained": [_place(one) for one in result.places]} if result.places else {}),
        "routines": [
            {
                "name": use.routine,
                "does": use.does,
                "function": use.function,
                "calls": [{"call": call, "count": count} for call, count in use.calls],
            }
            for use in result.uses
        ],
        "baseline": result.by,
        "build": _build(target, result),
        "needs": None if result.needs is None else list(result.needs),
        "uses_if_there": list(result.if_there),
        **({} if result.base is None else {"base": _base(result.base)}),
        **({} if result.compared is None else {"control": timing(result.compared.control)}),
    }
    if result.best is not None and result.final is not None:
        report |= {
            "proposer": result.best.proposer,
            "edited": result.edited or O3,
            "speedup": result.final.speedup,
            "ci_low": result.final.ci_low,
            "ci_high": result.final.ci_high,
            "layouts": [asdict(one) for one in result.final.layouts],
            "isolation": result.final.isolation,
            "changes": [
                {"function": c.function, "summary": c.sentence(), "diff": c.diff}
                for c in result.changes
            ],
        }
        if result.mutation is not None:
            report["mutation"] = {
                "judged": result.mutation.judged,
                "missed": [
                    {
                        "kind": one.mutant.kind,
                        "line": one.mutant.line,
                        "c_line": one.c_place,
                        "before": one.mutant.before.strip(),
                        "after": one.mutant.after.strip(),
                    }
                    for one in result.mutation.missed
                ],
            }
        if result.findings:
            report["evidence"] = overall(result.findings)
            report["edits"] = [asdict(finding) for finding in result.findings]
    return report


def timing(e: Evaluation | None) -> dict[str, Any] | None:
    """A speedup as an object of JSON; None where nothing was measured."""
    return None if e is None else {"speedup": e.speedup, "ci_low": e.ci_low, "ci_high": e.ci_high}


def _build(target: Path, result: SearchResult) -> str:
    """The command that builds the listing, with the libraries that the program needs."""
    flags = () if result.program is None else result.program.flags
    return build_command(target, result.listing, libraries_of(flags))


def listing_of(result: SearchResult) -> str:
    """The listing of the baseline, in words."""
    return f"{result.by} listing" if " " in result.by else f"listing of {result.by}"


def _place(one: HotPlace) -> dict[str, Any]:
    return {
        "line": one.place.line,
        "changed": one.in_best,
        "candidates": one.changed,
        "right": one.right,
        "faster": one.faster,
    }


def _base(base: Base) -> dict[str, Any]:
    return {
        "name": base.shown,
        "command": base.command,
        "speedup": base.speedup,
        "ci_low": base.ci_low,
        "ci_high": base.ci_high,
    }


def _row(candidate: Candidate, e: Evaluation) -> dict[str, Any]:
    return {
        "proposer": candidate.proposer,
        "verdict": str(e.verdict),
        "evidence": e.evidence,
        "tests_passed": e.tests_passed,
        "tests_total": e.tests_total,
        "speedup": e.speedup,
        "ci_low": e.ci_low,
        "ci_high": e.ci_high,
        "resolved": e.resolved,
        "identical": e.identical,
        "changed_lines": candidate.changed_lines,
        "base": candidate.base or O3,
        "windows": list(candidate.windows),
        "routines": list(candidate.routines),
        "alignment_only": candidate.alignment_only,
    }


def show(program: str, target: Path, result: SearchResult, *, project: bool = False) -> None:
    """Print the result for a person. program: the names of its files. project: whether the last
    lines, which say what was written, are left to the caller."""
    console = output()
    table = Table(f"Candidates for {program} against {result.by}")
    table.add_column("proposer")
    table.add_columns("tests", "speedup", "95 % interval", right=True)
    table.add_column("result")
    evidence = []
    for judged in result.judged:
        row = _row(judged.candidate, judged.evaluation)
        timed = row["speedup"] is not None
        interval = timed and row["ci_low"] is not None and row["ci_high"] is not None
        cells = (
            row["proposer"],
            f"{row['tests_passed']}/{row['tests_total']}",
            f"{row['speedup']:.3f}" if timed else "-",
            f"{row['ci_low']:.3f} .. {row['ci_high']:.3f}" if interval else "-",
            outcome_word(judged.evaluation)
            + (", alignment only" if judged.candidate.alignment_only else ""),
        )
        table.add_row(*cells)
        if not judged.evaluation.passed:
            evidence.append(f"{row['proposer']}: {row['verdict']}: {row['evidence']}")
    if result.judged:
        console.print(table)
    if result.heat.places:
        _print_heat(console, result.heat)
    for one in result.places:
        say(console, one.sentence())
    # Below the table, since no column of the table is wide enough.
    for line in dict.fromkeys(evidence):
        say(console, one_line(line, SHOWN_EVIDENCE))
    for remark in result.remarks:
        say(console, remark)
    e = result.final
    if result.best is None or e is None:
        if project:
            return
        say(
            console,
            f"Nothing is faster beyond its interval. Wrote the {listing_of(result)} to {target}.\n"
            f"Build it with: {_build(target, result)}",
        )
        return
    if result.edited:
        say(console, f"It edits the build {result.edited}:")
    _print_changes(console, result.changes)
    if result.findings:
        say(console, _evidence(result.findings))
    elif result.best.compiled:
        say(console, f"Evidence: tested. {_sentence(COMPILED)}")
    if result.mutation is not None:
        say(console, result.mutation.sentence())
    for use in result.uses:
        say(console, use.sentence())
    if result.uses:
        say(console, ASSUMED)
    if result.best.alignment_only:
        say(console, MOVED)
    if text := processor_sentence(result):
        say(console, text)
    say(
        console,
        f"Improved: {e.speedup:.3f}x over {result.by} (95 % interval {e.ci_low:.3f} .. "
        f"{e.ci_high:.3f}, re-measured on fresh runs{at_layouts(e)}), proposed by "
        f"{result.best.proposer}.",
    )
    if not project:
        say(console, f"Wrote {target}. Build it with: {_build(target, result)}")


def _print_changes(console: Console, changes: Sequence[Change]) -> None:
    """Each change with its lines; of many only the largest, without lines."""
    if len(changes) > SHOWN_CHANGES:
        largest = sorted(changes, key=lambda c: c.removed + c.added, reverse=True)[:SHOWN_CHANGES]
        for change in largest:
            say(console, change.sentence())
        left = len(changes) - SHOWN_CHANGES
        say(console, f"... {left} more functions changed; --json has all of them")
        return
    for change in changes:
        say(console, change.sentence())
        shown, left = change.diff.splitlines()[:SHOWN_LINES], change.diff.count("\n") - SHOWN_LINES
        say(console, "\n".join(shown), style="dim")
        if left > 0:
            say(console, f"... {left} more lines; --json has all of them")


def processor_sentence(result: SearchResult) -> str:
    """What the listing asks of the processor; "" for nothing."""
    if result.if_there:
        return (
            f"It runs on every x86-64: the faster code where the processor has "
            f"{', '.join(result.if_there)}, and elsewhere that of {result.by}."
        )
    return needs_sentence(result.needs) if result.needs else ""


def needs_sentence(needs: Sequence[str]) -> str:
    """What a listing with these extensions of x86-64 needs."""
    return f"It needs a processor with {', '.join(needs)}; on others it ends with SIGILL."


def at_layouts(e: Evaluation) -> str:
    """In words, at how many layouts a candidate was timed; "" where no layout was drawn."""
    return f" at {len(e.layouts)} layouts" if len(e.layouts) > 1 else ""


def _evidence(findings: Sequence[Finding]) -> str:
    """A line for the whole edit, and one for each part that is not proven."""
    word = overall(findings)
    text = f"Evidence: {word}. {_sentence(KNOWN[word])}{'.' if word == 'proven' else ':'}"
    rows = [f"line {f.first}: {f.evidence}: {f.reason}" for f in findings]
    return "\n".join([text, *(row for row in rows if ": proven: " not in row)])


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _print_heat(console: Console, heat: Heat) -> None:
    """The hottest places of the -O3 listing, and the library functions."""
    table = Table(f"Where the time goes ({heat.samples} samples)")
    table.add_columns("share", right=True)
    table.add_columns("function", "line", "in C")
    for place, c_place in zip(heat.places, heat.c_places, strict=True):
        text = one_line(place.text.replace("\t", " "), SHOWN_LINE)
        table.add_row(f"{100 * place.share:.1f} %", place.function, text, c_place)
    console.print(table)
    named = [f"{name} {100 * share:.0f} %" for name, share in heat.libraries if share >= 0.005]
    if named:
        say(console, f"In libraries: {', '.join(named[:SHOWN_FUNCTIONS])}.")


def outcome_word(e: Evaluation) -> str:
    """The outcome of a candidate's evaluation, in a word or two."""
    if not e.passed:
        return str(e.verdict)
    if e.identical:
        return "identical code"
    if e.speedup is None:
        return "right, not timed"
    if not e.resolved:
        return "too little work"
    return "faster" if e.faster else "slower" if e.slower else "no difference"

"""`python -m policy_jax.data.codenet`: a data set from raw Project CodeNet and test cases.

    python -m policy_jax.data.codenet --codenet Project_CodeNet.tar.gz --tests test_cases --out set

First the sources are staged (an archive is streamed twice, never unpacked). Then every submission
goes through the filters of `screening`, near-duplicates are removed, and problems are split. A
killed run continues when started again with the same arguments. `--paper` follows arXiv 2505.11480:
its filters, its counts, and a split by submission, whose overlap of problems is reported.
"""

from __future__ import annotations

import json
import random
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import as_completed
from contextlib import ExitStack
from dataclasses import asdict, replace
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any

import pyarrow as pa
import typer
from rich.console import Console
from rich.text import Text

from executor.client import Client, ExecutorError, TestCase
from executor.common import (
    InputError,
    Progress,
    Table,
    addresses_or_own,
    output,
    read_test_folder,
    stopping,
)
from policy_jax.compilers.builds import floor_seconds
from policy_jax.compilers.compiler import CompileTimeout
from policy_jax.data.codenet import raw as raw_codenet
from policy_jax.data.codenet.published import write_published
from policy_jax.data.codenet.raw import Submission
from policy_jax.data.codenet.screening import Rules, Screen
from policy_jax.data.outcomes import (
    KEPT,
    OUTCOMES,
    Outcome,
    Split,
    insist_on_same_settings,
    outcome_of,
    outcome_row,
    split_by_problem,
)
from policy_jax.data.program_sets import ProgramEntry, write
from policy_jax.data.rows import DatasetError
from policy_jax.data.shards import ShardWriter, read_rows

PAPER_PROGRAMS = 10_000
"""The paper keeps this many programs, those with the highest ratios."""

PAPER_VAL = 200
"""Of these, this many, drawn at random, are for evaluation."""

SOURCES = pa.schema([("problem", pa.string()), ("name", pa.string()), ("data", pa.binary())])

SHOWN = 3
"""Examples shown for each filter in the report."""


def stage(
    codenet: Path, work: Path, per_problem: int, report: raw_codenet.Report
) -> list[tuple[Submission, bytes]]:
    """Sources of the chosen submissions, from the archive or from an earlier run's copy."""
    path = work / "sources.parquet"
    if not path.exists():
        wanted = set(raw_codenet.choose(codenet, per_problem, report))
        # Staging starts anew after a killed run: the pass has to read the archive anyway.
        for shard in path.with_name(path.name + ".parts").glob("*.parquet"):
            shard.unlink()
        writer = ShardWriter(path, SOURCES, rows_per_shard=1024)
        for submission, data in raw_codenet.sources(codenet, wanted, report):
            writer.add({"problem": submission.problem, "name": submission.name, "data": data})
        writer.merge()
    rows = read_rows(path)
    return sorted((Submission(r["problem"], r["name"]), r["data"]) for r in rows)


def tests_of(folder: Path, problem: str, report: raw_codenet.Report) -> tuple[TestCase, ...]:
    """The tests of a problem; none, and a report, where its folder is missing or unusable."""
    path = folder / problem
    if not path.is_dir():
        return ()
    try:
        folder_tests = read_test_folder(path)
    except InputError as error:
        report(problem, str(error))
        return ()
    if folder_tests.passed_over:
        report(problem, folder_tests.remark())
    return folder_tests.tests


def screen_all(
    staged: Sequence[tuple[Submission, bytes]],
    tests: Path,
    screen: Screen,
    path: Path,
    jobs: int,
    report: raw_codenet.Report,
    progress: Callable[[], None],
) -> list[Outcome]:
    """The outcomes of all submissions, including those of an earlier run, in order of names.

    Solutions of one problem are judged one after the other: the timing input of one is tried first
    for the next. A submission that no executor could judge is reported and left to the next run.
    """
    done = {outcome.name: outcome for outcome in map(outcome_of, read_rows(path))}
    writer = ShardWriter(path, OUTCOMES, rows_per_shard=16)
    for _ in done:
        progress()

    judged = dict(done)
    lock = threading.Lock()

    def one_problem(problem: str, group: Sequence[tuple[Submission, bytes]]) -> None:
        earlier = [o for name, o in sorted(done.items()) if o.problem == problem]
        hints = [hint for outcome in earlier for hint in _timing(outcome)]
        cases = tests_of(tests, problem, report)
        for submission, data in group:
            name = f"{problem}/{submission.name}"
            if name in done:
                continue
            try:
                outcome = screen.judge(submission, data, cases, hints)
            except (ExecutorError, CompileTimeout) as error:
                report(name, f"not judged ({error}); run again")
                continue
            hints += [hint for hint in _timing(outcome) if hint not in hints]
            with lock:
                judged[name] = outcome
                writer.add(outcome_row(outcome))
                progress()

    with stopping.threads(jobs) as pool:
        groups = groupby(staged, key=lambda item: item[0].problem)
        futures = [pool.submit(one_problem, problem, list(group)) for problem, group in groups]
        try:
            for future in as_completed(futures):
                future.result()
        finally:
            pool.shutdown(cancel_futures=True)
            writer.flush()
    return [judged[name] for name in sorted(judged)]


def split_like_the_paper(outcomes: Sequence[Outcome], seed: int) -> Split:
    """The highest ratios, split by submission."""
    kept = [o for o in outcomes if o.entry is not None]
    ranked = sorted(kept, key=lambda o: (-(o.ratio or 0.0), o.name))
    fallen = {o.name: ("below the highest ratios", "") for o in ranked[PAPER_PROGRAMS:]}
    entries = [o.entry for o in ranked[:PAPER_PROGRAMS] if o.entry is not None]
    entries.sort(key=lambda entry: entry.name)
    # The paper's number in a set of its size, the same share of a smaller one.
    count = min(PAPER_VAL, max(1, round(len(entries) * PAPER_VAL / 8072))) if entries else 0
    val = set(random.Random(seed).sample([e.name for e in entries], count))
    splits: dict[str, list[ProgramEntry]] = {"train": [], "val": []}
    for entry in entries:
        split = "val" if entry.name in val else "train"
        splits[split].append(replace(entry, split=split))
    return Split(splits, fallen)


def _timing(outcome: Outcome) -> list[bytes]:
    if outcome.entry is None:
        return []
    return [t.stdin for t in outcome.entry.program.tests if t.name == "timing-0"]


def make_report(
    settings: dict[str, Any],
    staged: int,
    outcomes: Sequence[Outcome],
    split: Split,
    problems: Sequence[tuple[str, str]],
) -> dict[str, Any]:
    """The rejected submissions by filter with reasons, and counts, as JSON."""
    verdicts = {o.name: (o.verdict, o.detail) for o in outcomes} | split.fallen
    counts = Counter(verdict for verdict, _ in verdicts.values())
    groups = {name: {e.group for e in part} for name, part in split.entries.items()}
    return {
        "settings": settings,
        "submissions": staged,
        "filters": {
            verdict: {
                "fell": count,
                "examples": [f"{n}: {d}" for n, (v, d) in verdicts.items() if v == verdict][:SHOWN],
            }
            for verdict, count in counts.most_common()
            if verdict != KEPT
        },
        "kept": {name: len(part) for name, part in split.entries.items()},
        "untimeable": [e.name for p in split.entries.values() for e in p if not e.timeable],
        "problems_in_both_splits": len(groups["train"] & groups["val"]),
        "notes": {o.name: o.note for o in outcomes if o.note},
        "fallen": {n: f"{v}: {d}" for n, (v, d) in verdicts.items() if v != KEPT},
        "not_usable": [f"{name}: {why}" for name, why in problems],
    }


def show(report: dict[str, Any], console: Console) -> None:
    """The report as a table."""
    table = Table(f"{report['submissions']} submissions")
    table.add_column("filter")
    table.add_columns("fell", right=True)
    table.add_column("for example")
    for verdict, rejected in report["filters"].items():
        table.add_row(verdict, str(rejected["fell"]), rejected["examples"][0])
    for name, count in report["kept"].items():
        table.add_row(Text(name, style="bold"), str(count), "")
    console.print(table)
    if report["untimeable"]:
        console.print(f"untimeable among them: {len(report['untimeable'])}")
    if report["problems_in_both_splits"]:
        console.print(f"problems in both splits: {report['problems_in_both_splits']}")
    for line in report["not_usable"]:
        console.print(f"not usable: {line}", markup=False, highlight=False, soft_wrap=True)


def main(
    codenet: Annotated[Path, typer.Option(help="Project_CodeNet: folder or tar archive")],
    tests: Annotated[Path, typer.Option(help="folder of pNNNNN/input.K.txt and output.K.txt")],
    out: Annotated[Path, typer.Option(help="folder of the data set")],
    paper: Annotated[bool, typer.Option(help="the paper's filters, counts and split")] = False,
    per_problem: Annotated[int, typer.Option(min=1, help="submissions of a problem")] = 10,
    min_ratio: Annotated[
        float | None, typer.Option(min=0.0, help="-O0 to -O3 time; 1.2, and 3 with --paper")
    ] = None,
    max_tokens: Annotated[int, typer.Option(min=1, help="of prompt and answer")] = 4000,
    val_share: Annotated[float, typer.Option(min=0.0, max=1.0, help="problems for val")] = 0.05,
    seconds: Annotated[float, typer.Option(min=1.0, help="search for a timing input")] = 60.0,
    tokenizer: Annotated[
        Path | None, typer.Option(help="model folder; without it lengths are estimated")
    ] = None,
    executor: Annotated[str, typer.Option(help="HOST:PORT,...; none starts one here")] = "",
    jobs: Annotated[int, typer.Option(min=0, help="problems at once, 0: as slots allow")] = 0,
    seed: Annotated[int, typer.Option(min=0, help="of the split")] = 0,
) -> None:
    """Build a data set. Exit status 1: nothing was kept; 2: an argument is of no use."""
    rules = Rules.of_the_paper() if paper else Rules(seconds=seconds)
    rules = replace(rules, max_tokens=max_tokens)
    if min_ratio is not None:
        rules = replace(rules, min_ratio=min_ratio)
    settings = {
        "codenet": codenet.name,
        "rules": asdict(rules),
        "per_problem": per_problem,
        "tokenizer": str(tokenizer) if tokenizer else "estimated",
    }
    work = out / ("work-paper" if paper else "work")
    problems: list[tuple[str, str]] = []

    def note(name: str, why: str) -> None:
        problems.append((name, why))

    with ExitStack() as stack:
        progress = stack.enter_context(Progress("data.codenet"))
        try:
            if not tests.is_dir():
                raise DatasetError(f"--tests: no folder {str(tests)!r}; give the merged test cases")
            work.mkdir(parents=True, exist_ok=True)
            insist_on_same_settings(work / "settings.json", settings)
            progress.phase(f"staging sources of {codenet.name}")
            staged = stage(codenet, work, per_problem, note)
            progress.phase("starting the executor")
            client = stack.enter_context(Client(addresses_or_own(executor, "--executor")))
            slots = sum(host.slots for host in client.describe().values())
            screen = Screen(client, rules, floor_seconds(client), _counter(tokenizer))
        except (DatasetError, ExecutorError) as error:
            progress.say(f"error: {error}")
            raise typer.Exit(2) from error
        progress.phase("screening", len(staged))
        outcomes = screen_all(
            staged,
            tests,
            screen,
            work / "outcomes.parquet",
            jobs or slots + 1,
            note,
            progress.advance,
        )
        progress.phase("splitting and writing")
        if paper:
            split = split_like_the_paper(outcomes, seed)
            for name, entries in split.entries.items():
                write_published(out / f"llm_superoptimizer_ds_{name}.parquet", entries)
        else:
            split = split_by_problem(outcomes, val_share, seed)
            for name, entries in split.entries.items():
                write(out / f"{name}.parquet", entries)
    settings |= {"val_share": val_share, "seed": seed}
    report = make_report(settings, len(staged), outcomes, split, problems)
    (out / ("report-paper.json" if paper else "report.json")).write_text(
        json.dumps(report, indent=1)
    )
    show(report, output())
    if not any(split.entries.values()):
        raise typer.Exit(1)


def _counter(tokenizer: Path | None) -> Callable[[str], int] | None:
    if tokenizer is None:
        return None
    from transformers import AutoTokenizer

    loaded = AutoTokenizer.from_pretrained(tokenizer)
    return lambda text: len(loaded.encode(text, add_special_tokens=False))

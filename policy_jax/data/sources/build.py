"""`python -m policy_jax.data.sources`: a data set of the C programs in a folder.

Nothing is copied into the project: the text of the programs is in the data set alone. A run that
was interrupted continues when started again with the same arguments.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import as_completed
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from executor.client import MAX_WALL_SECONDS, Client, ExecutorError
from executor.common import Progress, addresses_or_own, output, stopping
from policy_jax.compilers.builds import floor_seconds
from policy_jax.compilers.compiler import CompileTimeout
from policy_jax.data.outcomes import (
    OUTCOMES,
    Outcome,
    Split,
    insist_on_same_settings,
    outcome_of,
    outcome_row,
    split_by_problem,
)
from policy_jax.data.program_sets import write
from policy_jax.data.rows import DatasetError
from policy_jax.data.shards import ShardWriter, read_rows
from policy_jax.data.sources.collection import Collection
from policy_jax.data.sources.report import lines_of, show, write_report
from policy_jax.data.sources.screening import Rules, Screen

WORK, REPORT = "work", "report.tsv"

EPILOG = """A program is a C file with a main function. Helper files without main and headers are
taken from beside it, definitions and include folders from CMakeLists.txt and Makefile. For NAME.c,
its input is NAME.in, its arguments are in NAME.args, its files in NAME.files/, its output in
NAME.out or NAME.reference_output; or a folder NAME.tests/ or tests/ holds several tests.

Examples:

`python -m policy_jax.data.sources --from llvm-test-suite/SingleSource/Benchmarks --out sets/llvm`

`python -m policy_jax.data.sources --from programs --only "sort_*" --licence MIT --out sets/sorts`

`python -m policy_jax.evaluate --model ensemble --data sets/llvm --out runs/llvm`

Exit status: 0 done; 1 nothing was kept; 2 an option or a folder is wrong. The same command
continues a run that was interrupted.
"""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown")


def screen_all(
    paths: Sequence[Path],
    collection: Collection,
    screen: Screen,
    store: Path,
    jobs: int,
    report: Callable[[str, str], None],
    progress: Callable[[], None],
) -> list[Outcome]:
    """The outcomes of the C files in `paths`, in their order, including those of an earlier run.

    store: file of outcomes. report: called with a file that no executor could judge, and why.
    """
    done = {outcome.name: outcome for outcome in map(outcome_of, read_rows(store))}
    writer = ShardWriter(store, OUTCOMES, rows_per_shard=1)
    names = {path: collection.name(path).removesuffix(".c") for path in paths}
    todo = [path for path in paths if names[path] not in done]
    for _ in range(len(paths) - len(todo)):
        progress()
    lock = threading.Lock()

    def one(path: Path) -> None:
        try:
            outcome = screen.judge(path)
        except (ExecutorError, CompileTimeout) as error:
            report(collection.name(path), f"not judged ({error}); run again")
            return
        finally:
            progress()
        with lock:
            done[outcome.name] = outcome
            writer.add(outcome_row(outcome))

    with stopping.threads(jobs) as pool:
        futures = [pool.submit(one, path) for path in todo]
        try:
            for future in as_completed(futures):
                future.result()
        finally:
            pool.shutdown(cancel_futures=True)
    return [done[names[path]] for path in paths if names[path] in done]


@app.command(epilog=EPILOG)
def main(
    source: Annotated[Path, typer.Option("--from", help="folder of C programs")],
    out: Annotated[Path, typer.Option(help="folder of the data set")],
    only: Annotated[str, typer.Option(help="pattern of paths or names of C files")] = "*",
    limit: Annotated[int | None, typer.Option(min=1, help="most C files; default: all")] = None,
    max_seconds: Annotated[
        float, typer.Option(min=0.1, max=MAX_WALL_SECONDS, help="longest run of a program")
    ] = 10.0,
    val_share: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="share of the programs that is for evaluation")
    ] = 0.5,
    licence: Annotated[
        str, typer.Option(help="SPDX identifier of the programs' licence, to be recorded")
    ] = "unknown",
    seconds: Annotated[
        float, typer.Option(min=1.0, help="search for an input that can be timed")
    ] = 30.0,
    executor: Annotated[str, typer.Option(help="HOST:PORT,...; none starts one here")] = "",
    jobs: Annotated[int, typer.Option(min=0, help="programs at once, 0: as slots allow")] = 0,
    seed: Annotated[int, typer.Option(min=0, help="of the split")] = 0,
) -> None:
    """Build a data set of the C programs in a folder."""
    rules = Rules(max_seconds, seconds, licence)
    not_judged: dict[str, str] = {}
    with ExitStack() as stack:
        progress = stack.enter_context(Progress("data.sources"))
        try:
            progress.phase("looking for C files")
            collection, paths = _found(source, only, limit)
            _prepare(out, source, rules)
            progress.phase("starting the executor")
            client = stack.enter_context(Client(addresses_or_own(executor, "--executor")))
            slots = sum(host.slots for host in client.describe().values())
            screen = Screen(client, collection, rules, floor_seconds(client))
        except (DatasetError, ExecutorError) as error:
            progress.say(f"error: {error}")
            raise typer.Exit(2) from error
        progress.phase("judging C files", len(paths))
        outcomes = screen_all(
            paths,
            collection,
            screen,
            out / WORK / "outcomes.parquet",
            jobs or slots + 1,
            not_judged.__setitem__,
            progress.advance,
        )
        progress.phase("splitting and writing")
        split = _licensed(split_by_problem(outcomes, val_share, seed), licence)
        for name, entries in split.entries.items():
            write(out / f"{name}.parquet", entries)
        lines = lines_of(outcomes, split)
        write_report(out / REPORT, lines)
    console = output()
    show(lines, not_judged, console)
    console.print(
        f"In {out}: train.parquet, val.parquet, {REPORT} (a line for each C file).",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )
    if not any(split.entries.values()):
        raise typer.Exit(1)


def _found(source: Path, only: str, limit: int | None) -> tuple[Collection, list[Path]]:
    if not source.is_dir():
        raise DatasetError(f"--from: no folder {str(source)!r}; give the folder of C programs")
    collection = Collection(source.resolve())
    if not collection.c_files:
        raise DatasetError(
            f"--from: {str(source)!r} holds no C file; programs are NAME.c in it or in its folders "
            "(links and hidden folders are not followed)"
        )
    paths = collection.matching(only)[:limit]
    if not paths:
        raise DatasetError(
            f"--only: no C file of {len(collection.c_files)} matches {only!r}; it is a pattern as "
            f"of a shell, for a path such as {collection.name(collection.c_files[0])} or its name"
        )
    return collection, paths


def _prepare(out: Path, source: Path, rules: Rules) -> None:
    """Make the folder of the data set. Raises DatasetError where it has another use."""
    settings = out / WORK / "settings.json"
    if out.is_dir() and any(out.iterdir()) and not settings.exists():
        raise DatasetError(f"--out: {str(out)!r} holds other files; give a new folder")
    try:
        settings.parent.mkdir(parents=True, exist_ok=True)
        insist_on_same_settings(
            settings,
            {
                "from": str(source.resolve()),
                "max_seconds": rules.max_seconds,
                "seconds": rules.search_seconds,
            },
        )
    except OSError as error:
        raise DatasetError(
            f"--out: cannot write {str(out)!r} ({error.strerror}); give a folder that you may write"
        ) from error


def _licensed(split: Split, licence: str) -> Split:
    """The split with the licence of this run, which an earlier run may not have known."""
    entries = {
        name: [replace(entry, licence=licence) for entry in part]
        for name, part in split.entries.items()
    }
    return replace(split, entries=entries)

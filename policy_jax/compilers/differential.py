"""`python -m policy_jax.compilers.differential`: shows that routines do what the C library does.

    python -m policy_jax.compilers.differential                      # 10,000 cases of each
    python -m policy_jax.compilers.differential --cases 1000000      # the long run
    python -m policy_jax.compilers.differential --routine rt_scanf --seed 7 --seconds 60
    python -m policy_jax.compilers.differential --routine rt_scanf --seed 7 --sequence 1234
    python -m policy_jax.compilers.differential --fuzz 300           # guided by coverage

A case is a call of a routine. Cases come in sequences of calls, which are made in two copies of one
world: in one by the routines and the library, drawn at random, in the other by the library alone.
Compared are what the calls return and store, errno, the state of the streams, and what they read
and write, in which pieces. Other sequences run in processes of their own: real descriptors, exit,
abort, fork, threads, readers that leave.

A routine leaves to the library what it is not sure of. The column "did itself" has the share of the
calls that it did itself: only these show anything.

The status is 1 where something differs. Then the number of the sequence is printed; --sequence runs
it again and tells it call by call.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from executor.common import Progress, Table, begin, output, say

if __name__ == "__main__":
    begin("differential")

from policy_jax.compilers import differential_fuzz
from policy_jax.compilers import differential_harness as harness
from policy_jax.compilers.compiler import CompileError

CASES_TO_PROCESSES = 1_000
"""One sequence in processes of its own for so many cases."""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command(help=__doc__)
def main(
    routine: Annotated[
        list[str] | None,
        typer.Option(help="A routine to test; repeat it for more. All by default."),
    ] = None,
    cases: Annotated[int, typer.Option(min=1, help="Calls of each routine.")] = 10_000,
    seed: Annotated[int, typer.Option(min=0, help="Seed of all choices.")] = 0,
    seconds: Annotated[
        float | None, typer.Option(min=0.1, help="Most seconds for each routine.")
    ] = None,
    sequence: Annotated[
        int | None, typer.Option(min=0, help="Run this sequence only, and tell its calls.")
    ] = None,
    fuzz: Annotated[
        int | None,
        typer.Option(
            min=1, help="Seconds of fuzzing guided by coverage of the C sources; needs clang."
        ),
    ] = None,
) -> None:
    known = harness.tested()
    names = routine or known
    for name in names:
        if name not in known:
            raise typer.BadParameter(f"no routine {name!r}; there are {', '.join(known)}")
    if sequence is not None and len(names) != 1:
        raise typer.BadParameter("--sequence needs one --routine, the one of the report")
    try:
        with tempfile.TemporaryDirectory(prefix="differential-") as folder:
            if fuzz is not None:
                status = _fuzz(Path(folder), fuzz, seed)
            elif sequence is not None:
                status = _tell(Path(folder), harness.one_sequence(names[0], seed, sequence))
            else:
                wanted = [
                    harness.Run(name, seed, cases, cases // CASES_TO_PROCESSES, seconds=seconds)
                    for name in names
                ]
                status = _compare(Path(folder), wanted)
    except (CompileError, RuntimeError) as error:
        typer.echo(f"differential: {error}", err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(status)


def _compare(folder: Path, runs: list[harness.Run]) -> int:
    table = Table("Routines against the C library")
    table.add_columns("routine")
    table.add_columns("cases", "sequences", "did itself", right=True)
    table.add_columns("differences")
    different = []
    with Progress("differential") as progress:
        progress.phase("building the harness")
        program = harness.build(folder)
        for wanted in runs:
            progress.phase(wanted.routine, total=wanted.cases)
            result = harness.run(program, wanted, progress.done)
            share = f"{100 * result.fast / result.cases:.0f} %" if result.cases else ""
            found = "none" if result.different is None else f"sequence {result.different}"
            table.add_row(
                result.routine, f"{result.cases:,}", f"{result.sequences:,}", share, found
            )
            if result.different is not None:
                different.append(result)
    console = output()
    console.print(table)
    say(console, f"seed {runs[0].seed}")
    for result in different[:1]:
        say(console, f"\nThe first difference, of {result.routine}:\n{result.said.strip()}")
        say(
            console,
            "Run it again and see its calls: python -m policy_jax.compilers.differential "
            f"--routine {result.routine} --seed {runs[0].seed} --sequence {result.different}",
        )
    return 1 if different else 0


def _tell(folder: Path, wanted: harness.Run) -> int:
    with Progress("differential") as progress:
        progress.phase("building the harness")
        program = harness.build(folder)
    told = harness.trace(program, wanted)
    say(output(), told.rstrip())
    return 1 if harness.DIFFERENCE in told else 0


def _fuzz(folder: Path, seconds: int, seed: int) -> int:
    with Progress("differential") as progress:
        progress.phase("building the fuzzer")
        fuzzer = differential_fuzz.build(folder)
        program = harness.build(folder)
        progress.phase("fuzzing", total=seconds)
        found = differential_fuzz.run(fuzzer, folder, seconds, seed, progress.done)
        progress.phase("the shipped listings on what the fuzzer kept")
        replayed = harness.replay(program, found.corpus)
    console = output()
    say(
        console,
        f"{found.executions:,} sequences, {found.features:,} features of coverage, "
        f"{len(found.corpus):,} kept and run on the shipped listings: "
        f"{'a difference' if found.said or replayed else 'no difference'} (seed {seed})",
    )
    for told in (found.said, replayed):
        if told:
            say(console, told.rstrip())
    return 1 if found.said or replayed else 0


if __name__ == "__main__":
    app()

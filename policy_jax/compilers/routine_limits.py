"""`python -m policy_jax.compilers.routine_limits`: how far are the routines from the limit?

    python -m policy_jax.compilers.routine_limits
    python -m policy_jax.compilers.routine_limits --task scan_int --task print_int --pairs 40

Each task (`limits/*.c`) is a small program that reads or writes many numbers, words or characters
through the library, and the same program with a reader or writer of its own, which owns the whole
input or output. A routine has more to do: it must leave the stream as the library would, and read
the format. One executor times in pairs:

- the program with the library against the same with routines, and against each own one;
- each own one against the program with routines: the distance to the limit;
- each of these baselines against itself with an instruction that never runs (A/A: the truth is 1).

All times are of whole processes, with their start and with the kernel's reading and writing.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from executor.common import Progress, begin, strict_json

if __name__ == "__main__":
    begin("routine_limits")

from executor.client import (
    Client,
    Evaluation,
    ExecutorError,
    Precision,
    Program,
    TestCase,
    TestKind,
    Verdict,
)
from executor.common import Table, output, stopping, with_nop
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.asm.routines.complete import called, complete
from policy_jax.compilers.compiler import BASELINE_FLAGS, compile_listing

FOLDER = Path(__file__).parent / "limits"
TIMEOUT_SECONDS = 300.0
TARGET = 1.3
"""The best two routines should take at most so many times the time of a plain own reader."""

PLAIN, HARD = 1, 2
"""Values of the macro OWN of the programs. Plain: all of the input or output in one buffer, one
digit at a time. Hard: in blocks that stay in the cache, several digits at a time. Without it (0) a
program calls the library."""
OWN = (PLAIN, HARD)


def _numbers(count: int, low: int, high: int, per_line: int = 1) -> bytes:
    """A count of lines, and the lines, with values of all lengths."""
    drawn = random.Random(count)
    bits = high.bit_length()
    values = [
        max(low, min(high, drawn.randint(low, high) >> drawn.randrange(bits - 1)))
        for _ in range(count * per_line)
    ]
    lines = (" ".join(map(str, values[k : k + per_line])) for k in range(0, len(values), per_line))
    return f"{count}\n".encode() + "".join(f"{line}\n" for line in lines).encode()


def _words(count: int, separator: str) -> bytes:
    drawn = random.Random(count)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ("".join(drawn.choices(letters, k=drawn.randint(1, 20))) for _ in range(count))
    return separator.join(words).encode() + b"\n"


def _decimals(count: int) -> bytes:
    drawn = random.Random(count)
    values = (drawn.uniform(-1000, 1000) for _ in range(count))
    return f"{count}\n".encode() + "".join(f"{value:.4f}\n" for value in values).encode()


@dataclass(frozen=True, slots=True)
class Task:
    """A program of `limits/` and its input: `stdin(count)` has `count` items, or makes it print
    as many."""

    name: str
    stdin: Callable[[int], bytes]
    count: int

    @property
    def source(self) -> str:
        """The C text, which calls the library unless OWN is defined."""
        helper = "own_reader.h" if self.name.startswith(("scan", "get")) else "own_writer.h"
        own = (FOLDER / helper).read_text()
        return f"#if OWN\n{own}#endif\n{(FOLDER / f'{self.name}.c').read_text()}"


def _count(count: int) -> bytes:
    return f"{count}\n".encode()


TASKS = (
    Task("scan_int", partial(_numbers, low=-(2**31), high=2**31 - 1), 600_000),
    Task("scan_ints", partial(_numbers, low=0, high=10**6, per_line=2), 300_000),
    Task("scan_long", partial(_numbers, low=-(2**63), high=2**63 - 1), 400_000),
    Task("scan_word", partial(_words, separator=" "), 600_000),
    Task("scan_double", _decimals, 300_000),
    Task("get_char", partial(_words, separator="\n"), 1_000_000),
    Task("get_line", partial(_words, separator="\n"), 1_000_000),
    Task("print_int", _count, 500_000),
    Task("print_ints", _count, 250_000),
    Task("print_word", _count, 300_000),
    Task("print_double", _count, 200_000),
    Task("put_line", _count, 400_000),
    Task("put_char", _count, 4_000_000),
)
"""The inputs are as long as the library needs some 20 to 50 ms for, and outputs below 4 MiB, which
is the most that an executor takes."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio of two times, with its 95 % interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.2f} [{self.low:.2f}, {self.high:.2f}]"


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured of a task; times are of whole processes.

    routines: that the program called. gain: library / routines. own: library / own reader or
    writer, by the value of OWN. distance: routines / own, by the value of OWN. control: A/A of the
    program with the library, and then of each own one.
    """

    task: str
    routines: tuple[str, ...]
    gain: Ratio | None
    own: dict[int, Ratio]
    distance: dict[int, Ratio]
    control: tuple[Ratio, ...]


class LimitError(Exception):
    """A program of a task did not build, or printed something else than the library's."""


def measure(client: Client, task: Task, precision: Precision, only: Sequence[str] = ()) -> Row:
    """Time one task on an executor.

    only: routines to use; none: all that pay. Raises LimitError, ExecutorError, CompileError.
    """
    test = TestCase("long", task.stdin(task.count), kind=TestKind.TIMING)
    programs = {
        own: Program(task.source, (test,), (*BASELINE_FLAGS, *([f"-DOWN={own}"] if own else [])))
        for own in (0, *OWN)
    }
    listings = {own: compile_listing(p.source, p.flags) for own, p in programs.items()}
    replaced = use_routines(normalise(listings[0]), only or None)
    routines = "\n".join(complete(replaced)) + "\n"

    def ratio(own: int, listing: str) -> Ratio:
        result = client.evaluate(programs[own], listing, precision, TIMEOUT_SECONDS)
        if result.verdict is not Verdict.OK:
            raise LimitError(f"{task.name}, OWN={own}: {result.verdict}: {result.evidence}")
        return _ratio(result)

    used = tuple(called(replaced))
    return Row(
        task.name,
        used,
        ratio(0, routines) if used else None,
        {own: ratio(0, listings[own]) for own in OWN},
        {own: _inverse(ratio(own, routines if used else listings[0])) for own in OWN},
        tuple(ratio(own, with_nop(listings[own])) for own in (0, *OWN)),
    )


def _ratio(result: Evaluation) -> Ratio:
    assert result.speedup is not None
    assert result.ci_low is not None
    assert result.ci_high is not None
    return Ratio(result.speedup, result.ci_low, result.ci_high)


def _inverse(ratio: Ratio) -> Ratio:
    high = 1 / ratio.low if ratio.low else math.inf  # the interval of two pairs may be all ratios
    return Ratio(1 / ratio.value, 1 / ratio.high, high)


def table(rows: Sequence[Row]) -> Table:
    """A row for each task."""
    shown = Table("times in pairs, with 95 % intervals")
    shown.add_columns("task", "routines")
    shown.add_columns(
        *("library / routines", "library / plain", "library / hard"),
        *("routines / plain", "routines / hard", "A/A: library", "A/A: plain", "A/A: hard"),
        right=True,
    )
    for row in rows:
        shown.add_row(
            row.task,
            " ".join(row.routines) or "none",
            str(row.gain or ""),
            *(str(row.own.get(own, "")) for own in OWN),
            *(str(row.distance.get(own, "")) for own in OWN),
            *(str(one) for one in row.control),
        )
    return shown


def main(
    task: Annotated[
        list[str] | None, typer.Option(help="tasks (repeatable); all by default")
    ] = None,
    routine: Annotated[
        list[str] | None, typer.Option(help="routines to use (repeatable); all that pay by default")
    ] = None,
    address: Annotated[
        list[str] | None, typer.Option(help="executors; one of its own by default")
    ] = None,
    pairs: Annotated[int, typer.Option(min=1, help="most pairs of runs")] = 20,
    out: Annotated[Path | None, typer.Option(help="write the figures here, as JSON")] = None,
) -> None:
    """Compare routines with a reader or writer that owns the whole input or output; exit status 2:
    a task or an executor fails."""
    known = {one.name: one for one in TASKS}
    for name in task or ():
        if name not in known:
            print(f"error: --task {name!r}: give one of {', '.join(known)}", file=sys.stderr)
            raise typer.Exit(2)
    chosen = [known[name] for name in task or known]
    rows = []
    with Progress("routine_limits") as progress, Client(address) as client:
        progress.phase("timing", len(chosen))
        for one in chosen:
            try:
                rows.append(measure(client, one, Precision(pairs), tuple(routine or ())))
            except (LimitError, ExecutorError) as error:
                print(f"error: {error}", file=sys.stderr)
                raise typer.Exit(2) from error
            progress.advance()
    output().print(table(rows))
    near = [row for row in rows if row.gain and row.distance[PLAIN].value <= TARGET]
    output().print(f"{len(near)} of {len(rows)} within {TARGET} times of a plain own one")
    if out is not None:
        out.write_text(strict_json.dumps([asdict(row) for row in rows], indent=1))


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))

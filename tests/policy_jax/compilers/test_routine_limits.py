"""Small programs through the library and through a reader or writer of their own."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from executor.client import Client, Precision
from policy_jax.compilers.compiler import run_gcc
from policy_jax.compilers.routine_limits import OWN, PLAIN, TASKS, Ratio, Row, Task, measure, table

QUICK = ("scan_int", "print_int")


def cases() -> list[object]:
    quick = [pytest.param(t, False, id=f"{t.name}-short") for t in TASKS if t.name in QUICK]
    whole = [pytest.param(t, True, id=t.name, marks=[pytest.mark.slow]) for t in TASKS]
    return [*quick, *whole]


@pytest.mark.parametrize(("task", "whole"), cases())
def test_own_readers_and_writers_do_what_the_library_does(
    task: Task, whole: bool, tmp_path: Path
) -> None:
    stdin = task.stdin(task.count if whole else 3000)
    printed = set()
    for own in (0, *OWN):
        program = tmp_path / f"program{own}"
        run_gcc(("-O1", f"-DOWN={own}", "-x", "c", "-o", str(program), "-"), task.source)
        printed.add(subprocess.run(program, input=stdin, capture_output=True, check=True).stdout)
    assert len(printed) == 1
    assert 0 < len(printed.pop()) < 4 << 20, "an executor takes at most 4 MiB"


def test_a_row_has_every_ratio_with_its_interval() -> None:
    one = Ratio(1.0, 0.9, 1.1)
    both = dict.fromkeys(OWN, one)
    row = Row("scan_int", ("rt_scanf",), Ratio(5, 4, 6), both, both, (one, one, one))
    without = Row("put_char", (), None, both, both, (one, one, one))
    shown = table([row, without])
    assert [str(cell) for cell in shown.columns[2].cells] == ["5.00 [4.00, 6.00]", ""]
    assert [str(cell) for cell in shown.columns[1].cells] == ["rt_scanf", "none"]


@pytest.mark.slow
def test_routines_are_between_the_library_and_the_limit() -> None:
    task = next(task for task in TASKS if task.name == "scan_int")
    with Client(slots=1) as client:
        row = measure(client, task, Precision(6))
        nothing = measure(client, task, Precision(2), ["rt_putchar"])
    assert "rt_scanf" in row.routines
    assert row.gain is not None
    assert row.gain.low > 1.5
    assert row.own[PLAIN].low > 1.5
    assert row.control[0].value == pytest.approx(1, abs=0.2)
    assert nothing.routines == ()
    assert nothing.gain is None

"""The comparison of the programs of data sets."""

from __future__ import annotations

import pytest

from executor.common import Table
from policy_jax.compilers.callgrind import Costs
from policy_jax.data.worlds import (
    Profiled,
    functions_table,
    left_table,
    most_called,
    programs_table,
    routines_table,
    share_calling,
    share_of_instructions,
)

PROGRAMS = [
    Profiled("a", 10, {"scanf": 2, "printf": 1}, 1000, {"scanf": 500, "printf": 100}),
    Profiled("b", 30, {"scanf": 1, "puts": 1}, 100, {"scanf": 80, "puts": 20}),
    Profiled("c", 20, {"malloc": 1}, 0, {}, "runs longer than 300 s under callgrind"),
]


def test_shares_count_every_program_the_same() -> None:
    assert share_calling(PROGRAMS, "scanf") == pytest.approx(2 / 3)
    assert share_of_instructions(PROGRAMS, "scanf") == pytest.approx((0.5 + 0.8) / 2)
    assert share_of_instructions(PROGRAMS[2:], "scanf") == 0.0


def test_of_functions_called_as_often_the_one_with_more_instructions_is_first() -> None:
    assert most_called(PROGRAMS) == ["scanf", "puts", "printf", "malloc"]
    assert most_called(PROGRAMS, 1) == ["scanf"]


def test_tables_have_a_row_for_each_function_and_world() -> None:
    worlds = {"bundled:judge": PROGRAMS, "bundled:val": PROGRAMS[:1]}
    functions = functions_table(worlds)
    assert [str(cell) for cell in functions.columns[0].cells][-1] == "all library functions"
    assert functions.row_count == 5
    assert programs_table(worlds).row_count == 2


def test_tables_of_routines_say_what_is_left_of_the_library() -> None:
    programs = [
        Profiled(
            "a",
            10,
            {"scanf": 2},
            1000,
            {"scanf": 900},
            "",
            Costs(200, {"vscanf": 10, "memset": 30}, {"vscanf": 10}, {"rt_scanf": 100}),
        ),
        Profiled(
            "b", 10, {"scanf": 2}, 100, {"scanf": 80}, "", Costs(50, {}, {}, {"rt_scanf": 30})
        ),
        Profiled("c", 10, {"scanf": 2}, 100, {"scanf": 80}, "with routines: no"),
    ]
    rows = cells(routines_table("set", programs))
    assert rows == [
        ["scanf", "85.0%", "0.0%", "0.0%"],
        ["memset", "0.0%", "7.5%", "0.0%"],
        ["vscanf", "0.0%", "2.5%", "2.5%"],
        ["rt_scanf", "", "55.0%", ""],
        ["all library functions", "85.0%", "10.0%", "2.5%"],
        ["all routines", "", "55.0%", ""],
    ]
    assert cells(left_table("set", programs)) == [
        ["a", "0.20", "90.0%", "20.0%", "memset 15.0%, vscanf 5.0%"],
        ["b", "0.50", "80.0%", "0.0%", ""],
        ["1 of 2 at most 10%", "", "", "", ""],
    ]


def cells(table: Table) -> list[list[str]]:
    """The rows of a table."""
    columns = [[str(cell) for cell in column.cells] for column in table.columns]
    return [list(row) for row in zip(*columns, strict=True)]

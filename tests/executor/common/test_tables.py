"""Tables lose nothing at any width."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from rich.console import Console

import executor
from executor.commands import bench_report, compare_report, load_report
from executor.commands.certificate import Certificate, ProgramResult
from executor.commands.host_agreement import Comparison, agreement
from executor.commands.known_ratios import Recovered
from executor.commands.load_generator import Overhead, Report, Usage
from executor.commands.overheads import CageCost, SpawnCost
from executor.common.tables import WIDE, Table
from executor.types import Evaluation, HostInfo, Verdict

LONG = "policy after PPO, mean of three seeds, with [brackets] and what does not fit withheld"


class Recording(Console):
    """Keeps the tables that are printed."""

    def __init__(self, width: int) -> None:
        super().__init__(width=width, file=io.StringIO())
        self.tables: list[Table] = []

    def print(self, *objects: object, **options: object) -> None:
        self.tables += [one for one in objects if isinstance(one, Table)]
        super().print(*objects, **options)  # type: ignore[arg-type]


def rendered(table: Table, width: int) -> str:
    console = Console(width=width, file=io.StringIO())
    console.print(table)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def assert_whole(table: Table, width: int) -> None:
    """Assert that no line is longer than `width`, and that no word and no number with its unit is
    broken."""
    text = rendered(table, width)
    assert "…" not in text
    assert max(map(len, text.splitlines())) <= width
    words = re.sub("[^\\S ]|[\u2500-\u257f]", " ", text).split()
    lines = re.sub(" +", " ", text)
    for column in table.columns:
        assert set(str(column.header).split()) <= set(words)
        for cell in map(str, column.cells):
            assert set(cell.split()) <= set(words), cell
            assert column.justify != "right" or cell in lines, cell


def wide(columns: int) -> Table:
    table = Table("eleven columns")
    table.add_columns("program")
    table.add_columns(*(f"temporaries {k}" for k in range(columns)), right=True)
    table.add_row("actor-gradient", *(f"{k}12.1 GB" for k in range(columns)))
    table.add_section()
    table.add_row(LONG, *(f"{k}3.1 GB" for k in range(columns)))
    return table


@pytest.mark.parametrize("columns", [1, 3, 4, 5, 6, 10])
@pytest.mark.parametrize("width", [40, 80, 100, WIDE])
def test_nothing_is_cut_at_any_width(columns: int, width: int) -> None:
    assert_whole(wide(columns), width)


def test_with_room_a_row_is_a_line_with_less_a_column_and_else_a_block() -> None:
    assert rendered(wide(10), WIDE).count(LONG) == 1
    turned = [line.split() for line in rendered(wide(10), 80).splitlines()]
    assert ["│", "temporaries", "9", "│", "912.1", "GB", "│", "93.1", "GB", "│"] in turned
    blocks = rendered(wide(10), 40).splitlines()
    assert blocks[:2] == ["eleven columns", "program        actor-gradient"]
    assert blocks[2] == "temporaries 0  012.1 GB"
    assert "-" * 15 in blocks


def test_texts_are_broken_before_numbers_are() -> None:
    shown = rendered(wide(3), 80)
    assert "policy after" in shown
    assert LONG not in shown
    assert "012.1 GB" in shown


HOST = HostInfo(
    **{
        name: {"slots": 2, "isolation": {}, "floor_seconds": 0.001}.get(name, f"some {name}")
        for name in HostInfo.__dataclass_fields__
    }
)


def test_the_executors_tables_fit_eighty_columns() -> None:
    console = Recording(80)
    programs = tuple(
        ProgramResult(f"a_rather_long_program_{k}", 1.00012, 1.00034, (1.0,), 12.345, True)
        for k in range(2)
    )
    both = [Certificate(protocol, "how", programs) for protocol in ("paired", "paper")]
    ratio = Recovered(1.05, 1.0512, (1.05, 1.06), 0.95, 1.0, 123.0)
    bench_report.show(both, HOST, SpawnCost(0.1, 0.1), CageCost(0.1, 0.1), [ratio], console)
    slow = Evaluation(
        Verdict.OK, speedup=12.345, ci_low=11.234, ci_high=13.456, resolved=False, identical=False
    )
    failed = Evaluation(Verdict.SECURITY_VIOLATION)
    pairs = [Comparison("a_long_program", "-O3 nop", slow, one) for one in (slow, failed)]
    hosts = {key: (f"host-{key}:50051", HOST) for key in "ab"}
    compare_report.show(hosts, pairs, agreement(pairs), console)
    usage = Usage(**dict.fromkeys(Usage.__dataclass_fields__, 123456))
    cost = Overhead(**dict.fromkeys(Overhead.__dataclass_fields__, 0.1))
    address = "a-host-with-a-long-name.example.org:50051"
    load_report.show(
        Report(1, 1, 1, 1.0, 1.0, 1.0, 0, 0, cost, 1.0, 1.0, {address: (usage, usage)}, ()), console
    )
    assert len(console.tables) == 4
    for table in console.tables:
        assert_whole(table, 80)
        assert_whole(table, WIDE)


def test_every_table_is_of_this_kind() -> None:
    folder = Path(executor.__file__).parent
    sources = [*folder.rglob("*.py"), *(folder.parent / "policy_jax").rglob("*.py")]
    users = {path.name for path in sources if "rich.table import" in path.read_text()}
    assert users <= {"tables.py", "check_report.py", "evaluate_report.py"}

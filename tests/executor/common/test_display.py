"""Evidence is printed as it is: no markup and no escape of a program reaches a terminal."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.table import Table

from executor.commands import check_report, compare_report, evaluate_report
from executor.commands.host_agreement import Agreement, Comparison
from executor.common.display import literal, one_line, plain, say
from executor.types import Evaluation, HostInfo, TestKind, TestResult, Verdict

NASTY = "[/b] x [red]no[/red] :x: \x1b[2J\x1b]0;title\x07 \r \u202egnp \udcff [link=http://a]b"
SHOWN = r"[/b] x [red]no[/red] :x: \x1b[2J\x1b]0;title\x07 \r \u202egnp \udcff [link=http://a]b"

HOST = HostInfo("1", "f" + NASTY, NASTY, NASTY, "kernel", {NASTY: True}, NASTY, 2)
WRONG = Evaluation(
    Verdict.WRONG_ANSWER,
    NASTY,
    tests_total=1,
    isolation=NASTY,
    fingerprint=NASTY,
    per_test=(TestResult(NASTY, TestKind.REWARD, Verdict.WRONG_ANSWER, NASTY),),
)


@pytest.fixture
def console() -> Console:
    # A terminal of the richest kind, wide enough that nothing is folded.
    return Console(
        file=io.StringIO(), width=500, force_terminal=True, color_system="truecolor", emoji=True
    )


def written(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_text_is_printed_as_it_is(console: Console) -> None:
    say(console, NASTY)
    console.print(literal(NASTY))
    table = Table(title=literal(NASTY))
    table.add_column("a")
    table.add_row(literal(NASTY))
    console.print(table)
    assert written(console).count(SHOWN) == 4


def test_line_ends_and_tabs_stay_unless_one_line_is_wanted() -> None:
    assert plain("a\n\tb é") == "a\n\tb é"
    assert one_line("a\n\tb") == "a b"
    assert one_line("abcdef", 4) == "abc…"


def test_reports_show_what_hosts_and_programs_say(console: Console) -> None:
    evaluate_report.show(WRONG, console)
    check_report.show(HOST, console)
    compared = [Comparison(NASTY, NASTY, WRONG, WRONG)]
    agreement = Agreement(0, 0.0, 0.0, 0.0)
    compare_report.show({"a": (NASTY, HOST)}, compared, agreement, console)
    text = written(console)
    for hidden in ("\x1b[2J", "\x07", "\r", "\u202e", "❌"):
        assert hidden not in text
    assert text.count(SHOWN) >= 12

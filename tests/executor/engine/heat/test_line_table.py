"""Lines of a listing by address."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from executor.engine.heat.lines import line_table, without_source_lines

DECODED = """
a.out:     file format elf64-x86-64

Contents of the .debug_line section:

CU: {standard input}:
File name                            Line number    Starting address    View    Stmt
{standard input}                               2              0x1130               x
{standard input}                               3              0x1133               x
{standard input}                               9              0x1135               x
{standard input}                               -              0x1140
{standard input}                               1              0x1140               x
{standard input}                               -              0x1142

"""


def test_an_address_belongs_to_the_line_that_begins_before_it() -> None:
    table = line_table(DECODED, "a\nb\nc\nd\n")
    assert [table.line(a) for a in (0x112F, 0x1130, 0x1132, 0x1133)] == [None, 1, 1, 2]
    assert table.line(0x1136) is None, "line 9 is not in the listing"
    assert [table.line(a) for a in (0x1140, 0x1141, 0x1142)] == [0, 0, None]


def test_lines_are_counted_as_splitlines_does() -> None:
    listing = "a\x0cb\nc\r\nd"
    table = line_table(DECODED, listing)
    assert listing.splitlines()[table.line(0x1130) or 0] == "c"
    assert listing.splitlines()[table.line(0x1133) or 0] == "d"


def test_no_table_has_no_lines() -> None:
    assert line_table("", "a\n").line(0x1130) is None


@given(st.text(alphabet='\t.#01"abcdefilnotxs_,:\n ', max_size=80))
def test_removing_debug_information_keeps_the_number_of_lines(listing: str) -> None:
    assert without_source_lines(listing).count("\n") == listing.count("\n")


def test_what_is_loaded_is_kept_and_what_is_about_c_goes() -> None:
    listing = (
        '\t.file\t"a.c"\n\t.text\nmain:\n\t.loc 1 3 5\n\tret\n'
        '\t.section\t.debug_info,"",@progbits\n'
        "\t.long\t.Lx\n\t.section\t.rodata\n\t.byte\t1\n"
    )
    kept = [line for line in without_source_lines(listing).splitlines() if line]
    assert kept == ["\t.text", "main:", "\tret", "\t.section\t.rodata", "\t.byte\t1"]


@given(
    st.lists(st.sampled_from(["a", "\x0c", "\r", "\x1d", "\u2028", " "]), max_size=6).map("".join)
)
def test_the_line_after_any_line_is_found(first: str) -> None:
    listing = f"{first}\nb\n"
    row = "{standard input}   2   0x1130   x"
    assert listing.splitlines()[line_table(row, listing).line(0x1130) or 0] == "b"


def test_addresses_that_no_program_has_are_left_out() -> None:
    rows = f"{{standard input}}   1   {1 << 63:#x}   x\n{{standard input}}   2   0x1130   x"
    table = line_table(rows, "a\nb\n")
    assert table.starts.tolist() == [0x1130]

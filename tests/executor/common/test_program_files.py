"""Folders of tests with usual names, and the comparison with outputs from files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from executor.common.outputs import (
    first_difference,
    printed,
    produced,
    same_but_for_blanks,
    written,
)
from executor.common.program_files import InputError, check_expected, read_test_folder, read_tests
from executor.engine.engine import Engine
from executor.types import Program, TestCase

ROWS = """#include <stdio.h>
int main(void) {
    int n;
    if (scanf("%d", &n) != 1) return 0;
    for (int i = 0; i < n; i++) printf("%d ", i * i);
    puts("");
    for (int i = 0; i < n; i++) printf("%d \\n", i);
    return 0;
}
"""
PRINTED = b"0 1 4 \n0 \n1 \n2 \n"

STORED = (
    b"0 1 4\n0\n1\n2\n",
    b"0 1 4\r\n0\r\n1\r\n2\r\n",
    b"0 1 4 \n0 \n1 \n2",
    b"0 1 4\n0\n1\n2\n\n\n",
    b"\xef\xbb\xbf0 1 4\r\n0\r\n1\r\n2\r\n",
)
DIFFERENT = (b"0 1 4\n0\n1\n", b"0 1 4\n0\n1\n3\n", b"0  1 4\n0\n1\n2\n", b" 0 1 4\n0\n1\n2\n", b"")


def test_stored_outputs_are_compared_in_one_way_everywhere(tmp_path: Path) -> None:
    with Engine(slots=1, cache_dir=tmp_path / "cache") as engine:
        tests = tuple(TestCase(f"t{k}", b"3\n", stored) for k, stored in enumerate(STORED))
        program = Program(ROWS, tests)
        registered = engine.register(program)
        assert registered.expected == (PRINTED,) * len(STORED)
        assert check_expected(program, registered.expected) == tuple(t.name for t in tests)
    for wrong in DIFFERENT:
        assert not same_but_for_blanks(PRINTED, wrong)
        test = TestCase("wrong", b"3\n", wrong)
        with pytest.raises(InputError, match=r"'wrong': the program prints .* mend the one"):
            check_expected(Program(ROWS, (test,)), [PRINTED])


def test_an_input_with_a_byte_order_mark_is_named_so() -> None:
    marked = TestCase("marked", b"\xef\xbb\xbf3\n", PRINTED)
    with pytest.raises(InputError, match=r"its input begins with a byte order mark"):
        check_expected(Program(ROWS, (marked,)), [b"\n"])


def test_the_first_line_that_differs_is_found_past_the_blanks() -> None:
    assert first_difference(PRINTED, STORED[1]) is None
    assert first_difference(PRINTED, b"0 1 4\n0\n1\n3\n") == (4, b"2", b"3")
    assert first_difference(b"", b"a") == (1, b"", b"a")


def fill(folder: Path, names: str) -> None:
    for name in names.split():
        (folder / name).write_text(f"{name}\n")


@pytest.mark.parametrize(
    ("names", "tests"),
    [
        ("a.in a.out b.in", {"a": "a.out", "b": None}),
        ("a.in a.ans", {"a": "a.ans"}),
        ("1.in 1.a", {"1": "1.a"}),
        ("input.1.txt output.1.txt", {"1": "output.1.txt"}),
        ("input.1 output.1 input.2", {"1": "output.1", "2": None}),
        ("input1.txt output1.txt", {"1": "output1.txt"}),
        ("input_x output_x", {"x": "output_x"}),
        ("input.txt output.txt", {"txt": "output.txt"}),
        ("01 01.a 02 02.a", {"01": "01.a", "02": "02.a"}),
        ("1.in 1.out input.1.txt", {"1": "1.out", "input.1.txt": None}),
    ],
)
def test_names_of_tests_that_people_use(tmp_path: Path, names: str, tests: dict[str, str]) -> None:
    fill(tmp_path, names)
    folder = read_test_folder(tmp_path)
    stored = {
        t.name: None if t.expected is None else t.expected.decode().strip() for t in folder.tests
    }
    assert stored == tests


def test_what_is_no_test_is_named(tmp_path: Path) -> None:
    fill(tmp_path, "a.in a.out README prog.c 7 libx.a")
    (tmp_path / "more").mkdir()
    folder = read_test_folder(tmp_path)
    assert [t.name for t in folder.tests] == ["a"]
    assert folder.passed_over == ("7", "README", "libx.a", "more/", "prog.c")
    assert "7, README, libx.a, more/, prog.c; tests are called NAME.in" in folder.remark()
    for name in folder.passed_over:
        place = tmp_path / name
        if place.is_dir():
            place.rmdir()
        else:
            place.unlink()
    assert read_test_folder(tmp_path).remark() == ""
    (tmp_path / "lost.in").symlink_to(tmp_path / "nowhere")
    assert read_test_folder(tmp_path).passed_over == ("lost.in",)


def test_a_folder_without_tests_says_what_it_holds(tmp_path: Path) -> None:
    fill(tmp_path, "1.inp \x1b[2J")
    with pytest.raises(InputError, match=r"holds no tests; it holds \\x1b\[2J, 1\.inp; put NAME"):
        read_tests(tmp_path)


@pytest.mark.parametrize("name", ["x.out", "x.ans", "output.3", "output.3.txt", "3.a"])
def test_an_output_without_its_input_is_refused(tmp_path: Path, name: str) -> None:
    fill(tmp_path, f"a.in {name}")
    with pytest.raises(InputError, match="an expected output without its input"):
        read_tests(tmp_path)


def test_two_outputs_of_one_test_have_to_agree(tmp_path: Path) -> None:
    (tmp_path / "a.in").touch()
    (tmp_path / "a.out").write_text("1 \n")
    (tmp_path / "a.ans").write_text("1\r\n")
    assert read_tests(tmp_path)[0].expected == b"1 \n"
    (tmp_path / "a.ans").write_text("2\n")
    with pytest.raises(InputError, match=r"a\.out and a\.ans: two expected outputs"):
        read_tests(tmp_path)


@given(st.lists(st.binary(max_size=40), min_size=2, max_size=5))
def test_the_parts_of_an_output_are_found_whatever_they_hold(parts: list[bytes]) -> None:
    sizes = " ".join(str(len(part)) for part in parts)
    output = b"".join(parts) + f"\n[bytes: {sizes}]\n".encode()
    names = [str(k) for k in range(len(parts) - 1)]
    assert written(output, names) == (parts[0], dict(zip(names, parts[1:], strict=True)))
    assert printed(output) == parts[0]
    assert produced(output) == any(parts)
    nested = output + f"\n[bytes: 0 {len(output)}]\n".encode()
    assert written(nested, ["all"]) == (b"", {"all": output})


def test_an_output_without_files_is_what_was_printed() -> None:
    assert written(b"x\n[bytes: 1 1]\n", []) == (b"x\n[bytes: 1 1]\n", {})
    assert printed(b"x\n[bytes: 1 1]\n") == b"x\n[bytes: 1 1]\n"
    assert not produced(b"")
    for output, names in ((b"", ["a"]), (b"x\n[bytes: 1 0]\n", ["a", "b"])):
        with pytest.raises(ValueError, match="no output of a run with"):
            written(output, names)

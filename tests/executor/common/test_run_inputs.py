"""Arguments and files of tests, as options and in folders of tests."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from executor.common.program_files import InputError, read_programs, read_test_folder
from executor.common.run_inputs import read_files_option, read_outputs_option, split_arguments


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=8), max_size=5))
def test_arguments_are_separated_as_a_shell_does(words: list[str]) -> None:
    assert split_arguments(f" {shlex.join(words)}\n", "--args") == tuple(words)


def test_nothing_is_expanded_in_arguments() -> None:
    assert split_arguments("* $HOME ~ # ; `x`", "a") == ("*", "$HOME", "~", "#", ";", "`x`")


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("'a b", "a quotation mark has no partner; close it"),
        ('x "', "a quotation mark has no partner; close it"),
        ("a\\", "it ends with a backslash; write"),
    ],
)
def test_arguments_that_cannot_be_separated_name_their_place(text: str, remedy: str) -> None:
    with pytest.raises(InputError, match=f"a.args: {remedy}"):
        split_arguments(text, "a.args")


def make(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def test_a_folder_gives_its_tests_arguments_and_files(tmp_path: Path) -> None:
    make(
        tmp_path,
        {
            "a.in": b"1",
            "a.out": b"x",
            "a.args": b"-n 'two words'\n",
            "b.args": b"",
            "b.out": b"y",
            "c.files/data.txt": b"\xff",
            "c.files/.hidden": b"",
            "d.in": b"4",
            "input.7.txt": b"7",
            "input.7.args": b"seven",
            "8.files/f": b"8",
            "8": b"eight",
            "8.a": b"",
            "9.outputs": b"'two words' one\n",
        },
    )
    folder = read_test_folder(tmp_path, ("-q",), (("given", b"g"),))
    told = {t.name: (t.stdin, t.expected, t.arguments, t.files, t.outputs) for t in folder.tests}
    given_files = (("given", b"g"),)
    assert told == {
        "7": (b"7", None, ("seven",), given_files, ()),
        "8": (b"eight", b"", ("-q",), (("f", b"8"),), ()),
        "9": (b"", None, ("-q",), given_files, ("one", "two words")),
        "a": (b"1", b"x", ("-n", "two words"), given_files, ()),
        "b": (b"", b"y", (), given_files, ()),
        "c": (b"", None, ("-q",), ((".hidden", b""), ("data.txt", b"\xff")), ()),
        "d": (b"4", None, ("-q",), given_files, ()),
    }
    assert folder.remark() == ""


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        ({"a.args": b"'"}, r"a\.args: a quotation mark has no partner"),
        ({"a.args": b"\xff"}, r"a\.args: these arguments are not UTF-8 .*; convert it"),
        ({"a.args": b"x\0"}, r"test 'a': arguments\[0\]: 'x\\x00' holds a NUL"),
        ({"a.args/x": b""}, r"a\.args: this must be a file; a\.files/ is for files"),
        ({"a.in": b"", "a.files": b""}, r"a\.files: this must be a folder of files; rename"),
        ({"a.files/b/c": b""}, r"a\.files/b: this is no plain file, .*; move its files up"),
        ({"input.1.txt": b"", "input.1.args": b"", "1.args": b""}, "under two names"),
        ({"a.files/x": b"", "b.out": b""}, r"b\.out: an expected output without its input"),
        ({"a.outputs": b"out/x"}, r"a\.outputs out/x: .* into one folder; give the name alone, x"),
        ({"a.outputs": b"''"}, r"test 'a': outputs\[0\]: '' is no plain file name"),
        ({"a.in": b"", "a.out": b"", "a.outputs": b"x"}, r"a\.out: test 'a' writes files, so its"),
    ],
)
def test_what_cannot_be_used_is_named_with_a_remedy(
    tmp_path: Path, files: dict[str, bytes], complaint: str
) -> None:
    make(tmp_path, files)
    with pytest.raises(InputError, match=complaint):
        read_test_folder(tmp_path)


def test_an_empty_folder_of_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.files").mkdir()
    with pytest.raises(InputError, match=r"a\.files: this folder is empty; put the test's files"):
        read_test_folder(tmp_path)


def test_an_option_names_files_one_by_one(tmp_path: Path) -> None:
    make(tmp_path, {"b": b"1", "a": b"2", "more/b": b"3"})
    assert read_files_option([tmp_path / "b", tmp_path / "a"]) == (("a", b"2"), ("b", b"1"))
    for paths, complaint in (
        ([tmp_path / "more"], "more: this is a folder; name its files one by one"),
        ([tmp_path / "b", tmp_path / "more/b"], r"more/b: .*/b has the same name"),
        ([tmp_path / "none"], r"--file \S+none: cannot read this file \(No such file"),
    ):
        with pytest.raises(InputError, match=complaint):
            read_files_option(paths)


def test_outputs_of_the_command_line_are_for_tests_without_their_own(tmp_path: Path) -> None:
    make(tmp_path, {"a.in": b"", "b.outputs": b"own"})
    tests = read_test_folder(tmp_path, written=("x", "y")).tests
    assert [test.outputs for test in tests] == [("x", "y"), ("own",)]
    assert read_outputs_option(["b", "a", "b"]) == ("a", "b")
    with pytest.raises(InputError, match=r"--output-file ../a: .* give the name alone, a$"):
        read_outputs_option(["../a"])


def test_a_folder_of_programs_goes_through_the_same_reader(tmp_path: Path) -> None:
    make(
        tmp_path,
        {
            "count/count.c": b"int main(void) { return 0; }",
            "count/tests/a.args": b"1 2",
            "count/tests/a.files/f": b"x",
        },
    )
    (test,) = read_programs(tmp_path)["count"].tests
    assert (test.arguments, test.files) == (("1", "2"), (("f", b"x"),))

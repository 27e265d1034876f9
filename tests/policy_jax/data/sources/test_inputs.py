"""Where the arguments, files, inputs and outputs of a program are looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from executor.client import TestCase
from executor.common import InputError
from policy_jax.data.sources.build_files import BuildSettings, read_settings
from policy_jax.data.sources.collection import Collection
from policy_jax.data.sources.inputs import Given, given_tests
from policy_jax.data.sources.reference import Reference

PROGRAMS = Path(__file__).parent / "programs"


def of(root: Path, name: str, settings: BuildSettings | None = None) -> Given:
    found = Collection(root)
    path = root / name
    return given_tests(found, path, settings or read_settings(path.parent, root))


def written(root: Path, **files: str) -> Path:
    for name, text in files.items():
        path = root / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_input_arguments_files_and_output_lie_beside_the_program() -> None:
    found = of(PROGRAMS, "Text/lookup.c")
    (test,) = found.tests
    assert test.stdin == b"three five one\n"
    assert test.arguments == ("table.txt", "900000")
    assert [name for name, _ in test.files] == ["table.txt"]
    assert found.references[0] is not None
    assert found.references[0].output.endswith(b"2 of 4\n")
    assert found.anything


def test_arguments_come_from_the_build_files() -> None:
    found = of(PROGRAMS, "Sorting/heap.c")
    assert found.tests[0].arguments == ("90000", "7")
    assert found.notes == ("arguments of CMakeLists.txt",)


def test_a_folder_of_tests_counts_before_the_files_beside() -> None:
    found = of(PROGRAMS, "Text/sums.c")
    assert [test.name for test in found.tests] == ["1", "2", "3"]
    assert found.references == (Reference(b"14\n"), None, None)
    assert all(test.expected is None for test in found.tests)


def test_numbered_inputs_are_tests(tmp_path: Path) -> None:
    written(tmp_path, p_c="", p_1_in="a", p_1_out="b", p_2_in="c", q_1_in="d")
    found = of(tmp_path, "p.c")
    assert [(t.name, t.stdin) for t in found.tests] == [("1", b"a"), ("2", b"c")]
    assert found.references == (Reference(b"b"), None)


def test_an_argument_that_names_a_file_beside_brings_it(tmp_path: Path) -> None:
    written(tmp_path, p_c="", data_txt="x", input="y")
    found = of(tmp_path, "p.c", BuildSettings(arguments=["-v", "data.txt"], read=["Makefile"]))
    assert found.tests == (
        TestCase("given", b"y", arguments=("-v", "data.txt"), files=(("data.txt", b"x"),)),
    )
    # With a second program beside it, nobody knows whose input `input` is.
    written(tmp_path, q_c="")
    assert of(tmp_path, "p.c").tests == (TestCase("given", b""),)
    assert not of(tmp_path, "p.c").anything


def test_an_input_that_is_named_and_absent_is_an_error(tmp_path: Path) -> None:
    written(tmp_path, p_c="")
    with pytest.raises(InputError, match=r"words: the build files name this input"):
        of(tmp_path, "p.c", BuildSettings(stdin="words"))

"""What a program of a collection is run on: the arguments, files, inputs and outputs beside it.

For `NAME.c` these are looked for, and the first that exist count:

1. A folder of tests, as other commands read it: `NAME.tests/`, `tests/NAME/`, `NAME/`, and `tests/`
   where `NAME.c` is the only C file beside it.
2. Numbered inputs beside the program: `NAME.K.in` (or `NAME-K.in`, `NAME_K.in`) with `NAME.K.out`.
3. One test: the input `NAME.in` (`.input`, `.stdin`), the arguments `NAME.args`, the folder
   `NAME.files/`, the output `NAME.reference_output` (`.out`, `.ans`, `.expected`, `.output`). Input
   and arguments that are not there come from the build files of the folder.
4. Without any of these, one run on the empty input.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from executor.client import TestCase
from executor.common import InputError, read_arguments, read_files_folder, read_test_folder
from policy_jax.data.sources.build_files import BuildSettings
from policy_jax.data.sources.collection import Collection
from policy_jax.data.sources.reference import Reference

INPUTS = (".in", ".input", ".stdin")
OUTPUTS = (".reference_output", ".out", ".ans", ".expected", ".output")
ARGUMENTS, FILES = ".args", ".files"

ALONE = ("input", "input.txt", "stdin", "stdin.txt")
"""Names of an input that counts for the only program of a folder."""


@dataclass(frozen=True, slots=True)
class Given:
    """The tests of a program, without expected outputs.

    references: of each test, the stored output; None where there is none. anything: whether there
    is an input, an argument or a file at all. notes: where they come from, for reports.
    """

    tests: tuple[TestCase, ...]
    references: tuple[Reference | None, ...]
    anything: bool
    notes: tuple[str, ...] = ()


def given_tests(collection: Collection, path: Path, settings: BuildSettings) -> Given:
    """The tests of the program in `path`. Raises InputError for files that cannot be used."""
    beside = {file.name: file for file in collection.beside(path.parent)}
    folder = _test_folder(collection, path)
    if folder is not None:
        return _of_folder(collection, folder)
    numbered = _numbered(path.stem, beside)
    if numbered:
        return numbered
    return _single(collection, path, beside, settings)


def _test_folder(collection: Collection, path: Path) -> Path | None:
    tests = path.parent / "tests"
    places = [path.parent / f"{path.stem}.tests", tests / path.stem, path.with_suffix("")]
    if _only_program(collection, path):
        places.append(tests)
    for place in places:
        files = collection.beside(place)
        if files and not any(file.suffix == ".c" for file in files):
            return place
    return None


def _only_program(collection: Collection, path: Path) -> bool:
    return all(file == path for file in collection.beside(path.parent) if file.suffix == ".c")


def _of_folder(collection: Collection, folder: Path) -> Given:
    found = read_test_folder(folder)
    tests = tuple(replace(test, expected=None) for test in found.tests)
    references = tuple(
        None if test.expected is None else Reference(test.expected) for test in found.tests
    )
    note = f"{len(tests)} tests of {collection.name(folder)}/"
    return Given(tests, references, True, (note,))


def _numbered(stem: str, beside: dict[str, Path]) -> Given | None:
    pattern = re.compile(rf"{re.escape(stem)}[._-](\w+)({'|'.join(map(re.escape, INPUTS))})")
    tests, references = [], []
    for name, file in beside.items():
        matched = pattern.fullmatch(name)
        if matched is None:
            continue
        base = name.removesuffix(matched[2])
        test = TestCase(
            matched[1],
            _bytes(file),
            arguments=_arguments(beside.get(base + ARGUMENTS)) or (),
        )
        tests.append(_valid(test, file))
        references.append(_reference(base, beside))
    if not tests:
        return None
    return Given(tuple(tests), tuple(references), True, (f"{len(tests)} inputs beside it",))


def _single(
    collection: Collection, path: Path, beside: dict[str, Path], settings: BuildSettings
) -> Given:
    stem, notes = path.stem, []
    arguments = _arguments(beside.get(stem + ARGUMENTS))
    if arguments is not None:
        notes.append(f"arguments of {stem}{ARGUMENTS}")
    elif settings.arguments is not None:
        arguments = tuple(settings.arguments)
        if arguments:
            notes.append(f"arguments of {' and '.join(settings.read)}")
    stdin = next((beside[stem + e] for e in INPUTS if stem + e in beside), None)
    if stdin is None and settings.stdin is not None:
        stdin = beside.get(settings.stdin)
        if stdin is None:
            raise InputError(f"{path.parent / settings.stdin}: the build files name this input")
    if stdin is None and _only_program(collection, path):
        stdin = next((beside[name] for name in ALONE if name in beside), None)
    if stdin is not None:
        notes.append(f"input {stdin.name}")
    folder = path.with_suffix(FILES)
    files = dict(read_files_folder(folder) if collection.beside(folder) else ())
    for word in arguments or ():
        if word in beside and word not in files and beside[word] != path:
            files[word] = _bytes(beside[word])
    if files:
        notes.append(f"files {', '.join(sorted(files))}")
    test = TestCase(
        "given",
        b"" if stdin is None else _bytes(stdin),
        arguments=arguments or (),
        files=tuple(files.items()),
    )
    anything = bool(arguments or files or stdin is not None)
    return Given((_valid(test, path),), (_reference(stem, beside),), anything, tuple(notes))


def _valid(test: TestCase, path: Path) -> TestCase:
    if fault := test.input_fault():
        raise InputError(f"{path}: {fault}")
    return test


def _arguments(path: Path | None) -> tuple[str, ...] | None:
    return None if path is None else read_arguments(path)


def _reference(base: str, beside: dict[str, Path]) -> Reference | None:
    names: Sequence[str] = [base + ending for ending in OUTPUTS if base + ending in beside]
    return Reference.of_file(beside[names[0]]) if names else None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path}: cannot read this file ({error.strerror}); check its mode"
        ) from error

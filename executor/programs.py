"""Programs from files: a C source and a folder of tests, with errors that name the file.

Output files often come from elsewhere, from another solution or an editor, and
have a line end too many or too few. They are checked against what the program
itself prints, forgiving white space at the very end; candidates must then print
what the program prints, byte for byte.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Sequence
from pathlib import Path

from executor.types import ExecutorError, Program, TestCase

SOURCE_DATE_EPOCH = "0"
"""The value of this environment variable for every compilation, here and in the cage: with it
`__DATE__` and `__TIME__` are the same in every build of a program, and so is what it prints."""

_NUMBERED = re.compile(r"input\.(.+)\.txt")
_BYTE_ORDER_MARK = "\ufeff"
_UNDECODED = re.compile(r"(\\*)([\udc80-\udcff])")


class InputError(ExecutorError):
    """A file that the user named cannot be used; the message says which, why and what to do."""


def decode_source(data: bytes) -> str:
    """The text of a C source or a listing, whatever encoding it is in.

    A byte order mark at its head is left out. Each byte that is no part of UTF-8 becomes the octal
    escape of that byte (`\\351`): requests carry UTF-8 only, and in a literal the two are the same
    to gcc, in a comment neither matters.
    """
    text = data.decode("utf-8", "surrogateescape").removeprefix(_BYTE_ORDER_MARK)
    return _UNDECODED.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    backslashes, byte = match.groups()
    # An odd one stands before the byte itself, and to gcc `\` before such a byte is nothing.
    return f"{backslashes[: len(backslashes) // 2 * 2]}\\{ord(byte) - 0xDC00:03o}"


def read_text(path: Path, what: str) -> str:
    """The text of a file by `decode_source`. `what` says in errors what the file was to be.

    Raises InputError.
    """
    try:
        return decode_source(path.read_bytes())
    except OSError as error:
        raise InputError(
            f"{path}: cannot read this {what} ({error.strerror}); check the path and its mode"
        ) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path}: cannot read this test ({error.strerror}); check its mode"
        ) from error


def _order(name: str) -> list[tuple[int, int, str]]:
    """Sort key under which test 10 comes after test 9."""
    return [
        (1, int(part), "") if part.isdigit() else (0, 0, part)
        for part in re.split(r"([0-9]+)", name)
    ]


def read_tests(folder: Path) -> tuple[TestCase, ...]:
    """Tests of a folder: `NAME.in` with `NAME.out`, or `input.K.txt` with `output.K.txt`.

    Where the output is missing, the program's own unoptimised build gives it.
    Raises InputError: no such folder, no tests, an output without its input.
    """
    try:
        files = {path.name: path for path in folder.iterdir() if path.is_file()}
    except OSError as error:
        raise InputError(
            f"{folder}: cannot read this folder of tests ({error.strerror}); give --tests a folder"
        ) from error
    found: dict[str, tuple[Path, str]] = {}
    for name, path in files.items():
        numbered = _NUMBERED.fullmatch(name)
        if numbered:
            found[f"{numbered[1]}"] = (path, f"output.{numbered[1]}.txt")
        elif name.endswith(".in") and name != ".in":
            found[name.removesuffix(".in")] = (path, name.removesuffix(".in") + ".out")
    if not found:
        raise InputError(
            f"{folder}: holds no tests; put NAME.in and NAME.out there, "
            "or input.K.txt and output.K.txt"
        )
    used = {output for _, output in found.values()}
    for name in sorted(files):
        is_output = name.endswith(".out") or re.fullmatch(r"output\..+\.txt", name)
        if is_output and name not in used:
            raise InputError(
                f"{files[name]}: an expected output without its input; add the input or remove it"
            )
    return tuple(
        TestCase(
            name=name,
            stdin=_read(found[name][0]),
            expected=_read(files[found[name][1]]) if found[name][1] in files else None,
        )
        for name in sorted(found, key=_order)
    )


def read_program(source: Path, tests: Path) -> Program:
    """The program that the two paths describe. Raises InputError."""
    text = read_text(source, "C source")
    if not text.strip():
        raise InputError(f"{source}: this C source is empty; give a program with a main function")
    return Program(source=text, tests=read_tests(tests))


def without_expected(program: Program) -> Program:
    """The program with its own unoptimised build as the only authority on its output."""
    tests = tuple(dataclasses.replace(test, expected=None) for test in program.tests)
    return dataclasses.replace(program, tests=tests)


def without_tests(program: Program, names: Collection[str]) -> Program:
    """The program with the tests that are not named."""
    kept = tuple(test for test in program.tests if test.name not in names)
    return dataclasses.replace(program, tests=kept)


def check_expected(program: Program, printed: Sequence[bytes]) -> tuple[str, ...]:
    """Compare the tests' files with what the program prints, given test by test.

    Returns the names of tests that differ in white space at the end. Raises
    InputError for the first that differs in more.
    """
    forgiven: list[str] = []
    for test, own in zip(program.tests, printed, strict=True):
        if test.expected is None or test.expected == own:
            continue
        if test.expected.rstrip() != own.rstrip():
            raise InputError(
                f"test {test.name!r}: the program prints {_excerpt(own, test.expected)} where the "
                f"test's file expects {_excerpt(test.expected, own)}; mend the one that is wrong"
            )
        forgiven.append(test.name)
    return tuple(forgiven)


def _excerpt(output: bytes, other: bytes, size: int = 40) -> str:
    """Where `output` first differs from `other`, with a little of what stands before it."""
    pairs = enumerate(zip(output, other, strict=False))
    first = next((i for i, (a, b) in pairs if a != b), min(len(output), len(other)))
    start = max(0, first - size // 2)
    part = output[start : start + size]
    before = "..." if start else ""
    after = "..." if start + size < len(output) else ""
    return f"{before}{part!r}{after}"

"""Programs from files: a C source and a folder of tests, with errors that name the file.

Output files often come from elsewhere, from another solution or an editor, and differ in blanks at
the ends of lines. They are checked against what the program itself prints, as `outputs` compares;
candidates must then print what the program prints, byte for byte.
"""

from __future__ import annotations

import codecs
import dataclasses
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from executor.common.display import one_line
from executor.common.outputs import first_difference, same_but_for_blanks
from executor.types import ExecutorError, Program, TestCase

SOURCE_DATE_EPOCH = "0"
"""The value of this environment variable for every compilation, here and in the cage: with it
`__DATE__` and `__TIME__` are the same in every build of a program, and so is what it prints."""

_BYTE_ORDER_MARK = "\ufeff"
_UNDECODED = re.compile(r"(\\*)([\udc80-\udcff])")

# Of inputs, and of what their outputs are called; {} is the test's name.
_SUFFIXED = re.compile(r"(.+)\.in")
_SUFFIXED_OUTPUTS = ("{}.out", "{}.ans", "{}.a")
_NUMBERED = re.compile(r"input(?:([._-])(.+?)|(\d+))(\.txt)?")
_BARE_OUTPUT = "{}.a"  # of an input that is called as the test, without a suffix
_AN_OUTPUT = re.compile(r".+\.(out|ans)|output[._-].+|output\d+(\.txt)?|\d+\.a")

TEST_NAMES = "NAME.in with NAME.out or NAME.ans, input.K.txt with output.K.txt, or K with K.a"
"""For messages."""

NAMED_MOST = 5
"""Files that a message names."""


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


@dataclass(frozen=True, slots=True)
class TestFolder:
    """The tests of a folder, and the names in it that are no part of them."""

    __test__ = False  # not a pytest class

    tests: tuple[TestCase, ...]
    passed_over: tuple[str, ...]

    def remark(self) -> str:
        """A sentence that names what was passed over; "" where nothing was."""
        if not self.passed_over:
            return ""
        return (
            f"passed over in the folder of tests: {_named(self.passed_over)}; tests are called "
            f"{TEST_NAMES}"
        )


def read_tests(folder: Path) -> tuple[TestCase, ...]:
    """The tests of `read_test_folder`. Raises InputError."""
    return read_test_folder(folder).tests


def read_test_folder(folder: Path) -> TestFolder:
    """Tests of a folder, in the order of their names: `NAME.in` with `NAME.out` (or `.ans`, `.a`),
    `input.K.txt` with `output.K.txt` (`.txt` may be missing), or `K` with `K.a`.

    Where the output is missing, the program's own unoptimised build gives it.
    Raises InputError: no such folder, no tests, an output without its input, two outputs that
    differ.
    """
    try:
        places = {path.name: path for path in folder.iterdir()}
        files = {name: path for name, path in places.items() if path.is_file()}
    except OSError as error:
        raise InputError(
            f"{folder}: cannot read this folder of tests ({error.strerror}); give --tests a folder"
        ) from error
    found: dict[str, tuple[Path, list[Path]]] = {}
    for name, path in sorted(files.items()):
        for test, outputs in _readings(name, files):
            # Both 1.in and input.1.txt: two tests, the second called by its file's name.
            found[name if test in found else test] = (path, outputs)
    if not found:
        seen = f"; it holds {_named(sorted(places))}" if places else ""
        raise InputError(f"{folder}: holds no tests{seen}; put {TEST_NAMES} there")
    used = {path.name for given, outputs in found.values() for path in (given, *outputs)}
    for name in sorted(files.keys() - used):
        if _AN_OUTPUT.fullmatch(name):
            raise InputError(
                f"{files[name]}: an expected output without its input; add the input or remove it"
            )
    tests = tuple(
        TestCase(name, _read(found[name][0]), _expected(found[name][1]))
        for name in sorted(found, key=_order)
    )
    passed_over = tuple(
        f"{name}/" if places[name].is_dir() else name for name in sorted(places.keys() - used)
    )
    return TestFolder(tests, passed_over)


def _readings(name: str, files: Mapping[str, Path]) -> Iterator[tuple[str, list[Path]]]:
    """The test that a file is the input of, if it is one, and the outputs there are for it."""
    suffixed, numbered = _SUFFIXED.fullmatch(name), _NUMBERED.fullmatch(name)
    if suffixed:
        test, outputs = suffixed[1], [one.format(suffixed[1]) for one in _SUFFIXED_OUTPUTS]
    elif numbered:
        separator, dotted, number, ending = (part or "" for part in numbered.groups())
        test = dotted or number
        outputs = [f"output{separator}{test}{ending}"]
    elif _BARE_OUTPUT.format(name) in files:
        test, outputs = name, [_BARE_OUTPUT.format(name)]
    else:
        return
    yield test, [files[output] for output in outputs if output in files]


def _expected(outputs: Sequence[Path]) -> bytes | None:
    if not outputs:
        return None
    first, *others = outputs
    expected = _read(first)
    for other in others:
        if not same_but_for_blanks(expected, _read(other)):
            raise InputError(
                f"{first} and {other.name}: two expected outputs of one test, and they differ; "
                "remove the one that is wrong"
            )
    return expected


def _named(names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED_MOST} more" if len(names) > NAMED_MOST else ""
    return ", ".join(one_line(name, 60) for name in names[:NAMED_MOST]) + more


def read_program(source: Path, tests: Path) -> Program:
    """The program that the two paths describe. Raises InputError."""
    return Program(source=read_source(source), tests=read_tests(tests))


def read_source(source: Path) -> str:
    """The text of a C file. Raises InputError."""
    text = read_text(source, "C source")
    if not text.strip():
        raise InputError(f"{source}: this C source is empty; give a program with a main function")
    return text


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

    Returns the names of tests that differ in blanks at the ends of lines or of the text. Raises
    InputError for the first that differs in more.
    """
    forgiven: list[str] = []
    for test, own in zip(program.tests, printed, strict=True):
        if test.expected is None or test.expected == own:
            continue
        if same_but_for_blanks(own, test.expected):
            forgiven.append(test.name)
            continue
        different = first_difference(own, test.expected)
        assert different is not None
        line, mine, wanted = different
        marked = test.stdin.startswith(codecs.BOM_UTF8)
        hint = "; its input begins with a byte order mark, which the program reads" * marked
        raise InputError(
            f"test {test.name!r}: the program prints {_excerpt(mine, wanted)} where the test's "
            f"file expects {_excerpt(wanted, mine)} (line {line}); mend the one that is wrong{hint}"
        )
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


def read_programs(folder: Path, limit: int | None = None) -> dict[str, Program]:
    """Programs of a folder that holds a folder each: one .c file, tests beside it or in `tests/`.

    Raises InputError naming the file that is wrong.
    """
    from executor.common.program_files import InputError, read_program

    try:
        places = sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError as error:
        raise InputError(
            f"{folder}: cannot read this folder of programs ({error.strerror}); give --programs "
            "a folder that holds one folder for each program"
        ) from error
    found: dict[str, Program] = {}
    for place in places:
        sources = sorted(place.glob("*.c"))
        if len(sources) != 1:
            raise InputError(f"{place}: holds {len(sources)} .c files; put exactly one there")
        tests = place / "tests"
        found[place.name] = read_program(sources[0], tests if tests.is_dir() else place)
        if limit is not None and len(found) == limit:
            break
    if not found:
        raise InputError(
            f"{folder}: holds no programs; put a folder for each there, with one .c file and "
            "NAME.in, NAME.out files"
        )
    return found

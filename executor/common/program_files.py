"""Read programs from files: a C source and a folder of tests. Errors name the file.

Expected outputs often come from another solution or an editor, and differ from the program's own
output in blanks at the ends of lines. `check_expected` compares them with what the program prints,
by the rule of `executor.common.outputs`. A candidate must then print exactly what the program
prints.
"""

from __future__ import annotations

import codecs
import dataclasses
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from executor.common.display import one_line
from executor.common.errors import InputError as InputError
from executor.common.outputs import first_difference, same_but_for_blanks
from executor.common.run_inputs import Files, read_arguments, read_files_folder, read_outputs
from executor.types import Program, TestCase

SOURCE_DATE_EPOCH = "0"
"""Value of this environment variable for each compilation, here and in the cage. With it
`__DATE__` and `__TIME__`, and a program that prints them, are the same in each build."""

_BYTE_ORDER_MARK = "\ufeff"
_UNDECODED = re.compile(r"(\\*)([\udc80-\udcff])")

# What a test has beside its input, by the name of the test or of its input file without `.txt`.
_ARGUMENTS, _FILES, _OUTPUTS = ".args", ".files", ".outputs"

# Names of inputs and of their outputs; {} is the name of the test.
_SUFFIXED = re.compile(r"(.+)\.in")
_SUFFIXED_OUTPUTS = ("{}.out", "{}.ans", "{}.a")
_NUMBERED = re.compile(r"input(?:([._-])(.+?)|(\d+))(\.txt)?")
_BARE_OUTPUT = "{}.a"  # output for an input without suffix, which has the name of the test
_AN_OUTPUT = re.compile(r".+\.(out|ans)|output[._-].+|output\d+(\.txt)?|\d+\.a")

TEST_NAMES = "NAME.in with NAME.out or NAME.ans, input.K.txt with output.K.txt, or K with K.a"
"""The names that files of tests may have, for messages."""
GIVEN_NAMES = (
    "NAME.args holds the arguments of a test, the folder NAME.files its files, and NAME.outputs "
    "the names of files that it writes"
)
"""What tests may have beside input and output, for messages."""

NAMED_MOST = 5
"""Most files that a message names."""


def decode_source(data: bytes) -> str:
    """The text of a C source or a listing in any encoding.

    A byte order mark at the start is dropped. Each byte that is not part of valid UTF-8 becomes its
    octal escape (`\\351`), since requests carry UTF-8 only. In a literal gcc reads both alike, and
    in a comment neither matters.
    """
    text = data.decode("utf-8", "surrogateescape").removeprefix(_BYTE_ORDER_MARK)
    return _UNDECODED.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    backslashes, byte = match.groups()
    # An odd last backslash escapes the byte, and gcc ignores `\` before such a byte.
    return f"{backslashes[: len(backslashes) // 2 * 2]}\\{ord(byte) - 0xDC00:03o}"


def read_text(path: Path, what: str) -> str:
    """Read a file with `decode_source`. what: the kind of file, for messages. Raises InputError."""
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
    """Sort key that puts test 10 after test 9."""
    return [
        (1, int(part), "") if part.isdigit() else (0, 0, part)
        for part in re.split(r"([0-9]+)", name)
    ]


@dataclass(frozen=True, slots=True)
class TestFolder:
    """The tests of a folder, and the names of its other files and folders."""

    __test__ = False  # not a pytest class

    tests: tuple[TestCase, ...]
    passed_over: tuple[str, ...]

    def remark(self) -> str:
        """A sentence that names what was passed over; "" if nothing was."""
        if not self.passed_over:
            return ""
        return (
            f"passed over in the folder of tests: {_named(self.passed_over)}; tests are called "
            f"{TEST_NAMES}; {GIVEN_NAMES}"
        )


def read_tests(folder: Path) -> tuple[TestCase, ...]:
    """The tests of `read_test_folder`. Raises InputError."""
    return read_test_folder(folder).tests


def read_test_folder(
    folder: Path,
    arguments: Sequence[str] = (),
    files: Files = (),
    written: Sequence[str] = (),
) -> TestFolder:
    """The tests of a folder, sorted by name: `NAME.in` with `NAME.out` (or `.ans`, `.a`),
    `input.K.txt` with `output.K.txt` (`.txt` may be missing), or `K` with `K.a`.

    `NAME.args` holds the arguments of test NAME, separated as in a shell, the folder `NAME.files`
    its files, and `NAME.outputs` names of files that it writes, separated as in a shell. A test
    with one of them needs no input; it reads an empty one.
    arguments, files, written (names): of each test without such a file or folder of its own.
    A test without an output gets it from the program's own unoptimised build, and so does one that
    writes files.
    Raises InputError when the folder cannot be read or has no tests, an output has no input, two
    outputs of a test differ, or arguments, files or names cannot be used.
    """
    try:
        entries = {path.name: path for path in folder.iterdir()}
        plain = {name: path for name, path in entries.items() if path.is_file()}
    except OSError as error:
        raise InputError(
            f"{folder}: cannot read this folder of tests ({error.strerror}); give --tests a folder"
        ) from error
    # Name of a test -> its input (None: an empty one) and outputs.
    paths: dict[str, tuple[Path | None, list[Path]]] = {}
    of_stem: dict[str, str] = {}  # name of an input file without `.txt` -> its test
    for name, path in sorted(plain.items()):
        for test, outputs in _test_of_input(name, plain):
            # 1.in and input.1.txt are two tests; the second gets the name of its file.
            test = name if test in paths else test
            paths[test] = (path, outputs)
            of_stem[name.removesuffix(".txt")] = test
    given = _given_paths(entries)
    for stem in given:
        test = of_stem.get(stem, stem)
        if test not in paths:
            named = (one.format(stem) for one in _SUFFIXED_OUTPUTS)
            paths[test] = (None, [plain[name] for name in named if name in plain])
            of_stem[stem] = test
        of_stem.setdefault(stem, test)
    if not paths:
        seen = f"; it holds {_named(sorted(entries))}" if entries else ""
        raise InputError(f"{folder}: holds no tests{seen}; put {TEST_NAMES} there")
    used = {path.name for stdin, outs in paths.values() for path in (stdin, *outs) if path}
    used |= {path.name for one in given.values() for path in one.values()}
    for name in sorted(plain.keys() - used):
        if _AN_OUTPUT.fullmatch(name):
            raise InputError(
                f"{plain[name]}: an expected output without its input; add the input or remove it"
            )
    own: dict[str, _Given] = {}
    for stem, each in given.items():
        test = of_stem[stem]
        if test in own:
            raise InputError(
                f"{folder}: test {test!r} has arguments, files or outputs under two names, {test} "
                f"and {stem}; keep one"
            )
        own[test] = each
    tests = tuple(
        _test(folder, name, *paths[name], own.get(name, {}), (arguments, files, written))
        for name in sorted(paths, key=_order)
    )
    passed_over = tuple(
        f"{name}/" if entries[name].is_dir() else name for name in sorted(entries.keys() - used)
    )
    return TestFolder(tests, passed_over)


_Given = dict[str, Path]
"""By ending: the file of a test's arguments, the folder of its files, and the file of the names of
its outputs, where they exist."""


def _given_paths(entries: Mapping[str, Path]) -> dict[str, _Given]:
    """By name without ending: what a test has beside its input."""
    found: dict[str, _Given] = {}
    for name, path in sorted(entries.items()):
        stem, dot, ending = name.rpartition(".")
        if f".{ending}" not in (_ARGUMENTS, _FILES, _OUTPUTS) or not stem:
            continue
        is_folder = path.is_dir()
        if is_folder != (f"{dot}{ending}" == _FILES):
            right = f"a file; {stem}{_FILES}/ is for files" if is_folder else "a folder of files"
            raise InputError(f"{path}: this must be {right}; rename it if it is none")
        found.setdefault(stem, {})[f".{ending}"] = path
    return found


def _test(
    folder: Path,
    name: str,
    stdin: Path | None,
    outputs: Sequence[Path],
    own: _Given,
    others: tuple[Sequence[str], Files, Sequence[str]],
) -> TestCase:
    arguments, files, written = others
    test = TestCase(
        name,
        b"" if stdin is None else _read(stdin),
        _expected(outputs),
        arguments=read_arguments(own[_ARGUMENTS]) if _ARGUMENTS in own else tuple(arguments),
        files=read_files_folder(own[_FILES]) if _FILES in own else files,
        outputs=read_outputs(own[_OUTPUTS]) if _OUTPUTS in own else tuple(written),
    )
    if test.outputs and test.expected is not None:
        raise InputError(
            f"{outputs[0]}: test {name!r} writes files, so its own build without optimisation "
            "gives what it prints and writes; remove this expected output"
        )
    if fault := test.input_fault():
        raise InputError(f"{folder}: test {name!r}: {fault}")
    return test


def _test_of_input(name: str, files: Mapping[str, Path]) -> Iterator[tuple[str, list[Path]]]:
    """If the file is an input: the name of its test, and the outputs that exist for it."""
    if name.endswith((_ARGUMENTS, _OUTPUTS)):
        return
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
    """The program of a C file and a folder of tests. Raises InputError."""
    return Program(source=read_source(source), tests=read_tests(tests))


def read_source(source: Path) -> str:
    """The text of a C file. Raises InputError."""
    text = read_text(source, "C source")
    if not text.strip():
        raise InputError(f"{source}: this C source is empty; give a program with a main function")
    return text


def without_expected(program: Program) -> Program:
    """The program without expected outputs, so that its own unoptimised build gives them."""
    tests = tuple(dataclasses.replace(test, expected=None) for test in program.tests)
    return dataclasses.replace(program, tests=tests)


def without_tests(program: Program, names: Collection[str]) -> Program:
    """The program without the tests of these names."""
    kept = tuple(test for test in program.tests if test.name not in names)
    return dataclasses.replace(program, tests=kept)


def check_expected(program: Program, printed: Sequence[bytes]) -> tuple[str, ...]:
    """Compare the expected outputs with what the program prints. printed: one output per test.

    Returns the names of tests that differ only in blanks at the ends of lines or of the text.
    Raises InputError for the first test that differs in more.
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
        line, own_line, expected_line = different
        prints, expects = _excerpt(own_line, expected_line), _excerpt(expected_line, own_line)
        marked = test.stdin.startswith(codecs.BOM_UTF8)
        hint = "; its input begins with a byte order mark, which the program reads" * marked
        raise InputError(
            f"test {test.name!r}: the program prints {prints} where the test's file expects "
            f"{expects} (line {line}); mend the one that is wrong{hint}"
        )
    return tuple(forgiven)


def _excerpt(output: bytes, other: bytes, size: int = 40) -> str:
    """The part of `output` where it first differs from `other`, with some bytes before it."""
    pairs = enumerate(zip(output, other, strict=False))
    first = next((i for i, (a, b) in pairs if a != b), min(len(output), len(other)))
    start = max(0, first - size // 2)
    part = output[start : start + size]
    before = "..." if start else ""
    after = "..." if start + size < len(output) else ""
    return f"{before}{part!r}{after}"


def read_programs(folder: Path, limit: int | None = None) -> dict[str, Program]:
    """The programs of a folder, which holds a folder for each: one .c file, with tests beside it or
    in `tests/`. limit: reads only the first ones.

    Raises InputError naming the file that is wrong.
    """
    try:
        folders = sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError as error:
        raise InputError(
            f"{folder}: cannot read this folder of programs ({error.strerror}); give --programs "
            "a folder that holds one folder for each program"
        ) from error
    programs: dict[str, Program] = {}
    for one in folders:
        sources = sorted(one.glob("*.c"))
        if len(sources) != 1:
            raise InputError(f"{one}: holds {len(sources)} .c files; put exactly one there")
        tests = one / "tests"
        programs[one.name] = read_program(sources[0], tests if tests.is_dir() else one)
        if limit is not None and len(programs) == limit:
            break
    if not programs:
        raise InputError(
            f"{folder}: holds no programs; put a folder for each there, with one .c file and "
            "NAME.in, NAME.out files"
        )
    return programs

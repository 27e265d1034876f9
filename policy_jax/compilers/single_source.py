"""C files and their own headers as one text that any host can compile.

An executor gets one text and no folder. gcc reads the files, with the options that they need, and
`includes` makes one text of its output. Several files follow one another, as in a unity build. gcc
refuses what cannot be in one text, such as two static functions of the same name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from executor.common import InputError, decode_source, is_library_name, read_text
from policy_jax.compilers.compiler import BASELINE_FLAGS, NOWHERE, CompileError, run_gcc
from policy_jax.compilers.includes import parse, render

_ANY_INCLUDE = re.compile(r"(?:#|%:|\?\?=)[ \t]*(?:include|import)|__has_include")
_SYSTEM_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<[^>\n]*>", re.MULTILINE)

_PARTS = ("-E", "-fdirectives-only", "-dI")
_COMPLETE = ("-E", "-P")
_PLACES = (
    "-Wno-builtin-macro-redefined",
    "-D__LINE__=0",
    '-D__FILE__=""',
    '-D__BASE_FILE__=""',
)
"""Only the positions of lines change, so macros of positions are made constant to compare."""
_TIMESTAMP = '#define __TIMESTAMP__ "Thu Jan  1 00:00:00 1970"\n'
"""For a text from a pipe, gcc would give the time of the compilation."""


@dataclass(frozen=True, slots=True)
class Options:
    """Options of gcc for the files: the arguments of -I, -D and -include, each in order.

    flags: further flags, such as -std=gnu89. Unlike the others they are not in the text, so it
    must be compiled with them. libraries: the arguments of -l; the program must be linked with
    them.
    """

    folders: Sequence[Path] = ()
    defines: Sequence[str] = ()
    forced: Sequence[str] = ()
    flags: Sequence[str] = ()
    libraries: Sequence[str] = ()

    def __post_init__(self) -> None:
        """Raises InputError for a library that a linker would take as something else."""
        for name in self.libraries:
            if not is_library_name(name):
                raise InputError(
                    f"-l {name}: this is no name of a library; give NAME of libNAME.so, such as z"
                )

    @property
    def words(self) -> list[str]:
        """The options as words of gcc's command line."""
        words = [f"-I{folder}" for folder in self.folders]
        words += [f"-D{define}" for define in self.defines]
        for name in self.forced:
            words += ["-include", name]
        return [*words, *self.flags]


def read_unit(files: Sequence[Path], options: Options | None = None) -> str:
    """The text of `files`, which can be compiled without options other than `Options.flags`.

    A single file that includes only system headers is taken as it is. Otherwise, conditionals are
    resolved as in `gcc -O3`, and a macro that one of several files defines is undefined at the end
    of that file.

    Raises executor.common.InputError for a file that cannot be read, and CompileError, with gcc's
    message, for what gcc's preprocessor refuses.
    """
    options = options or Options()
    texts = [read_text(path, "C program") for path in files]
    if not "".join(texts).strip():
        raise InputError(f"{files[0]}: this C program is empty; give one with a main function")
    main = _Main.of(files[0]) if len(files) == 1 else _joined(files, options)
    main.run(["-fsyntax-only"], options)  # messages name the user's files and lines
    text = _text(main, options, texts[0] if len(files) == 1 else None)
    return f"{_TIMESTAMP}{text}" if "__TIMESTAMP__" in text else text


def listing_with_places(files: Sequence[Path], options: Options | None = None) -> str:
    """The `gcc -O3` listing of `files` with debug information, which names their own lines.

    Raises executor.common.InputError, CompileError.
    """
    options = options or Options()
    main = _Main.of(files[0]) if len(files) == 1 else _joined(files, options)
    return main.run(["-g", "-S", "-o", "-"], options)


def _text(main: _Main, options: Options, alone: str | None) -> str:
    """alone: the content of the only file; None for several files."""
    try:
        whole = parse(main.run(_PARTS, options), options.forced)
    except CompileError:  # `__COUNTER__` in a condition
        return main.run(_COMPLETE, options)
    plain = alone is not None and not (options.defines or options.forced)
    if plain and all(i.system for i in whole.inner()) and _names_the_system_only(alone or ""):
        return alone or ""
    text = render(whole)
    return text if _same(text, main, options) else main.run(_COMPLETE, options)


@dataclass(frozen=True, slots=True)
class _Main:
    """The input of gcc: a file, or a text."""

    word: str
    text: str = ""
    folder: str | None = None

    @classmethod
    def of(cls, path: Path) -> _Main:
        return cls(f"./{path}" if str(path).startswith("-") else str(path))  # not an option

    def run(self, words: Iterable[str], options: Options) -> str:
        command = [*BASELINE_FLAGS, *options.words, *words, "-x", "c", self.word]
        try:
            return decode_source(run_gcc(command, self.text, folder=self.folder))
        except CompileError as error:
            absent = [str(folder) for folder in options.folders if not folder.is_dir()]
            if not absent:
                raise
            hint = f"(-I {', '.join(absent)}: no such folder)"
            raise type(error)(f"{error} {hint}", error.said) from error


def _joined(files: Sequence[Path], options: Options) -> _Main:
    """A file that includes all of `files`, each without the macros of those before it."""
    rows: list[str] = []
    kept = {re.split(r"[=(]", define)[0] for define in options.defines}
    for path in files:
        if re.search(r'["\n]', str(path)):
            raise InputError(f"{path}: rename this file; no #include can name it")
        rows.append(f'#include "{path}"')
        try:
            alone = _Main.of(path).run(_PARTS, options)
        except CompileError:
            continue  # the message of gcc for all files says more
        own = parse(alone, options.forced).defines()
        rows += [f"#undef {name}" for name in own if name not in kept]
    return _Main("-", "".join(f"{row}\n" for row in rows))


def _names_the_system_only(text: str) -> bool:
    """Whether another compiler or other options would include no file of the user either."""
    return len(_ANY_INCLUDE.findall(text)) == len(_SYSTEM_INCLUDE.findall(text))


def _same(text: str, main: _Main, options: Options) -> bool:
    """Whether gcc reads the same from `text` as from the files with their options.

    `includes` reads lines and does not know all of C, for example `#pragma push_macro`.
    """
    try:
        alone = Options(flags=options.flags)
        whole = _Main("-", text, NOWHERE).run([*_COMPLETE, *_PLACES], alone)
        original = main.run([*_COMPLETE, *_PLACES], options)
    except CompileError:
        return False
    return "".join(whole.split()) == "".join(original.split())

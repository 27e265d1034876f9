"""What the CMakeLists.txt and Makefile of a program say, as far as it is simple to read.

Read are definitions, include folders, the language standard, and the words with which a program
is run (`RUN_OPTIONS`, `STDIN_FILENAME`: the names of LLVM's test-suite). Commands within conditions
and words with a variable that was not set in plain text are left out.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CMAKE, MAKE = "CMakeLists.txt", ("Makefile", "makefile", "GNUmakefile")

_COMMENT = re.compile(r"#[^\n]*")
_COMMAND = re.compile(r"(\w+)[ \t]*\(([^()]*)\)")
_CMAKE_VARIABLE = re.compile(r"\$\{(\w+)\}")
_MAKE_LINE = re.compile(r"(\w+)[ \t]*([:+?]?=)[ \t]*(.*)")
_MAKE_VARIABLE = re.compile(r"\$[({](\w+)[)}]")
_HERE = frozenset(
    {"CMAKE_CURRENT_SOURCE_DIR", "CMAKE_CURRENT_LIST_DIR", "PROJ_SRC_DIR", "SourceDir"}
)
_TOP = frozenset({"CMAKE_SOURCE_DIR", "PROJECT_SOURCE_DIR", "PROJ_SRC_ROOT", "LEVEL"})
_FLAGS = frozenset({"CFLAGS", "CPPFLAGS", "CMAKE_C_FLAGS", "COMPILE_FLAGS"})
_STANDARD = re.compile(r"-std=(gnu|c)\d\w|-ansi|-fgnu89-inline")


@dataclass(slots=True)
class BuildSettings:
    """Settings of a folder.

    arguments: words of the command line, None where none are given. stdin: name of the input file.
    read: the names of the files that said any of it, for reports.
    """

    defines: list[str] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    arguments: list[str] | None = None
    stdin: str | None = None
    read: list[str] = field(default_factory=list)


def read_settings(folder: Path, root: Path) -> BuildSettings:
    """The settings for programs in `folder`, a folder within `root`.

    A CMakeLists.txt counts for the folders below it too, a Makefile for its own.
    """
    reader = _Reader()
    above = [folder, *folder.parents]
    for place in reversed(above[: above.index(root) + 1]):
        text = _text(place / CMAKE)
        if text is not None:
            reader.cmake(place, text)
    for name in MAKE:
        text = _text(folder / name)
        if text is not None:
            reader.make(folder, text, name)
            break
    return reader.settings


def _text(path: Path) -> str | None:
    if path.is_symlink() or not path.is_file():
        return None
    try:
        return path.read_text(errors="replace")
    except OSError:
        return None


class _Reader:
    def __init__(self) -> None:
        self.settings = BuildSettings()
        self._variables: dict[str, list[str]] = {}

    def cmake(self, folder: Path, text: str) -> None:
        for command, body in _commands(_COMMENT.sub("", text)):
            words = self._cmake_words(body)
            if command == "set" and words:
                self._assign(folder, words[0], words[1:], CMAKE)
            elif command == "list" and words[:1] == ["APPEND"] and len(words) > 1:
                name = words[1]
                if name in _FLAGS:
                    self._flags(folder, words[2:], CMAKE)
                else:
                    before = self._variables.get(name, [])
                    self._assign(folder, name, [*before, *words[2:]], CMAKE)
            elif command in ("add_definitions", "add_compile_options"):
                self._flags(folder, words, CMAKE)
            elif command == "add_compile_definitions":
                self._flags(folder, [f"-D{word.removeprefix('-D')}" for word in words], CMAKE)
            elif command == "include_directories":
                self._flags(folder, [f"-I{word}" for word in words], CMAKE)

    def make(self, folder: Path, text: str, file: str) -> None:
        depth = 0
        for line in text.replace("\\\n", " ").split("\n"):
            bare = _COMMENT.sub("", line).strip()
            if re.match(r"(ifeq|ifneq|ifdef|ifndef)\b", bare):
                depth += 1
            elif re.match(r"endif\b", bare):
                depth -= 1
            matched = _MAKE_LINE.fullmatch(bare)
            if matched is None or depth or line.startswith("\t"):
                continue
            name, sign, value = matched.groups()
            words = self._make_words(value)
            if name in _FLAGS:
                self._flags(folder, words, file)
            elif sign == "+=":
                self._assign(folder, name, [*self._variables.get(name, []), *words], file)
            elif sign != "?=" or name not in self._variables:
                self._assign(folder, name, words, file)

    def _assign(self, folder: Path, name: str, words: Sequence[str], file: str) -> None:
        self._variables[name] = list(words)
        if name in _FLAGS:
            self._flags(folder, words, file)
        elif name == "RUN_OPTIONS":
            # An argument that cannot be read would shift or change the others.
            readable = not any(map(_unread, words))
            plain = [str(word).removeprefix("%S/") for word in words]
            self.settings.arguments = [*_before_redirection(plain)] if readable else None
            self.settings.stdin = _redirected(plain) if readable else None
            self._note(file)
        elif name == "STDIN_FILENAME" and len(words) == 1 and not _unread(words[0]):
            self.settings.stdin = words[0].removeprefix("./")
            self._note(file)

    def _flags(self, folder: Path, words: Sequence[str], file: str) -> None:
        rest = iter(words)
        for word in rest:
            if word in ("-D", "-I"):
                word += next(rest, "")
            if word.startswith("-I") and (path := _folder(word[2:], folder)) is not None:
                self.settings.folders.append(path)
            elif word.startswith("-D") and len(word) > 2 and not _unread(word):
                self.settings.defines.append(word[2:])
            elif _STANDARD.match(word):
                self.settings.flags.append("-std=c89" if word == "-ansi" else word)
            else:
                continue
            self._note(file)

    def _note(self, file: str) -> None:
        if file not in self.settings.read:
            self.settings.read.append(file)

    def _cmake_words(self, body: str) -> list[str]:
        return [
            expanded
            for word in _split(body.replace(";", " "))
            for expanded in self._expanded(word, _CMAKE_VARIABLE)
        ]

    def _make_words(self, value: str) -> list[str]:
        words = _split(value)
        return [expanded for word in words for expanded in self._expanded(word, _MAKE_VARIABLE)]

    def _expanded(self, word: str, variable: re.Pattern[str]) -> list[str]:
        whole = variable.fullmatch(word)
        if whole and whole[1] in self._variables:
            return self._variables[whole[1]]

        def value(match: re.Match[str]) -> str:
            name = match[1]
            if name in _HERE:
                return "."
            if name in _TOP:
                return "%TOP"
            return " ".join(self._variables.get(name, [match[0]]))

        return [variable.sub(value, word)]


def _commands(text: str) -> Iterator[tuple[str, str]]:
    """Commands of CMake that are outside of conditions, functions and loops."""
    depth = 0
    for name, body in _COMMAND.findall(text):
        command = name.lower()
        if command in ("if", "function", "macro", "foreach", "while"):
            depth += 1
        elif command.startswith("end"):
            depth -= 1
        elif not depth:
            yield command, body


def _split(text: str) -> list[str]:
    try:
        return shlex.split(text)
    except ValueError:  # an unbalanced quote
        return []


def _unread(word: str) -> bool:
    return "$" in word or "%TOP" in word or "`" in word


def _folder(text: str, here: Path) -> Path | None:
    """The folder of -I, where it exists."""
    if "$" in text:
        return None
    if text.startswith("%TOP"):
        # The top of the build is a folder above this one; only one holds the rest of the path.
        rest = text.removeprefix("%TOP").strip("/")
        places = [above / rest for above in here.parents]
    else:
        places = [here / text]
    return next((place for place in places if place.is_dir()), None)


def _before_redirection(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if word.startswith(("<", ">", "2>", "|")):
            return
        yield word


def _redirected(words: Sequence[str]) -> str | None:
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word.startswith("<"):
            return (word[1:] or following).removeprefix("./") or None
    return None

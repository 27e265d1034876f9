"""The C files of a folder, and what each defines and lacks."""

from __future__ import annotations

import fnmatch
import functools
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection

from policy_jax.compilers.compiler import CompileError, run_gcc

COMPILE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Symbols:
    """Global names of an object.

    defined, undefined: those that it defines, and those that it takes from elsewhere. missing:
    those of a program that the C library does not define either.
    """

    defined: frozenset[str]
    undefined: frozenset[str]
    missing: frozenset[str] = frozenset()

    @property
    def program(self) -> bool:
        return "main" in self.defined


class Collection:
    """A folder of C programs. Thread-safe; links are not followed, hidden folders not entered."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._files = sorted(_walk(root), key=lambda path: path.relative_to(root).parts)
        self.c_files = [path for path in self._files if path.suffix == ".c"]

    def name(self, path: Path) -> str:
        """The path in the folder, which is its name in reports and data sets."""
        return path.relative_to(self.root).as_posix()

    def matching(self, pattern: str) -> list[Path]:
        """C files whose path in the folder, or whose name, matches a shell pattern."""
        return [
            path
            for path in self.c_files
            if fnmatch.fnmatchcase(self.name(path), pattern)
            or fnmatch.fnmatchcase(path.name, pattern)
        ]

    @functools.cached_property
    def _by_folder(self) -> dict[Path, list[Path]]:
        folders: dict[Path, list[Path]] = {}
        for path in self._files:
            folders.setdefault(path.parent, []).append(path)
        return folders

    def beside(self, folder: Path) -> list[Path]:
        """All files that lie directly in a folder."""
        return self._by_folder.get(folder, [])

    def header_folders(self, name: str, near: Path) -> list[Path]:
        """Folders from which `#include "name"` finds a file, the nearest to `near` first."""
        wanted = Path(name).parts
        found = [
            path.parents[len(wanted) - 1]
            for path in self._files
            if path.parts[-len(wanted) :] == wanted
        ]
        return sorted(found, key=lambda folder: (_steps(folder, near), folder.parts))


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in files:
            path = Path(folder, name)
            if not name.startswith(".") and path.is_file() and not path.is_symlink():
                yield path


def _steps(one: Path, other: Path) -> int:
    """Steps from one folder to the other through the folders that hold them."""
    common = Path(os.path.commonpath([one, other]))
    return len(one.relative_to(common).parts) + len(other.relative_to(common).parts)


def symbols_of(text: str, flags: Sequence[str] = ()) -> Symbols:
    """What the object of a C text defines and lacks, and what a program of it lacks.

    Raises CompileError, CompileTimeout.
    """
    with tempfile.TemporaryDirectory(prefix="sources-") as folder:
        path = Path(folder, "unit.o")
        words = ["-O0", "-w", *flags, "-c", "-x", "c", "-o", str(path), "-"]
        run_gcc(words, text, COMPILE_SECONDS, folder)
        symbols = _symbols(path)
        if not symbols.program:
            return symbols
        try:
            run_gcc([str(path), "-o", str(Path(folder, "unit")), "-lm"], "", COMPILE_SECONDS)
        except CompileError as error:
            lacking = {name for name in symbols.undefined if f"`{name}'" in error.said}
            if not lacking:
                raise
            return replace(symbols, missing=frozenset(lacking))
        return symbols


def _symbols(path: Path) -> Symbols:
    defined: set[str] = set()
    undefined: set[str] = set()
    with path.open("rb") as file:
        for section in ELFFile(file).iter_sections():
            if not isinstance(section, SymbolTableSection):
                continue
            for symbol in section.iter_symbols():
                if symbol["st_info"]["bind"] == "STB_LOCAL" or not symbol.name:
                    continue
                absent = symbol["st_shndx"] == "SHN_UNDEF"
                (undefined if absent else defined).add(symbol.name)
    return Symbols(frozenset(defined), frozenset(undefined))

"""One text for a program and the helper files that it needs, and the flags that it needs.

gcc reads the files here, outside of the cage, as it does in any build of the collection; what it
makes is run in the cage alone.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from executor.common import InputError
from policy_jax.compilers.compiler import BASELINE_FLAGS, CompileError, CompileTimeout
from policy_jax.compilers.single_source import Options, read_unit
from policy_jax.data.filters import Rejected
from policy_jax.data.sources.build_files import BuildSettings
from policy_jax.data.sources.collection import Collection, Symbols, symbols_of

NOT_A_PROGRAM = "has no main"

FLAG_SETS: tuple[tuple[str, ...], ...] = ((), ("-std=gnu89",), ("-std=gnu89", "-fpermissive"))
"""Flags that sources are tried with, in order: old C, and conversions that gcc 14 refuses."""

_MOST_HEADERS = 20
_QUOTED = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*"([^"\0\n]+)"', re.MULTILINE)
_NO_HEADER = re.compile(r"fatal error: ([^:\n]+): No such file or directory")


@dataclass(frozen=True, slots=True)
class Unit:
    """A program as one text.

    flags: of its baseline build. files: what it was made of, the file with `main` first.
    notes: what was needed to build it.
    """

    text: str
    flags: tuple[str, ...]
    files: tuple[Path, ...]
    notes: tuple[str, ...] = ()


class Units:
    """Makes units of the programs of a collection. Thread-safe."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._helpers: dict[tuple[Path, Options], Symbols | None] = {}
        self._lock = threading.Lock()

    def make(self, path: Path, settings: BuildSettings) -> Unit:
        """The unit of the program in `path`.

        Raises Rejected where it has no main, or does not compile or link, and CompileTimeout.
        """
        base = Options(tuple(settings.folders), tuple(settings.defines))
        reasons: list[Rejected] = []
        for flags in FLAG_SETS:
            own = tuple(dict.fromkeys((*settings.flags, *flags)))
            try:
                return self._made(path, replace(base, flags=own), settings)
            except CompileTimeout:
                raise
            except InputError as error:
                raise Rejected("not C", str(error)) from error
            except CompileError as error:
                reasons.append(Rejected("does not compile", self._plain(error)))
            except Rejected as rejected:
                # In GNU C89 an `inline` function is also an ordinary one; else flags add no name.
                if rejected.verdict == NOT_A_PROGRAM or b"inline" not in path.read_bytes():
                    raise
                reasons.append(rejected)
        raise reasons[0]

    def _made(self, path: Path, options: Options, settings: BuildSettings) -> Unit:
        text, options, found = self._read([path], options, path.parent)
        symbols = symbols_of(text, options.flags)
        if not symbols.program:
            raise Rejected(NOT_A_PROGRAM, f"it defines {_some(symbols.defined) or 'nothing'}")
        files = [path]
        missing = symbols.missing
        while missing:
            helper = self._helper(path, missing, files, options)
            if helper is None:
                raise Rejected(
                    "does not link",
                    f"nothing beside it defines {_some(missing)}",
                )
            files.append(helper)
            try:
                text, options, more = self._read(files, options, path.parent)
                missing = symbols_of(text, options.flags).missing
            except CompileError as error:
                names = " and ".join(map(self._collection.name, files))
                detail = f"{names} cannot be one text: {self._plain(error)}"
                raise Rejected("does not compile", detail) from error
            found += more
        return Unit(
            text,
            (*BASELINE_FLAGS, *options.flags),
            tuple(files),
            tuple(self._notes(files, options, found, settings)),
        )

    def _notes(
        self, files: Sequence[Path], options: Options, found: list[Path], settings: BuildSettings
    ) -> Iterator[str]:
        if len(files) > 1:
            yield "with " + ", ".join(self._collection.name(path) for path in files[1:])
        if found:
            yield "headers of " + ", ".join(dict.fromkeys(map(self._folder_name, found)))
        words = [f"-D{define}" for define in options.defines]
        if words or settings.flags:
            words += settings.flags
            yield f"{' '.join(words)} from {' and '.join(settings.read)}"

    def _folder_name(self, folder: Path) -> str:
        return f"{self._collection.name(folder)}/"

    def _read(
        self, files: Sequence[Path], options: Options, near: Path
    ) -> tuple[str, Options, list[Path]]:
        """The text, with folders added for headers that lie elsewhere in the collection."""
        added: list[Path] = []
        while True:
            try:
                return read_unit(files, options), options, added
            except CompileError as error:
                absent = _NO_HEADER.search(error.said)
                if absent is None or len(added) >= _MOST_HEADERS:
                    raise
                places = self._collection.header_folders(absent[1], near)
                new = [place for place in places if place not in options.folders]
                if not new:
                    raise
                added.append(new[0])
                options = replace(options, folders=(*options.folders, new[0]))

    def _helper(
        self, path: Path, missing: frozenset[str], files: Sequence[Path], options: Options
    ) -> Path | None:
        """A file without main that defines most of the missing names, beside the program or its
        headers."""
        best: tuple[int, Path] | None = None
        places = (path.parent, *options.folders, *_header_folders(files, options))
        for folder in dict.fromkeys(places):
            for other in self._collection.beside(folder):
                if other.suffix != ".c" or other in files:
                    continue
                symbols = self._symbols(other, options)
                if symbols is None or symbols.program:
                    continue
                count = len(symbols.defined & missing)
                if count and (best is None or count > best[0]):
                    best = count, other
        return None if best is None else best[1]

    def _symbols(self, path: Path, options: Options) -> Symbols | None:
        """What a file defines, compiled once for the same options; None if it does not compile."""
        with self._lock:
            if (path, options) in self._helpers:
                return self._helpers[path, options]
        try:
            text, used, _ = self._read([path], options, path.parent)
            symbols = symbols_of(text, used.flags)
        except (CompileError, InputError):
            symbols = None
        with self._lock:
            return self._helpers.setdefault((path, options), symbols)

    def _plain(self, error: CompileError) -> str:
        """gcc's message with paths in the collection."""
        return str(error).replace(f"{self._collection.root}/", "")


def _header_folders(files: Sequence[Path], options: Options) -> Iterator[Path]:
    """Folders of the headers that the files include by a path, such as `lib/queue.h`."""
    for path in files:
        for name in _QUOTED.findall(path.read_bytes()):
            for base in (path.parent, *options.folders):
                header = Path(os.path.normpath(base / os.fsdecode(name)))
                if header.is_file():
                    yield header.parent
                    break


def _some(names: frozenset[str]) -> str:
    shown = sorted(names)[:3]
    return ", ".join(shown) + (f" and {len(names) - 3} more" if len(names) > 3 else "")

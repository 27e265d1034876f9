"""The listings of a project's files: as they are compiled, with faster functions, and as one."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from policy_jax.asm.functions import functions_of, lines_of
from policy_jax.asm.graft import SEPARATE
from policy_jax.asm.normalise import local_labels, normalise, rename_labels
from policy_jax.asm.symbols import rename_symbols, static_names, symbols_in
from policy_jax.compilers.compiler import CompileError, run_gcc
from policy_jax.optimise.explain import restrict
from policy_jax.optimise.project.parts import Unit, command_line
from policy_jax.optimise.project.recording import ProjectError
from policy_jax.optimise.splice import SpliceError, append, splice

_COLD = ".cold"
_NUMBERED = re.compile(r"(?!.*\.(?:part|constprop|isra|cold)\.)[\w.$]+\.\d+")
_NOT_NAME = re.compile(r"[^A-Za-z0-9_]")

COMPILE_SECONDS = 120.0
"""Time limit for one file."""


def listing_of(unit: Unit, flags: Sequence[str] = SEPARATE) -> str:
    """What the project's own options make of a file, without tables for debuggers. flags: further
    ones, which come after the project's; by default those without which no function may be
    exchanged for another build's. Raises ProjectError."""
    words = [*unit.words, *flags, "-g0", "-fno-lto", "-S", "-o", "-", str(unit.source)]
    try:
        made = run_gcc(words, timeout=COMPILE_SECONDS, folder=str(unit.folder))
    except CompileError as error:
        raise ProjectError(f"{command_line(unit)}: {error}") from error
    return made.decode(errors="surrogateescape")


def with_functions(
    listing: str,
    faster: Sequence[str],
    names: Sequence[str],
    foreign: Collection[str] = (),
    *,
    of_c: bool = False,
) -> tuple[str, list[str], dict[str, str]]:
    """A file's listing with functions of `names` as they are in `faster`; which ones these are; and
    why others stay.

    faster: a canonical listing of the whole program. Functions that the file does not have, or that
    are the same, are passed over. Static functions that only the faster ones call, since the
    file's own build inlines them, are appended. foreign: static names of other files; a function
    that uses one, because code of another file was inlined into it, cannot stand in this file.
    of_c: `faster` was made of one text of C, in which data such as `buf.1` and `CSWTCH.2` may be
    what has another number in the file.
    """
    taken: list[str] = []
    left: dict[str, str] = {}
    own = {symbol for line in normalise(listing) for symbol in symbols_in(line)}
    others = (static_names(faster) & set(functions_of(faster))) - own
    appended: dict[str, None] = {}
    for name in names:
        lines = normalise(listing)
        if name not in functions_of(lines):
            continue
        try:
            changed = restrict(lines, faster, name)
            if changed is None:
                continue
            used = _used(lines_of(changed, name), faster, others)
            if numbered := sorted(n for n in used if of_c and _NUMBERED.fullmatch(n)):
                left[name] = (
                    f"its faster form uses {numbered[0]}, which the compiler numbers over all files"
                )
                continue
            if beyond := sorted(used & set(foreign)):
                left[name] = f"its faster form uses {beyond[0]}, which is static in another file"
                continue
            listing = splice(listing, changed, name)
            taken.append(name)
            appended |= dict.fromkeys(sorted(used & others))
        except SpliceError as error:
            left[name] = str(error)
    for name in appended:
        listing = append(listing, faster, name)
    return listing, taken, left


def _used(body: Sequence[str], faster: Sequence[str], others: Collection[str]) -> set[str]:
    """The symbols of a function, and those of the functions in `others` that it needs."""
    used, waiting = set[str](), [*body]
    while waiting:
        new = set(symbols_in(waiting.pop())) - used
        used |= new
        for name in new & set(others):
            waiting += lines_of(faster, name)
    return used


class Joined:
    """How the listings of a program's files are one text.

    Local labels get names of their own. A static name that another file has too is changed: `reset`
    of `tree.c` is `reset_in_tree`, together with its parts such as `reset.cold`. of_c: candidates
    are made of one text of C instead, where static names are those of the files.
    """

    def __init__(self, listings: Mapping[Path, str], *, of_c: bool) -> None:
        self.of_c = of_c
        lines = {source: normalise(listing) for source, listing in listings.items()}
        self._static = {source: static_names(of) for source, of in lines.items()}
        symbols = {
            source: {name for line in of for name in symbols_in(line)}
            for source, of in lines.items()
        }
        taken = set().union(*symbols.values())
        self._names: dict[Path, dict[str, str]] = {}
        for source, static in self._static.items():
            others = [names for other, names in symbols.items() if other != source]
            clashing = static & set().union(*others)
            names = self._names.setdefault(source, {})
            for name in sorted(static):
                function, cold, part = name.partition(_COLD)
                if cold and function in names:
                    names[name] = f"{names[function]}{cold}{part}"
                elif not cold and name in clashing:
                    stem, dot, rest = name.partition(".")
                    own = f"{stem}_in_{_NOT_NAME.sub('_', source.stem)}"
                    names[name] = _free(own, dot + rest, taken)

    def text(self, listings: Mapping[Path, str]) -> str:
        """The listings of all files, which may have changed, as one text."""
        parts = []
        for number, (source, listing) in enumerate(listings.items()):
            lines = rename_symbols(normalise(listing), self._names[source])
            names = {name: f".L{number}_{name[2:]}" for name in local_labels(_text(lines))}
            parts.append(_text(rename_labels(lines, names)))
        return "".join(parts)

    def as_in(self, source: Path, lines: Sequence[str]) -> list[str]:
        """Lines of a candidate, with the names of a file in place of those that it got."""
        return rename_symbols(lines, self._back(source))

    def name_in(self, source: Path, name: str) -> str:
        """What a function of a candidate is called in a file."""
        return self._back(source).get(name, name)

    def foreign(self, source: Path) -> set[str]:
        """Static names of the other files, as they are in `as_in`."""
        found = set[str]()
        for other, static in self._static.items():
            if other != source:
                names = {} if self.of_c else self._names[other]
                found |= {self.name_in(source, names.get(name, name)) for name in static}
        return found

    def _back(self, source: Path) -> dict[str, str]:
        """Both ways, since the old name may be another file's in the one text."""
        names = {} if self.of_c else self._names[source]
        return {new: old for old, new in names.items()} | names


def _free(stem: str, rest: str, taken: set[str]) -> str:
    while (name := stem + rest) in taken:
        stem += "_"
    taken.add(name)
    return name


def _text(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)

"""The C files of a program, from the calls of a build, and how the program is run."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from executor.client import TestCase
from executor.common import is_library_name
from policy_jax.compilers.single_source import Options
from policy_jax.optimise.project.recording import Call, ProjectError
from policy_jax.optimise.workloads import Run, read_run

_WITH_VALUE = frozenset(
    ("-I", "-D", "-U", "-include", "-imacros", "-isystem", "-iquote", "-idirafter", "--param")
)
"""Options of a compiler whose value may be the next word."""

_DROPPED_WITH_VALUE = frozenset(("-MF", "-MT", "-MQ", "-x", "-T", "-Xlinker", "-u", "-z"))
"""Those that say nothing of how a file is compiled."""

_OTHER_LANGUAGES = (".cc", ".cpp", ".cxx", ".C", ".c++", ".f", ".f90", ".F90", ".m", ".ii")


@dataclass(frozen=True, slots=True)
class Unit:
    """A C file and the call that compiled it.

    source: its path. words: of the compiler, without inputs, -c, -o, and options of the linker.
    """

    source: Path
    folder: Path
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """The units of a program, the options that all their texts together need, and its runs."""

    units: tuple[Unit, ...]
    options: Options
    runs: tuple[TestCase, ...]


@dataclass(slots=True)
class _Read:
    """A call of a compiler, taken apart."""

    inputs: list[Path]
    output: Path | None
    links: bool
    words: list[str]
    libraries: list[str]
    library_folders: list[Path]


def parts_of(
    calls: Sequence[Call], runs: Sequence[Run], folder: Path, like: TestCase | None = None
) -> Parts:
    """folder: of the built copy, in which the runs are made. like: a test whose outputs the runs
    may write. Raises ProjectError, executor.common.InputError.
    """
    read = [read_run(run, folder, like) for run in runs]
    app = _at(folder, read[0][0])
    for run, (name, _) in zip(runs, read, strict=True):
        if _at(folder, name) != app:
            raise ProjectError(f"{run.option}: give runs of one program, which is {read[0][0]}")
    compiled: dict[Path, list[Unit]] = {}  # object -> what it was made of
    linked: dict[Path, _Read] = {}
    archives: dict[Path, list[Path]] = {}
    for call in calls:
        if call.tool in ("ar", "gcc-ar"):
            named = [_at(call.folder, w) for w in call.words[1:] if not w.startswith("-")]
            if named:  # none in `ar --version`, as a configure script asks
                archives.setdefault(named[0], []).extend(named[1:])
            continue
        taken = _taken_apart(call)
        sources = [path for path in taken.inputs if path.suffix == ".c"]
        units = [Unit(path, call.folder, tuple(taken.words)) for path in sources]
        if taken.links:
            linked[taken.output or _at(call.folder, "a.out")] = taken
            for unit in units:
                compiled.setdefault(unit.source, []).append(unit)
        else:
            for unit in units:
                at = taken.output or _at(call.folder, unit.source.with_suffix(".o").name)
                compiled.setdefault(at, []).append(unit)
    link = linked.get(app)
    if link is None:
        made = ", ".join(_shown(path, folder) for path in linked) or "none"
        raise ProjectError(
            f"{runs[0].option}: the build links no {_shown(app, folder)}; programs that "
            f"it links: {made}"
        )
    units = _units_of(link, compiled, archives, folder)
    options = replace(_options(units), libraries=_libraries(link, archives))
    return Parts(tuple(units), options, tuple(test for _, test in read))


def _units_of(
    link: _Read, compiled: dict[Path, list[Unit]], archives: dict[Path, list[Path]], folder: Path
) -> list[Unit]:
    found: dict[Path, Unit] = {}
    waiting = list(link.inputs)
    for name in link.libraries:
        waiting += [
            d / f"lib{name}.a" for d in link.library_folders if d / f"lib{name}.a" in archives
        ]
    seen: set[Path] = set()
    while waiting:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        waiting += archives.get(path, [])
        if path.name.endswith(_OTHER_LANGUAGES):
            raise ProjectError(f"{_shown(path, folder)}: only programs of C can be improved so far")
        for unit in compiled.get(path, []):
            before = found.setdefault(unit.source, unit)
            if before.words != unit.words:
                raise ProjectError(
                    f"{_shown(unit.source, folder)}: it is compiled twice, with other options; let "
                    "--build build this program alone"
                )
    if not found:
        raise ProjectError("the build compiles no C file of this program; clean first")
    return list(found.values())


def _options(units: Sequence[Unit]) -> Options:
    """What the preprocessor is told for all units together, each option once."""
    folders: dict[Path, None] = {}
    defines: dict[str, None] = {}
    forced: dict[str, None] = {}
    for unit in units:
        words = iter(unit.words)
        for word in words:
            option = next((o for o in ("-I", "-D", "-include") if word.startswith(o)), "")
            value = (word.removeprefix(option) or next(words, "")) if option else ""
            if option == "-I":
                folders[_at(unit.folder, value)] = None
            elif option == "-D":
                defines[value] = None
            elif option == "-include":
                own = _at(unit.folder, value)
                forced[str(own) if own.is_file() else value] = None
    return Options(tuple(folders), tuple(defines), tuple(forced))


def _libraries(link: _Read, archives: Mapping[Path, list[Path]]) -> tuple[str, ...]:
    """The libraries that the program is linked with and the project does not make."""
    own = {path.name for path in archives}
    names = [name for name in link.libraries if f"lib{name}.a" not in own]
    return tuple(name for name in dict.fromkeys(names) if is_library_name(name))


def _taken_apart(call: Call) -> _Read:
    read = _Read([], None, True, [], [], [])
    words = iter(call.words)
    for word in words:
        if word in ("-c", "-S", "-E", "-M", "-MM", "-fsyntax-only"):
            read.links = False
            if word != "-c":
                read.inputs.clear()
                return read
        elif word == "-o":
            read.output = _at(call.folder, next(words, ""))
        elif word.startswith("-l"):
            read.libraries.append(word[2:] or next(words, ""))
        elif word.startswith("-L"):
            read.library_folders.append(_at(call.folder, word[2:] or next(words, "")))
        elif word in ("-MD", "-MMD", "-MP", "-MG"):
            continue
        elif word in _DROPPED_WITH_VALUE:
            next(words, "")
        elif word in _WITH_VALUE:
            read.words += [word, next(words, "")]
        elif word.startswith("-"):
            if not word.startswith(("-Wl,", "-shared", "-static", "-rdynamic")):
                read.words.append(word)
        else:
            read.inputs.append(_at(call.folder, word))
    return read


def _at(folder: Path, name: str) -> Path:
    return Path(os.path.normpath(folder / name))


def _shown(path: Path, folder: Path) -> str:
    return str(path.relative_to(folder)) if path.is_relative_to(folder) else str(path)


def command_line(unit: Unit) -> str:
    """The call that compiles a unit, for messages."""
    return shlex.join(["gcc", *unit.words, unit.source.name])

"""The listings of a project's files: as they are compiled, with faster functions, and as one."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from policy_jax.asm.functions import functions_of, lines_of
from policy_jax.asm.normalise import is_label, local_labels, normalise, rename_labels
from policy_jax.compilers.compiler import CompileError, run_gcc
from policy_jax.optimise.explain import restrict
from policy_jax.optimise.project.parts import Unit, command_line
from policy_jax.optimise.project.recording import ProjectError
from policy_jax.optimise.splice import SpliceError, splice

_NAME = re.compile(r"(?<![\w.%$@])[A-Za-z_][\w.$]*")

COMPILE_SECONDS = 120.0
"""Time limit for one file."""


def listing_of(unit: Unit) -> str:
    """What the project's own options make of a file, without tables for debuggers. Raises
    ProjectError."""
    words = [*unit.words, "-g0", "-fno-lto", "-S", "-o", "-", str(unit.source)]
    try:
        made = run_gcc(words, timeout=COMPILE_SECONDS, folder=str(unit.folder))
    except CompileError as error:
        raise ProjectError(f"{command_line(unit)}: {error}") from error
    return made.decode(errors="surrogateescape")


def with_functions(
    listing: str, faster: Sequence[str], names: Sequence[str], foreign: Collection[str] = ()
) -> tuple[str, list[str], dict[str, str]]:
    """A file's listing with functions of `names` as they are in `faster`; which ones these are; and
    why others stay.

    faster: a canonical listing of the whole program. Functions that the file does not have, or that
    are the same, are passed over. foreign: static names of other files; a function that uses one,
    because code of another file was inlined into it, cannot stand in this file.
    """
    taken: list[str] = []
    left: dict[str, str] = {}
    for name in names:
        lines = normalise(listing)
        if name not in functions_of(lines):
            continue
        try:
            changed = restrict(lines, faster, name)
            if changed is None:
                continue
            used = {word for line in lines_of(changed, name) for word in _NAME.findall(line)}
            if beyond := sorted(used & set(foreign)):
                left[name] = f"its faster form uses {beyond[0]}, which is static in another file"
                continue
            listing = splice(listing, changed, name)
            taken.append(name)
        except SpliceError as error:
            left[name] = str(error)
    return listing, taken, left


def static_names(listing: str) -> set[str]:
    """Names of functions and data that only this file can use."""
    lines = normalise(listing)
    named = {line[:-1] for line in lines if is_label(line)}
    common, shared = set[str](), set[str]()
    for line in lines:
        directive, _, rest = line.strip("\t").partition("\t")
        if directive == ".local":
            common.add(rest)
        elif directive in (".globl", ".global", ".weak"):
            shared.add(rest)
    return {name for name in named | common if not name.startswith(".L")} - shared


def whole(listings: Mapping[Path, str]) -> str:
    """The listings of all files as one text, each with local labels of its own."""
    parts = []
    for number, listing in enumerate(listings.values()):
        lines = normalise(listing)
        names = {name: f".L{number}_{name[2:]}" for name in local_labels(_text(lines))}
        parts.append(_text(rename_labels(lines, names)))
    return "".join(parts)


def _text(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)

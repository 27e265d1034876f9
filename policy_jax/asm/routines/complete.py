"""Makes a listing that calls routines stand alone: appends those that it calls and does not define.

A policy writes `call rt_scanf` and nothing else. Wherever a listing leaves for the assembler or for
a file, it goes through `complete` or `complete_text`, once or more often: a complete listing stays
as it is. Everything else (edits, counts, records) is about the listing without the routines.

The appended text stands behind whatever the listing ends with, so it sets the syntax, the mode and
the section itself. The listing may define the name of a routine in a way that only the assembler
sees (in a macro, say): each routine stands in an `.ifndef`, so that the listing's own definition
stays and none is doubled. Behind `.end`, or within a block that is never closed, no text can help;
then the assembler or the linker refuses the listing.

The program's own code keeps its addresses (`placement`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policy_jax.asm.normalise import normalise
from policy_jax.asm.routines import qsort
from policy_jax.asm.routines.library import PREFIX, ROUTINES, Routine
from policy_jax.asm.routines.placement import (
    entries,
    kept_entries,
    never_executed,
    without_entries,
)
from policy_jax.asm.routines.references import without_strings

_SYMBOL = rf"{PREFIX}[\w.$]*\w"
_NAMED = re.compile(rf"(?<![\w.]){_SYMBOL}")
_DEFINED = re.compile(
    rf'\t?"?({_SYMBOL})"?\t?(?::|=)|\t\.(?:set|equ|equiv|eqv|comm|lcomm|weakref)\t"?({_SYMBOL})"?,'
)

START = (
    "# Routines that the listing calls (Apache License 2.0).\n\t.att_syntax\n\t.code64\n\t.text\n"
)
"""How what is appended begins: a listing may end in another syntax, mode or section."""

MOST_SPLICED = 64
"""Most instances of rt_qsort with a comparator spliced in, the first by name; others are rt_qsort.
Each takes time and a thousand lines, and an answer of a policy may name any number of them."""

_BEGIN = "\t.ifndef\t"


@dataclass(frozen=True, slots=True)
class Appended:
    """What stands behind a listing: the names of its routines, sorted, and their text."""

    names: tuple[str, ...] = ()
    text: str = ""


NOTHING = Appended()


def named(lines: Iterable[str]) -> list[str]:
    """The names of the form `rt_...` that canonical lines refer to and do not define, sorted."""
    found = set[str]()
    own = set[str]()
    for line in lines:
        if PREFIX in line:
            if match := _DEFINED.match(line):
                own.add(match[1] or match[2])
            found.update(_NAMED.findall(without_strings(line)))
    return sorted(found - own)


def routine_of(name: str) -> Routine | None:
    """The routine of a name such as rt_scanf, or rt_qsort.compare; None for other names."""
    return ROUTINES.get("rt_qsort" if qsort.comparator_of(name) else name)


def called(lines: Iterable[str]) -> list[str]:
    """The routines that canonical lines refer to and do not define, sorted.

    An instance is among them by its own name, such as rt_qsort.by_weight.
    """
    return [name for name in named(lines) if routine_of(name)]


def appended(listing: str, lines: Iterable[str]) -> Appended:
    """The routines that a listing calls and does not define, to stand behind it.

    lines: the listing's canonical lines.
    """
    lines = tuple(lines)
    names = called(lines)
    if not names:
        return NOTHING
    own = entries(lines)
    routines = dict.fromkeys(routine for name in names if (routine := routine_of(name)))
    entered = kept_entries(routines, own)
    kept = own.union(entered)
    instances = [name for name in names if name not in ROUTINES]
    if instances and "rt_qsort" not in names:  # they call it
        names = sorted((*names, "rt_qsort"))
    made = {name: _instance(listing, name, kept) for name in instances[:MOST_SPLICED]}
    made |= {name: _instance("", name, kept) for name in instances[MOST_SPLICED:]}
    texts = [made[name] if name in made else _text(name, kept & _entries(name)) for name in names]
    texts += [f"{line}\n" for line in never_executed(entered)]
    return Appended(tuple(names), "".join((START, *texts)))


def complete_text(listing: str) -> str:
    """A listing, followed by the routines that it calls and does not define.

    It ends in a line feed, unless it calls no routine; then it is as it was.
    """
    if PREFIX not in listing:
        return listing
    text = appended(listing, normalise(listing)).text
    # A listing that ends within a comment hides the routines that it was given before.
    if not text or listing.endswith(text):
        return listing
    return (listing if listing.endswith("\n") else f"{listing}\n") + text


def short_text(listing: str) -> str:
    """A listing without the routines that `complete_text` appended; others stay as they are."""
    short = listing[: max(0, listing.rfind(f"{START}# {PREFIX}"))]
    return short if short and complete_text(short) == listing else listing


def complete(lines: Sequence[str]) -> list[str]:
    """The lines of a listing, followed by those of the routines that it calls."""
    listing = "".join(f"{line}\n" for line in lines)
    return [*lines, *complete_text(listing)[len(listing) :].splitlines()]


def begun(line: str) -> str:
    """The routine that begins with a line of appended text; "" for the lines within one."""
    return line.removeprefix(_BEGIN) if line.startswith(_BEGIN) else ""


@functools.lru_cache(maxsize=256)
def _text(name: str, kept: frozenset[str]) -> str:
    """The text of a routine. kept: see `without_entries`."""
    routine = ROUTINES[name]
    return _guarded(name, routine.does, without_entries(routine.listing, kept))


@functools.cache
def _entries(name: str) -> frozenset[str]:
    return entries(ROUTINES[name].listing)


def _instance(listing: str, name: str, kept: frozenset[str]) -> str:
    """The text of an instance of rt_qsort for a function of a listing. kept: as for `_text`."""
    function = qsort.comparator_of(name)
    lines = qsort.instance(listing.split("\n"), function) or qsort.alias(function)
    return _guarded(name, f"rt_qsort with {function}", without_entries(lines, kept))


def _guarded(name: str, does: str, lines: Iterable[str]) -> str:
    whole = (f"# {name}: {does}", f"{_BEGIN}{name}", *lines, "\t.endif")
    return "".join(f"{line}\n" for line in whole)

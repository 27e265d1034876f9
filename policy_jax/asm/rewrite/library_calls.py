"""Calls of library functions become calls of routines (`asm.routines`).

`call __isoc99_scanf@PLT` becomes `call rt_scanf`, and a tail jump stays one. A routine takes the
arguments of the function that it stands for, so each edit is one line. A call of qsort with a
comparator that can be spliced in becomes one of an instance (`routines.qsort`).

A routine assumes the "C" locale, one thread and the plain meaning of a format. A listing that
refers to what changes these (`references.FOREIGN`) stays as it is. So does a call

- of a function that the listing defines itself, or whose routine needs a name that it defines,
- which the routine would always give to the library, so that it would only be slower: one whose
  format is a constant with other conversions, or that writes to stderr, which has no buffer,
- of `scanf` or `__isoc23_scanf`, unless the format is a constant that means the same to
  `__isoc99_scanf`, which the routine calls where it is not sure.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.arguments import Arguments
from policy_jax.asm.functions import functions_at
from policy_jax.asm.rewrite.formats import (
    done_by_routine,
    format_place,
    like_isoc99,
    plain_name,
    stream_place,
)
from policy_jax.asm.routines import qsort
from policy_jax.asm.routines.complete import routine_of
from policy_jax.asm.routines.library import BY_FUNCTION, PREFIX, ROUTINES
from policy_jax.asm.routines.references import callee, definitions, foreign, without_strings

_OF_OTHER_STANDARDS = frozenset(
    f"{standard}{name}" for standard in ("", "__isoc23_") for name in ("scanf", "fscanf", "sscanf")
)

_NAME = re.compile(r"(?<![\w.%@])[A-Za-z_][\w$]*(?:\.[\w$]+)*")


@dataclass(frozen=True, slots=True)
class LibraryCall:
    """A call or a tail jump of a library function that a routine stands for, or of a routine.

    place: of its line, from 0. caller: the function that it is in. formats: those that it may have;
    None where they are not known or where it has none. to_stderr: whether it is known to write
    there. comparator: the only function that `qsort` may be given here, "" where it is not known.
    """

    place: int
    caller: str
    callee: str
    formats: frozenset[bytes] | None = None
    to_stderr: bool = False
    comparator: str = ""

    def __str__(self) -> str:
        """As in `scanf("%d %d")`, `putchar`, or `printf(...)` where the format is not known."""
        name = plain_name(self.callee).removesuffix("_chk")
        if self.comparator:
            return f"qsort with {self.comparator}"
        if not self.formats:
            return name if format_place(self.callee) is None else f"{name}(...)"
        texts = (text.decode(errors="backslashreplace") for text in sorted(self.formats))
        return f"{name}({' or '.join(map(_quoted, texts))})"


def library_calls(lines: Sequence[str]) -> list[LibraryCall]:
    """The calls of a canonical listing that are calls of routines or could be, in order."""
    return [*_library_calls(tuple(lines))]


@functools.lru_cache(maxsize=16)  # a search asks several times, and a long listing takes seconds
def _library_calls(lines: tuple[str, ...]) -> tuple[LibraryCall, ...]:
    arguments, owner = Arguments(lines), functions_at(lines)
    found = []
    for place, line in enumerate(lines):
        name = _callee(line)
        if name is None or owner[place].startswith(PREFIX):
            continue
        number = format_place(name)
        known = None if number is None else arguments.strings(place, number)
        stream = stream_place(name)
        to = None if stream is None else arguments.addresses(place, stream)
        given = arguments.addresses(place, 3) if plain_name(name).startswith("qsort") else None
        comparator = next(iter(given)) if given and len(given) == 1 else ""
        found.append(LibraryCall(place, owner[place], name, known, to == {"*stderr"}, comparator))
    return tuple(found)


def use_routines(lines: Sequence[str], only: Collection[str] | None = None) -> list[str]:
    """The canonical listing with library calls replaced by calls of routines where that is right.

    The result calls the routines and does not hold them (`routines.complete`). A second application
    changes nothing. only: the names of the routines to use; None for all.
    """
    changed = [*lines]
    if not any(map(_callee, lines)):
        return changed
    if foreign(lines):
        return changed
    own = definitions(lines)
    for call in library_calls(lines):
        routine = BY_FUNCTION.get(call.callee)
        if routine is None or (only is not None and routine.name not in only):
            continue
        if call.callee not in own and own.isdisjoint(_needs(routine.name)) and _pays(call):
            how, _, _ = lines[call.place].rpartition("\t")
            name = _instance(lines, call.comparator) or routine.name
            changed[call.place] = f"{how}\t{name}"
    return changed


def _instance(lines: Sequence[str], comparator: str) -> str:
    """The instance of rt_qsort for a comparator of the listing, "" where there can be none."""
    return qsort.PREFIX + comparator if comparator and qsort.instance(lines, comparator) else ""


def _callee(line: str) -> str | None:
    """The library function or the routine that a line calls or jumps to; None for any other."""
    name = callee(line)
    return name if name in BY_FUNCTION or routine_of(name) else None


def _pays(call: LibraryCall) -> bool:
    """Whether the routine means the same with the formats of a call and may do one of them."""
    if call.callee in _OF_OTHER_STANDARDS and not (
        call.formats and all(like_isoc99(call.callee, text) for text in call.formats)
    ):
        return False
    if call.to_stderr:
        return False
    return not call.formats or any(done_by_routine(call.callee, text) for text in call.formats)


@functools.cache
def _needs(name: str) -> frozenset[str]:
    """The symbols that the listing of a routine defines or refers to."""
    found = set[str]()
    for line in ROUTINES[name].listing:
        operands = line if not line.startswith("\t") else line.partition("\t")[2].partition("\t")[2]
        found.update(_NAME.findall(without_strings(operands)))
    return frozenset(found)


def _quoted(text: str) -> str:
    escapes = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
    return '"' + "".join(escapes.get(character, character) for character in text) + '"'

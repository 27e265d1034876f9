"""A listing with one function of another build of the same source in place of its own.

The two builds may share a function only by the rules that hold between files: the calling
convention, and variables that both lay out alike. Compilers keep other agreements within one file.
`graft` refuses what it can see of them, and `SEPARATE` are the flags of gcc that leave out those
that no text shows:

- a caller may rely on registers that a callee happens not to change (`-fipa-ra`);
- a caller may not align the stack for a callee that does not need it (`-fipa-stack-alignment`);
- a callee may rely on the alignment that all its arguments have (`-fipa-bit-cp`);
- a copy of a function (`f.constprop.0`, `f.isra.0`, `f.part.0`) has arguments of its own. It comes
  along with the function that calls it, under a new name;
- clang changes the arguments of functions that no other file sees without renaming them, and the
  layout of such variables. Between two compilers, only what is public is shared;
- two variables `n.0` and `n.1` may have each other's name in the other build.

Whether the result is right is still for an executor to test.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.constants import data_of, defined
from policy_jax.asm.data_symbols import Datum, data_symbols, raised
from policy_jax.asm.functions import back_to, functions_at, section_after
from policy_jax.asm.labels import free_label
from policy_jax.asm.normalise import (
    LOCAL_LABEL,
    is_constant_label,
    is_label,
    normalise,
    rename_labels,
    section_of,
)
from policy_jax.asm.symbols import rename_symbols, symbols_in

SEPARATE = ("-fno-ipa-ra", "-fno-ipa-stack-alignment", "-fno-ipa-bit-cp")
"""Flags of gcc for listings whose functions may be exchanged."""

_TRANSFER = re.compile(r"\t(?:notrack |bnd )?(?:call|j)\w*\t[A-Za-z_.]")
_NUMBERED = re.compile(r"(.*\.)\d+\Z")
_PUBLIC = re.compile(r"\t\.(?:globl|global|weak)\t([\w.$]+)\Z")
_ALIAS = re.compile(r"\t\.set\t([A-Za-z_][\w.$]*),")


class GraftError(ValueError):
    """The function cannot be taken from the other build; the message says why."""


@dataclass(frozen=True, slots=True)
class Build:
    """A canonical listing with what grafting asks of it.

    bodies: function -> its lines, its label first. data: named data. public: names that other files
    see. aliases: further names of functions.
    """

    lines: tuple[str, ...]
    bodies: dict[str, tuple[str, ...]]
    data: dict[str, Datum]
    public: frozenset[str]
    aliases: frozenset[str]

    @classmethod
    def of(cls, lines: Sequence[str]) -> Build:
        owner = functions_at(lines)
        bodies: dict[str, list[str]] = {}
        for line, name in zip(lines, owner, strict=True):
            if name:
                bodies.setdefault(name, []).append(line)
        return cls(
            tuple(lines),
            {name: tuple(body) for name, body in bodies.items()},
            {n: d for n, d in data_symbols(lines).items() if not n.startswith(".L")},
            frozenset(m[1] for m in map(_PUBLIC.match, lines) if m is not None),
            frozenset(m[1] for m in map(_ALIAS.match, lines) if m is not None),
        )


def exchangeable(base: Build, other: Build, public_only: bool) -> list[str]:
    """Functions of both builds that keep the calling convention, in the order of `base`.

    public_only: where the builds are of two compilers.
    """
    both = [name for name in base.bodies if name in other.bodies and "." not in name]
    if public_only:
        both = [name for name in both if name in base.public and name in other.public]
    return both


def graft(base: Build, other: Build, function: str, public_only: bool) -> list[str]:
    """The canonical lines of `base` with `function` as `other` has it.

    Functions that the new form calls and `base` lacks, and constants that it reads, come along.
    Variables of `base` that it uses get the greater of both alignments. public_only: where the
    builds are of two compilers. Raises GraftError.
    """
    if function not in exchangeable(base, other, public_only):
        raise GraftError(f"{function} does not keep the calling convention in both builds")
    other = _with_fresh_labels(base, other)
    names = _imported(base, other, function, public_only)
    body = rename_symbols(other.bodies[function], names)
    more = [
        line
        for name in names
        if name in other.bodies
        for line in ("\t.text", "\t.p2align\t4", *rename_symbols(other.bodies[name], names))
    ]
    owner = functions_at(base.lines)
    places = [place for place, name in enumerate(owner) if name == function]
    start, stop = places[0], places[-1] + 1
    before, after = base.lines[:start], base.lines[stop:]
    back = back_to(section_after(base.lines[:stop]), [*before, *body])
    known = defined([*before, *body, *after, *more])
    missing = {label for line in (*body, *more) for label in LOCAL_LABEL.findall(line)} - known
    data = data_of(other.lines, missing, known)
    whole = [*before, *body, *back, *after, *more, *data]
    lost = _lost(whole)
    if lost:
        raise GraftError(f"{function} refers to {lost[0]}, which is not in its build")
    aligns = {
        name: datum.align
        for name, datum in other.data.items()
        if name in base.data and datum.align > base.data[name].align
    }
    return normalise("".join(f"{line}\n" for line in raised(whole, aligns)))


def _imported(base: Build, other: Build, function: str, public_only: bool) -> dict[str, str]:
    """Names of the functions (and of their cold parts) that come along -> their new names.

    Raises GraftError where the function or one of these uses what the builds do not share.
    """
    names: dict[str, str] = {}
    taken = {*base.bodies, *base.data, *other.bodies, *other.data}
    waiting = [function]
    while waiting:
        for symbol, called in _symbols(other.bodies[waiting.pop()]).items():
            if symbol == function or symbol in names:
                continue
            if symbol in other.bodies:
                # An address that is taken belongs to a function of the usual convention.
                private = "." in symbol or (public_only and called and symbol not in other.public)
                if symbol in base.bodies and not private:
                    continue
                fresh = _fresh(symbol, taken)
                inside = {line[:-1] for line in other.bodies[symbol] if is_label(line)}
                parts = {name for name in inside if not name.startswith(".L")}
                names |= {name: fresh + name[len(symbol) :] for name in parts}
                waiting.append(symbol)
            elif symbol in other.data:
                _check_shared(base, other, symbol, public_only)
            elif symbol in other.aliases or symbol in base.data or symbol in base.aliases:
                raise GraftError(f"{symbol} is not the same thing in both builds")
    return names


def _check_shared(base: Build, other: Build, symbol: str, public_only: bool) -> None:
    theirs, ours = other.data[symbol], base.data.get(symbol)
    if ours is None or not ours.same(theirs):
        raise GraftError(f"{symbol} is not laid out alike in both builds")
    if public_only and theirs.writable and not theirs.public:
        raise GraftError(f"{symbol} is private, so that each compiler may choose what it means")
    numbered = _NUMBERED.match(symbol)
    if numbered:
        for build in (base, other):
            same = [n for n in build.data if (m := _NUMBERED.match(n)) and m[1] == numbered[1]]
            if len(same) > 1:
                raise GraftError(f"{symbol} may be another variable than {same[0]} or {same[1]}")


def _symbols(body: Sequence[str]) -> dict[str, bool]:
    """Symbols that the lines of a function name -> whether all of it is calls and jumps."""
    inside = {line[:-1] for line in body if is_label(line)}
    found: dict[str, bool] = {}
    section = "?"
    for line in body:
        before, section = section, section_of(line, section)
        if section != before or is_label(line):
            continue
        transfer = _TRANSFER.match(line) is not None
        for symbol in symbols_in(line):
            if symbol not in inside:
                found[symbol] = found.get(symbol, True) and transfer
    return found


def _with_fresh_labels(base: Build, other: Build) -> Build:
    """`other` with local labels that `base` does not have."""
    used = {name for line in base.lines for name in LOCAL_LABEL.findall(line)}
    names: dict[str, str] = {}
    for line in other.lines:
        for name in LOCAL_LABEL.findall(line):
            if name not in names:
                start = ".LC" if is_constant_label(name) else ".L"
                names[name] = free_label(start, used)
    return Build.of(rename_labels(list(other.lines), names))


def _fresh(name: str, taken: set[str]) -> str:
    """A name for an imported function; it has a dot, so it is never exchanged itself."""
    number = 0
    while f"{name}.graft{number}" in taken:
        number += 1
    taken.add(f"{name}.graft{number}")
    return f"{name}.graft{number}"


def _lost(lines: Sequence[str]) -> list[str]:
    """Local labels that nothing defines."""
    known = defined(lines)
    return [name for line in lines for name in LOCAL_LABEL.findall(line) if name not in known]

"""Idioms of bit manipulation in general registers, each replaced by one instruction in place.

For plain x86-64 gcc counts bits in a loop, folds a number to compute its parity, shifts only by
%cl, and clears the lowest bit in two steps. POPCNT, BMI1 and BMI2 have an instruction for each
(Intel SDM: POPCNT, BLSR, ANDN, SHLX). As with the vector `idioms`, operands stay in their
registers, so an edit is a line or two, and other instructions may stand between those of an idiom.
It is assumed that a temporary is not read after its idiom, as gcc writes it. Whether a rewritten
listing is right is for an executor to test.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_LEGACY = {"ax": "a", "bx": "b", "cx": "c", "dx": "d", "si": "si", "di": "di", "bp": "bp"}
_WINDOW = 8
"""An idiom spreads over at most this many lines."""

_BARRIER = re.compile(r"\S|\t(?:j\w+|call|ret)\b")
"""Labels and instructions that leave a basic block."""

_READS_FLAGS = re.compile(r"\t(?:j(?!mp)|set|cmov|adc|sbb|rc[lr])")
_KEEPS_FLAGS = re.compile(
    r"\t(?:mov|lea|not|cvt|push|pop|cltq|cltd|cqto|p|xorp|andp|\.|\w+[sp][sd]\t)"
)


def _family(register: str) -> frozenset[str]:
    """All names of a general register: `eax` gives rax, eax, ax, al and ah."""
    stem = register.lstrip("re") if register[0] in "re" and register[1:2].isalpha() else register
    if stem in _LEGACY:
        low = f"{_LEGACY[stem]}l"
        names = {f"r{stem}", f"e{stem}", stem, low}
        return frozenset(names | ({f"{stem[0]}h"} if stem[1] == "x" else set()))
    stem = register.rstrip("dwb")
    return frozenset((stem, f"{stem}d", f"{stem}w", f"{stem}b"))


def _touches(line: str, register: str) -> bool:
    return not _family(register).isdisjoint(re.findall(r"%(\w+)", line))


def _as_wide(register: str) -> str:
    """The 64-bit name of a 32-bit register."""
    return f"r{register[1:]}" if register[0] == "e" else register.rstrip("d")


def _as_narrow(register: str) -> str:
    """The 32-bit name of a 64-bit register."""
    return f"e{register[1:]}" if register[1].isalpha() else f"{register}d"


def replace_bit_idioms(lines: Sequence[str]) -> list[str]:
    """The canonical listing with the idioms replaced; needs POPCNT, BMI1 and BMI2."""
    result = [*lines]
    for rule in (_counting_loop, _parity, _lowest_bit, _and_not, _shift):
        place = 0
        while place < len(result):
            new = rule(result, place)
            if new is not None:
                result = new
            place += 1
    return result


Rule = Callable[[list[str], int], list[str] | None]
"""Lines and a place -> the lines with the idiom there replaced, None where none begins."""

_MINUS_ONE = re.compile(r"\tlea([lq])\t-1\(%(\w+)\), %(\w+)\Z")
_INCREMENT = re.compile(r"\tadd([lq])\t\$1, %(\w+)\Z")


def _less_one(line: str) -> tuple[str, str, str] | None:
    """(size, x, t) of t = x - 1, the registers by the names of that size."""
    match = _MINUS_ONE.match(line)
    if match is None:
        return None
    size, x, t = match.groups()
    return size, x if size == "q" else _as_narrow(x), t


def _counting_loop(lines: list[str], place: int) -> list[str] | None:
    """`do n++; while (x &= x - 1);` on its own: n += popcount(x)."""
    if not re.fullmatch(r"\.L\d+:", lines[place]) or len(lines) < place + 5:
        return None
    body, jump = lines[place + 1 : place + 4], lines[place + 4]
    if jump != f"\tjne\t{lines[place][:-1]}":
        return None
    less = next((parts for line in body[:2] if (parts := _less_one(line))), None)
    more = next((m for line in body if (m := _INCREMENT.match(line))), None)
    if less is None or more is None:
        return None
    size, x, t = less
    if not any(line == f"\tand{size}\t%{t}, %{x}" for line in body[1:]):
        return None
    wide, n = more.groups()
    added = t if wide == size else (_as_wide(t) if wide == "q" else _as_narrow(t))
    new = [f"\tpopcnt{size}\t%{x}, %{t}", f"\tadd{wide}\t%{added}, %{n}"]
    return lines[: place + 1] + new + lines[place + 5 :]


_FOLD = re.compile(r"\txorb\t%([abcd])h, %\1l\Z")


def _parity(lines: list[str], place: int) -> list[str] | None:
    """x ^= x >> 16, x ^= x >> 8, and the parity flag of the byte: popcount(x) & 1."""
    match = _FOLD.match(lines[place])
    if match is None:
        return None
    x = f"e{match[1]}x"
    gone = set[int]()
    wanted = [rf"\txorl\t%(\w+), %{x}\Z", r"\tshrl\t\$16, %{t}\Z", rf"\tmovl\t%{x}, %{{t}}\Z"]
    t = ""
    for at in range(place - 1, max(place - _WINDOW, -1), -1):
        part = re.match(wanted[len(gone)].replace("{t}", t), lines[at])
        if part is not None:
            gone.add(at)
            t = t or part[1]
            if len(gone) == len(wanted):
                break
        elif _BARRIER.match(lines[at]) or _touches(lines[at], x) or (t and _touches(lines[at], t)):
            return None
    if len(gone) < len(wanted):
        return None
    flag_read = [f"\tsetnp\t%{match[1]}l", f"\tmovzbl\t%{match[1]}l, %{x}"]
    places = [at for at in range(place + 1, place + _WINDOW) if lines[at : at + 1] == flag_read[:1]]
    ends = [at for at in range(place + 1, place + _WINDOW) if lines[at : at + 1] == flag_read[1:]]
    if not places or not ends or ends[0] < places[0]:
        return None
    for at in range(place + 1, ends[0]):
        if at != places[0] and (_BARRIER.match(lines[at]) or _touches(lines[at], x)):
            return None
    new = [*lines]
    new[place], new[places[0]] = f"\tpopcntl\t%{x}, %{x}", f"\tandl\t$1, %{x}"
    gone.add(ends[0])
    return [line for at, line in enumerate(new) if at not in gone]


def _lowest_bit(lines: list[str], place: int) -> list[str] | None:
    """x &= x - 1."""
    less = _less_one(lines[place])
    if less is None:
        return None
    size, x, t = less
    for at in range(place + 1, min(place + _WINDOW, len(lines))):
        line = lines[at]
        if line == f"\tand{size}\t%{t}, %{x}":
            new = f"\tblsr{size}\t%{x}, %{x}"
            return [*lines[:place], *lines[place + 1 : at], new, *lines[at + 1 :]]
        if _BARRIER.match(line) or _touches(line, t) or f", %{x}" in line:
            return None
    return None


def _and_not(lines: list[str], place: int) -> list[str] | None:
    """x = ~x; x &= y."""
    match = re.match(r"\tnot([lq])\t%(\w+)\Z", lines[place])
    if match is None:
        return None
    size, x = match.groups()
    for at in range(place + 1, min(place + _WINDOW, len(lines))):
        part = re.match(rf"\tand{size}\t(\S*), %{x}\Z", lines[at])
        if part and part[1][0] != "$":
            new = f"\tandn{size}\t{part[1]}, %{x}, %{x}"
            return [*lines[:place], *lines[place + 1 : at], new, *lines[at + 1 :]]
        if _BARRIER.match(lines[at]) or _touches(lines[at], x):
            return None
    return None


_SHIFT = re.compile(r"\t(sal|sar|shr)([lq])\t%cl, %(\w+)\Z")


def _shift(lines: list[str], place: int) -> list[str] | None:
    """A shift by %cl whose flags nothing reads; setting them makes it three micro-operations."""
    match = _SHIFT.match(lines[place])
    if match is None or _flags_are_read(lines, place + 1):
        return None
    name, size, x = match.groups()
    by = "ecx" if size == "l" else "rcx"
    new = f"\t{name.replace('sal', 'shl')}x{size}\t%{by}, %{x}, %{x}"
    return [*lines[:place], new, *lines[place + 1 :]]


def _flags_are_read(lines: Sequence[str], start: int) -> bool:
    for line in lines[start:]:
        if _READS_FLAGS.match(line):
            return True
        if _BARRIER.match(line) or not _KEEPS_FLAGS.match(line):
            return False
    return False

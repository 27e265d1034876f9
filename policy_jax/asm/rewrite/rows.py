"""Rows of a table of best values, 32 bytes at a time; needs AVX2.

`if (row[j - w] + v > row[j]) row[j] = row[j - w] + v;`, for j up or down, is the inner loop of the
knapsack problem and of its relatives. A compiler leaves it as it is: the array that it reads is the
one that it writes, and whether a turn reads what a turn before it wrote depends on `w`. In front of
the loop, new code looks at the distance of the two addresses, and does eight turns at once (four
with numbers of 64 bits) where none of them reads what another one of these writes:

- Turn k reads at Q + k * step and writes at P + k * step. Of two turns j < k of one block, k reads
  what j wrote if and only if the bytes at Q + (k - j) * step and P overlap. With the distance
  D = Q - P, taken with the sign of the step, none does for D >= 0, nor for D <= -32.
- A block is read as a whole before it is written.
- The loop may write nothing. So a block is written only if one of its numbers changes; an array is
  writable as a whole or not at all.

At least one turn is left to the loop as it was, which sets all registers that it sets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.dataflow import GENERAL
from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import (
    Function,
    named_in,
    narrow,
    operands_of,
    whole,
    width_of,
)
from policy_jax.asm.normalise import is_label
from policy_jax.asm.rewrite.counted_loops import free_before, in_front_of_loops

MOST_LINES = 16
BLOCK = 32
"""Bytes of a vector."""
LABELS = 4
"""New ones for each loop."""
LEAST_TURNS = 16
"""Shorter rows are left to the loop."""

_SKIP = re.compile(r"\tj(\w+)\t(\.L\w+)\Z")
_BACK = re.compile(r"\tj(?:ne|nz)\t(\.L\w+)\Z")
_ADDRESS = re.compile(r"(-?\d*)\((%\w+)(?:,\s*(%\w+)(?:,\s*(\d))?)?\)\Z")
_NUMBER = re.compile(r"\$(-?\d+)\Z")
_LETTERS = {4: "l", 8: "q"}
_VECTORS = re.compile(r"%[yz]mm|\tv?zero(?:upper|all)")

_GREATER = {
    **dict.fromkeys(("ge", "g", "nl", "nle"), (True, "s")),
    **dict.fromkeys(("le", "l", "ng", "nge"), (False, "s")),
    **dict.fromkeys(("ae", "a", "nb", "nbe", "nc"), (True, "u")),
    **dict.fromkeys(("be", "b", "na", "nae", "c"), (False, "u")),
}
"""Condition of a jump behind `cmp A, B` -> whether it is taken where B is greater, and whether the
numbers have signs. Equal numbers do not matter: what is written is then what was there."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A loop of a row.

    start, end: of its label and of the jump back. copy: the line that copies the index, "" for
    none. sum: the register of what may be written. source, target: the addresses that a turn reads
    and changes. added: a register or a number. taken: whether it is taken away from what is read,
    else added. greatest: whether the greater number is kept, else the smaller one. signs: "s" or
    "u", for numbers with a sign and without. step: the bytes by which both addresses move.
    counters: register -> what a turn adds to it, registers of 32 bits by their narrow names. turns:
    lines that set `%N` (`%n` for its lower half) to the number of turns.
    """

    start: int
    end: int
    copy: str
    sum: str
    source: str
    target: str
    added: str
    taken: bool
    greatest: bool
    signs: str
    step: int
    counters: dict[str, int]
    turns: tuple[str, ...]


def replace_rows(lines: Sequence[str]) -> list[str]:
    """The canonical listing with turns of rows done a vector at a time in front of their loops."""
    return in_front_of_loops(lines, _has_row, _rows, LABELS, _written)


def _has_row(lines: Sequence[str]) -> bool:
    return bool(_loops(lines))


def _rows(function: Function) -> Iterator[_Row]:
    return filter(None, (_row(function, *places) for places in _loops(function.lines)))


def _loops(lines: Sequence[str]) -> list[tuple[int, int]]:
    """The places of the label and of the jump back of loops with one store that a turn may leave
    out."""
    found = []
    for place in range(2, len(lines) - 1):
        skip = _SKIP.match(lines[place - 1])
        if skip is None or lines[place + 1] != f"{skip[2]}:":
            continue
        start = next((k for k in range(place - 2, -1, -1) if is_label(lines[k])), -1)
        for end in range(place + 2, min(start + MOST_LINES, len(lines) - 1)):
            back = _BACK.match(lines[end])
            if back is not None and f"{back[1]}:" == lines[start]:
                found.append((start, end))
            if back is not None or is_label(lines[end]) or lines[end].startswith("\tj"):
                break
    return found


def _row(function: Function, start: int, end: int) -> _Row | None:
    lines = function.lines
    if FLAGS in function.live[start] | function.live[end + 1]:
        return None
    label = next(k for k in range(start + 1, end) if is_label(lines[k]))
    inner = lines[label][:-1]
    if sum(line.endswith(f"\t{inner}") for line in lines) != 1:
        return None
    *sums, compare, jump, store = lines[start + 1 : label]
    counters = _counters(lines[label + 1 : end - 1])
    if counters is None:
        return None
    copy, copied = "", ""
    first = re.match(r"\tmovl\t(%\w+), (%\w+)\Z", sums[0]) if len(sums) == 3 else None
    if first is not None and narrow(whole(first[1])) in counters:
        copy, copied, *_ = sums.pop(0), whole(first[2])
    read = _sum(sums)
    name, operands = operands_of(store)
    if read is None or len(operands) != 2:
        return None
    register, source, added, taken = read
    size = width_of(register) // 8
    letter, target = _LETTERS[size], operands[1]
    compared, sides = operands_of(compare)
    skip = _SKIP.match(jump)
    if (name, operands[0], compared) != (f"mov{letter}", register, f"cmp{letter}"):
        return None
    if skip is None or skip[1] not in _GREATER or sorted(sides) != sorted((register, target)):
        return None
    greater, signs = _GREATER[skip[1]]
    # The jump leaves the store out: where it is taken, the number in memory stays.
    greatest = greater == (sides[1] == target)
    step = _stride(source, counters, copy)
    turns = _turns(lines[end - 1], counters, copy)
    written = {whole(f"%{r}") for r in counters} | {whole(register), copied}
    if turns is None or abs(step) != size or step != _stride(target, counters, copy):
        return None
    if whole(added) in written - {""}:
        return None
    if whole(register) in named_in(source + target) or copied in (whole(register), whole(added)):
        return None
    if {whole(register), copied} & function.live[start]:
        return None
    numbers = (added, taken, greatest, signs, step, counters, turns)
    return _Row(start, end, copy, register, source, target, *numbers)


def _sum(lines: Sequence[str]) -> tuple[str, str, str, bool] | None:
    """The register of the sum, the address that is read, what is added to it, and whether it is
    taken away instead."""
    if len(lines) != 2:
        return None
    (move, first), (add, second) = map(operands_of, lines)
    size = width_of(first[-1]) // 8
    if size not in _LETTERS or move != f"mov{_LETTERS[size]}" or len(first) != 2:
        return None
    register = first[1]
    add, letter = add[:-1], add[-1]
    if (add, second) in (("inc", [register]), ("dec", [register])):
        second, add = ["$1" if add == "inc" else "$-1", register], "add"
    if add not in ("add", "sub") or letter != _LETTERS[size]:
        return None
    if len(second) != 2 or second[1] != register:
        return None
    number = _NUMBER.match(second[0])
    if add == "sub" and number is not None:
        second, add = [f"${-int(number[1])}", register], "add"
    pairs = ((first[0], second[0]), (second[0], first[0]))
    for address, other in pairs[:1] if add == "sub" else pairs:
        if _ADDRESS.match(address) and (width_of(other) == 8 * size or _NUMBER.match(other)):
            return register, address, other, add == "sub"
    return None


def _counters(lines: Sequence[str]) -> dict[str, int] | None:
    """Register -> what the lines add to it; None for other lines, and for a register that two of
    them change."""
    found: dict[str, int] = {}
    for line in lines:
        name, operands = operands_of(line)
        number = _NUMBER.match(operands[0]) if len(operands) == 2 else None
        if name in ("addq", "addl", "subq", "subl") and number is not None:
            by = int(number[1]) * (1 if name.startswith("add") else -1)
        elif name in ("incq", "incl", "decq", "decl"):
            by = 1 if name.startswith("inc") else -1
        else:
            return None
        register = operands[-1].removeprefix("%")
        bits = 64 if name.endswith("q") else 32
        if width_of(operands[-1]) != bits or whole(operands[-1]) in map(_wide, found):
            return None
        found[register] = by
    return found


def _wide(register: str) -> str:
    return whole(f"%{register}")


def _stride(address: str, counters: dict[str, int], copy: str) -> int:
    """The bytes by which an address moves in a turn; 0 where it is no such address."""
    match = _ADDRESS.match(address)
    if match is None:
        return 0
    if copy:
        _, (index, copied) = operands_of(copy)
        if whole(match[3] or "") == whole(copied):
            fixed = whole(match[2]) not in (*map(_wide, counters), whole(copied))
            return counters[index[1:]] * int(match[4] or 1) if fixed else 0
        if whole(match[2]) == whole(copied):
            return 0
    base, index = match[2][1:], (match[3] or "%")[1:]
    moving = counters.get(base, 0) + counters.get(index, 0) * int(match[4] or 1)
    narrow_ones = {_wide(r) for r in counters if _wide(r) != r}
    return 0 if {base, index} & narrow_ones else moving


def _turns(compare: str, counters: dict[str, int], copy: str) -> tuple[str, ...] | None:
    """Lines that set `%N` (`%n` for its lower half) to the number of turns. An index that is copied
    must go down to 0, so that it never wraps."""
    name, operands = operands_of(compare)
    if len(operands) != 2:
        return None
    for one, limit in (operands, operands[::-1]):
        step = counters.get(one[1:], 0)
        if not step or whole(limit) in map(_wide, counters):
            continue
        if copy and (limit != "$-1" or not copy.startswith(f"\tmovl\t{one}, ")):
            continue
        if name == "cmpl" and step == -1 and limit == "$-1":
            return f"\tmovl\t{one}, %n", "\taddl\t$1, %n"
        if name == "cmpq" and width_of(limit) == 64 and abs(step).bit_count() == 1:
            ends = (limit, one) if step > 0 else (one, limit)
            shift = abs(step).bit_length() - 1
            lines = (f"\tmovq\t{ends[0]}, %N", f"\tsubq\t{ends[1]}, %N")
            return (*lines, f"\tshrq\t${shift}, %N") if shift else lines
    return None


def _written(function: Function, row: _Row, last: int) -> list[str] | None:
    """What stands in front of the loop, whose label becomes `last + LABELS`."""
    general, vectors = free_before(function, row.start)
    wide = any(map(_VECTORS.search, function.lines))
    held = any(register.startswith("zmm") for register in function.live[row.start])
    if len(vectors) < 7:
        return None
    turn, same, out, _ = (f".L{last + k}" for k in range(1, LABELS + 1))
    v, x, y, z, signs, *kept = vectors
    named = named_in("".join(function.lines[row.start : row.end + 1])) - {whole(row.sum)}
    own = [register for register in general if register not in named][:2]
    others = [r for r in GENERAL if r not in {*named, *own, whole(row.sum), "rsp"}]
    borrowed = dict(zip(others[: 2 - len(own)], kept, strict=False))
    if len(own) + len(borrowed) < 2:
        return None
    n, far = *own, *borrowed
    copy = [row.copy] if row.copy else []
    turns = [line.replace("%N", f"%{n}").replace("%n", f"%{narrow(n)}") for line in row.turns]
    ends = (row.source, row.target) if row.step > 0 else (row.target, row.source)
    size = abs(row.step)
    lanes = BLOCK // size
    first = 0 if row.step > 0 else size - BLOCK
    source, target = _moved(row.source, first), _moved(row.target, first)
    number = _NUMBER.match(row.added)
    wide_far = far if size == 8 else narrow(far)
    load = [f"\tmov{_LETTERS[size]}\t{row.added}, %{wide_far}"] if number else []
    added = f"%{wide_far}" if number else row.added
    letter = "d" if size == 4 else "q"
    chosen, before = _chosen(row, x, y, z, signs, far)
    return [
        *(f"\tvmovq\t%{r}, %xmm{k}" for r, k in borrowed.items()),
        *copy,
        # The distance of what is read from what is written, in the direction of the turns.
        f"\tleaq\t{ends[0]}, %{far}",
        f"\tleaq\t{ends[1]}, %{n}",
        f"\tsubq\t%{n}, %{far}",
        f"\taddq\t${BLOCK - 1}, %{far}",
        f"\tcmpq\t${BLOCK - 1}, %{far}",
        f"\tjb\t{out}",
        *turns,
        f"\tcmpq\t${LEAST_TURNS}, %{n}",
        f"\tjb\t{out}",
        *load,
        f"\tvmov{letter}\t{added}, %xmm{v}",
        f"\tvpbroadcast{letter}\t%xmm{v}, %ymm{v}",
        *before,
        "\t.p2align\t4",
        f"{turn}:",
        *copy,
        f"\tvmovdqu\t{source}, %ymm{x}",
        f"\tvp{'sub' if row.taken else 'add'}{letter}\t%ymm{v}, %ymm{x}, %ymm{x}",
        f"\tvmovdqu\t{target}, %ymm{y}",
        *chosen,
        f"\tje\t{same}",
        f"\tvmovdqu\t%ymm{x}, {target}",
        f"{same}:",
        *(
            f"\tadd{'q' if _wide(r) == r else 'l'}\t${lanes * by}, %{r}"
            for r, by in row.counters.items()
        ),
        f"\tsubq\t${lanes}, %{n}",
        f"\tcmpq\t${lanes}, %{n}",
        f"\tja\t{turn}",
        # Wide registers that hold something stay as they are; gcc clears their upper parts later.
        *([] if wide and held else ["\tvzeroupper"]),
        f"{out}:",
        *(f"\tvmovq\t%xmm{k}, %{r}" for r, k in borrowed.items()),
    ]


def _chosen(
    row: _Row, x: str, y: str, z: str, signs: str, spare: str
) -> tuple[list[str], list[str]]:
    """Lines that leave the better of the sums `x` and the old numbers `y` in `x`, and the zero flag
    set where all are the old ones; and lines before the loop, for which a general register is
    free."""
    best = "max" if row.greatest else "min"
    if abs(row.step) == 4:
        return [
            f"\tvp{best}{row.signs}d\t%ymm{x}, %ymm{y}, %ymm{x}",
            f"\tvpxor\t%ymm{x}, %ymm{y}, %ymm{z}",
            f"\tvptest\t%ymm{z}, %ymm{z}",
        ], []
    # AVX2 compares 64 bits with a sign only: without one, the highest bits are inverted first.
    before, turned = [], []
    if row.signs == "u":
        before = [
            f"\tmovabsq\t${-(1 << 63)}, %{spare}",
            f"\tvmovq\t%{spare}, %xmm{signs}",
            f"\tvpbroadcastq\t%xmm{signs}, %ymm{signs}",
        ]
        turned = [
            f"\tvpxor\t%ymm{signs}, %ymm{x}, %ymm{x}",
            f"\tvpxor\t%ymm{signs}, %ymm{y}, %ymm{y}",
        ]
    better, worse = (x, y) if row.greatest else (y, x)
    back = [f"\tvpxor\t%ymm{signs}, %ymm{x}, %ymm{x}"] if turned else []
    return [
        *turned,
        f"\tvpcmpgtq\t%ymm{worse}, %ymm{better}, %ymm{z}",
        f"\tvpblendvb\t%ymm{z}, %ymm{x}, %ymm{y}, %ymm{x}",
        *back,
        f"\tvptest\t%ymm{z}, %ymm{z}",
    ], before


def _moved(address: str, by: int) -> str:
    offset, bracket, rest = address.partition("(")
    return f"{int(offset or 0) + by or ''}{bracket}{rest}"

"""Variations of a training pair, which a model can answer only by copying from the prompt.

Registers, constants and line numbers repeat within a family, and a small model memorises them.
Here they are redrawn, consistently in listing and target, so that the edit stays the same in
meaning but memorised text is wrong. The varied program need not be right: no executor runs it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from policy_jax.asm.edits import Hunk
from policy_jax.asm.normalise import is_instruction


@dataclass(frozen=True, slots=True)
class Strengths:
    """Probabilities and sizes of the variations; all zero changes nothing.

    registers: chance that general registers are permuted.
    vectors: chance that vector registers are permuted.
    constants: chance that constants are redrawn.
    lines: chance that lines are inserted and removed.
    max_lines: most lines inserted, and most removed.
    offset: chance that all line numbers grow, by lines at the top that no prompt shows.
    max_offset: most by which they grow.
    """

    registers: float = 0.6
    vectors: float = 0.6
    constants: float = 0.6
    lines: float = 0.6
    max_lines: int = 6
    offset: float = 0.5
    max_offset: int = 60


class Varied(NamedTuple):
    """A varied listing, its hunks, and for each of its lines the index of the line of the source in
    whose place it is; None for a line at the top that no prompt shows."""

    lines: list[str]
    hunks: list[Hunk]
    places: list[int | None]


# Names of one register by width. rax, rcx, rdx and rsp stay as they are: some instructions use them
# implicitly (mul, shifts, cqto, push), and renaming them would teach forms that do not exist.
_FREE = [
    ("rbx", "ebx", "bx", "bl"),
    *((f"r{n}", f"e{n}", n, f"{n}l") for n in ("bp", "si", "di")),
    *((f"r{k}", f"r{k}d", f"r{k}w", f"r{k}b") for k in range(8, 16)),
]
# Arguments pass in these: permuted in fewer of the variations, so that the usual registers remain
# the likely ones.
_ARGUMENTS = {"rsi", "rdi"}
_REGISTER = re.compile(r"%[a-z][a-z0-9]*")
_VECTOR = re.compile(r"%[xyz]mm\d+")
_CONSTANT = re.compile(r"(?<=\$)-?\d+(?![\w])|(?<=\t\.long\t)-?\d+$|(?<=\t\.quad\t)-?\d+$")
_UNSEEN = "\t.text"
"""A line that no prompt shows (`excerpt.hidden`)."""
_SMALL = 16
"""Constants below this magnitude stay: they are shifts, steps or sizes."""


def augment(
    source: Sequence[str],
    script: Sequence[Hunk],
    rng: random.Random,
    strengths: Strengths | None = None,
) -> Varied:
    """A variation of a canonical listing and the hunks that edit it; the input is unchanged.

    The same renaming is applied to the listing and to the hunks' lines. Lines are inserted or
    removed away from the hunks, which changes the numbers of the hunks.
    """
    s = Strengths() if strengths is None else strengths
    lines, hunks = list(source), list(script)
    if rng.random() < s.registers and not any("%bh" in line for line in _texts(lines, hunks)):
        lines, hunks = _rewritten(lines, hunks, _REGISTER, _other_registers(rng))
    if rng.random() < s.vectors:
        lines, hunks = _rewritten(lines, hunks, _VECTOR, _other_vectors(rng))
    if rng.random() < s.constants:
        lines, hunks = _rewritten(lines, hunks, _CONSTANT, _other_constants(lines, hunks, rng))
    places: list[int | None] = [*range(len(lines))]
    if rng.random() < s.lines and s.max_lines > 0:
        lines, hunks, places = _moved(lines, hunks, rng, s.max_lines)
    if rng.random() < s.offset:
        shift = rng.randint(0, s.max_offset)
        lines[:0] = [_UNSEEN] * shift
        places[:0] = [None] * shift
        hunks = [replace(h, first=h.first + shift, last=h.last + shift) for h in hunks]
    return Varied(lines, hunks, places)


def _texts(lines: Sequence[str], hunks: Sequence[Hunk]) -> Iterator[str]:
    yield from lines
    for hunk in hunks:
        yield from hunk.lines


def _rewritten(
    lines: list[str], hunks: list[Hunk], pattern: re.Pattern[str], names: Mapping[str, str]
) -> tuple[list[str], list[Hunk]]:
    """Every match of `pattern` replaced by its entry in `names`, where it has one."""

    def one(match: re.Match[str]) -> str:
        return names.get(match[0], match[0])

    return (
        [pattern.sub(one, line) for line in lines],
        [replace(h, lines=tuple(pattern.sub(one, line) for line in h.lines)) for h in hunks],
    )


def _other_registers(rng: random.Random) -> dict[str, str]:
    free = [names for names in _FREE if names[0] not in _ARGUMENTS or rng.random() < 0.3]
    return {
        f"%{old}": f"%{new}"
        for old_names, new_names in zip(free, rng.sample(free, len(free)), strict=True)
        for old, new in zip(old_names, new_names, strict=True)
    }


def _other_vectors(rng: random.Random) -> dict[str, str]:
    return {
        f"%{kind}mm{old}": f"%{kind}mm{new}"
        for old, new in enumerate(rng.sample(range(16), 16))
        for kind in "xyz"
    }


def _other_constants(
    lines: Sequence[str], hunks: Sequence[Hunk], rng: random.Random
) -> dict[str, str]:
    """Constants of the listing redrawn with as many digits and the same sign.

    Empty where the hunks have large constants of their own: these may depend on those of the
    listing, and redrawing would break the rule that the model should learn.
    """

    def large(texts: Iterable[str]) -> set[str]:
        return {c for line in texts for c in _CONSTANT.findall(line) if abs(int(c)) >= _SMALL}

    known = large(lines)
    if not large(_texts((), hunks)) <= known:
        return {}
    return {constant: _like(constant, rng) for constant in sorted(known)}


def _like(constant: str, rng: random.Random) -> str:
    sign = "-" if constant.startswith("-") else ""
    digits = len(constant) - len(sign)
    low = max(_SMALL, 10 ** (digits - 1))
    return f"{sign}{rng.randrange(low, 10**digits)}"


def _moved(lines: list[str], hunks: list[Hunk], rng: random.Random, most: int) -> Varied:
    """Remove instructions and insert copies of others; the neighbours of hunks stay."""
    near = {i for hunk in hunks for i in range(hunk.first - 2, hunk.last + 1)}
    movable = [i for i, line in enumerate(lines) if i not in near and is_instruction(line)]
    if not movable:
        return Varied(lines, hunks, [*range(len(lines))])
    # A constant that a hunk copies must stay in the listing.
    needed = {c for line in _texts((), hunks) for c in _CONSTANT.findall(line)}
    spare = [i for i in movable if needed.isdisjoint(_CONSTANT.findall(lines[i]))]
    out = set(rng.sample(spare, min(len(spare) // 4, rng.randint(0, most))))
    put: dict[int, list[str]] = {}
    for _ in range(rng.randint(0, most)):
        put.setdefault(rng.choice(movable), []).append(lines[rng.choice(movable)])
    result: list[str] = []
    places: list[int | None] = []
    now_at: list[int] = []
    for i, line in enumerate(lines):
        result.extend(put.get(i, ()))
        now_at.append(len(result))
        if i not in out:
            result.append(line)
        places.extend([i] * (len(result) - len(places)))
    now_at.append(len(result))
    # A hunk's lines and their neighbours stay together, so its first line gives the shift.
    shifted = []
    for hunk in hunks:
        shift = now_at[hunk.first - 1] - (hunk.first - 1)
        shifted.append(replace(hunk, first=hunk.first + shift, last=hunk.last + shift))
    return Varied(result, shifted, places)

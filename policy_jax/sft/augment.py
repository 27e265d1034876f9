"""Variations of a training pair that only a model that copies can get right.

Registers, constants and line numbers of a family repeat, and a small model would rather
recite them than look them up. Here they are redrawn, the same way in listing and target, so
that the text keeps its meaning as an edit while what was learnt by heart no longer fits.
The varied program need not run: it is a lesson in reading, and no executor sees it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from policy_jax.asm.edits import Hunk


@dataclass(frozen=True, slots=True)
class Strengths:
    """Probabilities and sizes of the variations; all zero changes nothing.

    registers: chance that general registers are permuted.
    vectors: chance that vector registers are permuted.
    constants: chance that constants are redrawn.
    lines: chance that lines are put in and taken out.
    max_lines: at most so many of either.
    offset: chance that all line numbers grow, by lines at the top that no prompt shows.
    max_offset: at most by so much.
    """

    registers: float = 0.6
    vectors: float = 0.6
    constants: float = 0.6
    lines: float = 0.6
    max_lines: int = 6
    offset: float = 0.5
    max_offset: int = 60


# Names of one register by width. rax, rcx, rdx and rsp stay as they are: instructions use
# them without saying so (mul, shifts, cqto, push), and a listing with others would
# teach forms that do not exist.
_FREE = [
    ("rbx", "ebx", "bx", "bl"),
    *((f"r{n}", f"e{n}", n, f"{n}l") for n in ("bp", "si", "di")),
    *((f"r{k}", f"r{k}d", f"r{k}w", f"r{k}b") for k in range(8, 16)),
]
# Arguments and results pass in these: permuted in fewer of the variations, so that the
# usual places remain the likely ones.
_ARGUMENTS = {"rsi", "rdi"}
_REGISTER = re.compile(r"%[a-z][a-z0-9]*")
_VECTOR = re.compile(r"%[xyz]mm\d+")
_CONSTANT = re.compile(r"(?<=\$)-?\d+(?![\w])|(?<=\t\.long\t)-?\d+$|(?<=\t\.quad\t)-?\d+$")
_UNSEEN = "\t.text"
"""A line that `excerpt.hidden` leaves out of every prompt."""
_SMALL = 16
"""Constants below this in magnitude mean something (shifts, steps, sizes) and stay."""


def augment(
    source: Sequence[str],
    script: Sequence[Hunk],
    rng: random.Random,
    strengths: Strengths | None = None,
) -> tuple[list[str], list[Hunk]]:
    """A variation of a canonical listing and the hunks that edit it; the input is unchanged.

    The same renaming is applied to the listing and to the hunks' lines. Lines are put in or
    taken out away from the hunks, which moves their numbers.
    """
    s = Strengths() if strengths is None else strengths
    lines, hunks = list(source), list(script)
    if rng.random() < s.registers and not any("%bh" in line for line in _texts(lines, hunks)):
        lines, hunks = _rewritten(lines, hunks, _REGISTER, _other_registers(rng))
    if rng.random() < s.vectors:
        lines, hunks = _rewritten(lines, hunks, _VECTOR, _other_vectors(rng))
    if rng.random() < s.constants:
        lines, hunks = _rewritten(lines, hunks, _CONSTANT, _other_constants(lines, hunks, rng))
    if rng.random() < s.lines and s.max_lines > 0:
        lines, hunks = _moved(lines, hunks, rng, s.max_lines)
    if rng.random() < s.offset:
        shift = rng.randint(0, s.max_offset)
        lines[:0] = [_UNSEEN] * shift
        hunks = [replace(h, first=h.first + shift, last=h.last + shift) for h in hunks]
    return lines, hunks


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
        for ours, theirs in zip(free, rng.sample(free, len(free)), strict=True)
        for old, new in zip(ours, theirs, strict=True)
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

    None where the hunks bring large constants of their own: they may follow from those of
    the listing, and redrawn ones would break the rule the model should find.
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


def _moved(
    lines: list[str], hunks: list[Hunk], rng: random.Random, most: int
) -> tuple[list[str], list[Hunk]]:
    """Take instructions out and put copies of others in; what is next to a hunk stays there."""
    near = {i for hunk in hunks for i in range(hunk.first - 2, hunk.last + 1)}
    movable = [
        i
        for i, line in enumerate(lines)
        if i not in near and line.startswith("\t") and not line.startswith("\t.")
    ]
    if not movable:
        return lines, hunks
    # A constant that a hunk copies must stay somewhere to be copied from.
    needed = {c for line in _texts((), hunks) for c in _CONSTANT.findall(line)}
    spare = [i for i in movable if needed.isdisjoint(_CONSTANT.findall(lines[i]))]
    out = set(rng.sample(spare, min(len(spare) // 4, rng.randint(0, most))))
    put: dict[int, list[str]] = {}
    for _ in range(rng.randint(0, most)):
        put.setdefault(rng.choice(movable), []).append(lines[rng.choice(movable)])
    result: list[str] = []
    now_at: list[int] = []
    for i, line in enumerate(lines):
        result.extend(put.get(i, ()))
        now_at.append(len(result))
        if i not in out:
            result.append(line)
    now_at.append(len(result))
    # A hunk's lines and their neighbours stay together, so its first line tells the shift.
    shifted = []
    for hunk in hunks:
        shift = now_at[hunk.first - 1] - (hunk.first - 1)
        shifted.append(replace(hunk, first=hunk.first + shift, last=hunk.last + shift))
    return result, shifted

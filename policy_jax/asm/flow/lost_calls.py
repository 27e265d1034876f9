"""Calls that an edit takes away, and instructions that it puts among data: what is surely wrong.

The flow of values alone accepts an instruction in the place of any call with the same arguments and
result: `popcntl %edx, %eax` for a function of the program that fills a picture. A call may go only
where its work can be done without it: a library function that one instruction or a short loop can
do, a function of the program whose own lines take the place of the call, or a call that becomes one
of a routine (`routine_calls`) or moves elsewhere in the edit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from policy_jax.asm.edits import Hunk
from policy_jax.asm.flow.dataflow import Dataflow
from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import is_code_section, is_instruction, section_of
from policy_jax.asm.routines.references import callee, definitions

_FLOATS = ("floor", "ceil", "trunc", "rint", "nearbyint", "round", "sqrt", "fabs", "fmin", "fmax")
_OTHER_FLOATS = ("fma", "copysign", "lrint", "llrint", "lround", "llround", "exp2", "ldexp")
WITHOUT_A_CALL = frozenset(
    (
        *(f"{name}{width}" for name in (*_FLOATS, *_OTHER_FLOATS) for width in ("", "f")),
        *("__popcountdi2", "__popcountsi2", "__clzdi2", "__ctzdi2", "__paritydi2", "__bswapdi2"),
        *("memset", "memcpy", "memmove", "memcmp", "memchr", "bcmp", "strlen", "strcmp", "strchr"),
        *("abs", "labs", "llabs", "div", "ldiv"),
        *("__uflow", "__overflow"),  # with what is inlined before them, see `routine_calls`
    )
)
"""Library functions whose work a program can do by some instructions of its own."""

_NO_WORK = ("\tret", "\tpush", "\tpop", "\tnop", "\tendbr64", "\tleave")


def lost_call(
    before: Dataflow, after: Dataflow, edit: Sequence[Hunk], replaced: Collection[int]
) -> str | None:
    """The reason to reject an edit that takes a call away; None for others.

    edit: the way from one listing to the other. replaced: places in `before` of the calls that
    became calls of routines.
    """
    gone = Counter[str]()
    new = Counter[str]()
    least = dict[str, int]()  # function -> the fewest new instructions in the place of its call
    for hunk in edit:
        old = range(hunk.first - 1, hunk.last)
        names = [callee(before.lines[k]) for k in old if k not in replaced]
        gone.update(filter(None, names))
        new.update(filter(None, map(callee, hunk.lines)))
        work = sum(_works(line) for line in hunk.lines)
        for name in names:
            least[name] = min(work, least.get(name, work))
    lost = gone - new
    if not lost:
        return None
    own, owner = definitions(before.lines), functions_at(after.lines)
    for name in lost:
        if name not in own:
            if name not in WITHOUT_A_CALL:
                return f"it takes a call of {name} away"
            continue
        body = [line for line, of in zip(after.lines, owner, strict=True) if of == name]
        calls = {*map(callee, body)} - {""}
        if calls:
            others = ", ".join(sorted(calls - {name}))
            return f"it takes a call of {name} away, which calls {others or 'itself'}"
        if 2 * least[name] < sum(map(_works, body)):
            return f"it takes a call of {name} away and does not have its lines"
    return None


def among_data(before: Sequence[str], after: Sequence[str]) -> str | None:
    """The reason to reject an edit that puts an instruction where data are; None for others.

    It knows sections by their usual names, so it asks for nothing where the listing itself has
    instructions in one that it takes for data.
    """
    placed = _placed(after)
    if not placed or _placed(before):
        return None
    shown = placed[0].strip().replace("\t", " ")
    return f"`{shown}` stands in a section of data"


def _placed(lines: Sequence[str]) -> list[str]:
    """The instructions that stand in sections of data."""
    found, section = [], ".text"
    for line in lines:
        section = section_of(line, section)
        if section and not is_code_section(section) and is_instruction(line):
            found.append(line)
    return found


def _works(line: str) -> bool:
    """Whether a line is an instruction of a function's work, not of its frame."""
    return is_instruction(line) and not line.startswith(_NO_WORK)

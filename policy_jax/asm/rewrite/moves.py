"""Rewritings in place: builds that no flag of gcc gives.

Each replaces a detour by the one instruction that does the same. The `idioms` are detours within
the code; this file replaces calls of library functions by instructions, and `library_calls` by
calls of routines. Without `-mpopcnt` or `-msse4.1`, gcc -O3 calls a function to count bits or to
round. With these flags it also allocates registers anew, so the difference is the whole loop. An
instruction in place of the call leaves all other lines as they are: argument and result are already
in the right registers (%rdi to %rax, %xmm0 to %xmm0), and an instruction overwrites fewer registers
than a call may. The edit is one line, for most of the gain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.rewrite.bit_idioms import replace_bit_idioms
from policy_jax.asm.rewrite.constant_divisions import replace_constant_divisions
from policy_jax.asm.rewrite.divisions import replace_divisions
from policy_jax.asm.rewrite.idioms import replace_idioms
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.asm.rewrite.recurrences import replace_recurrences

# Rounding modes (Intel SDM, ROUNDSD): 9 down, 10 up and 11 to zero, all without the inexact
# exception, which floor, ceil and trunc need not raise; 4 the current mode, 12 the same without it.
_ROUNDING = {"floor": 9, "ceil": 10, "trunc": 11, "rint": 4, "nearbyint": 12}

INSTRUCTIONS: dict[str, str] = {
    "__popcountdi2": "\tpopcntq\t%rdi, %rax",
    **{name: f"\troundsd\t${mode}, %xmm0, %xmm0" for name, mode in _ROUNDING.items()},
    **{f"{name}f": f"\troundss\t${mode}, %xmm0, %xmm0" for name, mode in _ROUNDING.items()},
}
"""Library function -> the instruction that does the same."""

_CALL = re.compile(r"\tcall\t(\w+)(?:@PLT)?\Z")


def replace_calls(lines: Sequence[str]) -> list[str]:
    """The canonical listing with calls of `INSTRUCTIONS` replaced; needs SSE4.1 and POPCNT."""

    def one(line: str) -> str:
        match = _CALL.match(line)
        return INSTRUCTIONS.get(match[1], line) if match else line

    return [one(line) for line in lines]


def in_place(lines: Sequence[str], routines: bool = False) -> list[str]:
    """The canonical listing with calls and idioms replaced; needs SSE4.1, POPCNT, BMI1 and BMI2.

    routines: whether library calls become calls of routines as well. The result does not hold these
    (`routines.complete`).
    """
    changed = replace_bit_idioms(replace_idioms(replace_calls(lines)))
    changed = replace_constant_divisions(replace_divisions(changed))
    return use_routines(changed) if routines else changed


def with_recurrences(lines: Sequence[str]) -> list[str]:
    """`in_place`, and linear recurrences four turns at once. Not part of `in_place`, since the
    static check cannot follow the copies of a loop and would reject such an answer of a policy."""
    return replace_recurrences(in_place(lines))

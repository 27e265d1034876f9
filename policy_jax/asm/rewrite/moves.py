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

from policy_jax.asm.normalise import is_label
from policy_jax.asm.rewrite.bit_idioms import replace_bit_idioms
from policy_jax.asm.rewrite.bit_loops import replace_bit_loops
from policy_jax.asm.rewrite.bit_moves import replace_bit_moves
from policy_jax.asm.rewrite.bit_tables import replace_bit_tables
from policy_jax.asm.rewrite.constant_divisions import replace_constant_divisions
from policy_jax.asm.rewrite.count_sums import replace_count_sums
from policy_jax.asm.rewrite.divisions import replace_divisions
from policy_jax.asm.rewrite.exact_sums import replace_exact_sums
from policy_jax.asm.rewrite.exchanges import replace_exchanges
from policy_jax.asm.rewrite.factors import replace_factors
from policy_jax.asm.rewrite.idioms import replace_idioms
from policy_jax.asm.rewrite.inlining import inline_calls
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.asm.rewrite.modular_products import replace_modular_products
from policy_jax.asm.rewrite.modular_sums import replace_modular_sums
from policy_jax.asm.rewrite.recurrences import replace_recurrences
from policy_jax.asm.rewrite.rows import replace_rows

# Rounding modes (Intel SDM, ROUNDSD): 9 down, 10 up and 11 to zero, all without the inexact
# exception, which floor, ceil and trunc need not raise; 4 the current mode, 12 the same without it.
_ROUNDING = {"floor": 9, "ceil": 10, "trunc": 11, "rint": 4, "nearbyint": 12}

INSTRUCTIONS: dict[str, str] = {
    "__popcountdi2": "\tpopcntq\t%rdi, %rax",
    **{name: f"\troundsd\t${mode}, %xmm0, %xmm0" for name, mode in _ROUNDING.items()},
    **{f"{name}f": f"\troundss\t${mode}, %xmm0, %xmm0" for name, mode in _ROUNDING.items()},
}
"""Library function -> the instruction that does the same."""

_CALL = re.compile(r"\t(call|jmp)\t(\w+)(?:@PLT)?\Z")


def replace_calls(lines: Sequence[str]) -> list[str]:
    """The canonical listing with calls of `INSTRUCTIONS` replaced; needs SSE4.1 and POPCNT."""

    own = {line[:-1] for line in lines if is_label(line)}
    result: list[str] = []
    for line in lines:
        match = _CALL.match(line)
        if match is None or match[2] not in INSTRUCTIONS.keys() - own:
            result.append(line)
        else:
            result.append(INSTRUCTIONS[match[2]])
            result += ["\tret"] if match[1] == "jmp" else []  # a tail call
    return result


def in_place(lines: Sequence[str], routines: bool = False) -> list[str]:
    """The canonical listing with calls and idioms replaced; needs SSE4.1, POPCNT, BMI1, BMI2
    and AVX2.

    routines: whether library calls become calls of routines as well. The result does not hold these
    (`routines.complete`).
    """
    changed = replace_bit_idioms(replace_idioms(replace_calls(lines)))
    # What stands in the place of a call is part of its loop for the moves after it.
    changed = replace_bit_moves(inline_calls(replace_bit_loops(changed)))
    changed = replace_constant_divisions(replace_divisions(changed))
    changed = replace_exchanges(replace_recurrences(changed))
    changed = replace_factors(replace_modular_sums(replace_bit_tables(changed)))
    changed = replace_rows(replace_count_sums(replace_exact_sums(changed)))
    return use_routines(changed) if routines else changed


def with_products(lines: Sequence[str]) -> list[str]:
    """`in_place`, and remainders of products. Not part of `in_place`: no family of programs was
    measured to gain, since none waits for such products alone; a program of a user's may."""
    return replace_modular_products(in_place(lines))

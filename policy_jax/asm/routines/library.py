"""The routines: what each stands for, and its listing.

A routine has the calling convention and the arguments of the library functions that it stands for.
It does only what it is sure of, within the buffer of the stream, and changes nothing before it is
sure. In every other case it calls the library function with the arguments that it was given. So a
call of it is as right as a call of the library function, and only faster or slower.

The C sources are in `source/`, each with its contract. `listings/` holds what gcc made of them: the
text that was tested. `python -m policy_jax.compilers.routine_listings` makes the listings anew.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

PREFIX = "rt_"
"""How the names of all routines begin."""

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Routine:
    """A routine.

    stands_for: the library functions that a call of it may replace, as a listing names them.
    does: what it does faster, for a user: a verb phrase such as "reads integers from the buffer".
    """

    name: str
    stands_for: tuple[str, ...]
    does: str

    @property
    def source(self) -> Path:
        return FOLDER / "source" / f"{self.name}.c"

    @property
    def listing(self) -> tuple[str, ...]:
        """Its lines, as gcc made them, but with private names for labels."""
        return _listing(self.name)


ROUTINES: dict[str, Routine] = {
    routine.name: routine
    for routine in (
        Routine(
            "rt_putchar",
            ("putchar", "putchar_unlocked"),
            "writes the character into the buffer of stdout",
        ),
        # Sorting; policy_jax/asm/routines/qsort.py makes instances for comparators.
        Routine(
            "rt_qsort",
            ("qsort",),
            "merges without mispredicted jumps",
        ),
        # Numbers in texts.
        Routine(
            "rt_strtol",
            ("strtol", "strtoll"),
            "reads eight decimal digits at once",
        ),
        Routine(
            "rt_atoi",
            ("atoi", "atol", "atoll"),
            "reads eight decimal digits at once",
        ),
        # Short strings.
        Routine(
            "rt_strcmp",
            ("strcmp",),
            "compares 16 bytes at once, without a call into the library",
        ),
        Routine(
            "rt_strcat",
            ("strcat",),
            "appends up to 16 bytes at once, without a call into the library",
        ),
        # Arithmetic.
        Routine(
            "rt_pow",
            ("pow",),
            "multiplies where the result is exact",
        ),
    )
}
"""All routines by name."""

BY_FUNCTION: dict[str, Routine] = {
    function: routine for routine in ROUTINES.values() for function in routine.stands_for
}
"""Library function -> the routine that may stand for it."""


@functools.cache
def _listing(name: str) -> tuple[str, ...]:
    return tuple((FOLDER / "listings" / f"{name}.s").read_text().splitlines())

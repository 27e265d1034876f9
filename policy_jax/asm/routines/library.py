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
        # Output.
        Routine(
            "rt_printf",
            ("printf",),
            "formats integers, strings and %.Nf into the buffer of stdout",
        ),
        Routine(
            "rt_printf_chk",
            ("__printf_chk",),
            "formats integers, strings and %.Nf into the buffer of stdout",
        ),
        Routine(
            "rt_fprintf",
            ("fprintf",),
            "formats integers, strings and %.Nf into the buffer of the stream",
        ),
        Routine(
            "rt_fprintf_chk",
            ("__fprintf_chk",),
            "formats integers, strings and %.Nf into the buffer of the stream",
        ),
        Routine(
            "rt_sprintf",
            ("sprintf",),
            "formats integers, strings and %.Nf",
        ),
        Routine(
            "rt_sprintf_chk",
            ("__sprintf_chk",),
            "formats integers, strings and %.Nf",
        ),
        Routine(
            "rt_snprintf",
            ("snprintf",),
            "formats integers, strings and %.Nf",
        ),
        Routine(
            "rt_snprintf_chk",
            ("__snprintf_chk",),
            "formats integers, strings and %.Nf",
        ),
        Routine(
            "rt_puts",
            ("puts",),
            "copies the line into the buffer of stdout",
        ),
        Routine(
            "rt_putchar",
            ("putchar", "putchar_unlocked"),
            "writes the character into the buffer of stdout",
        ),
        Routine(
            "rt_putc",
            ("putc", "fputc", "_IO_putc", "putc_unlocked", "fputc_unlocked"),
            "writes the character into the buffer of the stream",
        ),
        Routine(
            "rt_fputs",
            ("fputs", "fputs_unlocked"),
            "copies the string into the buffer of the stream",
        ),
        Routine(
            "rt_fwrite",
            ("fwrite", "fwrite_unlocked"),
            "copies the bytes into the buffer of the stream",
        ),
        # Input.
        Routine(
            "rt_scanf",
            ("scanf", "__isoc99_scanf", "__isoc23_scanf"),
            "reads numbers and words from the buffer of stdin",
        ),
        Routine(
            "rt_fscanf",
            ("fscanf", "__isoc99_fscanf", "__isoc23_fscanf"),
            "reads numbers and words from the buffer of the stream",
        ),
        Routine(
            "rt_sscanf",
            ("sscanf", "__isoc99_sscanf", "__isoc23_sscanf"),
            "reads numbers and words from the string, without measuring its length",
        ),
        Routine(
            "rt_getchar",
            ("getchar", "getchar_unlocked"),
            "takes the character from the buffer of stdin",
        ),
        Routine(
            "rt_getc",
            ("getc", "fgetc", "_IO_getc", "getc_unlocked", "fgetc_unlocked"),
            "takes the character from the buffer of the stream",
        ),
        Routine(
            "rt_fgets",
            ("fgets", "fgets_unlocked"),
            "copies the line from the buffer of the stream, 16 characters at a time",
        ),
        Routine(
            "rt_gets",
            ("gets",),
            "copies the line from the buffer of stdin, 16 characters at a time",
        ),
        Routine(
            "rt_getline",
            ("getline",),
            "copies the line from the buffer of the stream, 16 characters at a time",
        ),
        Routine(
            "rt_getdelim",
            ("getdelim", "__getdelim"),
            "copies the line from the buffer of the stream, 16 characters at a time",
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

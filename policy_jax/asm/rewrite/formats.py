"""The formats of the `scanf` and `printf` families: where a call has one, and what is in it."""

from __future__ import annotations

import re

from policy_jax.asm.routines.library import PREFIX

_SCANNING = {"scanf": 0, "fscanf": 1, "sscanf": 1}
_PRINTING = {
    **{"printf": 0, "fprintf": 1, "sprintf": 1, "snprintf": 2},
    **{"printf_chk": 1, "fprintf_chk": 2, "sprintf_chk": 3, "snprintf_chk": 4},
}
"""Plain name of a function -> which of its arguments is the format, from 0."""

_STREAMS = {"fprintf": 0, "fprintf_chk": 0, "putc": 1, "fputc": 1, "_IO_putc": 1, "fputs": 1}
_STREAMS |= {"fwrite": 3}

_FAMILY = re.compile(rf"\A(?:{PREFIX}|__isoc99_|__isoc23_|__)")

_LENGTH = rb"(hh|h|ll|l|[jztLqm])?"
_SCANNED = re.compile(rb"%(\*?)(\d*)" + _LENGTH + rb"(\[\^?\]?[^\]]*\]|.|\Z)", re.DOTALL)
_PRINTED = re.compile(rb"%([-+ #0'I]*)[\d.*]*" + _LENGTH + rb"(.|\Z)", re.DOTALL)

_OF_INTEGERS = frozenset((b"", b"hh", b"h", b"l", b"ll", b"j", b"z", b"t"))
_OF_FRACTIONS = frozenset((b"", b"l"))
_PLAIN = frozenset((b"",))
_DONE_SCANNING = {
    **dict.fromkeys((b"d", b"i", b"u", b"x", b"X", b"n"), _OF_INTEGERS),
    **dict.fromkeys((b"c", b"s", b"[", b"%"), _PLAIN),
    **dict.fromkeys((b"e", b"f", b"g", b"E", b"F", b"G"), _OF_FRACTIONS),
}
_WITHOUT_WIDTH = (b"x", b"X", b"e", b"f", b"g", b"E", b"F", b"G", b"%")
_DONE_PRINTING = {
    **dict.fromkeys((b"d", b"i", b"u", b"x", b"X", b"o"), _OF_INTEGERS),
    **dict.fromkeys((b"c", b"s", b"%"), _PLAIN),
    **dict.fromkeys((b"f", b"F"), _OF_FRACTIONS),
}
"""Conversion -> the lengths with which routines do it, when scanning without a width for some. They
give a call with another conversion to the library."""


def plain_name(function: str) -> str:
    """The name of a library function without the prefix of a C standard, or of a routine without
    that of all routines: "scanf", "printf_chk"."""
    return _FAMILY.sub("", function, count=1)


def stream_place(function: str) -> int | None:
    """Which argument of a library function is the stream that it writes to; None where it has no
    such argument."""
    return _STREAMS.get(plain_name(function).removesuffix("_unlocked"))


def format_place(function: str) -> int | None:
    """Which argument of a library function or a routine is its format, from 0; None for none."""
    return {**_SCANNING, **_PRINTING}.get(plain_name(function))


def done_by_routine(function: str, text: bytes) -> bool:
    """Whether the routine that stands for `function` may do a call with this format itself."""
    if plain_name(function) in _SCANNING:
        return all(
            length in _DONE_SCANNING.get(conversion[:1], ())
            and not (width and conversion in _WITHOUT_WIDTH)
            for _, width, length, conversion in _SCANNED.findall(text)
        )
    return all(
        length in _DONE_PRINTING.get(conversion, ()) and not set(b"#'I") & set(flags)
        for flags, length, conversion in _PRINTED.findall(text)
    )


def like_isoc99(function: str, text: bytes) -> bool:
    """Whether `__isoc99_scanf` (`fscanf`, `sscanf`) reads this format as `function` does.

    Without the prefix, `%a` may allocate a string; with `__isoc23_`, `%i` reads binary numbers and
    `%b` is a conversion.
    """
    differs = b"ibB" if function.startswith("__isoc23_") else b"a"
    if function.startswith("__isoc99_"):
        return True
    return all(conversion[:1] not in differs for *_, conversion in _SCANNED.findall(text))

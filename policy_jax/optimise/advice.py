"""Advice where a program seems to need arguments or files that it does not get.

It is guessed from text, so it serves for messages only. An executor sees what a program does.
"""

from __future__ import annotations

import re

from executor.client import Registered
from executor.common import one_line, printed

_USAGE_FIRST = re.compile(rb"\s*usage\b", re.IGNORECASE)
_USAGE = re.compile(rb"\busage\b|\barguments?\b", re.IGNORECASE)
_MAIN_WITH_PARAMETERS = re.compile(r"\bmain\s*\(\s*(?!void\s*\)|\))")
# A call of a function, or a use of its address.
_NAMED = (
    r"(?:^\s*(?:call|jmp)q?\s+\*?|[\s$])(?:__isoc\d+_)?({})(?:_unlocked)?(?:@\w+|\(%rip\)|\s*$)"
)
_READERS = re.compile(
    _NAMED.format(
        r"v?f?scanf|getw?char|_?IO_getc|f?getw?c|f?getw?s|__fgets_chk|_*getline|_*getdelim|"
        r"_*fread(?:_chk)?|p?readv?(?:64)?|__p?read(?:64)?_chk|mmap(?:64)?|stdin"
    ),
    re.MULTILINE,
)
_OPENERS = re.compile(
    _NAMED.format(r"(?:fopen|freopen|open|openat)(?:64)?|__open(?:at)?(?:64)?_2|opendir"),
    re.MULTILINE,
)


GIVE_ARGUMENTS = "give them with --args, or with NAME.args in the folder of --tests"
GIVE_FILES = "give those that it reads with --file, or with NAME.files/ in the folder of --tests"


def seems_to_read(listing: str) -> bool:
    """Whether a listing names something that reads."""
    return _READERS.search(listing) is not None


def takes_arguments(source: str) -> bool:
    """Whether `main` has parameters."""
    return _MAIN_WITH_PARAMETERS.search(source) is not None


def about_files(listing: str) -> str:
    """A remark on a program that opens files and got none; "" for others."""
    opener = _OPENERS.search(listing)
    if opener is None:
        return ""
    return (
        f"the program calls {opener[1]}: it runs in a cage that has none of your files, nor "
        f"/dev/stdin, so only what it does without them was compared; {GIVE_FILES}"
    )


def usage_refusal(registered: Registered) -> str:
    """What the first run ended with, if it only prints how to call the program; else ""."""
    code, text = registered.exit_codes[0], said(registered)
    if not code or not _USAGE.search(text):
        return ""
    return (
        f"it ended with {_ending(registered)}; it seems to want arguments that it did not get: "
        f"{GIVE_ARGUMENTS}"
    )


def about_arguments(source: str, registered: Registered) -> str:
    """A remark on the only run of a program that may need arguments; "" for others."""
    if _USAGE_FIRST.match(said(registered)):
        return (
            "it prints its usage and seems to want arguments that it did not get: "
            f"{GIVE_ARGUMENTS}; this is what it does without them"
        )
    if registered.exit_codes[0] and takes_arguments(source):
        return (
            f"it ended with {_ending(registered)}; should it want arguments, which its main takes: "
            f"{GIVE_ARGUMENTS}"
        )
    return ""


def said(registered: Registered) -> bytes:
    """What the program prints on its first test, on both streams."""
    return printed(registered.expected[0]) + (registered.errors[0] or b"")


def _ending(registered: Registered) -> str:
    """The status of the first run, and what it printed to which stream."""
    shown = one_line(said(registered).decode("utf-8", "backslashreplace"), 100)
    where = "standard output" if printed(registered.expected[0]) else "standard error"
    said_what = f" and printed to {where}: {shown}" if shown else " and printed nothing"
    return f"status {registered.exit_codes[0]}{said_what}"

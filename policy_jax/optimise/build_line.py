"""The shell command that builds a program from a written listing."""

from __future__ import annotations

import ctypes
import re
import shlex
from collections.abc import Sequence
from pathlib import Path

_PROGRAM = "program"
_STRING_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|#[^\n]*')
_LABEL = re.compile(r"^([A-Za-z_][\w.$]*):", re.MULTILINE)
# A name in an operand; registers have a % before them and mnemonics begin a line.
_NAME = re.compile(r"(?<![\w.%$@])[A-Za-z_][\w.$]*")
_INSTRUCTION = re.compile(r"^[ \t]+[a-z]\w*[ \t]+(\S[^\n]*)$", re.MULTILINE)
_REFERENCE = re.compile(
    r"^[ \t]+\.(?:quad|long|8byte|4byte|weak|globl)[ \t]+([^\n]*)$", re.MULTILINE
)


def build_command(target: Path, listing: str, libraries: Sequence[str] = ()) -> str:
    """A shell command that builds `listing`, which is in the file `target`.

    libraries: names of those that the program was linked with, as for -l.
    """
    name = str(target) if not str(target).startswith("-") else f"./{target}"
    # gcc would read a file with another ending as another language.
    words = ["gcc", *([] if target.suffix == ".s" else ["-x", "assembler"]), name, "-o", _PROGRAM]
    if target.name == _PROGRAM:
        words[-1] += ".out"
    words += [f"-l{name}" for name in libraries]
    return shlex.join(words + ["-lm"] * ("m" not in libraries and needs_libm(listing)))


def needs_libm(listing: str) -> bool:
    """Whether a listing refers to a function that is in libm and not in the C library.

    True where this host has no libm to look into: the option does no harm where it is not needed.
    """
    text = _STRING_OR_COMMENT.sub("", listing)
    names = {
        name
        for pattern in (_INSTRUCTION, _REFERENCE)
        for operands in pattern.findall(text)
        for name in _NAME.findall(operands)
    } - set(_LABEL.findall(text))
    try:
        libm, libc = ctypes.CDLL("libm.so.6"), ctypes.CDLL("libc.so.6")
    except OSError:
        return True
    # A lookup in libm also searches the C library, which libm depends on.
    return any(hasattr(libm, name) and not hasattr(libc, name) for name in names)

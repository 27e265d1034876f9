"""The command that makes a program of a listing that was written, as it is shown to people."""

from __future__ import annotations

import ctypes
import re
import shlex
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


def build_command(target: Path, listing: str) -> str:
    """A line for the shell that builds `listing`, which stands in `target`."""
    name = str(target) if not str(target).startswith("-") else f"./{target}"
    # By its ending gcc takes a file for something else than assembly.
    words = ["gcc", *([] if target.suffix == ".s" else ["-x", "assembler"]), name, "-o", _PROGRAM]
    if target.name == _PROGRAM:
        words[-1] += ".out"
    return shlex.join(words + ["-lm"] * needs_libm(listing))


def needs_libm(listing: str) -> bool:
    """Whether a listing refers to a function that libm has and the C library has not.

    True where this host cannot tell: the library is harmless where it is not needed.
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
    # libm's own symbols are looked up in the C library too, which it depends on.
    return any(hasattr(libm, name) and not hasattr(libc, name) for name in names)

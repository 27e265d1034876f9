"""Assembly listings as programs: from a file, or by the compiler of another language than C.

An executor takes a C source and builds its baseline of it. A listing becomes such a source as one
`asm` at file level: gcc copies it as it is, with any flags, so the baseline is the listing itself.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from executor.common import InputError, decode_source, one_line, read_text
from policy_jax.compilers.compiler import BASELINE_FLAGS, CompileError, run_compiler
from policy_jax.compilers.single_source import Options

_HEAD = "/* An assembly listing. */\n"
_STACK = '\t.section\t.note.GNU-stack,"",@progbits\n'

_INTEL = re.compile(r"^[ \t]*\.intel_syntax\b", re.MULTILINE)
# Handlers of exceptions are found by tables of call frames, which the canonical form of a listing
# does not have. Those of the standard library's headers only clean up and throw again; without
# them the program ends just as well.
_BEGINS, _THROWS_AGAIN = "__cxa_begin_catch", "__cxa_rethrow"
_CATCH = re.compile(r"\bcatch\s*\(")
_HANDLES = (
    "the program catches exceptions, and edited listings have no tables that lead to the handlers; "
    "give a program without catch"
)
_FAULT = re.compile(r":(\d+): (?:Fatal e|E)rror: (.*)")
_ASSEMBLE_SECONDS, _COMPILE_SECONDS = 30.0, 120.0


@dataclass(frozen=True, slots=True)
class Language:
    """A language whose compiler writes listings.

    package: of Debian, that has the compiler. libraries: those that its programs are linked with.
    """

    name: str
    compiler: str
    package: str
    libraries: tuple[str, ...]


_CPP = Language("C++", "g++", "g++", ("stdc++", "m"))
_FORTRAN = Language("Fortran", "gfortran", "gfortran", ("gfortran", "m"))
LANGUAGES: dict[str, Language] = {
    **dict.fromkeys((".cpp", ".cc", ".cxx", ".c++", ".C"), _CPP),
    **dict.fromkeys((".f90", ".f95", ".f03", ".f08", ".f", ".F90"), _FORTRAN),
}
"""By the ending of a file's name."""


def listing_as_c(listing: str) -> str:
    """A C source whose builds are the listing."""
    return f"{_HEAD}{asm_statement(listing)}"


def asm_statement(listing: str) -> str:
    """An `asm` at file level with this text."""
    quoted = listing.replace("\\", r"\\").replace('"', r"\"").replace("\n", '\\n"\n"')
    return f'__asm__("{quoted}");\n'


def is_listing(source: str) -> bool:
    """Whether a C source was made by `listing_as_c`: no compiler can build it in another way."""
    return source.startswith(_HEAD)


def read_listing(path: Path) -> str:
    """The listing in a file.

    Raises InputError for a file that cannot be read, and for what cannot be a baseline: Intel
    syntax, handlers of exceptions, and text that this host's assembler refuses.
    """
    return checked_listing(str(path), read_text(path, "assembly listing"))


def checked_listing(name: str, text: str) -> str:
    """The text as a listing. name: of the program, for messages. Raises InputError as
    `read_listing` does."""
    if not text.strip():
        raise InputError(f"{name}: this listing is empty; give one with a function main")
    if _INTEL.search(text):
        raise InputError(
            f"{name}: this listing is in Intel syntax; give one in AT&T syntax (gcc -S without "
            "-masm=intel)"
        )
    if (fault := _fault(text)) is not None:
        raise InputError(f"{name}: {fault}; give a listing that the GNU assembler takes")
    return usable(name, text)


def compiled_listing(path: Path, language: Language, options: Options) -> str:
    """The listing that the compiler of a language makes of one file with -O3.

    Raises InputError where the compiler is missing or the program catches exceptions, and
    CompileError, with the compiler's message, for what it refuses.
    """
    if shutil.which(language.compiler) is None:
        raise InputError(
            f"{path}: {language.name} needs {language.compiler}, which is not on PATH; install it "
            f"(Debian: apt install {language.package})"
        )
    if language is _CPP and _CATCH.search(read_text(path, "C++ program")):
        raise InputError(f"{path}: {_HANDLES}")
    name = f"./{path}" if str(path).startswith("-") else str(path)  # not an option
    words = [*BASELINE_FLAGS, *options.words, "-S", "-o", "-", name]
    text = decode_source(run_compiler(language.compiler, words, timeout=_COMPILE_SECONDS))
    return usable(str(path), text)


def usable(name: str, listing: str) -> str:
    """The listing, whose stack is not executable. Raises InputError for one that no edit keeps
    right. name: of the program, for messages."""
    if len(_calls(listing, _BEGINS)) > len(_calls(listing, _THROWS_AGAIN)):
        raise InputError(f"{name}: {_HANDLES}")
    ended = listing if listing.endswith("\n") else f"{listing}\n"
    return ended if ".note.GNU-stack" in ended else f"{ended}{_STACK}"


def _calls(listing: str, name: str) -> list[str]:
    return re.findall(rf"\bcall\w*[ \t]+\*?{name}\b", listing)


def _fault(listing: str) -> str | None:
    """What the assembler says against a listing, None for nothing. Raises CompileError where there
    is no assembler."""
    command = ["as", "--64", "-o", "/dev/null", "-"]
    try:
        done = subprocess.run(
            command,
            input=listing.encode(),
            capture_output=True,
            timeout=_ASSEMBLE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise CompileError(f"cannot run the assembler as: {error}; install binutils") from error
    if done.returncode == 0:
        return None
    said = done.stderr.decode(errors="replace")
    match = _FAULT.search(said)
    return one_line(said, 200) if match is None else f"line {match[1]}: {match[2]}"


def libraries_with(language: Language, others: Sequence[str]) -> tuple[str, ...]:
    """The libraries of a program in a language: those that were asked for, then its own."""
    return tuple(dict.fromkeys((*others, *language.libraries)))

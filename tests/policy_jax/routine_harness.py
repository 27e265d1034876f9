"""Builds C programs that call routines by their names, as a listing of a user's would."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Sequence
from pathlib import Path

from policy_jax.asm.routines.complete import complete
from policy_jax.asm.routines.library import ROUTINES
from policy_jax.compilers.compiler import run_gcc

_TIMEOUT = 120.0
"""Seconds that gcc may take on a busy host."""


def build(source: Path, program: Path, flags: Sequence[str] = ()) -> Path:
    """The executable `program` of a C file, with the shipped listings of the routines it names.

    The compiler must not know what printf does: it would call other functions in its place.
    """
    words = ("-O1", "-w", "-fno-builtin", *flags, "-S", "-o", "-", str(source))
    return link(run_gcc(words, timeout=_TIMEOUT).decode(), program)


def link(listing: str, program: Path) -> Path:
    """The executable `program` of a listing that may call routines."""
    completed = program.with_name(f"{program.name}.s")
    completed.write_text("".join(f"{line}\n" for line in complete(listing.splitlines())))
    run_gcc(("-o", str(program), str(completed), "-lm", "-pthread"), timeout=_TIMEOUT)
    return program


def shared_library(routine: str, folder: Path) -> ctypes.CDLL:
    """One routine as a function of a shared library."""
    source, library = folder / f"{routine}.s", folder / f"{routine}.so"
    lines = [f"\t.globl\t{routine}", *ROUTINES[routine].listing]
    source.write_text("".join(f"{line}\n" for line in lines))
    run_gcc(("-shared", "-o", str(library), str(source)), timeout=_TIMEOUT)
    return ctypes.CDLL(str(library))


def output(program: Path, *arguments: object) -> str:
    """What a harness prints; where a signal ended it, its negative number too."""
    words = [str(program), *map(str, arguments)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode >= 0 else f"{done.stdout}{done.returncode}"

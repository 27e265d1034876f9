"""Builds C programs that call routines by their names, as a listing of a user's would."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Sequence
from pathlib import Path

from policy_jax.asm.routines.complete import complete
from policy_jax.asm.routines.library import ROUTINES


def build(source: Path, program: Path, flags: Sequence[str] = ()) -> None:
    """Compiles one C file, completes its listing, and links that.

    The compiler must not know what printf does: it would call other functions in its place.
    """
    listing = subprocess.run(
        ["gcc", "-O1", "-w", "-fno-builtin", *flags, "-S", "-o", "-", str(source)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    completed = program.with_suffix(".s")
    completed.write_text("".join(f"{line}\n" for line in complete(listing.splitlines())))
    libraries = ["-lm", "-lpthread"]
    subprocess.run(["gcc", "-o", str(program), str(completed), *libraries], check=True)


def shared_library(routine: str, folder: Path) -> ctypes.CDLL:
    """One routine as a function of a shared library."""
    source = folder / f"{routine}.s"
    lines = [f"\t.globl\t{routine}", *ROUTINES[routine].listing]
    source.write_text("".join(f"{line}\n" for line in lines))
    library = source.with_suffix(".so")
    subprocess.run(["gcc", "-shared", "-o", str(library), str(source)], check=True)
    return ctypes.CDLL(str(library))

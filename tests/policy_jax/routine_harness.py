"""Builds C harnesses that call routines beside the library functions that these stand for."""

from __future__ import annotations

import subprocess
from pathlib import Path

from policy_jax.asm.routines.complete import complete
from policy_jax.compilers.compiler import run_gcc


def build(source: Path, folder: Path) -> Path:
    """The executable of a C file, with the shipped listings of the routines that it names."""
    listing = run_gcc(("-O3", "-fno-builtin", "-S", "-o", "-", str(source))).decode()
    text, program = folder / f"{source.stem}.s", folder / source.stem
    text.write_text("\n".join(complete(listing.splitlines())) + "\n")
    run_gcc(("-o", str(program), str(text), "-lm"))
    return program


def output(program: Path, *arguments: object) -> str:
    """What a harness prints; where a signal ended it, its negative number too."""
    words = [str(program), *map(str, arguments)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode >= 0 else f"{done.stdout}{done.returncode}"

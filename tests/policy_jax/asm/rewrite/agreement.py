"""Runs programs with and without a rewriting of their listings."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing

Flags = tuple[str, ...]

FLAGS: tuple[Flags, ...] = (("-O1",), ("-O2",), ("-O3",), ("-Os",), ("-O3", "-march=x86-64-v3"))
_SAME_MEANING = ("-fno-strict-aliasing",)  # arrays are read as elements of several types

Move = Callable[[Sequence[str]], list[str]]


def disagreements(
    source: str,
    move: Move,
    folder: Path,
    builds: Sequence[Sequence[str]] = FLAGS,
) -> tuple[list[str], int]:
    """The flag sets whose rewritten listing prints something else than the -O0 build, and how many
    lines the move added in all.

    builds: flags of gcc; of clang where "clang" is the first of them.
    """
    (folder / "p.c").write_text(source)
    _build(folder / "p.c", folder / "plain", "-O0", *_SAME_MEANING)
    expected = _run(folder / "plain")
    wrong, added = [], 0
    for flags in builds:
        compiler, options = ("clang", flags[1:]) if flags[0] == "clang" else ("gcc", flags)
        before = normalise(compile_listing(source, (*options, *_SAME_MEANING), compiler))
        after = move(before)
        added += len(after) - len(before)
        (folder / "p.s").write_text("\n".join(after) + "\n")
        _build(folder / "p.s", folder / "changed")
        if _run(folder / "changed") != expected:
            wrong.append(" ".join(flags))
    return wrong, added


def _build(source: Path, out: Path, *flags: str) -> None:
    subprocess.run(["gcc", *flags, str(source), "-o", str(out), "-lm"], check=True)


def _run(program: Path) -> tuple[int, bytes]:
    done = subprocess.run([str(program)], capture_output=True, timeout=20, check=False)
    return done.returncode, done.stdout

"""`python -m policy_jax.compilers.routine_listings`: compiles the sources of the routines.

    python -m policy_jax.compilers.routine_listings            # writes them after a change
    python -m policy_jax.compilers.routine_listings --check    # fails where one is out of date

What gcc makes of a source depends on its version. The listings are shipped, so that every user has
the text that was tested; the version that made them is `GCC`.
"""

from __future__ import annotations

import re
from typing import Annotated

import typer

from executor.common import begin

if __name__ == "__main__":
    begin("routine_listings")

from policy_jax.asm.normalise import LOCAL_LABEL
from policy_jax.asm.routines import qsort
from policy_jax.asm.routines.library import ROUTINES, Routine
from policy_jax.compilers.compiler import run_gcc

GCC = "12.2"
"""The version of gcc that made the shipped listings."""

FLAGS = (
    *("-O2", "-fPIC", "-std=gnu17", "-Wall", "-Wextra", "-Werror"),
    *("-fcf-protection=none", "-fno-stack-protector", "-fno-semantic-interposition"),
    *("-fno-tree-loop-distribute-patterns", "-fasynchronous-unwind-tables"),
)
"""For any x86-64 processor, in an executable or a shared library. The unwind tables let a profile
tell the caller. A loop must not become a call of memset or memcpy."""

_GLOBAL = re.compile(r"\t\.globl\t(.*)\Z")
_DROPPED = re.compile(r"\t\.(?:file|ident|hidden)\t|\.L[FVE]\w*:\Z|#")
_SYMBOL = re.compile(r"(?!\.)([A-Za-z_][\w.$]*):")

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


def listing(routine: Routine) -> str:
    """What gcc makes of the source of a routine: no global symbol, each label with its name.

    Raises CompileError, and ValueError where the source defines a name that does not begin with the
    routine's.
    """
    flags = (*FLAGS, f"-I{routine.source.parent}")
    text = run_gcc((*flags, "-S", "-o", "-", str(routine.source)), timeout=120).decode()
    lines = []
    for line in text.splitlines():
        if _DROPPED.match(line) or _GLOBAL.match(line):
            continue
        symbol = _SYMBOL.match(line)
        if symbol and not symbol[1].startswith(routine.name):
            raise ValueError(
                f"{routine.source.name} defines {symbol[1]}; call it {routine.name}_{symbol[1]}"
            )
        lines.append(LOCAL_LABEL.sub(lambda m: f".L{routine.name}_{m[0][2:]}", line))
    return "".join(f"{line}\n" for line in lines)


@app.command(help=__doc__)
def main(
    check: Annotated[
        bool, typer.Option(help="Write nothing; fail where a listing differs.")
    ] = False,
) -> None:
    different = []
    texts = (*ROUTINES.values(), qsort.TEMPLATE)
    for routine in texts:
        path = routine.source.parent.parent / "listings" / f"{routine.name}.s"
        made = listing(routine)
        if path.exists() and path.read_text() == made:
            continue
        different.append(routine.name)
        if not check:
            path.write_text(made)
    if check and different:
        typer.echo(
            f"not what the sources give: {', '.join(different)}; run without --check", err=True
        )
        raise typer.Exit(1)
    typer.echo(f"{len(texts)} listings, {len(different)} {'differ' if check else 'written'}")


if __name__ == "__main__":
    app()

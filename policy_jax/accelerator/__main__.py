"""The command `python -m policy_jax.accelerator`; see the package's docstring."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import Annotated

import typer

from executor.common import Progress, stopping
from policy_jax.accelerator.plan import ShapeSet, Stage
from policy_jax.models.paths import EXPECTED, is_model

EXIT_FAILED, EXIT_USAGE = 1, 2

EPILOG = """Examples:

`python -m policy_jax.accelerator --minutes 12 --out runs/gpu`

`python -m policy_jax.accelerator --minutes 3 --out runs/gpu --only decode --traces`

`python -m policy_jax.accelerator --minutes 20 --out runs/gpu --model Qwen2.5-Coder-0.5B-Instruct`

`python -m policy_jax.accelerator --minutes 5 --out runs/cpu --shapes tiny`

Stages, in order of worth: parity, decode, train, adapters, learn. DIR holds results.json,
results.md and log.txt, each current after every figure. What a stage did not reach is in the table.
Weights are random, but for those of parity and learn.

Exit status: 0 every stage was done or cannot run here; 1 one failed or was not reached; 2 a mistake
in the options.
"""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown")


@app.command(epilog=EPILOG)
def main(
    out: Annotated[Path, typer.Option(metavar="DIR", help="folder of the results")],
    minutes: Annotated[float, typer.Option(help="time of the whole run")] = 12.0,
    shapes: Annotated[
        ShapeSet,
        typer.Option(help="full: Qwen2.5-Coder's; tiny: for a CPU; auto: tiny on a CPU"),
    ] = ShapeSet.AUTO,
    only: Annotated[
        list[Stage] | None, typer.Option(help="run this stage; may be repeated (default: all)")
    ] = None,
    model: Annotated[
        str, typer.Option(metavar="DIR", help="also compare this checkpoint with the CPU")
    ] = "",
    lessons: Annotated[
        str, typer.Option(metavar="FILE", help="of sft.pairs or sft.expand; default: made here")
    ] = "",
    traces: Annotated[
        bool, typer.Option("--traces", help="profile each measurement: which kernels take the time")
    ] = False,
) -> None:
    """Parity, decoding, training and a short run on an accelerator, in order of worth."""
    problem = ""
    if not minutes > 0:
        problem = f"--minutes: {minutes} is no time; give more than 0"
    elif model and not is_model(model):
        problem = f"--model: no config.json in {model!r}; {EXPECTED}"
    elif lessons and not Path(lessons).is_file():
        problem = f"--lessons: no file {lessons!r}; make it with python -m policy_jax.sft.pairs"
    if problem:
        print(f"error: {problem}", file=sys.stderr)
        raise typer.Exit(EXIT_USAGE)
    with Progress("accelerator") as progress:
        from policy_jax.accelerator import runner

        request = runner.Request(
            minutes, out, shapes, runner.ordered(only or ()), model, lessons, traces
        )
        command = shlex.join(["python", "-m", "policy_jax.accelerator", *sys.argv[1:]])
        run = runner.Runner(request, command, progress)
        try:
            fine = run.run()
        except OSError as error:
            progress.say(f"error: --out: {error}")
            raise typer.Exit(EXIT_USAGE) from None
    print((out / "results.md").read_text(encoding="utf-8"))
    raise typer.Exit(0 if fine else EXIT_FAILED)


if __name__ == "__main__":
    sys.exit(stopping.run(app))

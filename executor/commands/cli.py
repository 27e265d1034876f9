"""The application `asm-executor`: each command is a module of this package.

Exit status: 0 for success (`evaluate`: verdict OK), 1 for another verdict or a host that falls
short of what was asked, 2 for errors.

No module of a command imports gRPC at its top: `serve` must start its launchers first.
"""

from __future__ import annotations

import sys

import typer

from executor.commands import bench, check, compare, evaluate, load, profile, serve
from executor.common import descriptors, stopping
from executor.common.display import plain
from executor.types import ExecutorError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    help="Judges and times x86-64 assembly against what gcc -O3 made of the same C program.",
)
app.command(epilog=serve.EPILOG)(serve.serve)
app.command(epilog=check.EPILOG)(check.check)
app.command(epilog=evaluate.EPILOG)(evaluate.evaluate)
app.command(epilog=profile.EPILOG)(profile.profile)
app.command(epilog=bench.EPILOG)(bench.bench)
app.command(epilog=compare.EPILOG)(compare.compare)
app.command(epilog=load.EPILOG)(load.load)

ERROR_STATUS = 2


def main() -> None:
    """Run the command line: an ExecutorError is one line on standard error and exit status 2."""
    descriptors.raise_limit()
    sys.exit(stopping.run(_run_app))


def _run_app() -> int:
    try:
        app()
    except ExecutorError as error:
        print(plain(f"asm-executor: {error}"), file=sys.stderr)
        return ERROR_STATUS
    return 0


if __name__ == "__main__":
    main()

"""The command `asm-executor check`: report what this host can do."""

from __future__ import annotations

from rich.console import Console

from executor.common import strict_json
from executor.common.options import (
    CacheOption,
    IsolationOption,
    JsonOption,
    RequiredIsolation,
    SlotsOption,
)
from executor.common.progress import Progress

EPILOG = """Examples:

`asm-executor check`

`asm-executor check --isolation strict --json`
"""


def check(
    isolation: IsolationOption = RequiredIsolation.BEST_EFFORT,
    slots: SlotsOption = None,
    cache_dir: CacheOption = None,
    as_json: JsonOption = False,
) -> None:
    """Report what this host can do: compiler, isolation by layer, timing slots, noise floor.

    Exit status 0 when it can serve with the isolation asked for.
    """
    from executor.commands import check_report
    from executor.engine.engine import Engine

    with (
        Progress("asm-executor check", first_after=1.0),
        Engine(isolation=isolation.value, slots=slots, cache_dir=cache_dir) as engine,
    ):
        info = engine.check()
    if as_json:
        print(strict_json.dumps(check_report.as_json(info), indent=2))
    else:
        check_report.show(info, Console())

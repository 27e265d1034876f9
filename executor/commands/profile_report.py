"""How `asm-executor profile` prints its result: tables for people, JSON for programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from rich.console import Console

from executor.common.display import one_line, say
from executor.common.hottest import hottest
from executor.common.tables import Table
from executor.types import Profile

_TEXT = 60
"""Most characters of a line of the listing in a table."""
_LEAST_SHARE = 0.005
"""Share below which a library function is not in the table."""


def as_json(profile: Profile, listing: str, most: int) -> dict[str, Any]:
    """What `--json` prints: the fields of Profile, and the hottest lines."""
    places = hottest(profile, listing.splitlines(), most)
    return asdict(profile) | {"hottest": [asdict(p) | {"share": p.share} for p in places]}


def show(profile: Profile, listing: str, most: int, console: Console) -> None:
    """Print the hottest lines, the library functions, and how much was seen."""
    if not profile.available:
        say(console, "no profile: ", profile.reason)
        return
    table = Table("Where the time goes, by line of the listing")
    table.add_columns("line", "share", "own", "libraries", right=True)
    table.add_columns("function", "text")
    for place in hottest(profile, listing.splitlines(), most):
        shares = (place.share, place.own, place.calls)
        text = one_line(place.text.replace("\t", " "), _TEXT)
        table.add_row(str(place.line), *map(_percent, shares), place.function, text)
    console.print(table)
    shown = [row for row in profile.libraries if row[1] >= _LEAST_SHARE][:most]
    if shown:
        functions = Table("Library functions")
        functions.add_columns("share", right=True)
        functions.add_columns("function")
        for name, share in shown:
            functions.add_row(_percent(share), name)
        console.print(functions)
    in_libraries = sum(share for _, share in profile.libraries)
    say(
        console,
        f"{_percent(sum(profile.lines))} in the program's lines, {_percent(in_libraries)} in "
        f"libraries ({_percent(sum(profile.calls))} below a line that calls them), "
        f"{_percent(profile.other)} elsewhere",
    )
    say(
        console,
        f"{profile.samples} samples of user time, one each {1e6 * profile.period_seconds:.0f} us",
    )


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"

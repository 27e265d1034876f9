"""Text from programs, compilers, and file names, shown on a terminal as it is.

Such text is evidence: rich must not take `[/b]` in it for markup or `:x:` for a picture, and the
terminal must not take an escape in it for an order. Everything printed that is not our own words
goes through here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # commands print their first line before they import what takes longer
    from rich.console import Console
    from rich.text import Text


def plain(text: str) -> str:
    r"""The text with each character that is not printed as itself written out, as in `\x1b`.

    Line ends and tabs stay. Control characters, marks that change the direction of writing, and
    halves of characters (from file names that are not UTF-8) do not.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" else _written_out(c) for c in text)


def one_line(text: str, most: int | None = None) -> str:
    """`plain` text with single blanks for line ends and tabs, cut to `most` characters."""
    line = " ".join(plain(text).split())
    return line if most is None or len(line) <= most else line[: most - 1] + "…"


def literal(text: str, style: str = "") -> Text:
    """For `console.print`, a table's cell or its title: no markup, no colours of rich's own."""
    from rich.text import Text

    return Text(plain(text), style)


def say(console: Console, *parts: str | Text, style: str = "") -> None:
    """Print a line of text that rich neither reads nor breaks; parts may be styled `Text`."""
    line = literal("", style)
    for part in parts:
        line.append_text(literal(part) if isinstance(part, str) else part)
    console.print(line, soft_wrap=True)


def _written_out(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")

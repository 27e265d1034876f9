"""Print text of programs, compilers and file names on a terminal as it is.

Such text is evidence: rich must not read `[/b]` in it as markup or `:x:` as an emoji, and the
terminal must not obey escape sequences in it. All printed text that comes from outside goes
through this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # rich takes long to import, and commands print their first line before
    from rich.console import Console
    from rich.text import Text


def plain(text: str) -> str:
    r"""The text with each unprintable character written out, as in `\x1b`.

    Line ends and tabs stay. Control characters, marks that change the direction of writing, and
    surrogates (from file names that are not UTF-8) are written out.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" else _written_out(c) for c in text)


def one_line(text: str, most: int | None = None) -> str:
    """`plain` text in one line: single blanks between words, cut to `most` characters."""
    line = " ".join(plain(text).split())
    return line if most is None or len(line) <= most else line[: most - 1] + "…"


def literal(text: str, style: str = "") -> Text:
    """`plain` text for `console.print`, a table's cell or its title, without markup or colours."""
    from rich.text import Text

    return Text(plain(text), style)


def say(console: Console, *parts: str | Text, style: str = "") -> None:
    """Print a line that rich neither interprets nor wraps; parts may be styled `Text`."""
    line = literal("", style)
    for part in parts:
        line.append_text(literal(part) if isinstance(part, str) else part)
    console.print(line, soft_wrap=True)


def _written_out(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")

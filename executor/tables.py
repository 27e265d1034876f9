"""Tables that say all of what they hold, on a narrow terminal and in a file.

`Table` breaks texts between words only, and numbers not at all. Where a terminal has no room for
that, each row becomes a block of lines, a name and a value each. In a file a table is as wide as it
must be: `output()` is standard output in that sense.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich import box
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Column
from rich.table import Table as RichTable
from rich.text import Text

WIDE = 4096
"""Columns of standard output where it is no terminal. A table takes what it needs of them."""

Cell = str | Text
"""A string is shown as it is: what stands in brackets in it is no markup."""


def output() -> Console:
    """Standard output: a terminal's own width, and no limit that matters elsewhere."""
    console = Console()
    return console if console.is_terminal else Console(width=WIDE)


@dataclass(frozen=True, slots=True)
class _Column:
    heading: Text
    right: bool


class Table:
    """Columns with headings, and rows; give it to `Console.print`."""

    def __init__(self, title: str = "") -> None:
        self.title = title
        self._columns: list[_Column] = []
        self._rows: list[list[Text]] = []
        self._sections: set[int] = set()

    def add_column(self, heading: str, *, right: bool = False) -> None:
        """right: cells are numbers, aligned so, and a cell with its unit stays on one line."""
        self._columns.append(_Column(Text(heading), right))

    def add_columns(self, *headings: str, right: bool = False) -> None:
        """Several of a kind."""
        for heading in headings:
            self.add_column(heading, right=right)

    def add_row(self, *cells: Cell) -> None:
        """A row with a cell for each column, in order. Raises ValueError for another number."""
        if len(cells) != len(self._columns):
            raise ValueError(f"{len(cells)} cells for {len(self._columns)} columns")
        self._rows.append([Text(cell) if isinstance(cell, str) else cell for cell in cells])

    def add_section(self) -> None:
        """A line below the last row."""
        self._sections.add(len(self._rows))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        widths = self._widths(options.max_width)
        yield from self._blocks() if widths is None else (self._grid(widths),)

    def _widths(self, room: int) -> list[int] | None:
        """Of the cells of each column; None where not even the longest words have room."""
        room -= 3 * len(self._columns) + 1  # a border and two blanks a column, and the last border
        most, least = [], []
        for column, (heading, *cells) in zip(self._columns, self._texts(), strict=True):
            unbroken = _longest_line if column.right else _longest_word
            most.append(max(map(_longest_line, [heading, *cells])))
            least.append(max([_longest_word(heading), *map(unbroken, cells)]))
        if sum(least) > room:
            return None
        widths = least
        # The columns that are closest to what they want are filled first.
        for k in sorted(range(len(most)), key=lambda k: most[k] - least[k]):
            widths[k] += min(most[k] - widths[k], room - sum(widths))
        return widths

    def _texts(self) -> list[list[Text]]:
        columns = range(len(self._columns))
        return [[self._columns[k].heading, *(row[k] for row in self._rows)] for k in columns]

    def _grid(self, widths: Sequence[int]) -> RichTable:
        columns = [
            Column(
                column.heading,
                justify="right" if column.right else "left",
                overflow="fold",
                width=width,
            )
            for column, width in zip(self._columns, widths, strict=True)
        ]
        shown = RichTable(*columns, box=box.HEAVY_HEAD)
        for number, row in enumerate(self._rows, 1):
            shown.add_row(*row, end_section=number in self._sections)
        if self.title:
            shown.title, shown.title_justify = Text(self.title, style="table.title"), "left"
        return shown

    def _blocks(self) -> RenderResult:
        if self.title:
            yield Text(self.title, style="table.title")
        names = [" ".join(column.heading.plain.split()) for column in self._columns]
        indent = max(map(len, names)) + 2
        for number, row in enumerate(self._rows, 1):
            for name, cell in zip(names, row, strict=True):
                if cell.plain:
                    yield Text.assemble((f"{name:{indent}}", "table.header"), cell, overflow="fold")
            if number < len(self._rows):
                yield Text("-" * indent if number in self._sections else "")


def _longest_line(text: Text) -> int:
    return max((line.cell_len for line in text.split()), default=0)


def _longest_word(text: Text) -> int:
    return max((Text(word).cell_len for word in text.plain.split()), default=0)

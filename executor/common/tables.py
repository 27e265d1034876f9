"""Tables that say all of what they hold, on a narrow terminal and in a file.

`Table` breaks texts between words only, and numbers not at all. Where a terminal has no room for
that, rows become columns; where there are too many rows for that, each becomes a block of lines, a
name and a value each. In a file a table is as wide as it must be: `output()` is standard output in
that sense.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console, ConsoleOptions, JustifyMethod, RenderResult
from rich.table import Column
from rich.table import Table as RichTable
from rich.text import Text

from executor.common.display import literal

WIDE = 4096
"""Columns of standard output where it is no terminal. A table takes what it needs of them."""


def output() -> Console:
    """Standard output: a terminal's own width, and no limit that matters elsewhere."""
    console = Console()
    return console if console.is_terminal else Console(width=WIDE)


class Table(RichTable):
    """Give it to `Console.print`. Cells are strings or `Text`.

    A string is shown as it is: what stands in brackets in it is no markup.
    """

    def __init__(self, title: str = "") -> None:
        super().__init__(title=literal(title, "table.title") if title else None)
        self.title_justify = "left"

    def add_columns(self, *headings: str, right: bool = False) -> None:
        """right: their cells are numbers, aligned so, and a number with its unit stays whole."""
        for heading in headings:
            self.add_column(heading, justify="right" if right else "left")

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        headings = [_text(column.header) for column in self.columns]
        columns = [[_text(cell) for cell in column.cells] for column in self.columns]
        numeric = [column.justify == "right" for column in self.columns]
        sections = [row.end_section for row in self.rows]
        grid = self._grid(headings, columns, numeric, sections, options.max_width)
        if grid is None:
            names = [Text(" ".join(h.plain.replace("\n/", "/").split())) for h in headings]
            grid = self._turned(names, columns, all(numeric[1:]), options.max_width)
        if grid is None:
            yield from self._blocks(names, columns, sections)
        else:
            yield grid

    def _grid(
        self,
        headings: Sequence[Text],
        columns: Sequence[Sequence[Text]],
        numeric: Sequence[bool],
        sections: Sequence[bool],
        room: int,
    ) -> RichTable | None:
        """None where not even what must stay whole has room."""
        widths = _widths(headings, columns, numeric, room)
        if widths is None:
            return None
        justify: list[JustifyMethod] = ["right" if right else "left" for right in numeric]
        shown = RichTable(
            *(
                Column(heading, justify=side, overflow="fold", width=width)
                for heading, side, width in zip(headings, justify, widths, strict=True)
            ),
            title=self.title,
            title_justify="left",
        )
        for cells, ends in zip(zip(*columns, strict=True), sections, strict=True):
            shown.add_row(*cells, end_section=ends)
        return shown

    def _turned(
        self, names: Sequence[Text], columns: Sequence[Sequence[Text]], numeric: bool, room: int
    ) -> RichTable | None:
        """A column for each row: few rows of many figures have room so."""
        (corner, *fields), (titles, *cells) = names, columns
        turned = [fields, *zip(*cells, strict=True)]
        right = [False] + [numeric] * len(titles)
        return self._grid([corner, *titles], turned, right, [False] * len(fields), room)

    def _blocks(
        self,
        names: Sequence[Text],
        columns: Sequence[Sequence[Text]],
        sections: Sequence[bool],
    ) -> RenderResult:
        if self.title:
            yield self.title
        indent = max(map(len, names)) + 2
        for number, (cells, ends) in enumerate(
            zip(zip(*columns, strict=True), sections, strict=True), 1
        ):
            for name, cell in zip(names, cells, strict=True):
                if cell.plain:
                    field = f"{name.plain:{indent}}"
                    yield Text.assemble((field, "table.header"), cell, overflow="fold")
            if number < len(sections):
                yield Text("-" * indent if ends else "")


def _text(cell: object) -> Text:
    return cell if isinstance(cell, Text) else literal(str(cell))


def _widths(
    headings: Sequence[Text],
    columns: Sequence[Sequence[Text]],
    numeric: Sequence[bool],
    room: int,
) -> list[int] | None:
    """Of the cells of each column; None where not even what must stay whole has room."""
    room -= 3 * len(headings) + 1  # a border and two blanks a column, and the last border
    most, widths = [], []
    for heading, cells, whole in zip(headings, columns, numeric, strict=True):
        most.append(_longest([heading, *cells], by_line=True))
        least = _longest([heading], by_line=False), _longest(cells, by_line=whole)
        widths.append(max(least))
    if sum(widths) > room:
        return None
    # The columns that are closest to what they want are filled first.
    for k in sorted(range(len(most)), key=lambda k: most[k] - widths[k]):
        widths[k] += min(most[k] - widths[k], room - sum(widths))
    return widths


def _longest(texts: Iterable[Text], *, by_line: bool) -> int:
    """Terminal columns of the longest line, or of the longest word."""
    parts = (text.plain.splitlines() if by_line else text.plain.split() for text in texts)
    return max((Text(part).cell_len for some in parts for part in some), default=0)

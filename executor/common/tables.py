"""Tables that lose nothing on a narrow terminal or in a file.

`Table` breaks texts only between words, and never breaks numbers. If the terminal is too narrow for
that, rows become columns; if there are too many rows for that, each row becomes a block of lines,
each with a name and a value. In a file a table is as wide as it needs to be: print it on
`output()`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console, ConsoleOptions, JustifyMethod, RenderResult
from rich.table import Column
from rich.table import Table as RichTable
from rich.text import Text

from executor.common.display import literal

WIDE = 4096
"""Width of standard output if it is not a terminal; a table uses only what it needs."""


def output() -> Console:
    """Standard output, with the width of the terminal, or WIDE if it is not a terminal."""
    console = Console()
    return console if console.is_terminal else Console(width=WIDE)


class Table(RichTable):
    """A table for `Console.print`. Cells are strings or `Text`.

    A string is printed as it is; brackets in it are not markup.
    """

    def __init__(self, title: str = "") -> None:
        super().__init__(title=literal(title, "table.title") if title else None)
        self.title_justify = "left"

    def add_columns(self, *headings: str, right: bool = False) -> None:
        """Add columns. right: right-aligned numbers; a number is not separated from its unit."""
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
        """The table with rows as rows; None if a word or number would have to be broken."""
        widths = _widths(headings, columns, numeric, room)
        if widths is None:
            return None
        justify: list[JustifyMethod] = ["right" if right else "left" for right in numeric]
        table = RichTable(
            *(
                Column(heading, justify=side, overflow="fold", width=width)
                for heading, side, width in zip(headings, justify, widths, strict=True)
            ),
            title=self.title,
            title_justify="left",
        )
        for cells, ends in zip(zip(*columns, strict=True), sections, strict=True):
            table.add_row(*cells, end_section=ends)
        return table

    def _turned(
        self, names: Sequence[Text], columns: Sequence[Sequence[Text]], numeric: bool, room: int
    ) -> RichTable | None:
        """The table with a column for each row, for few rows of many figures; or None."""
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
    """Width of each column; None if a word or number would have to be broken."""
    room -= 3 * len(headings) + 1  # for each column a border and two blanks; the last border
    most, widths = [], []
    for heading, cells, whole in zip(headings, columns, numeric, strict=True):
        most.append(_longest([heading, *cells], by_line=True))
        least = _longest([heading], by_line=False), _longest(cells, by_line=whole)
        widths.append(max(least))
    if sum(widths) > room:
        return None
    # Columns that need least to show their longest line get room first.
    for k in sorted(range(len(most)), key=lambda k: most[k] - widths[k]):
        widths[k] += min(most[k] - widths[k], room - sum(widths))
    return widths


def _longest(texts: Iterable[Text], *, by_line: bool) -> int:
    """Width of the longest line, or of the longest word."""
    parts = (text.plain.splitlines() if by_line else text.plain.split() for text in texts)
    return max((Text(part).cell_len for some in parts for part in some), default=0)

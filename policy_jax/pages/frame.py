"""The frame of a page: its style, the script that all pages share, and the data in it."""

from __future__ import annotations

import importlib.resources
from collections.abc import Callable, Mapping
from typing import Any

import jinja2
from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import GasLexer

from executor.common import strict_json


def render_page(
    package: str, data: Any, filters: Mapping[str, Callable[..., Any]], **values: Any
) -> str:
    """The page of a package that has `page.html.j2`, which extends `frame.html.j2`, and `page.js`.

    data: plain values, which the script reads. filters, values: what the template uses; text in
    them becomes text and never markup.
    """
    environment = jinja2.Environment(
        loader=jinja2.DictLoader({"frame.html.j2": _asset(__package__, "frame.html.j2")}),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= filters
    return environment.from_string(_asset(package, "page.html.j2")).render(
        style=Markup(_asset(__package__, "style.css")),
        parts=Markup(_asset(__package__, "parts.js")),
        script=Markup(_asset(package, "page.js")),
        data=_embedded(data),
        **values,
    )


class AssemblyLines:
    """Lines of assembly of a page. They repeat a lot, so each is stored once, highlighted, and
    referred to by its number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._lexer, self._formatter = GasLexer(stripnl=False), HtmlFormatter(nowrap=True)

    def number(self, line: str) -> int:
        """The place of a line in `highlighted`."""
        return self._numbers.setdefault(line, len(self._numbers))

    def highlighted(self) -> list[str]:
        """Each line as markup, in the order of their numbers."""
        return [self._marked(line) for line in self._numbers]

    def _marked(self, line: str) -> str:
        text = line.replace("\t", "    ", 1).replace("\t", " ")
        return str(highlight(text, self._lexer, self._formatter)).rstrip("\n")


def _embedded(data: Any) -> Markup:
    """JSON that is safe in a script element, whatever its strings contain."""
    text = strict_json.dumps(data, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))


def _asset(package: str | None, name: str) -> str:
    assert package is not None
    return importlib.resources.files(package).joinpath(name).read_text(encoding="utf-8")

"""Lines and indentation of C text that was put together from statements."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"""\#[^\n]*(?:\\\n[^\n]*)*      # a line of the preprocessor
    | "(?:\\.|[^"\\])*"            # a string
    | '(?:\\.|[^'\\])*'            # a character
    | /\*.*?\*/ | //[^\n]*         # comments
    | [{};()=]
    | \s+
    | [^\s{};()="'\#]+""",
    re.VERBOSE | re.DOTALL,
)


def laid_out(code: str, indent: str, *, own_line: bool) -> str:
    """`code` with a line for each statement, indented by the depth of its braces.

    own_line: an opening brace has a line of its own. Braces of initialisers stay in their line.
    """
    lines: list[str] = []
    line = ""
    depth, round_brackets, values = 0, 0, 0
    last = ""

    def end() -> None:
        nonlocal line
        if line.strip():
            lines.append(indent * depth + line.strip())
        line = ""

    for token in _TOKEN.findall(code):
        if token.isspace():
            line += " " if line else ""
            continue
        if token.startswith(("#", "//")):
            end()
            lines.append(token)
            last = ""
            continue
        if line.rstrip() == "}" and last == "}" and not _follows(token, depth, lines):
            end()
        if token == "{" and (last == "=" or values):
            values += 1
            line += token
        elif token == "}" and values:
            values -= 1
            line += token
        elif token == "{":
            if own_line:
                end()
            line += token
            end()
            depth += 1
        elif token == "}":
            end()
            depth -= 1
            line = "}"
        else:
            round_brackets += {"(": 1, ")": -1}.get(token, 0)
            line += token
            if token == ";" and round_brackets == 0 and not values:
                end()
        last = token
    end()
    return "\n".join(lines) + "\n"


def _follows(token: str, depth: int, lines: list[str]) -> bool:
    """Whether a token stands in the line of the closing brace before it."""
    if token in (";", ",", "else", "while"):
        # A loop that begins after a block would do no harm there, but looks like a do-while.
        return token != "while" or _ends_do(depth, lines)
    return depth == 0 and re.match(r"[\w*]+$", token) is not None and _names_type(lines)


def _ends_do(depth: int, lines: list[str]) -> bool:
    """Whether the block that just ended at `depth` is the body of a do-while."""
    for line in reversed(lines):
        body = line.lstrip()
        if body.startswith("{") and len(body) == 1:
            continue
        if len(line) - len(body) <= depth * _width(lines):
            return body.startswith("do") and not body.startswith("double")
    return False


def _width(lines: list[str]) -> int:
    """Characters of one step of indentation."""
    return min((len(x) - len(x.lstrip()) for x in lines if x != x.lstrip()), default=1)


def _names_type(lines: list[str]) -> bool:
    """Whether the block that just ended at depth 0 was the body of a type."""
    for line in reversed(lines):
        if not line.startswith((" ", "\t")):
            if line == "{":
                continue
            return line.startswith(("typedef", "struct", "union", "enum", "static struct"))
    return False

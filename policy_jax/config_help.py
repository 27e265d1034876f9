"""The fields of a configuration as text: the string under each field of its dataclass."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import itertools
import textwrap


def strings_under_fields(cls: type) -> dict[str, str]:
    """The description of each field of a dataclass that has one, without line breaks."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(cls)))
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
    texts = {}
    for before, node in itertools.pairwise(body):
        if (
            isinstance(before, ast.AnnAssign)
            and isinstance(before.target, ast.Name)
            and isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            texts[before.target.id] = " ".join(node.value.value.split())
    return texts


def options(cls: type, prefix: str = "--config.", width: int = 88) -> str:
    """An option with its default and description for each field of a dataclass."""
    texts = strings_under_fields(cls)
    lines = []
    for field in dataclasses.fields(cls):
        lines.append(f"  {prefix}{field.name}={field.default}")
        indent = " " * 6
        text = texts.get(field.name, "")
        lines += textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=indent)
    return "\n".join(lines)

"""Every field of the configurations, with type, unit, default and description.

The text of a field stands in the docstring of its dataclass (`FIELD: what it is.`, or
`FIELD, FIELD: ...`) or, as a string of its own, under the field.
"""

from __future__ import annotations

import ast
import dataclasses
import inspect
import itertools
import re
import textwrap
import typing
from typing import Any, Literal

from _generate.markdown import code, table

# The unit that the end of a field's name stands for.
_UNITS = {
    "seconds": "s",
    "minutes": "min",
    "every_minutes": "min",
    "ms": "ms",
    "tokens": "tokens",
    "buckets": "tokens",
    "lengths": "tokens",
    "per_batch": "tokens",
    "response": "tokens",
    "steps": "steps",
    "steps_per_dispatch": "decode steps",
    "learning_rate": "1/step",
    "rate": "1/step",
    "programs": "programs",
    "pairs": "pairs",
    "share": "share",
}
_KINDS = {int: "whole number", float: "number", str: "text", bool: "True or False"}


def descriptions(cls: type) -> tuple[str, dict[str, str]]:
    """The docstring's text without the fields, and the text of each field that has one."""
    names = [field.name for field in dataclasses.fields(cls)]
    doc = " \n".join((inspect.getdoc(cls) or "").split("\n"))
    one = "|".join(map(re.escape, names))
    entry = re.compile(rf"(?:^|(?<=\n)|(?<=[.;)] ))\s*((?:{one})(?:(?:, | and )(?:{one}))*): ")
    found = list(entry.finditer(doc))
    ends = [match.start() for match in found[1:]] + [len(doc)]
    texts: dict[str, str] = {}
    rest = [doc[: found[0].start()] if found else doc]
    for match, end in zip(found, ends, strict=True):
        text, _, after = doc[match.end() : end].partition("\n \n")
        rest.append(after)
        for name in re.split(r", | and ", match[1]):
            texts[name] = _sentence(text)
    texts |= _strings_under_fields(cls)
    return "\n\n".join(part.strip() for part in rest if part.strip()), texts


def _strings_under_fields(cls: type) -> dict[str, str]:
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
            texts[before.target.id] = _sentence(inspect.cleandoc(node.value.value))
    return texts


def _sentence(text: str) -> str:
    text = " ".join(text.split()).rstrip(";")
    text = text[:1].upper() + text[1:] if not text.startswith("`") else text
    return text if text.endswith((".", "?")) else text + "."


def _kind(hint: Any) -> str:
    origin = typing.get_origin(hint)
    if origin is Literal:
        return " or ".join(code(repr(value)) for value in typing.get_args(hint))
    if origin is tuple:
        return f"tuple of {_kind(typing.get_args(hint)[0])}"
    return _KINDS.get(hint, getattr(hint, "__name__", str(hint)))


def unit(name: str) -> str:
    """The unit that a field's name says, or nothing."""
    ends = [end for end in _UNITS if name == end or name.endswith(f"_{end}")]
    return _UNITS[max(ends, key=len)] if ends else ""


def rows(cls: type, prefix: str) -> list[tuple[str, ...]]:
    hints = typing.get_type_hints(cls)
    _, texts = descriptions(cls)
    return [
        (
            code(prefix + field.name),
            _kind(hints[field.name]),
            unit(field.name),
            code(repr(field.default)),
            texts.get(field.name, ""),
        )
        for field in dataclasses.fields(cls)
    ]


HEAD = ("field", "type", "unit", "default", "what it is")


def train() -> str:
    from policy_jax.ppo.config import TrainConfig

    parts = [
        "# Training configuration\n",
        "The fields that `python -m policy_jax.train --config.SECTION.FIELD=VALUE` takes, and that "
        "the files in `configs/` set. Defaults are those of the dataclasses; each file has its "
        "own.\n",
    ]
    hints = typing.get_type_hints(TrainConfig)
    for section in dataclasses.fields(TrainConfig):
        cls = hints[section.name]
        rest, _ = descriptions(cls)
        parts += [f"## {section.name}\n", rest + "\n", table(HEAD, rows(cls, f"{section.name}."))]
    return "\n".join(parts)


def sft() -> str:
    from policy_jax.sft.config import SftConfig

    return "\n".join(
        [
            "# Supervised configuration\n",
            "The fields that `python -m policy_jax.sft --config.FIELD=VALUE` takes.\n",
            table(HEAD, rows(SftConfig, "")),
        ]
    )

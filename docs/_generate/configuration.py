"""Every field of the configurations, with type, unit, default and description.

The text of a field stands in the docstring of its dataclass (`FIELD: what it is.`, or
`FIELD, FIELD: ...`) or, as a string of its own, under the field.
"""

from __future__ import annotations

import dataclasses
import inspect
import re
import typing
from typing import Any, Literal

from _generate.markdown import code
from policy_jax.config_help import strings_under_fields

# The unit that the end of a field's name stands for.
_UNITS = {
    "batch_size": "rows",
    "buckets": "tokens",
    "every": "steps",
    "keep": "checkpoints",
    "keep_best": "checkpoints",
    "lengths": "tokens",
    "micro_batch": "sequences",
    "mini_batch": "sequences",
    "minutes": "min",
    "ms": "ms",
    "pairs": "pairs",
    "per_batch": "tokens",
    "per_dispatch": "decode steps",
    "prefetch": "steps",
    "programs": "programs",
    "response": "tokens",
    "seconds": "s",
    "steps": "steps",
    "tests": "tests",
    "tokens": "tokens",
}
_KINDS = {int: "whole number", float: "number", str: "text", bool: "True or False"}


def descriptions(cls: type) -> tuple[str, dict[str, str]]:
    """The docstring's text without the fields, and the text of each field that has one."""
    names = [field.name for field in dataclasses.fields(cls)]
    doc = " \n".join((inspect.getdoc(cls) or "").split("\n"))
    one = "|".join(map(re.escape, names))
    entry = re.compile(rf"(?:^|(?<=\n)|(?<=[.;)] ))\s*((?:{one})(?:(?:, | and )(?:{one}))*): ")
    found = list(entry.finditer(doc))
    ends = [match.start() for match in found[1:]] + [len(doc)] * bool(found)
    texts: dict[str, str] = {}
    rest = [doc[: found[0].start()] if found else doc]
    for match, end in zip(found, ends, strict=True):
        text, _, after = doc[match.end() : end].partition("\n \n")
        rest.append(after)
        for name in re.split(r", | and ", match[1]):
            texts[name] = _sentence(text)
    texts |= {name: _sentence(text) for name, text in strings_under_fields(cls).items()}
    return "\n\n".join(part.strip() for part in rest if part.strip()), texts


def _sentence(text: str) -> str:
    text = " ".join(text.split()).rstrip(";")
    if re.match(r"[a-z]+\b", text):
        text = text[0].upper() + text[1:]
    return text if text.endswith((".", "?")) else text + "."


def _kind(hint: Any) -> str:
    origin = typing.get_origin(hint)
    if origin is Literal:
        return " or ".join(code(repr(value)) for value in typing.get_args(hint))
    if origin is tuple:
        return f"tuple of {_kind(typing.get_args(hint)[0])}"
    return _KINDS.get(hint, getattr(hint, "__name__", str(hint)))


def unit(name: str, hint: Any) -> str:
    """The unit that the name of a number says, or nothing."""
    if hint not in (int, float, tuple[int, ...]):
        return ""
    ends = [end for end in _UNITS if name == end or name.endswith(f"_{end}")]
    return _UNITS[max(ends, key=len)] if ends else ""


def fields(cls: type, prefix: str) -> str:
    """A definition list: field, type, unit and default, then the description."""
    hints = typing.get_type_hints(cls)
    _, texts = descriptions(cls)
    parts = []
    for field in dataclasses.fields(cls):
        hint = hints[field.name]
        about = [_kind(hint), unit(field.name, hint), f"default {code(repr(field.default))}"]
        parts.append(f"{code(prefix + field.name)} ({', '.join(filter(None, about))})")
        parts.append(f": {texts.get(field.name) or 'No description.'}\n")
    return "\n".join(parts)


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
        if not dataclasses.is_dataclass(cls):
            _, texts = descriptions(TrainConfig)
            parts += [
                f"## {section.name}\n",
                f"{_kind(cls)}, default {code(repr(section.default))}. ",
            ]
            parts[-1] += texts[section.name] + "\n"
            continue
        rest, _ = descriptions(cls)
        parts += [f"## {section.name}\n", rest + "\n", fields(cls, f"{section.name}.")]
    return "\n".join(parts)


def sft() -> str:
    from policy_jax.sft.config import SftConfig

    return "\n".join(
        [
            "# Supervised configuration\n",
            "The fields that `python -m policy_jax.sft --config.FIELD=VALUE` takes.\n",
            fields(SftConfig, ""),
        ]
    )

"""What a model on disk was trained for: edit scripts or whole listings, and whether its prompts had
marks of hot lines. Imports nothing slow."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from policy_jax.asm.answer import Format
from policy_jax.models.paths import is_gguf

FILE_NAME = "policy.json"
"""File in a folder of a model that training wrote, with its `answer_format`. `marks` is false where
no prompt had a mark of hot lines: the model would take one for a part of the line."""


def answer_format(path: str | Path) -> Format:
    """The format that a model is asked for without an option: that of its training, where its
    folder says so; else whole listings from a chat model, and edit scripts from others.

    The template of a GGUF file is not looked for, which takes long: it counts as a chat model.
    Raises ValueError for a `policy.json` with another format.
    """
    if (told := declared(path)) is not None:
        return told
    folder = Path(path)
    if is_gguf(folder):
        return "listing"
    if (folder / "chat_template.jinja").is_file():
        return "listing"
    config = folder / "tokenizer_config.json"
    text = config.read_text(encoding="utf-8") if config.is_file() else ""
    return "listing" if '"chat_template"' in text else "edits"


def declared(path: str | Path) -> Format | None:
    """What the folder of a model says of its training; None where it says nothing. Raises as
    `answer_format`."""
    file = Path(path) / FILE_NAME
    return _format(file) if file.is_file() else None


def knows_marks(path: str | Path) -> bool:
    """Whether the prompts of a model mark hot lines: unless its folder says that its lessons had no
    marks. Raises as `answer_format`."""
    file = Path(path) / FILE_NAME
    return not file.is_file() or _read(file).get("marks") is not False


def declare(folder: str | Path, fmt: Format, marks: bool | None = None) -> None:
    """Write into the folder of a trained model what it was trained for. marks: None for what the
    folder says already."""
    file = Path(folder, FILE_NAME)
    told = _read(file) if file.is_file() else {}
    told |= {"answer_format": fmt} | ({} if marks is None else {"marks": marks})
    file.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def _read(file: Path) -> dict[str, Any]:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{file}: no answer_format can be read from it ({error!r})") from error
    if not isinstance(told, dict) or "answer_format" not in told:
        raise ValueError(f"{file}: no answer_format can be read from it")
    return told


def _format(file: Path) -> Format:
    given = _read(file)["answer_format"]
    if given == "edits":
        return "edits"
    if given == "listing":
        return "listing"
    raise ValueError(f"{file}: answer_format {given!r} is neither edits nor listing")

"""What a model on disk answers with: edit scripts or whole listings. Imports nothing slow."""

from __future__ import annotations

import json
from pathlib import Path

from policy_jax.asm.answer import Format
from policy_jax.models.paths import is_gguf

FILE_NAME = "policy.json"
"""File in a folder of a model that training wrote; its `answer_format` is that of the training."""


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
    return _read(file) if file.is_file() else None


def declare(folder: str | Path, fmt: Format) -> None:
    """Write into the folder of a trained model what it answers with."""
    text = json.dumps({"answer_format": fmt}, indent=2) + "\n"
    Path(folder, FILE_NAME).write_text(text, encoding="utf-8")


def _read(file: Path) -> Format:
    try:
        given = json.loads(file.read_text(encoding="utf-8"))["answer_format"]
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{file}: no answer_format can be read from it ({error!r})") from error
    if given == "edits":
        return "edits"
    if given == "listing":
        return "listing"
    raise ValueError(f"{file}: answer_format {given!r} is neither edits nor listing")

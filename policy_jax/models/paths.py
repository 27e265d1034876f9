"""What counts as a model on disk: a Hugging Face folder, or one GGUF file. Imports nothing slow."""

from pathlib import Path

EXPECTED = "name a Hugging Face folder or a .gguf file"
"""The remedy in messages about a path that holds no model."""


def is_gguf(path: str | Path) -> bool:
    """Whether the path is to be read as a GGUF file, there or not."""
    return Path(path).suffix.lower() == ".gguf"


def is_model(path: str | Path) -> bool:
    """Whether a folder with config.json or a GGUF file is there."""
    return Path(path).is_file() if is_gguf(path) else (Path(path) / "config.json").is_file()

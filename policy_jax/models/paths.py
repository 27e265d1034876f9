"""What counts as a model on disk: a Hugging Face folder, one GGUF file, or a PEFT folder, whose
adapters are merged into their base model. Imports nothing slow."""

from pathlib import Path

EXPECTED = "name a Hugging Face folder, a .gguf file or a PEFT folder"
"""The remedy in messages about a path that holds no model."""

ADAPTER_CONFIG = "adapter_config.json"


def is_gguf(path: str | Path) -> bool:
    """Whether the path is to be read as a GGUF file, there or not."""
    return Path(path).suffix.lower() == ".gguf"


def is_adapters(path: str | Path) -> bool:
    """Whether the path is a PEFT folder. As for transformers, it is one also with a config.json."""
    return (Path(path) / ADAPTER_CONFIG).is_file()


def is_model(path: str | Path) -> bool:
    """Whether a folder with config.json, a GGUF file or a PEFT folder is there."""
    if is_gguf(path):
        return Path(path).is_file()
    return (Path(path) / "config.json").is_file() or is_adapters(path)

"""The folders (Hugging Face) of the policies that come with the package."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "checkpoints"

TINY = _FOLDER / "tiny"
"""The policy after supervised training; the default training run starts from it."""

TINY_PPO = _FOLDER / "tiny_ppo"
"""The same policy after PPO."""

PEOPLE = _FOLDER / "people"
"""A policy for programs that people write, after supervised training; the default of `sample`, and
PPO starts from it."""

PEOPLE_PPO = _FOLDER / "people_ppo"
"""The same policy after PPO."""

BY_NAME = {"tiny": TINY, "tiny_ppo": TINY_PPO, "people": PEOPLE, "people_ppo": PEOPLE_PPO}
"""The folders by the names that `evaluate --model` and `sample --checkpoint` take."""

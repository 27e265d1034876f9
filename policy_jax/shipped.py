"""Where the policies that come with the package lie: Hugging Face folders."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "checkpoints"

TINY = _FOLDER / "tiny"
"""The supervised start, from which the default run trains."""

TINY_PPO = _FOLDER / "tiny_ppo"
"""The same after PPO: what `sample` asks."""

"""Writes the pages of the reference that repeat what the code says: nobody keeps them by hand.

The pictures are drawn by `architecture.py`, a command of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from _generate import commands, configuration, metrics, rpc

PAGES: dict[str, Callable[[], str]] = {
    "asm_executor.md": commands.asm_executor,
    "policy_jax.md": commands.policy_jax,
    "train_config.md": configuration.train,
    "sft_config.md": configuration.sft,
    "training_metrics.md": metrics.training,
    "sft_metrics.md": metrics.sft,
    "daemon_metrics.md": metrics.daemon,
    "evaluation_summary.md": metrics.evaluation,
    "rpc.md": rpc.page,
}


def write(folder: Path) -> None:
    """Write all pages into `folder`. A page that is the same as before is left alone, so that a
    second build is quick."""
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(2) as pool:
        texts = dict(zip(PAGES, pool.map(lambda make: make(), PAGES.values()), strict=True))
    for name, text in texts.items():
        path = folder / name
        if not path.is_file() or path.read_text() != text:
            path.write_text(text)
    for path in folder.glob("*.md"):
        if path.name not in PAGES:
            path.unlink()

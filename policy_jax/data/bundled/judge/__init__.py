"""Judge families: whole programs that read and write as contest and utility programs do.

Every module of this package that defines `FAMILIES` adds its families to the registry. They are a
world of their own: no recipe or benchmark of the kernel families draws from them.
"""

from __future__ import annotations

import importlib
import pkgutil

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily

__all__ = ["FAMILIES", "JUDGE_TRAIN_FAMILIES", "JUDGE_VAL_FAMILIES", "Drawn", "JudgeFamily"]


def _collect() -> dict[str, JudgeFamily]:
    """All families, sorted by name. Raises ValueError when two have the same name."""
    collected: dict[str, JudgeFamily] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        families = getattr(importlib.import_module(f"{__name__}.{module}"), "FAMILIES", ())
        for family in families:
            if family.name in collected:
                raise ValueError(
                    f"judge family {family.name!r} of {module}.py exists already; give it another "
                    "name"
                )
            collected[family.name] = family
    return dict(sorted(collected.items()))


FAMILIES: dict[str, JudgeFamily] = _collect()
"""Every judge family by name, in the order of names."""

JUDGE_TRAIN_FAMILIES: tuple[str, ...] = tuple(n for n, f in FAMILIES.items() if not f.held_out)
"""Judge families that training may draw from."""

JUDGE_VAL_FAMILIES: tuple[str, ...] = tuple(n for n, f in FAMILIES.items() if f.held_out)
"""Judge families kept from training altogether."""

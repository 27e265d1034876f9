"""The bundled programs: families of small compute programs written for this project.

Every module of this package that defines `FAMILIES` adds its families to the registry, so
a new theme is a new file and nothing else. `make_program(family, seed)` draws a program.
"""

from __future__ import annotations

import importlib
import pkgutil

from policy_jax.data.bundled.family import TIMING_WORK_MS, Family, Instance
from policy_jax.data.bundled.instances import BundledProgram, draw

__all__ = [
    "BENCHMARK_FAMILIES",
    "FAMILIES",
    "TRAIN_FAMILIES",
    "VAL_FAMILIES",
    "BundledProgram",
    "Family",
    "Instance",
    "make_program",
]


def _collect() -> dict[str, Family]:
    """All families, sorted by name. Raises ValueError when two have the same name."""
    found: dict[str, Family] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        families = getattr(importlib.import_module(f"{__name__}.{module}"), "FAMILIES", ())
        for family in families:
            if family.name in found:
                raise ValueError(
                    f"family {family.name!r} of {module}.py exists already; give it another name"
                )
            found[family.name] = family
    return dict(sorted(found.items()))


FAMILIES: dict[str, Family] = _collect()
"""Every family by name, in the order of names."""

TRAIN_FAMILIES: tuple[str, ...] = tuple(n for n, f in FAMILIES.items() if not f.held_out)
"""Families that training may draw from."""

BENCHMARK_FAMILIES: tuple[str, ...] = tuple(n for n in TRAIN_FAMILIES if not FAMILIES[n].practice)
"""Those of them of which benchmarks have programs with new parameters."""

VAL_FAMILIES: tuple[str, ...] = tuple(n for n, f in FAMILIES.items() if f.held_out)
"""Families kept from training altogether."""


def make_program(family: str, seed: int, timing_work_ms: float = TIMING_WORK_MS) -> BundledProgram:
    """The program that belongs to (family, seed); the same on every machine.

    timing_work_ms: aim of its timing input; less is measured sooner and less exactly.

    Raises KeyError, naming the known families, for an unknown one.
    """
    if family not in FAMILIES:
        raise KeyError(f"family {family!r} is unknown; known: {', '.join(FAMILIES)}")
    return draw(FAMILIES[family], seed, timing_work_ms)

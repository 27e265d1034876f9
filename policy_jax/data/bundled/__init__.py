"""The bundled programs: families of programs written for this project, in two worlds.

The kernel families are small compute programs; every module of this package that defines `FAMILIES`
adds its families to the registry, so a new theme needs a new file and no other change. The judge
families (package `judge`) are whole programs with input. `make_program(family, seed)` draws a
program of either.
"""

from __future__ import annotations

import importlib
import pkgutil

from policy_jax.data.bundled import judge
from policy_jax.data.bundled.family import TIMING_WORK_MS, Family, Instance
from policy_jax.data.bundled.instances import (
    BundledProgram,
    draw,
    draw_judge,
    fresh,
    fresh_judge,
    source_of,
)
from policy_jax.data.bundled.judge import JUDGE_TRAIN_FAMILIES, JUDGE_VAL_FAMILIES
from policy_jax.data.bundled.judge.family import JudgeFamily

__all__ = [
    "BENCHMARK_FAMILIES",
    "FAMILIES",
    "JUDGE_TRAIN_FAMILIES",
    "JUDGE_VAL_FAMILIES",
    "TRAIN_FAMILIES",
    "VAL_FAMILIES",
    "WORLDS",
    "BundledProgram",
    "Family",
    "Instance",
    "make_program",
    "make_source",
    "parts",
]


def _collect() -> dict[str, Family]:
    """All families, sorted by name. Raises ValueError when two have the same name."""
    collected: dict[str, Family] = {}
    for module in sorted(i.name for i in pkgutil.iter_modules(__path__) if not i.ispkg):
        families = getattr(importlib.import_module(f"{__name__}.{module}"), "FAMILIES", ())
        for family in families:
            if family.name in collected:
                raise ValueError(
                    f"family {family.name!r} of {module}.py exists already; give it another name"
                )
            collected[family.name] = family
    return dict(sorted(collected.items()))


FAMILIES: dict[str, Family] = _collect()
"""Every kernel family by name, in the order of names."""

if _twice := FAMILIES.keys() & judge.FAMILIES.keys():
    raise ValueError(f"family {min(_twice)!r} is in both worlds; give one of them another name")

TRAIN_FAMILIES: tuple[str, ...] = tuple(n for n, f in FAMILIES.items() if not f.held_out)
"""Families that training may draw from."""

BENCHMARK_FAMILIES: tuple[str, ...] = tuple(n for n in TRAIN_FAMILIES if not FAMILIES[n].practice)
"""Training families that benchmarks draw programs with new parameters from."""

VAL_FAMILIES: tuple[str, ...] = tuple(n for n, f in FAMILIES.items() if f.held_out)
"""Families kept from training altogether."""


WORLDS: dict[str, tuple[str, ...]] = {
    "kernels": TRAIN_FAMILIES,
    "judge": JUDGE_TRAIN_FAMILIES,
    "both": TRAIN_FAMILIES + JUDGE_TRAIN_FAMILIES,
}
"""Families that training may draw from, by the name of a choice."""


def parts(family: str) -> int:
    """How many families a family counts as where training draws by family."""
    return FAMILIES[family].parts if family in FAMILIES else 1


def make_program(family: str, seed: int, timing_work_ms: float = TIMING_WORK_MS) -> BundledProgram:
    """The program that belongs to (family, seed); the same on every machine.

    timing_work_ms: aim of its timing input, in milliseconds of kernel work; less takes less time
        to measure and gives a less exact result.

    Raises KeyError, naming the known families, for an unknown one.
    """
    found = _family(family)
    if isinstance(found, JudgeFamily):
        return draw_judge(found, seed, timing_work_ms)
    return draw(found, seed, timing_work_ms)


def make_source(family: str, seed: int) -> str:
    """The C text of `make_program(family, seed)`, without the inputs of its tests, which take most
    of the time. Raises KeyError, as `make_program`."""
    return source_of(_family(family), seed)


def fresh_inputs(family: str, seed: int, count: int, number: int = 0) -> list[bytes]:
    """`count` further timing inputs of the program that belongs to (family, seed), of about the
    work of its own. number: other numbers give other inputs. Raises KeyError, as `make_program`.
    """
    found = _family(family)
    if isinstance(found, JudgeFamily):
        return fresh_judge(found, seed, count, number)
    return fresh(found, seed, count, number)


def _family(name: str) -> Family | JudgeFamily:
    """Raises KeyError, naming the known families, for an unknown one."""
    every: dict[str, Family | JudgeFamily] = {**FAMILIES, **judge.FAMILIES}
    if name not in every:
        raise KeyError(f"family {name!r} is unknown; known: {', '.join(every)}")
    return every[name]

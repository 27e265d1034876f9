"""Programs of training families, for searches whose results may teach."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import TIMING_WORK_MS, WORLDS, make_program
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.rows import DatasetError

SPEC = "training:"
"""`training:SEED` names programs of the training families of both worlds, as `sft.pairs --seed`
numbers its runs."""

SPLIT = "train"


def training_seed(spec: str) -> int:
    """The seed of the first program of `training:SEED`. Raises DatasetError."""
    text = spec.removeprefix(SPEC)
    if not text.isdecimal() or not 0 <= int(text) * 1_000_000 < EVALUATION_SEED:
        raise DatasetError(
            f"{spec!r}: the number after {SPEC!r} is a run from 0 to "
            f"{EVALUATION_SEED // 1_000_000 - 1}; higher ones are kept for evaluation"
        )
    return int(text) * 1_000_000


def drawn(base: int, families: Sequence[str] = WORLDS["both"]) -> Iterator[tuple[str, int]]:
    """Endless (family, seed) from the seed `base` on, a program of each family in turn.

    The families are mixed, so that a few programs are of many kinds.
    """
    step = max(1, len(families) // 7) | 1
    mixed = sorted(range(len(families)), key=lambda k: (k % step, k))
    for turn in itertools.count():
        for place in mixed:
            yield families[place], base + turn


def training_entries(
    spec: str, count: int, timing_work_ms: float = TIMING_WORK_MS
) -> list[ProgramEntry]:
    """The first `count` programs of `training:SEED` with listings that differ.

    timing_work_ms: aim of the timing inputs. Raises DatasetError, CompileError.
    """
    found: dict[str, ProgramEntry] = {}
    for family, seed in itertools.islice(drawn(training_seed(spec)), 4 * count):
        made = make_program(family, seed, timing_work_ms)
        listing = compile_listing(made.source)
        key = "\n".join(normalise(listing))
        found.setdefault(key, made.entry(SPLIT, listing))
        if len(found) == count:
            break
    return [*found.values()]

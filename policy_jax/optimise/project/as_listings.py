"""A program whose C files cannot be one text: it is the listings of its files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from executor.client import Program
from policy_jax.asm import edits
from policy_jax.asm.graft import SEPARATE
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.assembly import checked_listing, listing_as_c
from policy_jax.compilers.compiler import BASELINE_FLAGS
from policy_jax.compilers.ensemble import ALL_SETS
from policy_jax.optimise.baseline import Baseline
from policy_jax.optimise.project.listings import Joined, listing_of
from policy_jax.optimise.project.parts import Parts
from policy_jax.optimise.project.recording import ProjectError

BY = "the project's own build"


def baseline_of_listings(
    parts: Parts, libraries: Iterable[str], own: Mapping[Path, str]
) -> Baseline:
    """The program as the project's own options compile it, and its builds with other flags.

    own: the listing of each file. Raises executor.common.InputError, CompileError.
    """
    listing = checked_listing("the files of the program together", together(own))
    flags = (*BASELINE_FLAGS, *(f"-l{name}" for name in libraries))
    builds = {name: build_with(parts, words) for name, words in ALL_SETS.items()}
    return Baseline(Program(listing_as_c(listing), (), flags), listing, BY, builds=builds)


def build_with(parts: Parts, flags: Sequence[str]) -> Callable[[Sequence[str]], list[str]]:
    """The program whose files get these flags after the project's own, as a build that takes the
    names of labels from the baseline's canonical lines."""

    def build(lines: Sequence[str]) -> list[str]:
        try:
            made = {unit.source: listing_of(unit, (*flags, *SEPARATE)) for unit in parts.units}
        except ProjectError:  # as for C: a set that the compiler refuses is left out
            return [*lines]
        return edits.align_labels(list(lines), normalise(together(made)))

    return build


def together(listings: Mapping[Path, str]) -> str:
    """The listings of all files as one text."""
    return Joined(listings, of_c=False).text(listings)

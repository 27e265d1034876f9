"""Pairs as `policy_jax.sft.pairs` writes them, but not measured."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import PORTABLE_SETS, candidates
from policy_jax.data.bundled import make_program
from policy_jax.data.shards import ShardWriter
from policy_jax.sft.pair_rows import SCHEMA, Pair


def write_pairs(path: Path, seeds: Iterable[int]) -> None:
    """The pairs of these programs; those of multiples of 4 have an empty script."""
    writer = ShardWriter(path, SCHEMA)
    for seed in seeds:
        family = "popcount_sum" if seed % 4 else "fnv_hash"
        made = make_program(family, seed)
        source = normalise(compile_listing(made.source))
        listings = candidates(made.source, {"popcnt": PORTABLE_SETS["popcnt"]}, source, "hot")
        script = edits.diff(source, listings["popcnt"]) if listings else ""
        flags = "popcnt" if script else ""
        pair = Pair(family, seed, "\n".join(source), script, flags, 1.5, 1.4, 1.6, 2, "{}")
        writer.add(asdict(pair))
    writer.merge()

"""The check of the bundled programs."""

from __future__ import annotations

from itertools import islice

from policy_jax.data.build import training_entries
from policy_jax.data.check import spread


def test_a_sample_has_as_many_programs_as_asked_for() -> None:
    entries = list(islice(training_entries(0), 5))
    for most in (1, 2, 3, 4, 9):
        chosen = spread(entries, most)
        assert len(chosen) == len({entry.name for entry in chosen}) == min(most, 5)
        assert chosen[0] == entries[0]

"""What a report shows beside the result of a search: the heat of both listings, and a control.

The control is the -O3 listing with an instruction that never runs, timed as the winner was: its
true speedup is 1, so its distance from 1 is the error of the measurement on that host.
"""

from __future__ import annotations

from dataclasses import dataclass

from executor.client import Client, Evaluation, HostInfo, Profile, Program, Unavailable
from executor.common import with_nop
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.heat import profile_lines
from policy_jax.optimise.candidates import Candidate
from policy_jax.optimise.judges import measured


@dataclass(frozen=True, slots=True)
class Compared:
    """before, after: profiles of the canonical listings of -O3 and of the best candidate (without
    its routines); after is None where nothing is faster. control: None where no executor answered.
    hosts: that measured, by address."""

    before: Profile
    after: Profile | None
    control: Evaluation | None
    hosts: dict[str, HostInfo]


def compared(client: Client, program: Program, baseline: str, best: Candidate | None) -> Compared:
    """Profile and measure; baseline: the compiler's -O3 listing."""
    after = None if best is None else profile_lines(client, program, normalise(best.listing))
    return Compared(
        profile_lines(client, program, normalise(baseline)),
        after,
        control_of(client, program, baseline),
        hosts_of(client),
    )


def control_of(client: Client, program: Program, baseline: str) -> Evaluation | None:
    """The evaluation of the control of this module."""
    try:
        return measured(client, program, with_nop(baseline))
    except Unavailable:
        return None


def hosts_of(client: Client) -> dict[str, HostInfo]:
    """The hosts of the executors by address; none where none answers."""
    try:
        return client.describe()
    except Unavailable:
        return {}

"""The build that is the fastest one after a rewriting, such as the moves in place.

A rewriting helps one build more than another: what begins at a plain loop finds none where the
compiler made vectors of it. So the best build, rewritten, need not be the fastest listing that
rewritten builds give. Here each build is rewritten before it is measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from executor.client import Program
from policy_jax.asm.bases import Builds
from policy_jax.asm.edits import EditError
from policy_jax.compilers.builds import Submits
from policy_jax.compilers.ensemble import at_most, measure
from policy_jax.compilers.profile_guided import GUIDED_SETS
from policy_jax.compilers.strongest import FIRST, LATER, fastest

Rewrite = Callable[[Sequence[str]], list[str]]


def best_to_rewrite(
    client: Submits,
    program: Program,
    builds: Builds,
    names: Iterable[str],
    best: str,
    rewrite: Rewrite,
    *,
    layouts: int,
    timeout: float = 120.0,
) -> str:
    """The name of the build whose rewritten listing is the fastest.

    builds: the listings by name. names: of the builds to look at; those that a profile guided are
    left out, since each takes a run to make. best: the fastest build as it is, which another one
    must beat with 95 % confidence when both are rewritten and measured at the same time. layouts:
    the most of a look. timeout: seconds for each evaluation. Raises
    executor.client.ExecutorError.
    """
    listings: dict[str, list[str]] = {best: rewrite(builds.lines(best))}
    seen = {"\n".join(listings[best])}
    for name in names:
        if name in GUIDED_SETS or name in listings:
            continue
        try:
            lines = builds.lines(name)
        except EditError:
            continue
        rewritten = rewrite(lines)
        text = "\n".join(rewritten)
        if rewritten != [*lines] and text not in seen:
            seen.add(text)
            listings[name] = rewritten
    if len(listings) == 1:
        return best
    most, precision = LATER[0][0], at_most(FIRST[1], layouts)
    first = measure(client, program, listings, precision, timeout)
    remaining = [name for name in fastest(first) if name != best][:most]
    if not remaining:
        return best
    asked = {name: listings[name] for name in (best, *remaining)}
    looks = measure(client, program, asked, at_most(LATER[0][1], layouts), timeout)
    winner = next(iter(fastest(looks)), best)
    # The fastest of several short looks is the luckiest; only a clear gain is worth another build.
    low, known = looks[winner].ci_low, looks[best].speedup
    return winner if low is not None and known is not None and low > known else best

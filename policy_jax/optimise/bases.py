"""What a search starts from beside -O3: the fastest verified build of the program.

Builds that may change results on inputs that no test has are left out: the listing that is written
is used on other inputs than the tests'.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from executor.client import Client, Program, Unavailable
from policy_jax.asm.bases import O3
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.assembly import is_listing
from policy_jax.compilers.program_builds import Base, ProgramBuilds, canonical
from policy_jax.compilers.strongest import strongest
from policy_jax.optimise.candidates import Candidate, Maker


@dataclass(frozen=True, slots=True)
class Start:
    """What the policy is asked about first, and the builds that its answers may name.

    base: the build; None for -O3 without a search. lines: its canonical listing, or where one
    function alone may change, that of -O3 with this function of the build. in_c: whether compilers
    can make builds at all.
    """

    lines: tuple[str, ...]
    builds: ProgramBuilds
    base: Base | None = None
    in_c: bool = True

    @property
    def offered(self) -> ProgramBuilds | None:
        """The builds that an answer may name; None for a program without C source."""
        return self.builds if self.in_c else None

    @property
    def name(self) -> str:
        """The name of the build, "" for -O3."""
        return "" if self.base is None else self.base.name

    def of(self, name: str) -> Sequence[str]:
        """The listing that the candidates on a base edit, "" for -O3."""
        return self.lines if name and name == self.name else self.builds.lines(name or O3)


def start_from_o3(client: Client, program: Program, lines: Sequence[str]) -> Start:
    """lines: the canonical -O3 listing."""
    builds = ProgramBuilds(program, lines, client, rare=False)
    return Start(tuple(lines), builds, in_c=not is_listing(program.source))


def start_from_best(
    client: Client,
    program: Program,
    lines: Sequence[str],
    maker: Maker,
    remarks: list[str],
    timeout: float,
) -> Start:
    """The fastest verified build, measured now; -O3 where no build is confidently faster.

    maker: says which part of a build may be used. remarks: get a line that names the base. timeout:
    seconds of one evaluation. Raises InvalidProgram, CompileError.
    """
    plain = start_from_o3(client, program, lines)
    try:
        found = strongest(client, program, baseline=lines, timeout=timeout, rare=False)
    except Unavailable as error:
        remarks.append(f"base: O3, since the builds could not be measured: {error}")
        return plain
    if not found.improved:
        remarks.append(f"base: O3, since none of {len(found.looks)} builds is confidently faster")
        return plain
    shown = canonical(lines, found.lines)
    base = Base(found.flags, shown, found.speedup, found.ci_low, found.ci_high)
    plain.builds.keep(base)
    candidate = maker.make(base.name, shown)
    if candidate is None:
        remarks.append(f"base: O3, since {base.name} does not change the function")
        return plain
    remarks.append(
        f"base: {base.name} ({base.command}), {base.speedup:.3f}x over gcc -O3 "
        f"(95 % interval {base.ci_low:.3f} .. {base.ci_high:.3f}) on runs that had no part in its "
        f"choice among {len(found.looks)} builds"
    )
    return Start(tuple(normalise(candidate.listing)), plain.builds, base)


def on_base(maker: Maker, start: Start) -> list[Candidate | None]:
    """Candidates that need no policy: the base itself, and the moves on it. [] without a base."""
    if not start.name:
        return []
    on = f"on {start.name}"
    return [
        maker.make(start.name, start.lines, base=start.name),
        maker.make(f"in place {on}", in_place(start.lines), base=start.name),
    ]

"""The listings of one program's builds by name: what an answer may start from.

The names are those of `build_kinds`, `O3`, and that of a mixture which a search found. A listing is
made when it is first asked for, by the compilers of this host; those with a profile need an
executor that counts what the program does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

from executor.client import ExecutorError, Program
from policy_jax.asm.bases import O3
from policy_jax.asm.edits import EditError, align_labels
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.build_kinds import KINDS, RARE, build_names, command, kind_of_build
from policy_jax.compilers.builds import CompilerBuild, own_flags
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.ensemble import Build
from policy_jax.compilers.mixture_names import builds_in
from policy_jax.compilers.profile_guided import GUIDED_SETS, Registers, guided_builds


@dataclass(frozen=True, slots=True)
class Base:
    """The build that an answer starts from.

    name: of the build, see `build_kinds`; "" for -O3 itself. lines: its canonical listing.
    speedup, ci_low, ci_high: over -O3, on runs that had no part in its choice; 1.0 each for -O3,
    None where the build was not measured.
    """

    name: str
    lines: tuple[str, ...]
    speedup: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None

    @property
    def shown(self) -> str:
        """The name, also for -O3."""
        return self.name or O3

    @property
    def rare(self) -> bool:
        """Whether it, or a build that a function of it is from, may change rare behaviour."""
        return any(kind_of_build(part) == RARE for part in builds_in(self.name))

    @property
    def command(self) -> str:
        """How it is made, such as `gcc -O3 -march=native`."""
        return command(self.name) if self.name else "gcc -O3"


def canonical(baseline: Sequence[str], lines: Sequence[str]) -> tuple[str, ...]:
    """A build's listing as a base: its labels are those of the -O3 listing wherever both mean the
    same place, as far as a canonical listing can have them."""
    return tuple(normalise("".join(f"{line}\n" for line in align_labels(baseline, lines))))


class ProgramBuilds:
    """The builds of one program (`asm.bases.Builds`)."""

    def __init__(
        self,
        program: Program,
        baseline: Sequence[str],
        client: Registers | None = None,
        rare: bool = True,
    ) -> None:
        """baseline: its canonical -O3 listing. client: for the builds that need a profile; without
        one they cannot be made. rare: whether builds that may change rare behaviour have names."""
        known = [name for name in build_names() if rare or kind_of_build(name) != RARE]
        self.names: tuple[str, ...] = (O3, *known)
        self._program, self._baseline, self._client = program, tuple(baseline), client
        self._made: dict[str, tuple[str, ...]] = {O3: self._baseline}
        self._lock = Lock()

    def keep(self, base: Base) -> None:
        """Know a base by its name, such as the one that was measured, which may be a mixture."""
        with self._lock:
            self._made.setdefault(base.shown, base.lines)
            if base.shown not in self.names:
                self.names = (*self.names, base.shown)

    def lines(self, name: str) -> tuple[str, ...]:
        """The canonical listing of a build in `names`. Raises EditError where it cannot be made."""
        with self._lock:
            if name not in self._made:
                self._made[name] = self._make(name)
            return self._made[name]

    def _make(self, name: str) -> tuple[str, ...]:
        try:
            if name not in GUIDED_SETS:
                sets = next(sets for sets in KINDS.values() if name in sets)
                return self._compiled(sets[name])
            if self._client is None:
                raise EditError(f"the base {name!r} needs a profile, and there is no executor")
            with guided_builds(self._client, self._program, {name: GUIDED_SETS[name]}) as guided:
                if name not in guided:
                    raise EditError(f"the base {name!r} needs a profile, which no run gives")
                return self._compiled(guided[name])
        except (CompileError, ExecutorError) as error:
            raise EditError(f"the base {name!r} cannot be built here: {error}") from error

    def _compiled(self, build: Build) -> tuple[str, ...]:
        if callable(build):
            return canonical(self._baseline, build(self._baseline))
        made_by = build if isinstance(build, CompilerBuild) else CompilerBuild("gcc", (*build,))
        flags = (*made_by.flags, *own_flags(self._program))
        listing = compile_listing(self._program.source, flags, made_by.compiler)
        return canonical(self._baseline, normalise(listing))

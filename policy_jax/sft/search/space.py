"""What a search may try: bases, and patches of each.

Patches of a base are the hunks of the rewritings of `asm.rewrite`, each at its own place and all
together; the hunks between the base and each other base, one by one; whole functions of these bases
(`asm.graft`); and what a policy answers, which a strategy adds itself. No patch is known to be
right. Each has its heat, the share of the program's time in the lines that it replaces, and the
static check says which ones break the flow of values. A candidate that cannot be linked is no
candidate.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from policy_jax.asm import edits
from policy_jax.asm.constants import defined
from policy_jax.asm.edits import Hunk
from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.functions import functions_at
from policy_jax.asm.graft import Build, GraftError, exchangeable, graft
from policy_jax.asm.normalise import LOCAL_LABEL, is_label
from policy_jax.asm.rewrite.bit_idioms import replace_bit_idioms
from policy_jax.asm.rewrite.bit_loops import replace_bit_loops
from policy_jax.asm.rewrite.bit_moves import replace_bit_moves
from policy_jax.asm.rewrite.bit_tables import replace_bit_tables
from policy_jax.asm.rewrite.constant_divisions import replace_constant_divisions
from policy_jax.asm.rewrite.divisions import replace_divisions
from policy_jax.asm.rewrite.exchanges import replace_exchanges
from policy_jax.asm.rewrite.factors import replace_factors
from policy_jax.asm.rewrite.idioms import replace_idioms
from policy_jax.asm.rewrite.inlining import inline_calls
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.asm.rewrite.modular_products import replace_modular_products
from policy_jax.asm.rewrite.modular_sums import replace_modular_sums
from policy_jax.asm.rewrite.moves import in_place, replace_calls
from policy_jax.asm.rewrite.recurrences import replace_recurrences

Move = Callable[[Sequence[str]], list[str]]

MOVES: dict[str, Move] = {
    "all": partial(in_place, routines=True),
    "calls": replace_calls,
    "bit idioms": replace_bit_idioms,
    "idioms": replace_idioms,
    "divisions": replace_divisions,
    "constant divisions": replace_constant_divisions,
    "recurrences": replace_recurrences,
    "calls in place": inline_calls,
    "bit loops": replace_bit_loops,
    "bit moves": replace_bit_moves,
    "bit tables": replace_bit_tables,
    "exchanges": replace_exchanges,
    "factors": replace_factors,
    "sums": replace_modular_sums,
    "products": replace_modular_products,
    "routines": use_routines,
}
"""Name of a kind of move -> the rewriting. Where two do the same, the later one gives its name."""

LONGEST = 40
"""Lines of a hunk of a build that is a patch alone; longer ones come with their function."""

MOST = 400
"""Patches of a base: the hottest ones."""


UNPROVEN = ", unproven"
"""Ends the kind of a patch that the static check rejects."""

_CHECKED = ("hunk", "move")
"""Beginnings of kinds whose patches the static check can judge; a new function is beyond it."""

_NAME = re.compile(r"(?<![\w.$%@])[A-Za-z_][\w.$]*")


@dataclass(frozen=True, slots=True)
class Patch:
    """Hunks of a base that are applied together.

    kind: what they come from: "move divisions", "hunk", "function", or "hunk of another compiler".
    heat: share of the program's time in the lines that they replace, from 0 to 1.
    """

    kind: str
    hunks: tuple[Hunk, ...]
    heat: float = 0.0


@dataclass(frozen=True, slots=True)
class Genome:
    """A candidate: hunks of a base, in order, no two of which touch."""

    base: str
    hunks: tuple[Hunk, ...] = ()

    def plus(self, patch: Iterable[Hunk]) -> Genome | None:
        """With the hunks of a patch of the same base; None where they touch or add nothing."""
        merged = united(self.hunks, tuple(patch))
        return None if merged is None or merged == self.hunks else Genome(self.base, merged)

    def without(self, gone: Iterable[Hunk]) -> Genome:
        """Without some of its hunks."""
        left = {*gone}
        return Genome(self.base, tuple(hunk for hunk in self.hunks if hunk not in left))


def united(one: Sequence[Hunk], other: Sequence[Hunk]) -> tuple[Hunk, ...] | None:
    """All hunks of both in order, equal ones once; None where two of them touch."""
    hunks = sorted({*one, *other}, key=lambda hunk: (hunk.first, hunk.last))
    for before, after in itertools.pairwise(hunks):
        if after.first <= before.last + 1:
            return None
    return tuple(hunks)


Accepts = Callable[[Sequence[str]], bool]
"""Whether a candidate's canonical lines may be the result of a search."""


class Space:
    """The bases of a program and their patches.

    bases: canonical listings by name; "" is -O3. start: the base to start from, or a candidate of
    one. heats: share of the time by line, for the bases for which it is known. roots: the bases
    that a candidate may change; the others only lend their code. None: all. accepts: which listings
    are candidates at all.
    """

    def __init__(
        self,
        bases: Mapping[str, Sequence[str]],
        start: str | Genome = "",
        heats: Mapping[str, Sequence[float]] | None = None,
        moves: Mapping[str, Move] = MOVES,
        roots: Sequence[str] | None = None,
        accepts: Accepts | None = None,
    ) -> None:
        self.bases = {name: [*lines] for name, lines in bases.items()}
        self.roots = sorted(self.bases if roots is None else roots)
        self.first = Genome(start) if isinstance(start, str) else start
        for name in (self.first.base, *self.roots):
            if name not in self.bases:
                raise ValueError(f"start: {name!r} is not one of the bases {sorted(bases)}")
        self._heats = heats or {}
        self._moves = moves
        self._accepts = accepts
        self._patches: dict[str, list[Patch]] = {}
        self._kinds: dict[tuple[str, Patch], str] = {}

    def patches(self, base: str) -> list[Patch]:
        """The patches of a base, the hottest first. Of patches with equal hunks one is kept."""
        if base not in self._patches:
            found = {
                patch.hunks: patch for patch in (*self._of_builds(base), *self._of_moves(base))
            }
            ranked = sorted(found.values(), key=lambda p: (-p.heat, p.kind, _place(p)))
            self._patches[base] = ranked[:MOST]
        return self._patches[base]

    def kind(self, base: str, patch: Patch) -> str:
        """The kind of a patch, which tells also whether the static check rejects it on its base.

        The check takes some hundredths of a second and is done once for a patch.
        """
        if not patch.kind.startswith(_CHECKED):
            return patch.kind
        key = base, patch
        if key not in self._kinds:
            passes = _passes(self.bases[base], patch.hunks)
            self._kinds[key] = patch.kind + ("" if passes else UNPROVEN)
        return self._kinds[key]

    def lines(self, genome: Genome) -> list[str]:
        """The canonical lines of a genome, right or wrong."""
        return edits.apply_hunks(self.bases[genome.base], genome.hunks)

    def listing(self, genome: Genome) -> list[str] | None:
        """The canonical lines of a candidate.

        None where it cannot be linked (a label is used and not there, or is there twice; a function
        of the base that it uses is gone), or `accepts` rejects it. That needs no executor.
        """
        lines = self.lines(genome)
        if not linkable(self.bases[genome.base], lines):
            return None
        return None if self._accepts is not None and not self._accepts(lines) else lines

    def genome(self, base: str, lines: Sequence[str]) -> Genome:
        """The candidate of a base that has these lines."""
        return Genome(base, tuple(edits.hunks(self.bases[base], lines)))

    def known(self, base: str) -> bool:
        """Whether the heat of a base is known."""
        return base in self._heats

    def heat(self, base: str, hunks: Sequence[Hunk]) -> float:
        """Share of the time in the lines that the hunks replace, and beside those that insert."""
        heat = self._heats.get(base)
        if heat is None:
            return 0.0
        places = {
            place
            for hunk in hunks
            for place in range(
                max(0, hunk.first - 1 - (hunk.last < hunk.first)),
                min(len(heat), max(hunk.last, hunk.first)),
            )
        }
        return min(1.0, sum(heat[place] for place in places))

    def _patch(self, base: str, kind: str, hunks: Sequence[Hunk]) -> Patch:
        return Patch(kind, tuple(hunks), self.heat(base, hunks))

    def _of_moves(self, base: str) -> list[Patch]:
        lines = self.bases[base]
        found = []
        for name, move in self._moves.items():
            hunks = edits.hunks(lines, move(lines))
            parts = [*_by_function(lines, hunks).values()]
            # A move at one place may be several hunks, so the hunks of a function go together, too.
            for some in (*([hunk] for hunk in hunks), *parts, hunks):
                if some:
                    found.append(self._patch(base, f"move {name}", some))
        return found

    def _of_builds(self, base: str) -> list[Patch]:
        lines = self.bases[base]
        found = []
        whole = Build.of(lines)
        for name, other in self.bases.items():
            if name == base:
                continue
            foreign = _compiler(name) != _compiler(base)
            suffix = " of another compiler" if foreign else ""
            hunks = edits.hunks(lines, edits.align_labels(lines, other))
            for hunk in hunks:
                if len(hunk.lines) <= LONGEST:
                    found.append(self._patch(base, f"hunk{suffix}", [hunk]))
            theirs = Build.of(other)
            for function in exchangeable(whole, theirs, foreign):
                if whole.bodies[function] == theirs.bodies[function]:
                    continue
                try:
                    grafted = graft(whole, theirs, function, foreign)
                except GraftError:
                    continue
                some = edits.hunks(lines, edits.align_labels(lines, grafted))
                if some:
                    found.append(self._patch(base, f"function{suffix}", some))
        return found


def linkable(base: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether a changed base can still be linked, as far as its names say.

    No label is there twice, every local label that is used is there (or is not in `base` either),
    and no function or datum of `base` that is used is gone.
    """
    labels = [line[:-1] for line in lines if is_label(line)]
    there = {*labels}
    if len(labels) != len(there) or not _missing(lines) <= _missing(base):
        return False
    gone = {line[:-1] for line in base if is_label(line) and not line.startswith(".L")} - there
    if "main" in gone:
        return False
    return not gone or all(gone.isdisjoint(_NAME.findall(line)) for line in lines)


def _passes(lines: Sequence[str], hunks: Sequence[Hunk]) -> bool:
    """Whether the static check passes an edit. Of an edit within one function it sees that one
    alone, as values flow within functions: the time grows faster than the lines."""
    owner = functions_at(lines)
    names = {owner[min(max(hunk.first - 1, 0), len(lines) - 1)] for hunk in hunks}
    names |= {owner[min(max(hunk.last - 1, 0), len(lines) - 1)] for hunk in hunks}
    first, last = 0, len(lines)
    if len(names) == 1 and "" not in names:
        (name,) = names
        first = owner.index(name)
        last = len(owner) - owner[::-1].index(name)
    inside = [Hunk(h.first - first, h.last - first, h.lines) for h in hunks]
    before = lines[first:last]
    return static_check(before, edits.apply_hunks(before, inside)) is None


def _missing(lines: Sequence[str]) -> set[str]:
    """Local labels that are used and not defined."""
    return {name for line in lines for name in LOCAL_LABEL.findall(line)} - defined(lines)


def _compiler(build: str) -> str:
    """The compiler of a build by its name; a mixture with functions of clang counts as clang's."""
    return "clang" if "clang" in build else "gcc"


def _place(patch: Patch) -> list[tuple[int, int, tuple[str, ...]]]:
    return [(hunk.first, hunk.last, hunk.lines) for hunk in patch.hunks]


def _by_function(lines: Sequence[str], hunks: Sequence[Hunk]) -> dict[str, list[Hunk]]:
    """Hunks by the function in which they begin; "" outside of functions."""
    owner = [*functions_at(lines), ""]
    found: defaultdict[str, list[Hunk]] = defaultdict(list)
    for hunk in hunks:
        found[owner[min(hunk.first - 1, len(lines))]].append(hunk)
    return dict(found)

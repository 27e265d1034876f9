"""Sums of multiples: the factor that all terms have in common is multiplied once, behind the loop.

A vector loop that adds `k * x[i]` to a sum multiplies each element. Integers wrap around, so the
sum is exactly `k` times the sum of the `x[i]`. The move takes such products out of the loops of a
function, and multiplies the sum where it leaves them. It finds the sum as a web of definitions,
each of which stands for its old value divided by `k`. It follows sums, differences and copies from
a product to all that read their results in loops, and back to all that these add. Every term must
be a product by the same `k`, or zero, or a constant. A constant term c becomes c / k, which exists
for an odd k modulo the power of two. A product of a value of the web is of the web too.

Preconditions, all from the flow of the function: `k` is a known constant, or holds what it held in
the loop where the sum leaves it; the loops use the sum for nothing else; what reads the sum behind
them finds only what was multiplied there. The last point is checked on the new text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from policy_jax.asm.flow.registers import Function
from policy_jax.asm.flow.uses import Definition, Uses
from policy_jax.asm.rewrite.block_loops import block_loops
from policy_jax.asm.rewrite.lane_constants import LaneConstant, LaneConstants
from policy_jax.asm.rewrite.lane_steps import LaneStep, lane_step, vector
from policy_jax.asm.rewrite.repeated import until_nothing_changes

MOST_LINES = 400
"""Of a loop."""

MOST_MULTIPLIED = 16
"""Registers that are multiplied behind the loops."""

_PRODUCT = re.compile(r"\tv?pmull[wd]\t")
_BACK = re.compile(r"\tj(?!mp)\w+\t(\.L\w+)\Z")
_BYTES = {"x": 16, "y": 32, "z": 64}


@dataclass(frozen=True, slots=True)
class _Factor:
    """values: of the lanes of a constant factor, as `LaneConstant.values`. made: the one definition
    of another factor."""

    values: tuple[int, ...] = ()
    made: Definition | None = None


def replace_factors(lines: Sequence[str]) -> list[str]:
    """The canonical listing with common factors of vector sums taken out of loops."""
    return until_nothing_changes(lines, lambda part: any(map(_PRODUCT.match, part)), _once)


def _once(function: Function, listing: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """The text of the function with one factor taken out, and new data."""
    uses = Uses(function)
    loops = frozenset(place for loop in block_loops(function, _BACK, MOST_LINES) for place in loop)
    tried = list[_Factor]()
    for place in sorted(loops):
        step = lane_step(function.lines[place])
        if step is None or step.kind != "multiply":
            continue
        for source in step.sources:
            known = LaneConstants(listing, function, uses, step.bits)
            factor = _factor(known, loops, place, source)
            if factor is None or factor in tried:
                continue
            tried.append(factor)
            web = _Web(function, uses, known, loops, factor, step.bits, step.target[1])
            for product in sorted(loops):
                web = web.with_product(product)
            new = web.lengthened().written() if web.products else None
            if new is not None:
                return new
    return None


def _factor(
    known: LaneConstants, loops: frozenset[int], place: int, operand: str
) -> _Factor | None:
    """What an operand of a product is, where it is the same in every turn of all loops."""
    if not vector(operand):
        constant = known.in_memory(operand, place)
        return None if constant is None else _Factor(constant.values)
    makers = known.uses.makers(place, vector(operand))
    if not makers or any(made[0] in loops for made in makers):
        return None
    constants = {c.values if (c := known.of(made)) is not None else () for made in makers}
    if len(constants) == 1 and () not in constants:
        return _Factor(constants.pop())
    return _Factor(made=next(iter(makers))) if len(makers) == 1 else None


@dataclass(frozen=True, slots=True)
class _Web:
    """The definitions that hold a sum without its factor.

    loops: the lines of all loops. size: the letter of its vectors ("y" of %ymm0). inside: the
    definitions of the web. products: its products by the factor, with what they multiply.
    constants: the lines that read a constant term, with the constant. ends: what reads the sum and
    is not of the web, as line and register.
    """

    function: Function
    uses: Uses
    known: LaneConstants
    loops: frozenset[int]
    factor: _Factor
    bits: int
    size: str
    inside: set[Definition] = field(default_factory=set)
    products: dict[int, str] = field(default_factory=dict)
    constants: list[tuple[int, LaneConstant]] = field(default_factory=list)
    ends: set[Definition] = field(default_factory=set)

    def with_product(self, place: int) -> _Web:
        """This web and that of another product; this one alone where that is none."""
        step = self._step(place)
        if step is None or step.kind != "multiply" or place in self.products:
            return self
        if self._multiplied(place, step) is None:
            return self
        return self._with((place, vector(step.target))) or self

    def lengthened(self) -> _Web:
        """This web with the sums behind the loops whose terms are of the web too."""
        web = self
        waiting = sorted(self.ends)
        while waiting:
            place, _ = waiting.pop()
            step = self._step(place)
            if step is None or step.kind not in ("add", "subtract"):
                continue
            longer = web._with((place, vector(step.target)))
            if longer is not None:
                waiting += sorted(longer.ends - web.ends)
                web = longer
        return web

    def _with(self, made: Definition) -> _Web | None:
        """This web and that of one more definition; None where that cannot be in it."""
        web = replace(
            self,
            inside={*self.inside},
            products={**self.products},
            constants=[*self.constants],
            ends={*self.ends},
        )
        return web if web._grow(made) else None

    def _step(self, place: int) -> LaneStep | None:
        step = lane_step(self.function.lines[place])
        return step if step is not None and step.bits in (0, self.bits) else None

    def _grow(self, first: Definition) -> bool:
        waiting = [first]
        while waiting:
            made = waiting.pop()
            if made in self.inside:
                continue
            terms = self._terms(made)
            if terms is None:
                return False
            self.inside.add(made)
            waiting += terms
            for place in self.uses.of(made):
                result = self._added(place, made[1]) if place in self.loops else None
                if result is not None:
                    waiting.append(result)
                else:
                    self.ends.add((place, made[1]))
        self._drop_inner_ends()
        return all(place not in self.loops for place, _ in self.ends)

    def _drop_inner_ends(self) -> None:
        web = {place for place, _ in self.inside}
        self.ends.difference_update([end for end in self.ends if end[0] in web])

    def _terms(self, made: Definition) -> list[Definition] | None:
        """The definitions that one of the web adds; None where it cannot be in the web."""
        place, register = made
        step = self._step(place)
        if step is None or vector(step.target) != register or step.target[1] != self.size:
            return None
        if step.kind == "clear":
            return []
        if step.kind == "multiply":
            rest = self._multiplied(place, step)
            if rest is None:
                return self._carrier(place, step)
            self.products[place] = rest
            return []
        found: list[Definition] = []
        for source in step.sources:
            terms = self._term(place, source)
            if terms is None:
                return None
            found += terms
        return found

    def _term(self, place: int, source: str) -> list[Definition] | None:
        if not vector(source):
            constant = self.known.in_memory(source, place)
            if constant is not None:
                self.constants.append((place, constant))
            return None if constant is None else []
        found = []
        for made in self.uses.makers(place, vector(source)):
            if self._is_zero(made):
                continue
            constant = self.known.of(made)
            if constant is not None and made[0] not in self.loops:
                self.constants.append((place, constant))
            else:
                found.append(made)
        return found

    def _is_zero(self, made: Definition, deep: int = 8) -> bool:
        """Whether a definition is zero in every lane."""
        step = lane_step(self.function.lines[made[0]])
        if step is None or vector(step.target) != made[1]:
            return False
        if step.kind == "clear":
            return True
        if step.kind != "copy" or not vector(step.sources[0]) or not deep:
            return False
        makers = self.uses.makers(made[0], vector(step.sources[0]))
        return bool(makers) and all(self._is_zero(one, deep - 1) for one in makers)

    def _multiplied(self, place: int, step: LaneStep) -> str | None:
        """What a product by the factor multiplies; None for another product."""
        for source, other in (step.sources, step.sources[::-1]):
            if other != source and _factor(self.known, self.loops, place, source) == self.factor:
                return other
        return None

    def _carrier(self, place: int, step: LaneStep, deep: int = 4) -> list[Definition] | None:
        """What makes the source of a product that has the factor; None where none or both do."""
        found: list[list[Definition]] = []
        for source in step.sources:
            makers = [*self.uses.makers(place, vector(source))] if vector(source) else []
            if makers and all(self._carries(made, deep) for made in makers):
                found.append(makers)
        return found[0] if len(found) == 1 else None

    def _carries(self, made: Definition, deep: int) -> bool:
        """Whether the factor is in a definition by products, sums and copies."""
        step = self._step(made[0])
        if step is None or vector(step.target) != made[1] or not deep:
            return False
        if step.kind != "multiply":
            makers = [self.uses.makers(made[0], vector(s)) for s in step.sources if vector(s)]
            return any(found and all(self._carries(m, deep - 1) for m in found) for found in makers)
        if self._multiplied(made[0], step) is not None:
            return True
        return self._carrier(made[0], step, deep - 1) is not None

    def _added(self, place: int, register: str) -> Definition | None:
        """The definition that adds, copies or multiplies what a register holds."""
        step = self._step(place)
        if step is None or step.kind == "clear":
            return None
        return (place, vector(step.target)) if register in map(vector, step.sources) else None

    def written(self) -> tuple[list[str], list[str]] | None:
        """The text of the function without the products, and new data; None where it cannot be."""
        if not all(map(self._has_one_factor, self.inside)) or not self._divide_constants():
            return None
        lines = [*self.function.lines]
        for place, line in self.known.changed.items():
            lines[place] = line
        for place, other in self.products.items():
            lines[place] = self._copied(place, other, lines)
        for early in (True, False):
            text, old_place = self._multiplied_at(self._cuts(early), lines)
            if text and self._agrees(text, old_place):
                return text, self.known.data
        return None

    def _cuts(self, early: bool) -> set[Definition]:
        """Where to multiply which registers: before the lines that read them, or `early`, before
        the first line behind the loops that finds the sum in them."""
        if not early:
            cuts = set[Definition]()
            for place, register in sorted(self.ends):
                if not any(r == register and self._leads(p, place) for p, r in cuts):
                    cuts.add((place, register))
            return cuts
        places = sorted({place for place, _ in self.ends})
        return {
            (next((p for p in places if self._is_sum(p, register)), place), register)
            for place, register in self.ends
        }

    def _is_sum(self, place: int, register: str) -> bool:
        """Whether a line finds only definitions of the web in a register."""
        makers = self.uses.makers(place, register)
        return bool(makers) and makers <= self.inside

    def _multiplied_at(
        self, cuts: set[Definition], lines: Sequence[str]
    ) -> tuple[list[str], list[int]]:
        """The text with products by the factor before lines, and the old place of each line, -1
        for a new one; no text where the factor is not there, or there are too many."""
        before: dict[int, list[str]] = {}
        for place, register in sorted(cuts):
            operand = self._operand(place)
            if operand is None or len(cuts) > MOST_MULTIPLIED:
                return [], []
            before.setdefault(place, []).append(self._multiply(operand, register))
        new: list[str] = []
        old_place: list[int] = []
        for place, line in enumerate(lines):
            more = before.get(place, [])
            new += [*more, *([line] if line else [])]
            old_place += [*[-1] * len(more), *([place] if line else [])]
        return new, old_place

    def _has_one_factor(self, made: Definition) -> bool:
        """Whether a definition is not a product of two values of the web."""
        step = self._step(made[0])
        if step is None or step.kind != "multiply" or made[0] in self.products:
            return True
        makers = [self.uses.makers(made[0], vector(s)) for s in step.sources if vector(s)]
        return sum(not self.inside.isdisjoint(found) for found in makers) == 1

    def _divide_constants(self) -> bool:
        """Divide the constant terms by the factor."""
        if not self.constants:
            return True
        values = self.factor.values
        if len(values) != 1 or values[0] % 2 == 0:
            return False
        inverse = pow(values[0], -1, 1 << self.bits)
        readers: dict[LaneConstant, set[int]] = {}
        for place, constant in self.constants:
            readers.setdefault(constant, set()).add(place)
        return all(
            self.known.replace(constant, lambda value: value * inverse, only)
            for constant, only in readers.items()
        )

    def _copied(self, place: int, other: str, lines: list[str]) -> str:
        """The line in place of a product: a copy, or "" where its reader finds the other factor."""
        step = self._step(place)
        assert step is not None
        if other == step.target:
            return ""
        reader = self._reader(place, step.target, other)
        if reader is not None:
            lines[reader] = re.sub(rf"{step.target}(?=,)", other, lines[reader], count=1)
            return ""
        wide = "%zmm" in step.target or any(
            int(number) > 15 for number in re.findall(r"%[xyz]mm(\d+)", f"{step.target} {other}")
        )
        move = ("movdqu" if "(" in other else "movdqa") + ("32" if wide else "")
        return f"\t{'v' if lines[place][1] == 'v' else ''}{move}\t{other}, {step.target}"

    def _reader(self, place: int, product: str, other: str) -> int | None:
        """The one line that reads a product, where it can read the other factor instead."""
        users = self.uses.of((place, vector(product)))
        if len(users) != 1 or not vector(other) or place not in self.loops:
            return None
        (user,) = users
        reads = self._step(user)
        if user <= place or reads is None or reads.sources.count(product) != 1:
            return None
        if (user, vector(reads.target)) not in self.inside:
            return None
        if not self.function.lines[user].startswith("\tv"):
            return None
        for between in range(place + 1, user):
            effect = self.function.flow.effects[between]
            if effect is None or effect.kind != "next":
                return None
            if vector(other) in effect.writes | effect.may_write:
                return None
        return user

    def _leads(self, earlier: int, place: int) -> bool:
        """Whether control comes to a line only straight from an earlier one."""
        between = (self.function.flow.effects[k] for k in range(earlier, place))
        return all(effect is not None and effect.kind == "next" for effect in between)

    def _operand(self, place: int) -> str | None:
        """The factor as an operand of a product before a line."""
        for product in self.products:
            step = self._step(product)
            assert step is not None
            for source in step.sources:
                if _factor(self.known, self.loops, product, source) != self.factor:
                    continue
                if not vector(source):
                    return source
                if _factor(self.known, self.loops, place, source) == self.factor:
                    return source
        if len(self.factor.values) == 1:
            return self.known.spread(self.factor.values[0], _BYTES[self.size])
        return None

    def _multiply(self, operand: str, register: str) -> str:
        """The product of a register of the web by the factor."""
        name = self.function.lines[next(iter(self.products))].split("\t")[1]
        target = f"%{self.size}mm{register.removeprefix('zmm')}"
        third = f", {target}" if name.startswith("v") else ""
        return f"\t{name}\t{operand}, {target}{third}"

    def _agrees(self, text: list[str], old_place: list[int]) -> bool:
        """Whether in the new text the web reads nothing that was multiplied, its ends read
        nothing of the web, and nothing else reads what was multiplied."""
        function = Function.read(text, self.function.kept)
        if function is None:
            return False
        uses = Uses(function)
        new_place = {old: k for k, old in enumerate(old_place) if old >= 0}
        multiplied = {k for k, old in enumerate(old_place) if old < 0}

        def is_multiplied(made: Definition) -> bool:
            return made[0] in multiplied

        def is_zero(made: Definition) -> bool:
            return not is_multiplied(made) and self._is_zero((old_place[made[0]], made[1]))

        for place, register in self.ends:
            made = uses.makers(new_place[place], register)
            if any((old_place[one[0]], register) in self.inside for one in made):
                return False
        for k in multiplied:
            step = lane_step(text[k])
            assert step is not None
            register = vector(step.target)
            for one in uses.makers(k, register):
                if is_multiplied(one) or not (
                    (old_place[one[0]], register) in self.inside or is_zero(one)
                ):
                    return False
            if any((old_place[use], register) not in self.ends for use in uses.of((k, register))):
                return False
        for place, _ in self.inside:
            if place not in new_place:
                continue
            step = lane_step(text[new_place[place]])
            for source in () if step is None else step.sources:
                if vector(source) and any(
                    map(is_multiplied, uses.makers(new_place[place], vector(source)))
                ):
                    return False
        return True

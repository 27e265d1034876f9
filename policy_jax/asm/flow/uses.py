"""The uses of each definition in a function: reaching definitions the other way round."""

from __future__ import annotations

import re

from policy_jax.asm.flow.dataflow import ARGUMENTS, RESULTS, VECTORS
from policy_jax.asm.flow.registers import Function

_VARIADIC = re.compile(r"\tcallq?\t(?:__isoc99_)?[fs]?n?(?:printf|scanf)(?:@PLT)?\Z")
_NO_VECTORS = "\txorl\t%eax, %eax"
"""Before a call of a function with any number of arguments: none of them is in a vector register
(System V ABI, x86-64)."""

Definition = tuple[int, str]
"""A line of a function and a register that it changes; line 0 stands for what the caller left."""


class Uses:
    """Which lines of a function read what which lines made."""

    def __init__(self, function: Function) -> None:
        self._function = function
        self._places: dict[Definition, set[int]] = {}
        for place, effect in enumerate(function.flow.effects):
            if effect is None:
                continue
            read = effect.reads | effect.may_write
            if effect.kind == "call":
                read |= self._arguments(place)
            elif effect.kind == "return":
                read |= RESULTS
            elif effect.kind == "jump" and not function.after[place]:
                read |= ARGUMENTS | RESULTS
            for register in read:
                for made in function.flow.reaching[place].get(register, ()):
                    self._places.setdefault((made, register), set()).add(place)

    def _arguments(self, place: int) -> frozenset[str]:
        """The registers that a call may take arguments from."""
        function = self._function
        if not _VARIADIC.match(function.lines[place]):
            return ARGUMENTS
        counts = function.flow.reaching[place].get("rax", ())
        if counts and all(function.lines[made] == _NO_VECTORS for made in counts):
            return ARGUMENTS - {*VECTORS}
        return ARGUMENTS

    def of(self, made: Definition) -> frozenset[int]:
        """The lines that may read a definition, or keep a part of it."""
        return frozenset(self._places.get(made, ()))

    def makers(self, place: int, register: str) -> frozenset[Definition]:
        """The definitions that a line may find in a register."""
        found = self._function.flow.reaching[place].get(register, frozenset())
        return frozenset((made, register) for made in found)

"""Bases: the first line of an edit script may name the build that its hunks relate to.

    base native
    <12><13>vpaddd<TAB>%ymm1, %ymm0, %ymm0

replaces lines 12 and 13 of the listing of the build `native`, whatever listing the prompt showed.
A script of this line alone is that build as it is. `base O3` names the listing of gcc -O3. Without
the line a script relates to the listing of its prompt. Which builds there are is for `Builds` to
say: this module knows the form alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from policy_jax.asm.edits import EditError

O3 = "O3"
"""The name of the listing of gcc -O3 as a base."""

MOST_OFFERED = 8
"""Most builds that a prompt offers."""

SHOWN = 40
"""Most characters of an unknown name that an error quotes."""

_LINE = re.compile(r"\s*base[ \t]+([^\n]*?)[ \t]*(?:\n|\Z)")
_BARE = re.compile(r"\s*base[ \t]*(?:\n|\Z)")


class Builds(Protocol):
    """The builds of one program that a script may name."""

    @property
    def names(self) -> Sequence[str]:
        """All names that `lines` knows."""

    def lines(self, name: str) -> Sequence[str]:
        """The canonical listing of a build. Raises EditError where this host cannot make it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A build that a prompt offers. speedup: over -O3, as measured; None where it is not known."""

    name: str
    speedup: float | None = None


def split_base(script: str) -> tuple[str | None, str]:
    """The name in the first line of a script, None without one, and the rest of the script.

    The name need not be that of a build. Raises EditError for a first line `base` without a name.
    """
    if _BARE.match(script):
        raise EditError("the first line names no base; write the name of a build behind `base`")
    match = _LINE.match(script)
    return (None, script) if match is None else (match[1], script[match.end() :])


def with_base(name: str, script: str) -> str:
    """A script that names its base: the inverse of `split_base`."""
    return f"base {name}\n{script}"


def based(
    script: str, source: Sequence[str], builds: Builds | None
) -> tuple[str, Sequence[str], str]:
    """The base that a script names ("" for none), the lines that its hunks relate to, and the rest.

    source: the lines of the prompt, for a script that names none. builds: None where a script may
    name none. Raises EditError for a name that is not known, and what `Builds.lines` raises.
    """
    name, rest = split_base(script)
    if name is None:
        return "", source, rest
    return name, lines_of(name, builds), rest


def lines_of(name: str, builds: Builds | None) -> Sequence[str]:
    """The canonical listing of the build `name`. Raises EditError as `based` does."""
    if builds is None:
        raise EditError(
            f"the first line names the base {name[:SHOWN]!r}, and here a script may name none"
        )
    if name not in builds.names:
        raise EditError(
            f"the first line names the base {name[:SHOWN]!r}; the bases are "
            f"{', '.join(builds.names)}"
        )
    return builds.lines(name)


def offers(speedups: Mapping[str, float], most: int = MOST_OFFERED) -> tuple[Offer, ...]:
    """The builds to offer by their measured speedups: the fastest `most` of them, then -O3."""
    ranked = sorted(speedups.items(), key=lambda item: (-item[1], item[0]))[:most]
    return (*(Offer(name, speedup) for name, speedup in ranked), Offer(O3, 1.0))


def offer_rows(offered: Sequence[Offer]) -> list[str]:
    """The rows of a prompt that offer builds, each with its line feed; they stand on top."""
    return [
        f"# base {offer.name}{'' if offer.speedup is None else f' {offer.speedup:.2f}'}\n"
        for offer in offered
    ]

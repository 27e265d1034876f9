"""Names of mixtures: `native with f of O2, main of clang`.

The first build has all functions that are not named.
"""

from __future__ import annotations

from collections.abc import Mapping

_WITH = " with "
_OF = " of "
_O3 = "-O3"
"""How the -O3 build, whose name is "" elsewhere, is called in the name of a mixture."""


def mixture_name(base: str, taken: Mapping[str, str]) -> str:
    """base: name of a build, "" for -O3. taken: function -> name of the build it is taken from."""
    parts = ", ".join(f"{function}{_OF}{build or _O3}" for function, build in taken.items())
    return f"{base or _O3}{_WITH}{parts}"


def is_mixture(name: str) -> bool:
    """Whether the name of a build is one of a mixture."""
    return _WITH in name


def parts_of(name: str) -> tuple[str, dict[str, str]]:
    """The arguments of `mixture_name`; for another build its name and {}."""
    base, _, rest = name.partition(_WITH)
    taken = dict(part.split(_OF, 1) for part in rest.split(", ")) if rest else {}
    if not taken:
        return name, {}
    return _plain(base), {function: _plain(build) for function, build in taken.items()}


def builds_in(name: str) -> list[str]:
    """Names of the builds in a mixture, the first build first; of another build, its own name."""
    base, taken = parts_of(name)
    return [*dict.fromkeys((base, *taken.values()))]


def _plain(build: str) -> str:
    return "" if build == _O3 else build

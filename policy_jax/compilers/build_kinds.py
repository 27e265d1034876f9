"""The builds that an engineer would try, by kind: what the control `ensemble` chooses from."""

from __future__ import annotations

from typing import Final

from policy_jax.compilers.builds import CLANG_FOR_GAS, CompilerBuild
from policy_jax.compilers.ensemble import CLANG_SETS, NATIVE_SETS, PORTABLE_SETS, UNSAFE_SETS, Build
from policy_jax.compilers.mixture_names import is_mixture, parts_of
from policy_jax.compilers.profile_guided import GUIDED_SETS

_NATIVE = ("-O3", "-march=native", "-ffp-contract=off")
_UNROLLED = ("-funroll-loops", "-fvariable-expansion-in-unroller")
_NEST = "-floop-nest-optimize"


def _clang(*flags: str) -> CompilerBuild:
    return CompilerBuild("clang", (*flags, *CLANG_FOR_GAS))


GCC: Final = "gcc flags"
PROCESSOR: Final = "gcc flags for this processor"
CLANG: Final = "clang"
GUIDED: Final = "profile-guided"
RARE: Final = "may change rare behaviour"
MIXED: Final = "mixed by function"
"""Mixtures of the builds of all other kinds (`compilers.mixtures`)."""

KINDS: dict[str, dict[str, Build]] = {
    GCC: {
        **PORTABLE_SETS,
        "nest": ("-O3", _NEST),
        "expand": ("-O3", *_UNROLLED),
    },
    PROCESSOR: {
        **NATIVE_SETS,
        "native+256": (*_NATIVE, "-mprefer-vector-width=256"),
        "native+512": (*_NATIVE, "-mprefer-vector-width=512"),
        "native+expand": (*_NATIVE, *_UNROLLED),
        "native+nest": (*_NATIVE, _NEST),
        "native+scalar": (*_NATIVE, "-fno-tree-vectorize"),
    },
    CLANG: {
        **CLANG_SETS,
        "clang+256": _clang(*_NATIVE, "-mprefer-vector-width=256"),
        "clang+512": _clang(*_NATIVE, "-mprefer-vector-width=512"),
        "clang+scalar": _clang(*_NATIVE, "-fno-vectorize", "-fno-slp-vectorize"),
        "clang+unroll": _clang(*_NATIVE, "-funroll-loops"),
    },
    RARE: UNSAFE_SETS,
}
"""Kind -> name -> build, for the kinds that need nothing but the source. The builds of RARE may do
something else on inputs that no test has."""


def build_names() -> list[str]:
    """Names of all builds that need no other build."""
    return [*(name for sets in KINDS.values() for name in sets), *GUIDED_SETS]


def kind_of_build(name: str) -> str:
    """The kind of a build by its name; "" for the -O3 build itself ("")."""
    if not name:
        return ""
    if is_mixture(name):
        return MIXED
    if name in GUIDED_SETS:
        return GUIDED
    return next(kind for kind, sets in KINDS.items() if name in sets)


def command(name: str) -> str:
    """How a build is made, for a reader: `gcc -O3 -march=native`.

    name: of a build in KINDS or GUIDED_SETS, or of a mixture; "" for -O3 itself.
    """
    if not name:
        return "gcc -O3"
    if is_mixture(name):
        base, taken = parts_of(name)
        parts = (f"{function} of {command(build)}" for function, build in taken.items())
        return f"{command(base)}, with {', '.join(parts)}"
    if name in GUIDED_SETS:
        return " ".join(("gcc", *GUIDED_SETS[name], "-fprofile-use"))
    for sets in KINDS.values():
        build = sets.get(name)
        if isinstance(build, CompilerBuild):
            return " ".join((build.compiler, *build.flags))
        if build is not None and not callable(build):
            return " ".join(("gcc", *build))
    return name

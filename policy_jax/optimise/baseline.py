"""What a search makes faster: a program of C, or the listing of another compiler, or a listing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from executor.client import Program
from executor.common import InputError
from policy_jax.compilers.assembly import (
    LANGUAGES,
    compiled_listing,
    is_listing,
    libraries_with,
    listing_as_c,
    read_listing,
)
from policy_jax.compilers.compiler import BASELINE_FLAGS, compile_listing
from policy_jax.compilers.ensemble import Build
from policy_jax.compilers.heat import c_places
from policy_jax.compilers.single_source import Options, listing_with_places, read_unit

WITHOUT_C = (
    "there is no C source: builds by gcc and clang, and policies whose prompt needs C, are left "
    "out, and nothing checks the program for undefined behaviour"
)

LISTINGS_OF_C = (
    "without one text of C, builds by clang, and policies whose prompt needs C, are left out, and "
    "nothing checks the program for undefined behaviour"
)


@dataclass(frozen=True, slots=True)
class Baseline:
    """A program without tests, and the listing that candidates are compared with.

    by: what made the listing, such as `gcc -O3`, or the name of its file. files, options: of C.
    builds: further candidates of a program without C, by the names of their flag sets.
    """

    bare: Program
    listing: str
    by: str = "gcc -O3"
    files: tuple[Path, ...] = ()
    options: Options = field(default_factory=Options)
    builds: Mapping[str, Build] = field(default_factory=dict)

    @property
    def in_c(self) -> bool:
        """Whether there is a C source that compilers can build in another way."""
        return not is_listing(self.bare.source)

    def places(self, lines: Sequence[str]) -> list[str]:
        """The place in C of each canonical line, such as `prog.c:7`; "" where there is none."""
        if not self.in_c:
            return [""] * len(lines)
        return c_places(listing_with_places(self.files, self.options), lines)


def read_baseline(sources: Sequence[Path], options: Options, *, assembly: bool = False) -> Baseline:
    """The program in these files: of C, or one file of a language in `assembly.LANGUAGES`.

    assembly: the only file is a listing. Raises InputError and CompileError.
    """
    path = sources[0]
    language = LANGUAGES.get(path.suffix)
    if assembly:
        listing, by, libraries = read_listing(path), path.name, tuple(options.libraries)
    elif language is None:
        other = next((file for file in sources if file.suffix in LANGUAGES), None)
        if other is not None:
            raise InputError(f"{other}: give one file alone for a program that is not of C")
        source = read_unit(sources, options)
        bare = _bare(source, options.libraries)
        return Baseline(bare, compile_listing(source), files=tuple(sources), options=options)
    elif len(sources) > 1:
        raise InputError(
            f"{sources[1]}: a program of {language.name} has to be one file; include the others "
            "in it"
        )
    else:
        listing = compiled_listing(path, language, options)
        by, libraries = f"{language.compiler} -O3", libraries_with(language, options.libraries)
    return Baseline(_bare(listing_as_c(listing), libraries), listing, by)


def _bare(source: str, libraries: Sequence[str]) -> Program:
    return Program(source, (), (*BASELINE_FLAGS, *(f"-l{name}" for name in libraries)))


def only_listing(asm: Path, others: Sequence[object]) -> list[Path]:
    """The listing as the program. others: what else would be one; raises InputError for any."""
    if others:
        raise InputError(f"--asm {asm}: it is the whole program; leave out {others[0]}")
    return [asm]


def default_target(program: Sequence[Path], asm: Path | None) -> Path:
    """The file that `sample` writes without -o. asm: the listing, where the program is one."""
    if asm is not None:
        return asm.with_suffix(".fast.s")
    return program[0].with_suffix(".s") if program else Path()

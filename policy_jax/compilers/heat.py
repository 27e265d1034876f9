"""Heat: which lines of a listing a run spends its time in, from an executor's profile.

A profile is of the text that was profiled. The canonical listing assembles to the same program as
the compiler's own, so it can be profiled itself: an executor has the samples of the program already
and only asks the assembler which line is at which address.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from executor.client import ExecutorError, Profile, Program
from policy_jax.asm.normalise import is_instruction, normalise
from policy_jax.asm.routines.complete import begun, complete_text, named

_FILE = re.compile(r"\s*\.file\s+(\d+)\s+(?:\"[^\"]*\"\s+)?\"([^\"]*)\"")
_PLACE = re.compile(r"\s*\.loc\s+(\d+)\s+(\d+)\b")
_MARK = "\t.c_place\t"


class Profiles(Protocol):
    """The part of `executor.client.Client` that heat needs."""

    def profile(self, program: Program, assembly: str | None = ...) -> Profile: ...


def listing_text(lines: Sequence[str]) -> str:
    """The canonical lines, and the routines that they call, as the text to profile."""
    return complete_text("".join(f"{line}\n" for line in lines))


def line_heat(profile: Profile, lines: Sequence[str]) -> tuple[float, ...]:
    """The share of the run's user time for each canonical line, from 0 to 1.

    It has the line's own instructions and the time in library code below a call (or a jump to a
    library) on that line. The sum is below 1 by the time that no line can be told for. profile: of
    `listing_text(lines)`. Raises ValueError for a profile that is not available or is of a listing
    with another number of lines.
    """
    if not profile.available:
        raise ValueError(f"profile: not available ({profile.reason})")
    if len(lines) != len(profile.lines):
        raise ValueError(
            f"profile: of a listing with {len(profile.lines)} lines, and these are {len(lines)}; "
            "profile the text of the canonical lines (listing_text)"
        )
    return tuple(own + calls for own, calls in zip(profile.lines, profile.calls, strict=True))


def profile_lines(client: Profiles, program: Program, lines: Sequence[str]) -> Profile:
    """The profile of a canonical listing of a program; a fault of the executors is a reason too.

    So a caller may go on without heat. Routines count as functions of libraries
    (`without_routines`).
    """
    try:
        profile = client.profile(program, listing_text(lines))
    except ExecutorError as error:
        return Profile(False, str(error))
    return without_routines(profile, lines)


def without_routines(profile: Profile, lines: Sequence[str]) -> Profile:
    """The profile of `listing_text(lines)` as one of `lines`: a routine is a library function.

    The time in a routine, and in libraries below it, counts as called by the lines that name the
    routine. Where several do, each gets an equal part: a sample does not tell which it was.
    """
    if not profile.available or len(profile.lines) <= len(lines):
        return profile
    calls = [*profile.calls[: len(lines)]]
    libraries = dict(profile.libraries)
    callers: defaultdict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        for name in named((line,)):
            callers[name].append(place)
    name = ""
    for place, line in enumerate(listing_text(lines).splitlines()[len(lines) :], len(lines)):
        name = begun(line) or name
        own, below = profile.lines[place], profile.calls[place]
        if own or below:
            libraries[name] = libraries.get(name, 0.0) + own
            for caller in callers[name]:
                calls[caller] += (own + below) / len(callers[name])
    ranked = sorted(libraries.items(), key=lambda item: -item[1])
    return replace(
        profile, lines=profile.lines[: len(lines)], calls=tuple(calls), libraries=tuple(ranked)
    )


def c_places(with_places: str, lines: Sequence[str]) -> list[str]:
    """For each canonical line of a listing, its place in C as FILE:LINE, or "".

    with_places: the same listing with debug information (`single_source.listing_with_places`). All
    places are "" where it does not have the same instructions.
    """
    files = {m[1]: m[2] for line in with_places.splitlines() if (m := _FILE.match(line))}
    marked = []
    for line in with_places.splitlines():
        match = _PLACE.match(line)
        marked.append(line if match is None else f"{_MARK}{match[1]} {match[2]}")
    place, places = "", []
    names = []
    for line in normalise("\n".join(marked)):
        if line.startswith(_MARK):
            file, number = line.removeprefix(_MARK).split()
            known = files.get(file, "").rpartition("/")[2]
            place = f"{known}:{number}" if number != "0" else ""
        elif is_instruction(line):
            names.append(line.split()[0])
            places.append(place)
    # Debug information adds directives, but no instructions. Operands may be numbers of lines, as
    # in assert, and those of several files in one text are others.
    if names != [line.split()[0] for line in lines if is_instruction(line)]:
        return [""] * len(lines)
    left = iter(places)
    return [next(left) if is_instruction(line) else "" for line in lines]

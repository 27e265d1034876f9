"""Answers of a policy that name a base: which build of the program they are about.

A policy is asked about the windows of one listing. An answer to a window may name another build
(`asm.bases`). The first answer that does so decides for the program:

- Hunks below the name relate to the whole listing of that build, which the policy was not shown.
- Without hunks, the policy is asked once more, about the windows of that build, and what it answers
  there are the edits.

Answers to other windows are about a listing that was not chosen, and count for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from policy_jax.asm import edits
from policy_jax.asm.answer import AnswerError, script_in
from policy_jax.asm.bases import Builds, lines_of, split_base
from policy_jax.asm.edits import EditError, Hunk
from policy_jax.rollout.policy import Response


class Asked(Protocol):
    """The part of a policy that answers once more."""

    def respond(
        self,
        listings: Sequence[Sequence[str]],
        *,
        temperature: float = ...,
        seeds: Sequence[int] | None = ...,
    ) -> list[list[Response]]:
        """See `TextPolicy.respond`."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The answers about one program.

    base: the build that they name; "" for the listing that was shown first. shown: the canonical
    lines that they edit. responses: about `shown`. naming: the answer that named the base. dropped:
    all answers about the listing that was not chosen; they cost tokens too.
    """

    base: str
    shown: tuple[str, ...]
    responses: Sequence[Response]
    naming: Response | None = None
    dropped: Sequence[Response] = ()


@dataclass(frozen=True, slots=True)
class WholeScript:
    """What a script with a base is read as: edits of all `length` lines of the build `name`."""

    name: str
    length: int

    def read(self, response: str) -> list[Hunk]:
        """The hunks below the name. Raises EditError."""
        try:
            _, script = split_base(script_in(response))
        except AnswerError as error:
            raise EditError(str(error)) from error
        return edits.parse(script, self.length)


@dataclass(frozen=True, slots=True)
class NoBase:
    """What a script is read as whose base cannot be had. name: of the window. reason: why."""

    name: str
    reason: str

    def read(self, response: str) -> list[Hunk]:
        """Raises EditError with the reason."""
        raise EditError(self.reason)


def choose(
    policy: Asked,
    listings: Sequence[Sequence[str]],
    responses: Sequence[Sequence[Response]],
    builds: Sequence[Builds | None],
    *,
    temperature: float,
    seeds: Sequence[int],
) -> list[Chosen]:
    """The answers about each program, where they may name bases.

    responses: those of `policy` to `listings`, with these seeds and this temperature. builds: of
    each program; None where its answers may name none.
    """
    chosen = [
        _choose(tuple(lines), by_window, some)
        for lines, by_window, some in zip(listings, responses, builds, strict=True)
    ]
    again = [i for i, one in enumerate(chosen) if one.naming is not None and not one.responses]
    if again:
        more = policy.respond(
            [chosen[i].shown for i in again],
            temperature=temperature,
            seeds=[seeds[i] for i in again],
        )
        for i, by_window in zip(again, more, strict=True):
            chosen[i] = replace(chosen[i], responses=by_window)
    return chosen


def _choose(lines: tuple[str, ...], responses: Sequence[Response], builds: Builds | None) -> Chosen:
    """The answers, none yet where they only name a base."""
    for place, response in enumerate(responses):
        name, rest = _read(response.text)
        if name is None:
            continue
        try:
            shown = tuple(lines_of(name, builds))
        except EditError as error:
            refused = replace(response, window=NoBase(response.window.name, str(error)))
            return Chosen("", lines, [*responses[:place], refused, *responses[place + 1 :]])
        others = [*responses[:place], *responses[place + 1 :]]
        if not rest.strip():
            return Chosen(name, shown, (), response, [response, *others])
        whole = replace(response, window=WholeScript(f"base {name}", len(shown)))
        return Chosen(name, shown, (whole,), response, others)
    return Chosen("", lines, responses)


def _read(text: str) -> tuple[str | None, str]:
    """The base that a text names and its hunks; None where it names none or cannot be read."""
    try:
        return split_base(script_in(text))
    except (AnswerError, EditError):
        return None, ""  # reading it as an answer to its window says why

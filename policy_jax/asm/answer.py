"""One parser for both answer formats: a complete listing, or the reason why there is none.

"edits": an edit script (`policy_jax.asm.edits`) against the listing of the prompt, or the build
that its first line names (`policy_jax.asm.bases`), bare or in a fence. "listing": the format of the
paper, the whole listing between the last "```assembly" and the last fence after it. In both, an
answer may call routines (`asm.routines`), which it need not hold: they are appended here. Those
that were appended to a listing before are taken off first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from policy_jax.asm.bases import Builds, based
from policy_jax.asm.edits import EditError, apply, hunks
from policy_jax.asm.normalise import normalise
from policy_jax.asm.routines.complete import NOTHING, Appended, appended, short_text

Format = Literal["edits", "listing"]

_FENCE = "```"
_OPENING = "```assembly"


class AnswerError(ValueError):
    """A response without a usable listing; the message says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a response proposes.

    short: the listing as the policy wrote it, ending in a line feed, without the routines.
    changed: False where it is the prompt's listing again, but for spelling (white space, label
        names, directives that do not reach memory). Such an answer earns parity, no more.
    changed_lines: lines replaced, inserted or deleted in canonical spelling; a replacement of p
        lines by q counts max(p, q). Routines do not count.
    appended: the routines that it calls and does not define.
    base: the build that its first line names; "" for the listing of the prompt.
    """

    short: str
    changed: bool
    changed_lines: int
    appended: Appended = NOTHING
    base: str = ""

    @property
    def listing(self) -> str:
        """The complete listing, ready for the assembler."""
        return self.short + self.appended.text

    @property
    def routines(self) -> tuple[str, ...]:
        """The names of the routines that it calls."""
        return self.appended.names


def parse(
    response: str, source: Sequence[str], fmt: Format, builds: Builds | None = None
) -> Answer:
    """Read a response to a prompt that showed the lines `source`.

    builds: those that the first line of an edit script may name; None where it may name none.
    Raises AnswerError where the response is not of the format or gives no listing, and
    ValueError on an unknown `fmt`. Whether the listing assembles is for the executor to say.
    """
    base = ""
    if fmt == "edits":
        try:
            base, start, script = based(script_in(response), source, builds)
            lines = apply(start, script)
        except EditError as error:
            raise AnswerError(str(error)) from error
        listing = "".join(f"{line}\n" for line in lines)
    elif fmt == "listing":
        listing = _listing(response)
    else:
        raise ValueError(f"fmt: {fmt!r} is unknown; use 'edits' or 'listing'")
    if "\0" in listing or not _encodable(listing):
        raise AnswerError("the listing holds characters that no assembler source can hold")
    before = normalise("".join(f"{line}\n" for line in source))
    after = normalise(listing)
    if not after:
        raise AnswerError("the listing is empty")
    routines = appended(listing, after)
    if before == after:
        return Answer(listing, changed=False, changed_lines=0, appended=routines, base=base)
    size = sum(max(h.last - h.first + 1, len(h.lines)) for h in hunks(before, after))
    return Answer(listing, changed=True, changed_lines=size, appended=routines, base=base)


def script_in(response: str) -> str:
    """The edit script of a response, bare or in a fence. Raises AnswerError."""
    rows = response.split("\n")
    fences = [k for k, row in enumerate(rows) if row.startswith(_FENCE)]
    if not fences:
        return response if response.strip() else ""
    if len(fences) < 2:
        raise AnswerError("the fence around the edit script is not closed")
    return "".join(f"{row}\n" for row in rows[fences[-2] + 1 : fences[-1]])


def _listing(response: str) -> str:
    start = response.rfind(_OPENING)
    if start < 0:
        raise AnswerError(f"the response has no {_OPENING} fence")
    start += len(_OPENING)
    end = response.rfind(_FENCE, start)
    if end < 0:
        raise AnswerError(f"the {_OPENING} fence is not closed")
    text = response[start:end].lstrip("\n")
    return short_text(text if text.endswith("\n") else f"{text}\n")


def _encodable(text: str) -> bool:
    """Whether a message can carry the text: lone surrogates have no UTF-8 form."""
    return not any("\ud800" <= character <= "\udfff" for character in text)

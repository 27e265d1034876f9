"""Windows: the parts of a listing that a policy is asked about one by one.

A window is one prompt. It shows lines that the answer may edit, each with a number in front, and
around them context without numbers, which may be read and not edited. `cutting.cut` makes the
windows of a listing. No line belongs to two windows, so the answers of all windows can be applied
to the listing at once (`merge`), and an edit of the whole listing can be taken apart (`split`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from policy_jax.asm import edits
from policy_jax.asm.answer import AnswerError, script_in
from policy_jax.asm.bases import based
from policy_jax.asm.edits import EditError, Hunk

GREATEST_NUMBER = 400
"""The greatest number of a line in a prompt. Greater ones would not be single tokens."""

COLD = 0.01
"""Windows with a smaller share of a program's time are not asked: without that time the program
would be 1.01 times as fast at most. Lines with at least this share are marked as hot."""

OWN_WORK = "kernel"
"""The function that does the work in the bundled families of kernels; their `main` only reads
input, calls it and prints."""


@dataclass(frozen=True, slots=True)
class Part:
    """Consecutive lines first..last of the listing (counted from 1) that may be edited. In the
    prompt the first one has the number `number`, and so on."""

    first: int
    last: int
    number: int

    @property
    def shift(self) -> int:
        """Number in the listing minus number in the prompt."""
        return self.first - self.number


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a listing as one prompt.

    name: its functions, and which piece of a long one it is, such as `main 2/3`.
    functions: names of the functions that it shows lines of.
    parts: the lines that may be edited, in order.
    prompt: the text, in rows that end in a line feed.
    tokens: of the prompt, as the given counter counts them.
    heat: its share of the program's time; None where this is not known.
    """

    name: str
    functions: tuple[str, ...]
    parts: tuple[Part, ...]
    prompt: str
    tokens: int
    heat: float | None = None

    def read(self, response: str) -> list[Hunk]:
        """The hunks of a response, bare or in a fence, with the numbers of the listing.

        Raises EditError where it is not well formed, names a base (`rollout.bases` reads those) or
        edits what the window does not let it.
        """
        last = self.parts[-1]
        try:
            script = script_in(response)
        except AnswerError as error:
            raise EditError(str(error)) from error
        _, _, script = based(script, (), None)
        return self.lift(edits.parse(script, last.last - last.shift))

    def script(self, response: str) -> str:
        """A response to the window as an edit script of the whole listing. Raises EditError."""
        return edits.render(self.read(response))

    def lift(self, hunks: Sequence[Hunk]) -> list[Hunk]:
        """Hunks with the numbers of the prompt as hunks of the listing.

        Raises EditError for one that is not wholly within the lines that may be edited.
        """
        lifted = []
        for hunk in hunks:
            for part in self.parts:
                moved = Hunk(hunk.first + part.shift, hunk.last + part.shift, hunk.lines)
                if _inside(moved, part):
                    lifted.append(moved)
                    break
            else:
                raise EditError(
                    f"hunk <{hunk.first}><{hunk.last}>: only {self._editable} may be "
                    "edited in this window"
                )
        return lifted

    def lower(self, hunk: Hunk) -> Hunk | None:
        """A hunk of the listing with the numbers of the prompt; None where it edits lines that the
        window does not let it."""
        for part in self.parts:
            if _inside(hunk, part):
                return Hunk(hunk.first - part.shift, hunk.last - part.shift, hunk.lines)
        return None

    def touches(self, hunk: Hunk) -> bool:
        """Whether a hunk of the listing replaces a line that belongs to the window."""
        return any(hunk.first <= part.last and hunk.last >= part.first for part in self.parts)

    @property
    def _editable(self) -> str:
        spans = [f"<{p.number}> to <{p.last - p.shift}>" for p in self.parts]
        return "lines " + " and ".join(spans)


def _inside(hunk: Hunk, part: Part) -> bool:
    """Whether a hunk of the listing edits a part alone; at both ends it may insert."""
    return part.first <= hunk.first <= part.last + 1 and hunk.last <= part.last


def joined(by_window: Sequence[Sequence[Hunk]]) -> list[Hunk]:
    """The hunks of all windows of one listing as one script, in order.

    by_window: hunks of the listing, those of an earlier window first. Where one window ends and the
    next begins both may insert; then the lines of the earlier one come first.
    """
    hunks = sorted((h for some in by_window for h in some), key=lambda h: (h.first, h.last))
    result: list[Hunk] = []
    for hunk in hunks:
        last = result[-1] if result else None
        if last is not None and hunk.first <= max(last.first, last.last):
            result[-1] = Hunk(last.first, hunk.last, (*last.lines, *hunk.lines))
        else:
            result.append(hunk)
    return result


def merge(lines: Sequence[str], windows: Sequence[Window], answers: Sequence[str]) -> list[str]:
    """The listing after the answers to its windows, all applied at once; "" changes nothing.

    Raises EditError where one cannot be read, ValueError where there is not one for each window.
    """
    by_window = [w.read(text) for w, text in zip(windows, answers, strict=True)]
    return edits.apply_hunks(lines, joined(by_window))


@dataclass(frozen=True, slots=True)
class Split:
    """An edit of a listing, taken apart.

    scripts: the script of each window, with the numbers of its prompt; "" where it changes nothing.
    crossing: the hunks that no window holds alone, each with the names of the windows whose lines
        it replaces (none where it edits only lines outside of all windows).
    """

    scripts: tuple[str, ...]
    crossing: tuple[tuple[Hunk, tuple[str, ...]], ...] = ()


def split(hunks: Sequence[Hunk], windows: Sequence[Window]) -> Split:
    """An edit of a listing by window. Without `crossing`, `merge` of its scripts is the edit.

    A hunk that inserts between two windows belongs to the earlier one.
    """
    mine: list[list[Hunk]] = [[] for _ in windows]
    crossing = []
    for hunk in hunks:
        for k, window in enumerate(windows):
            lowered = window.lower(hunk)
            if lowered is not None:
                mine[k].append(lowered)
                break
        else:
            crossing.append((hunk, tuple(w.name for w in windows if w.touches(hunk))))
    return Split(tuple(map(edits.render, mine)), tuple(crossing))


def topped(windows: Sequence[Window], rows: Sequence[str], tokens: int) -> list[Window]:
    """Windows whose prompts begin with some more rows, which have `tokens` tokens together."""
    top = "".join(rows)
    return [replace(w, prompt=f"{top}{w.prompt}", tokens=w.tokens + tokens) for w in windows]


def asked(windows: Sequence[Window]) -> list[Window]:
    """The windows that a policy is asked about: all, but where their heat is known only those with
    a share of at least `COLD`, or the hottest one where none has that."""
    heats = [window.heat or 0.0 for window in windows]
    if sum(heats) <= 0.0:
        return [*windows]
    bar = min(COLD, max(heats))
    return [window for window, heat in zip(windows, heats, strict=True) if heat >= bar]


def chances(windows: Sequence[Window]) -> list[float]:
    """The chance of each window to be the one that a training step asks about; the sum is 1.

    In proportion to heat, for those that are `asked`. Without heat all are alike, but `main` has no
    chance beside a function `OWN_WORK`.
    """
    chosen = asked(windows)
    if any(window.heat for window in windows):
        weights = [(w.heat or 0.0) if w in chosen else 0.0 for w in windows]
    else:
        kernels = any(OWN_WORK in window.functions for window in windows)
        weights = [0.0 if kernels and w.functions == ("main",) else 1.0 for w in windows]
    total = sum(weights)
    return [weight / total for weight in weights]

"""The static check, with what the moves write on their own proof.

`flow.static_check` compares definitions line by line, so it cannot follow a loop that stands four
times in the place of one. A move that copies a loop has shown with its own precondition that the
result is the same. So an edit that the static check rejects is compared once more, with the listing
in which the moves have rewritten the functions that come nearer to the edit by it. What the edit
does beyond that, the static check judges as ever.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from policy_jax.asm.answer import AnswerError, parse
from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.functions import functions_at
from policy_jax.asm.labels import align_labels
from policy_jax.asm.normalise import LOCAL_LABEL, normalise
from policy_jax.asm.rewrite.moves import in_place


def check_edit(before: Sequence[str], after: Sequence[str]) -> str | None:
    """The reason to reject the edit from one canonical listing to another; None where it passes.

    As `static_check`, which also tells what it passes where nothing is known; loops that the moves
    copy pass too.
    """
    reason = static_check(before, after)
    if reason is None:
        return None
    nearer = _nearer(before, _moved(tuple(before)), after)
    if nearer is None or static_check(nearer, align_labels(nearer, after)) is not None:
        return reason
    return None


def check_script(script: str, shown: Sequence[str]) -> str | None:
    """The reason to reject an edit script for the canonical lines `shown`: it cannot be parsed, or
    `check_edit` rejects it. None where it passes, and where it changes nothing."""
    return _check_script(script, tuple(shown))


@lru_cache(maxsize=256)
def _check_script(script: str, shown: tuple[str, ...]) -> str | None:
    """Sampled answers are often the same."""
    try:
        answer = parse(script, shown, "edits")
    except AnswerError as error:
        return str(error)
    return check_edit(shown, normalise(answer.short)) if answer.changed else None


@lru_cache(maxsize=32)
def _moved(lines: tuple[str, ...]) -> list[str]:
    """A policy answers many times to the same listing."""
    return in_place(lines)


def _nearer(before: Sequence[str], moved: Sequence[str], after: Sequence[str]) -> list[str] | None:
    """`before` with the functions of `moved` that have more lines in common with those of `after`;
    None where no function has."""
    there = _by_function(after)
    old, new = _by_function(before), _by_function(moved)
    chosen = {
        name
        for name in old.keys() & new.keys() & there.keys()
        if _distance(new[name], there[name]) < _distance(old[name], there[name])
    }
    if not chosen:
        return None
    result: list[str] = []
    done = set[str]()
    for line, name in zip(before, functions_at(before), strict=True):
        if name not in chosen:
            result.append(line)
        elif name not in done:
            done.add(name)
            result += new[name]
    return result


def _by_function(lines: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line, name in zip(lines, functions_at(lines), strict=True):
        if name:
            found.setdefault(name, []).append(line)
    return found


def _distance(one: Sequence[str], other: Sequence[str]) -> int:
    """Lines that only one of them has, whatever their local labels are."""
    a, b = (Counter(LOCAL_LABEL.sub(".L", line) for line in lines) for lines in (one, other))
    return (a - b).total() + (b - a).total()

"""Puts one function of a changed listing back into the compiler's own text, all else untouched."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.normalise import LOCAL_LABEL, local_labels, rename_labels
from policy_jax.optimise.explain import lines_of


class SpliceError(ValueError):
    """The function does not stand in one piece; the message says what is in the way."""


def splice(listing: str, lines: Sequence[str], function: str) -> str:
    """`listing`, a compiler's, with the body of `function` as it stands in `lines`.

    lines: the normalised listing with changes inside of `function` alone (see `explain.restrict`).
    Sections, directives, debug and unwind tables of everything else stay to the byte; the function
    itself loses its own, which described instructions that are gone. Raises SpliceError.
    """
    text = listing.splitlines(keepends=True)
    start = _one(text, rf"{re.escape(function)}:", f"the label of {function}")
    end = _one(text, rf"\s*\.size\s+{re.escape(function)}\s*,.*", f"the .size of {function}")
    if end < start:
        raise SpliceError(f"the .size of {function} stands before its label")
    body = lines_of(lines, function)
    kept = local_labels(listing)
    names = {canonical: name for name, canonical in kept.items()}
    taken = set(kept)
    for line in body:
        for label in LOCAL_LABEL.findall(line):
            if label not in names:
                names[label] = _free(taken)
    renamed = rename_labels(body, names)
    return "".join(text[:start]) + "".join(f"{line}\n" for line in renamed) + "".join(text[end:])


def _one(text: Sequence[str], pattern: str, what: str) -> int:
    found = [k for k, line in enumerate(text) if re.fullmatch(pattern, line.strip())]
    if len(found) != 1:
        raise SpliceError(f"{what} stands {len(found)} times in the listing, not once")
    return found[0]


def _free(taken: set[str]) -> str:
    number = len(taken)
    while (name := f".Lnew{number}") in taken:
        number += 1
    taken.add(name)
    return name

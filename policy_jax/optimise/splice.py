"""Puts one function of a changed listing into the compiler's own text and leaves all else as is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.constants import data_of, defined
from policy_jax.asm.functions import back_to, is_part, lines_of, section_after, span_of
from policy_jax.asm.labels import free_label
from policy_jax.asm.normalise import LOCAL_LABEL, local_labels, normalise, rename_labels

_NAMED = re.compile(r"\s*([A-Za-z_][\w.$]*):")
_SIZE = re.compile(r"\s*\.size\s+([\w.$]+)\s*,")


class SpliceError(ValueError):
    """The function cannot be replaced as one piece of text; the message says why."""


def splice(listing: str, lines: Sequence[str], function: str) -> str:
    """`listing`, a compiler's, with the body of `function` as it stands in `lines`.

    lines: the normalised listing with changes inside of `function` alone (see `explain.restrict`).
    Sections, directives, debug and unwind tables of everything else stay as they are to the byte.
    Those of the function are dropped, since they describe instructions that are gone. Its jump
    tables and its cold part are replaced with it; constants that only it reads are appended at the
    end. Raises SpliceError.
    """
    text = listing.splitlines(keepends=True)
    start = _one(text, rf"{re.escape(function)}:", f"the label of {function}")
    end = _one(text, rf"\.size\s+{re.escape(function)}\s*,.*", f"the .size of {function}")
    if end < start:
        raise SpliceError(f"the .size of {function} stands before its label")
    for line in text[start + 1 : end]:
        named = _NAMED.match(line)
        if named and not is_part(named[1], function):
            raise SpliceError(f"the label {named[1]} stands between {function} and its .size")
    body = lines_of(lines, function)
    kept = local_labels(listing)
    names = {canonical: name for name, canonical in kept.items()}
    base = normalise(listing)
    old = span_of(base, function) or range(0)
    known = defined([*base[: old.start], *base[old.stop :], *body])
    missing = {name for line in body for name in LOCAL_LABEL.findall(line)} - known
    data = data_of(lines, missing, known)
    taken = set(kept)
    for line in (*body, *data):
        for label in LOCAL_LABEL.findall(line):
            if label not in names:
                names[label] = free_label(".Lnew", taken)
    body = rename_labels(body, names)
    # The .size is the distance from the label to here, so both must be in one section.
    body += back_to(section_after(text[:start]), [*text[:start], *body])
    rest = [line for line in text[end:] if not _size_of_part(line, function, body)]
    return "".join(
        [*text[:start], *_ended(body), *rest, *_ended(rename_labels(data, names))],
    )


def append(listing: str, lines: Sequence[str], function: str) -> str:
    """`listing`, a compiler's, with a function that it does not have, as it stands in the
    canonical `lines`, and the constants that this reads."""
    body = lines_of(lines, function)
    known = defined(body)
    missing = {name for line in body for name in LOCAL_LABEL.findall(line)} - known
    data = data_of(lines, missing, known)
    taken = set(local_labels(listing))
    labels = {name for line in (*body, *data) for name in LOCAL_LABEL.findall(line)}
    names = {name: free_label(".Lnew", taken) for name in sorted(labels)}
    added = ["\t.text", "\t.p2align 4", *rename_labels([*body, *data], names)]
    return "".join([*_ended(listing.splitlines()), *_ended(added)])


def _ended(lines: Sequence[str]) -> list[str]:
    return [f"{line}\n" for line in lines]


def _one(text: Sequence[str], pattern: str, what: str) -> int:
    places = [
        k for k, line in enumerate(text) if re.fullmatch(pattern, line.partition("#")[0].strip())
    ]
    if len(places) != 1:
        raise SpliceError(f"{what} stands {len(places)} times in the listing, not once")
    return places[0]


def _size_of_part(line: str, function: str, body: Sequence[str]) -> bool:
    """Whether a line is the .size of a cold part that the new body does not have."""
    size = _SIZE.match(line)
    return bool(size and is_part(size[1], function) and f"{size[1]}:" not in body)

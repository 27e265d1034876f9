"""Sources that are nearly the same text: renamed variables and other white space do not count."""

from __future__ import annotations

import re
from collections.abc import Mapping

from datasketch import MinHash, MinHashLSH

SIMILARITY = 0.8
"""Jaccard similarity of token shingles from which on two sources are one."""

SHINGLE = 5
_PERMUTATIONS = 128
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|[A-Za-z_]\w*|\d[\w.]*|[^\s\w]')
_KEPT = frozenset(
    (
        "auto break case char const continue default do double else enum extern float for goto if "
        + "int long main malloc printf putchar puts qsort register return scanf short signed "
        + "sizeof static strcmp strlen struct switch typedef union unsigned void volatile while"
    ).split()
)
"""Names that a writer did not choose."""


def shingles(source: str) -> frozenset[str]:
    """Runs of `SHINGLE` tokens, with every name that a writer chose taken as one."""
    tokens = [
        token if not (token[0].isalpha() or token[0] == "_") or token in _KEPT else "name"
        for token in _TOKEN.findall(_COMMENT.sub(" ", source))
    ]
    last = max(1, len(tokens) - SHINGLE + 1)
    return frozenset(" ".join(tokens[i : i + SHINGLE]) for i in range(last))


def near_duplicates(
    sources: Mapping[str, str], similarity: float = SIMILARITY
) -> dict[str, tuple[str, float]]:
    """Name -> the earlier source that it nearly equals, and how nearly.

    Of several alike the first stays. Candidates come from MinHash signatures (Broder 1997), which
    may miss a pair at the very limit; the similarity that decides is exact.
    """
    index = MinHashLSH(threshold=similarity - 0.1, num_perm=_PERMUTATIONS)
    kept: dict[str, frozenset[str]] = {}
    found: dict[str, tuple[str, float]] = {}
    for name, source in sources.items():
        mine = shingles(source)
        signature = MinHash(num_perm=_PERMUTATIONS, seed=1)
        signature.update_batch([shingle.encode() for shingle in sorted(mine)])
        alike = [
            (len(mine & kept[other]) / len(mine | kept[other]), other)
            for other in sorted(index.query(signature))
        ]
        best, other = max(alike, default=(0.0, ""))
        if best >= similarity:
            found[name] = (other, best)
        else:
            index.insert(name, signature)
            kept[name] = mine
    return found

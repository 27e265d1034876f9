"""Near-duplicate sources: they differ at most in names, white space and a few tokens."""

from __future__ import annotations

import re
from collections.abc import Mapping

from datasketch import MinHash, MinHashLSH

SIMILARITY = 0.8
"""Jaccard similarity of token shingles from which on two sources are near-duplicates."""

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
"""Names that the author did not choose."""


def shingles(source: str) -> frozenset[str]:
    """Runs of `SHINGLE` tokens, with the same token for every name that the author chose."""
    tokens = [
        token if not (token[0].isalpha() or token[0] == "_") or token in _KEPT else "name"
        for token in _TOKEN.findall(_COMMENT.sub(" ", source))
    ]
    last = max(1, len(tokens) - SHINGLE + 1)
    return frozenset(" ".join(tokens[i : i + SHINGLE]) for i in range(last))


def near_duplicates(
    sources: Mapping[str, str], similarity: float = SIMILARITY
) -> dict[str, tuple[str, float]]:
    """Near-duplicate -> the earlier source that it duplicates, and their similarity.

    The first of several duplicates stays. Candidates come from MinHash signatures (Broder 1997),
    which may miss a pair near the threshold; the similarity that decides is exact.
    """
    index = MinHashLSH(threshold=similarity - 0.1, num_perm=_PERMUTATIONS)
    kept: dict[str, frozenset[str]] = {}
    duplicates: dict[str, tuple[str, float]] = {}
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
            duplicates[name] = (other, best)
        else:
            index.insert(name, signature)
            kept[name] = mine
    return duplicates

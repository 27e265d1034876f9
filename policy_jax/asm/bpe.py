"""Learning byte-pair merges in two passes, so that tokens are whole words or runs of whole words.

Plain byte-pair encoding over lines makes tokens such as `shrl<TAB>%e` and `, %r1`, which split
registers. Here the first pass merges within atoms (a register, a mnemonic, a small integer, a
separator) and the second joins complete atoms where the caller allows it.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise

BARRIER = ""
"""A symbol of a word that no merge may include."""

Merge = tuple[str, str]


def learn(
    words: list[list[str]],
    counts: Sequence[int],
    merges: int,
    allowed: Callable[[Merge], bool] = lambda pair: True,
) -> list[Merge]:
    """Merge the most frequent neighbours `merges` times; fewer where no pair occurs twice.

    words: each a list of symbols, changed in place to what they are after the merges.
    counts: how often each word occurs. Ties go to the pair first in order of code points, so that
    the result depends on the input alone.
    """
    frequency: Counter[Merge] = Counter()
    places: dict[Merge, set[int]] = {}
    for index, word in enumerate(words):
        for pair in _pairs(word):
            frequency[pair] += counts[index]
            places.setdefault(pair, set()).add(index)
    heap = [(-count, pair) for pair, count in frequency.items()]
    heapq.heapify(heap)
    learned: list[Merge] = []
    while heap and len(learned) < merges:
        count, pair = heapq.heappop(heap)
        if -count != frequency[pair]:
            continue  # an entry from before the count changed
        if -count < 2:
            break
        if not allowed(pair):
            continue
        learned.append(pair)
        touched: set[Merge] = set()
        for index in sorted(places.pop(pair)):
            for old in _pairs(words[index]):
                frequency[old] -= counts[index]
                touched.add(old)
            words[index] = _merge(words[index], pair)
            for new in _pairs(words[index]):
                frequency[new] += counts[index]
                places.setdefault(new, set()).add(index)
                touched.add(new)
        for changed in sorted(touched):
            if frequency[changed] > 0:
                heapq.heappush(heap, (-frequency[changed], changed))
    return learned


def two_pass(
    pieces: Iterable[tuple[Sequence[str], int]],
    inside: int,
    across: int,
    whole: Collection[str] = (),
    joined: Callable[[Merge], bool] = lambda pair: True,
) -> list[Merge]:
    """Learn `inside` merges within atoms, then `across` merges of complete atoms that `joined`
    allows.

    pieces: the atoms of a piece of text and how often the piece occurs. A merge never reaches
    beyond its piece. Atoms that the first pass left in parts take no part in the second.
    whole: atoms that are single symbols already.
    """
    pieces = list(pieces)
    occurrences: Counter[str] = Counter()
    for atoms, count in pieces:
        for atom in atoms:
            occurrences[atom] += count
    names = sorted(occurrences.keys() - set(whole))
    words = [list(atom) for atom in names]
    merges = learn(words, [occurrences[atom] for atom in names], inside)
    complete = {atom for atom, word in zip(names, words, strict=True) if len(word) == 1}
    complete.update(whole)
    lines = [[atom if atom in complete else BARRIER for atom in atoms] for atoms, _ in pieces]
    return merges + learn(lines, [count for _, count in pieces], across, joined)


def _pairs(word: Sequence[str]) -> list[Merge]:
    return [(a, b) for a, b in pairwise(word) if a and b]


def _merge(word: Sequence[str], pair: Merge) -> list[str]:
    merged: list[str] = []
    k = 0
    while k < len(word):
        if k + 1 < len(word) and (word[k], word[k + 1]) == pair:
            merged.append(word[k] + word[k + 1])
            k += 2
        else:
            merged.append(word[k])
            k += 1
    return merged

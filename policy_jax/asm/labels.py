"""Give a target listing the label names of its source, wherever the two mean the same place.

Compilers number labels pass by pass, so two builds of one function differ in nearly every jump even
where the code is the same. After `align_labels` a diff shows only real differences.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from policy_jax.asm.normalise import LOCAL_LABEL, is_constant_label, is_label, rename_labels

_DATA = re.compile(
    r"\t\.(?:byte|short|value|word|long|int|quad|octa|zero|string|asciz|ascii|float|double)\t"
)
_NUMBERED = re.compile(r"\.L(\d+):\Z")
_NUMBER = re.compile(r"\.LC?([0-9]+)\Z")
MOST_EXACT = 5000
"""Lines of a listing, above which frequent lines count less for the comparison."""

# A constant's content identifies it; an agreement there outweighs any number of jumps.
_CONTENT_VOTES = 1000
# A matched definition tells more than a matched reference: all `jmp .L#` look alike.
_DEFINITION_VOTES = 3


def align_labels(source: Sequence[str], target: Sequence[str]) -> list[str]:
    """Rename the local labels of `target` so that it differs from `source` in few lines.

    Both are canonical listings (`normalise`). Labels at corresponding places get the source's
    names; the rest get numbers after the source's greatest, in order of appearance, code
    labels (`.L7`) and constants (`.LC7`) each in their own sequence. The renaming is one to one, so
    the program stays the same.
    """
    votes: Counter[tuple[str, str]] = Counter()
    _vote_by_content(source, target, votes)
    _vote_by_position(source, target, votes)
    names = _choose(votes)
    # With most names settled, a diff of the real lines resolves the ambiguous places.
    settled = rename_labels(list(target), _fresh(source, target, names))
    refined: Counter[tuple[str, str]] = Counter()
    matcher = _matcher(source, settled)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal" or (tag == "replace" and i2 - i1 == j2 - j1):
            for i, j in zip(range(i1, i2), range(j1, j2), strict=True):
                _vote_for_lines(source[i], target[j], refined)
    _vote_by_content(source, target, refined)
    improved = _fresh(source, target, _choose(refined))
    candidates = [settled, rename_labels(list(target), improved)]
    return max(candidates, key=lambda lines: _common(source, lines))


def greatest_label(lines: Sequence[str]) -> int:
    """The greatest number of a local label of code; -1 where there is none."""
    return max((int(m[1]) for m in map(_NUMBERED.match, lines) if m), default=-1)


def free_label(start: str, used: set[str]) -> str:
    """A label `start` with a number that is not in `used`; adds it to `used`."""
    number = len(used)
    while (name := f"{start}{number}") in used:
        number += 1
    used.add(name)
    return name


def _matcher(source: Sequence[str], target: Sequence[str]) -> SequenceMatcher[str]:
    """Where the listings are long, lines that are frequent do not begin a match; the time would
    grow with the square of their number."""
    return SequenceMatcher(None, list(source), list(target), autojunk=len(target) > MOST_EXACT)


def _common(source: Sequence[str], target: Sequence[str]) -> int:
    matcher = _matcher(source, target)
    return sum(block.size for block in matcher.get_matching_blocks())


def _blind(line: str) -> str:
    return LOCAL_LABEL.sub(lambda m: ".LC#" if is_constant_label(m[0]) else ".L#", line)


def _vote_for_lines(source: str, target: str, votes: Counter[tuple[str, str]]) -> None:
    if ".L" not in source or _blind(source) != _blind(target):
        return
    weight = _DEFINITION_VOTES if is_label(source) else 1
    pairs = zip(LOCAL_LABEL.findall(source), LOCAL_LABEL.findall(target), strict=True)
    for old, new in pairs:
        votes[old, new] += weight


def _vote_by_position(
    source: Sequence[str], target: Sequence[str], votes: Counter[tuple[str, str]]
) -> None:
    blind_source, blind_target = (
        [_blind(line) for line in source],
        [_blind(line) for line in target],
    )
    matcher = _matcher(blind_source, blind_target)
    for block in matcher.get_matching_blocks():
        for k in range(block.size):
            _vote_for_lines(source[block.a + k], target[block.b + k], votes)


def _vote_by_content(
    source: Sequence[str], target: Sequence[str], votes: Counter[tuple[str, str]]
) -> None:
    in_target = _contents(target)
    for content, old_names in _contents(source).items():
        new_names = in_target.get(content, [])
        for old, new in zip(old_names, new_names, strict=False):
            votes[old, new] += _CONTENT_VOTES


def _contents(lines: Sequence[str]) -> dict[tuple[str, ...], list[str]]:
    """Labels of constants by content: the data directives between a label and the next."""
    by_content: dict[tuple[str, ...], list[str]] = {}
    for start, line in enumerate(lines):
        if not (is_label(line) and is_constant_label(line)):
            continue
        end = start + 1
        while end < len(lines) and not is_label(lines[end]) and _DATA.match(lines[end]):
            end += 1
        content = tuple(lines[start + 1 : end])
        # A table of code labels has no content to compare: label numbers differ between builds.
        if content and not any(".L" in item for item in content):
            by_content.setdefault(content, []).append(line[:-1])
    return by_content


def _choose(votes: Counter[tuple[str, str]]) -> dict[str, str]:
    """Pair labels one to one, most votes first; ties by order of first vote."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for (old, new), _ in votes.most_common():
        if new not in names and old not in taken:
            names[new] = old
            taken.add(old)
    return names


def _fresh(source: Sequence[str], target: Sequence[str], names: dict[str, str]) -> dict[str, str]:
    """Complete `names` with new numbers for the labels of `target` that have no partner."""
    following = {".L": 0, ".LC": 0}
    for line in source:
        for name in LOCAL_LABEL.findall(line):
            if number := _NUMBER.match(name):
                kind = ".LC" if is_constant_label(name) else ".L"
                following[kind] = max(following[kind], int(number[1]) + 1)
    complete = dict(names)
    for line in target:
        for name in LOCAL_LABEL.findall(line):
            if name not in complete:
                kind = ".LC" if is_constant_label(name) else ".L"
                complete[name] = f"{kind}{following[kind]}"
                following[kind] += 1
    return complete

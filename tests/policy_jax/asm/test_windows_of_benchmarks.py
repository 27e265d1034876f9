"""Windows of every program of the frozen benchmarks, and teachers' edits cut by them."""

from __future__ import annotations

from collections import Counter

import pytest

from policy_jax.asm import edits
from policy_jax.asm.functions import functions_at
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.asm.windows import merge, split
from policy_jax.compilers.ensemble import PORTABLE_SETS, candidates
from policy_jax.evaluation.questions import Question, read_questions
from policy_jax.rollout.policy import MAX_PROMPT_TOKENS
from policy_jax.shipped import TINY_PPO

BUILDS = {"-O2": ("-O2",), "-O2 with BMI": PORTABLE_SETS["O2+bmi"]}


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("spec", ["bundled:val", "bundled:judge"])
def test_windows_hold_the_listing_and_the_edits_of_teachers(spec: str) -> None:
    tokenizer = AsmTokenizer(TINY_PPO)
    counts: Counter[str] = Counter()
    for question in read_questions(spec):
        counts.update(_windows_of(question, tokenizer))
    print(f"\n{spec}: " + ", ".join(f"{name}: {count}" for name, count in counts.items()))
    assert counts["windows"] > counts["programs"]
    assert counts["lines of code"] == counts["lines of code in a window"]
    assert counts["in place: edits"] == counts["in place: edits held whole"]


def _windows_of(question: Question, tokenizer: AsmTokenizer) -> Counter[str]:
    lines = list(question.lines)
    windows = tokenizer.windows(lines, MAX_PROMPT_TOKENS)
    counts = Counter(programs=1, windows=len(windows))
    assert merge(lines, windows, [""] * len(windows)) == lines, question.name
    owned: Counter[int] = Counter()
    for window in windows:
        assert len(tokenizer.prompt_ids(window.prompt)) <= MAX_PROMPT_TOKENS, question.name
        for part in window.parts:
            owned.update(range(part.first - 1, part.last))
    assert max(owned.values()) == 1, question.name
    code = [place for place, function in enumerate(functions_at(lines)) if function]
    counts["lines of code"] += len(code)
    counts["lines of code in a window"] += sum(place in owned for place in code)
    targets = {"in place": in_place(lines)}
    targets |= candidates(question.program.source, BUILDS, lines)
    for name, target in targets.items():
        hunks = edits.hunks(lines, target)
        if not hunks:
            continue
        cut = split(hunks, windows)
        crossing = [hunk for hunk, _ in cut.crossing]
        held = [hunk for hunk in hunks if hunk not in crossing]
        # Without a crossing hunk this is the teacher's listing.
        assert merge(lines, windows, cut.scripts) == edits.apply_hunks(lines, held), question.name
        counts[f"{name}: edits"] += 1
        counts[f"{name}: edits held whole"] += not crossing
        counts[f"{name}: hunks"] += len(hunks)
        counts[f"{name}: hunks that cross"] += len(crossing)
        counts[f"{name}: of these outside of all windows"] += sum(
            not names for _, names in cut.crossing
        )
    return counts

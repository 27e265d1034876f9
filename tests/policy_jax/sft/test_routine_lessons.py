"""Lessons whose target calls routines: short edits that are right once the routines are there."""

import subprocess
from collections import Counter
from pathlib import Path

import pytest

from policy_jax.asm import edits
from policy_jax.asm.routines.complete import called, complete_text
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.data.bundled import make_program
from policy_jax.sft.expand import Task, make_pair
from policy_jax.sft.lessons import Lesson, Shapes, by_window, encode
from policy_jax.shipped import TINY_PPO


@pytest.mark.parametrize(
    "family",
    [
        "sorted_by_hand",
        *(pytest.param(f, marks=pytest.mark.slow) for f in ("word_counts", "letter_histogram")),
    ],
)
def test_a_lesson_with_routines_is_a_short_edit_and_complete(family: str, tmp_path: Path) -> None:
    pair = make_pair(Task(family, 3, ("routines",)))
    assert pair is not None
    assert pair.flags == "routines"
    lesson, reasons = Lesson.of(pair), Counter[str]()
    assert all(hunk.first == hunk.last and len(hunk.lines) == 1 for hunk in lesson.hunks)
    tokenizer = AsmTokenizer(TINY_PPO)
    parts = by_window(tokenizer, lesson.source, lesson.hunks, Shapes(), reasons)
    assert parts
    assert not reasons
    assert all(encode(tokenizer, w, script, Shapes(), reasons) for w, script in parts)
    target = edits.apply(lesson.source, pair.script)
    assert called(target)
    outputs = []
    for lines in (lesson.source, target):
        (tmp_path / "a.s").write_text(complete_text("\n".join(lines) + "\n"))
        subprocess.run(["gcc", "a.s", "-o", "a", "-lm"], cwd=tmp_path, check=True)
        outputs.append(
            [
                subprocess.run([tmp_path / "a"], input=test.stdin, capture_output=True)
                for test in make_program(family, 3).tests
            ]
        )
    for before, after in zip(*outputs, strict=True):
        assert (before.returncode, before.stdout) == (after.returncode, after.stdout)


def test_calls_of_routines_in_several_windows_need_no_static_check(monkeypatch) -> None:
    """Each stands alone, so that a lesson about many windows is not the slowest one to make."""
    pair = make_pair(Task("word_tables", 3, ("routines",)))
    assert pair is not None
    lesson = Lesson.of(pair)
    tokenizer = AsmTokenizer(TINY_PPO)
    shapes = Shapes(max_prompt=300)

    def checked(*arguments: object) -> None:
        raise AssertionError("the static check was asked")

    monkeypatch.setattr("policy_jax.sft.lessons.check_script", checked)
    assert len(by_window(tokenizer, lesson.source, lesson.hunks, shapes, Counter())) > 1
    # An edit that is more than that is checked.
    place = lesson.source.index("\tret") + 1
    others = [*lesson.hunks, edits.Hunk(place, place, ("\tnop", "\tret"))]
    others.sort(key=lambda hunk: hunk.first)
    with pytest.raises(AssertionError, match="was asked"):
        by_window(tokenizer, lesson.source, others, shapes, Counter())

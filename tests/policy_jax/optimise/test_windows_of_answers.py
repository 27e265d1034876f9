"""An answer of several windows: applied together, and repaired where it fails as a whole."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from executor.client import Client, Evaluation
from executor.common import Progress
from executor.types import Verdict
from policy_jax.asm.cutting import cut
from policy_jax.asm.edits import Hunk
from policy_jax.asm.normalise import normalise
from policy_jax.asm.windows import asked
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.optimise.candidates import Maker
from policy_jax.optimise.judges import Judges
from policy_jax.optimise.policy_answers import (
    PolicyAnswer,
    WindowEdit,
    heat_within,
    windows_remark,
)
from policy_jax.optimise.repair import MOST_ALONE, repair

LINES = ("f:", "\tnop", "\tret", "main:", "\tcall\tf", "\tret")
ANSWER = PolicyAnswer(
    LINES,
    (
        WindowEdit("f", (Hunk(2, 2, ()),)),
        WindowEdit("main 1/2", (Hunk(5, 5, ("\tud2",)),)),
        WindowEdit("main 2/2", (Hunk(6, 5, ("\tcltq",)),)),
    ),
)


class Judge:
    """Passes what does not contain a line, and keeps what it was asked."""

    def __init__(self, *bad: str) -> None:
        self.bad, self.asked = set(bad), list[str]()

    def __call__(self, parts: Sequence[tuple[str, PolicyAnswer]]) -> list[Evaluation | None]:
        self.asked += [label for label, _ in parts]
        return [
            Evaluation(Verdict.OK if self.bad.isdisjoint(part.lines) else Verdict.RUNTIME_ERROR)
            for _, part in parts
        ]


def test_the_window_that_fails_alone_is_dropped_and_the_rest_is_judged_together():
    judge = Judge("\tud2")
    said = repair("policy", ANSWER, judge)
    assert said == (
        "policy: its edits of f, main 1/2, main 2/2 fail together; dropped main 1/2 "
        "(RUNTIME_ERROR), kept f, main 2/2"
    )
    assert judge.asked == [
        "policy: f alone",
        "policy: main 1/2 alone",
        "policy: main 2/2 alone",
        "policy without main 1/2",
    ]


def test_the_number_of_evaluations_is_bounded():
    many = PolicyAnswer(LINES, tuple(WindowEdit(f"w{k}", ()) for k in range(30)))
    judge = Judge()
    assert "w29 (not tried)" in repair("policy", many, judge)
    assert len(judge.asked) == MOST_ALONE + 1
    assert repair("policy", ANSWER, Judge("\tcall\tf", "\tud2")).endswith(
        "alone none passes: f (RUNTIME_ERROR), main 1/2 (RUNTIME_ERROR), main 2/2 (RUNTIME_ERROR)"
    )
    assert repair("policy", ANSWER, Judge()).endswith("each was tried by itself")


def test_windows_that_are_not_asked_are_said_with_their_share():
    def rows(texts: Sequence[str]) -> list[int]:
        return [1] * len(texts)

    heat = [0.0, 0.9, 0.09, 0.0, 0.001, 0.0]
    assert windows_remark(cut(LINES, 10, rows, heat)) == (
        "windows asked: f (99 % of the time); not asked: main, with less than 1 % of the time"
    )
    assert windows_remark(cut(LINES, 10, rows)) == "windows asked: f, main"
    assert windows_remark(cut(LINES[:3], 10, rows)) == ""


def test_only_windows_of_the_function_that_may_change_are_asked():
    def rows(texts: Sequence[str]) -> list[int]:
        return [1] * len(texts)

    for hot in ([0.0, 0.1, 0.1, 0.0, 0.4, 0.4], [0.0, 0.0, 0.0, 0.0, 0.5, 0.5]):
        heat = heat_within("f", LINES, lambda known=hot: known)
        windows = cut(LINES, 10, rows, heat())
        assert [window.functions for window in asked(windows)] == [("f",)]
    assert heat_within("f", LINES, lambda: None)() is None


@pytest.mark.slow
def test_an_executor_finds_the_window_to_drop():
    made = make_program("popcount_sum", 5)
    listing = compile_listing(made.source)
    lines = normalise(listing)
    at = lines.index("main:") + 1
    ret = next(k for k, line in enumerate(lines, 1) if line == "\tret")
    answer = PolicyAnswer(
        tuple(lines),
        (
            WindowEdit("kernel", (Hunk(ret, ret - 1, ("\taddl\t$1, %eax",)),)),
            WindowEdit("main", (Hunk(at + 1, at, ("\tnop",)),)),
        ),
    )
    maker, remarks = Maker(listing), list[str]()
    whole = maker.make("policy", answer.lines, answer)
    assert whole is not None
    assert whole.windows == ("kernel", "main")
    with Client(None) as client:
        judges = Judges(client, made.program, remarks, Progress("test"))
        judges.repair(maker, judges.judge([whole]))
    (failed, bad, good) = judges.judged
    assert failed.candidate is whole
    assert not bad.evaluation.passed
    assert good.evaluation.passed
    assert good.candidate.windows == ("main",)
    assert remarks == [
        "policy: its edits of kernel, main fail together; dropped kernel (WRONG_ANSWER), kept main"
    ]

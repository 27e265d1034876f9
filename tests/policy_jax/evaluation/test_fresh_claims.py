"""Claims measured again on inputs that no candidate saw, with a real executor."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from c_sources import HASH

from executor.client import Client, Precision, Program, TestCase, TestKind
from executor.common import Progress
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.evaluation.controls import InPlace
from policy_jax.evaluation.model_specs import ModelSpec
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.records import Records
from policy_jax.evaluation.runner import Plan, Reply
from policy_jax.evaluation.session import evaluate_models

TIMED = 20_000_000


@dataclasses.dataclass
class Same:
    """A model that always gives the same listing."""

    name: str
    text: str
    fmt = "listing"
    batch = 1
    known_bodies = frozenset[str]()

    def answer(self, requests):
        return [Reply(self.text) for _ in requests]


def judged(model, question: Question, tmp_path: Path) -> Outcome:
    spec = ModelSpec(model.name, model.name, lambda: model, "listing")
    plan = Plan(Precision(10, 0.05), fresh=2)

    def records(of: ModelSpec) -> Records:
        return Records(tmp_path, of.name, "listing", {})

    with Client(None) as client, Progress("test") as progress:
        outcomes, remarks = evaluate_models(client, [spec], [question], plan, progress, records)
        assert remarks == []
        # A run that goes on knows what was measured again.
        again, _ = evaluate_models(client, [spec], [question], plan, progress, records)
    (outcome,) = outcomes[model.name]
    assert again[model.name] == [outcome]
    return outcome


@pytest.mark.parametrize(
    "condition", ["n == TIMED", pytest.param("n >= TIMED / 2", marks=pytest.mark.slow)]
)
def test_an_answer_from_a_table_earns_nothing(tmp_path: Path, condition: str) -> None:
    plain = HASH.format(shortcut="")
    tests = (
        *(TestCase(f"t{k}", b"%d\n" % (10 * k + 3)) for k in range(3)),
        TestCase("timing-0", b"%d\n" % TIMED, None, TestKind.TIMING),
    )
    question = Question(
        "mine", "all", Program(plain, tests), tuple(normalise(compile_listing(plain)))
    )
    with Client(None) as client:
        stored = client.register(question.program).expected[-1].decode().strip()
    shortcut = f'if ({condition}) {{ printf("{stored}\\n"); return 0; }}'
    cheat = compile_listing(HASH.format(shortcut=shortcut.replace("TIMED", str(TIMED))))
    outcome = judged(Same("cheat", f"```assembly\n{cheat}\n```"), question, tmp_path)
    assert outcome.evaluation.faster, "it is right and fast on all inputs that are known"
    assert outcome.fresh is not None
    assert not outcome.holds
    assert outcome.honest_speedup < 1.2


@pytest.mark.slow
def test_a_real_gain_holds_on_fresh_inputs(tmp_path: Path) -> None:
    made = make_program("popcount_sum", 1_000_000_000)
    lines = tuple(normalise(compile_listing(made.source)))
    question = Question(made.name, "all", made.program, lines, made.family)
    outcome = judged(InPlace(), question, tmp_path)
    assert outcome.faster
    assert outcome.fresh is not None
    assert outcome.holds
    assert outcome.fresh.speedup == pytest.approx(outcome.evaluation.speedup, rel=0.2)

"""What answers of a training step start from, and what their speedups are over."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from executor.client import Client, Evaluation, Precision, Verdict
from policy_jax.asm.bases import Offer
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.profiled import no_heat
from policy_jax.compilers.program_builds import Base, ProgramBuilds
from policy_jax.config_files import ConfigError
from policy_jax.data.bundled import make_program
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.evaluation.bases import Bases, Best
from policy_jax.ppo.config import from_dict
from policy_jax.ppo.program_task import EditsCodec, ProgramTask
from policy_jax.ppo.report import Display
from policy_jax.ppo.rewards import confident, relative
from policy_jax.ppo.sources import Prefetched
from policy_jax.ppo.starts import Start, asked_of, offered, on_best, on_o3
from policy_jax.ppo.task import Answer, Prompt
from policy_jax.shipped import TINY_PPO
from policy_jax.train import _open_task


def timed(speedup: float, error: float = 0.01) -> Evaluation:
    """A passing evaluation with an interval of so many log points to either side."""
    return Evaluation(
        verdict=Verdict.OK,
        speedup=speedup,
        ci_low=speedup * math.exp(-error),
        ci_high=speedup * math.exp(error),
        resolved=True,
    )


@settings(max_examples=60)
@given(st.floats(0.2, 5.0), st.floats(0.2, 5.0), st.floats(0.001, 0.2), st.floats(0.001, 0.2))
def test_a_speedup_over_the_base_is_a_quotient_with_both_errors(
    own: float, base: float, error: float, base_error: float
) -> None:
    e = timed(own, error)
    against = relative(e, (base, base * math.exp(-base_error), base * math.exp(base_error)), False)
    assert against.speedup == pytest.approx(own / base)
    half = math.hypot(error, base_error)
    assert against.ci_low == pytest.approx(own / base * math.exp(-half))
    assert against.ci_high == pytest.approx(own / base * math.exp(half))
    assert against.ci_low <= against.speedup <= against.ci_high


def test_the_base_itself_earns_nothing_and_o3_again_loses() -> None:
    base = (2.0, 1.9, 2.1)
    assert confident(relative(timed(2.0), base, unchanged=True)) == 0.0
    assert confident(relative(timed(3.0), base, unchanged=False)) > 0.5
    back = Evaluation(verdict=Verdict.OK, identical=True)
    assert confident(relative(back, base, unchanged=False)) < 0.0


def test_a_failure_costs_the_same_over_any_base() -> None:
    wrong = Evaluation(verdict=Verdict.WRONG_ANSWER, reward_passed=1, reward_total=5)
    assert relative(wrong, (2.0, 1.9, 2.1), unchanged=False) == wrong


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


@pytest.fixture(scope="module")
def entry() -> ProgramEntry:
    made = make_program("popcount_sum", 5, 1.0)
    return made.entry("train", compile_listing(made.source))


def known_bases(client: Client, entry: ProgramEntry, build: str, path: Path | None) -> Bases:
    """The bases of a program whose search is over."""
    bases = Bases(client, path)
    question = asked_of(entry)
    lines = ProgramBuilds(entry.program, question.lines, client).lines(build) if build else ()
    final = timed(1.5) if build else None
    best = Best(build, tuple(lines) or question.lines, final, {build: 1.5} if build else {})
    bases._found[bases._key(question)] = best
    return bases


def prompts_of(entry: ProgramEntry, start: Start) -> Prompt:
    codec = EditsCodec(AsmTokenizer(TINY_PPO))
    choices = codec.choices(entry, 768, no_heat, lambda _: start)
    assert choices is not None
    return choices.draw(np.random.default_rng(0))


def test_prompts_show_the_best_base_and_o3_where_none_is_faster(
    client: Client, entry: ProgramEntry
) -> None:
    start = on_best(known_bases(client, entry, "popcnt", None))(entry)
    assert start.base is not None
    assert start.base.name == "popcnt"
    assert any("popcnt" in line for line in start.lines)
    shown = AsmTokenizer(TINY_PPO).decode(prompts_of(entry, start).ids)
    assert "popcntq" in shown or "popcntl" in shown
    none = on_best(known_bases(client, entry, "", None))(entry)
    assert none == on_o3(entry)


def test_an_offer_names_builds_that_an_answer_may_start_from(
    client: Client, entry: ProgramEntry
) -> None:
    start = offered(known_bases(client, entry, "popcnt", None))(entry)
    assert start.offers == (Offer("popcnt", 1.5), Offer("O3", 1.0))
    prompt = prompts_of(entry, start)
    tokenizer = AsmTokenizer(TINY_PPO)
    assert tokenizer.decode(prompt.ids).startswith("# base popcnt 1.50\n# base O3 1.00\n")
    source = Prefetched(_Nothing(), 1)
    task = ProgramTask(
        source, EditsCodec(tokenizer), client, confident, Precision(3, 0.05, 1), 60.0
    )
    named = _answer(tokenizer, "base popcnt\n")
    score = task.submit(prompt, named).result(60)
    assert score.passed
    assert score.changed
    assert score.record["base"] == "popcnt"
    unknown = task.submit(prompt, _answer(tokenizer, "base nothing\n")).result(60)
    assert unknown.record["verdict"] == "NO_ANSWER"
    source.close()


def test_rewards_are_over_the_base_and_figures_over_o3(client: Client, entry: ProgramEntry) -> None:
    tokenizer = AsmTokenizer(TINY_PPO)
    lines = ProgramBuilds(entry.program, asked_of(entry).lines, client).lines("popcnt")
    start = Start(lines, Base("popcnt", lines, 1.0, 0.99, 1.01))
    prompt = prompts_of(entry, start)
    source = Prefetched(_Nothing(), 1)
    kept = _answer(tokenizer, "")
    for against_base in (False, True):
        task = ProgramTask(
            source,
            EditsCodec(tokenizer),
            client,
            lambda e: 0.0 if e.identical else 1.0,
            Precision(3, 0.05, 1),
            60.0,
            against_base=against_base,
        )
        score = task.submit(prompt, kept).result(60)
        assert score.passed
        assert score.empty
        assert score.reward == (0.0 if against_base else 1.0)
        assert score.record["base"] == "popcnt"
        assert not score.record["identical"]
    source.close()


class _Nothing:
    def prompts(self, step: int) -> list[Prompt]:
        return []


def _answer(tokenizer: AsmTokenizer, script: str) -> Answer:
    return Answer(tuple(tokenizer.encode(script)), finished=True)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"algorithm": {"reward_baseline": "base"}}, "algorithm.reward_baseline: 'base' with"),
        (
            {"rollout": {"base": "best"}, "data": {"answer_format": "listing"}},
            "rollout.base: 'best' is for edit scripts",
        ),
        ({"data": {"shares": "judge"}}, "data.shares: 'judge' has no number"),
        ({"data": {"shares": "judge=1", "source": "x.parquet"}}, "leave it ''"),
    ],
)
def test_what_cannot_be_run_is_named(fields: dict[str, object], said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        from_dict(fields)


@pytest.mark.slow
def test_a_run_looks_for_each_base_once_and_keeps_it(tmp_path: Path) -> None:
    config = from_dict(
        {
            "model": {"path": str(TINY_PPO)},
            "data": {"shares": "practice=1", "programs_per_family": 1, "prefetch": 1},
            "rollout": {"base": "best", "prompts_per_step": 1, "samples_per_prompt": 2},
            "algorithm": {"estimator": "rloo", "reward_baseline": "base"},
        }
    )
    lines = []
    for _ in range(2):
        with ExitStack() as stack:
            _, task, _ = _open_task(config, tmp_path, Display(1, Console(quiet=True)), stack)
            (prompt,) = task.prompts(1)
            lines.append(prompt.payload.start.lines)
            kept = Answer(tuple(AsmTokenizer(TINY_PPO).response_ids("")), finished=True)
            score = task.submit(prompt, kept).result(120)
            assert score.passed
            assert score.reward == 0.0
        found = (tmp_path / "bases.jsonl").read_text().splitlines()
    assert lines[0] == lines[1]
    assert 1 <= len(found) <= 3  # those of the coming step too, each once
    assert len({json.loads(row)["key"] for row in found}) == len(found)

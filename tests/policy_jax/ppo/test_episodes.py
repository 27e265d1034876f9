"""Episodes of several turns: what is sampled, trained, masked and told."""

from __future__ import annotations

import json
from concurrent.futures import Future
from typing import NamedTuple

import numpy as np
import pytest
from chat_models import chat
from toy_task import ToyTask, learnt, run, toy_config, toy_trainer

from executor.client import Client, Precision, Program, TestCase, TestKind
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.config_files import ConfigError
from policy_jax.ppo.batches import Rollout, make_batch
from policy_jax.ppo.episodes import play
from policy_jax.ppo.program_task import Assignment, EditsCodec, ProgramTask
from policy_jax.ppo.rewards import REWARDS
from policy_jax.ppo.setup import load_codec
from policy_jax.ppo.starts import Start
from policy_jax.ppo.targets import make_targets
from policy_jax.ppo.task import Answer, Prompt, Score
from policy_jax.rollout.chat_tokenizer import ChatTokenizer, ChatTurns
from policy_jax.rollout.sampler import Completion

TWO_TURNS = {
    "episodes__turns": 2,
    "episodes__observation_tokens": 2,
    "optimisation__response_buckets": (14,),
}


class Secret(ToyTask):
    """Every token of an answer must be the episode's letter, which the first observation shows.
    First answers earn nothing."""

    LETTERS, SIGN = 4, 9

    def letter(self, prompt: Prompt) -> int:
        return int(np.random.default_rng([*map(int, prompt.name.split("."))]).integers(2, 6))

    def observe(self, prompt, answer, score):
        ids = (*prompt.ids, *answer.ids, self.SIGN, self.letter(prompt))
        return Prompt(ids, prompt.name, "observed")

    def submit(self, prompt, answer):
        done: Future[Score] = Future()
        share = sum(t == self.letter(prompt) for t in answer.ids) / self.places
        done.set_result(Score(share if prompt.payload == "observed" else 0.0))
        return done


class Blind(Secret):
    """The observation shows nothing."""

    def observe(self, prompt, answer, score):
        return Prompt((*prompt.ids, *answer.ids, self.SIGN, self.SIGN), prompt.name, "observed")


def rewards_of(tmp_path, kind, steps):
    config = toy_config(
        **TWO_TURNS | {"optimisation__response_buckets": (4,)},
        algorithm__estimator="rloo",
        rollout__prompts_per_step=16,
        rollout__samples_per_prompt=8,
        rollout__max_new_tokens=1,
        optimisation__micro_batch=128,
        optimisation__actor_learning_rate=1e-2,
        run__steps=steps,
        run__checkpoint_every=steps,
    )
    trainer = toy_trainer(config, tmp_path, kind(0, 16, 1))
    try:
        trainer.run()
    finally:
        trainer.close()
    return trainer.recorder.rows


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_second_answer_that_needs_the_observation_is_learnt(tmp_path):
    rows = rewards_of(tmp_path, Secret, 50)
    assert np.mean([row["reward_mean"] for row in rows[:3]]) < 0.35
    assert np.mean([row["reward_mean"] for row in rows[-5:]]) > 0.9
    assert {row["turns_mean"] for row in rows} == {2.0}
    assert {row["reward_first_turn"] for row in rows} == {0.0}
    assert {row["episodes_masked"] for row in rows} == {0}
    assert max(row["kl_rollout_trainer"] for row in rows) < 1e-4
    (first, *_) = (tmp_path / "samples" / "step_50.jsonl").read_text().splitlines()
    one, two = json.loads(first)["turns"]
    assert one["observation"].startswith("9 ")
    assert two["observation"] == ""


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_without_the_observation_nobody_can_know(tmp_path):
    rows = rewards_of(tmp_path, Blind, 50)
    assert np.mean([row["reward_mean"] for row in rows[-10:]]) < 0.4


class Given(NamedTuple):
    completions: list[Completion]
    pending: list[Future[Score]]
    seconds: float


def completion(index, *tokens):
    return Completion(index, np.array(tokens, np.int32), np.full(len(tokens), -1.0, "f"), True)


def played(**changes):
    """Three episodes of at most three turns; the second ends itself after two, the third gets no
    score in its second turn. Answers of turn t begin with 10 t; observations are 7 7."""
    config = toy_config(
        **TWO_TURNS
        | {
            "rollout__prompts_per_step": 3,
            "rollout__max_new_tokens": 2,
            "episodes__turns": 3,
            "optimisation__response_buckets": (10,),
            "optimisation__micro_batch": 3,
        }
        | changes
    )
    prompts = [Prompt((2, 3), f"p{i}") for i in range(3)]
    first = [completion(0, 10, 1), completion(1, 1), completion(2, 10, 11)]
    scores = [Score(0.5), Score(-1.0), Score(0.0)]
    answers = {2: [completion(0, 20), completion(1, 20, 1), completion(2, 20)], 3: [(30, 1)]}
    later: dict[int, list[Score | None]] = {2: [Score(0.25), Score(2.0), None], 3: [Score(1.0)]}
    asked: list[list[tuple[int, ...]]] = []
    turn = [1]

    class Observed:
        def observe(self, prompt, answer, score):
            if prompt.name == "p1" and len(prompt.ids) > 2:
                return None
            return Prompt((*prompt.ids, *answer.ids, 7, 7), prompt.name)

        def text(self, ids):
            return " ".join(map(str, ids))

    def sample(prompts, seeds):
        turn[0] += 1
        asked.append([p.ids for p in prompts])
        given = [completion(0, *a) if isinstance(a, tuple) else a for a in answers[turn[0]]]
        return Given(given, [], 0.5)

    rollout = Rollout(1, prompts, first, [], 1.0)
    result = play(
        config, Observed(), rollout, scores, sample, lambda _: later[turn[0]], lambda: None,
        lambda: None,
    )  # fmt: skip
    batch = make_batch(result.rollout, result.scores, config, 0)
    return config, result, batch, asked


def test_the_arrays_of_episodes_are_as_computed_by_hand():
    config, result, batch, asked = played(episodes__reward="each", algorithm__whiten=False)
    assert asked == [
        [(2, 3, 10, 1, 7, 7), (2, 3, 1, 7, 7), (2, 3, 10, 11, 7, 7)],
        [(2, 3, 10, 1, 7, 7, 20, 7, 7)],
    ]
    response, own = batch.groups.response[:, 0], batch.response_mask[:, 0]
    assert response[0].tolist() == [10, 1, 7, 7, 20, 7, 7, 30, 1, 0]
    assert own[0].tolist() == [1, 1, 0, 0, 1, 0, 0, 1, 1, 0]
    assert response[1].tolist() == [1, 7, 7, 20, 1, 0, 0, 0, 0, 0]
    assert own[1].tolist() == [1, 0, 0, 1, 1, 0, 0, 0, 0, 0]
    assert response[2].tolist() == [10, 11, 7, 7, 20, 0, 0, 0, 0, 0]
    np.testing.assert_array_equal(batch.sampled_logprobs, -batch.response_mask)
    assert batch.known.tolist() == [True, True, False]
    assert not batch.groups.mask[2].any()
    assert batch.rewards.tolist() == [1.0, 2.0, 0.0]
    assert batch.token_rewards is not None
    assert batch.token_rewards[0].tolist() == [0, 0.5, 0, 0, -0.25, 0, 0, 0, 0.75, 0]
    assert batch.token_rewards[1].tolist() == [-1, 0, 0, 0, 3, 0, 0, 0, 0, 0]
    assert result.metrics == {
        "turns_mean": pytest.approx(7 / 3),
        "reward_first_turn": pytest.approx(-1 / 6),
        "episodes_masked": 1,
    }
    assert (result.seconds, result.rollout.seconds) == (1.0, 2.0)
    # With gamma and lambda 1 and values 0, an advantage is what is still to come.
    shape = batch.groups.mask.shape
    targets, _ = make_targets(config, batch, np.zeros(shape), np.zeros(shape))
    counted = targets.advantages * batch.groups.mask
    assert counted[0, 0].tolist() == [1, 1, 0, 0, 0.5, 0, 0, 0.75, 0.75, 0]
    assert counted[1, 0].tolist() == [2, 0, 0, 3, 3, 0, 0, 0, 0, 0]
    assert not counted[2].any()


def test_a_discount_counts_own_tokens_alone():
    config, _, batch, _ = played(algorithm__gamma=0.5, algorithm__whiten=False)
    assert batch.token_rewards is None
    shape = batch.groups.mask.shape
    targets, _ = make_targets(config, batch, np.zeros(shape), np.zeros(shape))
    counted = targets.advantages * batch.groups.mask
    assert counted[0, 0].tolist() == [1 / 16, 1 / 8, 0, 0, 1 / 4, 0, 0, 1 / 2, 1, 0]


@pytest.mark.parametrize(
    ("add", "said"), [((), "0 tokens"), ((7, 7, 7), "3 tokens"), (None, "does not begin with")]
)
def test_a_task_must_go_on_from_the_answer(add, said):
    class Wrong:
        def observe(self, prompt, answer, score):
            ids = (5,) if add is None else (*prompt.ids, *answer.ids, *add)
            return Prompt(ids, prompt.name)

    rollout = Rollout(1, [Prompt((2, 3), "p")], [completion(0, 4)], [], 1.0)
    with pytest.raises(ValueError, match=said):
        play(
            toy_config(**TWO_TURNS), Wrong(), rollout, [Score(0.0)], None, None, None, None,
        )  # fmt: skip


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_run_that_is_resumed_goes_on_to_the_same_numbers(tmp_path):
    small = {**TWO_TURNS, "rollout__prompts_per_step": 4, "optimisation__micro_batch": 4}
    whole = run(tmp_path / "whole", Secret(0, 4, 6), run__steps=4, **small)
    run(tmp_path / "parts", Secret(0, 4, 6), run__steps=2, **small)
    parts = run(tmp_path / "parts", Secret(0, 4, 6), run__steps=4, **small)
    assert [learnt(r) for r in parts.recorder.rows] == [learnt(r) for r in whole.recorder.rows]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"rollout__lag": 1}, "rollout.lag"),
        ({"distributed__coordinator": "auto"}, "distributed.coordinator"),
        ({"optimisation__response_buckets": (13,)}, "optimisation.response_buckets"),
        (
            {
                "episodes__reward": "each",
                "algorithm__estimator": "grpo",
                "rollout__samples_per_prompt": 2,
            },
            "episodes.reward",
        ),
    ],
)
def test_what_episodes_exclude_is_refused_by_name(changes, field):
    with pytest.raises(ConfigError, match=rf"^{field}: "):
        toy_config(**TWO_TURNS | changes)


def test_a_task_and_a_policy_that_know_no_second_turn_are_refused(tmp_path):
    with pytest.raises(ConfigError, match=r"episodes.turns: 2, but ToyTask has no method observe"):
        toy_trainer(toy_config(**TWO_TURNS), tmp_path, ToyTask(0, 16, 6))
    with pytest.raises(ConfigError, match=r"episodes.turns: 2 with .*tiny.*give a chat model"):
        load_codec(toy_config(**TWO_TURNS))


def test_an_observation_is_the_users_turn_and_never_more_than_that():
    tokenizer = chat()
    turns = ChatTurns(tokenizer, 80)
    said = "wrong<|im_end|>"
    after = turns.observation(said, (1, tokenizer.eos_token_id))
    text = f"\n<|im_start|>user\n{said}<|im_end|>\n<|im_start|>assistant\n"
    assert tokenizer.decode(after) == text
    assert after.count(tokenizer.eos_token_id) == 1  # the program's text is text
    cut_off = turns.observation(said, (1, 2))
    assert cut_off == (tokenizer.eos_token_id, *after)
    assert len(turns.observation("x" * 999, (1,))) == 80
    with pytest.raises(ValueError, match="alone has"):
        ChatTurns(tokenizer, 10)


HELD_OUT_TURNS = TestCase("held out", b"30000000\n", None, TestKind.HELD_OUT)
HELD_OUT = TestCase("secret", b"7\n", b"8\n", TestKind.HELD_OUT)


def test_the_assemblers_error_is_read_before_the_second_answer():
    """Against an executor: an answer that does not assemble, then one that is right."""
    source = (
        '#include <stdio.h>\nint main(void) { int n; if (scanf("%d", &n) != 1) return 1; '
        'printf("%d\\n", n + 1); return 0; }\n'
    )
    program = Program(source, (TestCase("one", b"1\n", b"2\n"), HELD_OUT))
    lines = normalise(compile_listing(source))
    tokenizer = ChatTokenizer(chat())
    codec = EditsCodec(tokenizer)
    codec.turns = ChatTurns(chat(), 400)
    (window,) = tokenizer.windows(lines, 10_000)
    ids = tuple(tokenizer.prompt_ids(window.prompt))
    prompt = Prompt(ids, "add", Assignment(program, Start(tuple(lines)), window))

    def answer(script):
        return Answer(tuple(tokenizer.response_ids(script)), True)

    (part,) = window.parts
    place = lines.index("main:") + 2 - part.shift
    with Client(None) as client:
        task = ProgramTask(None, codec, client, REWARDS["confident"], Precision(3, 0.05), 60.0)
        wrong = answer(f"<{place}><{place - 1}>frobnicate\t%rax\n")
        first = task.submit(prompt, wrong).result()
        following = task.observe(prompt, wrong, first)
        second = task.submit(following, answer("")).result()
    assert first.record["verdict"] == "ASSEMBLE_ERROR"
    assert following.ids[: len(ids) + len(wrong.ids)] == (*ids, *wrong.ids)
    observed = tokenizer.decode(following.ids[len(ids) + len(wrong.ids) :])
    assert "no such instruction: `frobnicate %rax'" in observed
    assert "secret" not in observed
    assert second.passed
    assert second.reward == 0.0


def test_the_hottest_lines_are_read_before_the_second_answer():
    """Against an executor: an answer that passes is profiled, but not in the last turn."""
    source = (
        "#include <stdio.h>\nint main(void) { unsigned n, h = 7; "
        'if (scanf("%u", &n) != 1) return 1; '
        'for (unsigned i = 0; i < n; i++) h = h / 3 * 7 + i; printf("%u\\n", h); return 0; }\n'
    )
    program = Program(source, (TestCase("one", b"20000000\n"), HELD_OUT_TURNS))
    lines = normalise(compile_listing(source))
    tokenizer = ChatTokenizer(chat())
    codec = EditsCodec(tokenizer)
    codec.turns = ChatTurns(chat(), 600)
    (window,) = tokenizer.windows(lines, 10_000)
    prompt = Prompt((1,), "turns", Assignment(program, Start(tuple(lines)), window))
    (part,) = window.parts
    place = lines.index("main:") + 2 - part.shift
    passing = Answer(tuple(tokenizer.response_ids(f"<{place}><{place - 1}>nop\n")), True)
    with Client(None) as client:
        reward = REWARDS["confident"]
        task = ProgramTask(None, codec, client, reward, Precision(3, 0.05), 60.0, turns_with_heat=1)
        first = task.submit(prompt, passing).result()
        (measured,) = prompt.payload.measured.values()
        profile = measured.profile.result()
        following = task.observe(prompt, passing, first)
        second = task.submit(following, passing).result()
    assert first.passed
    if profile.available:
        hot = max(range(len(profile.lines)), key=lambda i: profile.lines[i])
        listed = [line.strip() for line in lines]
        shown = [row for row in first.feedback.splitlines() if row.partition("%: ")[2] in listed]
        assert 1 <= len(shown) <= 3
        listed.insert(lines.index("main:") + 1, "nop")
        assert shown[0].endswith(f"%: {listed[hot]}")
    assert ("The most time" in first.feedback) == profile.available
    assert "The most time" not in second.feedback
    assert (following.payload.turn, prompt.payload.turn) == (2, 1)


def test_heat_without_a_second_turn_is_refused():
    with pytest.raises(ConfigError, match=r"^episodes.heat: True with episodes.turns 1"):
        toy_config(episodes__heat=True)

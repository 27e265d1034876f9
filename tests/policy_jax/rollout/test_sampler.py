"""The sampler: what it generates, when it reports completions, and what it compiles."""

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.rollout import cache as kv
from policy_jax.rollout.choice import Choice, invert, nucleus, sample
from policy_jax.rollout.logprobs import token_logprobs
from policy_jax.rollout.sampler import Completion, Sampler
from policy_jax.rollout.stop import closing_fence

VOCAB, EOS, NEW, LONGEST = 41, 3, 12, 16


@pytest.fixture(scope="module")
def model() -> Qwen2:
    config = Qwen2Config.tiny(
        VOCAB, hidden_size=32, intermediate_size=32, num_hidden_layers=2, initializer_range=0.4
    )
    return Qwen2(config, nnx.Rngs(2))


@pytest.fixture(scope="module")
def sampler(model: Qwen2) -> Sampler:
    """Four rows and two buckets, so that nine prompts need refills and a shorter cache."""
    return Sampler(
        nnx.graphdef(model),
        eos_id=EOS,
        pad_id=0,
        max_new_tokens=NEW,
        prompt_buckets=(8, LONGEST),
        batch_size=4,
        prefill_rows=2,
        steps_per_dispatch=5,
    )


@pytest.fixture(scope="module")
def params(model: Qwen2) -> nnx.State:
    return nnx.state(model)


def make_prompts(count: int, seed: int = 0) -> list[list[int]]:
    rng = np.random.default_rng(seed)
    return [rng.integers(4, VOCAB, rng.integers(1, LONGEST + 1)).tolist() for _ in range(count)]


def same(one: Completion, other: Completion) -> bool:
    close = np.allclose(one.logprobs, other.logprobs, atol=1e-4)
    return one.tokens.tolist() == other.tokens.tolist() and close


@pytest.fixture(scope="module")
def teacher(model: Qwen2) -> Any:
    """The trainer's log-probs of an answer, all compiled for one shape."""
    score = nnx.jit(lambda m, t, k, temp: token_logprobs(m, t, k, temperature=temp).logprobs)

    def logprobs(prompt: Sequence[int], answer: np.ndarray, temperature: float) -> np.ndarray:
        tokens = np.zeros((1, LONGEST + NEW), np.int32)
        end = len(prompt) + len(answer)
        tokens[0, :end] = [*prompt, *answer]
        mask = (np.arange(LONGEST + NEW) < end)[None]
        found = score(model, tokens, mask, jnp.float32(temperature))
        return np.asarray(found)[0, len(prompt) - 1 : end - 1]

    return logprobs


@pytest.mark.parametrize("temperature", [0.0, 1.0, 0.6])
def test_logprobs_equal_the_trainers_through_refills(
    sampler: Sampler, params: nnx.State, teacher: Any, temperature: float
) -> None:
    """Every token came from the cache, so this is also cached decoding against a full forward."""
    prompts = make_prompts(9)
    for completion in sampler.generate(params, prompts, temperature=temperature, seeds=range(9)):
        wanted = teacher(prompts[completion.index], completion.tokens, temperature)
        np.testing.assert_allclose(completion.logprobs, wanted, atol=1e-4)


def test_greedy_equals_transformers(tmp_path: Any) -> None:
    torch = pytest.importorskip("torch")
    from transformers import AutoModelForCausalLM

    config = Qwen2Config.tiny(
        VOCAB, hidden_size=32, intermediate_size=32, num_hidden_layers=2, initializer_range=0.4
    )
    model = Qwen2(config, nnx.Rngs(4))
    model.save_pretrained(tmp_path)
    original = AutoModelForCausalLM.from_pretrained(tmp_path, dtype=torch.float32).eval()
    graphdef, params = nnx.split(model)
    sampler = Sampler(
        graphdef, eos_id=-1, pad_id=0, max_new_tokens=64, prompt_buckets=(16,), batch_size=4
    )
    prompts = make_prompts(3, seed=5)
    for completion in sampler.generate(params, prompts, seeds=[0, 0, 0]):
        prompt = torch.tensor([prompts[completion.index]])
        wanted = original.generate(
            prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=64, do_sample=False,
            eos_token_id=None, pad_token_id=0,
        )  # fmt: skip
        assert completion.tokens.tolist() == wanted[0, prompt.shape[1] :].tolist()
        assert not completion.finished


def test_a_row_does_not_depend_on_its_neighbours(sampler: Sampler, params: nnx.State) -> None:
    prompts, seeds = make_prompts(9), list(range(100, 109))
    together = sampler.generate(params, prompts, temperature=1.0, seeds=seeds)
    backwards = sampler.generate(params, prompts[::-1], temperature=1.0, seeds=seeds[::-1])
    assert all(same(a, b) for a, b in zip(together, backwards[::-1], strict=True))
    alone = sampler.generate(params, prompts[4:5], temperature=1.0, seeds=seeds[4:5])
    assert same(alone[0], together[4])


def test_equal_prompts_share_a_prefill_and_differ_by_seed(
    sampler: Sampler, params: nnx.State
) -> None:
    prompts = [make_prompts(1)[0]] * 6
    answers = sampler.generate(params, prompts, temperature=1.0, seeds=[1, 2, 3, 4, 5, 1])
    assert answers[0].tokens.tolist() == answers[5].tokens.tolist()
    assert len({tuple(answer.tokens) for answer in answers}) > 2


def test_answers_end_at_the_end_token_or_the_limit(sampler: Sampler, params: nnx.State) -> None:
    answers = sampler.generate(params, make_prompts(9) * 4, temperature=1.0, seeds=range(36))
    assert {answer.finished for answer in answers} == {True, False}
    for answer in answers:
        ends = np.flatnonzero(answer.tokens == EOS).tolist()
        assert ends == ([len(answer.tokens) - 1] if answer.finished else [])
        assert answer.finished or len(answer.tokens) == NEW
        assert len(answer.tokens) == len(answer.logprobs)
        assert (answer.tokens.dtype, answer.logprobs.dtype) == (np.int32, np.float32)


def test_each_answer_is_handed_out_once_and_early(sampler: Sampler, params: nnx.State) -> None:
    seen: list[tuple[int, int]] = []
    count = iter(range(100))
    decode = sampler.decode

    def counting(*args: Any) -> Any:
        next(count)
        return decode(*args)

    sampler.decode = counting
    try:
        answers = sampler.generate(
            params,
            make_prompts(9),
            temperature=1.0,
            seeds=range(9),
            on_finish=lambda completion: seen.append((completion.index, next(count))),
        )
    finally:
        sampler.decode = decode
    assert sorted(index for index, _ in seen) == list(range(9))
    # Some were reported before later dispatches began: the calls are interleaved.
    assert [when for _, when in seen] != list(range(seen[0][1], seen[0][1] + 9))
    assert [answer.index for answer in answers] == list(range(9))


def test_nothing_recompiles(sampler: Sampler, params: nnx.State) -> None:
    sampler.generate(params, make_prompts(9), temperature=1.0, seeds=range(9))
    before = dict(sampler.traces)
    doubled = jax.tree.map(lambda x: x * 1.1, params)
    for seed, temperature, top_k, top_p in ((1, 0.0, 0, 1.0), (2, 0.5, 5, 1.0), (3, 2, 9, 0.4)):
        prompts = [[*prompt[:-1], 5] for prompt in make_prompts(9)]
        sampler.generate(
            doubled,
            prompts,
            temperature=temperature,
            seeds=range(seed, seed + 9),
            top_k=top_k,
            top_p=top_p,
        )
    assert sampler.traces == before


def kept_by_hand(logits: np.ndarray, top_k: int, top_p: float) -> set[int]:
    """The tokens of one row that can be drawn: the k likeliest, then p of their probability."""
    order = np.argsort(-logits, kind="stable")[: top_k or None]
    shares = np.exp(logits[order] - logits[order].max())
    before = np.cumsum(shares / shares.sum()) - shares / shares.sum()
    return set(order[before < top_p].tolist())


@pytest.mark.parametrize(
    ("top_k", "top_p"), [(1, 1.0), (3, 1.0), (0, 0.5), (0, 0.9), (4, 0.7), (99, 1.0), (0, 1e-6)]
)
def test_only_the_likeliest_tokens_may_come(top_k: int, top_p: float) -> None:
    logits = np.random.default_rng(3).normal(size=(20, 13)).astype(np.float32) * 2
    found = np.asarray(nucleus(jnp.asarray(logits), jnp.int32(top_k), jnp.float32(top_p)))
    for row, wanted in zip(found, logits, strict=True):
        assert set(np.flatnonzero(np.isfinite(row)).tolist()) == kept_by_hand(wanted, top_k, top_p)
    assert np.array_equal(found[np.isfinite(found)], logits[np.isfinite(found)])


def test_cut_distributions_are_sampled_as_they_are(sampler: Sampler, params: nnx.State) -> None:
    prompts, seeds = make_prompts(9), range(9)
    one = sampler.generate(params, prompts, temperature=2.0, seeds=seeds, top_k=1)
    best = sampler.generate(params, prompts, seeds=seeds)
    assert [a.tokens.tolist() for a in one] == [b.tokens.tolist() for b in best]
    # The only token that can be drawn has all the probability.
    assert all(np.abs(answer.logprobs).max() < 1e-5 for answer in one)


@pytest.mark.parametrize(
    ("options", "named"), [({"top_k": -1}, "top_k=-1"), ({"top_p": 0.0}, "top_p=0.0")]
)
def test_impossible_cuts_are_refused(
    sampler: Sampler, params: nnx.State, options: Any, named: str
) -> None:
    with pytest.raises(ValueError, match=named):
        sampler.generate(params, [[5]], seeds=[1], **options)


def test_a_stop_ends_a_row_and_frees_its_place(sampler: Sampler, params: nnx.State) -> None:
    prompts = make_prompts(9) * 2
    whole = sampler.generate(params, prompts, temperature=1.0, seeds=range(18))

    def third(tokens: np.ndarray) -> int | None:
        return 3 if len(tokens) >= 3 else None

    cut = sampler.generate(params, prompts, temperature=1.0, seeds=range(18), stop=third)
    for one, other in zip(cut, whole, strict=True):
        assert one.tokens.tolist() == other.tokens[:3].tolist()
        np.testing.assert_allclose(one.logprobs, other.logprobs[:3], atol=1e-4)
        assert one.stopped == (len(other.tokens) >= 3)
        assert one.finished == (EOS in one.tokens)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("x```assembly\nret\n```tail", len("x```assembly\nret\n```")),
        ("```assembly\nret\n``", None),
        ("```c\nint x;\n```\n```assembly\nret", None),
        ("nothing", None),
    ],
)
def test_a_closing_fence_is_found_at_its_last_token(text: str, length: int | None) -> None:
    """One token per character."""
    stop = closing_fence(lambda ids: "".join(map(chr, ids)))
    assert stop(np.array([ord(c) for c in text], np.int32)) == length


@pytest.mark.parametrize(
    ("prompts", "seeds", "temperature", "named"),
    [
        ([[]], [1], 0.0, "prompt 0 has 0 tokens"),
        ([[5], [5] * (LONGEST + 1)], [1, 2], 0.0, f"prompt 1 has {LONGEST + 1} tokens"),
        ([[5]], [], 0.0, "0 seeds for 1 prompts"),
        ([[5]], [1], -1.0, "temperature=-1.0"),
        ([[5]], [1], float("nan"), "temperature=nan"),
    ],
)
def test_bad_calls_are_refused(
    sampler: Sampler, params: nnx.State, prompts: Any, seeds: Any, temperature: float, named: str
) -> None:
    with pytest.raises(ValueError, match=named):
        sampler.generate(params, prompts, temperature=temperature, seeds=seeds)


def test_no_prompts_no_answers(sampler: Sampler, params: nnx.State) -> None:
    assert sampler.generate(params, [], seeds=[]) == []


def test_samples_follow_the_distribution() -> None:
    logits, temperature, draws = jnp.array([0.0, 1.0, 2.0, -1.0]), 0.7, 8000
    tokens, logprobs = jax.jit(sample)(
        jnp.broadcast_to(logits, (draws, 4)),
        Choice(jnp.float32(temperature), jnp.int32(0), jnp.float32(1)),
        jnp.arange(draws, dtype=jnp.uint32),
        jnp.full(draws, 3),
    )
    wanted = np.asarray(jax.nn.softmax(logits / temperature))
    np.testing.assert_allclose(np.exp(logprobs), wanted[np.asarray(tokens)], rtol=1e-5)
    shares = np.bincount(tokens, minlength=4) / draws
    assert (np.abs(shares - wanted) < 4.5 * np.sqrt(wanted * (1 - wanted) / draws)).all()


@given(
    ring=st.integers(1, 9),
    start=st.integers(0, 40),
    made=st.integers(0, 8),
    prompt=st.integers(0, 4),
)
@settings(deadline=None, max_examples=60)
def test_the_ring_shows_a_row_its_own_tokens_only(
    ring: int, start: int, made: int, prompt: int
) -> None:
    """A row that began at step `start` wrote slots start .. start + made, modulo the ring."""
    made = min(made, ring - 1)
    seen = kv.view(np.array([prompt]), np.array([made]), np.int32(start + made), 4 + ring, ring)
    own = {4 + step % ring for step in range(start, start + made + 1)}
    assert set(np.flatnonzero(seen.visible[0]).tolist()) == own | set(range(prompt))
    assert int(seen.slot) == 4 + (start + made) % ring


@given(
    size=st.sampled_from([1, 2, 7, 30]),
    seed=st.integers(0, 1000),
    uniform=st.sampled_from([0.0, 1 - 2**-24]) | st.floats(0, 1 - 2**-24, width=32),
)
@settings(deadline=None, max_examples=60)
def test_inversion_agrees_with_the_running_sum(size: int, seed: int, uniform: float) -> None:
    rng = np.random.default_rng(seed)
    weights = (rng.random(size) * rng.integers(0, 2, size)).astype(np.float32)
    weights[rng.integers(size)] = 1.0
    token = int(jax.jit(invert)(weights[None], np.array([uniform], np.float32))[0])
    assert weights[token] > 0
    shares = weights.astype(np.float64).cumsum() / weights.sum(dtype=np.float64)
    assert shares[token] - weights[token] / weights.sum() - 1e-5 <= uniform <= shares[token] + 1e-5


@pytest.mark.slow
def test_few_prompts_with_one_beginning_are_prefilled_together(
    model: Qwen2, params: nnx.State, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("policy_jax.rollout.sampler.PREFIXES", (4,))
    prompts = [[5, 9, 7, 6, 8, *prompt[: LONGEST - 5]] for prompt in make_prompts(5)]
    shapes: list[tuple[int, ...]] = []
    found = []
    for spare in (False, True):
        sampler = Sampler(
            nnx.graphdef(model),
            eos_id=EOS,
            pad_id=0,
            max_new_tokens=NEW,
            prompt_buckets=(LONGEST,),
            batch_size=4,
            prefill_rows=4,
            spare_prefill=spare,
        )
        prefill = sampler.prefill

        def watched(
            params: Any, tokens: Any, lengths: Any, prefix: int, prefill: Any = prefill
        ) -> Any:
            shapes.append((len(tokens), prefix))
            return prefill(params, tokens, lengths, prefix)

        sampler.prefill = watched
        found.append(sampler.generate(params, prompts, temperature=1.0, seeds=range(5)))
        alone = sampler.generate(params, prompts[:1], temperature=1.0, seeds=[0])
        assert same(alone[0], found[-1][0])
    assert shapes == [(4, 0), (4, 0), (4, 0), (4, 4), (1, 4), (1, 0)]
    assert all(map(same, *found))


def test_the_shared_beginning_of_prompts_is_one_of_few_lengths() -> None:
    start = tuple(range(300))
    shared = Sampler.shared_prefix
    assert shared([(*start, 1, 1), (*start, 2, 2)]) == 192
    assert shared([(*start[:140], 1, 1), (*start, 2, 2)]) == 128
    assert shared([(1, 2), (3, 4)]) == 0
    assert shared([start, start]) == 0
    # The last token of a prompt is decoded.
    assert shared([start[:128], start]) == 64

"""Speed of prefill, decoding and training with random weights, against measured limits.

The limits of the device are memory bandwidth, from a copy and a sum, and floating-point operations,
from a matrix product. `models/cost.py` counts the cost of a step. JAX is imported when something is
measured.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import jax

    from policy_jax.models.config import Qwen2Config
    from policy_jax.models.cost import Cost
    from policy_jax.models.qwen2 import DecodeWeights, Params, Qwen2
    from policy_jax.ppo.config import TrainConfig
    from policy_jax.rollout.prepared import DecodeWeightsKind
    from policy_jax.rollout.sampler import DecodeState, Sampler


@dataclass(frozen=True, slots=True)
class Limits:
    """Measured limits of this device: bytes and operations per second."""

    bandwidth: float
    flops: float


@dataclass(frozen=True, slots=True)
class Result:
    """seconds: of the fastest repetition. bound: the binding limit. fraction: the share of that
    limit that was reached."""

    name: str
    tokens: int
    seconds: float
    flops: float
    bytes: float
    bound: str
    fraction: float

    @property
    def tokens_per_second(self) -> float:
        return self.tokens / self.seconds


def best(
    action: Callable[..., Any],
    repeats: int,
    setup: Callable[[], Any] | None = None,
    calls: int = 1,
) -> float:
    """Seconds of the fastest of `repeats` runs of `action`, after a first one that may compile.

    setup: makes the argument of each run; its time is not counted. calls: a run calls `action` so
    often and waits once, which hides the time that the host takes for a call from short actions.
    """
    import jax

    times = []
    for _ in range(repeats + 1):
        given = () if setup is None else (jax.block_until_ready(setup()),)
        begun = time.perf_counter()
        made = [action(*given) for _ in range(calls)]
        jax.block_until_ready(made)
        times.append((time.perf_counter() - begun) / calls)
        del made
    return min(times[1:])


def measure_limits(dtype: str, repeats: int, megabytes: int = 0, size: int = 0) -> Limits:
    """Bandwidth from a copy and a sum of `megabytes`, FLOP/s from a product of two matrices
    [size, size] in `dtype` (0: large enough for this kind of device).

    The numbers are random: on zeros and ones GPUs multiply faster, as they need less power.
    """
    import jax
    import jax.numpy as jnp

    host = jax.default_backend() == "cpu"
    # A copy of 256 MB takes an accelerator about as long as the host takes to ask for it.
    megabytes, calls = megabytes or (256 if host else 2048), 1 if host else 4
    size = size or (2048 if host else 8192)
    keys = jax.random.split(jax.random.key(0), 3)
    draw = jax.jit(jax.random.normal, static_argnums=(1, 2))
    x = draw(keys[0], ((megabytes << 20) // 4,), jnp.float32)
    copy, total, multiply = jax.jit(lambda x: x + 1.0), jax.jit(jnp.sum), jax.jit(jnp.matmul)
    copied = best(lambda: copy(x), repeats, calls=calls)
    summed = best(lambda: total(x), repeats, calls=calls)
    a, b = (draw(key, (size, size), jnp.dtype(dtype)) for key in keys[1:])
    product = best(lambda: multiply(a, b), repeats, calls=calls)
    return Limits(max(2 * x.nbytes / copied, x.nbytes / summed), 2.0 * size**3 / product)


def result(name: str, tokens: int, seconds: float, cost: Cost, limits: Limits) -> Result:
    at_bandwidth, at_flops = cost.bytes / limits.bandwidth, cost.flops / limits.flops
    bound = "bandwidth" if at_bandwidth > at_flops else "FLOP/s"
    return Result(
        name, tokens, seconds, cost.flops, cost.bytes, bound, max(at_bandwidth, at_flops) / seconds
    )


@dataclass(frozen=True, slots=True)
class Setting:
    """What to run: `batch` rows of `prompt` tokens and `new` more. lora_rank 0: no adapters.

    micro_batch: rows whose gradient is computed at a time; 0 for all. remat: whether the backward
    pass computes the layers again; None: in models that are wider than the tiny one.
    """

    shape: Qwen2Config
    dtype: str
    batch: int
    prompt: int
    new: int
    train_rows: int
    lora_rank: int
    steps_per_dispatch: int
    repeats: int
    micro_batch: int = 0
    remat: bool | None = None
    decode_weights: DecodeWeightsKind = "full"

    @property
    def rematerialises(self) -> bool:
        return self.shape.hidden_size > 512 if self.remat is None else self.remat

    @property
    def width(self) -> int:
        """Bytes per number."""
        import jax.numpy as jnp

        return int(jnp.dtype(self.dtype).itemsize)


def random_model(setting: Setting, param_dtype: str, remat: bool = False) -> Qwen2:
    import jax
    import jax.numpy as jnp
    from flax import nnx

    from policy_jax.models.qwen2 import Qwen2

    def make() -> Qwen2:
        dtypes = jnp.dtype(setting.dtype), jnp.dtype(param_dtype)
        return Qwen2(setting.shape, nnx.Rngs(0), *dtypes, remat=remat)

    graph = nnx.graphdef(nnx.eval_shape(make))
    model: Qwen2 = nnx.merge(graph, jax.jit(lambda: nnx.state(make()))())
    return model


def prompts_of(setting: Setting) -> list[list[int]]:
    import numpy as np

    rng = np.random.default_rng(0)
    return rng.integers(5, setting.shape.vocab_size, (setting.batch, setting.prompt)).tolist()


@dataclass(frozen=True, slots=True)
class Rollout:
    """A model with random weights, and the compiled programs of the sampler for one setting."""

    setting: Setting
    model: Qwen2
    params: Params
    sampler: Sampler

    @classmethod
    def of(cls, setting: Setting, model: Qwen2 | None = None) -> Rollout:
        """model: one of this shape and dtype that is there already."""
        from flax import nnx

        from policy_jax.rollout.sampler import Sampler

        s = setting
        model = random_model(s, s.dtype) if model is None else model
        graph, params = nnx.split(model)
        sampler = Sampler(
            graph,
            eos_id=-1,
            pad_id=0,
            max_new_tokens=s.new,
            prompt_buckets=(s.prompt,),
            batch_size=s.batch,
            steps_per_dispatch=s.steps_per_dispatch,
            prefill_rows=s.batch,
            decode_weights=s.decode_weights,
        )
        return cls(s, model, params, sampler)

    def prefill(self, limits: Limits) -> Result:
        """Keys and values of all prompts."""
        import numpy as np

        from policy_jax.models import cost

        s = self.setting
        tokens = np.array(prompts_of(s), np.int32)
        lengths = np.full(s.batch, s.prompt, np.int32)
        seconds = best(lambda: self.sampler.prefill(self.params, tokens, lengths), s.repeats)
        spent = cost.forward(s.shape, s.batch, s.prompt, s.width, scored=0)
        return result("prefill", tokens.size, seconds, spent, limits)

    def start(self) -> tuple[DecodeState, DecodeWeights | None]:
        """All rows active, after a prompt each, and the weights as the sampler prepares them."""
        import jax.numpy as jnp

        s = self.setting
        state = self.sampler.empty_state(self.model, s.batch, s.prompt)
        state = state._replace(
            active=jnp.ones(s.batch, bool),
            prompt_lengths=jnp.full(s.batch, s.prompt - 1, jnp.int32),
        )
        return state, self.sampler.prepare(self.params)

    def dispatches(self, start: tuple[DecodeState, DecodeWeights | None], count: int) -> jax.Array:
        """The tokens after so many calls of the decode program, greedy; `start` is used up."""
        import jax.numpy as jnp

        from policy_jax.rollout.choice import Choice

        choice = Choice(jnp.float32(0), jnp.int32(0), jnp.float32(1))
        state, prepared = start
        for _ in range(count):
            state = self.sampler.decode(self.params, state, choice, prepared)
        return state.tokens

    def decode(self, limits: Limits) -> Result:
        """All new tokens of all rows. What `generate` does once is not counted: the empty cache,
        and a copy of the weights."""
        from policy_jax.models import cost

        s = self.setting
        count = max(1, s.new // s.steps_per_dispatch)
        seconds = best(lambda start: self.dispatches(start, count), s.repeats, setup=self.start)
        steps = count * s.steps_per_dispatch
        packed = cost.PACKED_WIDTH if s.decode_weights == "int8" else None
        one = cost.decode(s.shape, s.batch, s.prompt + s.new / 2, s.width, packed)
        spent = cost.Cost(one.flops * steps, one.bytes * steps)
        return result("decode", s.batch * steps, seconds, spent, limits)

    def generate(self) -> float:
        """Seconds of `generate` for all prompts and new tokens."""
        s = self.setting
        prompts, seeds = prompts_of(s), range(s.batch)
        return best(
            lambda: [c.tokens for c in self.sampler.generate(self.params, prompts, seeds=seeds)],
            s.repeats,
        )


def run_rollout(
    setting: Setting, parts: Sequence[str], limits: Limits
) -> tuple[list[Result], float]:
    """Results of prefill and decoding with the sampler's programs, and seconds of `generate`."""
    rollout = Rollout.of(setting)
    results = []
    if "prefill" in parts:
        results.append(rollout.prefill(limits))
    if "decode" in parts:
        results.append(rollout.decode(limits))
    return results, rollout.generate()


class Training:
    """A learner with random weights and rows, whose `step` is one optimiser step on all rows."""

    def __init__(self, setting: Setting) -> None:
        import numpy as np

        from policy_jax.ppo.learner import Learner, Targets
        from policy_jax.ppo.setup import adapted
        from policy_jax.ppo.shared_prompt import PromptGroups

        self.setting = s = setting
        config = self._config()
        stored = s.dtype if s.lora_rank else "float32"
        actor = random_model(s, stored, remat=s.rematerialises)
        if s.lora_rank:
            actor = adapted(actor, config, 0)
        self.learner = Learner(config, actor, None)
        self.learner_state = self.learner.initial_state()
        rng = np.random.default_rng(0)
        shape = (s.train_rows, 1, s.new)
        self._rows = PromptGroups(
            rng.integers(5, s.shape.vocab_size, (s.train_rows, s.prompt)).astype(np.int32),
            np.full(s.train_rows, s.prompt, np.int32),
            rng.integers(5, s.shape.vocab_size, shape).astype(np.int32),
            np.ones(shape, np.float32),
        )
        gains = rng.normal(size=shape).astype(np.float32)
        self._targets = Targets(np.zeros(shape, np.float32), gains, gains, gains)

    def _config(self) -> TrainConfig:
        from policy_jax.ppo.config import from_dict

        s = self.setting
        return from_dict(
            {
                "model": {"dtype": s.dtype, "remat": s.rematerialises},
                "lora": {"rank": s.lora_rank},
                "data": {"max_prompt_tokens": s.prompt},
                "rollout": {
                    "prompts_per_step": s.train_rows,
                    "samples_per_prompt": 1,
                    "max_new_tokens": s.new,
                },
                "optimisation": {
                    "micro_batch": s.micro_batch or s.train_rows,
                    "prompt_buckets": (s.prompt,),
                    "response_buckets": (s.new,),
                },
            }
        )

    def step(self) -> Any:
        """The new weights."""
        import numpy as np

        index = np.arange(self.setting.train_rows)
        self.learner_state, _ = self.learner.update(
            self.learner_state, self._rows, self._targets, index
        )
        return self.learner_state.actor

    def cost(self) -> Cost:
        """Model FLOPs, as MFU counts them: without what remat computes again."""
        import jax

        from policy_jax.models import cost

        s = self.setting
        trained = sum(x.size for x in jax.tree.leaves(self.learner_state.actor))
        total = trained + sum(x.size for x in jax.tree.leaves(self.learner.frozen))
        passes = cost.gradient(
            s.shape,
            s.train_rows,
            s.prompt + s.new,
            s.width,
            scored=s.new,
            remat=False,
            trained=trained / total if s.lora_rank else 1.0,
        )
        adam = cost.adam(trained)
        return cost.Cost(passes.flops + adam.flops, passes.bytes + adam.bytes)

    def measure(self, limits: Limits) -> Result:
        s = self.setting
        seconds = best(self.step, s.repeats)
        tokens = s.train_rows * (s.prompt + s.new)
        return result("train step", tokens, seconds, self.cost(), limits)


def run_train(setting: Setting, limits: Limits) -> Result:
    """One optimiser step of the learner on `train_rows` sequences."""
    return Training(setting).measure(limits)


def device() -> dict[str, Any]:
    """The device, and the versions of JAX."""
    import jax
    import jaxlib

    one = jax.devices()[0]
    name = one.device_kind
    if one.platform == "cpu" and Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
        name = f"{len(names)} x {names[0]}" if names else name
    return {
        "platform": one.platform,
        "device": name,
        "jax": jax.__version__,
        "jaxlib": jaxlib.__version__,
    }

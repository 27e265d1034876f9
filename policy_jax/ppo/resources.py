"""What a run needs of a device: memory by part, and time of a step.

The figures are counted from the shapes of the model and the configuration, before anything is
loaded. `docs/guides/train.md` compares the memory with what runs then used. `policy_jax.aot`
compiles the programs of a run for a chip and asks the compiler, which is more exact and takes
minutes.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from policy_jax.models import cost
from policy_jax.models.config import Qwen2Config
from policy_jax.ppo.config import TrainConfig

GIB = float(1 << 30)

FLOAT32 = 4


def parameters(c: Qwen2Config) -> int:
    """Number of weights of a model."""
    d = c.hidden_size
    q, kv = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
    other = c.num_hidden_layers * (q + 2 * kv + 2 * d) + d
    return cost.kernels(c) + other + (0 if c.tie_word_embeddings else c.vocab_size * d)


def adapter_parameters(config: TrainConfig, c: Qwen2Config) -> int:
    """Number of weights of one model's adapters, as if all linear layers of a block had them."""
    d, f = c.hidden_size, c.intermediate_size
    q, kv = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
    widths = 2 * (d + q) + 2 * (d + kv) + 3 * (d + f)
    return c.num_hidden_layers * config.lora.rank * widths


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes over all devices.

    weights: of actor, critic, reference and adapters. moments: of Adam. copy: of the weights, in
    the form that decoding reads; on a CPU it stays during training. cache: keys and values of the
    answers that are decoded together, and their logits. gradients: of one model, summed over
    micro-batches. activations: of a micro-batch, with its logits and its gradients. process: of the
    program itself, on a CPU.
    """

    weights: float
    moments: float
    copy: float
    cache: float
    gradients: float
    activations: float
    process: float = 0.0

    @property
    def peak(self) -> float:
        """The most that is needed at a time: sampling and training do not overlap."""
        always = self.weights + self.moments + self.copy + self.process
        return always + max(self.cache, self.gradients + self.activations)

    def largest(self) -> str:
        """The parts that need most, in words, largest first."""
        parts = {
            "weights": self.weights,
            "moments of Adam": self.moments,
            "the copy of the weights that decoding reads": self.copy,
            "cache of the answers": self.cache,
            "gradients": self.gradients,
            "activations of a micro-batch": self.activations,
        }
        ordered = sorted(parts.items(), key=lambda part: -part[1])
        return ", ".join(f"{name} {size / GIB:.1f}" for name, size in ordered[:3])


def memory(config: TrainConfig, model: Qwen2Config, platform: str) -> Memory:
    """The memory of a run. platform: "cpu", "gpu" or "tpu"."""
    c, o = model, config.optimisation
    count, width = parameters(c), 2 if config.model.dtype == "bfloat16" else FLOAT32
    models = 2 if config.uses_critic else 1
    if config.lora.rank:
        own_backbone = config.uses_critic and config.model.critic_folder != config.model.folder
        trained = adapter_parameters(config, c)
        kept = width * count * (2 if own_backbone else 1)
        kept += FLOAT32 * trained * models
    else:
        trained = count
        kept = FLOAT32 * count * (models + bool(config.algorithm.kl_coefficient))
    layers = c.num_hidden_layers * cost.layer_weights(c)
    head = 0 if c.tie_word_embeddings else c.vocab_size * c.hidden_size
    rows = config.rollout.batch_size or config.batch
    longest = config.longest
    copy = float(width * (layers + head)) if platform == "cpu" else float(width * count)
    if config.rollout.decode_weights == "int8":
        copy = cost.PACKED_WIDTH * cost.kernels(c)
    cache = cost.cache_bytes(c, rows * longest, width) + LOGITS * FLOAT32 * rows * c.vocab_size
    samples = config.rollout.samples_per_prompt
    prompts = -(-config.micro_batch // samples)
    tokens = prompts * (o.prompt_buckets[-1] + samples * o.response_buckets[-1])
    answers = prompts * samples
    if o.pack:
        tokens, answers = config.pack_tokens, 1
    logits = FLOAT32 * answers * min(CHUNK, o.response_buckets[-1]) * c.vocab_size
    working = max(LOGITS * logits, width * tokens * (c.hidden_size + 7 * c.intermediate_size))
    kept_of_layers = _bytes_kept(c, config.model.remat, width) * tokens
    return Memory(
        weights=kept,
        moments=2 * FLOAT32 * trained * models,
        copy=copy,
        cache=cache,
        gradients=FLOAT32 * trained,
        activations=max(FLOAT32 * trained + kept_of_layers + working, ADAM * FLOAT32 * trained),
        process=PROCESS if platform == "cpu" else 0.0,
    )


def _bytes_kept(c: Qwen2Config, remat: bool, width: int) -> float:
    """Bytes that are kept of a token for the backward pass (`saved_residuals` of JAX, for the
    attention of a CPU): residual stream and norms, four arrays of the width of all heads, six of
    the feed-forward layer. remat: the residual stream alone, and one layer whole."""
    d, f, q = c.hidden_size, c.intermediate_size, c.num_attention_heads * c.head_dim
    layer = 4.0 * FLOAT32 * d + width * (5.0 * d + 4.0 * q + 6.0 * f)
    return layer + width * c.num_hidden_layers * d if remat else c.num_hidden_layers * layer


LOGITS = 3.0
"""Arrays of the size of the logits that exist at a time."""

CHUNK = 64
"""Positions whose logits exist at a time in training (`rollout.logprobs.CHUNK`)."""

ADAM = 1.9
"""Arrays of the size of the trained weights that a step of the optimiser needs for itself."""

PROCESS = 1.0 * GIB
"""What Python, the libraries and the compiler take."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Of the devices together: floating-point operations and bytes per second."""

    flops: float
    bandwidth: float


def measure_rates(dtype: str, devices: int = 1) -> Rates:
    """A quick measurement of one device, in less than a second: a product of two matrices, and of
    a matrix and a vector. Both times `devices`."""
    import jax
    import jax.numpy as jnp

    size = 1024 if jax.default_backend() == "cpu" else 8192
    square = jnp.ones((size, size), dtype)
    wide = jnp.ones((4 * size, 4 * size), dtype)

    def best(x: jax.Array, y: jax.Array) -> float:
        multiply = jax.jit(jnp.matmul)
        multiply(x, y).block_until_ready()
        times = []
        for _ in range(3):
            begin = time.perf_counter()
            multiply(x, y).block_until_ready()
            times.append(time.perf_counter() - begin)
        return min(times)

    product, read = best(square, square), best(wide, wide[0])
    return Rates(devices * 2.0 * size**3 / product, devices * wide.nbytes / read)


REACHED = 0.5
"""The share of the measured rates that a run reaches."""


def seconds_a_step(config: TrainConfig, model: Qwen2Config, rates: Rates) -> float:
    """Time of a step whose answers are all as long as they may be, without the executors' time."""
    c, o, r = model, config.optimisation, config.rollout
    width = 2 if config.model.dtype == "bfloat16" else FLOAT32
    rows = min(r.batch_size or config.batch, config.batch)
    longest, new = config.longest_context, r.max_new_tokens * config.episodes.turns
    rounds = config.batch / rows
    sequences = config.batch // r.samples_per_prompt
    length = o.prompt_buckets[-1] + r.samples_per_prompt * o.response_buckets[-1]
    scored = r.samples_per_prompt * o.response_buckets[-1]
    parts = max(1, config.batch // config.micro_batch)
    models = 2 if config.uses_critic else 1
    share = adapter_parameters(config, c) / parameters(c) if config.lora.rank else 1.0
    micro = max(1, sequences // parts)
    gradient = cost.gradient(
        c, micro, length, width, scored=scored, remat=config.model.remat, trained=min(share, 1.0)
    )
    forward = cost.forward(c, micro, length, width, scored=scored)
    known = models + (1 if config.algorithm.kl_coefficient else 0)
    limits = (rates.flops, rates.bandwidth)
    packed = cost.PACKED_WIDTH if r.decode_weights == "int8" else None
    token = cost.decode(c, rows, longest + r.max_new_tokens / 2, width, packed)
    decode = token.seconds(*limits) * new * rounds
    prefill = cost.forward(c, rows, longest, width, scored=1).seconds(*limits)
    prefill *= rounds * config.episodes.turns
    update = parts * (
        known * forward.seconds(*limits) + o.epochs * models * gradient.seconds(*limits)
    )
    return (decode + prefill + update) / REACHED


def host_memory(root: Path = Path("/")) -> float:
    """Bytes that this process may still take of the host's memory: what is available, and what its
    control group leaves, whichever is less; infinite where neither is known. root: the folder that
    proc and sys are in."""
    found = [float("inf")]
    for line in _text(root / "proc/meminfo").splitlines():
        if line.startswith("MemAvailable:"):
            found.append(1024.0 * int(line.split()[1]))
    for line in _text(root / "proc/self/cgroup").splitlines():
        _, kinds, name = line.split(":", 2)
        if not kinds:
            folder, limit, used = root / "sys/fs/cgroup", "memory.max", "memory.current"
        elif "memory" in kinds.split(","):
            folder = root / "sys/fs/cgroup/memory"
            limit, used = "memory.limit_in_bytes", "memory.usage_in_bytes"
        else:
            continue
        for place in (folder, folder / name.lstrip("/")):
            most, now = _text(place / limit).strip(), _text(place / used).strip()
            if most.isdigit() and now.isdigit():
                found.append(float(int(most) - int(now) + _reclaimable(place / "memory.stat")))
    return max(0.0, min(found))


def _reclaimable(stat: Path) -> int:
    """Bytes of files in memory that a control group counts and gives up when it has to."""
    fields = dict(line.split() for line in _text(stat).splitlines())
    return int(fields.get("total_inactive_file", fields.get("inactive_file", 0)))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""

"""Model, optimizer, one training step, and the score on held-out lessons."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
import optax.contrib
from flax import nnx
from jax.sharding import Mesh, NamedSharding
from jax.sharding import PartitionSpec as P
from jaxtyping import Array

from policy_jax.asm import edits
from policy_jax.asm.novelty import body_key
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.asm.window_tokenizer import WindowTokenizer
from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import DATA, make_mesh
from policy_jax.sft.config import SftConfig
from policy_jax.sft.lessons import Batch, Lesson, Shapes, plain_batches


@dataclass(frozen=True, slots=True)
class Score:
    """Figures on held-out pairs.

    loss: mean over response tokens. exact: share of responses that greedy decoding would reproduce,
    which holds exactly when each token is the likeliest one given those before it. exact_changed:
    the same over responses with an edit. exact_novel: over those whose edit is in no training pair.
    """

    loss: float
    exact: float
    exact_changed: float
    exact_novel: float
    novel: int
    count: int


def make_model(config: SftConfig, tokenizer: AsmTokenizer) -> Qwen2:
    shape = Qwen2Config.tiny(
        tokenizer.vocab_size,
        hidden_size=config.hidden_size,
        num_hidden_layers=config.layers,
        num_attention_heads=config.heads,
        num_key_value_heads=config.kv_heads,
        intermediate_size=config.intermediate_size,
        bos_token_id=tokenizer.bos_id,
        eos_token_id=tokenizer.eos_id,
        pad_token_id=tokenizer.pad_id,
    )
    dtype = jnp.dtype(config.dtype)
    return Qwen2(shape, rngs=nnx.Rngs(config.seed), dtype=dtype, param_dtype=jnp.float32)


def make_optimizer(config: SftConfig) -> optax.GradientTransformation:
    """Muon for the matrices of the layers, AdamW for the rest. `train_step` applies the learning
    rate, which may depend on the clock."""
    return _muon(config.gradient_clip, config.beta2, config.weight_decay)


@lru_cache
def _muon(clip: float, beta2: float, decay: float) -> optax.GradientTransformation:
    # Cached, so that a second run in one process does not compile its steps again.
    return optax.chain(
        optax.clip_by_global_norm(clip),
        optax.contrib.muon(
            learning_rate=1.0,
            adam_b2=beta2,
            weight_decay=decay,
            # Updates of the size of Adam's, so that one rate serves both (arXiv 2502.16982).
            consistent_rms=0.2,
            # Matrices of layers are stacked to [L, in, out]; norms, biases, embedding are not.
            muon_weight_dimension_numbers=lambda params: jax.tree.map(
                lambda p: (
                    optax.contrib.MuonDimensionNumbers(reduction_axis=1, output_axis=2)
                    if p.ndim == 3
                    else None
                ),
                params,
            ),
        ),
    )


def learning_rate(config: SftConfig, progress: float) -> float:
    """Linear warm-up, then a cosine; progress in [0, 1] is the share of the run that is done."""
    if progress < config.warmup:
        # Never 0, or the first step would change nothing.
        return config.learning_rate * max(progress / config.warmup, 0.02)
    over = min(1.0, (progress - config.warmup) / max(1e-9, 1 - config.warmup))
    low = config.final_learning_rate
    return config.learning_rate * (low + (1 - low) * 0.5 * (1 + math.cos(math.pi * over)))


def scored(graphdef: Any, params: Any, tokens: Array, at: Array, labels: Array) -> tuple[Any, Any]:
    """(negative log-likelihood [K], whether the label is the likeliest [K]) at positions `at`."""
    model = nnx.merge(graphdef, params)
    hidden = model.hidden(tokens)
    logits = model.logits(hidden.reshape(-1, hidden.shape[-1])[at])
    label = jnp.take_along_axis(logits, labels[:, None], axis=-1)[:, 0]
    return jax.nn.logsumexp(logits, axis=-1) - label, label >= logits.max(axis=-1)


def data_mesh() -> Mesh:
    """A mesh of all devices; each holds a part of a batch."""
    mesh = make_mesh(data=-1, devices=jax.devices())
    assert mesh is not None  # with `devices` given, one device is a mesh too
    return mesh


@partial(jax.jit, static_argnums=(0, 1, 2), donate_argnums=(3, 4))
def train_step(
    graphdef: Any,
    optimizer: optax.GradientTransformation,
    mesh: Mesh,
    params: Any,
    state: optax.OptState,
    rate: Array,
    arrays: Mapping[str, Array],
) -> tuple[Any, optax.OptState, dict[str, Array]]:
    """One optimizer step on the arrays of one part of a batch for each device of `mesh` (see
    `device_arrays`). The loss is the weighted mean over all parts."""

    def part(params: Any, arrays: Mapping[str, Array]) -> tuple[Any, dict[str, Array]]:
        tokens, at, labels, weights, response = (arrays[name][0] for name in _ARRAYS)

        def loss(params: Any) -> tuple[Array, Array]:
            nll, _ = scored(graphdef, params, tokens, at, labels)
            return (nll * weights).sum(), nll

        (total, nll), grads = jax.value_and_grad(loss, has_aux=True)(params)
        prompt = (weights > 0) & ~response
        sums = {
            "loss": total,
            "weights": weights.sum(),
            "response_loss": (nll * response).sum(),
            "responses": response.sum(),
            "prompt_loss": (nll * prompt).sum(),
            "prompts": prompt.sum(),
        }
        return jax.lax.psum((grads, sums), DATA)

    # check_vma does not support all of the model's operations.
    parts = jax.shard_map(part, mesh=mesh, in_specs=(P(), P(DATA)), out_specs=P(), check_vma=False)
    grads, sums = parts(params, arrays)
    weight = jnp.maximum(sums["weights"], 1e-6)
    grads = jax.tree.map(lambda g: g / weight, grads)
    updates, state = optimizer.update(_spread(grads, mesh), state, params)
    params = optax.apply_updates(params, jax.tree.map(lambda u: rate * u, updates))
    params = jax.lax.with_sharding_constraint(params, NamedSharding(mesh, P()))
    figures = {
        "loss": sums["loss"] / weight,
        "response_loss": sums["response_loss"] / jnp.maximum(sums["responses"], 1),
        "prompt_loss": sums["prompt_loss"] / jnp.maximum(sums["prompts"], 1),
        "grad_norm": optax.global_norm(grads),
    }
    return params, state, figures


def _spread(stacked: Any, mesh: Mesh) -> Any:
    """Spread the layers' matrices over the devices: Muon treats each one alone."""

    def one(leaf: Array) -> Array:
        split = leaf.ndim == 3 and leaf.shape[0] % mesh.size == 0
        return jax.lax.with_sharding_constraint(
            leaf, NamedSharding(mesh, P(DATA if split else None))
        )

    return jax.tree.map(one, stacked)


score_step = jax.jit(scored, static_argnums=0)


_ARRAYS = ("tokens", "at", "labels", "weights", "response")


def device_arrays(parts: Sequence[Batch]) -> dict[str, np.ndarray]:
    """The arrays of a batch's parts, which have one shape, for `train_step`: each [D, ...]."""
    return {name: np.stack([getattr(part, name) for part in parts]) for name in _ARRAYS}


def evaluate(
    graphdef: Any,
    params: Any,
    lessons: Sequence[Lesson],
    tokenizer: WindowTokenizer,
    shapes: Shapes,
    trained: frozenset[str],
) -> Score:
    """Score the lessons that fit `shapes`. trained: `body_key` of every training script."""
    loss = tokens = 0.0
    outcomes: list[tuple[bool, bool, bool]] = []
    for batch, given in plain_batches(lessons, tokenizer, shapes):
        nll, right = map(
            np.asarray, score_step(graphdef, params, batch.tokens, batch.at, batch.labels)
        )
        loss += float(nll[batch.response].sum())
        tokens += int(batch.response.sum())
        for row, lesson in enumerate(given):
            mine = batch.response & (batch.row == row)
            novel = bool(lesson.hunks) and body_key(edits.render(lesson.hunks)) not in trained
            outcomes.append((bool(right[mine].all()), bool(lesson.hunks), novel))

    def rate(chosen: list[bool]) -> float:
        return sum(chosen) / len(chosen) if chosen else math.nan

    return Score(
        loss=loss / tokens if tokens else math.nan,
        exact=rate([exact for exact, _, _ in outcomes]),
        exact_changed=rate([exact for exact, changed, _ in outcomes if changed]),
        exact_novel=rate([exact for exact, _, novel in outcomes if novel]),
        novel=sum(novel for _, _, novel in outcomes),
        count=len(outcomes),
    )

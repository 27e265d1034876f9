"""Actor and critic: everything of PPO that runs on the accelerator.

Micro-batches are padded to one of a few lengths (`padding`), or packed (`packing`), so that few
programs are compiled. Only the hidden states that predict response tokens reach the head.
Micro-batches divide by the totals of the whole mini-batch and are summed, so their size changes
memory alone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple, TypeAlias, TypeVar, cast

import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx
from jax.sharding import NamedSharding
from jaxtyping import Array, Float

from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import fetch, shards_of_batch, state_shardings
from policy_jax.ppo import losses, packing, padding, shared_prompt
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.packing import PackedPart, PackedRows, Packing
from policy_jax.ppo.padding import Padding, Part
from policy_jax.ppo.shared_prompt import Leaf, PromptGroups
from policy_jax.rollout.logprobs import TokenLogprobs

Weights: TypeAlias = nnx.State[Any, Any]
"""Parameters of a model, or gradients of them, as `nnx.split` gives them."""

Tree = TypeVar("Tree")


class Critic(nnx.Module):
    """A backbone with a scalar head that starts at zero, so that every value is 0 at first.

    The backbone has its own weights, or it is the actor's frozen one with its own adapters.
    """

    def __init__(self, backbone: Qwen2) -> None:
        self.backbone = backbone
        self.kernel = nnx.Param(jnp.zeros((backbone.config.hidden_size,), jnp.float32))
        self.bias = nnx.Param(jnp.zeros((), jnp.float32))

    def __call__(self, hidden: Float[Array, "B R D"]) -> Float[Array, "B R"]:
        return hidden.astype(jnp.float32) @ self.kernel[...] + self.bias[...]


class Targets(NamedTuple):
    """What the losses compare with, each [P, S, R] float32 (P prompts, S samples of each).

    weights: factors on the terms of the policy loss (`correction.correct`); None for 1.
    """

    old_logprobs: Leaf
    advantages: Leaf
    old_values: Leaf
    returns: Leaf
    weights: Leaf | None = None


Rows: TypeAlias = PromptGroups | PackedRows
"""The prompts and answers of a micro-batch."""
Model = TypeVar("Model", Qwen2, Critic)


class Prediction(NamedTuple):
    """Of policy and critic for each response token, [P, S, R] float32; values are 0 without a
    critic. Entries outside the mask mean nothing."""

    logprobs: np.ndarray
    entropy: np.ndarray
    values: np.ndarray


class LearnerState(NamedTuple):
    """Everything that learning changes: all weights, or the adapters where there are any. The
    critic's parts are None without a critic."""

    actor: Weights
    actor_optimizer: optax.OptState
    critic: Weights | None
    critic_optimizer: optax.OptState | None


class Learner:
    """Compiled functions over a `LearnerState`, for one configuration."""

    def __init__(
        self,
        config: TrainConfig,
        actor: Qwen2,
        critic: Qwen2 | None,
        reference: Qwen2 | None = None,
    ) -> None:
        """actor, critic: models with the initial weights (see `initial_state`). Of models with
        adapters (`lora.add`) only the adapters are trained; both may share the frozen weights.
        reference: a frozen model of the actor's shape, needed when kl_coefficient is not 0.
        """
        self.config = config
        self.mesh = actor.mesh
        self.graph: nnx.GraphDef[Qwen2]
        self._actor: Weights | None
        self.graph, self._actor, self.frozen = _split(actor)
        self.critic_graph: nnx.GraphDef[Critic] | None = None
        self._critic: Weights | None = None
        self.critic_frozen: Weights | None = None
        if critic is not None:
            self.critic_graph, self._critic, self.critic_frozen = _split(Critic(critic))
            if self.mesh is not None and not self.abstract:
                self._critic = jax.tree.map(
                    _place, self._critic, state_shardings(self._critic, self.mesh)
                )
        self.reference = None if reference is None else _split(reference)[1:]
        shards = shards_of_batch(self.mesh)
        self.layout: Any = (
            Packing(config, shards)
            if config.optimisation.pack
            else Padding(config, self.prompts_per_part)
        )
        o = config.optimisation
        self._actor_optimizer = _optimizer(config, o.actor_learning_rate)
        self._critic_optimizer = _optimizer(config, o.critic_learning_rate)
        self._logprobs = jax.jit(self._logprobs_fn)
        self._values = jax.jit(self._values_fn)
        self._actor_grad = jax.jit(self._actor_grad_fn, donate_argnums=2)
        self._critic_grad = jax.jit(self._critic_grad_fn, donate_argnums=2)
        self._apply = jax.jit(self._apply_fn, static_argnums=0, donate_argnums=(1, 2))
        self._zeros = jax.jit(self._zeros_fn)
        self._init = jax.jit(self._init_fn, static_argnums=0)

    def initial_state(self) -> LearnerState:
        """The initial weights and optimiser states. To be called once: training uses up the
        weights."""
        actor, critic = self._actor, self._critic
        assert actor is not None
        self._actor = self._critic = None
        return LearnerState(
            actor,
            self._init(self._actor_optimizer, actor),
            critic,
            None if critic is None else self._init(self._critic_optimizer, critic),
        )

    @property
    def abstract(self) -> bool:
        """Whether the models hold shapes only (`nnx.eval_shape`), to compile for other machines."""
        return any(isinstance(x, jax.ShapeDtypeStruct) for x in jax.tree.leaves(self._actor))

    def shapes(self) -> LearnerState:
        """The initial state as shapes, with shardings on a mesh."""

        def moments(optimizer: optax.GradientTransformation, params: Weights) -> optax.OptState:
            shapes: optax.OptState = jax.eval_shape(optimizer.init, params)
            if self.mesh is None:
                return shapes
            where = state_shardings(params, self.mesh)
            placed: optax.OptState = optax.tree.map_params(optimizer, _placed_shape, shapes, where)
            return placed

        assert self._actor is not None
        actor = self.placed(self._actor)
        critic = None if self._critic is None else self.placed(self._critic)
        return LearnerState(
            actor,
            moments(self._actor_optimizer, actor),
            critic,
            None if critic is None else moments(self._critic_optimizer, critic),
        )

    def placed(self, weights: Tree) -> Tree:
        """The shapes of weights, with shardings on a mesh; None stays None."""
        if weights is None or self.mesh is None:
            return weights
        shapes: Tree = jax.tree.map(_placed_shape, weights, state_shardings(weights, self.mesh))
        return shapes

    def lowerings(self) -> dict[str, Callable[[], jax.stages.Lowered]]:
        """Name -> what lowers that program for the longest micro-batch. Needs shapes only, so that
        a program can be compiled for machines that are not here."""
        state, frozen = self.shapes(), self.placed(self.frozen)
        reference: Any = self.reference and tuple(map(self.placed, self.reference))
        floats = partial(jax.ShapeDtypeStruct, dtype=jnp.float32)
        rows = self.layout.shapes()
        answers = floats(rows.mask.shape)
        corrected = self.config.correction.kind != "none"
        targets = Targets(answers, answers, answers, answers, answers if corrected else None)
        scalar: Any = floats(())
        whole = losses.Totals(scalar, scalar)
        actor_inputs = (state.actor, frozen, state.actor, reference, rows, targets, whole, scalar)
        programs: dict[str, Callable[[], jax.stages.Lowered]] = {
            "actor-gradient": lambda: self._actor_grad.lower(*actor_inputs)
        }
        if state.critic is not None:
            backbone = self.placed(self.critic_frozen)
            critic_inputs = (state.critic, backbone, state.critic, rows, targets, whole)
            programs["critic-gradient"] = lambda: self._critic_grad.lower(*critic_inputs)
        adam_inputs = (self._actor_optimizer, state.actor, state.actor_optimizer, state.actor)
        programs["optimizer"] = lambda: self._apply.lower(*adam_inputs)
        programs["log-probs"] = lambda: self._logprobs.lower(state.actor, frozen, rows)
        return programs

    def policy(self, state: LearnerState) -> Weights:
        """All weights of the actor, frozen ones included, as `nnx.merge(self.graph, ...)` takes
        them. Nothing is copied."""
        return nnx.merge_state(state.actor, self.frozen)

    @property
    def prompts_per_part(self) -> int:
        """Prompts in a forward pass: a micro-batch, rounded up to one for each shard of a batch."""
        parts = shards_of_batch(self.mesh)
        size = self.config.micro_batch // self.config.rollout.samples_per_prompt
        return -(-size // parts) * parts

    def parts(self, groups: PromptGroups, index: np.ndarray) -> list[Part] | list[PackedPart]:
        """Cut the prompts `index` into micro-batches."""
        parts: list[Part] | list[PackedPart] = self.layout.parts(groups, index)
        return parts

    def take(self, groups: PromptGroups, part: Part | PackedPart) -> Rows:
        """The prompts and answers of a micro-batch."""
        rows: Rows = self.layout.take(groups, part)
        return rows

    def take_targets(self, targets: Targets, part: Part | PackedPart) -> Targets:
        """The targets of a micro-batch, in the shape of its `mask`."""
        return Targets(*(None if x is None else self.layout.gather(x, part) for x in targets))

    def padding_share(self, groups: PromptGroups, parts: list[Part] | list[PackedPart]) -> float:
        """The share of padding among the tokens that are computed for these micro-batches."""
        real = sum(self.layout.tokens(groups, part) for part in parts)
        return float(1.0 - real / max(self.layout.places(parts), 1))

    def predict(self, state: LearnerState, groups: PromptGroups) -> Prediction:
        """Log-probs, entropies and values of all responses."""
        shape = groups.response.shape
        logprobs, entropy, values = (np.zeros(shape, np.float32) for _ in range(3))
        for part in self.parts(groups, np.arange(shape[0])):
            taken = self.take(groups, part)
            part_logprobs, part_entropy = self._logprobs(state.actor, self.frozen, taken)
            self.layout.put(logprobs, part, fetch(part_logprobs))
            self.layout.put(entropy, part, fetch(part_entropy))
            if state.critic is not None:
                part_values = self._values(state.critic, self.critic_frozen, taken)
                self.layout.put(values, part, fetch(part_values))
        return Prediction(logprobs, entropy, values)

    def reference_logprobs(self, groups: PromptGroups) -> np.ndarray:
        """Log-probs under the reference model, [P, S, R] float32; see `predict`."""
        assert self.reference is not None
        logprobs = np.zeros(groups.response.shape, np.float32)
        for part in self.parts(groups, np.arange(len(logprobs))):
            part_logprobs, _ = self._logprobs(*self.reference, self.take(groups, part))
            self.layout.put(logprobs, part, fetch(part_logprobs))
        return logprobs

    def update(
        self,
        state: LearnerState,
        groups: PromptGroups,
        targets: Targets,
        index: np.ndarray,
        train_actor: bool = True,
        kl_coefficient: float | None = None,
    ) -> tuple[LearnerState, dict[str, float]]:
        """One optimiser step on the mini-batch of prompts `index`.

        kl_coefficient: of the KL term in the loss, where it differs from the configured one.
        Returns the new state and scalars: policy_loss, value_loss, grad_norm, critic_grad_norm,
        the statistics of the losses, and skipped: how many of actor and critic kept their weights
        because their gradient norm was not finite. The buffers of the old state are reused.
        """
        counted = groups.mask[index].reshape(-1, groups.mask.shape[-1])
        whole = jax.tree.map(np.float32, losses.totals(counted))
        beta = self.config.algorithm.kl_coefficient if kl_coefficient is None else kl_coefficient
        sums: dict[str, jax.Array | float] = {"skipped": 0.0}
        parts = self.parts(groups, index)
        sums["padding_share"] = self.padding_share(groups, parts)
        # The actor first and then the critic, so that only one of them has gradients in memory.
        if train_actor:
            actor_grads = self._zeros(state.actor)
            for part in parts:
                actor_grads, scalars = self._actor_grad(
                    state.actor,
                    self.frozen,
                    actor_grads,
                    self.reference,
                    self.take(groups, part),
                    self.take_targets(targets, part),
                    whole,
                    np.float32(beta),
                )
                _add(sums, scalars)
            actor, optimizer, norm, finite = self._apply(
                self._actor_optimizer, state.actor, state.actor_optimizer, actor_grads
            )
            state = state._replace(actor=actor, actor_optimizer=optimizer)
            sums["grad_norm"] = norm
            sums["skipped"] += 1.0 - float(finite)
        if state.critic is not None:
            critic_grads = self._zeros(state.critic)
            for part in parts:
                critic_grads, scalars = self._critic_grad(
                    state.critic,
                    self.critic_frozen,
                    critic_grads,
                    self.take(groups, part),
                    self.take_targets(targets, part),
                    whole,
                )
                _add(sums, scalars)
            critic, optimizer, norm, finite = self._apply(
                self._critic_optimizer, state.critic, state.critic_optimizer, critic_grads
            )
            state = state._replace(critic=critic, critic_optimizer=optimizer)
            sums["critic_grad_norm"] = norm
            sums["skipped"] += 1.0 - float(finite)
        return state, {name: float(value) for name, value in sums.items()}

    # The functions below are compiled and run on the accelerator.

    def _token_logprobs(
        self, params: Weights, frozen: Weights, rows: Rows, entropy: bool
    ) -> TokenLogprobs:
        model = nnx.merge(self.graph, params, frozen)
        temperature = self.config.rollout.temperature
        if isinstance(rows, PackedRows):
            return packing.token_logprobs(model, rows, temperature, entropy)
        return padding.token_logprobs(model, rows, temperature, entropy)

    def _logprobs_fn(self, params: Weights, frozen: Weights, rows: Rows) -> tuple[Array, Array]:
        tokens = self._token_logprobs(params, frozen, rows, entropy=True)
        assert tokens.entropy is not None
        shape = rows.mask.shape
        return tokens.logprobs.reshape(shape), tokens.entropy.reshape(shape)

    def _values_fn(self, params: Weights, frozen: Weights, rows: Rows) -> Array:
        assert self.critic_graph is not None
        critic = nnx.merge(self.critic_graph, params, frozen)
        if isinstance(rows, PackedRows):
            values = critic(packing.predicting_states(critic.backbone, rows))
            return packing.by_answer(values, rows).reshape(rows.mask.shape)
        values = critic(shared_prompt.predicting_states(critic.backbone, rows))
        return padding.by_answer(values, rows).reshape(rows.mask.shape)

    def _actor_grad_fn(
        self,
        params: Weights,
        frozen: Weights,
        grads: Weights,
        reference: tuple[Weights, Weights] | None,
        groups: Rows,
        targets: Targets,
        whole: losses.Totals,
        kl_coefficient: Array,
    ) -> tuple[Weights, dict[str, Array]]:
        a = self.config.algorithm
        mask = _flat(groups.mask)

        def loss_fn(params: Weights) -> tuple[Array, dict[str, Array]]:
            tokens = self._token_logprobs(params, frozen, groups, a.entropy_coefficient != 0)
            loss, scalars = losses.policy_loss(
                tokens.logprobs,
                _flat(targets.old_logprobs),
                _flat(targets.advantages),
                mask,
                a.clip_low,
                a.clip_high,
                a.dual_clip or None,
                a.aggregation,
                whole,
                None if targets.weights is None else _flat(targets.weights),
            )
            scalars["policy_loss"] = loss
            if a.entropy_coefficient:
                assert tokens.entropy is not None
                entropy = losses.aggregate(tokens.entropy, mask, a.aggregation, whole)
                loss = loss - a.entropy_coefficient * entropy
            if a.kl_coefficient and a.kl_in == "loss":
                assert reference is not None
                before = jax.lax.stop_gradient(self._token_logprobs(*reference, groups, False))
                divergence = losses.kl(tokens.logprobs, before.logprobs, a.kl_kind)
                mean_divergence = losses.aggregate(divergence, mask, a.aggregation, whole)
                scalars["kl_reference"] = mean_divergence
                loss = loss + kl_coefficient * mean_divergence
            return loss, scalars

        (_, scalars), new = jax.value_and_grad(loss_fn, has_aux=True)(params)
        return self._pinned(_sum(grads, new)), scalars

    def _critic_grad_fn(
        self,
        params: Weights,
        frozen: Weights,
        grads: Weights,
        groups: Rows,
        targets: Targets,
        whole: losses.Totals,
    ) -> tuple[Weights, dict[str, Array]]:
        a = self.config.algorithm

        def loss_fn(params: Weights) -> tuple[Array, dict[str, Array]]:
            loss, scalars = losses.value_loss(
                _flat(self._values_fn(params, frozen, groups)),
                _flat(targets.old_values),
                _flat(targets.returns),
                _flat(groups.mask),
                a.value_clip or None,
                a.aggregation,
                whole,
            )
            scalars["value_loss"] = loss
            return loss, scalars

        (_, scalars), new = jax.value_and_grad(loss_fn, has_aux=True)(params)
        return self._pinned(_sum(grads, new)), scalars

    def _zeros_fn(self, params: Weights) -> Weights:
        return self._pinned(jax.tree.map(jnp.zeros_like, params))

    def _init_fn(self, optimizer: optax.GradientTransformation, params: Weights) -> optax.OptState:
        return self._pinned_moments(optimizer, optimizer.init(params), params)

    def _pinned(self, weights: Weights) -> Weights:
        """The weights, constrained to the shardings of weights on the mesh."""
        if self.mesh is None:
            return weights
        return _constrained(weights, state_shardings(weights, self.mesh))

    def _pinned_moments(
        self, optimizer: optax.GradientTransformation, state: optax.OptState, params: Weights
    ) -> optax.OptState:
        """The optimiser's state, each moment constrained to the sharding of its weight."""
        if self.mesh is None:
            return state
        where = state_shardings(params, self.mesh)
        pinned: optax.OptState = optax.tree.map_params(optimizer, _constrained, state, where)
        return pinned

    def _apply_fn(
        self,
        optimizer: optax.GradientTransformation,
        params: Weights,
        state: optax.OptState,
        grads: Weights,
    ) -> tuple[Weights, optax.OptState, Array, Array]:
        norm = optax.global_norm(grads)
        finite = jnp.isfinite(norm)
        updates, new_state = optimizer.update(grads, state, params)
        new_params = optax.apply_updates(params, updates)

        def if_finite(new: Tree, old: Tree) -> Tree:
            chosen: Tree = jax.tree.map(lambda n, o: jnp.where(finite, n, o), new, old)
            return chosen

        new_state = self._pinned_moments(optimizer, if_finite(new_state, state), params)
        return self._pinned(if_finite(new_params, params)), new_state, norm, finite


def _optimizer(config: TrainConfig, rate: float) -> optax.GradientTransformation:
    """AdamW behind a clip of the global norm."""
    o = config.optimisation
    return optax.chain(
        optax.clip_by_global_norm(o.gradient_clip),
        optax.adamw(schedule(config, rate), b1=o.beta1, b2=o.beta2, weight_decay=o.weight_decay),
    )


def schedule(config: TrainConfig, rate: float) -> optax.ScalarOrSchedule:
    """The learning rate by optimiser step: a linear rise over the warm-up, then as configured."""
    o = config.optimisation
    after: optax.ScalarOrSchedule = rate
    if o.schedule == "linear":
        after = optax.linear_schedule(rate, rate * o.final_rate_share, o.decay_steps)
    elif o.schedule == "cosine":
        after = optax.cosine_decay_schedule(rate, o.decay_steps, o.final_rate_share)
    if not o.warmup_steps:
        return after
    rise = optax.linear_schedule(rate / o.warmup_steps, rate, o.warmup_steps - 1 or 1)
    then = after if callable(after) else optax.constant_schedule(rate)
    return optax.join_schedules([rise, then], [o.warmup_steps])


def _split(model: Model) -> tuple[nnx.GraphDef[Model], Weights, Weights]:
    """(graph, trained weights, frozen weights). In a model without adapters all weights are
    trained; in one with adapters, the adapters and a critic's head."""
    adapted = bool(nnx.to_flat_state(nnx.state(model, nnx.LoRAParam)))
    trained: nnx.filterlib.Filter = nnx.Param
    if adapted and isinstance(model, Critic):
        trained = nnx.Any(nnx.LoRAParam, nnx.Not(nnx.PathContains("backbone")))
    elif adapted:
        trained = nnx.LoRAParam
    # The type of nnx.split does not say how many parts it returns.
    return cast(tuple[nnx.GraphDef[Model], Weights, Weights], nnx.split(model, trained, ...))


def _place(x: Leaf, where: NamedSharding) -> Leaf:
    # A shape (when compiling for a machine that is not here) has no place.
    return jax.device_put(x, where) if isinstance(x, jax.Array) else x


def _placed_shape(x: Leaf, where: NamedSharding) -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct(x.shape, x.dtype, sharding=where)


def _constrained(tree: Tree, where: NamedSharding | Weights) -> Tree:
    constrained: Tree = jax.lax.with_sharding_constraint(tree, where)
    return constrained


def _sum(one: Weights, other: Weights) -> Weights:
    total: Weights = jax.tree.map(jnp.add, one, other)
    return total


def _flat(x: Leaf) -> Leaf:
    """[P, S, R] -> [P * S, R], one row per sequence."""
    return x.reshape(-1, x.shape[-1])


def _add(sums: dict[str, jax.Array | float], scalars: dict[str, jax.Array]) -> None:
    for name, value in scalars.items():
        sums[name] = sums.get(name, 0.0) + value

"""Actor and critic: everything of PPO that runs on the accelerator.

Prompts and responses are padded to one of a few lengths each, so a handful of programs is
compiled, and a prompt is computed once for all its samples (see `packed`), as is the answer where
all samples are alike. Only the hidden states that predict response tokens reach the head.
Micro-batches divide by the whole mini-batch's totals and are summed, so their size changes nothing
but memory.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx
from jaxtyping import Array, Float, Int

from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import fetch, shards_of_batch, state_shardings
from policy_jax.ppo import losses
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.shared_prompt import Rows, predicting_states
from policy_jax.rollout.logprobs import TokenLogprobs, hidden_logprobs


class Critic(nnx.Module):
    """A backbone with a scalar head, which starts at zero: value 0 everywhere.

    The backbone is its own, or the actor's frozen one with adapters of its own.
    """

    def __init__(self, backbone: Qwen2) -> None:
        self.backbone = backbone
        self.kernel = nnx.Param(jnp.zeros((backbone.config.hidden_size,), jnp.float32))
        self.bias = nnx.Param(jnp.zeros((), jnp.float32))

    def __call__(self, hidden: Float[Array, "B R D"]) -> Float[Array, "B R"]:
        return hidden.astype(jnp.float32) @ self.kernel[...] + self.bias[...]


class Targets(NamedTuple):
    """What the update is pulled towards, each [P, S, R] float32 (P prompts, S samples each)."""

    old_logprobs: Any
    advantages: Any
    old_values: Any
    returns: Any


class LearnerState(NamedTuple):
    """Everything that learning changes: all weights, or the adapters where there are any. critic
    parts are None without a critic."""

    actor: Any
    actor_optimizer: Any
    critic: Any
    critic_optimizer: Any


@dataclass(frozen=True, slots=True)
class Part:
    """One micro-batch: which prompts of the batch, the lengths that they are padded to, and whether
    the answers to each prompt are all alike, so that one is computed for all of them."""

    index: np.ndarray
    prompt: int
    response: int
    alike: bool = False


class Learner:
    """Compiled functions over a `LearnerState`, for one configuration."""

    def __init__(
        self,
        config: TrainConfig,
        actor: Qwen2,
        critic: Qwen2 | None,
        reference: Qwen2 | None = None,
    ) -> None:
        """`actor` and `critic` give structure and first weights; see `initial_state`. Models with
        adapters (`lora.add`) train those alone; the two may share what is frozen.

        reference: a frozen model of the actor's shape, needed when kl_coefficient is not 0.
        """
        self.config = config
        self.mesh = actor.mesh
        self.graph: Any
        self._actor: Any
        self.graph, self._actor, self.frozen = _split(actor)
        self.critic_graph: Any = None
        self._critic: Any = None
        self.critic_frozen: Any = None
        if critic is not None:
            self.critic_graph, self._critic, self.critic_frozen = _split(Critic(critic))
            if self.mesh is not None and not self.abstract:
                self._critic = jax.tree.map(
                    _place, self._critic, state_shardings(self._critic, self.mesh)
                )
        self.reference = None if reference is None else _split(reference)[1:]
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
        """First weights, fresh optimisers. The weights handed to the constructor are used up."""
        actor, critic = self._actor, self._critic
        self._actor = self._critic = None
        return LearnerState(
            actor,
            self._init(self._actor_optimizer, actor),
            critic,
            None if critic is None else self._init(self._critic_optimizer, critic),
        )

    @property
    def abstract(self) -> bool:
        """Whether the models are shapes alone (`nnx.eval_shape`), to compile for other machines."""
        return any(isinstance(x, jax.ShapeDtypeStruct) for x in jax.tree.leaves(self._actor))

    def shapes(self) -> LearnerState:
        """The initial state as shapes, with shardings on a mesh."""

        def moments(optimizer: optax.GradientTransformation, params: Any) -> Any:
            found = jax.eval_shape(optimizer.init, params)
            if self.mesh is None:
                return found
            where = state_shardings(params, self.mesh)
            return optax.tree.map_params(optimizer, _placed_shape, found, where)

        actor, critic = self.placed(self._actor), self.placed(self._critic)
        return LearnerState(
            actor,
            moments(self._actor_optimizer, actor),
            critic,
            None if critic is None else moments(self._critic_optimizer, critic),
        )

    def placed(self, tree: Any) -> Any:
        """The shapes of weights, with shardings on a mesh."""
        if tree is None or self.mesh is None:
            return tree
        return jax.tree.map(_placed_shape, tree, state_shardings(tree, self.mesh))

    def lowerings(self) -> dict[str, Callable[[], jax.stages.Lowered]]:
        """Name -> what lowers that program for the longest micro-batch. Needs shapes only, so that
        a program can be compiled for machines that are not here."""
        state, frozen = self.shapes(), self.placed(self.frozen)
        reference: Any = self.reference and tuple(map(self.placed, self.reference))
        o, samples = self.config.optimisation, self.config.rollout.samples_per_prompt
        prompts, response = self.prompts_per_part, o.response_buckets[-1]
        ints = partial(jax.ShapeDtypeStruct, dtype=jnp.int32)
        floats = partial(jax.ShapeDtypeStruct, dtype=jnp.float32)
        answers = floats((prompts, samples, response))
        rows = Rows(
            ints((prompts, o.prompt_buckets[-1])), ints((prompts,)), ints(answers.shape), answers
        )
        targets = Targets(answers, answers, answers, answers)
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

    def policy(self, state: LearnerState) -> Any:
        """All weights of the actor, frozen ones included, as `nnx.merge(self.graph, ...)` takes
        them. No copy."""
        return nnx.merge_state(state.actor, self.frozen)

    @property
    def prompts_per_part(self) -> int:
        """Prompts in a forward pass: a micro-batch, rounded up to one for each part of the mesh."""
        parts = shards_of_batch(self.mesh)
        size = self.config.micro_batch // self.config.rollout.samples_per_prompt
        return -(-size // parts) * parts

    def parts(self, rows: Rows, index: np.ndarray) -> list[Part]:
        """Cut the prompts `index` into micro-batches, those of like length together."""
        o = self.config.optimisation
        size = self.prompts_per_part
        # A row that counts for nothing may be longer than its part: what is cut off is masked.
        used = (rows.mask > 0) * np.arange(1, rows.mask.shape[-1] + 1)
        shape = np.maximum(
            np.searchsorted(o.prompt_buckets, rows.start),
            np.searchsorted(o.response_buckets, used.max(axis=(1, 2))),
        )
        alike = np.full(len(shape), False)
        if o.merge_equal_answers:
            alike = np.all(rows.response == rows.response[:, :1], axis=(1, 2))
        order = index[np.lexsort((shape[index], alike[index]))]
        cuts = [order[i : i + size] for i in range(0, len(order), size)]
        return [
            Part(
                c,
                o.prompt_buckets[shape[c].max()],
                o.response_buckets[shape[c].max()],
                bool(alike[c].all()),
            )
            for c in cuts
        ]

    def take(self, arrays: Any, part: Part) -> Any:
        """The arrays (`Rows` or [P, S, R]) of a micro-batch, filled up with empty prompts."""
        spare = self.prompts_per_part - len(part.index)

        def fill(x: np.ndarray, value: int = 0) -> np.ndarray:
            piece = x[part.index]
            piece = piece[..., : part.response] if x.ndim == 3 else piece
            padding = ((0, spare), *((0, 0),) * (piece.ndim - 1))
            return np.pad(piece, padding, constant_values=value)

        if isinstance(arrays, Rows):
            return Rows(
                fill(arrays.prompt[:, : part.prompt]),
                fill(arrays.start, 1),
                fill(arrays.response[:, :1] if part.alike else arrays.response),
                fill(arrays.mask),
            )
        return jax.tree.map(fill, arrays)

    def predict(self, state: LearnerState, rows: Rows) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(log-probs, entropies, values), each [P, S, R] float32; values are 0 without a critic.

        What stands beyond the mask means nothing.
        """
        shape = rows.response.shape
        logprobs, entropy, values = (np.zeros(shape, np.float32) for _ in range(3))
        for part in self.parts(rows, np.arange(shape[0])):
            taken = self.take(rows, part)
            n = len(part.index)
            found, spread = self._logprobs(state.actor, self.frozen, taken)
            logprobs[part.index, :, : part.response] = fetch(found)[:n]
            entropy[part.index, :, : part.response] = fetch(spread)[:n]
            if state.critic is not None:
                found = self._values(state.critic, self.critic_frozen, taken)
                values[part.index, :, : part.response] = fetch(found)[:n]
        return logprobs, entropy, values

    def reference_logprobs(self, rows: Rows) -> np.ndarray:
        """Log-probs under the reference model, [P, S, R] float32; see `predict`."""
        assert self.reference is not None
        found = np.zeros(rows.response.shape, np.float32)
        for part in self.parts(rows, np.arange(len(found))):
            logprobs, _ = self._logprobs(*self.reference, self.take(rows, part))
            found[part.index, :, : part.response] = fetch(logprobs)[: len(part.index)]
        return found

    def update(
        self,
        state: LearnerState,
        rows: Rows,
        targets: Targets,
        index: np.ndarray,
        train_actor: bool = True,
        kl_coefficient: float | None = None,
    ) -> tuple[LearnerState, dict[str, float]]:
        """One optimiser step on the mini-batch of prompts `index`.

        kl_coefficient: of the KL term in the loss, where that has moved from the configured one.
        Returns the new state and scalars: policy_loss, value_loss, grad_norm, critic_grad_norm,
        skipped (1 for each of actor and critic whose gradient norm was not finite and whose
        weights therefore stayed), and the statistics of the losses. The old state is used up.
        """
        counted = rows.mask[index].reshape(-1, rows.mask.shape[-1])
        whole = jax.tree.map(np.float32, losses.totals(counted))
        beta = self.config.algorithm.kl_coefficient if kl_coefficient is None else kl_coefficient
        sums: dict[str, Any] = {}
        sums["skipped"] = 0.0
        parts = self.parts(rows, index)
        # One after the other, so that the gradients of one at a time take memory.
        if train_actor:
            actor_grads = self._zeros(state.actor)
            for part in parts:
                taken: Rows = self.take(rows, part)
                goal: Targets = self.take(targets, part)
                actor_grads, scalars = self._actor_grad(
                    state.actor,
                    self.frozen,
                    actor_grads,
                    self.reference,
                    taken,
                    goal,
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
                    self.take(rows, part),
                    self.take(targets, part),
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

    # What runs on the accelerator.

    def _token_logprobs(self, params: Any, frozen: Any, rows: Rows, entropy: bool) -> TokenLogprobs:
        model = nnx.merge(self.graph, params, frozen)
        found = hidden_logprobs(
            model,
            predicting_states(model, rows),
            _flat(rows.response),
            temperature=self.config.rollout.temperature,
            entropy=entropy,
        )
        return jax.tree.map(lambda x: _for_all(x, rows), found)

    def _logprobs_fn(self, params: Any, frozen: Any, rows: Rows) -> tuple[Array, Array]:
        found = self._token_logprobs(params, frozen, rows, entropy=True)
        assert found.entropy is not None
        shape = rows.mask.shape
        return found.logprobs.reshape(shape), found.entropy.reshape(shape)

    def _values_fn(self, params: Any, frozen: Any, rows: Rows) -> Array:
        critic = nnx.merge(self.critic_graph, params, frozen)
        values: Array = critic(predicting_states(critic.backbone, rows))
        return _for_all(values, rows).reshape(rows.mask.shape)

    def _actor_grad_fn(
        self,
        params: Any,
        frozen: Any,
        grads: Any,
        reference: Any,
        rows: Rows,
        targets: Targets,
        whole: losses.Totals,
        kl_coefficient: Array,
    ) -> tuple[Any, dict[str, Array]]:
        a = self.config.algorithm
        mask = _flat(rows.mask)

        def loss_fn(params: Any) -> tuple[Array, dict[str, Array]]:
            found = self._token_logprobs(params, frozen, rows, a.entropy_coefficient != 0)
            loss, scalars = losses.policy_loss(
                found.logprobs,
                _flat(targets.old_logprobs),
                _flat(targets.advantages),
                mask,
                a.clip_low,
                a.clip_high,
                a.dual_clip or None,
                a.aggregation,
                whole,
            )
            scalars["policy_loss"] = loss
            if a.entropy_coefficient:
                assert found.entropy is not None
                spread = losses.aggregate(found.entropy, mask, a.aggregation, whole)
                loss = loss - a.entropy_coefficient * spread
            if a.kl_coefficient and a.kl_in == "loss":
                weights, rest = reference
                before = jax.lax.stop_gradient(self._token_logprobs(weights, rest, rows, False))
                apart = losses.kl(found.logprobs, before.logprobs, a.kl_kind)
                distance = losses.aggregate(apart, mask, a.aggregation, whole)
                scalars["kl_reference"] = distance
                loss = loss + kl_coefficient * distance
            return loss, scalars

        (_, scalars), new = jax.value_and_grad(loss_fn, has_aux=True)(params)
        return self._pinned(jax.tree.map(jnp.add, grads, new)), scalars

    def _critic_grad_fn(
        self,
        params: Any,
        frozen: Any,
        grads: Any,
        rows: Rows,
        targets: Targets,
        whole: losses.Totals,
    ) -> tuple[Any, dict[str, Array]]:
        a = self.config.algorithm

        def loss_fn(params: Any) -> tuple[Array, dict[str, Array]]:
            loss, scalars = losses.value_loss(
                _flat(self._values_fn(params, frozen, rows)),
                _flat(targets.old_values),
                _flat(targets.returns),
                _flat(rows.mask),
                a.value_clip or None,
                a.aggregation,
                whole,
            )
            scalars["value_loss"] = loss
            return loss, scalars

        (_, scalars), new = jax.value_and_grad(loss_fn, has_aux=True)(params)
        return self._pinned(jax.tree.map(jnp.add, grads, new)), scalars

    def _zeros_fn(self, params: Any) -> Any:
        return self._pinned(jax.tree.map(jnp.zeros_like, params))

    def _init_fn(self, optimizer: optax.GradientTransformation, params: Any) -> Any:
        return self._pinned_moments(optimizer, optimizer.init(params), params)

    def _pinned(self, tree: Any) -> Any:
        """Weights, or gradients of them, told to lie where weights lie."""
        if self.mesh is None:
            return tree
        return jax.lax.with_sharding_constraint(tree, state_shardings(tree, self.mesh))

    def _pinned_moments(
        self, optimizer: optax.GradientTransformation, state: Any, params: Any
    ) -> Any:
        """Each moment of the optimiser told to lie where its weight lies."""
        if self.mesh is None:
            return state
        where = state_shardings(params, self.mesh)
        return optax.tree.map_params(optimizer, _constrained, state, where)

    def _apply_fn(
        self, optimizer: optax.GradientTransformation, params: Any, state: Any, grads: Any
    ) -> tuple[Any, Any, Array, Array]:
        norm = optax.global_norm(grads)
        finite = jnp.isfinite(norm)
        updates, new_state = optimizer.update(grads, state, params)
        new_params = optax.apply_updates(params, updates)

        def keep(new: Any, old: Any) -> Any:
            return jax.tree.map(lambda n, o: jnp.where(finite, n, o), new, old)

        kept = self._pinned_moments(optimizer, keep(new_state, state), params)
        return self._pinned(keep(new_params, params)), kept, norm, finite


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


def _split(model: nnx.Module) -> tuple[Any, Any, Any]:
    """(graph, what is trained, what is not): of a model with adapters all but its backbone's other
    weights is trained, of one without everything is."""
    adapted = bool(nnx.to_flat_state(nnx.state(model, nnx.LoRAParam)))
    trained: Any = nnx.Param
    if adapted and isinstance(model, Critic):
        trained = nnx.Any(nnx.LoRAParam, nnx.Not(nnx.PathContains("backbone")))
    elif adapted:
        trained = nnx.LoRAParam
    parts: Any = nnx.split(model, trained, ...)  # its type does not say how many
    graph, chosen, rest = parts
    return graph, chosen, rest


def _place(x: Any, where: Any) -> Any:
    # Shapes alone (when compiling for machines that are not here) lie nowhere.
    return jax.device_put(x, where) if isinstance(x, jax.Array) else x


def _placed_shape(x: Any, where: Any) -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct(x.shape, x.dtype, sharding=where)


def _constrained(x: Any, where: Any) -> Any:
    return jax.lax.with_sharding_constraint(x, where)


def _for_all(x: Array, rows: Rows) -> Array:
    """What was computed of each answer [P * U, R], for all answers [P * S, R]: U is S, or 1 where
    they are alike."""
    return jnp.repeat(x, rows.mask.shape[1] // rows.response.shape[1], axis=0)


def _flat(x: Any) -> Any:
    """[P, S, R] -> [P * S, R]: a sequence a row."""
    return x.reshape(-1, x.shape[-1])


def _add(sums: dict[str, Any], scalars: dict[str, Int[Array, ""]]) -> None:
    for name, value in scalars.items():
        sums[name] = sums.get(name, 0.0) + value

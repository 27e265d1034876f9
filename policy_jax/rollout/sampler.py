"""Generates completions: bucketed prefill, several decode steps per dispatch, continuous batching.

The device holds B rows, one sequence each. A dispatch adds up to `steps_per_dispatch` tokens to
each row. Between dispatches the host returns the completions that ended, fills free rows with the
next prompts, and shrinks the batch when no prompt is left. The longest prompts go first, so that
the prompt part of the cache never grows.

Compiled shapes depend only on bucket and batch size: contents, temperature, top-k, top-p and seeds
are traced.
"""

import dataclasses
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from jax.sharding import Mesh, NamedSharding
from jaxtyping import Array, Bool, DTypeLike, Float, Int, UInt32

from policy_jax.models.config import Qwen2Config
from policy_jax.models.cost import LARGE
from policy_jax.models.qwen2 import DecodeWeights, Params, Qwen2, Weights
from policy_jax.models.sharding import fetch, fitted, pin
from policy_jax.rollout import cache as kv
from policy_jax.rollout.cache import Cache
from policy_jax.rollout.choice import Choice, sample
from policy_jax.rollout.prepared import DecodeWeightsKind, Prepared

Stop = Callable[[np.ndarray], int | None]
"""The tokens of a row so far -> the number that belong to the answer; None if it goes on."""

PROMPT_BUCKETS = (128, 256, 384, 512, 768, 1024)


PREFIXES = (192, 128, 64)
"""Lengths of a shared beginning that programs are compiled for. The rules of edit scripts have some
200 tokens."""


def slow_here(params: Params) -> bool:
    """Whether this is a large model on a CPU, where each row of a batch costs its full time."""
    return jax.default_backend() == "cpu" and sum(x.size for x in jax.tree.leaves(params)) >= LARGE


def buckets(longest: int) -> tuple[int, ...]:
    """Prompt lengths to compile for, up to the longest prompt."""
    return (*(size for size in PROMPT_BUCKETS if size < longest), longest)


@dataclasses.dataclass(frozen=True)
class Completion:
    """One answer. `logprobs` are in the distribution that was sampled from."""

    index: int
    """Index of its prompt in the call."""
    tokens: np.ndarray
    """int32 [n]; the last one is the end token if `finished`."""
    logprobs: np.ndarray
    """float32 [n], natural logarithms."""
    finished: bool
    """Whether the end token ended it."""
    stopped: bool = False
    """Whether `stop` ended it."""

    @property
    def complete(self) -> bool:
        """Whether it ended before the limit of length."""
        return self.finished or self.stopped


class DecodeState(NamedTuple):
    """The state on the device: B rows, one sequence each, with at most N new tokens."""

    cache: Cache
    last: Int[Array, " B"]
    """The next input token; its keys and values are not in the cache yet."""
    prompt_lengths: Int[Array, " B"]
    """Tokens of the prompt in the cache: all but the last one."""
    made: Int[Array, " B"]
    """New tokens."""
    active: Bool[Array, " B"]
    ended: Bool[Array, " B"]
    """Whether the row has made an end token."""
    seeds: UInt32[Array, " B"]
    tokens: Int[Array, "B N"]
    logprobs: Float[Array, "B N"]
    step: Int[Array, ""]
    """Steps since the state was made; gives the slot of the ring buffer."""


class Sampler:
    """Compiled generation for one model shape; weights are given with each call.

    graphdef: that of `nnx.split(model)`. `traces` counts compilations by kind; it grows only with
    new buckets and batch sizes. `prefill` and `decode` are the compiled programs.
    """

    def __init__(
        self,
        graphdef: nnx.GraphDef[Qwen2],
        *,
        eos_id: int | Sequence[int],
        pad_id: int,
        max_new_tokens: int,
        prompt_buckets: Sequence[int] = PROMPT_BUCKETS,
        batch_size: int = 32,
        steps_per_dispatch: int = 8,
        prefill_rows: int = 8,
        copy_weights: bool | None = None,
        decode_weights: DecodeWeightsKind = "full",
        spare_prefill: bool | None = None,
    ) -> None:
        """copy_weights: whether `prepare` makes a copy; None: where it is faster and has room.
        spare_prefill: whether a prefill of few prompts has few rows, and computes once what all
        prompts begin with. This compiles more programs. None: for large models on a CPU.
        decode_weights: see DecodeWeightsKind. Raises PackedError if this machine cannot have them.
        """
        for name, value in (
            ("max_new_tokens", max_new_tokens),
            ("batch_size", batch_size),
            ("steps_per_dispatch", steps_per_dispatch),
            ("prefill_rows", prefill_rows),
            ("prompt_buckets", min(prompt_buckets, default=0)),
        ):
            if value < 1:
                raise ValueError(f"{name}={value!r} must be at least 1")
        self.graphdef = graphdef
        self.eos_ids = (eos_id,) if isinstance(eos_id, int) else tuple(eos_id)
        self.pad_id = pad_id
        self.max_new_tokens = max_new_tokens
        self.prompt_buckets = tuple(sorted(prompt_buckets))
        self.batch_size = batch_size
        self.steps_per_dispatch = steps_per_dispatch
        self.prefill_rows = min(prefill_rows, batch_size)
        self.spare_prefill = spare_prefill
        self.batch_sizes = _batch_sizes(batch_size)
        self.traces: dict[str, int] = dict.fromkeys(
            ("prefill", "insert", "shrink", "decode", "halt", "prepare"), 0
        )
        self.prefill = jax.jit(self._prefill_fn, static_argnums=3)
        self.decode = jax.jit(self._decode_fn, donate_argnums=1)
        self._insert = jax.jit(self._insert_fn, donate_argnums=0)
        self._shrink = jax.jit(self._shrink_fn, static_argnums=2)
        self._prepared = Prepared(graphdef, decode_weights, copy_weights, self._count_prepare)
        self._halt = jax.jit(self._halt_fn, donate_argnums=0)

    def generate(
        self,
        params: Params,
        prompts: Sequence[Sequence[int]],
        *,
        temperature: float = 0.0,
        seeds: Sequence[int],
        top_k: int = 0,
        top_p: float = 1.0,
        stop: Stop | None = None,
        on_finish: Callable[[Completion], None] | None = None,
    ) -> list[Completion]:
        """One completion for each prompt, in the order of the prompts.

        Up to float rounding, the tokens of a row depend only on the weights, its prompt, its seed
        and these options. Equal prompts share one prefill. temperature: 0 takes the likeliest token
        and gives its log-prob at temperature 1. top_k 0 and top_p 1 keep the whole distribution.
        stop: called after each dispatch; tokens beyond its answer are dropped. on_finish: called
        with each completion as soon as it ends, on this thread. Raises ValueError for options out
        of range and for a prompt that is empty or longer than the largest bucket.
        """
        self._validate(prompts, seeds, temperature)
        if top_k < 0:
            raise ValueError(f"top_k={top_k!r} must be 0 (all tokens) or more")
        if not 0 < top_p <= 1:
            raise ValueError(f"top_p={top_p!r} must be above 0 and at most 1 (all tokens)")
        # NumPy scalars, because a JAX array would be on one device of one process.
        given: Any = (np.float32(temperature), np.int32(top_k), np.float32(top_p))
        choice = Choice(*given)
        return _Run(self, params, prompts, choice, seeds, stop, on_finish).run()

    def bucket(self, length: int) -> int:
        """The smallest bucket that holds a prompt of `length` tokens."""
        return next(size for size in self.prompt_buckets if size >= length)

    @staticmethod
    def shared_prefix(prompts: Sequence[tuple[int, ...]]) -> int:
        """How many first tokens of these prompts to compute once, one of `PREFIXES`; 0 for none."""
        different = set(prompts)
        if len(different) < 2:
            return 0
        # The last token of a prompt belongs to the first step of decoding.
        first, last = min(different)[:-1], max(different)[:-1]
        pairs = enumerate(zip(first, last, strict=False))
        alike = next((k for k, (a, b) in pairs if a != b), min(len(first), len(last)))
        alike = min(alike, *(len(prompt) - 1 for prompt in different))
        return next((length for length in PREFIXES if length <= alike), 0)

    def _validate(
        self, prompts: Sequence[Sequence[int]], seeds: Sequence[int], temperature: float
    ) -> None:
        if len(seeds) != len(prompts):
            raise ValueError(f"{len(seeds)} seeds for {len(prompts)} prompts: give one for each")
        if not temperature >= 0:
            raise ValueError(f"temperature={temperature!r} must be 0 (greedy) or more")
        limit = self.prompt_buckets[-1]
        for index, prompt in enumerate(prompts):
            if not 1 <= len(prompt) <= limit:
                raise ValueError(
                    f"prompt {index} has {len(prompt)} tokens; 1 to {limit} are possible "
                    "(the largest of prompt_buckets)"
                )

    # The following functions are compiled. Python runs their bodies only to trace them, so `traces`
    # counts compilations.

    def _count_prepare(self) -> None:
        self.traces["prepare"] += 1

    def _prefill_fn(
        self, params: Params, tokens: Array, lengths: Array, prefix: int = 0
    ) -> tuple[Array, Array]:
        self.traces["prefill"] += 1
        mask = jnp.arange(tokens.shape[1]) < lengths[:, None]
        return nnx.merge(self.graphdef, params).prefill(tokens, mask, prefix)

    def _insert_fn(
        self,
        state: DecodeState,
        prefilled: tuple[Array, Array],
        source: Array,
        target: Array,
        last: Array,
        lengths: Array,
        seeds: Array,
    ) -> DecodeState:
        self.traces["insert"] += 1

        def put(old: Array, new: Array | int | bool) -> Array:
            return old.at[target].set(new, mode="drop")

        return state._replace(
            cache=kv.insert(state.cache, *prefilled, source, target),
            last=put(state.last, last),
            prompt_lengths=put(state.prompt_lengths, lengths),
            made=put(state.made, 0),
            active=put(state.active, True),
            ended=put(state.ended, False),
            seeds=put(state.seeds, seeds),
        )

    def _shrink_fn(self, state: DecodeState, kept: Array, prompt: int) -> DecodeState:
        self.traces["shrink"] += 1
        fields = state._asdict()
        fields.pop("step")
        cache = kv.shrink(fields.pop("cache"), kept, prompt, self.max_new_tokens)
        return DecodeState(
            cache=cache, step=state.step, **{name: old[kept] for name, old in fields.items()}
        )

    def _halt_fn(self, state: DecodeState, going: Array) -> DecodeState:
        self.traces["halt"] += 1
        return state._replace(active=state.active & going)

    def prepare(self, params: Params) -> DecodeWeights | None:
        """A copy of the weights that decodes faster, or None; see `Prepared.of`."""
        return self._prepared.of(params)

    def _decode_fn(
        self,
        params: Params,
        state: DecodeState,
        choice: Choice,
        prepared: DecodeWeights | None = None,
    ) -> DecodeState:
        """prepared: the result of `prepare` for these weights."""
        self.traces["decode"] += 1
        model = nnx.merge(self.graphdef, params)
        stacked = model.computed_layers() if prepared is None else {}
        stop = state.step + self.steps_per_dispatch

        def go_on(state: DecodeState) -> Array:
            return (state.step < stop) & state.active.any()

        return jax.lax.while_loop(
            go_on, partial(self._step, model, stacked, prepared, choice), state
        )

    def _step(
        self,
        model: Qwen2,
        stacked: Weights,
        prepared: DecodeWeights | None,
        choice: Choice,
        state: DecodeState,
    ) -> DecodeState:
        """One token for each active row."""
        # Layers are sliced within the loop: slices made before it would be a second copy of all.
        weights = model.decode_weights(stacked) if prepared is None else prepared
        keys, values = list(state.cache.keys), list(state.cache.values)
        view = kv.view(
            state.prompt_lengths, state.made, state.step, keys[0].shape[3], self.max_new_tokens
        )

        def attend(layer: int, q: Array, k: Array, v: Array) -> Array:
            out, new_keys, new_values = kv.attend(keys[layer], values[layer], q, k, v, view)
            keys[layer] = pin(new_keys, model.mesh, kv.AXES)
            values[layer] = pin(new_values, model.mesh, kv.AXES)
            return out

        positions = state.prompt_lengths + state.made
        hidden = model.decode(state.last, positions, attend, weights)
        logits = model.logits(hidden, weights.head)
        token, logprob = sample(logits, choice, state.seeds, state.made)
        here = (jnp.arange(self.max_new_tokens) == state.made[:, None]) & state.active[:, None]
        made = state.made + state.active
        ended = state.active & jnp.isin(token, jnp.array(self.eos_ids))
        return state._replace(
            cache=Cache(tuple(keys), tuple(values)),
            last=jnp.where(state.active, token, state.last),
            made=made,
            active=state.active & ~ended & (made < self.max_new_tokens),
            ended=state.ended | ended,
            tokens=jnp.where(here, token[:, None], state.tokens),
            logprobs=jnp.where(here, logprob[:, None], state.logprobs),
            step=state.step + 1,
        )

    def empty_state(self, model: Qwen2, size: int, prompt: int) -> DecodeState:
        """A state of `size` rows in which nothing is active, with room for prompts of `prompt`."""
        make = partial(self._empty_state_fn, model.config, model.dtype, size, prompt)
        if model.mesh is None:
            return make()
        # Made with its sharding, because the cache of all rows may not fit one device.
        where = decode_shardings(jax.eval_shape(make), model.mesh)
        state: DecodeState = jax.jit(make, out_shardings=where)()
        return state

    def state_shapes(self, model: Qwen2, size: int, prompt: int) -> DecodeState:
        """The shapes of `empty_state`, with shardings on a mesh."""
        make = partial(self._empty_state_fn, model.config, model.dtype, size, prompt)
        shapes: DecodeState = jax.eval_shape(make)
        if model.mesh is not None:
            shapes = jax.tree.map(
                lambda x, where: jax.ShapeDtypeStruct(x.shape, x.dtype, sharding=where),
                shapes,
                decode_shardings(shapes, model.mesh),
            )
        return shapes

    def _empty_state_fn(
        self, config: Qwen2Config, dtype: DTypeLike, size: int, prompt: int
    ) -> DecodeState:
        ints = partial(jnp.zeros, dtype=jnp.int32)
        return DecodeState(
            cache=kv.empty(config, size, prompt + self.max_new_tokens, dtype),
            last=jnp.full((size,), self.pad_id, jnp.int32),
            prompt_lengths=ints((size,)),
            made=ints((size,)),
            active=jnp.zeros((size,), bool),
            ended=jnp.zeros((size,), bool),
            seeds=jnp.zeros((size,), jnp.uint32),
            tokens=ints((size, self.max_new_tokens)),
            logprobs=jnp.zeros((size, self.max_new_tokens), jnp.float32),
            step=jnp.zeros((), jnp.int32),
        )


def decode_shardings(state: DecodeState, mesh: Mesh) -> DecodeState:
    """The sharding of each array: the cache is split, the rest is replicated."""

    def place(x: Array) -> NamedSharding:
        return fitted(mesh, x.shape, kv.AXES if len(x.shape) == 4 else (None,) * len(x.shape))

    shardings: DecodeState = jax.tree.map(place, state)
    return shardings


def _batch_sizes(largest: int) -> tuple[int, ...]:
    """The sizes of a batch: halves, down to a size below which fewer rows are not faster."""
    sizes = [largest]
    while sizes[-1] >= 16:
        sizes.append((sizes[-1] + 1) // 2)
    return tuple(reversed(sizes))


class _Run:
    """One call of `generate`: the prompt in each row, and the prompts that wait."""

    def __init__(
        self,
        sampler: Sampler,
        params: Params,
        prompts: Sequence[Sequence[int]],
        choice: Choice,
        seeds: Sequence[int],
        stop: Stop | None,
        on_finish: Callable[[Completion], None] | None,
    ) -> None:
        self.sampler = sampler
        self.params = params
        self.prompts = [tuple(map(int, prompt)) for prompt in prompts]
        self.choice = choice
        self.stop = stop
        self.seeds = np.array([int(seed) & 0xFFFFFFFF for seed in seeds], np.uint32)
        self.on_finish = on_finish
        # Longest first; equal prompts follow each other and are prefilled once.
        order = sorted(range(len(prompts)), key=lambda i: (-len(prompts[i]), self.prompts[i], i))
        self.pending = deque(order)
        self.done: list[Completion | None] = [None] * len(prompts)
        self.owner: list[int | None] = []
        """The prompt in each row; None for a free one."""
        self.width = 0
        """Prompt slots in the cache."""
        self.spare = sampler.spare_prefill
        if self.spare is None:
            self.spare = slow_here(params)
        self.prefix = sampler.shared_prefix(self.prompts) if self.spare else 0

    def run(self) -> list[Completion]:
        if not self.prompts:
            return []
        sampler = self.sampler
        self.owner = [None] * self._batch_size(len(self.prompts))
        self.width = self._longest()
        model = nnx.merge(sampler.graphdef, self.params)
        self.state = sampler.empty_state(model, len(self.owner), self.width)
        prepared = sampler.prepare(self.params)
        while self.pending or self._busy():
            self._refill()
            self.state = sampler.decode(self.params, self.state, self.choice, prepared)
            self._collect()
            self._shrink()
        return [completion for completion in self.done if completion is not None]

    def _busy(self) -> list[int]:
        return [row for row, owner in enumerate(self.owner) if owner is not None]

    def _batch_size(self, wanted: int) -> int:
        sizes = self.sampler.batch_sizes
        return next((size for size in sizes if size >= wanted), sizes[-1])

    def _longest(self) -> int:
        """The bucket of the longest prompt in a row or next in the queue."""
        owners = [owner for owner in self.owner if owner is not None]
        lengths = [len(self.prompts[index]) for index in [*owners, *list(self.pending)[:1]]]
        return self.sampler.bucket(max(lengths))

    def _refill(self) -> None:
        """Fills free rows, in groups: a prefill of few rows takes nearly as long as one of many."""
        group = self.sampler.prefill_rows
        while self.pending:
            free = [row for row, owner in enumerate(self.owner) if owner is None]
            if len(free) < min(group, len(self.pending)):
                return
            # The next prompts; a prefill has room for `group` different ones.
            slots: dict[tuple[int, ...], int] = {}
            chosen: list[int] = []
            while self.pending and len(chosen) < len(free):
                prompt = self.prompts[self.pending[0]]
                if prompt not in slots and len(slots) == group:
                    break
                slots.setdefault(prompt, len(slots))
                chosen.append(self.pending.popleft())
            prefilled = self._prefill(list(slots))
            for start in range(0, len(chosen), group):
                part = chosen[start : start + group]
                self._insert(prefilled, [slots[self.prompts[i]] for i in part], part, free[start:])

    def _prefill(self, prompts: list[tuple[int, ...]]) -> tuple[Array, Array]:
        sampler = self.sampler
        width = sampler.bucket(max(map(len, prompts)))
        rows = sampler.prefill_rows
        if self.spare:
            rows = min(rows, 1 << (len(prompts) - 1).bit_length())
        tokens = np.full((rows, width), sampler.pad_id, np.int32)
        lengths = np.zeros(rows, np.int32)
        for row, prompt in enumerate(prompts):
            # The last token is the input of the first decode step, which samples like any other.
            lengths[row] = len(prompt) - 1
            tokens[row, : lengths[row]] = prompt[:-1]
        cache: tuple[Array, Array] = sampler.prefill(self.params, tokens, lengths, self.prefix)
        return cache

    def _insert(
        self, prefilled: tuple[Array, Array], source: list[int], chosen: list[int], free: list[int]
    ) -> None:
        size = self.sampler.prefill_rows
        # Unused entries point past the last row, where writes are ignored.
        target = np.full(size, len(self.owner), np.int32)
        columns = np.zeros((3, size), np.int32)
        seeds = np.zeros(size, np.uint32)
        for place, (index, row) in enumerate(zip(chosen, free, strict=False)):
            prompt = self.prompts[index]
            target[place], seeds[place] = row, self.seeds[index]
            columns[:, place] = source[place], prompt[-1], len(prompt) - 1
            self.owner[row] = index
        self.state = self.sampler._insert(
            self.state, prefilled, columns[0], target, columns[1], columns[2], seeds
        )

    def _collect(self) -> None:
        """Takes out the rows that ended and reports their completions."""
        active = fetch(self.state.active)
        lengths: dict[int, int | None] = {row: None for row in self._busy() if not active[row]}
        lengths |= self._stopped()
        if not lengths:
            return
        made, ended = fetch(self.state.made), fetch(self.state.ended)
        tokens, logprobs = fetch(self.state.tokens), fetch(self.state.logprobs)
        if any(active[row] for row in lengths):
            going = np.ones(len(self.owner), bool)
            going[list(lengths)] = False
            self.state = self.sampler._halt(self.state, going)
        for row, stopped_at in lengths.items():
            index = self.owner[row]
            assert index is not None
            self.owner[row] = None
            length = made[row] if stopped_at is None else stopped_at
            completion = Completion(
                index,
                tokens[row, :length].copy(),
                logprobs[row, :length].copy(),
                finished=bool(ended[row] and length == made[row]),
                stopped=stopped_at is not None,
            )
            self.done[index] = completion
            if self.on_finish is not None:
                self.on_finish(completion)

    def _stopped(self) -> dict[int, int | None]:
        """Row -> the length at which `stop` ends it."""
        if self.stop is None:
            return {}
        made, tokens = fetch(self.state.made), fetch(self.state.tokens)
        lengths = {row: self.stop(tokens[row, : made[row]]) for row in self._busy()}
        return {row: length for row, length in lengths.items() if length is not None}

    def _shrink(self) -> None:
        """Fewer rows when the queue is empty, a shorter cache when the long prompts have ended."""
        busy = self._busy()
        if not busy and not self.pending:
            return
        size = len(self.owner) if self.pending else self._batch_size(len(busy))
        width = self._longest()
        if (size, width) == (len(self.owner), self.width):
            return
        idle = [row for row in range(len(self.owner)) if self.owner[row] is None]
        kept = [*busy, *idle][:size]
        self.state = self.sampler._shrink(self.state, np.array(kept, np.int32), width)
        self.owner = [self.owner[row] for row in kept]
        self.width = width

"""Everything a training run can be told, as frozen dataclasses, and how it is refused.

A configuration file (`configs/*.py`) returns an `ml_collections.ConfigDict` with one section per
dataclass below; sections and fields left out keep their defaults. `from_dict` turns it into a
`TrainConfig` or raises `ConfigError` with one line per mistake: the field, its value, the remedy.
"""

from __future__ import annotations

import dataclasses
import difflib
import json
import math
import re
import typing
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from policy_jax.config_files import ConfigError
from policy_jax.ppo.rewards import MOST_FAILURE_WEIGHT


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """The policy to start from.

    path: Hugging Face folder with weights and tokenizer; a relative path is looked up in the
        working folder, then beside the package. critic_path: likewise for the critic's
        backbone, "" for the same. dtype: what both compute in; weights are kept in float32.
        remat: recompute layers in the backward pass instead of keeping them (large models).
    """

    path: str = "policy_jax/checkpoints/tiny"
    critic_path: str = ""
    dtype: Literal["float32", "bfloat16"] = "float32"
    remat: bool = False


@dataclass(frozen=True, slots=True)
class LoraConfig:
    """Low-rank adapters in place of full weights; rank 0 trains full weights.

    alpha: adapters count alpha / rank. targets: a regular expression, searched for in names like
    layers.self_attn.q_proj, layers.mlp.down_proj, lm_head. What is frozen is kept in model.dtype,
    and shared by actor and critic unless model.critic_path names another backbone.
    """

    rank: int = 0
    alpha: float = 64.0
    targets: str = r"(q|k|v|o|gate|up|down)_proj"


@dataclass(frozen=True, slots=True)
class MeshConfig:
    """Devices: data x fsdp x tensor of them; -1, in one place, stands for all that are left.

    data: whole copies. fsdp: devices that share the weights of a copy and split its batch.
    tensor: devices that split heads and feed-forward. A micro-batch is rounded up to one prompt
    for each of data x fsdp.
    """

    data: int = 1
    fsdp: int = 1
    tensor: int = 1


@dataclass(frozen=True, slots=True)
class DistributedConfig:
    """Several processes as one run: start the same command in each.

    coordinator: HOST:PORT of the first one, "auto" where the cluster's environment says it all
    (TPU pods, Slurm, Open MPI), "" for a single process. processes: how many; process: which one
    this is, from 0. All need to see the same workdir.
    """

    coordinator: str = ""
    processes: int = 0
    process: int = 0


@dataclass(frozen=True, slots=True)
class DataConfig:
    """Programs and how answers are written.

    source: "bundled" (programs drawn by family and seed), or a parquet file or a folder of a data
        set, ours or the paper's (see policy_jax.data.specs); of a folder the split "train" is used.
    timing_work_ms: of bundled programs, the work at -O3 that their timing inputs aim at; short ones
        give more rewards a second and coarser ones.
    held_out_tests: of the ten tests of a row of the paper's, how many are kept from the reward.
    answer_format: "edits" or "listing". max_prompt_tokens: programs with longer prompts are
        skipped. prefetch: steps whose programs are prepared in the background.
    """

    source: str = "bundled"
    timing_work_ms: float = 10.0
    held_out_tests: int = 3
    answer_format: Literal["edits", "listing"] = "edits"
    max_prompt_tokens: int = 768
    prefetch: int = 2


@dataclass(frozen=True, slots=True)
class RolloutConfig:
    """Sampling. top_k and top_p stay 0 and 1: the policy that is trained is the one sampled.

    batch_size: rows decoded together, 0 for all of a step. steps_per_dispatch: decode steps
    in one call to the accelerator. stop_at_fence: an answer of a whole listing also ends where its
    fence closes, and is not read on; what the model would write after it is then never trained.
    lag: 0 trains each step on answers of the newest policy; with 1
    the answers of the next step are written before this step's update, so that executors work
    while the accelerator does, and the ratio is taken against the sampler's log-probs.
    """

    prompts_per_step: int = 16
    samples_per_prompt: int = 1
    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0
    max_new_tokens: int = 192
    batch_size: int = 0
    steps_per_dispatch: int = 8
    stop_at_fence: bool = False
    lag: Literal[0, 1] = 0


@dataclass(frozen=True, slots=True)
class ExecutorConfig:
    """Who measures. No address: a daemon of our own on this machine, ended with the run.

    timeout_seconds: for one evaluation. deadline_seconds: how long a step waits for its
    last rewards after the last answer was written; what is missing then is masked.
    """

    addresses: tuple[str, ...] = ()
    token_file: str = ""
    max_pairs: int = 20
    half_width: float = 0.01
    timeout_seconds: float = 60.0
    deadline_seconds: float = 120.0


@dataclass(frozen=True, slots=True)
class AlgorithmConfig:
    """The objective; formulae in `advantages.py` and `losses.py`.

    failure_weight: what rewards below parity are multiplied by (see `rewards.weighted`).
    dual_clip and value_clip 0 switch that clip off. kl_coefficient 0 needs no reference model.
    kl_in: where the distance to the reference counts, as a term of the loss or token by token in
    the reward. kl_target: the distance per token that the coefficient is steered to, a little
    each step (a change of a fifth takes kl_horizon sequences); 0 leaves it as it is.
    shuffle_rewards: a control: each step's rewards go to its answers at random, so that what is
    learnt then is not learnt from rewards. Metrics stay those of the answers.
    """

    reward: Literal["confident", "correctness_guided", "speedup_only"] = "confident"
    failure_weight: float = 1.0
    shuffle_rewards: bool = False
    estimator: Literal["gae", "rloo", "grpo"] = "gae"
    gamma: float = 1.0
    lam: float = 1.0
    whiten: bool = True
    clip_low: float = 0.2
    clip_high: float = 0.2
    dual_clip: float = 3.0
    value_clip: float = 0.5
    aggregation: Literal["token_mean", "seq_mean_token_mean"] = "token_mean"
    entropy_coefficient: float = 0.0
    kl_coefficient: float = 0.0
    kl_kind: Literal["k1", "k2", "k3"] = "k3"
    kl_in: Literal["loss", "reward"] = "loss"
    kl_target: float = 0.0
    kl_horizon: int = 10_000


@dataclass(frozen=True, slots=True)
class OptimisationConfig:
    """AdamW for actor and critic. After `warmup_steps` optimiser steps the rates stay constant, or
    fall, straight or along a cosine, for `decay_steps` to `final_rate_share` of what they were.

    mini_batch, micro_batch: sequences per optimiser step and per forward pass, in whole prompts
    with all their samples; 0 for the whole batch. Results do not depend on micro_batch.
    prompt_buckets, response_buckets: lengths that the prompts and the responses of a micro-batch
    are padded to, in pairs: the first that holds both. Neither decreases from pair to pair. Each
    pair is compiled once.
    merge_equal_answers: whether a prompt whose answers are all alike is computed with one of them,
        which changes no result and is worth a second program for each pair of lengths where a
        policy is mostly sure of what it writes.
    critic_warmup_steps: first steps that train the critic alone.
    """

    actor_learning_rate: float = 1e-6
    critic_learning_rate: float = 1e-5
    schedule: Literal["constant", "linear", "cosine"] = "constant"
    warmup_steps: int = 0
    decay_steps: int = 0
    final_rate_share: float = 0.1
    critic_warmup_steps: int = 0
    weight_decay: float = 0.01
    beta1: float = 0.9
    beta2: float = 0.999
    gradient_clip: float = 1.0
    epochs: int = 1
    mini_batch: int = 0
    micro_batch: int = 8
    prompt_buckets: tuple[int, ...] = (448, 768)
    response_buckets: tuple[int, ...] = (64, 192)
    merge_equal_answers: bool = False


@dataclass(frozen=True, slots=True)
class EvaluationConfig:
    """The table on held-out programs, before and after; programs 0 leaves it out.

    programs: per split (new parameters of seen families, unseen families).
    """

    programs: int = 40
    max_pairs: int = 20
    half_width: float = 0.01


@dataclass(frozen=True, slots=True)
class RunConfig:
    """How long, how often, where from.

    A run ends after `steps` steps or `max_minutes` of training (0: no bound), whichever comes
    first; the clock survives restarts. checkpoint_every: steps between checkpoints.
    keep: newest checkpoints kept; keep_best: of the others those with the best mean reward since
    the checkpoint before. export: which of them becomes policy/. profile_from: the first of
    `profile_steps` steps whose trace is written to profile/ (0: none). wandb_project: also report
    to Weights & Biases ("": not).
    """

    seed: int = 0
    steps: int = 100
    max_minutes: float = 0.0
    checkpoint_every: int = 5
    keep: int = 2
    keep_best: int = 1
    export: Literal["last", "best"] = "last"
    profile_from: int = 0
    profile_steps: int = 2
    wandb_project: str = ""


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """One run."""

    model: ModelConfig = field(default_factory=ModelConfig)
    lora: LoraConfig = field(default_factory=LoraConfig)
    mesh: MeshConfig = field(default_factory=MeshConfig)
    distributed: DistributedConfig = field(default_factory=DistributedConfig)
    data: DataConfig = field(default_factory=DataConfig)
    rollout: RolloutConfig = field(default_factory=RolloutConfig)
    executor: ExecutorConfig = field(default_factory=ExecutorConfig)
    algorithm: AlgorithmConfig = field(default_factory=AlgorithmConfig)
    optimisation: OptimisationConfig = field(default_factory=OptimisationConfig)
    evaluation: EvaluationConfig = field(default_factory=EvaluationConfig)
    run: RunConfig = field(default_factory=RunConfig)

    @property
    def batch(self) -> int:
        """Sequences a step."""
        return self.rollout.prompts_per_step * self.rollout.samples_per_prompt

    @property
    def mini_batch(self) -> int:
        return self.optimisation.mini_batch or self.batch

    @property
    def micro_batch(self) -> int:
        return min(self.optimisation.micro_batch or self.mini_batch, self.mini_batch)

    @property
    def uses_critic(self) -> bool:
        return self.algorithm.estimator == "gae"

    def to_json(self) -> str:
        return json.dumps(dataclasses.asdict(self), indent=2) + "\n"


FREE_TO_CHANGE = frozenset(
    {
        "run.steps",
        "run.max_minutes",
        "run.checkpoint_every",
        "run.keep",
        "run.keep_best",
        "run.export",
        "run.profile_from",
        "run.profile_steps",
        "run.wandb_project",
        "data.prefetch",
        "executor",
        "evaluation",
        "rollout.batch_size",
        "rollout.steps_per_dispatch",
        "mesh",
        "distributed",
    }
)
"""What a run may be continued with: nothing here changes what is learnt from a step."""


def from_dict(raw: Mapping[str, Any]) -> TrainConfig:
    """A `TrainConfig` from nested mappings (a ConfigDict's `to_dict()`, or config.json).

    Raises ConfigError with one line per unknown field, wrong type and impossible value.
    """
    problems: list[str] = []
    sections: dict[str, Any] = {}
    types = typing.get_type_hints(TrainConfig)
    for name, value in raw.items():
        if name not in types:
            problems.append(_unknown(str(name), types))
        elif not isinstance(value, Mapping):
            problems.append(
                f"{name}: {value!r} is not a section; give it fields, as in {name}.FIELD = VALUE"
            )
        else:
            sections[name] = _section(types[name], name, value, problems)
    if problems:
        raise ConfigError("\n".join(problems))
    config = TrainConfig(**sections)
    problems = list(_impossible(config))
    if problems:
        raise ConfigError("\n".join(problems))
    return config


def changes(before: TrainConfig, after: TrainConfig) -> list[str]:
    """Fields that keep `after` from continuing a run begun with `before`, one line each."""
    lines = []
    for section in dataclasses.fields(TrainConfig):
        old, new = getattr(before, section.name), getattr(after, section.name)
        for f in dataclasses.fields(old):
            name = f"{section.name}.{f.name}"
            was, now = getattr(old, f.name), getattr(new, f.name)
            if was != now and not FREE_TO_CHANGE & {name, section.name}:
                lines.append(
                    f"{name}: {now!r}, but this run was begun with {was!r}; "
                    "set it back or give another --workdir"
                )
    return lines


def unknown_field(name: str) -> str | None:
    """A line that says so if `name` (SECTION or SECTION.FIELD) does not exist, else None."""
    section, _, rest = name.partition(".")
    sections = typing.get_type_hints(TrainConfig)
    if section not in sections:
        return _unknown(section, sections)
    if rest and rest not in typing.get_type_hints(sections[section]):
        return _unknown(name, typing.get_type_hints(sections[section]))
    return None


def _unknown(name: str, known: Iterable[str]) -> str:
    prefix, _, last = name.rpartition(".")
    names = sorted(known)
    near = difflib.get_close_matches(last, names, n=1)
    if near:
        full = f"{prefix}.{near[0]}" if prefix else near[0]
        return f"{name}: no such field; did you mean {full}?"
    return f"{name}: no such field; known here: {', '.join(names)}"


def _section(cls: Any, name: str, raw: Mapping[str, Any], problems: list[str]) -> Any:
    types = typing.get_type_hints(cls)
    values = {}
    for key, value in raw.items():
        full = f"{name}.{key}"
        if key not in types:
            problems.append(_unknown(full, types))
            continue
        try:
            values[key] = _coerce(types[key], value)
        except ConfigError as error:
            problems.append(f"{full}: {value!r} {error}")
    return cls(**values)


def _coerce(kind: Any, value: Any) -> Any:
    """The value as the field's type, or ConfigError with the end of a sentence."""
    origin = typing.get_origin(kind)
    if origin is Literal:
        allowed = typing.get_args(kind)
        if value not in allowed:
            raise ConfigError(f"is none of {', '.join(map(repr, allowed))}; use one of them")
        return value
    if origin is tuple:
        if isinstance(value, str) or not isinstance(value, (list, tuple)):
            raise ConfigError("is not a list; write it as (A, B)")
        item = typing.get_args(kind)[0]
        return tuple(_coerce(item, v) for v in value)
    if kind is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        if not math.isfinite(value):
            raise ConfigError("is not finite; give a number")
        return float(value)
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if kind in (bool, str) and isinstance(value, kind):
        return value
    noun = {int: "a whole number", float: "a number", bool: "True or False", str: "a string"}
    raise ConfigError(f"is a {type(value).__name__}; give {noun[kind]}")


def _impossible(c: TrainConfig) -> Iterable[str]:
    """Values that have the right type and cannot be run."""
    o, r, a, e = c.optimisation, c.rollout, c.algorithm, c.executor
    at_least_one = {
        "data.max_prompt_tokens": c.data.max_prompt_tokens,
        "data.prefetch": c.data.prefetch,
        "rollout.prompts_per_step": r.prompts_per_step,
        "rollout.samples_per_prompt": r.samples_per_prompt,
        "rollout.max_new_tokens": r.max_new_tokens,
        "rollout.steps_per_dispatch": r.steps_per_dispatch,
        "optimisation.epochs": o.epochs,
        "run.steps": c.run.steps,
        "run.checkpoint_every": c.run.checkpoint_every,
        "run.keep": c.run.keep,
        "run.profile_steps": c.run.profile_steps,
        "algorithm.kl_horizon": a.kl_horizon,
    }
    for name, count in at_least_one.items():
        if count < 1:
            yield f"{name}: {count} is too small; give at least 1"
    above_zero = {
        "rollout.temperature": r.temperature,
        "algorithm.clip_low": a.clip_low,
        "algorithm.clip_high": a.clip_high,
        "optimisation.gradient_clip": o.gradient_clip,
        "data.timing_work_ms": c.data.timing_work_ms,
        "executor.half_width": e.half_width,
        "executor.timeout_seconds": e.timeout_seconds,
        "executor.deadline_seconds": e.deadline_seconds,
    }
    for name, number in above_zero.items():
        if number <= 0:
            yield f"{name}: {number} must be above 0"
    not_negative: dict[str, float] = {
        "lora.rank": c.lora.rank,
        "rollout.batch_size": r.batch_size,
        "algorithm.value_clip": a.value_clip,
        "algorithm.kl_coefficient": a.kl_coefficient,
        "algorithm.kl_target": a.kl_target,
        "optimisation.decay_steps": o.decay_steps,
        "optimisation.actor_learning_rate": o.actor_learning_rate,
        "optimisation.critic_learning_rate": o.critic_learning_rate,
        "optimisation.warmup_steps": o.warmup_steps,
        "optimisation.critic_warmup_steps": o.critic_warmup_steps,
        "optimisation.weight_decay": o.weight_decay,
        "optimisation.mini_batch": o.mini_batch,
        "optimisation.micro_batch": o.micro_batch,
        "evaluation.programs": c.evaluation.programs,
        "executor.max_pairs": e.max_pairs,
        "run.max_minutes": c.run.max_minutes,
        "run.seed": c.run.seed,
        "run.keep_best": c.run.keep_best,
        "run.profile_from": c.run.profile_from,
    }
    for name, number in not_negative.items():
        if number < 0:
            yield f"{name}: {number} is negative; give 0 or more"
    for name, share in (
        ("algorithm.gamma", a.gamma),
        ("algorithm.lam", a.lam),
        ("optimisation.final_rate_share", o.final_rate_share),
        ("optimisation.beta1", o.beta1),
        ("optimisation.beta2", o.beta2),
    ):
        if not 0.0 <= share <= 1.0:
            yield f"{name}: {share} is no share; give a number from 0 to 1"
    if o.schedule != "constant" and not o.decay_steps:
        yield (
            f"optimisation.decay_steps: 0 with optimisation.schedule {o.schedule!r}; give the "
            "optimiser steps that the fall takes"
        )
    if a.kl_target and not a.kl_coefficient:
        yield (
            f"algorithm.kl_target: {a.kl_target} with algorithm.kl_coefficient 0; give the "
            "coefficient to begin with"
        )
    d = c.distributed
    if d.coordinator not in ("", "auto") and not 0 <= d.process < d.processes:
        yield (
            f"distributed.process: {d.process} of distributed.processes {d.processes}; give the "
            "number of processes, and each its own number from 0"
        )
    if c.run.export == "best" and not c.run.keep_best:
        yield "run.export: 'best' with run.keep_best 0; keep at least 1"
    if c.rollout.stop_at_fence and c.data.answer_format == "edits":
        yield "rollout.stop_at_fence: edit scripts stand in no fence; set it with listings alone"
    if c.rollout.stop_at_fence and c.distributed.coordinator:
        yield "rollout.stop_at_fence: not with several processes, of which one reads answers"
    if c.lora.rank and c.lora.alpha <= 0:
        yield f"lora.alpha: {c.lora.alpha} must be above 0"
    try:
        re.compile(c.lora.targets)
    except re.error as error:
        yield f"lora.targets: {c.lora.targets!r} is no regular expression ({error})"
    sizes = (c.mesh.data, c.mesh.fsdp, c.mesh.tensor)
    if any(size < 1 and size != -1 for size in sizes) or sizes.count(-1) > 1:
        yield (
            f"mesh: data={sizes[0]}, fsdp={sizes[1]}, tensor={sizes[2]}; give at least 1 each, or "
            "-1 to one of them for all devices that are left"
        )
    if (r.top_k, r.top_p) != (0, 1.0):
        yield (
            f"rollout.top_k, rollout.top_p: {r.top_k} and {r.top_p} while training; only 0 and 1: "
            "tokens that cannot be drawn would be trained as if they could"
        )
    if not 0.0 < a.failure_weight <= MOST_FAILURE_WEIGHT:
        yield (
            f"algorithm.failure_weight: {a.failure_weight} must be above 0 and at most "
            f"{MOST_FAILURE_WEIGHT:g}"
        )
    if a.clip_low >= 1:
        yield f"algorithm.clip_low: {a.clip_low} must be below 1"
    if a.dual_clip != 0 and a.dual_clip <= 1:
        yield f"algorithm.dual_clip: {a.dual_clip} must be above 1, or 0 to switch it off"
    if a.estimator != "gae" and r.samples_per_prompt < 2:
        yield (
            f"rollout.samples_per_prompt: {r.samples_per_prompt} with algorithm.estimator "
            f"{a.estimator!r}, which compares samples of one prompt; give at least 2"
        )
    if o.mini_batch and c.batch % o.mini_batch:
        yield (
            f"optimisation.mini_batch: {o.mini_batch} does not divide the batch of {c.batch} "
            "(prompts_per_step x samples_per_prompt)"
        )
    for field_name, size in (("mini_batch", c.mini_batch), ("micro_batch", c.micro_batch)):
        if r.samples_per_prompt > 0 and size % r.samples_per_prompt:
            yield (
                f"optimisation.{field_name}: {size} would split a prompt's "
                f"{r.samples_per_prompt} samples (rollout.samples_per_prompt); give a multiple"
            )
    if o.micro_batch > 0 and c.batch > 0 and c.mini_batch % c.micro_batch:
        yield (
            f"optimisation.micro_batch: {o.micro_batch} does not divide the mini-batch of "
            f"{c.mini_batch}"
        )
    if len(o.prompt_buckets) != len(o.response_buckets):
        yield (
            f"optimisation.response_buckets: {o.response_buckets} must have as many entries as "
            f"optimisation.prompt_buckets {o.prompt_buckets}"
        )
    for field_name, buckets, longest, other in (
        ("prompt_buckets", o.prompt_buckets, c.data.max_prompt_tokens, "data.max_prompt_tokens"),
        ("response_buckets", o.response_buckets, r.max_new_tokens, "rollout.max_new_tokens"),
    ):
        if not buckets or list(buckets) != sorted(buckets) or buckets[-1] < longest:
            yield (
                f"optimisation.{field_name}: {buckets} must never decrease and end at {longest} "
                f"({other}) or more"
            )

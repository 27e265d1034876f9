"""All settings of a training run, and the check of their values.

A configuration file (`configs/*.py`) returns an `ml_collections.ConfigDict` with the sections of
`TrainConfig` (`sections.py` has their fields); sections and fields that it leaves out keep their
defaults. `from_dict` makes a `TrainConfig` of it, or raises `ConfigError` with one line per
mistake: the field, its value, the remedy.
"""

from __future__ import annotations

import dataclasses
import difflib
import json
import re
import typing
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from policy_jax.config_files import ConfigError, coerce, is_reference
from policy_jax.data.shares import read_shares
from policy_jax.ppo.bounds import violations
from policy_jax.ppo.correction import CorrectionConfig
from policy_jax.ppo.overlong import OverlongConfig
from policy_jax.ppo.rewards import REWARDS
from policy_jax.ppo.sections import (
    AlgorithmConfig,
    DataConfig,
    DistributedConfig,
    EpisodesConfig,
    EvaluationConfig,
    ExecutorConfig,
    LoraConfig,
    MeshConfig,
    ModelConfig,
    OptimisationConfig,
    RolloutConfig,
    RunConfig,
)


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """One run, a section per field; `task` alone is no section."""

    model: ModelConfig = field(default_factory=ModelConfig)
    lora: LoraConfig = field(default_factory=LoraConfig)
    mesh: MeshConfig = field(default_factory=MeshConfig)
    distributed: DistributedConfig = field(default_factory=DistributedConfig)
    data: DataConfig = field(default_factory=DataConfig)
    rollout: RolloutConfig = field(default_factory=RolloutConfig)
    overlong: OverlongConfig = field(default_factory=OverlongConfig)
    episodes: EpisodesConfig = field(default_factory=EpisodesConfig)
    executor: ExecutorConfig = field(default_factory=ExecutorConfig)
    algorithm: AlgorithmConfig = field(default_factory=AlgorithmConfig)
    optimisation: OptimisationConfig = field(default_factory=OptimisationConfig)
    correction: CorrectionConfig = field(default_factory=CorrectionConfig)
    evaluation: EvaluationConfig = field(default_factory=EvaluationConfig)
    run: RunConfig = field(default_factory=RunConfig)
    task: str = ""
    """module:Class for a task of your own (`policy_jax.ppo.task.Task`), in the working folder or an
    installed package; "" for programs and executors."""

    @property
    def batch(self) -> int:
        """Sequences per step."""
        return self.rollout.prompts_per_step * self.rollout.samples_per_prompt

    @property
    def mini_batch(self) -> int:
        """Sequences per optimiser step."""
        return self.optimisation.mini_batch or self.batch

    @property
    def micro_batch(self) -> int:
        """Sequences per forward pass."""
        return min(self.optimisation.micro_batch or self.mini_batch, self.mini_batch)

    @property
    def pack_tokens(self) -> int:
        """Tokens in a packed row."""
        return self.optimisation.pack_tokens or self.longest

    @property
    def response_positions(self) -> int:
        """Tokens of the longest response: an answer, or all answers and observations of an
        episode."""
        observations = (self.episodes.turns - 1) * self.episodes.observation_tokens
        return self.episodes.turns * self.rollout.max_new_tokens + observations

    @property
    def longest(self) -> int:
        """Tokens of the longest prompt with the longest response to it."""
        return self.data.max_prompt_tokens + self.response_positions

    @property
    def longest_context(self) -> int:
        """Tokens of the longest prompt that an answer is sampled for."""
        return self.longest - self.rollout.max_new_tokens

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
"""Sections and fields that may differ when a run is continued: they do not change what a step
learns."""


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
        elif types[name] is str:
            try:
                sections[name] = coerce(str, value)
            except ConfigError as error:
                problems.append(f"{name}: {value!r} {error}")
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
    """One line for each field because of which `after` cannot continue a run of `before`."""
    old, new = _flat(before), _flat(after)
    return [
        f"{name}: {new[name]!r}, but this run was begun with {was!r}; "
        "set it back or give another --workdir"
        for name, was in old.items()
        if was != new[name] and not FREE_TO_CHANGE & {name, name.partition(".")[0]}
    ]


def _flat(config: TrainConfig) -> dict[str, Any]:
    """The values by the names that the command line gives them."""
    values: dict[str, Any] = {}
    for f in dataclasses.fields(config):
        value = getattr(config, f.name)
        if dataclasses.is_dataclass(value):
            fields = dataclasses.fields(value)
            values |= {f"{f.name}.{one.name}": getattr(value, one.name) for one in fields}
        else:
            values[f.name] = value
    return values


def unknown_field(name: str) -> str | None:
    """The error message if `name` (SECTION or SECTION.FIELD) does not exist, else None."""
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
            values[key] = coerce(types[key], value)
        except ConfigError as error:
            problems.append(f"{full}: {value!r} {error}")
    return cls(**values)


def _impossible(config: TrainConfig) -> Iterator[str]:
    """One line per value, or combination of values, that has the right type and cannot be run."""
    for section in dataclasses.fields(config):
        yield from violations(section.name, getattr(config, section.name))
    yield from _contradictions(config)
    yield from _wrong_sampling(config)
    yield from _wrong_episodes(config)
    yield from _wrong_devices(config)
    yield from _wrong_batches(config)
    yield from _wrong_buckets(config)


def _contradictions(c: TrainConfig) -> Iterator[str]:
    """Settings that need or exclude one another."""
    o, r, a = c.optimisation, c.rollout, c.algorithm
    if a.reward not in REWARDS and not is_reference(a.reward):
        yield (
            f"algorithm.reward: {a.reward!r} is none of {', '.join(map(repr, REWARDS))}; use one "
            "of them, or module:function for one of your own"
        )
    if c.task and not is_reference(c.task):
        yield f"task: {c.task!r} is not of the form module:Class"
    if c.data.shares:
        try:
            read_shares(c.data.shares)
        except ValueError as error:
            yield f"data.shares: {error}"
        if c.data.source != "bundled":
            yield f"data.shares: {c.data.shares!r} with data.source {c.data.source!r}; leave it ''"
    if r.base != "off" and (c.data.answer_format != "edits" or c.task):
        yield f"rollout.base: {r.base!r} is for edit scripts of programs; set 'off'"
    if a.reward_baseline == "base" and r.base != "best":
        yield (
            f"algorithm.reward_baseline: 'base' with rollout.base {r.base!r}, which shows none; "
            "set rollout.base 'best', or 'o3'"
        )
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
    if c.run.export == "best" and not c.run.keep_best:
        yield "run.export: 'best' with run.keep_best 0; keep at least 1"
    if r.stop_at_fence and c.data.answer_format == "edits":
        yield "rollout.stop_at_fence: edit scripts stand in no fence; set it with listings alone"
    if c.evaluation.every and c.distributed.coordinator:
        yield (
            f"evaluation.every: {c.evaluation.every} with distributed.coordinator "
            f"{c.distributed.coordinator!r}, but only a single process can evaluate; give 0"
        )
    if r.stop_at_fence and c.distributed.coordinator:
        yield "rollout.stop_at_fence: not with several processes, of which one reads answers"
    if c.lora.rank and c.lora.alpha <= 0:
        yield f"lora.alpha: {c.lora.alpha} must be above 0"
    if c.correction.mask_high and c.correction.mask_high <= c.correction.mask_low:
        yield (
            f"correction.mask_high: {c.correction.mask_high} is not above correction.mask_low "
            f"{c.correction.mask_low}, which leaves out everything; give more, or 0 for no bound"
        )
    if c.lora.path and not c.lora.rank:
        yield f"lora.path: {c.lora.path!r} with lora.rank 0; give the rank of its adapters"
    try:
        re.compile(c.lora.targets)
    except re.error as error:
        yield f"lora.targets: {c.lora.targets!r} is no regular expression ({error})"
    if (r.top_k, r.top_p) != (0, 1.0):
        yield (
            f"rollout.top_k, rollout.top_p: {r.top_k} and {r.top_p} while training; only 0 and 1: "
            "tokens that cannot be drawn would be trained as if they could"
        )
    if a.estimator != "gae" and r.samples_per_prompt < 2:
        yield (
            f"rollout.samples_per_prompt: {r.samples_per_prompt} with algorithm.estimator "
            f"{a.estimator!r}, which compares samples of one prompt; give at least 2"
        )


def _wrong_sampling(c: TrainConfig) -> Iterator[str]:
    """Settings of the queue of answers."""
    r = c.rollout
    if r.max_staleness and not 0 < r.lag <= r.max_staleness:
        yield (
            f"rollout.max_staleness: {r.max_staleness} with rollout.lag {r.lag}; give at least "
            "that lag, and a lag of 1 or more, or 0"
        )
    if r.replacements and c.algorithm.estimator == "gae":
        yield (
            f"rollout.replacements: {r.replacements} with algorithm.estimator 'gae', which learns "
            "from equal rewards too; set 0, or use 'rloo' or 'grpo'"
        )
    if c.overlong.treatment == "penalty" and not 0 < c.overlong.buffer <= r.max_new_tokens:
        yield (
            f"overlong.buffer: {c.overlong.buffer} with overlong.treatment 'penalty'; give 1 to "
            f"{r.max_new_tokens} (rollout.max_new_tokens)"
        )


def _wrong_episodes(c: TrainConfig) -> Iterator[str]:
    """Settings that episodes of several turns exclude."""
    e = c.episodes
    if e.reward == "each" and c.uses_critic is False:
        yield (
            f"episodes.reward: 'each' with algorithm.estimator {c.algorithm.estimator!r}, which "
            "gives an episode one advantage; use 'last', or 'gae'"
        )
    if e.turns == 1:
        if e.heat:
            yield "episodes.heat: True with episodes.turns 1, which has no feedback; set 2 turns"
        return
    for name, value, needed in (
        ("rollout.lag", c.rollout.lag, 0),
        ("rollout.replacements", c.rollout.replacements, 0),
        ("overlong.treatment", c.overlong.treatment, "fail"),
        ("distributed.coordinator", c.distributed.coordinator, ""),
    ):
        if value != needed:
            yield f"{name}: {value!r} with episodes.turns {e.turns}; set {needed!r}, or one turn"
    if e.reward == "each" and c.algorithm.shuffle_rewards:
        yield "algorithm.shuffle_rewards: True with episodes.reward 'each'; use 'last'"


def _wrong_devices(c: TrainConfig) -> Iterator[str]:
    """Numbers of processes and devices."""
    d = c.distributed
    if d.coordinator not in ("", "auto") and not 0 <= d.process < d.processes:
        yield (
            f"distributed.process: {d.process} of distributed.processes {d.processes}; give the "
            "number of processes, and each its own number from 0"
        )
    sizes = (c.mesh.data, c.mesh.fsdp, c.mesh.tensor)
    if c.rollout.decode_weights == "int8" and sizes != (1, 1, 1):
        yield (
            f"rollout.decode_weights: 'int8' with mesh: data={sizes[0]}, fsdp={sizes[1]}, "
            f"tensor={sizes[2]}; int8 weights are for one CPU: leave these at 1, or give 'full'"
        )
    if any(size < 1 and size != -1 for size in sizes) or sizes.count(-1) > 1:
        yield (
            f"mesh: data={sizes[0]}, fsdp={sizes[1]}, tensor={sizes[2]}; give at least 1 each, or "
            "-1 to one of them for all devices that are left"
        )


def _wrong_batches(c: TrainConfig) -> Iterator[str]:
    """Batch sizes that do not divide one another."""
    o, r = c.optimisation, c.rollout
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


def _wrong_buckets(c: TrainConfig) -> Iterator[str]:
    """Buckets that do not form pairs, or do not hold the longest prompt or response."""
    o = c.optimisation
    if o.pack and c.pack_tokens < c.longest:
        yield (
            f"optimisation.pack_tokens: {o.pack_tokens} cannot hold the longest prompt with an "
            f"answer (data.max_prompt_tokens and the longest response); give {c.longest} or more, "
            "or 0"
        )
    if len(o.prompt_buckets) != len(o.response_buckets):
        yield (
            f"optimisation.response_buckets: {o.response_buckets} must have as many entries as "
            f"optimisation.prompt_buckets {o.prompt_buckets}"
        )
    for field_name, buckets, longest, other in (
        ("prompt_buckets", o.prompt_buckets, c.data.max_prompt_tokens, "data.max_prompt_tokens"),
        (
            "response_buckets",
            o.response_buckets,
            c.response_positions,
            "rollout.max_new_tokens" if c.episodes.turns == 1 else "all turns of an episode",
        ),
    ):
        if not buckets or list(buckets) != sorted(buckets) or buckets[-1] < longest:
            yield (
                f"optimisation.{field_name}: {buckets} must never decrease and end at {longest} "
                f"({other}) or more"
            )

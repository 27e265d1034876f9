"""Sets up a run: checks its workdir, loads its models, and makes the `Trainer`, new or resumed."""

from __future__ import annotations

import hashlib
import json
import math
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
from flax import nnx

from policy_jax.asm.answer import Format
from policy_jax.config_files import ConfigError, find_path, make_workdir
from policy_jax.models import lora
from policy_jax.models.answer_format import declare
from policy_jax.models.checkpoint import CheckpointError, copy_tokenizer
from policy_jax.models.config import Qwen2Config
from policy_jax.models.gguf_tokenizer import folder_of
from policy_jax.models.packed.library import PackedError
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import MeshError, make_mesh
from policy_jax.ppo import multihost
from policy_jax.ppo.checkpoints import Checkpoints, Progress, Snapshot
from policy_jax.ppo.config import TrainConfig, changes, from_dict
from policy_jax.ppo.episodes import check_turns
from policy_jax.ppo.learner import Learner
from policy_jax.ppo.program_task import ChatCodec, Codec, EditsCodec
from policy_jax.ppo.report import Display, Recorder, SilentRecorder, write_atomically
from policy_jax.ppo.task import Evaluate, Task
from policy_jax.ppo.tracing import StepTrace
from policy_jax.ppo.trainer import Outputs, Trainer
from policy_jax.rollout.chat_tokenizer import ChatTurns, load_window_tokenizer
from policy_jax.rollout.sampler import Sampler

CONFIG = "config.json"


def check_workdir(config: TrainConfig, workdir: Path) -> None:
    """Make the folder, or check that the run in it can continue with this config. Records nothing,
    so that a run that is refused later binds no other run.

    Raises ConfigError when the folder cannot be written, or naming the fields that do not fit.
    """
    make_workdir(workdir)
    path = workdir / CONFIG
    if path.is_file():
        try:
            before = from_dict(json.loads(path.read_text(encoding="utf-8")))
        except (ConfigError, json.JSONDecodeError) as error:
            raise ConfigError(
                f"--workdir: {path} cannot be read as a config of this version ({error}); "
                "give another --workdir"
            ) from error
        differences = changes(before, config)
        if differences:
            raise ConfigError("\n".join(differences))


def claim_workdir(config: TrainConfig, workdir: Path) -> None:
    """`check_workdir`, then record the config: from now on the folder belongs to this run."""
    check_workdir(config, workdir)
    write_atomically(workdir / CONFIG, config.to_json())


def load_codec(config: TrainConfig) -> Codec:
    """The codec with the tokenizer of the configured model. Raises ConfigError when that does not
    fit the model or the answer format."""
    path = config.model.folder
    codec: Codec
    if config.data.answer_format == "edits":
        try:
            edits = load_window_tokenizer(path)
        except (FileNotFoundError, ValueError) as error:
            raise ConfigError(
                f"model.path: {config.model.path!r} has no tokenizer for edit scripts ({error}); "
                "give a checkpoint of policy_jax.sft, or data.answer_format 'listing'"
            ) from error
        if not edits.windows(["f:", "\tret"], config.data.max_prompt_tokens):
            raise ConfigError(
                f"data.max_prompt_tokens: {config.data.max_prompt_tokens} tokens hold no line of a "
                f"listing; without one, a prompt of this model has {len(edits.prompt_ids(''))}; "
                "raise it"
            )
        codec, size = EditsCodec(edits), edits.vocab_size
    else:
        from transformers import AutoTokenizer

        try:
            tokenizer = AutoTokenizer.from_pretrained(folder_of(path))
        except CheckpointError as error:
            raise ConfigError(f"model.path: {error}") from error
        if not tokenizer.chat_template:
            raise ConfigError(
                f"model.path: the tokenizer in {config.model.path!r} has no chat template, which "
                "data.answer_format 'listing' needs; give an instruct model, or use 'edits'"
            )
        codec, size = ChatCodec(tokenizer), len(tokenizer)
    if config.episodes.turns > 1:
        codec.turns = _chat_turns(config)
    model = config.model
    for name, given, folder in (
        ("path", model.path, model.folder),
        ("critic_path", model.critic_path if config.uses_critic else "", model.critic_folder),
    ):
        if given and size > (held := Qwen2Config.from_pretrained(folder).vocab_size):
            raise ConfigError(
                f"model.{name}: {given!r} has {held} embeddings and the tokenizer {size} tokens; "
                "give a model and a tokenizer that belong together"
            )
    return codec


def _chat_turns(config: TrainConfig) -> ChatTurns:
    """What stands between two answers of an episode. Raises ConfigError for a policy that cannot
    read feedback."""
    from transformers import AutoTokenizer

    folder = folder_of(config.model.folder)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    try:
        if not tokenizer.chat_template:
            raise ValueError("its tokenizer has no chat template")
        return ChatTurns(tokenizer, config.episodes.observation_tokens)
    except ValueError as error:
        raise ConfigError(
            f"episodes.turns: {config.episodes.turns} with {config.model.path!r}, which cannot "
            f"read feedback of {config.episodes.observation_tokens} tokens ({error}); give a chat "
            "model, more episodes.observation_tokens, or 1"
        ) from error


def load_models(config: TrainConfig) -> tuple[Qwen2, Qwen2 | None, Qwen2 | None]:
    """Actor, critic backbone (None without a critic), reference (None without a KL term).

    Weights are float32, on the configured mesh. With adapters, only those are float32; the frozen
    weights are in the dtype of computation, and shared where models have the same. Raises
    ConfigError when a folder's tensors do not fit its config.json, when the mesh needs more devices
    than there are, or when the pattern of the adapters matches nothing.
    """
    model, adapters = config.model, bool(config.lora.rank)
    kept = model.dtype if adapters else "float32"
    try:
        mesh = make_mesh(config.mesh.data, config.mesh.fsdp, config.mesh.tensor)
    except MeshError as error:
        raise ConfigError(f"mesh: {error}") from error

    def load(name: str, folder: Path) -> Qwen2:
        try:
            return Qwen2.from_pretrained(
                folder,
                dtype=jnp.dtype(model.dtype),
                mesh=mesh,
                param_dtype=jnp.dtype(kept),
                remat=model.remat,
            )
        except CheckpointError as error:
            raise ConfigError(f"model.{name}: {error}") from error

    actor = load("path", model.folder)
    critic, reference = None, None
    if adapters:
        frozen, actor = actor, _first_adapters(actor, config)
        if config.uses_critic:
            own = model.critic_folder != model.folder
            backbone = load("critic_path", model.critic_folder) if own else frozen
            critic = adapted(backbone, config, 1)
        if config.algorithm.kl_coefficient:
            # The model that the run began with: new adapters change no output.
            reference = _first_adapters(frozen, config)
        return actor, critic, reference
    if config.uses_critic:
        critic = load("critic_path", model.critic_folder)
    if config.algorithm.kl_coefficient:
        reference = load("path", model.folder)
    return actor, critic, reference


def _first_adapters(model: Qwen2, config: TrainConfig) -> Qwen2:
    """The actor at the beginning. Raises ConfigError."""
    new = adapted(model, config, 0)
    if not config.lora.path:
        return new
    try:
        found = lora.load(model, find_path(config.lora.path))
    except (CheckpointError, OSError) as error:
        raise ConfigError(f"lora.path: {error}") from error
    own, asked = lora.described(found), lora.described(new)
    equal = (own.rank, own.targets) == (asked.rank, asked.targets)
    if not (equal and math.isclose(own.alpha, asked.alpha)):
        raise ConfigError(
            f"lora.path: {config.lora.path!r} has other adapters; set lora.rank={own.rank}, "
            f"lora.alpha={own.alpha!r} and lora.targets={own.targets!r}"
        )
    return found


def adapted(model: Qwen2, config: TrainConfig, part: int) -> Qwen2:
    """The model with the configured adapters, over the same weights. part: 0 actor, 1 critic.

    Raises ConfigError when the pattern matches nothing.
    """
    given = config.lora
    rngs = nnx.Rngs(jax.random.fold_in(jax.random.key(config.run.seed), part))
    try:
        return lora.add(model, lora.Lora(given.rank, given.alpha, given.targets), rngs)
    except lora.LoraError as error:
        raise ConfigError(f"lora.targets: {error}") from error


def prompt_buckets(longest: int) -> tuple[int, ...]:
    """Prompt lengths that the sampler compiles: thirds of the longest, in multiples of 64."""
    return tuple(sorted({-(-longest * k // 3 // 64) * 64 for k in (1, 2, 3)}))


def open_run(
    config: TrainConfig,
    workdir: Path,
    task: Task,
    actor: Qwen2,
    critic: Qwen2 | None,
    display: Display,
    stopping: Callable[[], bool] = lambda: False,
    reference: Qwen2 | None = None,
    evaluate: Evaluate | None = None,
) -> Trainer:
    """The trainer of a workdir, at its last checkpoint or at step 0.

    actor, critic (its backbone), reference: models with the initial weights; training reuses their
    buffers. stopping: see `Trainer`. evaluate: None for that of the task, if it has one. Raises
    ConfigError when the checkpoint does not fit them, when the task has no second turn, or when
    Weights & Biases refuses the run.
    """
    check_turns(config, task)
    learner = Learner(config, actor, critic, reference)
    start = Snapshot(learner.initial_state(), Progress())
    checkpoints = Checkpoints(workdir / "checkpoints", config.run.keep, config.run.keep_best)
    newest = checkpoints.latest()
    if newest is not None:
        start = checkpoints.restore(newest, start.state)
    try:
        sampler = Sampler(
            learner.graph,
            eos_id=task.eos_id,
            pad_id=task.pad_id,
            max_new_tokens=config.rollout.max_new_tokens,
            prompt_buckets=sorted(
                {
                    *prompt_buckets(config.data.max_prompt_tokens),
                    *prompt_buckets(config.longest_context),
                }
            ),
            batch_size=config.rollout.batch_size or config.batch,
            steps_per_dispatch=config.rollout.steps_per_dispatch,
            decode_weights=config.rollout.decode_weights,
        )
    except PackedError as error:
        raise ConfigError(f"rollout.decode_weights: {error}") from error
    recorder: Recorder
    if multihost.is_first():
        recorder = Recorder(workdir, start.progress.step, _wandb_run(config, workdir))
    else:
        recorder = SilentRecorder(workdir, start.progress.step)
    trace = StepTrace(workdir / "profile", config.run.profile_from, config.run.profile_steps)
    return Trainer(
        config,
        task,
        sampler,
        learner,
        start,
        Outputs(checkpoints, recorder, display, trace),
        stopping,
        evaluate or getattr(task, "evaluate", None),
    )


def _wandb_run(config: TrainConfig, workdir: Path) -> Any:
    """The run at Weights & Biases, the same one after a restart; None without a project."""
    if not config.run.wandb_project:
        return None
    import wandb

    try:
        return wandb.init(
            project=config.run.wandb_project,
            dir=workdir,
            id=hashlib.sha256(str(workdir.absolute()).encode()).hexdigest()[:16],
            name=workdir.name,
            resume="allow",
            config=json.loads(config.to_json()),
        )
    except wandb.Error as error:
        raise ConfigError(
            f"run.wandb_project: {config.run.wandb_project!r} cannot be reported to "
            f"({' '.join(str(error).split())[:200]}); run `wandb login`, set WANDB_MODE=offline, "
            "or leave the field empty"
        ) from error


def export(model: Qwen2, tokenizer_from: Path, folder: Path, fmt: Format | None) -> None:
    """Write weights, tokenizer and format of the answers as a Hugging Face folder. An old one stays
    until the new one is complete. All processes must call this; the first one writes.

    fmt: what the model was trained to answer with; None for what `tokenizer_from` says of it."""
    draft = folder.with_name(folder.name + ".part")
    if multihost.is_first():
        shutil.rmtree(draft, ignore_errors=True)
    multihost.barrier("export")
    lora.merge(model).save_pretrained(draft)
    if not multihost.is_first():
        return
    copy_tokenizer(tokenizer_from, draft)
    if fmt is not None:
        declare(draft, fmt)
    replace_folder(folder, draft)


def replace_folder(folder: Path, draft: Path) -> None:
    """Rename `draft` to `folder`. An old one is then removed."""
    if folder.exists():
        old = folder.with_name(folder.name + ".old")
        shutil.rmtree(old, ignore_errors=True)
        os.rename(folder, old)
        os.rename(draft, folder)
        shutil.rmtree(old)
    else:
        os.rename(draft, folder)

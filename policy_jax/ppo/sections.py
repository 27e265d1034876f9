"""The sections of a training run's configuration, as frozen dataclasses.

The string after a field is its description, and `Annotated` holds its bounds. `config.TrainConfig`
joins the sections and checks their values.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from executor.client import REPORTED_LAYOUTS
from policy_jax.config_files import find_path
from policy_jax.ppo.bounds import (
    ABOVE_0,
    ABOVE_1_OR_0,
    AT_LEAST_1,
    BELOW_1,
    FAILURE_WEIGHT,
    LAYOUTS,
    NOT_NEGATIVE,
    SHARE,
)


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """The policy to start from. A relative path is looked up in the working folder, then beside
    the package."""

    path: str = "policy_jax/checkpoints/tiny"
    """Hugging Face folder with weights and tokenizer, a GGUF file or a PEFT folder."""
    critic_path: str = ""
    """Hugging Face folder or GGUF file with the weights of the critic's backbone; "" for those of
    `path`."""
    dtype: Literal["float32", "bfloat16"] = "float32"
    """Type that actor and critic compute in. Weights that are trained are kept in float32."""
    remat: bool = False
    """Whether the backward pass recomputes layers instead of keeping their activations in memory
    (for large models)."""

    @property
    def folder(self) -> Path:
        """`path`, looked up."""
        return find_path(self.path)

    @property
    def critic_folder(self) -> Path:
        """`critic_path`, looked up; `folder` where it is empty."""
        return find_path(self.critic_path) if self.critic_path else self.folder


@dataclass(frozen=True, slots=True)
class LoraConfig:
    """Low-rank adapters, trained instead of the full weights. The frozen weights are kept in
    model.dtype; actor and critic share them unless model.critic_path names another backbone."""

    rank: Annotated[int, NOT_NEGATIVE] = 0
    """Rank of the adapters; 0 trains the full weights."""
    alpha: float = 64.0
    """Scale: the output of an adapter is multiplied by alpha / rank. Above 0 where rank is."""
    targets: str = r"(q|k|v|o|gate|up|down)_proj"
    """Which weights have adapters: a regular expression, searched for in names such as
    layers.self_attn.q_proj, layers.mlp.down_proj or lm_head."""
    path: str = ""
    """PEFT folder whose adapters of model.path the actor begins with; "" for new ones, which change
    nothing at first. rank, alpha and targets must be those of the folder. A critic has new ones."""


@dataclass(frozen=True, slots=True)
class MeshConfig:
    """How the devices are used: data x fsdp x tensor of them. One of the three may be -1, for all
    devices that are left. A micro-batch is rounded up to one prompt for each of data x fsdp."""

    data: int = 1
    """Full copies of the model; each computes its share of a batch."""
    fsdp: int = 1
    """Devices that share the weights of one copy and split its batch."""
    tensor: int = 1
    """Devices that split attention heads and feed-forward layers of one copy."""


@dataclass(frozen=True, slots=True)
class DistributedConfig:
    """Several processes as one run: start the same command in each of them. All of them must see
    the same workdir."""

    coordinator: str = ""
    """HOST:PORT of the first process; "auto" where the environment of the cluster says everything
    (TPU pods, Slurm, Open MPI); "" for a single process."""
    processes: int = 0
    """Number of processes."""
    process: int = 0
    """Index of this process, from 0."""
    timeout_seconds: Annotated[float, ABOVE_0] = 300.0
    """Seconds to wait for the other processes at the start."""


@dataclass(frozen=True, slots=True)
class DataConfig:
    """The programs, and the format of prompts and answers."""

    source: str = "bundled"
    """Where programs come from: "bundled" (drawn by family and seed); the path of a parquet file or
    of a folder (a data set, programs, or Hugging Face `datasets`; of several splits "train" is
    used); or module:function, which yields rows. See the guide on data."""
    world: Literal["kernels", "judge", "both"] = "kernels"
    """Which bundled families programs are drawn from: the kernels, the judge families (whole
    programs with input), or both, each family as often. Other sources ignore it."""
    shares: str = ""
    """Shares of groups of bundled families in place of `world`, such as
    "judge=0.5,kernels=0.4,practice=0.1" (`data.shares`)."""
    programs_per_family: Annotated[int, NOT_NEGATIVE] = 0
    """Most bundled programs of a family that a run draws, always the same; 0 draws others each
    time. What is known of a program, such as its best base, is then known when it comes again."""
    timing_work_ms: Annotated[float, ABOVE_0] = 10.0
    """Run time in milliseconds at -O3 that the timing inputs of bundled programs aim at. Shorter
    ones give more and less exact rewards per second."""
    held_out_tests: int = 3
    """How many of the ten tests of a row of the paper's data set the reward does not use."""
    answer_format: Literal["edits", "listing"] = "edits"
    """What an answer is: an edit script, or the whole listing."""
    max_prompt_tokens: Annotated[int, AT_LEAST_1] = 768
    """Programs with prompts of more tokens are skipped."""
    prefetch: Annotated[int, AT_LEAST_1] = 2
    """Number of coming steps whose programs are prepared in the background."""

    @property
    def path(self) -> Path | None:
        """`source`, looked up; None for bundled programs."""
        return None if self.source == "bundled" else find_path(self.source)


@dataclass(frozen=True, slots=True)
class RolloutConfig:
    """Sampling of answers."""

    prompts_per_step: Annotated[int, AT_LEAST_1] = 16
    """Prompts of one step."""
    samples_per_prompt: Annotated[int, AT_LEAST_1] = 1
    """Answers to each prompt."""
    temperature: Annotated[float, ABOVE_0] = 1.0
    """Divisor of the logits, in sampling and in training."""
    top_k: int = 0
    """Only 0 (all tokens): the distribution that is sampled must be the one that is trained."""
    top_p: float = 1.0
    """Only 1 (all tokens), for the same reason."""
    base: Literal["off", "best", "offer"] = "off"
    """What answers start from: "off", the listing of -O3; "best", that of the fastest verified
    build of each program; "offer", that of -O3 with the names of the fastest builds, which an
    answer may name. The builds of a program are looked for once, which takes ten seconds or more,
    and kept in bases.jsonl. Only with edit scripts."""
    max_new_tokens: Annotated[int, AT_LEAST_1] = 192
    """Longest answer, in tokens. A longer one is cut and counts as unreadable."""
    batch_size: Annotated[int, NOT_NEGATIVE] = 0
    """Answers that are decoded together; 0 for all of a step."""
    steps_per_dispatch: Annotated[int, AT_LEAST_1] = 8
    """Decode steps (tokens per answer) in one call to the accelerator."""
    decode_weights: Literal["full", "int8"] = "full"
    """What answers are decoded with: full weights, or on a CPU int8 ones, which are rounded and, in
    large models, faster. The sampler's log-probs then differ from the
    trainer's: `kl_rollout_trainer` shows how much, and correction.kind corrects it."""
    stop_at_fence: bool = False
    """Whether the answer of a whole listing also ends where its code fence closes. Text that the
    model would write after it is then never trained."""
    lag: Annotated[int, NOT_NEGATIVE] = 0
    """How many steps older than the policy the answers are. The answers of so many later steps
    are sampled before the update of this one, so that executors and accelerator work at the same
    time, and the ratio is taken against the sampler's log-probs (see correction.kind)."""
    max_staleness: Annotated[int, NOT_NEGATIVE] = 0
    """Largest age in steps of the weights that sampled an answer, when it is trained on. Above
    `lag`, answers without a reward at executor.deadline_seconds wait for a later step, with the
    other answers to their prompt; those that get too old are dropped, and their evaluations
    cancelled. 0: as `lag`, so that such answers are masked."""
    replacements: Annotated[int, NOT_NEGATIVE] = 0
    """Most prompts per step whose answers all have the same reward that are replaced by new
    prompts (dynamic sampling, arXiv 2503.14476). Not with gae. 0 replaces none."""


@dataclass(frozen=True, slots=True)
class EpisodesConfig:
    """Several turns: after an answer, the policy is told what came of it and answers again."""

    turns: Annotated[int, AT_LEAST_1] = 1
    """Most answers in an episode; 1 ends it with the first one."""
    reward: Literal["last", "each"] = "last"
    """Where an episode is rewarded: at its end with the reward of the last answer, or after each
    answer with the difference to the reward before (needs algorithm.estimator gae)."""
    observation_tokens: Annotated[int, AT_LEAST_1] = 160
    """Most tokens between two answers; longer feedback is cut."""
    heat: bool = False
    """Whether the feedback on an answer that passes names the lines that took the most time. Each
    such answer is then profiled, a quarter of a second to some seconds on an executor."""


@dataclass(frozen=True, slots=True)
class ExecutorConfig:
    """The executors that measure answers."""

    addresses: tuple[str, ...] = ()
    """HOST:PORT of each daemon; none starts a daemon on this machine, which ends with the run."""
    token_file: str = ""
    """File with the token of the daemons; "" for none."""
    max_pairs: Annotated[int, NOT_NEGATIVE] = 20
    """Most pairs of runs (baseline and candidate) that one answer is timed with."""
    half_width: Annotated[float, ABOVE_0] = 0.01
    """Timing ends when the confidence interval of the speedup is this narrow: its half-width, as a
    share of the speedup."""
    layouts: Annotated[int, LAYOUTS] = 1
    """Layouts at which an answer is timed: 1 draws one for each evaluation, so that no policy can
    learn a layout; of more, the reward sees the mean. 0: as the linker places the code, for
    executors that do not know layouts."""
    timeout_seconds: Annotated[float, ABOVE_0] = 60.0
    """Seconds for one evaluation."""
    deadline_seconds: Annotated[float, ABOVE_0] = 120.0
    """Seconds that a step waits for its last rewards after its last answer was sampled. Answers
    without a reward are then masked."""


@dataclass(frozen=True, slots=True)
class AlgorithmConfig:
    """The objective. `advantages.py` and `losses.py` have the formulas."""

    reward: str = "confident"
    """The reward function: "confident", "correctness_guided" or "speedup_only" (`rewards.py`), or
    module:function for one of your own, in the working folder or an installed package."""
    failure_weight: Annotated[float, FAILURE_WEIGHT] = 1.0
    """Factor on negative rewards (see `rewards.weighted`)."""
    reward_baseline: Literal["o3", "base"] = "o3"
    """What the speedup is over that is rewarded: -O3, or the base that the prompt shows
    (rollout.base best), so that an answer which changes nothing earns nothing. Metrics are over
    -O3."""
    shuffle_rewards: bool = False
    """A control: whether the rewards of a step are permuted among its answers, so that nothing can
    be learnt from them. The metrics remain those of the answers."""
    estimator: Literal["gae", "rloo", "grpo"] = "gae"
    """How advantages are estimated. Only gae has a critic; the others compare the answers to one
    prompt, and need at least two."""
    gamma: Annotated[float, SHARE] = 1.0
    """Discount per token (gae)."""
    lam: Annotated[float, SHARE] = 1.0
    """Lambda of gae: 0 trusts the critic alone, 1 the rewards alone."""
    whiten: bool = True
    """Whether the advantages of a batch are scaled to mean 0 and variance 1 (gae)."""
    clip_low: Annotated[float, ABOVE_0, BELOW_1] = 0.2
    """The ratio is clipped below 1 - clip_low."""
    clip_high: Annotated[float, ABOVE_0] = 0.2
    """The ratio is clipped above 1 + clip_high."""
    dual_clip: Annotated[float, ABOVE_1_OR_0] = 3.0
    """Where an advantage is negative, the loss is at most this many times its absolute value; 0
    switches this off."""
    value_clip: Annotated[float, NOT_NEGATIVE] = 0.5
    """How far a value may move from its old one before its loss is clipped, in units of the reward;
    0 switches this off."""
    aggregation: Literal["token_mean", "seq_mean_token_mean"] = "token_mean"
    """How token losses become one number: the mean over all tokens, or the mean over sequences of
    the mean over their tokens."""
    entropy_coefficient: float = 0.0
    """Weight of the entropy bonus in the loss."""
    kl_coefficient: Annotated[float, NOT_NEGATIVE] = 0.0
    """Weight of the KL divergence from the reference model; 0 needs no reference model."""
    kl_kind: Literal["k1", "k2", "k3"] = "k3"
    """Estimator of the KL divergence, see `losses.kl`."""
    kl_in: Literal["loss", "reward"] = "loss"
    """Where the KL divergence counts: as a term of the loss, or token by token in the reward."""
    kl_target: Annotated[float, NOT_NEGATIVE] = 0.0
    """KL divergence per token, in nats, that the coefficient is adapted to; 0 keeps the coefficient
    constant."""
    kl_horizon: Annotated[int, AT_LEAST_1] = 10_000
    """Number of sequences over which the coefficient may change by a fifth."""


@dataclass(frozen=True, slots=True)
class OptimisationConfig:
    """AdamW for actor and critic. Results do not depend on micro_batch, on the buckets, on
    merge_equal_answers, on pack or on pack_tokens."""

    actor_learning_rate: Annotated[float, NOT_NEGATIVE] = 1e-6
    """Learning rate of the actor after the warm-up."""
    critic_learning_rate: Annotated[float, NOT_NEGATIVE] = 1e-5
    """Learning rate of the critic after the warm-up."""
    schedule: Literal["constant", "linear", "cosine"] = "constant"
    """How the learning rates go on after the warm-up."""
    warmup_steps: Annotated[int, NOT_NEGATIVE] = 0
    """Optimiser steps over which the learning rates rise linearly."""
    decay_steps: Annotated[int, NOT_NEGATIVE] = 0
    """Optimiser steps over which a linear or cosine schedule falls."""
    final_rate_share: Annotated[float, SHARE] = 0.1
    """Learning rate after the fall, as a share of the one before it."""
    critic_warmup_steps: Annotated[int, NOT_NEGATIVE] = 0
    """First steps of the run that train the critic alone."""
    weight_decay: Annotated[float, NOT_NEGATIVE] = 0.01
    """Decoupled weight decay per optimiser step, multiplied by the learning rate."""
    beta1: Annotated[float, SHARE] = 0.9
    """Decay of AdamW's first moment."""
    beta2: Annotated[float, SHARE] = 0.999
    """Decay of AdamW's second moment."""
    gradient_clip: Annotated[float, ABOVE_0] = 1.0
    """Largest global norm of a gradient; larger ones are scaled down to it."""
    epochs: Annotated[int, AT_LEAST_1] = 1
    """How often a step goes over its batch."""
    mini_batch: Annotated[int, NOT_NEGATIVE] = 0
    """Sequences per optimiser step, in whole prompts with all their samples; 0 for the whole
    batch."""
    micro_batch: Annotated[int, NOT_NEGATIVE] = 8
    """Sequences per forward pass, in whole prompts with all their samples; 0 for the whole
    mini-batch."""
    prompt_buckets: tuple[int, ...] = (448, 768)
    """Lengths in tokens that the prompts of a micro-batch are padded to. They form pairs with
    response_buckets; a micro-batch has the first pair that holds both. Neither decreases from pair
    to pair. Each pair is compiled once."""
    response_buckets: tuple[int, ...] = (64, 192)
    """Lengths in tokens that the responses of a micro-batch are padded to; see prompt_buckets."""
    merge_equal_answers: bool = False
    """Whether one answer is computed for all where the answers to a prompt are equal. Compiles a
    second program for each pair of buckets; saves time where a policy often repeats itself."""
    pack: bool = False
    """Whether micro-batches are rows that hold several prompts, each with its answers, one after
    another, in place of prompts and answers that are padded to buckets. Then micro_batch does not
    matter, one program is compiled, and of equal answers to a prompt one is computed
    (merge_equal_answers)."""
    pack_tokens: Annotated[int, NOT_NEGATIVE] = 0
    """Tokens in a packed row; a micro-batch is one row for each of mesh.data x mesh.fsdp. 0: as few
    as the longest prompt and one longest answer need."""


@dataclass(frozen=True, slots=True)
class EvaluationConfig:
    """Held-out programs: the table before and after training, and the evaluation during training,
    which chooses the best checkpoint on other programs than those of the table."""

    programs: Annotated[int, NOT_NEGATIVE] = 40
    """Programs of each split (new parameters of the training's families, other families) of each
    world that training draws from (data.world, data.shares); 0 leaves the table out."""
    max_pairs: int = 20
    """Most pairs of runs that one answer is timed with, as in the section executor."""
    half_width: float = 0.01
    """Half-width of the confidence interval, as in the section executor."""
    layouts: Annotated[int, LAYOUTS] = REPORTED_LAYOUTS
    """Layouts at which an answer is timed, as in the section executor; the figures are means over
    them, and the pairs are divided among them."""
    every: Annotated[int, NOT_NEGATIVE] = 0
    """Steps between two evaluations during training; there is one after step run.steps too. 0 makes
    none. Their time is not training time. Only with a single process."""
    during_programs: Annotated[int, AT_LEAST_1] = 16
    """Programs of each evaluation during training, always the same."""
    during_data: str = ""
    """Where these programs come from: a SPEC as `evaluate --data` takes it; "" for bundled:dev,
    bundled:judge-dev or half of each, as data.world says."""
    during_best_of: Annotated[int, AT_LEAST_1] = 1
    """Answers to each of these programs: 1 asks for the greedy one; of more, the others are
    sampled, and the best is measured again."""


@dataclass(frozen=True, slots=True)
class RunConfig:
    """Length, records and seed. A run ends after `steps` or `max_minutes`, whichever is first."""

    seed: Annotated[int, NOT_NEGATIVE] = 0
    """Seed of everything random: programs, sampling, mini-batches, adapters."""
    steps: Annotated[int, AT_LEAST_1] = 100
    """Number of training steps."""
    max_minutes: Annotated[float, NOT_NEGATIVE] = 0.0
    """Minutes of training, summed over restarts; 0 for no bound."""
    checkpoint_every: Annotated[int, AT_LEAST_1] = 5
    """Steps between two checkpoints."""
    keep: Annotated[int, AT_LEAST_1] = 2
    """Number of newest checkpoints that are kept."""
    keep_best: Annotated[int, NOT_NEGATIVE] = 1
    """Number of checkpoints that are kept besides as the best: by the evaluation after their step
    (evaluation.every) where any checkpoint has one, otherwise by the mean reward since the
    checkpoint before."""
    export: Literal["last", "best"] = "last"
    """Which checkpoint becomes policy/ at the end; "best" as for keep_best."""
    profile_from: Annotated[int, NOT_NEGATIVE] = 0
    """First step whose profiler trace is written to profile/; 0 for none."""
    profile_steps: Annotated[int, AT_LEAST_1] = 2
    """Number of steps that the trace covers."""
    wandb_project: str = ""
    """Project at Weights & Biases that also gets the metrics; "" for none."""

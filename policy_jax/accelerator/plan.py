"""The stages, how the time is shared among them, and the sizes of each."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.models.shapes import ShapeName


class Stage(enum.StrEnum):
    """In order of worth, which is the order in which they run."""

    PARITY = "parity"
    DECODE = "decode"
    TRAIN = "train"
    ADAPTERS = "adapters"
    LEARN = "learn"


ABOUT = {
    Stage.PARITY: "logits and greedy tokens, accelerator against CPU",
    Stage.DECODE: "tokens/s of decoding, share of memory bandwidth",
    Stage.TRAIN: "a training step of all weights, MFU",
    Stage.ADAPTERS: "a training step of adapters (LoRA), peak memory",
    Stage.LEARN: "supervised training and PPO with an executor on this machine",
}

SHARES = {
    Stage.PARITY: 0.17,
    Stage.DECODE: 0.30,
    Stage.TRAIN: 0.18,
    Stage.ADAPTERS: 0.15,
    Stage.LEARN: 0.20,
}
"""Of the whole time. What a stage leaves is shared by those after it."""


def limit_seconds(stage: Stage, chosen: Sequence[Stage], left: float) -> float:
    """The time that `stage` may take of the seconds `left`, in a run of the stages `chosen`.

    The stages that come later keep their part, in proportion to their shares.
    """
    order = list(Stage)
    later = [one for one in order[order.index(stage) :] if one in chosen]
    return left * SHARES[stage] / sum(SHARES[one] for one in later)


class ShapeSet(enum.StrEnum):
    """full: the shapes of Qwen2.5-Coder. tiny: seconds on a CPU. auto: tiny on a CPU."""

    AUTO = "auto"
    FULL = "full"
    TINY = "tiny"


@dataclass(frozen=True, slots=True)
class DecodeSizes:
    shape: ShapeName
    batches: tuple[int, ...]
    """In this order."""
    prompt: int
    new: int
    steps_per_dispatch: int


@dataclass(frozen=True, slots=True)
class TrainSizes:
    """tries: (rows of a gradient, remat), in this order, until one fits the memory."""

    shape: ShapeName
    rows: int
    prompt: int
    new: int
    lora_rank: int
    tries: tuple[tuple[int, bool], ...]


@dataclass(frozen=True, slots=True)
class Sizes:
    dtype: str
    greedy_tokens: int
    repeats: int
    decode: DecodeSizes
    train: TrainSizes
    adapters: TrainSizes


SIZES = {
    ShapeSet.FULL: Sizes(
        dtype="bfloat16",
        greedy_tokens=64,
        repeats=3,
        decode=DecodeSizes("7b", (64, 128, 16), 512, 256, 32),
        train=TrainSizes("1.5b", 32, 1024, 1024, 0, ((8, False), (4, False), (8, True))),
        adapters=TrainSizes("7b", 4, 2000, 2000, 64, ((2, True), (1, True))),
    ),
    ShapeSet.TINY: Sizes(
        dtype="float32",
        greedy_tokens=16,
        repeats=1,
        decode=DecodeSizes("tiny", (4, 2), 16, 16, 8),
        train=TrainSizes("tiny", 2, 16, 16, 0, ((1, False),)),
        adapters=TrainSizes("tiny", 2, 16, 16, 4, ((1, True),)),
    ),
}

BANDWIDTH_TARGET = 0.7
MFU_TARGET = 0.45
ADAPTER_BYTES_TARGET = 80e9
LOGITS_TARGET = 2e-4
"""Largest difference of float32 logits."""

DATASHEET_FLOPS = {
    "NVIDIA A100-SXM4-80GB": 312e12,
    "NVIDIA H100 80GB HBM3": 989e12,
    "NVIDIA H200": 989e12,
    "TPU v5 lite": 197e12,
    "TPU v5": 459e12,
    "TPU v6 lite": 918e12,
}
"""Dense bfloat16 operations per second by the vendors' data sheets, by the name of the device."""

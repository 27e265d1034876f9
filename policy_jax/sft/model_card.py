"""The checkpoint that a run writes: weights, tokenizer, keys of the training edits, model card."""

from __future__ import annotations

import dataclasses
import math
import shlex
from collections.abc import Sequence
from pathlib import Path

from policy_jax.asm.novelty import save_keys
from policy_jax.models.answer_format import declare
from policy_jax.models.checkpoint import copy_tokenizer
from policy_jax.models.qwen2 import Qwen2
from policy_jax.sft.config import SftConfig
from policy_jax.sft.held_out import Score
from policy_jax.sft.pair_rows import Pair


def write_model(
    folder: Path,
    model: Qwen2,
    tokenizer: Path,
    train: Sequence[Pair],
    config: SftConfig,
    steps: int,
    seconds: float,
    score: Score,
) -> None:
    """Write the Hugging Face folder with its model card."""
    model.save_pretrained(folder)
    copy_tokenizer(tokenizer, folder)
    declare(folder, "edits", marks_known(train))
    save_keys((pair.script for pair in train), folder)
    (folder / "README.md").write_text(model_card(train, config, steps, seconds, score))


def marks_known(train: Sequence[Pair]) -> bool:
    """Whether prompts of these lessons mark hot lines, so that a model learns what a mark is."""
    return any(pair.heat for pair in train)


def model_card(
    train: Sequence[Pair], config: SftConfig, steps: int, seconds: float, score: Score
) -> str:
    default = SftConfig()
    changed = [
        f"--config.{f.name}={getattr(config, f.name)}"
        for f in dataclasses.fields(config)
        if f.name not in ("pairs", "checkpoint")
        and getattr(config, f.name) != getattr(default, f.name)
    ]
    name = "sft_qwen.py" if config.checkpoint else "sft_tiny.py"
    if config.more_tokens:
        name = "sft_people.py"
    command = shlex.join(["python", "-m", "policy_jax.sft", "--config", name, *changed])
    families = sorted({pair.template for pair in train})
    gains = [pair for pair in train if pair.script]
    measured = [pair for pair in train if not math.isnan(pair.speedup)]
    expand = (
        "python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet\n    "
        if len(measured) < len(train)
        else ""
    )
    return f"""---
{_LICENSE if not config.checkpoint else ""}library_name: transformers
pipeline_tag: text-generation
---
# {"Assembly policy" if config.checkpoint else "Tiny assembly policy"}, supervised start

Reads the numbered canonical `gcc -O3` listing of a C program (x86-64, AT&T) and writes an edit
script that makes it faster, or nothing. PPO starts from it.

{_origin(config)}

## Made by

    python -m policy_jax.sft.pairs --out pairs.parquet
    {expand}{command}

{steps} steps in {seconds / 60:.0f} minutes of training.

## Data

{len(train)} programs of {len(families)} bundled families, no two with the same listing. Targets:
short edits among the verified, measured builds by other gcc flags (at most AVX2 and BMI2) and by
single instructions in place of calls and idioms (`policy_jax.asm.rewrite.moves`), for {len(gains)}
of them; the target of the others is no change. {len(measured)} were measured on the program itself,
the others follow measurements of their family.
{_withheld(config)}
Families: {", ".join(families)}.

`training_edits.txt` holds the keys of all training edits, to tell novel edits from repeated ones.

## Results on {score.count} held-out programs of the same families

| measure | value |
|---|---|
| loss of a response token | {score.loss:.3f} ({score.loss_low:.3f} to {score.loss_high:.3f}) |
{_change(score)}| response exactly the target | {score.exact:.1%} |
| the same, targets with an edit | {score.exact_changed:.1%} |
| the same, edits not among the training ones ({score.novel}) | {score.exact_novel:.1%} |

An answer other than the target may still be right and fast; the table at the end of
`python -m policy_jax.train` runs and times the answers.
"""


_LICENSE = "license: apache-2.0\n"


def _change(score: Score) -> str:
    if score.change is None:
        return ""
    return (
        f"| the same, less the loss before training | {score.change:+.3f} "
        f"({score.change_low:+.3f} to {score.change_high:+.3f}) |\n"
    )


def _origin(config: SftConfig) -> str:
    """What the model was made of, and its input and output."""
    if not config.checkpoint:
        return f"""Input: `<bos>` listing `<edit>`; output: script `<eos>`. The architecture is
Qwen2's: {config.layers} layers of {config.hidden_size}, {config.heads} heads
({config.kv_heads} for keys), feed-forward {config.intermediate_size}, tied head, float32."""
    how = "all weights were trained"
    if config.more_tokens:
        return f"""Input: `<bos>` listing `<edit>`; output: script `<eos>`. The weights are those of
`{Path(config.checkpoint).name}` with more tokens (`policy_jax.asm.tokenizer_extension`); {how}."""
    if config.lora_rank:
        how = f"adapters of rank {config.lora_rank} were trained and are merged into them"
    return f"""Input: rules and listing in the chat template of the tokenizer; output: the script.
The weights are those of `{Path(config.checkpoint).name}`, whose license they have; {how}."""


def _withheld(config: SftConfig) -> str:
    if not config.withheld or not config.withheld_last:
        return ""
    return f"""
In the last {config.withheld_last:.0%} of the training {config.withheld:.0%} of the edits, drawn at
random, were withheld: their target was no change. So the policy can write an edit, writes none
where it is unsure, and PPO learns which edits gain.
"""

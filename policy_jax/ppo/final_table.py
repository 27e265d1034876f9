"""The table at the end of a run: the policy before and after, beside the controls."""

from __future__ import annotations

from pathlib import Path

from executor.client import Client, Precision
from policy_jax import compare
from policy_jax.asm.novelty import load_keys
from policy_jax.evaluation.checkpoints import EditsCheckpoint
from policy_jax.evaluation.sampling import Sampling
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.report import Display

BEFORE, AFTER = "before", "after"


def final_table(
    config: TrainConfig, workdir: Path, client: Client, before: Path, after: Path, display: Display
) -> None:
    """Print the table on held-out programs and write it to `workdir/evaluation.json`.

    before, after: checkpoint folders of the starting and of the trained policy. Greedy answers;
    policies that answer with whole listings are for `python -m policy_jax.evaluate`.
    """
    if config.data.answer_format != "edits":
        display.say(f"python -m policy_jax.evaluate --model {after} gives the table for listings")
        return
    e = config.evaluation
    # The edits that were shown are those of the start; training adds none.
    known_bodies = load_keys(before)
    models = [
        EditsCheckpoint(
            name,
            folder,
            Sampling(temperature=0.0),
            max_prompt_tokens=config.data.max_prompt_tokens,
            max_response_tokens=config.rollout.max_new_tokens,
            known_bodies=known_bodies,
        )
        for name, folder in ((BEFORE, before), (AFTER, after))
    ]
    outcomes = compare.compare(
        client,
        models,
        programs=e.programs,
        precision=Precision(e.max_pairs, e.half_width),
        progress=display.progress,
    )
    display.stop()
    compare.report(
        outcomes,
        before=BEFORE,
        after=AFTER,
        out=workdir / "evaluation.json",
        console=display.console,
    )

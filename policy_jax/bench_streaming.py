"""`python -m policy_jax.bench_streaming`: how long a step waits for rewards of slow executors.

Trains the shipped tiny policy for some steps. A pool of sleeping workers replaces the executors:
their work for a step takes as long as the decoding of its answers (or `--slowness` times as long).
With equal times, a lack of overlap costs most. Prints, for rollout.lag 0 and 1, the time from the
beginning of a step to its last reward as a multiple of the longer of the two.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from statistics import fmean
from typing import Annotated, Any

import typer

from executor.common import Progress, begin, strict_json

if __name__ == "__main__":
    begin("bench_streaming")

from rich.console import Console

from executor.common import Table, output, stopping
from policy_jax.ppo.config import TrainConfig, from_dict
from policy_jax.ppo.task import Answer, Prompt, Score
from policy_jax.rollout.sampler import Stop

WORKERS = 4
WARM_STEPS = 3
"""Steps before the measurement: they compile, and the last one gives the time of decoding."""

EPILOG = """Examples:

`python -m policy_jax.bench_streaming`

`python -m policy_jax.bench_streaming --steps 20 --slowness 0.5 --json`
"""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown")


class SleepingTask:
    """The same prompts each step; an answer is scored by a worker that sleeps `delay` seconds."""

    stop: Stop | None = None

    def __init__(self, prompts: Sequence[Prompt], eos_id: int, pad_id: int) -> None:
        self.eos_id, self.pad_id = eos_id, pad_id
        self.delay = 0.0
        self._prompts = prompts
        self._pool = ThreadPoolExecutor(WORKERS)

    def prompts(self, step: int) -> Sequence[Prompt]:
        return self._prompts

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        return self._pool.submit(self._score, len(answer.ids))

    def _score(self, length: int) -> Score:
        time.sleep(self.delay)
        return Score(1.0 / (1 + length), compiled=True, passed=True)

    def text(self, ids: Sequence[int]) -> str:
        return ""

    def close(self) -> None:
        self._pool.shutdown()


def settings(steps: int, lag: int) -> TrainConfig:
    """The config of the tiny run, with fewer answers per step."""
    return from_dict(
        {
            "data": {"max_prompt_tokens": 768},
            "rollout": {
                "prompts_per_step": 8,
                "samples_per_prompt": 4,
                "temperature": 1.0,
                "max_new_tokens": 128,
                "batch_size": 8,
                "lag": lag,
            },
            "algorithm": {"estimator": "rloo"},
            "optimisation": {
                "micro_batch": 8,
                # No learning, so that the answers keep their length.
                "actor_learning_rate": 0.0,
                "prompt_buckets": (768,),
                "response_buckets": (128,),
            },
            "run": {"steps": steps, "checkpoint_every": 1000},
        }
    )


def measure(steps: int, lag: int, slowness: float) -> dict[str, float]:
    """Mean seconds of decoding, executors and waiting in the measured steps, and the multiple."""
    from policy_jax.ppo import program_task as programs
    from policy_jax.ppo import sources
    from policy_jax.ppo.report import Display
    from policy_jax.ppo.setup import load_codec, load_models, open_run

    config = settings(WARM_STEPS + steps, lag)
    codec = load_codec(config)
    encode = programs.encoder(codec, config.data.max_prompt_tokens)
    prompts = sources.BundledSource(0, config.rollout.prompts_per_step, encode).prompts(1)
    task = SleepingTask(prompts, codec.eos_id, codec.pad_id)
    display = Display(config.run.steps, Console(quiet=True))
    with tempfile.TemporaryDirectory(prefix="bench-streaming-") as folder:
        actor, critic, reference = load_models(config)
        trainer = open_run(config, Path(folder), task, actor, critic, display, reference=reference)
        recorded = trainer.recorder.step

        def step(metrics: dict[str, Any], samples: Any) -> None:
            if metrics["step"] == WARM_STEPS:
                task.delay = slowness * metrics["seconds_rollout"] * WORKERS / config.batch
            recorded(metrics, samples)

        trainer.recorder.step = step  # type: ignore[method-assign] # to observe it
        trainer.run()
        rows: list[Any] = trainer.recorder.rows[WARM_STEPS + 1 :]
        trainer.close()
    task.close()
    if lag:  # the last step decodes nothing ahead, so it has no overlap
        rows = rows[:-1]
    decoding = fmean(row["seconds_rollout"] for row in rows)
    executing = task.delay * config.batch / WORKERS
    waiting = fmean(row["seconds_reward_wait"] for row in rows)
    return {
        "lag": lag,
        "decoding_seconds": decoding,
        "executing_seconds": executing,
        "waiting_seconds": waiting,
        "multiple": (decoding + waiting) / max(decoding, executing),
    }


@app.command(epilog=EPILOG)
def main(
    steps: Annotated[int, typer.Option(help="steps to measure")] = 8,
    slowness: Annotated[
        float,
        typer.Option(help="executors' time for a step, as a multiple of the decoding time"),
    ] = 1.0,
    as_json: Annotated[bool, typer.Option("--json", help="print one JSON object")] = False,
) -> None:
    """How long a training step waits for rewards when executors are slow."""
    if steps < 3 or slowness <= 0:
        print("error: give at least 3 --steps and a --slowness above 0", file=sys.stderr)
        raise typer.Exit(2)
    with Progress("bench_streaming") as progress:
        results = []
        for lag in (0, 1):
            progress.phase(f"training with rollout.lag {lag}")
            results.append(measure(steps, lag, slowness))
    if as_json:
        print(strict_json.dumps({"results": results}))
        return
    table = Table("Seconds of a step until its last reward")
    table.add_columns("lag", "decoding", "executors", "waiting", right=True)
    table.add_columns("multiple of the longer", right=True)
    for row in results:
        table.add_row(
            str(int(row["lag"])),
            f"{row['decoding_seconds']:.2f}",
            f"{row['executing_seconds']:.2f}",
            f"{row['waiting_seconds']:.2f}",
            f"{row['multiple']:.2f}",
        )
    output().print(table)


if __name__ == "__main__":
    sys.exit(stopping.run(app))

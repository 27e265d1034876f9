"""When a run evaluates its policy, and what it keeps of that."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.report import Display, Metrics
from policy_jax.ppo.task import SCORE, Evaluate, Write


class Evaluations:
    """The evaluations of a run, every evaluation.every steps and after the last step."""

    def __init__(self, config: TrainConfig, evaluate: Evaluate | None, display: Display) -> None:
        """evaluate: None where the task offers none; that is said once."""
        self._every, self._last = config.evaluation.every, config.run.steps
        self._evaluate, self._display = evaluate, display
        if self._every and evaluate is None:
            display.say("evaluation.every: this task has no `evaluate`; the evaluation is left out")

    def due(self, step: int) -> bool:
        """Whether the policy is evaluated after a step."""
        if not self._every or self._evaluate is None:
            return False
        return step % self._every == 0 or step == self._last

    def run(self, step: int, write: Write, phase: Callable[[str], None]) -> Metrics:
        """The metrics of an evaluation, and what it took. phase: shows progress; may raise."""
        assert self._evaluate is not None
        phase("held-out programs")
        begin = time.monotonic()
        found: Metrics = dict(self._evaluate(write, phase))
        shown = "  ".join(f"{name.removeprefix('eval_')} {_shown(x)}" for name, x in found.items())
        self._display.say(f"evaluation after step {step}: {shown}")
        return found | {"seconds_evaluation": time.monotonic() - begin}


def score_of(metrics: Metrics) -> float | None:
    """The score of the evaluation in the metrics of a step; None without a finite one."""
    score = metrics.get(SCORE)
    return None if score is None or not math.isfinite(score) else float(score)


def _shown(value: float | int | None) -> str:
    return "-" if value is None else f"{value:.4g}"

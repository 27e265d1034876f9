"""`python -m policy_jax.ppo.reward_plot OUT.png`: a picture of the three rewards.

Left: answers that fail tests, by the share of the reward's tests that pass. Right: answers that
pass all tests, by measured speedup; `confident` for three widths of the 95 % interval.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from matplotlib.figure import Figure

from executor.client import Evaluation, Verdict
from executor.common import stopping
from policy_jax.ppo.rewards import confident, correctness_guided, speedup_only

HALF_WIDTHS = (0.005, 0.03, 0.1)
TESTS = 20


def failing(passed: int) -> Evaluation:
    """A wrong answer that passes this many of the reward's TESTS tests."""
    return Evaluation(Verdict.WRONG_ANSWER, reward_passed=passed, reward_total=TESTS)


def passing(speedup: float, half_width: float) -> Evaluation:
    """A correct answer with this speedup and half-width of its interval, in log units."""
    low, high = (math.exp(math.log(speedup) + s * half_width) for s in (-1, 1))
    return Evaluation(
        Verdict.OK,
        reward_passed=TESTS,
        reward_total=TESTS,
        speedup=speedup,
        ci_low=low,
        ci_high=high,
        resolved=True,
    )


def draw(path: Path) -> None:
    """Write the picture."""
    figure = Figure(figsize=(11, 4.5), layout="constrained")
    wrong, right = figure.subplots(1, 2)
    shares = range(TESTS)
    for reward in (confident, correctness_guided, speedup_only):
        values = [reward(failing(n)) for n in shares]
        wrong.plot([n / TESTS for n in shares], values, ".-", label=reward.__name__)
    wrong.axhline(-1, color="grey", linewidth=0.8, linestyle=":")
    wrong.text(0.0, -0.97, "does not assemble: confident, correctness_guided", fontsize=8)
    wrong.set_title("a wrong answer")
    wrong.set_xlabel("share of the reward's tests that pass")
    wrong.set_ylabel("reward")
    wrong.legend()
    speedups = np.geomspace(0.6, 2.0, 281)
    for width in HALF_WIDTHS:
        values = [confident(passing(s, width)) for s in speedups]
        right.plot(speedups, values, label=f"confident, interval ± {width:.1%}")
    right.plot(
        speedups, [speedup_only(passing(s, 0.01)) for s in speedups], "--", label="speedup_only"
    )
    right.plot(
        speedups,
        [correctness_guided(passing(s, 0.01)) / 10 for s in speedups],
        ":",
        label="correctness_guided / 10",
    )
    right.axvline(1.0, color="grey", linewidth=0.8, linestyle=":")
    right.set_title("a right answer")
    right.set_xlabel("measured speedup")
    right.set_ylabel("reward")
    right.legend()
    for axis in (wrong, right):
        axis.grid(alpha=0.3)
    figure.savefig(path, dpi=120)


def main(
    out: Annotated[Path, typer.Argument(metavar="OUT.png", help="picture to write")],
) -> None:
    """Draw the rewards of policy_jax/ppo/rewards.py.

    Example: python -m policy_jax.ppo.reward_plot rewards.png
    """
    try:
        draw(out)
    except (OSError, ValueError) as error:  # ValueError: matplotlib does not know the suffix
        typer.echo(f"reward_plot: {error}", err=True)
        raise typer.Exit(2) from None


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))

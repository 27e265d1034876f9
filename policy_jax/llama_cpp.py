"""Decoding beside llama.cpp in one run: its `llama-batched-bench`, turn by turn with ours."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

from policy_jax.speed import Rollout, Setting, best

PROGRAM = "llama-batched-bench"


class LlamaCppError(ValueError):
    """llama.cpp cannot be measured; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Decoded tokens per second of each turn, ours and those of llama.cpp."""

    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @property
    def times(self) -> float:
        """How many times as fast ours is: the median over the turns, since a busy machine slows
        both programs of a turn."""
        return statistics.median(a / b for a, b in zip(self.ours, self.theirs, strict=True))


def find() -> str:
    """The path of the program. Raises LlamaCppError."""
    path = shutil.which(PROGRAM)
    if path is None:
        raise LlamaCppError(
            f"{PROGRAM} is not in PATH; build it from llama.cpp: cmake -B build -DGGML_NATIVE=ON "
            f"&& cmake --build build --target {PROGRAM}"
        )
    return path


def compare(setting: Setting, file: Path) -> Comparison:
    """`setting.repeats` turns of decoding a whole batch, greedy, first ours and then theirs.

    Both decode as many tokens after as long prompts, with a thread for each core. Ours has random
    weights, since speed does not depend on them. Raises LlamaCppError.
    """
    program = find()
    rollout = Rollout.of(setting)
    count = max(1, setting.new // setting.steps_per_dispatch)
    made = setting.batch * count * setting.steps_per_dispatch
    ours, theirs = [], []
    for _ in range(setting.repeats):
        seconds = best(lambda start: rollout.dispatches(start, count), 1, setup=rollout.start)
        ours.append(made / seconds)
        theirs.append(_turn(program, setting, file))
    return Comparison(tuple(ours), tuple(theirs))


def _turn(program: str, s: Setting, file: Path) -> float:
    sizes = {
        "-npl": s.batch,
        "-npp": s.prompt,
        "-ntg": s.new,
        "-c": s.batch * (s.prompt + s.new),
        "-t": len(os.sched_getaffinity(0)),
    }
    command = [program, "-m", str(file), "--output-format", "jsonl"]
    command += [str(part) for pair in sizes.items() for part in pair]
    done = subprocess.run(command, capture_output=True, text=True)
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not rows:
        last = done.stderr.strip().splitlines()[-1:] or ["no message"]
        raise LlamaCppError(f"{PROGRAM} could not measure {file}: {last[0]}")
    return float(rows[-1]["speed_tg"])

"""A short run of the product's own training commands, with an executor on this machine's cores.

With little time the shipped policy goes on with PPO (`ppo_tiny.py`), and a tiny model is trained on
lessons that are made here; with more, `sft_small.py` and then `ppo_small.py`, which starts from its
model. Each command gets a part of the time that is left.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policy_jax.accelerator.plan import ShapeSet
from policy_jax.accelerator.record import Figure

if TYPE_CHECKING:
    from policy_jax.accelerator.job import Job

SMALL_SECONDS = 900.0
"""Time from which the configurations of the small model are worth their compilation."""
SFT_SECONDS = 150.0
"""Time from which there is room for supervised training beside PPO."""
LEAST_SECONDS = 20.0
"""A command that would have less is not begun."""
START_SECONDS = 20.0
"""What a command needs beside the time that it is given: imports and its last writing."""
PAIRS_PER_SLOT_SECOND = 0.3
"""Programs that `sft.pairs` measures on one timing slot in a second."""


def run(job: Job) -> None:
    slots = _executor_slots(job)
    if not slots:
        return
    Learning(job, slots).run()


def _executor_slots(job: Job) -> int:
    """The timing slots of this machine's executor; 0, with the reason noted, if it cannot serve."""
    job.recorder.doing("checking whether an executor can serve here")
    try:
        done = subprocess.run(
            [sys.executable, "-m", "executor", "check", "--json"],
            capture_output=True,
            text=True,
            timeout=120,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        job.recorder.skip("`asm-executor check` took more than 120 s")
        return 0
    try:
        found = json.loads(done.stdout)
    except json.JSONDecodeError:
        found = {}
    if done.returncode or not found.get("slots"):
        said = (done.stderr or done.stdout).strip().splitlines()
        job.recorder.skip(
            f"no executor can serve on this machine: `asm-executor check` ended with status "
            f"{done.returncode}: {said[-1] if said else 'it printed nothing'}"
        )
        return 0
    job.recorder.add(
        Figure(
            "executor on this machine",
            float(found["slots"]),
            "slots",
            note=f"isolation {found['level']}; {found['compiler']}; {found['cpu']}",
            details=found,
        )
    )
    return int(found["slots"])


class Learning:
    """The commands, one after the other."""

    def __init__(self, job: Job, slots: int) -> None:
        self._job, self._slots = job, slots
        self._end = time.monotonic() + job.seconds - 10.0
        self._tiny = job.shapes is ShapeSet.TINY

    def run(self) -> None:
        if self._job.seconds < SMALL_SECONDS or self._tiny:
            whole = self._left() < SFT_SECONDS
            self._ppo("ppo_tiny.py", 1.0 if whole else 0.5, None)
            lessons = None if whole else self._lessons(0.4)
            if lessons is not None:
                self._sft("sft_tiny.py", 1.0, lessons)
            return
        lessons = self._lessons(0.25)
        model = None if lessons is None else self._sft("sft_small.py", 0.45, lessons)
        if model is not None:
            self._ppo("ppo_small.py", 1.0, model)

    def _lessons(self, share: float) -> Path | None:
        if self._job.lessons:
            return Path(self._job.lessons)
        out = self._job.out / "pairs.parquet"
        seconds = share * self._left()
        programs = max(12, int(seconds * self._slots * PAIRS_PER_SLOT_SECOND))
        command = ["policy_jax.sft.pairs", "--out", str(out), "--programs", str(programs)]
        threads = ["--threads", str(2 * self._slots)]
        if not self._call("sft.pairs", [*command, *threads], 2 * seconds):
            return None
        self._job.recorder.add(Figure("sft.pairs", float(programs), "programs measured"))
        return out

    def _sft(self, config: str, share: float, lessons: Path) -> Path | None:
        """The folder of the trained model."""
        workdir = self._job.out / config.removesuffix(".py")
        minutes = max(share * self._left() - START_SECONDS, 5.0) / 60
        fields = {"pairs": lessons, "minutes": round(minutes, 3), "held_out": 16}
        if self._tiny:
            fields |= {"hidden_size": 48, "layers": 2, "merges": 100, "steps": 3}
        command = _training("sft", config, workdir, fields)
        if not self._call(config, command, min(share * self._left() + START_SECONDS, self._left())):
            return None
        lines = [line for line in _lines(workdir / "metrics.jsonl") if "loss" in line]
        if lines:
            last = lines[-1]
            self._job.recorder.add(
                Figure(
                    f"{config}: training",
                    last["tokens_per_second"],
                    "tokens/s",
                    note=f"{last['step']} steps in {last['seconds']:.0f} s; loss of the answer "
                    f"{lines[0]['response_loss']:.3f} before, {last['response_loss']:.3f} after",
                )
            )
        return self._size(workdir / "model", config)

    def _ppo(self, config: str, share: float, model: Path | None) -> None:
        workdir = self._job.out / config.removesuffix(".py")
        minutes = max(share * self._left() - START_SECONDS, 5.0) / 60
        fields: dict[str, Any] = {
            "run.max_minutes": round(minutes, 3),
            "evaluation.programs": 0,
            "run.checkpoint_every": 1000,
        }
        if model is None:
            # One shape in place of sixteen: each takes seconds to compile.
            fields |= {
                "optimisation.prompt_buckets": (768,),
                "optimisation.response_buckets": (128,),
            }
        else:
            fields["model.path"] = model
        if self._tiny:
            small = {"prompts_per_step": 2, "samples_per_prompt": 2, "max_new_tokens": 16}
            fields |= {f"rollout.{name}": value for name, value in small.items()}
            fields |= {"optimisation.mini_batch": 4, "optimisation.micro_batch": 4, "run.steps": 2}
        command = _training("train", config, workdir, fields)
        self._call(config, command, share * self._left())
        lines = _lines(workdir / "metrics.jsonl")
        if lines:
            parts = ("rollout", "reward_wait", "update")
            # The first step compiles.
            later = lines[1:] or lines
            means = {p: sum(x[f"seconds_{p}"] for x in later) / len(later) for p in parts}
            times = ", ".join(f"{p.replace('_', ' ')} {s:.2f} s" for p, s in means.items())
            self._job.recorder.add(
                Figure(
                    f"{config}: PPO",
                    float(len(lines)),
                    "steps",
                    note=f"a step: {times}; mean reward {lines[0]['reward_mean']:.3f} at first, "
                    f"{lines[-1]['reward_mean']:.3f} at last",
                    details={"last": lines[-1]},
                )
            )
        if (workdir / "policy").is_dir():
            self._size(workdir / "policy", config)

    def _size(self, folder: Path, config: str) -> Path:
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        self._job.recorder.add(Figure(f"{config}: folder of the policy", size / 1e6, "MB"))
        return folder

    def _left(self) -> float:
        return self._end - time.monotonic()

    def _call(self, name: str, arguments: Sequence[str], seconds: float) -> bool:
        """Runs `python -m`, and asks it to stop after so many seconds. False, with the reason
        noted, if it fails or there is no time."""
        if seconds < LEAST_SECONDS:
            self._job.recorder.add(Figure(name, note=f"not begun: {max(seconds, 0):.0f} s left"))
            return False
        self._job.recorder.doing(f"running {name}")
        begun = time.monotonic()
        with subprocess.Popen(
            [sys.executable, "-m", *arguments], stdin=subprocess.DEVNULL
        ) as child:
            try:
                status = child.wait(seconds)
            except subprocess.TimeoutExpired:
                child.terminate()
                status = child.wait()
        if status:
            note = f"ended with status {status} after {time.monotonic() - begun:.0f} s; see log.txt"
            self._job.recorder.add(Figure(name, note=note))
        return status == 0


def _training(module: str, config: str, workdir: Path, fields: dict[str, Any]) -> list[str]:
    given = [f"--config.{name}={value}" for name, value in fields.items()]
    return [f"policy_jax.{module}", "--config", config, "--workdir", str(workdir), *given]


def _lines(path: Path) -> list[dict[str, Any]]:
    """Of a metrics file; a last line that was cut off is left out."""
    if not path.is_file():
        return []
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            lines.append(json.loads(line))
        except json.JSONDecodeError:
            break
    return lines

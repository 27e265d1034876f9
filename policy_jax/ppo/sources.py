"""Sources of the programs of a step: bundled families by seed, or the rows of a data set.

Both are functions of (seed, step): the n-th prompt of a run is the same, however often the run was
stopped before it. (A program with several windows is asked about one of them, drawn by its heat; so
is it for the same heat.)
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import numpy as np

from policy_jax.compilers.compiler import compile_listing
from policy_jax.config_files import ConfigError
from policy_jax.data.bundled import TRAIN_FAMILIES, WORLDS, make_program, parts
from policy_jax.data.bundled.family import TIMING_WORK_MS
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.rows import DatasetError
from policy_jax.data.shares import GROUPS, Schedule, read_shares
from policy_jax.data.specs import open_dataset
from policy_jax.data.stream import shuffled
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.report import write_atomically
from policy_jax.ppo.task import Prompt

MAX_DRAWS = 200
"""After so many programs in a row with prompts that are too long, the configuration is refused."""

DRAWN_AT_ONCE = 4
"""Programs of a step that are drawn at once. gcc and executors do most of the work."""

FAMILY_DRAWS = 10
"""After so many programs of a family with prompts that are too long, another family is drawn."""


_POOL = 0x9001
"""Makes the seeds of `data.programs_per_family` differ from those of other draws."""

TOO_LONG, NOT_TIMEABLE = "prompt longer than data.max_prompt_tokens", "cannot be timed"
"""Why a program is left out."""


def _counted(left_out: Counter[str]) -> str:
    return ", ".join(f"{count}: {reason}" for reason, count in left_out.most_common())


def usage(source: BundledSource | DatasetSource) -> str:
    """How many programs a source uses, and how many it left out and why, in a line. Of one that
    draws programs, those of the draws so far."""
    total = source.used + source.left_out.total()
    if not source.left_out:
        return f"all {total} programs are used"
    return f"{source.used} of {total} programs are used; left out: {_counted(source.left_out)}"


class Choices(Protocol):
    """The prompts of one program, of which a step asks one."""

    def draw(self, rng: np.random.Generator) -> Prompt:
        """One of them. Raises ConfigError where the program has none."""


Encode = Callable[[ProgramEntry], Choices | None]
"""The prompts of a program, or None where its only prompt is too long."""


class Source(Protocol):
    """Prompts of a step."""

    def prompts(self, step: int) -> list[Prompt]:
        """A function of the step (from 1) alone; thread-safe."""


class BundledSource:
    """Programs of the training families, with seeds that no evaluation uses.

    An epoch has each family once (a family of n parts n times), in a random order. Rewards differ
    far more between families than within one, so with independent draws the mean reward of a step
    would mostly depend on which families it has. With shares, each group of families has epochs of
    its own.
    """

    def __init__(
        self,
        seed: int,
        count: int,
        encode: Encode,
        families: Sequence[str] = TRAIN_FAMILIES,
        timing_work_ms: float = TIMING_WORK_MS,
        shares: Mapping[str, float] | None = None,
        programs_per_family: int = 0,
    ) -> None:
        """shares: of groups of families (`data.shares`), in place of `families`.
        programs_per_family: draw only so many programs of a family; 0: any number."""
        self._seed, self._count, self._encode = seed, count, encode
        self._timing_work_ms, self._most = timing_work_ms, programs_per_family
        groups = {name: GROUPS[name] for name in shares} if shares else {"": families}
        self._families = {
            group: [name for name in names for _ in range(parts(name))]
            for group, names in groups.items()
        }
        self._schedule = Schedule(shares or {"": 1.0})
        self.left_out: Counter[str] = Counter()
        self.used = 0
        self._counting = threading.Lock()

    def prompts(self, step: int) -> list[Prompt]:
        first = (step - 1) * self._count
        # A draw depends on its number alone. It mostly waits: for gcc, and for a profile.
        with ThreadPoolExecutor(DRAWN_AT_ONCE, thread_name_prefix="draws") as pool:
            return list(pool.map(self._draw, range(first, first + self._count)))

    def _draw(self, index: int) -> Prompt:
        group, before = self._schedule[index]
        families = self._families[group]
        epoch, place = divmod(before, len(families))
        # Groups must not draw alike; without shares the key is that of earlier versions.
        key = [self._seed, epoch] if not group else [self._seed, epoch, [*GROUPS].index(group)]
        order = np.random.default_rng(key).permutation(len(families))
        family = families[int(order[place])]
        rng = np.random.default_rng([*key, place])
        for draw in range(MAX_DRAWS):
            if draw >= FAMILY_DRAWS:
                family = families[int(rng.integers(len(families)))]
            made = make_program(family, self._seed_of(rng), self._timing_work_ms)
            listing = compile_listing(made.source, made.program.flags)
            choices = self._encode(made.entry("train", listing))
            with self._counting:
                self.used += choices is not None
                self.left_out[TOO_LONG] += choices is None
            if choices is not None:
                return choices.draw(rng)
        raise ConfigError(
            f"data.max_prompt_tokens: {MAX_DRAWS} programs in a row had longer prompts; raise it"
        )

    def _seed_of(self, rng: np.random.Generator) -> int:
        """The seed of a program: any of training, or one of the few that the run draws."""
        if not self._most:
            return int(rng.integers(EVALUATION_SEED))
        some = np.random.default_rng([self._seed, _POOL]).integers(EVALUATION_SEED, size=self._most)
        return int(some[int(rng.integers(self._most))])


class DatasetSource:
    """Programs of a data set, each once per epoch, in a random order for each epoch.

    An epoch may end within a step; nothing is skipped or repeated there. Every epoch leaves out
    the programs that cannot be timed or have a prompt that is too long.
    """

    def __init__(self, seed: int, count: int, encode: Encode, path: Path, held_out: int) -> None:
        """path, held_out: see `specs.open_dataset`; of a folder of splits "train" is used.
        Raises ConfigError."""
        self._seed, self._count = seed, count
        self.left_out: Counter[str] = Counter()
        try:
            entries = open_dataset(path, split="train", held_out=held_out)
        except DatasetError as error:
            raise ConfigError(f"data.source: {error}") from error
        except ValueError as error:
            raise ConfigError(f"data.held_out_tests: {error}") from error
        if not entries:
            raise ConfigError(f"data.source: {str(path)!r} gives no rows; give a source with some")
        programs = []
        for entry in entries:
            choices = encode(entry) if entry.timeable else None
            if choices is not None:
                programs.append(choices)
            else:
                self.left_out[TOO_LONG if entry.timeable else NOT_TIMEABLE] += 1
        if not programs:
            raise ConfigError(
                f"data.source: no row of {str(path)!r} can be timed and has a prompt within "
                f"data.max_prompt_tokens ({_counted(self.left_out)}); raise that or give another "
                "source"
            )
        self.used = len(programs)
        self._order = shuffled(programs, seed)

    def prompts(self, step: int) -> list[Prompt]:
        first = (step - 1) * self._count
        return [self._draw(first + i) for i in range(self._count)]

    def _draw(self, index: int) -> Prompt:
        choices: Choices = self._order[index]
        return choices.draw(np.random.default_rng([self._seed, index]))


def open_source(config: TrainConfig, encode: Encode) -> BundledSource | DatasetSource:
    """The source that the section data names. Raises ConfigError."""
    count, seed, data = config.rollout.prompts_per_step, config.run.seed, config.data
    if data.path is not None:
        return DatasetSource(seed, count, encode, data.path, data.held_out_tests)
    return BundledSource(
        seed,
        count,
        encode,
        WORLDS[data.world],
        data.timing_work_ms,
        read_shares(data.shares) if data.shares else None,
        data.programs_per_family,
    )


def record_usage(source: BundledSource | DatasetSource, config: TrainConfig, path: Path) -> None:
    """Write what `usage` tells to a JSON file."""
    used = {"source": config.data.source, "used": source.used, "left_out": dict(source.left_out)}
    write_atomically(path, json.dumps(used, indent=2) + "\n")


class Prefetched:
    """A source whose coming steps are prepared on a background thread."""

    def __init__(
        self, source: Source, ahead: int, prepare: Callable[[Prompt], None] | None = None
    ) -> None:
        """ahead: number of coming steps to prepare. prepare: called with each new prompt on the
        background thread (for example to register its program); it must not raise."""
        self._source, self._ahead, self._prepare = source, ahead, prepare
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="programs")
        self._lock = threading.Lock()
        self._coming: dict[int, Future[list[Prompt]]] = {}
        self._closed = False

    def prompts(self, step: int) -> list[Prompt]:
        """Wait for the step's prompts and begin to prepare the steps after it."""
        with self._lock:
            for old in [s for s in self._coming if s < step]:
                del self._coming[old]
            for s in range(step, step + self._ahead + 1):
                if s not in self._coming:
                    self._coming[s] = self._pool.submit(self._make, s)
            wanted = self._coming[step]
        return wanted.result()

    def _make(self, step: int) -> list[Prompt]:
        prompts = self._source.prompts(step)
        if self._prepare is not None:
            # Queued behind the steps that are asked for already, so that it delays none of them.
            with self._lock:
                if not self._closed:
                    self._pool.submit(self._prepare_all, prompts)
        return prompts

    def _prepare_all(self, prompts: Sequence[Prompt]) -> None:
        assert self._prepare is not None
        for prompt in prompts:
            if not self._closed:
                self._prepare(prompt)

    def close(self) -> None:
        """Cancel what has not begun; wait for what is running."""
        with self._lock:
            self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

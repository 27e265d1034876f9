"""Where a step's programs come from: bundled families by seed, or rows in the paper's schema.

Both are functions of (seed, step): the n-th prompt of a run is the same one however often
the run was stopped in between.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from executor.types import Program, TestCase, TestKind
from policy_jax.data.bundled import TRAIN_FAMILIES, make_program
from policy_jax.data.bundled.programs import EVALUATION_SEED
from policy_jax.data.compiler import compile_listing
from policy_jax.ppo.config import ConfigError
from policy_jax.ppo.task import Prompt

MAX_DRAWS = 200
"""Programs in a row whose prompts may be too long before that counts as a mistake."""

FAMILY_DRAWS = 10
"""Programs of one family whose prompts may be too long before another takes its turn."""

PAPER_TESTS = 10
"""The paper uses the first ten tests of a program."""


@dataclass(frozen=True, slots=True)
class Item:
    """A program as a prompt shows it: name, C text with tests, listing."""

    name: str
    program: Program
    listing: str


Encode = Callable[[Item], Prompt | None]
"""The prompt of an item, or None when it is too long."""


class Source(Protocol):
    """Prompts of a step."""

    def prompts(self, step: int) -> list[Prompt]:
        """A function of the step (from 1) alone; thread-safe."""


class BundledSource:
    """Programs of the training families, with seeds that no evaluation uses.

    Every family once an epoch, in an order drawn for each: families differ in what can be gained
    far more than a family's programs do, so that drawing them freely would make the reward of a
    step mostly a matter of which families came.
    """

    def __init__(
        self, seed: int, count: int, encode: Encode, families: Sequence[str] = TRAIN_FAMILIES
    ) -> None:
        self._seed, self._count, self._encode = seed, count, encode
        self._families = families

    def prompts(self, step: int) -> list[Prompt]:
        first = (step - 1) * self._count
        return [self._draw(first + place) for place in range(self._count)]

    def _draw(self, index: int) -> Prompt:
        epoch, place = divmod(index, len(self._families))
        order = np.random.default_rng([self._seed, epoch]).permutation(len(self._families))
        family = self._families[int(order[place])]
        rng = np.random.default_rng([self._seed, epoch, place])
        for draw in range(MAX_DRAWS):
            if draw >= FAMILY_DRAWS:
                family = self._families[int(rng.integers(len(self._families)))]
            made = make_program(family, int(rng.integers(EVALUATION_SEED)))
            listing = compile_listing(made.source, made.program.flags)
            prompt = self._encode(Item(made.name, made.program, listing))
            if prompt is not None:
                return prompt
        raise ConfigError(
            f"data.max_prompt_tokens: {MAX_DRAWS} programs in a row had longer prompts; raise it"
        )


class ParquetSource:
    """Rows of the paper's schema, every row once an epoch, in an order drawn for each epoch.

    An epoch boundary may lie within a step; nothing is skipped or repeated there. Rows
    whose prompt is too long are left out of every epoch alike.
    """

    def __init__(self, seed: int, count: int, encode: Encode, path: Path) -> None:
        """Raises ConfigError naming what is wrong with the file."""
        self._seed, self._count = seed, count
        found = (encode(item) for item in read_rows(path))
        self._prompts = [prompt for prompt in found if prompt is not None]
        if not self._prompts:
            raise ConfigError(
                f"data.source: no row of {str(path)!r} has a prompt within "
                "data.max_prompt_tokens; raise that or give another file"
            )

    def prompts(self, step: int) -> list[Prompt]:
        first = (step - 1) * self._count
        return [self._place(first + i) for i in range(self._count)]

    def _place(self, index: int) -> Prompt:
        epoch, place = divmod(index, len(self._prompts))
        order = np.random.default_rng([self._seed, epoch]).permutation(len(self._prompts))
        return self._prompts[int(order[place])]


def read_rows(path: Path) -> list[Item]:
    """Programs of a parquet file in the paper's schema.

    The listing is `unoptimized_assembly`, which released rows take from gcc -O3, as does the
    baseline here; the tests are the first ten, all of them the reward's. Raises ConfigError.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        rows: list[Mapping[str, Any]] = pq.read_table(path, columns=["extra_info"]).to_pylist()
    except (OSError, pa.ArrowInvalid, KeyError) as error:
        raise ConfigError(
            f"data.source: {str(path)!r} is no parquet file with a column extra_info ({error})"
        ) from error
    items = []
    for number, row in enumerate(rows):
        info = row["extra_info"]
        try:
            tests = tuple(
                TestCase(str(k), given.encode(), printed.encode(), TestKind.REWARD)
                for k, (given, printed) in enumerate(
                    zip(info["inputs"], info["outputs"], strict=True)
                )
            )[:PAPER_TESTS]
            program = Program(info["c_code"], tests)
            items.append(Item(f"row {number}", program, info["unoptimized_assembly"]))
        except (KeyError, TypeError, ValueError) as error:
            raise ConfigError(
                f"data.source: row {number} of {str(path)!r} is not in the paper's schema "
                f"({error!r})"
            ) from error
    return items


class Prefetched:
    """A source whose next steps are prepared on a background thread."""

    def __init__(
        self, source: Source, ahead: int, prepare: Callable[[Prompt], None] | None = None
    ) -> None:
        """prepare: called with each new prompt on the background thread (to register its
        program, say); it must not raise."""
        self._source, self._ahead, self._prepare = source, ahead, prepare
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="programs")
        self._lock = threading.Lock()
        self._coming: dict[int, Future[list[Prompt]]] = {}
        self._closed = False

    def prompts(self, step: int) -> list[Prompt]:
        """Waits for the step's prompts and begins with the steps after it."""
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
            # Behind the steps that are waited for already, so as to hold none of them up.
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
        """Drop what is not done yet; wait for what is being done."""
        with self._lock:
            self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

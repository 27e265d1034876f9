"""How answers are sampled: greedily or at a temperature, reproducibly."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from policy_jax.evaluation.runner import Request

OTHERS = 0.7
"""Temperature of all answers except the first, if none is given."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """temperature None: the first answer is greedy, further ones are sampled at `OTHERS`."""

    temperature: float | None = None
    seed: int = 0

    def temperature_of(self, request: Request, rereads: bool = True) -> float:
        """rereads: the model sees its earlier answers, so a greedy answer of a later turn may
        differ. Without that, answers of later turns are sampled."""
        if self.temperature is not None:
            return self.temperature
        first = request.sample == 0 and (request.turn == 0 or rereads)
        return 0.0 if first else OTHERS

    def seed_of(self, request: Request) -> int:
        """The same for the same program, turn and sample, independent of other requests."""
        text = f"{self.seed}/{request.question.name}/{request.turn}/{request.sample}"
        return zlib.crc32(text.encode())

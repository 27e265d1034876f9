"""How answers are drawn: greedy or at a temperature, reproducibly."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from policy_jax.evaluation.runner import Request

OTHERS = 0.7
"""Temperature of all answers but the first, where none is given."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """temperature None: the first answer is greedy, further ones are drawn at `OTHERS`."""

    temperature: float | None = None
    seed: int = 0

    def temperature_of(self, request: Request, rereads: bool = True) -> float:
        """rereads: the model sees what it answered before, so a greedy answer of a later turn may
        differ; for others a later turn is another draw."""
        if self.temperature is not None:
            return self.temperature
        first = request.sample == 0 and (request.turn == 0 or rereads)
        return 0.0 if first else OTHERS

    def seed_of(self, request: Request) -> int:
        """The same for the same program, turn and sample, whatever else is asked beside it."""
        text = f"{self.seed}/{request.question.name}/{request.turn}/{request.sample}"
        return zlib.crc32(text.encode())

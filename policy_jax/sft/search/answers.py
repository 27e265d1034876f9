"""A policy as a source of candidates: its answers to a listing, asked once for each listing."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from policy_jax.asm.rewrite.checked import check_script
from policy_jax.rollout.fitting import script
from policy_jax.rollout.policy import TextPolicy
from policy_jax.sft.search.strategies import Answer

SAMPLES = 8
"""Answers of the policy to a listing."""


def asked_alone(model: Path, temperature: float, samples: int = SAMPLES) -> Answer:
    """The answers of a checkpoint to one listing, without those that the static check rejects.

    One thread at a time asks it. A listing is asked about once, with the seed of the first search
    that comes to it: searches of a program with several seeds share the answers to its start.
    """
    lock = threading.Lock()
    policy = TextPolicy.from_pretrained(model)
    known: dict[tuple[str, ...], list[str]] = {}

    def answer(lines: Sequence[str], seed: int) -> list[str]:
        key = tuple(lines)
        with lock:
            if key not in known:
                seeds = [seed * samples + k for k in range(samples)]
                asked = policy.respond([lines] * samples, temperature=temperature, seeds=seeds)
                scripts = dict.fromkeys(script(responses) for responses in asked)
                known[key] = [
                    text for text in scripts if text and check_script(text, lines) is None
                ]
        return known[key]

    return answer

"""The machines and package versions of an evaluation, which others need to repeat it."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version

from executor.client import Client
from policy_jax.evaluation.summary import Machine

PACKAGES = ("asm-policy-jax", "jax", "flax", "transformers", "tokenizers", "openai", "numpy")


def machines(client: Client) -> list[Machine]:
    """The hosts of the executors. Raises executor.client.Unavailable."""
    return [
        Machine(address, info.cpu, info.kernel, info.compiler, info.level, info.slots)
        for address, info in client.describe().items()
    ]


def versions() -> dict[str, str]:
    """Versions of Python and of the packages that matter for an evaluation."""
    by_package = {"python": ".".join(map(str, sys.version_info[:3]))}
    for package in PACKAGES:
        try:
            by_package[package] = version(package)
        except PackageNotFoundError:
            continue
    return by_package

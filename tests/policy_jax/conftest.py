"""What XLA has compiled for one test of the policy is not compiled again for another.

The same small models are trained, sampled and loaded by many tests, here and in processes that
they start; most of their time was compilation.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import jax
import pytest

SETTINGS = {
    "jax_persistent_cache_min_compile_time_secs": 0.0,
    "jax_persistent_cache_min_entry_size_bytes": -1,
}


@pytest.fixture(scope="session", autouse=True)
def compiled_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, object]]:
    """Settings of JAX that hold in this session, and by the environment in its processes."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # one for all workers
    settings = {"jax_compilation_cache_dir": str(folder / "xla"), **SETTINGS}
    before = {name: getattr(jax.config, name) for name in settings}
    for name, value in settings.items():
        jax.config.update(name, value)
        os.environ[name.upper()] = str(value)
    yield settings
    for name, value in before.items():
        jax.config.update(name, value)
        del os.environ[name.upper()]

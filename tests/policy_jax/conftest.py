"""XLA compiles for the tests of the policy with little effort, and nothing twice.

The same small models are trained, sampled and loaded by many tests, here and in processes that
they start; most of their time was compilation, since compiling small programs well costs more
than running them. `XLA_FLAGS=--xla_backend_optimization_level=3 pytest` compiles as a run does.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import jax
import pytest

SETTINGS = {
    "jax_persistent_cache_min_compile_time_secs": 0.0,
    "jax_persistent_cache_min_entry_size_bytes": -1,
}


def pytest_configure() -> None:
    """Before XLA reads its flags; the processes that tests start inherit them."""
    flags = os.environ.get("XLA_FLAGS", "")
    if "xla_backend_optimization_level" not in flags:
        os.environ["XLA_FLAGS"] = f"{flags} --xla_backend_optimization_level=0".lstrip()


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


@pytest.fixture(scope="session")
def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if found is None and os.environ.get("CI"):
        pytest.fail("no chromium on PATH; reports are not tested without a browser")
    if found is None:
        pytest.skip("needs chromium (Debian: apt-get install chromium)")
    return found

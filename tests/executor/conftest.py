"""One real engine for all tests of this folder: starting one probes the host and takes a second."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from executor.engine.engine import Engine


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    if shutil.which("gcc") is None:
        pytest.fail("the tests of the executor need gcc on PATH")
    with Engine(slots=1, cache_dir=tmp_path_factory.mktemp("cache")) as made:
        yield made

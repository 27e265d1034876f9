"""The launcher's binary, compiled once for all tests of this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from executor.cage import launcher_binary
from executor.common import machine


@pytest.fixture(scope="session")
def binary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return launcher_binary.build_launcher(tmp_path_factory.mktemp("launcher"), machine.find_gcc())

"""The launcher's binary, compiled once for all tests of this folder, and launchers of runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from executor.cage import launcher_binary, process, rootfs
from executor.cage.process import LauncherProcess, Layer
from executor.common import machine


@pytest.fixture(scope="session")
def binary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return launcher_binary.build_launcher(tmp_path_factory.mktemp("launcher"), machine.find_gcc())


@pytest.fixture(params=["own ids", "one id"])
def launcher(
    request: pytest.FixtureRequest, binary: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[LauncherProcess]:
    """As the host permits it, and as for an ordinary user: warden and runs then have one id."""
    if request.param == "one id":
        monkeypatch.setattr(process, "outer_id", lambda index: None)
        monkeypatch.setattr(process, "file_id", lambda: None)
    made = LauncherProcess(binary, rootfs.run_root(machine.find_gcc()))
    if not made.layers & Layer.ROOT:
        pytest.skip(f"this host gives no mount namespace: {made.note}")
    yield made
    made.close()

"""The order of the tests: files that take long begin first, so that no process waits for one. And
no property has a time limit: how long an example takes depends on what else the machine does."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("no limit of time", deadline=None)
settings.load_profile("no limit of time")

LONG = ("/ppo/", "sharding", "hostile", "test_sample", "test_sft")
"""Words in the paths of the files that take longest."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Move the long files to the front; the order within a file stays."""
    items.sort(key=lambda item: not any(word in item.nodeid.partition("::")[0] for word in LONG))

"""What the generated reference repeats is there to be repeated."""

from __future__ import annotations

import dataclasses
import re
import sys
import typing

import pytest
from documents import ROOT

from policy_jax.ppo.config import TrainConfig
from policy_jax.sft.config import SftConfig

sys.path.insert(0, str(ROOT / "docs"))

from _generate import configuration, metrics, rpc

SECTIONS = {
    **{
        f"{name}.": cls
        for name, cls in typing.get_type_hints(TrainConfig).items()
        if dataclasses.is_dataclass(cls)
    },
    "": SftConfig,
}


@pytest.mark.parametrize("section", SECTIONS)
def test_every_field_of_a_configuration_is_described(section: str) -> None:
    cls = SECTIONS[section]
    _, texts = configuration.descriptions(cls)
    silent = [f.name for f in dataclasses.fields(cls) if not texts.get(f.name)]
    assert silent == []


def test_every_metric_of_a_daemon_is_described() -> None:
    lines = metrics.daemon().splitlines()
    named = [k for k, line in enumerate(lines) if line.startswith("`asm_executor_")]
    assert len(named) > 15
    assert all(re.match(r": \w", lines[k + 1]) for k in named)


def test_the_rpc_has_every_message_and_method() -> None:
    page = rpc.page()
    assert all(f"### {name}\n" in page for name in ("Evaluate", "EvaluateRequest", "Verdict"))
    assert "| 10 | `VERDICT_FLAKY` |" in page

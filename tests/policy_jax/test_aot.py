"""Whether a run fits a TPU slice: tests without libtpu, and with it."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import jax
import pytest
from exit_status import exit_status

from policy_jax import aot
from policy_jax.models.config import Qwen2Config
from policy_jax.models.cost import Cost
from policy_jax.models.sharding import AXES
from policy_jax.ppo.config import from_dict

NAMES = ["actor-gradient", "critic-gradient", "optimizer", "log-probs", "decode"]
SHAPE = Qwen2Config.tiny(64, hidden_size=32, intermediate_size=48, num_hidden_layers=2)
GIB = 1 << 30
needs_libtpu = pytest.mark.skipif(
    importlib.util.find_spec("libtpu") is None, reason="libtpu is not installed"
)


def small(**changes: Any) -> Any:
    return from_dict(
        {
            "data": {"max_prompt_tokens": 16},
            "rollout": {"prompts_per_step": 4, "max_new_tokens": 8},
            "optimisation": {
                "micro_batch": 1,
                "prompt_buckets": (16,),
                "response_buckets": (8,),
            },
            **changes,
        }
    )


def programs(config: Any) -> dict[str, aot.Program]:
    mesh = jax.sharding.Mesh([[jax.devices()[:1]]], AXES)
    return {p.name: p for p in aot.programs(config, SHAPE, mesh)}


@pytest.mark.slow
@pytest.mark.parametrize("rank", [0, 4])
def test_the_runs_own_programs_compile(rank: int) -> None:
    """For the CPU here: the same code as for a slice, and memory is counted the same way."""
    found = programs(small(lora={"rank": rank}))
    assert list(found) == NAMES
    for program in found.values():
        verdict = aot.judge(program, aot.Chip(GIB, 1e12, 1e11), 1)
        assert verdict.fits
        assert verdict.arguments > 0
        assert verdict.roofline_seconds > 0
        tight = aot.Chip(verdict.total - 1, 1e12, 1e11)
        assert not aot.judge(program, tight, 1).fits


def test_what_lies_beside_a_program_is_counted() -> None:
    weights = 4 * sum(x.size for x in jax.tree.leaves(jax.eval_shape(lambda: _state())))
    full = programs(small())
    # Beside the actor's gradient: the actor's two moments, the critic and its two moments.
    assert full["actor-gradient"].beside == pytest.approx(5 * weights, rel=0.01)
    assert full["optimizer"].beside == pytest.approx(3 * weights, rel=0.01)
    # With adapters only these are counted, and no backbone: twice the rank is twice as much.
    one, two = (programs(small(lora={"rank": rank}))["actor-gradient"].beside for rank in (1, 2))
    assert two == pytest.approx(2 * one, rel=0.05)
    assert one < weights


def _state() -> Any:
    from flax import nnx

    from policy_jax.models.qwen2 import Qwen2

    return nnx.state(Qwen2(SHAPE, nnx.Rngs(0)))


def test_no_room_is_a_verdict_and_other_errors_are_not() -> None:
    def fails(text: str) -> Any:
        def compile() -> Any:
            raise jax.errors.JaxRuntimeError(text)

        return aot.Program("x", compile, Cost(1.0, 1.0), 0.0)

    chip = aot.CHIPS["TPU v5 lite"]
    text = "RESOURCE_EXHAUSTED: XLA:TPU compile permanent error. Used 20.5G of 15.75G hbm. Exceeded"
    verdict = aot.judge(fails(text), chip, 16)
    assert not verdict.fits
    assert verdict.error == "Used 20.5G of 15.75G hbm. Exceeded"
    with pytest.raises(jax.errors.JaxRuntimeError, match="INTERNAL"):
        aot.judge(fails("INTERNAL: something else"), chip, 16)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--config", "nowhere.py", "--topology", "v5e:4x4"], "no file 'nowhere.py'"),
        (["--config", "ppo.py", "--topology", "v5e-16"], "--topology: 'v5e-16'; write it like"),
        (["--config", "ppo.py", "--topology", "v5e:4x4", "--config.run.stepz=1"], "run.steps"),
    ],
)
def test_mistakes_are_one_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], named: str
) -> None:
    assert exit_status(aot.app, arguments) == 2
    assert named in capsys.readouterr().err


@needs_libtpu
@pytest.mark.slow
def test_a_slice_compiles_and_one_that_is_too_small_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ["--config", "ppo.py", "--only", "optimizer", "--json"]
    assert exit_status(aot.app, [*words, "--topology", "v6e:4x4"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["chips"], found["chip"]) == (16, "TPU v6 lite")
    (program,) = found["programs"]
    assert program["fits"]
    # Weights, gradients and two moments of 7.6 billion weights in float32, over 16 chips.
    assert program["arguments"] == pytest.approx(7.6e9 * 16 / 16, rel=0.05)
    assert exit_status(aot.app, [*words, "--topology", "v5e:2x2"]) == 1
    assert not json.loads(capsys.readouterr().out)["programs"][0]["fits"]

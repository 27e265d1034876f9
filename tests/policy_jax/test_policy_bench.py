"""What the benchmark counts and prints; its timings depend on the machine."""

import json
from pathlib import Path

import pytest
from exit_status import exit_status

from policy_jax import bench, speed
from policy_jax.models import cost
from policy_jax.models.shapes import QWEN_7B, SHAPES
from policy_jax.ppo.resources import parameters

SMALL = ["--shape", "tiny", "--batch", "2", "--prompt", "8", "--new", "8", "--repeats", "1"]


def test_weights_are_counted_as_the_model_has_them() -> None:
    """All but embedding, norms and biases."""
    c = QWEN_7B
    widths = c.head_dim * (c.num_attention_heads + 2 * c.num_key_value_heads)
    small = c.num_hidden_layers * (widths + 2 * c.hidden_size) + c.hidden_size
    assert cost.kernels(c) + small + c.vocab_size * c.hidden_size == parameters(c)


def test_costs_of_7b() -> None:
    """2 operations per weight and token of a forward pass. A decoded token reads each weight."""
    one = cost.decode(QWEN_7B, rows=1, length=0, width=2)
    assert one.flops == pytest.approx(2 * cost.kernels(QWEN_7B))
    assert one.bytes == pytest.approx(2 * cost.kernels(QWEN_7B))
    forward = cost.forward(QWEN_7B, 1, 4000, 2, scored=2000)
    full = cost.gradient(QWEN_7B, 1, 4000, 2, scored=2000, remat=False)
    assert full.flops == 3 * forward.flops
    assert cost.gradient(QWEN_7B, 1, 4000, 2, scored=2000, remat=True).flops == 4 * forward.flops
    # 4 x layers x heads x width for each of 4000^2 / 2 pairs.
    attention = 4 * 28 * 28 * 128 * 4000**2 / 2
    layers, head = cost.kernels(QWEN_7B, head=False), 152064 * 3584
    assert forward.flops == pytest.approx(2 * (4000 * layers + 2000 * head) + attention)


def test_the_binding_limit_is_named() -> None:
    limits = speed.Limits(bandwidth=10.0, flops=100.0)
    slow = speed.result("x", 5, seconds=2.0, cost=cost.Cost(100.0, 15.0), limits=limits)
    assert (slow.bound, slow.fraction, slow.tokens_per_second) == ("bandwidth", 0.75, 2.5)
    fast = speed.result("x", 5, seconds=2.0, cost=cost.Cost(180.0, 10.0), limits=limits)
    assert (fast.bound, fast.fraction) == ("FLOP/s", 0.9)


def test_it_measures_and_prints_json(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = bench.measure_limits
    monkeypatch.setattr(bench, "measure_limits", lambda dtype, n: real(dtype, n, 1, 128))
    pytest.importorskip("torch")
    assert exit_status(bench.app, [*SMALL, "--compare-transformers", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [r["name"] for r in found["results"]] == ["prefill", "decode", "train step"]
    assert [r["tokens"] for r in found["results"]] == [16, 16, 32]
    assert all(r["fraction"] > 0 for r in found["results"])
    assert found["times_transformers"] == pytest.approx(
        found["transformers"]["seconds"] / found["generate"]["seconds"]
    )
    bench.report(found, as_json=False)
    text = capsys.readouterr().out
    assert "decode" in text
    assert "times as fast" in text


def test_mistakes_are_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert exit_status(bench.app, ["--batch", "0"]) == 2
    assert "--batch: 0 is too small" in capsys.readouterr().err
    assert exit_status(bench.app, ["--model", str(tmp_path)]) == 2
    assert "config.json is missing" in capsys.readouterr().err


def test_published_shapes_have_their_sizes() -> None:
    sizes = {name: parameters(shape) for name, shape in SHAPES.items()}
    assert sizes["7b"] == 7_615_616_512
    assert 0.49e9 < sizes["0.5b"] < 0.50e9
    assert 1.54e9 < sizes["1.5b"] < 1.55e9

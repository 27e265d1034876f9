"""What the benchmark counts and prints; its timings depend on the machine."""

import json
import os
from pathlib import Path

import pytest
from exit_status import exit_status

from policy_jax import bench, llama_cpp, speed
from policy_jax.models import cost
from policy_jax.models.shapes import QWEN_7B, SHAPES
from policy_jax.ppo.resources import parameters
from policy_jax.shipped import TINY

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


@pytest.mark.slow
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


@pytest.mark.slow
def test_int8_weights_and_turns_with_llama_cpp(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A script stands for llama.cpp's program: it prints what it was asked, as that does."""
    real = bench.measure_limits
    monkeypatch.setattr(bench, "measure_limits", lambda dtype, n: real(dtype, n, 1, 128))
    program = tmp_path / llama_cpp.PROGRAM
    row = '{"pl": 2, "speed_tg": 50.0}'
    program.write_text(f"#!/bin/sh\necho \"$@\" >> {tmp_path}/asked\necho '{row}'\n")
    program.chmod(0o755)
    asked = [*SMALL[:-1], "2", "--model", str(TINY), "--only", "decode"]
    asked += ["--decode-weights", "int8", "--compare-llama-cpp", "qwen.gguf"]
    assert exit_status(bench.app, asked) == 2
    assert "llama-batched-bench is not in PATH; build it" in capsys.readouterr().err
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert exit_status(bench.app, [*asked, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["setting"]["decode_weights"] == "int8"
    turns = found["llama_cpp"]
    assert turns["theirs"] == [50.0, 50.0]
    assert turns["times"] == pytest.approx(sum(turns["ours"]) / 100)
    bench.report(found, as_json=False)
    assert "llama.cpp 50.0 tokens/s" in capsys.readouterr().out
    assert "-m qwen.gguf" in (tmp_path / "asked").read_text()
    assert "-npl 2 -npp 8 -ntg 8 -c 32" in (tmp_path / "asked").read_text()


def test_int8_weights_take_a_byte_and_a_share_of_a_scale() -> None:
    packed = cost.decode(QWEN_7B, rows=1, length=0, width=4, weight_width=cost.PACKED_WIDTH)
    assert packed.bytes == pytest.approx(1.125 * cost.kernels(QWEN_7B))


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

"""Loading without holding a model in the host's memory, measured in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx
from safetensors import safe_open
from safetensors.numpy import save_file

from policy_jax.models import checkpoint
from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2

# 6 layers of 7.7 million weights: 47 million in all, 190 MB in float32, and files of at most 80 MB.
SHAPE = Qwen2Config.tiny(
    1000,
    hidden_size=768,
    intermediate_size=2560,
    num_hidden_layers=6,
    num_attention_heads=12,
    num_key_value_heads=6,
)
SHARD_BYTES = 80_000_000

MEASURE = """
import json, sys, threading, time
import jax, jax.numpy as jnp
import psutil
from policy_jax.models.qwen2 import Qwen2

small, large, axes = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
mesh = jax.make_mesh(axes, ("fsdp", "tensor")) if axes else None
Qwen2.from_pretrained(small, mesh=mesh)
process, peak, done = psutil.Process(), 0, threading.Event()
before = process.memory_info().rss
def watch():
    global peak
    while not done.is_set():
        peak = max(peak, process.memory_info().rss)
        time.sleep(0.005)
thread = threading.Thread(target=watch)
thread.start()
model = Qwen2.from_pretrained(large, mesh=mesh)
jax.block_until_ready(model)
done.set()
thread.join()
arrays = jax.tree.leaves(model)
held = sum(s.data.nbytes for x in arrays for s in x.addressable_shards)
right = all(bool((x == 0.5).all()) for x in arrays)
print(json.dumps({"peak": peak - before, "held": held, "right": right}))
"""


def write_shards(folder: Path, dtype: str) -> None:
    """A checkpoint of SHAPE, in several files, without a model of it in this process."""
    shapes = nnx.eval_shape(lambda: Qwen2(SHAPE, nnx.Rngs(0)))
    flat = nnx.to_flat_state(nnx.state(shapes))
    arrays = {".".join(map(str, key)): np.full(v.shape, 0.5, jnp.dtype(dtype)) for key, v in flat}
    checkpoint.write(folder, arrays, SHAPE.to_dict(dtype), max_shard_bytes=SHARD_BYTES)


@pytest.mark.timeout(1200)
@pytest.mark.slow
@pytest.mark.parametrize(("dtype", "axes"), [("float32", []), ("bfloat16", [4, 2])])
def test_the_host_holds_little_more_than_a_file(
    tmp_path: Path, dtype: str, axes: list[int]
) -> None:
    """On a CPU the model's own arrays are host memory too, and are taken off."""
    small = Qwen2Config.tiny(50, hidden_size=32, num_hidden_layers=1)
    Qwen2(small).save_pretrained(tmp_path / "small")
    write_shards(tmp_path / "large", dtype)
    largest = max(f.stat().st_size for f in (tmp_path / "large").glob("*.safetensors"))
    environment = {**os.environ, "JAX_PLATFORMS": "cpu", "MALLOC_ARENA_MAX": "2"}
    if axes:
        environment["XLA_FLAGS"] = "--xla_force_host_platform_device_count=8"
    words = [str(tmp_path / "small"), str(tmp_path / "large"), json.dumps(axes)]
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print(found, largest)
    assert found["right"]
    assert found["held"] > 180_000_000
    assert found["peak"] - found["held"] <= 1.2 * largest


@pytest.mark.slow
@pytest.mark.parametrize("kept", ["float32", "bfloat16", "float16"])
def test_pieces_make_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str) -> None:
    """With pieces of a few rows, every path of the assembly is taken."""
    config = Qwen2Config.tiny(
        37, hidden_size=16, intermediate_size=24, num_hidden_layers=2, tie_word_embeddings=False
    )
    model = Qwen2(config, nnx.Rngs(0), dtype=jnp.dtype(kept))
    model.save_pretrained(tmp_path)
    whole = Qwen2.from_pretrained(tmp_path, dtype=jnp.float32)
    monkeypatch.setattr(checkpoint, "PIECE_BYTES", (256, 256))
    pieces = Qwen2.from_pretrained(tmp_path, dtype=jnp.float32)
    for one, other in zip(*(jax.tree.leaves(nnx.state(m)) for m in (whole, pieces)), strict=True):
        assert one.dtype == other.dtype == jnp.float32
        assert np.array_equal(one, other)


def test_files_of_different_types_load_together(tmp_path: Path) -> None:
    config = Qwen2Config.tiny(31, hidden_size=16, intermediate_size=24, num_hidden_layers=1)
    Qwen2(config).save_pretrained(tmp_path)
    file = tmp_path / checkpoint.SINGLE
    with safe_open(file, framework="numpy") as opened:
        tensors = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118
    name = "model.layers.0.mlp.up_proj.weight"
    tensors[name] = tensors[name].astype(np.float16)
    save_file(tensors, file)
    assert checkpoint.stored_dtype(tmp_path) == np.float32
    found = Qwen2.from_pretrained(tmp_path).layers.up_kernel[0]
    assert np.array_equal(found, tensors[name].astype(np.float32).T)

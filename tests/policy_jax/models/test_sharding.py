"""fsdp 4 x tensor 2 on virtual devices: the numbers of one device, and the right shardings."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jax
import numpy as np
import pytest
from flax import nnx

from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import MeshError, fitted, make_mesh

TOLERANCE = 1e-5


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(0, id="all-weights"),
        pytest.param(4, id="adapters", marks=pytest.mark.slow),
    ],
)
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `sharded_run.py` filled."""
    folder, out = tmp_path_factory.mktemp("model"), tmp_path_factory.mktemp("out")
    shape = Qwen2Config.tiny(
        64, hidden_size=32, intermediate_size=48, num_hidden_layers=2, tie_word_embeddings=False
    )
    Qwen2(shape, nnx.Rngs(3)).save_pretrained(folder)
    environment = {
        **os.environ,
        "JAX_PLATFORMS": "cpu",
        "XLA_FLAGS": f"{os.environ['XLA_FLAGS']} --xla_force_host_platform_device_count=8",
    }
    script = Path(__file__).parents[1] / "sharded_run.py"
    done = subprocess.run(
        [sys.executable, str(script), str(folder), str(out), str(request.param)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return out


@pytest.mark.slow
@pytest.mark.parametrize(
    "kind", ["logits", "gradient", "tokens", "logprobs", "predicted", "values", "scalar", "state"]
)
def test_a_mesh_gives_what_one_device_gives(run: Path, kind: str) -> None:
    with np.load(run / "one.npz") as one, np.load(run / "mesh.npz") as mesh:
        names = [name for name in one.files if name.startswith(kind)]
        assert names
        assert one.files == mesh.files
        for name in names:
            np.testing.assert_allclose(
                mesh[name], one[name], atol=TOLERANCE, rtol=TOLERANCE, err_msg=name
            )


@pytest.mark.slow
def test_optimizer_state_lies_like_the_weights(run: Path) -> None:
    specs = json.loads((run / "shardings.json").read_text())
    by_weight: dict[str, set[str]] = {}
    for name, spec in specs.items():
        if name.startswith("state") and "kernel" in name and "layers" in name:
            by_weight.setdefault(name[name.index("layers") :], set()).add(spec)
    assert len(by_weight) >= 7
    assert all(len(found) == 1 for found in by_weight.values()), by_weight
    for name, found in by_weight.items():
        if "q_kernel" in name:
            wanted = (None if "lora_b" in name else "fsdp", None if "lora_a" in name else "tensor")
            # An axis is not split if its entry is None or missing.
            spec = (None, *wanted) if wanted[-1] else (None, wanted[0])
            assert found <= {str(jax.P(*spec)), str(jax.P(None, *wanted))}
    assert any(".mu" in name for name in specs)


@pytest.mark.slow
def test_what_a_mesh_exports_one_device_reads(run: Path) -> None:
    """Bit for bit the trained weights; adapters are merged."""
    model = Qwen2.from_pretrained(run / "export")
    with np.load(run / "mesh.npz") as mesh:
        names = [n for n in mesh.files if n.startswith("state.actor[") and "down_kernel" in n]
        if len(names) == 1:
            assert np.array_equal(mesh[names[0]], model.layers.down_kernel[...])
        else:
            a, b = (mesh[next(n for n in names if part in n)] for part in ("lora_a", "lora_b"))
            (weight,) = (n for n in mesh.files if n.startswith("gradient") and "down_kernel" in n)
            assert (a.shape[-1], b.shape[1]) == (4, 4)
            assert mesh[weight].shape == model.layers.down_kernel.shape


def test_sizes_that_do_not_fit_are_refused() -> None:
    devices = [jax.devices()[0]] * 6
    assert make_mesh() is None
    with pytest.raises(MeshError, match=r"fsdp=4.*8 devices, but there are 6"):
        make_mesh(fsdp=4, tensor=2, devices=devices)
    with pytest.raises(MeshError, match="4 does not divide the 6 devices"):
        make_mesh(data=4, fsdp=-1, devices=devices)
    with pytest.raises(MeshError, match="one may be -1"):
        make_mesh(data=-1, fsdp=-1, devices=devices)


def test_an_axis_the_mesh_does_not_divide_is_not_split() -> None:
    mesh = jax.sharding.AbstractMesh((1, 4, 2), ("data", "fsdp", "tensor"))
    # An abstract mesh has sizes and no devices, which is enough here.
    assert fitted(mesh, (8, 6), ("fsdp", "tensor")).spec == jax.P("fsdp", "tensor")  # type: ignore[arg-type]
    assert fitted(mesh, (6, 5), ("fsdp", "tensor")).spec == jax.P(None, None)  # type: ignore[arg-type]
    assert fitted(mesh, (8,), (("data", "fsdp"),)).spec == jax.P(("data", "fsdp"))  # type: ignore[arg-type]

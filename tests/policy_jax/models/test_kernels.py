"""Attention of accelerators: the TPU's kernel, interpreted, and the lowering of both kernels."""

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from policy_jax.models import attention, kernels

BATCH, WIDTH = 2, 16


def arrays(length: int, heads: int, shared: int, dtype: Any = jnp.float32) -> list[jax.Array]:
    keys = jax.random.split(jax.random.key(0), 3)
    return [
        jax.random.normal(key, (BATCH, length, n, WIDTH), dtype)
        for key, n in zip(keys, (heads, shared, shared), strict=True)
    ]


def masks(length: int) -> dict[str, np.ndarray]:
    place = np.arange(length)
    sizes = np.array([length, length - 7])[:, None]
    return {"right": place < sizes, "left": place >= length - sizes}


@pytest.mark.slow
@pytest.mark.parametrize("side", ["none", "right", "left"])
def test_splash_equals_plain(side: str) -> None:
    """Outputs and gradients, with heads that share keys and a width that is no multiple of 128."""
    length = 40
    q, k, v = arrays(length, 4, 2)
    mask = masks(length).get(side)
    real = np.ones((BATCH, length), bool) if mask is None else mask
    forms = (
        partial(attention.plain, mask=jnp.asarray(real)),
        partial(
            kernels.fused,
            real=None if mask is None else jnp.asarray(mask),
            platform="tpu",
            mesh=None,
            interpret=True,
        ),
    )

    def loss(form: Any, *x: jax.Array) -> tuple[jax.Array, jax.Array]:
        out = jnp.where(real[..., None], form(*x), 0)
        return (out**2).sum(), out

    results = [
        jax.value_and_grad(partial(loss, form), (0, 1, 2), has_aux=True)(q, k, v) for form in forms
    ]
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, atol=2e-4, rtol=2e-4), *results)


def test_splash_equals_the_learners_groups() -> None:
    prompt, samples, places = 10, 3, 6
    q, k, v = arrays(prompt + samples * places, 4, 2)
    inside = np.arange(prompt) < np.array([[10], [4]])
    answered = np.ones((BATCH, samples * places), bool)
    seen = np.concatenate([inside, answered], axis=1)
    wanted = attention.blocked(q, k, v, jnp.asarray(seen), prompt, samples)
    found = kernels.fused(
        q,
        k,
        v,
        real=jnp.asarray(seen),
        platform="tpu",
        mesh=None,
        prompt=prompt,
        samples=samples,
        interpret=True,
    )
    np.testing.assert_allclose(found[seen], wanted[seen], atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize(("prompt", "samples"), [(256, 1), (64, 3)])
def test_it_lowers_for_a_tpu(prompt: int, samples: int) -> None:
    """Forward and backward pass call the kernel."""
    shapes = [jax.ShapeDtypeStruct((BATCH, 256, heads, 128), jnp.bfloat16) for heads in (4, 2, 2)]
    real = jax.ShapeDtypeStruct((BATCH, 256), jnp.bool_)

    def loss(q: Any, k: Any, v: Any, real: Any) -> jax.Array:
        out = kernels.fused(
            q, k, v, real, platform="tpu", mesh=None, prompt=prompt, samples=samples
        )
        return out.astype(jnp.float32).sum()

    exported = jax.export.export(jax.jit(jax.grad(loss, (0, 1, 2))), platforms=["tpu"])(
        *shapes, real
    )
    assert exported.mlir_module().count("tpu_custom_call") >= 3


@pytest.mark.parametrize("masked", ["nothing", "padding", "pairs"])
def test_it_lowers_for_an_nvidia_gpu(masked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only JAX's checks of the installed cuDNN are replaced."""
    from jax._src.cudnn import fused_attention_stablehlo as cudnn

    monkeypatch.setattr(cudnn, "check_cudnn_version", lambda: 91000)
    monkeypatch.setattr(cudnn, "check_compute_capability", lambda capability: True)
    shapes = [jax.ShapeDtypeStruct((BATCH, 256, h, 128), jnp.bfloat16) for h in (4, 2, 2)]
    shape = (BATCH, 256, 256) if masked == "pairs" else (BATCH, 256)
    real = jax.ShapeDtypeStruct(shape, jnp.bool_)

    def loss(q: Any, k: Any, v: Any, real: Any) -> jax.Array:
        if masked == "pairs":
            out = kernels.masked(q, k, v, real, None)
        else:
            given = real if masked == "padding" else None
            out = kernels.fused(q, k, v, given, platform="gpu", mesh=None)
        return out.astype(jnp.float32).sum()

    exported = jax.export.export(
        jax.jit(jax.grad(loss, (0, 1, 2))),
        platforms=["cuda"],
        disabled_checks=[
            jax.export.DisabledSafetyCheck.custom_call("__cudnn$fmhaSoftmax"),
            jax.export.DisabledSafetyCheck.custom_call("__cudnn$fmhaSoftmaxBackward"),
            jax.export.DisabledSafetyCheck.custom_call("__cudnn$fmhaScaleBiasSoftmax"),
            jax.export.DisabledSafetyCheck.custom_call("__cudnn$fmhaScaleBiasSoftmaxBackward"),
        ],
    )(*shapes, real)
    assert "__cudnn$fmha" in exported.mlir_module()


@pytest.mark.parametrize(
    ("platform", "dtype", "fused"),
    [
        ("cpu", jnp.bfloat16, False),
        ("gpu", jnp.float32, False),
        ("gpu", jnp.bfloat16, True),
        ("tpu", jnp.float32, True),
    ],
)
def test_the_platform_chooses(platform: str, dtype: Any, fused: bool) -> None:
    assert attention.has_kernel(platform, dtype) is fused

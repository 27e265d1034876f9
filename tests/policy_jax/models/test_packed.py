"""int8 weights that stay packed: exact products, exact round trips, errors with remedies."""

from pathlib import Path

import gguf
import jax
import jax.numpy as jnp
import numpy as np
import pytest

from policy_jax.models.packed import library
from policy_jax.models.packed.library import PackedError
from policy_jax.models.packed.weights import BLOCK, pack, product, unpack


def normal(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


@pytest.mark.parametrize(
    ("rows", "depth", "width"),
    [
        *[(1, 96, 333), (2, 64, 40), (3, 64, 160), (4, 96, 333), (5, 32, 7), (6, 96, 64)],
        *[(7, 64, 80), (8, 896, 640), (11, 64, 2000), (33, 128, 640)],
    ],
)
def test_the_product_is_that_of_the_dequantised_matrix(rows: int, depth: int, width: int) -> None:
    """With all numbers of rows that the kernel has code for, several threads, and a last group of
    outputs that is not full."""
    x, packed = normal(rows, depth, seed=1), jax.jit(pack)(normal(width, depth))
    wanted = x.astype(np.float64) @ np.asarray(unpack(packed), np.float64).T
    found = np.asarray(jax.jit(product)(x, packed))
    assert np.abs(found - wanted).max() <= 1e-5 * np.abs(wanted).max()


def test_an_answer_does_not_depend_on_the_other_rows() -> None:
    packed = pack(normal(320, 64))
    x = normal(9, 64, seed=3)
    together = np.asarray(product(x, packed))
    alone = np.concatenate([np.asarray(product(x[[row]], packed)) for row in range(9)])
    np.testing.assert_array_equal(together, alone)


def test_rounding_is_at_most_half_a_step() -> None:
    kernel = normal(48, 96)
    steps = np.abs(kernel.reshape(48, 3, BLOCK)).max(-1) / 127
    off = np.abs(np.asarray(unpack(pack(kernel))) - kernel).reshape(48, 3, BLOCK)
    assert (off <= steps[..., None] * 0.501).all()
    assert off.max() > 0


@pytest.mark.parametrize("kind", ["Q8_0", "Q5_0", "Q4_0"])
def test_quantised_weights_of_a_gguf_file_are_kept_exactly(kind: str) -> None:
    quantised = gguf.quantize(normal(32, 128), gguf.GGMLQuantizationType[kind])
    kernel = gguf.dequantize(quantised, gguf.GGMLQuantizationType[kind])
    np.testing.assert_array_equal(np.asarray(unpack(pack(kernel))), kernel)


def test_zeros_stay_zeros() -> None:
    packed = pack(np.zeros((16, 32), np.float32))
    assert not np.asarray(product(np.ones((2, 32), np.float32), packed)).any()


def test_a_layer_of_another_width_is_refused() -> None:
    with pytest.raises(PackedError, match="33 inputs; int8 weights need a multiple of 32"):
        pack(jnp.zeros((16, 33)))


def test_without_gcc_the_error_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("ASM_EXECUTOR_GCC", "no-such-gcc")
    with pytest.raises(PackedError, match="no-such-gcc"):
        library.register.__wrapped__()


@pytest.mark.slow
def test_the_kernel_is_compiled_once_for_this_processor(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first = library.build()
    made = first.stat().st_mtime_ns
    assert library.build() == first
    assert first.stat().st_mtime_ns == made
    monkeypatch.setattr(library, "_instruction_set", lambda: "another processor")
    assert library.build() != first


def test_a_library_that_is_no_plain_file_is_not_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    built = library.build()
    built.rename(tmp_path / "elsewhere")
    built.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(library.PackedError, match="is no plain file"):
        library.build()

"""The mesh, and the mesh axes that each axis of a weight or an activation is split over.

The mesh has three axes: `data` (each device has a copy of the weights), `fsdp` (each device keeps a
share of the weights) and `tensor` (heads and feed-forward are split). Batches are split over the
first two. These tables only give the shardings; XLA's partitioner adds the collectives.
"""

from collections.abc import Sequence
from typing import Any

import jax
import numpy as np
from flax import nnx
from jax.experimental import multihost_utils
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from jaxtyping import Array, ArrayLike

DATA, FSDP, TENSOR = "data", "fsdp", "tensor"
AXES = (DATA, FSDP, TENSOR)
BATCH = (DATA, FSDP)

# Logical axis of a weight -> mesh axis. Other axes ("layers", "norm", "rank") are not split.
WEIGHT_AXES = {"embed": FSDP, "heads": TENSOR, "mlp": TENSOR, "vocab": TENSOR}

Axes = Sequence[str | tuple[str, ...] | None]

# Activations of whole sequences: split by sequence, so that the weights are gathered.
TRAINING: dict[str, Axes] = {
    "residual": (BATCH, None, None),
    "heads": (BATCH, None, TENSOR, None),
    "attended": (BATCH, None, TENSOR),
    "mlp": (BATCH, None, TENSOR),
}
# Activations of one token per sequence: these are small and move, and the weights stay. Only
# attention is split by sequence, because the cache is.
DECODING: dict[str, Axes] = {
    "residual": (None, None, FSDP),
    "heads": (BATCH, None, TENSOR, None),
    "attended": (None, None, TENSOR),
    "mlp": (None, None, TENSOR),
}


class MeshError(ValueError):
    """The sizes of the axes do not fit the number of devices."""


def make_mesh(
    data: int = 1, fsdp: int = 1, tensor: int = 1, devices: Sequence[jax.Device] | None = None
) -> Mesh | None:
    """A mesh of these sizes, one of which may be -1 (all devices that are left). None if it is one
    device and `devices` is not given.

    Raises MeshError if the sizes do not fit the number of devices.
    """
    given = jax.devices() if devices is None else list(devices)
    sizes = [data, fsdp, tensor]
    if sizes.count(-1) > 1 or any(size < 1 and size != -1 for size in sizes):
        raise MeshError(
            f"data={data}, fsdp={fsdp}, tensor={tensor}: at least 1 each; one may be -1"
        )
    known = int(np.prod([size for size in sizes if size != -1]))
    if -1 in sizes:
        if len(given) % known:
            raise MeshError(
                f"data={data}, fsdp={fsdp}, tensor={tensor}: {known} does not divide the "
                f"{len(given)} devices"
            )
        sizes[sizes.index(-1)] = len(given) // known
    needed = int(np.prod(sizes))
    if needed > len(given):
        raise MeshError(
            f"data={data}, fsdp={fsdp}, tensor={tensor}: {needed} devices, but there are "
            f"{len(given)}"
        )
    if devices is None and jax.process_count() > 1 and needed < len(given):
        raise MeshError(
            f"data={data}, fsdp={fsdp}, tensor={tensor}: {needed} of the {len(given)} devices of "
            f"{jax.process_count()} processes; use all of them, for example with fsdp=-1"
        )
    if needed == 1 and devices is None:
        return None
    return Mesh(np.array(given[:needed]).reshape(sizes), AXES)


def platform_of(mesh: Mesh | None) -> str:
    """The platform that the code is compiled for: "cpu", "gpu" or "tpu". With a mesh of described
    devices (see `policy_jax.aot`) it is not the platform of this process."""
    if mesh is None:
        return jax.default_backend()
    platform: str = mesh.devices.flat[0].platform
    return "gpu" if platform in ("cuda", "rocm") else platform


def fitted(mesh: Mesh, shape: Sequence[int], axes: Axes) -> NamedSharding:
    """The sharding that splits each axis of `shape` over `axes`, if their sizes divide it."""
    spec: list[str | tuple[str, ...] | None] = []
    for size, wanted in zip(shape, axes, strict=True):
        names = (wanted,) if isinstance(wanted, str) else tuple(wanted or ())
        names = tuple(name for name in names if name in mesh.shape)
        parts = int(np.prod([mesh.shape[name] for name in names]))
        fits = bool(names) and size % parts == 0
        spec.append((names[0] if len(names) == 1 else names) if fits else None)
    return NamedSharding(mesh, PartitionSpec(*spec))


def pin(x: Array, mesh: Mesh | None, axes: Axes) -> Array:
    """`x` with a sharding constraint; without a mesh, `x` itself."""
    if mesh is None:
        return x
    pinned: Array = jax.lax.with_sharding_constraint(x, fitted(mesh, x.shape, axes))
    return pinned


def weight_sharding(variable: nnx.Variable[Any], mesh: Mesh | None) -> NamedSharding | None:
    """The sharding of a weight, by its logical axes; None without a mesh."""
    if mesh is None:
        return None
    names: tuple[str, ...] = variable.get_metadata().get("logical_axes") or ("",) * variable.ndim
    return fitted(mesh, variable.shape, [WEIGHT_AXES.get(name) for name in names])


def state_shardings(state: Any, mesh: Mesh) -> Any:
    """The tree `state` (of nnx.split) with a sharding in place of each array."""
    flat = nnx.to_flat_state(state)
    return nnx.from_flat_state(
        [(key, var.replace(weight_sharding(var, mesh))) for key, var in flat]
    )


def fetch(x: ArrayLike) -> np.ndarray:
    """An array's values, on this host. All processes must call it if the array is split over
    several."""
    if isinstance(x, jax.Array) and not (x.is_fully_addressable or x.is_fully_replicated):
        return np.asarray(multihost_utils.process_allgather(x, tiled=True))
    return np.asarray(x)


def shards_of_batch(mesh: Mesh | None) -> int:
    """The number of parts that a batch is split into."""
    return 1 if mesh is None else int(np.prod([mesh.shape[name] for name in BATCH]))

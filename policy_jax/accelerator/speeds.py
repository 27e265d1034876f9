"""Decoding, training steps and adapter steps, against the measured limits of the device."""

from __future__ import annotations

import dataclasses
import gc
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import jax

from policy_jax import speed
from policy_jax.accelerator import kernel_times
from policy_jax.accelerator.plan import (
    ADAPTER_BYTES_TARGET,
    BANDWIDTH_TARGET,
    DATASHEET_FLOPS,
    MFU_TARGET,
    TrainSizes,
)
from policy_jax.accelerator.record import Figure
from policy_jax.models.shapes import SHAPES

if TYPE_CHECKING:
    from policy_jax.accelerator.job import Job
    from policy_jax.models.qwen2 import Qwen2

SHOWN_KERNELS = 40


def decode(job: Job) -> None:
    """Tokens per second at each batch size, and the prefill of the first one."""
    limits = _limits(job)
    d = job.sizes.decode
    setting = speed.Setting(
        SHAPES[d.shape],
        job.sizes.dtype,
        batch=d.batches[0],
        prompt=d.prompt,
        new=d.new,
        train_rows=1,
        lora_rank=0,
        steps_per_dispatch=d.steps_per_dispatch,
        repeats=job.sizes.repeats,
    )
    job.recorder.doing(f"making random weights of {d.shape}")
    model = speed.random_model(setting, setting.dtype)
    for batch in d.batches:
        _decoded(job, dataclasses.replace(setting, batch=batch), model, limits)
    name = f"{d.shape} {setting.dtype}, {d.batches[-1]} prompts of {d.prompt} tokens"
    job.recorder.doing(f"reading {name}")
    last = dataclasses.replace(setting, batch=d.batches[-1])
    result = speed.Rollout.of(last, model).prefill(limits)
    job.recorder.add(_rate(f"{name}: prefill", result))
    job.recorder.add(
        Figure(
            f"{name}: share of the measured FLOP/s",
            result.flops / result.seconds / limits.flops,
            "share",
        )
    )


def _decoded(job: Job, setting: speed.Setting, model: Qwen2, limits: speed.Limits) -> None:
    """Tokens per second, and the share of bandwidth."""
    s = setting
    name = f"{job.sizes.decode.shape} {s.dtype}, batch {s.batch}, prompt {s.prompt}, {s.new} new"
    job.recorder.doing(f"compiling and decoding {name}")
    gc.collect()  # what the last one leaves
    begun = time.perf_counter()
    try:
        rollout = speed.Rollout.of(s, model)
        result = rollout.decode(limits)
    except jax.errors.JaxRuntimeError as error:
        _not_fitting(job, name, error)
        return
    job.recorder.add(
        Figure(
            name,
            result.tokens_per_second,
            "tokens/s",
            note=f"{1000 * result.seconds * s.batch / result.tokens:.2f} ms a step",
            details={
                **dataclasses.asdict(result),
                "seconds_with_compiling": time.perf_counter() - begun,
            },
        )
    )
    share = result.bytes / limits.bandwidth / result.seconds
    job.recorder.add(
        Figure(
            f"{name}: share of the measured bandwidth",
            share,
            "share",
            f"{BANDWIDTH_TARGET:.0%} or more" if job.full else "",
            share >= BANDWIDTH_TARGET if job.full else None,
            f"{result.bytes / result.seconds / 1e9:,.0f} GB/s of weights and cache",
        )
    )
    if job.traces:
        _trace(job, name, partial(_dispatch, rollout))


def _dispatch(rollout: speed.Rollout) -> jax.Array:
    return rollout.dispatches(rollout.start(), 1)


def train(job: Job) -> None:
    """A training step of all weights."""
    limits = _limits(job)
    done = _step(job, job.sizes.train, limits)
    if done is None:
        return
    name, result, peak = done
    flops = result.flops / result.seconds
    mfu = flops / limits.flops
    known = DATASHEET_FLOPS.get(jax.devices()[0].device_kind)
    sheet = f"; {flops / known:.1%} of the data sheet's" if known else ""
    job.recorder.add(
        Figure(
            f"{name}: MFU of the measured FLOP/s",
            mfu,
            "share",
            f"{MFU_TARGET:.0%} or more" if job.full else "",
            mfu >= MFU_TARGET if job.full else None,
            f"{flops / 1e12:,.3g} TFLOP/s{sheet}; peak memory {_gigabytes(peak)}",
            {"datasheet_flops": known, "peak_bytes": peak},
        )
    )


def adapters(job: Job) -> None:
    """A training step of adapters on frozen weights."""
    limits = _limits(job)
    done = _step(job, job.sizes.adapters, limits)
    if done is None:
        return
    name, result, peak = done
    job.recorder.add(
        Figure(
            f"{name}: peak memory",
            peak,
            "bytes",
            f"{ADAPTER_BYTES_TARGET / 1e9:.0f} GB or less" if peak and job.full else "",
            peak <= ADAPTER_BYTES_TARGET if peak and job.full else None,
            f"{'' if peak else 'this device does not tell; '}"
            f"{result.flops / result.seconds / limits.flops:.0%} of the measured FLOP/s",
        )
    )


def _step(
    job: Job, sizes: TrainSizes, limits: speed.Limits
) -> tuple[str, speed.Result, int | None] | None:
    """The first of the settings that fits: its name, its speed and the peak of the memory."""
    for rows, remat in sizes.tries:
        setting = speed.Setting(
            SHAPES[sizes.shape],
            job.sizes.dtype,
            batch=1,
            prompt=sizes.prompt,
            new=sizes.new,
            train_rows=sizes.rows,
            lora_rank=sizes.lora_rank,
            steps_per_dispatch=1,
            repeats=job.sizes.repeats,
            micro_batch=rows,
            remat=remat,
        )
        kind = f"LoRA {sizes.lora_rank}" if sizes.lora_rank else "all weights"
        name = (
            f"{sizes.shape} {setting.dtype}, {kind}, {sizes.rows} x "
            f"{sizes.prompt + sizes.new} tokens, {rows} at a time, "
            f"{'with' if remat else 'without'} remat"
        )
        job.recorder.doing(f"compiling and running {name}")
        training = None
        try:
            training = speed.Training(setting)
            result = training.measure(limits)
        except jax.errors.JaxRuntimeError as error:
            _not_fitting(job, name, error)
            del training
            gc.collect()
            continue
        peak = (jax.devices()[0].memory_stats() or {}).get("peak_bytes_in_use")
        job.recorder.add(_rate(f"{name}: training step", result))
        if job.traces:
            _trace(job, name, training.step)
        return name, result, peak
    return None


def _limits(job: Job) -> speed.Limits:
    job.recorder.doing("measuring the limits of the device")
    limits = speed.measure_limits(job.sizes.dtype, job.sizes.repeats)
    job.recorder.add(Figure("memory bandwidth", limits.bandwidth / 1e9, "GB/s"))
    job.recorder.add(
        Figure(f"product of matrices, {job.sizes.dtype}", limits.flops / 1e12, "TFLOP/s")
    )
    return limits


def _rate(what: str, result: speed.Result) -> Figure:
    return Figure(
        what,
        result.tokens_per_second,
        "tokens/s",
        note=f"{result.seconds:.3g} s; {result.fraction:.0%} of {result.bound}",
        details=dataclasses.asdict(result),
    )


def _not_fitting(job: Job, name: str, error: jax.errors.JaxRuntimeError) -> None:
    """Notes a full memory and returns; any other error ends the stage."""
    if "RESOURCE_EXHAUSTED" not in str(error):
        raise error
    job.recorder.add(Figure(name, note=f"does not fit: {str(error).splitlines()[0][:200]}"))


def _trace(job: Job, name: str, action: Callable[[], Any]) -> None:
    """The kernels that take most time, as a figure. What the profiler cannot do is said."""
    job.recorder.doing(f"profiling {name}")
    folder = job.out / "traces" / "".join(c if c.isalnum() else "_" for c in name)
    try:
        found = kernel_times.traced(action, folder)
    except (RuntimeError, OSError, ValueError) as error:
        job.recorder.add(Figure(f"{name}: kernels", note=f"not profiled: {error}"))
        return
    most = ", ".join(f"{k.name[:40]} {k.share:.0%} ({k.calls})" for k in found[:5])
    job.recorder.add(
        Figure(
            f"{name}: time in kernels",
            sum(k.seconds for k in found),
            "s",
            note=most,
            details={"kernels": [dataclasses.asdict(k) for k in found[:SHOWN_KERNELS]]},
        )
    )


def _gigabytes(count: int | None) -> str:
    return "not known" if count is None else f"{count / 1e9:.1f} GB"

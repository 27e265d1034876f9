"""`python -m policy_jax.bench`: speed of prefill, decoding and training against hardware limits.

First measures the limits of the device: memory bandwidth with a copy and a sum, floating-point
operations with a matrix product. `models/cost.py` counts the cost of a step. The printed fraction
is that of the binding limit: usually bandwidth for decoding, and operations for the rest.
"""

from __future__ import annotations

import dataclasses
import enum
import json
import math
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from executor.common import Progress, stopping
from policy_jax.models.shapes import SHAPES, ShapeName

if TYPE_CHECKING:
    import jax

    from policy_jax.models.config import Qwen2Config
    from policy_jax.models.cost import Cost
    from policy_jax.models.qwen2 import Qwen2

EXIT_USAGE = 2

EPILOG = """Examples:

`python -m policy_jax.bench --shape tiny`

`python -m policy_jax.bench --shape 0.5b --only prefill --only decode --compare-transformers`

`python -m policy_jax.bench --shape 7b --batch 64 --prompt 512 --new 256 --only decode`

`python -m policy_jax.bench --shape 1.5b --only train --train-rows 8 --prompt 1024 --new 1024`

`python -m policy_jax.bench --shape 7b --only train --lora-rank 64 --prompt 2000 --new 2000`

Without --dtype, numbers are float32 on a CPU and bfloat16 elsewhere. Weights are random.
--compare-transformers needs torch: it generates as many tokens with transformers' generate, greedy,
in the same run.
"""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown")


class Part(enum.StrEnum):
    """What can be measured. No Literal, because typer accepts no list of them."""

    PREFILL = "prefill"
    DECODE = "decode"
    TRAIN = "train"


@dataclass(frozen=True, slots=True)
class Limits:
    """Measured limits of this device: bytes and operations per second."""

    bandwidth: float
    flops: float


@dataclass(frozen=True, slots=True)
class Result:
    """seconds: of the fastest repetition. bound: the binding limit. fraction: the share of that
    limit that was reached."""

    name: str
    tokens: int
    seconds: float
    flops: float
    bytes: float
    bound: str
    fraction: float

    @property
    def tokens_per_second(self) -> float:
        return self.tokens / self.seconds


def best(action: Callable[[], Any], repeats: int) -> float:
    """Seconds of the fastest of `repeats` calls, after a first one that may compile."""
    import jax

    jax.block_until_ready(action())
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        jax.block_until_ready(action())
        times.append(time.perf_counter() - begun)
    return min(times)


def measure_limits(dtype: str, repeats: int, megabytes: int = 256, size: int = 0) -> Limits:
    """Bandwidth from a copy and a sum of `megabytes`, FLOP/s from a product of two matrices
    [size, size] in `dtype` (size 0: large enough for this kind of device)."""
    import jax
    import jax.numpy as jnp

    size = size or (2048 if jax.default_backend() == "cpu" else 8192)
    x = jnp.ones((megabytes << 20) // 4, jnp.float32)
    copy, total, multiply = jax.jit(lambda x: x + 1.0), jax.jit(jnp.sum), jax.jit(jnp.matmul)
    copied, summed = best(lambda: copy(x), repeats), best(lambda: total(x), repeats)
    a = jnp.ones((size, size), dtype)
    product = best(lambda: multiply(a, a), repeats)
    return Limits(max(2 * x.nbytes / copied, x.nbytes / summed), 2.0 * size**3 / product)


def result(name: str, tokens: int, seconds: float, cost: Cost, limits: Limits) -> Result:
    at_bandwidth, at_flops = cost.bytes / limits.bandwidth, cost.flops / limits.flops
    bound = "bandwidth" if at_bandwidth > at_flops else "FLOP/s"
    return Result(
        name, tokens, seconds, cost.flops, cost.bytes, bound, max(at_bandwidth, at_flops) / seconds
    )


@dataclass(frozen=True, slots=True)
class Setting:
    """What to run: `batch` rows of `prompt` tokens and `new` more. lora_rank 0: no adapters."""

    shape: Qwen2Config
    dtype: str
    batch: int
    prompt: int
    new: int
    train_rows: int
    lora_rank: int
    steps_per_dispatch: int
    repeats: int

    @property
    def width(self) -> int:
        """Bytes per number."""
        import jax.numpy as jnp

        return int(jnp.dtype(self.dtype).itemsize)


def random_model(setting: Setting, param_dtype: str, remat: bool = False) -> Qwen2:
    import jax
    import jax.numpy as jnp
    from flax import nnx

    from policy_jax.models.qwen2 import Qwen2

    def make() -> Qwen2:
        dtypes = jnp.dtype(setting.dtype), jnp.dtype(param_dtype)
        return Qwen2(setting.shape, nnx.Rngs(0), *dtypes, remat=remat)

    graph = nnx.graphdef(nnx.eval_shape(make))
    model: Qwen2 = nnx.merge(graph, jax.jit(lambda: nnx.state(make()))())
    return model


def prompts_of(setting: Setting) -> list[list[int]]:
    import numpy as np

    rng = np.random.default_rng(0)
    return rng.integers(5, setting.shape.vocab_size, (setting.batch, setting.prompt)).tolist()


def run_rollout(
    setting: Setting, parts: Sequence[str], limits: Limits
) -> tuple[list[Result], float]:
    """Results of prefill and decoding with the sampler's programs, and seconds of `generate`."""
    import jax.numpy as jnp
    import numpy as np
    from flax import nnx

    from policy_jax.models import cost
    from policy_jax.rollout.sampler import Choice, Sampler

    s = setting
    model = random_model(s, s.dtype)
    graph, params = nnx.split(model)
    sampler = Sampler(
        graph,
        eos_id=-1,
        pad_id=0,
        max_new_tokens=s.new,
        prompt_buckets=(s.prompt,),
        batch_size=s.batch,
        steps_per_dispatch=s.steps_per_dispatch,
        prefill_rows=s.batch,
    )
    prompts = prompts_of(s)
    results = []
    if "prefill" in parts:
        tokens = np.array(prompts, np.int32)
        lengths = np.full(s.batch, s.prompt, np.int32)
        seconds = best(lambda: sampler.prefill(params, tokens, lengths), s.repeats)
        spent = cost.forward(s.shape, s.batch, s.prompt, s.width, scored=0)
        results.append(result("prefill", tokens.size, seconds, spent, limits))
    if "decode" in parts:
        choice = Choice(jnp.float32(0), jnp.int32(0), jnp.float32(1))
        dispatches = max(1, s.new // s.steps_per_dispatch)

        def decode() -> jax.Array:
            state = sampler.empty_state(model, s.batch, s.prompt)
            state = state._replace(
                active=jnp.ones(s.batch, bool),
                prompt_lengths=jnp.full(s.batch, s.prompt - 1, jnp.int32),
            )
            prepared = sampler.prepare(params)
            for _ in range(dispatches):
                state = sampler.decode(params, state, choice, prepared)
            return state.tokens

        steps = dispatches * s.steps_per_dispatch
        seconds = best(decode, s.repeats)
        one = cost.decode(s.shape, s.batch, s.prompt + s.new / 2, s.width)
        spent = cost.Cost(one.flops * steps, one.bytes * steps)
        results.append(result("decode", s.batch * steps, seconds, spent, limits))
    whole = best(
        lambda: [c.tokens for c in sampler.generate(params, prompts, seeds=range(s.batch))],
        s.repeats,
    )
    return results, whole


def run_train(setting: Setting, limits: Limits) -> Result:
    """One optimiser step of the learner on `train_rows` sequences."""
    import jax
    import numpy as np

    from policy_jax.models import cost
    from policy_jax.ppo.config import from_dict
    from policy_jax.ppo.learner import Learner, Targets
    from policy_jax.ppo.setup import adapted
    from policy_jax.ppo.shared_prompt import PromptGroups

    s = setting
    large = s.shape.hidden_size > 512
    config = from_dict(
        {
            "model": {"dtype": s.dtype, "remat": large},
            "lora": {"rank": s.lora_rank},
            "data": {"max_prompt_tokens": s.prompt},
            "rollout": {
                "prompts_per_step": s.train_rows,
                "samples_per_prompt": 1,
                "max_new_tokens": s.new,
            },
            "optimisation": {
                "micro_batch": s.train_rows,
                "prompt_buckets": (s.prompt,),
                "response_buckets": (s.new,),
            },
        }
    )
    actor = random_model(s, s.dtype if s.lora_rank else "float32", remat=large)
    if s.lora_rank:
        actor = adapted(actor, config, 0)
    learner = Learner(config, actor, None)
    state = learner.initial_state()
    rng = np.random.default_rng(0)
    shape = (s.train_rows, 1, s.new)
    rows = PromptGroups(
        rng.integers(5, s.shape.vocab_size, (s.train_rows, s.prompt)).astype(np.int32),
        np.full(s.train_rows, s.prompt, np.int32),
        rng.integers(5, s.shape.vocab_size, shape).astype(np.int32),
        np.ones(shape, np.float32),
    )
    gains = rng.normal(size=shape).astype(np.float32)
    targets = Targets(np.zeros(shape, np.float32), gains, gains, gains)
    index = np.arange(s.train_rows)

    def step() -> Any:
        nonlocal state
        state, _ = learner.update(state, rows, targets, index)
        return state.actor

    seconds = best(step, s.repeats)
    trained = sum(x.size for x in jax.tree.leaves(state.actor))
    total = trained + sum(x.size for x in jax.tree.leaves(learner.frozen))
    length = s.prompt + s.new
    # Model FLOPs, as MFU counts them: without what remat computes again.
    passes = cost.gradient(
        s.shape,
        s.train_rows,
        length,
        s.width,
        scored=s.new,
        remat=False,
        trained=trained / total if s.lora_rank else 1.0,
    )
    adam = cost.adam(trained)
    spent = cost.Cost(passes.flops + adam.flops, passes.bytes + adam.bytes)
    return result("train step", s.train_rows * length, seconds, spent, limits)


def run_transformers(setting: Setting) -> float:
    """Seconds that transformers' `generate` takes for as many tokens, greedy."""
    import torch
    from transformers import Qwen2Config as TorchConfig
    from transformers import Qwen2ForCausalLM

    s = setting
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    with torch.device(device):
        config = TorchConfig.from_dict(s.shape.to_dict())
        model = Qwen2ForCausalLM(config).to(getattr(torch, s.dtype)).eval()
    tokens = torch.tensor(prompts_of(s), device=device)
    times = []
    for _ in range(s.repeats + 1):
        begun = time.perf_counter()
        made = model.generate(
            tokens,
            attention_mask=torch.ones_like(tokens),
            max_new_tokens=s.new,
            min_new_tokens=s.new,
            do_sample=False,
            pad_token_id=0,
        )
        if made.shape[1] != s.prompt + s.new:
            raise AssertionError(f"transformers made {made.shape[1] - s.prompt} of {s.new} tokens")
        times.append(time.perf_counter() - begun)
    return min(times[1:])


def device() -> dict[str, Any]:
    """The device, and the versions of JAX."""
    import jax
    import jaxlib

    one = jax.devices()[0]
    name = one.device_kind
    if one.platform == "cpu" and Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
        name = f"{len(names)} x {names[0]}" if names else name
    return {
        "platform": one.platform,
        "device": name,
        "jax": jax.__version__,
        "jaxlib": jaxlib.__version__,
    }


@app.command(epilog=EPILOG)
def main(
    shape: Annotated[ShapeName, typer.Option(help="sizes of the model")] = "0.5b",
    model: Annotated[
        str, typer.Option(metavar="DIR", help="read the shape from DIR/config.json instead")
    ] = "",
    dtype: Annotated[
        Literal["float32", "bfloat16"] | None,
        typer.Option(help="default: bfloat16 on accelerators"),
    ] = None,
    batch: Annotated[int, typer.Option(help="rows decoded together")] = 8,
    prompt: Annotated[int, typer.Option(help="tokens of a prompt")] = 128,
    new: Annotated[int, typer.Option(help="tokens generated")] = 64,
    train_rows: Annotated[int, typer.Option(help="sequences of a train step")] = 2,
    lora_rank: Annotated[int, typer.Option(help="rank of adapters; 0: train all weights")] = 0,
    steps_per_dispatch: Annotated[int, typer.Option(help="decode steps per call")] = 8,
    repeats: Annotated[int, typer.Option(help="runs; the fastest one counts")] = 3,
    only: Annotated[
        list[Part] | None, typer.Option(help="run this part; may be repeated (default: all)")
    ] = None,
    compare_transformers: Annotated[
        bool, typer.Option("--compare-transformers", help="also time transformers' generate")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="print JSON instead of a table")] = False,
) -> None:
    """Tokens per second of prefill, decoding and training, against measured limits."""
    for flag, value in (
        ("--batch", batch),
        ("--prompt", prompt),
        ("--new", new),
        ("--train-rows", train_rows),
        ("--steps-per-dispatch", steps_per_dispatch),
        ("--repeats", repeats),
    ):
        if value < 1:
            print(f"error: {flag}: {value} is too small; give at least 1", file=sys.stderr)
            raise typer.Exit(EXIT_USAGE)
    with Progress("bench") as progress:
        import jax

        from policy_jax.models.config import Qwen2Config, UnsupportedConfigError

        try:
            chosen = Qwen2Config.from_pretrained(model) if model else SHAPES[shape]
        except (OSError, UnsupportedConfigError) as error:
            progress.say(f"error: --model: {error}")
            raise typer.Exit(EXIT_USAGE) from None
        setting = Setting(
            chosen,
            dtype or ("float32" if jax.default_backend() == "cpu" else "bfloat16"),
            batch,
            prompt,
            new,
            train_rows,
            lora_rank,
            steps_per_dispatch,
            repeats,
        )
        figures = measure(setting, only or tuple(Part), compare_transformers, progress)
    report(figures, as_json)


def measure(
    setting: Setting, parts: Sequence[str], compare: bool, progress: Progress
) -> dict[str, Any]:
    """Runs `parts` and returns the JSON object that the command prints."""
    import jax

    progress.phase("measuring the limits of the device")
    limits = measure_limits(setting.dtype, setting.repeats)
    results: list[Result] = []
    figures: dict[str, Any] = {
        **device(),
        "setting": {
            **dataclasses.asdict(setting),
            "shape": setting.shape.to_dict(setting.dtype),
        },
        "limits": dataclasses.asdict(limits),
    }
    if compare or {"prefill", "decode"} & set(parts):
        progress.phase("prefill, decoding and generating")
        results, whole = run_rollout(setting, parts, limits)
        tokens = setting.batch * setting.new
        figures["generate"] = {"tokens_per_second": tokens / whole, "seconds": whole}
        if compare:
            progress.phase("generating with transformers")
            seconds = run_transformers(setting)
            figures["transformers"] = {"tokens_per_second": tokens / seconds, "seconds": seconds}
            figures["times_transformers"] = seconds / whole
    if "train" in parts:
        progress.phase("training steps")
        results.append(run_train(setting, limits))
    figures["results"] = [
        {**dataclasses.asdict(r), "tokens_per_second": r.tokens_per_second} for r in results
    ]
    memory = jax.devices()[0].memory_stats() or {}
    figures["peak_device_bytes"] = memory.get("peak_bytes_in_use")
    return figures


def report(figures: dict[str, Any], as_json: bool) -> None:
    """Prints JSON, or a table with the limits above and the comparison below."""
    from executor.common import Table, output

    if as_json:
        print(json.dumps(figures, indent=2))
        return
    console = output()
    limits, setting = figures["limits"], figures["setting"]
    console.print(
        f"{figures['device']}, jax {figures['jax']}, {setting['dtype']}: "
        f"{limits['bandwidth'] / 1e9:.1f} GB/s, {limits['flops'] / 1e9:.0f} GFLOP/s measured",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )
    shown = Table()
    shown.add_column("part")
    shown.add_columns("tokens/s", "seconds", "bound by", "of the limit", right=True)
    for r in figures["results"]:
        shown.add_row(
            r["name"],
            f"{r['tokens_per_second']:.0f}",
            f"{r['seconds']:.3g}",
            r["bound"],
            f"{r['fraction']:.0%}",
        )
    console.print(shown)
    if "generate" in figures:
        line = f"generate: {figures['generate']['tokens_per_second']:.1f} tokens/s"
        if "transformers" in figures:
            line += (
                f"; transformers {figures['transformers']['tokens_per_second']:.1f} tokens/s: "
                f"{figures['times_transformers']:.2f} times as fast"
            )
        console.print(line)
    if figures["peak_device_bytes"] and math.isfinite(figures["peak_device_bytes"]):
        console.print(f"peak memory of the device: {figures['peak_device_bytes'] / 1e9:.1f} GB")


if __name__ == "__main__":
    sys.exit(stopping.run(app))

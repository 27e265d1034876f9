"""`python -m policy_jax.bench`: speed of prefill, decoding and training against hardware limits.

First measures the limits of the device: memory bandwidth with a copy and a sum, floating-point
operations with a matrix product. `models/cost.py` counts the cost of a step. The printed fraction
is that of the binding limit: usually bandwidth for decoding, and operations for the rest.
"""

from __future__ import annotations

import dataclasses
import enum
import math
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from executor.common import Progress, stopping, strict_json
from policy_jax import llama_cpp
from policy_jax.models.shapes import SHAPES, ShapeName
from policy_jax.speed import (
    Result,
    Setting,
    device,
    measure_limits,
    prompts_of,
    run_rollout,
    run_train,
)

EXIT_USAGE = 2

EPILOG = """Examples:

`python -m policy_jax.bench --shape tiny`

`python -m policy_jax.bench --shape 0.5b --only prefill --only decode --compare-transformers`

`python -m policy_jax.bench --only decode --decode-weights int8 --compare-llama-cpp qwen.gguf`

`python -m policy_jax.bench --shape 7b --batch 64 --prompt 512 --new 256 --only decode`

`python -m policy_jax.bench --shape 1.5b --only train --train-rows 8 --prompt 1024 --new 1024`

`python -m policy_jax.bench --shape 7b --only train --lora-rank 64 --prompt 2000 --new 2000`

Without --dtype, numbers are float32 on a CPU and bfloat16 elsewhere. Weights are random.
--compare-transformers needs torch: it generates as many tokens with transformers' generate, greedy,
in the same run. --compare-llama-cpp needs llama-batched-bench in PATH, and takes the shape from the
file, unless there is --model.
"""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown")


class Part(enum.StrEnum):
    """What can be measured. No Literal, because typer accepts no list of them."""

    PREFILL = "prefill"
    DECODE = "decode"
    TRAIN = "train"


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
    micro_batch: Annotated[
        int, typer.Option(help="sequences of a gradient; 0: all of a train step")
    ] = 0,
    remat: Annotated[
        bool | None,
        typer.Option(help="compute layers again in the backward pass; default: in large models"),
    ] = None,
    lora_rank: Annotated[int, typer.Option(help="rank of adapters; 0: train all weights")] = 0,
    steps_per_dispatch: Annotated[int, typer.Option(help="decode steps per call")] = 8,
    decode_weights: Annotated[
        Literal["full", "int8"], typer.Option(help="int8: rounded and packed, on a CPU")
    ] = "full",
    repeats: Annotated[int, typer.Option(help="runs; the fastest one counts")] = 3,
    only: Annotated[
        list[Part] | None, typer.Option(help="run this part; may be repeated (default: all)")
    ] = None,
    compare_transformers: Annotated[
        bool, typer.Option("--compare-transformers", help="also time transformers' generate")
    ] = False,
    compare_llama_cpp: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.gguf", help="also time llama.cpp's decoding of this file, turn by turn"
        ),
    ] = None,
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
    if micro_batch < 0 or (micro_batch and train_rows % micro_batch):
        print(
            f"error: --micro-batch: {micro_batch} does not divide --train-rows {train_rows}; give "
            "a divisor, or 0 for all",
            file=sys.stderr,
        )
        raise typer.Exit(EXIT_USAGE)
    with Progress("bench") as progress:
        import jax

        from policy_jax.models.checkpoint import CheckpointError
        from policy_jax.models.config import Qwen2Config, UnsupportedConfigError
        from policy_jax.models.packed.library import PackedError, register

        try:
            model = model or str(compare_llama_cpp or "")
            chosen = Qwen2Config.from_pretrained(model) if model else SHAPES[shape]
        except (OSError, CheckpointError, UnsupportedConfigError) as error:
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
            micro_batch,
            remat,
            decode_weights,
        )
        try:
            if setting.decode_weights == "int8":
                register()
            if compare_llama_cpp is not None:
                llama_cpp.find()
            figures = measure(
                setting, only or tuple(Part), compare_transformers, progress, compare_llama_cpp
            )
        except (PackedError, llama_cpp.LlamaCppError) as error:
            progress.say(f"error: {error}")
            raise typer.Exit(EXIT_USAGE) from None
    report(figures, as_json)


def measure(
    setting: Setting,
    parts: Sequence[str],
    compare: bool,
    progress: Progress,
    gguf: Path | None = None,
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
    if gguf is not None:
        progress.phase("decoding in turns with llama.cpp")
        compared = llama_cpp.compare(setting, gguf)
        figures["llama_cpp"] = {**dataclasses.asdict(compared), "times": compared.times}
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
        print(strict_json.dumps(figures, indent=2))
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
    if "llama_cpp" in figures:
        turns = figures["llama_cpp"]
        ours, theirs = statistics.median(turns["ours"]), statistics.median(turns["theirs"])
        console.print(
            f"decoding: {ours:.1f} tokens/s; llama.cpp {theirs:.1f} tokens/s: "
            f"{turns['times']:.2f} times as fast (medians of {setting['repeats']} turns)"
        )
    if figures["peak_device_bytes"] and math.isfinite(figures["peak_device_bytes"]):
        console.print(f"peak memory of the device: {figures['peak_device_bytes'] / 1e9:.1f} GB")


if __name__ == "__main__":
    sys.exit(stopping.run(app))

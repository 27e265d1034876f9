"""`python -m policy_jax.export CHECKPOINT... --out DIR`: a Hugging Face folder from any checkpoint.

CHECKPOINT is a workdir of `policy_jax.train` (the newest step is read) or of `policy_jax.sft`, or a
Hugging Face folder, or a GGUF file, which is dequantised, or a PEFT folder. Adapters are merged
into their weights; with --adapters they are written alone, as a PEFT folder.
With several checkpoints, the mean of their weights is written: it keeps what runs of several seeds
from one start have in common (Wortsman et al. 2022, "Model soups"). Exit status: 0 written; 2
error.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from executor.common import Progress, stopping
from policy_jax.config_files import ConfigError
from policy_jax.models.paths import is_adapters, is_model
from policy_jax.ppo.config import TrainConfig, from_dict

if TYPE_CHECKING:
    from policy_jax.models.qwen2 import Qwen2

EXIT_CONFIG = 2
Dtype = Literal["float32", "bfloat16", "float16"]

EPILOG = """Examples:

`python -m policy_jax.export runs/ppo_tiny --out tiny-after-ppo`

`python -m policy_jax.export runs/ppo_lora --out merged --dtype bfloat16`

`python -m policy_jax.export runs/ppo_lora --adapters --out adapters`

`python -m policy_jax.export runs/ppo --step 480 --out step-480`

`python -m policy_jax.export runs/seed0 runs/seed1 runs/seed2 --out mean`

`python -m policy_jax.export checkpoints/Qwen2.5-Coder-7B-Instruct --out copy`

`python -m policy_jax.export qwen2.5-coder-0.5b-instruct-q4_k_m.gguf --out qwen-0.5b`

transformers, vLLM and policy_jax.models.qwen2.Qwen2.from_pretrained load the result. Without
--dtype the weights keep their type and are not rounded. peft loads what --adapters writes.
"""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown")


def load(checkpoint: Path, step: int | None = None) -> tuple[Qwen2, Path]:
    """(the model, the folder of its tokenizer).

    Raises ConfigError if there is no checkpoint, or none of that step.
    """
    if not checkpoint.exists():
        raise ConfigError(f"CHECKPOINT: nothing at {str(checkpoint)!r}")
    if (checkpoint / "checkpoints").is_dir():
        from policy_jax.models import lora

        model, folder = _from_run(checkpoint, step)
        model = lora.merge(model)
    else:
        folder = checkpoint / "model" if (checkpoint / "model").is_dir() else checkpoint
        if step is not None:
            raise ConfigError(f"--step: {str(checkpoint)!r} is no run of policy_jax.train")
        if not is_model(folder):
            raise ConfigError(
                f"CHECKPOINT: {str(checkpoint)!r} is neither a run (checkpoints/), nor a folder "
                "with config.json and *.safetensors, nor a .gguf file, nor a PEFT folder"
            )
        model = _from_folder(folder)
    return model, folder


def _from_folder(folder: Path) -> Qwen2:
    from policy_jax.models.checkpoint import stored_dtype
    from policy_jax.models.qwen2 import Qwen2

    return Qwen2.from_pretrained(folder, dtype=stored_dtype(folder))


def _from_run(workdir: Path, step: int | None) -> tuple[Qwen2, Path]:
    """The actor of a run's newest checkpoint, or of `step`, with its adapters; and the model that
    the run began with. Reads only this part of the state."""
    import jax
    import jax.numpy as jnp
    import orbax.checkpoint as ocp
    from flax import nnx

    from policy_jax.models.config import Qwen2Config
    from policy_jax.models.qwen2 import Qwen2
    from policy_jax.ppo.checkpoints import ARRAYS
    from policy_jax.ppo.setup import adapted

    config = _config_of(workdir)
    source = config.model.folder
    if not is_model(source):
        raise ConfigError(
            f"model.path: {config.model.path!r}, which the run began with, is not there; its "
            "config.json and tokenizer are needed"
        )
    steps = sorted(int(p.name) for p in (workdir / "checkpoints").iterdir() if p.name.isdigit())
    chosen = steps[-1] if step is None and steps else step
    if chosen not in steps:
        raise ConfigError(f"--step: {chosen} is none of the checkpoints {steps} in {workdir}")
    if config.lora.rank:
        frozen = Qwen2.from_pretrained(source, dtype=jnp.dtype(config.model.dtype))
        model = adapted(frozen, config, 0)
        kind: Any = nnx.LoRAParam
    else:
        shape = Qwen2Config.from_pretrained(source)
        model = nnx.eval_shape(lambda: Qwen2(shape, nnx.Rngs(0)))
        kind = nnx.Param
    flat = nnx.to_flat_state(nnx.state(model, kind))
    device = jax.sharding.SingleDeviceSharding(jax.devices()[0])
    names = {".".join(("actor", *map(str, key))): variable for key, variable in flat}
    wanted = {
        name: jax.ShapeDtypeStruct(v.shape, v.get_value().dtype, sharding=device)
        for name, v in names.items()
    }
    folder = workdir.absolute() / "checkpoints" / str(chosen) / ARRAYS
    with ocp.PyTreeCheckpointer() as reader:
        restored = reader.restore(
            folder,
            args=ocp.args.PyTreeRestore(
                item=wanted,
                restore_args=ocp.checkpoint_utils.construct_restore_args(wanted),
                partial_restore=True,
            ),
        )
    values = [(key, v.replace(restored[".".join(("actor", *map(str, key)))])) for key, v in flat]
    parts: Any = nnx.split(model, kind, ...)  # its type does not say how many
    graph, _, rest = parts
    return nnx.merge(graph, nnx.from_flat_state(values), rest), source


def _config_of(workdir: Path) -> TrainConfig:
    path = workdir / "config.json"
    try:
        return from_dict(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise ConfigError(
            f"CHECKPOINT: {path} is missing; a run writes it when it begins"
        ) from None
    except (ConfigError, json.JSONDecodeError) as error:
        raise ConfigError(f"CHECKPOINT: {path} is no config of this version: {error}") from error


def _converted(model: Qwen2, dtype: str) -> Qwen2:
    import jax
    from flax import nnx

    graph, state = nnx.split(model)
    converted: Qwen2 = nnx.merge(graph, jax.tree.map(lambda x: x.astype(dtype), state))
    return converted


def averaged(models: Sequence[Qwen2]) -> Qwen2:
    """The mean of the weights, computed in float32. Raises ConfigError if shapes differ."""
    import jax
    import jax.numpy as jnp
    from flax import nnx

    if any(model.config != models[0].config for model in models):
        raise ConfigError("CHECKPOINT: models of different shapes have no mean; give runs of one")
    graph = nnx.graphdef(models[0])
    states = [nnx.state(model) for model in models]

    def mean(*leaves: jax.Array) -> jax.Array:
        wide = [leaf.astype(jnp.float32) for leaf in leaves]
        return (sum(wide[1:], wide[0]) / len(wide)).astype(leaves[0].dtype)

    averaged: Qwen2 = nnx.merge(graph, jax.tree.map(mean, *states))
    return averaged


@app.command(epilog=EPILOG)
def main(
    checkpoints: Annotated[
        list[Path],
        typer.Argument(
            metavar="CHECKPOINT",
            help="workdir of a run, a Hugging Face folder, a .gguf file or a PEFT folder; with "
            "several, the mean is written",
        ),
    ],
    out: Annotated[Path, typer.Option(metavar="DIR", help="folder to write")],
    step: Annotated[
        int | None, typer.Option(help="checkpoint of a PPO run (default: the newest)")
    ] = None,
    dtype: Annotated[Dtype | None, typer.Option(help="round the weights to this type")] = None,
    adapters: Annotated[
        bool, typer.Option("--adapters", help="write the LoRA adapters alone, as a PEFT folder")
    ] = False,
    base: Annotated[
        str | None,
        typer.Option(
            metavar="MODEL",
            help="with --adapters: the name or path of the base model that the folder gives "
            "(default: the path of the model that the run began with)",
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="replace what is in DIR")] = False,
) -> None:
    """Write a checkpoint as a Hugging Face folder."""
    with Progress("export") as progress:
        # Imported here, so that an error on the command line does not wait for JAX.
        from policy_jax.models.checkpoint import CheckpointError
        from policy_jax.models.config import UnsupportedConfigError

        try:
            _check(checkpoints, out, adapters, base, force)
            if adapters:
                _write_adapters(checkpoints[0], out, step, dtype, base)
                written = "adapters, loads with peft"
            else:
                model = _export(checkpoints, out, step, dtype, progress)
                written = f"{model.embed.dtype} weights, loads with transformers"
        except (ConfigError, CheckpointError, UnsupportedConfigError, OSError) as error:
            for line in str(error).splitlines():
                progress.say(f"error: {line}")
            raise typer.Exit(EXIT_CONFIG) from None
    print(f"{out}: {written}")


def _check(
    checkpoints: Sequence[Path], out: Path, adapters: bool, base: str | None, force: bool
) -> None:
    if out.resolve() in [path.resolve() for path in checkpoints]:
        raise ConfigError(f"--out: {str(out)!r} is the checkpoint itself")
    if out.exists() and any(out.iterdir()) and not force:
        raise ConfigError(f"--out: {str(out)!r} is not empty; add --force to replace it")
    if base is not None and not adapters:
        raise ConfigError(
            f"--base: {base!r} is for --adapters; to merge a PEFT folder, write the path into its "
            "adapter_config.json as base_model_name_or_path"
        )
    if adapters and len(checkpoints) > 1:
        raise ConfigError("--adapters: adapters of several runs have no mean; give one CHECKPOINT")


def _export(
    checkpoints: Sequence[Path],
    out: Path,
    step: int | None,
    dtype: Dtype | None,
    progress: Progress,
) -> Qwen2:
    """The model that was written.

    Raises ConfigError, CheckpointError, UnsupportedConfigError and OSError.
    """
    from policy_jax.ppo.setup import export

    loaded = [load(path, step) for path in progress.track(checkpoints, "loading", len(checkpoints))]
    tokenizer = loaded[0][1]
    progress.phase(f"writing {out}")
    model = averaged([model for model, _ in loaded]) if len(loaded) > 1 else loaded[0][0]
    model = _converted(model, dtype) if dtype else model
    out.parent.mkdir(parents=True, exist_ok=True)
    export(model, tokenizer, out)
    return model


def _write_adapters(
    checkpoint: Path, out: Path, step: int | None, dtype: Dtype | None, base: str | None
) -> None:
    """From a run of train, the folder `adapters` of a run of sft, or another PEFT folder. Raises as
    `_export`."""
    from policy_jax.models import lora, peft_folder
    from policy_jax.models.checkpoint import copy_tokenizer
    from policy_jax.ppo.setup import replace_folder

    if not checkpoint.exists():
        raise ConfigError(f"CHECKPOINT: nothing at {str(checkpoint)!r}")
    draft = out.with_name(out.name + ".part")
    shutil.rmtree(draft, ignore_errors=True)
    folder = next((f for f in (checkpoint / "adapters", checkpoint) if is_adapters(f)), None)
    if folder is not None:
        if step is not None:
            raise ConfigError(f"--step: {str(checkpoint)!r} is no run of policy_jax.train")
        peft_folder.copy(folder, draft, base, dtype)
        if (folder / "tokenizer.json").is_file():
            copy_tokenizer(folder, draft)
    elif (checkpoint / "checkpoints").is_dir():
        model, source = _from_run(checkpoint, step)
        if is_adapters(source):
            raise ConfigError(
                f"--adapters: the run began with {str(source)!r}, adapters too; peft loads no "
                "adapters of adapters; leave the option out, which merges all"
            )
        try:
            lora.save(model, draft, base or str(source.resolve()), dtype or "float32")
        except lora.LoraError:
            raise ConfigError(
                f"--adapters: {str(checkpoint)!r} has none, it trained all weights (lora.rank=0); "
                "leave the option out"
            ) from None
        copy_tokenizer(source, draft)
    else:
        raise ConfigError(
            f"--adapters: {str(checkpoint)!r} is neither a run with adapters nor a PEFT folder"
        )
    replace_folder(out, draft)


if __name__ == "__main__":
    sys.exit(stopping.run(app))

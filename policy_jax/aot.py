"""`python -m policy_jax.aot --config NAME.py --topology v6e:4x4`: does a run fit a TPU slice?

Compiles the programs of a training run, those of the learner and the sampler, for a TPU slice that
need not be there. Prints for each program: the memory of one chip (arguments, temporaries, other
state that is on the chip meanwhile) and its limit, operations and bytes (`models/cost.py`), and the
least time that the chip's limits allow.

Exit status: 0 all programs fit; 1 a program does not fit; 2 error in the arguments.
"""

from __future__ import annotations

import dataclasses
import os
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from executor.common import Progress, Table, output, stopping, strict_json
from policy_jax.config_files import ConfigError
from policy_jax.ppo.config import TrainConfig, from_dict

if TYPE_CHECKING:
    import jax
    from jax.sharding import Mesh
    from jax.stages import Compiled, Lowered

    from policy_jax.models.config import Qwen2Config
    from policy_jax.models.cost import Cost
    from policy_jax.ppo.learner import Learner

GIB = float(1 << 30)
EXIT_TOO_LARGE, EXIT_CONFIG = 1, 2


@dataclass(frozen=True, slots=True)
class Chip:
    """memory: bytes that a program can use, fewer than the chip has (from the compiler's
    out-of-memory message). flops: dense bfloat16 operations per second. bandwidth: bytes per
    second. Both from cloud.google.com/tpu/docs/system-architecture-tpu-vm."""

    memory: float
    flops: float
    bandwidth: float


CHIPS = {
    "TPU v4": Chip(31.75 * GIB, 275e12, 1.228e12),
    "TPU v5 lite": Chip(15.75 * GIB, 197e12, 0.819e12),
    "TPU v5": Chip(95.74 * GIB, 459e12, 2.765e12),
    "TPU v6 lite": Chip(31.25 * GIB, 918e12, 1.64e12),
}

EPILOG = """Examples:

`python -m policy_jax.aot --config ppo.py --topology v6e:4x4`

`python -m policy_jax.aot --config ppo_lora.py --topology v5e:2x2 --json`

`python -m policy_jax.aot --config ppo.py --topology v5e:2x2 --only actor-gradient`

A topology is a kind of chip and the shape of the slice: v5e:4x4, v5p:2x2x2, v6e:2x4; v5e:1x1 and
v6e:1x1 are one chip. The mesh is that of the config; if that is one device, fsdp takes all chips.
Needs libtpu in the version that JAX requires: `pip install 'asm-policy-jax[tpu]'`.
A program that fits compiles for minutes; one that does not fit fails within seconds.

Exit status: 0 all programs fit; 1 a program does not fit; 2 an argument is wrong.
"""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown")


@dataclass(frozen=True, slots=True)
class Program:
    """One program of a run. cost: of one call. beside: bytes on a chip of the run's state that are
    no arguments of this program."""

    name: str
    compile: Callable[[], Compiled]
    cost: Cost
    beside: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """arguments, temporaries, beside, limit: bytes of one chip. flops, bytes: of one call, over all
    chips. error: the compiler's message if the program does not fit."""

    name: str
    arguments: float
    temporaries: float
    beside: float
    limit: float
    flops: float
    bytes: float
    roofline_seconds: float
    compile_seconds: float
    error: str = ""

    @property
    def total(self) -> float:
        return self.arguments + self.temporaries + self.beside

    @property
    def fits(self) -> bool:
        return not self.error and self.total <= self.limit


def devices_of(topology: str) -> list[jax.Device]:
    """JAX's descriptions of the chips of a slice. Raises ConfigError."""
    if not re.fullmatch(r"v\d+[a-z]*:\d+(x\d+){1,2}", topology):
        raise ConfigError(f"--topology: {topology!r}; write it like v5e:4x4, v5p:2x2x2 or v6e:2x4")
    # Without these, libtpu waits for a metadata server that is not there, and lets only one process
    # compile at a time.
    for name, value in (
        ("TPU_SKIP_MDS_QUERY", "1"),
        ("ALLOW_MULTIPLE_LIBTPU_LOAD", "1"),
        ("TPU_ACCELERATOR_TYPE", "v5litepod-1"),
        ("TPU_WORKER_HOSTNAMES", "localhost"),
    ):
        os.environ.setdefault(name, value)
    from jax.experimental import topologies

    sizes = [int(n) for n in topology.partition(":")[2].split("x")]
    options: dict[str, Any] = {}
    if sizes == [1, 1]:
        options["chips_per_host_bounds"] = (1, 1, 1)
    try:
        described = topologies.get_topology_desc(topology_name=topology, platform="tpu", **options)
    except Exception as error:  # of the plugin's own types; ImportError if there is no plugin
        text = " ".join(str(error).split())
        raise ConfigError(f"--topology: {topology!r}: {text[:300]}") from error
    return list(described.devices)


def sized(config: TrainConfig, folder: str) -> Qwen2Config:
    """The model's shape: from the config.json in `folder` (--model), else from that of the
    configured model, else that of Qwen2.5-Coder-7B if the configured path says 7B. Raises
    ConfigError."""
    from policy_jax.models.config import Qwen2Config
    from policy_jax.models.paths import is_model
    from policy_jax.models.shapes import QWEN_7B

    if folder:
        return Qwen2Config.from_pretrained(folder)
    configured = config.model.folder
    if is_model(configured):
        return Qwen2Config.from_pretrained(configured)
    if "7B" in configured.name:
        return QWEN_7B
    raise ConfigError(f"model.path: no config.json in {str(configured)!r}; give --model DIR")


def programs(config: TrainConfig, shape: Qwen2Config, mesh: Mesh | None) -> Iterator[Program]:
    """The programs of a training step; the one that needs most memory comes first."""
    learner = _learner(config, shape, mesh)
    rows = config.rollout.batch_size or config.batch
    lowerings = learner.lowerings()
    lowerings["decode"] = partial(_lower_decode, config, learner, rows)
    costs, resident = _costs(config, shape, learner, rows), _resident(config, learner)
    backbone = "frozen" if _shared(config) else "critic_frozen"
    arguments = {
        "actor-gradient": {"actor", "frozen", "reference"},
        "critic-gradient": {"critic", backbone},
        "optimizer": {"actor", "actor_optimizer"},
        "log-probs": {"actor", "frozen"},
        "decode": {"actor", "frozen"},
    }
    for name, lower in lowerings.items():
        beside = sum(size for part, size in resident.items() if part not in arguments[name])
        yield Program(name, partial(_compile, lower), costs[name], beside)


def _learner(config: TrainConfig, shape: Qwen2Config, mesh: Mesh | None) -> Learner:
    """The run's learner, over shapes instead of weights."""
    import jax.numpy as jnp
    from flax import nnx

    from policy_jax.models.qwen2 import Qwen2
    from policy_jax.ppo.learner import Learner
    from policy_jax.ppo.setup import adapted

    dtype = jnp.dtype(config.model.dtype)
    kept = dtype if config.lora.rank else jnp.dtype("float32")

    def model(part: int) -> Qwen2:
        def make() -> Qwen2:
            bare = Qwen2(shape, nnx.Rngs(0), dtype, kept, remat=config.model.remat, mesh=mesh)
            return adapted(bare, config, part) if config.lora.rank else bare

        return nnx.eval_shape(make)

    reference = model(0) if config.algorithm.kl_coefficient else None
    return Learner(config, model(0), model(1) if config.uses_critic else None, reference)


def _lower_decode(config: TrainConfig, learner: Learner, rows: int) -> Lowered:
    """The sampler's decoding program, with room for the longest prompts."""
    import jax
    import jax.numpy as jnp
    from flax import nnx

    from policy_jax.ppo.setup import prompt_buckets
    from policy_jax.rollout.choice import Choice
    from policy_jax.rollout.sampler import Sampler

    sampler = Sampler(
        learner.graph,
        eos_id=0,
        pad_id=0,
        max_new_tokens=config.rollout.max_new_tokens,
        prompt_buckets=prompt_buckets(config.data.max_prompt_tokens),
        batch_size=rows,
        steps_per_dispatch=config.rollout.steps_per_dispatch,
    )
    weights = nnx.merge_state(learner.shapes().actor, learner.placed(learner.frozen))
    model = nnx.merge(learner.graph, weights)
    state = sampler.state_shapes(model, rows, sampler.prompt_buckets[-1])
    scalar: Any = jax.ShapeDtypeStruct((), jnp.float32)
    place: Any = jax.ShapeDtypeStruct((), jnp.int32)
    return sampler.decode.lower(weights, state, Choice(scalar, place, scalar))


def _compile(lower: Callable[[], Lowered]) -> Compiled:
    return lower().compile()


def _costs(config: TrainConfig, shape: Qwen2Config, learner: Learner, rows: int) -> dict[str, Cost]:
    """Program -> the cost of one call."""
    import jax
    import jax.numpy as jnp

    from policy_jax.models import cost
    from policy_jax.models.sharding import shards_of_batch
    from policy_jax.ppo.setup import prompt_buckets

    width = jnp.dtype(config.model.dtype).itemsize
    samples, o = config.rollout.samples_per_prompt, config.optimisation
    prompt, response = o.prompt_buckets[-1], o.response_buckets[-1]
    sequences = (learner.prompts_per_part, prompt + samples * response)
    scored, copies = samples * response, shards_of_batch(learner.mesh)
    if o.pack:
        sequences, scored = (copies, config.pack_tokens), config.pack_tokens
    trained = sum(x.size for x in jax.tree.leaves(learner.shapes().actor))
    total = trained + sum(x.size for x in jax.tree.leaves(learner.frozen))
    gradient = cost.gradient(
        shape,
        *sequences,
        width,
        scored=scored,
        remat=config.model.remat,
        trained=trained / total if config.lora.rank else 1.0,
        copies=copies,
    )
    length = prompt_buckets(config.data.max_prompt_tokens)[-1] + config.rollout.max_new_tokens / 2
    return {
        "actor-gradient": gradient,
        "critic-gradient": gradient,
        "optimizer": cost.adam(trained),
        "log-probs": cost.forward(shape, *sequences, width, scored=scored, copies=copies),
        "decode": cost.decode(shape, rows, length, width),
    }


def _resident(config: TrainConfig, learner: Learner) -> dict[str, float]:
    """Part of the run's state -> its bytes on one chip; 0 for a part that another one includes."""
    state = learner.shapes()
    reference = [learner.placed(part) for part in learner.reference or ()]
    return {
        **{name: _bytes(part) for name, part in state._asdict().items()},
        "frozen": _bytes(learner.placed(learner.frozen)),
        "critic_frozen": 0.0 if _shared(config) else _bytes(learner.placed(learner.critic_frozen)),
        "reference": 0.0 if config.lora.rank else _bytes(reference),
    }


def _shared(config: TrainConfig) -> bool:
    """Whether actor and critic have one frozen backbone."""
    return bool(config.lora.rank) and config.model.critic_folder == config.model.folder


def _bytes(tree: Any) -> float:
    """Bytes on one chip of a tree of shapes with shardings."""
    import jax
    import numpy as np

    def one(x: jax.ShapeDtypeStruct) -> float:
        shape = x.shape if x.sharding is None else x.sharding.shard_shape(x.shape)
        return float(np.prod(shape)) * x.dtype.itemsize

    return sum(map(one, jax.tree.leaves(tree)))


def judge(program: Program, chip: Chip, chips: int) -> Verdict:
    """Compiles the program and compares its memory with the chip's."""
    import jax

    begun = time.monotonic()
    arguments = temporaries = 0.0
    error = ""
    try:
        memory = program.compile().memory_analysis()
        assert memory is not None
        arguments = float(memory.argument_size_in_bytes)
        made = memory.output_size_in_bytes - memory.alias_size_in_bytes
        temporaries = float(memory.temp_size_in_bytes + made)
    except jax.errors.JaxRuntimeError as failure:
        if "RESOURCE_EXHAUSTED" not in str(failure):
            raise
        error = _one_line(str(failure))
    return Verdict(
        program.name,
        arguments,
        temporaries,
        program.beside,
        chip.memory,
        program.cost.flops,
        program.cost.bytes,
        program.cost.seconds(chip.flops, chip.bandwidth, chips),
        time.monotonic() - begun,
        error,
    )


def _one_line(text: str) -> str:
    usage = re.search(r"Used [\d.]+\w of [\d.]+\w hbm[^\n]*", text)
    return usage.group(0) if usage else " ".join(text.split())[:200]


def tables(verdicts: Sequence[Verdict]) -> tuple[Table, Table]:
    """Memory and cost, with one row per program."""
    memory = Table("Memory of one chip, GB")
    memory.add_column("program")
    memory.add_columns("arguments", "temporaries", "beside", "total", "of", "fits", right=True)
    cost = Table("One call")
    cost.add_column("program")
    cost.add_columns("TFLOP", "GB moved", "least, ms", "compiled in", right=True)
    for v in verdicts:
        sizes = [f"{x / 1e9:.1f}" for x in (v.arguments, v.temporaries, v.beside, v.total)]
        if v.error:
            sizes = ["", "", sizes[2], "too large"]
        memory.add_row(v.name, *sizes, f"{v.limit / 1e9:.1f}", "yes" if v.fits else "NO")
        cost.add_row(
            v.name,
            f"{v.flops / 1e12:.1f}",
            f"{v.bytes / 1e9:.1f}",
            f"{v.roofline_seconds * 1e3:.1f}",
            f"{v.compile_seconds:.0f} s",
        )
    return memory, cost


@app.command(
    epilog=EPILOG,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)
def main(
    context: typer.Context,
    config: Annotated[
        str,
        typer.Option(
            metavar="NAME.py",
            help="as for policy_jax.train, also with --config.SECTION.FIELD=VALUE",
        ),
    ],
    topology: Annotated[str, typer.Option(metavar="KIND:SHAPE", help="for example v6e:4x4")],
    model: Annotated[
        str, typer.Option(metavar="DIR", help="read the shape from DIR/config.json")
    ] = "",
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="PROGRAM", help="compile only this program; may be repeated"),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print JSON instead of a table")] = False,
) -> None:
    """Tell whether a training run fits a TPU slice. Needs no TPU."""
    try:
        with Progress("aot", first_after=1.0) as progress:
            devices, verdicts = _judge_all(
                config, context.args, topology, model, only or (), progress
            )
    except ConfigError as error:
        for line in str(error).splitlines():
            print(f"error: {line}", file=sys.stderr)
        raise typer.Exit(EXIT_CONFIG) from None
    if as_json:
        rows = [{**dataclasses.asdict(v), "total": v.total, "fits": v.fits} for v in verdicts]
        machine = {"topology": topology, "chip": devices[0].device_kind}
        print(strict_json.dumps({**machine, "chips": len(devices), "programs": rows}, indent=2))
    else:
        console = output()
        console.print(f"{config} on {topology}", markup=False, highlight=False)
        for shown in tables(verdicts):
            console.print(shown)
    raise typer.Exit(0 if all(v.fits for v in verdicts) else EXIT_TOO_LARGE)


def _judge_all(
    config_name: str,
    fields: Sequence[str],
    topology: str,
    model: str,
    only: Sequence[str],
    progress: Progress,
) -> tuple[list[jax.Device], list[Verdict]]:
    """The chips of the slice, and the verdict on each program (of `only`, if it names any).

    fields: words `--config.SECTION.FIELD=VALUE`. Raises ConfigError.
    """
    for word in fields:
        if not word.startswith("--config."):
            raise ConfigError(f"{word!r}: unexpected argument; see --help")
    from policy_jax.ppo.arguments import parse

    config, _ = parse(["--config", config_name, *fields])
    progress.phase(f"describing {topology}")
    from policy_jax.models.sharding import MeshError, make_mesh

    # Compiling needs none of this machine's devices, and must not reserve them.
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    devices = devices_of(topology)
    chip = CHIPS.get(devices[0].device_kind)
    if chip is None:
        raise ConfigError(f"--topology: nothing is known of {devices[0].device_kind!r} chips")
    mesh_config = config.mesh
    if (mesh_config.data, mesh_config.fsdp, mesh_config.tensor) == (1, 1, 1):
        mesh_config = dataclasses.replace(mesh_config, fsdp=-1)
    try:
        mesh = make_mesh(**dataclasses.asdict(mesh_config), devices=devices)
    except MeshError as error:
        raise ConfigError(f"mesh: {error}") from error
    config = from_dict(dataclasses.asdict(dataclasses.replace(config, mesh=mesh_config)))
    wanted = list(programs(config, sized(config, model), mesh))
    unknown = set(only) - {program.name for program in wanted}
    if unknown:
        names = ", ".join(program.name for program in wanted)
        raise ConfigError(f"--only: no program {sorted(unknown)[0]!r}; known: {names}")
    verdicts = []
    for program in wanted:
        if not only or program.name in only:
            progress.phase(f"compiling {program.name} for {topology}")
            verdicts.append(judge(program, chip, len(devices)))
            if verdicts[-1].error:
                progress.say(f"{program.name}: {verdicts[-1].error}")
    return devices, verdicts


if __name__ == "__main__":
    sys.exit(stopping.run(app))

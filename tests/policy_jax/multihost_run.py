"""One of several processes that train the toy task together, or the only one.

    python multihost_run.py WORKDIR STEPS PROCESSES PROCESS PORT LAG

Each process has as many virtual devices as makes four in all. The mesh is data 1, fsdp 4. Writes
export/ beside the run's own files.
"""

import os
import sys
from pathlib import Path

WORKDIR, STEPS, PROCESSES, PROCESS, PORT, LAG = sys.argv[1], *map(int, sys.argv[2:])
DEVICES = 4
DEVICE_COUNT = f"--xla_force_host_platform_device_count={DEVICES // PROCESSES}"
os.environ["XLA_FLAGS"] = f"{os.environ.get('XLA_FLAGS', '')} {DEVICE_COUNT}"
os.environ["JAX_PLATFORMS"] = "cpu"

import jax  # noqa: E402
from flax import nnx  # noqa: E402
from rich.console import Console  # noqa: E402
from toy_task import VOCABULARY, CopyTask, toy_config  # noqa: E402

from policy_jax.models.config import Qwen2Config  # noqa: E402
from policy_jax.models.qwen2 import Qwen2  # noqa: E402
from policy_jax.models.sharding import make_mesh  # noqa: E402
from policy_jax.ppo import multihost  # noqa: E402
from policy_jax.ppo.multihost import SharedTask  # noqa: E402
from policy_jax.ppo.report import Display  # noqa: E402
from policy_jax.ppo.sections import DistributedConfig  # noqa: E402
from policy_jax.ppo.setup import claim_workdir, export, open_run  # noqa: E402

PLACES = 2


def main() -> None:
    if PROCESSES > 1:
        multihost.connect(DistributedConfig(f"127.0.0.1:{PORT}", PROCESSES, PROCESS))
    assert len(jax.devices()) == DEVICES
    config = toy_config(
        rollout__prompts_per_step=16,
        rollout__max_new_tokens=PLACES,
        rollout__lag=LAG,
        optimisation__response_buckets=(PLACES,),
        optimisation__micro_batch=8,
        run__steps=STEPS,
    )
    folder = Path(WORKDIR)
    if multihost.is_first():
        claim_workdir(config, folder)
    multihost.barrier("workdir")
    mesh = make_mesh(fsdp=-1)
    base = folder / "base"
    if multihost.is_first() and not base.exists():
        shape = Qwen2Config.tiny(
            VOCABULARY,
            hidden_size=32,
            intermediate_size=64,
            num_hidden_layers=2,
            num_attention_heads=2,
            num_key_value_heads=1,
        )
        Qwen2(shape, nnx.Rngs(0)).save_pretrained(base)
    multihost.barrier("model")
    actor, critic = (Qwen2.from_pretrained(base, mesh=mesh) for _ in range(2))
    own = CopyTask(0, 16, PLACES) if multihost.is_first() else None
    task = SharedTask(own, 16, config.data.max_prompt_tokens)
    display = Display(STEPS, Console(file=sys.stderr, quiet=not multihost.is_first()))
    trainer = open_run(config, folder, task, actor, critic, display)
    trainer.run()
    trainer.close()
    export(trainer.actor(), base, folder / "export")
    multihost.barrier("end")


main()

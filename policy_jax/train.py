"""`python -m policy_jax.train --config NAME.py`: train a policy with PPO, or continue a run.

A run writes to its folder (`--workdir`, by default runs/NAME): config.json, metrics.jsonl,
curve.png, tensorboard/, samples/step_N.jsonl, data.json (how many programs are used and left out),
checkpoints/, policy/ (a Hugging Face folder with the trained policy) and evaluation.json (held-out
programs before and after). The same command with the same folder continues after the last
checkpoint.

Exit status: 0 done; 2 the configuration is wrong or something is missing, and nothing was begun (a
reward function of your own may also fail later; then progress is saved);
3 no executor answered, progress is saved; 130 or 143 stopped by a signal, progress is saved.
"""

from __future__ import annotations

import fcntl
import gc
import signal
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from executor.common import Progress, stopping
from policy_jax.config_files import ConfigError
from policy_jax.ppo.arguments import parse
from policy_jax.ppo.config import TrainConfig

if TYPE_CHECKING:
    from executor.client import Client
    from policy_jax.ppo.report import Display
    from policy_jax.ppo.sources import BundledSource, DatasetSource
    from policy_jax.ppo.task import Evaluate, Task

EXIT_CONFIG, EXIT_INFRASTRUCTURE = 2, 3

USAGE = """\
usage: python -m policy_jax.train --config NAME.py [--workdir DIR] [--config.S.F=VALUE ...]

Train a policy with PPO against executors, or go on with a run that was stopped.

  --config NAME.py    configuration; a bare name is looked up in the working folder,
                      then in its configs/, then in the shipped configs/ (ppo_tiny.py:
                      the shipped tiny policy on a CPU in ten minutes; ppo.py: the 7B
                      run on accelerators)
  --workdir DIR       folder of the run, by default runs/NAME; with the same folder the
                      same command goes on after the last checkpoint
  --config.S.F=VALUE  field F of section S of policy_jax/ppo/config.py
  --config.algorithm.reward=module:function, --config.task=module:Class
                      a reward or a task of your own, in the working folder or installed

Several processes train one policy when each is started with this command and
--config.distributed.coordinator=HOST:PORT --config.distributed.processes=N
--config.distributed.process=I (or coordinator=auto on a cluster), --config.mesh.fsdp=-1.

example: python -m policy_jax.train --config ppo_tiny.py --workdir runs/first \\
             --config.run.seed=1 --config.run.max_minutes=5
"""


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if {"-h", "--help", "-help", "--helpfull"} & set(arguments):
        print(USAGE)
        return 0
    try:
        config, workdir = parse(arguments)
        # The checks mostly take less than a second; then no progress line is shown.
        with Progress("train", first_after=1.0) as progress:
            # Imported here, so that a wrong argument is reported without waiting for JAX.
            from policy_jax.ppo.preflight import missing

            lines = missing(config)
            if lines:
                raise ConfigError("\n".join(lines))
            return train(config, workdir, progress)
    except ConfigError as error:
        for line in str(error).splitlines():
            print(f"error: {line}", file=sys.stderr)
        return EXIT_CONFIG


def train(config: TrainConfig, workdir: Path, progress: Progress) -> int:
    """Train in `workdir` to the configured end and write the final table; the exit status.

    Raises ConfigError before anything is compiled. Of several processes only the first one writes
    and prints; all return the same status.
    """
    progress.phase("preparing")  # JAX is imported below, which takes seconds
    from rich.console import Console

    from executor.common import output
    from policy_jax.ppo import multihost, preflight
    from policy_jax.ppo.report import Display
    from policy_jax.ppo.setup import check_workdir

    multihost.connect(config.distributed)
    if config.distributed.coordinator and (lines := preflight.too_large(config)):
        raise ConfigError("\n".join(lines))
    if not multihost.is_first():
        progress.close()
    with ExitStack() as stack:
        if multihost.is_first():
            check_workdir(config, workdir)
            lock = stack.enter_context((workdir / ".lock").open("w"))
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise ConfigError(
                    f"--workdir: another run is writing to {str(workdir)!r}; stop it or give "
                    "another"
                ) from None
        multihost.barrier("workdir")
        console = output() if multihost.is_first() else Console(quiet=True)
        display = Display(config.run.steps, console, progress)
        stack.callback(display.stop)
        status = _train(config, workdir, display, stack)
        multihost.barrier("end")
        return status


def _train(config: TrainConfig, workdir: Path, display: Display, stack: ExitStack) -> int:
    from executor.client import ExecutorError, Unavailable
    from policy_jax.ppo import multihost
    from policy_jax.ppo.final_table import final_table
    from policy_jax.ppo.multihost import SharedTask
    from policy_jax.ppo.own_code import close_task, open_task
    from policy_jax.ppo.preflight import notes
    from policy_jax.ppo.setup import claim_workdir, export, load_models, open_run
    from policy_jax.ppo.sources import BundledSource, record_usage, usage
    from policy_jax.ppo.trainer import InfrastructureError, Interrupted

    ending = stack.enter_context(stopping.ending())
    announced = False

    def asked_to_end() -> bool:
        nonlocal announced
        if ending.number and not announced:
            announced = True
            display.progress.say("stopping after this phase; progress will be saved")
        return bool(ending.number)

    task: Task | None = None
    client: Client | None = None
    source: BundledSource | DatasetSource | None = None
    if multihost.is_first():
        try:
            if config.task:
                task = open_task(config)
                stack.callback(close_task, task, display.say)
            else:
                display.progress.phase("starting the executor")
                client, task, source = _open_task(config, workdir, display, stack)
        except Unavailable as error:
            display.say(f"error: executor.addresses: {error}")
            return EXIT_INFRASTRUCTURE
        except ExecutorError as error:
            raise ConfigError(f"executor: {error}") from error
    if task is None or multihost.several_processes():
        task = SharedTask(task, config.rollout.prompts_per_step, config.data.max_prompt_tokens)
    held_out: Evaluate | None = None
    if config.evaluation.every and client is not None:
        from policy_jax.ppo.held_out import HeldOut
        from policy_jax.ppo.starts import bases_of

        display.progress.phase("compiling held-out programs")
        held_out = HeldOut(config, client, bases_of(config, workdir, client))
    if multihost.is_first():
        display.progress.phase("estimating memory and time")
        for line in notes(config):
            display.say(line)
    display.progress.phase("loading the model")
    actor, critic, reference = load_models(config)
    trainer = open_run(
        config, workdir, task, actor, critic, display, asked_to_end, reference, held_out
    )
    stack.callback(trainer.close)
    if multihost.is_first():
        claim_workdir(config, workdir)  # only now: nothing refuses the run any more
    if source is not None:
        record_usage(source, config, workdir / "data.json")
    begun = trainer.progress.step
    display.say(
        f"{workdir}: going on after step {begun}"
        if begun
        else f"{workdir}: begun, see metrics.jsonl"
    )
    display.start(begun)
    try:
        with ending.polite(trainer.must_not_be_interrupted):
            trainer.run()
    except (Interrupted, KeyboardInterrupt):
        display.say(
            f"stopped after step {trainer.progress.step}; the same command goes on from there"
        )
        return 128 + (ending.number or signal.SIGTERM)
    except InfrastructureError as error:
        display.say(f"error: {error}")
        return EXIT_INFRASTRUCTURE
    if source is not None:
        record_usage(source, config, workdir / "data.json")
        if isinstance(source, BundledSource) and source.left_out:
            display.say(f"data.source: {usage(source)}")
    display.progress.phase("writing the policy")
    policy = workdir / "policy"
    taken = trainer.progress.step
    if config.run.export == "best":
        taken = trainer.return_to_best()
    export(trainer.actor(), config.model.folder, policy, config.data.answer_format)
    display.say(
        f"{trainer.progress.step} steps, {trainer.progress.clock / 60:.1f} minutes of training; "
        f"policy of step {taken} in {policy}"
    )
    trainer.release()
    del actor, critic, reference, held_out
    gc.collect()
    if config.evaluation.programs and client is not None:
        try:
            final_table(config, workdir, client, config.model.folder, policy, display)
        except KeyboardInterrupt:
            display.say("stopped in the closing table; the same command makes it from the start")
            return 128 + (ending.number or signal.SIGINT)
    return 0


def _open_task(
    config: TrainConfig, workdir: Path, display: Display, stack: ExitStack
) -> tuple[Client, Task, BundledSource | DatasetSource]:
    """A client of the executors, the task that uses it, and its programs; the stack closes them.

    Raises ConfigError, and what `Client` raises.
    """
    from executor.client import Client, Precision, Program
    from policy_jax.compilers.profiled import profiled
    from policy_jax.data.program_sets import ProgramEntry
    from policy_jax.evaluation.bases import Bases
    from policy_jax.ppo import program_task, sources, starts
    from policy_jax.ppo.own_code import find_reward
    from policy_jax.ppo.rewards import weighted
    from policy_jax.ppo.setup import load_codec

    codec = load_codec(config)
    e = config.executor

    def heat_of(program: Program, lines: Sequence[str]) -> Sequence[float] | None:
        return profiled(client)(program, lines)  # the client is opened below, after the data

    def start_of(entry: ProgramEntry) -> starts.Start:
        if looked_for is None:
            return starts.on_o3(entry)
        given = starts.on_best if config.rollout.base == "best" else starts.offered
        return given(looked_for)(entry)

    looked_for: Bases | None = None
    encode = program_task.encoder(codec, config.data.max_prompt_tokens, heat_of, start_of)
    source = sources.open_source(config, encode)
    if isinstance(source, sources.DatasetSource):
        display.say(f"data.source: {sources.usage(source)}")
    display.say(f"{workdir}: starting the executor" if not e.addresses else f"{workdir}: starting")
    client = Client(e.addresses or None, e.token_file or None)
    looked_for = starts.bases_of(config, workdir, client)
    for address, host in client.describe().items():
        display.say(f"executor {address}: {host.compiler}, {host.level}, {host.slots} slot(s)")
    ahead = sources.Prefetched(
        source, config.data.prefetch, lambda p: program_task.register_quietly(client, p)
    )
    stack.callback(ahead.close)
    stack.enter_context(client)
    task = program_task.ProgramTask(
        ahead,
        codec,
        client,
        weighted(find_reward(config.algorithm.reward), config.algorithm.failure_weight),
        Precision(e.max_pairs, e.half_width, e.layouts),
        e.timeout_seconds,
        config.rollout.stop_at_fence,
        config.episodes.turns - 1 if config.episodes.heat else 0,
        config.algorithm.reward_baseline == "base",
    )
    return client, task, source


if __name__ == "__main__":
    sys.exit(stopping.run(main))

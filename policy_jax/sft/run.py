"""The supervised run: from pairs to a trained model, with checkpoints and scores on the way."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
import os
import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx
from jax.sharding import Mesh

from executor.common import Progress
from policy_jax.asm import tokenizer as tokenizers
from policy_jax.asm.edits import number
from policy_jax.asm.excerpt import hidden
from policy_jax.asm.novelty import body_key
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.models.checkpoint import copy_tokenizer
from policy_jax.sft.config import ConfigError, SftConfig
from policy_jax.sft.learn import (
    Score,
    data_mesh,
    device_arrays,
    evaluate,
    learning_rate,
    make_model,
    make_optimizer,
    train_step,
)
from policy_jax.sft.lessons import Batch, Lesson, Stream, side_by_side
from policy_jax.sft.model_card import write_model
from policy_jax.sft.pairs import Pair, read_pairs

TOKENIZER_TEXTS = 3000
"""Programs whose listings train the tokenizer."""
SCRIPT_COPIES = 4
"""Copies of each training script among the texts that train the tokenizer."""


@dataclass
class State:
    """The state from which a run continues. `seconds` is the training time so far."""

    params: nnx.State
    optimizer: optax.OptState
    step: int = 0
    seconds: float = 0.0


def split(pairs: Sequence[Pair], held_out: int) -> tuple[list[Pair], list[Pair]]:
    """(train, held out), by a hash of family and seed, independent of the other pairs."""

    def rank(pair: Pair) -> str:
        return hashlib.sha256(f"{pair.family}/{pair.seed}".encode()).hexdigest()

    share = min(0.1, held_out / max(1, len(pairs)))
    # At least one pair is held out.
    limit = max(f"{int(share * 16**8):08x}", min(map(rank, pairs)))
    train = [pair for pair in pairs if rank(pair) > limit]
    return train, [pair for pair in pairs if rank(pair) <= limit]


def read_all(files: str) -> list[Pair]:
    """The pairs of comma-separated files; for a program in several files that of the last.

    Raises FileNotFoundError where a file has no pairs.
    """
    names = [name.strip() for name in files.split(",") if name.strip()]
    pairs = [pair for name in names for pair in read_pairs(Path(name))]
    return [*{(pair.family, pair.seed): pair for pair in pairs}.values()]


def prepare_tokenizer(config: SftConfig, train: Sequence[Pair], folder: Path) -> AsmTokenizer:
    """The given tokenizer, copied to `folder`, or one trained there on the pairs."""
    if not (folder / "tokenizer.json").exists():
        if config.tokenizer:
            folder.mkdir(parents=True, exist_ok=True)
            copy_tokenizer(Path(config.tokenizer), folder)
        else:
            some = train[:: max(1, len(train) // TOKENIZER_TEXTS)]
            listings = [pair.source.split("\n") for pair in some]
            texts = [number(lines, hidden(lines)) for lines in listings]
            # Scripts are a tenth of the text, but the model writes only these: they count more.
            scripts = [pair.script for pair in train if pair.script] * SCRIPT_COPIES
            tokenizers.train([*texts, *scripts], folder, config.merges)
    return AsmTokenizer(folder)


def save_state(path: Path, state: State) -> None:
    """Write all arrays and counters to one file, which is never incomplete."""
    leaves = jax.tree.leaves((state.params, state.optimizer))
    arrays: dict[str, Any] = {f"leaf{k}": np.asarray(leaf) for k, leaf in enumerate(leaves)}
    arrays |= {"step": state.step, "seconds": state.seconds}
    unfinished = path.with_suffix(".tmp.npz")
    np.savez(unfinished, **arrays)
    os.replace(unfinished, path)


def load_state(path: Path, like: State) -> State:
    """The state that `save_state` wrote, of the structure of `like`.

    Raises ConfigError where shapes differ.
    """
    old, structure = jax.tree.flatten((like.params, like.optimizer))
    with np.load(path) as file:
        leaves = [file[f"leaf{k}"] for k in range(len(old)) if f"leaf{k}" in file]
        if [leaf.shape for leaf in leaves] != [leaf.shape for leaf in old]:
            raise ConfigError(
                f"{path} is of another model or optimizer; give another --workdir or remove it"
            )
        params, optimizer = jax.tree.unflatten(structure, [jnp.asarray(leaf) for leaf in leaves])
        return State(params, optimizer, int(file["step"]), float(file["seconds"]))


def prefetched(
    batches: Iterator[list[Batch]], stop: threading.Event, depth: int = 4
) -> Iterator[list[Batch]]:
    """`batches`, made by another thread while the caller trains. Its errors are raised here."""
    ready: queue.Queue[list[Batch] | Exception] = queue.Queue(depth)

    def put(item: list[Batch] | Exception) -> bool:
        while not stop.is_set():
            try:
                ready.put(item, timeout=0.2)
                return True
            except queue.Full:
                continue
        return False

    def fill() -> None:
        try:
            for batch in batches:
                if not put(batch):
                    return
        except Exception as error:  # raised again by the reader
            put(error)

    threading.Thread(target=fill, name="sft-batches", daemon=True).start()
    while True:
        item = ready.get()
        if isinstance(item, Exception):
            raise item
        yield item


def run(config: SftConfig, workdir: Path, progress: Progress | None = None) -> Score:
    """Train, or continue, in `workdir`; returns the score of the model written there."""
    progress = progress or Progress("sft")
    progress.phase("reading the pairs")
    if config.tokenizer and not (Path(config.tokenizer) / "tokenizer.json").is_file():
        raise ConfigError(
            f"tokenizer: no tokenizer.json in {config.tokenizer!r}; give the folder of a trained "
            "tokenizer, or '' to train one on the pairs"
        )
    pairs = read_all(config.pairs)
    train, held_out = split(pairs, config.held_out)
    progress.phase("preparing the tokenizer")
    tokenizer = prepare_tokenizer(config, train, workdir / "tokenizer")
    progress.phase("preparing the model and the lessons")
    model = make_model(config, tokenizer)
    graphdef, params = nnx.split(model)
    optimizer = make_optimizer(config)
    state = State(params, optimizer.init(params))
    if (workdir / "state.npz").exists():
        state = load_state(workdir / "state.npz", state)
        progress.say(f"continuing after step {state.step}")
    # Only now: a run that is refused above must leave the record of the last one.
    (workdir / "config.json").write_text(json.dumps(dataclasses.asdict(config), indent=2) + "\n")
    parameters = sum(leaf.size for leaf in jax.tree.leaves(state.params))
    gains = sum(pair.script != "" for pair in train)
    progress.say(
        f"{len(train)} pairs ({gains} with an edit), {len(held_out)} held out; "
        f"vocabulary {tokenizer.vocab_size}, {parameters / 1e6:.2f} M parameters"
    )
    trained = frozenset(body_key(pair.script) for pair in train)
    lessons = [Lesson.of(pair) for pair in train]
    check = [Lesson.of(pair) for pair in held_out]
    mesh = data_mesh()
    stream = Stream(
        lessons,
        tokenizer,
        config.shapes_of_parts(mesh.size),
        empty_share=config.empty_share,
        family_power=config.family_power,
        plain=config.plain,
        prompt_weight=config.prompt_weight,
    )

    def measure(params: Any) -> Score:
        return evaluate(graphdef, params, check, tokenizer, config.shapes, trained)

    score = _loop(config, workdir, progress, graphdef, optimizer, mesh, state, stream, measure)
    for reason, count in stream.left_out.most_common():
        progress.say(f"left out {count} of {stream.drawn} lessons drawn: {reason}")
    progress.phase("writing the model")
    nnx.update(model, state.params)
    write_model(
        workdir / "model",
        model,
        workdir / "tokenizer",
        train,
        config,
        state.step,
        state.seconds,
        score,
    )
    progress.say(f"wrote {workdir / 'model'}")
    return score


def _loop(
    config: SftConfig,
    workdir: Path,
    progress: Progress,
    graphdef: Any,
    optimizer: optax.GradientTransformation,
    mesh: Mesh,
    state: State,
    stream: Stream,
    measure: Callable[[Any], Score],
) -> Score:
    stop = threading.Event()
    # A continued run must not repeat its first batches.
    drawn = stream.batches(config.seed * 1_000_003 + state.step)
    batches = prefetched(side_by_side(drawn, mesh.size), stop)
    last_look = state.seconds
    score: Score | None = None
    with (workdir / "metrics.jsonl").open("a") as log:
        in_steps = config.steps > 0 and config.minutes <= 0
        total = config.steps if in_steps else max(1, round(config.minutes))

        def place() -> int:
            return state.step if in_steps else int(state.seconds / 60)

        progress.phase("training, steps" if in_steps else "training, minutes", total, place())
        exact = math.nan

        def look() -> Score:
            nonlocal exact
            progress.done(place(), note="looking at the held-out pairs")
            latest = measure(state.params)
            line = {"step": state.step, "seconds": round(state.seconds, 1)}
            log.write(
                json.dumps(
                    {**line, **{f"held_out_{k}": v for k, v in dataclasses.asdict(latest).items()}}
                )
                + "\n"
            )
            log.flush()
            save_state(workdir / "state.npz", state)
            exact = latest.exact
            return latest

        try:
            while (done := share_done(config, state)) < 1.0:
                started = time.monotonic()
                stream.withheld = config.withheld if done >= 1 - config.withheld_last else 0.0
                parts = next(batches)
                rate = learning_rate(config, done)
                state.params, state.optimizer, figures = train_step(
                    graphdef,
                    optimizer,
                    mesh,
                    state.params,
                    state.optimizer,
                    rate,
                    device_arrays(parts),
                )
                values = {name: float(value) for name, value in figures.items()}
                if not math.isfinite(values["loss"]):
                    raise FloatingPointError(
                        f"step {state.step}: the loss is {values['loss']}; lower learning_rate"
                    )
                seconds = time.monotonic() - started
                state.step += 1
                state.seconds += seconds
                line = {
                    "step": state.step,
                    "seconds": round(state.seconds, 2),
                    **values,
                    "learning_rate": rate,
                    "tokens_per_second": sum(part.real for part in parts) / seconds,
                    "length": parts[0].tokens.shape[1],
                }
                log.write(json.dumps(line) + "\n")
                progress.done(
                    place(),
                    note=f"step {state.step}, loss {values['response_loss']:.3f}, "
                    f"{line['tokens_per_second']:.0f} tokens/s, held-out exact {exact:.1%}",
                )
                if state.seconds - last_look > 60 * config.evaluate_every_minutes:
                    started = time.monotonic()
                    score = look()
                    state.seconds += time.monotonic() - started
                    last_look = state.seconds
            score = look()
        finally:
            stop.set()
    progress.say(
        f"held out: loss {score.loss:.3f}, exact {score.exact:.1%}, with an edit "
        f"{score.exact_changed:.1%}, with a novel edit {score.exact_novel:.1%} of {score.novel}"
    )
    return score


def share_done(config: SftConfig, state: State) -> float:
    """The share of the run that is done, in [0, 1]."""
    shares = [0.0]
    if config.steps > 0:
        shares.append(state.step / config.steps)
    if config.minutes > 0:
        shares.append(state.seconds / (60 * config.minutes))
    return min(1.0, max(shares))

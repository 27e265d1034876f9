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
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jax
import optax
from flax import nnx
from jax.sharding import Mesh

from executor.common import Progress, stopping, strict_json
from policy_jax.asm.novelty import body_key
from policy_jax.asm.window_tokenizer import WindowTokenizer
from policy_jax.config_files import make_workdir
from policy_jax.data.shares import read_shares
from policy_jax.models import lora
from policy_jax.models.answer_format import declare
from policy_jax.models.checkpoint import copy_tokenizer
from policy_jax.models.paths import is_adapters
from policy_jax.sft.config import EVERY, ConfigError, SftConfig
from policy_jax.sft.held_out import Score, evaluate
from policy_jax.sft.learn import (
    add_gradient,
    apply_gradient,
    data_mesh,
    device_arrays,
    no_gradient,
    on_all,
    spread,
)
from policy_jax.sft.lessons import Lesson, begin_alike, shared_prefix
from policy_jax.sft.model_card import marks_known, write_model
from policy_jax.sft.optimizers import learning_rate, make_optimizer
from policy_jax.sft.pair_rows import Pair, read_pairs
from policy_jax.sft.start import begin, check_files, split_model
from policy_jax.sft.state import State, load_state, save_state
from policy_jax.sft.stream import Group, Stream

FREE_TO_CHANGE = ("pairs", "minutes", "steps", *EVERY)
"""Fields that may differ when a run is continued."""


def split(pairs: Sequence[Pair], held_out: int) -> tuple[list[Pair], list[Pair]]:
    """(train, held out), by a hash of family and seed, independent of the other pairs."""

    def rank(pair: Pair) -> str:
        # All rows of a program are on one side.
        return hashlib.sha256(f"{pair.family}/{pair.seed}".encode()).hexdigest()

    share = min(0.1, held_out / max(1, len(pairs)))
    # At least one pair is held out.
    limit = max(f"{int(share * 16**8):08x}", min(map(rank, pairs)))
    train = [pair for pair in pairs if rank(pair) > limit]
    return train, [pair for pair in pairs if rank(pair) <= limit]


def read_all(files: str) -> list[Pair]:
    """The pairs of comma-separated files; for one (`Pair.key`) in several files that of the last.

    Raises FileNotFoundError where a file has no pairs.
    """
    names = [name.strip() for name in files.split(",") if name.strip()]
    pairs = [pair for name in names for pair in read_pairs(Path(name))]
    return [*{pair.key: pair for pair in pairs}.values()]


def prefetched(groups: Iterator[Group], stop: threading.Event, depth: int = 4) -> Iterator[Group]:
    """`groups`, made by another thread while the caller trains. Its errors are raised here."""
    ready: queue.Queue[Group | Exception] = queue.Queue(depth)

    def put(item: Group | Exception) -> bool:
        while not stop.is_set():
            try:
                ready.put(item, timeout=0.2)
                return True
            except queue.Full:
                continue
        return False

    def fill() -> None:
        try:
            for group in groups:
                if not put(group):
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
    """Train, or continue, in `workdir`; returns the score of the model written there.

    Raises ConfigError and FileNotFoundError before anything is written, ConfigError also where no
    lesson fits the shapes, and FloatingPointError where the loss is not finite.
    """
    progress = progress or Progress("sft")
    progress.phase("reading the pairs")
    check_files(config)
    check_workdir(config, workdir)
    pairs = read_all(config.pairs)
    make_workdir(workdir)  # before what takes minutes
    train, held_out = split(pairs, config.held_out)
    progress.phase("preparing the tokenizer and the model")
    model, tokenizer, tokenizer_from = begin(config, train, workdir)
    mesh = data_mesh()
    graphdef, params, frozen = split_model(model)
    optimizer = make_optimizer(config)
    state = State(params, optimizer.init(params))
    if (workdir / "state.npz").exists():
        state = load_state(workdir / "state.npz", state)
        if state.before is not None and len(state.before) != len(held_out):
            raise ConfigError(
                f"pairs: {config.pairs!r} hold out {len(held_out)} pairs, and {len(state.before)} "
                "were measured before training; give the pairs that this run was begun with, or "
                "another --workdir"
            )
        progress.say(f"continuing after step {state.step}")
    # Only now: a run that is refused above must leave the record of the last one.
    (workdir / "config.json").write_text(json.dumps(dataclasses.asdict(config), indent=2) + "\n")
    sizes = [sum(leaf.size for leaf in jax.tree.leaves(part)) / 1e6 for part in (params, frozen)]
    gains = sum(pair.script != "" for pair in train)
    progress.say(
        f"{len(train)} pairs ({gains} with an edit), {len(held_out)} held out; vocabulary "
        f"{tokenizer.vocab_size}, {sum(sizes):.2f} M parameters"
        + (f", {sizes[0]:.2f} M of them trained" if sizes[1] else "")
    )
    trainer = _Trainer(config, workdir, progress, tokenizer, graphdef, mesh, optimizer)
    state.params, trainer.frozen = on_all(mesh, (state.params, frozen))
    state.optimizer = jax.device_put(state.optimizer, spread(mesh, state.optimizer))
    del model, params, frozen  # on several devices, they are copies
    score = trainer.train(state, train, held_out)
    progress.phase("writing the model")
    model = nnx.merge(graphdef, state.params, trainer.frozen)
    # peft loads no adapters of adapters.
    if config.lora_rank and not is_adapters(config.folder):
        lora.save(model, workdir / "adapters", str(config.folder.resolve()))
        copy_tokenizer(tokenizer_from, workdir / "adapters")
        declare(workdir / "adapters", "edits", marks_known(train))
    write_model(
        workdir / "model",
        lora.merge(model),
        tokenizer_from,
        train,
        config,
        state.step,
        state.seconds,
        score,
    )
    progress.say(f"wrote {workdir / 'model'}")
    return score


class _Trainer:
    """The loop over steps, with its measurements and saved states."""

    def __init__(
        self,
        config: SftConfig,
        workdir: Path,
        progress: Progress,
        tokenizer: WindowTokenizer,
        graphdef: Any,
        mesh: Mesh,
        optimizer: optax.GradientTransformation,
    ) -> None:
        self.config, self.workdir, self.progress = config, workdir, progress
        self.tokenizer, self.graphdef, self.mesh = tokenizer, graphdef, mesh
        self.optimizer = optimizer
        self.frozen: Any = None
        # A GPU's kernel takes a causal mask much faster than the one of a shared prefix.
        self.prefix = shared_prefix(tokenizer) if jax.default_backend() == "cpu" else 0
        self.in_steps = config.steps > 0 and config.minutes <= 0
        self.exact = math.nan
        self.busy = False
        """Whether a step is half applied or a state half written: no signal ends the run then."""

    @contextmanager
    def _whole(self) -> Iterator[None]:
        self.busy = True
        try:
            yield
        finally:
            self.busy = False

    def _save(self, state: State) -> None:
        with self._whole():
            save_state(self.workdir / "state.npz", state)

    def train(self, state: State, train: Sequence[Pair], held_out: Sequence[Pair]) -> Score:
        """Trains `state` to the end of the run; the last score."""
        config, progress = self.config, self.progress
        self.trained = frozenset(body_key(pair.script) for pair in train)
        self.check = [Lesson.of(pair) for pair in held_out]
        done = 0.0
        stream = Stream(
            [Lesson.of(pair) for pair in train],
            self.tokenizer,
            config.shapes_of_parts(self.mesh.size),
            self.mesh.size,
            empty_share=config.empty_share,
            family_power=config.family_power,
            shares=read_shares(config.shares) if config.shares else {},
            plain=config.plain,
            prompt_weight=config.prompt_weight,
        )

        def withheld(given: int) -> float:
            # By the number of groups where the run is limited by steps, so that it repeats.
            share = given / config.accumulate / config.steps if self.in_steps else done
            return config.withheld if share >= 1 - config.withheld_last else 0.0

        stream.withheld = withheld
        stop = threading.Event()
        groups = prefetched(stream.groups(config.seed, state.place), stop)
        begun = (self.workdir / "state.npz").exists()
        forget_after(self.workdir / "metrics.jsonl", state.step if begun else -1)
        with (self.workdir / "metrics.jsonl").open("a") as self.log:
            total = config.steps if self.in_steps else max(1, round(config.minutes))
            unit = "steps" if self.in_steps else "minutes"
            progress.phase(f"training, {unit}", total, self._at(state))
            try:
                with stopping.ending() as ending, ending.polite(lambda: self.busy):
                    if config.checkpoint and state.before is None:
                        self._timed_look(state)
                    looked = saved = state.seconds
                    while (done := share_done(config, state)) < 1.0:
                        self._step(state, groups, done)
                        if ending.number:
                            raise KeyboardInterrupt
                        if state.seconds - looked > 60 * config.evaluate_every_minutes:
                            self._timed_look(state)
                            looked = saved = state.seconds
                        elif state.seconds - saved > 60 * config.save_every_minutes:
                            self._save(state)
                            saved = state.seconds
                    score = self._look(state)
            except KeyboardInterrupt:
                self._save(state)
                progress.say(
                    f"stopped after step {state.step}; the same command goes on from there"
                )
                raise
            finally:
                stop.set()
        for reason, count in stream.left_out.most_common():
            progress.say(f"left out {count} of {stream.drawn} lessons drawn: {reason}")
        progress.say(said(score))
        return score

    def _step(self, state: State, groups: Iterator[Group], done: float) -> None:
        started = time.monotonic()
        rate = learning_rate(self.config, done)
        sums = no_gradient(state.params)
        real = longest = 0
        for _ in range(self.config.accumulate):
            group = next(groups)
            for part in group.parts:
                begin_alike(part, self.prefix)
                real += part.real
                longest = max(longest, part.tokens.shape[1])
            sums = add_gradient(
                self.graphdef,
                self.mesh,
                self.prefix,
                state.params,
                self.frozen,
                sums,
                device_arrays(group.parts),
            )
        jax.block_until_ready(sums)
        with self._whole():  # the old weights are used up
            state.params, state.optimizer, figures = apply_gradient(
                self.optimizer, self.mesh, state.params, state.optimizer, sums, rate
            )
            values = {name: float(value) for name, value in figures.items()}
            if not math.isfinite(values["loss"]):
                raise FloatingPointError(
                    f"step {state.step}: the loss is {values['loss']}; lower learning_rate"
                )
            seconds = time.monotonic() - started
            state.step += 1
            state.seconds += seconds
            state.place = group.after
        line = {
            "step": state.step,
            "seconds": round(state.seconds, 2),
            **values,
            "learning_rate": rate,
            "tokens_per_second": real / seconds,
            "length": longest,
        }
        self.log.write(strict_json.dumps(line) + "\n")
        self.log.flush()
        # A run that goes on has measured nothing yet.
        exact = "" if math.isnan(self.exact) else f", held-out exact {self.exact:.1%}"
        self.progress.done(
            self._at(state),
            note=f"step {state.step}, loss {values['response_loss']:.3f}, "
            f"{line['tokens_per_second']:.0f} tokens/s{exact}",
        )

    def _at(self, state: State) -> int:
        return state.step if self.in_steps else int(state.seconds / 60)

    def _timed_look(self, state: State) -> None:
        started = time.monotonic()
        self._look(state)
        state.seconds += time.monotonic() - started

    def _look(self, state: State) -> Score:
        """Measures the held-out pairs and saves the state. The first measurement of a checkpoint is
        what the later ones are compared with."""
        self.progress.done(self._at(state), note="looking at the held-out pairs")
        score, sums = evaluate(
            self.graphdef,
            state.params,
            self.frozen,
            self.check,
            self.tokenizer,
            self.config.shapes,
            self.trained,
            self.prefix,
            state.before,
        )
        if self.config.checkpoint and state.before is None:
            state.before = sums
        line = {"step": state.step, "seconds": round(state.seconds, 1)}
        fields = dataclasses.asdict(score).items()
        # JSON has no NaN.
        figures = {f"held_out_{k}": v for k, v in fields if v is not None and math.isfinite(v)}
        self.log.write(strict_json.dumps({**line, **figures}) + "\n")
        self.log.flush()
        self._save(state)
        self.exact = score.exact
        return score


def said(score: Score) -> str:
    """The score in a line."""
    text = (
        f"held out: loss {score.loss:.3f} ({score.loss_low:.3f} to {score.loss_high:.3f}), exact "
        f"{score.exact:.1%}, with an edit {score.exact_changed:.1%}, with a novel edit "
        f"{score.exact_novel:.1%} of {score.novel}"
    )
    if score.change is None:
        return text
    return (
        f"{text}; loss against before training {score.change:+.3f} ({score.change_low:+.3f} to "
        f"{score.change_high:+.3f}) over {score.lessons} lessons"
    )


def forget_after(path: Path, step: int) -> None:
    """Removes the lines of steps after the one that a run goes on from: they are made again."""
    if path.exists():
        lines = path.read_text().splitlines(keepends=True)
        kept = [line for line in lines if line.endswith("\n") and json.loads(line)["step"] <= step]
        if kept != lines:
            write = path.with_suffix(".tmp")
            write.write_text("".join(kept))
            os.replace(write, path)


def check_workdir(config: SftConfig, workdir: Path) -> None:
    """Raises ConfigError where `workdir` has a state that this config cannot continue."""
    if not (workdir / "state.npz").exists() or not (workdir / "config.json").exists():
        return
    before = json.loads((workdir / "config.json").read_text())
    now = json.loads(json.dumps(dataclasses.asdict(config)))
    lines = [
        f"{name}: {now[name]!r}, but this run was begun with {before[name]!r}; set it back or "
        "give another --workdir"
        for name in now
        if name not in FREE_TO_CHANGE and name in before and before[name] != now[name]
    ]
    if lines:
        raise ConfigError("\n".join(lines))


def share_done(config: SftConfig, state: State) -> float:
    """The share of the run that is done, in [0, 1]."""
    shares = [0.0]
    if config.steps > 0:
        shares.append(state.step / config.steps)
    if config.minutes > 0:
        shares.append(state.seconds / (60 * config.minutes))
    return min(1.0, max(shares))

"""`--model SPEC`: from a name on the command line to a model that can be evaluated."""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from executor.client import Client, Unavailable
from policy_jax import shipped
from policy_jax.asm.answer import Format
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.asm.routines import qsort
from policy_jax.asm.routines.complete import complete_text
from policy_jax.asm.routines.library import ROUTINES
from policy_jax.compilers.build_kinds import build_names
from policy_jax.compilers.profiled import profiled
from policy_jax.compilers.rewritten import Rewrite
from policy_jax.evaluation.bases import Bases, Starts
from policy_jax.evaluation.controls import (
    CONTROL_KINDS,
    OF_THE_CLOCK,
    ON_BASE,
    WITH_BASE,
    Copy,
    InPlace,
    Noise,
    Routines,
    Shift,
    ensemble6_outcomes,
    ensemble_outcomes,
    kind_of,
)
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.prompting import Example, PromptStyle
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.runner import Model, Plan, evaluate
from policy_jax.evaluation.sampling import Sampling
from policy_jax.models.answer_format import answer_format
from policy_jax.models.paths import EXPECTED, is_adapters, is_gguf, is_model

CONTROLS = ("copy", "noise", "shift")
"""Controls that are in every table unless --no-controls is given."""

_ENSEMBLE_BATCH = 4


class SpecError(ValueError):
    """A model SPEC that is not valid; the message says what to give."""


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """Options of the command line for models of several kinds.

    answer_format, dtype, max_prompt_tokens, max_new_tokens, show, decode_weights: see
    `checkpoints.CheckpointOptions`.
    """

    sampling: Sampling = field(default_factory=Sampling)
    style: PromptStyle = "paper"
    examples: tuple[Example, ...] = ()
    answer_format: Format | None = None
    dtype: str = "float32"
    decode_weights: Literal["full", "int8"] = "full"
    max_prompt_tokens: int | None = None
    max_new_tokens: int | None = None
    show: Callable[[str], None] = lambda text: None
    base_url: str | None = None
    concurrency: int = 8
    retries: int = 4
    request_timeout: float = 300.0
    prices: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """A model with its name in tables; it is loaded when it is needed.

    identity: differs from that of another model with the same name, such as a retrained checkpoint.
    load: None for the ensembles, which measure while they choose. fmt: of its answers.
    best_of, refine: from its SPEC; None for those of the run. base: it is asked about the best
    build of each program. offer: its prompts name the builds that its answers may start from.
    rewrite: what it does to every listing, for a control that rewrites.
    """

    name: str
    identity: str
    load: Callable[[], Model] | None
    fmt: Format | None
    best_of: int | None = None
    refine: int | None = None
    base: bool = False
    offer: bool = False
    rewrite: Rewrite | None = None

    @property
    def measures_builds(self) -> bool:
        """Whether the builds of a program are measured before the model is asked about it."""
        return self.base or self.offer

    def plan(self, plan: Plan) -> Plan:
        """The plan of the run with the settings of this model."""
        return replace(
            plan,
            best_of=plan.best_of if self.best_of is None else self.best_of,
            refine=plan.refine if self.refine is None else self.refine,
        )

    def outcomes(
        self,
        client: Client,
        questions: Sequence[Question],
        plan: Plan,
        progress: Callable[[], None],
        bases: Bases | None = None,
    ) -> Iterator[Outcome]:
        """Outcomes in the order of `questions`; `progress` is called after each.

        bases: the best builds that are known already. Raises runner.ModelUnavailable, and what
        loading the model raises.
        """
        plan = self.plan(plan)
        bases = Bases(client, None, plan.precision.layouts) if bases is None else bases
        if self.load is not None:
            starts = Starts(bases, self.base, self.offer, self.rewrite)
            heat = profiled(client)
            yield from evaluate(client, self.load(), questions, plan, progress, heat, starts)
            return
        for start in range(0, len(questions), _ENSEMBLE_BATCH):
            some = questions[start : start + _ENSEMBLE_BATCH]
            six = self.identity == "ensemble6"
            made = (
                ensemble6_outcomes(client, some, plan.precision.layouts)
                if six
                else ensemble_outcomes(bases, some)
            )
            for outcome in made:
                yield _timed_as_paper(client, outcome, plan) if plan.paper else outcome
                progress()


def split_specs(specs: Sequence[str]) -> list[str]:
    """Split comma-separated SPECs."""
    return [part.strip() for spec in specs for part in spec.split(",") if part.strip()]


def read_specs(specs: Sequence[str], options: ModelOptions, controls: bool) -> list[ModelSpec]:
    """The models of all SPECs, which may be comma-separated, each once, controls first.

    Raises SpecError, replay.ReplayError.
    """
    names = [*(CONTROLS if controls else ()), *split_specs(specs)]
    order = sorted(dict.fromkeys(names), key=_rank)
    models = [_read_spec(name, options) for name in order]
    for name, count in Counter(c.name for c in models).items():
        if count > 1:
            raise SpecError(f"--model: {count} models are called {name!r}; give them other names")
    return models


def _rank(spec: str) -> int:
    """The place of a model in the tables: controls come first, those with a base after the others,
    so that they are compared with the ensemble."""
    kind, count = kind_of(spec), len(CONTROL_KINDS)
    if kind not in CONTROL_KINDS:
        return 2 * count
    return CONTROL_KINDS.index(kind) + (count if spec.endswith(ON_BASE) else 0)


_NAMED = re.compile(r"(?P<name>\w[\w .+-]*)=(?P<spec>.+)")


_WAY = re.compile(r"\+(?:(best|refine|sure)([0-9]+)|(check|base|offer))\Z")
_WAYS = (
    "+bestN (answers to choose from), +refineN (further turns), +sureN (percent), +check and +offer"
)


def _read_spec(spec: str, options: ModelOptions) -> ModelSpec:
    """The model of one SPEC: `[NAME_IN_TABLES=]NAME[+SUFFIX...]`."""
    called, spec = _called(spec)
    name, ways = spec, dict[str, int]()
    while (match := _WAY.search(name)) is not None:
        name = name[: match.start()]
        way = match[1] or match[3]
        if way in ways:
            raise SpecError(f"--model {spec!r} says +{way} twice; give it once")
        ways[way] = int(match[2] or 1)
    if ways.get("best") == 0 or ways.get("sure", 0) > 100:
        raise SpecError(f"--model {spec!r}: +best begins at 1, and +sure ends at 100 percent")
    varies = kind_of(name) in OF_THE_CLOCK and set(ways) == {"best"}
    if ways.keys() - {"base"} and kind_of(name) in CONTROL_KINDS and not varies:
        raise SpecError(f"--model {spec!r}: a control has one answer; leave out {_WAYS}")
    how = _Withheld(ways.get("sure", 0) / 100, "check" in ways)
    base, offer = "base" in ways, "offer" in ways
    if base or offer:
        others = (*(kind for kind in CONTROL_KINDS if kind not in WITH_BASE), "replay", "openai")
        _check_start(spec, kind_of(name) not in others)
    model = _named(name, options, how)
    if (base or offer) and kind_of(name) not in WITH_BASE:
        _check_start(spec, model.fmt == "edits")
    return replace(
        model,
        name=called,
        best_of=ways.get("best"),
        refine=ways.get("refine"),
        base=base,
        offer=offer,
    )


def _check_start(spec: str, can: bool) -> None:
    """Raises SpecError unless a model can be asked about another listing than -O3's."""
    if not can:
        raise SpecError(
            f"--model {spec!r}: +base and +offer are for policies that write edit scripts, and "
            f"+base for {', '.join(WITH_BASE)}; leave them out"
        )


def _called(spec: str) -> tuple[str, str]:
    """Split "seed 0=runs/0+check" into the name in tables and the rest; a folder may have a "="."""
    match = None if Path(spec).exists() else _NAMED.fullmatch(spec)
    if match is None:
        return spec, spec
    name = match["name"].strip()
    if name in CONTROL_KINDS:
        raise SpecError(f"--model {spec!r}: {name} is a control; call it something else")
    return name, match["spec"].strip()


@dataclass(frozen=True, slots=True)
class _Withheld:
    """Which answers of a policy that writes edits are withheld, as in `EditsCheckpoint`."""

    sure: float = 0.0
    check: bool = False


def _named(name: str, options: ModelOptions, withheld: _Withheld) -> ModelSpec:
    kind, _, rest = name.partition(":")
    if name == "copy":
        return ModelSpec(name, name, Copy, "listing")
    if name == "noise":
        return ModelSpec(name, name, Noise, "listing")
    if name == "shift":
        return ModelSpec(name, name, Shift, "listing")
    if name == "in_place":
        return ModelSpec(name, name, InPlace, "listing", rewrite=in_place)
    if name == "ensemble6":
        return ModelSpec(name, name, None, None)
    if name == "ensemble":
        return ModelSpec(name, f"ensemble of {', '.join(build_names())}", None, None)
    if kind == "routines":
        return _routines(name, rest if ":" in name else None)
    if withheld != _Withheld() and kind in ("replay", "openai"):
        raise SpecError(
            f"--model {name!r}: +sure and +check are for policies that write edit scripts"
        )
    if kind == "replay" and rest:
        return _replay(name, Path(rest))
    if kind == "openai" and rest:
        return _served(name, rest, options)
    return _checkpoint(name, options, withheld)


def _routines(name: str, listed: str | None) -> ModelSpec:
    """`routines`, or `routines:NAME+NAME` for some of them alone."""
    only = None if listed is None else frozenset(listed.split("+"))
    for one in sorted(only or ()):
        if one not in ROUTINES:
            raise SpecError(
                f"--model {name!r}: there is no routine {one or repr(one)}; the routines are "
                f"{', '.join(sorted(ROUTINES))}"
            )
    # With other listings a routine has other figures.
    used = [ROUTINES[one] for one in sorted(only or ROUTINES)] + [qsort.TEMPLATE]
    text = "\n".join(line for routine in used for line in routine.listing)
    identity = hashlib.sha256(text.encode()).hexdigest()
    return ModelSpec(name, identity, lambda: Routines(name, only), "listing", rewrite=in_place)


def _replay(name: str, path: Path) -> ModelSpec:
    from policy_jax.evaluation.replay import read_replay

    model = read_replay(name, path)
    identity = hashlib.sha256(path.read_bytes()).hexdigest()
    return ModelSpec(name, identity, lambda: model, model.fmt)


def _served(name: str, served_name: str, options: ModelOptions) -> ModelSpec:
    from policy_jax.evaluation.chat_server import KEY_VARIABLE, ChatServer, Endpoint

    key = os.environ.get(KEY_VARIABLE) or None
    if options.base_url is None and key is None:
        raise SpecError(
            f"--model {name!r}: set {KEY_VARIABLE}, or name a server of yours with --base-url"
        )
    endpoint = Endpoint(
        served_name,
        options.base_url,
        key,
        options.concurrency,
        options.retries,
        options.request_timeout,
        prices=options.prices,
    )
    if options.max_new_tokens is not None:
        endpoint = replace(endpoint, max_tokens=options.max_new_tokens)

    def load() -> Model:
        return ChatServer(
            name, endpoint, options.sampling, style=options.style, examples=options.examples
        )

    return ModelSpec(name, options.base_url or "", load, "listing")


def _checkpoint(name: str, options: ModelOptions, withheld: _Withheld) -> ModelSpec:
    folder = shipped.BY_NAME.get(name, Path(name))
    if not is_model(folder):
        raise SpecError(
            f"--model {name!r}: no config.json in {folder}; {EXPECTED}, or one of "
            f"{', '.join(shipped.BY_NAME)}, copy, noise, shift, ensemble, ensemble6, in_place, "
            "routines, routines:NAME+NAME, replay:FILE, openai:NAME"
        )
    places = _places(name, folder)
    files = [
        p for place in places for p in ([place] if is_gguf(place) else sorted(place.iterdir()))
    ]
    stats = [(p.name, p.stat().st_size, p.stat().st_mtime_ns) for p in files]
    identity = hashlib.sha256(repr((stats, withheld)).encode()).hexdigest()
    fmt = options.answer_format or answer_format(places[0])
    if fmt == "listing" and withheld != _Withheld():
        raise SpecError(
            f"--model {name!r}: +sure and +check are for policies that write edit scripts; leave "
            "them out, or give --answer-format edits"
        )

    def load() -> Model:
        # Imported here, so that a wrong name is reported without waiting for JAX.
        from policy_jax.evaluation.checkpoints import CheckpointOptions, load_checkpoint

        asked = CheckpointOptions(
            fmt,
            options.dtype,
            options.max_prompt_tokens,
            options.max_new_tokens,
            options.style,
            options.examples,
            withheld.sure,
            withheld.check,
            options.show,
            options.decode_weights,
        )
        return load_checkpoint(name, folder, options.sampling, asked)

    return ModelSpec(name, identity, load, fmt)


def _places(name: str, folder: Path) -> list[Path]:
    """Where a checkpoint is: adapters have files of their own and a base model. The first one has
    the tokenizer."""
    if not is_adapters(folder):
        return [folder]
    from policy_jax.models.peft_folder import PeftError, base_of, tokenizer_place

    try:
        first = tokenizer_place(folder)
        return [first, base_of(folder) if first == folder else folder]
    except PeftError as error:
        raise SpecError(f"--model {name!r}: {error}") from error


def _timed_as_paper(client: Client, outcome: Outcome, plan: Plan) -> Outcome:
    if not outcome.changed or not outcome.passed or outcome.listing is None:
        return outcome
    try:
        paper = client.evaluate(
            outcome.question.program,
            complete_text(outcome.listing),
            plan.precision,
            plan.timeout,
            "paper",
        )
    except Unavailable as error:
        return replace(outcome, unavailable=True, reason=str(error))
    return replace(outcome, paper=paper)


def settings(model: ModelSpec, plan: Plan, options: ModelOptions) -> dict[str, Any]:
    """Everything that decides what this model's outcomes mean, for `records.Records`."""
    plan = model.plan(plan)
    return {
        "identity": model.identity,
        "precision": [plan.precision.max_pairs, plan.precision.half_width],
        **({"layouts": some} if (some := plan.precision.layouts) else {}),
        **({"fresh": plan.fresh} if plan.fresh else {}),
        "best_of": plan.best_of,
        "refine": plan.refine,
        "paper": plan.paper,
        "temperature": options.sampling.temperature,
        "seed": options.sampling.seed,
        "style": options.style,
        "examples": [example.listing for example in options.examples],
        "max_new_tokens": options.max_new_tokens,
        **({"prompts": "windows"} if model.fmt == "edits" else {}),
        **({"base": build_names()} if model.base else {}),
        **({"base_of": "rewritten builds"} if model.base and model.rewrite else {}),
        **({"offer": build_names()} if model.offer else {}),
        **({"fmt": options.answer_format} if options.answer_format is not None else {}),
        **({"dtype": options.dtype} if options.dtype != "float32" else {}),
        **({"decode_weights": how} if (how := options.decode_weights) != "full" else {}),
        **({"max_prompt_tokens": most} if (most := options.max_prompt_tokens) else {}),
    }

"""`summary.json`: the figures of an evaluation, with its options, machines and versions.

`python -m policy_jax.evaluate --schema` prints its JSON Schema, which is made from the classes here
and in `figures`. The top level has the figures of the first model over all programs under their
fixed names (`compile_rate`, `pass_rate`, `identical_rate`, `speedup_mean`, `speedup_geomean`,
`ci_low`, `ci_high`, ...); `models` has those of all models and splits.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from policy_jax.evaluation.base_figures import BaseFigures, base_figures
from policy_jax.evaluation.evidence import EvidenceFigures, evidence_figures
from policy_jax.evaluation.figures import Comparison, Summary, all_comparisons, all_summaries
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.routine_figures import RoutineFigures, routine_figures

SCHEMA_VERSION = 4


@dataclass(frozen=True, slots=True)
class Setting:
    """Under which the figures were made."""

    data: Annotated[str, Field(description="the data SPEC")]
    protocol: Annotated[
        str, Field(description="paired, or paper: each answer also timed as the paper did")
    ]
    best_of: Annotated[int, Field(description="answers to each turn; the winner is re-measured")]
    refine: Annotated[int, Field(description="further turns with feedback")]
    temperature: Annotated[float | None, Field(description="null: the first answer is greedy")]
    seed: Annotated[int, Field(description="of sampled answers")]
    prompt: Annotated[str, Field(description="style of chat prompts: paper or c-only")]
    shots: Annotated[int, Field(description="worked examples in chat prompts")]
    max_pairs: Annotated[int, Field(description="most pairs of runs a test")]
    half_width: Annotated[float, Field(description="timing stops below it (log speedup)")]
    command: Annotated[str, Field(description="what was typed")]
    date: Annotated[str, Field(description="end of the run, ISO 8601, UTC")]
    answer_format: Annotated[
        str | None, Field(description="edits or listing; null: by the folder of each checkpoint")
    ] = None
    dtype: Annotated[str, Field(description="of weights and computation of checkpoints")] = (
        "float32"
    )
    max_prompt_tokens: Annotated[
        int | None, Field(description="of a checkpoint; null: the usual one of the format")
    ] = None
    max_new_tokens: Annotated[
        int | None, Field(description="of an answer; null: the usual one of the format")
    ] = None
    layouts: Annotated[
        int, Field(description="drawn for each program; figures are means over them. 0: none")
    ] = 0
    fresh: Annotated[
        int, Field(description="inputs on which each claim was measured again. 0: none")
    ] = 0


@dataclass(frozen=True, slots=True)
class Machine:
    """An executor's host."""

    address: Annotated[str, Field(description="HOST:PORT")]
    cpu: Annotated[str, Field(description="model of the processor")]
    kernel: Annotated[str, Field(description="of the operating system")]
    compiler: Annotated[str, Field(description="what made the baselines")]
    isolation: Annotated[str, Field(description="level of the sandbox")]
    slots: Annotated[int, Field(description="candidates timed at once")]


@dataclass(frozen=True, slots=True)
class SummaryFile(Summary):
    """The file: the first model's figures, then everything."""

    schema_version: Annotated[int, Field(description="of this file")]
    setting: Annotated[Setting, Field(description="options of the run")]
    machines: Annotated[list[Machine], Field(description="who measured")]
    versions: Annotated[dict[str, str], Field(description="package -> version")]
    models: Annotated[
        list[Summary], Field(description="every model: over all programs, then by split")
    ]
    comparisons: Annotated[
        list[Comparison], Field(description="every pair of models, and runs taken together")
    ]
    routines: Annotated[
        list[RoutineFigures], Field(description="by model: the routines that its answers call")
    ] = field(default_factory=list)
    evidence: Annotated[
        list[EvidenceFigures], Field(description="by model: edits proven, tested and refuted")
    ] = field(default_factory=list)
    bases: Annotated[
        list[BaseFigures], Field(description="by model: the builds that its answers start from")
    ] = field(default_factory=list)


def build(
    outcomes: Mapping[str, Sequence[Outcome]],
    setting: Setting,
    machines: Sequence[Machine],
    versions: Mapping[str, str],
    controls: Sequence[str] = (),
    together: Mapping[str, Sequence[str]] | None = None,
) -> SummaryFile:
    """Figures of all models. `outcomes`: by model, with the controls.

    controls: models that were not asked for; the first of the others is at the top level.
    together: name -> models that are runs of one recipe, also compared as one.
    """
    summaries = all_summaries(outcomes)
    first = next((m for m in outcomes if m not in controls), next(iter(outcomes)))
    top = next(s for s in summaries if s.model == first)
    return SummaryFile(
        **asdict(top),
        schema_version=SCHEMA_VERSION,
        setting=setting,
        machines=list(machines),
        versions=dict(versions),
        models=summaries,
        comparisons=all_comparisons(outcomes, together),
        routines=routine_figures(outcomes),
        evidence=evidence_figures(outcomes),
        bases=base_figures(outcomes),
    )


def to_json(summary: SummaryFile) -> str:
    """Strict JSON. Raises ValueError for NaN or an infinite number."""
    return json.dumps(asdict(summary), indent=1, allow_nan=False) + "\n"


def from_json(text: str) -> SummaryFile:
    """The inverse of `to_json`. Raises pydantic.ValidationError for text that breaks the schema."""
    return TypeAdapter(SummaryFile).validate_json(text, strict=True)


def schema() -> dict[str, Any]:
    """The JSON Schema of `summary.json`."""
    return TypeAdapter(SummaryFile).json_schema()


def rounded(value: float | None, digits: int = 3) -> str:
    """A number for tables, "" if it is not known."""
    return "" if value is None or math.isnan(value) else f"{value:.{digits}f}"

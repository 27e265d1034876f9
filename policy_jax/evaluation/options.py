"""The options of `python -m policy_jax.evaluate`, in the order of its help.

This module imports little, so that `--help` and a wrong option are answered at once.
"""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

from executor.common import TimingProtocol


class PromptChoice(enum.StrEnum):
    PAPER = "paper"
    C_ONLY = "c-only"


class AnswerFormat(enum.StrEnum):
    EDITS = "edits"
    LISTING = "listing"


class Dtype(enum.StrEnum):
    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"


class DecodeWeights(enum.StrEnum):
    FULL = "full"
    INT8 = "int8"


class BaseChoice(enum.StrEnum):
    NONE = "none"
    BEST = "best"


class Published(enum.StrEnum):
    PAPER = "paper"


Models = Annotated[
    list[str] | None,
    typer.Option(metavar="SPEC[,SPEC...]", help="Models to evaluate; repeatable."),
]
Data = Annotated[str, typer.Option(metavar="SPEC", help="Programs to evaluate them on.")]
Out = Annotated[Path | None, typer.Option(metavar="DIR", help="Folder for the results.")]
Limit = Annotated[int | None, typer.Option(help="Most programs to use. Default: all.", min=1)]
BestOf = Annotated[
    int, typer.Option(help="Answers to each program; the best one is measured again.", min=1)
]
Refine = Annotated[int, typer.Option(help="Turns with feedback after the first answer.", min=0)]
Temperature = Annotated[
    float | None,
    typer.Option(
        help="Temperature of all answers; 0 is greedy. Default: first answer greedy, others 0.7.",
        min=0,
    ),
]
Seed = Annotated[int, typer.Option(help="Seed of the sampled answers.")]
Prompt = Annotated[
    PromptChoice, typer.Option(help="What chat models are shown: C and assembly, or C alone.")
]
Shots = Annotated[
    int,
    typer.Option(help="Worked examples in chat prompts; they are measured first.", min=0),
]
AnswerFormatOf = Annotated[
    AnswerFormat | None,
    typer.Option(
        help="What checkpoints are asked for: edit scripts of windows, or whole listings. Default: "
        "what they were trained for (policy.json in the folder), listing for other chat models."
    ),
]
DtypeOf = Annotated[Dtype, typer.Option(help="Type of the weights and of the computation.")]
DecodeWeightsOf = Annotated[
    DecodeWeights,
    typer.Option(
        help="What checkpoints decode with: full weights, or on a CPU int8 ones, which are rounded "
        "and faster with large models."
    ),
]
MaxPromptTokens = Annotated[
    int | None,
    typer.Option(
        help="Most tokens of a prompt of a checkpoint. Windows are cut to fit it; a program whose "
        "listing does not fit is not asked. Default: 768 for edit scripts (1024 for those of chat "
        "models), 2000 for listings.",
        min=1,
    ),
]
MaxNewTokens = Annotated[
    int | None,
    typer.Option(
        help="Most tokens of an answer. Default: 192 for edit scripts, 2000 for listings.", min=1
    ),
]
Protocol = Annotated[
    TimingProtocol,
    typer.Option(help="paper: also time each answer as the paper did, which is biased."),
]
MaxPairs = Annotated[
    int, typer.Option(help="Most pairs of runs (baseline, candidate) of a test.", min=3)
]
HalfWidth = Annotated[
    float,
    typer.Option(help="Stop timing when the interval's half-width (log speedup) is less.", min=0),
]
FRESH_INPUTS = 2
"""Fresh inputs of a program, where tables are made."""

Fresh = Annotated[
    int,
    typer.Option(
        "--fresh-inputs",
        help="New inputs on which an answer that is faster is measured again. One that is wrong "
        "there fails; one that is much slower there counts with its speedup there. 0: none.",
        min=0,
    ),
]
Controls = Annotated[
    bool, typer.Option(help="Evaluate the controls copy, noise and shift as well.")
]
Heat = Annotated[
    bool,
    typer.Option(
        help="Run each program a few more times, once, to show in the report where its time goes."
    ),
]
Against = Annotated[
    str,
    typer.Option(
        metavar="NAME[,NAME...]",
        help="Models that the others are compared with. Default: ensemble and the first model.",
    ),
]
Together = Annotated[
    list[str] | None,
    typer.Option(
        metavar="NAME=NAME,NAME[,...]",
        help="Runs of one recipe, such as seeds, to compare as one model too; repeatable.",
    ),
]
BaseUrl = Annotated[
    str | None, typer.Option(metavar="URL", help="Server that openai: models are on.")
]
Concurrency = Annotated[int, typer.Option(help="Most calls to that server at once.", min=1)]
Retries = Annotated[
    int, typer.Option(help="Retries of a call to that server, with growing pauses.", min=0)
]
RequestTimeout = Annotated[
    float, typer.Option(help="Time limit of a call to that server, in seconds.", min=0.1)
]
Price = Annotated[
    str | None,
    typer.Option(
        metavar="IN,OUT",
        help="US dollars for a million prompt and completion tokens.",
    ),
]
Executor = Annotated[
    str | None,
    typer.Option(metavar="H:P,...", help="Executor daemons. Default: start one on this host."),
]
TokenFile = Annotated[
    Path | None, typer.Option(help="File with the token that the daemons ask for.")
]
Reproduce = Annotated[
    Published | None,
    typer.Option(
        help="paper: print the published table beside this one (implies --protocol paper)."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print summary.json.")]
Schema = Annotated[bool, typer.Option(help="Print the JSON schema of summary.json and stop.")]

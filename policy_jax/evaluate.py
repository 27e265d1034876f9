"""`python -m policy_jax.evaluate`: models on held-out programs, beside their controls.

Writes DIR/summary.json (figures; `--schema` prints its schema), DIR/results.md (the same as tables
for a README), DIR/report.html (one file that needs nothing else) and DIR/records/*.jsonl (every
answer with its measurement). The same command with the same folder asks only for what is missing.
"""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from executor.client import REPORTED_LAYOUTS, Precision
from executor.common import (
    LayoutsOption,
    Progress,
    TimingProtocol,
    addresses_or_own,
    output,
    stopping,
)
from policy_jax.evaluation import options

if TYPE_CHECKING:
    from rich.console import Console

    from policy_jax.evaluation.session import Result
    from policy_jax.evaluation.summary import SummaryFile

PRECISION = Precision()

EXIT_DONE, EXIT_INCOMPLETE, EXIT_ERROR, EXIT_INTERRUPTED = 0, 1, 2, 130

EPILOG = """Models: a Hugging Face or training-run checkpoint folder; tiny and tiny_ppo (the shipped
policies, after supervised training and after PPO); the controls copy, noise, shift (the same code
16 to 48 bytes further on), ensemble (the best of many builds), ensemble6 (of six flag sets of gcc),
in_place (fixed rewriting rules without a model) and routines (the same, and calls of routines in
place of library functions; routines:rt_scanf+rt_printf uses these alone); replay:FILE (recorded
answers); openai:NAME (any
server with that protocol; the key comes from OPENAI_API_KEY).

A suffix sets the sampling mode of one model: tiny+best8, tiny+refine2, tiny+sure95 (withholds a
greedy answer to which the policy gives a probability below 95 %), tiny+check (withholds what
fails the static check: its registers do not fit the code around it), in_place+base and
tiny+base (asked about the listing of the program's best build in place of -O3's; also copy+base and
routines+base), tiny+offer (prompts name the builds that an edit script may start from). NAME=SPEC
sets the name of a model in all tables.

Data: bundled:val (the frozen benchmark, 200 programs), its halves bundled:params and
bundled:families, bundled:dev (other programs of the same families, for choosing between models;
--limit sets how many), bundled:dev-params, bundled:dev-families, bundled:judge (frozen: 100 whole
programs with input), bundled:judge-params, bundled:judge-families, bundled:judge-dev, families of
the two dev sets alone (bundled:dev/shift_and,collatz and bundled:judge-dev/sorted_by_hand), a
folder with a folder for each program, the folder of a data set (its programs for evaluation), or a
.parquet file of one or in the paper's schema.

Examples:

`python -m policy_jax.evaluate --model tiny --data bundled:val --out runs/tiny`

`python -m policy_jax.evaluate --model tiny,ensemble --protocol paper --out runs/both --limit 40`

`python -m policy_jax.evaluate --model tiny --best-of 8 --refine 2 --out runs/best`

`python -m policy_jax.evaluate --model openai:qwen --base-url http://127.0.0.1:8000/v1 --out runs/q`

`python -m policy_jax.evaluate --model ensemble,tiny,tiny_ppo+best8 --out runs/table`

`python -m policy_jax.evaluate --model tiny,mine=runs/ppo/policy --against tiny --out runs/mine`

`python -m policy_jax.evaluate --model tiny,a=runs/0/policy,b=runs/1/policy --against tiny
--together PPO=a,b --out runs/seeds`

`python -m policy_jax.evaluate --model routines,routines:rt_scanf,ensemble --data programs/
--out runs/routines`

`python -m policy_jax.evaluate --reproduce paper --model tiny --out runs/paper`

Exit status: 0 done, whatever the score; 1 some programs had no answer from a model's server or an
executor (the same command asks for them again); 2 an option or a file is wrong; 130 interrupted
(the same command continues).
"""


app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown")


@app.command(epilog=EPILOG)
def main(
    model: options.Models = None,
    data: options.Data = "bundled:val",
    out: options.Out = None,
    limit: options.Limit = None,
    best_of: options.BestOf = 1,
    refine: options.Refine = 0,
    temperature: options.Temperature = None,
    seed: options.Seed = 0,
    prompt: options.Prompt = options.PromptChoice.PAPER,
    shots: options.Shots = 0,
    answer_format: options.AnswerFormatOf = None,
    dtype: options.DtypeOf = options.Dtype.FLOAT32,
    decode_weights: options.DecodeWeightsOf = options.DecodeWeights.FULL,
    max_prompt_tokens: options.MaxPromptTokens = None,
    max_new_tokens: options.MaxNewTokens = None,
    protocol: options.Protocol = TimingProtocol.PAIRED,
    max_pairs: options.MaxPairs = PRECISION.max_pairs,
    half_width: options.HalfWidth = PRECISION.half_width,
    layouts: LayoutsOption = REPORTED_LAYOUTS,
    fresh: options.Fresh = options.FRESH_INPUTS,
    controls: options.Controls = True,
    heat: options.Heat = True,
    against: options.Against = "",
    together: options.Together = None,
    base_url: options.BaseUrl = None,
    concurrency: options.Concurrency = 8,
    retries: options.Retries = 4,
    request_timeout: options.RequestTimeout = 300.0,
    price: options.Price = None,
    executor: options.Executor = None,
    token_file: options.TokenFile = None,
    reproduce: options.Reproduce = None,
    as_json: options.AsJson = False,
    schema: options.Schema = False,
) -> None:
    """Evaluate models on programs that no training run has seen."""
    if schema:
        from policy_jax.evaluation import summary

        print(json.dumps(summary.schema(), indent=2))
        return
    if model is None and reproduce is not None:
        model = ["tiny", "ensemble"]
    # Errors in the arguments are found within a second, so no progress stands before them.
    with _exits(), Progress("evaluate", first_after=1.0) as progress:
        if not model:
            raise ValueError("--model: name at least one; see --help")
        if out is None:
            raise ValueError("--out: name a folder for the results")
        from policy_jax.evaluation import session
        from policy_jax.evaluation.model_specs import ModelOptions, split_specs
        from policy_jax.evaluation.runner import Plan
        from policy_jax.evaluation.sampling import Sampling

        as_paper = protocol is TimingProtocol.PAPER or reproduce is not None
        job = session.Job(
            specs=model,
            data=data,
            out=out,
            plan=Plan(
                Precision(max_pairs, half_width, layouts), best_of, refine, as_paper, fresh=fresh
            ),
            options=ModelOptions(
                sampling=Sampling(temperature, seed),
                style=prompt.value,
                answer_format=None if answer_format is None else answer_format.value,
                dtype=dtype.value,
                decode_weights=decode_weights.value,
                max_prompt_tokens=max_prompt_tokens,
                max_new_tokens=max_new_tokens,
                show=progress.note,
                base_url=base_url,
                concurrency=concurrency,
                retries=retries,
                request_timeout=request_timeout,
                prices=_prices(price),
            ),
            limit=limit,
            shots=shots,
            controls=controls,
            against=split_specs([against]),
            together=dict(map(_together, together or ())),
            addresses=addresses_or_own(executor, "--executor"),
            token_file=token_file,
            heat=heat,
            command=shlex.join(["python", "-m", "policy_jax.evaluate", *sys.argv[1:]]),
        )
        result = session.run(job, progress)
    _print(result, out, as_json=as_json, beside_paper=reproduce is not None)
    raise typer.Exit(EXIT_INCOMPLETE if result.missing else EXIT_DONE)


@contextmanager
def _exits() -> Iterator[None]:
    """Turn an interrupt and the errors of a user or an executor into a message and a status."""
    from executor.client import ExecutorError
    from policy_jax.compilers.compiler import CompileError

    try:
        yield
    except KeyboardInterrupt:
        print("evaluate: interrupted; the same command goes on from here", file=sys.stderr)
        raise typer.Exit(EXIT_INTERRUPTED) from None
    except (ValueError, OSError, ExecutorError, CompileError) as error:
        print(f"evaluate: {error}", file=sys.stderr)
        raise typer.Exit(EXIT_ERROR) from None


def _print(result: Result, out: Path, *, as_json: bool, beside_paper: bool) -> None:
    if as_json:
        from policy_jax.evaluation.summary import to_json

        print(to_json(result.summary), end="")
    else:
        _print_tables(output(), result.summary, result.against, out)
        if beside_paper:
            from policy_jax.evaluation.paper import show_beside

            show_beside(output(), result.summary)
    for remark in result.remarks:
        print(f"evaluate: {remark}", file=sys.stderr)
    if result.missing:
        print(
            f"evaluate: {result.missing} answers are missing because a model's server or an "
            "executor did not respond, or an executor refused the program; report.html has the "
            "reasons. They are in no rate, and the same command asks for them again",
            file=sys.stderr,
        )


def _print_tables(
    console: Console, summary: SummaryFile, against: Container[str], out: Path
) -> None:
    from policy_jax.evaluation.figures import ALL
    from policy_jax.evaluation.table import (
        base_table,
        comparison_lines,
        evaluation_table,
        evidence_lines,
        evidence_table,
        family_lines,
        fresh_lines,
        layout_lines,
        novel_lines,
        routine_table,
    )

    for split in dict.fromkeys(s.split for s in summary.models):
        rows = [s for s in summary.models if s.split == split]
        title = f"{summary.setting.data}, all programs" if split == ALL else f"split {split}"
        console.print(evaluation_table(rows, title))
    if summary.routines:
        console.print(routine_table(summary.routines))
    if summary.bases:
        console.print(base_table(summary.bases))
    if summary.evidence:
        console.print(evidence_table(summary.evidence))
    lines = evidence_lines(summary.evidence)
    lines += comparison_lines(summary.comparisons, against)
    more = [*family_lines(summary.models), *novel_lines(summary.models)]
    more += [*layout_lines(summary.models), *fresh_lines(summary.models)]
    for line in [*more, *lines]:
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    timed = "as published" if summary.paper_runs == "paper" else "in pairs"
    console.print(
        "honest: a failure, an unresolved measurement and identical code count 1.0; paper's: each "
        f"test clamped at 1.0, timed {timed}. In {out}: summary.json, results.md, report.html.",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )


def _together(text: str) -> tuple[str, list[str]]:
    from policy_jax.evaluation.model_specs import split_specs

    name, _, listed = text.partition("=")
    runs = split_specs([listed])
    if not name.strip() or len(set(runs)) < 2:
        raise ValueError(f"--together {text!r}: give a name and two models, as in PPO=seed0,seed1")
    return name.strip(), runs


def _prices(text: str | None) -> tuple[float, float] | None:
    if text is None:
        return None
    try:
        prompt, completion = (float(part) for part in text.split(","))
    except ValueError:
        raise ValueError(f"--price {text!r}: give two numbers, as in 0.15,0.60") from None
    return prompt, completion


if __name__ == "__main__":
    sys.exit(stopping.run(app))

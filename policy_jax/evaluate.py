"""`python -m policy_jax.evaluate`: models on held-out programs, beside their controls.

Writes DIR/summary.json (figures; `--schema` prints its schema), DIR/results.md (the same as tables
for a README), DIR/report.html (one file, opens anywhere) and DIR/records/*.jsonl (every answer with
its measurement). The same command on the same folder asks only for what is missing there.
"""

from __future__ import annotations

import enum
import json
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from executor.client import Precision
from executor.common import Progress, TimingProtocol, addresses_or_own, output, stopping

if TYPE_CHECKING:
    from collections.abc import Container

    from rich.console import Console

    from policy_jax.evaluation.summary import SummaryFile

EXIT_DONE, EXIT_INCOMPLETE, EXIT_ERROR, EXIT_INTERRUPTED = 0, 1, 2, 130

EPILOG = """Models: a Hugging Face or training-run checkpoint folder; tiny and tiny_ppo (shipped:
the supervised start, and the same after PPO); the controls copy, noise, ensemble and in_place (the
rewriting that the start is shown among other builds); replay:FILE (recorded answers); openai:NAME
(any server that speaks that protocol; the key comes from OPENAI_API_KEY).

A SPEC may say how its model is asked, whatever the others of the run are: tiny+best8, tiny+refine2,
tiny+sure95 (a greedy answer less probable than 95 % to the policy itself is withheld), tiny+check
(so is one that does not fit the code around it: registers that nobody reads, or that hold something
else; told from the listing, nothing is run). NAME=SPEC calls it NAME in all tables.

Data: bundled:val (the frozen benchmark, 200 programs), its halves bundled:params and
bundled:families, bundled:dev (other programs of the same families, to choose by: as many as --limit
says), bundled:dev-params, bundled:dev-families, a folder with a folder for each program, or a
.parquet file in the paper's schema.

Examples:

`python -m policy_jax.evaluate --model tiny --data bundled:val --out runs/tiny`

`python -m policy_jax.evaluate --model tiny,ensemble --protocol paper --out runs/both --limit 40`

`python -m policy_jax.evaluate --model tiny --best-of 8 --refine 2 --out runs/best`

`python -m policy_jax.evaluate --model openai:qwen --base-url http://127.0.0.1:8000/v1 --out runs/q`

`python -m policy_jax.evaluate --model ensemble,tiny,tiny_ppo+best8 --out runs/table`

`python -m policy_jax.evaluate --model tiny,mine=runs/ppo/policy --against tiny --out runs/mine`

`python -m policy_jax.evaluate --model tiny,a=runs/0/policy,b=runs/1/policy --against tiny
--together PPO=a,b --out runs/seeds`

`python -m policy_jax.evaluate --reproduce paper --model tiny --out runs/paper`

Exit status: 0 done, whatever the score; 1 some programs had no answer from a model's server or an
executor (the same command asks for them again); 2 an option or a file is wrong; 130 interrupted
(the same command goes on).
"""


class _Prompt(enum.StrEnum):
    PAPER = "paper"
    C_ONLY = "c-only"


class _Reproduce(enum.StrEnum):
    PAPER = "paper"


app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown")


@app.command(epilog=EPILOG)
def main(
    model: Annotated[
        list[str] | None,
        typer.Option(metavar="SPEC[,SPEC...]", help="What to evaluate; repeatable."),
    ] = None,
    data: Annotated[str, typer.Option(metavar="SPEC", help="Programs.")] = "bundled:val",
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Folder for the results.")] = None,
    limit: Annotated[int | None, typer.Option(help="At most so many programs.", min=1)] = None,
    best_of: Annotated[
        int, typer.Option(help="Answers to each program; the chosen one is measured again.", min=1)
    ] = 1,
    refine: Annotated[
        int, typer.Option(help="Turns with feedback after the first answer.", min=0)
    ] = 0,
    temperature: Annotated[
        float | None,
        typer.Option(
            help="Of all answers; 0 is greedy. Default: the first greedy, others 0.7.", min=0
        ),
    ] = None,
    seed: Annotated[int, typer.Option(help="Of sampled answers.")] = 0,
    prompt: Annotated[
        _Prompt, typer.Option(help="What chat models are shown: C and assembly, or C alone.")
    ] = _Prompt.PAPER,
    shots: Annotated[
        int, typer.Option(help="Worked examples in chat prompts, measured here first.", min=0)
    ] = 0,
    max_new_tokens: Annotated[
        int | None, typer.Option(help="Most tokens of an answer. Default: 192 or 2000.", min=1)
    ] = None,
    protocol: Annotated[
        TimingProtocol,
        typer.Option(help="paper: time each answer the published, biased way as well."),
    ] = TimingProtocol.PAIRED,
    max_pairs: Annotated[
        int, typer.Option(help="Most pairs of runs a test.", min=3)
    ] = Precision().max_pairs,
    half_width: Annotated[
        float, typer.Option(help="Stop when the interval's half-width (log) is below.", min=0)
    ] = Precision().half_width,
    controls: Annotated[
        bool, typer.Option(help="Put copy and noise into the table, asked for or not.")
    ] = True,
    against: Annotated[
        str,
        typer.Option(
            metavar="NAME[,NAME...]",
            help="Models with which the others are compared. Default: ensemble, and the first.",
        ),
    ] = "",
    together: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=NAME,NAME[,...]",
            help="Models that are runs of one recipe, also compared as one; repeatable.",
        ),
    ] = None,
    base_url: Annotated[
        str | None, typer.Option(metavar="URL", help="Server of openai: models.")
    ] = None,
    concurrency: Annotated[int, typer.Option(help="Calls of that server at once.", min=1)] = 8,
    retries: Annotated[int, typer.Option(help="Of such a call, with growing pauses.", min=0)] = 4,
    request_timeout: Annotated[
        float, typer.Option(help="Seconds for such a call.", min=0.1)
    ] = 300.0,
    price: Annotated[
        str | None,
        typer.Option(metavar="IN,OUT", help="US dollars for a million tokens, to count the cost."),
    ] = None,
    executor: Annotated[
        str | None,
        typer.Option(metavar="H:P,...", help="Daemons. Default: one of our own on loopback."),
    ] = None,
    token_file: Annotated[
        Path | None, typer.Option(help="File with the token that the daemons ask for.")
    ] = None,
    reproduce: Annotated[
        _Reproduce | None,
        typer.Option(
            help="paper: print the published table beside ours (implies --protocol paper)."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print summary.json.")] = False,
    schema: Annotated[bool, typer.Option(help="Print the schema of summary.json.")] = False,
) -> None:
    """Evaluate models on programs that no training run has seen."""
    if schema:
        from policy_jax.evaluation import summary

        print(json.dumps(summary.schema(), indent=2))
        return
    if model is None and reproduce is not None:
        model = ["tiny", "ensemble"]
    from executor.client import ExecutorError
    from policy_jax.compilers.compiler import CompileError

    try:
        # Mistakes in the arguments are found within a second, and then stand alone.
        with Progress("evaluate", first_after=1.0) as progress:
            if not model:
                raise ValueError("--model: name at least one; see --help")
            if out is None:
                raise ValueError("--out: name a folder for the results")
            from policy_jax.evaluation import session
            from policy_jax.evaluation.contestants import ModelOptions, split_specs
            from policy_jax.evaluation.runner import Plan
            from policy_jax.evaluation.sampling import Sampling
            from policy_jax.evaluation.summary import to_json

            as_paper = protocol is TimingProtocol.PAPER or reproduce is not None
            job = session.Job(
                specs=model,
                data=data,
                out=out,
                plan=Plan(Precision(max_pairs, half_width), best_of, refine, as_paper),
                options=ModelOptions(
                    sampling=Sampling(temperature, seed),
                    style=prompt.value,
                    max_new_tokens=max_new_tokens,
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
                command=shlex.join(["python", "-m", "policy_jax.evaluate", *sys.argv[1:]]),
            )
            done = session.run(job, progress)
    except KeyboardInterrupt:
        print("evaluate: interrupted; the same command goes on from here", file=sys.stderr)
        raise typer.Exit(EXIT_INTERRUPTED) from None
    except (ValueError, OSError, ExecutorError, CompileError) as error:
        print(f"evaluate: {error}", file=sys.stderr)
        raise typer.Exit(EXIT_ERROR) from None
    if as_json:
        print(to_json(done.summary), end="")
    else:
        _show(output(), done.summary, done.against, out)
        if reproduce is not None:
            from policy_jax.evaluation.paper import show_beside

            show_beside(output(), done.summary)
    for remark in done.remarks:
        print(f"evaluate: {remark}", file=sys.stderr)
    if done.missing:
        print(
            f"evaluate: {done.missing} answers are missing through no fault of the models'; they "
            "are in no rate, and the same command asks for them again",
            file=sys.stderr,
        )
    raise typer.Exit(EXIT_INCOMPLETE if done.missing else EXIT_DONE)


def _show(console: Console, found: SummaryFile, against: Container[str], out: Path) -> None:
    from policy_jax.evaluation.figures import ALL
    from policy_jax.evaluation.table import (
        comparison_lines,
        evaluation_table,
        family_lines,
        novel_lines,
    )

    for split in dict.fromkeys(s.split for s in found.models):
        rows = [s for s in found.models if s.split == split]
        title = f"{found.setting.data}, all programs" if split == ALL else f"split {split}"
        console.print(evaluation_table(rows, title))
    lines = comparison_lines(found.comparisons, against)
    for line in [*family_lines(found.models), *novel_lines(found.models), *lines]:
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    timed = "as published" if found.paper_runs == "paper" else "in pairs"
    console.print(
        "honest: a failure, an unresolved measurement and identical code count 1.0; paper's: each "
        f"test clamped at 1.0, timed {timed}. In {out}: summary.json, results.md, report.html.",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )


def _together(text: str) -> tuple[str, list[str]]:
    from policy_jax.evaluation.contestants import split_specs

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

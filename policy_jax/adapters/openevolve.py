"""An evaluator for OpenEvolve: it evolves the -O3 listing of a program, and executors score it.

    judge = judge_of(["prog.c"], tests="tests/", executors=["127.0.0.1:50051"])
    judge.write("evolve")

writes what `openevolve-run` needs. In a process, `run_evolution(evaluator=judge, ...)` takes it as
it is.
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from openevolve.evaluation_result import EvaluationResult

from executor.client import Client, Evaluation, Program
from executor.common import Progress
from policy_jax.adapters.executors import checked
from policy_jax.adapters.one_listing import NotMeasured, Request, measured
from policy_jax.asm.answer import AnswerError, parse
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.single_source import Options
from policy_jax.data.program_sets import ProgramEntry, read, write
from policy_jax.data.prompts import answer_text
from policy_jax.evaluation.feedback import words
from policy_jax.optimise.baseline import read_baseline
from policy_jax.optimise.judging_tests import judged_program, like_each
from policy_jax.ppo.rewards import shrunk_gain, unparsable

StrPath = str | os.PathLike[str]

SECONDS = 240.0
"""Time limit for one listing; below the 300 s after which OpenEvolve would give a score of 0."""

PROGRAM, INITIAL, EVALUATOR = "program.parquet", "initial.s", "evaluator.py"


class ExecutorFault(BaseException):
    """No daemon judged the program, so it has no score.

    OpenEvolve makes a score of 0 of every `Exception`. This is none, so that it ends the run, which
    can be continued from its last checkpoint.
    """


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges the listings that OpenEvolve writes as replacements of one program.

    program: its C text and the tests that listings are judged on. listing: that of `gcc -O3`.
    executors: HOST:PORT of each daemon. token_file: file with their token. seconds: for all that
    is measured of one listing, with the wait for a free daemon; OpenEvolve's `evaluator.timeout`
    must be longer. remarks: on the choice of the tests, for the user.
    """

    program: Program
    listing: str
    executors: tuple[str, ...]
    token_file: str = ""
    seconds: float = SECONDS
    remarks: tuple[str, ...] = ()

    def __call__(self, program_path: str) -> EvaluationResult:
        """The metrics of the listing in a file, all between 0 and what a speedup can be:

        - combined_score: 0 for a listing that fails a test; else its speedup over -O3, shrunk by
          its uncertainty: 1 where the interval holds 1.
        - correctness: the share of tests passed. speedup, speedup_low, speedup_high: as measured,
          with the 95 % interval; 1 where it was not measured, and 0 for a listing that fails.

        A listing that looks faster is measured again on fresh runs, and scored by these alone.
        The artifacts hold the verdict, its evidence, and the feedback on the listing.
        Raises ExecutorFault.
        """
        text = Path(program_path).read_text(encoding="utf-8", errors="replace")
        try:
            parsed = parse(answer_text(text), self.listing.splitlines(), "listing")
        except AnswerError as error:
            return result_of(unparsable(str(error)))
        request = Request(
            self.program, parsed.listing, self.executors, self.token_file, self.seconds
        )
        try:
            return result_of(measured(request))
        except NotMeasured as error:
            raise ExecutorFault(f"{', '.join(self.executors)}: {error}") from error

    def write(self, folder: StrPath) -> None:
        """Write what `openevolve-run` needs: the listing that it starts from (`initial.s`), the
        evaluator (`evaluator.py`), and the program with its tests (`program.parquet`)."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        entry = ProgramEntry(
            "program", "", "test", self.program, self.listing, "of the user", "NOASSERTION"
        )
        write(folder / PROGRAM, [entry])
        (folder / INITIAL).write_text(self.initial, encoding="utf-8")
        settings = (self.executors, self.token_file, self.seconds)
        (folder / EVALUATOR).write_text(
            "from pathlib import Path\n\n"
            "from policy_jax.adapters.openevolve import load\n\n"
            f"evaluate = load(Path(__file__).parent, {', '.join(map(repr, settings))})\n",
            encoding="utf-8",
        )

    @property
    def initial(self) -> str:
        """The listing of -O3, with OpenEvolve's marks around all of it."""
        lines = "".join(f"{line}\n" for line in normalise(self.listing))
        return f"# EVOLVE-BLOCK-START\n{lines}# EVOLVE-BLOCK-END\n"


def judge_of(
    sources: Sequence[StrPath],
    *,
    executors: Sequence[str],
    tests: StrPath | None = None,
    inputs: Sequence[bytes] = (),
    arguments: Sequence[str] = (),
    files: Sequence[StrPath] = (),
    options: Options | None = None,
    token_file: str = "",
    seconds: float = SECONDS,
    progress: Progress | None = None,
) -> Judge:
    """The judge of a program, with the tests that `sample` would judge it on.

    sources, tests, inputs, arguments, files, options, progress: as for
    `policy_jax.optimise.api.optimise`. executors, token_file, seconds: see `Judge`.

    Raises ValueError (NothingToJudge among them), executor.common.InputError, CompileError,
    executor.client.InvalidProgram, executor.client.Unavailable.
    """
    addresses = checked(executors)
    like = like_each(arguments, files)
    paths, remarks = tuple(map(Path, sources)), list[str]()
    base = read_baseline(paths, options or Options())
    folder = None if tests is None else Path(tests)
    silent = progress or Progress("openevolve", first_after=float("inf"))
    with Client(addresses, token_file or None) as client:
        program = judged_program(
            client, str(paths[0]), base.bare, folder, tuple(inputs), remarks, silent, like
        )
    return Judge(program, base.listing, tuple(addresses), token_file, seconds, tuple(remarks))


def load(
    folder: StrPath, executors: Sequence[str], token_file: str = "", seconds: float = SECONDS
) -> Judge:
    """The judge that `Judge.write` wrote to a folder. Raises policy_jax.data.rows.DatasetError."""
    (entry,) = read(Path(folder) / PROGRAM)
    return Judge(entry.program, entry.listing, tuple(executors), token_file, seconds)


def result_of(evaluation: Evaluation) -> EvaluationResult:
    """The metrics and artifacts of an evaluation, see `Judge.__call__`."""
    e = evaluation
    known = e.speedup is not None and e.resolved and not e.identical
    worst = 1.0 if e.passed else 0.0
    speedup, low, high = (
        (e.speedup, e.ci_low, e.ci_high) if e.passed and known else (worst, worst, worst)
    )
    return EvaluationResult(
        metrics={
            "combined_score": math.exp(shrunk_gain(e)) if e.passed else 0.0,
            "correctness": e.tests_passed / e.tests_total if e.tests_total else 0.0,
            "speedup": speedup,
            "speedup_low": low if low is not None else speedup,
            "speedup_high": high if high is not None else speedup,
        },
        artifacts={"verdict": str(e.verdict), "evidence": e.evidence, "feedback": words(e)},
    )

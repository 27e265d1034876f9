"""`sample` as a function.

The example writes the listing of a program that became faster.

    from policy_jax.optimise.api import optimise

    result = optimise(["prog.c"], tests="tests/")
    if result.best is not None:
        print(result.final.speedup, result.final.ci_low, result.final.ci_high)
        Path("fast.s").write_text(result.listing)
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from executor.client import Client
from executor.common import Progress
from policy_jax.compilers.single_source import Options
from policy_jax.optimise import PROPOSERS, Proposer
from policy_jax.optimise.judging_tests import like_each
from policy_jax.optimise.search import SearchRequest, SearchResult, search
from policy_jax.shipped import PEOPLE

StrPath = str | os.PathLike[str]


def optimise(
    sources: Sequence[StrPath],
    *,
    tests: StrPath | None = None,
    inputs: Sequence[bytes] = (),
    arguments: Sequence[str] = (),
    files: Sequence[StrPath] = (),
    output_files: Sequence[str] = (),
    options: Options | None = None,
    function: str | None = None,
    proposers: Sequence[Proposer] = PROPOSERS,
    checkpoint: Path = PEOPLE,
    base: Literal["none", "best"] = "none",
    minutes: float | None = 2.0,
    assembly: bool = False,
    portable: bool = False,
    client: Client | None = None,
    progress: Progress | None = None,
) -> SearchResult:
    """The fastest listing of a program that passes its tests, or that of `gcc -O3`.

    sources: its C files, or one file of C++ or Fortran. assembly: the only source is a listing.
    tests: a folder as `sample --tests` takes it; without one, tests are made from `inputs`, or from
    guesses. arguments, files: of each run. output_files: names of files that it writes in its
    working folder. options: of the preprocessor. function: the only one
    that may change. base, minutes, portable: as for `sample`; no limit where minutes is None.
    client: executors to ask; None starts one on this host for this call. progress: shows what is
    being done; None shows nothing.

    Raises ValueError (NothingToJudge among them), executor.common.InputError, CompileError,
    InvalidProgram, Unavailable.
    """
    request = SearchRequest(
        tuple(map(Path, sources)),
        None if tests is None else Path(tests),
        tuple(inputs),
        tuple(proposers),
        checkpoint,
        function=function,
        options=options or Options(),
        like=like_each(arguments, files, output_files),
        routines="routines" in proposers,
        base=base,
        minutes=minutes,
        assembly=assembly,
        portable=portable,
    )
    silent = progress or Progress("optimise", first_after=float("inf"))
    if client is not None:
        return search(request, client, silent)
    with Client() as own:
        return search(request, own, silent)

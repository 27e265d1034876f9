"""What was written for a program or a project, how to build with it, and how to take it back."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from executor.common import libraries_of
from policy_jax.compilers.single_source import Options
from policy_jax.optimise.build_line import build_command, needs_libm
from policy_jax.optimise.project import patch
from policy_jax.optimise.project.improve import ProjectResult
from policy_jax.optimise.report import at_layouts, listing_of
from policy_jax.optimise.search import SearchResult

FAST, O3 = "fast.s", "gcc-O3.s"
"""The listings in the folder of a report."""


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence, and the command that it introduces; "" for none."""

    text: str
    command: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """name: of the program. verdict: one sentence. build, undo: what a reader does. remarks: in
    addition to those of the search."""

    name: str
    verdict: str
    build: tuple[Step, ...]
    undo: tuple[Step, ...]
    remarks: tuple[str, ...] = ()


def of_program(
    program: Sequence[Path], options: Options, target: Path, result: SearchResult
) -> Delivery:
    """For C files whose listing was written to `target`; options: of the preprocessor."""
    name = " ".join(map(str, program))
    libraries = () if result.program is None else libraries_of(result.program.flags)
    words = [*result.by.split(), *options.words, *map(str, program), "-o", "program"]
    words += [f"-l{name}" for name in libraries]
    if "m" not in libraries and needs_libm(result.baseline):
        words.append("-lm")

    def built(path: Path, listing: str) -> str:
        return build_command(path, listing, libraries)

    e = result.final
    if result.best is None or e is None or e.speedup is None:
        written = (
            f"sample wrote the {listing_of(result)} to {target}; a build from it changes nothing."
        )
        nothing = (
            f"Nothing was found that is faster than {result.by} beyond the interval of its "
            "measurement."
        )
        return Delivery(name, nothing, (Step(written, built(target, result.listing)),), ())
    verdict = (
        f"{name} runs {e.speedup:.2f} times as fast as with {result.by} (95 % interval "
        f"{_interval(e.ci_low, e.ci_high)}, measured again on fresh runs{at_layouts(e)}), and "
        f"passes all {e.tests_total} tests."
    )
    build = (
        Step("In the folder in which sample was called:", built(target, result.listing)),
        Step(
            "In the folder of this report, which has the same listing:",
            built(Path(FAST), result.listing),
        ),
    )
    changed = f"sample wrote {target} and the folder of this report, and changed no other file."
    from_source = Step(f"{changed} To go back, build from the source again:", shlex.join(words))
    before = Step(
        f"Or build the {listing_of(result)}, with which all times are compared, in the folder of "
        "this report:",
        built(Path(O3), result.baseline),
    )
    is_listing = " " not in result.by
    return Delivery(name, verdict, build, (before,) if is_listing else (from_source, before))


def of_project(project: Path, result: ProjectResult, *, applied: bool) -> Delivery:
    """For a project whose patch was written, or applied too."""
    here = project.resolve().name
    remarks = tuple(result.remarks)
    if not result.files or result.gain is None:
        return Delivery(
            here,
            "Nothing in the project is faster beyond its interval; no file was written.",
            (),
            (),
            remarks,
        )
    gain = result.gain
    files = ", ".join(f"{file.path} ({', '.join(file.functions)})" for file in result.files)
    verdict = (
        f"The whole program of {here} runs {gain.speedup:.2f} times as fast as with the project's "
        f"own build (95 % interval {_interval(gain.low, gain.high)}, on the runs that were given)."
    )
    written = project / patch.FOLDER / patch.PATCH
    if applied:
        return Delivery(
            here,
            verdict,
            (Step(f"sample changed these files: {files}. Build the project as before."),),
            (
                Step(
                    "In the folder of the project; it gives the files back byte for byte:",
                    "python -m policy_jax.sample --undo",
                ),
            ),
            remarks,
        )
    return Delivery(
        here,
        verdict,
        (
            Step(f"sample wrote {written}, which changes these files: {files}."),
            Step(
                "In the folder of the project; then build as before:",
                f"patch -p1 < {patch.FOLDER}/{patch.PATCH}",
            ),
        ),
        (Step("In the folder of the project:", f"patch -R -p1 < {patch.FOLDER}/{patch.PATCH}"),),
        remarks,
    )


def _interval(low: float | None, high: float | None) -> str:
    return "not known" if low is None or high is None else f"{low:.2f} .. {high:.2f}"

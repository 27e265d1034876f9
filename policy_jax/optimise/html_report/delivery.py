"""What was written for a program or a project, how to build with it, and how to take it back."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from policy_jax.compilers.single_source import Options
from policy_jax.optimise.build_line import build_command, needs_libm
from policy_jax.optimise.project import patch
from policy_jax.optimise.project.improve import ProjectResult
from policy_jax.optimise.report import at_layouts
from policy_jax.optimise.search import SearchResult

FAST, O3 = "fast.s", "gcc-O3.s"
"""The listings in the folder of a report."""

NOTHING = "Nothing was found that is faster than gcc -O3 beyond the interval of its measurement."


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
    words = ["gcc", "-O3", *options.words, *map(str, program), "-o", "program"]
    from_c = shlex.join(words + ["-lm"] * needs_libm(result.baseline))
    e = result.final
    if result.best is None or e is None or e.speedup is None:
        written = (
            f"sample wrote the listing of gcc -O3 to {target}; a build from it changes nothing."
        )
        return Delivery(name, NOTHING, (Step(written, build_command(target, result.listing)),), ())
    verdict = (
        f"{name} runs {e.speedup:.2f} times as fast as with gcc -O3 (95 % interval "
        f"{_interval(e.ci_low, e.ci_high)}, measured again on fresh runs{at_layouts(e)}), and "
        f"passes all {e.tests_total} tests."
    )
    return Delivery(
        name,
        verdict,
        (
            Step(
                "In the folder in which sample was called:", build_command(target, result.listing)
            ),
            Step(
                "In the folder of this report, which has the same listing:",
                build_command(Path(FAST), result.listing),
            ),
        ),
        (
            Step(
                f"sample wrote {target} and the folder of this report, and changed no C file. To "
                "go back, build from C again:",
                from_c,
            ),
            Step(
                "Or build the listing of gcc -O3 that all times are compared with, in the folder "
                "of this report:",
                build_command(Path(O3), result.baseline),
            ),
        ),
    )


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

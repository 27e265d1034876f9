"""What `sample --build` and `sample --undo` do and print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from executor.client import Client
from executor.common import Progress, output, plain, say
from policy_jax.optimise.project import patch
from policy_jax.optimise.project.improve import ProjectResult, improve
from policy_jax.optimise.report import as_json_object, show
from policy_jax.optimise.search import SearchRequest
from policy_jax.optimise.workloads import Run


def run(
    project: Path,
    build: str,
    runs: Sequence[Run],
    request: SearchRequest,
    client: Client,
    progress: Progress,
    *,
    apply: bool,
) -> ProjectResult:
    """Improve a project and write its patch; with `apply` also change its files.

    Raises what `improve` raises, and OSError.
    """
    result = improve(project, build, runs, request, client, progress)
    if result.files:
        patch.write(project, result.files)
        if apply:
            patch.apply(project, result.files)
    return result


def show_project(project: Path, result: ProjectResult, *, applied: bool) -> None:
    """Print what was found for a person."""
    written = project / patch.FOLDER / patch.PATCH
    found = result.found
    show("the program of the project", written, found, project=True)
    console = output()
    for remark in result.remarks:
        say(console, remark)
    if not result.files or result.gain is None:
        say(console, "Nothing in the project is faster beyond its interval. Nothing was written.")
        return
    for file in result.files:
        say(console, f"{file.path}: {', '.join(file.functions)}")
    gain = result.gain
    say(
        console,
        f"The whole program is {gain.speedup:.3f}x as fast as with the project's own build (95 % "
        f"interval {gain.low:.3f} .. {gain.high:.3f}, on the runs that you gave).",
    )
    here = "" if project == Path() else f" (in {project})"
    if applied:
        say(
            console,
            f"Changed these files{here}. Take it back with: python -m policy_jax.sample --undo",
        )
    else:
        say(
            console,
            f"Wrote {written}. Apply it{here} with: patch -p1 < {patch.FOLDER}/{patch.PATCH}\n"
            f"Take it back with: patch -R -p1 < {patch.FOLDER}/{patch.PATCH}",
        )


def as_json(project: Path, result: ProjectResult, *, applied: bool) -> dict[str, Any]:
    """What was found, as `sample --build --json` prints it."""
    written = project / patch.FOLDER / patch.PATCH
    found = as_json_object([project], written, result.found)
    found["improved"] = bool(result.files)
    found["remarks"] = [*found["remarks"], *result.remarks]
    del found["build"]
    return found | {
        "project": str(project),
        "files": [
            {"path": str(file.path), "functions": list(file.functions)} for file in result.files
        ],
        "gain": None if result.gain is None else asdict(result.gain),
        "patch": str(written) if result.files else None,
        "applied": applied and bool(result.files),
    }


def take_back(project: Path) -> None:
    """Give back the files that `--apply` changed, and print their names. Raises what `patch.undo`
    raises."""
    print(plain(f"Gave back {', '.join(map(str, patch.undo(project)))}."))

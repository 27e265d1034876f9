"""What `sample --build` and `sample --undo` do and print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from executor.client import Client
from executor.common import Progress, output, say, strict_json
from policy_jax.optimise.project import patch
from policy_jax.optimise.project.improve import ProjectResult, improve
from policy_jax.optimise.report import as_json_object, show
from policy_jax.optimise.search import SearchRequest


def run(
    project: Path,
    build: str,
    runs: Sequence[str],
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


def report(project: Path, result: ProjectResult, *, applied: bool, as_json: bool) -> None:
    """Print what was found."""
    written = project / patch.FOLDER / patch.PATCH
    found = result.found
    if as_json:
        print(strict_json.dumps(_json(project, written, result, applied), indent=2))
        return
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


def _json(project: Path, written: Path, result: ProjectResult, applied: bool) -> dict[str, Any]:
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

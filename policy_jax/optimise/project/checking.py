"""What `sample --check DIR --build COMMAND` does: judges the changed files of a project.

A file that a patch of `sample --build` changed is compiled from its assembly, also after an edit of
its C text. So the program is built twice: from the files as they are, and from the C text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from executor.client import Client
from executor.common import Progress
from policy_jax.asm.routines.complete import complete_text
from policy_jax.optimise.check import Checked, check_summary, judge
from policy_jax.optimise.project.as_listings import baseline_of_listings, together
from policy_jax.optimise.project.improve import with_runs
from policy_jax.optimise.project.listings import listing_of
from policy_jax.optimise.project.parts import parts_of
from policy_jax.optimise.project.patch import FROM_C, is_changed
from policy_jax.optimise.project.recording import ProjectError, copied, record
from policy_jax.optimise.search import SearchRequest
from policy_jax.optimise.workloads import Run

BY = "its C text with the project's own options"


def check_project(
    project: Path,
    build: str,
    runs: Sequence[Run],
    request: SearchRequest,
    client: Client,
    progress: Progress,
) -> Checked:
    """Judge the changed files together, in the whole program, against their C text with the
    project's own options.

    Raises ProjectError, also where no file is changed, and what `search` raises.
    """
    check_summary()
    progress.phase("building a copy of the project")
    with copied(project) as folder:
        parts = parts_of(record(folder, build), runs, folder, request.like)
        changed = [
            unit.source.relative_to(folder)
            for unit in parts.units
            if is_changed(unit.source.read_text(errors="replace"))
        ]
        if not changed:
            raise ProjectError(
                f"{project}: no C file of this program was changed by a patch of sample --build; "
                "apply it first"
            )
        progress.phase("compiling the program")
        from_c = {unit.source: listing_of(unit, (f"-D{FROM_C}",)) for unit in parts.units}
        now = {unit.source: listing_of(unit, ()) for unit in parts.units}
        libraries = dict.fromkeys((*parts.options.libraries, *request.options.libraries))
        base = baseline_of_listings(parts, libraries, from_c)
        listing = complete_text(together(now))
        asked = with_runs(replace(request, given=replace(base, by=BY)), parts.runs)
        names = ", ".join(map(str, changed))
        return judge(asked, "the program", Path(names), listing, client, progress)

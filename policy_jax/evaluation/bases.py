"""The fastest verified build of each program, looked for once and kept: `bases.jsonl`.

The control `ensemble` reports it, and a model with `+base` is asked about its listing. The search
chooses on runs of its own (`compilers.strongest`), so what is measured of an answer afterwards had
no part in the choice. One JSON object a line; a program that an executor refused or did not answer
is not written, so that the next run looks again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

from executor.client import REPORTED_LAYOUTS, Client, Evaluation, ExecutorError
from executor.common import stopping
from policy_jax.asm.bases import O3, Offer, offers
from policy_jax.compilers.build_kinds import build_names
from policy_jax.compilers.ensemble import changed_lines
from policy_jax.compilers.program_builds import Base, ProgramBuilds, canonical
from policy_jax.compilers.rewritten import Rewrite, best_to_rewrite
from policy_jax.compilers.strongest import strongest
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.records import append_row, evaluation_from

FILE = "bases.jsonl"

AT_ONCE = 4
"""Programs whose builds are measured at the same time; executors queue them."""


@dataclass(frozen=True, slots=True)
class Best:
    """The fastest verified build of one program.

    build: its name, "" where no build is confidently faster than -O3. lines: its listing, with the
    labels of the -O3 listing where both mean the same place. final: its evaluation on runs that had
    no part in the choice, None for -O3. looks: the speedup of each build that passed, by the runs
    that chose: a rough figure.
    """

    build: str
    lines: tuple[str, ...]
    final: Evaluation | None = None
    looks: Mapping[str, float] = field(default_factory=dict)

    def base(self, question: Question) -> Base:
        """The build as what an answer starts from."""
        if self.final is None:
            return Base("", question.lines, 1.0, 1.0, 1.0)
        e = self.final
        lines = canonical(question.lines, self.lines)
        return Base(self.build, lines, e.speedup, e.ci_low, e.ci_high)

    def changed_lines(self, question: Question) -> int:
        """Lines removed from the -O3 listing plus lines inserted."""
        return changed_lines(question.lines, self.lines)


class Bases:
    """Looks for the best builds of programs, each once."""

    def __init__(
        self, client: Client, path: Path | None = None, layouts: int = REPORTED_LAYOUTS
    ) -> None:
        """path: the file; None keeps nothing for another run. layouts: of the reported look, see
        `strongest`."""
        self._client, self._path, self._layouts = client, path, layouts
        self._found = {} if path is None else _read(path)
        self._builds: dict[str, ProgramBuilds] = {}
        self._rewritten: dict[tuple[str, Rewrite], str] = {}
        self._lock = Lock()

    def known(self, question: Question) -> bool:
        """Whether the best build of a program need not be looked for."""
        return self._key(question) in self._found

    def best(self, question: Question) -> Best:
        """The best build of a program. Raises executor.client.ExecutorError, CompileError."""
        key = self._key(question)
        if key not in self._found:
            result = strongest(
                self._client, question.program, baseline=question.lines, layouts=self._layouts
            )
            looks = {n: e.speedup for n, e in result.looks.items() if e.timed and e.speedup}
            found = Best(result.flags, tuple(result.lines), result.final, looks)
            with self._lock:
                self._found[key] = found
                if self._path is not None:
                    _append(self._path, question, key, found)
        return self._found[key]

    def search(
        self, questions: Sequence[Question], progress: Callable[[], None] = lambda: None
    ) -> list[Best | ExecutorError]:
        """The best build of each program, several looked for at once, or why there is none."""

        def one(question: Question) -> Best | ExecutorError:
            try:
                return self.best(question)
            except ExecutorError as error:
                return error
            finally:
                progress()

        with stopping.threads(AT_ONCE) as pool:
            return list(pool.map(one, questions))

    def builds(self, question: Question) -> ProgramBuilds:
        """All builds of a program by name, for edit scripts that name one. The best one is that
        which was measured, if it was looked for."""
        key = self._key(question)
        if key not in self._builds:
            made = ProgramBuilds(question.program, question.lines, self._client)
            self._builds[key] = made
        builds = self._builds[key]
        if key in self._found:
            base = self._found[key].base(question)
            builds.keep(base)
        return builds

    def before(self, question: Question, rewrite: Rewrite) -> Base:
        """The build that is the fastest one once `rewrite` has changed it. It is looked for once.
        Raises as `best` does."""
        key = self._key(question), rewrite
        if key not in self._rewritten:
            best, builds = self.best(question), self.builds(question)
            name = best_to_rewrite(
                self._client,
                question.program,
                builds,
                [name for name in (O3, *best.looks) if name in builds.names],
                best.base(question).shown,
                rewrite,
                layouts=self._layouts,
            )
            self._rewritten[key] = name
        name = self._rewritten[key]
        base = self.best(question).base(question)
        if name == base.shown:
            return base
        return Base("" if name == O3 else name, self.builds(question).lines(name))

    def offers(self, question: Question) -> tuple[Offer, ...]:
        """The builds to offer in a prompt. Raises as `best` does."""
        looks, known = self.best(question).looks, self.builds(question).names
        # Of a mixture only the best one can be had again: the others are not kept.
        return offers({name: looks[name] for name in looks if name in known})

    def _key(self, question: Question) -> str:
        how = [*build_names(), f"{self._layouts} layouts"]
        content = [question.program.digest, *how, "", *question.lines]
        return hashlib.sha256("\n".join(content).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Starts:
    """What the answers of one model start from (`runner.Starts`).

    on_best: it is asked about the listing of the best build. offer: prompts name the builds.
    rewrite: what the model does to every listing; then it is asked about the build that is the
    fastest one after that.
    """

    bases: Bases
    on_best: bool = False
    offer: bool = False
    rewrite: Rewrite | None = None

    def base(self, question: Question) -> Base | None:
        """The best build, where the model is asked about that."""
        if self.on_best and self.rewrite is not None:
            return self.bases.before(question, self.rewrite)
        return self.bases.best(question).base(question) if self.on_best else None

    def measured(self, question: Question) -> Evaluation | None:
        """The reported measurement of the best build, where the model is asked about that."""
        best = self.bases.best(question) if self.on_best else None
        return best.final if best and self.rewrite is None else None

    def builds(self, question: Question) -> ProgramBuilds:
        """Those that an edit script may name."""
        return self.bases.builds(question)

    def offers(self, question: Question) -> tuple[Offer, ...]:
        """Those that prompts name."""
        return self.bases.offers(question) if self.offer else ()


def _append(path: Path, question: Question, key: str, found: Best) -> None:
    row = {
        "program": question.name,
        "key": key,
        "build": found.build,
        "listing": "".join(f"{line}\n" for line in found.lines),
        "final": found.final and asdict(found.final),
        "looks": dict(found.looks),
    }
    append_row(path, row)


def _read(path: Path) -> dict[str, Best]:
    if not path.is_file():
        return {}
    found = dict[str, Best]()
    for row in path.read_text(encoding="utf-8").splitlines():
        try:
            record: dict[str, Any] = json.loads(row)
        except json.JSONDecodeError:  # the end of a run cut it off
            continue
        found[record["key"]] = Best(
            record["build"],
            tuple(record["listing"].splitlines()),
            evaluation_from(record["final"]),
            record["looks"],
        )
    return found

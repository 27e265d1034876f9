"""Candidates for one program from all proposers, judged, refined, and the best measured again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from executor.client import Client, Evaluation, Precision, Program, Unavailable
from executor.common import Progress
from policy_jax.asm.answer import AnswerError, parse
from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.functions import functions_of
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import ALL_SETS, CLANG_SETS, Build, changed_lines
from policy_jax.compilers.ensemble import candidates as ensemble_builds
from policy_jax.optimise.explain import Change, explain, restrict
from policy_jax.optimise.settle import settle, weigh
from policy_jax.optimise.single_source import Options, read_unit
from policy_jax.optimise.splice import splice

if TYPE_CHECKING:
    from policy_jax.rollout.policy import TextPolicy

FIRST_LOOK = Precision(max_pairs=10)
SECOND_LOOK = Precision(max_pairs=40)

_OWN_NAMES: dict[str, Build] = {**CLANG_SETS, "in place": in_place}
ENSEMBLE: dict[str, Build] = {**ALL_SETS, **_OWN_NAMES}
"""Builds that keep to the rules of C, those of clang where it is installed, and the -O3 listing
with calls and idioms replaced."""

ATTEMPTS = 3
"""So many of the fastest get a second look, should the first of them not hold up."""

FIRST_SECONDS, SECOND_SECONDS = 900.0, 1800.0
"""For one look at a program whose runs may take a minute."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A distinct listing and who proposed it."""

    proposer: str
    listing: str
    changed_lines: int


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate and what its first look said."""

    candidate: Candidate
    evaluation: Evaluation

    @property
    def gain(self) -> float:
        """Its speedup where it is right and faster with confidence, else 0."""
        e = self.evaluation
        return (e.speedup or 0.0) if e.faster else 0.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for. `function` None: the whole program may change."""

    sources: tuple[Path, ...]
    tests: Path | None
    examples: tuple[bytes, ...]
    proposers: tuple[str, ...]
    checkpoint: Path
    n: int = 8
    temperature: float = 0.7
    refine: int = 0
    function: str | None = None
    options: Options = field(default_factory=Options)


@dataclass(slots=True)
class Found:
    """What came of it. `best` None: nothing is faster with confidence.

    listing: what to write: the best candidate, else what gcc -O3 gives.
    """

    listing: str
    tests: int = 0
    judged: list[Judged] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    best: Candidate | None = None
    final: Evaluation | None = None
    changes: list[Change] = field(default_factory=list)


def search(wish: Wish, client: Client, progress: Progress) -> Found:
    """Raises NothingToJudge, CompileError, InvalidProgram, Unavailable, InputError, ValueError."""
    progress.phase("compiling the program")
    source = read_unit(wish.sources, wish.options)
    baseline = compile_listing(source)
    lines = normalise(baseline)
    if wish.function is not None and wish.function not in functions_of(lines):
        raise ValueError(
            f"--function {wish.function!r}: not in the -O3 listing, whose functions are "
            f"{', '.join(functions_of(lines)) or 'none'}; gcc may have inlined it, or "
            "merged it with an equal one"
        )
    found = Found(baseline)
    name = str(wish.sources[0])
    remarks = found.remarks
    settled = settle(client, name, source, wish.tests, wish.examples, remarks, progress)
    if "policy" in wish.proposers:
        progress.phase("loading the policy")
    policy = _load(wish)
    program = weigh(client, settled, remarks, progress)
    found.tests = len(program.tests)
    seen: set[str] = set()
    shown: Sequence[str] = lines
    for turn in range(wish.refine + 1):
        progress.phase("proposing candidates" if turn == 0 else f"proposing, turn {turn + 1}")
        proposed = _propose(wish, policy, baseline, shown, source, turn, found.remarks)
        fresh = [c for c in proposed if c.listing not in seen]
        seen.update(c.listing for c in fresh)
        found.judged += _judge(client, program, fresh, found.remarks, progress)
        leading = max(found.judged, key=lambda j: j.gain, default=None)
        if leading is not None and leading.gain:
            shown = normalise(leading.candidate.listing)
        if policy is None:
            break  # the compiler has nothing new to say in a second turn
    progress.phase("measuring the best again")
    _decide(client, program, found)
    if found.best is not None:
        found.changes = explain(lines, normalise(found.best.listing))
    return found


def _load(wish: Wish) -> TextPolicy | None:
    if "policy" not in wish.proposers:
        return None
    from policy_jax.rollout.policy import TextPolicy

    return TextPolicy.from_pretrained(wish.checkpoint)


def _propose(
    wish: Wish,
    policy: TextPolicy | None,
    baseline: str,
    shown: Sequence[str],
    source: str,
    turn: int,
    remarks: list[str],
) -> list[Candidate]:
    """Distinct changed listings of all proposers; what could not be used becomes a remark."""
    found: dict[str, Candidate] = {}
    base = normalise(baseline)

    def add(proposer: str, lines: Sequence[str]) -> None:
        listing = "".join(f"{line}\n" for line in lines)
        if wish.function is not None:
            kept = restrict(base, lines, wish.function)
            if kept is None:
                return
            lines, listing = kept, splice(baseline, kept, wish.function)
        changed = changed_lines(base, lines)
        if changed:
            found.setdefault(listing, Candidate(proposer, listing, changed))

    if policy is not None:
        name = "policy" if turn == 0 else f"policy, turn {turn + 1}"
        for lines in _answers(wish, policy, shown, turn, remarks):
            add(name, lines)
    if "ensemble" in wish.proposers and turn == 0:
        for name, lines in ensemble_builds(source, ENSEMBLE, base).items():
            add(name if name in _OWN_NAMES else f"gcc {name}", lines)
    return list(found.values())


def _answers(
    wish: Wish, policy: TextPolicy, shown: Sequence[str], turn: int, remarks: list[str]
) -> list[list[str]]:
    """The policy's changed listings of what it was shown: one greedy answer, the others drawn."""
    responses = policy.respond([shown])
    if wish.n > 1:
        seeds = range(1 + turn * wish.n, wish.n + turn * wish.n)
        others = [shown] * (wish.n - 1)
        responses += policy.respond(others, temperature=wish.temperature, seeds=seeds)
    if responses[0].too_long:
        remarks.append(
            f"the listing is longer than the policy's {policy.max_prompt_tokens} tokens; "
            "it proposed nothing"
            + ("" if "ensemble" in wish.proposers else " (try --proposers ensemble)")
        )
        return []
    usable = []
    unusable = unchanged = unfit = 0
    for response in responses:
        try:
            answer = parse(response.text, shown, "edits")
        except AnswerError:
            unusable += 1
            continue
        if not answer.changed:
            unchanged += 1
            continue
        lines = normalise(answer.listing)
        # Tests that were made up do not find every mistake; this finds most without a run.
        if static_check(shown, lines) is None:
            usable.append(lines)
        else:
            unfit += 1
    remarks.append(
        f"policy: {len(responses)} answers, {unchanged} without a change, {unusable} unusable, "
        f"{unfit} that do not fit the code around them"
    )
    return usable


def _judge(
    client: Client,
    program: Program,
    candidates: Sequence[Candidate],
    remarks: list[str],
    progress: Progress,
) -> list[Judged]:
    progress.phase("judging candidates", len(candidates))
    futures = [
        client.submit(program, c.listing, FIRST_LOOK, timeout=FIRST_SECONDS) for c in candidates
    ]
    judged = []
    for candidate, future in zip(candidates, futures, strict=True):
        try:
            judged.append(Judged(candidate, future.result()))
        except Unavailable as error:
            remarks.append(f"one candidate was not evaluated: {error}")
        progress.advance()
    return judged


def _decide(client: Client, program: Program, found: Found) -> None:
    """The winner of several noisy measurements is biased upwards: only fresh runs count."""
    ranked = sorted((j for j in found.judged if j.gain), key=lambda j: -j.gain)
    for judged in ranked[:ATTEMPTS]:
        final = client.evaluate(
            program, judged.candidate.listing, SECOND_LOOK, timeout=SECOND_SECONDS
        )
        if Judged(judged.candidate, final).gain:
            found.best, found.final = judged.candidate, final
            found.listing = judged.candidate.listing
            return

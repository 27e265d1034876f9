"""Answers that start from the best build, from a real executor to records, figures and pages."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path

import pytest

from executor.client import (
    Client,
    Evaluation,
    Precision,
    Program,
    TestCase,
    TestKind,
    Unavailable,
    Verdict,
)
from executor.common import Progress
from policy_jax.asm.answer import parse
from policy_jax.asm.bases import O3
from policy_jax.asm.edits import diff
from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.normalise import normalise
from policy_jax.asm.proof.findings import Finding, can_prove
from policy_jax.asm.rewrite.checked import check_script
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.asm.routines.complete import complete_text
from policy_jax.compilers import strongest
from policy_jax.compilers.build_kinds import GCC
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.mixture_names import mixture_name
from policy_jax.compilers.program_builds import Base, ProgramBuilds
from policy_jax.evaluation import evidence, summary
from policy_jax.evaluation.base_figures import base_figures
from policy_jax.evaluation.bases import FILE, Bases, Best, Starts
from policy_jax.evaluation.checkpoints import EditsCheckpoint
from policy_jax.evaluation.controls import Copy, InPlace, with_nops
from policy_jax.evaluation.markdown import results
from policy_jax.evaluation.model_specs import ModelOptions, read_specs, settings
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question, read_questions
from policy_jax.evaluation.records import Records, outcome_from, outcome_json
from policy_jax.evaluation.replay import read_replay
from policy_jax.evaluation.report import render
from policy_jax.evaluation.runner import (
    NOT_FASTER,
    Plan,
    Reply,
    Request,
    evaluate,
)
from policy_jax.evaluation.sampling import Sampling
from policy_jax.evaluation.session import evaluate_models
from policy_jax.shipped import TINY
from tests.policy_jax.evaluation.test_markdown import MACHINE, SETTING

SOURCE = """#include <stdio.h>
__attribute__((noinline)) long total(const unsigned *t, int n)
{
    long sum = 0;
    for (int i = 0; i < n; i++)
        sum += __builtin_popcount(t[i]);
    return sum;
}
int main(void)
{
    static unsigned table[2048];
    int turns;
    long sum = 0;
    if (scanf("%d", &turns) != 1)
        return 1;
    for (int i = 0; i < 2048; i++)
        table[i] = i * 2654435761u;
    for (int k = 0; k < turns; k++) {
        table[k % 2048] ^= k;
        sum += total(table, 2048);
    }
    printf("%ld\\n", sum);
    return 0;
}
"""
PROGRAM = Program(
    SOURCE, (TestCase("few", b"3\n"), TestCase("many", b"1500\n", kind=TestKind.TIMING))
)
FEW = {GCC: {"popcnt": ("-O3", "-mpopcnt"), "O1": ("-O1",)}}
"""Builds of a search that takes seconds; the second one is slower than the first."""

QUICK = Plan(Precision(max_pairs=2, half_width=0.5))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


@pytest.fixture(scope="module")
def question() -> Question:
    return Question("counts", "all", PROGRAM, tuple(normalise(compile_listing(SOURCE))))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bases")


@pytest.fixture(scope="module")
def bases(client: Client, question: Question, folder: Path) -> Iterator[Bases]:
    """The best build of the program, looked for once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(strongest, "KINDS", FEW)
        # Builds by a profile would double the time of the search.
        patch.setattr(strongest, "guided_builds", lambda client, program: nullcontext({}))
        made = Bases(client, folder / FILE)
        made.best(question)
        yield made


class Edits:
    """Answers with the texts that it is given, as a policy that writes edit scripts does."""

    name, fmt, batch, known_bodies = "edits", "edits", 8, frozenset({"0"})

    def __init__(self, *texts: str) -> None:
        self._texts = texts
        self.asked: list[Request] = []

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        self.asked += requests
        return [Reply(self._texts[request.sample]) for request in requests]


def _run(client: Client, model, question: Question, starts: Starts, plan: Plan = QUICK) -> Outcome:
    (outcome,) = evaluate(client, model, [question], plan, starts=starts)
    return outcome


def test_the_search_is_kept_and_shared(
    client: Client, bases: Bases, question: Question, folder: Path
) -> None:
    found = bases.best(question)
    assert found.build == "popcnt"
    assert found.final is not None
    assert found.final.faster
    assert found.looks["popcnt"] > 1
    # Another run in the folder finds it without an executor.
    again = Bases(None, folder / FILE)  # type: ignore[arg-type]
    assert again.known(question)
    assert again.best(question) == found
    (row,) = (folder / FILE).read_text().splitlines()
    assert json.loads(row)["program"] == question.name
    other = dataclasses.replace(question, lines=(*question.lines, "\tnop"))
    assert not again.known(other), "another compiler made another baseline"
    (whole,) = again.search([question])
    assert whole == found


def test_a_copy_of_the_base_is_no_edit_of_the_model(
    client: Client, bases: Bases, question: Question
) -> None:
    outcome = _run(client, Copy(), question, Starts(bases, on_best=True))
    base = bases.best(question).base(question)
    assert (outcome.base, outcome.copied, outcome.changed) == (base, True, True)
    assert not outcome.own
    assert outcome.passed
    assert outcome.evaluation is not None
    assert outcome.evaluation is not bases.best(question).final, "measured on runs of its own"
    assert "popcnt" in "\n".join(base.lines)
    assert outcome.listing is not None
    assert tuple(normalise(outcome.listing)) == base.lines
    plain = _run(client, Copy(), question, Starts(bases))
    assert (plain.base, plain.changed, plain.copied) == (None, False, False)


def test_moves_are_made_on_the_base(client: Client, bases: Bases, question: Question) -> None:
    on_o3 = "\n".join(question.lines)
    assert "call\t__popcountdi2" in on_o3
    outcome = _run(client, InPlace(), question, Starts(bases, on_best=True))
    assert outcome.passed
    assert outcome.listing is not None
    assert "__popcountdi2" not in outcome.listing


def test_a_model_that_rewrites_starts_from_what_it_makes_fastest(
    client: Client, bases: Bases, question: Question
) -> None:
    builds, best = bases.builds(question), bases.best(question).base(question)
    counting = "sum += __builtin_popcount(t[i]);"
    waits = SOURCE.replace(counting, f"for (volatile int k = 0; k < 20; k++) if (!k) {counting}")
    slow = normalise(compile_listing(waits))

    def rewrite(lines: Sequence[str]) -> list[str]:
        """Makes the slowest build the fastest one and all others so slow that noise cannot hide
        it."""
        return [*(best.lines if (*lines,) == builds.lines("O1") else slow)]

    base = Starts(bases, on_best=True, rewrite=rewrite).base(question)
    assert base is not None
    assert (base.name, base.lines, base.speedup) == ("O1", builds.lines("O1"), None)
    assert bases.before(question, rewrite) == base, "looked for once"
    assert bases.before(question, list) == best, "nothing is rewritten"


def test_a_script_edits_the_base_and_its_record_can_be_replayed(
    client: Client, bases: Bases, question: Question, tmp_path: Path
) -> None:
    base = bases.best(question).base(question)
    target = with_nops(base.lines).splitlines()
    script = diff(base.lines, target)
    starts = Starts(bases, on_best=True)
    outcome = _run(client, Edits(script), question, starts)
    assert (outcome.base, outcome.copied, outcome.own) == (base, False, True)
    assert outcome.novel
    assert outcome.changed_lines > 2, "the change is one of -O3"
    assert outcome_from(json.loads(json.dumps(outcome_json(outcome))), question) == outcome
    # A policy's own answers name their base, so they can be replayed without a search.
    named = _run(client, Edits(f"base popcnt\n{script}"), question, Starts(bases))
    assert named.base is not None
    assert (named.base.name, named.listing) == ("popcnt", outcome.listing)
    records = Records(tmp_path, "edits", "edits", {})
    records.append(named)
    replayed = _run(client, read_replay("replay:x", records.path), question, Starts(bases))
    assert replayed.listing == outcome.listing
    nothing = _run(client, Edits("base popcnt\n"), question, Starts(bases))
    assert (nothing.copied, nothing.novel, nothing.changed) == (True, False, True)
    back = _run(client, Edits(f"base {O3}\n"), question, starts)
    assert (back.changed, back.copied) == (False, True)


def test_a_wrong_name_is_an_answer_that_cannot_be_read(
    client: Client, bases: Bases, question: Question
) -> None:
    outcome = _run(client, Edits("base nativ\n"), question, Starts(bases))
    assert outcome.evaluation is None
    assert "the bases are O3, popcnt" in outcome.reason


def test_the_best_of_several_starts_from_the_base(
    client: Client, bases: Bases, question: Question
) -> None:
    base = bases.best(question).base(question)
    noisy = diff(base.lines, with_nops(base.lines).splitlines())
    model = Edits("nonsense", noisy, f"base {O3}\n")
    plan = dataclasses.replace(QUICK, best_of=3)
    outcome = _run(client, model, question, Starts(bases, on_best=True, offer=True), plan)
    assert [a.verdict for a in outcome.attempts] == ["NO_ANSWER", "OK", "OK"]
    assert outcome.base == base
    # Neither answer is faster than the base, which therefore is the answer, with its own figures.
    assert (outcome.response, outcome.copied, outcome.reason) == ("", True, NOT_FASTER)
    assert outcome.evaluation == bases.best(question).final
    assert model.asked[0].lines == base.lines
    assert model.asked[0].offers[0].name == "popcnt"


class _Slow(Starts):
    """Asks about a build that is not the best one, so that edits can make it faster."""

    def base(self, question: Question) -> Base:
        return Base("O1", self.bases.builds(question).lines("O1"))

    def measured(self, question: Question) -> None:
        return None


def test_edits_that_are_faster_than_the_base_are_the_answer(
    client: Client, bases: Bases, question: Question
) -> None:
    builds = bases.builds(question)
    slow, fast = builds.lines("O1"), builds.lines("popcnt")
    script = diff(slow, fast)
    plan = Plan(Precision(max_pairs=6, half_width=0.02), best_of=2)
    outcome = _run(client, Edits("", script), question, _Slow(bases, on_best=True), plan)
    assert (outcome.response, outcome.own, outcome.reason) == (script, True, "")
    wrong = script.replace("popcnt", "bsr")
    failed = _run(client, Edits(wrong, "nonsense"), question, _Slow(bases, on_best=True), plan)
    assert (failed.copied, failed.passed) == (True, True), "the base is there without any answer"


def test_the_base_as_an_answer_is_not_measured_again(
    client: Client, bases: Bases, question: Question
) -> None:
    outcome = _run(client, Edits(""), question, Starts(bases, on_best=True))
    assert outcome.copied
    assert outcome.evaluation is bases.best(question).final


def test_a_program_whose_builds_cannot_be_measured_has_no_outcome(question: Question) -> None:
    class Gone(Bases):
        def __init__(self) -> None:
            super().__init__(None)  # type: ignore[arg-type]

        def best(self, question: Question) -> Best:
            raise Unavailable("no executor")

    model = Edits("")
    (outcome,) = evaluate(None, model, [question], QUICK, starts=Starts(Gone(), on_best=True))  # type: ignore[arg-type]
    assert (outcome.unavailable, outcome.reason) == (True, "no executor")
    assert model.asked == []


def test_models_share_the_bases_and_a_second_run_asks_for_nothing(
    client: Client, bases: Bases, question: Question, folder: Path, tmp_path: Path
) -> None:
    models = read_specs(["ensemble,copy+base"], ModelOptions(), controls=False)
    assert [model.name for model in models] == ["ensemble", "copy+base"]
    assert "base" in settings(models[1], QUICK, ModelOptions())

    def records(model) -> Records:
        made_with = settings(model, QUICK, ModelOptions())
        return Records(tmp_path, model.name, model.fmt, made_with)

    progress = Progress("test", first_after=1e9)
    first, remarks = evaluate_models(
        client, models, [question], QUICK, progress, records, bases=bases
    )
    assert remarks == []
    found = bases.best(question)
    (ensemble,), (copy,) = first["ensemble"], first["copy+base"]
    assert ensemble.evaluation == found.final
    assert copy.copied
    kept = Bases(None, folder / FILE)  # type: ignore[arg-type]
    again, _ = evaluate_models(None, models, [question], QUICK, progress, records, bases=kept)  # type: ignore[arg-type]
    assert again == first


def _outcomes(question: Question) -> dict[str, list[Outcome]]:
    """Outcomes of five programs by two models, one with bases."""
    native = Base("native", (*question.lines, "\tnop"), 2.0, 1.9, 2.1)
    rare = Base("Ofast", (*question.lines, "\tpause"), 3.0, 2.9, 3.1)
    o3 = Base("", question.lines, 1.0, 1.0, 1.0)
    right = Evaluation(Verdict.OK, speedup=2.5, ci_low=2.4, ci_high=2.6, resolved=True)
    wrong = Evaluation(Verdict.WRONG_ANSWER)

    def made(k: int, base: Base, copied: bool, evaluation: Evaluation | None) -> Outcome:
        named = dataclasses.replace(question, name=f"p{k}")
        lines = base.lines if copied else (*base.lines, "\tud2")
        return Outcome(
            named,
            changed=evaluation is not None and bool(base.name or not copied),
            changed_lines=1,
            evaluation=evaluation,
            listing="".join(f"{line}\n" for line in lines),
            base=base,
            copied=copied and evaluation is not None,
        )

    rows = [
        made(0, native, True, right),
        made(1, native, False, right),
        made(2, native, False, wrong),
        made(3, rare, False, right),
        made(4, o3, True, Evaluation(Verdict.OK, speedup=1.0, identical=True)),
    ]
    return {"copy": [Outcome(row.question) for row in rows], "in_place+base": rows}


def test_bases_are_counted_in_all_tables(question: Question) -> None:
    outcomes = _outcomes(question)
    native, rare, o3 = base_figures(outcomes)
    assert (native.base, native.programs, native.copied, native.own) == ("native", 3, 1, 2)
    assert (native.own_passing, native.faster, native.rare) == (1, 2, False)
    assert native.command == "gcc -O3 -march=native -ffp-contract=off"
    assert (native.base_speedup_mean, native.speedup_mean) == (2.0, 2.0)
    assert (rare.base, rare.rare, rare.own) == ("Ofast", True, 1)
    assert (o3.base, o3.command, o3.copied, o3.own) == (O3, "gcc -O3", 1, 0)
    made = summary.build(outcomes, SETTING, [MACHINE], {})
    assert summary.from_json(summary.to_json(made)).bases == [native, rare, o3]
    row = next(r for r in results(made, []).splitlines() if "| `native` |" in r)
    assert "| 3 | 1 | 1 / 2 | 2 / 0 | 2.00 | 2.00 [" in row
    assert "`Ofast`*" in results(made, [])
    page = render(made, outcomes, {})
    assert "<code>native</code>" in page
    assert '"copied":true' in page
    assert '"in_place+base"' in page.split('"controls":')[1].split("]")[0]


@pytest.mark.skipif(not can_prove(), reason="the extra 'proof' is not installed")
def test_proofs_are_of_the_edits_of_the_base(question: Question, tmp_path: Path) -> None:
    found = evidence.with_findings(_outcomes(question), tmp_path)["in_place+base"]
    assert [bool(row.findings) for row in found] == [False, True, True, True, False]
    for row in found:
        # The one edit is a line behind the base: the lines of the base are no edits.
        assert [finding.first for finding in row.findings] in ([], [len(row.start) + 1])
    written = [json.loads(row) for row in (tmp_path / evidence.FILE).read_text().splitlines()]
    assert [row["base"] for row in written] == ["native", "native", "Ofast"]


def test_an_answer_is_not_proven_where_its_base_may_change_results(question: Question) -> None:
    rows = _outcomes(question)["in_place+base"]
    proven = (Finding(1, 1, "proven", "equal", straight=True),)
    refuted = (Finding(1, 1, "refuted", "%rax differs", straight=True),)
    native, _, rare = (dataclasses.replace(row, findings=proven) for row in rows[1:4])
    assert (evidence.evidence_of(native), evidence.evidence_of(rare)) == ("proven", "tested")
    assert evidence.evidence_of(dataclasses.replace(rare, findings=refuted)) == "refuted"
    (figures,) = evidence.evidence_figures({"in_place+base": [native, rare]})
    assert (figures.answers, figures.answers_proven, figures.proven) == (2, 1, 2)


def test_builds_of_a_program_are_made_by_name(question: Question) -> None:
    builds = ProgramBuilds(PROGRAM, question.lines)
    assert builds.lines(O3) == question.lines
    popcnt = builds.lines("popcnt")
    assert popcnt == tuple(normalise("".join(f"{line}\n" for line in popcnt))), "canonical"
    assert any("popcnt" in line for line in popcnt)
    answer = parse("base popcnt\n", question.lines, "edits", builds)
    assert tuple(answer.short.splitlines()) == popcnt
    with pytest.raises(ValueError, match="needs a profile, and there is no executor"):
        builds.lines("guided")


def test_a_mixture_has_a_name_where_it_was_measured(question: Question) -> None:
    name = mixture_name("O2", {"total": "Ofast"})
    mixture = Base(name, (*question.lines, "\tnop"), 2.0, 1.9, 2.1)
    builds = ProgramBuilds(PROGRAM, question.lines)
    with pytest.raises(ValueError, match="the bases are O3"):
        parse(f"base {name}\n", question.lines, "edits", builds)
    builds.keep(mixture)
    answer = parse(f"base {name}\n<1><0>nop\n", question.lines, "edits", builds)
    assert answer.base == name
    assert tuple(answer.short.splitlines()) == ("\tnop", *mixture.lines)
    assert mixture.rare, "one of its functions may change results"
    assert not Base("O2", question.lines).rare
    assert not Base("", question.lines).rare
    assert "total of gcc -Ofast" in mixture.command
    bases = Bases(None)  # type: ignore[arg-type]
    looks = {name: 2.0, "O1 with total of O2": 3.0, "O2": 1.5}
    best = Best(name, mixture.lines, Evaluation(Verdict.OK, speedup=2.0), looks)
    bases._found[bases._key(question)] = best
    assert [offer.name for offer in bases.offers(question)] == [name, "O2", O3]


@pytest.mark.slow
def test_the_static_check_of_a_policy_compares_with_the_base(question: Question) -> None:
    """The shipped policy is asked about the build; what it may not know is withheld."""
    builds = ProgramBuilds(PROGRAM, question.lines)
    base = Base("O2", builds.lines("O2"), 1.5)
    request = Request(question, lines=base.lines, base=base, builds=builds)
    plain, checked = (
        EditsCheckpoint("tiny", TINY, Sampling(0.0), check=check).answer([request])[0]
        for check in (False, True)
    )
    assert checked.text.startswith("base O2\n"), "a record of it can be replayed"
    answer = parse(checked.text, base.lines, "edits", builds)
    assert answer.base == "O2"
    assert static_check(base.lines, normalise(answer.short)) is None
    fits = check_script(plain.text.removeprefix("base O2\n"), base.lines) is None
    assert bool(checked.withheld) != fits
    if fits:
        assert checked.text == plain.text


@pytest.mark.slow
@pytest.mark.parametrize("name", ["native", "native+512", "clang+native"])
def test_moves_on_wide_builds_give_listings_that_assemble(name: str, tmp_path: Path) -> None:
    if name.startswith("clang") and shutil.which("clang") is None:
        pytest.skip("needs clang")
    changed = 0
    for spec in ("bundled:val", "bundled:judge"):
        for question in read_questions(spec, 12):
            lines = ProgramBuilds(question.program, question.lines).lines(name)
            moved = use_routines(in_place(lines))
            changed += tuple(moved) != lines
            text = complete_text("".join(f"{line}\n" for line in moved))
            subprocess.run(
                ["gcc", "-c", "-x", "assembler", "-", "-o", tmp_path / "o.o"],
                input=text.encode(),
                check=True,
            )
            static_check(lines, moved)
    assert changed > 5

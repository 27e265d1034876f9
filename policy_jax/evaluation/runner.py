"""From questions to outcomes: ask a model, parse, measure, refine, choose, measure again.

The best of several noisy timings is biased upwards. So where there is a choice (best of N,
refinement), it is made by cheap first measurements, and the reported figures come from fresh runs
of the chosen listing alone.

An answer to a listing other than -O3's must be faster than that listing, which the user has anyway.
So where there is a choice, the edited listing meets the base in measurements of their own, and the
base is the answer unless the edits are faster with confidence. A base that is the answer was
measured when it was found, on runs that had no part in that choice; it is not measured again, so
that two models with the same answer have the same figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import Protocol

from executor.client import (
    Client,
    Evaluation,
    ExecutorError,
    InvalidProgram,
    Precision,
    Unavailable,
)
from policy_jax.asm.answer import Answer, AnswerError, Format, parse
from policy_jax.asm.bases import O3, Offer, split_base
from policy_jax.asm.edits import align_labels, hunks
from policy_jax.asm.normalise import normalise
from policy_jax.asm.novelty import body_key
from policy_jax.asm.window_tokenizer import LineHeat
from policy_jax.compilers.profiled import HeatOf, no_heat
from policy_jax.compilers.program_builds import Base, ProgramBuilds
from policy_jax.evaluation.feedback import no_answer, words
from policy_jax.evaluation.gains import confidently_faster
from policy_jax.evaluation.outcomes import Attempt, Outcome, Usage
from policy_jax.evaluation.questions import Question

FIRST_LOOK = Precision(max_pairs=10, half_width=0.02, layouts=1)
"""Enough to choose among answers; the chosen one is measured with the plan's own precision."""

NO_ANSWER, UNAVAILABLE, NOT_ASKED = "NO_ANSWER", "UNAVAILABLE", "NOT_ASKED"

NOT_FASTER = "no answer is faster than the base with confidence"

REFUSED = "the executor refuses the program "
"""How the reason of an outcome begins where it does; the name of the program follows."""


class ModelUnavailable(Exception):
    """A model does not answer any more, for example without its server; the message says why."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """An answer of an earlier turn and the feedback on it."""

    response: str
    feedback: str


@dataclass(frozen=True, slots=True)
class Request:
    """A request for one answer.

    sample: its place among the answers of a turn. turn: 0 for the first, then counted up.
    lines: the normalised listing to improve; in later turns the best passing one so far.
    history: earlier answers and feedback, for models that can read them.
    heat: of `lines`; asks an executor at its first call.
    base: the build that `lines` is of in the first turn; None for -O3 without a choice.
    builds: those that an edit script may name. offers: those that its prompt names.
    """

    question: Question
    sample: int = 0
    turn: int = 0
    lines: tuple[str, ...] = ()
    history: tuple[Exchange, ...] = ()
    heat: LineHeat | None = field(default=None, compare=False)
    base: Base | None = None
    builds: ProgramBuilds | None = field(default=None, compare=False)
    offers: tuple[Offer, ...] = ()

    @property
    def start(self) -> tuple[str, ...]:
        """The listing that the first turn is about."""
        return self.question.lines if self.base is None else self.base.lines


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's answer.

    failure: why there is no answer, such as a server that did not respond; a useless answer is not
    a failure. not_asked: why the model cannot be shown the program. cut: the answer reached the
    limit of length. withheld: why the answer, or a part of it, is withheld; the text is what
    remains. unreadable: why the text cannot be applied, where the model knows that already. edits:
    the script of each window, of which the text is made; () for the text alone.
    """

    text: str = ""
    usage: Usage = field(default_factory=Usage)
    failure: str = ""
    not_asked: str = ""
    cut: bool = False
    withheld: str = ""
    unreadable: str = ""
    edits: tuple[str, ...] = ()


class Model(Protocol):
    """Anything that answers requests.

    fmt: the format of its texts. batch: how many programs to ask about at once. known_bodies: the
    `novelty.body_key` of each edit that it was trained on; empty if these are not known, and then
    none of its changes counts as novel.
    """

    name: str
    fmt: Format
    batch: int
    known_bodies: frozenset[str]

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        """One reply to each request, in order. Raises ModelUnavailable."""


class Starts(Protocol):
    """What the answers to a program may start from (`bases.Starts`). Each raises
    executor.client.ExecutorError where the builds of the program cannot be measured."""

    def base(self, question: Question) -> Base | None:
        """The build to ask about; None for -O3."""

    def builds(self, question: Question) -> ProgramBuilds | None:
        """Those that an edit script may name."""

    def offers(self, question: Question) -> tuple[Offer, ...]:
        """Those that prompts name."""

    def measured(self, question: Question) -> Evaluation | None:
        """The reported measurement of the build to ask about; None where there is none."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How answers are asked for and measured.

    best_of: answers in each turn. refine: further turns after the first. paper: time the chosen
    listing by the paper's protocol too. timeout: seconds for each evaluation. fresh: inputs on
    which a claim of a speedup is measured again (`fresh_inputs`); 0 measures none again.
    """

    precision: Precision = field(default_factory=Precision)
    best_of: int = 1
    refine: int = 0
    paper: bool = False
    timeout: float = 300.0
    fresh: int = 0

    @property
    def chooses(self) -> bool:
        return self.best_of > 1 or self.refine > 0


@dataclass(slots=True)
class _Candidate:
    """An answer, before or after it is parsed and measured."""

    request: Request
    reply: Reply
    answer: Answer | None = None
    base: Base | None = None
    reason: str = ""
    evaluation: Evaluation | None = None
    unavailable: bool = False

    @property
    def asked(self) -> bool:
        return not self.reply.not_asked

    @property
    def worth(self) -> tuple[bool, float, int]:
        """To compare by: passing first, then faster; of failing answers, more tests passed."""
        e = self.evaluation
        if e is None:
            return False, 0.0, -1
        timed = e.passed and e.resolved and not e.identical and e.speedup is not None
        gain = e.speedup if timed and e.speedup is not None else 1.0
        return e.passed, gain if e.passed else 0.0, e.tests_passed


@dataclass(slots=True)
class _Case:
    """A question and all answers to it so far. measured: the base, on runs that did not choose it.
    failed: why there is no base to ask about."""

    question: Question
    lines: tuple[str, ...]
    base: Base | None = None
    measured: Evaluation | None = None
    builds: ProgramBuilds | None = None
    offers: tuple[Offer, ...] = ()
    failed: str = ""
    history: tuple[Exchange, ...] = ()
    candidates: list[_Candidate] = field(default_factory=list)


def evaluate(
    client: Client,
    model: Model,
    questions: Sequence[Question],
    plan: Plan,
    progress: Callable[[], None] = lambda: None,
    heat_of: HeatOf = no_heat,
    starts: Starts | None = None,
) -> Iterator[Outcome]:
    """Outcomes in the order of `questions`, a batch at a time; `progress` is called after each.

    heat_of: tells models that ask which lines of a program take its time. starts: what answers may
    start from; None for -O3 alone.

    The outcome of a program that an executor refuses is `unavailable`. Raises ModelUnavailable when
    the model stops answering, after the outcomes of earlier batches.
    """
    for start in range(0, len(questions), model.batch):
        every = [_case(question, starts) for question in questions[start : start + model.batch]]
        cases = [case for case in every if not case.failed]
        for turn in range(plan.refine + 1 if cases else 0):
            _take_turn(client, model, cases, plan, turn, heat_of)
        chosen = [_choose(case) for case in cases]
        if plan.chooses and model.fmt == "edits":
            chosen = _edits_or_base(client, model, cases, chosen, plan)
        finals = [
            _final(client, model, case, c, plan) if plan.chooses and _timeable(c) else None
            for case, c in zip(cases, chosen, strict=True)
        ]
        papers = [
            _submit(client, c, plan.precision, plan, paper=True)
            if plan.paper and _timeable(c)
            else None
            for c in chosen
        ]
        asked = zip(chosen, finals, papers, strict=True)
        for case in every:
            if case.failed:
                yield Outcome(case.question, unavailable=True, reason=case.failed)
            else:
                yield _outcome(model, case, *next(asked))
            progress()


def _case(question: Question, starts: Starts | None) -> _Case:
    if starts is None:
        return _Case(question, question.lines)
    try:
        base, offers = starts.base(question), starts.offers(question)
        measured = starts.measured(question)
    except InvalidProgram as error:
        return _Case(question, question.lines, failed=f"{REFUSED}{question.name}: {error}")
    except ExecutorError as error:
        return _Case(question, question.lines, failed=str(error))
    lines = question.lines if base is None else base.lines
    return _Case(question, lines, base, measured, starts.builds(question), offers)


def _take_turn(
    client: Client,
    model: Model,
    cases: Sequence[_Case],
    plan: Plan,
    turn: int,
    heat_of: HeatOf,
) -> None:
    heats = [cache(partial(heat_of, case.question.program, case.lines)) for case in cases]
    asked = [
        (case, _request(case, sample, turn, heat))
        for case, heat in zip(cases, heats, strict=True)
        for sample in range(plan.best_of)
    ]
    replies = model.answer([request for _, request in asked])
    first = plan.precision
    if plan.chooses:
        first = replace(FIRST_LOOK, layouts=min(FIRST_LOOK.layouts, plan.precision.layouts))
    measured: dict[tuple[int, str], Future[Evaluation]] = {}
    waiting: list[tuple[_Candidate, Future[Evaluation] | None]] = []
    for (case, request), reply in zip(asked, replies, strict=True):
        candidate = _read(model, request, reply)
        case.candidates.append(candidate)
        future = None
        if not plan.chooses and _known(model, case, candidate):
            candidate.evaluation = case.measured
        elif candidate.answer is not None:
            key = id(case), candidate.answer.listing
            if key not in measured:  # equal answers share a measurement
                measured[key] = _submit(client, candidate, first, plan)
            future = measured[key]
        waiting.append((candidate, future))
    for candidate, future in waiting:
        if future is None:
            continue
        try:
            candidate.evaluation = _result(future, candidate.request.question)
        except Unavailable as error:
            candidate.unavailable, candidate.reason = True, str(error)
    if turn < plan.refine:
        for case in cases:
            _prepare_next_turn(case, turn)


def _request(case: _Case, sample: int, turn: int, heat: LineHeat) -> Request:
    return Request(
        case.question,
        sample,
        turn,
        case.lines,
        case.history,
        heat,
        case.base,
        case.builds,
        case.offers if turn == 0 else (),  # later turns go on from the best listing so far
    )


def _prepare_next_turn(case: _Case, turn: int) -> None:
    latest = max(
        (c for c in case.candidates if c.request.turn == turn),
        key=lambda c: c.worth,
    )
    if not latest.asked:
        return
    said = no_answer(latest.reason) if latest.evaluation is None else words(latest.evaluation)
    case.history = (*case.history, Exchange(latest.reply.text, said))
    best = max(case.candidates, key=lambda c: c.worth)
    if best.answer is not None and best.evaluation is not None and best.evaluation.passed:
        case.lines = tuple(normalise(best.answer.short))


def _read(model: Model, request: Request, reply: Reply) -> _Candidate:
    candidate = _Candidate(request, reply, reason=reply.not_asked or reply.withheld)
    if reply.not_asked:
        return candidate
    if reply.failure:
        candidate.unavailable, candidate.reason = True, reply.failure
        return candidate
    try:
        if reply.unreadable:
            raise AnswerError(reply.unreadable)
        answer = parse(reply.text, list(request.lines), model.fmt, request.builds)
        candidate.base = _base_of(answer, request)
        if answer.base or request.lines != request.question.lines:
            answer = _against_o3(answer, request.question)
        candidate.answer = answer
    except AnswerError as error:
        cut = "; the answer reached the limit of length" if reply.cut else ""
        candidate.reason = f"{error}{cut}"
    return candidate


def _base_of(answer: Answer, request: Request) -> Base | None:
    """The build that an answer starts from: the one that it names, or that it was asked about."""
    if not answer.base or (request.base and answer.base == request.base.shown):
        return request.base
    assert request.builds is not None  # otherwise it could not be read
    name = "" if answer.base == O3 else answer.base
    speedups = {offer.name: offer.speedup for offer in request.offers}
    return Base(name, request.builds.lines(answer.base), speedups.get(answer.base))


def _against_o3(answer: Answer, question: Question) -> Answer:
    """A change is a difference to the -O3 listing, not to that of a base or of the last turn."""
    answer = parse(f"```assembly\n{answer.short}```", question.lines, "listing")
    if not answer.changed:
        return answer
    lines = align_labels(question.lines, normalise(answer.short))
    way = hunks(question.lines, lines)
    size = sum(max(h.last - h.first + 1, len(h.lines)) for h in way)
    return replace(answer, changed_lines=size)


def _submit(
    client: Client, candidate: _Candidate, precision: Precision, plan: Plan, paper: bool = False
) -> Future[Evaluation]:
    assert candidate.answer is not None
    return client.submit(
        candidate.request.question.program,
        candidate.answer.listing,
        precision,
        timeout=plan.timeout,
        protocol="paper" if paper else "paired",
    )


def _result(future: Future[Evaluation], question: Question) -> Evaluation:
    """Raises Unavailable, also where the executor refuses the program."""
    try:
        return future.result()
    except InvalidProgram as error:
        raise Unavailable(f"{REFUSED}{question.name}: {error}") from error


def _choose(case: _Case) -> _Candidate:
    """The best candidate by its first measurement, or one that is unavailable, if there is any:
    then the next run asks again, and the program is not judged by fewer answers."""
    for candidate in case.candidates:
        if candidate.unavailable:
            return candidate
    # In a later turn, with feedback, a prompt may be too long where the first one was not.
    asked = [candidate for candidate in case.candidates if candidate.asked]
    return max(asked or case.candidates, key=lambda c: c.worth)


def _edits_or_base(
    client: Client,
    model: Model,
    cases: Sequence[_Case],
    chosen: Sequence[_Candidate],
    plan: Plan,
) -> list[_Candidate]:
    """The chosen candidates; where one is not faster than its base with confidence, the base.

    Both are measured on new runs with the plan's precision. No figure uses these runs. Where no
    answer passes, the base is the answer too.
    """
    results = list(chosen)
    races: list[tuple[int, _Candidate, Future[Evaluation] | None, Future[Evaluation]]] = []
    for k, (case, candidate) in enumerate(zip(cases, chosen, strict=True)):
        asked = candidate.asked and not candidate.unavailable
        if case.base is None or not asked or _copied(candidate):
            continue
        request = Request(case.question, lines=case.base.lines, base=case.base, builds=case.builds)
        unchanged = _read(model, request, Reply(withheld=NOT_FASTER))
        race = _submit(client, candidate, plan.precision, plan) if _timeable(candidate) else None
        races.append((k, unchanged, race, _submit(client, unchanged, plan.precision, plan)))
    for k, unchanged, race, of_base in races:
        try:
            unchanged.evaluation = _result(of_base, unchanged.request.question)
            edited = None if race is None else _result(race, unchanged.request.question)
        except Unavailable as error:
            results[k].unavailable, results[k].reason = True, str(error)
            continue
        if edited is None or not confidently_faster(edited, unchanged.evaluation):
            results[k] = unchanged
    return results


def _copied(candidate: _Candidate) -> bool:
    """Whether an answer is the listing of its base again."""
    answer, base = candidate.answer, candidate.base
    if answer is None or base is None:
        return False
    return tuple(normalise(answer.short)) == base.lines


def _final(
    client: Client, model: Model, case: _Case, candidate: _Candidate, plan: Plan
) -> Future[Evaluation]:
    """The reported measurement of a chosen answer."""
    if not _known(model, case, candidate):
        return _submit(client, candidate, plan.precision, plan)
    assert case.measured is not None
    done = Future[Evaluation]()
    done.set_result(case.measured)
    return done


def _known(model: Model, case: _Case, candidate: _Candidate) -> bool:
    """Whether a policy's answer is the base that it was asked about, and the base was measured."""
    same = candidate.base == case.base and _copied(candidate)
    return model.fmt == "edits" and case.measured is not None and same


def _timeable(candidate: _Candidate) -> bool:
    e = candidate.evaluation
    return e is not None and e.passed and not e.identical and not candidate.unavailable


def _outcome(
    model: Model,
    case: _Case,
    chosen: _Candidate,
    final: Future[Evaluation] | None,
    paper: Future[Evaluation] | None,
) -> Outcome:
    usage = sum((c.reply.usage for c in case.candidates), Usage())
    attempts = tuple(_attempt(c) for c in case.candidates)
    outcome = Outcome(case.question, response=chosen.reply.text, attempts=attempts, usage=usage)
    if chosen.unavailable:
        return replace(outcome, unavailable=True, reason=chosen.reason)
    if chosen.answer is None:
        return replace(outcome, not_asked=not chosen.asked, reason=chosen.reason)
    try:
        evaluation = chosen.evaluation if final is None else _result(final, case.question)
        timed_as_paper = None if paper is None else _result(paper, case.question)
    except Unavailable as error:
        return replace(outcome, unavailable=True, reason=str(error))
    assert evaluation is not None
    # Other text that assembles to the same bytes is no change.
    changed = chosen.answer.changed and not evaluation.identical
    copied = _copied(chosen)
    # A base is no edit: it is the compiler's work, and an answer that repeats it is a copy.
    novel = changed and not copied and bool(model.known_bodies) and not _seen(model, chosen.reply)
    return replace(
        outcome,
        changed=changed,
        changed_lines=chosen.answer.changed_lines,
        novel=novel,
        evaluation=evaluation,
        reason=chosen.reason,
        listing=chosen.answer.short,
        routines=chosen.answer.routines,
        paper=timed_as_paper,
        base=chosen.base,
        copied=copied,
    )


def _seen(model: Model, reply: Reply) -> bool:
    """Whether the model was trained on every edit of an answer that could be read."""
    if model.fmt != "edits":
        return False
    edits = reply.edits or (split_base(reply.text)[1],)
    return {*map(body_key, edits)} <= model.known_bodies


def _attempt(candidate: _Candidate) -> Attempt:
    e = candidate.evaluation
    request = candidate.request
    if e is None:
        verdict = UNAVAILABLE if candidate.unavailable else NO_ANSWER
        verdict = verdict if candidate.asked else NOT_ASKED
        return Attempt(
            request.turn, request.sample, candidate.reply.text, verdict, candidate.reason
        )
    return Attempt(
        request.turn,
        request.sample,
        candidate.reply.text,
        str(e.verdict),
        candidate.reason or e.evidence,
        e.speedup,
        e.ci_low,
        e.ci_high,
        e.identical,
    )

"""Answers about a program, on their way to an executor and back as scores."""

from collections.abc import Iterator

import pytest

from executor.client import Client, Precision
from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.data.bundled import make_program
from policy_jax.data.compiler import compile_listing
from policy_jax.data.rewrites import in_place
from policy_jax.ppo.programs import Assignment, EditsCodec, ProgramTask
from policy_jax.ppo.rewards import REFUSED, confident
from policy_jax.ppo.sources import BundledSource, Prefetched
from policy_jax.ppo.task import Answer, Prompt, Score
from policy_jax.shipped import TINY


@pytest.fixture(scope="module")
def codec() -> EditsCodec:
    return EditsCodec(AsmTokenizer(TINY))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None) as client:
        yield client


@pytest.fixture
def prompt() -> Prompt:
    made = make_program("polynomial_sum", 0, 2.0)
    lines = normalise(compile_listing(made.source, made.program.flags))
    return Prompt((), "polynomial_sum", Assignment(made.program, lines))


def score(codec: EditsCodec, client: Client, prompt: Prompt, script: str, check: bool) -> Score:
    source = BundledSource(0, 1, lambda entry: None)
    ahead = Prefetched(source, 0, lambda prompt: None)
    task = ProgramTask(ahead, codec, client, confident, Precision(5), 60.0, check=check)
    ids = codec._tokenizer.response_ids(script)
    return task.submit(prompt, Answer(tuple(ids), True)).result(timeout=120)


def test_with_the_check_what_does_not_fit_is_refused_and_never_run(codec, client, prompt):
    lines = prompt.payload.lines
    right = in_place(lines)
    assert right != lines
    new = next(line for line in right if line not in lines)
    register = new.rsplit("%", 1)[1]
    other = "xmm14" if register.startswith("xmm") else "r14d"
    wrong = [line.replace(f"%{register}", f"%{other}") if line == new else line for line in right]

    refused = score(codec, client, prompt, edits.diff(lines, wrong), check=True)
    assert refused.refused
    assert (refused.reward, refused.changed, refused.record["verdict"]) == (
        REFUSED,
        False,
        "REFUSED",
    )
    assert (
        other.removesuffix("d") in refused.record["evidence"] or "zmm" in refused.record["evidence"]
    )
    assert prompt.payload.measured == {}, "no executor was asked"

    fit = score(codec, client, prompt, edits.diff(lines, right), check=True)
    assert (fit.refused, fit.changed, fit.passed) == (False, True, True)
    assert len(prompt.payload.measured) == 1

    run = score(codec, client, prompt, edits.diff(lines, wrong), check=False)
    assert not run.refused
    assert run.reward is not None
    assert run.reward < REFUSED, "without the check it is a failure, and a failure costs more"


def test_what_cannot_be_read_does_not_fit_either(codec, client, prompt):
    beyond = "<9999><9999>nop\n"
    refused, graded = (score(codec, client, prompt, beyond, check) for check in (True, False))
    assert (refused.refused, refused.reward) == (True, REFUSED)
    assert (graded.refused, graded.reward) == (False, -1.0)


def test_nothing_is_never_refused(codec, client, prompt):
    empty = score(codec, client, prompt, "", check=True)
    assert (empty.refused, empty.empty, empty.reward) == (False, True, 0.0)

"""From `--model SPEC` to a model, with the suffixes and the name that a SPEC may have."""

import dataclasses
import math
import shutil

import pytest
from flax import nnx

from executor.client import Precision
from policy_jax.asm.answer import parse
from policy_jax.asm.edits import render
from policy_jax.asm.rewrite.checked import check_script
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.asm.windows import joined
from policy_jax.evaluation.checkpoints import EditsCheckpoint
from policy_jax.evaluation.model_specs import ModelOptions, SpecError, read_specs, settings
from policy_jax.evaluation.questions import bundled_questions, read_questions
from policy_jax.evaluation.runner import Plan, Request
from policy_jax.evaluation.sampling import Sampling
from policy_jax.models import lora
from policy_jax.models.qwen2 import Qwen2
from policy_jax.shipped import TINY


def specs(*names: str):
    return read_specs(names, ModelOptions(), controls=False)


def test_suffixes_of_a_spec_set_how_its_model_is_asked():
    run = Plan(best_of=4, refine=1)
    plain, best, refined, both = specs("tiny,tiny+best8,tiny+refine2,tiny+best2+refine3")
    assert [c.name for c in (plain, best)] == ["tiny", "tiny+best8"]
    asked = [(c.plan(run).best_of, c.plan(run).refine) for c in (plain, best, refined, both)]
    assert asked == [(4, 1), (8, 1), (4, 2), (2, 3)]
    keys = {repr(settings(c, run, ModelOptions())) for c in (plain, best, refined, both)}
    assert len(keys) == 4, "their records are told apart"


def test_models_with_a_base_are_told_apart_and_stand_behind_the_ensemble():
    models = specs("tiny+base+check,in_place+base,copy,ensemble,routines:rt_puts+base,tiny+offer")
    assert [m.name for m in models] == [
        *("copy", "ensemble", "in_place+base", "routines:rt_puts+base"),
        *("tiny+base+check", "tiny+offer"),
    ]
    assert [(m.base, m.offer) for m in models] == [
        *((False, False), (False, False), (True, False), (True, False)),
        *((True, False), (False, True)),
    ]
    asked = specs("tiny,tiny+base,tiny+offer")
    keys = {repr(settings(m, Plan(), ModelOptions())) for m in asked}
    assert len(keys) == 3
    assert "base" not in settings(asked[0], Plan(), ModelOptions()), "older records are valid"


def test_the_controls_of_the_clock_may_be_asked_for_several_answers():
    for name in ("noise", "shift"):
        (best,) = specs(f"{name}+best8")
        assert (best.name, best.best_of) == (f"{name}+best8", 8)
    every = [model.name for model in read_specs(["tiny"], ModelOptions(), controls=True)]
    assert every == ["copy", "noise", "shift", "tiny"]


def test_layouts_tell_records_apart():
    (tiny,) = specs("tiny")
    keys = {repr(settings(tiny, Plan(Precision(layouts=n)), ModelOptions())) for n in (0, 1, 4)}
    assert len(keys) == 3


def test_a_model_may_be_given_a_name(tmp_path, monkeypatch):
    plain, named = specs("tiny+best8,seed 0 = tiny+best8")
    assert named.name == "seed 0"
    assert dataclasses.replace(named, name=plain.name, load=plain.load) == plain
    assert "tiny" not in specs("start+8=tiny+best8")[0].name
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rate=3e-4").symlink_to(TINY)
    assert [c.name for c in specs("rate=3e-4")] == ["rate=3e-4"], "it is a folder"


def test_adapters_are_a_model_of_their_base(tmp_path):
    base, adapters = tmp_path / "base", tmp_path / "adapters"
    shutil.copytree(TINY, base)
    model = lora.add(Qwen2.from_pretrained(base), lora.Lora(2, 4.0, "q_proj"), nnx.Rngs(0))
    lora.save(model, adapters, str(base))
    (spec,) = specs(str(adapters))
    assert spec.fmt == "edits"
    assert isinstance(spec.load(), EditsCheckpoint)
    assert specs(str(adapters))[0].identity == spec.identity
    (base / "config.json").write_text((base / "config.json").read_text() + "\n")
    assert specs(str(adapters))[0].identity != spec.identity, "records of another base"
    shutil.rmtree(base)
    with pytest.raises(SpecError, match="is no Hugging Face folder"):
        specs(str(adapters))


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("noise=tiny", r"noise is a control"),
        ("a=tiny,a=tiny+best8", r"2 models are called 'a'"),
        ("a=nowhere", r"no config.json in nowhere"),
        ("tiny+best0", r"begins at 1"),
        ("tiny+sure101", r"ends at 100"),
        ("tiny+best2+best3", r"twice"),
        ("tiny+check+sure90+check", r"says \+check twice"),
        ("copy+check", r"a control has one answer"),
        ("openai:m+check", r"write edit scripts"),
        ("copy+best8", r"a control has one answer"),
        ("shift+refine2", r"a control has one answer"),
        ("in_place+sure95", r"a control has one answer"),
        ("routines:rt_puts+check", r"a control has one answer"),
        ("in_place+base+best3", r"a control has one answer"),
        ("noise+base", r"\+base for copy, in_place, routines"),
        ("ensemble+base", r"\+base for copy, in_place, routines"),
        ("copy+offer", r"a control has one answer"),
        ("openai:m+base", r"policies that write edit scripts"),
        ("tiny+base+base", r"says \+base twice"),
        ("routines=tiny", r"routines is a control"),
        ("routines:rt_putz", r"no routine rt_putz; the routines are .*rt_puts"),
        ("routines:", r"no routine ''"),
        ("routines:rt_puts+", r"no routine ''"),
        ("tiny+fast", r"no config.json"),
    ],
)
def test_an_invalid_spec_is_refused(spec, message):
    with pytest.raises(SpecError, match=message):
        specs(spec)


@pytest.mark.slow
def test_answers_of_low_probability_are_withheld():
    requests = [
        Request(question, lines=question.lines) for question in bundled_questions("params", 16)
    ]
    sampling = Sampling(0.0)
    sure = 0.9
    plain = EditsCheckpoint("plain", TINY, sampling).answer(requests)
    cautious = EditsCheckpoint("cautious", TINY, sampling, sure=sure)
    policy = cautious._policy
    responses = policy.respond([request.lines for request in requests])
    chances = [r.probability for some in responses for r in some]
    assert all(0 <= p <= 1 + 1e-6 and math.isfinite(p) for p in chances)
    assert {r.probability < sure for some in responses for r in some} == {True, False}
    expected = [
        render(joined([r.window.read(r.text) for r in some if r.probability >= sure]))
        for some in responses
    ]
    assert [reply.text for reply in cautious.answer(requests)] == expected
    # Tokens of withheld answers are counted too.
    assert [r.usage.completion_tokens for r in cautious.answer(requests)] == [
        r.usage.completion_tokens for r in plain
    ]


@pytest.mark.slow
def test_answers_that_fail_the_static_check_are_withheld():
    requests = [
        Request(question, lines=question.lines) for question in bundled_questions("families", 20)
    ]
    plain, checked = (
        EditsCheckpoint(way, TINY, Sampling(0.0), check=way == "checked").answer(requests)
        for way in ("plain", "checked")
    )
    unfits = [
        check_script(p.text, r.lines) is not None for p, r in zip(plain, requests, strict=True)
    ]
    assert True in unfits
    assert any(p.text and not u for p, u in zip(plain, unfits, strict=True))
    assert [bool(reply.withheld) for reply in checked] == unfits
    assert [reply.text for reply in checked] == [
        "" if u else reply.text for u, reply in zip(unfits, plain, strict=True)
    ]
    keys = {c.identity for c in specs("tiny", "tiny+check", "tiny+sure95", "tiny+check+sure95")}
    assert len(keys) == 4, "their records are told apart"


def test_in_place_answers_with_the_rewriting():
    (model,) = specs("in_place")
    assert model.load is not None
    question = next(t for t in bundled_questions("params", 84) if t.name.startswith("clamp_sum"))
    other = dataclasses.replace(question, lines=tuple(question.lines))
    (reply,) = model.load().answer([Request(other, lines=other.lines)])
    answer = parse(reply.text, question.lines, "listing")
    assert answer.changed
    assert answer.listing.splitlines() == in_place(question.lines)


def test_routines_are_used_all_or_some(tmp_path):
    place = tmp_path / "sum"
    place.mkdir()
    (place / "sum.c").write_text(
        "#include <stdio.h>\n"
        'int main(void) { int a; while (scanf("%d", &a) == 1) printf("%d\\n", a + 1); }\n'
    )
    (place / "1.in").write_bytes(b"1 2\n")
    (question,) = read_questions(str(tmp_path))
    models = specs("routines:rt_puts", "routines:rt_scanf", "in_place", "routines")
    assert [m.name for m in models] == [
        *("in_place", "routines:rt_puts", "routines:rt_scanf", "routines")
    ]
    used = []
    for model in models:
        assert model.load is not None
        (reply,) = model.load().answer([Request(question, lines=question.lines)])
        used.append(parse(reply.text, question.lines, "listing").routines)
    assert used == [(), (), ("rt_scanf",), ("rt_printf", "rt_scanf")]
    assert len({m.identity for m in models}) == 4

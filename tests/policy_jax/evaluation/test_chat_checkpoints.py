"""Chat models in an evaluation: whole listings or edit scripts, and what they are not asked."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from chat_models import save_chat_model

from policy_jax.asm.tokenizer import HOT
from policy_jax.evaluation.checkpoints import CheckpointOptions, EditsCheckpoint, load_checkpoint
from policy_jax.evaluation.model_specs import ModelOptions, SpecError, read_specs, settings
from policy_jax.evaluation.questions import Question, bundled_questions
from policy_jax.evaluation.runner import Plan, Request
from policy_jax.evaluation.sampling import Sampling
from policy_jax.models.answer_format import answer_format, declare, declared, knows_marks
from policy_jax.rollout.chat_tokenizer import load_window_tokenizer
from policy_jax.shipped import TINY


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("chat")
    save_chat_model(folder)
    return folder


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return bundled_questions("params", 2)


def requests(questions: list[Question]) -> list[Request]:
    return [Request(question, lines=question.lines) for question in questions]


def test_a_folder_tells_what_its_model_answers_with(folder: Path, tmp_path: Path) -> None:
    assert (answer_format(TINY), answer_format(folder)) == ("edits", "listing")
    trained = tmp_path / "trained"
    save_chat_model(trained)
    declare(trained, "edits")
    assert answer_format(trained) == declared(trained) == "edits"
    assert declared(folder) is None
    assert answer_format(tmp_path / "model.gguf") == "listing"
    assert knows_marks(folder)
    assert knows_marks(trained)
    declare(trained, "edits", marks=False)
    declare(trained, "edits")  # as an export of it does
    assert not knows_marks(trained)
    assert load_window_tokenizer(trained).mark == ""
    declare(trained, "edits", marks=True)
    assert load_window_tokenizer(trained).mark == load_window_tokenizer(folder).mark == HOT
    (trained / "policy.json").write_text('{"answer_format": "poem"}')
    with pytest.raises(ValueError, match="'poem' is neither edits nor listing"):
        answer_format(trained)


def test_the_option_decides_before_the_folder(folder: Path) -> None:
    plain = ModelOptions()
    edits = ModelOptions(answer_format="edits")
    assert read_specs([str(folder)], plain, False)[0].fmt == "listing"
    (checked,) = read_specs([f"{folder}+check+sure50"], edits, False)
    assert checked.fmt == "edits"
    with pytest.raises(SpecError, match="--answer-format edits"):
        read_specs([f"{folder}+check"], plain, False)
    others = [edits, dataclasses.replace(edits, dtype="bfloat16"), ModelOptions(dtype="bfloat16")]
    others.append(dataclasses.replace(edits, max_prompt_tokens=900))
    others.append(dataclasses.replace(edits, decode_weights="int8"))
    keys = {repr(settings(checked, Plan(), options)) for options in (plain, *others)}
    assert len(keys) == 6, "their records are told apart"


@pytest.mark.slow
def test_edit_scripts_are_asked_for_every_program(folder: Path, questions: list[Question]) -> None:
    shown: list[str] = []
    options = CheckpointOptions(
        "edits", "bfloat16", 1800, 4, check=True, show=shown.append, decode_weights="int8"
    )
    model = load_checkpoint("chat", folder, Sampling(), options)
    assert isinstance(model, EditsCheckpoint)
    replies = model.answer(requests(questions))
    assert all(reply.usage.completion_tokens and not reply.not_asked for reply in replies)
    windows = sum(len(model._policy.windows(question.lines)) for question in questions)
    assert len(shown) == windows
    assert shown[-1].startswith(f"{windows} answers, ")
    assert shown[-1].endswith(" tokens/s")


def test_a_prompt_that_is_too_long_is_not_asked(folder: Path, questions: list[Question]) -> None:
    for fmt, reason in (("listing", "give --answer-format edits"), ("edits", "no line fits")):
        model = load_checkpoint(
            "chat", folder, Sampling(), CheckpointOptions(fmt, max_prompt_tokens=100)
        )
        for reply in model.answer(requests(questions)):
            assert reason in reply.not_asked
            assert reply.text == ""

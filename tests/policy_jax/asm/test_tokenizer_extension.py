"""More tokens for a shipped tokenizer: short answers, exact round trips, old text as before."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from listings import BUILDS, PROGRAMS, listing

from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.asm.routines.library import ROUTINES
from policy_jax.asm.tokenizer import HOT, AsmTokenizer
from policy_jax.asm.tokenizer_extension import extend, new_tokens
from policy_jax.compilers.build_kinds import build_names
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.shipped import TINY_PPO

NEW = new_tokens(build_names())


@pytest.fixture(scope="module")
def spelt(tmp_path_factory: pytest.TempPathFactory) -> tuple[AsmTokenizer, list[list[int]]]:
    folder = tmp_path_factory.mktemp("extended")
    found = extend(TINY_PPO, folder, NEW)
    return AsmTokenizer(folder), found


@pytest.fixture(scope="module")
def extended(spelt: tuple[AsmTokenizer, list[list[int]]]) -> AsmTokenizer:
    return spelt[0]


OLD = AsmTokenizer(TINY_PPO)


@settings(max_examples=25)
@given(st.lists(st.one_of(st.sampled_from(NEW), st.text(max_size=8)), max_size=8))
def test_any_text_makes_the_round_trip(extended: AsmTokenizer, parts: list[str]) -> None:
    text = "".join(parts)
    if any("\ud800" <= character <= "\udfff" for character in text):
        return
    assert extended.decode(extended.encode(text)) == text


def test_listings_and_scripts_make_the_round_trip(extended: AsmTokenizer) -> None:
    for program in PROGRAMS:
        for flags in BUILDS:
            lines = normalise(listing(program, flags))
            text = edits.number(lines) + edits.diff(lines, use_routines(lines))
            assert extended.decode(extended.encode(text)) == text


def test_new_tokens_stand_for_the_old_ones_of_their_text(
    spelt: tuple[AsmTokenizer, list[list[int]]],
) -> None:
    extended, found = spelt
    first = OLD.vocab_size
    assert extended.vocab_size == first + len(found)
    assert len({*NEW}) == len(NEW) == len(found)
    for number, (text, ids) in enumerate(zip(NEW, found, strict=True), first):
        if text != HOT:  # `encode` never makes a mark of what a program may print
            assert extended.encode(text) == [number]
        assert ids == OLD.encode(text)
        assert max(ids) < first


def test_text_without_new_tokens_keeps_its_tokens(extended: AsmTokenizer) -> None:
    made = make_program("clamp_sum", 3)
    lines = normalise(compile_listing(made.source))
    rows = edits.number(lines).splitlines(keepends=True)
    plain = [row for row in rows if not any(token in row for token in NEW)]
    assert len(plain) > 40
    for row in plain:
        assert extended.encode(row) == OLD.encode(row)


@pytest.mark.parametrize("head", ["call", "jmp"])
@pytest.mark.parametrize("name", ROUTINES)
def test_a_call_in_an_answer_is_three_tokens(extended: AsmTokenizer, head: str, name: str) -> None:
    assert len(extended.encode(f"<7><7>{head}\t{name}\n")) == 3


def test_a_name_that_begins_or_ends_like_another_is_another(extended: AsmTokenizer) -> None:
    for text in ("call\tvprintf@PLT\n", "call\tprintf@PLTX\n", "call\tprintf@PLT+8\n"):
        assert extended.decode(extended.encode(text)) == text
        assert not set(extended.encode(text)) & set(extended.encode("call\tprintf@PLT\n"))


def test_a_judge_program_is_answered_in_few_tokens(extended: AsmTokenizer) -> None:
    made = make_program("digit_work", 1)
    lines = normalise(compile_listing(made.source))
    script = edits.diff(lines, use_routines(lines))
    hunks = edits.parse(script, len(lines))
    assert hunks
    assert len(extended.response_ids(script)) == 3 * len(hunks) + 1
    assert len(OLD.response_ids(script)) > 8 * len(hunks)


def test_extending_twice_adds_nothing(tmp_path: Path) -> None:
    extend(TINY_PPO, tmp_path / "once", NEW)
    assert extend(tmp_path / "once", tmp_path / "twice", NEW) == []
    assert AsmTokenizer(tmp_path / "twice").vocab_size == OLD.vocab_size + len(NEW)


def test_an_extended_tokenizer_marks_hot_lines(extended: AsmTokenizer) -> None:
    (window,) = extended.windows(["f:", "\tnop", "\tret"], 100, lambda: [0.0, 0.9, 0.001])
    assert f"<2>{HOT}nop\n" in window.prompt

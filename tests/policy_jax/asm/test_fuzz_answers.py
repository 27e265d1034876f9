"""What a model writes is any text at all: the parsers of it fail in their own words only."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from listings import LOOP, compile_c

from policy_jax.asm import edits
from policy_jax.asm.answer import AnswerError, Format, parse
from policy_jax.asm.normalise import normalise

CASES = [
    pytest.param(50, id="short"),
    pytest.param(10_000, id="long", marks=pytest.mark.slow),
]
PIECES = st.sampled_from(
    [
        *("<1>", "<0>", "<3><2>", "<2><4>", "<9999999>", "<", ">", "\n", "\t", "\\", ":", ";", ","),
        *("```", "```assembly\n", "```\n", "main:", ".L3:", "\tret", '"', "'", "/*", "*/", "#"),
        *("movl $1, %eax", '.string "a;b"', ".section", ".rept 9", "(", ")", "\r", "\x0c", "é"),
        *("\0", "\ud800"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=80))
CUTS = st.lists(st.tuples(st.integers(0, 1 << 16), st.integers(0, 9), TEXTS), max_size=6)


def changed(text: str, cuts: list[tuple[int, int, str]]) -> str:
    for place, length, new in cuts:
        at = place % (len(text) + 1)
        text = text[:at] + new + text[at + length :]
    return text


@pytest.fixture(scope="module")
def listing() -> str:
    return compile_c(LOOP)


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("cases", CASES)
def test_normalising_any_text_gives_lines_that_stay(listing: str, cases: int) -> None:
    @settings(max_examples=cases, deadline=None)
    @given(st.booleans(), CUTS, TEXTS)
    def one(real: bool, cuts: list[tuple[int, int, str]], noise: str) -> None:
        lines = normalise(changed(listing, cuts) if real else noise)
        assert all(lines)
        assert not any("\n" in line for line in lines)

    one()


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("cases", CASES)
def test_any_answer_is_a_listing_or_refused_with_a_reason(listing: str, cases: int) -> None:
    source = normalise(listing)
    script = edits.diff(source, [*source[:5], "\tnop", *source[8:]])

    @settings(max_examples=cases, deadline=None)
    @given(st.sampled_from(["edits", "listing"]), st.booleans(), CUTS, TEXTS)
    def one(fmt: Format, real: bool, cuts: list[tuple[int, int, str]], noise: str) -> None:
        whole = script if fmt == "edits" else f"```assembly\n{listing}```\n"
        try:
            answer = parse(changed(whole, cuts) if real else noise, source, fmt)
        except AnswerError:
            return
        assert answer.listing.encode().endswith(b"\n")
        assert (answer.changed_lines > 0) == answer.changed

    one()

"""Answers: a complete listing or a reason, and no credit for another spelling of the prompt."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from listings import assemble, listing, text_of

from executor.engine.elf import identical
from policy_jax.asm.answer import Answer, AnswerError, Format, parse
from policy_jax.asm.normalise import normalise
from policy_jax.asm.routines.complete import START, complete_text

SOURCE = ["\t.text", "f:", "\tmovl\t$1, %eax", ".L0:", "\tdecl\t%eax", "\tjne\t.L0", "\tret"]
TEXT = text_of(SOURCE)


def test_an_empty_script_is_the_listing_unchanged() -> None:
    assert parse("", SOURCE, "edits") == Answer(TEXT, changed=False, changed_lines=0)
    assert parse("```\n```", SOURCE, "edits") == parse(" \n", SOURCE, "edits")


def test_an_empty_script_is_identical_to_the_compilers_own_build() -> None:
    original = listing("mixed")
    answer = parse("", normalise(original), "edits")
    assert identical(assemble(answer.listing), assemble(original))


@pytest.mark.parametrize("fence", ["{}", "```\n{}```", "Sure:\n```edits\n{}```\nDone."])
def test_a_script_is_read_bare_or_in_a_fence(fence: str) -> None:
    answer = parse(fence.format("<3><3>movl\t$2, %eax\n"), SOURCE, "edits")
    assert answer == Answer(TEXT.replace("$1", "$2"), changed=True, changed_lines=1)


def test_changed_lines_counts_the_greater_side_of_each_change() -> None:
    assert parse("<3><3>nop\nnop\nnop\n", SOURCE, "edits").changed_lines == 3
    assert parse("<3><3><5><6>", SOURCE, "edits").changed_lines >= 3


@pytest.mark.parametrize(
    "script",
    ["<3><3>movl $1,%eax\n", "<4><4>.L7:\n<6><6>jne\t.L7\n", "<1><0># thoughts\n.align_me_not:\n"],
)
def test_another_spelling_is_no_change(script: str) -> None:
    assert parse(script, SOURCE, "edits").changed is ("align_me_not" in script)


def test_a_copy_without_tabs_is_no_change() -> None:
    copy = TEXT.replace("\t", " ").replace("\n ", "\n")
    answer = parse(f"```assembly\n{copy}```", SOURCE, "listing")
    assert answer == Answer(copy, changed=False, changed_lines=0)


def test_the_last_assembly_fence_and_the_last_fence_after_it_count() -> None:
    response = "```assembly\nold:\n```\nbetter:\n```assembly\n\tret\n```\nand that is ```all"
    assert parse(response, SOURCE, "listing").listing == "\tret\n```\nand that is \n"


def test_a_listing_always_ends_in_a_line_feed() -> None:
    assert parse("```assembly\nf:\n\tret```", SOURCE, "listing").listing == "f:\n\tret\n"


@pytest.mark.parametrize(
    ("response", "fmt", "reason"),
    [
        ("\tret\n", "listing", "no ```assembly"),
        ("```assembly\n\tret\n", "listing", "not closed"),
        ("```assembly\n```", "listing", "empty"),
        ("```assembly\nret\0\n```", "listing", "characters"),
        ("<1><7>", "edits", "empty"),
        ("<9><9>nop\n", "edits", "7 lines"),
        ("```\n<1><1>nop\n", "edits", "not closed"),
        ("<3><3>nop \ud800\n", "edits", "characters"),
        ("I would rather not.", "edits", "before the first hunk"),
    ],
)
def test_unusable_responses_have_a_reason(response: str, fmt: Format, reason: str) -> None:
    with pytest.raises(AnswerError, match=reason):
        parse(response, SOURCE, fmt)


def test_an_unknown_format_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="use 'edits' or 'listing'"):
        parse("", SOURCE, "poem")  # type: ignore[arg-type]  # the mistake under test


@given(st.text(max_size=60), st.sampled_from(["edits", "listing"]))
def test_any_response_is_an_answer_or_an_answer_error(response: str, fmt: Format) -> None:
    try:
        listing = parse(f"```assembly\n{response}", SOURCE, fmt).listing
    except AnswerError as error:
        listing = f"{error}\n"
    assert listing.endswith("\n")


def test_an_answer_counts_its_own_lines_and_not_those_of_routines() -> None:
    answer = parse("<6><6>jne\t.L0\n\tcall\trt_puts\n", SOURCE, "edits")
    assert answer.short == TEXT.replace("\tret", "\tcall\trt_puts\n\tret")
    assert (answer.changed, answer.changed_lines, answer.routines) == (True, 1, ("rt_puts",))
    assert answer.listing == complete_text(answer.short)
    assert "rt_puts:" in answer.listing.splitlines()


def test_both_formats_give_the_same_complete_listing() -> None:
    script = parse("<3><3>call\trt_getchar\n", SOURCE, "edits")
    for text in (script.short, script.listing, script.short.replace("\t", "  ")):
        listing = parse(f"```assembly\n{text}```", SOURCE, "listing")
        assert (listing.changed_lines, listing.routines) == (1, ("rt_getchar",))
        assert normalise(listing.listing) == normalise(script.listing)


def test_an_answer_that_defines_a_routine_keeps_its_own() -> None:
    answer = parse("<7><7>call\trt_puts\n\tret\nrt_puts:\n\tret\n", SOURCE, "edits")
    assert (answer.routines, answer.listing) == ((), answer.short)


def test_a_name_that_is_no_routine_is_for_the_linker_to_refuse() -> None:
    answer = parse("<3><3>call\trt_nonsense\n", SOURCE, "edits")
    assert (answer.routines, answer.listing) == ((), answer.short)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *("rt_puts", "rt_", "rt_qsort.main", "call\t", "jmp ", ":", "=", ",", ";", "\n"),
                *("<3><3>", "<7><6>", ".set ", ".macro ", ".endm\n", ".end\n", '"', "/*", "#"),
                *(
                    "```",
                    "```assembly\n",
                    f"{START}# rt_",
                    "\x85",
                ),
            ]
        ),
        max_size=25,
    ).map("".join),
    st.sampled_from(["edits", "listing"]),
)
def test_any_use_of_the_names_of_routines_is_an_answer_or_refused(text: str, fmt: Format) -> None:
    try:
        answer = parse(text if fmt == "edits" else f"```assembly\n{text}\n```", SOURCE, fmt)
    except AnswerError:
        return
    assert answer.listing == complete_text(answer.listing)
    assert answer.listing.startswith(answer.short)

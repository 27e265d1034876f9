"""The first line of an edit script that names its base."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.asm import edits
from policy_jax.asm.answer import AnswerError, parse
from policy_jax.asm.bases import O3, Offer, based, offer_rows, offers, split_base, with_base
from policy_jax.asm.edits import EditError
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.asm.windows import Part, Window
from policy_jax.shipped import TINY_PPO

SHOWN = ("\t.text", "f:", "\tmovl\t$1, %eax", "\tret")
NATIVE = ("\t.text", "f:", "\tvpxor\t%ymm0, %ymm0, %ymm0", "\tmovl\t$2, %eax", "\tret")

lines = st.lists(st.sampled_from(["\tret", "f:", "\tnop", "", "<1>", "base native"]), max_size=6)
names = st.from_regex(r"[A-Za-z0-9+.\-]([A-Za-z0-9+.\- ]{0,12}[A-Za-z0-9+.\-])?", fullmatch=True)


class Few:
    """Builds of a program of two listings."""

    names = (O3, "native", "no errno")

    def lines(self, name: str) -> Sequence[str]:
        if name == "no errno":
            raise EditError("cannot be built")
        return SHOWN if name == O3 else NATIVE


@settings(deadline=None)
@given(names, lines, lines)
def test_a_script_gives_back_its_base_and_its_hunks(
    name: str, source: list[str], target: list[str]
) -> None:
    script = edits.diff(source, target)
    assert split_base(with_base(name, script)) == (name, script)
    assert split_base(script) == (None, script)


@settings(deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_with_a_reason(text: str) -> None:
    try:
        name, shown, script = based(text, SHOWN, Few())
        edits.parse(script, len(shown))
    except EditError:
        return  # nothing else may be raised
    assert name in ("", *Few.names)


def test_hunks_relate_to_the_base_that_the_first_line_names() -> None:
    answer = parse("base native\n<4><4>movl\t$7, %eax\n", SHOWN, "edits", Few())
    assert answer.base == "native"
    assert answer.short.splitlines() == [*NATIVE[:3], "\tmovl\t$7, %eax", "\tret"]
    assert answer.changed
    whole = parse("base native", SHOWN, "edits", Few())
    assert whole.short.splitlines() == [*NATIVE]
    again = parse(f"base {O3}\n", NATIVE, "edits", Few())
    assert again.short.splitlines() == [*SHOWN]
    assert (again.changed, again.base) == (True, O3)
    fenced = parse("```\nbase native\n<5><5>\n```", SHOWN, "edits", Few())
    assert fenced.short.splitlines() == [*NATIVE[:4]]
    plain = parse("<3><3>movl\t$7, %eax\n", SHOWN, "edits", Few())
    assert plain.base == ""


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("base nativ\n", "base 'nativ'; the bases are O3, native, no errno"),
        ("base\n<1><1>", "names no base"),
        ("base  \n", "names no base"),
        ("base no errno\n", "cannot be built"),
        ("<1><1>\nbase native\n", "<1><1>"),
        ("base native\nbase native\n", "text before the first hunk"),
        ("base native\n<9><9>", "the listing has 5 lines"),
        (f"base {'x' * 300}\n", "base 'x{40}'; the bases"),
    ],
)
def test_a_base_that_cannot_be_had_is_refused(script: str, message: str) -> None:
    if script.startswith("<"):
        answer = parse(script, SHOWN, "edits", Few())
        assert answer.short.splitlines()[0] == "\tbase native", "below a hunk it is a line"
        return
    with pytest.raises(AnswerError, match=message):
        parse(script, SHOWN, "edits", Few())


def test_without_builds_no_script_names_a_base() -> None:
    with pytest.raises(AnswerError, match="a script may name none"):
        parse("base native\n", SHOWN, "edits")
    window = Window("f", ("f",), (Part(1, 4, 1),), "", 0)
    with pytest.raises(EditError, match="a script may name none"):
        window.read("base native\n<1><1>")


def test_the_fastest_builds_are_offered_and_the_baseline_last() -> None:
    speedups = {f"b{k}": 1.0 + k / 10 for k in range(12)}
    offered = offers(speedups, most=3)
    assert [offer.name for offer in offered] == ["b11", "b10", "b9", O3]
    rows = offer_rows((*offered[:1], Offer("unknown")))
    assert rows == ["# base b11 2.10\n", "# base unknown\n"]


def test_prompts_offer_builds_only_where_they_are_asked_to() -> None:
    tokenizer = AsmTokenizer(TINY_PPO)
    listing = [*SHOWN[:3], *["\taddl\t%edi, %eax"] * 60, "\tret"]
    plain = tokenizer.windows(listing, 300)
    assert [w.prompt for w in tokenizer.windows(listing, 300, None, ())] == [
        w.prompt for w in plain
    ]
    offered = offers({"native": 2.0, "clang": 1.5})
    top = "".join(offer_rows(offered))
    windows = tokenizer.windows(listing, 300, None, offered)
    assert all(w.prompt.startswith(top) for w in windows)
    assert all(len(tokenizer.prompt_ids(w.prompt)) <= 300 for w in windows)
    assert sorted(k for w in windows for p in w.parts for k in range(p.first, p.last + 1)) == [
        *range(1, len(listing) + 1)
    ]

"""Which build the answers to the windows of a program are about."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from policy_jax.asm.bases import O3
from policy_jax.asm.edits import EditError, Hunk
from policy_jax.asm.windows import Part, Window
from policy_jax.rollout.chosen_bases import Chosen, choose
from policy_jax.rollout.policy import Response

SHOWN = ("f:", "\tmovl\t$1, %eax", "\tret", "main:", "\tcall\tf", "\tret")
NATIVE = ("f:", "\tvpxor\t%xmm0, %xmm0, %xmm0", "\tret", "main:", "\tjmp\tf")


class Few:
    """Builds of a program with one build beside -O3."""

    names = (O3, "native")

    def lines(self, name: str) -> Sequence[str]:
        return SHOWN if name == O3 else NATIVE


class Scripted:
    """Answers the windows of a listing with texts that are given for it."""

    def __init__(self, texts: dict[tuple[str, ...], Sequence[str]]) -> None:
        self._texts = texts
        self.asked: list[tuple[tuple[str, ...], int]] = []

    def respond(
        self,
        listings: Sequence[Sequence[str]],
        *,
        temperature: float = 0.0,
        seeds: Sequence[int] | None = None,
    ) -> list[list[Response]]:
        assert seeds is not None
        self.asked += zip(map(tuple, listings), seeds, strict=True)
        return [self._answers(tuple(lines)) for lines in listings]

    def _answers(self, lines: tuple[str, ...]) -> list[Response]:
        half = 3 if len(lines) > 3 else len(lines)
        parts = [("f", Part(1, half, 1)), ("main", Part(half + 1, len(lines), half + 1))]
        return [
            Response(Window(name, (name,), (part,), "", 0), text, True, 2, 9)
            for (name, part), text in zip(parts, self._texts[lines], strict=False)
        ]


def chosen(policy: Scripted, builds: Few | None = Few()) -> Chosen:  # noqa: B008 - no state
    responses = policy.respond([SHOWN], seeds=[5])
    (one,) = choose(policy, [SHOWN], responses, [builds], temperature=0.7, seeds=[5])
    return one


def hunks(one: Chosen) -> list[list[Hunk]]:
    return [response.window.read(response.text) for response in one.responses]


def test_without_a_name_the_answers_are_about_what_was_shown() -> None:
    policy = Scripted({SHOWN: ["<2><2>", "<5><5>jmp\tf\n"]})
    one = chosen(policy)
    assert (one.base, one.shown, one.naming) == ("", SHOWN, None)
    assert hunks(one) == [[Hunk(2, 2, ())], [Hunk(5, 5, ("\tjmp\tf",))]]
    assert len(policy.asked) == 1


def test_a_name_alone_asks_once_more_about_that_build() -> None:
    policy = Scripted({SHOWN: ["<2><2>", "base native\n"], NATIVE: ["<2><2>", ""]})
    one = chosen(policy)
    assert (one.base, one.shown) == ("native", NATIVE)
    assert policy.asked == [(SHOWN, 5), (NATIVE, 5)]
    assert hunks(one) == [[Hunk(2, 2, ())], []]
    assert one.naming is not None
    assert [response.text for response in one.dropped] == ["base native\n", "<2><2>"]


def test_hunks_below_a_name_relate_to_the_whole_build() -> None:
    policy = Scripted({SHOWN: ["base native\n<5><5>ret\n", "<5><5>"]})
    one = chosen(policy)
    assert (one.base, one.shown) == ("native", NATIVE)
    assert hunks(one) == [[Hunk(5, 5, ("\tret",))]]
    assert len(policy.asked) == 1
    beyond = chosen(Scripted({SHOWN: ["base native\n<6><6>", ""]}))
    with pytest.raises(EditError, match="the listing has 5 lines"):
        hunks(beyond)


@pytest.mark.parametrize(
    ("text", "builds", "message"),
    [
        ("base nativ\n", Few(), "the bases are O3, native"),
        ("base native\n", None, "may name none"),
        ("base\n", Few(), "names no base"),
    ],
)
def test_a_base_that_cannot_be_had_makes_its_answer_unreadable(
    text: str, builds: Few | None, message: str
) -> None:
    one = chosen(Scripted({SHOWN: [text, "<5><5>"]}), builds)
    assert (one.base, one.shown, len(one.responses)) == ("", SHOWN, 2)
    with pytest.raises(EditError, match=message):
        one.responses[0].window.read(text)
    assert one.responses[1].window.read("<5><5>") == [Hunk(5, 5, ())]


def test_a_second_name_is_not_followed() -> None:
    policy = Scripted({SHOWN: ["base native\n", ""], NATIVE: [f"base {O3}\n", ""]})
    one = chosen(policy)
    assert one.base == "native"
    assert len(policy.asked) == 2
    with pytest.raises(EditError, match="may name none"):
        hunks(one)

"""Windows: what their prompts show, and that edits go there and back."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.asm import edits
from policy_jax.asm.cutting import HALO, TABLE, cut
from policy_jax.asm.edits import EditError, Hunk
from policy_jax.asm.excerpt import hidden
from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import normalise
from policy_jax.asm.pieces import borders, pieces
from policy_jax.asm.windows import (
    COLD,
    GREATEST_NUMBER,
    Window,
    asked,
    chances,
    joined,
    merge,
    split,
)
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import FAMILIES, make_program

NUMBERED = re.compile(r"<(\d+)>(.*)")

LONG = """#include <stdio.h>
static const double table[40] = {1, 2, 3};
int main(void) {
    double s = 0, x;
    for (int k = 0; scanf("%lf", &x) == 1; k++) {
        switch (k % 7) {
            case 0: s += x * table[k % 40]; break;
            case 1: printf("%.3f\\n", x / 3 + s); break;
            case 2: for (int i = 0; i < k; i++) s -= table[i % 40] * i; break;
            case 3: puts("three"); s += k; break;
            case 4: for (int i = 0; i < k; i++) s += x / (i + 1); break;
            case 5: while (x > 1) { x /= 2; s += 1; } break;
            default: s = -s;
        }
    }
    printf("%.6f\\n", s);
    return 0;
}
"""


def words(rows: Sequence[str]) -> list[int]:
    """A counter that has nothing to do with a tokenizer: at least one token a row."""
    return [1 + len(re.findall(r"\w+", row)) for row in rows]


def whole(lines: Sequence[str]) -> list[Window]:
    return cut(lines, 10_000, words)


def editable(window: Window) -> list[int]:
    """The indices of the lines that a window lets edit."""
    return [k for part in window.parts for k in range(part.first - 1, part.last)]


ALONE = ["\t.globl\tmain", "main:", "\tret"]
WITH_KERNEL = ["f:", "\tnop", "\tret", "main:", "\tcall\tf", "\tret", "\t.data", "a:", "\t.long\t1"]


def test_main_is_shown_with_its_frame_where_it_is_all_there_is():
    (window,) = whole(ALONE)
    assert (window.name, window.prompt) == ("main", edits.number(ALONE, {0}))
    # Data is not a function.
    (window,) = whole(["main:", "\tret", "\t.data", "a:", "\t.long\t1"])
    assert window.prompt == "<1>main:\n<2>ret\n<4>a:\n<5>.long\t1\n"


def test_main_is_a_window_of_its_own_and_the_numbers_of_the_rest_stay():
    f, main = whole(WITH_KERNEL)
    assert f.prompt == "<1>f:\n<2>nop\n<3>ret\n<8>a:\n<9>.long\t1\n"
    assert (main.name, main.prompt) == ("main", "<1>main:\n<2>call\tf\n<3>ret\n")
    assert [*f.read("<3><3>nop\nret\n<10><9>.long\t2\n")] == [
        Hunk(3, 3, ("\tnop", "\tret")),
        Hunk(10, 9, ("\t.long\t2",)),
    ]
    assert main.read("<2><3>jmp\tf\n") == [Hunk(5, 6, ("\tjmp\tf",))]


def test_an_edit_of_what_may_only_be_read_is_refused_with_the_reason():
    f, main = whole(WITH_KERNEL)
    for window, script in ((f, "<4><4>nop\n"), (f, "<3><8>nop\n"), (main, "<0><0>nop\n")):
        with pytest.raises(EditError):
            window.read(script)
    with pytest.raises(EditError, match=r"<4><5>: only lines <1> to <3> and <7> to <9> may be"):
        f.read("<4><5>nop\n")
    with pytest.raises(EditError, match="the listing has 3 lines"):
        main.read("<4><4>nop\n")
    with pytest.raises(EditError, match="not closed"):
        f.read("```\n<1><1>nop\n")


def test_every_family_of_kernels_has_its_kernel_in_one_window_and_main_in_another():
    for family in list(FAMILIES)[::30]:
        lines = normalise(compile_listing(make_program(family, 1).source))
        spans = functions_at(lines)
        kernel, main = whole(lines)
        outside = {k for k, name in enumerate(spans) if name != "main"}
        assert kernel.prompt == edits.number(
            lines, hidden(lines) | ({*range(len(lines))} - outside)
        )
        assert editable(main) == [k for k, name in enumerate(spans) if name == "main"], family


def test_a_long_function_is_cut_between_blocks_with_context_on_both_sides():
    lines = normalise(compile_listing(LONG))
    windows = cut(lines, 260, words)
    assert len(windows) > 2
    names = [f"main {k}/{len(windows)}" for k in range(1, len(windows) + 1)]
    assert [w.name for w in windows] == names
    inside = {k for k, name in enumerate(functions_at(lines)) if name}
    assert {k for w in windows for k in editable(w)} >= inside
    for window in windows[1:]:
        first = window.parts[0].first - 1
        begins = lines[first].endswith(":") or re.match(r"\t(j\w+|ret)", lines[first - 1])
        assert begins, lines[first]
        rows = window.prompt.splitlines()
        numbered = [k for k, row in enumerate(rows) if NUMBERED.match(row)]
        assert rows[0] == "main:"
        assert rows[numbered[0] - 1].startswith("# live: %r")
        assert 0 < numbered[0] - 1 <= HALO + 1
        seen = next(k for k in editable(window) if k not in hidden(lines))
        assert rows[numbered[0]] == f"<{seen - first + 1}>{edits.written(lines[seen])}"


def test_data_that_the_lines_name_are_shown_in_part_and_cannot_be_edited():
    functions = ["f:", "\tmovl\ttable(%rip), %eax", "\tret", "g:", "\tret"]
    numbers = [f"\t.long\t{k}" for k in range(12)]
    lines = [*functions, "\t.section\t.rodata", "table:", *numbers, "other:", "\t.long\t5"]
    (window,) = cut(lines, 55, words)
    assert window.prompt == "<1>f:\n<2>movl\ttable(%rip), %eax\n<3>ret\n<4>g:\n<5>ret\ntable:\n" + (
        "".join(f".long\t{k}\n" for k in range(TABLE)) + "# 4 more lines\n"
    )
    assert editable(window) == [0, 1, 2, 3, 4]


def test_functions_that_fit_share_a_window_if_not_all_do():
    lines = [line for name in "abcde" for line in (f"{name}:", *["\tnop"] * 3, "\tret")]
    windows = cut(lines, 34, words)
    assert [w.name for w in windows] == ["a, b", "c, d", "e"]
    assert windows[1].prompt.startswith("<1>c:\n<2>nop\n")
    assert merge(lines, windows, ["", "<6><6>d:\nnop\n", ""]) == [
        *lines[:16],
        "\tnop",
        *lines[16:],
    ]


def test_no_number_is_higher_than_a_single_token():
    lines = ["main:", *["\tnop"] * 990, "\tret", "\t.data", "x:", "\t.long\t1"]
    windows = cut(lines, 10_000, words)
    numbers = [int(m[1]) for w in windows for m in NUMBERED.finditer(w.prompt)]
    assert max(numbers) <= GREATEST_NUMBER
    assert merge(lines, windows, [""] * len(windows)) == lines
    before = [*["\t.text"] * 500, "f:", "\tret"]
    (window,) = [w for w in cut(before, 100, words) if w.functions == ("f",)]
    assert window.prompt.startswith("<")
    assert max(int(m[1]) for m in NUMBERED.finditer(window.prompt)) <= GREATEST_NUMBER


def test_cold_windows_are_not_asked_and_hot_lines_are_marked():
    heat = [0.0, 0.6, 0.395, 0.0, 0.005, 0.0, 0.0, 0.0, 0.0]
    f, main = cut(WITH_KERNEL, 1000, words, heat, "<hot>")
    assert f.heat == pytest.approx(0.995)
    assert main.heat == pytest.approx(0.005)
    assert main.heat < COLD
    assert f.prompt.startswith("<1>f:\n<2><hot>nop\n<3><hot>ret\n")
    assert asked([f, main]) == [f]
    assert chances([f, main]) == [1.0, 0.0]
    assert "<hot>" not in cut(WITH_KERNEL, 1000, words, heat)[0].prompt
    # Without a sample in the listing nothing is known.
    for nothing in (None, [0.0] * 9):
        windows = cut(WITH_KERNEL, 1000, words, nothing)
        assert asked(windows) == windows
        assert chances(windows) == [0.5, 0.5]
    # Some window is always asked.
    cool = cut(WITH_KERNEL, 1000, words, [0.0, 0.0001, 0, 0, 0.0002, 0, 0, 0, 0])
    assert [w.name for w in asked(cool)] == ["main"]
    kernels = whole([line.replace("f", "kernel") for line in WITH_KERNEL])
    assert chances(kernels) == [1.0, 0.0]
    with pytest.raises(ValueError, match="2 shares for a listing of 9 lines"):
        cut(WITH_KERNEL, 1000, words, [0.5, 0.5])


def test_a_hunk_over_several_windows_names_them():
    f, main = whole(WITH_KERNEL)
    parts = split([Hunk(2, 2, ()), Hunk(3, 4, ("\tud2", "main:"))], [f, main])
    assert parts.scripts == ("<2><2>", "")
    assert parts.crossing == ((Hunk(3, 4, ("\tud2", "main:")), ("f", "main")),)
    assert split([Hunk(7, 6, ("\tnop",))], [f, main]).scripts == ("<7><6>nop\n", "")


def test_a_loop_stays_in_one_piece_where_there_is_another_border():
    body = ["\tnop"] * 9
    lines = ["f:", *body, "\tje\t.L9", *body, ".L1:", *body, "\tjne\t.L1", *body, ".L9:", "\tret"]
    crossed = borders(lines, range(len(lines)))
    at = lines.index(".L1:")
    assert crossed == {11: 1, at: 1, at + 11: 1, lines.index(".L9:"): 1}
    found = [*pieces(lines, range(len(lines)), range(len(lines)), [1] * len(lines), 36)]
    assert at in [piece.start for piece in found]
    assert [k for piece in found for k in piece] == [*range(len(lines))]


INSTRUCTIONS = ["\taddl\t%eax, %ebx", "\tcmpl\t$3, %eax", "\tcall\tputs@PLT", "\tret", "\tnop"]
ROWS = st.one_of(
    st.sampled_from(INSTRUCTIONS),
    st.integers(0, 5).map(lambda k: f"\tjne\t.L{k}"),
    st.sampled_from(["\t.p2align 4", "\t.long\t7", "\tmovl\ttable(%rip), %eax"]),
)


@st.composite
def listings(draw: st.DrawFn) -> list[str]:
    """Functions with jumps to labels of theirs, and data around them."""
    lines: list[str] = draw(st.lists(st.sampled_from(["\t.text", "\t.data", "x:", "\t.long\t1"])))
    for name in draw(st.permutations(["f", "g", "main"]))[: draw(st.integers(0, 3))]:
        body = draw(st.lists(ROWS, max_size=40))
        at = draw(st.lists(st.integers(0, len(body)), max_size=3))
        labels = [f".L{k}:" for k in range(len(at))]
        for place, label in zip(sorted(at, reverse=True), labels, strict=True):
            body.insert(place, label)
        lines += ["\t.text", f"\t.globl\t{name}", f"{name}:", *body, "\tret"]
    data = draw(st.lists(st.sampled_from(["table:", "\t.long\t3", "\t.long\t4", '\t.string\t"a"'])))
    return [*lines, *(["\t.section\t.rodata"] if data else []), *data]


@st.composite
def scripts(draw: st.DrawFn, length: int) -> list[Hunk]:
    """Hunks of a listing in order."""
    hunks = []
    at = 1
    while at <= length + 1 and draw(st.booleans()):
        first = draw(st.integers(at, length + 1))
        last = draw(st.integers(first - 1, min(length, first + 3)))
        new = draw(st.lists(st.sampled_from(["\tud2", ".L9:", "\tnop"]), max_size=3))
        hunks.append(Hunk(first, last, tuple(new)))
        at = max(first, last) + 1
    return hunks


@settings(max_examples=15, deadline=None, derandomize=True)
@given(st.data())
def test_cutting_loses_no_line_and_answers_go_back_where_they_came_from(data: st.DataObject):
    lines = data.draw(listings())
    budget = data.draw(st.integers(1, 90))
    windows = cut(lines, budget, words)
    assert merge(lines, windows, [""] * len(windows)) == lines
    owned = [k for w in windows for k in editable(w)]
    assert len(owned) == len({*owned}), "a line is in one window"
    costs = words([f"<{GREATEST_NUMBER}>{line}\n" for line in lines])
    unseen = hidden(lines)
    for k, name in enumerate(functions_at(lines)):
        if name and k not in unseen:
            assert k in owned or costs[k] > budget
    for window in windows:
        assert window.tokens == sum(words(window.prompt.splitlines(keepends=True))) <= budget
        for number, text in NUMBERED.findall(window.prompt):
            (line,) = window.lift([Hunk(int(number), int(number), ())])
            assert edits.written(lines[line.first - 1]) == text
            assert int(number) <= GREATEST_NUMBER
    hunks = data.draw(scripts(len(lines)))
    parts = split(hunks, windows)
    crossing = [hunk for hunk, _ in parts.crossing]
    kept = [hunk for hunk in hunks if hunk not in crossing]
    assert merge(lines, windows, parts.scripts) == edits.apply_hunks(lines, kept)
    if not crossing:
        assert joined([w.read(s) for w, s in zip(windows, parts.scripts, strict=True)]) == kept
    for window, script in zip(windows, parts.scripts, strict=True):
        assert edits.apply(lines, window.script(script)) == edits.apply_hunks(
            lines, window.read(script)
        )

"""Formats inferred from examples read them all, print them back, and grow to valid inputs."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_formats import (
    TrueFormat,
    cases,
    commands,
    counted_list,
    edges,
    grid,
    ordered,
    table,
)

from policy_jax.compilers.input_format import Mismatch, integer, parse, rows, show
from policy_jax.compilers.input_growth import Grower, grower_of
from policy_jax.compilers.input_inference import infer

EXAMPLES = 10
GROWN_BY = (1, 3, 10)
VALID_SHARE = 0.8
"""Least share of formats whose grown inputs are valid. The rest are relations that ten examples
leave open, such as a bound that none of them reaches."""

TRUE_FORMATS: tuple[TrueFormat, ...] = (
    counted_list(-5, 99, 1, 0),
    counted_list(1, 1000, 2, 0),
    counted_list(0, 9, 1, 1),
    table(1, 0, 50),
    table(2, -20, 20),
    table(3, 1, 9),
    grid("#."),
    grid("01"),
    edges(tree=False),
    edges(tree=True),
    cases("0", 1, 60),
    cases("", -9, 9),
    commands(count=True),
    commands(count=False),
    ordered(strict=False),
    ordered(strict=True),
)


def grower(examples: list[bytes]) -> Grower:
    texts = [rows(text) for text in examples]
    return grower_of(infer(texts)[0], texts, 1 << 16)


def grown(true: TrueFormat, seed: int) -> list[bytes]:
    """Inputs grown by each plan from ten examples of a format."""
    rng = random.Random(seed)
    made = grower([true.draw(rng).encode() for _ in range(EXAMPLES)])
    plans = [plan for plan in made.plans() if plan[0].what != "value"]
    texts = [
        made.text(made.scaled(plan, factor), random.Random(seed))
        for plan in plans
        for factor in GROWN_BY
    ]
    return [text for text in texts if text is not None]


def is_valid(true: TrueFormat, text: bytes) -> bool:
    try:
        return true.valid([line.split() for line in text.decode().splitlines()])
    except (ValueError, IndexError):
        return False


@given(st.sampled_from(TRUE_FORMATS), st.integers(0, 10**6))
@settings(deadline=None, max_examples=3, derandomize=True)
def test_the_first_format_reads_all_examples_and_prints_them_back(
    true: TrueFormat, seed: int
) -> None:
    rng = random.Random(seed)
    examples = [true.draw(rng).encode() for _ in range(EXAMPLES)]
    best = infer([rows(text) for text in examples])[0]
    assert best.examples == tuple(range(EXAMPLES))
    for text in examples:
        assert show(rows(text)) == text
        words = [seen.word for seen in parse(best.items, rows(text))]
        left = text.decode().split()
        assert [w for w in left if w in words] == words or set(words) <= set(left)


def share_of_valid(seeds: range, formats: Sequence[TrueFormat] = TRUE_FORMATS) -> float:
    outcomes = [
        all(is_valid(true, text) for text in grown(true, seed))
        for true in formats
        for seed in seeds
    ]
    return sum(outcomes) / len(outcomes)


def test_grown_inputs_satisfy_most_true_formats() -> None:
    assert share_of_valid(range(1), TRUE_FORMATS[:8:2]) >= VALID_SHARE


@pytest.mark.slow
def test_grown_inputs_satisfy_most_true_formats_of_many_seeds() -> None:
    assert share_of_valid(range(10)) >= VALID_SHARE


def test_every_larger_factor_gives_a_larger_input() -> None:
    made = grower([f"{n}\n{' '.join('7' * n)}\n".encode() for n in range(2, 9)])
    (plan, *_) = made.plans()
    sizes = [len(made.text(made.scaled(plan, f), random.Random(0)) or b"") for f in (1, 4, 16)]
    assert sizes == sorted(sizes)
    assert made.text(made.scaled(plan, 10**6), random.Random(0)) is None
    assert made.how(made.scaled(plan, 4)) == "input format: n; n ascending integers; n = 32"


def test_rows_as_long_as_their_number_are_recognised() -> None:
    examples = [
        f"{n}\n" + "".join(" ".join("5" * k) + "\n" for k in range(1, n + 1)) for n in (2, 3, 5, 4)
    ]
    made = grower([text.encode() for text in examples])
    text = made.text(made.scaled(made.plans()[0], 4), random.Random(0))
    assert text is not None
    assert [len(line.split()) for line in text.decode().splitlines()[1:]] == list(range(1, 21))


def test_a_permutation_stays_one() -> None:
    rng = random.Random(1)
    orders = [rng.sample(range(1, n + 1), n) for n in (3, 5, 8, 6, 9)]
    made = grower([f"{len(o)}\n{' '.join(map(str, o))}\n".encode() for o in orders])
    text = made.text(made.scaled(made.plans()[0], 10), random.Random(0))
    assert text is not None
    head, body = text.decode().splitlines()
    assert sorted(map(int, body.split())) == list(range(1, int(head) + 1))


def test_commands_come_in_the_order_of_the_examples() -> None:
    rng = random.Random(0)
    examples = []
    for _ in range(EXAMPLES):
        held, lines = 0, []
        for _ in range(rng.randint(4, 12)):
            take = held > 0 and rng.random() < 0.45
            held += -1 if take else 1
            lines.append("pop" if take else f"push {rng.randint(1, 99)}")
        examples.append("".join(f"{line}\n" for line in (*lines, "end")).encode())
    made = grower(examples)
    plan = next(p for p in made.plans() if p[0].what == "times")
    text = made.text(made.scaled(plan, 500), random.Random(1))
    assert text is not None
    *grown_lines, last = text.decode().splitlines()
    assert last == "end"
    assert len(grown_lines) == 1000
    held = 0
    for line in grown_lines:
        held += -1 if line == "pop" else 1
        assert held >= 0


def test_a_few_examples_out_of_form_do_not_hide_the_format() -> None:
    rng = random.Random(2)
    examples = [counted_list(1, 50, 1, 0).draw(rng).encode() for _ in range(10)]
    examples[3] = b"7\n1 2 3\n"
    best = infer([rows(text) for text in examples])[0]
    assert best.examples == (0, 1, 2, 4, 5, 6, 7, 8, 9)


def test_words_that_only_look_like_integers_are_none() -> None:
    assert [integer(w) for w in ("007", "-0", "+1", "1.0", "-12", "0", "9" * 19)] == [
        None,
        None,
        None,
        None,
        -12,
        0,
        None,
    ]


def test_a_text_of_another_format_is_refused() -> None:
    best = infer([rows(b"2\n1 2\n"), rows(b"3\n4 5 6\n"), rows(b"4\n4 5 6 1\n")])[0]
    with pytest.raises(Mismatch):
        parse(best.items, rows(b"3\n1 2\n"))


def test_no_examples_give_no_format() -> None:
    assert infer([]) == []
    assert infer([rows(b""), rows(b"\n\n")]) == []


def test_grown_inputs_do_not_depend_on_the_hash_seed_of_the_process() -> None:
    # In a maze with one start and one goal, the other letters are drawn first.
    script = (
        "import random; from policy_jax.compilers.input_format import rows; "
        "from policy_jax.compilers.input_growth import grower_of; "
        "from policy_jax.compilers.input_inference import infer; "
        "words = ['S.#Gox\\n######', '#.SGxo\\noooooo', 'G#.oxS\\nxxxxxx', 'x.GSo#\\n......']; "
        "texts = [rows(f'2\\n{w}\\n'.encode()) for w in words]; "
        "grower = grower_of(infer(texts)[0], texts, 4096); "
        "assert any(m.once for m in grower.values.models.values()); "
        "print(grower.text({}, random.Random(7)))"
    )
    printed = [
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(4)
    ]
    assert len(set(printed)) == 1

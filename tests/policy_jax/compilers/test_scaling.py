"""Guesses about inputs keep their shape; the search ends with real work or says it cannot."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace

import pytest
from c_sources import COUNTING
from raw_codenet_tree import SUMS

from executor.client import Client
from executor.types import Evaluation, Precision, Program, Samples, TestCase, TestKind
from policy_jax.compilers.builds import QUICK, baseline_seconds, floor_seconds, sanitized
from policy_jax.compilers.input_guesses import guesses
from policy_jax.compilers.scaling import WORK_TO_FLOOR, Budget, _Search, scale

ARRAY = """#include <stdio.h>
int a[{size}];
int main(void)
{{
    int n; unsigned long total = 0;
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < n; i++) if (scanf("%d", &a[i]) != 1) return 1;
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) total += (unsigned)(a[i] ^ a[j]);
    printf("%lu\\n", total);
    return 0;
}}
"""

ECHO = '#include <stdio.h>\nint main(void) { int c = getchar(); printf("%d\\n", c); return 0; }\n'


def grown(text: str, factor: int) -> dict[str, list[list[str]] | None]:
    lines = [line.split() for line in text.splitlines()]
    return {how: grow(factor, random.Random(0)) for how, grow in guesses(lines)}


def test_a_counted_list_grows_with_its_count() -> None:
    text = grown("3\n5 6 7\n", 4)["words counted by number 0"]
    assert text is not None
    assert text[0] == ["12"]
    assert len(text[1]) == 12
    assert set(text[1]) <= {"5", "6", "7"}


def test_counted_lines_grow_and_what_follows_stays() -> None:
    text = grown("2 9\na 1\nb 2\n77\n", 3)["lines counted by number 0"]
    assert text == [["6", "9"], *([["a", "1"], ["b", "2"]] * 3), ["77"]]


def test_a_square_grows_both_ways() -> None:
    text = grown("2\n##\n..\n", 3)["rows and columns counted by number 0"]
    assert text is not None
    assert text[0] == ["6"]
    assert [len(line[0]) for line in text[1:]] == [6] * 6


def test_cases_repeat_before_the_line_that_ends_them() -> None:
    assert grown("1 2\n3 4\n0 0\n", 2)["cases"] == [["1", "2"], ["3", "4"]] * 2 + [["0", "0"]]


def test_a_number_grows_to_a_limit() -> None:
    assert grown("7\n", 4)["number 0 of line 0"] == [["28"]]
    assert grown("7\n", 10**9)["number 0 of line 0"] is None


def test_guesses_that_would_not_fit_give_none() -> None:
    assert grown("3\n5 6 7\n", 10**8)["words counted by number 0"] is None
    assert grown("2\n##\n..\n", 10**5)["rows and columns counted by number 0"] is None


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


def test_a_larger_input_works_long_enough(client: Client) -> None:
    floor = floor_seconds(client)
    scaled = scale(client, SUMS, ("-O3",), [b"3\n", b"12\n"], floor)
    assert scaled is not None
    assert scaled.how.startswith("input format: an integer; values up to ")
    assert scaled.work >= WORK_TO_FLOOR * floor
    test = TestCase("t", scaled.stdin, None, TestKind.TIMING)
    again = sanitized(client, Program(SUMS, (test,)), QUICK)
    assert baseline_seconds(again.evaluation)["t"] > WORK_TO_FLOOR / 2 * floor


def test_a_hint_is_tried_first_and_taken(client: Client) -> None:
    floor = floor_seconds(client)
    hint = b"20000000\n"
    scaled = scale(client, SUMS, ("-O3",), [b"3\n"], floor, hints=[b"x", hint])
    assert scaled is not None
    assert (scaled.stdin, scaled.how) == (hint, "hint")


def test_a_floor_measured_beside_other_work_does_not_end_the_search(client: Client) -> None:
    floor = floor_seconds(client) + 400e-6
    scaled = scale(client, COUNTING, ("-O3",), [b"10\n"], floor, budget=Budget(seconds=200.0))
    assert scaled is not None
    assert scaled.work >= WORK_TO_FLOOR * floor


def test_growth_ends_where_an_array_would_overflow(client: Client) -> None:
    floor = floor_seconds(client)
    source = ARRAY.format(size=64)
    few = Budget(trials=10)
    assert scale(client, source, ("-O3",), [b"3\n5 6 7\n"], floor, budget=few) is None
    roomy = scale(client, ARRAY.format(size=100_000), ("-O3",), [b"3\n5 6 7\n"], floor)
    assert roomy is not None
    assert roomy.how.startswith("input format: n; n integers; n = ")


def test_an_input_that_the_program_refuses_by_its_exit_status_is_not_taken(client: Client) -> None:
    floor = floor_seconds(client)
    loop = "    for (int i = 0; i < n; i++) if"
    refusing = f"    if (n > 10000) return 1;\n{loop}"
    source = ARRAY.format(size=100_000).replace(loop, refusing, 1)
    scaled = scale(client, source, ("-O3",), [b"3\n5 6 7\n"], floor)
    assert scaled is not None
    assert 100 < int(scaled.stdin.split()[0]) <= 10000


def test_a_program_without_work_is_untimeable(client: Client) -> None:
    floor = floor_seconds(client)
    assert scale(client, ECHO, ("-O3",), [b"a\n"], floor, budget=Budget(trials=8)) is None
    assert scale(client, SUMS, ("-O3",), [b"3\n"], floor, budget=Budget(trials=1)) is None


def test_a_disturbance_does_not_raise_the_floor(client: Client) -> None:
    class Disturbed:
        def submit(
            self,
            program: Program,
            asm: str,
            precision: Precision = QUICK,
            timeout: float = 60.0,
        ) -> Future[Evaluation]:
            result = client.submit(program, asm, precision, timeout).result()
            (test,) = result.per_test
            samples = Samples((0.5, 0.0001, 0.5), (0.5, 0.5, 0.5))
            done: Future[Evaluation] = Future()
            done.set_result(replace(result, per_test=(replace(test, samples=samples),)))
            return done

    assert floor_seconds(Disturbed()) == 0.0001


def test_the_search_goes_close_to_a_limit_where_that_gives_enough_work(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    # 25 ns for each pair of numbers, at most 620 numbers; 9 ms are wanted, so at least 600 numbers.
    def work(_: _Search, stdin: bytes) -> float | None:
        n = int(stdin.split()[0])
        return 25e-9 * n * n if n <= 620 else None

    monkeypatch.setattr(_Search, "_measure", work)
    scaled = scale(client, "", (), [b"3\n5 6 7\n"], 9e-3 / WORK_TO_FLOOR)
    assert scaled is not None
    assert 600 <= int(scaled.stdin.split()[0]) <= 620


@pytest.mark.parametrize("disturbed", [12, 192, 3072])
def test_one_disturbed_measurement_ends_no_search_and_makes_no_answer(
    client: Client, monkeypatch: pytest.MonkeyPatch, disturbed: int
) -> None:
    # 1 ns for each pair of numbers; the first measurement of one size has 4 or 20 ms more.
    for more in (4e-3, 20e-3):
        left = {disturbed: more}

        def work(_: _Search, stdin: bytes, left: dict[int, float] = left) -> float | None:
            n = int(stdin.split()[0])
            return 1e-9 * n * n + left.pop(n, 0.0)

        monkeypatch.setattr(_Search, "_measure", work)
        scaled = scale(client, "", (), [b"3\n5 6 7\n"], 9e-3 / WORK_TO_FLOOR)
        assert scaled is not None
        assert scaled.how.startswith("input format: n; n integers; n = ")
        assert scaled.work == pytest.approx(1e-9 * int(scaled.stdin.split()[0]) ** 2)
        assert scaled.work >= 9e-3

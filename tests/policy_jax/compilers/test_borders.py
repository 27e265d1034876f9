"""Less precision is seen on inputs near a border of rounding."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from executor.client import Client, Program, TestCase
from policy_jax.asm.precision import less_precise
from policy_jax.compilers.borders import DRAWS, border_inputs, neighbours
from policy_jax.compilers.compiler import compile_listing

MEAN = """#include <stdio.h>
int main(void) {{
    int n; {kind} x, sum = 0;
    if (scanf("%d {format}", &n, &x) != 2) return 1;
    for (int i = 1; i <= n; i++) sum += x / i;
    printf("%.3f\\n", (double)sum);
}}
"""
DOUBLE = MEAN.format(kind="double", format="%lf")
FLOAT = MEAN.format(kind="float", format="%f")
SMALL = (TestCase("a", b"3 1.5\n"), TestCase("b", b"10 2.25\n"), TestCase("c", b"0 4.125\n"))


@pytest.fixture(scope="module")
def client():
    with Client(None) as client:
        yield client


def test_float_for_double_passes_the_tests_and_fails_near_a_border(client):
    program = Program(DOUBLE, SMALL)
    candidate = compile_listing(FLOAT)
    assert client.evaluate(program, candidate).passed
    found = border_inputs(
        client, program, SMALL[0], lambda: neighbours([b"40 81.372915\n", b"30 55.218\n"]), 4
    )
    assert found
    borders = Program(DOUBLE, tuple(TestCase(f"{k}", s) for k, s in enumerate(found)))
    assert not client.evaluate(borders, candidate).passed
    assert client.evaluate(borders, compile_listing(DOUBLE, ("-O1",))).passed


def test_nothing_is_tried_where_no_double_is_computed_or_the_tests_see_it(client):
    def never():
        raise AssertionError("no input is needed")

    integers = 'int printf(const char *, ...);\nint main(void) { printf("1\\n"); }\n'
    assert border_inputs(client, Program(integers, SMALL), SMALL[0], never) == []
    many = Program(DOUBLE.replace("%.3f", "%.15f"), SMALL)
    assert border_inputs(client, many, SMALL[0], never) == []


def test_each_double_result_is_rounded():
    lines = [
        "f:",
        "\taddsd\t%xmm1, %xmm0",
        "\tvmulpd\t%xmm1, %xmm2, %xmm3",
        "\taddss\t%xmm1, %xmm0",
    ]
    assert less_precise(lines) == [
        "f:",
        "\taddsd\t%xmm1, %xmm0",
        "\tcvtsd2ss\t%xmm0, %xmm0",
        "\tcvtss2sd\t%xmm0, %xmm0",
        "\tvmulpd\t%xmm1, %xmm2, %xmm3",
        "\tcvtpd2ps\t%xmm3, %xmm3",
        "\tcvtps2pd\t%xmm3, %xmm3",
        "\taddss\t%xmm1, %xmm0",
    ]
    assert less_precise(["f:", "\taddss\t%xmm1, %xmm0", "\tret"]) is None


TEXTS = st.lists(st.from_regex(rb"\A(-?[0-9]{1,6}(\.[0-9]{1,4})?|[a-z]{1,3})\Z"), max_size=6)


@given(TEXTS, st.integers(0, 5))
def test_neighbours_keep_the_form_of_an_input(words, seed):
    stdin = b" ".join(word.strip() for word in words) + b"\n"
    made = neighbours([stdin], seed)
    assert made == neighbours([stdin], seed)
    assert len(made) == len(set(made)) <= DRAWS
    assert stdin not in made
    form = re.compile(rb"\d")
    assert {form.sub(b"9", each) for each in made} <= {form.sub(b"9", stdin)}


def test_without_a_point_the_first_number_stays_and_long_inputs_are_left_alone():
    assert all(each.startswith(b"3\n") for each in neighbours([b"3\n10 20 30\n"]))
    assert all(each.startswith(b"7 ") for each in neighbours([b"7 2.5\n"]))
    assert neighbours([b"5\n"])
    assert neighbours([b"no numbers\n"]) == []
    assert neighbours([b"1 " * 2000]) == []

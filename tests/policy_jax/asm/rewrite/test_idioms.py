"""Idioms replaced in place: the instruction is there, and a real executor finds no difference."""

import random
from collections.abc import Iterator

import pytest

from executor.client import Client, Precision, Program, TestCase
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.idioms import replace_idioms
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program

LOOP = """#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
static TYPE values[4096];
static OUT results[4096];
__attribute__((noinline)) void kernel(unsigned n) {
    for (unsigned i = 0; i < n; i++) { TYPE x = values[i], y = values[i + 1]; results[i] = BODY; }
}
int main(void) {
    unsigned n = 0;
    double x;
    while (n < 4000 && scanf("%lf", &x) == 1) values[n++] = (TYPE)(INT)x;
    kernel(n);
    for (unsigned i = 0; i < n; i++) printf("%.17g\\n", (double)results[i]);
}
"""
MINIMUM, MAXIMUM = "(x ^= 3, y ^= 9, x < y ? x : y)", "(x ^= 3, y ^= 9, x > y ? x : y)"

# Instruction, type, expression. Without constants gcc reads an operand from memory twice.
CASES = {
    "pminsd": ("int32_t", MINIMUM),
    "pmaxsd": ("int32_t", MAXIMUM),
    "pminud": ("uint32_t", MINIMUM),
    "pmaxud": ("uint32_t", MAXIMUM),
    "pmaxsb": ("int8_t", MAXIMUM),
    "pminsb": ("int8_t", MINIMUM),
    "pmulld": ("uint32_t", "(x ^= 3, y ^= 9, x * y)"),
    "pabsd": ("int32_t", "abs(x ^ 5)"),
    "pminud, read twice": ("uint32_t", "x < y ? x : y"),
    "pmaxsd, read twice": ("int32_t", "x > y ? x : y"),
    "pmaxsd, with zero": ("int32_t", "(x -= 7, x > 0 ? x : 0)"),
    "pminsd, with zero": ("int32_t", "(x -= 7, x < 0 ? x : 0)"),
    "pminsb, with zero": ("int8_t", "(x -= 7, x < 0 ? x : 0)"),
    "pabsw": ("int16_t", "abs(x ^ 5)"),
}
ROUNDINGS = {"floor": 9, "ceil": 10, "trunc": 11, "rint": 4}
NUMBERS = (
    "0 -0.0 0.5 1.5 2.5 -0.5 -1.5 -2.5 0.49999999999999994 0.99999999 1e30 -1e30 8388607.5 inf "
    "-inf nan 4503599627370495.5 4503599627370497.5 -4503599627370495.5 1e-320 -1e-320"
)


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None) as made:
        yield made


def integers() -> bytes:
    rng = random.Random(0)
    edges = [0, 1, -1, 127, -128, 32767, -32768, 2**31 - 1, -(2**31), 2**32 - 1, 5]
    drawn = [rng.randrange(-(2**31), 2**32) for _ in range(400)]
    near = [a + rng.randrange(-2, 3) for a in drawn]
    mixed = [x for pair in zip(drawn, near, strict=True) for x in pair]
    return " ".join(map(str, [*edges, *edges[::-1], *mixed])).encode()


def verify(
    client: Client, source: str, lines: list[str], stdin: bytes, flags: tuple[str, ...]
) -> None:
    program = Program(source, (TestCase("1", stdin),), flags)
    result = client.evaluate(program, "\n".join(lines) + "\n", Precision(max_pairs=0))
    assert result.passed, result.evidence
    assert not result.identical


@pytest.mark.parametrize("name", CASES)
def test_loops_over_integers(client: Client, name: str) -> None:
    kind, body = CASES[name]
    source = LOOP.replace("TYPE", kind).replace("OUT", kind).replace("BODY", body)
    source = source.replace("INT", "int64_t")
    flags = ("-O3",)
    lines = normalise(compile_listing(source, flags))
    changed = replace_idioms(lines)
    instruction = name.partition(",")[0]
    assert any(line.startswith(f"\t{instruction}\t") for line in changed)
    assert len(changed) < len(lines)
    verify(client, source, changed, integers(), flags)


@pytest.mark.parametrize("name", ROUNDINGS)
@pytest.mark.parametrize("kind", ["double", "float"])
def test_rounding_of_one_number(client: Client, name: str, kind: str) -> None:
    suffix = "f" if kind == "float" else ""
    source = LOOP.replace("TYPE", kind).replace("OUT", kind).replace("(INT)", "")
    source = source.replace("BODY", f"{name}{suffix}(x * 3)")
    # Without this flag gcc calls the library for floor and ceil of numbers that may be inexact.
    flags = ("-O3", "-fno-trapping-math", "-fno-tree-vectorize")
    lines = normalise(compile_listing(source, flags))
    changed = replace_idioms(lines)
    instruction = f"\tround{'ss' if kind == 'float' else 'sd'}\t${ROUNDINGS[name]},"
    assert any(line.startswith(instruction) for line in changed)
    assert len(changed) < len(lines)
    verify(client, source, changed, NUMBERS.encode(), flags)


@pytest.mark.slow  # about four seconds each
@pytest.mark.parametrize("family", ["step_chain", "rounding_chain"])
def test_chains_of_idioms_do_the_same(client: Client, family: str) -> None:
    futures = []
    for seed in range(6):
        made = make_program(family, seed)
        lines = normalise(compile_listing(made.source))
        changed = in_place(lines)
        if changed != lines:
            listing = "\n".join(changed) + "\n"
            futures.append(client.submit(made.program, listing, Precision(max_pairs=0)))
    assert len(futures) >= 4
    for future in futures:
        assert future.result().passed, future.result().evidence


MASK = ["\tmovdqa\t%xmm0, %xmm2", "\tpcmpgtd\t%xmm1, %xmm2"]
CHOICE = ["\tpand\t%xmm2, %xmm0", "\tpandn\t%xmm1, %xmm2", "\tpor\t%xmm2, %xmm0"]
END = ["\tmovups\t%xmm0, (%rsi)", "\tret"]
GREATER = "\tpmaxsd\t%xmm1, %xmm0"


def test_a_value_that_is_needed_elsewhere_stays() -> None:
    """The mask of a maximum is stored: only the selection goes."""
    start = ["kernel:", *MASK, "\tmovups\t%xmm2, (%rdi)"]
    assert replace_idioms([*start, *CHOICE, *END]) == [*start, GREATER, *END]


def test_what_only_looks_alike_stays() -> None:
    """The mask compares other values than those it chooses between."""
    lines = ["kernel:", "\tmovdqa\t%xmm3, %xmm2", MASK[1], *CHOICE, *END]
    assert replace_idioms(lines) == lines


LOADS = ["\tmovdqu\t(%rdi), %xmm0", "\tmovdqu\t(%rdi), %xmm4"]


@pytest.mark.parametrize(
    "between",
    [
        "\taddq\t$16, %rdi",
        "\taddq\t%rax, %rdi",
        "\tmovups\t%xmm5, (%rdx)",
        "\tmovl\t$1, (%rdi)",
        "\tcall\tf@PLT",
        "\taddl\t$16, %edi",
        "\trep stosq",
    ],
)
def test_memory_read_again_may_have_changed(between: str) -> None:
    """Unless neither it nor its address can have."""
    rest = ["\tpand\t%xmm2, %xmm0", "\tpandn\t%xmm4, %xmm2", "\tpor\t%xmm2, %xmm0", *END]
    compare = [MASK[0], "\tpcmpgtd\t(%rdi), %xmm2"]
    lines = ["kernel:", LOADS[1], between, *compare, *rest]
    assert replace_idioms(lines) == lines
    greater = ["kernel:", LOADS[1], "\tpmaxsd\t%xmm4, %xmm0", *END]
    assert replace_idioms([*lines[:2], *compare, *rest]) == greater


def test_memory_is_the_same_when_its_address_has_moved() -> None:
    move = "\taddq\t$16, %rdi"
    compare = [MASK[0], "\tpcmpgtd\t-16(%rdi), %xmm2"]
    rest = ["\tpand\t%xmm2, %xmm0", "\tpandn\t%xmm4, %xmm2", "\tpor\t%xmm2, %xmm0", *END]
    changed = replace_idioms(["kernel:", LOADS[1], move, *compare, *rest])
    assert changed == ["kernel:", LOADS[1], move, "\tpmaxsd\t%xmm4, %xmm0", *END]


def test_registers_that_are_not_always_zero() -> None:
    """A maximum with something that was zero before the loop, and is not any more."""
    start = ["kernel:", "\tpxor\t%xmm4, %xmm4"]
    loop = [".L0:", LOADS[0], "\tmovdqa\t%xmm0, %xmm2", "\tpcmpgtd\t%xmm4, %xmm2"]
    taken = ["\tpand\t%xmm2, %xmm0", "\tmovups\t%xmm0, (%rdi)"]
    end = ["\taddq\t$16, %rdi", "\tcmpq\t%rdi, %rsi", "\tjne\t.L0", "\tret"]
    changed = replace_idioms([*start, *loop, *taken, *end])
    assert changed == [*start, *loop[:2], "\tpmaxsd\t%xmm4, %xmm0", taken[1], *end]
    other = [*start, *loop, *taken, "\tpaddd\t%xmm0, %xmm4", *end]
    assert replace_idioms(other) == other


def test_an_operand_that_is_gone_cannot_be_used() -> None:
    """The lesser value is overwritten between comparison and selection."""
    again = ["\tmovups\t(%rdi), %xmm1", CHOICE[2], "\tpaddd\t%xmm1, %xmm0"]
    lines = ["kernel:", *MASK, *CHOICE[:2], *again, *END]
    assert replace_idioms(lines) == lines


def test_after_a_call_no_register_is_known() -> None:
    """All of them may have changed, each in its own way."""
    start = ["kernel:", "\tcall\tf@PLT"]
    assert replace_idioms([*start, *MASK, *CHOICE, *END]) == [*start, GREATER, *END]
    other = [*start, MASK[0], "\tpcmpgtd\t%xmm3, %xmm2", *CHOICE, *END]
    assert replace_idioms(other) == other


def test_nothing_to_replace() -> None:
    lines = normalise(compile_listing("int main(void) { return 0; }"))
    assert replace_idioms(lines) == lines
    assert replace_idioms([]) == []

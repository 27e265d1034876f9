"""Bit manipulation in one instruction: it is there, and a real executor finds no difference."""

import random
from collections.abc import Iterator

import pytest

from executor.client import Client, Precision, Program, TestCase
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.bit_idioms import replace_bit_idioms
from policy_jax.compilers.compiler import compile_listing

PROGRAM = """#include <stdint.h>
#include <stdio.h>
__attribute__((noinline)) static TYPE kernel(TYPE x, TYPE y) { BODY }
int main(void) {
    unsigned long long x, y;
    while (scanf("%llu %llu", &x, &y) == 2)
        printf("%llu\\n", (unsigned long long)kernel((TYPE)x, (TYPE)y));
}
"""
COUNT = "TYPE n = y; do { n++; x &= x - 1; } while (x); return n * 5;"
WALK = "TYPE n = y; while (x) { n = n * 7 + __builtin_ctzll(x); x &= x - 1; } return n;"

CASES = {
    "popcntl": ("uint32_t", f"x |= 1; {COUNT}"),
    "popcntq": ("uint64_t", f"x |= 1; {COUNT}"),
    "blsrl": ("uint32_t", WALK),
    "blsrq": ("uint64_t", WALK),
    "andnl": ("uint32_t", "return (~(x * 3) & y) * 9;"),
    "andnq": ("uint64_t", "return (~(x * 3) & y) * 9;"),
    "shlxl": ("uint32_t", "return (x ^ 77) << (y & 31);"),
    "shlxq": ("uint64_t", "return (x ^ 77) << (y & 63);"),
    "shrxl": ("uint32_t", "return (x ^ 77) >> (y & 31);"),
    "shrxq": ("uint64_t", "return (x ^ 77) >> (y & 63);"),
    "sarxl": ("int32_t", "return (x ^ 77) >> (y & 31);"),
    "sarxq": ("int64_t", "return (x ^ 77) >> (y & 63);"),
}


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None) as made:
        yield made


def numbers() -> bytes:
    rng = random.Random(0)
    edges = [0, 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1]
    drawn = [rng.randrange(2 ** rng.randrange(1, 65)) for _ in range(300)]
    return " ".join(map(str, [*edges, *edges[::-1], *drawn])).encode()


def verify(client: Client, source: str, lines: list[str]) -> None:
    program = Program(source, (TestCase("1", numbers()),))
    result = client.evaluate(program, "\n".join(lines) + "\n", Precision(max_pairs=0))
    assert result.passed, result.evidence
    assert not result.identical


@pytest.mark.parametrize("name", CASES)
def test_functions_behave_as_before(client: Client, name: str) -> None:
    kind, body = CASES[name]
    source = PROGRAM.replace("BODY", body).replace("TYPE", kind)
    before = normalise(compile_listing(source))
    lines = replace_bit_idioms(before)
    assert any(line.startswith(f"\t{name}\t") for line in lines)
    assert len(lines) <= len(before)
    verify(client, source, lines)


@pytest.mark.parametrize(
    "body", ["return __builtin_parity(x ^ y) + y;", "return __builtin_parity(x * y) << 31;"]
)
def test_parity(client: Client, body: str) -> None:
    source = PROGRAM.replace("BODY", body).replace("TYPE", "uint32_t")
    before = normalise(compile_listing(source))
    lines = replace_bit_idioms(before)
    assert any(line.startswith("\tpopcntl\t") for line in lines)
    assert not any("setnp" in line for line in lines)
    assert len(lines) <= len(before) - 4
    verify(client, source, lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["\tsall\t%cl, %eax", "\tje\t.L0"],
        ["\tsall\t%cl, %eax", "\tmovl\t%edx, %ecx", "\tsete\t%al"],
        ["\tleal\t-1(%rax), %edx", "\taddl\t%edx, %ecx", "\tandl\t%edx, %eax"],
        ["\tleal\t-1(%rax), %edx", "\tmovl\t(%rdi), %eax", "\tandl\t%edx, %eax"],
        ["\tleal\t-1(%rax), %edx", ".L0:", "\tandl\t%edx, %eax"],
        ["\tleaq\t-1(%rax), %rdx", "\tandl\t%edx, %eax"],
        ["\tnotl\t%eax", "\tmovl\t%eax, %ecx", "\tandl\t%edx, %eax"],
        ["\tnotl\t%eax", "\tandl\t$31, %eax"],
        ["\tnotl\t%eax", "\tjmp\t.L0", "\tandl\t%edx, %eax"],
        [".L0:", "\tleal\t-1(%rax), %edx", "\taddl\t$1, %ecx", "\tandl\t%edx, %eax", "\tjne\t.L1"],
        [
            "\tmovl\t%eax, %edx",
            "\tshrl\t$16, %edx",
            "\txorl\t%edx, %eax",
            "\txorb\t%ah, %al",
            "\tjp\t.L0",
        ],
    ],
    ids=lambda lines: "; ".join(line.strip().replace("\t", " ") for line in lines),
)
def test_what_looks_alike_stays(lines: list[str]) -> None:
    changed = replace_bit_idioms(lines)
    if lines[0].startswith(".L0"):  # no counting loop, but the lowest bit is cleared
        assert changed == [lines[0], "\taddl\t$1, %ecx", "\tblsrl\t%eax, %eax", lines[-1]]
    else:
        assert changed == lines


def test_registers_have_names_of_the_instructions_size() -> None:
    lines = ["\tleal\t-1(%rdx), %r9d", "\tandl\t%r9d, %edx"]
    assert replace_bit_idioms(lines) == ["\tblsrl\t%edx, %edx"]
    lines = ["\tleaq\t-1(%r8), %r9", "\tandq\t%r9, %r8"]
    assert replace_bit_idioms(lines) == ["\tblsrq\t%r8, %r8"]
    lines = ["\tleal\t-1(%r8), %eax", "\tandl\t%eax, %r8d"]
    assert replace_bit_idioms(lines) == ["\tblsrl\t%r8d, %r8d"]

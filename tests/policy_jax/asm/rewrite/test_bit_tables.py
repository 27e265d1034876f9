"""Tables in the place of steps on bits: random checksums agree with -O0, other steps stay."""

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.bit_tables import replace_bit_tables
from policy_jax.compilers.builds import CLANG_FOR_GAS
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import FLAGS, disagreements

BUILDS: tuple[tuple[str, ...], ...] = FLAGS
if shutil.which("clang"):
    BUILDS += (("clang", "-O3", *CLANG_FOR_GAS),)


def kernel(rng: random.Random, number: int) -> str:
    """A checksum by bits, or something near it."""
    kind, width = rng.choice((("unsigned", 32), ("unsigned long", 64), ("unsigned short", 16)))
    steps = rng.randint(2, 10)
    p = rng.getrandbits(width) | 1
    q = rng.getrandbits(width)
    low = rng.choice(
        (
            f"c = c >> 1 ^ (c & 1 ? {p}ul : 0);",
            f"c = c >> 1 ^ (c & 1 ? {p}ul : {q}ul);",
            f"if (c & 1) c = c >> 1 ^ {p}ul; else c >>= 1;",
            f"c = c >> 1 ^ ({p}ul & -(c & 1));",
            f"c = c << 1 ^ (c >> {width - 1} ? {p}ul : 0);",
            f"if (c >> {width - 1}) c = c << 1 ^ {p}ul; else c <<= 1;",
            f"c = (c ^ c << 3) >> 1 ^ (c & 1 ? {p}ul : 0);",
            f"c = c << 1 ^ (c >> {width - 1} ? {p}ul : 0); s += c & 1;",
            "c = c >> 1 ^ (c & 1 ? d : 0);",
            f"c = c >> 1 ^ (c & 2 ? {p}ul : 0);",
            f"c = c >> 1 ^ (c & 3 ? {p}ul : 0);",
            f"c = (c >> 1) + (c & 1 ? {p}ul : 0);",
        )
    )
    take = rng.choice(("c ^= a[i];", f"c ^= ({kind})a[i] << {width - 8};", "c += a[i];", ""))
    step = "".join([low] * steps) if rng.random() < 0.3 else None
    step = step or f"for (int k = 0; k < {steps}; k++) {{ {low} }}"
    return f"""
__attribute__((noipa, noinline))
static unsigned long f{number}(const unsigned char *a, unsigned n, {kind} d)
{{
    unsigned long s = 0;
    {kind} c = d;
    for (unsigned i = 0; i < n; i++) {{ {take} {step} {rng.choice(("", "s ^= c;", "s += a[i];"))} }}
    return s * 3 + c;
}}
"""


def program(rng: random.Random, count: int) -> str:
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(
        f'printf("%lu\\n", f{k}(a, n, n * 0x9e3779b97f4a7c15ul));' for k in range(count)
    )
    return f"""#include <stdio.h>
static unsigned char a[256];
{kernels}
int main(void)
{{
    for (int i = 0; i < 256; i++) a[i] = i * i * 7 + (i >> 3);
    for (unsigned long n = 0; n < 200; n = n < 9 ? n + 1 : n * 2) {{ {calls} }}
}}
"""


@pytest.mark.parametrize(
    "seed", [4, *(pytest.param(k, marks=pytest.mark.slow) for k in range(5, 35))]
)
def test_random_checksums_agree(seed: int, tmp_path: Path) -> None:
    changed: list[bool] = []

    def move(lines: Sequence[str]) -> list[str]:
        new = replace_bit_tables(lines)
        changed.append(new != [*lines])
        return new

    builds = BUILDS if seed > 4 else BUILDS[1:3]
    wrong, _ = disagreements(program(random.Random(seed), 12), move, tmp_path, builds)
    assert not wrong
    assert seed > 4 or all(changed)


def entries(step: str, steps: int) -> int:
    """The entries of the table that the move writes for a checksum of gcc."""
    source = f"""unsigned f(unsigned c, const unsigned char *a, unsigned n, unsigned d)
{{ for (unsigned i = 0; i < n; i++) {{ c ^= a[i]; {step * steps} }} return c; }}"""
    before = normalise(compile_listing(source, ("-O2",)))
    after = replace_bit_tables(before)
    return sum(line.startswith("\t.long") for line in after)


@pytest.mark.parametrize("steps", [3, 4, 8])
@pytest.mark.parametrize(
    "step",
    [
        "c = c >> 1 ^ (c & 1 ? 0xedb88320u : 0);",
        "c = c >> 1 ^ (0xedb88320u & -(c & 1));",
        "c = c << 1 ^ (c >> 31 ? 0x4c11db7u : 0);",
    ],
)
def test_a_checksum_looks_up_its_steps(step: str, steps: int) -> None:
    assert entries(step, steps) == 1 << steps


@pytest.mark.parametrize(
    "step",
    [
        "c = c >> 1 ^ (c & 1 ? d : 0);",  # not known here
        "c = (c >> 1) + (c & 1 ? 0xedb88320u : 0);",  # a sum
        "c = c >> 1 ^ (c & 3 ? 0xedb88320u : 0);",  # of two bits
        "c = c >> 9 ^ (c & 1 ? 0xedb88320u : 0);",  # many bits fall out
    ],
)
def test_other_steps_stay(step: str) -> None:
    assert entries(step, 8) == 0


def test_a_second_application_changes_nothing() -> None:
    source = """unsigned f(unsigned c, const unsigned char *a) { while (*a) { c ^= *a++;
    for (int k = 0; k < 8; k++) c = c >> 1 ^ (c & 1 ? 0xedb88320u : 0); } return c; }"""
    lines = replace_bit_tables(normalise(compile_listing(source, ("-O3",))))
    assert replace_bit_tables(lines) == lines


@pytest.mark.parametrize("amount", [0, 32, 33, 64, 255])
@pytest.mark.parametrize("name", ["shrl", "sall"])
def test_a_shift_by_more_than_the_register_has_changes_nothing(name: str, amount: int) -> None:
    step = ["\tmovl\t%eax, %edx", "\tshrl\t$1, %eax", "\txorl\t$7, %edx", "\tandl\t$1, %edx"]
    odd = [f"\t{name}\t${amount}, %eax", "\tcmovc\t%edx, %eax"]
    lines = ["\t.text", "f:", "\tmovl\t%edi, %eax", *step, *odd, *step, *step, "\tret"]
    assert replace_bit_tables(lines) == lines

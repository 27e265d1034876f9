"""Bits spread or gathered by one instruction: tables of bits, and programs that agree with -O0."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.bit_maps import (
    ONE,
    START,
    UNKNOWN,
    Bits,
    constant,
    deposited,
    extracted,
    follow,
)
from policy_jax.asm.rewrite.bit_moves import replace_bit_moves
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements

ALL = (1 << 64) - 1


def value(bits: Bits, start: int) -> tuple[int, int]:
    """The number that bits stand for where the start is known, and the mask of those known."""
    number = known = 0
    for place, bit in enumerate(bits):
        if bit is not None:
            known |= 1 << place
            number |= ((bit & (start | ONE)).bit_count() & 1) << place
    return number, known


OPERATIONS = {
    "shlq\t${k}, %rax": lambda x, k: x << k,
    "shrq\t${k}, %rax": lambda x, k: x >> k,
    "shll\t${k}, %eax": lambda x, k: (x << k % 32) % (1 << 32),
    "shrl\t${k}, %eax": lambda x, k: x % (1 << 32) >> k % 32,
    "rolq\t${k}, %rax": lambda x, k: x << k | x >> (64 - k),
    "rorl\t${k}, %eax": lambda x, k: ((x % (1 << 32)) >> k % 32 | x << (32 - k % 32)) % (1 << 32),
    "andq\t${c}, %rax": lambda x, k: x & (k * 0x01010101),
    "orq\t${c}, %rax": lambda x, k: x | (k * 0x01010101),
    "xorq\t${c}, %rax": lambda x, k: x ^ (k * 0x01010101),
    "notq\t%rax": lambda x, k: ~x,
    "movzbl\t%al, %eax": lambda x, k: x % 256,
    "movzwl\t%ax, %eax": lambda x, k: x % 65536,
    "bswap\t%rax": lambda x, k: x,
    "bswapq\t%rax": lambda x, k: int.from_bytes((x & ALL).to_bytes(8, "little"), "big"),
    "leaq\t(%rax,%rax), %rax": lambda x, k: 2 * x,
    "leaq\t0(,%rax,8), %rax": lambda x, k: 8 * x,
    "addq\t%rax, %rax": lambda x, k: 2 * x,
    "addq\t${c}, %rax": lambda x, k: x + k * 0x01010101,
    "movl\t%eax, %eax": lambda x, k: x % (1 << 32),
}


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(sorted(OPERATIONS)), st.integers(1, 63)), max_size=9),
    st.integers(0, ALL),
)
def test_what_is_known_of_a_bit_is_so(steps: list[tuple[str, int]], start: int) -> None:
    bits, number = START, start
    for text, k in steps:
        result = follow("\t" + text.format(k=k, c=k * 0x01010101), {"rax": bits})
        if result is None:
            return
        register, bits = result
        number = OPERATIONS[text](number, k) & ALL
        assert register == "rax"
    known, mask = value(bits, start)
    assert number & mask == known


@given(st.integers(1, ALL))
def test_masks_of_spread_and_gathered_bits(mask: int) -> None:
    places = [k for k in range(64) if mask >> k & 1]
    spread = [0] * 64
    for rank, place in enumerate(places):
        spread[place] = 1 << rank
    gathered = [1 << place for place in places] + [0] * (64 - len(places))
    assert deposited(tuple(spread)) == mask
    assert extracted(tuple(gathered)) == mask
    assert deposited(UNKNOWN) is extracted(UNKNOWN) is None
    assert deposited(constant(mask)) is extracted(constant(mask)) is None
    if len(places) > 1:
        gathered[:2] = gathered[1::-1]
        assert extracted(tuple(gathered)) is None


STEPS = ((16, 0x0000FFFF0000FFFF), (8, 0x00FF00FF00FF00FF), (4, 0x0F0F0F0F0F0F0F0F))
STEPS += ((2, 0x3333333333333333), (1, 0x5555555555555555))


def spreading(rng: random.Random) -> str:
    """Statements that spread the bits of `w`, mostly right."""
    wrong = rng.choice((0,) * 4 + (1, 2, 4))
    first = rng.randrange(3)
    lines = [f"w &= {(1 << (32 >> first)) - 1:#x}ul;"]
    lines += [
        f"w = (w {rng.choice('|^|+')} (w << {k + (k == wrong)})) & {mask:#x}ul;"
        for k, mask in STEPS[first:]
    ]
    return " ".join(lines)


def gathering(rng: random.Random) -> str:
    """Statements that gather every second bit of `w`, mostly right."""
    wrong = rng.choice((0,) * 4 + (1, 2, 4))
    lines = [f"w &= {STEPS[-1][1]:#x}ul;"]
    for k, mask in STEPS[-2:1:-1] if rng.random() < 0.3 else STEPS[-2::-1]:
        lines.append(f"w = (w | w >> {k // 2 + (k == wrong)}) & {mask:#x}ul;")
    lines.append("w = (w | w >> 16) & 0xfffffffful;")
    return " ".join(lines)


def kernel(rng: random.Random, number: int) -> str:
    body = rng.choice((spreading, gathering))(rng)
    use = rng.choice(("s = s * 31 + w;", "s ^= w << 1;", "s += w + v;", "s += w; if (w & 4) s++;"))
    middle = rng.choice(("", "s += w;", "out[i & 7] = w;"))
    parts = body.split("; ")
    cut = rng.randrange(1, len(parts))
    body = "; ".join(parts[:cut]) + "; " + middle + " " + "; ".join(parts[cut:])
    body = body.replace(";;", ";") if rng.random() < 0.3 else body.replace(middle, "", 1)
    kind = rng.choice(("unsigned", "unsigned long"))
    return f"""
__attribute__((noipa)) static unsigned long f{number}(const unsigned long *a, unsigned n)
{{
    unsigned long s = {rng.randrange(99)};
    for (unsigned i = 0; i < n; i++) {{ {kind} v = a[i]; unsigned long w = v; {body} {use} }}
    return s;
}}
"""


def program(rng: random.Random, count: int) -> str:
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(f'printf("%lu\\n", f{k}(data, n));' for k in range(count))
    return f"""#include <stdio.h>
static unsigned long data[64], out[8];
{kernels}
int main(void)
{{
    unsigned long x = 1;
    for (int i = 0; i < 64; i++) data[i] = (x = x * 6364136223846793005ul + 1442695040888963407ul);
    data[0] = 0; data[1] = -1ul;
    for (int n = 0; n < 64; n += 7) {{ {calls} }}
    for (int i = 0; i < 8; i++) printf("%lu\\n", out[i]);
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 30))]
)
def test_random_loops_agree(seed: int, tmp_path: Path) -> None:
    wrong, added = disagreements(program(random.Random(seed), 10), replace_bit_moves, tmp_path)
    assert not wrong
    assert seed or added < -100  # the move was there


def moves(body: str) -> tuple[int, int]:
    """How many spread and gather instructions the loop with `body` gets."""
    source = f"""unsigned long f(const unsigned *a, int n, unsigned long *out)
{{ unsigned long s = 1; for (int i = 0; i < n; i++) {{ unsigned long w = a[i]; {body} s += w; }}
return s; }}"""
    lines = replace_bit_moves(normalise(compile_listing(source, ("-O2",))))
    counts = [sum(line.startswith(f"\t{name}q") for line in lines) for name in ("pdep", "pext")]
    return counts[0], counts[1]


SPREAD = " ".join(f"w = (w | w << {k}) & {mask:#x}ul;" for k, mask in STEPS)


def test_interleaving_is_one_instruction() -> None:
    assert moves(SPREAD) == (1, 0)


def test_what_is_needed_on_the_way_stays() -> None:
    assert moves(SPREAD.replace("; ", "; out[0] = w; ", 1)) == (1, 0)
    assert moves(SPREAD.replace("; ", "; out[0] ^= w * 3; ")) == (0, 0)


def test_steps_that_lose_bits_stay() -> None:
    assert moves(SPREAD.replace("<< 8", "<< 7")) == (0, 0)

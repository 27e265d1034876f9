"""Drawing the parts of a kernel: constants, loops, ways to mix and to accumulate.

Everything here returns C text over unsigned types (wrap-around is defined) with shift
amounts in range, whatever is drawn. Constants are wide and odd where a narrow or even one
would let the compiler simplify the expression to that of another draw.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

U32, U64 = "unsigned", "unsigned long"
WIDTH = {U32: 32, U64: 64}

_STEP = re.compile(r"; i \+= ([23])\)")


def constant(rng: random.Random, bits: int, *, odd: bool = False) -> str:
    """A C constant of at most `bits` bits, unsigned, at least 3."""
    value = max(3, rng.getrandbits(bits))
    if odd:
        value |= 1
    return f"0x{value:x}{'ul' if bits > 32 else 'u'}"


def narrow(rng: random.Random, low: int = 3, high: int = 120) -> str:
    """A small decimal unsigned constant."""
    return f"{rng.randint(low, high)}u"


def mixing(rng: random.Random, value: str, unsigned: str) -> str:
    """An expression of type `unsigned` over `value`: one cheap, invertible-looking step."""
    width = WIDTH[unsigned]
    c = constant(rng, min(width, 31))
    s = rng.randint(1, width - 2)
    return rng.choice(
        (
            value,
            f"({value} ^ {c})",
            f"({value} + {c})",
            f"({value} - {c})",
            f"({value} & {constant(rng, width)})",
            f"({value} | {c})",
            f"({value} >> {rng.randint(1, width // 2)})",
            f"({value} ^ ({value} >> {s}))",
            f"({value} ^ ({value} << {s}))",
            f"({value} * {constant(rng, 16, odd=True)})",
            f"(~{value})",
        )
    )


def accumulate(rng: random.Random, total: str, value: str) -> str:
    """A statement that takes `value` into the unsigned accumulator `total`, order mattering."""
    s = rng.randint(1, 7)
    return rng.choice(
        (
            f"{total} += {value};",
            f"{total} -= {value};",
            f"{total} += {value} * {narrow(rng)};",
            f"{total} = ({total} << {s}) - {total} + {value};",
            f"{total} = {total} * {narrow(rng, 3, 9)} + {value};",
            f"{total} ^= {total} + {value};",
            f"{total} += {value} ^ {narrow(rng)};",
        )
    )


def loop(rng: random.Random, element: str, body: str, *, name: str = "v") -> str:
    """A loop over `a[0..n-1]` (or every second or third of them) with `body` on each `name`."""
    form = rng.randrange(6)
    if form == 0:
        return f"for (unsigned i = 0; i < n; i++) {{ {element} {name} = a[i]; {body} }}"
    if form == 1:
        return f"for (unsigned i = n; i-- > 0;) {{ {element} {name} = a[i]; {body} }}"
    if form == 2:
        return (
            f"const {element} *p = a, *e = a + n; "
            f"while (p != e) {{ {element} {name} = *p++; {body} }}"
        )
    if form == 3:
        return f"unsigned i = 0; do {{ {element} {name} = a[i]; {body} }} while (++i < n);"
    if form == 4:
        return (
            f"const {element} *p = a + n; do {{ {element} {name} = *--p; {body} }} while (p != a);"
        )
    step = rng.randint(2, 3)
    return f"for (unsigned long i = 0; i < n; i += {step}) {{ {element} {name} = a[i]; {body} }}"


def stride(kernel: str) -> int:
    """By how much the loop that `loop` wrote into `kernel` steps: it does 1/stride of the work."""
    found = _STEP.search(kernel)
    return int(found[1]) if found else 1


def shuffled(rng: random.Random, parts: Sequence[str]) -> str:
    """Independent statements in a random order."""
    return " ".join(rng.sample(list(parts), len(parts)))


def rounded(rng: random.Random) -> str:
    """A statement that rounds `n` up to a multiple of 32, 64 or 128 elements.

    The compiler then knows that vectors divide the loop and writes no epilogue, which keeps
    the listing of a vectorised loop short. The array's size must be a multiple of 128
    (`vector_capacity`); elements beyond the given n are zero and count.
    """
    step = rng.choice((32, 64, 128))
    return rng.choice(
        (
            f"n = (n + {step - 1}u) & ~{step - 1}u;",
            f"n = (n + {step - 1}u) / {step}u * {step}u;",
        )
    )


def vector_capacity(rng: random.Random, element_bytes: int) -> int:
    """Elements of an array of 2 to 8 KiB, a multiple of 128."""
    return 128 * rng.randint(max(2, 2048 // element_bytes // 128), 8192 // element_bytes // 128)


def counted(rng: random.Random, element: str, body: str, *, name: str = "v") -> str:
    """A loop over `a[0..n-1]` that counts up by one: the forms that vectorise in few lines."""
    index = rng.choice(("unsigned", "unsigned long", "int"))
    bound = "(int)n" if index == "int" else "n"
    if rng.random() < 0.75:
        return f"for ({index} i = 0; i < {bound}; i++) {{ {element} {name} = a[i]; {body} }}"
    return f"{index} i = 0; while (i < {bound}) {{ {element} {name} = a[i++]; {body} }}"

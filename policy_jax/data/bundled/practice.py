"""Programs for training alone: idioms in many different surroundings.

The families of the other modules have one shape each, and a small model learns the shape. Here the
steps, the loops around them and the types are drawn independently, so that the programs share only
the rule: which instructions together compute a minimum, and in which registers.
"""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import (
    constant,
    counted,
    mixed,
    narrow,
    popcount,
    rounded,
    vector_capacity,
)
from policy_jax.data.bundled.family import PERTURB, Family, Instance, c_program
from policy_jax.data.bundled.integer_vectors import (
    BYTES,
    accumulate_into,
    vector_fill,
    vector_instance,
)


def _signed_step(rng: random.Random) -> str:
    """A step on an int `w` that keeps it within 30 bits and its sign."""
    limit = rng.choice((rng.randrange(1 << 28), -rng.randrange(1 << 28), rng.randint(-99, 99)))
    other = rng.choice(
        (str(limit), f"(v >> {rng.randint(3, 9)})", f"((v >> 2) ^ {limit & 0xFFFF})")
    )
    return rng.choice(
        (
            f"w = w < {other} ? {other} : w;",
            f"w = w > {other} ? {other} : w;",
            "w = w < 0 ? -w : w;",
            f"w ^= {rng.randrange(1 << 12)};",
            f"w >>= {rng.randint(1, 5)};",
        )
    )


def _unsigned_step(rng: random.Random) -> str:
    other = rng.choice(
        (constant(rng, 32), f"(v ^ {constant(rng, 31)})", f"(v >> {narrow(rng, 1, 9)})")
    )
    return rng.choice(
        (
            f"w = w < {other} ? {other} : w;",
            f"w = w > {other} ? {other} : w;",
            f"w *= {other};",
            f"w ^= {constant(rng, 31)};",
            f"w += {constant(rng, 31)};",
            f"w >>= {narrow(rng, 1, 9)};",
        )
    )


def _chain(rng: random.Random) -> Instance:
    """Several steps in a row: each idiom among others, in the registers that they leave free."""
    element = rng.choice(("int", "unsigned"))
    steps = rng.randint(2, 4)
    first = "v >> 2" if element == "int" else "v"
    step = _signed_step if element == "int" else _unsigned_step
    body = f"{element} w = {first}; " + " ".join(step(rng) for _ in range(steps))
    if rng.random() < 0.7:
        body += f" {accumulate_into(rng, 's', '(unsigned)w')}"
        start = f"unsigned s = {narrow(rng)};"
    else:
        body += f" s = w {rng.choice('<>')} s ? w : s;"
        start = f"{element} s = a[0];"
    end = f"return (unsigned)s {rng.choice('+^*')} {narrow(rng)};"
    return vector_instance(rng, element, body, 0.09 * steps, start=start, end=end)


def _bounded_step(rng: random.Random, element: str, other: str) -> str:
    """A step on a `w` of a small type or a double, whose values stay in its range."""
    if element == "double":
        call = rng.choice(("floor", "ceil", "trunc", "rint"))
        scale = rng.choice(("0.25", "0.5", "0.75"))
        return rng.choice(
            (
                f"w = {call}(w * {scale});",
                f"w = {call}(w * {scale}) + {other} * 0.5;",
                f"w = w * {scale} - {call}({other} * {scale});",
            )
        )
    sign = rng.choice("<>")
    return rng.choice(
        (f"w = w {sign} {other} ? {other} : w;", f"if ({other} {sign} w) w = {other};")
    )


def _steps(rng: random.Random, element: str, other: str) -> str:
    """Statements that compute `w` from `v` and a second value of the same type."""
    count = rng.randint(1, 3)
    if element == "int":
        steps = [_signed_step(rng) for _ in range(count)]
        # A sum or product of two ints could overflow; a minimum or maximum cannot.
        steps.append(f"w = w {rng.choice('<>')} ({other} >> 2) ? ({other} >> 2) : w;")
    elif element == "unsigned":
        steps = [_unsigned_step(rng) for _ in range(count)]
        steps.append(
            rng.choice(
                (
                    f"w *= {other};",
                    f"w = w {rng.choice('<>')} {other} ? {other} : w;",
                    f"w ^= {other};",
                )
            )
        )
    else:
        steps = [_bounded_step(rng, element, other) for _ in range(count)]
    first = "v >> 2" if element == "int" else "v"
    return f"{element} w = {first}; " + " ".join(rng.sample(steps, len(steps)))


def _halves(rng: random.Random, element: str) -> str:
    """A loop over both halves of the array together."""
    return (
        f"const {element} *b = a + n / 2; "
        f"for (unsigned i = 0; i < n / 2; i++) {{ {element} v = a[i]; "
        f"{_steps(rng, element, 'b[i]')} {_take(rng, element)} }}"
    )


def _blocks(rng: random.Random, element: str) -> str:
    """A minimum or maximum of each block of a few elements."""
    size = rng.choice((4, 8, 16, 32))
    return (
        f"for (unsigned i = 0; i + {size} <= n; i += {size}) {{ {element} t = a[i]; "
        f"for (unsigned j = 0; j < {size}; j++) {{ {element} v = a[i + j]; "
        f"{_steps(rng, element, 'a[i]')} t = w {rng.choice('<>')} t ? w : t; }} "
        f"s += (unsigned){'(long)' * (element == 'double')}t; }}"
    )


def _mapped(rng: random.Random, element: str) -> str:
    """One loop writes another array, a second one reads it."""
    return (
        f"for (unsigned i = 0; i < n; i++) {{ {element} v = a[i]; "
        f"{_steps(rng, element, 'b[i]')} b[i] = w; }} "
        f"for (unsigned i = 0; i < n; i++) {{ {element} w = b[i]; {_take(rng, element, 'a[i]')} }}"
    )


def _rows(rng: random.Random, element: str) -> str:
    """A loop over the rows of a matrix, each combined with the next."""
    width = rng.choice((16, 32, 64))
    return (
        f"for (unsigned r = 0; (r + 2) * {width} <= n; r++) "
        f"for (unsigned c = 0; c < {width}; c++) {{ {element} v = a[r * {width} + c]; "
        f"{_steps(rng, element, f'a[(r + 1) * {width} + c]')} {_take(rng, element)} }}"
    )


def _plain(rng: random.Random, element: str) -> str:
    """One loop."""
    body = f"{_steps(rng, element, f'({element}){rng.randint(3, 100)}')} {_take(rng, element)}"
    return counted(rng, element, body)


def _scan(rng: random.Random, element: str) -> str:
    """Each iteration needs the one before, so nothing is vectorised."""
    # Steps may multiply `u` by more than 1: a double has to shrink to stay in the range of a long.
    kept = "w * 0.25" if element == "double" else "w"
    return (
        f"{element} u = a[0]; for (unsigned i = 0; i < n; i++) {{ {element} v = a[i]; "
        f"{_steps(rng, element, 'u')} u = {kept}; {_take(rng, element)} }}"
    )


def _take(rng: random.Random, element: str, first: str = "v") -> str:
    """A statement that adds `w` to the total, half of the time together with `first`, which must
    then stay in a register."""
    both = rng.random() < 0.5
    if element == "double":
        value = f"w {rng.choice('+*')} {first}" if both else "w * 4.0"
        return f"s {rng.choice(('+=', '^='))} (unsigned long)(long)({value});"
    value = f"((unsigned)w {rng.choice('^*|&')} (unsigned){first})" if both else "(unsigned)w"
    return accumulate_into(rng, "s", value)


_SHAPES = (_plain, _halves, _blocks, _mapped, _rows, _scan)
_FORMS = ("int", "unsigned", "signed char", "unsigned short", "double")


def _loop_shapes(rng: random.Random) -> Instance:
    element = rng.choice(_FORMS)
    double = element == "double"
    capacity = vector_capacity(rng, BYTES.get(element, 8))
    total = "unsigned long" if double else "unsigned"
    shape = rng.choice(_SHAPES)
    kernel = f"""unsigned long kernel({element} *restrict a, unsigned n)
{{
    {total} s = {narrow(rng)};
    {rounded(rng)}
    {shape(rng, element)}
    return s {rng.choice("+^*")} {narrow(rng)};
}}"""
    source = c_program(
        kernel=kernel,
        element=element,
        capacity=capacity,
        fill="(double)(x >> 8) * 0.0625" if double else vector_fill(rng, element),
        preamble=("#include <math.h>\n" if double else "")
        + (f"static {element} b[{capacity}];" if shape is _mapped else ""),
        perturb="a[r % n] = (double)(sum & 4095) * 0.25;" if double else PERTURB,
    )
    return Instance(source, capacity, (3.0 if double else 0.6) * capacity)


def _bit_calls(rng: random.Random) -> Instance:
    """A count of bits in any place where a call can stand."""
    element = rng.choice(("unsigned", "unsigned long"))
    count = popcount(element)
    value = mixed(rng, "v", element)
    second = mixed(rng, "(v + i)", element)
    other = rng.choice(("a[(i + 1) % n]", "(v >> 3)", second, constant(rng, 31)))
    uses = [
        f"s += {count}({value} {rng.choice('&^|')} {other});",
        f"s += {count}({value}) * {narrow(rng)};",
        f"s ^= {count}({value}) + {count}({second});",
        f"if ({count}({value}) > {rng.randint(4, 20)}) s += i;",
        f"s += {count}({value}) & 1 ? v : {narrow(rng)};",
        f"s = s * 3 + {count}({value} ^ s);",
        f"{element} t = {value}; while (t) {{ s += {count}(t); t &= t - 1; t >>= 9; }}",
    ]
    body = " ".join(rng.sample(uses, rng.randint(1, 2)))
    if rng.random() < 0.4:
        helper = f"__attribute__((noinline)) static unsigned long step({element} v, unsigned i)\n"
        helper += (
            f"{{ unsigned long s = i; {body.replace('a[(i + 1) % n]', '(v >> 5)')} return s; }}"
        )
        body = f"s {rng.choice(('+=', '^='))} step(v, {rng.choice(('i', narrow(rng)))});"
    else:
        helper = ""
    capacity = 16 * rng.randint(8, 40)
    turns = rng.choice(("0; i < n; i++", "n; i-- > 0;"))
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = {narrow(rng)};
    for (unsigned i = {turns}) {{ {element} v = a[i]; {body} }}
    return s;
}}"""
    source = c_program(
        kernel=kernel,
        element=element,
        capacity=capacity,
        fill=vector_fill(rng, element),
        preamble=helper,
    )
    return Instance(source, capacity, 8.0 * capacity)


FAMILIES: tuple[Family, ...] = (
    Family("step_chain", _chain, "SSE4.1 minima, products; AVX2", practice=True, parts=16),
    Family("loop_shapes", _loop_shapes, "the same in other loops", practice=True, parts=16),
    Family("bit_calls", _bit_calls, "popcnt instead of a call", practice=True, parts=4),
)

"""Floating-point programs in which every result is exact.

All values are small multiples of a power of two and all sums fit the format, so no build rounds
differently: neither another order of additions nor fused operations can change a result.
"""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import accumulate, element_loop, narrow, shuffled, stride
from policy_jax.data.bundled.family import PERTURB, Family, Instance, c_program

MATH = "#include <math.h>\n"
SHIFT = {"double": 16, "float": 20}


def _whole_number(element: str, bits: str) -> str:
    """A whole number of 16 bits (double) or 12 bits (float), signed, from 32 random bits."""
    return f"({element})((int){bits} >> {SHIFT[element]})"


def _instance(
    rng: random.Random,
    element: str,
    body: str,
    cost: float,
    *,
    start: str,
    end: str,
    fill: str | None = None,
    perturb: str | None = None,
) -> Instance:
    capacity = rng.choice((128, 192, 256, 320, 384, 448, 512))
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    {start}
    {element_loop(rng, element, body)}
    {end}
}}"""
    source = c_program(
        kernel=kernel,
        element=element,
        capacity=capacity,
        fill=fill or _whole_number(element, "x"),
        preamble=MATH,
        perturb=perturb or f"a[r % n] = {_whole_number(element, 'sum')};",
    )
    return Instance(source, capacity, cost * capacity / stride(kernel))


def _suffix(element: str) -> str:
    return "" if element == "double" else "f"


def _number(rng: random.Random, element: str, low: int = 1, high: int = 63) -> str:
    """A multiple of 1/4, as a constant of the element's type."""
    return f"{rng.randint(4 * low, 4 * high) / 4}{_suffix(element)}"


def _shifted(rng: random.Random, element: str, value: str) -> str:
    """The whole number `value` scaled to sixteenths and perhaps moved, exactly."""
    scaled = f"{value} * {rng.choice((1, 3, 5, 7, 9, 11, 13)) / rng.choice((2, 4, 8, 16))}"
    scaled += _suffix(element)
    offset = _number(rng, element)
    return rng.choice(
        (scaled, f"{scaled} + {offset}", f"{scaled} - {offset}", f"{offset} - {scaled}")
    )


def _end(rng: random.Random) -> str:
    """The exact sum as a number of sixteenths."""
    return f"return (unsigned long)(long)(s * 16) {rng.choice('+^*')} {narrow(rng)};"


def _take(rng: random.Random, element: str, value: str, total: str = "s") -> str:
    """Add `value` (perhaps times a small integer) to an exact sum.

    Most forms alternate the sum's sign, which keeps gcc from vectorising half of the loop.
    """
    times = rng.choice(("", "", f" * {rng.randint(2, 9)}.0{_suffix(element)}"))
    plain = f"{total} {rng.choice(('+=', '-='))} {value}{times};"
    return rng.choice((plain, f"{total} = {value}{times} - {total};"))


def _whole(rng: random.Random, value: str, total: str = "s") -> str:
    """Add a whole number `value` to an integer sum that wraps around."""
    return accumulate(rng, total, f"(unsigned long)(long){value}")


def _rounding_sum(rng: random.Random) -> Instance:
    element = rng.choice(("double", "double", "float"))
    call = rng.choice(("floor", "ceil", "trunc", "rint", "nearbyint")) + _suffix(element)
    value = f"{call}({_shifted(rng, element, 'v')})"
    if rng.random() < 0.6:
        return _instance(
            rng,
            element,
            _whole(rng, value),
            0.9,
            start=f"unsigned long s = {narrow(rng)};",
            end="return s;",
        )
    return _instance(
        rng,
        element,
        _take(rng, element, value),
        0.9,
        start=f"double s = {_number(rng, 'double')};",
        end=_end(rng),
    )


def _rounding_pair(rng: random.Random) -> Instance:
    element = rng.choice(("double", "double", "float"))
    calls = rng.sample(("floor", "ceil", "trunc", "rint"), 2)
    parts = [
        _whole(rng, f"{call}{_suffix(element)}({_shifted(rng, element, 'v')})", total)
        for call, total in zip(calls, "st", strict=True)
    ]
    return _instance(
        rng,
        element,
        shuffled(rng, parts),
        1.15,
        start=f"unsigned long s = {narrow(rng)}, t = {narrow(rng)};",
        end=f"return s {rng.choice('+-^')} t * {narrow(rng)};",
    )


def _round_threshold(rng: random.Random) -> Instance:
    element = rng.choice(("double", "double", "float"))
    call = rng.choice(("floor", "ceil", "trunc", "rint")) + _suffix(element)
    test = f"w {rng.choice('<>')} {_number(rng, element)}"
    action = rng.choice(
        (
            f"s += {rng.randint(2, 99)};",
            f"s = s * {narrow(rng, 3, 9)} + 1;",
            "s += (unsigned long)(long)w;",
            "s ^= (unsigned long)(long)w;",
        )
    )
    otherwise = rng.choice(("", " else s++;", " else s -= 2;"))
    body = f"{element} w = {call}({_shifted(rng, element, 'v')}); if ({test}) {action}{otherwise}"
    return _instance(
        rng, element, body, 1.1, start=f"unsigned long s = {narrow(rng)};", end="return s;"
    )


def _fraction_sum(rng: random.Random) -> Instance:
    element = rng.choice(("double", "double", "float"))
    call = rng.choice(("floor", "ceil", "trunc", "rint")) + _suffix(element)
    value = rng.choice((f"(w - {call}(w))", f"({call}(w) - w)"))
    body = f"{element} w = {_shifted(rng, element, 'v')}; "
    if rng.random() < 0.5:
        # Fractions are multiples of 1/16 or 1/128, so the product is a whole number.
        body += _whole(rng, f"({value} * 128)")
        start, end = f"unsigned long s = {narrow(rng)};", "return s;"
    else:
        body += _take(rng, element, value)
        start, end = f"double s = {_number(rng, 'double')};", _end(rng)
    return _instance(rng, element, body, 1.4, start=start, end=end)


def _float_dot(rng: random.Random) -> Instance:
    element = rng.choice(("double", "float"))
    fill = f"({element})((int)(x >> 26) - {rng.randint(8, 40)})"
    other = rng.choice(("v", f"(v + {rng.randint(1, 20)})", f"(v - {rng.randint(1, 20)})"))
    return _instance(
        rng,
        element,
        f"s += v * {other};",
        0.4,
        start=f"{element} s = {rng.randint(1, 99)};",
        end=f"return (unsigned long)(long)s {rng.choice('+^*')} {narrow(rng)};",
        fill=fill,
    )


def _float_extreme(rng: random.Random) -> Instance:
    element = rng.choice(("double", "float"))
    sign = rng.choice("<>")
    return _instance(
        rng,
        element,
        f"{element} w = {_shifted(rng, element, 'v')}; if (w {sign} s) s = w;",
        1.0,
        start=f"{element} s = a[n - 1];",
        end=_end(rng),
    )


def _square_root(rng: random.Random) -> Instance:
    """Roots of perfect squares, which are exact."""
    fill = f"(double)((x >> 22) * (unsigned long)(x >> 22)) * {rng.choice(('1.0', '0.25', '4.0'))}"
    value = rng.choice(
        ("sqrt(v)", f"sqrt(v) * {rng.randint(2, 9)}", f"(sqrt(v) - {narrow(rng)[:-1]})")
    )
    return _instance(
        rng,
        "double",
        f"s += {value};",
        1.3,
        start=f"double s = {_number(rng, 'double')};",
        end=_end(rng),
        fill=fill,
        perturb="a[r % n] = (double)((sum & 511) * (sum & 511));",
    )


def _from_integer(rng: random.Random) -> Instance:
    element = rng.choice(("unsigned", "int", "unsigned long"))
    moved = {"unsigned": "v", "int": "v", "unsigned long": f"(v << {rng.randint(8, 30)})"}[element]
    fill = f"({element})(x >> 12)"
    return _instance(
        rng,
        element,
        f"s += (double){moved} * {rng.choice(('0.5', '0.25', '2.0', '3.0', '1.5'))};",
        0.45,
        start=f"double s = {_number(rng, 'double')};",
        end="return (unsigned long)(long)(s * 0.0625);",
        fill=fill,
        perturb=PERTURB,
    )


def _quantise(rng: random.Random) -> Instance:
    element = rng.choice(("double", "float"))
    scale = rng.choice(("1.5", "0.5", "2.5", "3.0", "4.0")) + _suffix(element)
    kind = rng.choice(("int", "long"))
    return _instance(
        rng,
        element,
        f"s += (unsigned long)({kind})(v * {scale}) {rng.choice('^+&')} {narrow(rng)};",
        0.3,
        start=f"unsigned long s = {narrow(rng)};",
        end=f"return s * {narrow(rng)};",
    )


def _rounding_chain(rng: random.Random) -> Instance:
    """Roundings of roundings, some of them inlined and some called."""
    element = rng.choice(("double", "double", "float"))
    suffix = _suffix(element)
    body = f"{element} w = v;"
    for _ in range(rng.randint(1, 3)):
        call = rng.choice(("floor", "ceil", "trunc", "rint")) + suffix
        scaled = f"w * {rng.choice((0.25, 0.5, 0.75, 1.5))}{suffix}"
        moved = rng.choice((scaled, f"{scaled} + {_number(rng, element, high=9)}"))
        body += f" w = {call}({moved});"
        if rng.random() < 0.3:
            body += f" w = w < {_number(rng, element)} ? w : {_number(rng, element)};"
    return _instance(
        rng,
        element,
        f"{body} {_whole(rng, 'w')}",
        2.0,
        start=f"unsigned long s = {narrow(rng)};",
        end="return s;",
    )


FAMILIES: tuple[Family, ...] = (
    Family("rounding_sum", _rounding_sum, "roundsd instead of a dozen operations"),
    Family("rounding_pair", _rounding_pair, "roundsd twice instead of a dozen operations each"),
    Family("round_threshold", _round_threshold, "roundsd instead of a dozen operations"),
    Family("fraction_sum", _fraction_sum, "roundsd instead of a dozen operations", held_out=True),
    Family("float_dot", _float_dot, "none: bound by the latency of additions in order"),
    Family("float_extreme", _float_extreme, "none or little: bound by the latency of a minimum"),
    Family("square_root_sum", _square_root, "none or little: the root itself is slow"),
    Family("from_integer", _from_integer, "AVX-512 conversions of unsigned integers"),
    Family("rounding_chain", _rounding_chain, "roundsd for much more", practice=True, parts=8),
    Family("quantise", _quantise, "AVX-512 conversions, else none"),
)

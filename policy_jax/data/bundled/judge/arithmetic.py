"""Number theory: sieves, factors, common divisors, modular arithmetic."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.inputs import numbers, row, text
from policy_jax.data.bundled.judge.style import Style


def _sieve_queries(rng: random.Random) -> Drawn:
    """A table of primes, then questions about it to the end of input or to a zero."""
    s = Style(rng, reader="scanf")
    i, j, _ = s.indices
    limit = rng.choice((100000, 300000, 1000000))
    bound = s.constant(rng.choice(("MAX", "LIM", "M")), limit + 1)
    kind = rng.choice(("int", "char", "int"))
    prime = rng.choice(("p[{}] == 0", "!p[{}]")).format
    first = rng.choice((f"{i} * 2", f"{i} + {i}", f"2 * {i}"))
    mark = f"for ({j} = {first}; {j} < {bound}; {j} += {i}) p[{j}] = 1;"
    root = "1001" if limit == 10**6 else "600"
    sieve = rng.choice(
        (
            f"for ({i} = 2; {i} < {bound}; {i}++) if ({prime(i)}) {{ {mark} }}",
            f"for ({i} = 2; {i} < {root}; {i}++) {{ if (p[{i}]) continue; {mark} }}",
            f"for ({i} = 2; {i} * {i} < {bound}; {i}++) if ({prime(i)}) {{ {mark} }}",
        )
    )
    sieve = f"p[0] = p[1] = 1; {sieve}"
    yes, no = rng.choice((("Yes", "No"), ("prime", "not prime"), ("1", "0")))
    total = f"c[0] = 0; for ({i} = 1; {i} < {bound}; {i}++) c[{i}] = c[{i} - 1] + ({prime(i)});"
    prepare, answer = rng.choice(
        (
            (total, s.show("%d", "c[n]")),
            (total, s.show("%d %d", "n", "c[n] - c[n / 2]")),
            ("", f"if ({prime('n')}) {s.say(yes)} else {s.say(no)}"),
            ("", f"x = n; while (x > 2 && p[x]) x--; {s.show('%d', 'x')}"),
        )
    )
    to_zero = rng.random() < 0.4
    ask = s.until_zero(["n"], answer) if to_zero else s.while_read(s.scan("n"), 1, answer)
    shared = [f"{kind} p[{bound}]"] + ([f"int c[{bound}]"] if prepare else [])
    return Drawn(
        source=s.program(f"{sieve} {prepare} {ask}", variables=["int n, x"], shared=shared),
        stdin=lambda r, size: text([*numbers(r, size, 2, limit), *([0] if to_zero else [])]),
        timing_size=80000 if limit < 10**6 else 30000,
        edges=(b"0\n" if to_zero else b"", b"2\n0\n" if to_zero else b"2\n"),
    )


def _prime_factors(rng: random.Random) -> Drawn:
    """The factors of each number: `12: 2 2 3`, their number, or whether it is a prime."""
    s = Style(rng)
    kind, form = rng.choice((("int", "%d"), ("int", "%d"), ("long long", "%lld")))
    high = rng.choice((10**5, 10**6))
    step = rng.choice(("p++", "p += p == 2 ? 1 : 2"))
    show = rng.choice((f'printf(" {form}", p);', f'printf("{form} ", p);'))
    lists = f"""printf("{form}:", n);
for (p = 2; p * p <= n; {step}) while (n % p == 0) {{ {show} n /= p; }}
if (n > 1) printf(" {form}", n); printf("\\n");"""
    counts = f"""cnt = 0; p = 2;
while (p * p <= n) {{ if (n % p == 0) {{ n /= p; cnt++; }} else {step.split(" ?")[0]}; }}
if (n > 1) cnt++; {s.show("%d", "cnt")}""".replace("p += p == 2", "p++")
    divisors = f"""cnt = 0;
for (p = 1; p * p <= n; p++) if (n % p == 0) {{ cnt++; if (p != n / p) cnt++; }}
{s.show("%d", "cnt")}"""
    tests = f"""cnt = n > 1; for (p = 2; p <= sqrt(n); p++) if (n % p == 0) {{ cnt = 0; break; }}
if (cnt) {s.say("Yes")} else {s.say("No")}"""
    body = rng.choice((lists, lists, counts, divisors, tests))
    counted = rng.random() < 0.6
    read = s.read("n", kind=kind)
    main = s.cases(f"{read} {body}") if counted else s.until_zero(["n"], body, conversion=form)
    return Drawn(
        source=s.program(main, variables=["int t, cnt", f"{kind} n, p"]),
        stdin=lambda r, size: text(
            [*([size] if counted else []), *numbers(r, size, 2, high), *([] if counted else [0])]
        ),
        timing_size=60000 if high == 10**5 else 20000,
        edges=(b"0\n", b"1\n2\n" if counted else b"2\n0\n"),
    )


def _common_divisors(rng: random.Random) -> Drawn:
    """Greatest common divisors and least common multiples of pairs or of a list."""
    s = Style(rng)
    i = s.indices[0]
    kind, form = rng.choice((("int", "%d"), ("long long", "%lld"), ("long", "%ld")))
    gcd = s.function(
        f"{kind} gcd({kind} a, {kind} b)",
        rng.choice(
            (
                "return b == 0 ? a : gcd(b, a % b);",
                "if (b == 0) return a; return gcd(b, a % b);",
                f"{kind} r; while (b != 0) {{ r = a % b; a = b; b = r; }} return a;",
                f"while (b) {{ {kind} r = a % b; a = b; b = r; }} return a;",
                "if (a < b) return gcd(b, a); if (b == 0) return a; return gcd(b, a % b);",
            )
        ),
    )
    high = rng.choice((1000, 30000))
    if rng.random() < 0.65:
        show = rng.choice(
            (
                s.show(f"{form} {form}", "gcd(a, b)", "a / gcd(a, b) * b"),
                f"g = gcd(a, b); {s.show(f'{form} {form}', 'g', 'a / g * b')}",
                s.show(form, "gcd(a, b)"),
                f"g = gcd(a, b); {s.show(f'{form}/{form}', 'a / g', 'b / g')}",
            )
        )
        main = (
            s.while_read(s.scan("a", "b", conversion=form), 2, show)
            if rng.random() < 0.7
            else f"while (1) {{ if ({s.scan('a', 'b', conversion=form)} < 2) break; {show} }}"
        )
        stdin = lambda r, size: text(row(numbers(r, 2, 1, high)) for _ in range(size))  # noqa: E731
        size, edges = 35000, (b"", b"1 1\n")
    else:
        read = s.read("x", kind=kind)
        k = rng.choice((6, 12, 30))
        main = f"""{s.read("n")} g = 0; a = 0;
{s.loop(i, "n", f"{read} g = gcd(x, g); if (gcd(x, {k}) == 1) a += gcd(x, x / {k} + {k});")}
{s.show(f"{form} {form}", "g", "a")}"""
        stdin = lambda r, size: text([size, row(numbers(r, size, 1, high))])  # noqa: E731
        size, edges = 220000, (b"0\n\n", b"1\n7\n")
    return Drawn(
        source=s.program(main, variables=[f"{kind} a, b, g, x", "int n"], functions=[gcd]),
        stdin=stdin,
        timing_size=size,
        edges=edges,
    )


def _power_queries(rng: random.Random) -> Drawn:
    """Powers by squaring, modulo a constant or modulo a number of the input."""
    s = Style(rng)
    modulus = rng.choice((1000000007, 1000000007, 998244353, 10007, 1234567))
    variable = rng.random() < 0.4
    m = "m" if variable else s.constant("MOD", modulus)
    parameter = ", long long m" if variable else ""
    name = rng.choice(("power", "modpow", "mpow", "pw"))
    body = rng.choice(
        (
            f"long long r = 1; a %= {m}; while (n > 0) {{ if (n & 1) r = r * a % {m}; "
            f"a = a * a % {m}; n >>= 1; }} return r % {m};",
            f"long long r = 1; for (; n; n /= 2) {{ if (n % 2 == 1) r = (r * a) % {m}; "
            f"a = (a * a) % {m}; }} return r % {m};",
            f"if (n == 0) return 1 % {m}; "
            f"long long h = {name}(a, n / 2{', m' if variable else ''}); h = h * h % {m}; "
            f"if (n % 2) h = h * (a % {m}) % {m}; return h;",
        )
    )
    function = s.function(f"long long {name}(long long a, long long n{parameter})", body)
    call = f"{name}(a, b{', m' if variable else ''})"
    reads = ["a", "b", "m"] if variable else ["a", "b"]
    answer = s.show("%lld", call)
    if not variable and modulus > 10**8 and rng.random() < 0.5:
        answer = s.show("%lld", f"a % {m} * {name}(b, {m} - 2) % {m}")
    main = s.cases(f"{s.read(*reads, kind='long long')} {answer}")

    def stdin(r: random.Random, size: int) -> bytes:
        triples = [numbers(r, 3, 1, 10**9) for _ in range(size)]
        return text([size, *(f"{a} {b} {c}" if variable else f"{a} {b}" for a, b, c in triples)])

    return Drawn(
        source=s.program(main, variables=["int t", "long long a, b, m"], functions=[function]),
        stdin=stdin,
        timing_size=25000,
        edges=(b"0\n", b"1\n2 10 7\n" if variable else b"1\n2 10\n"),
    )


def _binomials(rng: random.Random) -> Drawn:
    """Tables of factorials and their inverses modulo a prime, then questions."""
    s = Style(rng)
    i = s.indices[0]
    limit = rng.choice((100000, 200000))
    m = s.constant(rng.choice(("MOD", "P", "mod")), rng.choice((1000000007, 998244353)))
    bound = s.constant("LIMIT", limit + 1)
    power = s.function(
        "long long power(long long a, long long n)",
        f"long long r = 1; while (n) {{ if (n & 1) r = r * a % {m}; a = a * a % {m}; n >>= 1; }} "
        "return r;",
    )
    choose = s.function(
        "long long choose(int n, int k)",
        f"if (k < 0 || k > n) return 0; return f[n] * g[k] % {m} * g[n - k] % {m};",
    )
    tables = f"""f[0] = 1; for ({i} = 1; {i} < {bound}; {i}++) f[{i}] = f[{i} - 1] * {i} % {m};
g[{bound} - 1] = power(f[{bound} - 1], {m} - 2);
for ({i} = {bound} - 1; {i} > 0; {i}--) g[{i} - 1] = g[{i}] * {i} % {m};"""
    k = rng.randint(1, 5)
    answer = rng.choice(
        ("choose(n, k)", f"choose(n + k, k) * {k} % {m}", f"(choose(n, k) + {k}) % {m}")
    )
    if "n + k" in answer:
        limit //= 2
    main = f"{tables} {s.cases(s.read('n', 'k') + s.show('%lld', answer))}"
    return Drawn(
        source=s.program(
            main,
            variables=["int t, n, k"],
            shared=[f"long long f[{bound}]", f"long long g[{bound}]"],
            functions=[power, choose],
        ),
        stdin=lambda r, size: text([size, *(row(numbers(r, 2, 0, limit)) for _ in range(size))]),
        timing_size=40000,
        edges=(b"0\n", b"1\n0 0\n"),
    )


FAMILIES: tuple[JudgeFamily, ...] = (
    JudgeFamily("sieve_queries", _sieve_queries, "a sieve; scanf and printf"),
    JudgeFamily("prime_factors", _prime_factors, "divisions by a variable", held_out=True),
    JudgeFamily("common_divisors", _common_divisors, "divisions by a variable; scanf, printf"),
    JudgeFamily("power_queries", _power_queries, "modular multiplication"),
    JudgeFamily("binomial_queries", _binomials, "modular tables; scanf and printf"),
)

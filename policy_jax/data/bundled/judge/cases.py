"""Several cases in one input: counted, or ended by zeros."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.inputs import numbers, row, split, text
from policy_jax.data.bundled.judge.style import Style


def _case_answers(rng: random.Random) -> Drawn:
    """T cases of n numbers, each with an answer `Case #1: 5`."""
    s = Style(rng)
    i = s.indices[0]
    most = rng.choice((10, 50, 100, 1000))
    high = rng.choice((100, 10**4, 10**6))
    label = rng.choice(("Case #%d: ", "Case %d: ", "Case %d:", "#%d ", "Scenario #%d: "))
    k = rng.randint(2, 9)
    work, answer = rng.choice(
        (
            (f"ans += a[{i}];", "ans"),
            (f"if (a[{i}] > ans) ans = a[{i}];", "ans"),
            (f"if (a[{i}] % {k} == 0) ans++;", "ans"),
            (f"ans ^= a[{i}];", f"ans % {k + 1}"),
            (f"if ({i} > 0 && a[{i}] < a[{i} - 1]) ans++;", "ans"),
        )
    )
    body = f"""{s.read("n")} ans = 0;
{s.loop(i, "n", s.read(f"a[{i}]"))}
{s.loop(i, "n", work)}
{s.show(label + "%d", "tc", answer)}"""
    main = s.cases(body, number="tc")

    def stdin(r: random.Random, size: int) -> bytes:
        sizes = split(r, size, 1, most)
        lines: list[object] = [len(sizes)]
        for n in sizes:
            lines += [n, row(numbers(r, n, 0, high))]
        return text(lines)

    return Drawn(
        source=s.program(
            main, variables=["int t, tc, n, ans", f"int a[{s.size(most + 1)}]"], shared=()
        ),
        stdin=stdin,
        timing_size=260000,
        small=(2, 60),
        edges=(b"0\n", b"1\n1\n0\n"),
    )


def _digit_work(rng: random.Random) -> Drawn:
    """Each number until a zero: sums of digits, steps of a sequence, reversed numbers."""
    s = Style(rng, reader="scanf")
    base = rng.choice((10, 10, 10, 8, 2))
    steps = rng.randint(2, 5) * 2 - 1
    work = rng.choice(
        (
            f"while (n > 0) {{ ans += n % {base}; n /= {base}; }}",
            f"while (n) {{ ans = ans * {base} + n % {base}; n /= {base}; }}",
            f"for (; n != 1 && ans < {rng.randint(80, 200)}; ans++) "
            f"{{ if (n % 2 == 0) n /= 2; else n = n * {3} + 1; }}",
            f"do {{ x = n % {base}; ans += x * x; n /= {base}; }} while (n > 0);",
            f"for (x = 1; x <= n; x *= {steps}) ans += n / x;",
            "while (n >= 10) { x = 0; while (n > 0) { x += n % 10; n /= 10; } n = x; } ans = n;",
        )
    )
    body = f"ans = 0; {work} {s.show('%lld', 'ans')}"
    main = s.until_zero(["n"], body, conversion="%lld")
    return Drawn(
        source=s.program(main, variables=["long long n, x, ans"]),
        stdin=lambda r, size: text([*numbers(r, size, 1, 10**6), 0]),
        timing_size=100000,
        edges=(b"0\n", b"1\n0\n"),
    )


def _score_tables(rng: random.Random) -> Drawn:
    """Tables of n lines of m numbers, until `0 0`; a row or a column wins."""
    s = Style(rng)
    i, j, _ = s.indices
    most = rng.choice((10, 20, 100))
    by_row = rng.random() < 0.5
    place = i if by_row else j
    count = "n" if by_row else "m"
    clear = rng.choice(("memset(sum, 0, sizeof(sum));", s.loop(i, count, f"sum[{i}] = 0;")))
    row_of = s.loop(j, "m", f"{s.read('x')} sum[{place}] += x;")
    least = rng.choice("<>")
    best = s.loop(i, count, f"if (sum[{i}] {least} sum[best]) best = {i};", start="1")
    out = rng.choice(
        (
            s.show("%d %d", "best + 1", "sum[best]"),
            s.show("%d", "sum[best]"),
            s.row(i, count, f"sum[{i}]"),
        )
    )
    body = f"{clear} {s.loop(i, 'n', row_of)} best = 0; {best} {out}"
    main = s.until_zero(["n", "m"], body)

    def stdin(r: random.Random, size: int) -> bytes:
        lines: list[object] = []
        left = size
        while left > 0:
            n, m = r.randint(1, most), r.randint(1, most)
            n = min(n, max(1, left // m))
            lines.append(f"{n} {m}")
            lines += [row(numbers(r, m, 0, 100)) for _ in range(n)]
            left -= n * m
        return text([*lines, "0 0"])

    return Drawn(
        source=s.program(
            main, variables=["int n, m, x, best"], shared=[f"int sum[{s.size(most + 1)}]"]
        ),
        stdin=stdin,
        timing_size=180000,
        small=(1, 80),
        edges=(b"0 0\n",),
    )


def _pair_rules(rng: random.Random) -> Drawn:
    """A rule for each pair of numbers up to the end of input: digits, order, a leap year."""
    s = Style(rng, reader="scanf")
    yes, no = rng.choice((("Yes", "No"), ("YES", "NO"), ("yes", "no"), ("OK", "NG")))
    say = f"if ({{}}) {s.say(yes)} else {s.say(no)}"
    k = rng.randint(2, 12)
    body = rng.choice(
        (
            f"n = a + b; cnt = 0; do {{ cnt++; n /= 10; }} while (n > 0); {s.show('%d', 'cnt')}",
            say.format(f"(a + b) % {k} == 0"),
            say.format("a % 2 == b % 2"),
            f"if (a > b) {s.show('%d > %d', 'a', 'b')} "
            f"else if (a < b) {s.show('%d < %d', 'a', 'b')} else {s.show('%d == %d', 'a', 'b')}",
            f"{s.show('%d %d %.5f', 'a / (b + 1)', 'a % (b + 1)', '(double)a / (b + 1)')}",
            f"if (a > b) {{ n = a; a = b; b = n; }} {s.show('%d %d', 'a', 'b')}",
            f"cnt = 0; for (n = a; n <= a + b % {k}; n++) {{ if (n % 4 == 0 && (n % 100 != 0 || "
            f"n % 400 == 0)) cnt++; }} {s.show('%d', 'cnt')}",
        )
    )
    counted = rng.random() < 0.3
    main = (
        s.cases(f"{s.read('a', 'b')} {body}")
        if counted
        else s.while_read(s.scan("a", "b"), 2, body)
    )
    pairs = lambda r, size: [row(numbers(r, 2, 0, 10**4)) for _ in range(size)]  # noqa: E731
    return Drawn(
        source=s.program(main, variables=["int a, b, n, cnt, t"]),
        stdin=lambda r, size: text([*([size] if counted else []), *pairs(r, size)]),
        timing_size=80000,
        small=(3, 40),
        edges=(b"0\n" if counted else b"",),
    )


def _small_sorts(rng: random.Random) -> Drawn:
    """Cases of a few numbers, sorted by hand, with the number of exchanges."""
    s = Style(rng)
    i, j, _ = s.indices
    most = rng.choice((8, 20, 50))
    down = rng.random() < 0.3
    less = "<" if down else ">"
    swap = f"tmp = a[{j}]; a[{j}] = a[{{}}]; a[{{}}] = tmp; cnt++;"
    work = rng.choice(
        (
            s.loop(
                i,
                "n",
                s.loop(
                    j,
                    f"n - {i} - 1" if rng.random() < 0.5 else "n - 1",
                    f"if (a[{j}] {less} a[{j} + 1]) {{ {swap.format(f'{j} + 1', f'{j} + 1')} }}",
                ),
            ),
            s.loop(
                i,
                "n - 1",
                s.loop(
                    j, "n", f"if (a[{i}] {less} a[{j}]) {{ {swap.format(i, i)} }}", start=f"{i} + 1"
                ),
            ),
            f"for ({i} = 1; {i} < n; {i}++) {{ tmp = a[{i}]; {j} = {i} - 1; "
            f"while ({j} >= 0 && a[{j}] {less} tmp) {{ a[{j} + 1] = a[{j}]; {j}--; cnt++; }} "
            f"a[{j} + 1] = tmp; }}",
        )
    )
    out = rng.choice((f"{s.row(i, 'n', f'a[{i}]')} {s.show('%d', 'cnt')}", s.show("%d", "cnt")))
    read = s.loop(i, "n", s.read(f"a[{i}]"))
    main = s.until_zero(["n"], f"{read} cnt = 0; {work} {out}")

    def stdin(r: random.Random, size: int) -> bytes:
        lines: list[object] = []
        for n in split(r, size, 1, most):
            lines += [n, row(numbers(r, n, -99, 99))]
        return text([*lines, 0])

    return Drawn(
        source=s.program(main, variables=["int n, tmp, cnt", f"int a[{s.size(most + 1)}]"]),
        stdin=stdin,
        timing_size=100000,
        small=(1, 60),
        edges=(b"0\n", b"1\n4\n0\n"),
    )


FAMILIES: tuple[JudgeFamily, ...] = (
    JudgeFamily("case_answers", _case_answers, "scanf, a labelled printf for each case"),
    JudgeFamily("digit_work", _digit_work, "scanf and printf, divisions by a constant"),
    JudgeFamily("score_tables", _score_tables, "scanf, memset of a table for each case"),
    JudgeFamily("pair_rules", _pair_rules, "scanf of pairs, printf or puts", held_out=True),
    JudgeFamily("small_sorts", _small_sorts, "scanf, a quadratic sort of a few numbers"),
)

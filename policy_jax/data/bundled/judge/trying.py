"""Little input and much work: trying all pairs, all divisors, all combinations."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.inputs import numbers, row, text
from policy_jax.data.bundled.judge.style import Style


def _all_pairs(rng: random.Random) -> Drawn:
    """Pairs of numbers that meet a condition, each tried."""
    s = Style(rng)
    i, j, _ = s.indices
    limit = rng.choice((7000, 8000))
    high = rng.choice((1000, 10**5, 10**8))
    k = rng.randint(2, 40)
    test = rng.choice(
        (
            f"if (a[{i}] + a[{j}] == k) cnt++;",
            f"if ((a[{i}] + a[{j}]) % {k} == 0) cnt++;",
            f"if (abs(a[{i}] - a[{j}]) <= k) cnt++;",
            f"if (a[{i}] > a[{j}]) cnt++;",
            f"d = a[{i}] > a[{j}] ? a[{i}] - a[{j}] : a[{j}] - a[{i}]; if (d % {k} == 1) cnt++; "
            "if (d > best) best = d;",
        )
    )
    pairs = rng.choice(
        (
            s.loop(i, "n", s.loop(j, "n", test, start=f"{i} + 1")),
            s.loop(i, "n", s.loop(j, i, test)),
        )
    )
    out = s.show("%d %d", "cnt", "best") if "best" in test else s.show("%d", "cnt")
    main = f"""{s.read("n", "k")} {s.loop(i, "n", s.read(f"a[{i}]"))}
cnt = 0; best = 0; {pairs} {out}"""
    return Drawn(
        source=s.program(
            main, variables=["int n, k, d, cnt, best"], shared=[f"int a[{s.size(limit)}]"]
        ),
        stdin=lambda r, size: text(
            [f"{size} {r.randint(1, high)}", row(numbers(r, size, 1, high))]
        ),
        timing_size=limit,
        edges=(b"1 1\n1\n", b"0 1\n\n"),
    )


def _sorted_by_hand(rng: random.Random) -> Drawn:
    """One list sorted by bubbles, selection or insertion; the exchanges are counted."""
    s = Style(rng)
    i, j, k = s.indices
    down = rng.random() < 0.3
    sign = "<" if down else ">"
    swap = rng.choice(
        (
            "{ t = a[%s]; a[%s] = a[%s]; a[%s] = t; cnt++; }",
            "{ int t2 = a[%s]; a[%s] = a[%s]; a[%s] = t2; cnt++; }",
        )
    )
    bubbles = s.loop(
        i,
        "n",
        f"for ({j} = n - 1; {j} > {i}; {j}--) if (a[{j} - 1] {sign} a[{j}]) "
        + swap % (j, j, f"{j} - 1", f"{j} - 1"),
    )
    flagged = (
        f"do {{ flag = 0; for ({j} = 0; {j} + 1 < n; {j}++) if (a[{j}] {sign} a[{j} + 1]) {{ "
        f"flag = 1; {swap % (j, j, f'{j} + 1', f'{j} + 1')} }} }} while (flag);"
    )
    selection = s.loop(
        i,
        "n",
        f"{k} = {i}; for ({j} = {i} + 1; {j} < n; {j}++) if (a[{k}] {sign} a[{j}]) {k} = {j}; "
        f"if ({k} != {i}) {swap % (i, i, k, k)}",
    )
    insertion = (
        f"for ({i} = 1; {i} < n; {i}++) {{ t = a[{i}]; for ({j} = {i} - 1; {j} >= 0 && "
        f"a[{j}] {sign} t; {j}--) {{ a[{j} + 1] = a[{j}]; cnt++; }} a[{j} + 1] = t; }}"
    )
    sort = rng.choice((bubbles, flagged, selection, insertion))
    limit = rng.choice((3000, 4000) if sort in (bubbles, flagged) else (7000, 9000))
    out = rng.choice(
        (
            f"{s.row(i, 'n', f'a[{i}]')} {s.show('%d', 'cnt')}",
            s.row(i, "n", f"a[{i}]"),
            s.show("%d %d", "cnt", "a[n / 2]"),
        )
    )
    main = f"{s.read('n')} {s.loop(i, 'n', s.read(f'a[{i}]'))} cnt = 0; {sort} {out}"
    return Drawn(
        source=s.program(
            main,
            variables=["int n, t, cnt, flag"],
            shared=[f"int a[{s.size(limit)}]"],
        ),
        stdin=lambda r, size: text([size, row(numbers(r, size, -(10**4), 10**4))]),
        timing_size=limit,
        edges=(b"1\n4\n", b"3\n3 2 1\n"),
    )


def _divisor_sums(rng: random.Random) -> Drawn:
    """Each number compared to the sum of its divisors, or its multiples counted."""
    s = Style(rng, reader="scanf")
    i = s.indices[0]
    high = rng.choice((1000, 3000))
    root = rng.random() < 0.4
    each = (
        f"for ({i} = 2; {i} * {i} <= n; {i}++) if (n % {i} == 0) {{ sum += {i}; "
        f"if ({i} * {i} != n) sum += n / {i}; }}"
        if root
        else rng.choice(
            (
                f"for ({i} = 2; {i} < n; {i}++) if (n % {i} == 0) sum += {i};",
                f"for ({i} = 2; {i} <= n / 2; {i}++) {{ if (n % {i} != 0) continue; sum += {i}; }}",
            )
        )
    )
    words = rng.choice((("perfect", "deficient", "abundant"), ("equal", "less", "more")))
    answer = rng.choice(
        (
            f"if (sum == n) {s.say(words[0])} else if (sum < n) {s.say(words[1])} "
            f"else {s.say(words[2])}",
            s.show("%d", "sum"),
            f"if (sum == 1) {s.say('prime')} else {s.show('%d %d', 'n', 'sum')}",
        )
    )
    body = f"sum = 1; {each} {answer}"
    ends = rng.random() < 0.6
    main = s.until_zero(["n"], body) if ends else s.while_read(s.scan("n"), 1, body)
    if root:
        high *= 300
    return Drawn(
        source=s.program(main, variables=["int n, sum"]),
        stdin=lambda r, size: text([*numbers(r, size, 2, high), *([0] if ends else [])]),
        timing_size=(20000 if high > 10**5 else 8000) if high > 1000 else 15000,
        edges=(b"6\n0\n" if ends else b"6\n", b"0\n" if ends else b""),
    )


def _combinations(rng: random.Random) -> Drawn:
    """How many ways to write each number as a sum of a few others, by loops or by recursion."""
    s = Style(rng, reader="scanf")
    i, j, k = s.indices
    top = rng.choice((40, 60))
    if rng.random() < 0.5:
        work = s.loop(
            i,
            f"{top}",
            s.loop(
                j,
                f"{top}",
                f"{k} = n - {i} * {rng.randint(1, 3)} - {j}; if ({k} >= 0 && {k} < {top}"
                f"{rng.choice(('', f' && {k} != {i}', f' && {j} <= {k}'))}) cnt++;",
            ),
        )
        functions, high = [], 3 * top
        body = f"cnt = 0; {work} {s.show('%d', 'cnt')}"
        size = 10000
    else:
        name = rng.choice(("dfs", "solve", "rec", "go"))
        last = rng.choice((8, 9, 10))
        function = s.function(
            f"int {name}(int first, int left, int sum)",
            rng.choice(
                (
                    "if (left == 0) return sum == 0; if (sum < 0 || first > LAST) return 0; "
                    "return NAME(first + 1, left - 1, sum - first) + NAME(first + 1, left, sum);",
                    "int r = 0, v; if (left == 0) return sum == 0 ? 1 : 0; "
                    "for (v = first; v <= LAST; v++) { if (v > sum) break; "
                    "r += NAME(v + 1, left - 1, sum - v); } return r;",
                )
            )
            .replace("NAME", name)
            .replace("LAST", str(last)),
        )
        functions, high = [function], 45
        first = rng.randint(0, 1)
        body = s.show("%d", f"{name}({first}, m, n)")
        size = 24000 if last < 10 else 15000
    pair = bool(functions)
    names = ["m", "n"] if pair else ["n"]
    below = rng.random() < 0.4
    main = s.until_zero(names, body, test="n < 0" if below else "")
    end = " ".join(["-1" if below else "0"] * len(names))

    def stdin(r: random.Random, size: int) -> bytes:
        lines = []
        for n in numbers(r, size, 1, high):
            lines.append(f"{r.randint(1, 6)} {n}" if pair else str(n))
        return text([*lines, end])

    return Drawn(
        source=s.program(main, variables=["int n, m, cnt"], functions=functions),
        stdin=stdin,
        timing_size=size,
        edges=(f"{end}\n".encode(),),
    )


def _angles(rng: random.Random) -> Drawn:
    """Points around a centre: distances, angles, the nearest two of all."""
    s = Style(rng)
    i, j, _ = s.indices
    near = rng.random() < 0.05
    limit = rng.choice((2000, 2500)) if near else rng.choice((40000, 60000))
    pi = s.constant("PI", "3.14159265358979")
    size = s.size(limit)
    far = "sqrt((x[{0}] - {1}) * (x[{0}] - {1}) + (y[{0}] - {2}) * (y[{0}] - {2}))".format
    if near:
        work = s.loop(
            i,
            "n",
            s.loop(
                j,
                "n",
                f"d = {far(i, f'x[{j}]', f'y[{j}]')}; if (d < best) best = d; "
                f"if (d > most) most = d;",
                start=f"{i} + 1",
            ),
        )
        out = s.show("%.4f %.4f", "best", "most")
    else:
        width = rng.choice((30, 45, 60, 90))
        turn = "if (d < 0) d += 360;" if rng.random() < 0.6 else "if (d < 0) d = -d;"
        work = s.loop(
            i,
            "n",
            f"d = atan2(y[{i}] - cy, x[{i}] - cx) * 180.0 / {pi}; {turn} "
            f"if (d > {width}.25 && {far(i, 'cx', 'cy')} < {rng.randint(300, 900)}.5) cnt++; "
            "if (d > most) most = d;",
        )
        out = s.show("%d %.3f", "cnt", "most") if rng.random() < 0.5 else s.show("%d", "cnt")
    kind = "int" if rng.random() < 0.4 else "double"
    coordinates = [f"{kind} x[{size}]", f"{kind} y[{size}]"]
    read = s.loop(i, "n", s.read(f"x[{i}]", f"y[{i}]", kind=kind))
    main = f"""{s.read("n")} {s.read("cx", "cy")} cnt = 0; best = 1e9; most = 0; {read}
{work} {out}"""

    def stdin(r: random.Random, size: int) -> bytes:
        lines: list[object] = [size, f"{r.randint(-9, 9)} {r.randint(-9, 9)}"]
        for px, py in zip(
            numbers(r, size, -1000, 1000), numbers(r, size, -1000, 1000), strict=True
        ):
            lines.append(f"{px} {py}" if kind == "int" else f"{px / 8:.3f} {py / 8:.3f}")
        return text(lines)

    return Drawn(
        source=s.program(
            main, variables=["int n, cx, cy, cnt", "double d, best, most"], shared=coordinates
        ),
        stdin=stdin,
        timing_size=limit,
        edges=(b"1\n0 0\n3 4\n",),
    )


FAMILIES: tuple[JudgeFamily, ...] = (
    JudgeFamily("all_pairs", _all_pairs, "two loops over an array"),
    JudgeFamily("sorted_by_hand", _sorted_by_hand, "a quadratic sort"),
    JudgeFamily("divisor_sums", _divisor_sums, "divisions by a variable"),
    JudgeFamily("sum_combinations", _combinations, "nested loops or recursion"),
    JudgeFamily("angles_of_points", _angles, "square roots, atan2, scanf", held_out=True),
)

"""Counts and arrays: read n and n numbers, compute one thing, print it."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.inputs import numbers, row, text
from policy_jax.data.bundled.judge.style import Style


def _count_matching(rng: random.Random) -> Drawn:
    """How many numbers meet a condition, or their sum."""
    s = Style(rng)
    i = s.indices[0]
    limit = rng.choice((150000, 200000, 300000))
    high = rng.choice((100, 1000, 10**6, 10**9))
    bound = rng.randrange(high // 4, high)
    stored = rng.random() < 0.6
    value = f"a[{i}]" if stored else "x"
    test = rng.choice(
        (
            f"{value} % {rng.randint(3, 17)} == {rng.randint(0, 2)}",
            f"{value} > {bound}",
            f"{value} < {bound} && {value} % 2 == {rng.randint(0, 1)}",
            f"({value} & {rng.randint(1, 15)}) == {rng.randint(0, 1)}",
            f"{value} % 10 == {rng.randint(0, 9)} || {value} >= {bound}",
        )
    )
    kind, form = rng.choice((("int", "%d"), ("long long", "%lld")))
    gain = "cnt++;" if kind == "int" else f"cnt += {value};"
    work = rng.choice((f"if ({test}) {gain}", f"if ({test}) {gain} else other++;"))
    read = s.read(value)
    loops = (
        f"{s.loop(i, 'n', read)} {s.loop(i, 'n', work)}"
        if stored
        else s.loop(i, "n", f"{read} {work}")
    )
    show = s.show(form, "cnt") if "other" not in work else s.show(f"{form} %d", "cnt", "other")
    main = f"{s.read('n')} cnt = 0; other = 0; {loops} {show}"
    return Drawn(
        source=s.program(
            main,
            variables=["int n, x, other", f"{kind} cnt"],
            shared=[f"int a[{s.size(limit)}]"] if stored else (),
        ),
        stdin=lambda r, size: text([size, row(numbers(r, size, 1, high))]),
        timing_size=limit,
        edges=(b"0\n\n",),
    )


def _array_report(rng: random.Random) -> Drawn:
    """Least, greatest and sum of n numbers, and where they stand."""
    s = Style(rng)
    i = s.indices[0]
    limit = rng.choice((150000, 200000))
    high = rng.choice((1000, 10**6, 10**9))
    sign = rng.choice((0, 1))
    start = rng.choice(
        ("mn = mx = a[0];", f"mn = {2 * 10**9}; mx = -{2 * 10**9};", "mn = a[0]; mx = a[0];")
    )
    place = rng.random() < 0.4
    least = f"{{ mn = a[{i}]; at = {i}; }}" if place else f"mn = a[{i}];"
    update = (
        f"if (a[{i}] < mn) {least} "
        f"{rng.choice(('', 'else ')) if 'a[0]' in start else ''}if (a[{i}] > mx) mx = a[{i}];"
    )
    if not place and rng.random() < 0.4:
        update = f"mn = mn < a[{i}] ? mn : a[{i}]; mx = mx > a[{i}] ? mx : a[{i}];"
    work = f"{update} sum += a[{i}];"
    shows = [
        s.show("%d %d %lld", "mn", "mx", "sum"),
        f"{s.show('%d', 'mx')} {s.show('%d', 'mn')} {s.show('%lld', 'sum / n')}",
        s.show("%.2f", "(double)sum / n"),
        f"{s.show('%d', 'mx - mn')} {s.show('%.3f', '1.0 * sum / n')}",
    ]
    show = s.show("%d %d %d", "mn", "at + 1", "mx") if place else rng.choice(shows)
    main = f"""{s.read("n")}
{s.loop(i, "n", s.read(f"a[{i}]"))}
{start} sum = 0; at = 0;
{s.loop(i, "n", work)}
{show}"""
    return Drawn(
        source=s.program(
            main,
            variables=["int n, mn, mx, at", "long long sum"],
            shared=[f"int a[{s.size(limit)}]"],
        ),
        stdin=lambda r, size: text([size, row(numbers(r, size, -high * sign, high))]),
        timing_size=limit,
        edges=(b"1\n0\n", b"2\n5 5\n"),
    )


def _reversed_list(rng: random.Random) -> Drawn:
    """Print n numbers in another order or changed a little."""
    s = Style(rng)
    i = s.indices[0]
    limit = rng.choice((80000, 100000, 150000))
    high = rng.choice((100, 1000, 10**9))
    value = rng.choice(
        (
            f"a[n - 1 - {i}]",
            f"a[n - {i} - 1]",
            f"a[({i} + {rng.randint(1, 9)}) % n]",
            f"a[{i}] % {rng.randint(3, 1000)}",
            f"a[{i}] / {rng.randint(2, 9)}",
        )
    )
    out = s.row(i, "n", value) if rng.random() < 0.7 else s.column(i, "n", value)
    read = s.loop(i, "n", s.read(f"a[{i}]"))
    check = rng.choice(("", "", "if (n <= 0) return 0;", "if (n < 1) { return 0; }"))
    main = f"{s.read('n')} {check} {read} {out}"
    return Drawn(
        source=s.program(main, variables=["int n"], shared=[f"int a[{s.size(limit)}]"]),
        stdin=lambda r, size: text([size, row(numbers(r, size, 1, high))]),
        timing_size=limit,
        edges=(b"1\n7\n", *([b"0\n\n"] if check else [])),
    )


def _frequency_table(rng: random.Random) -> Drawn:
    """A global table of counts, its most frequent entry or all entries."""
    s = Style(rng)
    i = s.indices[0]
    limit = rng.choice((200000, 300000))
    values = rng.choice((10, 50, 101, 1000, 100001))
    number = s.constant("K", values)
    clear = rng.choice(
        ("memset(cnt, 0, sizeof(cnt));", s.loop(i, number, f"cnt[{i}] = 0;"), "", "")
    )
    best = s.loop(i, number, f"if (cnt[{i}] > cnt[best]) best = {i};", start="0")
    every = s.loop(
        i, number, f"if (cnt[{i}] == 0) continue; {s.show('%d %d', i, f'cnt[{i}]')}", plain=True
    )
    distinct = s.loop(i, number, f"if (cnt[{i}]) best++;")
    out = rng.choice(
        (
            f"{best} {s.show('%d %d', 'best', 'cnt[best]')}",
            f"{best} {s.show('%d', 'n - cnt[best]')}",
            f"{distinct} {s.show('%d', 'best')}",
            every,
        )
    )
    main = f"""{clear} {s.read("n")}
{s.loop(i, "n", f"{s.read('x')} cnt[x]++;")}
best = 0; {out}"""
    return Drawn(
        source=s.program(main, variables=["int n, x, best"], shared=[f"int cnt[{number}]"]),
        stdin=lambda r, size: text([size, row(numbers(r, size, 0, values - 1))]),
        timing_size=limit,
        edges=(b"0\n\n", b"1\n0\n"),
    )


def _runs(rng: random.Random) -> Drawn:
    """Numbers until the end of input, each compared to the one before."""
    s = Style(rng, reader="scanf")
    kind, form = rng.choice((("int", "%d"), ("int", "%d"), ("long long", "%lld")))
    step = rng.randint(1, 5)
    test, fail = rng.choice(
        (
            ("x >= last", "len = 1;"),
            ("x > last", "len = 1;"),
            (f"x - last < {step} && last - x < {step}", "len = 1;"),
            ("x % 2 == last % 2", "len = 1;"),
            ("x != last", "len = 0;"),
        )
    )
    each = rng.random() < 0.4
    body = f"""if ({test}) len++; else {{ {s.show("%d", "len") if each else ""} {fail} }}
if (len > best) best = len;
last = x; n++;"""
    main = f"""last = 0; len = 0; best = 0; n = 0;
{s.while_read(s.scan("x", conversion=form), 1, body)}
{s.show("%d %d", "n", "best") if rng.random() < 0.5 else s.show("%d", "best")}"""
    return Drawn(
        source=s.program(main, variables=[f"{kind} x, last", "int n, len, best"]),
        stdin=lambda r, size: text([row(numbers(r, size, 0, 12))]),
        timing_size=250000,
        edges=(b"", b"3\n"),
    )


FAMILIES: tuple[JudgeFamily, ...] = (
    JudgeFamily("count_matching", _count_matching, "scanf of numbers in a loop"),
    JudgeFamily("array_report", _array_report, "scanf, then one pass over an array"),
    JudgeFamily("reversed_list", _reversed_list, "scanf and printf of every number"),
    JudgeFamily("frequency_table", _frequency_table, "scanf, a table of counts"),
    JudgeFamily("runs_to_the_end", _runs, "scanf until the end of input"),
)

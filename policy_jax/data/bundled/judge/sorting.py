"""qsort with comparators of several kinds, and bsearch."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.inputs import numbers, row, text, words
from policy_jax.data.bundled.judge.style import Style, conversion_of


def _comparator(rng: random.Random, s: Style, kind: str, name: str, *, down: bool) -> str:
    """A comparator of numbers; `int` ones differ by less than 2^31, so a difference is exact."""
    one, two = ("b", "a") if down else ("a", "b")
    below, above = (1, -1) if down else (-1, 1)
    forms = [
        f"{kind} x = *({kind} *)a, y = *({kind} *)b; "
        f"if (x < y) return {below}; if (x > y) return {above}; return 0;",
        f"const {kind} *x = {one}, *y = {two}; return (*x > *y) - (*x < *y);",
        f"{kind} x = *(const {kind} *){one}, y = *(const {kind} *){two}; "
        "return x < y ? -1 : x > y ? 1 : 0;",
    ]
    if kind == "int":
        forms += [
            f"return *(int *){one} - *(int *){two};",
            f"return *(const int *){one} - *(const int *){two};",
            f"int *x = (int *){one}; int *y = (int *){two}; return *x - *y;",
        ] * 2
    return s.function(f"int {name}(const void *a, const void *b)", rng.choice(forms))


def _sorted_numbers(rng: random.Random) -> Drawn:
    """Sort n numbers; print them, the median, how many differ, the closest two."""
    s = Style(rng)
    i = s.indices[0]
    kind = rng.choice(("int", "int", "int", "long long", "double"))
    form = "%.1f" if kind == "double" else conversion_of(kind)
    limit = rng.choice((30000, 40000, 50000))
    down = rng.random() < 0.35
    high = rng.choice((1000, 10**6, 10**9))
    name = rng.choice(("cmp", "compare", "comp", "cmp_int", "asc", "order"))
    sort = f"qsort(a, n, {rng.choice((f'sizeof({kind})', 'sizeof(a[0])', 'sizeof(*a)'))}, {name});"
    gap = "a[{0} - 1] - a[{0}]" if down else "a[{0}] - a[{0} - 1]"
    gap = gap.format(i)
    fold = "^=" if kind == "int" else "+="
    every_second = f"if ({i} % 2 == {rng.randint(0, 1)}) best {fold} a[{i}] / 4;"
    out = rng.choice(
        (
            s.row(i, "n", f"a[{i}]", form),
            s.column(i, "n", f"a[{i}]", form),
            s.show(form, "a[n / 2]"),
            f"best = a[n - 1] - a[0]; if (best < 0) best = -best; "
            f"{s.loop(i, 'n', f'if ({gap} < best) best = {gap};', start='1')} "
            f"{s.show(form, 'best')}",
            f"cnt = 1; {s.loop(i, 'n', f'if (a[{i}] != a[{i} - 1]) cnt++;', start='1')} "
            f"{s.show('%d', 'cnt')}",
            f"best = 0; {s.loop(i, 'n', every_second)} {s.show(form, 'best')}",
        )
    )
    main = f"{s.read('n')} {s.loop(i, 'n', s.read(f'a[{i}]', kind=kind))} {sort} {out}"
    return Drawn(
        source=s.program(
            main,
            variables=["int n, cnt", f"{kind} best"],
            shared=[f"{kind} a[{s.size(limit)}]"],
            functions=[_comparator(rng, s, kind, name, down=down)],
        ),
        stdin=lambda r, size: text([size, row(numbers(r, size, 1, high))]),
        timing_size=limit,
        edges=(b"1\n5\n", b"2\n3 3\n"),
    )


def _ranked_records(rng: random.Random) -> Drawn:
    """Names with points, sorted by two keys, printed in order."""
    s = Style(rng, reader="scanf")
    i = s.indices[0]
    limit = rng.choice((25000, 30000, 40000))
    longest = rng.choice((10, 16, 31))
    point, label = rng.choice((("score", "name"), ("p", "s"), ("v", "id"), ("num", "name")))
    down = rng.random() < 0.6
    one, two = ("q", "p") if down else ("p", "q")
    pointed = rng.choice(
        (
            "const T *p = a, *q = b;",
            "T *p = (T *)a, *q = (T *)b;",
            "T *p = (T *)a; T *q = (T *)b;",
        )
    )
    differ = rng.choice(
        (
            f"if (p->{point} != q->{point}) return {one}->{point} - {two}->{point};",
            f"int d = {one}->{point} - {two}->{point}; if (d != 0) return d;",
            f"if ({one}->{point} < {two}->{point}) return -1; "
            f"if ({one}->{point} > {two}->{point}) return 1;",
        )
    )
    words_as_keys = rng.random() < 0.7
    then = (
        f"return strcmp(p->{label}, q->{label});"
        if words_as_keys
        else f"return p->{label} - q->{label};"
    )
    declared = f"char {label}[{longest + 1}];" if words_as_keys else f"int {label};"
    form = "%s" if words_as_keys else "%d"
    target = f"t[{i}].{label}" if words_as_keys else f"&t[{i}].{label}"
    record = rng.choice(
        (
            f"typedef struct {{ {declared} int {point}; }} T;",
            f"typedef struct {{ int {point}; {declared} }} T;",
            f"struct record {{ {declared} int {point}; }}; typedef struct record T;",
        )
    )
    read = f'scanf("{form}%d", {target}, &t[{i}].{point});'
    show = rng.choice(
        (
            s.show(f"{form} %d", f"t[{i}].{label}", f"t[{i}].{point}"),
            s.show(f"%d {form}", f"t[{i}].{point}", f"t[{i}].{label}"),
            s.show(f"%d. {form} (%d)", f"{i} + 1", f"t[{i}].{label}", f"t[{i}].{point}"),
            s.show(form, f"t[{i}].{label}"),
        )
    )
    main = f"""{s.read("n")} {s.loop(i, "n", read)}
qsort(t, n, sizeof({rng.choice(("T", "t[0]"))}), cmp);
{s.loop(i, "n", show)}"""

    def stdin(r: random.Random, size: int) -> bytes:
        points = numbers(r, size, 0, 999)
        keys = words(r, size, 1, longest) if words_as_keys else range(1, size + 1)
        return text([size, *(f"{k} {v}" for k, v in zip(keys, points, strict=True))])

    return Drawn(
        source=s.program(
            main,
            variables=["int n"],
            shared=[f"T t[{s.size(limit)}]"],
            types=[record],
            functions=[
                s.function("int cmp(const void *a, const void *b)", f"{pointed} {differ} {then}")
            ],
        ),
        stdin=stdin,
        timing_size=limit,
        edges=(b"0\n", b"1\na 5\n" if words_as_keys else b"1\n1 5\n"),
    )


def _sorted_words(rng: random.Random) -> Drawn:
    """Words sorted by strcmp or by length, printed, or counted where they repeat."""
    s = Style(rng, reader="scanf")
    i = s.indices[0]
    limit = rng.choice((25000, 40000))
    longest = rng.choice((8, 15, 30))
    pointers = rng.random() < 0.5
    value = "*(char **)" if pointers else "(const char *)"
    plain = f"return strcmp({value}a, {value}b);"
    by_length = f"int d = (int)strlen({value}a) - (int)strlen({value}b); if (d) return d; {plain}"
    body = rng.choice((plain, plain, by_length))
    size = s.size(longest + 1, "LEN")
    count = s.size(limit)
    shared = [f"char w[{count}][{size}]"] + ([f"char *p[{count}]"] if pointers else [])
    read = f'scanf("%s", w[{i}]);' + (f" p[{i}] = w[{i}];" if pointers else "")
    data, item = ("p", "sizeof(char *)") if pointers else ("w", rng.choice((size, "sizeof(w[0])")))
    same = f"strcmp({data}[{i}], {data}[{i} - 1])"
    unique = f"if ({i} == 0 || {same} != 0) puts({data}[{i}]);"
    out = rng.choice(
        (
            s.loop(i, "n", s.show("%s", f"{data}[{i}]")),
            s.loop(i, "n", f"puts({data}[{i}]);"),
            s.loop(i, "n", unique),
            f"cnt = 0; {s.loop(i, 'n', f'if ({same} == 0) cnt++;', start='1')}"
            f" {s.show('%d', 'cnt')} {s.show('%s', f'{data}[n - 1]')}",
        )
    )
    main = f"{s.read('n')} {s.loop(i, 'n', read)} qsort({data}, n, {item}, cmp); {out}"
    letters = "abcdefghijklmnopqrstuvwxyz"[: rng.choice((2, 5, 26))]
    return Drawn(
        source=s.program(
            main,
            variables=["int n, cnt"],
            shared=shared,
            functions=[s.function("int cmp(const void *a, const void *b)", body)],
        ),
        stdin=lambda r, size: text([size, *words(r, size, 1, longest, letters)]),
        timing_size=limit,
        edges=(b"1\nz\n", b"2\nb\na\n"),
    )


def _greedy_intervals(rng: random.Random) -> Drawn:
    """Intervals sorted by one end, then chosen one after the other."""
    s = Style(rng)
    i = s.indices[0]
    limit = rng.choice((40000, 50000))
    record = rng.choice(
        ("typedef struct { int l, r; } P;", "struct p { int l, r; }; typedef struct p P;")
    )
    key = rng.choice("lr")
    body = rng.choice(
        (
            f"return ((P *)a)->{key} - ((P *)b)->{key};",
            f"const P *p = a, *q = b; return p->{key} < q->{key} ? -1 : p->{key} > q->{key};",
            f"P x = *(P *)a, y = *(P *)b; if (x.{key} == y.{key}) return x.l - y.l + x.r - y.r; "
            f"return x.{key} - y.{key};",
        )
    )
    if key == "r":
        choose = f"if (v[{i}].l {rng.choice(('>', '>='))} end) {{ cnt++; end = v[{i}].r; }}"
        show = s.show("%d", "cnt")
    else:
        choose = rng.choice(
            (
                f"if (v[{i}].l > end) {{ cnt++; end = v[{i}].r; }} "
                f"else if (v[{i}].r > end) end = v[{i}].r;",
                f"if (v[{i}].l > end) sum += v[{i}].l - end; if (v[{i}].r > end) end = v[{i}].r;",
            )
        )
        show = s.show("%lld", "sum") if "sum" in choose else s.show("%d %d", "cnt", "end")
    main = f"""{s.read("n")} {s.loop(i, "n", s.read(f"v[{i}].l", f"v[{i}].r"))}
qsort(v, n, sizeof(P), cmp);
cnt = 0; sum = 0; end = -1;
{s.loop(i, "n", choose)}
{show}"""

    def stdin(r: random.Random, size: int) -> bytes:
        left = numbers(r, size, 0, 10**6)
        lengths = numbers(r, size, 1, r.choice((10, 1000, 10**5)))
        return text([size, *(f"{v} {v + w}" for v, w in zip(left, lengths, strict=True))])

    return Drawn(
        source=s.program(
            main,
            variables=["int n, cnt, end", "long long sum"],
            shared=[f"P v[{s.size(limit)}]"],
            types=[record],
            functions=[s.function("int cmp(const void *a, const void *b)", body)],
        ),
        stdin=stdin,
        timing_size=limit,
        edges=(b"0\n", b"1\n0 1\n"),
    )


FAMILIES: tuple[JudgeFamily, ...] = (
    JudgeFamily("sorted_numbers", _sorted_numbers, "scanf, qsort of numbers"),
    JudgeFamily("ranked_records", _ranked_records, "scanf %s, qsort of records, printf"),
    JudgeFamily("sorted_words", _sorted_words, "scanf %s, qsort by strcmp, puts"),
    JudgeFamily("chosen_intervals", _greedy_intervals, "scanf of pairs, qsort", held_out=True),
)

"""Prefix sums, two pointers, matrices, lists of memory from malloc."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.inputs import numbers, row, text
from policy_jax.data.bundled.judge.style import NEWLINE, Style


def _range_sums(rng: random.Random) -> Drawn:
    """Sums of ranges of an array, by a table of prefix sums."""
    s = Style(rng)
    i = s.indices[0]
    limit = rng.choice((50000, 60000))
    sign = rng.choice((0, 1))
    one = rng.random() < 0.7
    build = rng.choice(
        (
            f"p[0] = 0; {s.loop(i, 'n', s.read('x') + f'p[{i} + 1] = p[{i}] + x;')}",
            f"{s.loop(i, 'n', s.read(f'a[{i}]'))} p[0] = 0; "
            f"for ({i} = 1; {i} <= n; {i}++) p[{i}] = p[{i} - 1] + a[{i} - 1];",
        )
    )
    value = "p[r] - p[l - 1]" if one else "p[r] - p[l]"
    answer = rng.choice(
        (
            s.show("%lld", value),
            s.show("%lld", f"({value}) % {rng.choice((1000007, 97, 1009))}"),
            s.show("%.3f", f"(double)({value}) / (r - l + 1)"),
            f"if ({value} > 0) {s.say('Yes')} else {s.say('No')}",
        )
    )
    main = f"{s.read('n', 'q')} {build} while (q--) {{ {s.read('l', 'r')} {answer} }}"

    def stdin(r: random.Random, size: int) -> bytes:
        n = max(1, size // 2)
        queries = [sorted(numbers(r, 2, 1 if one else 0, n)) for _ in range(max(1, size - n))]
        values = row(numbers(r, n, -1000 * sign, 1000))
        return text([f"{n} {len(queries)}", values, *map(row, queries)])

    return Drawn(
        source=s.program(
            main,
            variables=["int n, q, l, r, x"],
            shared=[f"long long p[{s.size(limit + 2)}]"]
            + ([f"int a[{s.size(limit + 2)}]"] if "a[" in build else []),
        ),
        stdin=stdin,
        timing_size=2 * limit,
        edges=(b"1 0\n5\n", b"1 1\n5\n1 1\n"),
    )


def _two_pointers(rng: random.Random) -> Drawn:
    """The longest or shortest range with a bounded sum, or how many such ranges."""
    s = Style(rng)
    i, j, _ = s.indices
    limit = rng.choice((150000, 200000))
    high = rng.choice((10, 100, 1000))
    shrink = f"while (sum > k) {{ sum -= a[{j}]; {j}++; }}"
    best, start, show = rng.choice(
        (
            (f"{shrink} if ({i} - {j} + 1 > best) best = {i} - {j} + 1;", "0", "%lld"),
            (f"{shrink} best += {i} - {j} + 1;", "0", "%lld"),
            (
                f"while (sum >= k) {{ if ({i} - {j} + 1 < best) best = {i} - {j} + 1; "
                f"sum -= a[{j}]; {j}++; }}",
                "n + 1",
                "%lld",
            ),
        )
    )
    scan = (
        f"{j} = 0; for ({i} = 0; {i} < n; {i}++) {{ sum += a[{i}]; {best} }}"
        if rng.random() < 0.6
        else f"{i} = 0; {j} = 0; while ({i} < n) {{ sum += a[{i}]; {best} {i}++; }}"
    )
    end = "if (best == n + 1) best = 0;" if start != "0" else ""
    order = rng.choice((("n", "k"), ("k", "n")))
    main = f"""{s.read(*order, kind="long long")}
{s.loop(i, "n", s.read(f"a[{i}]"))}
sum = 0; best = {start}; {scan} {end}
{s.show(show, "best")}"""

    def stdin(r: random.Random, size: int) -> bytes:
        k = high * r.randint(1, max(2, min(size, 1000)))
        first = f"{size} {k}" if order[0] == "n" else f"{k} {size}"
        return text([first, row(numbers(r, size, 1, high))])

    return Drawn(
        source=s.program(
            main, variables=["long long n, k, sum, best"], shared=[f"int a[{s.size(limit)}]"]
        ),
        stdin=stdin,
        timing_size=limit,
        edges=(b"1 1\n1\n" if high else b"",),
    )


def _matrix_product(rng: random.Random) -> Drawn:
    """The product of two matrices, or of a matrix and a vector, printed row by row."""
    s = Style(rng)
    i, j, k = s.indices
    kind, form, modulo = rng.choice(
        (("int", "%d", ""), ("long long", "%lld", ""), ("long long", "%lld", " % MOD"))
    )
    most = rng.choice((120, 150) if modulo else (150, 180))
    if modulo:
        modulo = f" % {s.constant('MOD', rng.choice((1000000007, 10007)))}"
    size = s.size(most)
    add = f"c[{i}][{j}] += a[{i}][{k}] * b[{k}][{j}]{modulo};"
    summed = f"sum = 0; {s.loop(k, 'm', f'sum += a[{i}][{k}] * b[{k}][{j}]{modulo};')} " + (
        f"c[{i}][{j}] = sum;"
    )
    inner = rng.choice((f"c[{i}][{j}] = 0; {s.loop(k, 'm', add)}", summed))
    product = s.loop(i, "n", s.loop(j, "w", inner))

    def read(name: str, rows: str, columns: str) -> str:
        return s.loop(i, rows, s.loop(j, columns, s.read(f"{name}[{i}][{j}]", kind=kind)))

    trace = f"sum = 0; {s.loop(i, '(n < w ? n : w)', f'sum += c[{i}][{i}]{modulo};')}"
    rows = s.loop(i, "n", s.row(j, "w", f"c[{i}][{j}]", form), plain=True)
    out = rng.choice((rows, rows, f"{trace} {s.show(form, 'sum')} {rows}"))
    main = f"{s.read('n', 'm', 'w')} {read('a', 'n', 'm')} {read('b', 'm', 'w')} {product} {out}"

    def stdin(r: random.Random, size: int) -> bytes:
        side = max(1, min(most, int((size / 2) ** 0.5)))
        n, m, wide = (max(1, min(most, side + r.randint(-2, 2))) for _ in range(3))
        a = [row(numbers(r, m, 0, 99)) for _ in range(n)]
        return text([f"{n} {m} {wide}", *a, *(row(numbers(r, wide, 0, 99)) for _ in range(m))])

    return Drawn(
        source=s.program(
            main,
            variables=["int n, m, w", f"{kind} sum"],
            shared=[f"{kind} {name}[{size}][{size}]" for name in "abc"],
        ),
        stdin=stdin,
        timing_size=2 * most * most,
        small=(2, 60),
        edges=(b"1 1 1\n3\n4\n",),
    )


def _turned_tables(rng: random.Random) -> Drawn:
    """A table of numbers with the sums of its rows and columns, turned or mirrored."""
    s = Style(rng)
    i, j, _ = s.indices
    most = rng.choice((250, 300))
    size = s.size(most + 1)
    read = s.loop(i, "n", s.loop(j, "m", s.read(f"a[{i}][{j}]")))
    rows, columns, value = rng.choice(
        (
            ("m", "n", f"a[{j}][{i}]"),
            ("n", "m", f"a[n - 1 - {i}][{j}]"),
            ("n", "m", f"a[{i}][m - 1 - {j}]"),
            ("m", "n", f"a[n - 1 - {j}][{i}]"),
        )
    )
    if rng.random() < 0.5:
        work = s.loop(
            i,
            "n",
            s.loop(
                j,
                "m",
                f"a[{i}][m] += a[{i}][{j}]; a[n][{j}] += a[{i}][{j}]; a[n][m] += a[{i}][{j}];",
            ),
        )
        rows, columns, value = "n + 1", "m + 1", f"a[{i}][{j}]"
    else:
        work = ""
    out = s.loop(i, rows, s.row(j, columns, value), plain=True)
    main = f"{s.read('n', 'm')} {read} {work} {out}"

    def stdin(r: random.Random, size: int) -> bytes:
        n = max(1, min(most, int(size**0.5)))
        m = max(1, min(most, size // n))
        return text([f"{n} {m}", *(row(numbers(r, m, 0, 999)) for _ in range(n))])

    return Drawn(
        source=s.program(main, variables=["int n, m"], shared=[f"int a[{size}][{size}]"]),
        stdin=stdin,
        timing_size=most * most,
        small=(1, 80),
        edges=(b"1 1\n0\n",),
    )


def _linked_list(rng: random.Random) -> Drawn:
    """A list of malloced nodes: pushed at an end, some removed, printed."""
    s = Style(rng)
    i = s.indices[0]
    node = rng.choice(
        (
            "struct node { int v; struct node *next; };",
            "struct node { struct node *next; int v; int count; };",
            "struct node { long id; int v; struct node *next; };",
        )
    )
    make = s.function(
        "struct node *new_node(int v)",
        "struct node *p = "
        + rng.choice(("", "(struct node *)"))
        + "malloc(sizeof(struct node)); "
        + rng.choice(("", "if (p == NULL) exit(1); "))
        + "p->v = v; p->next = NULL; return p;",
    )
    front = "p = new_node(x); p->next = head; head = p;"
    back = "p = new_node(x); if (head == NULL) head = tail = p; else { tail->next = p; tail = p; }"
    k = rng.randint(2, 9)
    remove = rng.choice(
        (
            "",
            f"q = NULL; p = head; while (p != NULL) {{ r = p->next; if (p->v % {k} == 0) {{ "
            "if (q == NULL) head = r; else q->next = r; free(p); } else q = p; p = r; }",
            "q = NULL; while (head != NULL) { p = head->next; head->next = q; q = head; "
            "head = p; } head = q;",
        )
    )
    total = rng.choice(("sum += p->v;", f"sum = (sum * {k} + p->v) % 1000003;"))
    walk = f"for (p = head; p != NULL; p = p->next) {{ {total} {{}} }}"
    shown = walk.replace("{}", 'printf("%d ", p->v);') + ' printf("\\n");'
    out = rng.choice((shown, shown, walk.replace("{}", "")))
    clean = rng.choice(("", "while (head != NULL) { p = head; head = head->next; free(p); }"))
    push = rng.choice((front, back))
    main = f"""head = NULL; tail = NULL; sum = 0; {s.read("n")}
{s.loop(i, "n", f"{s.read('x')} {push}")}
{remove} {out} {s.show("%lld", "sum")} {clean}"""
    main = f"(void)tail; {main}"
    return Drawn(
        source=s.program(
            main,
            variables=["int n, x", "long long sum", "struct node *head, *tail, *p, *q, *r"],
            types=[node],
            functions=[make],
        ),
        stdin=lambda r, size: text([size, row(numbers(r, size, 0, 9999))]),
        timing_size=80000,
        edges=(b"0\n\n", b"1\n6\n"),
    )


def _growing_array(rng: random.Random) -> Drawn:
    """Numbers to the end of input in an array that grows by realloc, or of the size given."""
    s = Style(rng, reader="scanf")
    i = s.indices[0]
    grow = rng.choice(("cap * 2", "cap + cap", "cap * 3 / 2 + 1"))
    counted = rng.random() < 0.4
    if counted:
        fill = f"{s.read('n')} a = malloc((n + 1) * sizeof(int)); " + s.loop(
            i, "n", s.read(f"a[{i}]")
        )
    else:
        store = f"""if (n == cap) {{ cap = {grow}; a = realloc(a, cap * sizeof(int)); }}
a[n++] = x;"""
        fill = f"""cap = {rng.choice((4, 10, 16, 1000))}; n = 0;
a = malloc(cap * sizeof(int)); {s.while_read(s.scan("x"), 1, store)}"""
    backwards = f'printf("%d ", a[n - 1 - {i}]);'
    out = rng.choice(
        (
            f"{s.loop(i, 'n', backwards)} {s.put(NEWLINE)}",
            s.column(i, "n", f"a[{i}] - a[n - 1]"),
            f"x = 0; {s.loop(i, 'n', f'if (a[{i}] > a[n / 2]) x++;')} {s.show('%d', 'x')}",
            f"x = 0; {s.loop(i, 'n - 1', f'if (a[{i}] > a[{i} + 1]) x++;')} {s.show('%d', 'x')}",
        )
    )
    main = f"{fill} {out} free(a);"
    return Drawn(
        source=s.program(main, variables=["int n, cap, x", "int *a"]),
        stdin=lambda r, size: text([*([size] if counted else []), row(numbers(r, size, 0, 10**6))]),
        timing_size=100000,
        edges=(b"0\n\n" if counted else b"\n", b"1\n3\n" if counted else b"5\n"),
    )


FAMILIES: tuple[JudgeFamily, ...] = (
    JudgeFamily("range_sums", _range_sums, "scanf and printf, prefix sums"),
    JudgeFamily("bounded_ranges", _two_pointers, "scanf, two pointers"),
    JudgeFamily("matrix_products", _matrix_product, "scanf, printf, three loops"),
    JudgeFamily("turned_tables", _turned_tables, "scanf and printf of a table"),
    JudgeFamily("linked_list", _linked_list, "scanf, malloc, printf"),
    JudgeFamily("growing_array", _growing_array, "scanf, realloc, printf"),
)

"""Geometry and statistics: floating-point numbers read with %lf and printed with places."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.wording import cases, fill, place

_POLYGON = """
#include <stdio.h>
#include <math.h>
$types
$globals

$functions
int main()
{
    int n, i;
    $locals
    $head
        double area = 0, len = 0;
        for (i = 0; i < n; i++) scanf("$two", $px, $py);
        for (i = 0; i < n; i++) {
            $next
            $step
        }
        $print
    $tail
    return 0;
}
"""


def _polygon(rng: random.Random) -> Drawn:
    """Area and length of polygons whose corners are real numbers."""
    struct = rng.random() < 0.5
    capacity = rng.choice((1000, 1024, 5000))
    loop = cases(rng, ["n"])
    places = rng.choice(("%.1f", "%.2f", "%.3f", "%.6f", "%.10f", "%f", "%.6lf"))
    what = rng.choice(("area", "len", "both"))
    if struct:
        outside, inside = place(rng, ["P p[$N];"])
        outside = "\n".join(["typedef struct { double x, y; } P;", outside])
        x, y, px, py = "p[{}].x", "p[{}].y", "&p[i].x", "&p[i].y"
        if rng.random() < 0.4:
            inside = inside.replace("P p", "P p")
    else:
        outside, inside = place(rng, ["double x[$N];", "double y[$N];"])
        x, y, px, py = "x[{}]", "y[{}]", rng.choice(("&x[i]", "x + i")), "&y[i]"
    j = rng.choice(("(i + 1) % n", "j"))
    following = "int j = i + 1 == n ? 0 : i + 1;" if j == "j" else ""
    a, b, c, d = x.format("i"), y.format("i"), x.format(j), y.format(j)
    functions = ""
    cross = f"{a} * {d} - {c} * {b}"
    distance = rng.choice((f"sqrt(({c} - {a}) * ({c} - {a}) + ({d} - {b}) * ({d} - {b}))",))
    if rng.random() < 0.5:
        functions = (
            "double cross(double a, double b, double c, double d) { return a * d - b * c; }\n"
            "double dist(double a, double b, double c, double d)\n"
            "{\n    return sqrt((a - c) * (a - c) + (b - d) * (b - d));\n}\n"
        )
        cross = f"cross({a}, {b}, {c}, {d})"
        distance = f"dist({a}, {b}, {c}, {d})"
    step = {
        "area": f"area += {cross};",
        "len": f"len += {distance};",
        "both": f"area += {cross};\n            len += {distance};",
    }[what]
    half = rng.choice(("area / 2", "area * 0.5", "fabs(area) / 2", "fabs(area / 2.0)"))
    line = {
        "area": f'printf("{places}\\n", {half});',
        "len": f'printf("{places}\\n", len);',
        "both": rng.choice(
            (
                f'printf("{places} {places}\\n", {half}, len);',
                f'printf("{places}\\n{places}\\n", len, {half});',
            )
        ),
    }[what]
    source = fill(
        _POLYGON,
        types="",
        globals=outside,
        locals=inside + "\n    " + loop.locals,
        functions=functions,
        N=capacity,
        head=loop.head,
        tail=loop.tail,
        two=rng.choice(("%lf%lf", "%lf %lf")),
        px=px,
        py=py,
        next=following,
        step=step,
        print=line
        + {"area": "\n        (void)len;", "len": "\n        (void)area;", "both": ""}[what],
    )
    decimals = rng.choice((0, 1, 2, 4))
    most = rng.choice((5, 20, 100))

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        left = size
        while left > 0:
            n = rng.randint(3, most)
            left -= n
            lines = [str(n)]
            for _ in range(n):
                point = (rng.uniform(-1000, 1000), rng.uniform(-1000, 1000))
                lines.append(" ".join(f"{v:.{decimals}f}" for v in point))
            blocks.append("\n".join(lines))
        return loop.join(blocks)

    return Drawn(source, stdin, rng.randrange(45, 71) * 1000, edges=(loop.empty,))


_TURNS = """
#include <stdio.h>
#include <math.h>
$macros
typedef struct { $real x, y; } $P;

$P sub($P a, $P b)
{
    $P r;
    r.x = a.x - b.x;
    r.y = a.y - b.y;
    return r;
}
$real cross($P a, $P b) { return a.x * b.y - a.y * b.x; }
$real dot($P a, $P b) { return a.x * b.x + a.y * b.y; }

int ccw($P a, $P b, $P c)
{
    $P u = sub(b, a), v = sub(c, a);
    $real s = cross(u, v);
    if (s > $eps) return 1;
    if (s < $minus) return -1;
    if (dot(u, v) < $minus) return 2;
    if (dot(u, u) < dot(v, v)) return -2;
    return 0;
}
$extra
int main(void)
{
    int q;
    $P a, b, c$d;
    $first
    scanf("%d", &q);
    while (q--) {
        $fetch
        $answer
    }
    return 0;
}
"""


def _turns(rng: random.Random) -> Drawn:
    """Where a third point lies of two, or whether two segments meet."""
    whole = rng.random() < 0.5
    conversion = rng.choice(("%d", "%lld")) if whole else "%lf"
    real = {"%d": "int", "%lld": "long long", "%lf": "double"}[conversion]
    meeting = rng.random() < 0.4
    fixed = not meeting and rng.random() < 0.5
    words = rng.choice(
        (
            ("COUNTER_CLOCKWISE", "CLOCKWISE", "ONLINE_BACK", "ONLINE_FRONT", "ON_SEGMENT"),
            ("left", "right", "behind", "ahead", "between"),
            ("L", "R", "B", "F", "S"),
        )
    )
    four = (1, -1, 2, -2)
    chain = "".join(
        f"{'else ' if k else ''}if (r == {v}) {say}\n        "
        for k, (v, say) in enumerate(
            zip(
                four,
                [rng.choice((f'puts("{w}");', f'printf("{w}\\n");')) for w in words],
                strict=False,
            )
        )
    )
    switch = "".join(
        f'case {v}: puts("{w}"); break;\n        ' for v, w in zip(four, words, strict=False)
    )
    say = rng.choice(
        (
            f'int r = ccw(a, b, c);\n        {chain}else puts("{words[4]}");',
            f'switch (ccw(a, b, c)) {{\n        {switch}default: puts("{words[4]}");\n        }}',
            f'static const char *name[] = {{"{words[3]}", "{words[1]}", "{words[4]}", '
            f'"{words[0]}", "{words[2]}"}};\n        printf("%s\\n", name[ccw(a, b, c) + 2]);',
        )
    )

    def scan(names: str) -> str:
        targets = ", ".join(f"&{n}.x, &{n}.y" for n in names)
        return f'scanf("{conversion * 2 * len(names)}", {targets});'

    extra = ""
    if meeting:
        product = (
            "ccw(a, b, c) * ccw(a, b, d) <= 0",
            "ccw(c, d, a) * ccw(c, d, b) <= 0",
        )
        extra = (
            f"\nint meet($P a, $P b, $P c, $P d)\n{{\n    return {product[0]}\n"
            f"        && {product[1]};\n}}\n"
        )
        say = rng.choice(
            (
                'printf("%d\\n", meet(a, b, c, d));',
                'puts(meet(a, b, c, d) ? "Yes" : "No");',
                'if (meet(a, b, c, d)) printf("1\\n"); else printf("0\\n");',
            )
        )
    fetch = scan("abcd") if meeting else (scan("c") if fixed else scan("ab") + " " + scan("c"))
    epsilon = rng.choice(("1e-9", "1e-10", "EPS")) if not whole else "0"
    source = fill(
        _TURNS,
        macros="#define EPS 1e-8" if epsilon == "EPS" else "",
        real=real,
        P=rng.choice(("P", "Point", "vec", "pt")),
        eps=epsilon,
        minus="0" if epsilon == "0" else f"-{epsilon}",
        extra=extra,
        d=", d" if meeting else "",
        first=scan("ab") if fixed else "",
        fetch=fetch,
        answer=say,
    )
    span = rng.choice((5, 100, 10000))

    def stdin(rng: random.Random, size: int) -> bytes:
        def points(count: int) -> list[str]:
            return [f"{rng.randint(-span, span)} {rng.randint(-span, span)}" for _ in range(count)]

        lines = points(2) if fixed else []
        lines.append(str(size))
        for _ in range(size):
            if meeting:
                lines += [" ".join(points(2)), " ".join(points(2))]
            else:
                lines.append(" ".join(points(1 if fixed else 3)))
        return ("\n".join(lines) + "\n").encode()

    work = (2 if fixed else 6 if not meeting else 8) * (1 if whole else 1.6)
    head = b"0 0 1 1\n" if fixed else b""
    return Drawn(source, stdin, max(10_000, int(170_000 / work)) + 5000, edges=(head + b"0\n",))


_MARKS = """
#include <stdio.h>
$includes
$globals

$compare
int main(void)
{
    int n, i;
    $locals
    $head
        double sum = 0$more;
        for (i = 0; i < n; i++) {
            scanf("$f", &$a[i]);
            $gather
        }
        $work
        $print
    $tail
    return 0;
}
"""

_COMPARE = (
    "int cmp(const void *p, const void *q)\n{\n    $kind a = *($kind *)p, b = *($kind *)q;\n"
    "    return a < b ? -1 : a > b;\n}\n",
    "int compare(const void *a, const void *b)\n{\n"
    "    if (*(const $kind *)a < *(const $kind *)b) return -1;\n"
    "    if (*(const $kind *)a > *(const $kind *)b) return 1;\n    return 0;\n}\n",
    "static int cmp(const void *x, const void *y)\n{\n"
    "    const $kind *a = x, *b = y;\n    return (*a > *b) - (*a < *b);\n}\n",
)


def _marks(rng: random.Random) -> Drawn:
    """Mean, deviation, extremes, median of lists of marks."""
    kind, conversion = rng.choice((("int", "%d"), ("int", "%d"), ("double", "%lf")))
    loop = cases(rng, ["n"])
    ways = rng.sample(("mean", "deviation", "median", "extremes"), rng.randint(1, 3))
    places = rng.choice(("%.2f", "%.3f", "%.6f", "%.8f", "%.1f"))
    compare = rng.choice(_COMPARE)
    function = "compare" if "compare" in compare else "cmp"
    gather = ["sum += $a[i];"]
    work: list[str] = []
    shown: list[str] = []
    more = ""
    if "deviation" in ways:
        if rng.random() < 0.5:
            more += ", sq = 0"
            gather.append("sq += (double)$a[i] * $a[i];")
            expression = "sq / n - (sum / n) * (sum / n)"
            work.append(f"double var = {expression};\n        if (var < 0) var = 0;")
        else:
            work.append(
                "double m = sum / n, var = 0;\n        for (i = 0; i < n; i++) "
                "var += ($a[i] - m) * ($a[i] - m);\n        var /= n;"
            )
        shown.append("sqrt(var)" if rng.random() < 0.7 else "var")
    if "mean" in ways:
        shown.append("sum / n")
    if "median" in ways:
        work.append(f"qsort($a, n, sizeof({rng.choice(('$a[0]', kind))}), {function});")
        work.append("double med = n % 2 ? $a[n / 2] : ($a[n / 2 - 1] + $a[n / 2]) / 2.0;")
        shown.append("med")
    if "extremes" in ways:
        work.append(
            f"{kind} lo = $a[0], hi = $a[0];\n        for (i = 1; i < n; i++) {{\n"
            "            if ($a[i] < lo) lo = $a[i];\n            if ($a[i] > hi) hi = $a[i];\n"
            "        }"
        )
        shown.append(rng.choice(("(double)(hi - lo)", "(lo + hi) / 2.0", "hi * 1.0")))
    separate = rng.random() < 0.4
    if separate:
        line = "\n        ".join(f'printf("{places}\\n", {value});' for value in shown)
    else:
        line = f'printf("{" ".join([places] * len(shown))}\\n", {", ".join(shown)});'
    outside, inside = place(rng, [f"{kind} $a[$N];"])
    text = line + " ".join(work)
    needs = [h for h, used in (("math.h", "sqrt("), ("stdlib.h", "qsort")) if used in text]
    source = fill(
        _MARKS,
        includes="\n".join(f"#include <{h}>" for h in needs),
        globals=outside,
        locals=inside + "\n    " + loop.locals,
        compare=compare if "median" in ways else "",
        kind=kind,
        head=loop.head,
        tail=loop.tail,
        more=more,
        f=conversion,
        a=rng.choice(("a", "x", "s", "score")),
        N=rng.choice((1000, 1001, 2048)),
        gather="\n            ".join(gather),
        work="\n        ".join(work),
        print=line if "sum" in line or "sum" in " ".join(work) else line + "\n        (void)sum;",
    )
    top = rng.choice((100, 1000, 100000))
    most = rng.choice((10, 100, 1000))

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        left = size
        while left > 0:
            n = rng.randint(1, min(most, max(1, left)))
            left -= n
            marks = [
                str(rng.randint(0, top)) if kind == "int" else f"{rng.uniform(0, top):.1f}"
                for _ in range(n)
            ]
            glue = "\n" if n % 2 else " "
            blocks.append(f"{n}\n{glue.join(marks)}\n")
        return loop.join(blocks)

    size = rng.randrange(140, 201) * (1000 if kind == "int" else 600)
    return Drawn(source, stdin, size, edges=(loop.empty,))


FAMILIES = (
    JudgeFamily("polygon_sizes", _polygon, "input of real numbers by %lf, a short loop"),
    JudgeFamily("segment_turns", _turns, "formatted input, structs passed by value"),
    JudgeFamily("mark_statistics", _marks, "formatted input, qsort, output of real numbers"),
)

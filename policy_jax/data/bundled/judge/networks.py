"""Graphs: levels, time stamps, shortest paths, components."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.wording import cases, fill, place, read, spaced, split

_LISTS = {
    "head_next": (
        "int head[$N], nxt[$M], to[$M], ne;",
        "void add(int a, int b)\n{\n    to[ne] = b;\n    nxt[ne] = head[a];\n"
        "    head[a] = ne++;\n}\n",
        "for (e = head[$u]; e != -1; e = nxt[e]) {\n            v = to[e];",
        "for (i = 0; i <= n; i++) head[i] = -1;\n        ne = 0;",
        "int e;",
    ),
    "malloced": (
        "struct edge { int to; struct edge *next; } *adj[$N];",
        "void add(int a, int b)\n{\n    struct edge *p = malloc(sizeof(struct edge));\n"
        "    p->to = b;\n    p->next = adj[a];\n    adj[a] = p;\n}\n",
        "for (e = adj[$u]; e; e = e->next) {\n            v = e->to;",
        "for (i = 0; i <= n; i++) adj[i] = NULL;",
        "struct edge *e;",
    ),
    "matrix": (
        "char g[$N][$N];",
        "void add(int a, int b) { g[a][b] = 1; }\n",
        "for (v = $first; v < n + $first; v++) {\n            if (!g[$u][v]) continue;",
        "memset(g, 0, sizeof(g));",
        "",
    ),
}
"""Ways to keep edges: declarations, function, head of a loop over the neighbours, reset, locals."""


def _edge_lines(rng: random.Random, n: int, m: int, first: int, reach: int) -> list[str]:
    """Edges that mostly join near vertices, so that there is more than one level."""
    lines = []
    for _ in range(m):
        a = rng.randrange(n)
        b = (a + rng.randint(-reach, reach)) % n if rng.random() < 0.97 else rng.randrange(n)
        lines.append(f"{a + first} {b + first}")
    return lines


_LEVELS = """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
$macro
$edges
int $dist[$N], que[$N];

$add
$bfs
int main(void)
{
    int n, m, i, a, b$s_local;
    $locals
    $head
        $reset
        for (i = 0; i < m; i++) {
            $read_edge
            add(a, b);$back
        }
        $call
        $finish
    $tail
    return 0;
}
"""

_BFS = """
void bfs(int s, int n)
{
    int i, u, v, front = 0, rear = 0;
    $edge_locals
    for (i = 0; i <= n; i++) $dist[i] = $unset;
    $dist[s] = 0;
    que[rear++] = s;
    while (front $less rear) {
        u = que[front++];
        $neighbours
            if ($dist[v] $is_unset) {
                $dist[v] = $dist[u] + 1;
                que[rear++] = v;
            }
        }
    }
}
"""


def _levels(rng: random.Random) -> Drawn:
    """Breadth-first search from one vertex; prints all distances or a count per level."""
    kind = rng.choice(("head_next", "head_next", "malloced", "matrix"))
    edges, add, neighbours, reset, edge_locals = _LISTS[kind]
    capacity = (
        rng.choice((301, 400, 512)) if kind == "matrix" else rng.choice((20005, 30000, 32768))
    )
    first = rng.choice((0, 1))
    loop = cases(rng, ["n", "m"], modes=("eof", "zero", "count", "count"))
    both = rng.random() < 0.7
    unset = rng.choice(("-1", "INF", "1000000"))
    dist = rng.choice(("dist", "d", "level", "cost"))
    order = range(first, 2)
    low, high = (0, "n") if order.start == 0 else (1, "n + 1")
    asked = rng.random() < 0.4
    shown = rng.choice(
        (
            'printf("%d %d\\n", i, $dist[i]$mask);',
            'printf("%d\\n", $dist[i]$mask);',
            "printf(\"%d%c\", $dist[i]$mask, i == n - 1 + $first ? '\\n' : ' ');",
            'if ($dist[i] $is_unset) puts("unreachable"); else printf("%d\\n", $dist[i]);',
        )
    )
    finish = f"for (i = {low}; i < {high}; i++) {{ {shown} }}"
    if rng.random() < 0.25:
        finish = (
            f"a = b = 0;\n        for (i = {low}; i < {high}; i++)\n"
            "            if (!($dist[i] $is_unset)) { a++; if ($dist[i] > b) b = $dist[i]; }\n"
            '        printf("%d %d\\n", a, b);'
        )
    source = fill(
        _LEVELS,
        bfs=_BFS,
        macro="#define INF (1 << 29)" if unset == "INF" else "",
        edges=edges,
        add=add,
        neighbours=neighbours,
        reset=reset,
        edge_locals=edge_locals,
        u="u",
        N=capacity,
        M=capacity * 8,
        first=first,
        dist=dist,
        unset=unset,
        is_unset={"-1": "< 0", "INF": "== INF", "1000000": "== 1000000"}[unset],
        less=rng.choice(("<", "!=")),
        mask="" if unset == "-1" else f" == {unset} ? -1 : $dist[i]",
        s_local=", s" if asked else "",
        locals=loop.locals,
        head=loop.head,
        tail=loop.tail,
        read_edge=read(rng, "%d", ["&a", "&b"]),
        back="\n            add(b, a);" if both else "",
        call='scanf("%d", &s);\n        bfs(s, n);' if asked else f"bfs({first}, n);",
        finish=finish,
    )
    most = capacity - 5 if kind != "matrix" else 250
    degree = rng.choice((2, 3))

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        for n in split(rng, size, 1, min(most, max(1, size))):
            lines = _edge_lines(rng, n, rng.randint(n // 2, n * degree), first, 2 + n // 50)
            if asked:
                lines.append(str(rng.randrange(n) + first))
            blocks.append("\n".join([f"{n} {len(lines) - asked}", *lines]))
        return loop.join(blocks)

    return Drawn(source, stdin, rng.randrange(60, 91) * 1000, edges=(loop.empty,))


_STAMPS = """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

$edges
int d[$N], f[$N], $clock;
$add
void visit(int u$more)
{
    int v;
    $edge_locals
    $mark
    d[u] = ++$clock;
    $neighbours
            if (d[v] == 0) visit(v$pass);
    }
    f[u] = ++$clock;
}

int main()
{
    int n, i, j, k, v;
    $locals
    $head
        $reset
        for (i = 0; i < n; i++) {
            scanf("%d %d", &v, &k);
            for (j = 0; j < k; j++) {
                int x;
                scanf("%d", &x);
                add(v, x);
            }
        }
        memset(d, 0, sizeof(d[0]) * (n + 1));
        $clock = 0;
        for (i = 1; i <= n; i++) if (!d[i]) visit(i$pass);
        for (i = 1; i <= n; i++) $shown
    $tail
    return 0;
}
"""


def _stamps(rng: random.Random) -> Drawn:
    """Depth-first search over adjacency lines; prints when each vertex was entered and left."""
    kind = rng.choice(("head_next", "malloced", "matrix"))
    edges, add, neighbours, reset, edge_locals = _LISTS[kind]
    capacity = rng.choice((201, 256, 300)) if kind == "matrix" else rng.choice((5001, 8192, 10010))
    loop = cases(rng, ["n"])
    local_n = kind == "matrix"
    source = fill(
        _STAMPS,
        edges=edges,
        add=add,
        neighbours=neighbours,
        reset=reset,
        edge_locals=edge_locals,
        u="u",
        first=1,
        N=capacity,
        M=capacity * 5,
        clock=rng.choice(("tt", "timer", "clk", "now")),
        more=", int n" if local_n else "",
        **{"pass": ", n" if local_n else ""},
        mark=rng.choice(("", "", "if (d[u]) return;")),
        locals=loop.locals,
        head=loop.head,
        tail=loop.tail,
        shown=rng.choice(
            (
                'printf("%d %d %d\\n", i, d[i], f[i]);',
                'printf("%d %d\\n", d[i], f[i]);',
                'printf("%d: %d/%d\\n", i, d[i], f[i]);',
                'printf("%d%s", f[i] - d[i], i < n ? " " : "\\n");',
            )
        ),
    )
    most = rng.choice((60, 120, 180)) if kind == "matrix" else rng.choice((100, 500, 2000))

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        for n in split(rng, size, 1, min(most, max(1, size))):
            lines = [str(n)]
            names = list(range(1, n + 1))
            rng.shuffle(names)
            for v in names:
                degree = rng.randint(0, min(4, n))
                near = sorted((v - 1 + rng.randint(1, 9)) % n + 1 for _ in range(degree))
                lines.append(spaced([v, degree, *near]))
            blocks.append("\n".join(lines))
        return loop.join(blocks)

    return Drawn(source, stdin, rng.randrange(40, 71) * 1000, edges=(loop.empty,))


_DIJKSTRA = """
#include <stdio.h>
$includes
$macros
$globals

$function
int main(void)
{
    int i, j, n, m, a, b;
    $int c;
    $locals
    $loop_locals
    $head
        for (i = 0; i < n; i++) for (j = 0; j < n; j++) w[i][j] = $diagonal;
        for (i = 0; i < m; i++) {
            scanf("%d%d$f", &a, &b, &c);
            $one_based
            $store
        }
        $work
        $finish
    $tail
    return 0;
}
"""

_DIJKSTRA_WORK = """for (i = 0; i < n; i++) { dist[i] = INF; used[i] = 0; }
        dist[$start] = 0;
        while (1) {
            int u = -1;
            for (i = 0; i < n; i++)
                if (!used[i] && (u == -1 || dist[i] < dist[u])) u = i;
            if (u == -1$unreachable) break;
            used[u] = 1;
            for (j = 0; j < n; j++) {
                $relax
            }
        }"""


def _dijkstra(rng: random.Random) -> Drawn:
    """Shortest paths from one vertex over a matrix of weights, quadratic."""
    number, conversion = rng.choice((("int", "%d"), ("int", "%d"), ("long long", "%lld")))
    capacity = rng.choice((101, 110, 128, 205))
    infinity = rng.choice(("1000000000", "(1 << 29)", "0x3fffffff", "999999999"))
    base = rng.choice((0, 1))
    loop = cases(rng, ["n", "m"])
    as_function = rng.random() < 0.6
    relax = rng.choice(
        (
            "if (w[u][j] != INF && dist[u] + w[u][j] < dist[j]) dist[j] = dist[u] + w[u][j];",
            "dist[j] = MIN(dist[j], dist[u] + w[u][j]);",
            "if (used[j]) continue;\n                if (dist[j] > dist[u] + w[u][j]) "
            "dist[j] = dist[u] + w[u][j];",
        )
    )
    shared = ["$int w[$N][$N];", "$int dist[$N];", "$used used[$N];"]
    if as_function:
        rng.shuffle(shared)
        outside, inside = "\n".join(shared), ""
        work = "dijkstra(n);"
        function = (
            "$static void dijkstra(int n)\n{\n    int i, j;\n        " + _DIJKSTRA_WORK + "\n}\n"
        )
    else:
        outside, inside = place(rng, shared)
        work, function = _DIJKSTRA_WORK, ""
    target = rng.random() < 0.4
    finish = rng.choice(
        (
            'for (i = 0; i < n; i++) {\n            if (dist[i] >= INF) puts("INF");\n'
            '            else printf("$f\\n", dist[i]);\n        }',
            'for (i = 0; i < n; i++) printf("%d $f\\n", i, dist[i] >= INF ? -1 : dist[i]);',
            'for (i = 0; i < n; i++) { if (i) printf(" "); printf("$f", dist[i]); }\n'
            '        printf("\\n");',
        )
    )
    if target:
        finish = 'printf("$f\\n", dist[n - 1] >= INF ? -1 : dist[n - 1]);'
    one_based = rng.choice(("a--; b--;", "--a, --b;")) if base else ""
    source = fill(
        _DIJKSTRA,
        includes=rng.choice(("", "#include <stdlib.h>\n", "#include <string.h>\n")),
        macros=f"#define INF {infinity}\n"
        + ("#define MIN(x, y) ((x) < (y) ? (x) : (y))\n" if "MIN" in relax else ""),
        globals=outside,
        locals=inside,
        function=function,
        work=work,
        static=rng.choice(("", "static")),
        int=number,
        f=conversion,
        N=capacity,
        used=rng.choice(("int", "char", "int")),
        loop_locals=loop.locals,
        head=loop.head,
        tail=loop.tail,
        diagonal=rng.choice(("INF", "i == j ? 0 : INF", "(i != j) * INF")),
        one_based=one_based,
        store=rng.choice(
            (
                "w[a][b] = w[b][a] = c;",
                "w[a][b] = c;",
                "if (c < w[a][b]) w[a][b] = c;",
                "if (w[a][b] > c) w[a][b] = w[b][a] = c;",
            )
        ),
        start=rng.choice(("0", "0", "n - 1")) if not target else "0",
        unreachable=rng.choice(("", " || dist[u] == INF")),
        relax=relax,
        finish=finish,
    )
    most = rng.choice((30, 60, 100))
    heaviest = rng.choice((9, 100, 10000, 100000))

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        for m in split(rng, size, 0, min(max(2, size), most * most // 4)):
            n = rng.randint(1, min(most, 2 + m))
            lines = [f"{n} {m}"]
            for _ in range(m):
                a, b = rng.randrange(n), rng.randrange(n)
                lines.append(f"{a + base} {b + base} {rng.randint(1, heaviest)}")
            blocks.append("\n".join(lines))
        return loop.join(blocks)

    return Drawn(source, stdin, rng.randrange(60, 91) * 1000, edges=(loop.empty,))


_FLOYD = """
#include <stdio.h>
#define INF $inf
$macro
$globals

int main()
{
    int n, m, q, i, j, k;
    $locals
    while (scanf("%d %d %d", &n, &m, &q) == 3 && n) {
        for (i = $lo; i $hi; i++)
            for (j = $lo; j $hi; j++) $clear
        while (m--) {
            $int c;
            scanf("%d %d $f", &i, &j, &c);
            $store
        }
        for (k = $lo; k $hi; k++)
            for (i = $lo; i $hi; i++) {
                $skip
                for (j = $lo; j $hi; j++) $relax
            }
        while (q--) {
            scanf("%d %d", &i, &j);
            $answer
        }
        $after
    }
    return 0;
}
"""


def _floyd(rng: random.Random) -> Drawn:
    """All shortest paths, then many questions about pairs."""
    number, conversion = rng.choice((("int", "%d"), ("int", "%d"), ("long long", "%lld")))
    base = rng.choice((0, 1))
    name = rng.choice(("d", "dp", "cost", "map"))
    outside, inside = place(rng, ["$int $d[$N][$N];"])
    source = fill(
        _FLOYD,
        inf=rng.choice(("1000000000", "(1 << 28)", "99999999", "0x3f3f3f3f")),
        macro=rng.choice(("", "#define min(a, b) ((a) < (b) ? (a) : (b))")),
        globals=outside,
        locals=inside,
        int=number,
        f=conversion,
        d=name,
        N=rng.choice((82, 100, 101, 128)),
        lo=base,
        hi="<= n" if base else "< n",
        clear=rng.choice(
            (
                "$d[i][j] = i == j ? 0 : INF;",
                "if (i == j) $d[i][j] = 0; else $d[i][j] = INF;",
                "$d[i][j] = INF;",
            )
        ),
        store=rng.choice(
            (
                "$d[i][j] = $d[j][i] = c;",
                "if (c < $d[i][j]) $d[i][j] = c;",
                "if (c < $d[i][j]) { $d[i][j] = c; $d[j][i] = c; }",
            )
        ),
        skip=rng.choice(("", "if ($d[i][k] == INF) continue;", "if ($d[i][k] >= INF) continue;")),
        relax=rng.choice(
            (
                "if ($d[i][k] + $d[k][j] < $d[i][j]) $d[i][j] = $d[i][k] + $d[k][j];",
                "{\n                    $int t = $d[i][k] + $d[k][j];\n"
                "                    if ($d[i][j] > t) $d[i][j] = t;\n                }",
            )
        ),
        answer=rng.choice(
            (
                'if ($d[i][j] >= INF) printf("NA\\n"); else printf("$f\\n", $d[i][j]);',
                'printf("$f\\n", $d[i][j] < INF ? $d[i][j] : -1);',
                'if ($d[i][j] < INF) printf("%d %d $f\\n", i, j, $d[i][j]);\n'
                '            else puts("no route");',
            )
        ),
        after=rng.choice(("", 'printf("\\n");', 'puts("---");')),
    )
    most = rng.choice((20, 50, 80))
    heaviest = rng.choice((20, 1000, 1000000))
    per_case = rng.choice((2000, 20000, 60000))

    def stdin(rng: random.Random, size: int) -> bytes:
        lines = []
        for questions in split(rng, size, 1, min(per_case, max(2, size))):
            n = rng.randint(1, min(most, 1 + questions))
            m = rng.randint(0, 3 * n)
            lines.append(f"{n} {m} {questions}")
            for _ in range(m):
                a, b = rng.randrange(n), rng.randrange(n)
                lines.append(f"{a + base} {b + base} {rng.randint(1, heaviest)}")
            for _ in range(questions):
                lines.append(f"{rng.randrange(n) + base} {rng.randrange(n) + base}")
        return ("\n".join([*lines, "0 0 0"]) + "\n").encode()

    return Drawn(source, stdin, rng.randrange(60, 121) * 1000, edges=(b"0 0 0\n", b""))


_FINDS = (
    "int find(int x)\n{\n    if ($p[x] == x) return x;\n    return $p[x] = find($p[x]);\n}\n",
    "int find(int x)\n{\n    while ($p[x] != x) {\n        $p[x] = $p[$p[x]];\n"
    "        x = $p[x];\n    }\n    return x;\n}\n",
    "int find(int x)\n{\n    int r = x, t;\n    while ($p[r] != r) r = $p[r];\n"
    "    while ($p[x] != r) {\n        t = $p[x];\n        $p[x] = r;\n        x = t;\n    }\n"
    "    return r;\n}\n",
)

_UNITES = (
    "void unite(int x, int y)\n{\n    x = find(x);\n    y = find(y);\n    if (x == y) return;\n"
    "    $groups--;\n    if ($size[x] < $size[y]) { int t = x; x = y; y = t; }\n"
    "    $p[y] = x;\n    $size[x] += $size[y];\n}\n",
    "void unite(int a, int b)\n{\n    int x = find(a), y = find(b);\n    if (x != y) {\n"
    "        if ($size[x] > $size[y]) {\n            $p[y] = x;\n"
    "            $size[x] += $size[y];\n"
    "        } else {\n            $p[x] = y;\n            $size[y] += $size[x];\n        }\n"
    "        $groups--;\n    }\n}\n",
)

_UNION_FIND = """
#include <stdio.h>
$include
int $p[$N], $size[$N], $groups;

$find
$unite
$same
int main(void)
{
    int n, q, i, com, a, b;
    $locals
    $head
        for (i = 0; i <= n; i++) {
            $p[i] = i;
            $size[i] = 1;
        }
        $groups = n;
        $loop {
            scanf("%d %d %d", &com, &a, &b);
            $check
            $dispatch
        }
        $finish
    $tail
    return 0;
}
"""


def _union_find(rng: random.Random) -> Drawn:
    """Joins and questions about sets that do not meet."""
    base = rng.choice((0, 1))
    capacity = rng.choice((10001, 20000, 50001, 100010))
    loop = cases(rng, ["n", "q"], modes=("eof", "zero", "eof", "count"))
    yes, no = rng.choice((("1", "0"), ("Yes", "No"), ("YES", "NO"), ("same", "different")))
    shown = rng.choice(
        (
            f'puts($is_same ? "{yes}" : "{no}");',
            f'if ($is_same) printf("{yes}\\n"); else printf("{no}\\n");',
        )
    )
    if yes == "1":
        shown = 'printf("%d\\n", $is_same);'
    separate = rng.random() < 0.5
    third = rng.random() < 0.5
    size_shown = 'printf("%d\\n", $size[find(a)]);'
    dispatch = rng.choice(
        (
            f"if (com == 0) unite(a, b);\n            else {{ {shown} }}",
            f"if (com) {{\n                {shown}\n            }} else unite(a, b);",
        )
    )
    if third:
        dispatch = (
            "switch (com) {\n            case 0: unite(a, b); break;\n"
            f"            case 1: {shown} break;\n            default: {size_shown}\n            }}"
        )
    source = fill(
        _UNION_FIND,
        find=rng.choice(_FINDS),
        unite=rng.choice(_UNITES),
        same="int same(int a, int b) { return find(a) == find(b); }\n" if separate else "",
        is_same="same(a, b)" if separate else "(find(a) == find(b))",
        include=rng.choice(("", "#include <stdlib.h>\n", "#include <string.h>\n")),
        p=rng.choice(("p", "par", "parent", "uf")),
        size=rng.choice(("sz", "rank", "cnt")),
        groups=rng.choice(("groups", "left", "num")),
        N=capacity,
        locals=loop.locals,
        head=loop.head,
        tail=loop.tail,
        loop=rng.choice(("for (i = 0; i < q; i++)", "while (q-- > 0)", "for (; q; q--)")),
        check=rng.choice(("", "if (a > n || b > n) continue;")),
        dispatch=dispatch,
        finish=rng.choice(("", "", 'printf("%d\\n", $groups);')),
    )
    most = capacity - 1

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        for q in split(rng, size, 1, max(1, size // rng.choice((1, 1, 3)))):
            n = rng.randint(1, min(most, q + 1))
            lines = [f"{n} {q}"]
            for _ in range(q):
                com = rng.choice((0, 1, 1, 2) if third else (0, 1, 1))
                if len(lines) == q:
                    com = 1
                lines.append(f"{com} {rng.randrange(n) + base} {rng.randrange(n) + base}")
            blocks.append("\n".join(lines))
        return loop.join(blocks)

    return Drawn(source, stdin, rng.randrange(40, 91) * 1000, edges=(loop.empty,))


FAMILIES = (
    JudgeFamily("graph_levels", _levels, "formatted input and output, a queue"),
    JudgeFamily("graph_stamps", _stamps, "recursion, formatted input and output"),
    JudgeFamily("shortest_from_one", _dijkstra, "formatted input, two loops over rows of a matrix"),
    JudgeFamily("shortest_of_all", _floyd, "three nested loops, then formatted questions"),
    JudgeFamily("disjoint_sets", _union_find, "formatted input, recursion over parents"),
)

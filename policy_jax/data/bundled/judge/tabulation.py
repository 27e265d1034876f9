"""Dynamic programming: knapsacks, common subsequences, coins, increasing runs, memo tables."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.wording import cases, fill, place, read, spaced, split

_KNAPSACK = """
#include <stdio.h>
#include <string.h>
$macro
$globals

$max_function
int main(void)
{
    int n, W, i, j$a_local;
    $locals
    $loop_locals
    $head
        $items
        $table
        $answer
    $tail
    return 0;
}
"""


def _knapsack(rng: random.Random) -> Drawn:
    """The best value of items within a weight."""
    capacity = rng.choice((1000, 2000, 5000))
    rows = rng.choice((64, 101, 105))
    kind, conversion = rng.choice((("int", "%d"), ("int", "%d"), ("long long", "%lld")))
    by_function = rng.random() < 0.4
    largest = rng.choice(("MAX", "max")) if not by_function else "max"
    loop = cases(rng, ["n", "W"])
    streamed = rng.random() < 0.3
    two = not streamed and rng.random() < 0.4
    weight, value = rng.choice((("w", "v"), ("weight", "value"), ("c", "p")))
    declarations = [f"{kind} dp[{rows}][{capacity + 1}];" if two else f"{kind} dp[{capacity + 1}];"]
    pair = ["&a", "&b"]
    order = [f"{value}[i]", f"{weight}[i]"]
    if rng.random() < 0.5:
        order.reverse()
    if not streamed:
        if rng.random() < 0.3:
            declarations.append(f"struct item {{ int {value}, {weight}; }} it[{rows}];")
            order = [f"it[i].{name.split('[')[0]}" for name in order]
        else:
            declarations += [f"int {value}[{rows}];", f"int {weight}[{rows}];"]
        items = f"for (i = 0; i < n; i++) {{ {read(rng, '%d', ['&' + name for name in order])} }}"
    else:
        items = ""
    wi = next(name for name in order if weight in name)
    vi = next(name for name in order if value in name)
    unbounded = not two and rng.random() < 0.35
    if two:
        table = f"""for (j = 0; j <= W; j++) dp[0][j] = 0;
        for (i = 0; i < n; i++)
            for (j = 0; j <= W; j++) {{
                if (j < {wi}) dp[i + 1][j] = dp[i][j];
                else dp[i + 1][j] = {largest}(dp[i][j], dp[i][j - {wi}] + {vi});
            }}"""
        answer = f'printf("{conversion}\\n", dp[n][W]);'
    else:
        clear = rng.choice(("memset(dp, 0, sizeof(dp));", "for (j = 0; j <= W; j++) dp[j] = 0;"))
        w, v = ("b", "a") if streamed else (wi, vi)
        sweep = f"for (j = {w}; j <= W; j++)" if unbounded else f"for (j = W; j >= {w}; j--)"
        body = rng.choice(
            (
                f"dp[j] = {largest}(dp[j], dp[j - {w}] + {v});",
                f"if (dp[j] < dp[j - {w}] + {v}) dp[j] = dp[j - {w}] + {v};",
            )
        )
        fetch = read(rng, "%d", pair) if streamed else ""
        table = f"""{clear}
        for (i = 0; i < n; i++) {{
            {fetch}
            {sweep}
                {body}
        }}"""
        answer = f'printf("{conversion}\\n", dp[W]);'
    if rng.random() < 0.2:
        answer = f'printf("Case %d:\\n{conversion}\\n", ++number, dp{"[n]" if two else ""}[W]);'
        declarations.append("$NUMBER")
    outside, inside = place(rng, [d for d in declarations if d != "$NUMBER"])
    if "$NUMBER" in declarations:
        outside += "\nint number;"
    uses = largest in table.replace(f"{largest}imum", "")
    macro = f"#define {largest}(a, b) ((a) > (b) ? (a) : (b))"
    source = fill(
        _KNAPSACK,
        macro="" if by_function or not uses else macro,
        max_function=f"{kind} max({kind} a, {kind} b) {{ return a > b ? a : b; }}\n"
        if by_function and uses
        else "",
        globals=outside,
        locals=inside,
        loop_locals=loop.locals,
        a_local=", a, b" if streamed else "",
        head=loop.head,
        tail=loop.tail,
        items=items,
        table=table,
        answer=answer,
    )
    dear = rng.choice((100, 1000, 10000))
    heavy = rng.choice((30, 100, 300))
    widest = rng.choice((100, 300, capacity))
    most = rng.choice((10, 30, 60))

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        for n in split(rng, size, 1, most):
            lines = [f"{n} {rng.randint(1, widest)}"]
            for _ in range(n):
                a, b = rng.randint(1, dear), rng.randint(1, heavy)
                value_first = streamed or value in order[0]
                lines.append(f"{a} {b}" if value_first else f"{b} {a}")
            blocks.append("\n".join(lines))
        return loop.join(blocks)

    cost = 250 + widest * 0.55 * (2.5 if two or not streamed else 1.5)
    return Drawn(source, stdin, max(10_000, min(120_000, int(8e7 / cost))), edges=(loop.empty,))


_COMMON = """
#include <stdio.h>
#include <string.h>
#define $N $capacity
$macro
$globals

$function
int main()
{
    int q$more;
    $locals
    scanf("%d", &q);
    while (q--) {
        scanf("$two", $s, $t);
        $call
    }
    return 0;
}
"""

_COMMON_BODIES = (
    (
        "int i, j, n = strlen($s), m = strlen($t);\n    for (i = 1; i <= n; i++)\n"
        "        for (j = 1; j <= m; j++) {\n"
        "            if ($s[i - 1] == $t[j - 1]) $c[i][j] = $c[i - 1][j - 1] + 1;\n"
        "            else $c[i][j] = $c[i - 1][j] > $c[i][j - 1] ? $c[i - 1][j] : $c[i][j - 1];\n"
        "        }",
        "$c[n][m]",
    ),
    (
        "int i, j;\n    int n = strlen($s), m = strlen($t);\n    for (i = 0; $s[i]; i++)\n"
        "        for (j = 0; $t[j]; j++)\n            if ($s[i] == $t[j]) "
        "$c[i + 1][j + 1] = $c[i][j] + 1;\n            else $c[i + 1][j + 1] = "
        "max($c[i][j + 1], $c[i + 1][j]);",
        "$c[n][m]",
    ),
    (
        "int i, j, n = strlen($s), m = strlen($t);\n"
        "    for (i = 0; i <= n; i++) $c[i][0] = i;\n    for (j = 0; j <= m; j++) $c[0][j] = j;\n"
        "    for (i = 1; i <= n; i++)\n        for (j = 1; j <= m; j++) {\n"
        "            int r = $c[i - 1][j - 1] + ($s[i - 1] != $t[j - 1]);\n"
        "            if ($c[i - 1][j] + 1 < r) r = $c[i - 1][j] + 1;\n"
        "            if ($c[i][j - 1] + 1 < r) r = $c[i][j - 1] + 1;\n"
        "            $c[i][j] = r;\n        }",
        "$c[n][m]",
    ),
    (
        "int i, j, best = 0, n = strlen($s), m = strlen($t);\n"
        "    for (i = 1; i <= n; i++)\n        for (j = 1; j <= m; j++) {\n"
        "            $c[i][j] = $s[i - 1] == $t[j - 1] ? $c[i - 1][j - 1] + 1 : 0;\n"
        "            if ($c[i][j] > best) best = $c[i][j];\n        }",
        "best",
    ),
)


def _common_subsequence(rng: random.Random) -> Drawn:
    """Pairs of words: longest common subsequence or substring, or edit distance."""
    body, result = rng.choice(_COMMON_BODIES)
    capacity = rng.choice((128, 256, 505, 1001))
    s, t = rng.choice((("s", "t"), ("a", "b"), ("x", "y"), ("str1", "str2")))
    cell = rng.choice(("int", "int", "short"))
    size = rng.choice(("N", "MAX", "LEN"))
    label = rng.choice((None, None, None, "%d: "))
    form = (label or "") + "%d\\n"
    values = f"q, {result}" if label else result
    table = f"{cell} $c[{size} + 1][{size} + 1];"
    words = [f"char {s}[{size}];", f"char {t}[{size}];"]
    if rng.random() < 0.6:
        outside, inside = place(rng, words)
        outside += f"\n{table}"
        function = "int solve(char *$s, char *$t)\n{\n    " + body + f"\n    return {result};\n}}\n"
        call = f'printf("{form}", {"q, " if label else ""}solve($s, $t));'
    else:
        outside, inside = "\n".join([table, *words]), ""
        function = ""
        call = f'{body}\n        printf("{form}", {values});'
    source = fill(
        _COMMON,
        N=size,
        capacity=capacity,
        macro="#define max(x, y) ((x) > (y) ? (x) : (y))" if "max(" in body else "",
        globals=outside,
        locals=inside,
        function=function,
        more="",
        two=rng.choice(("%s%s", "%s %s")),
        call=call,
        s=s,
        t=t,
        c=rng.choice(("c", "dp", "lcs", "len")),
    )
    longest = rng.choice((20, 60, 100))
    letters = rng.choice(("ab", "ACGT", "abcdefghijklmnopqrstuvwxyz", "01"))

    def stdin(rng: random.Random, size: int) -> bytes:
        lines = [str(size)]
        for _ in range(size):
            for _ in range(2):
                lines.append("".join(rng.choices(letters, k=rng.randint(1, longest))))
        return ("\n".join(lines) + "\n").encode()

    cost = 1500 + 8.0 * (longest / 2) ** 2
    return Drawn(
        source, stdin, max(10_000, int(9e7 / cost)) if longest < 30 else int(1e8 / cost), (1, 20)
    )


_COINS = """
#include <stdio.h>
#include <string.h>
$macros
$globals

int main(void)
{
    int i, j, $m, q, x;
    $locals
    scanf("%d", &$m);
    for (i = 0; i < $m; i++) scanf("%d", &$c[i]);
    $init
    for (i = 0; i < $m; i++)
        for (j = $c[i]; j < $N; j++)
            $step
    scanf("%d", &q);
    $loop {
        scanf("%d", &x);
        $answer
    }
    return 0;
}
"""


def _coin_change(rng: random.Random) -> Drawn:
    """A table of coins once, then questions: the fewest coins, or the number of ways."""
    capacity = rng.choice((10001, 50001, 100000))
    ways = rng.random() < 0.5
    kind, conversion = rng.choice((("int", "%d"), ("long long", "%lld")))
    modulus = rng.choice((1000000007, 998244353, 100000, 10007, 1 << 20))
    infinity = rng.choice(("1000000000", "0x3fffffff", "(1 << 28)"))
    if ways:
        init = "memset($dp, 0, sizeof($dp));\n    $dp[0] = 1;"
        step = rng.choice(
            (
                "$dp[j] = ($dp[j] + $dp[j - $c[i]]) % MOD;",
                "if (($dp[j] += $dp[j - $c[i]]) >= MOD) $dp[j] -= MOD;",
            )
        )
        answer = f'printf("{conversion}\\n", $dp[x]);'
    else:
        init = "for (i = 1; i < $N; i++) $dp[i] = INF;\n    $dp[0] = 0;"
        step = rng.choice(
            (
                "if ($dp[j] > $dp[j - $c[i]] + 1) $dp[j] = $dp[j - $c[i]] + 1;",
                "$dp[j] = $dp[j] < $dp[j - $c[i]] + 1 ? $dp[j] : $dp[j - $c[i]] + 1;",
            )
        )
        answer = rng.choice(
            (
                f'printf("{conversion}\\n", $dp[x] >= INF ? -1 : $dp[x]);',
                f'if ($dp[x] >= INF) puts("impossible"); else printf("{conversion}\\n", $dp[x]);',
            )
        )
    outside, inside = place(rng, [f"{kind} $dp[$N];", f"int $c[{rng.choice((20, 32, 50))}];"])
    source = fill(
        _COINS,
        macros=f"#define MOD {modulus}" if ways else f"#define INF {infinity}",
        globals=outside,
        locals=inside,
        m=rng.choice(("m", "n", "k")),
        c=rng.choice(("c", "coin", "d")),
        dp=rng.choice(("dp", "t", "ans")),
        N=capacity,
        init=init,
        step=step,
        loop=rng.choice(("while (q--)", "for (i = 0; i < q; i++)", "while (q-- > 0)")),
        answer=answer,
    )
    largest = rng.choice((50, 500, 5000))

    def stdin(rng: random.Random, size: int) -> bytes:
        coins = sorted(rng.sample(range(2, largest + 1), rng.randint(1, 12)))
        if rng.random() < 0.7:
            coins.insert(0, 1)
        asked = [rng.randrange(capacity) for _ in range(size)]
        lines = "\n".join(map(str, asked))
        return f"{len(coins)}\n{spaced(coins)}\n{size}\n{lines}\n".encode()

    return Drawn(source, stdin, rng.randrange(100, 181) * 1000, edges=(b"1\n1\n0\n",))


_INCREASING = """
#include <stdio.h>
#include <stdlib.h>
$globals

$function
int main()
{
    int n, i$more;
    $locals
    $head
        $int x;
        int len = 0;
        for (i = 0; i < n; i++) {
            scanf("$f", &x);
            $step
        }
        printf("%d\\n", $result);
        $after
    $tail
    return 0;
}
"""


def _increasing(rng: random.Random) -> Drawn:
    """The length of the longest increasing subsequence, by binary search."""
    kind, conversion = rng.choice((("int", "%d"), ("int", "%d"), ("long long", "%lld")))
    strict = rng.random() < 0.6
    less = "<" if strict else "<="
    loop = cases(rng, ["n"])
    outside, inside = place(rng, ["$int $a[$N];"])
    style = rng.choice(("function", "inline", "last"))
    function = ""
    search = (
        f"int lo = -1, hi = len;\n            while (hi - lo > 1) {{\n"
        f"                int mid = (lo + hi) / 2;\n"
        f"                if ($a[mid] {less} x) lo = mid;\n"
        "                else hi = mid;\n            }\n"
    )
    step = search + "            $a[hi] = x;\n            if (hi == len) len++;"
    if style == "function":
        outside, inside = "$int $a[$N];", ""
        function = (
            f"int lower($int x, int r)\n{{\n    int l = 0;\n    while (l < r) {{\n"
            f"        int m = (l + r) {rng.choice(('/ 2', '>> 1'))};\n"
            f"        if ($a[m] {less} x) l = m + 1;\n        else r = m;\n    }}\n"
            "    return l;\n}\n"
        )
        step = (
            "int p = lower(x, len);\n            $a[p] = x;\n            if (p >= len) len = p + 1;"
        )
    if style == "last":
        step = (
            f"if (len == 0 || $a[len - 1] {less} x) {{ $a[len++] = x; continue; }}\n"
            f"            {search}            $a[hi] = x;"
        )
    source = fill(
        _INCREASING,
        globals=outside,
        locals=inside + ("\n    " if inside and loop.locals else "") + loop.locals,
        function=function,
        more="",
        int=kind,
        f=conversion,
        a=rng.choice(("dp", "a", "L", "best")),
        N=rng.choice((50000, 100001, 65536)),
        head=loop.head,
        tail=loop.tail,
        step=step,
        result=rng.choice(("len", "len", "n - len")),
        after=rng.choice(("", "", f'printf("{conversion}\\n", $a[len - 1]);')),
    )
    most = rng.choice((50, 1000, 40000))
    span = rng.choice((100, 10**6, 10**9))

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        for n in split(rng, size, 1, min(most, max(1, size))):
            drift = span // n if rng.random() < 0.4 else 0
            values = [rng.randint(0, span) // (2 if drift else 1) + k * drift for k in range(n)]
            glue = rng.choice((" ", "\n"))
            blocks.append(f"{n}\n{glue.join(map(str, values))}\n")
        return loop.join(blocks)

    return Drawn(source, stdin, rng.randrange(150, 241) * 1000, edges=(loop.empty,))


_MEMO = """
#include <stdio.h>
#include <string.h>
$macros
$declare

$int $name(int a, int b$third)
{
    $result_local
    if ($base) return $base_value;
    $clamp
    if ($known) return $cell;
    $compute
    return $cell = r;
}

int main(void)
{
    int a, b$third_local;
    $main_locals
    $clear
    $loop {
        $skip
        $show
    }
    return 0;
}
"""


def _memo(rng: random.Random) -> Drawn:
    """A recursive function with a table of what is known; one line of output for each call."""
    three = rng.random() < 0.5
    kind, conversion = rng.choice((("int", "%d"), ("long long", "%lld")))
    limit = rng.choice((20, 25, 40) if three else (50, 100, 300))
    modulus = rng.choice((1000007, 10000, 998244353, 9999991))
    if modulus > 5_000_000:  # three values below it, or one times a limit, need more than an int
        kind, conversion = "long long", "%lld"
    name = rng.choice(("w", "rec", "f", "solve", "go"))
    seen = rng.random() < 0.4
    index = "[a][b][c]" if three else "[a][b]"
    x, y, z = rng.randint(1, 3), rng.randint(1, 3), rng.randint(1, 2)
    if three:
        compute = rng.choice(
            (
                f"if (a < b && b < c) r = $name(a, b, c - {z}) + $name(a, b - 1, c - 1) "
                "- $name(a, b - 1, c);\n    else r = $name(a - 1, b, c) + $name(a - 1, b - 1, c) "
                f"+ $name(a - 1, b, c - {z});",
                f"r = $name(a - {x}, b, c) + $name(a, b - {y}, c) + $name(a, b, c - {z});",
                f"r = $name(a - {x}, b - 1, c) * 2 + $name(a, b - {y}, c - 1);"
                "\n    if (a > b) r += $name(b, a - 1, c);",
            )
        )
    else:
        compute = rng.choice(
            (
                f"r = $name(a - {x}, b) + $name(a, b - {y});",
                f"r = $name(a - 1, b - {y}) + (($int)b * $name(a - {x}, b)) % MOD;",
                f"r = $name(a - {x}, b);\n    if (b >= a) r += $name(a, b - a);",
            )
        )
    compute += "\n    r %= MOD;\n    if (r < 0) r += MOD;"
    arguments = "a, b, c" if three else "a, b"
    count = 3 if three else 2
    formats = rng.choice(("", " ")).join(["%d"] * count)
    call = f'scanf("{formats}", {", ".join("&" + v for v in arguments.split(", "))})'
    ending = rng.choice(("eof", "minus", "count"))
    loop = {
        "eof": rng.choice((f"while ({call} == {count})", f"while ({call} != EOF)")),
        "minus": f"while ({call}, a >= 0)",
        "count": "while (q-- > 0)",
    }[ending]
    label = rng.choice((True, False))
    holes = ", ".join(["%d"] * count)
    value = f"$name({arguments})"
    show = (
        f'printf("{name}({holes}) = {conversion}\\n", {arguments}, {value});'
        if label
        else f'printf("{conversion}\\n", {value});'
    )
    declare = f"$int memo{'[$N]' * count};"
    if seen:
        declare += f"\nchar done{'[$N]' * count};"
    clear = "" if seen else "memset(memo, -1, sizeof(memo));"
    clamp = " ".join(f"if ({v} > $limit) {v} = $limit;" for v in arguments.split(", "))
    source = fill(
        _MEMO,
        macros=f"#define MOD {modulus}",
        declare=declare,
        int=kind,
        name=name,
        third=", int c" if three else "",
        third_local=", c" if three else "",
        result_local="$int r;",
        base=" || ".join(f"{v} <= 0" for v in arguments.split(", ")),
        base_value=rng.choice(("1", "1", "2")),
        clamp=clamp,
        known=f"done{index}" if seen else f"memo{index} >= 0",
        cell=f"memo{index}",
        compute=compute + (f"\n    done{index} = 1;" if seen else ""),
        N="$limit + 1",
        limit=limit,
        main_locals="int q;" if ending == "count" else "",
        clear=clear + ('\n    scanf("%d", &q);' if ending == "count" else ""),
        loop=loop,
        skip=f"{call};" if ending == "count" else "",
        show=show,
    )
    top = limit + rng.choice((0, 0, 10))

    def stdin(rng: random.Random, size: int) -> bytes:
        lines = [spaced([rng.randint(0, top) for _ in range(count)]) for _ in range(size)]
        if ending == "minus":
            lines.append(spaced([-1] * count))
        if ending == "count":
            lines.insert(0, str(size))
        return ("\n".join(lines) + "\n").encode()

    edges = {"eof": b"", "minus": (spaced([-1] * count) + "\n").encode(), "count": b"0\n"}
    return Drawn(source, stdin, rng.randrange(50, 81) * 1000, edges=(edges[ending],))


FAMILIES = (
    JudgeFamily("knapsack_cases", _knapsack, "formatted input, a loop over a row of a table"),
    JudgeFamily("word_tables", _common_subsequence, "words by %s, a table of two words"),
    JudgeFamily("coin_questions", _coin_change, "a table once, then formatted questions"),
    JudgeFamily("longest_climb", _increasing, "formatted input, a binary search for each number"),
    JudgeFamily("memo_calls", _memo, "formatted input and output, recursion at the start"),
)

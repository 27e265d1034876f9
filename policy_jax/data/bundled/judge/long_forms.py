"""Expressions, numbers too long for a register, and charts of characters."""

from __future__ import annotations

import random
from collections.abc import Sequence

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.wording import cases, fill, place

_CALCULATOR = """
#include <stdio.h>
#include <ctype.h>
$includes
$macros
$globals

$number expr($args);

$number factor($args)
{
    $number v = 0;
    $skip
    if ($at == '(') {
        $next
        v = expr($pass);
        $skip
        if ($at == ')') $next
        return v;
    }$negative
    while ($digit) {
        v = v * 10 + ($at - '0');
        $next
    }
    return $reduced;
}

$number term($args)
{
    $number v = factor($pass);
    for (;;) {
        $skip
        $products
        else break;
    }
    return v;
}

$number expr($args)
{
    $number v = term($pass);
    $skip
    while ($at == '+' || $at == '-') {
        $sums
        $skip
    }
    return v;
}

int main(void)
{
    $locals
    $head
        $print
    $tail
    return 0;
}
"""


def _calculator(rng: random.Random) -> Drawn:
    """A calculator by recursive descent, an expression a line, modulo a constant."""
    number, conversion = rng.choice((("long long", "%lld"), ("long long", "%lld"), ("int", "%d")))
    modulus = rng.choice((1000000007, 998244353, 1000003) if number != "int" else (10007, 32768))
    pointer = rng.random() < 0.5
    by_argument = pointer and rng.random() < 0.5
    name = rng.choice(("p", "s", "cur"))
    if by_argument:
        at, step, args, given = f"**{name}", f"(*{name})++;", f"char **{name}", name
        globals_ = []
    elif pointer:
        at, step, args, given = f"*{name}", f"{name}++;", "void", ""
        globals_ = [f"char *{name};"]
    else:
        at, step, args, given = "line[pos]", "pos++;", "void", ""
        globals_ = ["int pos;"]
    length = rng.choice((1000, 1024, 2048))
    spaces = rng.random() < 0.4
    divides = rng.random() < 0.4
    skip = f"while ({at} == ' ') {step}" if spaces else ""
    local_line = by_argument or (pointer and rng.random() < 0.5)
    declaration = f"char line[{length}];"
    if not local_line:
        globals_.append(declaration)
    products = (
        f"if ({at} == '*') {{\n            $number w;\n            {step}\n"
        f"            w = factor({given});\n            v = v * w % MOD;\n        }}"
    )
    if divides:
        kind = rng.choice(("/", "%"))
        products += (
            f"\n        else if ({at} == '{kind}') {{\n            $number w;\n            {step}\n"
            f"            w = factor({given});\n            if (w != 0) v {kind}= w;\n        }}"
        )
    sums = rng.choice(
        (
            f"int op = {at};\n        $number w;\n        {step}\n        w = term({given});\n"
            "        if (op == '+') v = (v + w) % MOD;\n        else v = (v - w + MOD) % MOD;",
            f"if ({at} == '+') {{\n            {step}\n            v += term({given});\n"
            f"        }} else {{\n            {step}\n            v -= term({given});\n        }}\n"
            "        v %= MOD;\n        if (v < 0) v += MOD;",
        )
    )
    minus = rng.random() < 0.3
    negative = (
        f"\n    if ({at} == '-') {{\n        {step}\n"
        f"        return (MOD - factor({given})) % MOD;\n    }}"
        if minus
        else ""
    )
    mode = rng.choice(("fgets", "scanf", "count", "equals") if not spaces else ("fgets", "equals"))
    start = f"{name} = line;" if pointer and not by_argument else "pos = 0;" if not pointer else ""
    if by_argument:
        start = f"char *{name} = line;"
    call = f"expr(&{name})" if by_argument else "expr()"
    stop = "=" if mode == "equals" else ""
    head = {
        "fgets": "while (fgets(line, sizeof(line), stdin) != NULL) {",
        "equals": "while (fgets(line, sizeof(line), stdin)) {",
        "scanf": 'while (scanf("%s", line) != EOF) {',
        "count": 'scanf("%d", &n);\n    while (n--) {\n        scanf("%s", line);',
    }[mode]
    source = fill(
        _CALCULATOR,
        includes=rng.choice(("", "#include <string.h>", "#include <stdlib.h>")),
        macros=f"#define MOD {modulus}",
        globals="\n".join(globals_),
        number=number,
        args=args,
        **{"pass": given},
        at=at,
        next=step,
        skip=skip,
        negative=negative,
        digit=rng.choice(
            (f"isdigit((unsigned char){at})", f"{at} >= '0' && {at} <= '9'", f"isdigit({at})")
        ),
        reduced="v % MOD",
        products=products,
        sums=sums,
        locals=(declaration if local_line else "") + (" int n;" if mode == "count" else ""),
        head=head,
        print=f'{start}\n        printf("{conversion}\\n", {call});',
        tail="}",
    )
    largest = rng.choice((9, 99, 9999))
    longest = rng.choice((3, 8, 20))
    operators = "+-*" + ("/" if divides and "/=" in products else "%" if divides else "")

    def expression(rng: random.Random, count: int) -> str:
        if count <= 1:
            sign = "-" if minus and rng.random() < 0.1 else ""
            return sign + str(rng.randint(0, largest))
        left = rng.randint(1, count - 1)
        gap = " " if spaces and rng.random() < 0.5 else ""
        text = gap.join(
            (expression(rng, left), rng.choice(operators), expression(rng, count - left))
        )
        return f"({text})" if rng.random() < 0.3 else text

    def stdin(rng: random.Random, size: int) -> bytes:
        lines = [expression(rng, rng.randint(1, longest)) + stop for _ in range(size)]
        if mode == "count":
            lines.insert(0, str(size))
        return ("\n".join(lines) + "\n").encode()

    edge = b"0\n" if mode == "count" else b""
    return Drawn(source, stdin, 1_300_000 // (longest + 4), edges=(edge,))


_LONG = """
#include <stdio.h>
#include <string.h>
#define BASE $base
#define $N $capacity
$globals

$functions
int main(void)
{
    $locals
    $head
        $work
    $tail
    return 0;
}
"""

_SHOW = {
    1: "    for (i = len - 1; i >= 0; i--) $digit\n    $newline",
    4: '    printf("%d", (int)$a[len - 1]);\n    for (i = len - 2; i >= 0; i--) '
    'printf("%04d", (int)$a[i]);\n    $newline',
    9: '    printf("%d", (int)$a[len - 1]);\n    for (i = len - 2; i >= 0; i--) '
    'printf("%09d", (int)$a[i]);\n    $newline',
}


def _long_numbers(rng: random.Random) -> Drawn:
    """Numbers of many digits in an array: powers, factorials, sums or products of two."""
    task = rng.choice(("factorial", "power", "add", "multiply"))
    places = rng.choice((1, 1, 4, 9)) if task in ("factorial", "power") else 1
    cell = rng.choice(("int", "int", "long long")) if places < 9 else "long long"
    capacity = rng.choice((400, 512, 1000))
    digit = rng.choice(('printf("%d", (int)$a[i]);', "putchar('0' + (int)$a[i]);"))
    newline = rng.choice(('printf("\\n");', "putchar('\\n');", 'puts("");'))
    show_digits = (
        "void show(void)\n{\n    int i;\n"
        + _SHOW[places].replace("$digit", digit).replace("$newline", newline)
        + "\n}\n"
    )
    times = rng.choice(
        (
            "void times(int x)\n{\n    int i;\n    long long carry = 0;\n"
            "    for (i = 0; i < len; i++) {\n        carry += (long long)$a[i] * x;\n"
            "        $a[i] = carry % BASE;\n        carry /= BASE;\n    }\n"
            "    while (carry > 0) {\n        $a[len++] = carry % BASE;\n"
            "        carry /= BASE;\n    }\n}\n",
            "void times(int x)\n{\n    int i;\n    long long c = 0, t;\n"
            "    for (i = 0; i < len || c > 0; i++) {\n"
            "        t = (i < len ? (long long)$a[i] * x : 0) + c;\n        $a[i] = t % BASE;\n"
            "        c = t / BASE;\n    }\n    if (i > len) len = i;\n}\n",
        )
    )
    shared = [f"{cell} $a[$N];", "int len;"]
    strings = [f"char s[{capacity // 2}];", f"char t[{capacity // 2}];"]
    inside = ""
    if task in ("factorial", "power"):
        functions = f"{times}\n{show_digits}"
        fields = ["n"] if task == "factorial" else ["x", "n"]
        loop = cases(rng, fields, modes=("eof", "eof", "count"))
        head, tail, inside = loop.head, loop.tail, f"int i, {', '.join(fields)}; {loop.locals}"
        factor = "i" if task == "factorial" else "x"
        start = 2 if task == "factorial" else 1
        work = "$a[0] = 1;\n        len = 1;\n        "
        work += f"for (i = {start}; i <= n; i++) times({factor});\n"
        work += "        show();"
        if rng.random() < 0.3:
            work += '\n        printf("%d\\n", len);'
        join = loop.join
        empty = loop.empty
    else:
        mode = rng.choice(("count", "eof"))
        reading = f'scanf("%s{rng.choice(("", " "))}%s", s, t)'
        head = (
            f'scanf("%d", &q);\n    while (q-- > 0) {{\n        {reading};'
            if mode == "count"
            else f"while ({reading} == 2) {{"
        )
        tail = "}"
        inside = "int q;" if mode == "count" else ""
        if task == "add":
            functions = (
                "void add(char *s, char *t)\n{\n    int i, c = 0, n = strlen(s), m = strlen(t);\n"
                "    for (i = 0; i < n || i < m || c; i++) {\n"
                "        if (i < n) c += s[n - 1 - i] - '0';\n"
                "        if (i < m) c += t[m - 1 - i] - '0';\n"
                "        $a[i] = c % BASE;\n        c /= BASE;\n    }\n    len = i;\n}\n\n"
            )
            work = "add(s, t);\n        show();"
        else:
            clear = rng.choice(
                ("memset($a, 0, sizeof($a));", "for (i = 0; i < n + m; i++) $a[i] = 0;")
            )
            late = rng.random() < 0.5
            inner = (
                "$a[i + j] += (s[n - 1 - i] - '0') * (t[m - 1 - j] - '0');"
                if late
                else "c += $a[i + j] + (s[n - 1 - i] - '0') * (t[m - 1 - j] - '0');\n"
                "            $a[i + j] = c % BASE;\n            c /= BASE;"
            )
            settle = (
                "    for (i = 0; i < n + m; i++) {\n        c += $a[i];\n"
                "        $a[i] = c % BASE;\n        c /= BASE;\n    }\n"
                if late
                else ""
            )
            carry = "" if late else "        $a[i + m] += c;\n        c = 0;\n"
            functions = (
                "void multiply(char *s, char *t)\n{\n"
                "    int i, j, n = strlen(s), m = strlen(t);\n"
                f"    {cell} c = 0;\n    {clear}\n    for (i = 0; i < n; i++) {{\n"
                f"        for (j = 0; j < m; j++) {{\n            {inner}\n        }}\n"
                f"{carry}    }}\n"
                f"{settle}    len = n + m;\n"
                "    while (len > 1 && $a[len - 1] == 0) len--;\n}\n\n"
            )
            work = "multiply(s, t);\n        show();"
        functions += show_digits
        outside, local = place(rng, strings)
        shared.append(outside)
        inside = f"{local} {inside}"

        def join(cases: Sequence[str]) -> bytes:
            body = "".join(f"{case}\n" for case in cases)
            return (f"{len(cases)}\n{body}" if mode == "count" else body).encode()

        empty = join([])
    source = fill(
        _LONG,
        base=10**places,
        N=rng.choice(("N", "MAX", "LEN")),
        capacity=capacity,
        globals="\n".join(shared),
        functions=functions,
        locals=inside,
        head=head,
        tail=tail,
        work=work,
        a=rng.choice(("a", "d", "num", "big")),
    )
    longest = rng.choice((20, 40, 80))
    largest = {20: 15, 40: 25, 80: 40}[longest]

    def stdin(rng: random.Random, size: int) -> bytes:
        def number() -> str:
            return str(rng.randint(1, 9)) + "".join(
                rng.choices("0123456789", k=rng.randint(0, longest - 1))
            )

        blocks = []
        for _ in range(size):
            if task == "factorial":
                blocks.append(str(rng.randint(0, largest)))
            elif task == "power":
                blocks.append(f"{rng.randint(1, 1000)} {rng.randint(0, largest)}")
            else:
                blocks.append(f"{number()} {number()}")
        return join(blocks)

    pieces = longest / 2
    shown = 250 if places > 1 or "printf" in digit else 20
    digits = {
        "factorial": largest * 0.6,
        "power": largest * 1.3,
        "add": pieces * 1.3,
        "multiply": longest,
    }[task]
    work_of = {
        "factorial": 600 + largest**2 * 3,
        "power": 700 + largest**2 * 6,
        "add": 900 + pieces * 80,
        "multiply": 900 + pieces * 50 + pieces**2 * 5,
    }[task]
    cost = work_of + digits / places * shown
    return Drawn(source, stdin, max(10_000, int(1.4e8 / cost)), edges=(empty,))


_CHART = """
#include <stdio.h>
$globals

$functions
int main(void)
{
    int n, i, j$more;
    $locals
    $head
        $reads
        $work
    $tail
    return 0;
}
"""


def _bar_chart(rng: random.Random) -> Drawn:
    """Charts of stars: bars that lie or stand, or figures whose size is given."""
    task = rng.choice(("lying", "standing", "counted", "figures"))
    star = rng.choice("*#=o@")
    blank = rng.choice(" .-") if task != "lying" else " "
    put = rng.choice(("putchar('{}')", "putchar('{}')", 'printf("{}")'))
    on, off = put.format(star), put.format(blank)
    end = rng.choice(("putchar('\\n');", 'puts("");', 'printf("\\n");'))
    capacity = rng.choice((100, 128, 1000))
    functions = ""
    loop = cases(rng, ["n"])
    declared = ["int $a[$N];"]
    reads = 'for (i = 0; i < n; i++) scanf("%d", &$a[i]);'
    more = ""
    if task == "lying":
        repeat = f"for (j = 0; j < $a[i]; j++) {on};"
        if rng.random() < 0.4:
            functions = (
                "void stars(int k)\n{\n    while (k-- > 0) " + on + ";\n    " + end + "\n}\n"
            )
            repeat, end = "stars($a[i]);", ""
        label = rng.choice(
            ('printf("%2d: ", i + 1);', 'printf("%3d|", $a[i]);', 'printf("%d ", $a[i]);', "")
        )
        work = f"for (i = 0; i < n; i++) {{\n            {label}\n            {repeat}\n"
        work += f"            {end}\n        }}"
        if label == "" or not functions:
            work += "\n        (void)j;"
    elif task == "standing":
        more = ", top"
        work = (
            "top = 0;\n        for (i = 0; i < n; i++) if ($a[i] > top) top = $a[i];\n"
            + rng.choice(
                (
                    "        for (j = top; j > 0; j--) {\n"
                    f"            for (i = 0; i < n; i++) if ($a[i] >= j) {on}; else {off};\n"
                    f"            {end}\n        }}",
                    "        while (top > 0) {\n            for (i = 0; i < n; i++)\n"
                    f"                putchar($a[i] >= top ? '{star}' : '{blank}');\n"
                    f"            {end}\n            top--;\n        }}\n        j = 0;\n"
                    '        printf("%d\\n", n + j);',
                )
            )
            + "\n        "
            + rng.choice(
                (
                    "for (i = 0; i < n; i++) putchar('-');",
                    "for (i = 0; i < n; i++) putchar('0' + i % 10);",
                    'printf("%d", n);',
                )
            )
            + "\n        putchar('\\n');"
        )
    elif task == "counted":
        bins = rng.choice((5, 8, 10, 12))
        width = rng.choice((5, 10, 12, 100))
        declared = [f"int $a[{bins}];"]
        more = ", v"
        reads = (
            f"for (i = 0; i < {bins}; i++) $a[i] = 0;\n        for (i = 0; i < n; i++) {{\n"
            f'            scanf("%d", &v);\n            v /= {width};\n'
            f"            if (v >= {bins}) v = {bins - 1};\n            $a[v]++;\n        }}"
        )
        scale = rng.choice(("$a[i]", "$a[i]", "($a[i] + 1) / 2"))
        work = (
            f"for (i = 0; i < {bins}; i++) {{\n            "
            f'printf("{rng.choice(("%3d-%3d ", "%d..%d: ", "[%4d,%4d]"))}", '
            f"i * {width}, i * {width} + {width - 1});\n"
            f"            for (j = 0; j < {scale}; j++) {on};\n            {end}\n        }}"
        )
    else:
        declared = []
        more = ", w"
        loop = cases(rng, ["n", "w"])
        reads = ""
        shapes = {
            "frame": "i == 0 || i == n - 1 || j == 0 || j == w - 1",
            "board": "(i + j) % 2 == 0",
            "triangle": "j <= i",
            "cross": "i == j || i + j == w - 1",
            "stripes": f"(i * {rng.randint(2, 5)} + j) % {rng.randint(3, 5)} == 0",
        }
        test = shapes[rng.choice(sorted(shapes))]
        work = (
            "for (i = 0; i < n; i++) {\n            for (j = 0; j < w; j++) {\n"
            f"                if ({test}) {on};\n                else {off};\n            }}\n"
            f"            {end}\n        }}"
        )
        work += rng.choice(("", "\n        putchar('\\n');", '\n        printf("%d\\n", n * w);'))
    outside, inside = place(rng, declared)
    source = fill(
        _CHART,
        globals=outside,
        functions=functions,
        more=more,
        locals=inside + "\n    " + loop.locals,
        head=loop.head,
        tail=loop.tail,
        reads=reads,
        work=work,
        a=rng.choice(("a", "h", "cnt", "v0")),
        N=capacity,
    )
    highest = rng.choice((9, 20, 50))
    most = {"standing": 60, "lying": 90, "counted": 90, "figures": 1}[task]

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        left = size
        while left > 0:
            if task == "figures":
                left -= 1
                blocks.append(f"{rng.randint(1, highest)} {rng.randint(1, highest)}")
                continue
            n = rng.randint(1, min(most, max(1, left)))
            left -= n
            high = highest if task != "counted" else 120
            values = " ".join(str(rng.randint(0, high)) for _ in range(n))
            blocks.append(f"{n}\n{values}")
        return loop.join(blocks)

    call = 14 if "putchar" in on else 60
    cost = {
        "lying": 450 + highest / 2 * call,
        "standing": 250 + highest * call,
        "counted": 350 + call,
        "figures": 500 + highest**2 / 4 * call,
    }[task]
    # An executor takes 4 MiB of output.
    printed = {
        "lying": 10 + highest / 2,
        "standing": 4 + highest,
        "counted": 10,
        "figures": 20 + (highest + 2) ** 2 / 4,
    }[task]
    size = min(1.2e8 / cost, 2.5e6 / printed)
    return Drawn(source, stdin, int(size), edges=(loop.empty,))


FAMILIES = (
    JudgeFamily("calculator", _calculator, "recursive descent over lines", held_out=True),
    JudgeFamily("long_numbers", _long_numbers, "digits in arrays, division by 10", held_out=True),
    JudgeFamily("bar_chart", _bar_chart, "putchar or printf for every character", held_out=True),
)

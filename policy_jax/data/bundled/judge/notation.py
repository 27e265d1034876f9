"""Notation: times of day, number bases, Roman numerals, expressions, long numbers."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.wording import cases, fill, place

_CLOCK = """
#include <stdio.h>
$macros
$globals

$functions
int main(void)
{
    int n, i, h, m, s$more;
    $locals
    $head
        $before
        $loop {
            $fetch
            $update
            $line
        }
        $after
    $tail
    return 0;
}
"""


def _clock(rng: random.Random) -> Drawn:
    """Times such as 07:05:09: read, added up, compared, printed with two digits each."""
    loop = cases(rng, ["n"])
    sign = rng.choice((":", ":", " ", ":"))
    template = sign.join(["%d"] * 3)
    reading = rng.choice(("seconds", "parts", "parts", "two"))
    shape = rng.choice(("%02d:%02d:%02d", "%d:%02d:%02d", "%02d %02d %02d", "%2d:%02d:%02d"))
    day = rng.choice((86400, 43200, 604800))
    use_function = rng.random() < 0.5
    functions = ""
    parts = ("$v / 3600", "$v / 60 % 60", "$v % 60")
    if rng.random() < 0.4:
        parts = ("$v / 3600", "$v % 3600 / 60", "$v % 60")
    show = f'printf("{shape}\\n", {", ".join(parts)});'
    if use_function:
        functions = (
            "$static void show(int t)\n{\n    int h, m, s;\n    s = t % 60;\n    t /= 60;\n"
            f'    m = t % 60;\n    h = t / 60;\n    printf("{shape}\\n", h, m, s);\n}}\n'
        )
        show = "show($v);"
    fetch = {
        "seconds": 'scanf("%d", &v);',
        "parts": f'scanf("{template}", &h, &m, &s);\n            v = h * 3600 + m * 60 + s;',
        "two": f'scanf("{template}", &h, &m, &s);\n            v = (h * 60 + m) * 60 + s;\n'
        f'            scanf("{template}", &h, &m, &s);\n            m += 60 * h;\n'
        "            s += 60 * m;\n            v = s - v;\n            if (v < 0) v += 86400;",
    }[reading]
    update, line, before, after, declared = "", "", "", "", []
    task = rng.choice(("echo", "add", "longest", "earliest"))
    if task == "echo":
        line = show.replace("$v", "v")
    elif task == "add":
        before = "sum = 0;"
        declared = ["long long sum;"]
        update = rng.choice((f"sum = (sum + v) % {day};", f"sum += v;\n            sum %= {day};"))
        line = show.replace("$v", "v") if rng.random() < 0.5 else ""
        after = show.replace("$v", "(int)sum")
        if line == "":
            line = f"if (i % {rng.randint(2, 6)} == 0) {show.replace('$v', '(int)sum')}"
    else:
        less = ">" if task == "longest" else "<"
        before = rng.choice(("best = -1;", "best = -1; where = 0;"))
        declared = ["int best;", "int where;"]
        update = f"if (best < 0 || v {less} best) {{ best = v; where = i + 1; }}"
        line = show.replace("$v", "v")
        after = f'{show.replace("$v", "best")}\n        printf("%d\\n", where);'
        before = "best = -1;\n        where = 0;"
    source_loop = "for (i = 0; i < n; i++)"
    if rng.random() < 0.3:
        source_loop = "for (i = 0; n--; i++)"
    outside, inside = place(rng, declared)
    source = fill(
        _CLOCK,
        macros=rng.choice(("", "#define DAY 86400")),
        globals=outside,
        functions=functions,
        static=rng.choice(("", "static")),
        more=", v",
        locals=f"{inside}\n    {loop.locals}" + (" h = m = s = 0;" if reading == "seconds" else ""),
        head=loop.head,
        tail=loop.tail + ("\n    (void)h, (void)m, (void)s;" if reading == "seconds" else ""),
        before=before,
        loop=source_loop,
        fetch=fetch,
        update=update,
        line=line,
        after=after,
    )
    most = rng.choice((3, 30, 300))
    wide = sign == ":" and rng.random() < 0.6

    def stdin(rng: random.Random, size: int) -> bytes:
        def time() -> str:
            if reading == "seconds":
                return str(rng.randrange(86400))
            numbers = (rng.randrange(24), rng.randrange(60), rng.randrange(60))
            return sign.join(f"{k:02d}" if wide else str(k) for k in numbers)

        blocks = []
        left = size
        while left > 0:
            n = rng.randint(1, min(most, max(1, left)))
            left -= n
            times = [" ".join(time() for _ in range(1 + (reading == "two"))) for _ in range(n)]
            blocks.append("\n".join([str(n), *times]))
        return loop.join(blocks)

    size = {"seconds": 110, "parts": 80, "two": 60}[reading]
    return Drawn(source, stdin, size * rng.randrange(1000, 1600), edges=(loop.empty,))


_BASES = """
#include <stdio.h>
#include <string.h>
$globals

$functions
int main(void)
{
    int i, n$more;
    $unsigned x;
    $locals
    $head
        $fetch
        $work
    $tail
    return 0;
}
"""


def _bases(rng: random.Random) -> Drawn:
    """Numbers written in other bases, read from them, or looked at bit by bit."""
    number, conversion = rng.choice((("unsigned", "%u"), ("unsigned long long", "%llu")))
    bits = 32 if number == "unsigned" else 64
    variable = rng.random() < 0.5
    base = rng.randint(2, 36)
    task = rng.choice(("write", "write", "bits", "sum"))
    digits = rng.choice(
        (
            '"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[{}]',
            "({0} < 10 ? '0' + {0} : 'a' + {0} - 10)",
            "({0} > 9 ? {0} + 55 : {0} + 48)",
        )
    )
    b = "b" if variable else str(base)
    read_base = variable and task != "bits"
    one = f'scanf("{conversion}{" %d" if read_base else ""}", &x{", &b" if read_base else ""})'
    mode = rng.choice(("count", "eof", "eof"))
    head = (
        'scanf("%d", &n);\n    while (n-- > 0) {'
        if mode == "count"
        else "n = 0;\n    "
        + rng.choice((f"while ({one} != EOF) {{", f"while ({one} == {1 + read_base}) {{"))
    )
    functions = ""
    more = ", b" if read_base else ""
    declared = ["char $s[80];"]
    if task == "write":
        shape = rng.choice(("buffer", "recursive", "reverse"))
        if shape == "recursive":
            functions = (
                f"void show($unsigned x, int b)\n{{\n    int d = x % b;\n"
                f"    if (x >= ($unsigned)b) show(x / b, b);\n"
                f"    putchar({digits.format('d')});\n}}\n"
            )
            work = f"show(x, {b});\n        putchar('\\n');"
            declared = []
        elif shape == "buffer":
            work = (
                f"i = 79;\n        $s[i] = 0;\n        do {{\n            int d = x % {b};\n"
                f"            $s[--i] = {digits.format('d')};\n            x /= {b};\n"
                "        } while (x > 0);\n        "
                + rng.choice(("puts($s + i);", 'printf("%s\\n", &$s[i]);'))
            )
        else:
            work = (
                f"i = 0;\n        if (x == 0) $s[i++] = '0';\n        while (x) {{\n"
                f"            int d = x % {b};\n            $s[i++] = {digits.format('d')};\n"
                f"            x /= {b};\n        }}\n        while (i-- > 0) putchar($s[i]);\n"
                f"        {rng.choice(('puts(empty);', 'putchar(10);'))}"
            ).replace("empty", '""')
    elif task == "sum":
        declared = []
        test = rng.choice(("s % 9", "s * 2", "s + i", "s"))
        work = (
            f"int s = 0;\n        for (i = 0; x > 0; i++) {{\n            s += x % {b};\n"
            f"            x /= {b};\n        }}\n"
            f'        printf("{rng.choice(("%d", "%d %d", "%d:%d"))}\\n", {test}, i);'
        )
        if '"%d\\n"' in work:
            work = work.replace(f"{test}, i);", f"{test});")
    else:
        declared = []
        group = rng.choice((4, 8, 0))
        space = f"\n            if (i && i % {group} == 0) putchar(' ');" if group else ""
        width = rng.choice((16, 24, bits if bits == 32 else 40))
        bit = "(int)(x >> i & 1)"
        one_bit = rng.choice((f"putchar('0' + {bit});", f'printf("%d", {bit});'))
        work = rng.choice(
            (
                f"for (i = {width - 1}; i >= 0; i--) {{\n            {one_bit}{space}\n        }}\n"
                '        puts("");',
                "int c = 0;\n        $unsigned y;\n        for (y = x; y; y &= y - 1) c++;\n"
                f"        for (i = {width - 1}; i >= 0 && !(x >> i & 1); i--);\n"
                '        printf("%d %d\\n", c, i);',
                "int c = 0, run = 0, best = 0;\n        for (; x; x >>= 1) {\n"
                "            if (x & 1) { c++; run++; } else run = 0;\n"
                "            if (run > best) best = run;\n        }\n"
                '        printf("%d %d\\n", c, best);',
            )
        )
    outside, inside = place(rng, declared)
    source = fill(
        _BASES,
        globals=outside,
        functions=functions,
        more=more,
        unsigned=number,
        locals=inside,
        head=head,
        fetch=one + ";" if mode == "count" else "n++;",
        work=work.replace('puts("");', rng.choice(('puts("");', "putchar('\\n');"))),
        tail="}\n    (void)i;" + ('\n    printf("%d\\n", n);' if mode == "eof" else ""),
        s=rng.choice(("s", "buf", "out")),
    )
    largest = rng.choice((10**4, 2**31, 2**bits - 1))
    largest = min(largest, 2**bits - 1)

    def stdin(rng: random.Random, size: int) -> bytes:
        lines = []
        for _ in range(size):
            x = rng.randint(0, largest) >> rng.choice((0, 0, 3, 8))
            lines.append(f"{x} {rng.randint(2, 36)}" if read_base else str(x))
        if mode == "count":
            lines.insert(0, str(size))
        return ("\n".join(lines) + "\n").encode()

    size = {"write": 100, "sum": 160, "bits": 110}[task]
    if 'printf("%d", ' in work:
        size = 25  # a call for every bit
    return Drawn(
        source, stdin, size * rng.randrange(900, 1300), edges=(b"0\n" if mode == "count" else b"",)
    )


_ROMAN = """
#include <stdio.h>
#include <string.h>
$tables

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

_PAIRS = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def _to_roman(n: int) -> str:
    """The Roman numeral of n, at least 1."""
    out = ""
    for value, letters in _PAIRS:
        while n >= value:
            out += letters
            n -= value
    return out


def _roman(rng: random.Random) -> Drawn:
    """Roman numerals to numbers, numbers to Roman numerals, or sums of numerals."""
    task = rng.choice(("read", "write", "sum"))
    chars = rng.choice(("if", "switch", "table"))
    static = rng.choice(("", "static "))
    body = {
        "if": "\n    ".join(
            f"{'else ' if k else ''}if (c == '{s}') return {v};"
            for k, (v, s) in enumerate(p for p in _PAIRS if len(p[1]) == 1)
        )
        + "\n    return 0;",
        "switch": "switch (c) {\n    "
        + "\n    ".join(f"case '{s}': return {v};" for v, s in _PAIRS if len(s) == 1)
        + "\n    }\n    return 0;",
        "table": 'static const char letters[] = "IVXLCDM";\n'
        "    static const int worth[] = {1, 5, 10, 50, 100, 500, 1000};\n"
        "    int i;\n    for (i = 0; i < 7; i++) if (letters[i] == c) return worth[i];\n"
        "    return 0;",
    }[chars]
    to_number = f"{static}int value(char c)\n{{\n    {body}\n}}\n\n" + rng.choice(
        (
            "int parse(const char *s)\n{\n    int i, r = 0;\n    for (i = 0; s[i]; i++) {\n"
            "        int a = value(s[i]), b = value(s[i + 1]);\n"
            "        if (a < b) r -= a;\n        else r += a;\n    }\n    return r;\n}\n",
            "int parse(char *s)\n{\n    int r = 0, last = 0, i = strlen(s) - 1;\n"
            "    for (; i >= 0; i--) {\n        int v = value(s[i]);\n"
            "        r += v < last ? -v : v;\n        last = v;\n    }\n"
            "    return r;\n}\n",
            "int parse(char *p)\n{\n    int r = 0;\n    while (*p) {\n"
            "        int v = value(*p++);\n"
            "        if (*p && value(*p) > v) { r += value(*p++) - v; continue; }\n"
            "        r += v;\n    }\n    return r;\n}\n",
        )
    )
    order = list(_PAIRS)
    upward = rng.random() < 0.3
    if upward:
        order.reverse()
    tables = (
        f"int num[] = {{{', '.join(str(v) for v, _ in order)}}};\n"
        f"{rng.choice(('const char *', 'char *'))}rom[] = "
        f"{{{', '.join(chr(34) + s + chr(34) for _, s in order)}}};"
    )
    over = "for (i = 12; i >= 0; i--)" if upward else "for (i = 0; i < 13; i++)"
    to_roman = rng.choice(
        (
            f"void show(int n)\n{{\n    int i;\n    {over}\n        while (n >= num[i]) {{\n"
            '            printf("%s", rom[i]);\n            n -= num[i];\n        }\n'
            '    printf("\\n");\n}\n',
            f'void show(int n)\n{{\n    int i;\n    char buf[40] = "";\n    {over}\n'
            "        while (n >= num[i]) {\n            strcat(buf, rom[i]);\n"
            "            n -= num[i];\n        }\n    puts(buf);\n}\n",
            f"void show(int n)\n{{\n    int i, k;\n    char buf[40], *p = buf;\n    {over}\n"
            "        for (k = n / num[i], n %= num[i]; k > 0; k--) {\n"
            "            const char *q = rom[i];\n            while (*q) *p++ = *q++;\n        }\n"
            '    *p = 0;\n    printf("%s\\n", buf);\n}\n',
        )
    )
    length = rng.choice((20, 32, 50, 100))
    loop_word = "count" if rng.random() < 0.4 else "eof"
    reading = {
        "read": ('scanf("%s", s)', 1),
        "sum": (f'scanf("%s{rng.choice(("", " "))}%s", s, t)', 2),
        "write": ('scanf("%d", &n)', 1),
    }[task]
    head = (
        f'scanf("%d", &q);\n    while (q--) {{\n        {reading[0]};'
        if loop_word == "count"
        else rng.choice(
            (f"while ({reading[0]} != EOF) {{", f"while ({reading[0]} == {reading[1]}) {{")
        )
    )
    modulus = rng.choice((4000, 3999, 3000))
    work = {
        "read": rng.choice(
            ('printf("%d\\n", parse(s));', 'int v = parse(s);\n        printf("%d\\n", v);')
        ),
        "write": "show(n);",
        "sum": f"n = parse(s) {rng.choice(('+', '*'))} parse(t);\n        n %= {modulus};\n"
        "        if (n == 0) n = 1;\n        show(n);",
    }[task]
    source = fill(
        _ROMAN,
        tables=tables if task != "read" else "",
        functions={"read": to_number, "write": to_roman, "sum": f"{to_number}\n{to_roman}"}[task],
        locals=(f"char s[{length}];" if task != "write" else "")
        + (f" char t[{length}];" if task == "sum" else "")
        + (" int n;" if task != "read" else "")
        + (" int q;" if loop_word == "count" else ""),
        head=head,
        work=work,
        tail="}",
    )
    largest = rng.choice((100, 1000, 3999))

    def stdin(rng: random.Random, size: int) -> bytes:
        lines = []
        for _ in range(size):
            n = rng.randint(1, largest)
            if task == "write":
                lines.append(str(n))
            elif task == "read":
                lines.append(_to_roman(n))
            else:
                lines.append(f"{_to_roman(n)} {_to_roman(rng.randint(1, largest))}")
        if loop_word == "count":
            lines.insert(0, str(size))
        return ("\n".join(lines) + "\n").encode()

    size = {"read": 130, "write": 75, "sum": 55}[task]
    return Drawn(
        source,
        stdin,
        size * rng.randrange(900, 1300),
        edges=(b"0\n" if loop_word == "count" else b"",),
    )


FAMILIES = (
    JudgeFamily("clock_times", _clock, "numbers between colons, division by 60, %02d"),
    JudgeFamily("number_bases", _bases, "division by a variable, characters one by one"),
    JudgeFamily("roman_numerals", _roman, "words, a table, printf of parts", held_out=True),
)

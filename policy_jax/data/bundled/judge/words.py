"""Command words, postfix expressions, tables of words, runs of characters."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.wording import fill, place

_COMMANDS = """
#include <stdio.h>
#include <string.h>
$includes
$declare

$functions
int main(void)
{
    int n$more;
    char $word[$length];
    $locals
    $head {
        $fetch
        $dispatch
    }
    $end
    return 0;
}
"""


def _command_words(rng: random.Random) -> Drawn:
    """A stack, queue or deque in an array, worked by words such as "push 3"."""
    kind = rng.choice(("stack", "queue", "deque", "deque"))
    capacity = rng.choice((100000, 131072, 200005))
    number = rng.choice(("int", "int", "long long"))
    conversion = "%d" if number == "int" else "%lld"
    names = {
        "stack": rng.choice((("push", "pop", "top"), ("PUSH", "POP", "TOP"))),
        "queue": rng.choice((("push", "pop", "front"), ("enqueue", "dequeue", "peek"))),
        "deque": ("push_front", "push_back", "pop_front", "pop_back"),
    }[kind]
    extra = rng.sample(("size", "empty", "print"), rng.randint(0, 2))
    if "print" in extra and kind == "stack":
        extra.remove("print")
    first, last = ("$a[$lo]", "$a[$hi - 1]")
    empty = rng.choice(("$hi == $lo", "$lo == $hi", "$hi - $lo == 0"))
    none = rng.choice(('puts("-1");', 'printf("-1\\n");', 'puts("empty");', 'printf("EMPTY\\n");'))

    def guarded(action: str) -> str:
        return f"if ({empty}) {{ {none} }} else {{ {action} }}"

    show_first = f'printf("{conversion}\\n", {first});'
    show_last = f'printf("{conversion}\\n", {last});'
    quiet = rng.random() < 0.5
    pop_first = f"{'' if quiet else show_first} $lo++;"
    pop_last = f"{'' if quiet else show_last} $hi--;"
    joined = rng.random() < 0.2
    get = f'scanf("{conversion}", &x);' if not joined else ""
    actions = {
        "stack": (
            f"{get} $a[$hi++] = x;",
            guarded(pop_last),
            guarded(show_last),
        ),
        "queue": (
            f"{get} $a[$hi++] = x;",
            guarded(pop_first),
            guarded(show_first),
        ),
        "deque": (
            f"{get} $a[--$lo] = x;",
            f"{get} $a[$hi++] = x;",
            guarded(f"{show_first} $lo++;"),
            guarded(f"{show_last} $hi--;"),
        ),
    }[kind]
    branches = list(zip(names, actions, strict=True))
    for word in extra:
        text = {
            "size": 'printf("%d\\n", $hi - $lo);',
            "empty": f'puts({empty} ? "yes" : "no");',
            "print": f'{empty.join(("if (", ")"))} puts(""); else printf("{conversion} '
            f'{conversion}\\n", {first}, {last});',
        }[word]
        branches.append((word, text))
    pushes = {name for name, action in branches if "= x;" in action}
    rng.shuffle(branches)
    compare = rng.choice(('strcmp($word, "{}") == 0', '!strcmp($word, "{}")'))
    dispatch = "\n        else ".join(
        f"if ({compare.format(name)}) {{ {action} }}" for name, action in branches
    )
    how = rng.choice(("count", "count", "eof", "end"))
    if joined:
        how = rng.choice(("lines", "count_lines"))
    fetch = {
        "count": 'scanf("%s", $word);',
        "eof": "",
        "end": 'scanf("%s", $word);\n        if (strcmp($word, "end") == 0) break;',
        "lines": f'x = 0;\n        sscanf(line, "%s {conversion}", $word, &x);',
        "count_lines": f"fgets(line, sizeof(line), stdin);\n        x = 0;\n"
        f'        sscanf(line, "%s{conversion}", $word, &x);',
    }[how]
    head = {
        "count": rng.choice(
            (
                'scanf("%d", &n);\n    while (n--)',
                'scanf("%d", &n);\n    for (; n > 0; n--)',
            )
        ),
        "eof": rng.choice(
            (
                'n = 0;\n    while (scanf("%s", $word) != EOF)',
                'for (n = 0; scanf("%s", $word) == 1; n++)',
            )
        ),
        "end": rng.choice(("n = 0;\n    while (1)", "for (n = 0;; n++)")),
        "lines": "n = 0;\n    while (fgets(line, sizeof(line), stdin) != NULL)",
        "count_lines": "fgets(line, sizeof(line), stdin);\n    n = atoi(line);\n"
        "    while (n-- > 0)",
    }[how]
    start = capacity if kind == "deque" else 0
    fields = [f"{number} $a[{capacity * (2 if kind == 'deque' else 1)}];"]
    source = fill(
        _COMMANDS,
        includes="#include <stdlib.h>" if how == "count_lines" else "",
        declare="\n".join([*fields, f"int $lo = {start}, $hi = {start};"]),
        functions="",
        more="",
        word=rng.choice(("com", "cmd", "s", "str", "op")),
        length=rng.choice((16, 20, 32, 64)),
        locals=f"{number} x;" + (" char line[64];" if "line" in fetch + head else ""),
        head=head,
        fetch=fetch,
        dispatch=dispatch,
        end=rng.choice(("", 'printf("%d\\n", $hi - $lo);'))
        if "n = 0" not in head
        else rng.choice(('printf("%d\\n", n);', 'printf("%d %d\\n", n, $hi - $lo);', "(void)n;")),
        a=rng.choice(("a", "q", "st", "buf", "data")),
        lo=rng.choice(("head", "l", "front")),
        hi=rng.choice(("tail", "r", "rear")),
    )
    span = rng.choice((1000, 10**6, 2 * 10**9))

    def stdin(rng: random.Random, size: int) -> bytes:
        lines: list[str] = []
        others = [name for name, _ in branches if name not in pushes]
        for _ in range(size):
            if rng.random() < 0.52:
                lines.append(f"{rng.choice(sorted(pushes))} {rng.randint(-span, span)}")
            else:
                lines.append(rng.choice(others))
        lines.append(rng.choice(others))
        if how in ("count", "count_lines"):
            lines.insert(0, str(len(lines)))
        if how == "end":
            lines.append("end")
        return ("\n".join(lines) + "\n").encode()

    edges = {"count": b"0\n", "count_lines": b"0\n", "end": b"end\n"}
    return Drawn(source, stdin, rng.randrange(110_000, 170_001), edges=(edges.get(how, b""),))


_POSTFIX = """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
$includes
$macros
$globals

$functions
int main()
{
    $locals
    $head
        $number *sp = $st;
        $tokens
        $print
    $tail
    return 0;
}
"""


def _postfix(rng: random.Random) -> Drawn:
    """Reverse Polish notation, a line each, with a modulus or unsigned arithmetic."""
    number, conversion = rng.choice(
        (("unsigned", "%u"), ("long long", "%lld"), ("long long", "%lld"), ("unsigned long", "%lu"))
    )
    modulus = rng.choice((1000000007, 1000003, 10007, 65537))
    signed = number == "long long"
    wrap = " % MOD" if signed or rng.random() < 0.3 else ""
    operators = "+-*" if rng.random() < 0.6 else "+-*^"
    tokens_of = rng.choice(("strtok", "strtok", "pointer", "pointer"))
    shape = rng.choice(("if", "switch"))
    apply = {
        "+": f"a = (a + b){wrap};",
        "-": f"a = (a - b){wrap};",
        "*": f"a = (a * b){wrap};",
        "^": rng.choice(("a = a > b ? a : b;", "a = a < b ? a : b;")),
    }
    character = "p[0]" if tokens_of == "strtok" else "c"
    if shape == "if":
        chain = "\n                else ".join(
            f"if ({character} == '{op}') {apply[op]}" for op in operators
        )
    else:
        chain = (
            f"switch ({character}) {{\n"
            + "\n".join(f"                case '{op}': {apply[op]} break;" for op in operators)
            + "\n                }"
        )
    function = rng.random() < 0.4
    body = f"$number b = *--sp, a = *--sp;\n                {chain}\n                *sp++ = a;"
    functions = ""
    if function:
        sub = chain.replace("p[0]", "c")
        functions = f"$number calc(int c, $number a, $number b)\n{{\n    {sub}\n    return a;\n}}\n"
        body = f"sp -= 2;\n                sp[0] = calc({character}, sp[0], sp[1]);\n"
        body += "                sp++;"
    convert = {
        "unsigned": rng.choice(("atoi(p)", "strtoul(p, NULL, 10)")),
        "long long": rng.choice(("atoll(p)", "atoi(p)", "strtoll(p, NULL, 10)")),
        "unsigned long": "strtoul(p, NULL, 10)",
    }[number]
    if tokens_of == "strtok":
        separators = rng.choice(('" \\n"', '" \\r\\n"', '" \\t\\n"'))
        tokens = f"""char *p = strtok($line, {separators});
        while (p != NULL) {{
            if (isdigit((unsigned char)p[0])) *sp++ = {convert};
            else {{
                {body}
            }}
            p = strtok(NULL, {separators});
        }}"""
        digit = "isdigit"
    else:
        tokens = f"""int i = 0;
        while ($line[i]) {{
            int c = $line[i];
            if (c >= '0' && c <= '9') {{
                $number v = 0;
                while ($line[i] >= '0' && $line[i] <= '9') v = v * 10 + ($line[i++] - '0');
                *sp++ = v;
                continue;
            }}
            if (c != ' ' && c != '\\n') {{
                {body}
            }}
            i++;
        }}"""
        digit = ""
    length = rng.choice((512, 1024, 2048))
    outside, inside = place(rng, [f"char $line[{length}];", "$number $st[200];"])
    loop = rng.choice(
        (
            ("while (fgets($line, sizeof($line), stdin)) {", "}"),
            ("while (fgets($line, sizeof($line), stdin) != NULL) {", "}"),
            (f"while (fgets($line, {length}, stdin) && $line[0] != '\\n') {{", "}"),
        )
    )
    mean = wrap and signed and rng.random() < 0.5
    print_form = (
        f'printf("{conversion}\\n", (sp[-1] % MOD + MOD) % MOD);'
        if mean
        else f'printf("{conversion}\\n", sp[-1]);'
    )
    source = fill(
        _POSTFIX,
        includes="#include <ctype.h>" if digit else "",
        macros=f"#define MOD {modulus}" if wrap else "",
        globals=outside,
        locals=inside,
        functions=functions,
        number=number,
        st=rng.choice(("st", "stack", "s", "v")),
        line=rng.choice(("line", "buf", "in")),
        head=loop[0],
        tail=loop[1],
        tokens=tokens,
        print=print_form,
    )
    largest = rng.choice((9, 99, 9999))
    longest = rng.choice((4, 10, 25))

    def stdin(rng: random.Random, size: int) -> bytes:
        lines = []
        for _ in range(size):
            words = [str(rng.randint(0, largest))]
            depth, numbers = 1, rng.randint(1, longest)
            left = numbers - 1
            while left or depth > 1:
                if left and (depth < 2 or rng.random() < 0.5):
                    words.append(str(rng.randint(0, largest)))
                    depth, left = depth + 1, left - 1
                else:
                    words.append(rng.choice(operators))
                    depth -= 1
            lines.append(" ".join(words))
        return ("\n".join(lines) + "\n").encode()

    return Drawn(source, stdin, max(10_000, int(900_000 / (longest + 3))), edges=(b"",))


_WORDS = """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
$macros
$struct
$globals
int $n;

$functions
int main(void)
{
    int i;
    $locals
    $head
        $lookup
    $tail
    $sort
    $print
    return 0;
}
"""


def _word_counts(rng: random.Random) -> Drawn:
    """A table of the words of the input: how often each occurs, in an order."""
    capacity = rng.choice((3000, 5000, 8192))
    length = rng.choice((20, 24, 32))
    way = rng.choice(("linear", "hash", "hash", "sort_first"))
    word, count = rng.choice((("s", "n"), ("word", "cnt"), ("name", "num"), ("w", "c")))
    fields = [f"char {word}[{length}];", f"int {count};"]
    if way == "hash":
        fields.append("int next;")
    rng.shuffle(fields)
    struct = f"typedef struct {{ {' '.join(fields)} }} W;"
    globals_ = ["W $t[$CAP];"]
    functions = []
    multiplier = rng.choice((31, 33, 131, 37, 65599))
    size = rng.choice((1009, 1024, 4093, 499))
    if way == "hash":
        globals_.append(f"int head[{size}];")
        step = rng.choice((f"h * {multiplier} + *p", f"h * {multiplier} ^ *p", "(h << 5) - h + *p"))
        functions.append(
            f"unsigned hash(const char *p)\n{{\n    unsigned h = {rng.choice((0, 5381, 7))};\n"
            f"    for (; *p; p++) h = {step};\n    return h % {size};\n}}\n"
        )
        functions.append(
            f"void put(const char *s)\n{{\n    int h = hash(s), k;\n"
            f"    for (k = head[h]; k; k = $t[k - 1].next)\n"
            f"        if (strcmp($t[k - 1].{word}, s) == 0) {{ $t[k - 1].{count}++; return; }}\n"
            f"    strcpy($t[$n].{word}, s);\n    $t[$n].{count} = 1;\n"
            f"    $t[$n].next = head[h];\n    head[h] = ++$n;\n}}\n"
        )
        lookup = "put(buf);"
    elif way == "linear":
        lookup = (
            f"for (i = 0; i < $n; i++)\n            if (!strcmp($t[i].{word}, buf)) break;\n"
            f"        if (i == $n) {{ strcpy($t[$n].{word}, buf); $t[$n++].{count} = 0; }}\n"
            f"        $t[i].{count}++;"
        )
    else:
        globals_ = [f"char $t[{120000}][{length}];"]
        struct = ""
        lookup = "strcpy($t[$n++], buf);"
    if way == "sort_first":
        functions.append(
            "int cmp(const void *a, const void *b) "
            "{ return strcmp((const char *)a, (const char *)b); }\n"
        )
        sort = "qsort($t, $n, sizeof($t[0]), cmp);"
        show = rng.choice(
            (
                'printf("%s %d\\n", $t[i], j - i);',
                'printf("%d %s\\n", j - i, $t[i]);',
                'printf("%-12s%5d\\n", $t[i], j - i);',
            )
        )
        print_all = (
            "for (i = 0; i < $n;) {\n        int j = i;\n"
            f"        while (j < $n && strcmp($t[i], $t[j]) == 0) j++;\n        {show}\n"
            '        i = j;\n    }\n    printf("%d\\n", $n);'
        )
    else:
        body = rng.choice(
            (
                f"if (x->{count} != y->{count}) return y->{count} - x->{count};\n"
                f"    return strcmp(x->{word}, y->{word});",
                f"return strcmp(x->{word}, y->{word});",
                f"int d = strcmp(y->{word}, x->{word});\n"
                f"    return x->{count} == y->{count} ? d : x->{count} - y->{count};",
            )
        )
        functions.append(
            f"int cmp(const void *a, const void *b)\n{{\n"
            f"    const W *x = a, *y = b;\n    {body}\n}}\n"
        )
        sort = "qsort($t, $n, sizeof(W), cmp);"
        show = rng.choice(
            (
                f'printf("%s %d\\n", $t[i].{word}, $t[i].{count});',
                f'printf("%s: %d\\n", $t[i].{word}, $t[i].{count});',
                f'printf("%5d %s\\n", $t[i].{count}, $t[i].{word});',
            )
        )
        top = rng.choice((None, None, 10, 20))
        bound = f"i < $n && i < {top}" if top else "i < $n"
        print_all = f"for (i = 0; {bound}; i++) {{ {show} }}"
        if rng.random() < 0.3:
            print_all += '\n    printf("%d\\n", $n);'
    lines_mode = rng.random() < 0.3
    terminated = not lines_mode and rng.random() < 0.3
    local = "char buf[100];"
    separators = rng.choice(('" \\n"', '" ,.\\n"'))
    if lines_mode:
        local = f"char line[{rng.choice((500, 1000, 1024))}], *buf;"
        head = (
            "while (fgets(line, sizeof(line), stdin)) {\n"
            f"        for (buf = strtok(line, {separators}); buf; "
            f"buf = strtok(NULL, {separators})) {{"
        )
        tail = "}\n    }"
    elif terminated:
        head, tail = 'while (scanf("%s", buf) == 1 && strcmp(buf, "END")) {', "}"
    else:
        head, tail = (
            rng.choice(('while (scanf("%s", buf) != EOF) {', 'while (scanf("%s", buf) == 1) {')),
            "}",
        )
    source = fill(
        _WORDS,
        macros=f"#define CAP {capacity}",
        CAP="CAP",
        struct=struct,
        globals="\n".join(globals_),
        functions="\n".join(functions),
        n=rng.choice(("n", "cnt", "used", "m")),
        t=rng.choice(("t", "tab", "dict", "d")),
        locals=local,
        head=head,
        tail=tail,
        lookup=lookup,
        sort=sort,
        print=print_all,
    )
    vocabulary = {"linear": 60, "hash": min(2500, capacity - 10), "sort_first": 2000}[way]
    letters = rng.choice(("abcdefghij", "abcdefghijklmnopqrstuvwxyz", "aeioubcdst"))
    longest = rng.randint(6, 14)

    def stdin(rng: random.Random, size: int) -> bytes:
        known = [
            "".join(rng.choices(letters, k=rng.randint(2, longest)))
            for _ in range(max(1, min(vocabulary, size // 2 + 1)))
        ]
        words = [known[int(len(known) * rng.random() ** 2)] for _ in range(size)]
        if lines_mode or rng.random() < 0.5:
            lines = [" ".join(words[k : k + 12]) for k in range(0, len(words), 12)]
        else:
            lines = words
        if terminated:
            lines.append("END")
        return ("\n".join(lines) + "\n").encode()

    size = {"linear": 60, "hash": 90, "sort_first": 45}[way]
    return Drawn(
        source,
        stdin,
        rng.randrange(size, 2 * size) * 1000,
        edges=(b"END\n" if terminated else b"",),
    )


_RUNS = """
#include <stdio.h>
#include <string.h>
#include <ctype.h>
$globals
$functions
int main(void)
{
    $locals
    $body
    $finish
    return 0;
}
"""


def _run_coding(rng: random.Random) -> Drawn:
    """Runs of equal characters written as a number and a character, or back."""
    back = rng.random() < 0.4
    source_of = rng.choice(("getchar", "fgets", "scanf"))
    mark = rng.choice(("@", "#", "x", ""))
    length = rng.choice((1000, 1024, 2000))
    outside, inside = place(rng, [f"char $s[{length}];"])
    number_first = rng.random() < 0.5
    emit = rng.choice(
        (
            'printf("%d%c", n, c);' if number_first else 'printf("%c%d", c, n);',
            'if (n > 1) printf("%d", n); putchar(c);'
            if number_first
            else 'putchar(c); if (n > 1) printf("%d", n);',
            'printf("%c%02d", c, n);',
        )
    )
    if mark == "@":
        emit = 'if (n > 3) printf("@%d%c", n, c); else while (n-- > 0) putchar(c);'
    limit = rng.choice((None, 9, 26, 50, 99))
    total = rng.choice((None, "runs", "total", "cnt"))
    tally = rng.choice(
        (f"{total}++;", f"{total} += n;", f"if (n > {rng.randint(1, 5)}) {total}++;")
    )
    tally = tally if total else ""
    below = f" && {'n' if source_of == 'getchar' else 'j - i'} < {limit}" if limit else ""
    if back:
        if source_of == "getchar":
            body = """int c, n = 0;
    while ((c = $get()) != EOF) {
        if (isdigit(c)) { n = n * 10 + (c - '0'); continue; }
        if (n == 0) n = 1;
        $tally
        $write
        n = 0;
    }"""
            inside = outside = ""
        else:
            read_line = {
                "fgets": "while (fgets($s, sizeof($s), stdin)) {",
                "scanf": 'while (scanf("%s", $s) == 1) {',
            }[source_of]
            body = (
                read_line
                + """
        int i, n = 0;
        for (i = 0; $s[i]; i++) {
            char c = $s[i];
            if (c >= '0' && c <= '9') { n = n * 10 + c - '0'; continue; }
            n += n == 0;
            $tally
            $write
            n = 0;
        }
        $after
    }"""
            )
    elif source_of == "getchar":
        body = """int c, last = $get(), n = 1;
    while (last != EOF) {
        c = $get();
        if (c == last$below) { n++; continue; }
        if (last == '\\n') while (n-- > 0) putchar('\\n');
        else $code
        last = c;
        n = 1;
    }"""
        inside = outside = ""
    else:
        read_line = {
            "fgets": "while (fgets($s, sizeof($s), stdin) != NULL) {\n"
            "        int len = strlen($s);\n"
            "        if (len && $s[len - 1] == '\\n') $s[--len] = 0;",
            "scanf": 'while (scanf("%s", $s) != EOF) {\n        int len = strlen($s);',
        }[source_of]
        body = (
            read_line
            + """
        int i = 0, j;
        while (i < len) {
            j = i;
            while (j < len && $s[j] == $s[i]$below) j++;
            $code
            i = j;
        }
        $newline
    }"""
        )
    if source_of == "getchar" and not back:
        code = (
            f"{{ {tally} {emit}".replace("c);", "last);")
            .replace("(c,", "(last,")
            .replace(" c,", " last,")
            + " }"
        )
        code = code.replace("putchar(c)", "putchar(last)").replace(", c,", ", last,")
    else:
        code = f"{{ int n = j - i; char c = $s[i]; {tally} {emit} }}"
    helper = rng.random() < 0.4
    functions = (
        "\nvoid repeat(int c, int n)\n{\n    int k;\n    for (k = 0; k < n; k++) putchar(c);\n}\n"
        if helper and back
        else ""
    )
    source = fill(
        _RUNS,
        globals=outside,
        functions=functions,
        locals=inside + (f"\n    int {total} = 0;" if total else ""),
        body=body,
        code=code,
        tally=tally,
        below=below,
        finish=f'printf("%d\\n", {total});' if total else "",
        get=rng.choice(("getchar", "getchar", "getchar_unlocked")),
        write="repeat(c, n);"
        if functions
        else rng.choice(
            (
                "while (n-- > 0) putchar(c);",
                'for (; n > 0; n--) printf("%c", c);',
                "while (n-- > 0) putchar(tolower(c));",
                "for (; n; n--) putchar(toupper(c));",
            )
        ),
        newline=rng.choice(('puts("");', "putchar('\\n');", 'printf("\\n");')),
        after='puts("");' if source_of == "scanf" else "",
        s=rng.choice(("s", "str", "line", "buf")),
    )
    letters = rng.choice(("ab", "WB", "abcdef", ".#*", "ABCDEFGHIJ"))
    longest = rng.choice((3, 8, 30))
    per_line = rng.randint(5, 25)

    def stdin(rng: random.Random, size: int) -> bytes:
        lines = []
        left = size
        while left > 0:
            parts = []
            for _ in range(min(left, rng.randint(1, per_line))):
                n, c = rng.randint(1, longest), rng.choice(letters)
                parts.append(f"{n}{c}" if back else c * n)
            left -= len(parts)
            lines.append("".join(parts))
        return ("\n".join(lines) + "\n").encode()

    size = 4_000_000 // (longest + 6)
    if not back:
        size = {3: 280_000, 8: 240_000, 30: 190_000}[longest]
    return Drawn(source, stdin, max(10_000, size), edges=(b"",))


FAMILIES = (
    JudgeFamily("command_words", _command_words, "words by %s, chains of strcmp"),
    JudgeFamily("postfix", _postfix, "lines by fgets, strtok or a walk over characters"),
    JudgeFamily("word_counts", _word_counts, "words by %s, strcmp in a table, qsort"),
    JudgeFamily("run_coding", _run_coding, "characters one by one, putchar and printf"),
)

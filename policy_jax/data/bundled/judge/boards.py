"""Boards of characters: areas, steps of a robot, living cells."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.wording import cases, fill, place

_REGIONS = """
#include <stdio.h>
#include <string.h>
#define $N $capacity
char $g[$N][$N];
int h, w;
$tables

$paint
int main(void)
{
    int i, j;
    $locals
    $head
        $reads
        int cnt = 0$more;
        for (i = 0; i < h; i++)
            for (j = 0; j < w; j++)
                if ($fresh) {
                    $found
                }
        $print
    $tail
    return 0;
}
"""

_PAINTERS = {
    "checks_first": "$type paint(int y, int x)\n{\n"
    "    if (y < 0 || y >= h || x < 0 || x >= w) return$zero;\n    if ($other) return$zero;\n"
    "    $mark\n    $calls\n}\n",
    "checks_before": "$type paint(int y, int x)\n{\n    int i$sum;\n    $mark\n"
    "    for (i = 0; i < $ways; i++) {\n        int ny = y + dy[i], nx = x + dx[i];\n"
    "        if (ny < 0 || nx < 0 || ny >= h || nx >= w) continue;\n"
    "        if ($same) $visit\n    }\n    $return\n}\n",
}


def _regions(rng: random.Random) -> Drawn:
    """The connected areas of a board: how many, how large."""
    capacity = rng.choice((52, 64, 101, 105, 128))
    eight = rng.random() < 0.4
    land, sea = rng.choice((("#", "."), ("W", "."), ("1", "0"), ("@", "*"), ("x", "o")))
    any_kind = rng.random() < 0.25
    sized = rng.random() < 0.5
    shape = "checks_before" if any_kind else rng.choice(("checks_first", "checks_before"))
    deltas = [(y, x) for y in (-1, 0, 1) for x in (-1, 0, 1) if (y or x) and (eight or not y * x)]
    rng.shuffle(deltas)
    ways = len(deltas)
    tables = ""
    if shape == "checks_before":
        tables = (
            f"int dy[] = {{{', '.join(str(y) for y, _ in deltas)}}};\n"
            f"int dx[] = {{{', '.join(str(x) for _, x in deltas)}}};\n"
        )
    visited = any_kind or rng.random() < 0.3
    if visited:
        tables += f"char seen[{capacity}][{capacity}];\n"
    same = "!seen[ny][nx] && $g[ny][nx] == $g[y][x]" if any_kind else f"$g[ny][nx] == '{land}'"
    if visited and not any_kind:
        same += " && !seen[ny][nx]"
    steps = [f"paint(y + {y}, x + {x})".replace("+ -", "- ").replace(" + 0", "") for y, x in deltas]
    calls = (
        "return 1 + " + " + ".join(steps) + ";"
        if sized
        else "\n    ".join(f"{step};" for step in steps)
    )
    fresh = f"$g[i][j] == '{land}'" + (" && !seen[i][j]" if visited else "")
    if any_kind:
        fresh = "!seen[i][j]"
    other = f"$g[y][x] != '{land}'" + (" || seen[y][x]" if visited else "")
    more = ""
    found = "paint(i, j);\n                    cnt++;"
    shown = ["cnt"]
    if sized:
        more = ", s, best = 0"
        found = "s = paint(i, j);\n                    cnt++;\n                    "
        found += "if (s > best) best = s;"
        shown.append("best")
        if rng.random() < 0.4:
            more += ", total = 0"
            found += "\n                    total += s * s;"
            shown.append("total")
        rng.shuffle(shown)
    form = rng.choice((" ", "\\n", ", ")).join(["%d"] * len(shown))
    loop = cases(rng, ["h", "w"])
    loop_read = rng.choice(
        (
            'for (i = 0; i < h; i++) scanf("%s", $g[i]);',
            'for (i = 0; i < h; i++) {\n            scanf("%s", &$g[i][0]);\n        }',
            "getchar();\n        for (i = 0; i < h; i++) {\n            for (j = 0; j < w; j++) "
            "$g[i][j] = getchar();\n            getchar();\n        }",
            'for (i = 0; i < h; i++)\n            for (j = 0; j < w; j++) scanf(" %c", &$g[i][j]);',
        )
    )
    if visited:
        loop_read += "\n        memset(seen, 0, sizeof(seen));"
    source = fill(
        _REGIONS,
        N=rng.choice(("N", "MAX", "SIZE")),
        capacity=capacity,
        g=rng.choice(("g", "map", "field", "c")),
        tables=tables,
        paint=_PAINTERS[shape],
        type="int" if sized else "void",
        zero=" 0" if sized else "",
        other=other,
        mark="seen[y][x] = 1;" if visited else f"$g[y][x] = '{sea}';",
        calls=calls,
        sum=", r = 1" if sized else "",
        ways=ways,
        same=same,
        visit="r += paint(ny, nx);" if sized else "paint(ny, nx);",
        **{"return": "return r;" if sized else "return;"},
        locals=loop.locals,
        head=loop.head,
        tail=loop.tail,
        reads=loop_read,
        more=more,
        fresh=fresh,
        found=found,
        print=f'printf("{form}\\n", {", ".join(shown)});',
    )
    letters = land + sea if not any_kind else land + sea + "*"[: rng.randint(0, 1)]
    most = rng.choice((8, 20, 50))
    filled = rng.choice((0.3, 0.5, 0.6))

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        left = size
        while left > 0:
            height = rng.randint(1, min(most, max(1, left)))
            width = rng.randint(1, most)
            left -= height
            rows = [
                "".join(
                    letters[0] if rng.random() < filled else rng.choice(letters[1:])
                    for _ in range(width)
                )
                for _ in range(height)
            ]
            blocks.append(f"{height} {width}\n" + "\n".join(rows))
        return loop.join(blocks)

    size = {8: 60, 20: 30, 50: 14}[most] * rng.randrange(1300, 2000)
    if "%c" in loop_read:
        size //= 2
    return Drawn(source, stdin, max(10_000, size), edges=(loop.empty,))


_ROBOT = """
#include <stdio.h>
#include <string.h>
$macros
$globals

int main(void)
{
    $locals
    $setup
    $head
        $fetch
        $dispatch
        $each
    $tail
    $finish
    return 0;
}
"""


def _robot(rng: random.Random) -> Drawn:
    """A robot that turns and walks as commands say, on a plane, in a box or on a torus."""
    words = rng.choice(
        (
            ("FORWARD", "BACKWARD", "RIGHT", "LEFT"),
            ("forward", "back", "right", "left"),
            ("Move", "Return", "TurnRight", "TurnLeft"),
        )
    )
    letters = rng.random() < 0.35
    ground = rng.choice(("plane", "box", "torus"))
    high, wide = rng.choice((10, 50, 100, 1000)), rng.choice((8, 30, 64, 500))
    order = rng.choice((("0, 1, 0, -1", "1, 0, -1, 0"), ("1, 0, -1, 0", "0, 1, 0, -1")))
    move = {
        "plane": "$x += dx[$d] * ($sign);\n            $y += dy[$d] * ($sign);",
        "box": "nx = $x + dx[$d] * ($sign);\n            ny = $y + dy[$d] * ($sign);\n"
        "            if (nx < 0) nx = 0;\n            if (nx >= W) nx = W - 1;\n"
        "            if (ny < 0) ny = 0;\n            if (ny >= H) ny = H - 1;\n"
        "            $x = nx;\n            $y = ny;",
        "torus": "$x = (($x + dx[$d] * ($sign)) % W + W) % W;\n"
        "            $y = (($y + dy[$d] * ($sign)) % H + H) % H;",
    }[ground]
    right = rng.choice(("$d = ($d + 1) % 4;", "if (++$d == 4) $d = 0;", "$d = ($d + 1) & 3;"))
    left = rng.choice(("$d = ($d + 3) % 4;", "if (--$d < 0) $d = 3;", "$d = ($d + 3) & 3;"))
    if letters:
        steps = rng.choice(("1", "1", "2"))
        char = "FBRL"
        tests = [f"c == '{k}'" for k in char]
        head = rng.choice(
            (
                ("while ((c = getchar()) != EOF) {\n        if (c == '\\n') continue;", "", "}"),
                (
                    "while (fgets(line, sizeof(line), stdin) != NULL) {\n"
                    "        for (p = line; *p && *p != '\\n'; p++) {",
                    "c = *p;",
                    "}\n    }",
                ),
                (
                    'while (scanf("%s", line) == 1) {\n        for (p = line; *p; p++) {',
                    "c = *p;",
                    "}\n    }",
                ),
            )
        )
        fetch = head[1]
        local = "int c, k = 0;" + (" char line[300], *p;" if "line" in head[0] else "")
        amount = steps
    else:
        compare = rng.choice(('strcmp(com, "{}") == 0', '!strcmp(com, "{}")', "com[{1}] == '{2}'"))
        where = 0 if words[0] != "Move" else None
        if "{1}" in compare and where is None:
            compare = 'strcmp(com, "{}") == 0'
        tests = [compare.replace("{1}", "0").replace("{2}", w[0]).format(w) for w in words]
        head = rng.choice(
            (
                ('scanf("%d", &n);\n    while (n-- > 0) {', 'scanf("%s", com);', "}"),
                ('while (scanf("%s", com) != EOF) {', "", "}"),
                ('while (scanf("%s", com) == 1 && strcmp(com, "STOP")) {', "", "}"),
            )
        )
        fetch = head[1]
        local = "char com[32]; int k = 0, v;" + (" int n;" if "&n" in head[0] else "")
        amount = "v"
    get = "" if letters else 'scanf("%d", &v);'
    actions = [
        f"{get} {move.replace('$sign', amount)}",
        f"{get} {move.replace('$sign', f'-{amount}')}",
        right,
        left,
    ]
    branches = [f"if ({t}) {{ {a} }}" for t, a in zip(tests, actions, strict=True)]
    rng.shuffle(branches)
    if letters and rng.random() < 0.4:
        dispatch = (
            "switch (c) {\n        "
            + "\n        ".join(
                f"case '{k}': {a} break;" for k, a in zip("FBRL", actions, strict=True)
            )
            + "\n        }"
        )
    else:
        dispatch = "\n        else ".join(branches)
    names = rng.choice((("x", "y", "d"), ("px", "py", "dir"), ("r", "c0", "way")))
    shared = [f"int {names[0]}, {names[1]}, {names[2]};"]
    outside, inside = place(rng, shared)
    every = rng.choice((1, 1, 7, 50))
    each_line = rng.choice(
        (
            'printf("%d %d\\n", $x, $y);',
            'printf("(%d, %d)\\n", $x, $y);',
            'printf("%d,%d %c\\n", $x, $y, "NESW"[$d]);',
        )
    )
    each = f"if (++k % {every} == 0) {each_line}" if every > 1 else f"k++;\n        {each_line}"
    if every == 1 and letters:
        each = "k++;\n        " + rng.choice(('printf("%d %d\\n", $x, $y);', each_line))
    source = fill(
        _ROBOT,
        macros=f"#define W {wide}\n#define H {high}" if ground != "plane" else "",
        globals=f"int dx[] = {{{order[0]}}}, dy[] = {{{order[1]}}};\n{outside}",
        locals=inside + "\n    " + local + (" int nx, ny;" if ground == "box" else ""),
        setup=f"$x = {rng.choice((0, 0, 1, 5))};\n    $y = {rng.choice((0, 0, 2))};\n"
        f"    $d = {rng.randrange(4)};",
        head=head[0],
        fetch=fetch,
        dispatch=dispatch,
        each=each,
        tail=head[2],
        finish='printf("%d %d %d\\n", k, $x, $y);',
        x=names[0],
        y=names[1],
        d=names[2],
    )
    furthest = rng.choice((1, 9, 99))

    def stdin(rng: random.Random, size: int) -> bytes:
        if letters:
            text = "".join(rng.choices("FFFBRL", k=size))
            return ("\n".join(text[k : k + 200] for k in range(0, size, 200)) + "\n").encode()
        lines = []
        for _ in range(size):
            word = rng.choice(words)
            lines.append(f"{word} {rng.randint(1, furthest)}" if word in words[:2] else word)
        if "&n" in head[0]:
            lines.insert(0, str(size))
        if "STOP" in head[0]:
            lines.append("STOP")
        return ("\n".join(lines) + "\n").encode()

    edge = b"0\n" if "&n" in head[0] else b"STOP\n" if "STOP" in head[0] else b""
    size = ({1: 60, 7: 260, 50: 600} if letters else {1: 55, 7: 90, 50: 100})[every]
    return Drawn(source, stdin, size * rng.randrange(1600, 2200), edges=(edge,))


_LIFE = """
#include <stdio.h>
#include <string.h>
#define $N $capacity
char $a[$N][$N], $b[$N][$N];

int main(void)
{
    int h, w, t, i, j;
    $locals
    $head
        $reads
        while (t-- > 0) {
            $step
        }
        $print
    $tail
    return 0;
}
"""


def _life(rng: random.Random) -> Drawn:
    """Generations of a board of living cells, printed as characters or as a number."""
    capacity = rng.choice((42, 64, 82, 102))
    on, off = rng.choice((("#", "."), ("*", " "), ("O", "."), ("1", "0"), ("*", ".")))
    if off == " ":
        off = "_"
    torus = rng.random() < 0.4
    framed = not torus and rng.random() < 0.6
    birth, low, high = rng.choice(((3, 2, 3), (3, 2, 3), (3, 3, 4), (2, 1, 2), (3, 1, 4)))
    shift = 1 if framed else 0
    first = shift
    bound_h, bound_w = ("h + 1", "w + 1") if framed else ("h", "w")
    if framed:
        neighbours = "".join(
            f" + ($a[i{p}][j{q}] == '{on}')"
            for p in (" - 1", "", " + 1")
            for q in (" - 1", "", " + 1")
            if p or q
        ).lstrip(" +")
        count = f"int c = {neighbours};"
    else:
        wrap = (
            "int y = (i + dy + h) % h, x = (j + dx + w) % w;"
            if torus
            else "int y = i + dy, x = j + dx;\n                        "
            "if (y < 0 || x < 0 || y >= h || x >= w) continue;"
        )
        count = (
            "int c = 0, dy, dx;\n                    for (dy = -1; dy <= 1; dy++)\n"
            "                        for (dx = -1; dx <= 1; dx++) {\n"
            "                        if (dy == 0 && dx == 0) continue;\n"
            f"                        {wrap}\n"
            f"                        c += $a[y][x] == '{on}';\n                        }}"
        )
    rule = rng.choice(
        (
            f"if ($a[i][j] == '{on}') $b[i][j] = c >= {low} && c <= {high} ? '{on}' : '{off}';\n"
            f"                    else $b[i][j] = c == {birth} ? '{on}' : '{off}';",
            f"$b[i][j] = '{off}';\n                    if (c == {birth} || ($a[i][j] == '{on}' && "
            f"c >= {low} && c <= {high})) $b[i][j] = '{on}';",
        )
    )
    copy = rng.choice(
        (
            f"for (i = {first}; i < {bound_h}; i++)\n                for (j = {first}; "
            f"j < {bound_w}; j++) $a[i][j] = $b[i][j];",
            "memcpy($a, $b, sizeof($a));",
        )
    )
    step = (
        f"for (i = {first}; i < {bound_h}; i++)\n                for (j = {first}; j < {bound_w}; "
        f"j++) {{\n                    {count}\n                    {rule}\n                }}\n"
        f"            {copy}"
    )
    loop = cases(rng, ["h", "w", "t"])
    if framed:
        reads = (
            "memset($a, 0, sizeof($a));\n        memset($b, 0, sizeof($b));\n"
            '        for (i = 1; i <= h; i++) scanf("%s", $a[i] + 1);\n'
        )
    else:
        reads = 'for (i = 0; i < h; i++) scanf("%s", $a[i]);\n        memcpy($b, $a, sizeof($a));'
    printing = rng.choice(
        (
            f"for (i = {first}; i < {bound_h}; i++) {{\n            "
            f"for (j = {first}; j < {bound_w}; j++) "
            "putchar($a[i][j]);\n            putchar('\\n');\n        }",
            f"for (i = {first}; i < {bound_h}; i++) puts(&$a[i][{first}]);",
            f'for (i = {first}; i < {bound_h}; i++) printf("%s\\n", $a[i] + {first});',
            f"t = 0;\n        for (i = {first}; i < {bound_h}; i++)\n            for (j = {first}; "
            f"j < {bound_w}; j++)\n                if ($a[i][j] == '{on}') t++;\n"
            '        printf("%d\\n", t);',
        )
    )
    source = fill(
        _LIFE,
        N=rng.choice(("N", "MAX", "SIZE")),
        capacity=capacity,
        a=rng.choice(("a", "cell", "cur", "map")),
        b=rng.choice(("b", "next", "tmp", "nw")),
        locals=loop.locals,
        head=loop.head,
        tail=loop.tail,
        reads=reads,
        step=step,
        print=printing,
    )
    most = rng.choice((10, 20, 38))
    longest = rng.choice((0, 1, 2, 5))

    def stdin(rng: random.Random, size: int) -> bytes:
        blocks = []
        left = size
        while left > 0:
            height, width = rng.randint(1, min(most, max(1, left))), rng.randint(1, most)
            left -= height
            rows = ["".join(rng.choices(on + off, k=width)) for _ in range(height)]
            blocks.append(f"{height} {width} {rng.randint(0, longest)}\n" + "\n".join(rows))
        return loop.join(blocks)

    cost = 250 + most / 2 * (14 + longest / 2 * (30 if framed else 70))
    return Drawn(source, stdin, max(10_000, int(0.9e8 / cost)), edges=(loop.empty,))


FAMILIES = (
    JudgeFamily("paint_regions", _regions, "rows by %s, recursion over cells"),
    JudgeFamily("robot_walk", _robot, "words by %s or characters, a chain of tests"),
    JudgeFamily("life_rows", _life, "rows by %s, loops over cells, rows by puts", held_out=True),
)

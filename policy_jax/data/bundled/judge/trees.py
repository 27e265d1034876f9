"""Trees: search trees of `malloc`ed nodes, and trees given by their orders."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.wording import cases, fill, spaced, split

_NODE = """struct node {
    $fields
};
typedef struct node $Node;

$Node *root;
"""

_INSERT_LOOP = """
void insert($key k)
{
    $Node *y = NULL, *x = root, *z;
    z = ($Node *)malloc(sizeof($Node));
    z->key = k;
    z->left = z->right = NULL;$count_init
    while (x != NULL) {
        y = x;
        $equal
        if (k < x->key) x = x->left;
        else x = x->right;
    }
    $set_parent
    if (y == NULL) root = z;
    else if (k < y->key) y->left = z;
    else y->right = z;
}
"""

_INSERT_POINTER = """
void insert($key k)
{
    $Node **p = &root;
    while (*p) {
        $equal_pointer
        p = k < (*p)->key ? &(*p)->left : &(*p)->right;
    }
    *p = malloc(sizeof($Node));
    (*p)->key = k;
    (*p)->left = (*p)->right = NULL;$count_init_pointer
}
"""

_INSERT_RECURSIVE = """
$Node *add($Node *t, $key k)
{
    if (t == NULL) {
        t = calloc(1, sizeof($Node));
        t->key = k;$count_init_t
        return t;
    }
    $equal_recursive
    if (k < t->key) t->left = add(t->left, k);
    else t->right = add(t->right, k);
    return t;
}

void insert($key k) { root = add(root, k); }
"""

_FIND = (
    """
int find($key k)
{
    $Node *x = root;
    while (x != NULL && x->key != k) {
        if (k < x->key) x = x->left;
        else x = x->right;
    }
    return x != NULL;
}
""",
    """
$Node *lookup($Node *t, $key k)
{
    if (t == NULL || t->key == k) return t;
    return lookup(k < t->key ? t->left : t->right, k);
}
int find($key k) { return lookup(root, k) ? 1 : 0; }
""",
    """
int find($key k)
{
    int depth = 1;
    $Node *x;
    for (x = root; x; depth++) {
        if (x->key == k) return depth;
        x = x->key > k ? x->left : x->right;
    }
    return 0;
}
""",
)

_MAIN_WORDS = """
int main(void)
{
    int n, i;
    $key x;
    char com[$length];
    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        scanf("%s", com);
        if ($is_insert) {
            scanf("$f", &x);
            insert(x);
        } else if ($is_find) {
            scanf("$f", &x);
            $answer
        } else {
            inorder(root);
            printf("\\n");
            $second
        }
    }
    return 0;
}
"""


def _search_tree(rng: random.Random) -> Drawn:
    """A binary search tree worked by command words: insert, find, print."""
    key, conversion = rng.choice((("int", "%d"), ("int", "%d"), ("long long", "%lld")))
    shape = rng.choice(("loop", "pointer", "recursive"))
    counting = rng.random() < 0.4
    parent = shape == "loop" and rng.random() < 0.5
    fields = [
        f"{key} key;",
        rng.choice(("struct node *left, *right;", "struct node *right, *left;")),
    ]
    if parent:
        fields.append("struct node *parent;")
    if counting:
        fields.append("int cnt;")
    rng.shuffle(fields)
    item = rng.choice((f" {conversion}", f"{conversion} "))
    shown = f'printf("{item}", u->key);'
    if counting:
        shown = f'printf(" {conversion}:%d", u->key, u->cnt);'
    orders = {
        "inorder": "inorder(u->left);\n    {s}\n    inorder(u->right);",
        "preorder": "{s}\n    preorder(u->left);\n    preorder(u->right);",
        "postorder": "postorder(u->left);\n    postorder(u->right);\n    {s}",
    }
    printers = ["inorder", *rng.choice(([], ["preorder"], ["preorder"], ["postorder"]))]
    walks = "".join(
        f"\nvoid {name}($Node *u)\n{{\n    if (u == NULL) return;\n    "
        + orders[name].format(s=shown)
        + "\n}\n"
        for name in printers
    )
    second = f'{printers[1]}(root);\n            printf("\\n");' if len(printers) > 1 else ""
    insert = {
        "loop": _INSERT_LOOP,
        "pointer": _INSERT_POINTER,
        "recursive": _INSERT_RECURSIVE,
    }[shape]
    words = rng.choice((("insert", "find", "print"), ("add", "search", "show"), ("I", "F", "P")))
    compared = len(words[0]) > 1 and rng.random() < 0.6
    tests = [f'strcmp(com, "{w}") == 0' if compared else f"com[0] == '{w[0]}'" for w in words]
    answer = rng.choice(
        (
            'printf("%s\\n", find(x) ? "yes" : "no");',
            'if (find(x)) puts("yes"); else puts("no");',
            'printf("%d\\n", find(x));',
        )
    )
    source = fill(
        rng.choice(("#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n\n",))
        + _NODE
        + insert
        + rng.choice(_FIND)
        + walks
        + _MAIN_WORDS,
        fields="\n    ".join(fields),
        Node=rng.choice(("Node", "NODE", "T", "tree")),
        key=key,
        f=conversion,
        length=rng.choice((10, 16, 20, 32)),
        equal="if (x->key == k) { x->cnt++; free(z); return; }" if counting else "",
        equal_pointer="if ((*p)->key == k) { (*p)->cnt++; return; }" if counting else "",
        equal_recursive="if (t->key == k) { t->cnt++; return t; }" if counting else "",
        count_init="\n    z->cnt = 1;" if counting else "",
        count_init_pointer="\n    (*p)->cnt = 1;" if counting else "",
        count_init_t="\n        t->cnt = 1;" if counting else "",
        set_parent="z->parent = y;" if parent else "",
        is_insert=tests[0],
        is_find=tests[1],
        answer=answer,
        second=second,
    )
    span = rng.choice((10**6, 2 * 10**9)) if key == "int" else 10**15
    low = rng.choice((0, -span))

    def stdin(rng: random.Random, size: int) -> bytes:
        known: list[int] = []
        lines: list[str] = []
        for _ in range(size):
            if not known or rng.random() < 0.55:
                k = rng.randint(low, span)
                if counting and known and rng.random() < 0.3:
                    k = rng.choice(known)
                known.append(k)
                lines.append(f"{words[0]} {k}")
            else:
                k = rng.choice(known) if rng.random() < 0.6 else rng.randint(low, span)
                lines.append(f"{words[1]} {k}")
        lines.append(words[2])
        return (f"{len(lines)}\n" + "\n".join(lines) + "\n").encode()

    return Drawn(source, stdin, rng.randrange(30, 61) * 1000, edges=(b"0\n",))


_REBUILD = """
$globals

$helper
$static void rec(int l, int r)
{
    int c, m;
    if (l >= r) return;
    c = pre[pos++];
    $locate
    rec(l, m);
    rec(m + 1, r);
    $emit
}

int main()
{
    int i, n;
    $locals
    $head
        for (i = 0; i < n; i++) scanf("%d", &pre[i]);
        for (i = 0; i < n; i++) {
            $read_in
        }
        pos = 0;
        $reset
        rec(0, n);
        $finish
    $tail
    return 0;
}
"""


def _tree_orders(rng: random.Random) -> Drawn:
    """The post-order of a tree whose pre-order and in-order are given."""
    capacity = rng.choice((1000, 1024, 2000))
    loop = cases(rng, ["n"])
    search = rng.choice(("loop", "function", "index"))
    pre, seq = rng.choice((("pre", "in"), ("pre", "mid"), ("pre", "a")))
    collected = rng.random() < 0.5
    declarations = [f"int {pre}[{capacity}];", f"int {seq}[{capacity}];", "int pos;"]
    helper = ""
    locate = f"for (m = l; {seq}[m] != c; m++);"
    read_in = f'scanf("%d", &{seq}[i]);'
    if search == "function":
        helper = (
            f"int find(int x, int from)\n{{\n    int i = from;\n    while ({seq}[i] != x) i++;\n"
            "    return i;\n}\n"
        )
        locate = "m = find(c, l);"
    if search == "index":
        declarations.append(f"int where[{capacity + 1}];")
        locate = "m = where[c];"
        read_in += f" where[{seq}[i]] = i;"
    if collected:
        declarations += [f"int out[{capacity}];", "int cnt;"]
        emit = "out[cnt++] = c;"
        finish = rng.choice(
            (
                "for (i = 0; i < n; i++) printf(\"%d%c\", out[i], i == n - 1 ? '\\n' : ' ');",
                'for (i = 0; i < n; i++) { if (i) printf(" "); printf("%d", out[i]); } puts("");',
                'for (i = 0; i < n; i++) printf(i ? " %d" : "%d", out[i]);\n        putchar(10);',
            )
        )
    else:
        emit = rng.choice(('printf("%d ", c);', 'printf(" %d", c);'))
        finish = rng.choice(('printf("\\n");', 'puts("");', "putchar('\\n');"))
    rng.shuffle(declarations)
    source = fill(
        "#include <stdio.h>\n" + _REBUILD,
        globals="\n".join(declarations),
        helper=helper,
        static=rng.choice(("", "", "static")),
        locate=locate,
        emit=emit,
        locals=loop.locals,
        head=loop.head,
        tail=loop.tail,
        read_in=read_in,
        reset="cnt = 0;" if collected else "",
        finish=finish,
    )

    def orders(rng: random.Random, n: int) -> tuple[list[int], list[int]]:
        names = list(range(1, n + 1))
        rng.shuffle(names)
        before: list[int] = []
        stack = [(0, n)]
        inside = names
        while stack:
            low, high = stack.pop()
            if low >= high:
                continue
            middle = rng.randrange(low, high)
            before.append(inside[middle])
            stack.append((middle + 1, high))
            stack.append((low, middle))
        return before, inside

    most = rng.choice((40, 100, 400))

    def stdin(rng: random.Random, size: int) -> bytes:
        sizes = split(rng, size, 1, min(most, max(2, size)))
        blocks = []
        for n in sizes:
            before, inside = orders(rng, n)
            blocks.append(f"{n}\n{spaced(before)}\n{spaced(inside)}\n")
        return loop.join(blocks)

    return Drawn(source, stdin, rng.randrange(50, 101) * 1000, edges=(loop.empty,))


FAMILIES = (
    JudgeFamily(
        "search_tree",
        _search_tree,
        "formatted input of words and numbers, cache misses in the tree, malloc",
    ),
    JudgeFamily("tree_orders", _tree_orders, "formatted input and output, a linear search"),
)

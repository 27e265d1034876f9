"""The style of one drawn program: what people do differently while they compute the same.

A `Style` is drawn once for a program. Its methods return C text in that style: loops, readers,
writers. It remembers what the text needs (headers, macros, helper functions), and `program` puts
all together. Methods whose name is a verb return statements; `size` returns an expression.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from policy_jax.data.bundled.judge.baggage import baggage
from policy_jax.data.bundled.judge.layout import laid_out

HEADERS = {
    "string.h": r"\b(mem(set|cpy|move|cmp)|str(len|n?cmp|n?cpy|cat|r?chr|str|tok|pbrk|spn))\s*\(",
    "stdlib.h": r"\b(malloc|calloc|realloc|free|qsort|bsearch|l?abs|llabs|ato(i|l|ll|f)"
    r"|strto(l|ll|ul|d)|exit)\s*\(",
    "math.h": r"\b(sqrt|fabs|floor|ceil|pow|sin|cos|tan|a(tan2?|cos|sin)|hypot|fmod|log(10)?|exp)"
    r"\s*\(",
    "ctype.h": r"\b(is(alpha|digit|space|upper|lower|alnum|punct)|to(upper|lower))\s*\(",
    "limits.h": r"\b(INT|LONG|LLONG|UINT)_(MAX|MIN)\b",
}
"""Which header declares what."""

INDICES = (("i", "j", "k"), ("i", "j", "k"), ("ii", "jj", "kk"), ("i1", "i2", "i3"))
"""Names of loop variables; a family gives no other variable one of them."""

NEWLINE = "\\n"
"""The newline as C text writes it."""

BAGGAGE_SHARE = 0.4
"""Share of programs with functions that nothing calls."""

CLEARED_SHARE = 0.5
"""Share of programs that clear global arrays first, if they have some."""

_ARRAY = re.compile(r"(?:static )?(?:int|char|long|long long|double) (\w+)\[[^,]*$")

MAINS = (
    ("int main(void)", 5),
    ("int main()", 5),
    ("int main(int argc, char *argv[])", 1),
    ("int main(int argc, char **argv)", 1),
)

_GETCHAR_INT = """{static}{kind} {name}(void)
{{
    {kind} v = 0;
    int c = {getc}(), neg = 0;
    while (c != '-' && (c < '0' || c > '9'))
        c = {getc}();
    if (c == '-') {{
        neg = 1;
        c = {getc}();
    }}
    while (c >= '0' && c <= '9') {{
        v = v * 10 + (c - '0');
        c = {getc}();
    }}
    return neg ? -v : v;
}}"""

_SCANF_INT = """{static}{kind} {name}(void)
{{
    {kind} v;
    scanf("{conversion}", &v);
    return v;
}}"""


class Style:
    """One person's way to write one program.

    indices: names of three loop variables. early: declares variables at the top of a block, as C89
    asks. shared: prefers global variables. macro: writes loops by a macro such as REP. reader:
    "scanf", "helper" (a function around scanf) or "getchar" (a function that reads digits).
    """

    def __init__(self, rng: random.Random, *, reader: str | None = None) -> None:
        """reader: use this one; drawn otherwise, mostly scanf."""
        self.rng = rng
        self.indices = rng.choice(INDICES)
        self.early = rng.random() < 0.6
        self.shared = rng.random() < 0.5
        self.macro = rng.choice(("REP", "rep", "FOR", "LOOP")) if rng.random() < 0.15 else ""
        self.upper = rng.choice(("MAX", "N", "MAXN", "SIZE", "NMAX", "LIMIT"))
        self.define_sizes = rng.random() < 0.5
        self.spare = rng.choice((0, 1, 1, 2, 5, 10, 100))
        self.for_share = rng.choice((1.0, 1.0, 0.85, 0.5))
        self.puts_share = rng.choice((0.0, 0.3, 1.0))
        self.gap = rng.choice(("", "", " "))
        self.reader = reader or rng.choices(("scanf", "helper", "getchar"), (90, 4, 6))[0]
        self._getc = rng.choices(("getchar", "getchar_unlocked"), (3, 1))[0]
        self._static = rng.choice(("", "static "))
        self._read_name = rng.choice(("in", "read_int", "readInt", "getint", "next_int", "ri"))
        self._defines: dict[str, str] = {}
        self._helpers: dict[str, str] = {}

    # Sizes and loops.

    def size(self, limit: int, name: str = "") -> str:
        """The bound of an array for at least `limit` elements: a literal or a macro.

        name: of the macro, if one is used; two arrays of different sizes need two names.
        """
        bound = limit + self.spare
        if not self.define_sizes:
            return str(bound)
        name = name or self.upper
        if self._defines.setdefault(name, f"#define {name} {bound}") != f"#define {name} {bound}":
            return str(bound)
        return name

    def constant(self, name: str, value: object) -> str:
        """A constant: a literal, or the name of a macro."""
        if not self.define_sizes:
            return str(value)
        self._defines[name] = f"#define {name} {value}"
        return name

    def loop(self, i: str, end: str, body: str, *, start: str = "0", plain: bool = False) -> str:
        """Run `body` with the variable `i` from start to below end.

        `function` and `program` declare `i`. plain: always a `for`, since `body` has a `continue`.
        """
        if self.macro and start == "0":
            self._defines.setdefault(
                self.macro, f"#define {self.macro}(i, n) for (i = 0; i < (n); i++)"
            )
            return f"{self.macro}({i}, {end}) {{ {body} }}"
        if plain or self.rng.random() < self.for_share:
            if not self.early:
                return f"for (int {i} = {start}; {i} < {end}; {i}++) {{ {body} }}"
            step = self.rng.choice((f"{i}++", f"++{i}", f"{i} += 1"))
            return f"for ({i} = {start}; {i} < {end}; {step}) {{ {body} }}"
        return f"{i} = {start}; while ({i} < {end}) {{ {body} {i}++; }}"

    # Readers.

    def read(self, *names: str, kind: str = "int") -> str:
        """Read numbers into lvalues, between any white space. kind: int, long, long long, double.

        The value of a conversion that fails stays unset, so the input must have the numbers.
        """
        conversion = conversion_of(kind)
        if self.reader == "scanf" or kind == "double":
            return f"{self.scan(*names, conversion=conversion)};"
        form = _SCANF_INT if self.reader == "helper" else _GETCHAR_INT
        name = self._read_name + {"int": "", "long": "_l", "long long": "_ll"}[kind]
        self._helpers[name] = form.format(
            static=self._static, kind=kind, name=name, getc=self._getc, conversion=conversion
        )
        return " ".join(f"{target} = {name}();" for target in names)

    def scan(self, *names: str, conversion: str = "%d") -> str:
        """The expression `scanf("%d%d", &a, &b)`."""
        return (
            f'scanf("{self.gap.join([conversion] * len(names))}", '
            f"{', '.join(_address(name) for name in names)})"
        )

    def scan_word(self, *names: str) -> str:
        """The expression `scanf("%s%s", a, b)` for arrays of char."""
        return f'scanf("{self.gap.join(["%s"] * len(names))}", {", ".join(names)})'

    def while_read(self, condition: str, count: int, body: str) -> str:
        """Repeat `body` as long as the call of scanf `condition` assigns `count` values."""
        form = self.rng.choice(
            (
                f"while ({condition} == {count})",
                f"while ({condition} == {count})",
                f"while ({condition} != EOF)",
                f"while (EOF != {condition})",
                f"while ({condition} > 0)",
                f"while (~{condition})",
            )
        )
        return f"{form} {{ {body} }}"

    def until_zero(
        self, names: Sequence[str], body: str, *, test: str = "", conversion: str = "%d"
    ) -> str:
        """Read integers and run `body`, until they end the input (all are 0).

        test: C condition that ends it; by default that all names are 0. `body` may `continue`.
        """
        ends = test or " && ".join(
            f"{n} == 0" if self.rng.random() < 0.6 else f"!{n}" for n in names
        )
        scan = self.scan(*names, conversion=conversion)
        forms = [
            f"while (1) {{ {scan}; if ({ends}) break; {body} }}",
            f"for (;;) {{ {scan}; if ({ends}) break; {body} }}",
            f"while ({scan} == {len(names)} && !({ends})) {{ {body} }}",
            f"while ({scan}, !({ends})) {{ {body} }}",
        ]
        if not test and len(names) == 1:
            forms += [f"while ({scan}, {names[0]}) {{ {body} }}"] * 2
            forms += [f"while ({scan} && {names[0]}) {{ {body} }}"]
        return self.rng.choice(forms)

    def cases(self, body: str, *, name: str = "t", number: str = "") -> str:
        """Read the number of cases into `name` and run `body` for each. `body` may `continue`.

        number: variable that counts the cases from 1, for "Case #1:"; declared by the caller.
        """
        read = self.read(name)
        if number:
            return f"{read} for ({number} = 1; {number} <= {name}; {number}++) {{ {body} }}"
        return self.rng.choice(
            (
                f"{read} while ({name}--) {{ {body} }}",
                f"{read} while ({name}-- > 0) {{ {body} }}",
                f"{read} for (; {name} > 0; {name}--) {{ {body} }}",
            )
        )

    # Writers.

    def say(self, words: str) -> str:
        """Print a fixed line."""
        if self.rng.random() < self.puts_share:
            return f'puts("{words}");'
        return f'printf("{words}\\n");'

    def put(self, character: str) -> str:
        """Print one fixed character, written as in a C literal (see NEWLINE)."""
        if self.rng.random() < 0.5:
            return f"putchar('{character}');"
        return f'printf("{character}");'

    def show(self, form: str, *values: str) -> str:
        """Print a line: printf with a newline added to `form`."""
        return f'printf("{form}\\n", {", ".join(values)});' if values else self.say(form)

    def row(self, i: str, end: str, value: str, conversion: str = "%d", *, start: str = "0") -> str:
        """Print `value` for each i from start to below end, in one line.

        The line has a space after each value or between them, as people do it. `end` is at least 1
        more than `start`.
        """
        first, last = f"{i} == {start}", f"{i} == {end} - 1"
        body, after = self.rng.choice(
            (
                (f'printf("{conversion} ", {value});', self.put(NEWLINE)),
                (
                    f'if (!({first})) printf(" "); printf("{conversion}", {value});',
                    'printf("\\n");',
                ),
                (
                    f"if ({i} > {start}) putchar(' '); printf(\"{conversion}\", {value});",
                    "putchar('\\n');",
                ),
                (f"printf(\"{conversion}%c\", {value}, {i} + 1 < {end} ? ' ' : '\\n');", ""),
                (f'printf("{conversion}%s", {value}, {last} ? "\\n" : " ");', ""),
                (f'printf({first} ? "{conversion}" : " {conversion}", {value});', 'puts("");'),
            )
        )
        return f"{self.loop(i, end, body, start=start, plain=True)} {after}"

    def column(self, i: str, end: str, value: str, conversion: str = "%d") -> str:
        """Print `value` for each i from 0 to below end, one a line."""
        return self.loop(i, end, f'printf("{conversion}\\n", {value});')

    # The whole.

    def function(self, head: str, body: str) -> str:
        """A function with the loop variables that its body uses; parameters keep their names."""
        return f"{head}\n{{\n{self._loop_variables(body, head)}{body}\n}}"

    def program(
        self,
        main: str,
        *,
        variables: Sequence[str] = (),
        shared: Sequence[str] = (),
        functions: Sequence[str] = (),
        types: Sequence[str] = (),
        defines: Sequence[str] = (),
    ) -> str:
        """The complete C text.

        main: statements of `main`, without the closing return.
        variables: declarations without `;` that may be local to main or global ("int n, m"). They
            are not initialised where they are local, so `main` must set them.
        shared: declarations that are always global: what functions use, and large arrays.
        functions: definitions, in order. types: definitions of types, with their `;`.
        defines: further preprocessor lines.
        """
        rng = self.rng
        outer = [f"{d};" for d in shared]
        inner: list[str] = []
        for declaration in variables:
            (outer if self.shared else inner).append(f"{declaration};")
        if rng.random() < CLEARED_SHARE:
            main = f"{_clear(rng, shared)} {main}"
        head = rng.choices([m for m, _ in MAINS], [w for _, w in MAINS])[0]
        end = "return 0;" if rng.random() < 0.9 else ""
        declared = " ".join((*variables, *shared))
        body = f"{self._loop_variables(main, declared)}{' '.join(inner)}\n{main}\n{end}"
        parts = [
            *self._defines.values(),
            *defines,
            *types,
            *outer,
            *self._helpers.values(),
            *functions,
            f"{head}\n{{\n{body}\n}}",
        ]
        if rng.random() < BAGGAGE_SHARE:
            place = len(parts) - 1 if rng.random() < 0.5 else -1 - len(functions)
            parts[place:place] = baggage(rng, " ".join(parts))
        code = "\n".join(part for part in parts if part)
        headers = ["stdio.h"] + [h for h, used in HEADERS.items() if re.search(used, code)]
        includes = "".join(f"#include <{h}>\n" for h in headers)
        indent = rng.choice(("  ", "    ", "    ", "\t"))
        return f"{includes}\n{laid_out(code, indent, own_line=rng.random() < 0.4)}"

    def _loop_variables(self, body: str, declared: str) -> str:
        """Declarations of the loop variables that `body` uses and `declared` does not have."""
        used = [
            i
            for i in self.indices
            if re.search(rf"\b{i}\b", body)
            and not re.search(rf"\b{i}\b", declared)
            and (self.macro or re.search(rf"(?<!int )\b{i} = ", body))
        ]
        return f"int {', '.join(used)};\n" if used else ""


def conversion_of(kind: str) -> str:
    """The conversion of scanf for a type. Raises KeyError."""
    return {
        "int": "%d",
        "unsigned": "%u",
        "long": "%ld",
        "long long": "%lld",
        "double": "%lf",
        "char": "%c",
    }[kind]


def _clear(rng: random.Random, declarations: Sequence[str]) -> str:
    """Set some global arrays to zero, as people do although they are; "" where there are none."""
    arrays = [m[1] for d in declarations if "=" not in d and (m := _ARRAY.match(d))]
    chosen = rng.sample(arrays, min(len(arrays), rng.randint(1, 2)))
    return " ".join(f"memset({name}, 0, sizeof({name}));" for name in chosen)


def _address(name: str) -> str:
    return name[1:] if name.startswith("*") else f"&{name}"

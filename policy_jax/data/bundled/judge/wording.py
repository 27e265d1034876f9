"""Ways to say the same thing: how a program reads its cases, where it keeps data, how it loops.

A template is C text with `$name` for the parts that are drawn (`string.Template`), since braces are
frequent in C. Every function takes the generator that draws the program.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from string import Template


def fill(template: str, **parts: object) -> str:
    """The template with every `$name` replaced, then without blank lines at its start.

    A part may hold `$name` itself. Raises KeyError for a name that is missing.
    """
    text = template
    for _ in range(4):
        if "$" not in text:
            break
        text = Template(text).substitute({name: str(value) for name, value in parts.items()})
    return text.lstrip("\n")


def spaced(values: Sequence[int]) -> str:
    """The numbers on one line, separated by single spaces."""
    return " ".join(map(str, values))


def place(rng: random.Random, declarations: Sequence[str]) -> tuple[str, str]:
    """Spread declarations over the file's globals and the locals of `main`.

    Returns their texts, each with a line per declaration. Locals are not initialised, so what is
    placed here must be written before it is read.
    """
    style = rng.choice(("global", "local", "mixed", "mixed"))
    outside: list[str] = []
    inside: list[str] = []
    for declaration in declarations:
        is_global = style == "global" or (style == "mixed" and rng.random() < 0.5)
        (outside if is_global else inside).append(declaration)
    rng.shuffle(outside)
    rng.shuffle(inside)
    return "\n".join(outside), "\n    ".join(inside)


def read(rng: random.Random, conversion: str, targets: Sequence[str]) -> str:
    """A statement that reads the targets, each a pointer expression: one call or one each."""
    if len(targets) > 1 and rng.random() < 0.35:
        return " ".join(f'scanf("{conversion}", {target});' for target in targets)
    joint = rng.choice(("", " ")).join([conversion] * len(targets))
    return f'scanf("{joint}", {", ".join(targets)});'


@dataclass(frozen=True, slots=True)
class Cases:
    """How a program goes through the cases of its input.

    head, tail: C text around the body of one case; the head reads the first fields of the case.
    locals: declarations that the head needs in `main`. Without a case the program prints nothing.
    """

    head: str
    tail: str
    locals: str
    mode: str
    fields: int

    def join(self, cases: Sequence[str]) -> bytes:
        """The input that holds these cases, each a text with its first fields first."""
        body = "".join(case if case.endswith("\n") else case + "\n" for case in cases)
        if self.mode == "count":
            body = f"{len(cases)}\n{body}"
        if self.mode == "zero":
            body += " ".join(["0"] * self.fields) + "\n"
        return body.encode()

    @property
    def empty(self) -> bytes:
        """The input without a case."""
        return self.join(())


_NUMBERS_OF_CASES = ("t", "T", "q", "tc", "cases")
"""Names of the variable that counts the cases that are left."""


def cases(
    rng: random.Random,
    fields: Sequence[str],
    conversion: str = "%d",
    modes: Sequence[str] = ("eof", "zero", "count"),
) -> Cases:
    """Draw a loop over cases whose head reads integer variables `fields`.

    The first field of a case must not be 0 in mode `zero`.
    """
    mode = rng.choice(modes)
    glue = rng.choice(("", " "))
    formats = glue.join([conversion] * len(fields))
    call = f'scanf("{formats}", {", ".join("&" + name for name in fields)})'
    count, first = len(fields), fields[0]
    if mode == "count":
        t = rng.choice(_NUMBERS_OF_CASES)
        if t in fields:
            t = next(name for name in _NUMBERS_OF_CASES if name not in fields)
        head = rng.choice(
            (
                f'scanf("%d", &{t});\n    while ({t}--) {{\n        {call};',
                f'scanf("%d", &{t});\n    for (; {t} > 0; {t}--) {{\n        {call};',
                f'if (scanf("%d", &{t}) != 1) return 0;\n    while ({t}-- > 0) {{\n        {call};',
            )
        )
        return Cases(head, "}", f"int {t};", mode, count)
    if mode == "zero":
        head = rng.choice(
            (
                f"while ({call} == {count} && {first}) {{",
                f"while ({call}, {first}) {{",
                f"while (1) {{\n        {call};\n        if ({first} == 0) break;",
                f"for (;;) {{\n        if ({call} != {count} || !{first}) break;",
            )
        )
        return Cases(head, "}", "", mode, count)
    head = rng.choice(
        (
            f"while ({call} != EOF) {{",
            f"while ({call} == {count}) {{",
            f"while (~{call}) {{",
            f"for (;;) {{\n        if ({call} == EOF) break;",
        )
    )
    return Cases(head, "}", "", mode, count)


def split(rng: random.Random, size: int, low: int, high: int) -> list[int]:
    """Sizes from [low, high], in the order drawn, whose sum is at least `size` and near it."""
    sizes: list[int] = []
    total = 0
    while total < size:
        part = rng.randint(low, high)
        if part > size - total:
            part = max(low, size - total)
        sizes.append(part)
        total += part
    return sizes

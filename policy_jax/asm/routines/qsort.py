"""Instances of rt_qsort: `rt_qsort.FUNCTION` sorts with the comparator FUNCTION of the listing.

    leaq    by_weight(%rip), %rcx
    call    rt_qsort.by_weight

An instance is a copy of the template `rt_qsort_instance` in which each call of the comparator is
replaced by the instructions of the comparator, up to its `ret`. That is right for a leaf: a
function that calls nothing and leaves the stack alone. The template keeps nothing in a register
that a function may overwrite. The instance compares its fourth argument with FUNCTION and leaves
every other comparator to rt_qsort, so a call of it is as right as a call of qsort.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import is_label, local_labels, normalise, rename_labels
from policy_jax.asm.routines.library import Routine

TEMPLATE = Routine("rt_qsort_instance", (), "sorts with the comparator spliced in")
"""Not a routine that a listing calls by its name."""

PREFIX = "rt_qsort."
"""How the names of instances begin; the name of the comparator follows."""

_CALL = "\tcall\trt_qsort_comparator"
_COMPARATOR = re.compile(r"\brt_qsort_comparator\b")
_OWN = re.compile(rf"(?<![\w.])(\.L|){TEMPLATE.name}(?:_(\w+))?\b")
_RETURN = re.compile(r"\t(?:rep[a-z]* )?ret[qlw]?\Z")
_ENDS = re.compile(r"\t(?:(?:rep[a-z]* )?ret[qlw]?\Z|jmp\t)")
_NAMES = "|".join(
    (
        *("mov", "lea", "add", "sub", "adc", "sbb", "i?mul", "i?div", "neg", "not", "and", "x?or"),
        *("test", "cmp", "inc", "dec", "sa[lr]", "sh[lr]", "ro[lr]", "set", "cmov", "bs[frw]"),
        *("popcnt", "[lt]zcnt", "xchg", "u?comis", "cvt", "sqrt", "min", "max", "unpck", "shuf"),
        "p(?:add|sub|cmp|and|x?or|shuf|unpck|max|min|abs|mov|mul|s[lr])",
    )
)
_REGISTERS = "|".join(
    (
        *("[re]?[acd]x", "[acd][lh]", "[re]?[sd]i", "[sd]il", "r(?:8|9|1[01])[dwb]?", "rip"),
        "[xy]mm(?:[0-9]|1[0-5])",
    )
)
_OPERANDS = rf"(?:%(?:{_REGISTERS})\b|(?<![\w.$])\d+(?![\w.$])|[A-Za-z_.$][\w.$]*|[$(),@ +-])+"
_STRING = "(?:rep )?(?:stos|movs)[bwlq]"
_COMPUTES = re.compile(
    rf"\t(?:nop|c[wlq]t[dlq]|cqto|{_STRING}|v?(?:{_NAMES})[a-z0-9]*\t{_OPERANDS})\Z"
)
"""Instructions that compute in registers that a function may overwrite, and no others. Which ones
is told by their names: the assembler is asked about no answer of a policy before it is judged."""
_COMPARES = re.compile(r"\t(?:v?u?comis|cmp[bwlq]?\t|test|bt[lqw]?\t)")
_ORDER = re.compile(r"\tj(?!mp|n?[ezp]\b)")
"""Conditional jumps that ask which of two values is greater, not whether they are equal."""
_TARGET = re.compile(r"\t(?:j\w+|loop\w*)\t(\S+)\Z")
_ALIGNMENT = re.compile(r"\t\.(?:p2align|align|balign)\b")
_BOUND = re.compile(r"\t\.(?:weak|set)\t([^\s,]+)")


def comparator_of(name: str) -> str:
    """The FUNCTION of a name `rt_qsort.FUNCTION`; "" for every other name."""
    return name[len(PREFIX) :] if name.startswith(PREFIX) else ""


def instance(lines: Sequence[str], function: str) -> list[str] | None:
    """The listing of `rt_qsort.FUNCTION`, which jumps to rt_qsort for any other comparator.

    lines: a listing, canonical or as a compiler writes it.
    None where the listing does not define the function, or where it is not a leaf that is known to
    be right in place of a call.
    """
    leaf = _leaf(lines, function)
    if leaf is None:
        return None
    name = PREFIX + function
    result = []
    for place, line in enumerate(TEMPLATE.listing):
        if line == _CALL:
            result += _splice(leaf.body, f".L{name}.at{place}")
        else:
            line = _OWN.sub(lambda m: f"{m[1]}{name}{f'.{m[2]}' if m[2] else ''}", line)
            line = line.replace("$rt_qsort_step", f"${int(not leaf.asks_order)}")
            line = line.replace("$rt_qsort_stores_nothing", f"${int(not leaf.stores)}")
            result.append(_COMPARATOR.sub(function, line))
    return result


def alias(function: str) -> list[str]:
    """The listing of `rt_qsort.FUNCTION` where nothing can be spliced: it is rt_qsort."""
    name = PREFIX + function
    start = ["\t.text", "\t.p2align 4", f"\t.type\t{name}, @function", f"{name}:"]
    return [*start, "\tjmp\trt_qsort", f"\t.size\t{name}, .-{name}"]


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A function that can be spliced.

    body: its instructions and labels, with the listing's names. asks_order: whether a jump depends
    on the order of two values. stores: whether it writes to memory.
    """

    body: list[str]
    asks_order: bool
    stores: bool


@dataclass(frozen=True, slots=True)
class _Listing:
    """What instances need to know of a listing.

    functions: for each the places of its lines, from its label to its last. bound: symbols that
    stand for another or may be replaced. given: canonical local label -> the listing's name.
    """

    lines: tuple[str, ...]
    functions: dict[str, tuple[int, int]]
    bound: frozenset[str]
    given: dict[str, str]


@functools.lru_cache(maxsize=4)  # a listing may ask for several instances, and a long one is slow
def _listing(text: str) -> _Listing:
    lines = normalise(text)
    functions = dict[str, tuple[int, int]]()
    for place, name in enumerate(functions_at(lines)):
        if name:
            functions[name] = (functions.get(name, (place, place))[0], place)
    bound = frozenset(match[1] for line in lines if (match := _BOUND.match(line)))
    given = {canonical: own for own, canonical in local_labels(text).items()}
    return _Listing(tuple(lines), functions, bound, given)


def _leaf(lines: Sequence[str], function: str) -> _Leaf | None:
    listing = _listing("\n".join(lines))
    if function in listing.bound or function not in listing.functions:
        return None
    first, last = listing.functions[function]
    after = listing.lines[first + 1 : last + 1]
    body = [line for line in after if not _ALIGNMENT.match(line) and line != "\tendbr64"]
    labels = {line[:-1] for line in body if is_label(line)}
    if not body or not _ENDS.match(body[-1]) or not all(_fits(line, labels) for line in body):
        return None
    return _Leaf(
        rename_labels(body, listing.given),
        asks_order=any(map(_ORDER.match, body)),
        stores=any(map(_stores, body)),
    )


def _fits(line: str, labels: set[str]) -> bool:
    if is_label(line):
        return line.startswith(".L")
    if target := _TARGET.match(line):
        return target[1] in labels
    return _RETURN.match(line) is not None or _COMPUTES.match(line) is not None


def _stores(line: str) -> bool:
    """Whether an instruction may write to memory: its last operand is there, and it is no
    comparison, or it is an instruction on strings."""
    name, _, operands = line.removeprefix("\t").partition("\t")
    if not operands:
        return re.fullmatch(_STRING, name) is not None
    if _TARGET.match(line) or _COMPARES.match(line):
        return False
    last = operands[operands.rfind(", ") + 2 :] if ", " in operands else operands
    return not last.startswith("%")


def _splice(body: Sequence[str], start: str) -> list[str]:
    """The body with labels of its own, and jumps to its end in place of returns."""
    own = {line[:-1]: f"{start}_{line[2:-1]}" for line in body if is_label(line)}
    result = [f"\tjmp\t{start}" if _RETURN.match(line) else line for line in body]
    if result[-1] == f"\tjmp\t{start}":
        result.pop()
    return [*rename_labels(result, own), f"{start}:"]

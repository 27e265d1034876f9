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

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.dataflow import KEPT_BY_CALLS
from policy_jax.asm.flow.effects import Effect, Unreadable, effects
from policy_jax.asm.functions import lines_of
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
_STACK = re.compile(r"%[re]?spl?\b|\t(?:push|pop|enter|leave)")
_UNFIT = re.compile(r"\t(?:std|sys\w+|int\w*|iret\w*|hlt|ud\d|x(?:begin|abort|rstor)\w*)\b|\*")
"""Instructions that do more than compute, and jumps whose target is not named."""
_ORDER = re.compile(r"\tj(?!mp|n?[ezp]\b)")
"""Conditional jumps that ask which of two values is greater, not whether they are equal."""
_TARGET = re.compile(r"\t(?:j\w+|loop\w*)\t(\S+)\Z")
_ALIGNMENT = re.compile(r"\t\.(?:p2align|align|balign)\b")


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


def _leaf(lines: Sequence[str], function: str) -> _Leaf | None:
    text = "\n".join(lines)
    canonical = normalise(text)
    if any(re.match(rf"\t\.(?:weak|set)\t{re.escape(function)}\b", line) for line in canonical):
        return None
    body = lines_of(canonical, function)[1:]
    body = [line for line in body if not _ALIGNMENT.match(line) and line != "\tendbr64"]
    try:
        known = effects(body)
    except Unreadable:
        return None
    labels = {line[:-1] for line in body if is_label(line)}
    if not body or not all(map(_fits, body, known, [labels] * len(body))):
        return None
    if (last := known[-1]) is None or last.kind not in ("return", "jump"):
        return None
    given = {canonical: own for own, canonical in local_labels(text).items()}
    return _Leaf(
        rename_labels(body, given),
        asks_order=any(map(_ORDER.match, body)),
        stores=any(effect.stores for effect in known if effect is not None),
    )


def _fits(line: str, effect: Effect | None, labels: set[str]) -> bool:
    if effect is None:
        return is_label(line) and line.startswith(".L")
    if effect.kind == "return":
        return _RETURN.match(line) is not None
    if effect.kind == "call" or _STACK.search(line) or _UNFIT.search(line):
        return False
    if (effect.writes | effect.may_write) & KEPT_BY_CALLS:
        return False
    target = _TARGET.match(line)
    if target or effect.kind in ("jump", "branch"):
        return target is not None and target[1] in labels
    return True


def _splice(body: Sequence[str], start: str) -> list[str]:
    """The body with labels of its own, and jumps to its end in place of returns."""
    own = {line[:-1]: f"{start}_{line[2:-1]}" for line in body if is_label(line)}
    result = [f"\tjmp\t{start}" if _RETURN.match(line) else line for line in body]
    if result[-1] == f"\tjmp\t{start}":
        result.pop()
    return [*rename_labels(result, own), f"{start}:"]

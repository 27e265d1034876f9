"""Which registers and flags live at a line of a function: what may still be read after it.

Liveness (Aho, Lam, Sethi, Ullman, "Compilers", 9.2.5) over general registers, vector registers and
the status flags. A register that is not named holds nothing that the function reads later. What the
calling convention keeps for the caller (%rbx, %rbp and %r12 to %r15 that a function does not save,
and %rsp) is not named.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from policy_jax.asm.flow.dataflow import (
    ARGUMENTS,
    CLOBBERED,
    KEPT_BY_CALLS,
    RESULTS,
    successors,
)
from policy_jax.asm.flow.effects import FLAGS, Effect, Unreadable, effects
from policy_jax.asm.normalise import is_label

_PASSED = frozenset(("zmm0",))
"""Results of a call that the next one may take as its argument where they are."""
_MAIN_ARGUMENTS = frozenset(("rdi", "rsi", "rdx"))
"""Of `main`: the number of arguments, the arguments, the environment. It returns an integer."""


_CALLED = re.compile(r"\tcall\t([\w.$]+?)(?:@PLT)?\Z")


def live_before(
    lines: Sequence[str], together: Collection[str] | None = None
) -> list[frozenset[str]] | None:
    """The registers ("rax", "zmm0", `effects.FLAGS`) that live before each line of one function.

    together: the functions that were compiled together with this one. With them, no register is
        left out that code may rely on: what a function keeps for its caller lives where it
        returns, and a call of one of these functions changes no register for certain (gcc
        allocates registers with knowledge of both, -fipa-ra).
    lines: all canonical lines of the function, its label first. A call may read each argument
    register that holds something since the call before it; a return may read each result register.
    None where the flow is not known: the lines cannot be assembled, they use the x87 stack, or a
    jump leads to a place that they do not show.
    """
    if not lines:
        return []
    try:
        known = effects(lines)
    except Unreadable:
        return None
    if any(line.startswith("\tf") for line, e in zip(lines, known, strict=True) if e is not None):
        return None  # the names of x87 registers move
    following = successors(lines, known, ["f"] * len(lines))
    if not _shown(lines, known, following):
        return None
    names = sorted({r for e in known if e is not None for r in (*e.reads, *e.writes, *e.may_write)})
    masks = _Masks((*names, *ARGUMENTS, *CLOBBERED, *RESULTS, *KEPT_BY_CALLS))
    main = lines[0] == "main:"
    entry = _MAIN_ARGUMENTS if main else frozenset(masks.order)
    results = RESULTS - _PASSED if main else RESULTS
    kept = KEPT_BY_CALLS if together is not None else frozenset()
    results |= kept
    reads = _reads(known, following, masks, entry, results, kept)
    kills = [
        0
        if e is None
        else masks.of(e.writes | (frozenset() if _calls(line, together) else _clobbered(e)))
        for line, e in zip(lines, known, strict=True)
    ]
    before = [0] * len(lines)
    changed = True
    while changed:
        changed = False
        for place in reversed(range(len(lines))):
            after = 0
            for then in following[place]:
                after |= before[then]
            live = after & ~kills[place] | reads[place]
            changed = changed or live != before[place]
            before[place] = live
    return [masks.names(mask) for mask in before]


class _Masks:
    """Sets of registers as the bits of an integer."""

    def __init__(self, names: Iterable[str]) -> None:
        self.order = tuple(dict.fromkeys(names))
        self._bits = {name: 1 << k for k, name in enumerate(self.order)}

    def of(self, names: Iterable[str]) -> int:
        return sum(self._bits[name] for name in names)

    def names(self, mask: int) -> frozenset[str]:
        return frozenset(name for name, bit in self._bits.items() if mask & bit)


def _calls(line: str, functions: Collection[str] | None) -> bool:
    """Whether it calls one of these functions by name."""
    match = _CALLED.match(line) if functions else None
    return match is not None and match[1] in (functions or ())


def _clobbered(effect: Effect) -> frozenset[str]:
    return CLOBBERED if effect.kind == "call" else frozenset()


def _leaves(effect: Effect | None, following: Sequence[int], place: int) -> bool:
    """Whether it jumps out of the function (a tail call)."""
    if effect is None or effect.kind not in ("jump", "branch"):
        return False
    return not set(following) - {place + 1} if effect.kind == "branch" else not following


def _shown(
    lines: Sequence[str], known: Sequence[Effect | None], following: Sequence[Sequence[int]]
) -> bool:
    """Whether the lines show where each jump goes, other than tail calls by name."""
    defined = {line[:-1] for line in lines if is_label(line)}
    for place, (line, effect) in enumerate(zip(lines, known, strict=True)):
        if effect is None or effect.kind not in ("jump", "branch"):
            continue
        target = line.rpartition("\t")[2]
        if target.startswith("*"):
            if not following[place]:
                return False
        elif target.startswith(".L") and target not in defined:
            return False
    return True


def _reads(
    known: Sequence[Effect | None],
    following: Sequence[Sequence[int]],
    masks: _Masks,
    entry: frozenset[str],
    results: frozenset[str],
    kept: frozenset[str],
) -> list[int]:
    """What each line may read; of a call and a return also what it does not name.

    entry: registers with which the function may be called. results: those that it may return.
    kept: those that a tail call needs as they were when the function was called.
    """
    arguments = masks.of(ARGUMENTS)
    lost = masks.of(CLOBBERED - _PASSED)
    # Forward: registers whose value may be other than what a call left behind.
    holds = [0] * len(known)
    holds[0] = masks.of(entry)
    waiting = [0]
    while waiting:
        place = waiting.pop()
        effect = known[place]
        after = holds[place]
        if effect is not None:
            if effect.kind == "call":
                after &= ~lost
            after |= masks.of(effect.writes | effect.may_write)
        for then in following[place]:
            if after & ~holds[then]:
                holds[then] |= after
                waiting.append(then)
    reads = []
    for place, effect in enumerate(known):
        mask = 0 if effect is None else masks.of(effect.reads)
        if effect is not None and effect.kind == "call":
            mask |= arguments & holds[place]
        elif effect is not None and effect.kind == "return":
            mask |= masks.of(results)
        elif _leaves(effect, following[place], place):
            mask |= arguments & holds[place] | masks.of(kept)
        reads.append(mask)
    return reads


def shown(live: frozenset[str], wide: bool = False) -> str:
    """The names as operands, general registers first: `%rax, %xmm0, flags`; `nothing` for none.

    wide: the vector registers are used as `%ymm`.
    """
    vectors = sorted((r for r in live if r.startswith("zmm")), key=lambda r: int(r[3:]))
    general = sorted(live - {*vectors, FLAGS})
    named = [f"%{r}" for r in general] + [f"%{'y' if wide else 'x'}{r[1:]}" for r in vectors]
    return ", ".join(named + [FLAGS] * (FLAGS in live)) or "nothing"

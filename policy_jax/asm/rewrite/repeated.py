"""A rewriting that changes one thing of a function at a time, until there is nothing more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from policy_jax.asm.flow.registers import Function, functions

Once = Callable[[Function, Sequence[str]], tuple[list[str], list[str]] | None]


def until_nothing_changes(
    lines: Sequence[str], wanted: Callable[[Sequence[str]], bool], once: Once
) -> list[str]:
    """The canonical listing with each function changed by `once` as often as it changes something.

    wanted: whether the lines of a function are worth reading. once: gives the text of a function
    with one change, and new lines of data; it is also given the listing with all new data so far.
    """
    result = [*lines]
    data: list[str] = []
    for span, function in functions(lines, wanted):
        text = [*function.lines]
        now: Function | None = function
        while now is not None:
            changed = once(now, [*lines, *data])
            if changed is None:
                break
            text, more = changed
            data += more
            now = Function.read(text, function.kept)
        result[span.start : span.stop] = text
    return [*result, *data]

"""A format in plain words: "n, m; n times a line of m integers; n = 20000"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from policy_jax.compilers.input_format import (
    INDEX,
    Count,
    Field,
    Format,
    Item,
    Line,
    Tagged,
    Until,
    Words,
    counters,
)
from policy_jax.compilers.input_values import Kind, Order, Values

_LETTERS = "nmkpqrsuvwabcdefgh"
_NAMES = {
    Kind.INTEGER: "an integer",
    Kind.DECIMAL: "a decimal",
    Kind.CHOICE: "a choice",
    Kind.WORD: "a word",
}
_PLURALS = {
    Kind.INTEGER: "integers",
    Kind.DECIMAL: "decimals",
    Kind.CHOICE: "choices",
    Kind.WORD: "words",
}


def described(items: Format, values: Values, sizes: Mapping[tuple[str, int], int]) -> str:
    """The format, and the sizes that were grown: (what, number) -> size, as in `input_growth`."""
    counting = counters(items)
    for model in values.models.values():
        if model.length is not None:
            counting |= set(model.length.counters)
        if model.bound is not None and model.bound.reached:
            counting.add(model.bound.counter)
    names = dict(zip(sorted(counting - {INDEX}), _LETTERS, strict=False))
    names[INDEX] = "(the number of the line)"
    text = f"input format: {_Describer(values, names).items(items)}"
    grown = [_size(what, number, n, names) for (what, number), n in sizes.items()]
    return "; ".join([text, *grown])


def _size(what: str, number: int, size: int, names: Mapping[int, str]) -> str:
    if what == "counter":
        return f"{names.get(number, 'a counter')} = {size}"
    if what in ("times", "copies"):
        return f"{size} repetitions" + (" of those in the examples" if what == "copies" else "")
    return f"words of {size} letters" if what == "length" else f"values up to {size}"


class _Describer:
    def __init__(self, values: Values, names: Mapping[int, str]) -> None:
        self._models, self._pairs, self._names = values.models, values.pairs, names

    def items(self, items: Sequence[Item]) -> str:
        return "; ".join(self._item(item) for item in items)

    def _item(self, item: Item) -> str:
        if isinstance(item, Line):
            return self._line(item)
        if isinstance(item, Tagged):
            shapes = [", ".join([tag, *map(self._field, shape)]) for tag, shape in item.shapes]
            return " or ".join(shapes)
        body = self.items(item.body)
        body = f"({body})" if len(item.body) > 1 else body
        tree = any(p.tree and Field(p.first) in _fields(item.body) for p in self._pairs)
        body += " (a tree)" if tree else ""
        if isinstance(item.count, Count):
            return f"{item.count.describe(self._names)} times: {body}"
        if isinstance(item.count, Until):
            return f'repeated until a line "{" ".join(item.count.words)}": {body}'
        return f"repeated to the end: {body}"

    def _line(self, line: Line) -> str:
        parts = [self._field(field) for field in line.fields]
        if line.words is not None:
            parts.append(self._run(line.words))
        return ", ".join(parts) or "a blank line"

    def _run(self, run: Words) -> str:
        times = run.count.describe(self._names) if run.count is not None else "any number of"
        if len(run.fields) > 1:
            return f"{times} times ({', '.join(map(self._field, run.fields))})"
        model = self._models.get(run.fields[0].number)
        return (
            f"{times} {self._adjective(run.fields[0])}{_PLURALS[model.kind] if model else 'words'}"
        )

    def _field(self, field: Field) -> str:
        model = self._models.get(field.number)
        if field.number in self._names:
            return self._names[field.number]
        if model is None:
            return "a word"
        if model.kind == Kind.WORD and model.length is not None:
            return f"a word of {model.length.describe(self._names)} letters"
        if model.bound is not None and model.bound.reached and model.bound.counter in self._names:
            plus = model.bound.plus
            top = self._names[model.bound.counter] + (f" - {-plus}" if plus else "")
            return f"an integer of {model.bound.low} to {top}"
        return _NAMES[model.kind]

    def _adjective(self, field: Field) -> str:
        model = self._models.get(field.number)
        if model is None:
            return ""
        if model.permutation:
            return "permuted "
        distinct = "distinct " if model.distinct else ""
        return distinct + (f"{model.order} " if model.order != Order.NONE else "")


def _fields(items: Sequence[Item]) -> set[Field]:
    return {field for item in items if isinstance(item, Line) for field in item.fields}

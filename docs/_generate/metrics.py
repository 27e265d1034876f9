"""Every metric: of training runs, of daemons, and of an evaluation's summary."""

from __future__ import annotations

from typing import Any

from _generate.markdown import code, table

HEAD = ("metric", "unit", "what it is")


def training() -> str:
    from policy_jax.ppo.metric_definitions import DEFINITIONS

    return "\n".join(
        [
            "# Metrics of a training run\n",
            "`python -m policy_jax.train` writes one line to `metrics.jsonl` for each step, and "
            "the same numbers as TensorBoard events. A number that could not be computed is "
            "`null`.\n",
            table(HEAD, ((code(name), unit, text) for name, (unit, text) in DEFINITIONS.items())),
        ]
    )


def sft() -> str:
    from policy_jax.sft.metric_definitions import DEFINITIONS

    return "\n".join(
        [
            "# Metrics of a supervised run\n",
            "`python -m policy_jax.sft` writes one line to `metrics.jsonl` for each optimizer "
            "step, and one with the fields `held_out_...` for each measurement on held-out "
            "pairs.\n",
            table(HEAD, ((code(name), unit, text) for name, (unit, text) in DEFINITIONS.items())),
        ]
    )


def daemon() -> str:
    from executor.daemon.metrics import Metrics
    from executor.engine.counters import Counters
    from executor.types import HostInfo

    host = HostInfo("", "", "", "", "", {}, "", 1)
    metrics = Metrics(host, 1, Counters, lambda: 0, lambda: 0)
    metrics.count_refusal("INVALID_ARGUMENT")  # a label shows once it has a value
    parts = [
        "# Metrics of a daemon\n",
        "`asm-executor serve --metrics-port PORT` answers Prometheus at `/metrics`. No label names "
        "a caller or a program. A histogram has `_bucket`, `_sum` and `_count`.\n",
    ]
    for family in metrics.registry.collect():
        names = sorted({sample.name for sample in family.samples if "_created" not in sample.name})
        labels = sorted({name for sample in family.samples for name in sample.labels} - {"le"})
        shown = [family.name] if family.type == "histogram" else names or [family.name]
        about = family.type
        if labels:
            about += f" by {', '.join(map(code, labels))}"
        parts.append(f"{', '.join(map(code, shown))} ({about})")
        parts.append(f": {family.documentation}\n")
    return "\n".join(parts)


def evaluation() -> str:
    from policy_jax.evaluation import summary

    schema = summary.schema()
    parts = [
        "# Figures of an evaluation\n",
        "The fields of the `summary.json` that `python -m policy_jax.evaluate` writes. "
        "`python -m policy_jax.evaluate --schema` prints the same as a JSON Schema.\n",
    ]
    for name, definition in {"the file": schema, **schema["$defs"]}.items():
        if name != "the file":
            parts.append(f"## {name}\n")
            parts.append(definition.get("description", "") + "\n")
        rows = [
            (code(field), _kind(what), what.get("description", ""))
            for field, what in definition.get("properties", {}).items()
        ]
        parts.append(table(("field", "type", "what it is"), rows))
    return "\n".join(parts)


def _kind(what: dict[str, Any]) -> str:
    if "$ref" in what:
        return what["$ref"].rpartition("/")[2]
    if "anyOf" in what:
        return " or ".join(_kind(one) for one in what["anyOf"])
    if what.get("type") == "array":
        return f"list of {_kind(what.get('items', {}))}"
    return str(what.get("type", "any"))

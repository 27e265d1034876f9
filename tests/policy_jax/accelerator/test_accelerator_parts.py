"""How the time is shared, what the files say, which kernels a trace holds."""

import json
from pathlib import Path
from typing import Any

import pytest

from policy_jax.accelerator import record
from policy_jax.accelerator.kernel_times import kernels
from policy_jax.accelerator.plan import SHARES, SIZES, ShapeSet, Stage, limit_seconds
from policy_jax.accelerator.record import Figure, Recorder
from policy_jax.accelerator.runner import ordered


def test_stages_run_in_order_of_worth() -> None:
    assert ordered(()) == tuple(Stage)
    assert ordered((Stage.LEARN, Stage.PARITY)) == (Stage.PARITY, Stage.LEARN)


def test_what_a_stage_leaves_goes_to_those_after_it() -> None:
    assert sum(SHARES.values()) == pytest.approx(1.0)
    stages = tuple(Stage)
    assert limit_seconds(Stage.PARITY, stages, 100.0) == pytest.approx(100 * SHARES[Stage.PARITY])
    assert limit_seconds(Stage.LEARN, stages, 100.0) == pytest.approx(100.0)
    two = (Stage.DECODE, Stage.LEARN)
    wanted = 100 * SHARES[Stage.DECODE] / (SHARES[Stage.DECODE] + SHARES[Stage.LEARN])
    assert limit_seconds(Stage.DECODE, two, 100.0) == pytest.approx(wanted)


@pytest.mark.parametrize("shapes", [ShapeSet.FULL, ShapeSet.TINY])
def test_gradients_divide_the_rows_of_a_step(shapes: ShapeSet) -> None:
    for sizes in (SIZES[shapes].train, SIZES[shapes].adapters):
        assert all(sizes.rows % rows == 0 for rows, _ in sizes.tries)
    d = SIZES[shapes].decode
    assert d.new % d.steps_per_dispatch == 0


def test_a_recorder_writes_after_each_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "stages" / "decode.json"
    recorder = Recorder(file)
    assert record.read_stage(file) == {"figures": []}
    recorder.doing("measuring")
    assert record.read_stage(file)["doing"] == "measuring"
    recorder.add(Figure("share", 0.5, "share", "70% or more", False))
    content = record.read_stage(file)
    assert "doing" not in content
    assert [f["value"] for f in content["figures"]] == [0.5]
    assert list(file.parent.iterdir()) == [file]
    assert "share: 50.0%; target 70% or more: missed" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (0.705, "share", "70.5%"),
        (23.2e9, "bytes", "23.2 GB"),
        (11538.2, "tokens/s", "11,538 tokens/s"),
        (2e-05, "", "2e-05"),
        (None, "", ""),
    ],
)
def test_amounts(value: float | None, unit: str, shown: str) -> None:
    assert record.amount({"value": value, "unit": unit}) == shown


def test_the_table_says_what_was_not_reached() -> None:
    figure = {"what": "a|b", "value": 3.0, "unit": "x", "target": "", "met": None, "note": "n"}
    text = record.markdown(
        {
            "command": "c",
            "device": {"device": "GPU", "jax": "1"},
            "stages": {
                "parity": {"state": "out of time", "figures": [figure], "seconds": 9.6},
                "decode": {"state": "not reached", "figures": [], "reason": "0 seconds were left"},
            },
        }
    )
    assert "device GPU, jax 1" in text
    assert "| parity | a\\|b | 3 x |  |  | n |" in text
    assert "| parity | out of time | 10 |  |  |" in text
    assert "| decode | not reached |  |  | 0 seconds were left |" in text


def event(name: str, pid: int, tid: int, microseconds: float, **arguments: Any) -> dict[str, Any]:
    return {"ph": "X", "name": name, "pid": pid, "tid": tid, "dur": microseconds, "args": arguments}


NAMES = [
    {"name": "process_name", "pid": 1, "args": {"name": "/device:GPU:0"}},
    {"name": "process_name", "pid": 2, "args": {"name": "/host:CPU"}},
    {"name": "thread_name", "pid": 1, "tid": 7, "args": {"name": "Stream #14(Compute)"}},
    {"name": "thread_name", "pid": 1, "tid": 8, "args": {"name": "XLA Modules"}},
]


def test_kernels_of_a_gpu_are_those_on_its_streams() -> None:
    events = [
        *NAMES,
        event("gemm", 1, 7, 30.0),
        event("gemm", 1, 7, 30.0),
        event("copy", 1, 7, 20.0),
        event("jit_step", 1, 8, 500.0),
        event("dispatch", 2, 1, 900.0, hlo_op="gemm"),
    ]
    found = [(k.name, round(k.seconds * 1e6), k.calls, k.share) for k in kernels(events)]
    assert found == [("gemm", 60, 2, 0.75), ("copy", 20, 1, 0.25)]


def test_kernels_without_a_device_are_operations_of_the_host() -> None:
    events = [NAMES[1], event("dot", 2, 1, 10.0, hlo_op="dot.1"), event("python", 2, 1, 99.0)]
    assert [k.name for k in kernels(events)] == ["dot"]
    assert kernels([]) == []


def test_results_are_json(tmp_path: Path) -> None:
    record.write_json(tmp_path / "r.json", {"a": 1})
    assert json.loads((tmp_path / "r.json").read_text()) == {"a": 1}

"""The generated code that is checked in is what the contract generates.

To regenerate, in the root of the repository:

    python -m grpc_tools.protoc -Iexecutor/proto=protos/asmexec/v1 --python_out=. \
        --pyi_out=. --grpc_python_out=. executor/proto/executor.proto
"""

from __future__ import annotations

import itertools
import re
import subprocess
import sys
from pathlib import Path

import pytest

from executor.proto import executor_pb2 as pb

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ("executor_pb2.py", "executor_pb2.pyi", "executor_pb2_grpc.py")

# What another release of grpcio-tools writes differently without meaning anything else.
_VERSIONS = re.compile(
    r"^# Protobuf Python Version: .*$|^GRPC_GENERATED_VERSION = .*$"
    r"|ValidateProtobufRuntimeVersion\([^)]*\)",
    re.MULTILINE,
)


@pytest.fixture(scope="module")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("proto")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "grpc_tools.protoc",
            f"-Iexecutor/proto={ROOT / 'protos/asmexec/v1'}",
            f"--python_out={out}",
            f"--pyi_out={out}",
            f"--grpc_python_out={out}",
            "executor/proto/executor.proto",
        ],
        check=True,
        cwd=out,
    )
    return out / "executor/proto"


@pytest.mark.parametrize("name", GENERATED)
def test_checked_in_code_is_what_the_contract_generates(regenerated: Path, name: str) -> None:
    fresh = _VERSIONS.sub("", (regenerated / name).read_text())
    kept = _VERSIONS.sub("", (ROOT / "executor/proto" / name).read_text())
    assert kept == fresh, f"{name} is out of date; the command is at the head of this file"


def test_package_and_service_have_the_names_that_other_clients_use() -> None:
    assert pb.DESCRIPTOR.package == "asmexec.v1"
    service = pb.DESCRIPTOR.services_by_name["ExecutorService"]
    assert [method.name for method in service.methods] == [
        "RegisterProgram",
        "Evaluate",
        "Profile",
        "Describe",
    ]


def test_every_enum_starts_with_unspecified() -> None:
    for name, enum in pb.DESCRIPTOR.enum_types_by_name.items():
        zero = enum.values_by_number[0].name
        assert zero.endswith("_UNSPECIFIED"), name
        prefix = zero.removesuffix("UNSPECIFIED")
        assert all(value.name.startswith(prefix) for value in enum.values), name


def test_every_field_method_and_enum_value_is_documented() -> None:
    lines = (ROOT / "protos/asmexec/v1/executor.proto").read_text().splitlines()
    declared = re.compile(
        r"\s*(optional |repeated )?[\w.<>, ]+ \w+ = \d+;"  # field
        r"|\s*[A-Z_0-9]+ = \d+;"  # enum value
        r"|\s*rpc |message |enum |service "
    )
    undocumented = [
        line
        for before, line in itertools.pairwise(lines)
        if declared.match(line) and not before.strip().startswith("//")
    ]
    assert undocumented == []

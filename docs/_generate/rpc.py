"""The RPC: services, messages and enums of the .proto file with their comments."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from _generate.markdown import code, table

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "protos"
FILE = "asmexec/v1/executor.proto"


def page() -> str:
    from google.protobuf import descriptor_pb2 as d

    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "descriptors"
        protoc = [sys.executable, "-m", "grpc_tools.protoc", f"-I{FOLDER}", FILE]
        subprocess.run(
            [*protoc, f"--descriptor_set_out={out}", "--include_source_info"], check=True
        )
        (file,) = d.FileDescriptorSet.FromString(out.read_bytes()).file
    # Comments are named by the path of numbers that leads to what they describe.
    comments = {tuple(at.path): at.leading_comments for at in file.source_code_info.location}
    parts = [f"# RPC: {file.package}\n"]
    for k, service in enumerate(file.service):
        parts += [f"## {service.name}\n", _text(comments[6, k])]
        for m, method in enumerate(service.method):
            asked, answered = _short(method.input_type), _short(method.output_type)
            parts.append(f"### {method.name}\n")
            parts.append(f"`{asked}` → `{answered}`\n")
            parts.append(_text(comments[6, k, 2, m]))
    parts.append("## Messages\n")
    for k, message in enumerate(file.message_type):
        parts += [f"### {message.name}\n", _text(comments[4, k])]
        maps = {n.name: n.field for n in message.nested_type if n.options.map_entry}
        rows = []
        for n, one in enumerate(message.field):
            name = _kind(one)
            entry = maps.get(_short(one.type_name))
            if entry is not None:
                name = f"map of {_kind(entry[0])} to {_kind(entry[1])}"
            elif one.label == one.LABEL_REPEATED:
                name = f"repeated {name}"
            elif one.proto3_optional:
                name = f"optional {name}"
            rows.append((str(one.number), code(one.name), name, comments[4, k, 2, n]))
        if rows:
            parts.append(table(("number", "field", "type", "what it is"), rows))
    parts.append("## Enums\n")
    for k, enum in enumerate(file.enum_type):
        parts += [f"### {enum.name}\n", _text(comments[5, k])]
        rows = [
            (str(value.number), code(value.name), comments[5, k, 2, n])
            for n, value in enumerate(enum.value)
        ]
        parts.append(table(("number", "value", "what it is"), rows))
    return "\n".join(parts)


def _kind(field: Any) -> str:
    if field.type in (field.TYPE_MESSAGE, field.TYPE_ENUM):
        return _short(field.type_name)
    return str(field.Type.Name(field.type)).removeprefix("TYPE_").lower()


def _short(name: str) -> str:
    """`Program` for `.asmexec.v1.Program`."""
    return name.rpartition(".")[2]


def _text(comment: str) -> str:
    """A comment as Markdown, which it nearly is: the blank after each `//` goes."""
    lines = [line.removeprefix(" ") for line in comment.splitlines()]
    return "\n".join(lines) + "\n"

"""Rows of the data set of arXiv 2505.11480 as released, one `ProgramEntry` each.

The prompt of a row is kept to the byte, since the released checkpoints were trained on it. Its
field `unoptimized_assembly` is an -O3 listing in the released files and an -O0 listing where the
released scripts were run again; which one is detected from the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa

from executor.client import Program, TestCase, TestKind
from policy_jax.asm.level import optimisation_level
from policy_jax.compilers.compiler import BASELINE_FLAGS, CompileError, compile_listing
from policy_jax.data.codenet.raw import LICENCE
from policy_jax.data.program_sets import ROLES, Message, ProgramEntry, parse_rows
from policy_jax.data.prompts import answer_text, c_only_prompt, paper_prompt
from policy_jax.data.rows import DatasetError, OnError, RowError, rows_of
from policy_jax.data.shards import write_table

COLUMNS = ("prompt", "extra_info")

_TURN = pa.struct([("role", pa.string()), ("content", pa.string())])

SCHEMA = pa.schema(
    [
        ("data_source", pa.string()),
        ("prompt", pa.list_(_TURN)),
        ("ability", pa.string()),
        ("reward_model", pa.struct([("style", pa.string()), ("ground_truth", pa.string())])),
        (
            "extra_info",
            pa.struct(
                [
                    ("split", pa.string()),
                    ("index", pa.int64()),
                    ("c_code", pa.string()),
                    ("question", pa.string()),
                    ("c_only_question", pa.string()),
                    ("answer", pa.string()),
                    ("inputs", pa.list_(pa.string())),
                    ("outputs", pa.list_(pa.string())),
                    ("unoptimized_assembly", pa.string()),
                    ("unoptimized_compiled", pa.binary()),
                ]
            ),
        ),
    ]
)
"""Columns of the released files."""

PAPER_TESTS = 10
"""The paper uses this many tests of a row, the first ones, for both reward and score."""

HELD_OUT_TESTS = 3
"""Of these, this many are held out of the reward unless the caller chooses otherwise."""

_FILE = re.compile(r'^\t\.file\t"([^"]+)"', re.MULTILINE)


def read_published(
    path: Path,
    *,
    held_out: int = HELD_OUT_TESTS,
    recompile: bool = False,
    on_error: OnError | None = None,
) -> list[ProgramEntry]:
    """The programs of a released file, in its order.

    held_out, recompile: see `row_parser`.
    on_error: called for each row that cannot be used, which is then left out; without it the first
        such row raises. Raises DatasetError, naming file, row and field, and ValueError for a
        `held_out` that leaves no test for the reward.
    """
    parse = row_parser(path.name, held_out, recompile)
    return parse_rows(rows_of(path, COLUMNS), str(path), parse, on_error)


def row_parser(
    source: str, held_out: int = HELD_OUT_TESTS, recompile: bool = False
) -> Callable[[Mapping[str, Any]], ProgramEntry]:
    """What makes an entry of a row in the paper's schema, or raises RowError.

    source: what `ProgramEntry.origin` says of where the rows are.
    held_out: how many of a row's first ten tests are held out of the reward, besides all after the
        tenth. 0 gives the paper's setting: the first ten alone, all for the reward.
    recompile: replace the row's listing by that of the local gcc -O3. A row whose listing is -O0 is
        recompiled in any case; the prompt stays as it is.
    Raises ValueError for a `held_out` that leaves no test for the reward.
    """
    if not 0 <= held_out < PAPER_TESTS:
        raise ValueError(f"held_out = {held_out}; give 0 to {PAPER_TESTS - 1}")
    return partial(_entry, file=source, held_out=held_out, recompile=recompile)


def _entry(row: Mapping[str, Any], file: str, held_out: int, recompile: bool) -> ProgramEntry:
    info = row["extra_info"]
    if not isinstance(info, Mapping):
        raise RowError("extra_info", f"is {type(info).__name__}, not a struct")
    source, listing = _text(info, "c_code"), _text(info, "unoptimized_assembly")
    split = _text(info, "split")
    index = info.get("index")
    if not isinstance(index, int):
        raise RowError("extra_info.index", f"{index!r} is no number")
    tests = _tests(info, held_out)
    prompt = _prompt(row)
    named = _FILE.search(listing)
    try:
        level = optimisation_level(listing)
    except ValueError as error:
        raise RowError("extra_info.unoptimized_assembly", str(error)) from error
    if recompile or level == "-O0":
        try:
            listing = compile_listing(source, BASELINE_FLAGS)
        except CompileError as error:
            raise RowError("extra_info.c_code", f"does not compile: {error}") from error
    return ProgramEntry(
        name=f"{split}-{index}",
        group="",  # the rows do not name the problem that they solve
        split=split,
        program=Program(source, tests, BASELINE_FLAGS),
        listing=listing,
        origin=f"{file}, row {index}, {named.group(1) if named else 'unnamed'}, {level} listing",
        licence=LICENCE,
        prompt=prompt,
    )


def _tests(info: Mapping[str, Any], held_out: int) -> tuple[TestCase, ...]:
    given, printed = _texts(info, "inputs"), _texts(info, "outputs")
    if len(given) != len(printed):
        raise RowError(
            "extra_info.outputs",
            f"has {len(printed)} texts for {len(given)} inputs; one is missing",
        )
    if held_out == 0:
        given = given[:PAPER_TESTS]
    rewards = max(1, min(len(given), PAPER_TESTS) - held_out)
    return tuple(
        TestCase(
            str(k),
            stdin.encode(),
            expected.encode(),
            TestKind.REWARD if k < rewards else TestKind.HELD_OUT,
        )
        for k, (stdin, expected) in enumerate(zip(given, printed, strict=False))
    )


def _prompt(row: Mapping[str, Any]) -> tuple[Message, ...]:
    turns = row["prompt"]
    if not isinstance(turns, list) or not turns:
        raise RowError("prompt", "holds no turns")
    for i, turn in enumerate(turns):
        if not isinstance(turn, Mapping) or not isinstance(turn.get("content"), str):
            raise RowError(f"prompt[{i}]", "has no content")
        if turn.get("role") not in ROLES:
            raise RowError(f"prompt[{i}].role", f"{turn.get('role')!r} is unknown")
    return tuple((turn["role"], turn["content"]) for turn in turns)


def _text(info: Mapping[str, Any], field: str) -> str:
    value = info.get(field)
    if not isinstance(value, str) or not value.strip():
        raise RowError(f"extra_info.{field}", "is missing or empty")
    return value


def _texts(info: Mapping[str, Any], field: str) -> list[str]:
    value = info.get(field)
    if not isinstance(value, list) or not value:
        raise RowError(f"extra_info.{field}", "is missing or empty")
    for k, text in enumerate(value):
        if not isinstance(text, str):
            raise RowError(f"extra_info.{field}[{k}]", "is missing")
    return value


def write_published(path: Path, entries: Sequence[ProgramEntry]) -> None:
    """Write entries as rows of the released schema; all tests count as the paper's.

    `unoptimized_compiled` stays empty: executors build whatever they measure from the text.
    """
    rows = []
    for index, entry in enumerate(entries):
        source, listing = entry.program.source, entry.listing
        for test in entry.program.tests:
            if any(test.beside_stdin):
                raise DatasetError(
                    f"{entry.name}: test {test.name!r} has arguments or files, which rows of the "
                    "released schema cannot hold; write the set in our own columns instead"
                )
        prompt = entry.messages or paper_prompt(source, listing)
        (c_only,) = c_only_prompt(source)
        info = {
            "split": entry.split,
            "index": index,
            "c_code": source,
            "question": prompt[-1]["content"],
            "c_only_question": c_only["content"],
            "answer": answer_text(listing),
            "inputs": [t.stdin.decode() for t in entry.program.tests],
            "outputs": [(t.expected or b"").decode() for t in entry.program.tests],
            "unoptimized_assembly": listing,
            "unoptimized_compiled": b"",
        }
        rows.append(
            {
                "data_source": entry.split,
                "prompt": prompt,
                "ability": "code",
                "reward_model": {"style": "rule", "ground_truth": listing},
                "extra_info": info,
            }
        )
    write_table(pa.Table.from_pylist(rows, schema=SCHEMA), path)

"""Runs of a program that a command line gives, such as `./app -n 3 data.txt < input.txt`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from executor.client import TestCase
from executor.common import InputError, split_arguments

_NAMED = re.compile(r"([\w.-]+)(?::([0-9.]+))?=(.*)", re.DOTALL)
_SHELL = frozenset(("|", ">", ">>", "&&", "||", ";", "2>", "&"))


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it was given. command: the program and its arguments, and at most `< FILE`. name,
    weight: of its test. option: what the user wrote, for messages."""

    command: str
    name: str
    weight: float
    option: str


def runs_of(runs: Sequence[str], workloads: Sequence[str] = (), *, program: str = "") -> list[Run]:
    """The values of `--run` and of `--workload`, which are `NAME=COMMAND` or `NAME:WEIGHT=COMMAND`.

    program: stands before each command of `--workload` where this has arguments alone. Raises
    InputError.
    """
    found = [Run(text, f"run-{k}", 1.0, f"--run {text!r}") for k, text in enumerate(runs, 1)]
    for text in workloads:
        option = f"--workload {text!r}"
        match = _NAMED.fullmatch(text)
        if match is None:
            raise InputError(
                f"{option}: write NAME=RUN or NAME:WEIGHT=RUN, as in big:3='< big.txt'"
            )
        name, weight, command = match.groups()
        try:
            value = float(weight or 1)
        except ValueError:
            raise InputError(f"{option}: {weight} is no number; give a weight such as 3") from None
        found.append(Run(f"{program} {command}".strip(), name, value, option))
    names = [run.name for run in found]
    for name in names:
        if names.count(name) > 1:
            raise InputError(f"--workload: the name {name!r} is given twice; names must differ")
    return found


def read_run(run: Run, folder: Path, like: TestCase | None = None) -> tuple[str, TestCase]:
    """The program as it was written, and a test with the arguments, files and standard input.

    Files that the arguments name and `folder` holds are given to the program, by their names
    without folders. like: a test whose files it gets too, and whose outputs it may write; arguments
    name these without folders too. Raises InputError.
    """
    words = list(split_arguments(run.command, run.option))
    stdin = b""
    if "<" in words:
        at = words.index("<")
        if at + 2 != len(words):
            raise InputError(f"{run.option}: write '< FILE' at its end")
        stdin = _content(folder / words[at + 1], run)
        words = words[:at]
    if not words or _SHELL & set(words) or any(word[0] in "<>" for word in words if word):
        raise InputError(
            f"{run.option}: give one program with its arguments, and at most '< FILE', without "
            "pipes and without '> FILE' (what it prints is compared anyway)"
        )
    files = {} if like is None else dict(like.files)
    outputs = () if like is None else like.outputs
    arguments = []
    for word in words[1:]:
        path = folder / word
        if not word.startswith("-") and _is_file(path):
            content = _content(path, run)
            if files.setdefault(path.name, content) != content:
                raise InputError(
                    f"{run.option}: two files are called {path.name}, and a run sees all in one "
                    "folder; rename one"
                )
            word = path.name
        elif path.name in outputs:
            word = path.name
        arguments.append(word)
    test = TestCase(
        run.name,
        stdin,
        arguments=tuple(arguments),
        files=tuple(files.items()),
        weight=run.weight,
        outputs=outputs,
    )
    if fault := test.input_fault():
        raise InputError(f"{run.option}: {fault}")
    return words[0], test


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # too long for a name: no file
        return False


def _content(path: Path, run: Run) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{run.option}: cannot read {path.name} ({error.strerror})") from error

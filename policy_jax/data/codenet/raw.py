"""Submissions of Project CodeNet as published: a folder, or its archive read as a stream.

The archive is far larger than the part that is used, so it is never unpacked: one pass reads the
metadata, another the sources chosen from it. A truncated archive gives the files before its end.
"""

from __future__ import annotations

import csv
import re
import tarfile
import zlib
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path

from policy_jax.data.rows import DatasetError

_METADATA = re.compile(r"(?:.*/)?metadata/(p\d{5})\.csv")
_SOURCE = re.compile(r"(?:.*/)?data/(p\d{5})/C/(s\d{9})\.c")

LICENCE = "CDLA-Permissive-2.0"
"""SPDX identifier of Project CodeNet's terms."""

LANGUAGE, STATUS = "C", "Accepted"
_COLUMNS = ("submission_id", "language", "status")

Report = Callable[[str, str], None]
"""Called with the name of something that cannot be used, and the reason."""


@dataclass(frozen=True, slots=True, order=True)
class Submission:
    """One solution of one problem."""

    problem: str
    name: str


def choose(codenet: Path, per_problem: int, report: Report) -> list[Submission]:
    """The first accepted C submissions of every problem, in order.

    Raises DatasetError where `codenet` is neither a folder of CodeNet nor an archive.
    """
    chosen: list[Submission] = []
    for path, data in _files(codenet, _METADATA, report):
        match = _METADATA.fullmatch(path)
        assert match is not None
        problem = match[1]
        try:
            rows = list(csv.DictReader(data.decode("utf-8").splitlines()))
        except UnicodeDecodeError as error:
            report(path, f"is not UTF-8 text (byte {error.start})")
            continue
        if rows and not all(column in rows[0] for column in _COLUMNS):
            report(path, f"lacks one of the columns {', '.join(_COLUMNS)}")
            continue
        accepted = [
            row["submission_id"]
            for row in rows
            if row["language"] == LANGUAGE and row["status"] == STATUS
        ]
        chosen += [Submission(problem, name) for name in accepted[:per_problem]]
    return sorted(chosen)


def sources(
    codenet: Path, wanted: Set[Submission], report: Report
) -> Iterator[tuple[Submission, bytes]]:
    """The C texts of submissions, as bytes; missing ones are reported."""
    left = set(wanted)
    for path, data in _files(codenet, _SOURCE, report):
        match = _SOURCE.fullmatch(path)
        assert match is not None
        submission = Submission(match[1], match[2])
        if submission in left:
            left.remove(submission)
            yield submission, data
            if not left:
                return
    for submission in sorted(left):
        report(f"{submission.problem}/{submission.name}", "its source is missing")


def _files(codenet: Path, pattern: re.Pattern[str], report: Report) -> Iterator[tuple[str, bytes]]:
    """Path and content of all files whose path matches `pattern`."""
    if codenet.is_dir():
        yield from _of_folder(codenet, pattern, report)
    elif codenet.is_file():
        yield from _of_archive(codenet, pattern, report)
    else:
        raise DatasetError(f"{codenet}: no such folder or archive; give Project_CodeNet's")


def _of_folder(
    folder: Path, pattern: re.Pattern[str], report: Report
) -> Iterator[tuple[str, bytes]]:
    root = folder if (folder / "metadata").is_dir() else folder / "Project_CodeNet"
    if not (root / "metadata").is_dir() or not (root / "data").is_dir():
        raise DatasetError(f"{folder}: has no folders metadata and data; give Project_CodeNet's")
    glob = "metadata/p*.csv" if pattern is _METADATA else "data/p*/C/s*.c"
    for path in sorted(root.glob(glob)):
        name = path.relative_to(root).as_posix()
        if pattern.fullmatch(name):
            try:
                yield name, path.read_bytes()
            except OSError as error:
                report(name, f"cannot be read ({error.strerror})")


def _of_archive(
    archive: Path, pattern: re.Pattern[str], report: Report
) -> Iterator[tuple[str, bytes]]:
    last = "its beginning"
    try:
        with tarfile.open(archive, "r|*") as tar:
            for member in tar:
                if member.isfile() and pattern.fullmatch(member.name):
                    file = tar.extractfile(member)
                    assert file is not None
                    data = file.read()
                    if len(data) < member.size:
                        raise EOFError("ends within a file")
                    yield member.name, data
                last = member.name
    except (tarfile.TarError, EOFError, zlib.error, OSError) as error:
        if last == "its beginning":
            raise DatasetError(
                f"{archive}: no tar archive ({error}); give Project_CodeNet as a folder or as "
                "a tar archive"
            ) from error
        report(archive.name, f"is truncated or damaged after {last} ({error})")

"""Folder and archive give the same submissions; what is broken is named."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest
from raw_codenet_tree import SUMS, make, submission

from policy_jax.data.codenet.raw import Submission, choose, sources
from policy_jax.data.rows import DatasetError

ACCEPTED = [Submission("p00001", submission(k)) for k in (1, 2, 3, 4, 5)]
OTHERS = [Submission("p00002", submission(7)), Submission("p00003", submission(8))]


@pytest.fixture
def codenet(tmp_path: Path) -> Path:
    return make(tmp_path)[0]


def packed(codenet: Path, to: Path) -> Path:
    with tarfile.open(to, "w:gz") as tar:
        tar.add(codenet, "Project_CodeNet")
    return to


def test_the_first_accepted_c_submissions_are_chosen(codenet: Path) -> None:
    reports: list[tuple[str, str]] = []
    assert choose(codenet, 10, lambda *r: reports.append(r)) == [*ACCEPTED, *OTHERS]
    assert reports == [("metadata/p00004.csv", "is not UTF-8 text (byte 120)")]
    few = choose(codenet.parent, 2, lambda *_: None)  # the folder around it will do
    assert few == [*ACCEPTED[:2], *OTHERS]


@pytest.mark.parametrize("archived", [False, True])
def test_sources_come_as_bytes_and_missing_ones_are_named(
    archived: bool, codenet: Path, tmp_path: Path
) -> None:
    where = packed(codenet, tmp_path / "codenet.tar.gz") if archived else codenet
    reports: list[tuple[str, str]] = []
    chosen = choose(where, 10, lambda *_: None)
    texts = dict(sources(where, set(chosen), lambda *r: reports.append(r)))
    assert set(texts) == {*ACCEPTED, *OTHERS} - {ACCEPTED[4]}
    assert texts[ACCEPTED[0]] == SUMS.encode()
    assert texts[ACCEPTED[3]].startswith(b"/* caf\xe9")
    assert reports == [(f"p00001/{submission(5)}", "its source is missing")]


def test_a_truncated_archive_is_named_and_gives_what_it_has(codenet: Path, tmp_path: Path) -> None:
    path = tmp_path / "codenet.tar"
    with tarfile.open(path, "w") as tar:
        for folder in ("metadata", "data"):
            for file in sorted((codenet / folder).rglob("*.c*")):
                tar.add(file, f"Project_CodeNet/{file.relative_to(codenet)}", recursive=False)
    with tarfile.open(path) as tar:
        at = tar.getmember(f"Project_CodeNet/data/p00002/C/{submission(7)}.c").offset_data
    path.write_bytes(path.read_bytes()[: at + 40])
    reports: list[tuple[str, str]] = []
    chosen = choose(path, 10, lambda *_: None)
    assert chosen == [*ACCEPTED, *OTHERS]
    texts = dict(sources(path, set(chosen), lambda *r: reports.append(r)))
    assert set(texts) == set(ACCEPTED[:4])
    name, why = reports[0]
    assert name == "codenet.tar"
    assert why.startswith("is truncated or damaged after Project_CodeNet/data/p00001/C/")
    assert (f"p00002/{submission(7)}", "its source is missing") in reports


def test_a_truncated_gzip_stream_is_named(codenet: Path, tmp_path: Path) -> None:
    path = packed(codenet, tmp_path / "codenet.tar.gz")
    path.write_bytes(path.read_bytes()[:-200])
    reports: list[tuple[str, str]] = []
    choose(path, 10, lambda *r: reports.append(r))
    assert any(name == "codenet.tar.gz" and "truncated" in why for name, why in reports)


@pytest.mark.parametrize(
    ("make_it", "message"),
    [
        (lambda p: None, "no such folder or archive"),
        (lambda p: p.mkdir(), "has no folders metadata and data"),
        (lambda p: p.write_text("no archive" * 100), "no tar archive"),
    ],
)
def test_what_is_no_codenet_is_refused(make_it, message: str, tmp_path: Path) -> None:
    path = tmp_path / "x"
    make_it(path)
    with pytest.raises(DatasetError, match=message):
        choose(path, 10, lambda *_: None)

"""Options of the commands of data sets are refused before the work, with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from policy_jax.data.options import new_folder, writable_file
from policy_jax.data.rows import DatasetError
from policy_jax.data.specs import open_dataset


def test_a_file_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    assert writable_file(None) is None
    assert writable_file(tmp_path / "new.json") == tmp_path / "new.json"
    with pytest.raises(typer.BadParameter, match=r"there is no folder .*/none; create it"):
        writable_file(tmp_path / "none" / "new.json")
    with pytest.raises(typer.BadParameter, match="is a folder; name a file in it"):
        writable_file(tmp_path)


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    assert new_folder(tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").write_text("")
    with pytest.raises(typer.BadParameter, match=r"cannot create the folder .*; name another"):
        new_folder(tmp_path / "file")


def test_data_that_is_not_there_is_named_with_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="nowhere' is neither known nor there; give bundled:val"):
        open_dataset(tmp_path / "nowhere")

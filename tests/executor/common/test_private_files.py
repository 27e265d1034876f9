"""Files of other users are neither run nor read; a secret that others can read is reported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from serving import serving

from executor.client import Client
from executor.common import machine
from executor.engine.baseline_cache import BaselineCache
from executor.engine.engine import Engine
from executor.types import ExecutorError

NOBODY = 65534

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")


def planted(folder: Path, cache: Path) -> Path:
    """Put a fake launcher into a folder; return the file that it creates when it is run."""
    with Engine(slots=1, cache_dir=cache):
        pass
    (launcher,) = cache.glob("launcher-*")
    folder.mkdir()
    mark = folder.with_name("it ran")
    trap = folder / launcher.name
    trap.write_text(f"#!/bin/sh\ntouch '{mark}'\n")
    trap.chmod(0o755)
    return mark


def check(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "executor.commands.cli", "check", "--slots", "1", *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
    )


@as_root
def test_a_cache_folder_of_another_owner_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "asm-executor"
    mark = planted(folder, tmp_path / "cache")
    for path in (folder, *folder.iterdir()):
        os.chown(path, NOBODY, NOBODY)
    for done in (
        check("--cache-dir", str(folder)),
        check(XDG_CACHE_HOME=str(tmp_path)),  # the default one
    ):
        assert done.returncode == 2
        assert f"{folder} belongs to user {NOBODY}" in done.stderr
        assert "--cache-dir" in done.stderr
        assert done.stderr.count("\n") == 1
        assert not mark.exists()
    assert not (folder / "baselines.sqlite").exists()


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o1777])
def test_a_cache_folder_that_others_can_write_is_refused(tmp_path: Path, mode: int) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(mode)
    with pytest.raises(ExecutorError, match=f"--cache-dir: .*open can be written.*{mode:04o}"):
        Engine(slots=1, cache_dir=folder)
    assert not list(folder.iterdir())


@as_root
def test_a_cache_folder_below_one_of_another_owner_is_refused(tmp_path: Path) -> None:
    """Its owner could put another folder in its place while the daemon runs."""
    theirs = tmp_path / "theirs"
    (theirs / "between").mkdir(parents=True)
    os.chown(theirs, NOBODY, NOBODY)
    link = tmp_path / "link"
    link.symlink_to(theirs / "between")
    for folder in (theirs / "between" / "ours", link):
        with pytest.raises(ExecutorError, match=f"theirs, in which .* belongs to user {NOBODY}"):
            Engine(slots=1, cache_dir=folder)


def test_a_cache_folder_below_one_that_everybody_can_write_is_refused(tmp_path: Path) -> None:
    """Anybody could put another folder in its place; not so where the sticky bit is set."""
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    with pytest.raises(ExecutorError, match=r"every user may write to .*shared \(mode 0777\)"):
        Engine(slots=1, cache_dir=shared / "ours")
    shared.chmod(0o1777)
    with Engine(slots=1, cache_dir=shared / "mine"):
        assert list((shared / "mine").glob("launcher-*"))


def test_a_cache_folder_may_be_named_from_where_one_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Engine(slots=1, cache_dir="cache"):
        assert list((tmp_path / "cache").glob("launcher-*"))


@as_root
def test_files_of_another_owner_in_a_folder_of_ours_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    mark = planted(folder, tmp_path / "cache")
    folder.chmod(0o700)
    (trap,) = folder.iterdir()
    os.chown(trap, NOBODY, NOBODY)
    with pytest.raises(ExecutorError, match=r"launcher-.* belongs to user"):
        Engine(slots=1, cache_dir=folder)
    assert not mark.exists()
    database = folder / "baselines.sqlite"
    database.touch()
    os.chown(database, NOBODY, NOBODY)
    with pytest.raises(ExecutorError, match=r"baselines\.sqlite belongs to user"):
        BaselineCache(database)


def test_a_cache_folder_is_made_for_this_user_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        made = machine.open_cache_dir(tmp_path / "new" / "folder")
    finally:
        os.umask(before)
    assert made.stat().st_mode & 0o777 == 0o700


def test_a_token_file_that_others_can_read_gets_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    token = tmp_path / "token"
    token.write_text("s3cret\n")
    token.chmod(0o644)
    arguments = ("--token-file", str(token), "--slots", "1", "--cache-dir", str(tmp_path / "cache"))
    with serving(*arguments) as daemon:
        assert f"{token} can be read by every user of this machine; `chmod 600" in daemon.log()
        assert "s3cret" not in daemon.log()
    Client(["127.0.0.1:9"], token).close()
    assert "can be read by every user" in caplog.text
    caplog.clear()
    token.chmod(0o600)
    Client(["127.0.0.1:9"], token).close()
    assert not caplog.text

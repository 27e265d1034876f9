"""Check that no other user has made, or can change, a folder or file that this user trusts.

The cache folder holds the launcher, which is executed, and baselines, which decide what is correct.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from executor.types import ExecutorError


class NotPrivate(ExecutorError):
    """Another user owns a file or folder, or may write to it."""


def make_folder(path: Path, option: str) -> None:
    """Make a folder for this user alone if it is missing; check that it is private.

    Raises NotPrivate when another user owns it or a folder above it, or may write to it; OSError
    when it cannot be made.
    """
    # With a umask of 0, `parents=True` would make folders that everybody may write to.
    for missing in reversed([folder for folder in path.parents if not folder.exists()]):
        missing.mkdir(mode=0o755, exist_ok=True)
    path.mkdir(mode=0o700, exist_ok=True)
    status = path.stat()
    owner = os.geteuid()
    if status.st_uid != owner:
        raise NotPrivate(
            f"{option}: {path} belongs to user {status.st_uid}, and this is user {owner}; what "
            "lies in it would be run, so give a folder of your own or one that is not there yet"
        )
    if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise NotPrivate(
            f"{option}: {path} can be written by other users (mode {status.st_mode & 0o7777:04o}), "
            f"and what lies in it would be run; empty it and `chmod 700 {path}`, or give a folder "
            "that is not there yet"
        )
    _check_parents(path.resolve(), option)


def _check_parents(path: Path, option: str) -> None:
    """Raise NotPrivate if another user owns a folder above, or anybody may write to it and it is
    not sticky: then somebody else could replace what is below it.

    Ids that this user namespace does not map all appear as one id, which may stand for root.
    """
    for folder in path.parents:
        status = folder.stat()
        owner, mode = status.st_uid, status.st_mode
        if mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
            raise NotPrivate(
                f"{option}: every user may write to {folder} (mode {mode & 0o7777:04o}) and put "
                f"another folder in the place of {path.name}; `chmod o-w {folder}`, or give a "
                "folder elsewhere"
            )
        if owner not in (0, os.geteuid(), _unmapped_id()):
            raise NotPrivate(
                f"{option}: {folder}, in which {path.name} lies, belongs to user {owner}, who "
                "could put another folder in its place; give one below a folder of your own"
            )


def _unmapped_id() -> int:
    """The id that stands for ids which this user namespace does not map; -1 if it maps all."""
    every_id = ["0", "0", "4294967295"]
    try:
        if Path("/proc/self/uid_map").read_text().split() == every_id:
            return -1
        return int(Path("/proc/sys/kernel/overflowuid").read_text())
    except (OSError, ValueError):
        return -1


def check_file(path: Path, option: str) -> None:
    """Raise NotPrivate if the path exists and is not a plain file of this user."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(status.st_mode):
        raise NotPrivate(f"{option}: {path} is no plain file; remove it")
    if status.st_uid != os.geteuid():
        raise NotPrivate(
            f"{option}: {path} belongs to user {status.st_uid}, and this is user {os.geteuid()}; "
            "remove it, or give another folder"
        )


def readers_of(path: Path) -> str:
    """Who besides its owner may read a file with a secret, in words; "" if nobody.

    The group counts for a file of this user. A file of another user (such as root) may be readable
    for this user through its group, so there the group does not count. Raises OSError.
    """
    status = path.stat()
    if status.st_mode & stat.S_IROTH:
        return "every user of this machine"
    if status.st_mode & stat.S_IRGRP and status.st_uid == os.geteuid():
        return f"every member of group {status.st_gid}"
    return ""

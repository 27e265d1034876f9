"""Folders and files that nobody else may have put there or may change: what is in them is run.

The cache folder holds a launcher, which is executed, and baselines, which decide what is right.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from executor.types import ExecutorError


class NotPrivate(ExecutorError):
    """Somebody else owns it, or may write to it."""


def make_folder(path: Path, option: str) -> None:
    """Make the folder, for this user alone, if it is not there; insist that it is private.

    Raises NotPrivate when another user owns it, or a folder that it lies in, or may write to it;
    OSError when it cannot be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = path.stat()
    owner = os.geteuid()
    if found.st_uid != owner:
        raise NotPrivate(
            f"{option}: {path} belongs to user {found.st_uid}, and this is user {owner}; what lies "
            "in it would be run, so give a folder of your own or one that is not there yet"
        )
    if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise NotPrivate(
            f"{option}: {path} can be written by other users (mode {found.st_mode & 0o7777:04o}), "
            f"and what lies in it would be run; empty it and `chmod 700 {path}`, or give a folder "
            "that is not there yet"
        )
    _insist_on_way_to(path.resolve(), option)


def _insist_on_way_to(path: Path, option: str) -> None:
    """Who owns a folder may put another in the place of one in it, after that was looked at.

    Ids that this user namespace does not know are shown as one, which may be root's.
    """
    for folder in path.parents:
        owner = folder.stat().st_uid
        if owner not in (0, os.geteuid(), _unknown_id()):
            raise NotPrivate(
                f"{option}: {folder}, in which {path.name} lies, belongs to user {owner}, who "
                "could put another folder in its place; give one below a folder of your own"
            )


def _unknown_id() -> int:
    """How ids are shown that this user namespace does not know; -1 where it knows all."""
    every_id = ["0", "0", "4294967295"]
    try:
        if Path("/proc/self/uid_map").read_text().split() == every_id:
            return -1
        return int(Path("/proc/sys/kernel/overflowuid").read_text())
    except (OSError, ValueError):
        return -1


def insist_on_file(path: Path, option: str) -> None:
    """Raises NotPrivate when the file is there and is no plain file of this user."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(found.st_mode):
        raise NotPrivate(f"{option}: {path} is no plain file; remove it")
    if found.st_uid != os.geteuid():
        raise NotPrivate(
            f"{option}: {path} belongs to user {found.st_uid}, and this is user {os.geteuid()}; "
            "remove it, or give another folder"
        )


def readers_of(path: Path) -> str:
    """Who but its owner may read a file with a secret, in words; nothing where nobody.

    The group counts for a file of our own. For one of somebody else (root, say) it is how we may
    read it. Raises OSError.
    """
    found = path.stat()
    if found.st_mode & stat.S_IROTH:
        return "every user of this machine"
    if found.st_mode & stat.S_IRGRP and found.st_uid == os.geteuid():
        return f"every member of group {found.st_gid}"
    return ""

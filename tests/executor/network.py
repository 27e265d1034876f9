"""A network of this host and a namespace, over a cable that can be cut. Needs root."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator

# A block for documentation (RFC 5737), so that no real network is hidden.
HERE, THERE, BITS = "192.0.2.1", "192.0.2.2", "30"


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True, timeout=30)


class Cable:
    """Joins the namespace `name`; `inside` are the words that start a command in there."""

    def __init__(self) -> None:
        self.name = f"asmexec{os.getpid()}"
        self._near, self._far = f"axn{os.getpid()}", f"axf{os.getpid()}"
        self.inside = ("ip", "netns", "exec", self.name)

    def lay(self) -> None:
        _ip("netns", "add", self.name)
        _ip("link", "add", self._near, "type", "veth", "peer", "name", self._far)
        _ip("link", "set", self._far, "netns", self.name)
        _ip("addr", "add", f"{HERE}/{BITS}", "dev", self._near)
        _ip("link", "set", self._near, "up")
        _ip("-n", self.name, "addr", "add", f"{THERE}/{BITS}", "dev", self._far)
        _ip("-n", self.name, "link", "set", "lo", "up")
        self.mend()

    def cut(self) -> None:
        """Drop all packets from now on; neither end is notified, as with a pulled plug."""
        _ip("-n", self.name, "link", "set", self._far, "down")

    def mend(self) -> None:
        _ip("-n", self.name, "link", "set", self._far, "up")

    def remove(self) -> None:
        for words in (("link", "del", self._near), ("netns", "del", self.name)):
            with contextlib.suppress(subprocess.CalledProcessError):
                _ip(*words)


def why_not() -> str:
    """Why this host cannot lay a cable; empty where it can."""
    if shutil.which("ip") is None:
        return "needs iproute2"
    cable = Cable()
    try:
        cable.lay()
    except subprocess.CalledProcessError as error:
        return f"cannot make a network namespace: {error.stderr.strip()}"
    finally:
        cable.remove()
    return ""


@contextlib.contextmanager
def cable() -> Iterator[Cable]:
    made = Cable()
    try:
        made.lay()
        yield made
    finally:
        made.remove()

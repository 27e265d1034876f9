"""Reports in a real browser: what a page names, draws, says in its console and asks for."""

from __future__ import annotations

import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.outside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("src", "href", "srcset", "action", "data", "poster") and not (
                value or ""
            ).startswith(("#", "data:")):
                self.outside.append(f"{tag} {name}={value}")


def named_outside(page: str) -> list[str]:
    """What a page names that is not in it, as attributes and in its style."""
    links = _Links()
    links.feed(page)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    return [*links.outside, *re.findall(r"url\(|@import", style[1])]


def data_of(page: str) -> dict[str, Any]:
    """What the page gives to its script."""
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert data is not None
    found: dict[str, Any] = json.loads(data[1])
    return found


def browse(
    chromium: str, file: Path, fragment: str, folder: Path, width: int = 800
) -> tuple[str, str, list[str]]:
    """The page as drawn, the messages in the console, and the requested addresses.

    width: of the window, in pixels.
    """
    log = folder / "net.json"
    done = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--disable-background-networking", "--disable-component-update", "--no-first-run",
            f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}",
            "--enable-logging=stderr", f"--window-size={width},900",
            "--virtual-time-budget=5000", "--dump-dom",
            f"{file.as_uri()}{fragment}",
        ],
        capture_output=True,
        text=True,
        timeout=240,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    console = "\n".join(line for line in done.stderr.splitlines() if "CONSOLE" in line)
    return done.stdout, console, _asked_by_the_page(log)


def _asked_by_the_page(log: Path) -> list[str]:
    """Addresses in a network log that a page requested; chromium's own requests have no origin."""
    asked = []
    for event in json.loads(log.read_text())["events"]:
        details = event.get("params")
        if isinstance(details, dict) and "url" in details:
            origin = details.get("initiator", "not an origin")
            if origin != "not an origin" and not details["url"].startswith("data:"):
                asked.append(details["url"])
    return asked

"""No document has a link to a file or heading of this repository that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import README, ROOT, anchors, links, with_links


@pytest.mark.parametrize("page", with_links(), ids=lambda path: str(path.relative_to(ROOT)))
def test_links_inside_lead_somewhere(page: Path) -> None:
    dead = []
    for link in links(page.read_text()):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        if (
            not target.exists()
            or not target.is_relative_to(ROOT)
            or (anchor and anchor not in anchors(target.read_text()))
        ):
            dead.append(link)
    assert dead == []


def test_the_readme_fits_nine_kilobytes() -> None:
    assert README.stat().st_size <= 9 * 1024

"""The Python modules that the guides show, as files."""

from __future__ import annotations

import re
from pathlib import Path

GUIDES = Path(__file__).resolve().parents[2] / "docs/guides"
PAGES = ("rewards-and-tasks-of-your-own.md", "data.md", "adapters.md")

_MODULE = re.compile(r"^```python\n(# (my_\w+\.py)\n.*?)^```$", re.MULTILINE | re.DOTALL)


def write_examples(folder: Path) -> None:
    """Write each block whose first line is `# my_NAME.py` to the file of that name."""
    for page in PAGES:
        for text, name in _MODULE.findall((GUIDES / page).read_text()):
            (folder / name).write_text(text)

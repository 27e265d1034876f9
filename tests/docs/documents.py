"""The documents that people read, and the commands, links and headings in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"

SHELL = frozenset({"bash", "console", "shell", "sh", ""})
_FENCE = re.compile(r"^\s*(`{3,}|:{3,}|~{3,})\s*\{?([\w-]*)\}?")
_PROGRAM = re.compile(r"python -m |asm-executor |pip |pytest|make |for ")
_LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?(?: \"[^\"]*\")?\)")
_INLINE_CODE = re.compile(r"`+[^`]*`+")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language and its lines."""

    language: str
    lines: tuple[str, ...]


def with_commands() -> list[Path]:
    """The README and every page that shows commands to type."""
    pages = ("tutorials", "guides", "explanation")
    return [
        README,
        *(path for page in pages for path in sorted((ROOT / "docs" / page).glob("*.md"))),
    ]


def with_links() -> list[Path]:
    """The README, its neighbours, and every page of the site that is not generated."""
    pages = sorted((ROOT / "docs").rglob("*.md"))
    return [
        *(ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")),
        *(ROOT / package / "README.md" for package in ("executor", "policy_jax")),
        *(p for p in pages if not {"_build", "generated"} & set(p.relative_to(ROOT).parts)),
    ]


def split(text: str) -> tuple[list[str], list[Block]]:
    """The lines outside fenced blocks, and the blocks."""
    outside: list[str] = []
    blocks: list[Block] = []
    fence, language, inside = "", "", list[str]()
    for line in text.splitlines():
        match = _FENCE.match(line)
        if not fence and match and match[1][0] != ":":
            fence, language, inside = match[1], match[2], []
        elif fence and line.strip() == fence:
            blocks.append(Block(language, tuple(inside)))
            fence = ""
        elif fence:
            inside.append(line)
        else:
            outside.append(line)
    return outside, blocks


def commands(text: str) -> list[str]:
    """What the shell blocks of a document show to type, in order, a command a string; prompts,
    comments and outputs are left out."""
    found = []
    for block in split(text)[1]:
        if block.language not in SHELL:
            continue
        lines = "\n".join(block.lines).replace("\\\n", " ").splitlines()
        if any(line.startswith("$ ") for line in lines):
            typed = [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]
        else:
            typed = [line for line in lines if _PROGRAM.match(line)]
        found += [" ".join(re.sub(r"\s+#\s.*", "", line).split()) for line in typed]
    return found


def links(text: str) -> list[str]:
    """Targets of links and pictures, outside of code."""
    prose = "\n".join(split(text)[0])
    return _LINK.findall(_INLINE_CODE.sub("`code`", prose))


def anchors(text: str) -> set[str]:
    """What `#...` may name in a document: its headings, as GitHub and MyST spell them."""
    slugs = set()
    for line in split(text)[0]:
        if match := re.match(r"#{1,6}\s+(.*)", line):
            title = match[1].strip().lower().replace("`", "")
            slugs.add(re.sub(r"[^\w\- ]", "", title).replace(" ", "-"))
        if match := re.match(r"\(([\w-]+)\)=", line):
            slugs.add(match[1])
    return slugs

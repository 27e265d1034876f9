"""Random listings: random text, and real listings with random changes."""

from __future__ import annotations

from corpus import CORPUS
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

_DIRECTIVES = (
    "\t.text",
    "\t.data",
    "\t.p2align 4",
    "\t.quad main",
    "\t.globl main",
    '\t.string "a"',
    "\t.comm c, 8, 8",
    "\t.type main, @gnu_indirect_function",
    '\t.section .init_array, "aw"',
    "\t.cfi_startproc",
    "\t.cfi_endproc",
    "\t.size main, .-main",
    "\t.set x, y",
    "\t.macro m",
    "\t.endm",
    "\t.if 1",
    "\t.rept 3",
    "\t.endr",
    "1:",
    "main:",
)
_OPERANDS = ("%rax", "%rsp", "%rdi", "$0", "$-1", "(%rsp)", "0", "main", "1b", "%xmm0", "%cs")
_CODES = ("syscall", "ret", "jmp 1b", "ud2", "push %rax", "pop %rsp", "call main", "int $0x80")


def listings(sources: list[str]) -> SearchStrategy[str]:
    """Random text, or one of `sources` or of the corpus after up to eight random changes."""
    corpus = [one.listing for one in CORPUS.values() if not one.slow]
    words = st.sampled_from([*_DIRECTIVES, *(f"\t{code}" for code in _CODES)])
    noise = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60)
    change = st.tuples(
        st.sampled_from(["drop", "repeat", "swap", "insert", "operand", "noise"]),
        st.integers(0, 1 << 16),
        st.integers(0, 1 << 16),
        words,
        st.sampled_from(_OPERANDS),
        noise,
    )
    changed = st.builds(
        _changed,
        st.one_of(st.sampled_from(sources), st.sampled_from(corpus)),
        st.lists(change, min_size=1, max_size=8),
    )
    random = st.binary(max_size=300).map(lambda data: data.decode("latin-1"))
    return st.one_of(changed, changed, changed, noise, random)


def _changed(text: str, changes: list[tuple[str, int, int, str, str, str]]) -> str:
    lines = text.splitlines()
    for what, i, j, word, operand, noise in changes:
        i, j = i % len(lines), j % len(lines)
        if what == "drop" and len(lines) > 1:
            del lines[i]
        elif what == "repeat":
            lines.insert(j, lines[i])
        elif what == "swap":
            lines[i], lines[j] = lines[j], lines[i]
        elif what == "insert":
            lines.insert(i, word)
        elif what == "operand":
            head, comma, _ = lines[i].rpartition(",")
            lines[i] = f"{head}{comma} {operand}"
        else:
            lines.insert(i, noise)
    return "\n".join(lines) + "\n"

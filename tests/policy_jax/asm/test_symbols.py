"""Symbols of canonical listings."""

from policy_jax.asm.normalise import normalise
from policy_jax.asm.symbols import rename_symbols, static_names, symbols_in

LISTING = """
\t.section\t.text.size,"ax"
\t.globl\tmain
main:
\tmovl\t$size, %eax
\tmovq\tsize@GOTPCREL(%rip), %rax
\tlock addl\t$1, size+4(%rip)
\tcall\tsize.part.0@PLT
\tjmp\t*.L3(,%rax,8)
\trep stosq
size:
\tret
\t.set\talias, size
\t.string\t"size %size $size"
\t.quad\tsize-.L3
.L3:
\t.local\tkept
\t.comm\tkept,4,4
"""


def test_symbols_are_renamed_and_nothing_else() -> None:
    lines = normalise(LISTING)
    changed = rename_symbols(lines, {"size": "new", "main": "start", "rax": "no", "addl": "no"})
    assert changed == [
        '\t.section\t.text.size,"ax"',
        "\t.globl\tstart",
        "start:",
        "\tmovl\t$new, %eax",
        "\tmovq\tnew@GOTPCREL(%rip), %rax",
        "\tlock addl\t$1, new+4(%rip)",
        "\tcall\tsize.part.0@PLT",
        "\tjmp\t*.L0(,%rax,8)",
        "\trep stosq",
        "new:",
        "\tret",
        "\t.set\talias,new",
        '\t.string\t"size %size $size"',
        "\t.quad\tnew-.L0",
        ".L0:",
        "\t.local\tkept",
        "\t.comm\tkept,4,4",
    ]
    back = {"new": "size", "start": "main"}
    assert rename_symbols(changed, back) == lines
    assert rename_symbols(lines, {}) == lines


def test_decorations_and_characters_are_no_symbols() -> None:
    lines = ["\tvaddps\t(%rax), %zmm1, %zmm0{%k1}{z}", "\tcmpb\t$'z, %al", "\tcall\tz"]
    assert rename_symbols(lines, {"z": "y", "k1": "no"}) == [*lines[:2], "\tcall\ty"]
    assert [symbols_in(line) for line in lines] == [[], [], ["z"]]
    assert rename_symbols(["öl:", "\tcall\töl"], {"öl": "x"}) == ["x:", "\tcall\tx"]


def test_an_alias_is_static_too() -> None:
    assert static_names(["f:", "\tret", "\t.set\tg,f", "\t.globl\tf"]) == {"g"}


def test_two_symbols_change_places() -> None:
    lines = ["\tcall\ta", "\tcall\tb"]
    assert rename_symbols(lines, {"a": "b", "b": "a"}) == lines[::-1]


def test_symbols_of_a_line_and_of_a_file() -> None:
    lines = normalise(LISTING)
    assert symbols_in("\tcall\tsize.part.0@PLT") == ["size.part.0"]
    assert symbols_in("main:") == ["main"]
    assert symbols_in(".L3:") == []
    assert symbols_in('\t.string\t"size"') == []
    assert static_names(lines) == {"size", "kept", "alias"}

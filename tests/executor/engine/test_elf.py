"""Which listings are the same program, judged by their object files."""

from __future__ import annotations

import re
import subprocess
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from executor.engine import elf

SOURCE = """
#include <stdio.h>
static int table[64];
static const char *words[] = {"one", "two", "three"};
static int find(int x) { for (int i = 0; i < 64; i++) if (table[i] == x) return i; return -1; }
double half(double x) { return x * 0.5; }
int main(void) {
    int n = 0;
    while (scanf("%d", &table[n & 63]) == 1) n++;
    switch (n) { case 0: puts("a"); break; case 1: puts("b"); break; case 2: puts("c"); break;
                 case 3: puts("d"); break; case 4: puts("e"); break; case 5: puts("f"); break; }
    printf("%d %s %f\\n", find(n), words[n % 3], half(n));
    return 0;
}
"""


@pytest.fixture(scope="module")
def listing() -> str:
    done = subprocess.run(
        ["gcc", "-O2", "-S", "-x", "c", "-o", "-", "-"],
        input=SOURCE,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("objects")


def assemble(listing: str, folder: Path) -> bytes:
    target = folder / "a.o"
    subprocess.run(["as", "--64", "-o", str(target), "-"], input=listing.encode(), check=True)
    return target.read_bytes()


def test_an_object_is_identical_to_itself(listing: str, folder: Path) -> None:
    data = assemble(listing, folder)
    assert elf.identical(data, data)


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r"(?m)^\s*\.cfi_.*\n", ""),
        (r"(?m)^\s*\.(file|ident).*\n", ""),
        (r"(?m)^\s*\.(type|size)\s.*\n", ""),
        (r"\.L([A-Z]*\d+)", r".Lanother\1"),
        (r"\bfind\b", "seek"),  # a local symbol
        (r"(?m)^main:", "# a comment\nmain:  # and one more"),
        (r"\t", "  "),
    ],
)
def test_changes_that_load_the_same_are_identical(
    listing: str, folder: Path, pattern: str, replacement: str
) -> None:
    changed = re.sub(pattern, replacement, listing)
    assert elf.identical(assemble(listing, folder), assemble(changed, folder))


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r"(?m)^main:", "main:\n\tnop"),
        (r'"two"', '"TWO"'),
        (r"puts", "abort"),
        (r"\bhalf\b", "moiety"),  # a global symbol
        (r"(?m)^main:", "\t.globl alias\nalias:\nmain:"),
        (r"\.text\.startup", ".text.other"),
        (r"main, @function", "main, @gnu_indirect_function"),
        (r'\.note\.GNU-stack,""', '.note.GNU-stack,"x"'),
        (r"(?m)^\s*\.section\s+\.note\.GNU-stack.*$", ""),
        (r"\Z", '\n\t.section .note.x,"ax",@progbits\n\tnop\n'),
        (r"\Z", '\n\t.section .eh_frame,"aw",@progbits\n\t.quad 1\n'),
    ],
)
def test_changes_that_load_differently_are_not(
    listing: str, folder: Path, pattern: str, replacement: str
) -> None:
    changed = re.sub(pattern, replacement, listing)
    assert changed != listing
    assert not elf.identical(assemble(listing, folder), assemble(changed, folder))


def test_a_swapped_operand_of_relocations_is_seen(folder: Path) -> None:
    text = "\t.globl main\nmain:\tleaq a(%rip), %rax\n\tret\n\t.data\na:\t.long 1\nb:\t.long 1\n"
    other = text.replace("leaq a(", "leaq b(")
    assert not elf.identical(assemble(text, folder), assemble(other, folder))
    assert elf.identical(assemble(text, folder), assemble(text.replace("b:", "c:"), folder))


def test_sizes_of_common_symbols_count(folder: Path) -> None:
    one, two = "\t.comm buffer, 64, 32\n", "\t.comm buffer, 128, 32\n"
    assert not elf.identical(assemble(one, folder), assemble(two, folder))


@given(st.binary(max_size=200))
def test_garbage_is_identical_to_nothing(data: bytes) -> None:
    assert not elf.identical(data, data)
    assert elf.image_bytes(data) == 0


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_damaged_object_never_raises(listing: str, folder: Path, data: st.DataObject) -> None:
    path = folder / "whole.o"
    if not path.exists():
        path.write_bytes(assemble(listing, folder))
    whole = path.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = bytearray(whole)
    damaged[at] ^= data.draw(st.integers(1, 255))
    assert elf.identical(bytes(damaged), whole) in (True, False)


def test_a_local_indirect_function_is_not_a_function(folder: Path) -> None:
    """The linker calls it to get the address of the function to call."""
    plain = "\t.globl main\nmain:\n\tcall f\n\tret\n\t.type f, @function\nf:\n\tret\n"
    indirect = plain.replace("@function", "@gnu_indirect_function")
    assert not elf.identical(assemble(indirect, folder), assemble(plain, folder))


def test_sections_in_another_order_are_not_identical(folder: Path) -> None:
    first, second = '\t.section .data.a,"aw"\n\t.quad 1\n', '\t.section .data.b,"aw"\n\t.quad 2\n'
    assert not elf.identical(assemble(first + second, folder), assemble(second + first, folder))


def link(listing: str, folder: Path) -> bytes:
    target = folder / "a.out"
    assemble(listing, folder)
    subprocess.run(
        ["gcc", "-Wl,--build-id=none", "-o", str(target), str(folder / "a.o")], check=True
    )
    return target.read_bytes()


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r"(?m)^\s*\.(file|ident|size)\s.*\n", ""),
        (r"(?m)^\s*\.cfi_.*\n", ""),
        (r"\.L([A-Z]*\d+)", r".Lanother\1"),
        (r"\Z", "\n\t.set another, main\n"),
    ],
)
def test_names_and_unwind_tables_do_not_change_what_a_binary_loads(
    listing: str, folder: Path, pattern: str, replacement: str
) -> None:
    changed = re.sub(pattern, replacement, listing)
    assert changed != listing
    assert elf.loads_the_same(link(changed, folder), link(listing, folder))


def test_types_and_sizes_of_exported_functions_do_not_count(folder: Path) -> None:
    """A function with the name of one in libc is among the dynamic symbols."""
    code = "\txorl %eax, %eax\n\tret\n"
    plain = f"\t.globl times, main\ntimes:\n{code}main:\n{code}"
    typed = f"{plain}\t.type times, @function\n\t.size times, 3\n"
    assert elf.loads_the_same(link(typed, folder), link(plain, folder))
    other = plain.replace("times:", "\tnop\ntimes:")
    assert not elf.loads_the_same(link(other, folder), link(plain, folder))


def test_a_binary_that_cannot_be_read_loads_the_same_as_no_other(
    listing: str, folder: Path
) -> None:
    whole = link(listing, folder)
    for broken in (b"", b"\x7fELF", whole[:200]):
        assert not elf.loads_the_same(broken, whole)
        assert not elf.loads_the_same(whole, broken)


def test_segments_are_the_same_whatever_is_not_loaded(listing: str, folder: Path) -> None:
    whole = link(listing, folder)
    subprocess.run(["strip", str(folder / "a.out")], check=True)
    stripped = (folder / "a.out").read_bytes()
    assert stripped != whole
    assert elf.same_segments(whole, stripped)
    changed = link(listing.replace("main:\n", "main:\n\tnop\n", 1), folder)
    assert not elf.same_segments(whole, changed)
    for broken in (b"", b"\x7fELF", whole[:60]):
        assert not elf.same_segments(broken, whole)


def test_a_loaded_section_that_claims_to_be_compressed_is_not_decompressed(
    listing: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(zlib, "decompressobj", lambda: asked.append(1))
    # ch_type (zlib), ch_size and ch_addralign, then the stream.
    claims = '\t.section .x, "0x802", @progbits\n\t.long 1, 0\n\t.quad 1 << 30, 1\n\t.zero 64\n'
    plain = assemble(listing, folder)
    assert not elf.identical(assemble(listing + claims, folder), plain)
    assert not asked

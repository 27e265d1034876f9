"""Canonical listings: the same program in every spelling, and never another one."""

from __future__ import annotations

import io

import pytest
from elftools.elf.elffile import ELFFile
from hypothesis import given
from hypothesis import strategies as st
from listings import BUILDS, PROGRAMS, assemble, compile_c, listing, text_of

from executor.engine.elf import identical
from policy_jax.asm.labels import align_labels
from policy_jax.asm.normalise import is_label, normalise
from policy_jax.data.bundled import FAMILIES, make_program


@pytest.mark.parametrize("flags", BUILDS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_assembles_to_the_same_loaded_bytes(program: str, flags: str) -> None:
    original = assemble(listing(program, flags))
    canonical = assemble(text_of(normalise(listing(program, flags))))
    assert identical(original, canonical)
    assert _stack_flags(canonical) == _stack_flags(original) == [0]


@pytest.mark.slow
def test_every_bundled_family_assembles_to_the_same_loaded_bytes() -> None:
    for family in FAMILIES:
        original = compile_c(make_program(family, 1).source)
        lines = normalise(original)
        assert identical(assemble(text_of(lines)), assemble(original)), family
        assert normalise(text_of(lines)) == lines, family


@pytest.mark.parametrize("flags", BUILDS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_is_idempotent_on_listings(program: str, flags: str) -> None:
    lines = normalise(listing(program, flags))
    assert normalise(text_of(lines)) == lines


@given(st.text(st.sampled_from(" \t\n\r,;:#\"'/*\\().$%@<>{}=.LC0123abmov\x0c\x85é"), max_size=60))
def test_accepts_any_text_and_settles(text: str) -> None:
    lines = normalise(text)
    assert all(line and "\n" not in line for line in lines)
    again = normalise(text_of(lines))
    assert normalise(text_of(again)) == again


def test_every_line_is_a_label_or_one_tabbed_statement() -> None:
    for program in PROGRAMS:
        for line in normalise(listing(program)):
            assert is_label(line) or (line.startswith("\t") and line[1] not in " \t")


def test_spacing_comments_and_separators_do_not_matter() -> None:
    plain = normalise("\tmovl\t4(%rdi,%rcx,8), %eax\n\tlock addl\t$1, (%rsi)\n\tret\n")
    messy = normalise(
        "  movl   4( %rdi , %rcx,8 ),%eax # load\n/* both\nlines */lock  addl $1,(%rsi) ;; ret"
    )
    assert plain == ["\tmovl\t4(%rdi,%rcx,8), %eax", "\tlock addl\t$1, (%rsi)", "\tret"]
    assert [line.replace("( ", "(").replace(" )", ")") for line in messy] == plain


def test_alignment_and_executable_stack_note_stay() -> None:
    text = '\t.p2align 4,,10\n\t.p2align 3\n\t.align 32\n\t.section .note.GNU-stack,"",@progbits\n'
    assert normalise(text) == [
        "\t.p2align\t4,,10",
        "\t.p2align\t3",
        "\t.align\t32",
        '\t.section\t.note.GNU-stack,"",@progbits',
    ]


def test_labels_are_numbered_by_first_appearance_code_and_data_apart() -> None:
    text = """
    .text
f:
.LFB7:
    .cfi_startproc
    jmp .L40
.L9:
    leaq .LC88(%rip), %rax
    leaq .Ltable(%rip), %rdx
    jne .L9
.L40:
    ret
.LFE7:
    .cfi_endproc
    .size f, .-f
    .section .rodata
.LC88:
    .string ".L9 stays # here; and /* here */"
.Ltable:
    .long .L40-.Ltable
"""
    assert normalise(text) == [
        "\t.text",
        "f:",
        "\tjmp\t.L0",
        ".L1:",
        "\tleaq\t.LC0(%rip), %rax",
        "\tleaq\t.LC1(%rip), %rdx",
        "\tjne\t.L1",
        ".L0:",
        "\tret",
        "\t.section\t.rodata",
        ".LC0:",
        '\t.string\t".L9 stays # here; and /* here */"',
        ".LC1:",
        "\t.long\t.L0-.LC1",
    ]


def test_symbol_types_that_the_linker_acts_on_stay() -> None:
    text = "\t.type f, @gnu_indirect_function\n\t.type g, @function\n\t.type h,@object\n"
    assert normalise(text) == ["\t.type\tf,@gnu_indirect_function"]


@pytest.mark.parametrize("program", PROGRAMS)
def test_aligned_labels_change_no_byte(program: str) -> None:
    source = normalise(listing(program))
    for flags in BUILDS:
        target = normalise(listing(program, flags))
        aligned = align_labels(source, target)
        assert len(aligned) == len(target)
        assert identical(assemble(text_of(target)), assemble(text_of(aligned)))


def test_a_listing_with_other_label_numbers_aligns_to_its_source() -> None:
    source = normalise(listing("loop"))
    shuffled = [line.replace(".L", ".L9").replace(".L9C", ".LC7") for line in source]
    assert shuffled != source
    assert align_labels(source, shuffled) == source


def test_labels_without_a_partner_are_numbered_after_the_source() -> None:
    source = ["f:", ".L0:", "\tdecl\t%eax", "\tjne\t.L0", "\tret"]
    target = ["f:", "\tje\t.L0", ".L1:", "\tdecl\t%eax", "\tjne\t.L1", ".L0:", "\tret"]
    expected = ["f:", "\tje\t.L1", ".L0:", "\tdecl\t%eax", "\tjne\t.L0", ".L1:", "\tret"]
    assert align_labels(source, target) == expected


def test_constants_align_by_content() -> None:
    source = [".LC0:", "\t.long\t1", ".LC1:", "\t.long\t2"]
    target = [".LC0:", "\t.long\t2", ".LC1:", "\t.long\t3", ".LC2:", "\t.long\t1"]
    aligned = align_labels(source, target)
    assert aligned == [".LC1:", "\t.long\t2", ".LC2:", "\t.long\t3", ".LC0:", "\t.long\t1"]


def _stack_flags(blob: bytes) -> list[int]:
    sections = ELFFile(io.BytesIO(blob)).iter_sections()
    return [int(s["sh_flags"]) for s in sections if s.name == ".note.GNU-stack"]

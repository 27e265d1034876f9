"""Complete listings: the routines stand behind a listing once, whatever it ends with."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from policy_jax.asm.normalise import normalise
from policy_jax.asm.routines.complete import (
    MOST_SPLICED,
    NOTHING,
    START,
    appended,
    begun,
    called,
    complete,
    complete_text,
    named,
    short_text,
)
from policy_jax.asm.routines.library import ROUTINES

CALLS = "\t.text\n\t.globl\tmain\nmain:\n\tcall\trt_putchar\n\tret\n"

OURS = {
    "no line feed": "\tnop",
    "data": "\t.data\n\t.long\t1\n",
    "section": '\t.section\t.rodata.str1.1,"aMS",@progbits,1\n',
    "subsection": "\t.subsection 3\n",
    "open pushsection": "\t.pushsection .rodata\n",
    "absolute section": "\t.struct 0\n",
    "intel syntax": "\t.intel_syntax noprefix\n\tmov eax, 1\n",
    "no prefixes": "\t.att_syntax noprefix\n",
    "32-bit mode": "\t.code32\n",
    "alternative macros": "\t.altmacro\n",
    "other architecture": "\t.arch generic64\n",
    "a macro of that name": ".macro rt_putchar\n.endm\n",
    "declared only": "\t.globl\trt_putchar\n\t.hidden\trt_putchar\n\t.weak\trt_putchar\n",
    "in a string": '\t.section\t.rodata\n\t.string\t"rt_puts: rt_puts"\n',
    "in a comment": "# rt_puts\n/* rt_puts: */\n",
}
OWN = {
    "label": "rt_putchar:\n\tret\n",
    "spaced label": "x: rt_putchar :\n\tret\n",
    "quoted label": '"rt_putchar":\n\tret\n',
    "by a macro": ".macro make name\nrt_\\name:\n\tret\n.endm\nmake putchar\n",
    "by a condition": ".ifndef rt_putchar\nrt_putchar:\n\tret\n.endif\n",
    "set": "\t.set\trt_putchar, main\n",
    "equals": "rt_putchar = main\n",
    "equals once": "rt_putchar == main\n",
    "a number": "\t.equiv\trt_putchar, 5\n",
    "common": "\t.comm\trt_putchar,4,4\n",
    "local common": "\t.lcomm\trt_putchar,8\n",
    "weak reference": "\t.weakref\trt_putchar, puts\n",
}
REFUSED = {
    "a label of the routine": ".Lrt_putchar_2:\n",
    "rept": "\t.rept 3\n",
    "irp": "\t.irp x,1\n",
    "macro": ".macro nothing\n",
    "if": "\t.if 1\n",
    "else": "\t.if 0\n\t.else\n",
    "open unwind table": "\t.cfi_startproc\n",
    "i386": "\t.arch i386\n",
}
WITHOUT = {"end": "\t.end\n", "comment": "/* open\n", "string": '\t.data\n\t.string "open\n'}
"""Here the text of the routine is not read, so the linker misses it."""

ENDINGS = {**OURS, **OWN, **REFUSED, **WITHOUT}


def symbols(listing: str, folder: Path) -> dict[str, str] | None:
    """Symbol -> its kind as `nm` has it; None where the assembler refuses the listing."""
    out = folder / "a.o"
    done = subprocess.run(
        ["as", "-o", out, "-"], input=listing, text=True, capture_output=True, timeout=20
    )
    if done.returncode:
        return None
    table = subprocess.run(["nm", out], capture_output=True, text=True, check=True).stdout
    return {line.split()[-1]: line.split()[-2] for line in table.splitlines()}


@pytest.mark.parametrize("ending", OURS)
def test_a_routine_is_appended_whatever_a_listing_ends_with(ending: str, tmp_path: Path) -> None:
    found = symbols(complete_text(CALLS + OURS[ending]), tmp_path)
    assert found is not None
    assert found["rt_putchar"] in "tTW"
    assert "putc" in found, "it is ours, which falls back to putc"
    assert "rt_puts" not in found


@pytest.mark.parametrize("ending", OWN)
def test_a_definition_of_the_listings_own_stays_and_is_not_doubled(
    ending: str, tmp_path: Path
) -> None:
    found = symbols(complete_text(CALLS + OWN[ending]), tmp_path)
    assert found is not None
    assert "putc" not in found


@pytest.mark.parametrize("ending", REFUSED)
def test_blocks_that_are_never_closed_are_refused(ending: str, tmp_path: Path) -> None:
    assert symbols(complete_text(CALLS + REFUSED[ending]), tmp_path) is None


@pytest.mark.parametrize("ending", WITHOUT)
def test_text_that_is_not_read_leaves_the_name_undefined(ending: str, tmp_path: Path) -> None:
    found = symbols(complete_text(CALLS + WITHOUT[ending]), tmp_path)
    assert found is not None
    assert found["rt_putchar"] == "U"


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_complete_listing_stays_as_it_is(ending: str) -> None:
    listing = CALLS + ENDINGS[ending]
    whole = complete_text(listing)
    assert whole.startswith(listing)
    assert complete_text(whole) == whole
    assert complete(complete(listing.splitlines())) == complete(listing.splitlines())


def test_all_routines_stand_together_in_one_file(tmp_path: Path) -> None:
    calls = "".join(f"\tcall\t{name}\n" for name in ROUTINES)
    listing = f"\t.text\n\t.globl\tmain\nmain:\n{calls}\tret\n"
    whole = complete_text(listing)
    assert [name for line in whole.splitlines() if (name := begun(line))] == sorted(ROUTINES)
    assert short_text(whole) == listing
    source, binary = tmp_path / "a.s", tmp_path / "a"
    source.write_text(whole)
    subprocess.run(["gcc", source, "-o", binary, "-lm"], check=True, capture_output=True)


def test_a_listing_without_routines_is_itself() -> None:
    listing = "main:\n\tcall\trt_init\n\tcall\tart_puts\n\tcall\tputs@PLT"
    assert complete_text(listing) == listing == short_text(listing)
    assert appended(listing, normalise(listing)) == NOTHING


def test_an_instance_of_rt_qsort_comes_with_rt_qsort_and_the_comparator_of_the_listing() -> None:
    compare = "by_size:\n\tmovl\t.Lsize(%rip), %eax\n\tret\n\t.data\n.Lsize:\n\t.long\t1\n"
    listing = f"{CALLS}\tcall\trt_qsort.by_size\n\tcall\trt_qsort.other\n{compare}"
    found = appended(listing, normalise(listing))
    assert found.names == ("rt_putchar", "rt_qsort", "rt_qsort.by_size", "rt_qsort.other")
    assert "\tmovl\t.Lsize(%rip), %eax\n" in found.text, "labels are those of the listing"
    assert short_text(complete_text(listing)) == listing


def test_an_answer_cannot_ask_for_any_number_of_long_instances() -> None:
    names = [f"f{number:04}" for number in range(200)]
    functions = "".join(f"{name}:\n\tmovl\t(%rdi), %eax\n\tret\n" for name in names)
    listing = CALLS + "".join(f"\tcall\trt_qsort.{name}\n" for name in names) + functions
    found = appended(listing, normalise(listing))
    assert found.names == ("rt_putchar", "rt_qsort", *(f"rt_qsort.{name}" for name in names))
    whole = [name for name in names if f"rt_qsort.{name}:\n\tjmp\trt_qsort\n" not in found.text]
    assert whole == names[:MOST_SPLICED], "the others are rt_qsort"


def test_what_refers_to_a_routine() -> None:
    listing = """
    call rt_puts@PLT; jmp rt_getc
    leaq rt_printf(%rip), %rdi
    movl $rt_putc, %edi
    .data
    .quad rt_fputs+4
    .quad "rt_scanf"
    call xrt_fgets; call .Lrt_fscanf_3; call rt_nothing
    """
    expected = ["rt_fputs", "rt_getc", "rt_printf", "rt_putc", "rt_puts"]
    assert called(normalise(listing)) == expected
    assert named(normalise(listing)) == sorted([*expected, "rt_nothing"])


PIECES = st.sampled_from(
    [
        *("rt_", "rt_puts", "rt_scanf:", "call rt_putchar", "\tjmp\trt_getc\n", ".Lrt_puts_2:"),
        *(".set rt_puts,", "rt_putc = 3", '"rt_puts":', "rt_qsort.f", "rt_.", "# rt_puts: x\n"),
        *("\n", "\t", ";", ":", "=", '"', "'", "/*", "*/", "#", "\\", "\r", "\x0c", "\x85", "é"),
        *(
            f"{START}# rt_",
            "\t.ifndef\trt_puts\n",
            "\t.endif\n",
        ),
        *(".end\n", ".rept 3\n", ".macro m\n", ".if 0\n", ".intel_syntax\n", "main:", "\0"),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=20).map("".join))
@example(complete_text(CALLS)[:-9])
def test_any_text_is_completed_once(text: str) -> None:
    whole = complete_text(text)
    assert whole.startswith(text)
    assert complete_text(whole) == whole
    assert complete_text(short_text(whole)) == whole
    lines = complete(text.split("\n"))
    assert complete(lines) == lines

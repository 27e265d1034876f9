"""Unwind rules of a library, beside those that pyelftools reads."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path
from typing import Any

import pytest
from elftools.dwarf.callframe import FDE
from elftools.elf.elffile import ELFFile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from executor.cage.rootfs import run_root
from executor.common import machine
from executor.engine.heat.frames import FrameTable
from executor.engine.heat.symbols import Symbols

SOURCE = r"""
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
long many(long a, long b, long c, long d, long e, long f, long g, long h) {
    char text[512];
    long kept[64];
    for (int i = 0; i < 64; i++) kept[i] = a * i + h;
    snprintf(text, sizeof text, "%ld %ld %ld %ld %ld", b, c, d, e, f);
    return (long)strlen(text) + kept[g & 63];
}
int early(int n) { if (n > 3) { char b[64]; snprintf(b, 64, "%d", n); return b[0]; } return n; }
int variable(int n) { char text[n + 1]; memset(text, 65, n); text[n] = 0; return puts(text); }
int twice(int n) { return early(n) + early(n + 1); }
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("library") / "lib.so"
    command = ["gcc", "-O2", "-shared", "-fPIC", "-fcf-protection=none", "-x", "c", "-", "-o", path]
    subprocess.run(command, input=SOURCE.encode(), check=True)
    return path.read_bytes()


def compared(data: bytes) -> tuple[int, list[str]]:
    """How many rules were compared, and those that differ."""
    elf = ELFFile(io.BytesIO(data))
    ours = FrameTable(elf)
    count, wrong = 0, []
    for entry in elf.get_dwarf_info(relocate_dwarf_sections=False).EH_CFI_entries():
        if not isinstance(entry, FDE):
            continue
        try:
            rows = entry.get_decoded().table
        except ValueError:  # pyelftools does not decode DW_CFA_GNU_args_size
            continue
        ends = [row["pc"] for row in rows[1:]]
        ends.append(entry["initial_location"] + entry["address_range"])
        for row, end in zip(rows, ends, strict=True):
            cfa = row["cfa"]
            if cfa.expr is not None or end <= row["pc"]:
                continue
            rule = ours.rule(row["pc"])
            count += 1
            theirs = {r: _offset(v) for r, v in row.items() if isinstance(r, int) and r != 16}
            theirs = {r: at for r, at in theirs.items() if at is not None}
            mine = None
            if rule is not None:
                saved = {r: at for r, at in rule.saved.items() if r != 16}
                mine = (rule.register, rule.offset, saved)
            if mine != (cfa.reg, cfa.offset, theirs):
                wrong.append(f"{row['pc']:#x}: {mine}, {(cfa.reg, cfa.offset, theirs)}")
    return count, wrong


def _offset(rule: Any) -> int | None:
    return rule.arg if rule.type == "OFFSET" else None


def test_rules_of_a_small_library_are_those_of_pyelftools(library: bytes) -> None:
    count, wrong = compared(library)
    assert count > 20
    assert wrong == []


@pytest.mark.slow
def test_rules_of_the_c_library_are_those_of_pyelftools() -> None:
    files = {inside: source for source, inside in run_root(machine.find_gcc()).binds}
    (libc,) = [source for inside, source in files.items() if inside.endswith("/libc.so.6")]
    count, wrong = compared(Path(libc).read_bytes())
    assert count > 10_000
    # A frame of another kind (a signal handler's, for example) is not unwound.
    assert [line for line in wrong if ": None" not in line] == []
    assert len(wrong) < count / 100


def test_a_table_without_an_index_has_the_same_rules(tmp_path: Path, library: bytes) -> None:
    command = ["gcc", "-O2", "-shared", "-fPIC", "-fcf-protection=none", "-x", "c", "-"]
    command += ["-Wl,--no-eh-frame-hdr", "-o", str(tmp_path / "plain.so")]
    subprocess.run(command, input=SOURCE.encode(), check=True)
    elf = ELFFile(io.BytesIO((tmp_path / "plain.so").read_bytes()))
    assert elf.get_section_by_name(".eh_frame_hdr") is None
    count, wrong = compared((tmp_path / "plain.so").read_bytes())
    assert count == compared(library)[0]
    assert wrong == []


def test_an_address_outside_of_all_functions_has_no_rule(library: bytes) -> None:
    table = FrameTable(ELFFile(io.BytesIO(library)))
    assert table.rule(0) is None
    assert table.rule(1 << 40) is None


def test_functions_are_named_and_gaps_are_not(library: bytes) -> None:
    elf = ELFFile(io.BytesIO(library))
    symbols = Symbols(elf)
    (early,) = elf.get_section_by_name(".dynsym").get_symbol_by_name("early")
    start, size = early["st_value"], early["st_size"]
    assert symbols.name(start) == symbols.name(start + size - 1) == "early"
    assert symbols.name(0) is None


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_table_with_any_content_is_read_in_bounded_time(
    library: bytes, data: st.DataObject
) -> None:
    elf = ELFFile(io.BytesIO(library))
    frames = elf.get_section_by_name(".eh_frame")
    start, size = frames["sh_offset"], frames["sh_size"]
    changed = bytearray(library)
    for at in data.draw(st.lists(st.integers(0, size - 1), min_size=1, max_size=40)):
        changed[start + at] = data.draw(st.integers(0, 255))
    table = FrameTable(ELFFile(io.BytesIO(bytes(changed))))
    text = elf.get_section_by_name(".text")
    for address in range(text["sh_addr"], text["sh_addr"] + text["sh_size"], 16):
        table.rule(address)


# Each of these would otherwise take seconds and some hundred megabytes for each address.
COSTLY = [
    pytest.param("\t.cfi_remember_state\n" * 100, id="many rules remembered"),
    pytest.param("\t.cfi_escape 0x2e, 0\n" * 6000, id="many instructions"),
]


def linked(tmp_path: Path, body: str) -> ELFFile:
    text = f"\t.text\n\t.globl f\n\t.type f, @function\n{body}\t.size f, .-f\n"
    (tmp_path / "f.s").write_text(text)
    command = ["gcc", "-shared", "-nostdlib", "-o", tmp_path / "f.so", tmp_path / "f.s"]
    subprocess.run(command, check=True)
    return ELFFile(io.BytesIO((tmp_path / "f.so").read_bytes()))


def address_of_f(elf: ELFFile) -> int:
    (symbol,) = elf.get_section_by_name(".dynsym").get_symbol_by_name("f")
    return int(symbol["st_value"])


@pytest.mark.parametrize("costly", COSTLY)
def test_a_costly_table_has_no_rule(tmp_path: Path, costly: str) -> None:
    elf = linked(tmp_path, f"f:\n\t.cfi_startproc\n{costly}\tnop\n\t.cfi_endproc\n")
    assert FrameTable(elf).rule(address_of_f(elf)) is None


def test_registers_that_no_frame_depends_on_are_not_kept(tmp_path: Path) -> None:
    saved = "".join(f"\t.cfi_escape 5, {k & 127 | 128}, {k >> 7}, 1\n" for k in range(300))
    elf = linked(tmp_path, f"f:\n\t.cfi_startproc\n{saved}\tnop\n\t.cfi_endproc\n")
    rule = FrameTable(elf).rule(address_of_f(elf))
    assert rule is not None
    assert sorted(rule.saved) == list(range(17))


def test_the_instructions_of_a_table_are_limited_in_all(tmp_path: Path) -> None:
    moves = "\tnop\n\t.cfi_adjust_cfa_offset 8\n" * 50
    elf = linked(tmp_path, f"f:\n\t.cfi_startproc\n{moves}\tnop\n\t.cfi_endproc\n")
    first = address_of_f(elf)
    read = FrameTable(elf, 400)
    rules = [read.rule(first + k) for k in range(50)]
    assert rules[0] is not None
    assert rules[-1] is None
    assert FrameTable(elf).rule(first + 49) is not None


def test_few_of_an_address_that_has_very_many_names_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = "".join(f"\t.type n{k}, @function\nn{k}:\n\t.size n{k}, 8\n" for k in range(500))
    elf = linked(tmp_path, f"{names}f:\n\t.quad 0\n")
    symbols, read = Symbols(elf), []
    whole = Symbols._text
    monkeypatch.setattr(Symbols, "_text", lambda self, at: read.append(at) or whole(self, at))
    assert symbols.name(address_of_f(elf)) is not None
    assert 0 < len(read) < 100

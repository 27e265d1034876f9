"""The kernel's records of a run, as bytes."""

from __future__ import annotations

import struct

from hypothesis import given
from hypothesis import strategies as st

from executor.engine.heat.records import MOST_MAPPINGS, REGISTERS, Mapping, read

STACK = 64


def record(kind: int, body: bytes) -> bytes:
    return struct.pack("<IHH", kind, 0, 8 + len(body)) + body


def sample(address: int, stack_pointer: int, stack: bytes, kept: int | None = None) -> bytes:
    values = [stack_pointer if r == 7 else r for r in REGISTERS]
    body = struct.pack(f"<QQ{len(values)}Q", address, 2, *values)
    body += struct.pack("<Q", len(stack)) + stack
    return record(9, body + struct.pack("<Q", len(stack) if kept is None else kept))


def mapping(start: int, length: int, offset: int, path: bytes) -> bytes:
    body = struct.pack("<IIQQQIIQQII", 1, 1, start, length, offset, 0, 0, 0, 0, 5, 2)
    return record(10, body + path.ljust(-(-(len(path) + 1) // 8) * 8, b"\0"))


DATA = b"".join(
    (
        mapping(0x1000, 0x2000, 0x400, b"/memfd:program (deleted)"),
        sample(0x1010, 0x7000, struct.pack("<8Q", *range(100, 108))),
        record(2, struct.pack("<QQ", 1, 17)),
        record(5, b"\0" * 24),  # of a kind that says nothing here
        sample(0x1020, 0x7000, b"\0" * STACK, kept=16),
    )
)


def test_samples_mappings_and_losses_are_read() -> None:
    records = read(DATA)
    assert records.mappings == [Mapping(0x1000, 0x3000, 0x400, "/memfd:program (deleted)")]
    assert [s.address for s in records.samples] == [0x1010, 0x1020]
    assert records.lost == 17


def test_a_word_of_the_stack_is_found_by_its_address() -> None:
    first, second = read(DATA).samples
    assert first.registers[6] == 6
    assert [first.word(0x7000 + 8 * k) for k in range(9)] == [*range(100, 108), None]
    assert first.word(0x6FF8) is None
    assert second.word(0x7008) == 0
    assert second.word(0x7010) is None, "the kernel copied 16 bytes"


@given(st.integers(0, len(DATA)))
def test_records_that_were_cut_off_are_left_out(length: int) -> None:
    whole, cut = read(DATA), read(DATA[:length])
    assert cut.samples == whole.samples[: len(cut.samples)]


def test_of_very_many_mappings_the_first_ones_are_kept() -> None:
    data = b"".join(mapping(k << 12, 4096, 0, b"/lib/x") for k in range(MOST_MAPPINGS + 9))
    assert [m.start >> 12 for m in read(data).mappings] == list(range(MOST_MAPPINGS))

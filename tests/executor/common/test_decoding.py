"""C sources and listings from files in any encoding."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from executor.common.program_files import decode_source, read_text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"int a;\n", "int a;\n"),
        (b"\xef\xbb\xbfint a;\n", "int a;\n"),
        ('"caf\u00e9 \ufeff"'.encode(), '"caf\u00e9 \ufeff"'),
        (b'"caf\xe9s1"', '"caf\\351s1"'),
        (b'"\xe9\xe8"', '"\\351\\350"'),
        # A surrogate is no UTF-8; gcc would take its bytes as they are.
        (b'"\xed\xa0\x80"', '"\\355\\240\\200"'),
        (b'"\\\\\xe9"', '"\\\\\\351"'),
        (b'"\\\xe9"', '"\\351"'),
    ],
)
def test_any_encoding_is_text_and_a_byte_order_mark_is_none(data: bytes, text: str) -> None:
    assert decode_source(data) == text


def test_a_latin_1_program_prints_its_own_bytes(tmp_path: Path) -> None:
    source = (
        b"#include <stdio.h>\n/* na\xefve */\nint main(void) {\n"
        b'    printf("%s %d\\n", "caf\xe9 \\\xe91 \x95\\\\ \xc3\xa9", \'\xe9\');\n'
        b"    return 0;\n}\n"
    )
    printed = []
    for name, data in (("given.c", source), ("decoded.c", b"")):
        path = tmp_path / name
        path.write_bytes(data or read_text(tmp_path / "given.c", "C source").encode())
        subprocess.run(
            ["gcc", "-w", "-O3", path, "-o", path.with_suffix("")], check=True, timeout=60
        )
        done = subprocess.run([path.with_suffix("")], capture_output=True, timeout=60)
        printed.append(done.stdout)
    assert printed[0] == printed[1] == b"caf\xe9 \xe91 \x95\\ \xc3\xa9 -23\n"

"""A program that calls a routine is linked with the stubs of libc, like its baseline."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from executor.cage import short_link
from executor.cage.toolchain import Toolchain
from executor.common import machine
from policy_jax.asm.routines.complete import complete_text
from policy_jax.asm.routines.library import ROUTINES


@pytest.fixture(scope="module")
def toolchain() -> Toolchain:
    return Toolchain(machine.find_gcc())


def test_no_routine_needs_a_name_that_the_stubs_lack(toolchain: Toolchain, tmp_path: Path) -> None:
    stubs = short_link.make(toolchain.gcc, toolchain.assembler, toolchain.linker, "readelf")
    obj = tmp_path / "a.o"
    lacking = []
    for name in ROUTINES:
        text = complete_text(f"\t.text\n\t.globl main\nmain:\n\tcall {name}@PLT\n\tret\n")
        words = [toolchain.assembler, "--64", "-o", str(obj)]
        subprocess.run(words, input=text.encode(), check=True)
        if not stubs.fit(obj.read_bytes()):
            lacking.append(name)
    assert lacking == []

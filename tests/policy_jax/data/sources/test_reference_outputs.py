"""Stored outputs, in the forms in which collections keep them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policy_jax.data.sources.reference import Reference


def stored(folder: Path, data: bytes, name: str = "p.reference_output") -> Reference:
    (folder / name).write_bytes(data)
    return Reference.of_file(folder / name)


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.binary(max_size=40), st.integers(0, 255), st.booleans())
def test_what_the_harness_of_llvm_stores_is_no_difference(
    tmp_path: Path, output: bytes, status: int, hashed: bool
) -> None:
    written = output + b"exit %d\n" % status
    if hashed:
        written = hashlib.md5(written).hexdigest().encode() + b"\n"
    assert stored(tmp_path, written).difference(output, b"", status) == ""


def test_the_exit_status_is_compared_and_taken_off(tmp_path: Path) -> None:
    reference = stored(tmp_path, b"5\nexit 3\n")
    assert reference == Reference(b"5\n", 3)
    assert reference.difference(b"5\n", b"", 0) == "exit status 0, the reference has 3"
    assert reference.difference(b"5\n", b"", None) == ""  # builds differ in it
    assert stored(tmp_path, b"exit 0\n") == Reference(b"", 0)
    assert stored(tmp_path, b"no line endexit 0\n") == Reference(b"no line end", 0)
    # Only LLVM's harness adds the line; elsewhere the program printed it.
    assert stored(tmp_path, b"5\nexit 3\n", "p.out") == Reference(b"5\nexit 3\n")


def test_standard_error_may_be_in_the_same_file(tmp_path: Path) -> None:
    reference = stored(tmp_path, b"warning\n5\nexit 0\n")
    assert reference.difference(b"5\n", b"warning\n", 0) == ""
    assert "line 1 is '5', in the reference 'warning'" in reference.difference(b"5\n", b"", 0)


def test_the_first_difference_is_shown_and_digits_are_told_apart(tmp_path: Path) -> None:
    reference = stored(tmp_path, b"a\nx = 1.23456 3\nexit 0\n")
    assert reference.difference(b"a \nx = 1.23457 3\r\n", b"", 0) == (
        "line 2 is 'x = 1.23457 3', in the reference 'x = 1.23456 3'"
    )
    assert reference.only_digits(b"a\nx = 1.23457 3\n", b"")
    for other in (b"a\nx = 1.23456 4\n", b"a\nx = 1.3 3\n", b"a\ny = 1.23457 3\n", b"a\n"):
        assert not reference.only_digits(other, b"")
    assert not stored(tmp_path, b"0" * 32 + b"\n").only_digits(b"1.0\n", b"")

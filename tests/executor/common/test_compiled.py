"""What the host's gcc compiles into the cache folder, and what is said where it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from executor.common import compile_once
from executor.types import ExecutorError


def test_a_program_is_compiled_once(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    (tmp_path / "a.c").write_text("int main(void) { return 0; }\n")
    command = ["gcc", str(tmp_path / "a.c")]
    made = compile_once("a", command, [b"1"], tmp_path, "a", "give gcc")
    assert made == compile_once("a", ["false"], [b"1"], tmp_path, "a", "give gcc")
    assert made.stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("a.c:1: error: no such thing", r"what: a\.c:1: error: no such thing; give headers"),
        (
            "/tmp/a.s: Assembler messages:\n/tmp/a.s: Fatal error: No space left on device",
            r"what: /tmp/a\.s: Fatal error: No space left on device; free some space in ",
        ),
        ("", "what: no message; give headers"),
    ],
)
def test_the_line_with_the_error_is_told(tmp_path: Path, said: str, told: str) -> None:
    tmp_path.chmod(0o700)
    command = ["sh", "-c", f"printf '%s' '{said}' >&2; exit 1", "sh"]
    with pytest.raises(ExecutorError, match=told):
        compile_once("a", command, [b"2"], tmp_path, "what", "give headers")
    assert not list(tmp_path.iterdir())

"""Programs with their helper files, headers and flags become one text."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.filters import Rejected
from policy_jax.data.sources.build_files import read_settings
from policy_jax.data.sources.collection import Collection
from policy_jax.data.sources.units import Unit, Units

PROGRAMS = Path(__file__).parent / "programs"


def made(name: str, root: Path = PROGRAMS) -> Unit:
    path = root / name
    return Units(Collection(root)).make(path, read_settings(path.parent, root))


def test_a_helper_that_defines_what_is_missing_is_taken_in() -> None:
    unit = made("Numbers/fractions.c")
    assert [path.name for path in unit.files] == ["fractions.c", "gcd.c"]
    assert unit.flags == ("-O3",)
    assert "greatest_common_divisor:" in compile_listing(unit.text, ("-O3", "-fno-inline"))
    assert unit.notes == ("with Numbers/gcd.c",)


def test_old_c_gets_the_flag_that_it_needs() -> None:
    assert made("Numbers/old.c").flags == ("-O3", "-std=gnu89")


def test_definitions_and_headers_elsewhere_are_in_the_text() -> None:
    unit = made("Sorting/heap.c")
    assert '#include "random.h"' not in unit.text
    assert "#define ROUNDS 3" in unit.text
    assert unit.notes == ("-DROUNDS=3 from CMakeLists.txt",)


@pytest.mark.slow
def test_a_header_of_another_folder_is_found(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "seven.h").write_text("int seven(void);\n")
    (tmp_path / "lib" / "seven.c").write_text('#include "seven.h"\nint seven(void) { return 7; }\n')
    (tmp_path / "src").mkdir()
    program = "#include <seven.h>\nint main(void) { return seven(); }\n"
    (tmp_path / "src" / "p.c").write_text(program)
    unit = made("src/p.c", tmp_path)
    assert unit.notes == ("with lib/seven.c", "headers of lib/")


def test_a_helper_beside_a_header_that_is_included_by_a_path_is_found(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "seven.h").write_text("int seven(void);\n")
    (tmp_path / "lib" / "seven.c").write_text('#include "seven.h"\nint seven(void) { return 7; }\n')
    program = '#include "lib/seven.h"\nint main(void) { return seven(); }\n'
    (tmp_path / "p.c").write_text(program)
    assert made("p.c", tmp_path).notes == ("with lib/seven.c",)


@pytest.mark.parametrize(
    ("name", "verdict", "detail"),
    [
        ("Numbers/gcd.c", "has no main", "it defines greatest_common_divisor"),
        ("Numbers/orphan.c", "does not link", "nothing beside it defines kept_elsewhere"),
        ("Numbers/broken.c", "does not compile", "Numbers/broken.c:4:23: error: expected expr"),
    ],
)
def test_what_cannot_be_built_is_rejected_with_the_reason(
    name: str, verdict: str, detail: str
) -> None:
    with pytest.raises(Rejected) as caught:
        made(name)
    assert caught.value.verdict == verdict
    assert caught.value.detail.startswith(detail)


@pytest.mark.slow
def test_two_files_that_cannot_be_one_text_are_rejected(tmp_path: Path) -> None:
    (tmp_path / "p.c").write_text(
        "int f(void);\nstatic int x;\nint main(void) { return f() + x; }\n"
    )
    (tmp_path / "q.c").write_text("static double x;\nint f(void) { return (int)x; }\n")
    with pytest.raises(Rejected, match=r"p\.c and q\.c cannot be one text: q\.c:1"):
        made("p.c", tmp_path)

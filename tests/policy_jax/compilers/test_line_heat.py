"""Heat of canonical lines, and their places in C."""

from __future__ import annotations

from pathlib import Path

import pytest

from executor.types import Profile
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.heat import c_places, line_heat, listing_text
from policy_jax.compilers.profiled import shares_of_the_program
from policy_jax.compilers.single_source import listing_with_places, read_unit

LINES = ["main:", "\tcall\tputs@PLT", "\tret"]


def test_a_line_has_its_own_time_and_that_of_the_library_below_it() -> None:
    profile = Profile(True, lines=(0.0, 0.25, 0.5), calls=(0.0, 0.125, 0.0), samples=8)
    assert line_heat(profile, LINES) == (0.0, 0.375, 0.5)


def test_a_profile_of_another_listing_is_refused() -> None:
    with pytest.raises(ValueError, match="2 lines, and these are 3"):
        line_heat(Profile(True, lines=(0.5, 0.5), calls=(0.0, 0.0)), LINES)
    with pytest.raises(ValueError, match=r"not available .*no counter"):
        line_heat(Profile(False, "no counter"), LINES)


def test_the_text_of_canonical_lines_is_canonical() -> None:
    text = listing_text(LINES)
    assert text.splitlines() == normalise(text) == LINES


def test_places_in_c_are_those_of_the_statements(tmp_path: Path) -> None:
    file = tmp_path / "a.c"
    file.write_text('#include <stdio.h>\nint main(void) {\n    puts("a");\n    return 3;\n}\n')
    lines = normalise(compile_listing(read_unit([file])))
    with_places = listing_with_places([file])
    places = c_places(with_places, lines)
    (call,) = [place for line, place in zip(lines, places, strict=True) if "puts" in line]
    assert call == "a.c:3"
    assert places[lines.index("main:")] == ""
    assert set(c_places(with_places, [*lines, "\tnop"])) == {""}


def test_places_of_several_files_name_the_lines_of_each(tmp_path: Path) -> None:
    (tmp_path / "shout.h").write_text("int shout(const char *);\n\n\n")
    (tmp_path / "main.c").write_text(
        '#include "shout.h"\n#include <assert.h>\nint main(int n, char **v) {\n'
        "    assert(n == 1);\n    return shout(*v);\n}\n"
    )
    (tmp_path / "shout.c").write_text(
        '#include <stdio.h>\n#include "shout.h"\n'
        "int __attribute__((noinline)) shout(const char *t) {\n    return puts(t);\n}\n"
    )
    files = [tmp_path / "main.c", tmp_path / "shout.c"]
    lines = normalise(compile_listing(read_unit(files)))
    places = c_places(listing_with_places(files), lines)
    for name, place in (("puts", "shout.c:4"), ("__assert_fail", "main.c:4")):
        found = [p for line, p in zip(lines, places, strict=True) if f"\t{name}" in line]
        assert place in found


def test_heat_is_of_the_time_of_the_program_without_the_loader() -> None:
    assert shares_of_the_program((0.0, 0.03, 0.01), samples=2000) == pytest.approx((0, 0.75, 0.25))


def test_heat_of_a_few_samples_is_not_known() -> None:
    assert shares_of_the_program((0.0, 0.03, 0.01), samples=1000) is None
    assert shares_of_the_program((0.0, 0.0), samples=1000) is None

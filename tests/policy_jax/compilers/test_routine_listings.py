"""The shipped listings of the routines are what gcc makes of their sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from policy_jax.asm.routines import library, qsort
from policy_jax.asm.routines.library import ROUTINES, Routine
from policy_jax.compilers.compiler import run_gcc
from policy_jax.compilers.routine_listings import GCC, app, listing

ALL = (*ROUTINES.values(), qsort.TEMPLATE)


@pytest.mark.slow
@pytest.mark.skipif(
    not run_gcc(("-dumpfullversion",)).decode().startswith(f"{GCC}."),
    reason=f"another gcc than {GCC} makes other listings",
)
def test_the_shipped_listings_are_what_the_sources_give() -> None:
    done = CliRunner().invoke(app, ["--check"])
    assert done.exit_code == 0, done.output
    assert done.output == f"{len(ALL)} listings, 0 differ\n"


def test_each_source_and_each_listing_is_of_a_routine() -> None:
    names = {routine.name for routine in ALL}
    assert {path.stem for path in (library.FOLDER / "source").glob("*.c")} == names
    assert {path.stem for path in (library.FOLDER / "listings").iterdir()} == names


@pytest.mark.parametrize("routine", ALL, ids=lambda routine: routine.name)
def test_a_listing_names_no_file_and_defines_no_name_but_its_own(routine: Routine) -> None:
    for line in routine.listing:
        assert not line.startswith(("#", "\t.file", "\t.ident", "\t.globl")), line
        if line.endswith(":") and not line.startswith("\t"):
            assert line.removeprefix(".L").startswith(routine.name), line


def test_a_source_that_defines_another_name_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "rt_one.c").write_text("int rt_one(void) { return 1; } int more;\n")
    monkeypatch.setattr(library, "FOLDER", tmp_path)
    with pytest.raises(ValueError, match=r"rt_one\.c defines more; call it rt_one_more"):
        listing(Routine("rt_one", (), "returns 1"))

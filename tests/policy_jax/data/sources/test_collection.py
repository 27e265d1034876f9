"""Which C files of a folder are found, and in which order."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_jax.compilers.compiler import CompileError
from policy_jax.data.sources.collection import Collection, symbols_of

PROGRAMS = Path(__file__).parent / "programs"


def made(root: Path, *names: str) -> Collection:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    return Collection(root)


def test_c_files_are_found_in_the_order_of_their_paths(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    made(outside, "linked.c")
    root = tmp_path / "root"
    made(root, "b.c", "a/z.c", "a/y.c", "a/y.h", ".hidden/h.c", "a/.h.c", "b/a.cpp")
    (root / "link.c").symlink_to(outside / "linked.c")
    (root / "folder").symlink_to(outside)
    found = Collection(root)
    assert [found.name(path) for path in found.c_files] == ["a/y.c", "a/z.c", "b.c"]


@pytest.mark.parametrize(
    ("pattern", "names"),
    [("y.c", ["a/y.c", "b/y.c"]), ("a/*", ["a/x.c", "a/y.c"]), ("*", ["a/x.c", "a/y.c", "b/y.c"])],
)
def test_a_pattern_is_for_paths_or_names(tmp_path: Path, pattern: str, names: list[str]) -> None:
    found = made(tmp_path, "a/x.c", "a/y.c", "b/y.c")
    assert [found.name(path) for path in found.matching(pattern)] == names


def test_the_nearest_folder_of_a_header_comes_first(tmp_path: Path) -> None:
    found = made(tmp_path, "a/include/x.h", "a/b/c/p.c", "a/b/x.h", "z/x.h")
    folders = found.header_folders("x.h", tmp_path / "a" / "b" / "c")
    assert [found.name(folder) for folder in folders] == ["a/b", "a/include", "z"]
    assert found.header_folders("include/x.h", tmp_path) == [tmp_path / "a"]


def test_what_a_text_defines_and_lacks_is_told() -> None:
    text = (
        "double sqrt(double); int f(int); static int own;\n"
        "int main(int n, char **v) { return f(own) + (int)sqrt(n); }\n"
    )
    symbols = symbols_of(text)
    assert symbols.program
    assert symbols.undefined >= {"f", "sqrt"}
    assert symbols.missing == {"f"}
    with pytest.raises(CompileError, match="expected"):
        symbols_of("int main(void) {")

"""What simple build files say, and that others say nothing."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policy_jax.data.sources.build_files import CMAKE, read_settings

PROGRAMS = Path(__file__).parent / "programs"


def test_cmake_lists_of_folders_above_count_too(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "include").mkdir()
    (tmp_path / CMAKE).write_text("add_definitions(-DTOP=1)  # -DNOT\n")
    (inner / CMAKE).write_text(
        """set(SIZE 20 30)
        list(APPEND CFLAGS -I ${CMAKE_SOURCE_DIR}/include -DINNER -Wno-implicit-int -std=gnu89)
        if(SMALL)
          list(APPEND CFLAGS -DSMALL)
        endif()
        add_compile_definitions(ONE=1 TWO)
        set(RUN_OPTIONS ${SIZE} "two words" < %S/input)
        """
    )
    found = read_settings(inner, tmp_path)
    assert found.defines == ["TOP=1", "INNER", "ONE=1", "TWO"]
    assert found.folders == [tmp_path / "include"]
    assert found.flags == ["-std=gnu89"]
    assert found.arguments == ["20", "30", "two words"]
    assert found.stdin == "input"
    assert found.read == [CMAKE]


def test_a_makefile_counts_for_its_own_folder(tmp_path: Path) -> None:
    (tmp_path / "Makefile").write_text(
        "LEVEL = ../..\nN := 5\nifdef SMALL\nRUN_OPTIONS = 1\nelse\nCFLAGS += -DBIG\nendif\n"
        "CFLAGS += -DN=$(N) \\\n  -D OTHER -I$(PROJ_SRC_DIR)\nRUN_OPTIONS = $(N) x\n"
        "STDIN_FILENAME = words.txt\nall:\n\tCFLAGS = -DNOT\ninclude $(LEVEL)/Makefile.programs\n"
    )
    found = read_settings(tmp_path, tmp_path)
    assert found.defines == ["N=5", "OTHER"]
    assert found.folders == [tmp_path]
    assert (found.arguments, found.stdin) == (["5", "x"], "words.txt")
    below = tmp_path / "below"
    below.mkdir()
    assert read_settings(below, tmp_path).arguments is None


def test_words_with_an_unknown_variable_are_left_out(tmp_path: Path) -> None:
    (tmp_path / CMAKE).write_text(
        "list(APPEND CFLAGS -DA=${UNKNOWN} -DB)\nset(RUN_OPTIONS ${UNKNOWN} 3)\n"
    )
    found = read_settings(tmp_path, tmp_path)
    assert found.defines == ["B"]
    assert found.arguments is None


PIECES = ("set(", "list(APPEND CFLAGS ", "RUN_OPTIONS", " -DX=", "${X}", "$(X)", ")", "\n", '"')
PIECES += ("if(", "endif()", "ifdef X\n", "endif\n", "X", " = ", "-I", "\\", "<", "#", ";")


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.sampled_from(PIECES),
        max_size=30,
    ).map("".join)
)
def test_no_text_of_a_build_file_is_an_error(tmp_path: Path, text: str) -> None:
    (tmp_path / CMAKE).write_text(text)
    (tmp_path / "Makefile").write_text(text)
    found = read_settings(tmp_path, tmp_path)
    assert not any("$" in word for word in (*found.defines, *(found.arguments or ())))

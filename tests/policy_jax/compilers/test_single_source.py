"""C files become one text, which gcc compiles to the same code."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from executor.commands.bundled import WORK, source
from executor.common.program_files import InputError
from policy_jax.asm.functions import functions_of
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.single_source import Options, read_unit
from policy_jax.data.bundled import TRAIN_FAMILIES, make_program

PRINTING = '#include <stdio.h>\nint main(void) { printf("%d\\n", value()); return 0; }\n'


def written(folder: Path, **files: str) -> Path:
    """Each file is named by its keyword, with `_` in place of the dot."""
    for name, text in files.items():
        (folder / ".".join(name.rsplit("_", 1))).write_text(text)
    return folder / "prog.c"


def given(program: Path, *words: str | Path) -> str:
    """The listing of gcc -O3 for the file itself."""
    done = subprocess.run(
        ["gcc", "-O3", *words, "-S", "-o", "-", program],
        cwd=program.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return comparable(done.stdout)


def comparable(listing: str) -> str:
    return re.sub(r'\t\.(?:file|ident)\t"[^\n]*\n', "", listing)


def printed(text: str, folder: Path) -> bytes:
    (folder / "unit.c").write_text(text)
    subprocess.run(["gcc", "-w", "-O1", "unit.c", "-o", "unit"], cwd=folder, check=True)
    return subprocess.run([folder / "unit"], capture_output=True, timeout=60).stdout


def value_of(folder: Path, files: Sequence[str] = ("prog.c",), **options: Sequence[str]) -> bytes:
    found = Options([Path(p) for p in options.pop("folders", ())], **options)
    return printed(read_unit([folder / name for name in files], found), folder)


def test_files_and_their_headers_become_one_text(tmp_path: Path) -> None:
    (tmp_path / "inc").mkdir()
    (tmp_path / "inc" / "twice.h").write_text("#pragma once\nstruct pair { int a, b; };\n")
    (tmp_path / "near.h").write_text('#  include "twice.h"\nint f(struct pair);')
    (tmp_path / "f.c").write_text(
        '#include "near.h"\n#include "twice.h"\nint f(struct pair p) { return p.a; }'
    )
    (tmp_path / "main.c").write_text(
        '#include <stdio.h>\n#include "twice.h" // again\nint f(struct pair);\n'
        "int main(void) { return f((struct pair){0, 1}); }\n"
    )
    files = [tmp_path / "f.c", tmp_path / "main.c"]
    text = read_unit(files, Options([tmp_path / "inc"]))
    assert text.count("struct pair { int a, b; };") == 1
    assert "#include <stdio.h>" in text
    assert {"f", "main"} <= set(functions_of(normalise(compile_listing(text))))
    with pytest.raises(CompileError, match=r"near\.h:1:\d+: fatal error: twice\.h: No such file"):
        read_unit(files)
    with pytest.raises(CompileError, match=r"twice\.h: No such file .*-I nowhere: no such folder"):
        read_unit(files, Options([Path("nowhere")]))


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    plain = "int main(void) { return 0; }"
    (tmp_path / "one.c").write_text(plain)
    assert read_unit([tmp_path / "one.c"]) == plain
    (tmp_path / "loop.h").write_text('#include "loop.h"\n')
    (tmp_path / "loop.c").write_text('#include "loop.h"\n')
    with pytest.raises(CompileError, match="nested depth"):
        read_unit([tmp_path / "loop.c"])
    (tmp_path / "empty.c").write_text(" \n")
    with pytest.raises(InputError, match=r"empty\.c: this C program is empty"):
        read_unit([tmp_path / "empty.c"])
    with pytest.raises(InputError, match="cannot read this C program"):
        read_unit([tmp_path / "none.c"])
    (tmp_path / "wrong.c").write_text('#include "one.c"\nint f(void) { return missing; }\n')
    with pytest.raises(CompileError, match=r"wrong\.c:2:\d+: error: .*missing"):
        read_unit([tmp_path / "wrong.c"])


def test_a_lone_file_with_headers_of_the_system_stays_as_it_is(tmp_path: Path) -> None:
    text = '#include <stdio.h>\n#ifdef __clang__\n#endif\n/* # */ int main(void) { puts(""); }'
    assert read_unit([written(tmp_path, prog_c=text)]) == text


def test_an_inclusion_is_gcc_s(tmp_path: Path) -> None:
    """A quoted header of the system, branches not taken, comments, guards, `once`, and a computed
    name."""
    program = written(
        tmp_path,
        prog_c="""#include "stdio.h"
#ifdef _MSC_VER
#include "win_timer.h"
#include "once.h"
#endif
#if 0
#include "old_config.h"
#endif
/* History:
#include "removed.h"
*/
#include "once.h"
#include "guarded.h"
#define NAME "again.h"
#include NAME
#include NAME
#if __has_include("once.h") && !__has_include("none.h")
int main(void) { printf("%d // %s\\n", once() + guarded() + N, "#include \\"x.h\\" /*"); }
#endif""",
        once_h="#pragma once\nstatic int once(void) { return 1; }\n",
        guarded_h="#ifndef G\n#define G\nstatic int guarded(void) { return 20; }\n"
        '#include "guarded.h"\n#endif',
        again_h="#ifndef N\n#define N 100\n#else\n#undef N\n#define N 200\n#endif\n",
    )
    text = read_unit([program])
    assert printed(text, tmp_path) == b'221 // #include "x.h" /*\n'
    assert "#include <stdio.h>" in text
    assert "win_timer" not in text
    assert comparable(compile_listing(text)) == given(program)


def test_headers_named_as_those_of_the_system_and_the_macros_they_need(tmp_path: Path) -> None:
    (tmp_path / "inc").mkdir()
    written(
        tmp_path / "inc",
        math_h="#include_next <math.h>\n#define OURS 5\n",
        features_h="#include_next <features.h>\n#define MINE 10\n",
    )
    program = written(
        tmp_path,
        prog_c='#include "first.h"\n#include <stdio.h>\n#include <math.h>\n#include <assert.h>\n'
        "#define NDEBUG\n#include <assert.h>\nint value(void) { assert(0);\n"
        "  return strlen(strchrnul(\"abc\", 'b')) + OURS + MINE + (M_PI > 3); }\n"
        'int main(void) { printf("%d\\n", value()); return 0; }',
        first_h="#define _GNU_SOURCE\n#if 1\n#include <string.h>\n#endif\n",
    )
    assert value_of(tmp_path, folders=[str(tmp_path / "inc")]) == b"18\n"
    text = read_unit([program], Options([tmp_path / "inc"]))
    assert comparable(compile_listing(text)) == given(program, "-I", tmp_path / "inc")


def test_defines_and_forced_headers_reach_one_file_and_several(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    written(
        tmp_path,
        prog_c=f"#ifdef ON\nint value(void);\n#endif\n{PRINTING}",
        all_c=f"#ifdef ON\nint value(void) {{ return N + EXTRA; }}\n#endif\n{PRINTING}",
        value_c="int value(void) { return N + EXTRA; }",
        extra_h="enum { EXTRA = 30 };\n",
    )
    told = {"defines": ("ON", "N=4"), "forced": ("extra.h",)}
    assert value_of(tmp_path, ["all.c"], **told) == b"34\n"
    with pytest.raises(CompileError, match=r"value\.c:\d+:\d+: error: .*EXTRA"):
        value_of(tmp_path, ["prog.c", "value.c"], defines=told["defines"])
    # Several files become one text, so a header that must be read once needs a guard.
    assert value_of(tmp_path, ["prog.c", "value.c"], **told) == b"34\n"
    (tmp_path / "one.c").write_text("int main(void) { return 0; }")
    assert read_unit([Path("one.c")], Options(forced=["math.h"])).startswith("#include <math.h>\n")
    with pytest.raises(CompileError, match="macro names must be identifiers"):
        read_unit([Path("one.c")], Options(defines=["1"]))


def test_a_macro_of_one_file_means_nothing_to_the_next(tmp_path: Path) -> None:
    written(
        tmp_path,
        a_c='#define N 100\n#define IMPLEMENTATION\n#include "one.h"\nint a(void) { return N; }\n',
        prog_c='#include "one.h"\n#ifndef N\n#define N 7\n#endif\nint a(void);\n'
        f"int value(void) {{ return a() + N + one(); }}\n{PRINTING}",
        one_h="#ifndef ONE\n#define ONE\nint one(void);\n#endif\n"
        "#ifdef IMPLEMENTATION\nint one(void) { return 1000; }\n#endif\n",
    )
    assert value_of(tmp_path, ["a.c", "prog.c"]) == b"1107\n"


def test_a_byte_order_mark_is_no_text_and_any_encoding_is_taken(tmp_path: Path) -> None:
    mark = b"\xef\xbb\xbf"
    (tmp_path / "prog.c").write_bytes(
        mark + b'#include "name.h"\n#include <stdio.h>\nint main(void) { puts(NAME); }\n'
    )
    (tmp_path / "name.h").write_bytes(mark + b'#define NAME "caf\xe9" /* \xff */ " \xc3\xa9"\n')
    (tmp_path / "more.c").write_bytes(mark + b"int more;\n")
    assert value_of(tmp_path, ["prog.c", "more.c"]) == b"caf\xe9 \xc3\xa9\n"


def test_text_that_was_preprocessed_already_stays_what_it_is(tmp_path: Path) -> None:
    program = written(tmp_path, before_c=f"int value(void) {{ return 3; }}\n{PRINTING}")
    subprocess.run(["gcc", "-E", "before.c", "-o", "prog.c"], cwd=tmp_path, check=True)
    assert read_unit([program]) == program.read_text()
    assert value_of(tmp_path, defines=["OTHER"]) == b"3\n"


@pytest.mark.parametrize(
    "text",
    [
        '#define N 1\n#pragma push_macro("N")\n#undef N\n#pragma pop_macro("N")\n',
        "%:define N 1\n",
        "#if __COUNTER__ == 0\n#define N 1\n#endif\n",
        '/*\n# 1 "x.h" 2\n*/\n#define N 1\n',
        "#define N (__INCLUDE_LEVEL__ ? __INCLUDE_LEVEL__ : 1)\n",
    ],
)
def test_what_does_not_survive_as_lines_is_preprocessed_whole(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # an executor would not find n.h there
    program = written(
        tmp_path, n_h=text, prog_c=f'#include "n.h"\nint value(void) {{ return N; }}\n{PRINTING}'
    )
    assert value_of(tmp_path) == b"1\n"
    assert comparable(compile_listing(read_unit([program]))) == given(program)


@pytest.mark.parametrize("step", [40, pytest.param(1, marks=pytest.mark.slow)])
def test_every_program_compiles_to_what_the_file_compiles_to(step: int, tmp_path: Path) -> None:
    """With a macro given, the text is put together from parts."""
    texts = [source(name) for name in WORK]
    texts += [make_program(family, 2).source for family in TRAIN_FAMILIES]
    for text in texts[::step]:
        program = written(tmp_path, prog_c=text)
        unit = read_unit([program], Options(defines=["UNUSED=1"]))
        assert "#include <stdio.h>" in unit
        assert len(unit) < 2 * len(text)
        assert comparable(compile_listing(unit)) == given(program, "-DUNUSED=1")


def test_the_time_of_a_compilation_is_in_no_text(tmp_path: Path) -> None:
    program = written(
        tmp_path, prog_c="const char *f(void) { return __DATE__ __TIME__ __TIMESTAMP__; }"
    )
    assert "1970" in compile_listing(read_unit([program]))
    assert not re.search(r'"[^"]*20\d\d', compile_listing(read_unit([program])))

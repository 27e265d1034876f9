"""Calls of library functions become calls of routines, in every form in which gcc writes them, and
only where that is right."""

import subprocess
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.formats import done_by_routine
from policy_jax.asm.rewrite.library_calls import library_calls, use_routines
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.asm.routines.complete import complete_text
from policy_jax.asm.routines.library import BY_FUNCTION, ROUTINES
from policy_jax.compilers.compiler import compile_listing

MIXED = """#include <stdio.h>
static char line[100];
int tail(const char *text) { return puts(text); }
void last(int c, FILE *f) { if (c > 60) putc(c, f); }
int main(int argc, char **argv) {
    int n, k, sum = 0, c;
    if (scanf("%d", &n) != 1 || n > 1000) return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &k) != 1) return 2;
        sum += k;
        printf(i % 2 ? "%d " : "%d;", sum);
    }
    while ((c = getchar()) != '\\n' && c != EOF) putchar(c + 1);
    if (fgets(line, sizeof line, stdin) && sscanf(line, "%d:%99s", &n, line) == 2) tail(line);
    last(line[0], stdout);
    fprintf(stderr, "%d\\n", n);
    printf("%g\\n", sum / 4.0);
    return 0;
}
"""
INPUT = b"5 1 2 3 -4 50 abc\n77:hello\n"
OUTPUT = b"1;3 6;2 52;!bcdhello\nh13\n"


def changes(source: str, flags: tuple[str, ...] = ("-O3",)) -> list[tuple[str, str]]:
    """The lines before and after that the move changes."""
    lines = normalise(compile_listing(source, flags))
    changed = use_routines(lines)
    assert use_routines(changed) == changed
    return [(a, b) for a, b in zip(lines, changed, strict=True) if a != b]


def run(
    listing: str, folder: Path, stdin: bytes = b"", *flags: str
) -> subprocess.CompletedProcess[bytes]:
    (folder / "a.s").write_text(listing)
    subprocess.run(["gcc", *flags, "a.s", "-o", "a"], cwd=folder, check=True)
    return subprocess.run([folder / "a"], input=stdin, capture_output=True)


@pytest.mark.parametrize(
    "flags",
    [
        ("-O3",),
        ("-O3", "-fno-plt"),
        ("-O2", "-fno-pie"),
        ("-O2", "-D_FORTIFY_SOURCE=2", "-fcf-protection"),
        ("-O1", "-D_GNU_SOURCE"),
    ],
    ids=" ".join,
)
def test_calls_in_every_form_do_the_same(flags: tuple[str, ...], tmp_path: Path) -> None:
    listing = compile_listing(MIXED, flags)
    lines = normalise(listing)
    changed = use_routines(lines)
    assert len(lines) == len(changed)
    left = {call.callee for call in library_calls(changed)}
    assert left & ROUTINES.keys() >= {"rt_scanf", "rt_puts", "rt_sscanf", "rt_fgets"}
    shown = {str(call) for call in library_calls(changed) if call.callee in BY_FUNCTION}
    assert shown == {'fprintf("%d\\n")', 'printf("%g\\n")'}
    assert ("\tjmp\trt_puts" in changed) == (flags[0] != "-O1")
    before, after = (
        run(text, tmp_path, INPUT, "-no-pie") for text in (listing, completed(changed))
    )
    assert (before.returncode, before.stdout, before.stderr) == (0, OUTPUT, b"77\n")
    assert (after.returncode, after.stdout, after.stderr) == (0, OUTPUT, b"77\n")


def completed(lines: list[str]) -> str:
    return complete_text("".join(f"{line}\n" for line in lines))


def test_formats_are_found_through_copies_choices_and_circles() -> None:
    calls = library_calls(normalise(compile_listing(MIXED)))
    shown = [str(call) for call in calls if "scanf" in call.callee or "printf" in call.callee]
    assert sorted(shown) == sorted(
        ['scanf("%d")'] * 2
        + ['printf("%d " or "%d;")', 'sscanf("%d:%99s")', 'fprintf("%d\\n")', 'printf("%g\\n")']
    )


READING = "int %s(const char *, ...); int main(void) { int x; return %s(%s, &x, &x); }"


@pytest.mark.parametrize(
    ("function", "text", "changes_it"),
    [
        ("scanf", '"%d %lld%*c %[a-z]"', True),
        ("scanf", '"%a"', False),
        ("scanf", '"%d %as"', False),
        ("scanf", '"%d %i"', True),
        ("scanf", "(char *)&x", False),
        ("__isoc23_scanf", '"%d"', True),
        ("__isoc23_scanf", '"%d%i"', False),
        ("__isoc23_scanf", "(char *)&x", False),
        ("__isoc99_scanf", "(char *)&x", True),
        ("__isoc99_scanf", '"%d %p"', False),
        ("__isoc99_scanf", '"%Lf"', False),
        ("printf", "(char *)&x", True),
        ("printf", '"%5d%-3s%05.2f%%"', True),
        ("printf", '"%d %g"', False),
        ("printf", '"%\'d"', False),
    ],
)
def test_a_call_stays_where_the_format_differs_or_is_always_left_to_the_library(
    function: str, text: str, changes_it: bool
) -> None:
    assert bool(changes(READING % (function, function, text))) == changes_it


PUTTING = "#include <stdio.h>\nint main(void) { putchar(65); puts(getenv()); return 0; }\n"
BOTH = {"putc", "puts"}  # gcc makes putc of putchar


@pytest.mark.parametrize(
    ("more", "changed"),
    [
        ("char *getenv(void) { return 0; }", BOTH),
        ("char *getenv(void) { return setlocale(0, 0); }", set()),
        ("char *getenv(void) { return (char *)&pthread_create; }", set()),
        ("char *getenv(void) { return (char *)&fetestexcept; }", set()),
        ('char *getenv(void) { return "setlocale"; }', BOTH),
        # What the program defines itself.
        ("int puts(const char *s) { return !s; } char *getenv(void) { return 0; }", {"putc"}),
        ("char *clone(char *s) { return s; } char *getenv(void) { return clone(0); }", BOTH),
        ("char *getenv(void) { return 0; } char __libc_single_threaded;", set()),
        ("int rt_puts = 7; char *getenv(void) { return 0; }", {"putc"}),
    ],
)  # fmt: skip
def test_names_that_the_listing_gives_another_meaning(more: str, changed: set[str]) -> None:
    declared = (
        "extern char *setlocale(int, const char *); extern int pthread_create(void);\n"
        "extern int fetestexcept(void);\n"
        "#pragma GCC optimize (\"no-inline\")\nchar *getenv(void);\n"
    )  # fmt: skip
    found = changes(PUTTING.replace("int main", f"{declared}int main") + more)
    assert {before.split("\t")[2].removesuffix("@PLT") for before, _ in found} == changed


def test_inlined_reading_and_writing_of_the_buffer_stays() -> None:
    source = (
        "#include <stdio.h>\nint main(void) { int c; "
        "while ((c = getchar_unlocked()) != EOF) putchar_unlocked(c); }\n"
    )
    assert any("__uflow" in line for line in normalise(compile_listing(source)))
    assert changes(source) == []


def test_jumps_on_a_condition_and_the_spelling_of_clang() -> None:
    lines = ["f:", "\tjne\tputs@PLT", "\tcallq\tputs", "\tcallq\t*puts@GOTPCREL(%rip)"]
    lines += ["\tcall\t*%rax", "\tcall\tputs_all", "\tjmp\t*puts@GOTPCREL(%rip)"]
    assert use_routines(lines) == [
        *("f:", "\tjne\trt_puts", "\tcallq\trt_puts", "\tcallq\trt_puts"),
        *("\tcall\t*%rax", "\tcall\tputs_all", "\tjmp\trt_puts"),
    ]


SORTING = """#include <stdio.h>
#include <stdlib.h>
static int up(const void *a, const void *b) { return *(int *)a - *(int *)b; }
static int said(const void *a, const void *b) { puts("."); return up(b, a); }
int main(int argc, char **argv) {
    int v[] = {5, 1, 4, 2, 3};
    qsort(v, 5, sizeof *v, up);
    printf("%d%d%d%d%d\\n", v[0], v[1], v[2], v[3], v[4]);
    qsort(v, 2, sizeof *v, said);
    qsort(v, 4, sizeof *v, argc > 1 ? up : said);
    printf("%d%d%d%d%d\\n", v[0], v[1], v[2], v[3], v[4]);
    return 0;
}
"""


def test_a_sort_has_an_instance_where_its_only_comparator_can_be_spliced_in(tmp_path: Path) -> None:
    listing = compile_listing(SORTING)
    changed = use_routines(normalise(listing))
    sorts = [line for line in changed if "qsort" in line]
    assert sorts == ["\tcall\trt_qsort.up", "\tcall\trt_qsort", "\tcall\trt_qsort"]
    assert {str(c) for c in library_calls(changed) if "qsort" in c.callee} == {
        "qsort with up",
        "qsort with said",
        "qsort",
    }
    before, after = (run(text, tmp_path).stdout for text in (listing, completed(changed)))
    assert before == after
    assert before.startswith(b"12345\n.\n")


def test_only_the_routines_that_are_named() -> None:
    lines = normalise(compile_listing(MIXED))
    some = use_routines(lines, only={"rt_puts"})
    assert {b for a, b in zip(lines, some, strict=True) if a != b} == {
        "\tjmp\trt_puts",
        "\tcall\trt_puts",
    }
    assert use_routines(lines, only=()) == lines


def test_moves_in_place_use_routines_where_they_are_asked_to() -> None:
    source = MIXED.replace("sum += k;", "sum += __builtin_popcountl(k);")
    lines = normalise(compile_listing(source))
    plain, both = in_place(lines), in_place(lines, routines=True)
    assert any("popcntq" in line for line in plain)
    assert not any("rt_" in line for line in plain)
    assert both == use_routines(plain) != plain


SCANNING = {
    **{
        f"%{length}{c}": "12" for c in "diuxnoXb" for length in ("", "hh", "h", "l", "ll", "j", "z")
    },
    **{f"%{length}{c}": "1.5" for c in "fegaEG" for length in ("", "l", "L")},
    **{f"%{width}{c}": "12" for c in "dxsc" for width in ("*", "2", "*2")},
    **{"%5f": "1.5", "%s": "ab", "%[a-z]": "ab", "%[^]]": "ab", "%ls": "ab", "%ms": "ab"},
    **{"%qd": "12", "%'d": "12", "%p": "0x5", "a %d\n": "a 12", "%%": "%", "%1$d": "12"},
}
PRINTING = {
    **{f"%{length}{c}": "7" for c in "diuxXob" for length in ("", "hh", "h", "l", "ll", "j", "z")},
    **{f"%{more}{c}": "7" for c in "dx" for more in ("-5", "05", "+", " ", "#", "'", "5.3", ".0")},
    **{f"%{more}{c}": "1.5" for c in "fFgeEa" for more in ("", "l", "9.3", "-9.0")},
    **{"%c": "65", "%-3c": "65", "%s": '"ab"', "%5.1s": '"ab"', "%%": "0", "%p": '"x"', "%m": "0"},
    **{"%*d": "7, 7", "%1$d": "7", "%Lf": "1.5L", "%lc": "65"},
}


def test_routines_do_the_conversions_that_the_move_takes_them_to_do(tmp_path: Path) -> None:
    """Where a routine gives a call to the library, it comes to the functions of this program."""

    def quoted(text: str) -> str:
        return '"' + text.replace("\n", "\\n").replace('"', '\\"') + '"'

    scans = "".join(f"scan({quoted(f)}, {quoted(text)});\n" for f, text in SCANNING.items())
    prints = "".join(
        f"given = 0; rt_sprintf(buffer, {quoted(f)}, {value}); fputc(given + 48, stdout);\n"
        for f, value in PRINTING.items()
    )
    source = f"""#include <stdarg.h>
#include <stdio.h>
#include <string.h>
static int given;
static char buffer[1000], text[1000];
int rt_fscanf(FILE *, const char *, ...);
int rt_sprintf(char *, const char *, ...);
int __isoc99_vfscanf(FILE *f, const char *format, va_list v) {{ given = 1; return 0; }}
int vsprintf(char *to, const char *format, va_list v) {{ given = 1; return 0; }}
__attribute__((noinline)) static void scan(const char *format, const char *input) {{
    given = 0;
    strcat(strcpy(text, "x"), input);
    strcat(text, "] .................................");
    FILE *f = fmemopen(text, strlen(text), "r");
    getc(f);
    rt_fscanf(f, format, buffer, buffer);
    fclose(f);
    fputc(given + 48, stdout);
}}
int main(void) {{
{scans}{prints}return 0; }}
"""
    listing = compile_listing(source, ("-O1", "-w"))
    done = run(complete_text(listing), tmp_path)
    assert done.returncode == 0, done.stderr
    real = [byte == ord("0") for byte in done.stdout]
    expected = [done_by_routine("fscanf", f.encode()) for f in SCANNING]
    expected += [done_by_routine("sprintf", f.encode()) for f in PRINTING]
    formats = [*SCANNING, *PRINTING]
    assert len(real) == len(expected)
    assert dict(zip(formats, real, strict=True)) == dict(zip(formats, expected, strict=True))

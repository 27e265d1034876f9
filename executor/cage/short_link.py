"""Stub libraries that stand for libc and libm in a link, which then takes a quarter of the time.

A linker reads thousands of names of these two libraries for a program that uses ten. A stub has the
same soname, and a few hundred names with the same versions, types and sizes. The binary that comes
out loads the real libraries. It binds the same names to the same versions; only the order of its
table of addresses (GOT) differs, so one host links a program and its candidates in the same way.

The names in `_LIBC` and `_LIBM` decide how often the short link is possible, never what it gives:
`Stubs.fit` accepts an object only if the real libraries could not add anything.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from executor.types import ExecutorError

_LIBRARIES = ("libm.so.6", "libc.so.6")
_REPLACED = {"-lm", "-lc", "-lgcc", "-lgcc_s", "--push-state", "--as-needed", "--pop-state"}
_LIBGCC = """
    __popcountdi2 __popcountti2 __paritydi2 __parityti2 __clzdi2 __clzti2 __ctzdi2 __ctzti2
    __divti3 __modti3 __udivti3 __umodti3 __multi3 __ashlti3 __ashrti3 __lshrti3
"""
_LIBC_NONSHARED = "atexit"
"""Functions of libgcc and libc_nonshared that need no other library. These two are read in short
links too: they are small, and older C libraries need the second one in each program."""

# ISO C, common functions of POSIX, and the names that the headers of glibc give some of them.
_LIBC = """
    __libc_start_main __cxa_finalize __cxa_atexit __stack_chk_fail __errno_location __assert_fail
    __ctype_b_loc __ctype_tolower_loc __ctype_toupper_loc isalnum isalpha isblank iscntrl
    isdigit isgraph islower isprint ispunct isspace isupper isxdigit tolower toupper stdin
    stdout stderr clearerr fclose feof ferror fflush fgetc fgetpos fgets fopen fprintf fputc
    fputs fread freopen fscanf fseek fsetpos ftell fwrite getc getchar perror printf putc
    putchar puts remove rename rewind scanf setbuf setvbuf snprintf sprintf sscanf tmpfile
    ungetc vfprintf vprintf vsnprintf vsprintf vscanf vfscanf vsscanf fdopen fileno getline
    getdelim getc_unlocked getchar_unlocked putc_unlocked putchar_unlocked fgetc_unlocked
    fputc_unlocked fread_unlocked fwrite_unlocked fgets_unlocked fputs_unlocked feof_unlocked
    ferror_unlocked fflush_unlocked clearerr_unlocked flockfile funlockfile ftrylockfile __uflow
    __overflow __isoc99_scanf __isoc99_fscanf __isoc99_sscanf __isoc99_vscanf __isoc99_vfscanf
    __isoc99_vsscanf __isoc23_scanf __isoc23_fscanf __isoc23_sscanf __isoc23_strtol
    __isoc23_strtoul __isoc23_strtoll __isoc23_strtoull __printf_chk __fprintf_chk __sprintf_chk
    __snprintf_chk __vprintf_chk __vfprintf_chk __vsprintf_chk __vsnprintf_chk __memcpy_chk
    __memmove_chk __memset_chk __strcpy_chk __strncpy_chk __strcat_chk __strncat_chk __fgets_chk
    __fread_chk __chk_fail abort abs atof atoi atol atoll bsearch calloc div exit _exit _Exit
    free getenv labs ldiv llabs lldiv malloc mblen mbstowcs mbtowc qsort rand realloc srand
    strtod strtof strtol strtold strtoll strtoul strtoull system wcstombs wctomb aligned_alloc
    posix_memalign random srandom rand_r drand48 srand48 lrand48 qsort_r memchr memcmp memcpy
    memmove memset strcat strchr strcmp strcoll strcpy strcspn strerror strlen strncat strncmp
    strncpy strpbrk strrchr strspn strstr strtok strxfrm strdup strndup strnlen strtok_r stpcpy
    stpncpy strcasecmp strncasecmp strsep mempcpy memrchr rawmemchr memccpy memmem strchrnul
    index rindex bcopy bzero bcmp ffs swab asctime clock ctime difftime gmtime localtime mktime
    strftime time clock_gettime gettimeofday setlocale localeconv raise signal setjmp _setjmp
    longjmp read write sysconf fwide gets __underflow __libc_single_threaded
"""
_LIBM = """
    acos asin atan atan2 cos sin tan acosh asinh atanh cosh sinh tanh exp exp2 expm1 frexp ldexp
    log log10 log1p log2 modf scalbn cbrt fabs hypot pow sqrt erf erfc lgamma tgamma ceil floor
    nearbyint rint lrint llrint round lround llround trunc fmod remainder fmax fmin fdim fma
    copysign nextafter logb ilogb sincos
"""
_NAMES = frozenset(_LIBC.split())
_MATH_NAMES = frozenset(name + suffix for name in _LIBM.split() for suffix in ("", "f", "l"))

_SYMBOL = np.dtype(
    [
        ("name", "<u4"),
        ("info", "u1"),
        ("other", "u1"),
        ("section", "<u2"),
        ("at", "<u8"),
        ("size", "<u8"),
    ]
)
_SECTION = np.dtype(
    [
        *(("name", "<u4"), ("type", "<u4"), ("flags", "<u8"), ("address", "<u8")),
        *(("offset", "<u8"), ("size", "<u8"), ("link", "<u4"), ("info", "<u4")),
        *(("align", "<u8"), ("entry", "<u8")),
    ]
)
_SYMTAB = 2
_OF_LINKER = b"_GLOBAL_OFFSET_TABLE_"  # refers to no library
_MOST_SYMBOLS = 4096  # of an object that is looked at; its names take time to read


@dataclass(frozen=True, slots=True)
class Stubs:
    """files: name and content of each stub. archives: paths of what is linked beside them. names:
    what an object may refer to; maths: those of them that libm has. libc, libm: all names of the
    libraries."""

    files: tuple[tuple[str, bytes], ...]
    archives: tuple[str, ...]
    names: frozenset[bytes]
    maths: frozenset[bytes]
    libc: frozenset[bytes]
    libm: frozenset[bytes]

    def fit(self, obj: bytes) -> bool:
        """Whether linking this object with the stubs gives what the real libraries would give.

        They would give more if the object refers to a name that the stubs lack, even weakly. And
        if it defines a name of theirs: the linker then exports its own for them. (One of libm
        matters to nobody where the object uses nothing of libm.) An object that cannot be read
        does not fit.
        """
        found = _symbols(obj)
        if found is None:
            return False
        defined, undefined = found
        if not undefined <= self.names or defined & self.libc:
            return False
        return not defined & self.libm or not undefined & self.maths


def is_plain(link: Sequence[str], scratch: str) -> bool:
    """Whether the libraries after SCRATCH/a.o are those of a plain C program."""
    libraries = [w for w in link[link.index(f"{scratch}/a.o") + 1 :] if not w.endswith(".o")]
    static = "-static" in link or "-static-pie" in link
    return not static and {"-lm", "-lc"} <= set(libraries) <= _REPLACED


def shortened(link: Sequence[str], scratch: str, stubs: Stubs) -> tuple[str, ...]:
    """A link command that is plain, with stubs in `scratch` instead of libc and libm."""
    after = link.index(f"{scratch}/a.o") + 1
    objects = [word for word in link[after:] if word.endswith(".o")]
    libm, libc = (f"{scratch}/{name}" for name in _LIBRARIES)
    return (*link[:after], libm, "-lgcc", libc, *stubs.archives, *objects)


def make(gcc: str, assembler: str, linker: str, readelf: str) -> Stubs:
    """Make the stubs of this host's libraries. Raises ExecutorError where that is not possible."""
    files, names, real = [], [], []
    for library, wanted in zip(_LIBRARIES, (_MATH_NAMES, _NAMES), strict=True):
        path = _said(gcc, f"-print-file-name={library}").strip()
        if not os.path.isabs(path):
            raise ExecutorError(f"{gcc} does not know where {library} is")
        exports = _exports(_said(readelf, "-W", "--dyn-syms", path))
        chosen = _admitted(exports, wanted)
        files.append((library, _library(assembler, linker, library, chosen)))
        names.append(frozenset(export.name.encode() for export in chosen))
        real.append(frozenset(export.name.encode() for export in exports))
    maths, others = names
    helpers = f"{_LIBGCC} {_LIBC_NONSHARED}".encode().split()
    allowed = maths.union(others, helpers, [_OF_LINKER])
    archive = _said(gcc, "-print-file-name=libc_nonshared.a").strip()
    archives = (archive,) if os.path.isabs(archive) else ()
    return Stubs(tuple(files), archives, allowed, maths, real[1], real[0])


@dataclass(frozen=True, slots=True)
class _Export:
    """A dynamic symbol of a library. default: whether programs that are linked now bind to it."""

    name: str
    version: str
    default: bool
    function: bool
    weak: bool
    size: int
    at: int


def _exports(listed: str) -> list[_Export]:
    """The symbols that `readelf --dyn-syms` prints, without undefined ones."""
    found = []
    for line in listed.splitlines():
        words = line.split()
        if len(words) < 8 or words[6] == "UND" or not words[6].isdigit():
            continue
        name, _, version = words[7].partition("@")
        kind, size = words[3], int(words[2], 0)
        if kind in ("FUNC", "IFUNC", "OBJECT"):
            found.append(
                _Export(
                    *(name, version.lstrip("@"), version.startswith("@"), kind != "OBJECT"),
                    *(words[4] == "WEAK", size, int(words[1], 16)),
                )
            )
    return found


def _admitted(exports: Sequence[_Export], wanted: Iterable[str]) -> list[_Export]:
    """The wanted symbols that a stub can stand for.

    A program may take over an object of a library, and then the other names of that object too.
    Such objects are left out.
    """
    wanted = frozenset(wanted)
    objects = [export.at for export in exports if not export.function]
    return [
        export
        for export in exports
        if export.name in wanted
        and export.default
        and (export.function or objects.count(export.at) == 1)
    ]


def _library(assembler: str, linker: str, soname: str, exports: Sequence[_Export]) -> bytes:
    """A shared library with these symbols and nothing behind them."""
    lines, versions = [], dict[str, list[str]]()
    for export in exports:
        name, kind = export.name, "function" if export.function else "object"
        versions.setdefault(export.version, []).append(name)
        lines += [
            ".text" if export.function else ".data",
            f".{'weak' if export.weak else 'globl'} {name}",
            f".type {name}, @{kind}",
            f".size {name}, {export.size}",
        ]
        # The linker aligns a program's copy of an object as the library does.
        offset = 0 if export.function else export.at % 32
        lines += [] if export.function else [".p2align 5", f".skip {offset}"]
        lines += [f"{name}:", f".skip {1 if export.function else max(1, export.size)}"]
    lines.append('.section .note.GNU-stack,"",@progbits')
    script = [f"{v} {{ {' '.join(f'{n};' for n in names)} }};" for v, names in versions.items()]
    with tempfile.TemporaryDirectory(prefix="asm-executor-") as work:
        folder = Path(work)
        (folder / "a.s").write_text("\n".join(lines) + "\n")
        (folder / "a.map").write_text("\n".join(script) + "\n")
        _said(assembler, "--64", "-o", f"{work}/a.o", f"{work}/a.s")
        words = ("-m", "elf_x86_64", "-shared", "-soname", soname, "--hash-style=gnu")
        _said(
            linker, *words, "--version-script", f"{work}/a.map", "-o", f"{work}/a.so", f"{work}/a.o"
        )
        return (folder / "a.so").read_bytes()


def _said(*words: str) -> str:
    """What a trusted program prints. Raises ExecutorError if it fails."""
    try:
        done = subprocess.run(
            words, capture_output=True, text=True, timeout=60, env={**os.environ, "LC_ALL": "C"}
        )
    except OSError as error:
        raise ExecutorError(f"cannot run {words[0]}: {error}") from error
    if done.returncode != 0:
        raise ExecutorError(f"{words[0]} failed: {done.stderr.strip()[-300:]}")
    return done.stdout


def _symbols(obj: bytes) -> tuple[frozenset[bytes], frozenset[bytes]] | None:
    """The names that a relocatable object defines and those that it refers to, without local ones.

    None for an object with more than `_MOST_SYMBOLS` of them, and one that cannot be read.
    """
    try:
        start = int.from_bytes(obj[40:48], "little")
        count = int.from_bytes(obj[60:62], "little")
        sections = np.frombuffer(obj, _SECTION, count, start)
        tables = sections[sections["type"] == _SYMTAB]
        if len(tables) != 1 or int(tables[0]["link"]) >= len(sections):
            return None
        table, texts = tables[0], sections[int(tables[0]["link"])]
        symbols = np.frombuffer(
            obj, _SYMBOL, int(table["size"]) // _SYMBOL.itemsize, int(table["offset"])
        )
    except ValueError:  # beyond the end of the object
        return None
    symbols = symbols[symbols["info"] >> 4 != 0]
    if len(symbols) > _MOST_SYMBOLS:
        return None
    text = obj[int(texts["offset"]) : int(texts["offset"]) + int(texts["size"])]
    defined, undefined = set[bytes](), set[bytes]()
    for at, section in zip(symbols["name"].tolist(), symbols["section"].tolist(), strict=True):
        end = text.find(b"\0", at)
        if end < 0:
            return None
        (undefined if section == 0 else defined).add(text[at:end])
    return frozenset(defined), frozenset(undefined)

"""Local compilation: listings, errors, and the cache under threads."""

from __future__ import annotations

import shutil
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from policy_jax.compilers.compiler import CompileError, compile_listing

COUNT = "unsigned f(unsigned long x) { return __builtin_popcountl(x); }\n"


def test_flags_reach_the_compiler() -> None:
    assert "popcnt" not in compile_listing(COUNT)
    assert "popcntq" in compile_listing(COUNT, ("-O3", "-mpopcnt"))


def test_listing_is_text_that_defines_the_function() -> None:
    listing = compile_listing(COUNT)
    assert "f:" in listing.splitlines()
    assert listing.endswith("\n")


def test_error_is_the_first_error_line() -> None:
    source = '#warning "noise before"\nint f(void) { return missing; }\nint g( {\n'
    with pytest.raises(CompileError, match=r"<stdin>:2:\d+: error: .*missing"):
        compile_listing(source)


def test_unknown_flag_is_named() -> None:
    with pytest.raises(CompileError, match="-fno-such-thing"):
        compile_listing(COUNT, ("-O3", "-fno-such-thing"))


def test_missing_compiler_says_what_to_do() -> None:
    with pytest.raises(CompileError, match="'no-such-cc' is not on PATH"):
        compile_listing(COUNT, compiler="no-such-cc")


def test_timeout_is_an_error_not_a_hang() -> None:
    with pytest.raises(CompileError, match=r"longer than 0\.001 s"):
        compile_listing(COUNT + "int timeout_case;\n", timeout=0.001)


def test_threads_agree_with_one_thread() -> None:
    sources = [f"int f(int x) {{ return x * {k}; }}\n" for k in range(3, 9)] * 3
    with ThreadPoolExecutor(4) as pool:
        parallel = list(pool.map(compile_listing, sources))
    assert parallel == [compile_listing(s) for s in sources]
    assert len(set(parallel)) == 6


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_every_compilation_has_the_same_date(compiler: str) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    source = "const char *f(void) { return __DATE__  __TIME__; }\n"
    listing = compile_listing(source, ("-O3",), compiler)
    assert '"Jan  1 197000:00:00"' in listing
    assert time.strftime("%Y") not in listing

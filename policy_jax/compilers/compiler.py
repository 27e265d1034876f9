"""Compiling C to x86-64 listings with the local compilers, with a cache in this process.

The listings are prompts, candidates and training targets. Whatever is measured, an executor builds
from the text.
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
from collections.abc import Sequence

from executor.common import SOURCE_DATE_EPOCH

BASELINE_FLAGS = ("-O3",)
"""Flags of the build that every speedup is relative to."""

_EPOCH_FOR_CLANG = (
    "-Wno-builtin-macro-redefined",
    '-D__DATE__="Jan  1 1970"',
    '-D__TIME__="00:00:00"',
)
"""Clang reads SOURCE_DATE_EPOCH only from version 16 on; these work with every version."""

NOWHERE = "/"
"""The folder in which a text is compiled. The compiler must not read quoted headers of the working
folder: an executor has none, and the cache does not distinguish working folders."""

CACHE_ENTRIES = 4096
"""Listings in the cache; at about 5 kB each they take 20 MB."""


class CompileError(Exception):
    """The compiler refused the source; the message is its first error line.

    said: everything that it wrote to standard error.
    """

    def __init__(self, message: str, said: str = "") -> None:
        super().__init__(message)
        self.said = said


class CompileTimeout(CompileError):
    """The compiler did not end in time; on a busy machine this says nothing about the source."""


def compile_listing(
    source: str,
    flags: Sequence[str] = BASELINE_FLAGS,
    compiler: str = "gcc",
    timeout: float = 20.0,
) -> str:
    """The assembly listing (AT&T syntax) that `compiler flags -S` makes of `source`.

    Thread-safe. Equal calls are answered from a cache, which does not hold failures.

    timeout: seconds the compiler may take.
    Raises CompileError where the source does not compile or the compiler is missing, and
    CompileTimeout where it takes too long.
    """
    return _compile(source, tuple(flags), compiler, timeout)


def run_gcc(
    words: Sequence[str], source: str = "", timeout: float = 20.0, folder: str | None = None
) -> bytes:
    """The output of gcc with the arguments `words` and `source` as its standard input.

    timeout: seconds gcc may take. folder: where it runs, the working folder by default. Raises
    CompileError as `compile_listing` does.
    """
    return _run("gcc", words, source, timeout, folder)


def run_compiler(compiler: str, words: Sequence[str], timeout: float = 20.0) -> bytes:
    """The output of another compiler, such as g++, in the working folder; see `run_gcc`."""
    return _run(compiler, words, "", timeout, None)


@functools.lru_cache(maxsize=CACHE_ENTRIES)
def _compile(source: str, flags: tuple[str, ...], compiler: str, timeout: float) -> str:
    if "clang" in os.path.basename(compiler):
        flags = (*_EPOCH_FOR_CLANG, *flags)
    words = (*flags, "-S", "-o", "-", "-x", "c", "-")
    return _run(compiler, words, source, timeout, NOWHERE).decode(errors="replace")


def _run(
    compiler: str, words: Sequence[str], source: str, timeout: float, folder: str | None
) -> bytes:
    path = shutil.which(compiler)
    if path is None:
        raise CompileError(f"compiler {compiler!r} is not on PATH; install it or name another")
    command = [os.path.abspath(path), *words]
    # In the user's language a message need not contain "error:".
    environment = {**os.environ, "LC_ALL": "C", "SOURCE_DATE_EPOCH": SOURCE_DATE_EPOCH}
    try:
        done = subprocess.run(
            command,
            input=source.encode(),
            capture_output=True,
            timeout=timeout,
            env=environment,
            cwd=folder,
            check=False,
        )
    except subprocess.TimeoutExpired as expired:
        raise CompileTimeout(
            f"{' '.join(command)} took longer than {timeout} s; raise `timeout`"
        ) from expired
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace")
        raise CompileError(_first_error(said, done.returncode), said)
    return done.stdout


def _first_error(stderr: str, status: int) -> str:
    lines = [line for line in stderr.splitlines() if line.strip()]
    for line in lines:
        if "error:" in line:
            return line
    return lines[0] if lines else f"the compiler ended with status {status} and said nothing"

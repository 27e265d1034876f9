"""The files that are visible inside a cage.

Nothing here starts a candidate; `executor.cage.process` does, with the roots of this module.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from executor.types import ExecutorError

# Libraries a C program may be linked to; absent ones are skipped.
_LIBRARIES = (
    "libc.so.6",
    "libm.so.6",
    "libgcc_s.so.1",
    "libmvec.so.1",
    "libpthread.so.0",
    "libdl.so.2",
    "librt.so.1",
    "libstdc++.so.6",
)

_LOADER_CACHE = "/etc/ld.so.cache"

_LINKABLE = (
    *("atomic", "gfortran", "quadmath"),
    *("z", "bz2", "lzma", "zstd", "lz4"),
    *("gmp", "mpfr", "gsl", "gslcblas", "blas", "lapack", "fftw3", "fftw3f"),
    *("crypto", "pcre2-8"),
)
"""Names as for `-l` of libraries that compute and that programs often use. With those that they
need in turn they are visible too, where a program can be linked with them."""


@dataclass(frozen=True, slots=True)
class Root:
    """Files visible inside a cage: binds (host path, path inside), links (link text, link path).

    assembler_binds: the files in the assembler's own root, which shows nothing else.
    """

    binds: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    assembler_binds: tuple[tuple[str, str], ...] = ()


def run_root(gcc: str, libraries: Sequence[str] = ()) -> Root:
    """What a dynamically linked C program needs: loader, C library, /dev/null.

    The loader does not need its list of libraries. Without it, it looks for them in twenty folders
    that are not there, which takes a twentieth of the start of a program.

    libraries: names of further libraries, as for `-l`; those that this host lacks are left out.
    """
    binds = [("/dev/null", "/dev/null")]
    done = subprocess.run(
        [gcc, "-print-file-name=libc.so.6"], capture_output=True, text=True, timeout=60
    )
    libc = Path(done.stdout.strip())
    if not libc.is_absolute():
        raise ExecutorError(f"{gcc} does not know where libc.so.6 is; install the C library")
    listed = subprocess.run(["ldd", os.path.realpath(gcc)], capture_output=True, text=True)
    loader = re.search(r"(/\S*/ld-linux\S*|/\S*/ld-musl\S*)", listed.stdout)
    where = loader.group(1) if loader else "/lib64/ld-linux-x86-64.so.2"
    binds.append((os.path.realpath(where), where))
    # The loader searches libc's folder, by the name that ldd prints.
    match = re.search(r"libc\.so\.6 => (/\S+)", listed.stdout)
    folder = os.path.dirname(match.group(1)) if match else os.path.dirname(libc)
    for name in _LIBRARIES:
        source = os.path.join(folder, name)
        if os.path.exists(source):
            binds.append((os.path.realpath(source), source))
    if os.path.isfile(_LOADER_CACHE):
        binds.append((_LOADER_CACHE, _LOADER_CACHE))
    known = {os.path.basename(inside) for _, inside in binds}
    for name, source in _shared(gcc, (*_LINKABLE, *libraries)).items():
        if name not in known:
            # In one folder, since the loader here has no cache of other folders.
            binds.append((os.path.realpath(source), os.path.join(folder, name)))
    return Root(tuple(binds))


def _shared(gcc: str, names: Sequence[str]) -> dict[str, str]:
    """The shared libraries that a program linked with `names` loads: name -> path."""
    folders = _library_folders(gcc)
    there = [
        name
        for name in dict.fromkeys(names)
        if any(os.path.exists(os.path.join(folder, f"lib{name}.so")) for folder in folders)
    ]
    if not there:
        return {}
    with tempfile.TemporaryDirectory(prefix="asm-executor-") as work:
        program = os.path.join(work, "program")
        words = ["-x", "c", "-", "-o", program, "-Wl,--no-as-needed", *(f"-l{n}" for n in there)]
        source = "int main(void) { return 0; }\n"
        subprocess.run([gcc, *words], input=source, capture_output=True, text=True, timeout=60)
        if not os.path.exists(program):
            # Some libraries exclude each other; then each is tried alone.
            return {} if len(there) == 1 else _united(_shared(gcc, [name]) for name in there)
        listed = subprocess.run(["ldd", program], capture_output=True, text=True, timeout=60)
    return dict(re.findall(r"(\S+) => (/\S+) \(0x", listed.stdout))


def _united(tables: Iterable[dict[str, str]]) -> dict[str, str]:
    return {name: path for table in tables for name, path in table.items()}


def _library_folders(gcc: str) -> list[str]:
    """The folders in which gcc looks for libraries."""
    asked = [gcc, "-print-search-dirs"]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=60)
    listed = re.search(r"^libraries: =(.*)$", done.stdout, re.MULTILINE)
    return [] if listed is None else listed[1].split(":")


def libraries_digest(root: Root) -> str:
    """Content key (hex SHA-256) of the loader and libraries that programs in this cage use.

    A distribution's patches change a C library's bytes but not its version string.
    """
    total = hashlib.sha256()
    for source, _ in root.binds:
        if os.path.isfile(source) and source != _LOADER_CACHE:
            total.update(hashlib.sha256(Path(source).read_bytes()).digest())
    return total.hexdigest()


def build_root(gcc: str, assembler: str) -> Root:
    """What gcc, as and ld need: the system's program folders, read-only, and no user's files.

    The assembler sees less, since a listing can make it read files.
    """
    binds = [("/dev/null", "/dev/null")]
    links = []
    for name in ("/usr", "/lib", "/lib64", "/lib32", "/bin", "/sbin"):
        if os.path.islink(name):
            links.append((os.readlink(name), name))
        elif os.path.isdir(name):
            binds.append((name, name))
    if os.path.isdir("/etc/alternatives"):  # where some distributions keep the link to ld
        binds.append(("/etc/alternatives", "/etc/alternatives"))
    binds.extend((p, p) for p in _foreign_prefixes(gcc))
    return Root(tuple(binds), tuple(links), tuple(_with_libraries(assembler)))


def _with_libraries(program: str) -> Iterable[tuple[str, str]]:
    """A program, its loader and its libraries, each (host path, path inside)."""
    yield os.path.realpath(program), program
    listed = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
    for path in re.findall(r"(?:=> )?(/\S+) \(0x", listed):
        yield os.path.realpath(path), path


def _foreign_prefixes(gcc: str) -> Iterable[str]:
    """The prefix of a gcc that is not the system's (conda, /opt)."""
    real = os.path.realpath(gcc)
    if not real.startswith(("/usr/", "/bin/", "/lib")):
        yield os.path.dirname(os.path.dirname(real))

"""What a cage is made of: the launcher's binary, the files it shows inside, the ids it uses.

Nothing here starts a candidate; `executor.slot` does, with what this module found out.
"""

from __future__ import annotations

import functools
import hashlib
import os
import platform
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from executor import private
from executor.types import ExecutorError

SOURCES = ("launcher.c", "cage.c", "filter.c", "warden.c")
_FOLDER = Path(__file__).parent / "launcher"

# Host ids for candidates when we are root: a range that systemd's registry of ids marks as
# unused, and one below 65536 for containers that map no more than that.
_FOREIGN_ID = 1_879_048_192
_SMALL_FOREIGN_ID = 61_184

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


@dataclass(frozen=True, slots=True)
class Root:
    """Files shown inside a cage: (host path, path inside) and (link text, link path).

    assembler_binds: what the assembler sees, and nothing else, in a root of its own.
    """

    binds: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    assembler_binds: tuple[tuple[str, str], ...] = ()


def default_cache_dir() -> Path:
    """`$XDG_CACHE_HOME/asm-executor`, or below `~/.cache`."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "asm-executor"


def open_cache_dir(given: Path | None) -> Path:
    """The cache folder, made if need be, before anything in it is read or run.

    given: None for the default one. Raises ExecutorError when it cannot be used or is not private.
    """
    # Programs below run in other folders, so its path must not depend on ours.
    path = (default_cache_dir() if given is None else given).absolute()
    option = "--cache-dir" if given is not None else "the default cache folder (--cache-dir)"
    try:
        private.make_folder(path, option)
    except OSError as error:
        raise ExecutorError(
            f"{option}: {path} cannot be used ({error.strerror}); give a folder that can be written"
        ) from error
    if not os.access(path, os.W_OK | os.X_OK):
        raise ExecutorError(f"{option}: {path} cannot be written; change its mode or give another")
    return path


def find_gcc() -> str:
    """Path of gcc (`$ASM_EXECUTOR_GCC` overrides the search). Raises ExecutorError."""
    wanted = os.environ.get("ASM_EXECUTOR_GCC", "gcc")
    path = shutil.which(wanted)
    if path is None:
        raise ExecutorError(
            f"gcc not found: {wanted!r} is not on PATH; install gcc (Debian: apt install gcc, "
            "Fedora: dnf install gcc) or name one in ASM_EXECUTOR_GCC"
        )
    return path


def build_launcher(cache_dir: Path, gcc: str) -> Path:
    """Compile the launcher unless this very source was compiled by this gcc before.

    cache_dir: must be private (see `executor.private`). Raises ExecutorError.
    """
    digest = hashlib.sha256()
    for name in ("launcher.h", *SOURCES):
        digest.update((_FOLDER / name).read_bytes())
    digest.update(gcc.encode())
    target = cache_dir / f"launcher-{digest.hexdigest()[:16]}"
    private.insist_on_file(target, "--cache-dir")
    if target.exists():
        return target
    handle, scratch = tempfile.mkstemp(dir=cache_dir, prefix="launcher-", suffix=".new")
    os.close(handle)
    command = [gcc, "-O2", "-o", scratch, *(str(_FOLDER / name) for name in SOURCES)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        os.unlink(scratch)
        first = done.stderr.strip().splitlines()[:1] or ["no message"]
        raise ExecutorError(
            f"gcc could not compile the launcher: {first[0]}; it needs the C library's and "
            "Linux's headers (Debian: apt install libc6-dev linux-libc-dev)"
        )
    os.chmod(scratch, 0o755)
    os.replace(scratch, target)
    return target


def run_root(gcc: str) -> Root:
    """The least a dynamically linked C program needs: loader, C library, /dev/null."""
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
    # The loader looks in the folder libc came from, under the name ldd prints.
    match = re.search(r"libc\.so\.6 => (/\S+)", listed.stdout)
    folder = os.path.dirname(match.group(1)) if match else os.path.dirname(libc)
    for name in _LIBRARIES:
        source = os.path.join(folder, name)
        if os.path.exists(source):
            binds.append((os.path.realpath(source), source))
    return Root(tuple(binds))


def libraries_digest(root: Root) -> str:
    """Content key (hex SHA-256) of the loader and libraries that programs in this cage use.

    A C library's version string stays the same over a distribution's patches; its bytes do not.
    """
    total = hashlib.sha256()
    for source, _ in root.binds:
        if os.path.isfile(source):
            total.update(hashlib.sha256(Path(source).read_bytes()).digest())
    return total.hexdigest()


def build_root(gcc: str, assembler: str) -> Root:
    """What gcc, as and ld need: the system's program folders, read-only; nothing of users.

    The assembler, which can be told to read files by the listing it reads, sees less of it.
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
    """A program, its loader and its libraries, each (host path, path to find it by)."""
    yield os.path.realpath(program), program
    listed = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
    for path in re.findall(r"(?:=> )?(/\S+) \(0x", listed):
        yield os.path.realpath(path), path


def _foreign_prefixes(gcc: str) -> Iterable[str]:
    """Folders of a gcc that is not the system's (conda, /opt): its whole prefix."""
    real = os.path.realpath(gcc)
    if not real.startswith(("/usr/", "/bin/", "/lib")):
        yield os.path.dirname(os.path.dirname(real))


def outer_id(index: int) -> int | None:
    """First of two host ids for cage `index`; None when we are not a root that has ids to give."""
    ids = _foreign_ids()
    if ids is None:
        return None
    base, span = ids
    return base + 2 * ((os.getpid() * 64 + index) % (span // 2))


def file_id() -> int | None:
    """Host id that owns the files given to runs: mapped into every cage, used by no process."""
    ids = _foreign_ids()
    return None if ids is None else ids[0] + ids[1]


@functools.cache
def _foreign_ids() -> tuple[int, int] | None:
    """(first, count) of ids to run as, one more is free behind them."""
    if os.geteuid() != 0:
        return None
    for base, span in ((_FOREIGN_ID, 1 << 20), (_SMALL_FOREIGN_ID, 3000)):
        tables = [f"/proc/self/{kind}_map" for kind in ("uid", "gid")]
        if all(_is_mapped(table, base, span + 1) for table in tables):
            return base, span
    return None


def _is_mapped(table: str, first: int, wanted: int) -> bool:
    try:
        lines = Path(table).read_text().splitlines()
    except OSError:
        return False
    rows = (tuple(map(int, line.split())) for line in lines)
    return any(inside <= first and first + wanted <= inside + count for inside, _, count in rows)


def physical_cores() -> list[int]:
    """One CPU of every physical core we may run on, in order."""
    allowed = os.sched_getaffinity(0)
    seen: set[str] = set()
    cores = []
    for cpu in sorted(allowed):
        path = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
        try:
            siblings = path.read_text().strip()
        except OSError:
            siblings = str(cpu)
        if siblings not in seen:
            seen.add(siblings)
            cores.append(cpu)
    return cores


def cpu_model() -> str:
    """The processor's name, part of the key of cached baselines."""
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()

"""One listing that runs on every x86-64, with the faster code where the processor can run it.

It holds the -O3 functions and the faster ones, under names of their own, and the data once. `main`
asks the processor, as `__builtin_cpu_supports` of gcc does, and goes on in one of the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from policy_jax.asm.data_symbols import Datum, data_symbols
from policy_jax.asm.normalise import (
    is_code_section,
    is_label,
    local_labels,
    normalise,
    rename_labels,
    section_of,
)
from policy_jax.asm.routines.complete import complete_text
from policy_jax.asm.symbols import rename_symbols, symbols_in
from policy_jax.compilers.compiler import CompileError, run_gcc

_BASE, _FAST = ".base", ".fast"
_SUPPORTED = "asm_policy_supported"
_COLD = ".cold"
_DISPATCH = f"""\t.text
\t.globl\tmain
\t.type\tmain, @function
main:
\tpushq\t%rdi
\tpushq\t%rsi
\tpushq\t%rdx
\tcall\t{_SUPPORTED}
\tpopq\t%rdx
\tpopq\t%rsi
\tpopq\t%rdi
\ttestl\t%eax, %eax
\tje\tmain{_BASE}
\tjmp\tmain{_FAST}
\t.size\tmain, .-main
"""

_SET = re.compile(r"\t\.set\t([\w.$]+),([\w.$]+)\Z")
_DEFINES = re.compile(r"\t\.(?:comm|lcomm)\t([\w.$]+),")
_ABOUT = re.compile(r"\t\.(?:globl|global|weak|hidden|local|type)\t([\w.$]+)")
_TRANSFER = re.compile(r"\t(?:call|j[a-z]+)\w*\t[^*]")
_ALIGNED = re.compile(r"\t\.(?:p2align|align|balign)\t")
_UNUSUAL = re.compile(r"\t\.(?:macro|pushsection|popsection)\b|gnu_indirect_function")
_AT_START = (".init_array", ".fini_array", ".preinit_array", ".ctors", ".dtors")


class NotPortable(ValueError):
    """No such listing can be made; the message says why."""


def portable(base: str, faster: str, needs: Sequence[str]) -> str:
    """base, faster: listings of one program, of which the second may call routines. needs: the
    extensions of the second, as `instruction_sets.needed` names them.

    Raises NotPortable, CompileError.
    """
    old, new = normalise(base), normalise(faster)
    check = _check(needs)
    if "main:" not in old or "main:" not in new:
        raise NotPortable("the listing has no function main")
    both = [*rename_symbols(old, _names(old, {"main"}, _BASE)), *_second(old, new)]
    lines = [line for line in both if line != f"\t.globl\tmain{_BASE}"]
    text = "".join(f"{line}\n" for line in lines)
    return complete_text(f"{text}\t.text\n{check}{_DISPATCH}")


def is_portable(listing: str) -> bool:
    """Whether a listing was made by `portable`."""
    return f"call\t{_SUPPORTED}\n" in listing


def _second(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """The lines of `new` that stand behind those of `old`."""
    code = {line[:-1] for line, section in _by_section(new) if _is_named(line, section, code=True)}
    code |= {m[1] for m in map(_SET.match, new) if m is not None and m[2] in code}
    there, data = _named_data(old), _named_data(new)
    _check_data(old, new, there, data)
    names = _names(new, code, _FAST)
    # Pointers to a function of both are to that of -O3, as those in the data are: a program may
    # compare them.
    in_both = {line[:-1] for line in old if is_label(line)}
    others = {name: to for name, to in names.items() if name not in in_both}
    own = _without(_own_labels(new, "fast"), there.keys() & data.keys())
    result = ["\t.text"]
    for line, section in _by_section(own):
        about = _ABOUT.match(line) or _DEFINES.match(line)
        if (about and about[1] in code | there.keys()) or section.startswith(_AT_START):
            continue
        follows = is_label(line) or _SET.match(line) or _TRANSFER.match(line)
        result += rename_symbols([line], names if follows else others)
    return result


def _check_data(
    old: Sequence[str],
    new: Sequence[str],
    there: Mapping[str, Datum],
    data: Mapping[str, Datum],
) -> None:
    """Raise NotPortable where the two listings cannot share their data."""
    for line in (*old, *new):
        if match := _UNUSUAL.search(line):
            raise NotPortable(f"a listing has {match[0].strip()}")
    for name, datum in data.items():
        if name not in there:
            if datum.writable:
                raise NotPortable(f"the -O3 listing has no variable {name}")
        elif datum.content is None:
            raise NotPortable(
                f"{name} holds places inside of a function, or what is not understood here"
            )
        elif not there[name].same(datum):
            raise NotPortable(f"the two listings have other data at {name}")
        elif datum.align > there[name].align:
            raise NotPortable(f"{name} has another alignment")


def _named_data(lines: Sequence[str]) -> dict[str, Datum]:
    return {name: one for name, one in data_symbols(lines).items() if not name.startswith(".L")}


def _own_labels(lines: Sequence[str], prefix: str) -> list[str]:
    """Canonical lines whose local labels have names of their own."""
    labels = local_labels("".join(f"{line}\n" for line in lines))
    return rename_labels([*lines], {label: f".L{prefix}_{label[2:]}" for label in labels})


def _names(lines: Sequence[str], functions: set[str], ending: str) -> dict[str, str]:
    """New names of functions and of their cold parts."""
    symbols = {symbol for line in lines for symbol in symbols_in(line)}
    names = {}
    for symbol in symbols:
        function, cold, part = symbol.partition(_COLD)
        if function in functions:
            names[symbol] = f"{function}{ending}{cold}{part}"
    return names


def _by_section(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    section = ".text"
    for line in lines:
        section = section_of(line, section)
        yield line, section


def _is_named(line: str, section: str, *, code: bool) -> bool:
    named = is_label(line) and not line.startswith(".L")
    return named and is_code_section(section) == code


def _without(lines: Sequence[str], names: set[str]) -> list[str]:
    """The lines without the definitions of this data."""
    kept, dropped = [], False
    for line, section in _by_section(lines):
        if _is_named(line, section, code=False):
            dropped = line[:-1] in names
        elif _ends_data(line):
            dropped = False
        if not dropped:
            kept.append(line)
    return kept


def _ends_data(line: str) -> bool:
    """Whether what follows belongs to no data that came before."""
    about = _ABOUT.match(line) or _ALIGNED.match(line) or _SET.match(line)
    return is_label(line) or section_of(line, "") != "" or about is not None


def _check(needs: Sequence[str]) -> str:
    """A function of gcc that asks for these extensions."""
    if "others" in needs:
        raise NotPortable("it has instructions of extensions that are not known here")
    asked = [re.sub(r"^avx512_", "avx512", name.lower().replace("-", "_")) for name in needs]
    terms = " && ".join(f'__builtin_cpu_supports("{name}")' for name in asked)
    source = (
        f"int {_SUPPORTED}(void);\n"
        f"int {_SUPPORTED}(void)\n{{\n    __builtin_cpu_init();\n    return {terms};\n}}\n"
    )
    try:
        text = run_gcc(("-O1", "-fPIC", "-S", "-o", "-", "-xc", "-"), source).decode()
    except CompileError as error:
        raise NotPortable(f"gcc cannot ask for {', '.join(needs)}: {error}") from error
    lines = normalise(text)
    return "".join(
        f"{line}\n" for line in _own_labels(lines, "check") if line != f"\t.globl\t{_SUPPORTED}"
    )

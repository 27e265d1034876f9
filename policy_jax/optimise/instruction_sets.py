"""Which extensions of x86-64 a listing needs, as the assembler itself says."""

from __future__ import annotations

import re
import subprocess

SCALAR = ("popcnt", "lzcnt", "bmi", "bmi2", "movbe", "adx")

VECTORS = ("sse3", "ssse3", "sse4.1", "sse4.2", "avx", "avx2", "avx512f")
"""Each contains the ones before it, and to the assembler the later ones contain POPCNT."""

OTHERS = (
    *("aes", "pclmul", "sha", "f16c", "fma"),
    *("avx512cd", "avx512bw", "avx512dq", "avx512vl", "avx512ifma", "avx512vbmi"),
    *("avx512_vbmi2", "avx512_vpopcntdq", "avx512_bitalg", "avx512_vnni"),
    *("gfni", "vaes", "vpclmulqdq"),
)
"""They contain some of the former ones, so they come last."""

SECONDS = 10.0
"""Time limit of the assembler."""

_FAULT = re.compile(r":(\d+): Error: ")


class NotAssembled(ValueError):
    """The assembler could not be run."""


def needed(listing: str) -> tuple[str, ...]:
    """Names such as `AVX2` and `BMI2`, beyond what every x86-64 processor has; () for none.

    listing: one that this host's assembler accepts. The last name is `others` where it has
    instructions of no extension that is known here. Raises NotAssembled.
    """
    faults = _faults(listing, ())
    chosen: list[str] = []
    for name in (*SCALAR, *VECTORS, *OTHERS):
        if not faults:
            break
        left = _faults(listing, (*chosen, name))
        if left < faults:  # a proper subset
            chosen, faults = [*chosen, name], left
    vectors = [name for name in VECTORS if name in chosen]
    lower = vectors if any(name.startswith("avx512") for name in chosen) else vectors[:-1]
    names = [name.upper().replace("_", "-") for name in chosen if name not in lower]
    return (*names, *(["others"] if faults else []))


def _faults(listing: str, extensions: tuple[str, ...]) -> frozenset[int]:
    """Lines that the assembler refuses for a processor with these extensions."""
    march = "+".join(("generic64", *extensions))
    command = ["as", "--64", f"-march={march}", "-o", "/dev/null", "-"]
    try:
        done = subprocess.run(
            command, input=listing, capture_output=True, text=True, timeout=SECONDS
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise NotAssembled(f"as: {error}") from error
    return frozenset(map(int, _FAULT.findall(done.stderr)))

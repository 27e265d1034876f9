"""The extensions that a listing needs."""

import pytest

from policy_jax.compilers.compiler import compile_listing
from policy_jax.optimise import instruction_sets
from policy_jax.optimise.instruction_sets import NotAssembled, needed

SOURCE = """int count(const unsigned *t, int n) {
    int s = 0;
    for (int i = 0; i < n; i++) s += __builtin_popcount(t[i]) + (t[i] << (i & 31));
    return s;
}
void product(int *a, const int *b) {
    for (int i = 0; i < 1024; i++) a[i] *= b[i];
}
"""


@pytest.mark.parametrize(
    ("flags", "names"),
    [
        ((), ()),
        (("-mpopcnt", "-fno-tree-vectorize"), ("POPCNT",)),
        (("-mbmi2", "-fno-tree-vectorize"), ("BMI2",)),
        (("-msse4.1", "-mno-popcnt"), ("SSE4.1",)),
        (("-mavx2", "-mno-popcnt"), ("AVX2",)),
    ],
)
def test_the_flags_of_a_build_are_found(flags, names):
    assert needed(compile_listing(SOURCE, ("-O3", *flags))) == names


def test_parts_of_avx_512_and_what_is_not_known():
    newest = "\tvpopcntq\t%zmm0, %zmm1\n\tvpternlogd\t$1, %xmm0, %xmm1, %xmm2\n"
    assert needed(f"{newest}\tpabsd\t%xmm0, %xmm1\n") == ("AVX512VL", "AVX512-VPOPCNTDQ")
    assert needed("\tvpaddd\t%ymm0, %ymm1, %ymm2\n\tclzero\n") == ("AVX2", "others")


def test_without_an_assembler_it_says_so(monkeypatch):
    monkeypatch.setattr(instruction_sets.subprocess, "run", _missing)
    with pytest.raises(NotAssembled, match="as: "):
        needed("\tret\n")


def _missing(*_words: object, **_options: object) -> None:
    raise FileNotFoundError("as")

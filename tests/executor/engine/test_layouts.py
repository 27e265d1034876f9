"""Layouts: which are drawn, what their spread does to the interval, and that code really moves."""

from __future__ import annotations

import io
import math

import pytest
from candidates import compiled, program
from elftools.elf.elffile import ELFFile
from hypothesis import given, settings
from hypothesis import strategies as st

from executor.common.student import t_quantile
from executor.common.variants import with_nop
from executor.engine import layouts, timing
from executor.engine.engine import Engine
from executor.engine.timing import Estimate
from executor.types import Precision, Program, Registered, TestCase, TestKind, Verdict


@given(st.integers(0, layouts.STEPS), st.text(min_size=1, max_size=8))
@settings(deadline=None)
def test_layouts_differ_and_take_the_places_of_a_cache_line_in_turns(count: int, seed: str) -> None:
    steps = layouts.draw(count, seed)
    assert len(steps) == len(set(steps)) == count
    assert set(steps) <= set(range(layouts.STEPS))
    for places in ([step % 4 for step in steps], [3 * step % 4 for step in steps]):
        frequencies = [places.count(place) for place in range(4)]
        assert max(frequencies) - min(frequencies) <= 1


def test_a_seed_repeats_its_layouts_and_none_does_not() -> None:
    assert layouts.draw(8, "a") == layouts.draw(8, "a")
    assert len({layouts.draw(8, seed) for seed in "abcdefgh"}) == 8
    assert len({layouts.draw(8) for _ in range(8)}) > 1


def test_one_layout_has_the_interval_of_its_timing() -> None:
    one = Estimate(0.1, 0.01, 9.0, 10)
    assert layouts.interval(timing.combine([one]), [one]) == one.interval()


def test_several_layouts_have_an_interval_that_covers_their_spread() -> None:
    logs = (-0.05, 0.0, 0.05, 0.1)
    parts = [Estimate(log, 0.001, 9.0, 10) for log in logs]
    low, high = layouts.interval(timing.combine(parts), parts)
    spread = math.sqrt(sum((log - 0.025) ** 2 for log in logs) / 3)
    half = t_quantile(0.975, 3) * spread / 2
    assert (low, high) == pytest.approx((0.025 - half, 0.025 + half))


@given(
    st.lists(st.floats(-1, 1), min_size=2, max_size=8),
    st.floats(1e-6, 0.1),
    st.integers(1, 20),
)
@settings(deadline=None)
def test_the_interval_is_never_narrower_than_that_of_the_timings(
    logs: list[float], error: float, freedom: int
) -> None:
    parts = [Estimate(log, error, float(freedom), freedom + 1) for log in logs]
    timed = timing.combine(parts)
    low, high = layouts.interval(timed, parts)
    narrow = timed.interval()
    assert low <= narrow[0] + 1e-12
    assert high >= narrow[1] - 1e-12
    assert low <= timed.log <= high


def test_student_s_interval_over_layouts_covers_the_mean_as_often_as_it_says() -> None:
    import numpy as np

    rng = np.random.default_rng(0)
    covered = 0
    for _ in range(2000):
        parts = [Estimate(float(log), 1e-6, 9.0, 10) for log in rng.normal(0.02, 0.04, size=4)]
        low, high = layouts.interval(timing.combine(parts), parts)
        covered += low <= 0.02 <= high
    assert 0.93 <= covered / 2000 <= 0.97


def starts(binary: bytes) -> dict[str, int]:
    """Addresses of `main` and `kernel`."""
    table = ELFFile(io.BytesIO(binary)).get_section_by_name(".symtab")
    assert table is not None
    return {
        symbol.name: symbol["st_value"]
        for symbol in table.iter_symbols()
        if symbol.name in ("main", "kernel")
    }


KERNEL = """
#include <stdio.h>
__attribute__((noinline)) unsigned kernel(int n) {
    unsigned s = 1;
    for (int i = 0; i < n; i++) { s = s * 1664525u + 1013904223u; s ^= s >> 7; }
    return s;
}
int main(void) {
    int n;
    if (scanf("%d", &n) != 1) return 1;
    printf("%u\\n", kernel(n));
    return 0;
}
"""


@pytest.fixture(scope="module")
def kernel(engine: Engine) -> Registered:
    tests = (
        TestCase("small", b"1"),
        TestCase("timed", b"1500000", kind=TestKind.TIMING),
        TestCase("also", b"1400000", kind=TestKind.TIMING),
    )
    return engine.register(Program(KERNEL, tests))


def test_padding_moves_each_function_through_all_places_of_a_line(
    engine: Engine, kernel: Registered
) -> None:
    with engine._slots.take() as slot:
        built = engine._toolchain.build(slot.build_process, kernel.listing, steps=(0, 1, 2, 3))
        plain = engine._toolchain.build(slot.build_process, kernel.listing)
    assert built.binaries[0] == plain.binary  # type: ignore[union-attr] # it builds
    places = [starts(binary) for binary in built.binaries]  # type: ignore[union-attr]
    moved = [{name: at[name] - places[0][name] for name in at} for at in places]
    assert moved == [{"main": 16 * step, "kernel": 48 * step} for step in range(4)]


def test_the_stack_of_a_padded_program_is_not_executable(
    engine: Engine, kernel: Registered
) -> None:
    with engine._slots.take() as slot:
        built = engine._toolchain.build(slot.build_process, kernel.listing, steps=(5,))
    elf = ELFFile(io.BytesIO(built.binary))  # type: ignore[union-attr] # it builds
    (stack,) = [s for s in elf.iter_segments() if s["p_type"] == "PT_GNU_STACK"]
    assert not stack["p_flags"] & 1


def test_a_candidate_is_timed_at_each_layout(engine: Engine, kernel: Registered) -> None:
    listing = with_nop(kernel.listing)
    result = engine.evaluate(kernel.digest, listing, Precision(16, 0.0, layouts=4), seed="s")
    assert result.verdict is Verdict.OK
    assert [one.step for one in result.layouts] == list(layouts.draw(4, "s"))
    assert sum(one.pairs for one in result.layouts) == result.pairs
    logs = [math.log(one.speedup) for one in result.layouts]
    assert result.speedup == pytest.approx(math.exp(sum(logs) / 4))
    assert result.ci_low is not None
    assert result.ci_high is not None
    assert result.ci_low <= result.speedup <= result.ci_high
    for test in result.per_test[1:]:
        assert test.samples is not None
        assert len(test.samples.layout_pairs) == 4
        assert sum(test.samples.layout_pairs) == len(test.samples.baseline)
        assert len(test.samples.baseline) + test.samples.discarded == 16


def test_without_layouts_the_linker_places_the_code(engine: Engine, kernel: Registered) -> None:
    result = engine.evaluate(kernel.digest, with_nop(kernel.listing), Precision(4))
    assert result.layouts == ()
    assert result.per_test[-1].samples is not None
    assert result.per_test[-1].samples.layout_pairs == ()


def test_each_evaluation_draws_its_layout(engine: Engine, kernel: Registered) -> None:
    once = Precision(2, layouts=1)
    listing = with_nop(kernel.listing)
    drawn = [engine.evaluate(kernel.digest, listing, once, seed=seed) for seed in "abcdef"]
    assert len({result.layouts[0].step for result in drawn}) > 1


def test_what_is_identical_stays_so_at_every_layout(engine: Engine, kernel: Registered) -> None:
    other = kernel.listing.replace(".L", ".Lother")
    result = engine.evaluate(kernel.digest, other, Precision(layouts=4))
    assert result.identical
    assert (result.speedup, result.layouts) == (1.0, ())


def test_the_paper_s_protocol_and_a_check_draw_no_layout(
    engine: Engine, kernel: Registered
) -> None:
    listing = with_nop(kernel.listing)
    checked = engine.evaluate(kernel.digest, listing, Precision(0, layouts=4))
    paper = engine.evaluate(kernel.digest, listing, Precision(layouts=4), "paper")
    assert checked.layouts == paper.layouts == ()


def test_wrong_and_broken_candidates_are_judged_as_ever(engine: Engine) -> None:
    known = engine.register(program())
    wrong = compiled(engine, program().source.replace("1013904223u", "1013904224u"))
    several = Precision(layouts=4)
    assert engine.evaluate(known.digest, wrong, several).verdict is Verdict.WRONG_ANSWER
    assert engine.evaluate(known.digest, "nonsense", several).verdict is Verdict.ASSEMBLE_ERROR
    lost = "\t.globl main\nmain:\n\tcall\tnowhere\n"
    assert engine.evaluate(known.digest, lost, several).verdict is Verdict.LINK_ERROR


def test_a_large_program_has_as_many_layouts_as_the_linker_has_room_for(engine: Engine) -> None:
    large = f"#include <stdio.h>\nchar a[12 << 20] = {{1}};\n{KERNEL.replace('1;', 'a[0];', 1)}"
    known = engine.register(Program(large, (TestCase("timed", b"900000"),)))
    result = engine.evaluate(known.digest, with_nop(known.listing), Precision(8, layouts=4))
    assert result.verdict is Verdict.OK
    assert len(result.layouts) == 2


def test_errors_name_the_line_of_the_listing(engine: Engine, kernel: Registered) -> None:
    result = engine.evaluate(kernel.digest, "\tret\n\tnonsense\n", Precision(layouts=2))
    assert result.evidence.startswith("line 2:")

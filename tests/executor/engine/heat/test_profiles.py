"""Profiles of real programs by a real engine."""

from __future__ import annotations

import errno
from typing import Any

import numpy as np
import pytest
from candidates import with_nop

from executor.cage.process import RECORD, LauncherDied
from executor.cage.toolchain import Toolchain
from executor.common.hottest import functions_at, hottest
from executor.engine.engine import Engine
from executor.engine.heat.sampling import MOST_RUNS, MOST_SECONDS, WANTED_SAMPLES, plan, refusal
from executor.types import MAX_LISTING_LINES, Profile, Program, TestCase, TestKind

SOURCE = r"""
#include <stdio.h>
#define WORK(name, times) \
    __attribute__((noinline)) static unsigned name(unsigned x, int n) { \
        for (int i = 0; i < n * times; i++) x = x * 1664525u + 1013904223u; \
        return x; }
WORK(small, 1)
WORK(large, 3)
int main(void) {
    int n;
    unsigned x = 1;
    if (scanf("%d", &n) != 1) return 1;
    x = large(small(x, n), n);
    for (int i = 0; i < n / 100; i++) printf("%u\n", x + i);
    return 0;
}
"""
PROGRAM = Program(
    SOURCE, (TestCase("one", b"3\n"), TestCase("timed", b"1000000\n", kind=TestKind.TIMING))
)


@pytest.fixture(scope="module")
def profile(engine: Engine) -> Profile:
    registered = engine.register(PROGRAM)
    return engine.profile(registered.digest)


def listing(engine: Engine) -> list[str]:
    return engine.register(PROGRAM).listing.splitlines()


def by_function(profile: Profile, lines: list[str]) -> dict[str, float]:
    """Own shares; `f.constprop.0` counts for f."""
    totals: dict[str, float] = {}
    for label, share in zip(functions_at(lines), profile.lines, strict=True):
        name = label.split(".")[0]
        totals[name] = totals.get(name, 0.0) + share
    return totals


def test_shares_follow_the_work_of_functions(engine: Engine, profile: Profile) -> None:
    assert profile.available, profile.reason
    assert profile.samples >= 100
    shares = by_function(profile, listing(engine))
    assert shares["large"] / (shares["large"] + shares["small"]) == pytest.approx(0.75, abs=0.1)
    libraries = sum(share for _, share in profile.libraries)
    assert sum(profile.lines) + libraries + profile.other == pytest.approx(1.0)


def test_library_time_belongs_to_the_line_that_calls(engine: Engine, profile: Profile) -> None:
    lines = listing(engine)
    libraries = sum(share for _, share in profile.libraries)
    assert libraries > 0.02
    calls = {line.strip(): c for line, c in zip(lines, profile.calls, strict=True) if c}
    assert "printf" in max(calls, key=lambda line: calls[line])
    assert sum(calls.values()) >= 0.8 * libraries
    places = hottest(profile, lines, 2)
    assert {place.function.split(".")[0] for place in places} <= {"large", "small"}
    assert places[0].share >= places[1].share


def test_a_listing_that_loads_alike_uses_the_samples_of_the_baseline(
    engine: Engine, profile: Profile
) -> None:
    before = engine.counters().programs_sampled
    spaced = "\n".join(f"{line}\n# a comment" for line in listing(engine))
    again = engine.profile(PROGRAM.digest, spaced)
    assert engine.counters().programs_sampled == before
    assert again.lines[::2] == profile.lines
    assert again.calls[::2] == profile.calls
    assert not any(again.lines[1::2])


def test_a_listing_that_loads_alike_and_lies_does_not_spoil_the_baseline(engine: Engine) -> None:
    program = Program(SOURCE.replace("1664525", "1664529"), PROGRAM.tests)
    registered = engine.register(program)
    # A section that does not begin its line stays, so the listing brings its own table of lines.
    lying = registered.listing + "\t.text; .section .debug_line\n\t.long 55\n\t.value 5\n"
    engine.profile(registered.digest, lying)
    profile = engine.profile(registered.digest)
    assert profile.available, profile.reason
    assert by_function(profile, registered.listing.splitlines())["large"] > 0.3


def test_a_profile_is_repeated_if_its_launcher_dies(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = engine.register(PROGRAM).digest
    whole = Toolchain.build_with_lines

    def dies(*arguments: Any) -> tuple[bytes, str]:
        monkeypatch.setattr(Toolchain, "build_with_lines", whole)
        arguments[1].close()
        raise LauncherDied("it was killed")

    monkeypatch.setattr(Toolchain, "build_with_lines", dies)
    profile = engine.profile(digest)
    assert profile.available, profile.reason


def test_what_has_no_profile_says_why(engine: Engine) -> None:
    text = engine.register(PROGRAM).listing
    assert "line 1" in engine.profile(PROGRAM.digest, "nonsense").reason
    wrong = engine.profile(PROGRAM.digest, text.replace("1664525", "1664526"))
    assert not wrong.available
    assert "WRONG_ANSWER" in wrong.reason
    assert wrong.samples == 0
    assert wrong.lines == ()
    sections = "".join(f'\t.section .s{k}, "a"\n\t.byte 1\n' for k in range(1100))
    many = engine.profile(PROGRAM.digest, with_nop(text) + sections)
    assert not many.available
    assert "sections, more than 1000" in many.reason
    pages = engine.profile(PROGRAM.digest, text + "\x0c" * MAX_LISTING_LINES)
    assert not pages.available
    assert "lines; at most 200000 are taken" in pages.reason


@pytest.mark.slow
def test_a_candidate_has_a_profile_of_its_own(engine: Engine) -> None:
    changed = with_nop(engine.register(PROGRAM).listing)
    profile = engine.profile(PROGRAM.digest, changed)
    assert profile.available, profile.reason
    assert len(profile.lines) == len(changed.splitlines())


@pytest.mark.slow
def test_debug_information_in_the_listing_changes_nothing(engine: Engine) -> None:
    program = Program(SOURCE, PROGRAM.tests, ("-O3", "-g"))
    registered = engine.register(program)
    profile = engine.profile(registered.digest)
    assert profile.available, profile.reason
    assert by_function(profile, registered.listing.splitlines())["large"] > 0.3


@pytest.mark.slow
def test_a_static_program_has_its_library_functions_by_name(engine: Engine) -> None:
    program = Program(SOURCE, PROGRAM.tests, ("-O3", "-static"))
    profile = engine.profile(engine.register(program).digest)
    assert profile.available, profile.reason
    assert any("printf" in name for name, _ in profile.libraries)
    assert sum(profile.calls) > 0.5 * sum(share for _, share in profile.libraries)


def test_a_kernel_that_refuses_is_a_reason_with_advice() -> None:
    record = np.zeros(1, RECORD)[0]
    assert refusal(record) == ""
    record["samples_error"] = errno.EACCES
    assert "Permission denied" in refusal(record)
    assert "perf_event_paranoid" in refusal(record)


def test_the_plan_takes_seconds_and_gives_enough_samples() -> None:
    short, long = plan([0, 1], [0.001, 0.002]), plan([0, 1, 2], [0.2, 2.0, 10.0])
    assert short.tests == (0, 1)
    assert short.rounds * 0.003 / short.period >= WANTED_SAMPLES * 0.9
    assert long.tests == (0, 1)
    assert long.rounds * 2.2 <= MOST_SECONDS
    tiny = plan([0], [1e-7])
    assert tiny.rounds <= MOST_RUNS

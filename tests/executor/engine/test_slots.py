"""Who gets which lane, and that nobody waits for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from executor.cage.toolchain import Toolchain
from executor.common import machine
from executor.engine import slots as lanes
from executor.engine.slots import Lane, Lanes
from executor.types import Cancelled, Limits


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lanes]:
    if len(machine.physical_cores()) < 2:
        pytest.skip("this host has one physical core")
    toolchain = Toolchain(machine.find_gcc())
    made = Lanes(toolchain, tmp_path_factory.mktemp("cache"), 2, Limits(), "best-effort")
    yield made
    made.close()


def test_two_that_each_want_the_lane_that_the_other_does_not_both_get_it(two: Lanes) -> None:
    """Both wait while both lanes come free at once, so that either may be handed the wrong one."""
    for _ in range(20):
        got: list[tuple[Lane, Lane]] = []

        def take(unwanted: Lane, into: list[tuple[Lane, Lane]] = got) -> None:
            with two.take(other_than=unwanted) as lane:
                into.append((unwanted, lane))

        with two.take() as a, two.take() as b:
            threads = [threading.Thread(target=take, args=(x,), daemon=True) for x in (a, b)]
            for thread in threads:
                thread.start()
            time.sleep(0.05)  # so that both wait
        for thread in threads:
            thread.join(timeout=30)
        assert not any(thread.is_alive() for thread in threads)
        assert all(unwanted is not lane for unwanted, lane in got)


def test_another_lane_is_waited_for_but_not_for_ever(
    two: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "OTHER_LANE_SECONDS", 0.2)
    with two.take() as busy:
        with two.take() as first:
            pass
        assert first is not busy
        with two.take(other_than=first) as second:
            assert second is first


def test_a_lane_that_comes_free_is_taken_at_once_by_the_one_who_wants_it(two: Lanes) -> None:
    got: list[Lane] = []
    with two.take() as first:
        pass
    with two.take() as a, two.take() as b:
        other = b if a is first else a

        def wait() -> None:
            with two.take(other_than=first) as lane:
                got.append(lane)

        waiting = threading.Thread(target=wait, daemon=True)
        waiting.start()
    waiting.join(timeout=60)
    assert got == [other]


def test_waiting_ends_when_it_is_cancelled(two: Lanes) -> None:
    cancel = threading.Event()
    cancel.set()
    with two.take(), two.take(), pytest.raises(Cancelled), two.take(cancel):
        pass

"""Which slot a caller gets; no caller waits for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from executor.cage.toolchain import Toolchain
from executor.common import machine
from executor.engine import slots as slots_module
from executor.engine.slots import Slot, Slots
from executor.types import Cancelled, Limits


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slots]:
    if len(machine.physical_cores()) < 2:
        pytest.skip("this host has one physical core")
    toolchain = Toolchain(machine.find_gcc())
    made = Slots(toolchain, tmp_path_factory.mktemp("cache"), 2, Limits(), "best-effort")
    yield made
    made.close()


def test_two_that_each_want_the_slot_that_the_other_does_not_both_get_it(two: Slots) -> None:
    """Both wait while both slots become free, so that either could get the wrong one."""
    for _ in range(20):
        got: list[tuple[Slot, Slot]] = []

        def take(unwanted: Slot, into: list[tuple[Slot, Slot]] = got) -> None:
            with two.take(other_than=unwanted) as slot:
                into.append((unwanted, slot))

        with two.take() as a, two.take() as b:
            threads = [threading.Thread(target=take, args=(x,), daemon=True) for x in (a, b)]
            for thread in threads:
                thread.start()
            time.sleep(0.05)  # so that both wait
        for thread in threads:
            thread.join(timeout=30)
        assert not any(thread.is_alive() for thread in threads)
        assert all(unwanted is not slot for unwanted, slot in got)


def test_another_slot_is_waited_for_but_not_for_ever(
    two: Slots, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots_module, "OTHER_SLOT_SECONDS", 0.2)
    with two.take() as busy:
        with two.take() as first:
            pass
        assert first is not busy
        with two.take(other_than=first) as second:
            assert second is first


def test_a_slot_that_comes_free_is_taken_at_once_by_the_one_who_wants_it(two: Slots) -> None:
    got: list[Slot] = []
    with two.take() as first:
        pass
    with two.take() as a, two.take() as b:
        other = b if a is first else a

        def wait() -> None:
            with two.take(other_than=first) as slot:
                got.append(slot)

        waiting = threading.Thread(target=wait, daemon=True)
        waiting.start()
    waiting.join(timeout=60)
    assert got == [other]


def test_waiting_ends_when_it_is_cancelled(two: Slots) -> None:
    cancel = threading.Event()
    cancel.set()
    with two.take(), two.take(), pytest.raises(Cancelled), two.take(cancel):
        pass

"""Samples by place, with libraries that slots share."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import pytest

from executor.engine.heat import attribution
from executor.engine.heat.attribution import Attribution, Libraries
from executor.engine.heat.records import REGISTERS, Mapping, Records, Sample


def test_a_library_that_another_thread_reads_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, go_on, module = threading.Event(), threading.Event(), object()

    def read(*_: object) -> object:
        reading.set()
        assert go_on.wait(30)
        return module

    (tmp_path / "libc.so").write_bytes(b"")
    monkeypatch.setattr(attribution._Module, "read", read)
    libraries = Libraries({"/lib/libc.so": str(tmp_path / "libc.so")})
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(libraries.module, "/lib/libc.so")
        assert reading.wait(30)
        second = threads.submit(libraries.module, "/lib/libc.so")
        wait([second], 0.1)  # where it did not wait, it had an answer by now
        go_on.set()
        assert first.result() is second.result() is module


def test_a_library_that_cannot_be_read_is_one_without_functions(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "libc.so").write_bytes(b"no ELF file")
    libraries = Libraries({"/lib/a": str(tmp_path / "libc.so"), "/lib/b": str(tmp_path / "none")})
    assert [libraries.module(path) for path in ("/lib/a", "/lib/b", "/lib/c")] == [None] * 3
    assert "do not know the functions of" in caplog.text


def test_the_callers_that_are_looked_for_are_limited_in_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []

    class Module:
        name, stubs = "libx.so", ()

        class frames:  # noqa: N801
            @staticmethod
            def caller(*_: object) -> tuple[int, dict[int, int]]:
                asked.append(1)
                return 0x1001, dict.fromkeys(REGISTERS, 0)

        class symbols:  # noqa: N801
            @staticmethod
            def name(_: int) -> str:
                return "f"

        @staticmethod
        def address(offset: int) -> int:
            return offset

    monkeypatch.setattr(attribution, "_MOST_FRAMES_IN_ALL", 1000)
    monkeypatch.setattr(Libraries, "module", lambda *_: Module)
    counted = Attribution(b"", Libraries({}), lambda _: False)
    sample = Sample(0x1000, dict.fromkeys(REGISTERS, 0), b"")
    counted.add(Records([Mapping(0x1000, 0x2000, 0, "/lib/x")], [sample] * 100))
    assert counted.counts.libraries == {"f": 100}
    assert len(asked) == 1000

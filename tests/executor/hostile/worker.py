"""Runs inside the guard: a real daemon, and a command for each line of standard input.

A line is a JSON object, `{"do": NAME, ...}`; the answer is one line with its result.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import corpus
import guard
import traces

from executor.cage import launcher_binary, rootfs
from executor.cage.process import Filter, Job, LauncherProcess, Layer, Run, memory_files
from executor.cage.toolchain import Built, Toolchain
from executor.client import Client
from executor.common import machine
from executor.common.variants import with_nop
from executor.types import Evaluation, InvalidProgram, Isolation, Precision, Program

PRECISION = Precision(max_pairs=5)
CACHE = Path(os.environ.get("TMPDIR", "/nowhere")) / "cache"


class Worker:
    """Runs commands: each method `do_NAME` is one."""

    def __init__(self, isolation: Isolation, slots: int) -> None:
        guard.insist()
        self._start: Callable[[], Client] = lambda: Client(
            None, isolation=isolation, slots=slots, cache_dir=CACHE
        )
        self._client = self._start()
        self._baseline = self._client.register(corpus.PROGRAM)
        self.do_canary()

    def _evaluate(self, listing: str, program: Program = corpus.PROGRAM) -> dict[str, Any]:
        return _plain(self._client.evaluate(program, listing, PRECISION))

    def do_hostile(self, name: str) -> dict[str, Any]:
        return self._evaluate(corpus.CORPUS[name].listing, _program(name))

    def do_refusal(self) -> str:
        """Why a program with files cannot be run here; "" if it can."""
        try:
            self._client.register(corpus.WITH_FILES)
        except InvalidProgram as error:
            return str(error)
        return ""

    def do_profile(self, name: str) -> dict[str, Any]:
        profile = self._client.profile(corpus.PROGRAM, corpus.CORPUS[name].listing)
        return {"available": profile.available, "reason": profile.reason}

    def do_baseline(self) -> str:
        return self._baseline.listing

    def do_text(self, listing: str) -> dict[str, Any]:
        """Correctness only, and one test, because there are many of these."""
        single = replace(corpus.PROGRAM, tests=corpus.PROGRAM.tests[:1])
        return _plain(self._client.evaluate(single, listing, Precision(max_pairs=0)))

    def do_canary(self) -> dict[str, Any]:
        return self._evaluate(with_nop(self._baseline.listing))

    def do_layers(self) -> dict[str, Any]:
        (info,) = self._client.describe().values()
        return {"layers": info.isolation, "level": info.level}

    def do_traces(self) -> list[str]:
        time.sleep(0.2)  # lets processes that are ending end
        return traces.listed()

    def do_restart(self) -> None:
        """Start another daemon, after an orderly end of the old one."""
        self._client.close()
        self._client = self._start()

    def do_close(self) -> list[str]:
        """What is left after the daemon has ended."""
        self._client.close()
        shutil.rmtree(CACHE)
        return self.do_traces()

    def do_unfiltered(self, names: list[str]) -> dict[str, int]:
        """How each ends with the system call filter off and the other layers on."""
        gcc = machine.find_gcc()
        binary = launcher_binary.build_launcher(CACHE, gcc)
        toolchain = Toolchain(gcc)
        building = LauncherProcess(
            binary, rootfs.build_root(gcc, toolchain.assembler), index=8, build=True
        )
        running = LauncherProcess(binary, rootfs.run_root(gcc), index=9)
        ends: dict[str, int] = {}
        with contextlib.closing(building), contextlib.closing(running):
            if not running.layers & Layer.PID_NS:
                raise guard.GuardMissing("without a filter only in a pid namespace of its own")
            for name in names:
                built = toolchain.build(building, corpus.CORPUS[name].listing)
                assert isinstance(built, Built), f"{name}: {built}"
                with memory_files(built.binary, b"1\n") as (program, given):
                    job = Job([Run(0, 0, 0.2)] * 2, [program], [given], filter=Filter.OFF)
                    ends[name] = int(running.run(job).records[-1]["end"])
        return ends

    def do_mixed(self, count: int, seed: int) -> dict[str, Any]:
        """Good and hostile candidates, half of each, in random order, many at once."""
        chance = random.Random(seed)
        names = sorted(name for name, one in corpus.CORPUS.items() if count > 100 or not one.slow)
        order = [None if k % 2 else chance.choice(names) for k in range(count)]
        chance.shuffle(order)
        good = with_nop(self._baseline.listing)
        futures = [
            self._client.submit(
                corpus.PROGRAM if name is None else _program(name),
                f"{good}# {k}\n" if name is None else corpus.CORPUS[name].listing,
                Precision() if name is None else PRECISION,
                timeout=600.0,
            )
            for k, name in enumerate(order)
        ]
        answers = [_plain(future.result()) for future in futures]
        verdicts = Counter(a["verdict"] for a in answers)
        return {"order": order, "answers": answers, "verdicts": verdicts}


def _program(name: str) -> Program:
    return corpus.WITH_FILES if corpus.CORPUS[name].files else corpus.PROGRAM


def _plain(evaluation: Evaluation) -> dict[str, Any]:
    return {
        "verdict": evaluation.verdict.value,
        "evidence": evaluation.evidence,
        "speedup": evaluation.speedup,
        "ci_low": evaluation.ci_low,
        "ci_high": evaluation.ci_high,
        "overfit": evaluation.overfit,
        "isolation": evaluation.isolation,
        "seconds": evaluation.seconds,
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--isolation", default="strict")
    parser.add_argument("--slots", type=int, default=1)
    asked = parser.parse_args()
    worker = Worker(asked.isolation, asked.slots)
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        wanted = json.loads(line)
        answer = getattr(worker, f"do_{wanted.pop('do')}")(**wanted)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()

"""The hostile corpus through a real daemon, inside the guard, in every kind of cage there is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from corpus import CALLS, CORPUS
from guarded import Guarded

from executor.cage.process import End

NOBODY = 65534
CAGES: dict[str, dict[str, Any]] = {
    "strict": {"isolation": "strict"},
    "bare": {"isolation": "best-effort", "bare": True},
    "nobody": {"isolation": "strict", "uid": NOBODY},
}
QUICK = [name for name, one in CORPUS.items() if not one.slow]
SLOW = [name for name, one in CORPUS.items() if one.slow]
ELSEWHERE = [  # in the other cages: those that depend on the layers, and some of each kind
    *(name for name, one in CORPUS.items() if one.without),
    *("fork_bomb", "thread_bomb", "calls_kill_m1_9", "calls_ptrace_16_1", "abort_every_process"),
    *("stop_itself", "endless_loop", "output_flood", "stack_overflow", "wrong_now_and_then"),
    *("tells_runs_by_descriptors", "tells_runs_by_last_access", "tries_every_descriptor"),
    *("reads_the_daemons_cache", "reads_proc_of_the_first_process", "fill", "int_0x80"),
    *(name for name, one in CORPUS.items() if one.files),
]
UNFILTERED = [
    *("fork_bomb", "thread_bomb", "thread_bomb_by_clone", "double_fork_and_setsid"),
    *("answer_then_leave_a_child", "stop_itself", "deaf_to_signals", "int_0x80", "x32_call"),
    *("abort_every_process", "writes_a_file", "lists_a_folder", "output_flood"),
    *("calls_kill_m1_9", "calls_shmget_24173_4096", "calls_memfd_create_text_0"),
    *("calls_reboot_4276215469_672274793", "calls_setuid_0", "calls_socket_2_1"),
]


@pytest.fixture
def guarded(request: pytest.FixtureRequest) -> Iterator[Guarded]:
    cage = CAGES[request.param]
    closed = [folder for folder in _ways() if not folder.stat().st_mode & 0o001]
    if "uid" in cage and closed:
        pytest.skip(f"no other user may enter {closed[0]}; move the checkout or its environment")
    with closing(Guarded(**cage)) as made:
        yield made


def _ways() -> list[Path]:
    """The folders on the way to the installed packages and to the tests."""
    ends = (Path(sys.prefix), Path(__file__).resolve().parent)
    return [folder for end in ends for folder in (end, *end.parents)]


def complaint_about(guarded: Guarded, name: str, layers: dict[str, bool]) -> str:
    """What is wrong with the evaluation of a program; empty if nothing is.

    Tests that run beside this one disturb a speedup in both directions, on a busy core by more than
    a half. So where a program that must not be fast was, two more measurements decide.
    """

    def ask() -> str:
        return CORPUS[name].complaint(layers, guarded.ask("hostile", name=name))

    first = ask()
    if first and CORPUS[name].speedup_below is not None:
        return first if ask() or ask() else ""
    return first


def insist_all_is_well(guarded: Guarded, names: list[str]) -> None:
    """Each program gets its verdict; then the daemon works and nothing is left behind."""
    layers = guarded.ask("layers")["layers"]
    before = guarded.ask("traces")
    complaints = [
        complaint_about(guarded, name, layers) for name in names if CORPUS[name].runs_with(layers)
    ]
    assert [c for c in complaints if c] == []
    assert guarded.ask("canary")["verdict"] == "OK"
    assert guarded.ask("traces") == before


def test_the_corpus_has_the_size_it_claims() -> None:
    assert len(CORPUS) - len(CALLS) >= 60
    assert len(set(CALLS)) == len(CALLS)


@pytest.mark.parametrize(
    ("guarded", "names"),
    [("strict", QUICK), ("bare", ELSEWHERE), ("nobody", ELSEWHERE)],
    indirect=["guarded"],
)
def test_hostile_programs_get_their_verdicts_and_leave_nothing(
    guarded: Guarded, names: list[str]
) -> None:
    insist_all_is_well(guarded, names)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("guarded", list(CAGES), indirect=True)
def test_the_whole_corpus_in_every_cage(guarded: Guarded) -> None:
    insist_all_is_well(guarded, list(CORPUS))


PROFILED = [
    *("fork_bomb", "thread_bomb", "double_fork_and_setsid", "answer_then_leave_a_child"),
    *("stop_itself", "deaf_to_signals", "endless_loop", "endless_in_the_kernel", "output_flood"),
    *("error_flood", "fill", "memory_bomb", "stack_overflow", "loses_its_stack", "own_start"),
    *("unwind_table_that_takes_long", "self_modifying", "many_sections"),
    *("millions_of_labels", "false_line_numbers", "giant_bss"),
    *(
        "macro_without_end",
        "rept_of_rept",
        "incbin_passwd",
        "own_libc_start",
        "status_after_printing",
    ),
    *(n for n in CORPUS if n.startswith(("calls_perf_event_open", "calls_prctl"))),
]


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("guarded", list(CAGES), indirect=True)
def test_a_hostile_program_gains_nothing_by_a_profile(guarded: Guarded) -> None:
    """Each gets a profile or a reason; then the daemon works and nothing is left behind."""
    before = guarded.ask("traces")
    answers = {name: guarded.ask("profile", name=name) for name in PROFILED}
    assert [n for n, a in answers.items() if not a["available"] and not a["reason"]] == []
    assert not answers["endless_loop"]["available"]
    assert "TIME_LIMIT" in answers["endless_loop"]["reason"]
    canary = guarded.ask("canary")
    assert canary["verdict"] == "OK", canary
    assert guarded.ask("traces") == before


@pytest.mark.parametrize("guarded", ["bare"], indirect=True)
def test_what_is_missing_without_namespaces_is_said_plainly(guarded: Guarded) -> None:
    told = guarded.ask("layers")
    held = {name for name, reached in told["layers"].items() if reached}
    assert {"seccomp", "rlimits", "no_new_privs", "unprivileged_uid"} <= held
    for name in ("user_ns", "pid_ns", "mount_ns", "net_ns", "ipc_ns", "minimal_root", "gcc_cage"):
        assert not told["layers"][name]
        assert name in told["level"]
    assert guarded.ask("canary")["isolation"] == told["level"]
    assert "cannot show files to programs" in guarded.ask("refusal")


@pytest.mark.parametrize("guarded", ["strict"], indirect=True)
def test_the_layers_below_the_filter_hold_alone(guarded: Guarded) -> None:
    """A mistake in the filter's list must not be enough to get out of the cage."""
    insist_the_layers_hold(guarded, UNFILTERED)


@pytest.mark.slow
@pytest.mark.parametrize("guarded", ["strict", "nobody"], indirect=True)
def test_the_layers_below_the_filter_hold_against_every_call(guarded: Guarded) -> None:
    calls = [name for name in CORPUS if name.startswith("calls_")]
    insist_the_layers_hold(guarded, [*UNFILTERED, *calls, "memory_bomb"])


def insist_the_layers_hold(guarded: Guarded, names: list[str]) -> None:
    before = guarded.ask("traces")
    ends = guarded.ask("unfiltered", names=names)
    assert set(ends) == set(names)
    assert End.NOT_STARTED not in ends.values()
    assert guarded.ask("canary")["verdict"] == "OK"
    assert guarded.ask("traces") == before


@pytest.mark.parametrize("guarded", ["strict"], indirect=True)
def test_when_the_daemon_ends_nothing_is_left(guarded: Guarded) -> None:
    guarded.ask("hostile", name="fork_bomb")
    guarded.ask("restart")
    assert guarded.ask("canary")["verdict"] == "OK"
    left = [x for x in guarded.ask("close") if x.startswith(("process", "file", "cgroup"))]
    assert [x for x in left if "guard_init.py" not in x] == []

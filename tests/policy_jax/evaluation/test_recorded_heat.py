"""Profiles of an evaluation's programs are recorded and shown."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from executor.types import Profile, Program, TestCase, Unavailable
from policy_jax.evaluation.heat import profiles
from policy_jax.evaluation.questions import Question


def question(name: str) -> Question:
    program = Program(f"/* {name} */", (TestCase("one", b""),))
    return Question(name, "given", program, ("main:", "\tcall\tputs@PLT", "\tret"))


HOT = Profile(True, "", 100, 0.00025, (0.0, 0.0, 0.5), (0.0, 0.25, 0.0), (("puts", 0.25),), 0.25)


class Executors:
    """Answers each profile with `answer`, and counts."""

    def __init__(self, answer: Profile | Exception) -> None:
        self.answer, self.asked = answer, 0

    def submit_profile(self, program: Program, assembly: str) -> Future[Profile]:
        self.asked += 1
        future: Future[Profile] = Future()
        if isinstance(self.answer, Exception):
            future.set_exception(self.answer)
        else:
            future.set_result(self.answer)
        return future


def test_a_program_is_profiled_once(tmp_path: Path) -> None:
    path = tmp_path / "heat.jsonl"
    executors = Executors(HOT)
    first = profiles(executors, [question("a"), question("b")], path)
    assert first == {"a": HOT, "b": HOT}
    assert profiles(executors, [question("b"), question("c")], path) == {"b": HOT, "c": HOT}
    assert executors.asked == 3


def test_where_there_is_no_profile_the_next_run_asks_again(tmp_path: Path) -> None:
    path = tmp_path / "heat.jsonl"
    refusing = Executors(Profile(False, "not permitted"))
    assert profiles(refusing, [question("a")], path)["a"].reason == "not permitted"
    away = Executors(Unavailable("nobody there"))
    assert "nobody there" in profiles(away, [question("a")], path)["a"].reason
    assert profiles(Executors(HOT), [question("a")], path) == {"a": HOT}

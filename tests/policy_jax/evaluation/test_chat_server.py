"""A model behind an OpenAI-compatible server: a real process, which may fail in many ways."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from executor.client import Client, Precision
from policy_jax.evaluation.chat_server import ChatServer, Endpoint
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.prompting import Example, messages
from policy_jax.evaluation.questions import Question, bundled_questions
from policy_jax.evaluation.runner import Exchange, ModelUnavailable, Plan, Request, evaluate
from policy_jax.evaluation.sampling import Sampling

REPOSITORY = Path(__file__).parents[3]
SERVER = Path(__file__).parents[1] / "chat_server.py"


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return bundled_questions("params", 4)


def start_server() -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, str(SERVER)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line.startswith("listening on "), line
    return process, f"http://{line.removeprefix('listening on ').strip()}/v1"


@pytest.fixture
def url() -> Iterator[str]:
    process, address = start_server()
    yield address
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def model(url: str, name: str, **options) -> ChatServer:
    endpoint = Endpoint(name, url, **{"concurrency": 2, "retries": 2, "timeout": 60.0, **options})
    return ChatServer(f"openai:{name}", endpoint, Sampling())


def requests(questions: list[Question]) -> list[Request]:
    return [Request(question, lines=question.lines) for question in questions]


def test_answers_tokens_and_cost_are_read(url, questions):
    (reply,) = model(url, "nop", prices=(1.0, 2.0)).answer(requests(questions[:1]))
    assert "\tnop\n```" in reply.text
    assert reply.usage.prompt_tokens == 10
    assert reply.usage.completion_tokens == 20
    assert reply.usage.cost == pytest.approx((10 * 1.0 + 20 * 2.0) / 1e6)
    assert reply.usage.seconds > 0
    assert not reply.failure


def test_a_busy_server_is_asked_again(url, questions):
    replies = model(url, "busy").answer(requests(questions[:2]))
    assert all(not reply.failure for reply in replies)
    with pytest.raises(ModelUnavailable, match="status 429"):
        model(url, "busy", retries=0).answer(requests(questions[2:3]))


@pytest.mark.parametrize(("name", "said"), [("html", "no choices"), ("hollow", "no choices")])
def test_a_malformed_body_does_not_count_against_the_model(url, questions, name, said):
    with pytest.raises(ModelUnavailable, match=said):
        model(url, name).answer(requests(questions[:1]))


def test_a_server_that_never_answers_in_time(url, questions):
    with pytest.raises(ModelUnavailable, match="APITimeoutError"):
        model(url, "slow", timeout=0.3, retries=1).answer(requests(questions[:1]))


def test_without_a_server_the_model_is_unavailable(questions):
    with pytest.raises(ModelUnavailable, match="APIConnectionError"):
        model("http://127.0.0.1:9/v1", "nop", retries=0).answer(requests(questions[:1]))


def test_what_was_answered_before_the_server_died_is_kept(url, questions):
    outcomes: list[Outcome] = []
    dying = model(url, "dies", concurrency=1, retries=0)
    with Client(None) as client:
        found = evaluate(client, dying, questions, Plan(Precision(max_pairs=5)))
        with pytest.raises(ModelUnavailable):
            outcomes.extend(found)  # keeps what came before the exception
    assert [o.question.name for o in outcomes] == [t.name for t in questions[:2]]
    assert all(o.passed for o in outcomes)


@pytest.mark.slow  # test_what_was_answered_before_the_server_died_is_kept is the short form
def test_the_command_goes_on_after_a_server_died_and_serves_the_tiny_policy(tmp_path, questions):
    def run(name: str, url: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [
                sys.executable, "-m", "policy_jax.evaluate", "--model", f"openai:{name}",
                "--base-url", url, "--data", "bundled:params", "--limit", "4", "--no-controls",
                "--concurrency", "1", "--retries", "0", "--max-pairs", "5", "--price", "1,2",
                "--out", str(tmp_path / "out"), "--json",
            ],
            env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
            capture_output=True,
            text=True,
            timeout=280,
        )  # fmt: skip

    process, address = start_server()
    try:
        first = run("dies", address)
        assert first.returncode == 1, first.stderr
        assert "the same command asks for them again" in first.stderr
        partial = json.loads(first.stdout)
        assert (partial["programs"], partial["unavailable"]) == (2, 2)
    finally:
        process.kill()
        process.wait()
    process, address = start_server()
    try:
        served = run("tiny", address)
    finally:
        process.kill()
        process.wait()
    assert served.returncode == 0, served.stderr
    figures = json.loads(served.stdout)
    assert figures["programs"] == 4
    assert figures["compile_rate"] > 0
    assert figures["completion_tokens"] > 0
    assert figures["cost"] > 0
    assert (tmp_path / "out" / "report.html").is_file()


def test_chat_turns_are_examples_then_the_question_then_what_was_said():
    example = Example("int main(void){}", "\tret\n", 1.5)
    turns = messages("int x;", "c-only", [example], [Exchange("mine", "wrong")])
    assert [t["role"] for t in turns] == ["user", "assistant", "user", "assistant", "user"]
    assert turns[1]["content"] == "```assembly\n\tret\n```"
    assert "int x;" in turns[2]["content"]
    assert "Assembly Code:\n\n```assembly" not in turns[2]["content"]
    assert turns[4]["content"] == "wrong"
    shown = messages("int f(void){return 1;}", "paper")[0]["content"]
    assert "movl\t$1, %eax" in shown

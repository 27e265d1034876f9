"""The environment for `verifiers`, in that library's own machinery. `test_adapters` runs these."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import verifiers.v1 as vf
from judged_programs import daemon, process
from verifiers.v1.cli.eval.runner import run_eval
from verifiers.v1.configs.cli.eval import EvalConfig
from verifiers.v1.graph import MessageNode
from verifiers.v1.state import state_cls

from executor.client import Client
from policy_jax.adapters.rows import from_json
from policy_jax.adapters.verifiers import AssemblyConfig, AssemblyTask, AssemblyTaskset
from policy_jax.ppo.rewards import confident, weighted

sys.path.insert(0, str(Path(__file__).parents[1]))

from guide_examples import write_examples

CHAT_SERVER = Path(__file__).parents[1] / "chat_server.py"
NOWHERE = "127.0.0.1:9"


@pytest.fixture(scope="module")
def executor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield from daemon(tmp_path_factory.mktemp("executor"))


def task(executor: str, answer_format: str, **settings: object) -> AssemblyTask:
    config = AssemblyConfig(
        programs=1,
        answer_format=answer_format,
        task={"executors": [executor], "max_pairs": 2, **settings},
    )
    return next(iter(AssemblyTaskset(config)))


def scored(asked: AssemblyTask, reply: str) -> vf.Trace:
    data = vf.TraceTask(type=type(asked).__name__, data=asked.data, key=asked.key, hash=asked.hash)
    trace = vf.Trace(
        task=data, state=state_cls(type(asked))(), agent=vf.AgentInfo(config=vf.AgentConfig())
    )
    trace.nodes.append(MessageNode(message=vf.AssistantMessage(content=reply), sampled=True))
    asyncio.run(asked.score(trace))
    return trace


def test_the_reward_of_an_edit_script_is_that_of_train(executor: str) -> None:
    asked = task(executor, "edits", failure_weight=20.0)
    unchanged = scored(asked, "")
    assert unchanged.reward == 0.0
    assert unchanged.metrics == {"compiled": 1.0, "passed": 1.0, "speedup": 1.0}
    first = asked.data.parts[0][2]
    for reply, verdict in (
        (f"<{first}><{first}>\tno_such_instruction\n", "ASSEMBLE_ERROR"),
        ("<9999><9999>\tret\n", "ASSEMBLE_ERROR"),
        ("I cannot make this faster.", "ASSEMBLE_ERROR"),
    ):
        trace = scored(asked, reply)
        assert (trace.reward, trace.info["verdict"]) == (-20.0, verdict)


def test_a_wrong_listing_gets_the_reward_of_its_evaluation(executor: str) -> None:
    asked = task(executor, "listing")
    entry = from_json(asked.data.program)
    wrong = entry.listing.replace("main:\n", "main:\n\txorl\t%eax, %eax\n\tret\n")
    trace = scored(asked, f"```assembly\n{wrong}```")
    with Client([executor]) as client:
        evaluation = client.evaluate(entry.program, wrong)
    assert not evaluation.passed
    assert trace.reward == weighted(confident, 1.0)(evaluation) < 0.0
    assert trace.info["verdict"] == str(evaluation.verdict) == "WRONG_ANSWER"


def test_without_an_executor_there_is_no_reward() -> None:
    asked = task(NOWHERE, "listing")
    listing = from_json(asked.data.program).listing
    with pytest.raises(vf.TaskError, match=NOWHERE):
        scored(asked, f"```assembly\n{listing}```")
    with pytest.raises(vf.TaskError, match="asm-executor serve"):
        scored(task(NOWHERE, "listing", executors=[]), f"```assembly\n{listing}```")


def test_the_example_of_the_guide_is_evaluated_with_a_model(
    executor: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_examples(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)

    def run(model: str, address: str, server: str) -> vf.Trace:
        config = EvalConfig.model_validate(
            {
                "env": {
                    "taskset": {
                        "id": "my-assembly",
                        "programs": 1,
                        "task": {"executors": [address], "max_pairs": 2},
                    }
                },
                "client": {"base_url": f"http://{server}/v1", "api_key_var": "NO_KEY"},
                "model": model,
                "rich": None,
                "push": False,
                "output_dir": tmp_path / "out",
            }
        )
        (episode,) = asyncio.run(run_eval(config))
        (trace,) = episode.traces
        return trace

    with process(CHAT_SERVER) as server:
        copied = run("copy", executor, server)
        assert not copied.has_error, copied.last_error
        assert (copied.reward, copied.metrics["passed"]) == (0.0, 1.0)
        refused = run("words", executor, server)
        assert (refused.reward, refused.metrics["compiled"]) == (-1.0, 0.0)
        lost = run("copy", NOWHERE, server)
    assert lost.has_error
    assert lost.rewards == {"measured": None}
    assert list((tmp_path / "out").rglob("traces.jsonl"))

"""The evaluator for OpenEvolve, in that library's own machinery. `test_adapters` runs these."""

from __future__ import annotations

import asyncio
import contextlib
import json
import runpy
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from judged_programs import SLOW, WRONG, daemon, fast, process
from openevolve import run_evolution
from openevolve.config import Config, EvaluatorConfig, LLMModelConfig
from openevolve.evaluator import Evaluator

from policy_jax.adapters.openevolve import EVALUATOR, INITIAL, ExecutorFault, Judge, load
from policy_jax.compilers.compiler import compile_listing

sys.path.insert(0, str(Path(__file__).parents[1]))

from guide_examples import write_examples

INPUTS = (3_000_000, 10, 77)
CHAT_SERVER = Path(__file__).parents[1] / "chat_server.py"
NOWHERE = "127.0.0.1:9"


@pytest.fixture(scope="module")
def executor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield from daemon(tmp_path_factory.mktemp("executor"))


@pytest.fixture(scope="module")
def judge(executor: str, tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """From the example of the guide; the folder `evolve` in its working folder is written."""
    folder = tmp_path_factory.mktemp("program")
    write_examples(folder)
    example = folder / "my_evolution.py"
    example.write_text(example.read_text().replace("127.0.0.1:50051", executor))
    (folder / "prog.c").write_text(SLOW)
    (folder / "tests").mkdir()
    for k, n in enumerate(INPUTS):
        (folder / "tests" / f"{k}.in").write_text(f"{n}\n")
    with contextlib.chdir(folder):
        made = runpy.run_path(str(example))["judge"]
    assert isinstance(made, Judge)
    assert load(folder / "evolve", [executor]) == replace(made, remarks=())
    return made


def evaluated(folder: Path, text: str) -> tuple[dict[str, float], dict[str, str]]:
    """Metrics and artifacts, from OpenEvolve."""
    config = EvaluatorConfig(max_retries=0, cascade_evaluation=False)
    evaluator = Evaluator(config, str(folder / EVALUATOR), suffix=".s")
    metrics = asyncio.run(evaluator.evaluate_program(text, "candidate"))
    return metrics, evaluator.get_pending_artifacts("candidate") or {}


def test_openevolve_scores_listings(judge: Judge, tmp_path: Path) -> None:
    judge.write(tmp_path)
    metrics, artifacts = evaluated(tmp_path, (tmp_path / INITIAL).read_text())
    assert metrics == {
        "combined_score": 1.0,
        "correctness": 1.0,
        "speedup": 1.0,
        "speedup_low": 1.0,
        "speedup_high": 1.0,
    }
    assert artifacts["verdict"] == "OK"

    metrics, artifacts = evaluated(tmp_path, compile_listing(fast(INPUTS)))
    assert metrics["correctness"] == 1.0
    assert 1.0 < metrics["speedup_low"] <= metrics["speedup"] <= metrics["speedup_high"]
    assert 1.0 < metrics["combined_score"] <= metrics["speedup"]

    metrics, artifacts = evaluated(tmp_path, compile_listing(WRONG))
    assert (metrics["combined_score"], metrics["speedup"]) == (0.0, 0.0)
    assert metrics["correctness"] < 1.0
    assert artifacts["verdict"] == "WRONG_ANSWER"
    assert artifacts["evidence"]

    for text in ("", "main:\n\tno_such_instruction\n"):
        metrics, artifacts = evaluated(tmp_path, text)
        assert set(metrics.values()) == {0.0}
        assert artifacts["verdict"] == "ASSEMBLE_ERROR"


def test_without_an_executor_openevolve_gets_no_score(judge: Judge, tmp_path: Path) -> None:
    replace(judge, executors=(NOWHERE,), seconds=5.0).write(tmp_path)
    with pytest.raises(ExecutorFault, match=NOWHERE):
        evaluated(tmp_path, (tmp_path / INITIAL).read_text())


def test_openevolve_evolves_a_listing(judge: Judge, tmp_path: Path) -> None:
    with process(CHAT_SERVER) as server:
        model = LLMModelConfig(name="longest", api_base=f"http://{server}/v1", api_key="none")
        config = Config(language="assembly", diff_based_evolution=False, max_code_length=1_000_000)
        config.llm.models = config.llm.evaluator_models = [model]
        config.evaluator.parallel_evaluations = config.checkpoint_interval = 1
        result = run_evolution(
            judge.initial,
            judge,
            config,
            iterations=1,
            output_dir=str(tmp_path / "out"),
            cleanup=False,
        )
    assert result.best_score >= 1.0
    programs = [json.loads(p.read_text()) for p in (tmp_path / "out").rglob("programs/*.json")]
    assert len(programs) == 2
    assert [program["metrics"]["correctness"] for program in programs] == [1.0, 1.0]
    assert sum("nop" in program["code"] for program in programs) == 1

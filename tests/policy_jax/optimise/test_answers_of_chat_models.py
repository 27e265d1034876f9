"""What `sample` asks a chat model, and what it says of the answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from chat_models import save_chat_model

from executor.common import Progress
from policy_jax.asm.answer import Format
from policy_jax.asm.edits import EditError, Hunk
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.optimise.policy_answers import policy_answers
from policy_jax.optimise.search import PolicyOptions, SearchRequest, _load
from policy_jax.rollout.listing_policy import WholeListing

SOURCE = "unsigned f(unsigned x) { return x * 8 + 3; }\nint main(void) { return f(3); }\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("chat")
    save_chat_model(folder, num_hidden_layers=1)
    return folder


@pytest.mark.parametrize(
    ("fmt", "most", "reason"),
    [("edits", 1600, "no line fits a prompt of 99"), ("listing", 1000, "--answer-format edits")],
)
def test_answers_that_cannot_be_read_are_counted_with_the_reason(
    folder: Path, fmt: Format, most: int, reason: str
) -> None:
    baseline = compile_listing(SOURCE)
    shown = normalise(baseline)

    def ask(max_prompt_tokens: int) -> list[str]:
        options = PolicyOptions(fmt, "float32", max_prompt_tokens, 3)
        request = SearchRequest((), None, (), ("policy",), folder, policy=options)
        policy = _load(request, SOURCE, baseline, Progress("sample"))
        assert policy is not None
        remarks: list[str] = []
        assert policy_answers(policy, shown, 2, 0.7, 0, None, remarks) == []
        return remarks

    counted, *faults = ask(most)
    assert "2 unusable" in counted
    assert sum(int(fault.split()[2]) for fault in faults) == 2
    assert any("x longer than 3 tokens (--max-new-tokens)" in fault for fault in faults)
    (remark,) = ask(99)
    assert remark.startswith("policy: not asked: ")
    assert reason in remark


def test_a_whole_listing_is_read_as_the_difference_to_what_was_shown() -> None:
    shown = ("f:", "\tmovl\t$0, %eax", "\tret")
    text = "Here it is:\n```assembly\nf:\n\txorl\t%eax, %eax\n\tret\n```\n"
    assert WholeListing(shown).read(text) == [Hunk(2, 2, ("\txorl\t%eax, %eax",))]
    with pytest.raises(EditError, match="no ```assembly fence"):
        WholeListing(shown).read("ret")

"""The checkpoints in the package: transformers' numbers, and what `sample` relies on."""

from pathlib import Path

import pytest

from policy_jax.asm.edits import EditError
from policy_jax.asm.novelty import load_keys
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.evaluation.questions import bundled_questions
from policy_jax.rollout.policy import TextPolicy
from policy_jax.shipped import BY_NAME, PEOPLE, PEOPLE_PPO, TINY_PPO

PROMPTS, TOKENS = 3, 64

asked = pytest.mark.parametrize(
    "folder",
    [
        pytest.param(TINY_PPO, id="tiny_ppo", marks=pytest.mark.slow),
        pytest.param(PEOPLE, id="people"),
        pytest.param(PEOPLE_PPO, id="people_ppo", marks=pytest.mark.slow),
    ],
)


@pytest.mark.parametrize("name", BY_NAME)
def test_it_is_small_and_complete(name: str):
    files = {path.name: path.stat().st_size for path in Path(BY_NAME[name]).iterdir()}
    assert {"config.json", "model.safetensors", "tokenizer.json", "README.md"} <= set(files)
    assert sum(files.values()) <= 32 << 20
    assert load_keys(BY_NAME[name])


@asked
def test_greedy_output_is_that_of_transformers(folder: Path):
    torch = pytest.importorskip("torch")
    from transformers import Qwen2ForCausalLM

    tokenizer = AsmTokenizer(folder)
    lines = [list(question.lines) for question in bundled_questions("params", PROMPTS)]
    policy = TextPolicy.from_pretrained(folder, max_response_tokens=TOKENS, batch_size=PROMPTS)
    ours = policy.respond(lines)
    original = Qwen2ForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    for response in (response for responses in ours for response in responses):
        prompt = torch.tensor([tokenizer.prompt_ids(response.window.prompt)])
        with torch.no_grad():
            ids = original.generate(
                prompt,
                attention_mask=torch.ones_like(prompt),
                max_new_tokens=TOKENS,
                do_sample=False,
                eos_token_id=tokenizer.eos_id,
                pad_token_id=tokenizer.pad_id,
            )[0, prompt.shape[1] :].tolist()
        finished = ids[-1] == tokenizer.eos_id
        assert response.text == tokenizer.decode(ids[:-1] if finished else ids)
        assert response.finished == finished


@pytest.mark.slow
@asked
def test_most_answers_are_well_formed(folder: Path):
    questions = bundled_questions("params", 12)
    policy = TextPolicy.from_pretrained(folder)
    usable = 0
    answers = policy.respond([t.lines for t in questions])
    for response in (kernel for kernel, _ in answers):
        try:
            response.window.read(response.text)
        except EditError:
            continue
        usable += 1
    assert usable >= 9

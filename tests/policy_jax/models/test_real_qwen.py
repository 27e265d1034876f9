"""Qwen2.5-Coder in a GGUF file against gguf and transformers.

ASM_POLICY_QWEN_GGUF names the file; some minutes and 6 GB of memory for the model of 0.5 billion
parameters.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import gguf
import jax
import numpy as np
import pytest
from exit_status import exit_status
from flax import nnx
from listings import MIXED
from safetensors import safe_open

from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.prompts import render
from policy_jax.export import app
from policy_jax.models.gguf_file import opened
from policy_jax.models.qwen2 import Qwen2
from policy_jax.rollout.chat_tokenizer import load_window_tokenizer
from policy_jax.rollout.sampler import Sampler

FILE = Path(os.environ.get("ASM_POLICY_QWEN_GGUF", ""))
LARGEST_DIFFERENCE = 2e-4
NEW = 64
LONGEST = 1000

export = partial(exit_status, app)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(
        "ASM_POLICY_QWEN_GGUF" not in os.environ, reason="ASM_POLICY_QWEN_GGUF names no file"
    ),
]

PROSE = "A compiler turns the text of a program into instructions, which"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What `export` makes of the file."""
    out = tmp_path_factory.mktemp("real") / "qwen"
    assert export([str(FILE), "--out", str(out)]) == 0
    yield out
    (out / "model.safetensors").unlink()  # 2.5 GB, which pytest would keep


def test_the_exported_weights_are_ggufs_own_bit_for_bit(folder: Path) -> None:
    file, tensors = opened(FILE), gguf.GGUFReader(FILE).tensors
    with safe_open(folder / "model.safetensors", framework="numpy") as stored:
        names = {file.own_name(name): name for name in stored.keys()}  # noqa: SIM118
        assert names.keys() == {tensor.name for tensor in tensors}
        for tensor in tensors:
            wanted = gguf.dequantize(tensor.data, tensor.tensor_type)
            found = stored.get_tensor(names[tensor.name])
            assert found.dtype == np.float32
            assert np.array_equal(found, wanted.reshape(tensor.shape[::-1])), tensor.name
    print(f"{len(tensors)} tensors are gguf's own, bit for bit")


def prompts(folder: Path) -> dict[str, list[int]]:
    from transformers import AutoTokenizer

    tokenizer: Any = AutoTokenizer.from_pretrained(folder)
    windows = load_window_tokenizer(folder)
    listing = compile_listing(MIXED)
    turn = [{"role": "user", "content": "Which x86-64 instruction counts the bits of a register?"}]
    made = {
        "prose": tokenizer.encode(PROSE),
        "chat": tokenizer.encode(render(tokenizer, turn), add_special_tokens=False),
        "C": tokenizer.encode(MIXED[: MIXED.index("__attribute__((noipa)) unsigned long")]),
        "edit script": max(
            (windows.prompt_ids(w.prompt) for w in windows.windows(normalise(listing), 700)),
            key=len,
        ),
        "assembly": tokenizer.encode(listing)[:LONGEST],
    }
    return {name: [int(i) for i in ids] for name, ids in made.items()}


def test_logits_and_greedy_tokens_are_those_of_transformers(folder: Path) -> None:
    asked = prompts(folder)
    lengths = {name: len(ids) for name, ids in asked.items()}
    assert min(lengths.values()) < 20
    assert max(lengths.values()) == LONGEST
    theirs = originals(folder, asked)
    graph, params = nnx.split(Qwen2.from_pretrained(folder))
    forward = jax.jit(lambda params, tokens: nnx.merge(graph, params)(tokens))
    problems = []
    for name, ids in asked.items():
        ours = np.asarray(forward(params, np.array([ids]))[0])
        worst = float(np.abs(ours - theirs[name][0]).max())
        sampler = Sampler(
            graph,
            eos_id=-1,
            pad_id=0,
            max_new_tokens=NEW,
            prompt_buckets=(len(ids),),
            batch_size=1,
        )
        tokens = sampler.generate(params, [ids], seeds=[0])[0].tokens.tolist()
        equal = sum(a == b for a, b in zip(tokens, theirs[name][1], strict=True))
        line = (
            f"{name}: {len(ids)} tokens, largest difference {worst:.2g}, {equal} of {NEW} greedy "
            "tokens equal"
        )
        print(line, flush=True)
        if worst > LARGEST_DIFFERENCE or equal < NEW:
            problems.append(line)
    assert not problems


def originals(
    folder: Path, prompts: dict[str, list[int]]
) -> dict[str, tuple[np.ndarray, list[int]]]:
    """transformers' logits [T, V] of each prompt, and its greedy tokens; an end token does not end
    them."""
    torch = pytest.importorskip("torch")
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    made = {}
    with torch.no_grad():
        for name, ids in prompts.items():
            step = model(input_ids=torch.tensor([ids]), use_cache=True)
            logits = step.logits[0].numpy()
            tokens = [int(step.logits[0, -1].argmax())]
            while len(tokens) < NEW:
                cache = step.past_key_values
                last = torch.tensor([tokens[-1:]])
                step = model(input_ids=last, past_key_values=cache, use_cache=True)
                tokens.append(int(step.logits[0, -1].argmax()))
            made[name] = logits, tokens
    return made

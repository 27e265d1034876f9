"""Logits and greedy tokens of a checkpoint on the accelerator against the CPU, in one process."""

from __future__ import annotations

import math
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

from policy_jax import shipped
from policy_jax.accelerator.plan import LOGITS_TARGET
from policy_jax.accelerator.record import Figure
from policy_jax.models.gguf_tokenizer import folder_of
from policy_jax.models.qwen2 import Params, Qwen2
from policy_jax.rollout.sampler import Sampler

if TYPE_CHECKING:
    from policy_jax.accelerator.job import Job

TEXTS = (
    "\tmovl\t$0, %eax\n\tmovl\t$0, %edx\n.L3:\n\taddl\t(%rdi,%rdx,4), %eax\n\taddq\t$1, %rdx\n"
    "\tcmpq\t%rdx, %rsi\n\tjne\t.L3\n\tret\n",
    "count_bits:\n\tpushq\t%rbx\n\tmovq\t%rdi, %rbx\n\tcall\t__popcountdi2\n\tpopq\t%rbx\n\tret\n",
    "int sum(const int *values, int count) {\n    int total = 0;\n    for (int i = 0; i < count; ",
    "Explain in one sentence what the instruction `lea (%rdi,%rdi,4), %rax` computes.",
    "The fastest way to sort ten million 32-bit integers on a machine with eight cores is ",
)
"""Prompts: assembly, C and prose."""


def run(job: Job) -> None:
    folders = {"tiny": shipped.TINY}
    if job.model:
        folders[Path(job.model).name] = Path(job.model)
    for name, folder in folders.items():
        job.recorder.doing(f"comparing {name}")
        _compare(job, name, folder)


def _compare(job: Job, name: str, folder: Path) -> None:
    import tokenizers

    host, device = jax.devices("cpu")[0], jax.devices()[0]
    tokenizer = tokenizers.Tokenizer.from_file(str(folder_of(folder) / "tokenizer.json"))
    prompts = [tokenizer.encode(text).ids[:128] for text in TEXTS]
    exact = Side.of(folder, host, jnp.float32, "highest")
    wanted = exact.logits(prompts)
    tokens = exact.greedy(prompts, job.sizes.greedy_tokens)
    same = "" if device.platform != "cpu" else "there is no accelerator: the CPU against itself"
    for dtype, precision in ((jnp.float32, "highest"), (jnp.float32, ""), (jnp.bfloat16, "")):
        if device.platform == "cpu" and (dtype, precision) != (jnp.float32, "highest"):
            continue
        kind = f"{jnp.dtype(dtype).name}{', highest precision' if precision else ''}"
        side = Side.of(folder, device, dtype, precision)
        found = side.logits(prompts)
        made = side.greedy(prompts, job.sizes.greedy_tokens)
        strict = bool(precision)
        largest = max(float(np.abs(a - b).max()) for a, b in zip(found, wanted, strict=True))
        relative = math.sqrt(
            sum(float(((a - b) ** 2).sum()) for a, b in zip(found, wanted, strict=True))
            / sum(float((b**2).sum()) for b in wanted)
        )
        job.recorder.add(
            Figure(
                f"{name}, {kind}: largest difference of logits from the CPU's in float32",
                largest,
                target=f"{LOGITS_TARGET:g} or less" if strict else "",
                met=largest <= LOGITS_TARGET if strict else None,
                note=f"relative {relative:.1e}; {same}".rstrip("; "),
                details={"relative": relative, "positions": sum(map(len, prompts))},
            )
        )
        equal = sum(np.array_equal(a, b) for a, b in zip(made, tokens, strict=True))
        agree = [_common(a, b) for a, b in zip(made, tokens, strict=True)]
        job.recorder.add(
            Figure(
                f"{name}, {kind}: prompts with equal greedy tokens",
                float(equal),
                f"of {len(prompts)}",
                target="all" if strict else "",
                met=equal == len(prompts) if strict else None,
                note=f"{job.sizes.greedy_tokens} tokens each; equal from the first on: {agree}",
                details={"equal_prefix": agree},
            )
        )


class Side:
    """A checkpoint on one device."""

    def __init__(self, device: Any, graph: nnx.GraphDef[Qwen2], params: Params, precision: str):
        self._device, self._graph, self._params = device, graph, params
        self._precision = precision or None

    @classmethod
    def of(cls, folder: Path, device: Any, dtype: Any, precision: str) -> Side:
        with jax.default_device(device):
            graph, params = nnx.split(Qwen2.from_pretrained(folder, dtype=dtype))
            return cls(device, graph, jax.device_put(params, device), precision)

    def logits(self, prompts: list[list[int]]) -> list[np.ndarray]:
        """[T, V] float32 for each prompt."""
        width = max(map(len, prompts))
        tokens = np.zeros((len(prompts), width), np.int32)
        mask = np.zeros((len(prompts), width), np.int32)
        for row, prompt in enumerate(prompts):
            tokens[row, : len(prompt)], mask[row, : len(prompt)] = prompt, 1
        with jax.default_device(self._device), jax.default_matmul_precision(self._precision):
            forward = jax.jit(partial(_forward, self._graph))
            made = np.asarray(forward(self._params, tokens, mask))
        return [made[row, : len(prompt)] for row, prompt in enumerate(prompts)]

    def greedy(self, prompts: list[list[int]], count: int) -> list[np.ndarray]:
        """`count` greedy tokens after each prompt; the end token counts like any other."""
        sampler = Sampler(
            self._graph,
            eos_id=-1,
            pad_id=0,
            max_new_tokens=count,
            prompt_buckets=(max(map(len, prompts)),),
            batch_size=8,
        )
        with jax.default_device(self._device), jax.default_matmul_precision(self._precision):
            made = sampler.generate(self._params, prompts, seeds=range(len(prompts)))
        return [completion.tokens for completion in made]


def _forward(
    graph: nnx.GraphDef[Qwen2], params: Params, tokens: jax.Array, mask: jax.Array
) -> jax.Array:
    return nnx.merge(graph, params)(tokens, mask=mask)


def _common(one: np.ndarray, other: np.ndarray) -> int:
    """How many tokens are equal before the first that is not."""
    differs = np.flatnonzero(one != other)
    return int(differs[0]) if differs.size else len(one)

"""The same work on one device and on a mesh of eight, in a process with eight virtual devices.

    python sharded_run.py MODEL_DIR OUT_DIR RANK

RANK 0 trains all weights; another RANK trains adapters of that rank. Writes one.npz and mesh.npz
(name -> array), export/ (the trained actor of the mesh, as a folder), and shardings.json (name ->
partition spec of an array on the mesh).
"""

import json
import sys
from pathlib import Path
from typing import Any

import jax
import numpy as np
from flax import nnx

from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import make_mesh
from policy_jax.ppo.config import TrainConfig, from_dict
from policy_jax.ppo.learner import Learner, Targets
from policy_jax.ppo.setup import adapted, export
from policy_jax.ppo.shared_prompt import PromptGroups
from policy_jax.rollout.sampler import Sampler

PROMPTS, SAMPLES, PROMPT, RESPONSE, VOCABULARY = 8, 2, 8, 6, 64


def config(rank: int) -> TrainConfig:
    return from_dict(
        {
            "lora": {"rank": rank, "alpha": 8.0},
            "data": {"max_prompt_tokens": PROMPT},
            "rollout": {
                "prompts_per_step": PROMPTS,
                "samples_per_prompt": SAMPLES,
                "max_new_tokens": RESPONSE,
            },
            "optimisation": {
                "actor_learning_rate": 1e-3,
                "critic_learning_rate": 1e-3,
                # Large steps of Adam would multiply rounding where gradients are almost zero.
                "gradient_clip": 100.0,
                "micro_batch": 4,
                "prompt_buckets": (PROMPT,),
                "response_buckets": (RESPONSE,),
            },
        }
    )


def named(tree: Any, prefix: str) -> dict[str, jax.Array]:
    paths, _ = jax.tree_util.tree_flatten_with_path(tree)
    return {prefix + jax.tree_util.keystr(path): x for path, x in paths}


def work(folder: Path, mesh: Any, rank: int = 0) -> tuple[dict[str, jax.Array], Qwen2]:
    """(logits, gradients, answers and results of a training step; the actor after it)."""
    settings = config(rank)
    rng = np.random.default_rng(0)
    tokens = rng.integers(2, VOCABULARY, (8, 16)).astype(np.int32)
    mask = (np.arange(16) < rng.integers(9, 17, (8, 1))).astype(np.int32)
    load = Qwen2.from_pretrained
    model = load(folder, mesh=mesh)
    found: dict[str, jax.Array] = {}
    logits = nnx.jit(lambda m: m(tokens, mask=mask))(model)
    found["logits"] = logits * mask[..., None]

    def loss(m: Qwen2) -> jax.Array:
        return (jax.nn.log_softmax(m(tokens, mask=mask)) * mask[..., None]).sum(-1).mean()

    found |= named(nnx.jit(nnx.grad(loss))(model), "gradient")

    graph, params = nnx.split(model)
    sampler = Sampler(
        graph, eos_id=1, pad_id=0, max_new_tokens=RESPONSE, prompt_buckets=(PROMPT,), batch_size=8
    )
    prompts = [rng.integers(2, VOCABULARY, n).tolist() for n in (3, 5, 8, 1, 2, 7, 4, 6, 5, 3)]
    for temperature in (0.0, 1.0):
        answers = sampler.generate(params, prompts, temperature=temperature, seeds=range(10))
        for answer in answers:
            found[f"tokens {temperature} {answer.index}"] = answer.tokens
            found[f"logprobs {temperature} {answer.index}"] = answer.logprobs

    actor, critic = load(folder, mesh=mesh), load(folder, mesh=mesh)
    if rank:
        actor, critic = adapted(actor, settings, 0), adapted(actor, settings, 1)
    learner = Learner(settings, actor, critic)
    state = learner.initial_state()
    shape = (PROMPTS, SAMPLES, RESPONSE)
    rows = PromptGroups(
        rng.integers(2, VOCABULARY, (PROMPTS, PROMPT)).astype(np.int32),
        rng.integers(1, PROMPT + 1, PROMPTS).astype(np.int32),
        rng.integers(2, VOCABULARY, shape).astype(np.int32),
        (np.arange(RESPONSE) < rng.integers(1, RESPONSE + 1, (PROMPTS, SAMPLES, 1))).astype(
            np.float32
        ),
    )
    old, _, values = learner.predict(state, rows)
    found["predicted"], found["values"] = old * rows.mask, values * rows.mask
    advantages = rng.normal(size=shape).astype(np.float32)
    # Far from the clip's bounds, where rounding would decide.
    targets = Targets(old + 0.05, advantages, values, advantages + 1)
    state, scalars = learner.update(state, rows, targets, np.arange(PROMPTS))
    found |= {f"scalar {name}": value for name, value in scalars.items()}
    found |= named(state, "state")
    trained: Qwen2 = nnx.merge(learner.graph, learner.policy(state))
    return found, trained


def main(folder: Path, out: Path, rank: int) -> None:
    assert len(jax.devices()) == 8
    mesh = make_mesh(data=1, fsdp=4, tensor=2)
    one, _ = work(folder, None, rank)
    many, trained = work(folder, mesh, rank)
    for name, arrays in (("one", one), ("mesh", many)):
        np.savez(out / f"{name}.npz", **{k: np.asarray(v) for k, v in arrays.items()})
    specs = {
        name: str(x.sharding.spec)
        for name, x in many.items()
        if isinstance(x, jax.Array) and hasattr(x.sharding, "spec")
    }
    (out / "shardings.json").write_text(json.dumps(specs))
    export(trained, folder, out / "export", None)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))

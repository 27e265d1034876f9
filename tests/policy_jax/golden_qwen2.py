"""Makes `golden_qwen2.json`: numbers of transformers' Qwen2ForCausalLM, for tests without torch.

    python tests/policy_jax/golden_qwen2.py

NumPy's generator makes the weights from their names, so that they need not be stored. Run it again
after a change of SHAPES. The file names the versions of torch and transformers.
"""

import json
import zlib
from pathlib import Path
from typing import Any

import numpy as np

FILE = Path(__file__).with_suffix(".json")
VOCAB, LENGTH, NEW = 61, 12, 16
PROMPTS = np.random.default_rng(11).integers(0, VOCAB, (3, LENGTH))

SHAPES: dict[str, dict[str, Any]] = {
    "tied, 2 heads share": {"tie_word_embeddings": True, "heads": (4, 2)},
    "untied, 4 heads share": {"tie_word_embeddings": False, "heads": (4, 1)},
    "untied, 7 heads share": {"tie_word_embeddings": False, "heads": (14, 2), "hidden_size": 56},
    "tied, yarn": {
        "tie_word_embeddings": True,
        "heads": (4, 2),
        "rope_scaling": {
            "rope_type": "yarn",
            "factor": 4.0,
            "original_max_position_embeddings": 8,
        },
    },
}


def config(name: str) -> dict[str, Any]:
    """The `config.json` of a shape."""
    given = dict(SHAPES[name])
    heads, shared = given.pop("heads")
    return {
        "model_type": "qwen2",
        "vocab_size": VOCAB,
        "hidden_size": 32,
        "intermediate_size": 48,
        "num_hidden_layers": 2,
        "num_attention_heads": heads,
        "num_key_value_heads": shared,
        "rope_theta": 1000.0,
        "max_position_embeddings": 512,
        "rms_norm_eps": 1e-6,
        **given,
    }


def weight(name: str, shape: tuple[int, ...], seed: int = 0) -> np.ndarray:
    """A tensor by its Hugging Face name: normal around 0, or around 1 for the scales of norms."""
    drawn = np.random.default_rng([seed, zlib.crc32(name.encode())]).normal(size=shape)
    middle = 1.0 if name.endswith("norm.weight") else 0.0
    return (middle + 0.3 * drawn).astype(np.float32)


def transformers_model(name: str, seed: int = 0) -> Any:
    """transformers' model of a shape, with the weights of `weight`."""
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    model = Qwen2ForCausalLM(Qwen2Config.from_dict(config(name))).eval()
    with torch.no_grad():
        for key, parameter in model.named_parameters():
            parameter.copy_(torch.tensor(weight(key, tuple(parameter.shape), seed)))
    return model


def main() -> None:
    import torch
    import transformers

    made: dict[str, Any] = {
        "made_with": {"torch": torch.__version__, "transformers": transformers.__version__}
    }
    for name in SHAPES:
        model = transformers_model(name)
        tokens = torch.tensor(PROMPTS)
        with torch.no_grad():
            logits = model(tokens).logits
            answer = model.generate(
                tokens,
                attention_mask=torch.ones_like(tokens),
                max_new_tokens=NEW,
                do_sample=False,
                eos_token_id=None,
                pad_token_id=0,
            )[:, LENGTH:]
        logprobs = torch.log_softmax(logits, -1)[:, :-1].gather(-1, tokens[:, 1:, None])[..., 0]
        made[name] = {
            "logits": [round(x, 6) for x in logits[:, -1, :8].flatten().tolist()],
            "logprobs": [round(x, 6) for x in logprobs.flatten().tolist()],
            "greedy": answer.tolist(),
        }
    FILE.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

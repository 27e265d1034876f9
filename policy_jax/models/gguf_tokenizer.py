"""The tokenizer of a GGUF file as the files of a Hugging Face folder, chat template included."""

import atexit
import json
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

from policy_jax.models.gguf_file import GgufError, opened
from policy_jax.models.paths import is_adapters, is_gguf
from policy_jax.models.peft_folder import tokenizer_place

KIND, RULES = "gpt2", "qwen2"
"""Byte-level BPE, and Qwen2's cuts before it."""

CONTROL, USER_DEFINED, UNUSED = 3, 4, 5
"""Types of tokens (llama.cpp's `llama_token_type`) that are not ordinary ones."""

_TOKENIZER = "tokenizer.ggml."


def write(path: Path, folder: Path) -> None:
    """Writes tokenizer.json, tokenizer_config.json and chat_template.jinja (where the file has a
    template) to `folder`, as transformers saves a Qwen2 tokenizer with these tokens.

    Raises GgufError, which names the field of a tokenizer that is not understood.
    """
    from tokenizers import AddedToken
    from transformers import Qwen2Tokenizer

    metadata = opened(path).metadata
    tokens, types, merges = _checked(path, metadata)
    named = {}
    for name, field in (("bos", "bos"), ("eos", "eos"), ("pad", "padding")):
        number = metadata.get(f"{_TOKENIZER}{field}_token_id")
        named[f"{name}_token"] = None if number is None else tokens[number]
    made: Any = Qwen2Tokenizer  # its hints leave out None and pairs, which it takes
    try:
        tokenizer = made(
            vocab={token: number for number, token in enumerate(tokens)},
            merges=merges,
            unk_token=None,
            **named,
            model_max_length=metadata.get("qwen2.context_length", 1 << 20),
            clean_up_tokenization_spaces=False,
            add_bos_token=False,
        )
    except Exception as error:  # tokenizers raises no type of its own
        raise GgufError(f"{path}: {_TOKENIZER}merges do not fit the tokens ({error})") from error
    # Tokens that are in the vocabulary keep their numbers.
    tokenizer.add_tokens(
        [
            AddedToken(token, special=kind == CONTROL, normalized=False)
            for token, kind in zip(tokens, types, strict=True)
            if kind in (CONTROL, USER_DEFINED)
        ]
    )
    tokenizer.chat_template = metadata.get("tokenizer.chat_template")
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save_pretrained(folder)


def folder_of(path: str | Path) -> Path:
    """A folder with the tokenizer of a model: a Hugging Face folder itself; for a GGUF file one
    with tokenizer and config.json, made once and removed when this process ends; for a PEFT folder
    without a tokenizer that of its base model.

    Raises GgufError and FileNotFoundError.
    """
    if is_adapters(path):
        path = tokenizer_place(Path(path))
    if not is_gguf(path):
        return Path(path)
    about = Path(path).stat()
    return _unpacked(Path(path).absolute(), about.st_size, about.st_mtime_ns)


@lru_cache(maxsize=8)
def _unpacked(path: Path, size: int, changed: int) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="gguf-tokenizer-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    write(path, folder)
    (folder / "config.json").write_text(json.dumps(opened(path).config()), encoding="utf-8")
    return folder


def _checked(
    path: Path, metadata: dict[str, Any]
) -> tuple[list[str], list[int], list[tuple[str, str]]]:
    """Tokens, their types, merges. Tokens without a use at the end are left out: they only make the
    embeddings a round number of rows."""
    kind, rules = metadata.get(f"{_TOKENIZER}model"), metadata.get(f"{_TOKENIZER}pre")
    problems = []
    if kind != KIND:
        problems.append(f"{_TOKENIZER}model={kind!r} (only {KIND!r} is implemented)")
    if rules != RULES:
        problems.append(f"{_TOKENIZER}pre={rules!r} (only {RULES!r} is implemented)")
    for name in ("add_bos_token", "add_eos_token", "add_space_prefix"):
        if metadata.get(_TOKENIZER + name):
            problems.append(f"{_TOKENIZER}{name}=true (only false is implemented)")
    tokens = list(metadata.get(f"{_TOKENIZER}tokens", []))
    types = list(metadata.get(f"{_TOKENIZER}token_type", [])) or [1] * len(tokens)
    if not tokens:
        problems.append(f"{_TOKENIZER}tokens is missing")
    if f"{_TOKENIZER}merges" not in metadata:
        problems.append(f"{_TOKENIZER}merges is missing")
    if len(types) != len(tokens):
        problems.append(f"{_TOKENIZER}token_type has {len(types)} entries for {len(tokens)} tokens")
    merges = [tuple(merge.split(" ")) for merge in metadata.get(f"{_TOKENIZER}merges", [])]
    uneven = [" ".join(merge) for merge in merges if len(merge) != 2]
    if uneven:
        problems.append(f"{_TOKENIZER}merges: {uneven[0]!r} does not join two tokens")
    if problems:
        raise GgufError(f"{path}: " + "; ".join(problems))
    while tokens and types[-1] == UNUSED:
        tokens.pop()
        types.pop()
    for name in ("bos", "eos", "padding"):
        number = metadata.get(f"{_TOKENIZER}{name}_token_id")
        if number is not None and not 0 <= number < len(tokens):
            problems.append(f"{_TOKENIZER}{name}_token_id={number}: there is no such token")
    if len(set(tokens)) != len(tokens):
        problems.append(f"{_TOKENIZER}tokens has a token twice")
    if problems:
        raise GgufError(f"{path}: " + "; ".join(problems))
    return tokens, types, [(first, second) for first, second in merges]

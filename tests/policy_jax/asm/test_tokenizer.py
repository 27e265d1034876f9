"""The tokenizer: exact round trips, stable registers and labels, spelt constants."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from listings import BUILDS, PROGRAMS, listing

from policy_jax.asm import edits
from policy_jax.asm.bpe import learn, two_pass
from policy_jax.asm.normalise import normalise
from policy_jax.asm.routines.library import ROUTINES
from policy_jax.asm.tokenizer import CLASS_FILE, GREATEST_MARKER, HOT, AsmTokenizer, train
from policy_jax.models.checkpoint import copy_tokenizer
from policy_jax.shipped import TINY, TINY_PPO


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return [
        edits.number(normalise(listing(program, flags)))
        for program in PROGRAMS
        for flags in BUILDS[1:4]
    ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("tokenizer")
    train(texts, path, merges=600)
    yield path
    shutil.rmtree(path)


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> AsmTokenizer:
    return AsmTokenizer(folder)


def pieces(tokenizer: AsmTokenizer, text: str) -> list[str]:
    return [tokenizer.decode([token]) for token in tokenizer.encode(text)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_any_text_makes_the_round_trip(tokenizer: AsmTokenizer, text: str) -> None:
    if "\ud800" <= max(text, default="") <= "\udfff":
        return
    assert tokenizer.decode(tokenizer.encode(text)) == text


def test_listings_and_scripts_make_the_round_trip(
    tokenizer: AsmTokenizer, texts: list[str]
) -> None:
    raw = [listing(program, flags) for program in PROGRAMS for flags in BUILDS]
    for text, ids in zip(texts + raw, tokenizer.encode_batch(texts + raw), strict=True):
        assert tokenizer.decode(ids) == text
        assert ids == tokenizer.encode(text)


def test_calls_of_routines_are_short_and_make_the_round_trip() -> None:
    shipped = AsmTokenizer(TINY_PPO)
    for name in (*ROUTINES, "rt_qsort.by_weight"):
        script = f"<5><5>\tcall\t{name}\n"
        ids = shipped.encode(script)
        assert shipped.decode(ids) == script
        assert len(ids) < 24


def test_no_token_reaches_into_the_next_line(tokenizer: AsmTokenizer, texts: list[str]) -> None:
    for token in range(tokenizer.vocab_size):
        assert "\n" not in tokenizer.decode([token])[:-1]
    for text in texts:
        for row in text.splitlines(keepends=True):
            assert pieces(tokenizer, row)[-1].endswith("\n")


def test_line_numbers_are_single_tokens(tokenizer: AsmTokenizer) -> None:
    for k in (0, 1, 9, 10, 99, 123, GREATEST_MARKER):
        assert pieces(tokenizer, f"<{k}>") == [f"<{k}>"]
    assert len(pieces(tokenizer, "<12><13>ret\n")) == 3
    assert "".join(pieces(tokenizer, f"<{GREATEST_MARKER + 1}>")) == f"<{GREATEST_MARKER + 1}>"


@pytest.mark.parametrize("register", ["%eax", "%r11d", "%r15b", "%sil", "%xmm13", "%ymm7", "%bp"])
def test_registers_are_never_torn(tokenizer: AsmTokenizer, register: str) -> None:
    for text in (f"vmovups\t{register}, 24(%r12,{register},8)\n", f"q\t{register}\n"):
        parts = pieces(tokenizer, text)
        assert sum(part.count(register) for part in parts) == text.count(register)


@pytest.mark.parametrize("label", [".L0", ".L7", ".L42", ".LC0", ".LC31"])
def test_labels_are_the_same_token_everywhere(tokenizer: AsmTokenizer, label: str) -> None:
    for text in (f"{label}:\n", f"jne\t{label}\n", f"movsd\t{label}(%rip), %xmm0\n"):
        assert pieces(tokenizer, text).count(label) == 1


@pytest.mark.parametrize("constant", ["100", "1664525", "4294967295", "-2147483648"])
def test_long_constants_are_spelt(tokenizer: AsmTokenizer, constant: str) -> None:
    parts = pieces(tokenizer, f"imull\t${constant}, %eax, %edx\n")
    digits = [part for part in parts if part.isdigit()]
    assert digits == list(constant.removeprefix("-"))


def test_small_integers_are_single_tokens_at_most(tokenizer: AsmTokenizer) -> None:
    for k in (10, 24, 63, 99):
        assert any(str(k) in part for part in pieces(tokenizer, f"shll\t${k}, %eax\n"))


def test_digits_of_a_mnemonic_are_no_constant(tmp_path: Path) -> None:
    line = "vfmadd231ss\t%xmm1, %xmm2, %xmm0\n"
    train([line * 3], tmp_path, merges=40)
    assert pieces(AsmTokenizer(tmp_path), line) == [
        "vfmadd231ss",
        "\t%xmm1, ",
        "%xmm2, ",
        "%xmm0\n",
    ]


def test_lines_are_short_though_no_token_joins_two_words(
    tokenizer: AsmTokenizer, texts: list[str]
) -> None:
    lines = sum(text.count("\n") for text in texts)
    tokens = tokenizer.encode_batch(texts)
    assert sum(map(len, tokens)) < 6 * lines  # with the line number; about 5 with 1,000 merges
    for token in {token for ids in tokens for token in ids}:
        words = re.findall(r"[\w%.@]*\w", tokenizer.decode([token]))
        assert len(words) <= 1, words


def test_special_tokens_are_ours_alone(tokenizer: AsmTokenizer) -> None:
    special = {tokenizer.pad_id, tokenizer.bos_id, tokenizer.eos_id, tokenizer.edit_id}
    assert special == {0, 1, 2, 3}
    text = '.string\t"<eos><bos><pad><edit>"\n'
    ids = tokenizer.encode(text)
    assert special.isdisjoint(ids)
    assert tokenizer.decode([tokenizer.bos_id, *ids, tokenizer.eos_id]) == text


def test_hot_lines_have_a_mark_of_one_token_where_the_tokenizer_has_it(
    tokenizer: AsmTokenizer,
) -> None:
    lines = ["f:", "\tnop", "\tret"]
    (window,) = tokenizer.windows(lines, 100, lambda: [0.0, 0.9, 0.001])
    assert window.prompt == f"<1>f:\n<2>{HOT}nop\n<3>ret\n"
    (plain,) = tokenizer.windows(lines, 100)
    assert window.tokens == plain.tokens + 1
    shipped = AsmTokenizer(TINY_PPO)
    (window,) = shipped.windows(lines, 100, lambda: [0.0, 0.9, 0.001])
    assert HOT not in window.prompt


def test_prompt_and_response_are_framed(tokenizer: AsmTokenizer) -> None:
    (window,) = tokenizer.windows(["f:", "\tret"], 100)
    prompt = tokenizer.prompt_ids(window.prompt)
    assert len(prompt) == window.tokens + 2
    assert (prompt[0], prompt[-1]) == (tokenizer.bos_id, tokenizer.edit_id)
    assert tokenizer.decode(prompt) == "<1>f:\n<2>ret\n"
    assert tokenizer.response_ids("") == [tokenizer.eos_id]
    assert tokenizer.decode(tokenizer.response_ids("<2><2>nop\n")) == "<2><2>nop\n"


def test_training_is_deterministic(texts: list[str], folder: Path, tmp_path: Path) -> None:
    train(reversed(texts), tmp_path, merges=600)
    for name in ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"):
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_a_missing_tokenizer_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"tokenizer\.json is missing"):
        AsmTokenizer(tmp_path)


def test_transformers_reads_the_same_tokenizer_offline(
    folder: Path, tokenizer: AsmTokenizer, texts: list[str], tmp_path: Path
) -> None:
    # A model's folder also has its config, for which transformers has rules of its own.
    checkpoint = tmp_path / "checkpoint"
    shutil.copytree(folder, checkpoint)
    (checkpoint / "config.json").write_text(json.dumps({"model_type": "qwen2"}))
    script = """
import json, sys
from transformers import AutoTokenizer
texts = json.load(sys.stdin)
out = []
for path, trust in ((1, None), (2, None), (2, False), (2, True)):
    t = AutoTokenizer.from_pretrained(sys.argv[path], trust_remote_code=trust)
    ids = [t(text).input_ids for text in texts]
    special = [t.pad_token_id, t.bos_token_id, t.eos_token_id, len(t)]
    out.append([ids, [t.decode(i) for i in ids], special])
print(json.dumps(out))
"""
    samples = [*texts[:2], " a , b . \n\n é"]
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder), str(checkpoint)],
        input=json.dumps(samples),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "HF_HUB_OFFLINE": "1", "HF_MODULES_CACHE": str(tmp_path / "modules")},
    )
    for ids, decoded, special in json.loads(done.stdout.splitlines()[-1]):
        assert ids == tokenizer.encode_batch(samples)
        assert decoded == samples
        assert special == [
            tokenizer.pad_id,
            tokenizer.bos_id,
            tokenizer.eos_id,
            tokenizer.vocab_size,
        ]


@pytest.mark.parametrize("shipped", [TINY, TINY_PPO])
def test_transformers_has_the_tokens_of_shipped_policies(shipped: Path, tmp_path: Path) -> None:
    from transformers import AutoTokenizer

    own = AsmTokenizer(shipped)
    lines = normalise(listing(next(iter(PROGRAMS))))
    scripts = ["<2><4>leaq\t0(,%rdi,8), %rax\nxorl\t%edx, %edx\n<17><16>popcntl\t%eax, %r10d\n", ""]
    prompts = [window.prompt for window in own.windows(lines, 700)]
    # As it is, and in a folder that a version without a class of its own has written.
    old, out = tmp_path / "old", tmp_path / "out"
    shutil.copytree(shipped, old)
    (old / CLASS_FILE).unlink()
    config = json.loads((old / "tokenizer_config.json").read_text())
    del config["auto_map"]
    (old / "tokenizer_config.json").write_text(json.dumps(config))
    out.mkdir()
    copy_tokenizer(old, out)
    shutil.copy(shipped / "config.json", out)
    for folder in (shipped, out):
        loaded = AutoTokenizer.from_pretrained(folder)
        for text in [*prompts, *scripts]:
            assert loaded.encode(text) == own.encode(text)
            assert loaded.decode(loaded.encode(text)) == text


def test_learn_merges_the_most_frequent_pair_first() -> None:
    words = [list("abab"), list("abc")]
    assert learn(words, [1, 3], 2) == [("a", "b"), ("ab", "c")]
    assert words == [["ab", "ab"], ["abc"]]


def test_learn_stops_where_nothing_repeats() -> None:
    assert learn([list("abc")], [1], 10) == []


def test_the_second_pass_joins_complete_atoms_only() -> None:
    merges = two_pass([(["%eax", ",", "%ebx"], 5), (["%r", ","], 4)], inside=3, across=9)
    tokens = {a + b for a, b in merges}
    assert not any("," in token and token.endswith(("e", "%")) for token in tokens)
    assert two_pass([(["x", "y"], 2)], 0, 1) == [("x", "y")]
    assert two_pass([(["xx", "y"], 2)], 0, 1) == []
    assert two_pass([(["xx", "y"], 2)], 0, 1, whole=["xx"]) == [("xx", "y")]

"""A byte-pair encoding made for numbered listings and edit scripts.

A line feed ends a token, so no token reaches into the next line. Within a line,

- tokens are whole atoms (`%eax`, `movl`, `12`) with at most the punctuation around them
  (`<TAB>%eax`, `, %edx<LF>`): no register is split (see `bpe`) and none is joined with a mnemonic,
  so a model writes a line with other registers by copying them. Tokens of whole lines made text a
  quarter shorter, but a small model then never wrote an edit that it had not seen;
- a local label (`.L12`, `.LC3`) is never joined with the text around it, so it is the same token
  where it is defined and where it is used;
- each digit of an integer of three or more digits is a token.

Line numbers `<0>` ... `<400>` and the mark of hot lines are single tokens; greater numbers are
written digit by digit. The encoding is over bytes, so decoding restores any text exactly.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers

from policy_jax.asm.bases import Offer, offer_rows
from policy_jax.asm.bpe import Merge, two_pass
from policy_jax.asm.cutting import cut
from policy_jax.asm.window_tokenizer import LineHeat
from policy_jax.asm.windows import GREATEST_NUMBER, Window, topped

PAD, BOS, EOS, EDIT = "<pad>", "<bos>", "<eos>", "<edit>"
GREATEST_MARKER = GREATEST_NUMBER
"""Line numbers up to this one are single tokens."""
HOT = "<hot>"
"""Stands before the lines of a prompt that take much of a program's time. Tokenizers trained by
earlier versions do not have it, and their prompts have no marks."""
SINGLE_LABELS = {".L": 100, ".LC": 32}
"""Local labels with a smaller number are single tokens."""

CLASS_FILE = "tokenization_asm.py"
"""The class for transformers, beside the tokenizer."""
_CLASS = '''\
"""Named in tokenizer_config.json, so that AutoTokenizer keeps to the rules of tokenizer.json."""

from transformers import PreTrainedTokenizerFast


class {name}(PreTrainedTokenizerFast):
    pass
'''

_SPECIALS = (PAD, BOS, EOS, EDIT)
_AROUND_PROMPT = 2  # <bos> and <edit>
_SINGLE = re.compile(r"<([0-9]{1,3})>")
_MOST_COUNTS = 1 << 17  # rows whose tokens are remembered, some 10 MB
# The share of merges within atoms: enough to make mnemonics whole.
_SHARE_INSIDE = 0.45

_LINES = r"[^\n]*\n"
_LABELS = r"(?<![\w.])\.LC?[0-9]+"
# Names such as vfmadd231ss are not integers: they match before their digits can.
_NAMES_WITH_DIGITS = r"(?<![\w.])[A-Za-z_.@][\w.@]*[0-9]{3}[\w.@]*"
_LONG_DIGITS = r"[0-9](?=[0-9]{2})|(?<=[0-9])[0-9](?=[0-9])|(?<=[0-9]{2})[0-9]"
_PIECES = f"{_LABELS}|{_NAMES_WITH_DIGITS}|{_LONG_DIGITS}"
_ATOMS = rf"{_LABELS}|%[a-z]+[0-9]*[a-z]*|[A-Za-z_.@][\w.@]*|-?[0-9]{{1,2}}|, | +|[^ ]"
_MARKER = re.compile(rf"<[0-9]+>|{HOT}")

_LEGACY = ("ax", "bx", "cx", "dx", "si", "di", "bp", "sp")
_REGISTERS = (
    *(f"%{width}{name}" for width in ("r", "e", "") for name in _LEGACY),
    *("%al", "%bl", "%cl", "%dl", "%sil", "%dil", "%bpl", "%spl", "%rip"),
    *(f"%r{k}{width}" for k in range(8, 16) for width in ("", "d", "w", "b")),
    *(f"%{kind}mm{k}" for kind in "xy" for k in range(16)),
)


def train(texts: Iterable[str], out_dir: str | Path, merges: int = 1000) -> None:
    """Learn the merges from texts as the model sees them (prompts and scripts).

    Markers are left out of the statistics. General and vector registers, local labels
    (`SINGLE_LABELS`) and integers of two digits are single tokens whether the texts have them
    or not; their merges come on top of `merges`.

    Writes `tokenizer.json`, `tokenizer_config.json`, `special_tokens_map.json` and the class that
    `for_transformers` names to `out_dir` (made where missing), which
    `transformers.AutoTokenizer.from_pretrained(out_dir)` loads.
    """
    inside = int(merges * _SHARE_INSIDE)
    fixed = _fixed_atoms()
    learned = two_pass(_pieces(texts), inside, merges - inside, fixed, _with_punctuation)
    learned = list(dict.fromkeys([*_spell(fixed), *learned]))
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokens = dict.fromkeys([*_SPECIALS, *alphabet, *(a + b for a, b in learned)])
    tokenizer = Tokenizer(models.BPE({token: k for k, token in enumerate(tokens)}, learned))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_LINES), "isolated"),
            pre_tokenizers.Split(Regex(_PIECES), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(list(_SPECIALS))
    tokenizer.add_tokens(
        [
            *(AddedToken(f"<{k}>", normalized=False) for k in range(GREATEST_MARKER + 1)),
            AddedToken(HOT, normalized=False),
        ]
    )
    write_files(tokenizer, Path(out_dir))


def write_files(tokenizer: Tokenizer, folder: Path) -> None:
    """Write a tokenizer of `train` with what transformers needs beside it to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    named = {"bos_token": BOS, "eos_token": EOS, "pad_token": PAD}
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        **named,
        "additional_special_tokens": [EDIT],
        "add_bos_token": False,
        "add_eos_token": False,
        "add_prefix_space": False,
        "clean_up_tokenization_spaces": False,
        "model_max_length": 1 << 20,
    }
    for name, content in (
        ("tokenizer_config.json", config),
        ("special_tokens_map.json", {**named, "additional_special_tokens": [EDIT]}),
    ):
        (folder / name).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    for_transformers(folder)


def for_transformers(folder: Path) -> None:
    """Make `transformers.AutoTokenizer` keep to the rules of a folder's `tokenizer.json`, if that
    is a tokenizer of `train`; any other folder stays as it is.

    Beside the `config.json` of a Qwen2 model, transformers 5 puts Qwen2's rules in place of those
    of the file, whatever `tokenizer_class` says, but not where `auto_map` names a class. It loads
    that class with `trust_remote_code=True` alone, and `PreTrainedTokenizerFast`, which is the
    same, otherwise.
    """
    config = folder / "tokenizer_config.json"
    file = folder / "tokenizer.json"
    if not (config.is_file() and file.is_file()):
        return
    added = json.loads(file.read_text(encoding="utf-8")).get("added_tokens", [])
    if not {token["content"] for token in added}.issuperset(_SPECIALS):
        return
    content = json.loads(config.read_text(encoding="utf-8"))
    module, name = CLASS_FILE.removesuffix(".py"), AsmTokenizer.__name__
    content["auto_map"] = {"AutoTokenizer": [None, f"{module}.{name}"]}
    config.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    (folder / CLASS_FILE).write_text(_CLASS.format(name=name), encoding="utf-8")


def _pieces(texts: Iterable[str]) -> list[tuple[list[str], int]]:
    """The mergeable pieces of all lines, as atoms spelt in the byte alphabet, with their counts."""
    counts = Counter(
        f"{line}\n"
        for text in texts
        for line in _MARKER.sub("", text).removesuffix("\n").split("\n")
    )
    pieces: Counter[str] = Counter()
    cut = pre_tokenizers.Split(Regex(_PIECES), "isolated")
    for line, count in counts.items():
        for piece, _ in cut.pre_tokenize_str(line):
            pieces[piece] += count
    atoms = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_ATOMS), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    return [
        ([atom for atom, _ in atoms.pre_tokenize_str(piece)], count)
        for piece, count in sorted(pieces.items())
    ]


def _with_punctuation(pair: Merge) -> bool:
    """Whether a merge joins at most one word with the punctuation around it."""
    # In the byte alphabet a tab, a blank and a line feed are letters, but not of ASCII.
    return not all(any(c.isascii() and c.isalnum() for c in part) for part in pair)


def _fixed_atoms() -> list[str]:
    """Atoms that are always one token; registers first, or `10` would split `%r10d`."""
    labels = [f"{stem}{k}" for stem, count in SINGLE_LABELS.items() for k in range(count)]
    return [*_REGISTERS, *labels, *(str(k) for k in range(10, 100))]


def _spell(atoms: Sequence[str]) -> list[Merge]:
    """Merges that build each atom from left to right."""
    return [(atom[:k], atom[k]) for atom in atoms for k in range(1, len(atom))]


class AsmTokenizer:
    """The tokenizer of a folder written by `train`, without transformers.

    Text never becomes a special token: `<eos>` in a string of a program is encoded like any other
    text.
    """

    def __init__(self, path: str | Path) -> None:
        """Load `path/tokenizer.json`. Raises FileNotFoundError naming it where it is missing."""
        file = Path(path) / "tokenizer.json"
        if not file.is_file():
            raise FileNotFoundError(f"{file} is missing; give the folder of a checkpoint")
        self._tokenizer = Tokenizer.from_file(str(file))
        self._tokenizer.encode_special_tokens = True
        self.pad_id, self.bos_id, self.eos_id, self.edit_id = map(self._special, _SPECIALS)
        self.mark = HOT if self._tokenizer.token_to_id(HOT) is not None else ""
        """Stands before hot lines in prompts; "" where the tokenizer has no token for it."""
        self._counts: dict[str, int] = {}
        self.vocab_size: int = self._tokenizer.get_vocab_size(with_added_tokens=True)

    def _special(self, name: str) -> int:
        token = self._tokenizer.token_to_id(name)
        if token is None:
            raise ValueError(f"the tokenizer has no token {name}; train it with policy_jax")
        return int(token)

    def encode(self, text: str) -> list[int]:
        """Token ids of the text alone, without any special token."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def encode_batch(self, texts: Sequence[str]) -> list[list[int]]:
        """`encode` for many texts, on all cores."""
        encodings = self._tokenizer.encode_batch(list(texts), add_special_tokens=False)
        return [list(encoding.ids) for encoding in encodings]

    def decode(self, ids: Sequence[int]) -> str:
        """The text of token ids; special tokens leave nothing behind."""
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True))

    def count(self, rows: Sequence[str]) -> list[int]:
        """The tokens of each row of a prompt (`cutting.Count`): none reaches into the next row."""
        marks = [_SINGLE.match(row) for row in rows]
        rests = [
            row if mark is None or int(mark[1]) > GREATEST_MARKER else row[mark.end() :]
            for row, mark in zip(rows, marks, strict=True)
        ]
        # Most rows differ from others in their number alone, which is a token of its own.
        counts = self._counts
        new = [*dict.fromkeys(rest for rest in rests if rest not in counts)]
        if len(counts) + len(new) > _MOST_COUNTS:
            self._counts = counts = {}  # a new one: other threads may still read the old
            new = [*dict.fromkeys(rests)]
        counts |= zip(new, map(len, self.encode_batch(new)), strict=True)
        return [counts[rest] + (rest is not row) for rest, row in zip(rests, rows, strict=True)]

    def windows(
        self,
        lines: Sequence[str],
        max_tokens: int,
        heat: LineHeat | None = None,
        offers: Sequence[Offer] = (),
    ) -> list[Window]:
        """The windows of a listing of canonical lines, with prompts of at most `max_tokens` tokens
        (`prompt_ids`).

        heat: called where it makes a difference, see `cutting.cut` for what it returns. offers: the
        builds that each prompt names above the lines.
        """
        top = offer_rows(offers)
        above = sum(self.count(top)) if top else 0
        budget = max_tokens - _AROUND_PROMPT - above
        windows = cut(lines, budget, self.count)
        if heat is not None and (len(windows) > 1 or self.mark):
            shares = heat()
            if shares is not None:
                windows = cut(lines, budget, self.count, shares, self.mark)
        return topped(windows, top, above) if top else windows

    def prompt_ids(self, prompt: str) -> list[int]:
        """`<bos>`, the prompt of a window, `<edit>`."""
        return [self.bos_id, *self.encode(prompt), self.edit_id]

    def response_ids(self, script: str) -> list[int]:
        """An edit script and `<eos>`."""
        return [*self.encode(script), self.eos_id]

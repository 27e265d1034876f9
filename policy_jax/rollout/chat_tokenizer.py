"""Windows and edit scripts for a chat model: its own tokenizer and chat template."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from policy_jax.asm.bases import Offer, offer_rows
from policy_jax.asm.cutting import cut
from policy_jax.asm.tokenizer import HOT, AsmTokenizer
from policy_jax.asm.window_tokenizer import LineHeat, WindowTokenizer
from policy_jax.asm.windows import Window, topped
from policy_jax.data.prompts import BASE_RULE, Chat, edit_prompt, render
from policy_jax.models.answer_format import knows_marks
from policy_jax.models.gguf_tokenizer import folder_of

_PLACE = "@@WINDOW@@"
"""Stands for the window while the template is rendered."""

_STAND_IN = "\ue000"
"""Before and after a number that stands for a special token's name; a character for private use,
which no program has beside a number."""


class ChatTokenizer:
    """`asm.window_tokenizer.WindowTokenizer` for a chat model.

    A prompt is `data.prompts.edit_prompt` in the model's chat template. The text of a window never
    becomes a special token: `<|im_end|>` in a string of a program is encoded like any other text.
    """

    mark = HOT

    def __init__(self, tokenizer: Any) -> None:
        """tokenizer: from transformers.AutoTokenizer, with a chat template (ValueError without
        one)."""
        self._tokenizer = tokenizer
        self._plain = _plain(tokenizer)
        self.eos_id = int(tokenizer.eos_token_id)
        pad = tokenizer.pad_token_id
        self.pad_id = self.eos_id if pad is None else int(pad)
        self.vocab_size = len(tokenizer)
        around = render(tokenizer, edit_prompt(_PLACE)).split(_PLACE)
        if len(around) != 2:
            raise ValueError("the chat template does not show the user's text once, as it is")
        self._before, self._after = (
            [int(i) for i in tokenizer.encode(text, add_special_tokens=False)] for text in around
        )

    def encode(self, text: str) -> list[int]:
        """Token ids of the text alone, without any special token."""
        return list(self._plain.encode(text, add_special_tokens=False).ids)

    def decode(self, ids: Sequence[int]) -> str:
        """The text of token ids; special tokens leave nothing behind.

        The last line gets its line feed where the model ended its turn without one, as chat models
        do; where an answer was cut off, it does not.
        """
        text = str(self._tokenizer.decode(list(ids), skip_special_tokens=True))
        ended = bool(ids) and ids[-1] == self.eos_id
        return f"{text}\n" if ended and text.strip() and not text.endswith("\n") else text

    def count(self, rows: Sequence[str]) -> list[int]:
        """The tokens of each row of a prompt (`asm.cutting.Count`)."""
        encodings = self._plain.encode_batch(list(rows), add_special_tokens=False)
        return [len(encoding.ids) for encoding in encodings]

    def windows(
        self,
        lines: Sequence[str],
        max_tokens: int,
        heat: LineHeat | None = None,
        offers: Sequence[Offer] = (),
    ) -> list[Window]:
        """The windows of a listing of canonical lines, with prompts of at most `max_tokens` tokens
        (`prompt_ids`), the rules and the template included. heat: see `asm.cutting.cut`. offers:
        the builds that each prompt names above the lines, with the rule for naming one."""
        top = [f"{BASE_RULE}\n", *offer_rows(offers)] if offers else []
        above = sum(self.count(top)) if top else 0
        budget = max_tokens - len(self._before) - len(self._after) - above
        shares = None if heat is None else heat()
        windows = cut(lines, budget, self.count, shares, self.mark)
        return topped(windows, top, above) if top else windows

    def prompt_ids(self, prompt: str) -> list[int]:
        """The rules, the prompt of a window, and the beginning of the model's turn."""
        return [*self._before, *self.encode(prompt), *self._after]

    def response_ids(self, script: str) -> list[int]:
        """An edit script and the token that ends the model's turn."""
        return [*self.encode(script), self.eos_id]


def chat_ids(tokenizer: Any, chat: Chat) -> list[int]:
    """The tokens of a conversation up to the model's turn (`data.prompts.render`).

    The text of a turn never becomes a special token: `<|im_end|>` in a program is encoded like any
    other text. All else is encoded as the tokenizer encodes the rendered text.
    tokenizer: one of transformers, with a chat template (ValueError without one).
    """
    added = tokenizer.added_tokens_decoder.values()
    names = sorted((token.content for token in added if token.special), key=len, reverse=True)
    special = re.compile("|".join(map(re.escape, names)) or r"(?!)")
    text = render(tokenizer, chat)
    if not any(special.search(turn["content"]) for turn in chat):
        return [int(i) for i in tokenizer.encode(text, add_special_tokens=False)]
    # The template is rendered around stand-ins, so that its own tokens can be told from the text.
    stands = {name: f"{_STAND_IN}{k}{_STAND_IN}" for k, name in enumerate(names)}
    hidden = [
        {**turn, "content": special.sub(lambda found: stands[found[0]], turn["content"])}
        for turn in chat
    ]
    plain, ids = _plain(tokenizer), list[int]()
    for piece in re.split(f"({special.pattern})", render(tokenizer, hidden)):
        if piece in stands:
            ids.append(int(tokenizer.convert_tokens_to_ids(piece)))
            continue
        for name, stand in stands.items():
            piece = piece.replace(stand, name)
        ids += plain.encode(piece, add_special_tokens=False).ids
    return ids


def _plain(tokenizer: Any) -> Tokenizer:
    """The tokenizer without its special tokens: their names are text like any other."""
    plain = Tokenizer.from_str(tokenizer.backend_tokenizer.to_str())
    plain.encode_special_tokens = True
    return plain


def load_window_tokenizer(path: str | Path) -> WindowTokenizer:
    """The tokenizer of a model that writes edit scripts: a Hugging Face folder or a GGUF file.

    Prompts mark hot lines where the model knows such marks (`answer_format.knows_marks`). One that
    `asm.tokenizer.train` made is `AsmTokenizer`; any other needs a chat template.
    Raises FileNotFoundError, and ValueError for one that is neither.
    """
    tokenizer = _window_tokenizer(path)
    if not knows_marks(path):
        tokenizer.mark = ""
    return tokenizer


def _window_tokenizer(path: str | Path) -> AsmTokenizer | ChatTokenizer:
    folder = folder_of(path)
    try:
        return AsmTokenizer(folder)
    except ValueError:
        from transformers import AutoTokenizer  # takes seconds, which the shipped policies save

        tokenizer = AutoTokenizer.from_pretrained(folder)
    if not tokenizer.chat_template:
        raise ValueError(
            f"the tokenizer of {path} is neither one of policy_jax.sft nor one with a chat "
            "template; give an instruct model"
        )
    return ChatTokenizer(tokenizer)


class ChatTurns:
    """What a chat template has between an answer and the next one, in tokens that go on from the
    answer's own. The text of an observation never becomes a special token."""

    def __init__(self, tokenizer: Any, most: int) -> None:
        """tokenizer: from transformers.AutoTokenizer, with a chat template. most: tokens of the
        longest observation. Raises ValueError where the template cannot be continued, or needs
        more tokens itself."""
        self._plain = _plain(tokenizer)
        self._eos, self._most = int(tokenizer.eos_token_id), most
        answer, said = "@@ANSWER@@", "@@SAID@@"
        chat = [
            {"role": "user", "content": "?"},
            {"role": "assistant", "content": answer},
            {"role": "user", "content": said},
        ]
        around = render(tokenizer, chat).split(answer)[-1].split(said)
        self._before, self._after = (
            [int(i) for i in tokenizer.encode(text, add_special_tokens=False)] for text in around
        )
        if not self._before or self._before[0] != self._eos:
            raise ValueError("its chat template does not end an answer with the end token")
        if most <= (frame := len(self._before) + len(self._after)):
            raise ValueError(f"its chat template alone has {frame} tokens between two answers")

    def observation(self, text: str, answer: Sequence[int]) -> tuple[int, ...]:
        """The tokens between an answer and the next one: a user's turn with `text`, cut where it
        would be too long. answer: its tokens; the end token is added where it lacks it."""
        before = self._before[1:] if answer and answer[-1] == self._eos else self._before
        words = self._plain.encode(text, add_special_tokens=False).ids
        room = self._most - len(before) - len(self._after)
        return (*before, *words[:room], *self._after)

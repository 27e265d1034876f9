"""What a tokenizer must do so that its model reads windows and writes edit scripts.

`asm.tokenizer.AsmTokenizer` is that of the project's own policies;
`rollout.chat_tokenizer.ChatTokenizer` makes one of a chat model's tokenizer and template.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from policy_jax.asm.bases import Offer
from policy_jax.asm.windows import Window

LineHeat = Callable[[], Sequence[float] | None]
"""Gives each line's share of the program's time, or None where that is not known."""


class WindowTokenizer(Protocol):
    """Windows of listings to tokens, and edit scripts to tokens and back."""

    @property
    def eos_id(self) -> int:
        """Token that ends an edit script."""

    @property
    def pad_id(self) -> int:
        """Padding token; may equal eos_id."""

    @property
    def vocab_size(self) -> int:
        """The number of tokens; every id is smaller."""

    @property
    def mark(self) -> str:
        """Stands before hot lines in prompts; "" where prompts have no marks."""

    def windows(
        self,
        lines: Sequence[str],
        max_tokens: int,
        heat: LineHeat | None = None,
        offers: Sequence[Offer] = (),
    ) -> list[Window]:
        """The windows of a listing of canonical lines, with prompts of at most `max_tokens` tokens
        (`prompt_ids`). heat: called where it makes a difference. offers: the builds that each
        prompt names above the lines (`bases.offer_rows`)."""

    def prompt_ids(self, prompt: str) -> list[int]:
        """The tokens that the model continues with its edit script. prompt: that of a window."""

    def response_ids(self, script: str) -> list[int]:
        """An edit script and the token that ends it."""

    def decode(self, ids: Sequence[int]) -> str:
        """The text of token ids; special tokens leave nothing behind."""

"""A chat model that writes whole listings of one program, asked as `TextPolicy` is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.answer import AnswerError, parse
from policy_jax.asm.edits import EditError, Hunk, align_labels, hunks
from policy_jax.asm.normalise import normalise
from policy_jax.asm.window_tokenizer import LineHeat
from policy_jax.asm.windows import Window
from policy_jax.data.prompts import paper_prompt
from policy_jax.rollout.chat_policy import ChatPolicy
from policy_jax.rollout.policy import Response


@dataclass(frozen=True, slots=True)
class WholeListing:
    """The only question about a listing. shown: its canonical lines."""

    shown: tuple[str, ...]
    name: str = "the listing"

    def read(self, response: str) -> list[Hunk]:
        """The difference to the lines shown. Raises EditError where there is no listing."""
        try:
            answer = parse(response, self.shown, "listing")
        except AnswerError as error:
            raise EditError(str(error)) from error
        return hunks(self.shown, align_labels(list(self.shown), normalise(answer.short)))


class ListingPolicy:
    """Listings of one program in, whole listings out, with the paper's prompt."""

    def __init__(self, policy: ChatPolicy, source: str, baseline: str) -> None:
        """source: the C text. baseline: the compiler's listing of it."""
        self._policy, self._source, self._baseline = policy, source, baseline
        self.why_not_asked = policy.why_not_asked

    def windows(self, lines: Sequence[str], heat: LineHeat | None = None) -> list[Window]:
        """None: the model reads the whole listing."""
        return []

    def respond(
        self,
        listings: Sequence[Sequence[str]],
        *,
        temperature: float = 0.0,
        seeds: Sequence[int] | None = None,
        heats: Sequence[LineHeat | None] | None = None,
    ) -> list[list[Response]]:
        """One response to each canonical listing; none to one whose prompt is too long. See
        `TextPolicy.respond`."""
        seeds = range(len(listings)) if seeds is None else seeds
        base = normalise(self._baseline)
        texts = [
            self._baseline if [*lines] == base else "".join(f"{line}\n" for line in lines)
            for lines in listings
        ]
        prompts = [self._policy.ids(paper_prompt(self._source, text)) for text in texts]
        places = [i for i, ids in enumerate(prompts) if len(ids) <= self._policy.max_prompt_tokens]
        answers = self._policy.respond(
            [prompts[i] for i in places],
            temperature=temperature,
            seeds=[seeds[i] for i in places],
        )
        responses: list[list[Response]] = [[] for _ in listings]
        for i, answer in zip(places, answers, strict=True):
            whole = WholeListing(tuple(listings[i]))
            responses[i].append(
                Response(whole, answer.text, answer.finished, answer.tokens, len(prompts[i]))
            )
        return responses

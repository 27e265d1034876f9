"""A model behind any server that speaks OpenAI's chat protocol.

A text from the server is the model's answer, even a useless one. A call without an answer (no
connection, status 429, a malformed body) does not count against the model: after the retries of the
client library it is marked as a failure, and the next run asks for that program again.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from executor.common import stopping
from policy_jax.asm.answer import Format
from policy_jax.evaluation.outcomes import Usage
from policy_jax.evaluation.prompting import Example, PromptStyle, messages
from policy_jax.evaluation.runner import ModelUnavailable, Reply, Request
from policy_jax.evaluation.sampling import Sampling

KEY_VARIABLE = "OPENAI_API_KEY"

NO_KEY = "none"
"""A local server needs no key, but the client library does."""

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model is served, and the limits of a call.

    base_url: None for the library's default. concurrency: most calls at once. retries: of a call,
    with growing pauses or those that the server asks for. timeout: of a call, seconds. prices: US
    dollars for a million tokens (prompt, completion).
    """

    model: str
    base_url: str | None = None
    api_key: str | None = None
    concurrency: int = 8
    retries: int = 4
    timeout: float = 300.0
    max_tokens: int = 2000
    prices: tuple[float, float] | None = None


class ChatServer:
    """A model behind an endpoint. Raises ModelUnavailable when a whole batch has no answer."""

    fmt: Format = "listing"
    known_bodies: frozenset[str] = frozenset()

    def __init__(
        self,
        name: str,
        endpoint: Endpoint,
        sampling: Sampling,
        *,
        style: PromptStyle = "paper",
        examples: Sequence[Example] = (),
    ) -> None:
        import openai

        self.name, self.batch = name, endpoint.concurrency
        self._endpoint, self._sampling = endpoint, sampling
        self._style, self._examples = style, examples
        self._client = openai.OpenAI(
            base_url=endpoint.base_url,
            api_key=endpoint.api_key or NO_KEY,
            max_retries=endpoint.retries,
            timeout=endpoint.timeout,
        )

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        with stopping.threads(self._endpoint.concurrency) as pool:
            replies = list(pool.map(self._ask, requests))
        if replies and all(reply.failure for reply in replies):
            raise ModelUnavailable(
                f"{self.name}: the last {len(replies)} calls had no answer; {replies[-1].failure}"
            )
        return replies

    def _ask(self, request: Request) -> Reply:
        import openai

        begun = time.monotonic()
        try:
            body = self._client.chat.completions.create(
                model=self._endpoint.model,
                messages=self._messages(request),
                temperature=self._sampling.temperature_of(request),
                seed=self._sampling.seed_of(request),
                max_tokens=self._endpoint.max_tokens,
            )
            text, cut = _content(body)
        except openai.APIStatusError as error:
            return Reply(failure=f"status {error.status_code}: {_short(error.message)}")
        except (openai.APIError, ValueError) as error:
            return Reply(failure=f"{type(error).__name__}: {_short(str(error))}")
        return Reply(text, self._usage(body, time.monotonic() - begun), cut=cut)

    def _messages(self, request: Request) -> Any:
        return messages(
            request.question.program.source, self._style, self._examples, request.history
        )

    def _usage(self, body: Any, seconds: float) -> Usage:
        counted = getattr(body, "usage", None)
        prompt = int(getattr(counted, "prompt_tokens", 0) or 0)
        completion = int(getattr(counted, "completion_tokens", 0) or 0)
        prices = self._endpoint.prices
        cost = None
        if prices is not None:
            cost = (prompt * prices[0] + completion * prices[1]) / MILLION
        return Usage(prompt, completion, seconds, cost)


def _content(body: Any) -> tuple[str, bool]:
    """Text of the first choice, and whether it reached the limit of length. Raises ValueError.

    The client library does not check what it decodes: a body without choices becomes an object
    without choices, and a body that is not JSON becomes a string.
    """
    choices = getattr(body, "choices", None)
    if not choices:
        raise ValueError(f"the answer has no choices: {_short(str(body))}")
    message = getattr(choices[0], "message", None)
    if message is None:
        raise ValueError(f"the answer's choice has no message: {_short(str(body))}")
    text = getattr(message, "content", None)
    return text if isinstance(text, str) else "", choices[0].finish_reason == "length"


def _short(text: str, size: int = 200) -> str:
    line = " ".join(text.split())
    return line if len(line) <= size else f"{line[: size - 1]}…"

"""A task of the user's, checked: what is wrong with it ends the run with one line, not later with
an error of the trainer, or never."""

from __future__ import annotations

import json
import math
import numbers
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, NoReturn

from executor.client import ExecutorError
from policy_jax.config_files import ConfigError, failure
from policy_jax.models.config import Qwen2Config
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.task import Answer, Prompt, Score
from policy_jax.rollout.sampler import Stop


class OwnTask:
    """A `Task` that checks what another one gives. Other members (`observe`, `evaluate`, `close`)
    are those of the other one."""

    def __init__(self, config: TrainConfig, task: Any) -> None:
        """Tries the first step's prompts. Raises ConfigError, as the methods do later."""
        self._task, self._name = task, config.task
        self._wanted = config.rollout.prompts_per_step
        self._longest = config.data.max_prompt_tokens
        self._tokens = Qwen2Config.from_pretrained(config.model.folder).vocab_size
        self.eos_id: int = self._token("eos_id")
        self.pad_id: int = self._token("pad_id")
        self.stop: Stop | None = task.stop
        if self.stop is not None and not callable(self.stop):
            self._refuse(f"stop is {self.stop!r}; give None or a function of token ids")
        self.text(self.prompts(1)[0].ids)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._task, name)

    def prompts(self, step: int) -> Sequence[Prompt]:
        """See `Task.prompts`."""
        call = f"prompts({step})"
        prompts: list[Prompt] = self._called(call, lambda: list(self._task.prompts(step)))
        if len(prompts) != self._wanted:
            self._refuse(
                f"{call} gives {len(prompts)} prompts; give {self._wanted} "
                "(rollout.prompts_per_step)"
            )
        for prompt in prompts:
            if not all(hasattr(prompt, name) for name in ("ids", "name", "payload")):
                self._refuse(f"{call} gives a {type(prompt).__name__}; give ppo.task.Prompt")
        lengths = [len(prompt.ids) for prompt in prompts]
        if not 1 <= min(lengths) <= max(lengths) <= self._longest:
            self._refuse(
                f"{call} gives prompts of {min(lengths)} to {max(lengths)} tokens; give 1 to "
                f"{self._longest} (data.max_prompt_tokens)"
            )
        for token in {token for prompt in prompts for token in prompt.ids}:
            if not self._is_token(token):
                self._refuse(
                    f"{call} gives the token {token!r}; give numbers of 0 to {self._tokens - 1}, "
                    "the tokens of model.path"
                )
        return prompts

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        """See `Task.submit`. Cancelling the future cancels that of the other task."""
        asked = self._called("submit", lambda: self._task.submit(prompt, answer))
        if not isinstance(asked, Future):
            self._refuse(f"submit gives {asked!r}; give a concurrent.futures.Future of a Score")
        checked: Future[Score] = Future()

        def pass_on(done: Future[Score]) -> None:
            if done.cancelled():
                checked.cancel()
            if not checked.set_running_or_notify_cancel():
                return
            try:
                checked.set_result(self._score(done))
            except Exception as error:  # whoever waits for the score has to hear of any
                checked.set_exception(error)

        checked.add_done_callback(lambda ended: ended.cancelled() and asked.cancel())
        asked.add_done_callback(pass_on)
        return checked

    def text(self, ids: Sequence[int]) -> str:
        """See `Task.text`."""
        text = self._called("text", lambda: self._task.text(ids))
        if not isinstance(text, str):
            self._refuse(f"text gives {text!r}; give a string")
        return text

    def _score(self, done: Future[Score]) -> Score:
        score = self._called("the future of submit", done.result)
        if not isinstance(score, Score):
            self._refuse(f"the future of submit gives {score!r}; give ppo.task.Score")
        for name in ("reward", "speedup"):
            value = getattr(score, name)
            if value is None and name == "reward":
                continue
            if not isinstance(value, numbers.Real) or not math.isfinite(value):
                self._refuse(f"submit gives a Score with the {name} {value!r}; give a number")
        try:
            json.dumps(dict(score.record))
        except (TypeError, ValueError) as error:
            self._refuse(f"submit gives a Score whose record is no JSON: {error}")
        return score

    def _token(self, name: str) -> int:
        value = getattr(self._task, name)
        if not self._is_token(value):
            self._refuse(f"{name} is {value!r}; give a number of 0 to {self._tokens - 1}")
        return int(value)

    def _is_token(self, value: object) -> bool:
        return isinstance(value, numbers.Integral) and 0 <= int(value) < self._tokens

    def _called(self, what: str, call: Callable[[], Any]) -> Any:
        try:
            return call()
        except (ConfigError, ExecutorError):
            raise
        except Exception as error:  # a user's code may raise anything; the user has to see it
            raise ConfigError(f"task: {self._name!r}: {what} raises {failure(error)}") from error

    def _refuse(self, what: str) -> NoReturn:
        raise ConfigError(f"task: {self._name!r}: {what}")

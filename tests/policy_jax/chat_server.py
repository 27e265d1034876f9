"""A small server that speaks OpenAI's chat protocol and answers with the shipped tiny policy.

    python chat_server.py            prints `listening on HOST:PORT`

The name of the model in a request sets the behaviour: `tiny` (answers of the policy), `copy` (the
listing of the prompt), `nop` (the listing with a nop), `busy` (status 429 first, then as `nop`),
`html` (the error page of a proxy), `hollow` (JSON without choices), `slow` (later than any time
limit), `dies` (ends the process at its third request), `words` (no listing), `longest` (as `nop`,
on the longest listing of the prompt). Malformed requests get status 400.
"""

import itertools
import json
import os
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LISTING = re.compile(r"```assembly\n(.*?)```", re.DOTALL)
SLOW_SECONDS = 5.0
DIES_AT = 3

lock = threading.Lock()
seen: dict[str, int] = {}
deaths = itertools.count(1)


class Tiny:
    """The shipped policy, loaded at its first use; one request at a time."""

    policy = None

    @classmethod
    def answer(cls, listing: str, temperature: float, seed: int) -> tuple[str, int, int]:
        from policy_jax.asm.answer import AnswerError, parse
        from policy_jax.asm.normalise import normalise
        from policy_jax.rollout.fitting import script
        from policy_jax.rollout.policy import TextPolicy
        from policy_jax.shipped import TINY

        with lock:
            if cls.policy is None:
                cls.policy = TextPolicy.from_pretrained(TINY, batch_size=1)
            lines = normalise(listing)
            (responses,) = cls.policy.respond([lines], temperature=temperature, seeds=[seed])
        prompt = sum(response.prompt_tokens for response in responses)
        tokens = sum(response.tokens for response in responses)
        try:
            text = f"```assembly\n{parse(script(responses), lines, 'edits').listing}```"
        except AnswerError as error:
            text = f"I have no listing: {error}"
        return text, prompt, tokens


def with_nop(listing: str) -> str:
    return f"{listing.rstrip()}\n\t.text\n\tnop\n"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            request = json.loads(body)
            model, turns = request["model"], request["messages"]
            assert self.path.endswith("/chat/completions")
            assert turns[-1]["role"] == "user"
            question = next(t for t in reversed(turns) if LISTING.search(t["content"]))["content"]
        except (ValueError, KeyError, AssertionError, StopIteration):
            self.send(400, {"error": {"message": "not a chat request", "type": "invalid"}})
            return
        listings = LISTING.findall(question)
        listing = max(listings, key=len) if model == "longest" else listings[-1]
        with lock:
            key = f"{model}/{hash(question)}"
            seen[key] = seen.get(key, 0) + 1
            first = seen[key] == 1
        if model == "busy" and first:
            self.send(
                429, {"error": {"message": "slow down", "type": "rate"}}, {"Retry-After": "0"}
            )
        elif model == "html":
            self.send_text(200, "<html>bad gateway</html>", "text/html")
        elif model == "hollow":
            self.send(200, {"id": "x", "object": "chat.completion"})
        elif model == "dies" and next(deaths) >= DIES_AT:
            os._exit(1)
        else:
            if model == "slow":
                time.sleep(SLOW_SECONDS)
            if model == "tiny":
                answer = Tiny.answer(listing, request["temperature"], request["seed"])
            elif model == "words":
                answer = "I cannot make this faster.", 10, 20
            elif model == "copy":
                answer = f"```assembly\n{listing}```", 10, 20
            else:
                answer = f"Here it is:\n```assembly\n{with_nop(listing)}```\n", 10, 20
            self.complete(model, *answer)

    def complete(self, model: str, text: str, prompt: int, completion: int) -> None:
        choice = {
            "index": 0,
            "message": {"role": "assistant", "content": text},
            "finish_reason": "stop",
        }
        usage = {
            "prompt_tokens": prompt,
            "completion_tokens": completion,
            "total_tokens": prompt + completion,
        }
        head = {"id": "chatcmpl-1", "object": "chat.completion", "created": int(time.time())}
        self.send(200, {**head, "model": model, "choices": [choice], "usage": usage})

    def send(self, status: int, body: dict, headers: dict[str, str] | None = None) -> None:
        self.send_text(status, json.dumps(body), "application/json", headers)

    def send_text(
        self, status: int, text: str, kind: str, headers: dict[str, str] | None = None
    ) -> None:
        data = text.encode()
        try:
            self.send_response(status)
            for name, value in {"Content-Type": kind, **(headers or {})}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)
        except (BrokenPipeError, ConnectionResetError):
            return  # the caller is gone


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(f"listening on 127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()

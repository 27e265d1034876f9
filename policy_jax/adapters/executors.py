"""The executors that an adapter asks: in each process one client for the same daemons."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache

from executor.client import Client
from policy_jax.config_files import ConfigError


def checked(addresses: Sequence[str]) -> list[str]:
    """The addresses (HOST:PORT each). Raises ConfigError where there is none."""
    if not addresses:
        raise ConfigError(
            "executors: () names no daemon; start one with `asm-executor serve` and give its "
            "HOST:PORT"
        )
    return list(addresses)


def client_of(addresses: Sequence[str], token_file: str = "") -> Client:
    """The client of the daemons at `addresses`; it ends with the process.

    token_file: file with their token; "" for none. Raises ConfigError where no address is given,
    executor.client.ConfigError for a token file that cannot be read.
    """
    return _client(tuple(checked(addresses)), token_file, os.getpid())


@cache
def _client(addresses: tuple[str, ...], token_file: str, process: int) -> Client:
    """process: a client does not work in a process that was forked from its own."""
    return Client(list(addresses), token_file or None)

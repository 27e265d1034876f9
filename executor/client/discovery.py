"""Daemons behind a name: every address that it has is a host, and machines come and go.

gRPC takes a name as one host: it would connect to the first address and leave the others idle. A
fleet chooses by outstanding work, so it has to know them one by one. What a name stands for is
asked again all the time; where nobody answers, what was known stays.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from executor.client.credentials import Credentials
from executor.client.fleet import Fleet
from executor.client.host import Host
from executor.types import ExecutorError

log = logging.getLogger(__name__)

SCHEME = "dns:///"
REFRESH_SECONDS = 10.0

Resolve = Callable[[str, int], Awaitable[list[str]]]


@dataclass(frozen=True, slots=True)
class Name:
    """A name with a port, as in `dns:///NAME:PORT`."""

    host: str
    port: int

    @classmethod
    def parse(cls, target: str) -> Name:
        """Raises ExecutorError naming what is missing."""
        host, _, port = target.removeprefix(SCHEME).rpartition(":")
        if not host or not port.isdecimal():
            raise ExecutorError(f"address: {target!r} has no port; give {SCHEME}NAME:PORT")
        return cls(host, int(port))


async def resolve(host: str, port: int) -> list[str]:
    """HOST:PORT of every address that a name has. Raises OSError."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [
        f"[{address[0]}]:{port}" if family == socket.AF_INET6 else f"{address[0]}:{port}"
        for family, _, _, _, address in found
    ]


async def open_fleet(
    addresses: Sequence[str],
    credentials: Credentials,
    revive: Callable[[Host], Awaitable[None]] | None = None,
    resolver: Resolve = resolve,
    refresh_seconds: float = REFRESH_SECONDS,
) -> Fleet:
    """A fleet of these daemons; what follows `dns:///` is watched until the fleet is closed.

    Raises ExecutorError for a name without a port, ValueError without addresses.
    """
    names = [Name.parse(address) for address in addresses if address.startswith(SCHEME)]
    fixed = [Host(one, credentials) for one in addresses if not one.startswith(SCHEME)]
    fleet = Fleet(fixed, revive, empty_at_first=bool(names))
    for name in names:
        members = _Members(name, fleet, credentials, resolver)
        await members.refresh()
        fleet.keep(members.watch(refresh_seconds))
    return fleet


class _Members:
    """Those of a fleet's hosts that one name stands for."""

    def __init__(
        self, name: Name, fleet: Fleet, credentials: Credentials, resolver: Resolve
    ) -> None:
        self._name, self._fleet, self._resolve = name, fleet, resolver
        self._credentials = credentials
        self._hosts: dict[str, Host] = {}

    async def watch(self, seconds: float) -> None:
        while True:
            await asyncio.sleep(seconds)
            await self.refresh()

    async def refresh(self) -> None:
        try:
            now = set(await self._resolve(self._name.host, self._name.port))
        except OSError as error:
            log.warning("%s cannot be resolved: %s", self._name.host, error)
            return
        for address in sorted(now - self._hosts.keys()):
            # Certificates are made out to the name.
            self._hosts[address] = Host(address, self._credentials, authority=self._name.host)
            self._fleet.admit(self._hosts[address])
        for address in sorted(self._hosts.keys() - now):
            self._fleet.retire(self._hosts.pop(address))

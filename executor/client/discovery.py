"""Daemons behind a DNS name: each address of the name is a host of the fleet.

gRPC treats a name as one host: it would connect to the first address and leave the others idle. A
fleet chooses hosts by outstanding work, so it must know each of them. The name is resolved again
at regular intervals; when that fails, the known hosts stay.
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
    """HOST:PORT for every address of a name. Raises OSError."""
    answers = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [
        f"[{address[0]}]:{port}" if family == socket.AF_INET6 else f"{address[0]}:{port}"
        for family, _, _, _, address in answers
    ]


async def open_fleet(
    addresses: Sequence[str],
    credentials: Credentials,
    revive: Callable[[Host], Awaitable[None]] | None = None,
    resolver: Resolve = resolve,
    refresh_seconds: float = REFRESH_SECONDS,
) -> Fleet:
    """A fleet of these daemons; names after `dns:///` are resolved until the fleet is closed.

    Raises ExecutorError for a name without a port, ValueError without addresses.
    """
    names = [Name.parse(address) for address in addresses if address.startswith(SCHEME)]
    fixed = [Host(one, credentials) for one in addresses if not one.startswith(SCHEME)]
    fleet = Fleet(fixed, revive, empty_at_first=bool(names))
    for name in names:
        members = _Members(name, fleet, credentials, resolver)
        await members.refresh()
        fleet.run_in_background(members.watch(refresh_seconds))
    return fleet


class _Members:
    """The hosts of a fleet that belong to one name."""

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
            # Certificates are issued for the name, not for its addresses.
            self._hosts[address] = Host(address, self._credentials, authority=self._name.host)
            self._fleet.add_host(self._hosts[address])
        for address in sorted(self._hosts.keys() - now):
            self._fleet.remove_host(self._hosts.pop(address))

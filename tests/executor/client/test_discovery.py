"""Daemons behind a name: all are used, also new ones, and removed ones are not."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from pathlib import Path

import pytest
from certificates import Authority
from serving import CORRECTNESS, PROGRAM, SPIN, serving, until

from executor.client import Client, ExecutorError, Verdict
from executor.client.credentials import Credentials
from executor.client.discovery import open_fleet, resolve
from executor.client.fleet import Fleet

REFRESH_SECONDS = 0.05


class Names:
    """A name server. addresses: its answer; None: it does not answer."""

    def __init__(self, *addresses: str) -> None:
        self.addresses: list[str] | None = list(addresses)

    async def resolve(self, host: str, port: int) -> list[str]:
        assert (host, port) == ("executors.test", 50051)
        if self.addresses is None:
            raise OSError("no answer")
        return self.addresses

    async def fleet(self) -> Fleet:
        target = "dns:///executors.test:50051"
        return await open_fleet(
            [target], Credentials(), resolver=self.resolve, refresh_seconds=REFRESH_SECONDS
        )


async def become(fleet: Fleet, *addresses: str) -> None:
    async with asyncio.timeout(10):
        while {host.address for host in fleet.hosts} != set(addresses):
            await asyncio.sleep(REFRESH_SECONDS)


async def answer_many(fleet: Fleet, count: int = 12) -> None:
    calls = (fleet.evaluate(PROGRAM, "nonsense", CORRECTNESS) for _ in range(count))
    assert {evaluation.verdict for evaluation in await asyncio.gather(*calls)} == {
        Verdict.ASSEMBLE_ERROR
    }


@pytest.mark.slow
def test_every_address_of_a_name_is_a_host_and_the_list_is_kept_up(tmp_path: Path) -> None:
    async def scenario(one: str, other: str) -> None:
        names = Names()
        fleet = await names.fleet()
        waiting = asyncio.ensure_future(fleet.evaluate(PROGRAM, "nonsense", CORRECTNESS))
        await asyncio.sleep(2 * REFRESH_SECONDS)
        assert not waiting.done(), "nobody there yet"
        names.addresses = [one]
        assert (await waiting).verdict is Verdict.ASSEMBLE_ERROR
        names.addresses = [one, other]
        await become(fleet, one, other)
        await answer_many(fleet)
        assert all(host.answered > 0 for host in fleet.statistics().hosts.values())
        names.addresses = None
        await asyncio.sleep(3 * REFRESH_SECONDS)
        await become(fleet, one, other)
        running = asyncio.ensure_future(fleet.evaluate(PROGRAM, SPIN, CORRECTNESS))
        names.addresses = [other]
        await become(fleet, other)
        await answer_many(fleet)
        assert (await running).verdict is Verdict.TIME_LIMIT, "wherever it was, it could end"
        await fleet.close()

    cache = ("--slots", "1", "--cache-dir", str(tmp_path))
    with serving(*cache) as one, serving(*cache) as other:
        asyncio.run(scenario(one.address, other.address))


def test_a_name_is_resolved_by_the_system() -> None:
    assert "127.0.0.1:50051" in asyncio.run(resolve("localhost", 50051))


def test_a_name_without_a_port_is_refused() -> None:
    with pytest.raises(ExecutorError, match="'dns:///executors' has no port"):
        Client(["dns:///executors"])


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes certificates with openssl")
def test_certificates_are_checked_against_the_name(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "authority", "DNS:localhost")
    own = authority.issue("daemon")
    tls = ("--tls-cert", str(own.cert), "--tls-key", str(own.key))
    with contextlib.ExitStack() as stack:
        daemon = stack.enter_context(serving(*tls, "--slots", "1", "--cache-dir", str(tmp_path)))
        client = stack.enter_context(
            Client([f"dns:///localhost:{daemon.port}"], tls_ca=authority.cert)
        )
        assert until(lambda: f"127.0.0.1:{daemon.port}" in client.describe(), 10)

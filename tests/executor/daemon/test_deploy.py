"""The files of executor/deploy are valid for their checkers, and their command lines run."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import grpc
import kubernetes_validate
import pytest
import yaml
from certificates import Authority
from grpc_health.v1 import health_pb2, health_pb2_grpc
from serving import Daemon

from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc

FOLDER = Path(__file__).resolve().parents[3] / "executor" / "deploy"
UNIT, MANIFESTS, CONTAINER = (
    FOLDER / name for name in ("asm-executor.service", "kubernetes.yaml", "Containerfile")
)
PROGRAM = "/opt/asm-executor/bin/asm-executor"
UID = 10001


def manifests() -> dict[str, dict[str, Any]]:
    return {one["kind"]: one for one in yaml.safe_load_all(MANIFESTS.read_text())}


def pod() -> dict[str, Any]:
    spec: dict[str, Any] = manifests()["Deployment"]["spec"]["template"]["spec"]
    return spec


def unit_words() -> list[str]:
    """The unit's command line."""
    text = UNIT.read_text().replace("\\\n", " ")
    match = re.search(r"^ExecStart=(.*)$", text, re.MULTILINE)
    assert match is not None
    return shlex.split(match[1])


def container_words() -> list[str]:
    match = re.search(r"^CMD (\[.*\])$", CONTAINER.read_text(), re.MULTILINE)
    assert match is not None
    words: list[str] = json.loads(match[1])
    return words


def options(words: Sequence[str]) -> dict[str, str]:
    """`--name value` and `--name=value`, after the word `serve`."""
    rest = iter(words[list(words).index("serve") + 1 :])
    values = {}
    for word in rest:
        name, equals, value = word.partition("=")
        assert name.startswith("--"), word
        values[name] = value if equals else next(rest)
    return values


@pytest.mark.parametrize("kind", manifests())
def test_manifests_follow_the_schema_of_kubernetes_to_the_letter(kind: str) -> None:
    versions = (kubernetes_validate.latest_version(), "1.30")
    for version in versions:
        kubernetes_validate.validate(manifests()[kind], version, strict=True)


def test_pods_get_cores_of_their_own() -> None:
    for container in pod()["containers"]:
        wanted = container["resources"]
        assert wanted["requests"] == wanted["limits"], "Guaranteed"
        assert str(wanted["limits"]["cpu"]).isdecimal(), "whole cores"


def test_manifests_name_the_same_pods_ports_and_metric() -> None:
    every = manifests()
    labels = every["Deployment"]["spec"]["template"]["metadata"]["labels"]
    assert every["Service"]["spec"]["selector"] == labels
    assert every["Service"]["spec"]["clusterIP"] == "None", "headless"
    for kind in ("Deployment", "PodDisruptionBudget"):
        assert every[kind]["spec"]["selector"]["matchLabels"] == labels
    assert every["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"] == labels
    target = every["HorizontalPodAutoscaler"]["spec"]["scaleTargetRef"]
    assert (target["kind"], target["name"]) == (
        "Deployment",
        every["Deployment"]["metadata"]["name"],
    )
    (container,) = pod()["containers"]
    given = options(container["args"])
    ports = {port["name"]: str(port["containerPort"]) for port in container["ports"]}
    assert ports == {"grpc": given["--port"], "metrics": given["--metrics-port"]}
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert str(container[probe]["grpc"]["port"]) == given["--port"]
    assert pod()["terminationGracePeriodSeconds"] > float(given["--drain-seconds"]) + 10


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    # Where the package is installed differs from host to host; systemd wants it to be there.
    copy = tmp_path / UNIT.name
    copy.write_text(UNIT.read_text().replace(PROGRAM, sys.executable))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(copy)], capture_output=True, text=True
    )
    complaints = [line for line in done.stderr.splitlines() if UNIT.stem in line]
    assert complaints == []
    assert done.returncode == 0, done.stderr


def test_the_unit_forbids_nothing_that_the_cage_is_made_of() -> None:
    text = UNIT.read_text()
    settings = {line.partition("=")[0] for line in text.splitlines() if not line.startswith("#")}
    assert not settings & {
        *("RestrictNamespaces", "SystemCallFilter", "ProtectHostname", "MemoryDenyWriteExecute"),
        *("SystemCallArchitectures", "PrivateUsers", "NoExecPaths"),
    }
    assert {"NoNewPrivileges", "CapabilityBoundingSet", "ProtectSystem", "KillMode"} <= settings


def test_a_linter_has_no_complaint_about_the_container_file() -> None:
    hadolint = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([str(hadolint), str(CONTAINER)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_container_file_copies_what_is_there() -> None:
    root = FOLDER.parents[1]
    for line in re.findall(r"^COPY (.*)$", CONTAINER.read_text(), re.MULTILINE):
        *sources, _ = line.split()
        assert all((root / source).exists() for source in sources), line


def powerless() -> list[str]:
    """Words that start a command as an unprivileged user without capabilities, as deployed."""
    words = ["unshare", "--user", f"--map-user={UID}", f"--map-group={UID}"]
    words += ["setpriv", "--no-new-privs", "--"]
    if any(shutil.which(word) is None for word in ("unshare", "setpriv")):
        pytest.skip("needs util-linux")
    if subprocess.run([*words, "true"], capture_output=True).returncode != 0:
        pytest.skip("this host gives no user namespaces")
    return words


@pytest.mark.slow
@pytest.mark.parametrize("which", ["systemd", "kubernetes", "container"])
def test_the_deployed_command_line_serves_strictly_and_drains(which: str, tmp_path: Path) -> None:
    if which == "systemd" and shutil.which("openssl") is None:
        pytest.skip("makes certificates with openssl")
    words = {
        "systemd": unit_words,
        "kubernetes": lambda: pod()["containers"][0]["args"],
        "container": container_words,
    }[which]()
    given = options(words)
    del given["--port"]  # Daemon takes a free one
    token = tmp_path / "token"
    token.write_text("s3cret\n")
    given |= {"--metrics-port": "0", "--token-file": str(token)}
    given["--cache-dir"] = str(tmp_path / "cache")
    credentials = None
    if "--tls-cert" in given:
        authority = Authority(tmp_path / "authority")
        own, ours = authority.issue("daemon"), authority.issue("client")
        given |= {"--tls-cert": str(own.cert), "--tls-key": str(own.key)}
        given["--tls-client-ca"] = str(authority.cert)
        credentials = grpc.ssl_channel_credentials(
            authority.cert.read_bytes(), ours.key.read_bytes(), ours.cert.read_bytes()
        )
    arguments = [word for name, value in given.items() for word in (name, value)]
    daemon = Daemon(*arguments, inside=powerless())
    try:
        address = f"127.0.0.1:{daemon.port}"
        channel = (
            grpc.insecure_channel(address)
            if credentials is None
            else grpc.secure_channel(address, credentials)
        )
        with channel:
            health = health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest())
            assert health.status == health_pb2.HealthCheckResponse.SERVING
            host = pb_grpc.ExecutorServiceStub(channel).Describe(
                pb.DescribeRequest(), metadata=(("authorization", "Bearer s3cret"),)
            )
            assert host.isolation_level == "strict"
        at = re.search(r"metrics at http://0\.0\.0\.0:(\d+)/metrics", daemon.log())
        assert at is not None, daemon.log()
        with urllib.request.urlopen(f"http://127.0.0.1:{at[1]}/metrics", timeout=10) as page:
            scraped = page.read().decode()
        (metric,) = manifests()["HorizontalPodAutoscaler"]["spec"]["metrics"]
        assert f"\n{metric['pods']['metric']['name']} 0.0\n" in scraped
    finally:
        status = daemon.stop()
    assert status == 0

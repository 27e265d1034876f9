"""Profile-guided builds: the counters come out of the cage, and gcc builds by them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from executor.client import Client, Program, TestCase, TestKind
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.profile_guided import counters, guided_builds, merged

# It has local labels, strings with escapes, a function called write, and text on standard error.
SOURCE = r"""#include <stdio.h>
#include <stdlib.h>
int write(int n) { return n + 1; }
__attribute__((noinline)) int rare(int n) { return n * 7 ^ 3; }
__attribute__((noinline)) int often(int n) { return n * 5 + write(n); }
int main(void)
{
    int n, sum = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (int k = 0; k < n; k++)
        sum += k % 1000 == 999 ? rare(k) : often(k);
    fputs("quote \" and back\\slash\n", stderr);
    printf("%d\n", sum);
    return 0;
}
"""
PROGRAM = Program(
    SOURCE,
    (
        TestCase("a", b"1000\n"),
        TestCase("b", b"3000\n", kind=TestKind.TIMING),
        TestCase("kept", b"7\n", kind=TestKind.HELD_OUT),
    ),
)


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


def report(profile: Path) -> str:
    words = ["gcov-dump", "-l", profile]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_counters_of_each_known_test_come_out_of_the_cage(client: Client, tmp_path: Path) -> None:
    found = counters(client, PROGRAM)
    assert len(found) == 2  # the held-out input is not used
    a = tmp_path / "a.gcda"
    a.write_bytes(found[0])
    assert "arcs" in report(a)
    assert found[0] != found[1]


def test_profiles_are_added(client: Client, tmp_path: Path) -> None:
    found = counters(client, PROGRAM)
    total = merged(found, tmp_path)
    assert total is not None
    text = report(total)
    assert " 3996" in text  # calls of `often` in both tests
    assert "runs=2, sum_max=0" not in text
    assert "runs=2" in text
    assert merged([], tmp_path) is None


def test_gcc_builds_by_the_profile(client: Client) -> None:
    with guided_builds(client, PROGRAM, {"guided": ("-O3",)}) as builds:
        build = builds["guided"]
        listing = compile_listing(SOURCE, build.flags)
        # The profile is of the code that gcc sees, and `rare` is known to be rare.
        compile_listing(SOURCE, (*build.flags, "-Werror=coverage-mismatch"))
        nowhere = [flag.replace("policy-profile", "no-profile") for flag in build.flags]
        with pytest.raises(CompileError, match="profile"):
            compile_listing(SOURCE, nowhere)
    assert listing != compile_listing(SOURCE, ("-O3",))
    assert client.evaluate(PROGRAM, listing).passed


def test_a_program_without_a_profile_has_no_guided_builds(client: Client) -> None:
    leaves = SOURCE.replace("return 0;\n}", "fflush(stdout); _Exit(0);\n}")
    with guided_builds(client, replace(PROGRAM, source=leaves)) as builds:
        assert builds == {}

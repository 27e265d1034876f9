"""The routines that read: equal to libc, and what a program leaves unread stays in its input."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from policy_jax.asm.routines.library import BY_FUNCTION
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.routine_harness import link

HARNESS = Path(__file__).with_name("scan_differential.c")

STOPS_EARLY = """
#include <stdio.h>
int main(void)
{
    int sum = 0, number;
    for (int i = 0; i < 900; i++)
        if (scanf("%d", &number) == 1)
            sum += number;
    printf("%d\\n", sum);
    return 0;
}
"""

INTERRUPTED = """
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <unistd.h>
static void interrupt(int signal)
{
}
int main(void)
{
    char word[100];
    int ends[2];
    struct sigaction action = {.sa_handler = interrupt};
    struct itimerval often = {{0, 1000}, {0, 1000}}, never = {0};
    pipe(ends);
    dup2(ends[0], 0);
    write(ends[1], "one\\nabc", 7);
    sigaction(SIGALRM, &action, 0);
    scanf("%s", word);
    setitimer(ITIMER_REAL, &often, 0);
    for (int i = 0; i < 5; i++) {
        errno = 77;
        int done = scanf("%s", word);
        setitimer(ITIMER_REAL, &never, 0);
        printf("%d %s %d %d %d\\n", done, word, errno, ferror(stdin), feof(stdin));
        if (i == 0) {
            write(ends[1], "def ghi", 7);
            close(ends[1]);
        }
        if (i == 2)
            clearerr(stdin);
        if (i == 3)
            close(0);
    }
    return 0;
}
"""


@pytest.fixture(scope="module")
def harness(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program that compares, with the routines as they are shipped."""
    listing = compile_listing(HARNESS.read_text(), ("-O0", "-w"))
    return link(listing, tmp_path_factory.mktemp("scan") / "differential")


def compare(harness: Path, cases: int, seed: int) -> None:
    done = subprocess.run(
        (harness, str(cases), str(seed)), capture_output=True, text=True, timeout=580, check=False
    )
    assert done.returncode == 0, done.stderr or f"ended with {done.returncode}"


def test_routines_that_read_equal_libc(harness: Path) -> None:
    compare(harness, 20_000, seed=0)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 5))
def test_routines_that_read_equal_libc_in_a_million_cases(harness: Path, seed: int) -> None:
    compare(harness, 1_000_000, seed)


@pytest.mark.parametrize("function", ["__isoc99_scanf", "scanf"])
def test_what_is_not_read_is_left_to_the_next_program(tmp_path: Path, function: str) -> None:
    numbers = tmp_path / "numbers"
    numbers.write_text("".join(f"{number * 37 % 1000}\n" for number in range(3000)))
    listing = compile_listing(STOPS_EARLY)
    assert "__isoc99_scanf@PLT" in listing
    plain = link(listing.replace("__isoc99_scanf", function), tmp_path / "plain")
    routine = BY_FUNCTION[function].name
    fast = link(listing.replace("__isoc99_scanf@PLT", routine), tmp_path / "fast")
    outputs = []
    for program in (plain, fast):
        with numbers.open("rb") as stdin:
            first = subprocess.run(program, stdin=stdin, capture_output=True, check=True).stdout
            outputs.append((first, os.read(stdin.fileno(), 1 << 20)))
    assert outputs[0] == outputs[1]
    assert outputs[0][1]


def test_interrupted_words_and_ends_of_input_equal_libc(tmp_path: Path) -> None:
    listing = compile_listing(INTERRUPTED, ("-O1", "-w"))
    plain = link(listing, tmp_path / "plain")
    fast = link(listing.replace("__isoc99_scanf@PLT", "rt_scanf"), tmp_path / "fast")
    outputs = [
        subprocess.run(program, capture_output=True, text=True, check=True).stdout
        for program in (plain, fast)
    ]
    assert outputs[0].startswith("1 abc 4 1 0\n1 def 77")
    assert outputs[1] == outputs[0]

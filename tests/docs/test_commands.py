"""Every command that a document shows works as shown, or at least has the options it shows."""

from __future__ import annotations

import functools
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from documents import README, ROOT, commands, with_commands

from policy_jax.ppo.config import unknown_field
from policy_jax.sft.config import SftConfig

RUN = (
    r"asm-executor check",
    r"asm-executor evaluate docs/examples/\S+ --tests docs/examples/tests --address \S+",
    r"python -m policy_jax\.sample docs/examples/\S+ --tests docs/examples/tests -o fast\.s",
    r"gcc fast\.s -o program",
)
"""Run as they stand."""

HELP = {
    r"python -m policy_jax\.train\b": "trains for minutes",
    r"python -m policy_jax\.sft\b": "trains for minutes, or needs what another such command wrote",
    r"python -m policy_jax\.(evaluate|ensemble_report)\b": "measures programs for minutes",
    r"python -m policy_jax\.evaluation\.program_plot\b": "needs the folder of an evaluation",
    r"python -m policy_jax\.compilers\.": "writes listings, or measures for minutes",
    r"python -m policy_jax\.data\.": "builds and measures programs for minutes",
    r"python -m policy_jax\.(accelerator|aot|bench|bench_streaming)\b": "measures for minutes",
    r"python -m policy_jax\.export\b": "needs the folder of a run",
    r"python -m policy_jax\.ppo\.": "needs the folders of runs, or draws what a test draws",
    r"python -m policy_jax\.(sample|sample_many)\b": "names programs or a policy of the reader's",
    r"asm-executor serve\b": "runs until it is stopped; the daemon of this file is one",
    r"asm-executor (bench|load|compare)\b": "measures for minutes, or names hosts of the reader's",
    r"asm-executor (evaluate|profile)\b": "names a program of the reader's",
}
"""Only asked for `--help`, which must know the options that the document shows; and why."""

LEFT_OUT = {
    r"pip install\b": "test_install.py installs the package, and CI runs the README's line",
    r"python3\.11 -m venv\b": "CI makes one",
    r"python -m venv adapters\b": "test_adapters.py makes one and runs the guide's examples in it",
    r"(PYTHONPATH=\. vf-eval|openevolve-run)\b": "needs a model; test_adapters.py covers it",
    r"python my_evolution\.py\b": "a file of the reader's; test_adapters.py runs its text",
    r"gcc -O3 -S\b": "the compiler's own, on a program of the reader's",
    r"python3 -m pip install --no-index\b": "needs the wheels of `make wheels`",
    r"PYTHONPATH=site:\. python3 ": "needs those wheels, on a machine with an accelerator",
    r"pytest\b": "would run these tests again",
    r"make\b": "test_habits.py compares the Makefile with CONTRIBUTING",
    r"sphinx-build\b": "CI runs it",
    r"(for|\.) ": "the shell's own; what a loop repeats is looked at",
}
"""Not run at all; and why."""

ADDRESS = "127.0.0.1:50051"
"""Where documents say that a daemon listens."""


def environment() -> dict[str, str]:
    here = str(Path(sys.executable).parent)
    return {
        **os.environ,
        "PATH": f"{here}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "200",
        "NO_COLOR": "1",
        "TERM": "dumb",
    }


def parts(line: str) -> list[str]:
    """The commands of a line: those of a loop, a pipe or a list one by one."""
    words = re.split(r"\s*(?:&&|\|\||;|\|)\s*(?=(?:[^']*'[^']*')*[^']*$)", line)
    return [re.sub(r"^do ", "", word) for word in words if word and word != "done"]


def kind(command: str) -> str:
    """ "run", "help" or "left out"; fails where no table has the command."""
    if any(re.fullmatch(pattern, command) for pattern in RUN):
        return "run"
    if any(re.match(pattern, command) for pattern in HELP):
        return "help"
    if any(re.match(pattern, command) for pattern in LEFT_OUT):
        return "left out"
    pytest.fail(f"{command!r} is in no table of this file; say there how it is tested")


@functools.cache
def help_of(program: tuple[str, ...]) -> str:
    done = subprocess.run(
        [*program, "--help"], env=environment(), capture_output=True, text=True, timeout=280
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip(), f"{' '.join(program)} --help prints nothing"
    return done.stdout


def check_options(command: str) -> None:
    """The options that a command line shows exist."""
    words = shlex.split(command)
    program = tuple(words[:3] if words[0] == "python" else words[:2])
    text = help_of(program)
    for word in words[len(program) :]:
        option = word.partition("=")[0]
        if option.startswith("--config."):
            field = option.removeprefix("--config.")
            if program[-1] == "policy_jax.sft":
                assert field in SftConfig.__dataclass_fields__, command
            else:
                assert unknown_field(field) is None, command
        elif re.match(r"--?[a-zA-Z]", option):
            # -I inc may be written -Iinc.
            known = option if option.startswith("--") else option[:2]
            assert re.search(rf"(?<![\w-]){re.escape(known)}(?![\w-])", text), (option, command)


@pytest.fixture(scope="module")
def daemon() -> Iterator[str]:
    """The address of a daemon started as the documents say, on a free port."""
    with subprocess.Popen(
        ["asm-executor", "serve", "--port", "0", "--slots", "1"],
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line.startswith("listening on "), line
        yield line.split()[-1]
        process.terminate()


def run(command: str, folder: Path) -> None:
    done = subprocess.run(
        shlex.split(command),
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=290,
    )
    # `sample` exits with 3 where it finds nothing better, which a busy machine may bring about.
    allowed = (0, 3) if "policy_jax.sample" in command else (0,)
    assert done.returncode in allowed, f"{command}\n{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize("page", with_commands(), ids=lambda path: path.stem)
def test_commands_of_a_page_have_the_options_that_it_shows(page: Path) -> None:
    for line in commands(page.read_text()):
        for command in parts(line):
            if kind(command) == "help":
                check_options(command)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all pages' commands run, since one uses what another wrote."""
    path: Path = tmp_path_factory.mktemp("reader")
    (path / "docs").symlink_to(ROOT / "docs")
    return path


@pytest.fixture(scope="module")
def done() -> set[str]:
    """What an earlier page ran already."""
    return set()


@pytest.mark.slow
@pytest.mark.parametrize(
    "page", [*sorted((ROOT / "docs/tutorials").glob("*.md")), README], ids=lambda path: path.stem
)
def test_short_commands_of_a_page_run(
    page: Path, folder: Path, done: set[str], request: pytest.FixtureRequest
) -> None:
    for line in commands(page.read_text()):
        for command in parts(line):
            if kind(command) != "run" or command in done:
                continue
            done.add(command)
            if ADDRESS in command:
                command = command.replace(ADDRESS, request.getfixturevalue("daemon"))
            run(command, folder)


def test_the_quick_start_has_two_blocks_to_copy() -> None:
    section = README.read_text().partition("\n## Quick start\n")[2].partition("\n## ")[0]
    blocks = re.findall(r"^```bash\n(.*?)^```", section, re.M | re.S)
    assert len(blocks) == 2
    assert "python -m policy_jax.train --config ppo_people.py" in blocks[0]
    assert "pytest" in blocks[1]
    assert all(block.startswith("pip install -c requirements.lock ") for block in blocks)

"""Every command's `--help`, as the command prints it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[2]
WIDTH = "84"

# Not for users: one prints a frozen benchmark anew, one measures for the adapter of OpenEvolve.
NO_COMMANDS = frozenset({"policy_jax.data.benchmark", "policy_jax.adapters.one_listing"})

# The name in a usage line is that of the installed script, wherever the package lies.
_ASM_EXECUTOR = (
    sys.executable,
    "-c",
    "import sys; sys.argv[0] = 'asm-executor'; from executor.commands.cli import main; main()",
)


def modules() -> list[str]:
    """The modules of policy_jax that are commands (`python -m MODULE`), without old names that
    only run another one."""
    names = []
    for path in sorted((ROOT / "policy_jax").rglob("*.py")):
        text = path.read_text()
        if '__name__ == "__main__"' in text and "runpy" not in text:
            parts = path.relative_to(ROOT).with_suffix("").parts
            names.append(".".join(parts).removesuffix(".__main__"))
    return [name for name in names if name not in NO_COMMANDS]


def subcommands() -> list[str]:
    """The words that asm-executor takes, in the order of its help."""
    from executor.commands.cli import app

    return [
        command.name or command.callback.__name__
        for command in app.registered_commands
        if command.callback is not None and not command.hidden
    ]


def help_text(command: Sequence[str]) -> str:
    """What `command --help` prints. Raises RuntimeError where it fails or prints nothing."""
    environment = {**os.environ, "COLUMNS": WIDTH, "NO_COLOR": "1", "TERM": "dumb"}
    environment.pop("FORCE_COLOR", None)
    done = subprocess.run(
        [*command, "--help"],
        cwd=ROOT,
        env=environment,
        text=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=300,
    )
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{' '.join(command)} --help: {done.returncode}\n{done.stderr}")
    return "\n".join(line.rstrip() for line in done.stdout.strip("\n").splitlines()).strip("\n")


def _page(title: str, commands: dict[str, Sequence[str]]) -> str:
    with ThreadPoolExecutor(2) as pool:
        texts = pool.map(help_text, commands.values())
        sections = [
            f"## {name}\n\n```text\n{text}\n```\n"
            for name, text in zip(commands, texts, strict=True)
        ]
    return "\n".join([f"# {title}\n", *sections])


def asm_executor() -> str:
    whole = {"asm-executor": _ASM_EXECUTOR}
    each = {f"asm-executor {word}": (*_ASM_EXECUTOR, word) for word in subcommands()}
    return _page("asm-executor", whole | each)


def policy_jax() -> str:
    python = {name: (sys.executable, "-m", name) for name in modules()}
    return _page(
        "Commands of policy_jax", {f"python -m {name}": command for name, command in python.items()}
    )

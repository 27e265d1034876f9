"""Compiled programs are kept for the next process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import jax, jax.numpy as jnp
from jax import monitoring
from policy_jax.models.compilations import keep_compilations

hits = []
monitoring.register_event_listener(lambda name, **_: hits.append(name))
folder = keep_compilations()
f = jax.jit(lambda x: sum(jnp.sin(x + k) @ jnp.cos(x - k) for k in range(30)))
print(folder, float(f(jnp.ones((8, 8))).sum()), "/jax/compilation_cache/cache_hits" in hits)
"""


def run(cache: Path, **more: str) -> list[str]:
    env = {k: v for k, v in os.environ.items() if k != "JAX_COMPILATION_CACHE_DIR"}
    env |= {"XDG_CACHE_HOME": str(cache), "JAX_PLATFORMS": "cpu", **more}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=env, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_the_second_process_does_not_compile_again(tmp_path: Path) -> None:
    first, second = run(tmp_path), run(tmp_path)
    folder = Path(first[0])
    assert folder.parent == tmp_path / "policy-jax"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (first[2], second[2]) == ("False", "True")
    assert first[:2] == second[:2]


def test_a_folder_of_others_or_of_the_user_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "policy-jax").mkdir()
    (tmp_path / "policy-jax").chmod(0o777)
    assert run(tmp_path)[0] == "None"
    chosen = tmp_path / "chosen"
    assert run(tmp_path, JAX_COMPILATION_CACHE_DIR=str(chosen))[0] == "None"
    assert not [path for path in (tmp_path / "policy-jax").rglob("*") if path.is_file()]

"""The command `python -m policy_jax.data.codenet`; see `policy_jax.data.codenet.build`."""

import sys

from executor.common import begin

if __name__ == "__main__":
    begin("data.codenet")

import typer

from executor.common import stopping
from policy_jax.data.codenet.build import main

if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))

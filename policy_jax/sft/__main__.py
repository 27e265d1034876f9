"""The command `python -m policy_jax.sft`; see the package's docstring."""

import sys

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sft")

import jax

from executor.common import stopping
from policy_jax.sft.config import ConfigError, parse_arguments
from policy_jax.sft.run import run

USAGE = """\
usage: python -m policy_jax.sft [--config NAME.py] [--workdir DIR] [--config.FIELD=VALUE ...]

Train a small model on pairs of listing and edit script, or go on with a run that was stopped.

  --config NAME.py      configuration; a bare name is looked up in the working folder, then in
                        its configs/, then in the shipped configs/ (default: sft_tiny.py)
  --workdir DIR         folder of the run (default: runs/sft_tiny); with the same folder the
                        same command goes on where it stopped
  --config.FIELD=VALUE  field of policy_jax/sft/config.py
"""


def main() -> None:
    if {"-h", "--help", "-help", "--helpfull"} & set(sys.argv[1:]):
        print(USAGE)
        return
    try:
        with Progress("sft") as progress:
            config, workdir = parse_arguments(sys.argv[1:])
            jax.config.update("jax_num_cpu_devices", config.cpu_devices)
            run(config, workdir, progress)
    except (ConfigError, FileNotFoundError) as error:
        sys.exit(f"sft: {error}")


if __name__ == "__main__":
    sys.exit(stopping.run(main))

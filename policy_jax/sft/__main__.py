"""The command `python -m policy_jax.sft`; see the package's docstring."""

import sys

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sft")

import jax

from executor.common import stopping
from policy_jax.sft.config import ConfigError, parse_arguments
from policy_jax.sft.run import run


def main() -> None:
    try:
        with Progress("sft") as progress:
            config, workdir = parse_arguments(sys.argv[1:])
            jax.config.update("jax_num_cpu_devices", config.cpu_devices)
            run(config, workdir, progress)
    except (ConfigError, FileNotFoundError) as error:
        sys.exit(f"sft: {error}")


if __name__ == "__main__":
    sys.exit(stopping.run(main))

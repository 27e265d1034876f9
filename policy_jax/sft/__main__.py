"""The command `python -m policy_jax.sft`; see the package's docstring."""

import sys

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sft")

import jax

from executor.common import stopping
from policy_jax.config_help import options
from policy_jax.sft.config import ConfigError, SftConfig, parse_arguments
from policy_jax.sft.run import run

EXIT_ERROR = 2

USAGE = """\
usage: python -m policy_jax.sft [--config NAME.py] [--workdir DIR] [--config.FIELD=VALUE ...]

Train a new small model, or a pretrained one (--config.checkpoint), on pairs of listing and edit
script, or go on with a run that was stopped.

  --config NAME.py      configuration; a bare name is looked up in the working folder, then in
                        its configs/, then in the shipped configs/ (default: sft_tiny.py;
                        sft_qwen.py: a 7B on one GPU; sft_qwen_cpu.py: a 0.5B on a CPU)
  --workdir DIR         folder of the run (default: runs/NAME); with the same folder the
                        same command goes on where it stopped
  --config.FIELD=VALUE  a field; those of this command are below

examples:
  python -m policy_jax.sft --config.pairs=lessons.parquet --workdir runs/sft
  python -m policy_jax.sft --config sft_qwen_cpu.py --config.checkpoint=qwen.gguf \\
      --config.minutes=45 --config.lengths="(384, 512, 640)"

fields, with the defaults that a configuration file may change:
"""


def main() -> None:
    if {"-h", "--help", "-help", "--helpfull"} & set(sys.argv[1:]):
        print(USAGE + options(SftConfig))
        return
    try:
        with Progress("sft") as progress:
            config, workdir = parse_arguments(sys.argv[1:])
            jax.config.update("jax_num_cpu_devices", config.cpu_devices)
            run(config, workdir, progress)
    except (ConfigError, FileNotFoundError, FloatingPointError) as error:
        print(f"sft: {error}", file=sys.stderr)
        sys.exit(EXIT_ERROR)


if __name__ == "__main__":
    sys.exit(stopping.run(main))

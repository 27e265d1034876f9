"""The command `python -m policy_jax.data.sources`; see `policy_jax.data.sources.build`."""

import sys

from executor.common import begin

if __name__ == "__main__":
    begin("data.sources")

from executor.common import stopping
from policy_jax.data.sources.build import app

if __name__ == "__main__":
    sys.exit(stopping.run(app))

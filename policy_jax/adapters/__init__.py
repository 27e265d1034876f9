"""The project's judge for other libraries: `verifiers` is an environment of Prime Intellect's
library of that name, `openevolve` an evaluator for OpenEvolve.

Each needs the extra of its name, and no JAX. The daemons that judge are named by their addresses:
these libraries start several processes, and a daemon in each of them would disturb the clock of the
others.
"""

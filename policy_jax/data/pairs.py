"""The old name of the command `python -m policy_jax.sft.pairs`; model cards print it."""

import runpy

if __name__ == "__main__":
    runpy.run_module("policy_jax.sft.pairs", run_name="__main__", alter_sys=True)

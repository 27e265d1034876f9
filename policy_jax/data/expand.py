"""The old name of the command `python -m policy_jax.sft.expand`; model cards print it."""

import runpy

if __name__ == "__main__":
    runpy.run_module("policy_jax.sft.expand", run_name="__main__", alter_sys=True)

"""`python -m policy_jax.accelerator`: what matters on an accelerator, in order of worth.

Stages run one after the other, each in a process of its own with a limit of time, so that a
failure, a full memory or a hang of one does not cost the others. `plan` has their sizes and limits,
`runner` the processes, `record` the files that are written at once. The stages themselves are
`parity`, `speeds` (decode, train and adapters) and `learn`; `stage` is the process of one stage,
and `job` what it is asked to do.
"""

"""One program of a user's: inputs to judge it by, candidates from all proposers, the best of them.

`inputs` makes inputs where there are no tests, `agreement` asks whether builds of the program agree
about them, `search` proposes, measures and measures again, `explain` says what changed. The
command is `policy_jax.sample`.
"""

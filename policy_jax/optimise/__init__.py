"""Makes one program of a user faster. The command is `policy_jax.sample`.

`compilers.single_source` reads its C files as one text, `judging_tests` chooses the inputs that
candidates are judged on (`inputs` makes some where there are no tests, `agreement` keeps those on
which the program's builds agree, `examine` checks for undefined behaviour and adds an input that
can be timed), `search` proposes, measures and measures again, and `explain` says what changed.
"""

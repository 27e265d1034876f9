"""Search for faster listings of one program: a comparison of ways to search, and lessons by search.

A candidate is a base (the listing of one build) and hunks that change it. `space` has the bases of
a program and the patches that may be applied to each; `strategies`, `evolution` and `climb` choose
what to try next; `race` compares a candidate with the best one; `budget` spends executor-seconds on
both. `find` is the search that others use. `comparing`, `fresh`, `runs` and `curves` compare the
strategies; `lessons` makes pairs for `policy_jax.sft`. The command is
`python -m policy_jax.sft.search`.
"""

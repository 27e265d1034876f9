"""Makes a program or a project of a user faster. The command is `policy_jax.sample`, and
`api.optimise` does for a program what the command does. `project` is for projects.

`compilers.single_source` reads its C files as one text, `judging_tests` chooses the inputs that
candidates are judged on (`inputs` makes some where there are no tests, `agreement` keeps those on
which the program's builds agree, `examine` checks for undefined behaviour and adds an input that
can be timed), `search` proposes, measures and measures again, and `explain` says what changed.
`html_report` is a page to forward, and `check` judges a listing that exists.
"""

from __future__ import annotations

from typing import Literal

Proposer = Literal["policy", "routines", "ensemble"]

PROPOSERS: tuple[Proposer, ...] = ("policy", "routines", "ensemble")
"""What proposes candidates: a policy, routines in place of library calls, builds of compilers."""

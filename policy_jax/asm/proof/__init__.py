"""Proof that an edit of straight-line code changes nothing (the extra `proof`).

`prove` says of each hunk whether a solver has shown that it leaves registers, flags and memory
equal. `lift` gives the meaning of instructions, `machine` runs them on symbols.
"""

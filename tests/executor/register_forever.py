"""Registers new programs in a cache folder until it is killed. Arguments: FOLDER FIRST_NUMBER.

Run as a process of its own by test_kill.py.
"""

from __future__ import annotations

import itertools
import sys

from serving import program

from executor.engine.engine import Engine


def main(folder: str, first: int) -> None:
    with Engine(slots=1, cache_dir=folder) as engine:
        for salt in itertools.count(first):
            engine.register(program(salt))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

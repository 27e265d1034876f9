"""A stored output, and whether a program still prints it.

LLVM's test-suite stores standard output and standard error in one file, after which comes the exit
status (`exit 0`); where that would be long, it stores its MD5.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from executor.common import InputError, first_difference, same_but_for_blanks

LLVM = ".reference_output"

_STATUS = re.compile(rb"exit (\d+)\s*\Z")
_DIGEST = re.compile(rb"[0-9a-f]{32}\s*")
_NUMBER = re.compile(rb"[+-]?\d+\.?\d*(?:[eE][+-]?\d+)?")

RELATIVE = 1e-3
"""Numbers that differ by less, relative to the larger, differ in their last digits."""

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Reference:
    """A stored output.

    output: what the program must print, blanks at the ends of lines aside. exit_code: its exit
    status, None where it is not stored. digest: MD5 of the output with its line of the exit status,
    in place of the output.
    """

    output: bytes
    exit_code: int | None = None
    digest: str = ""

    @classmethod
    def of_file(cls, path: Path) -> Reference:
        """The reference in a file. Raises InputError."""
        try:
            data = path.read_bytes()
        except OSError as error:
            raise InputError(
                f"{path}: cannot read this output ({error.strerror}); check its mode"
            ) from error
        if path.suffix != LLVM:
            return cls(data)
        status = _STATUS.search(data)
        if status is not None:
            return cls(data[: status.start()], int(status[1]))
        return cls(b"", None, data.strip().decode()) if _DIGEST.fullmatch(data) else cls(data)

    def difference(self, output: bytes, errors: bytes | None, exit_code: int | None) -> str:
        """How a run differs from the reference, "" where it does not.

        output, errors, exit_code: of the run; errors and exit_code may be None, not known.
        """
        if self.exit_code is not None and exit_code not in (None, self.exit_code):
            return f"exit status {exit_code}, the reference has {self.exit_code}"
        printed = list(_ways(output, errors or b""))
        if self.digest:
            ends = [b"", *([b"exit %d\n" % exit_code] if exit_code is not None else [b"exit 0\n"])]
            sums = {hashlib.md5(text + end).hexdigest() for text in printed for end in ends}
            return "" if self.digest in sums else "its MD5 is not that of the reference"
        if any(same_but_for_blanks(text, self.output) for text in printed):
            return ""
        different = first_difference(output, self.output)
        if different is None:
            return "standard error is not that of the reference"
        line, own, stored = different
        return f"line {line} is {_shown(own)}, in the reference {_shown(stored)}"

    def only_digits(self, output: bytes, errors: bytes | None) -> bool:
        """Whether a run that differs does so only in the last digits of numbers."""
        return not self.digest and any(
            _alike(text, self.output) for text in _ways(output, errors or b"")
        )


def _ways(output: bytes, errors: bytes) -> Iterator[bytes]:
    """What the file may hold: standard error comes first where standard output is buffered."""
    yield output
    if errors:
        yield errors + output
        yield output + errors


def _alike(one: bytes, other: bytes) -> bool:
    if [*_NUMBER.split(one)] != [*_NUMBER.split(other)]:
        return False
    pairs = zip_longest(_NUMBER.findall(one), _NUMBER.findall(other), fillvalue=b"nan")
    return all(
        left == right or (b"." in left + right and _near(float(left), float(right)))
        for left, right in pairs
    )


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= RELATIVE * max(abs(one), abs(other))


def _shown(line: bytes) -> str:
    text = repr(line[:_SHOWN])[1:]
    return text + "..." if len(line) > _SHOWN else text

"""Stops an answer in a fenced code block at the closing fence."""

from collections.abc import Callable, Sequence

import numpy as np

FENCE = "```"


def closing_fence(
    decode: Callable[[Sequence[int]], str], language: str = "assembly"
) -> Callable[[np.ndarray], int | None]:
    """A `stop` for `Sampler.generate`: the number of tokens up to and including the first fence
    that closes a block opened with ```` ```language ````; None while there is none.

    decode: token ids -> text. The last token may contain more text after the fence.
    """

    def stop(tokens: np.ndarray) -> int | None:
        ids = tokens.tolist()
        if not _closed(decode(ids), language):
            return None
        # A closed block stays closed, so bisection finds the first prefix that closes it.
        low, high = 1, len(ids)
        while low < high:
            middle = (low + high) // 2
            if _closed(decode(ids[:middle]), language):
                high = middle
            else:
                low = middle + 1
        return low

    return stop


def _closed(text: str, language: str) -> bool:
    opened = text.find(FENCE + language)
    return opened >= 0 and text.find(FENCE, opened + len(FENCE + language)) >= 0

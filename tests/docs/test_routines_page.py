"""The page about routines shows the source that is shipped, and names routines that exist."""

from __future__ import annotations

import re
import textwrap

from documents import ROOT

from policy_jax.asm.routines.library import ROUTINES

PAGE = (ROOT / "docs" / "explanation" / "routines.md").read_text()


def test_the_page_shows_the_source_of_its_example() -> None:
    block = re.search(r"^( *)```c\n(.*?)^\1```$", PAGE, re.M | re.S)
    assert block
    assert textwrap.dedent(block[2]) == ROUTINES["rt_putchar"].source.read_text()


def test_every_routine_that_a_page_names_exists() -> None:
    text = PAGE + (ROOT / "docs" / "explanation" / "sorting-and-values.md").read_text()
    assert {*re.findall(r"`(rt_\w+)", text)} <= {*ROUTINES}

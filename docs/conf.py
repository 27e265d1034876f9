"""Settings of the documentation site; `sphinx-build -W docs docs/_build` makes it.

The pages under `reference/generated` are written anew before each build, from what the code
says about itself: see `_generate`.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from sphinx.application import Sphinx

DOCS = Path(__file__).parent
sys.path.insert(0, str(DOCS))

import _generate  # noqa: E402
from _generate import docstrings  # noqa: E402

import executor  # noqa: E402

_PROJECT = tomllib.loads((DOCS.parent / "pyproject.toml").read_text())["project"]

project = _PROJECT["name"]
version = release = _PROJECT.get("version") or executor.__version__
author = "the authors of asm-policy-jax"
copyright = author

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.viewcode",
    "sphinx_copybutton",
    "sphinx_design",
]
exclude_patterns = ["_build", "_generate"]

html_theme = "sphinx_book_theme"
html_title = f"{project} {version}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_theme_options = {
    "show_toc_level": 2,
    "use_download_button": False,
    "navbar_persistent": [],  # the sidebar has a search field
}
html_show_sphinx = False

myst_enable_extensions = ["colon_fence", "deflist", "dollarmath"]
myst_heading_anchors = 4

# Only what is typed is copied: no prompt, no output.
copybutton_prompt_text = "$ "
copybutton_line_continuation_character = "\\"

# Docstrings are prose with `code` in single backticks.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True}


def setup(app: Sphinx) -> None:
    app.connect("builder-inited", lambda app: _generate.write(DOCS / "reference" / "generated"))
    app.connect("autodoc-process-docstring", docstrings.process)
    app.connect("autodoc-skip-member", docstrings.skip)

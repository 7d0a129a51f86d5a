"""The pages of all checks and faults, taken from their docstrings."""

import re
from inspect import cleandoc
from textwrap import dedent

from coursepack.checks import CHECKS
from coursepack.reading.faults import FAULTS

HEAD = """\
# What `coursepack check` looks for

Written by `coursepack explain --all` from the checks themselves; edit those, not this page. Each message ends in one
of these ids.
"""
EXAMPLE = re.compile(r"^(Wrong|Right)::\n\n((?: {4}.*\n?|\n)+)", re.M)


def sections() -> dict[str, str]:
    """Every id with its page: what reading finds first, then the checks."""
    pages = {id: FAULTS.page(id) for id in FAULTS.ids} | {id: CHECKS.page(id) for id in CHECKS.ids}
    return {id: cleandoc(text) for id, text in pages.items()}


def examples(page: str) -> dict[str, str]:
    """The *Wrong* and *Right* examples of a page, each beginning with a comment that names its file."""
    return {match[1]: dedent(match[2]).strip() + "\n" for match in EXAMPLE.finditer(page + "\n")}


def summaries() -> dict[str, str]:
    """Every id with the first line of its page."""
    return {id: text.split("\n", 1)[0] for id, text in sorted(sections().items())}


def page(id: str) -> str:
    """One page for a terminal. KeyError for an unknown id."""
    return f"{id}\n\n{sections()[id]}"


def described(id: str) -> str:
    """The page of a problem's id as Markdown; what an export finds has none."""
    pages = CHECKS if id in CHECKS.ids else FAULTS if id in FAULTS.ids else None
    return _markdown(cleandoc(pages.page(id))) if pages else ""


def catalog() -> str:
    """All pages as one Markdown page, a heading per id."""
    return HEAD + "".join(f"\n## {id}\n\n{_markdown(text)}\n" for id, text in sorted(sections().items()))


def _markdown(text: str) -> str:
    return EXAMPLE.sub(_fenced, text + "\n").strip()


def _fenced(match: re.Match[str]) -> str:
    example = dedent(match[2]).strip()
    language = "markdown" if example.startswith("<!--") else "yaml"
    return f"{match[1]}:\n\n```{language}\n{example}\n```\n\n"

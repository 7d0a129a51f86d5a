"""Spare MkDocs's search the exercises, which it would parse in Python only to leave them out. A matter of speed.

Named under `hooks:` in mkdocs.yml. Zensical passes hooks over, and without this one the site is the same, byte for
byte: `data-search-exclude` keeps exercises out of the index of both builders.
"""

import re
from typing import Any

EXERCISE = re.compile(r"(<self-check\b[^>]*>)(.*?)(</self-check>)", re.DOTALL)
EMPTY = re.compile(r"(<self-check\b[^>]*>)(</self-check>)")


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """Take out what the exercises of a page hold, after the links in it have been judged; the tags stay."""
    taken: list[str] = []

    def take(match: re.Match[str]) -> str:
        taken.append(match[2])
        return match[1] + match[3]

    left = EXERCISE.sub(take, html)
    page.exercises = taken
    return left


def on_post_page(output: str, page: Any, **_: Any) -> str:
    """Put it back, in order."""
    taken = iter(page.exercises)
    return EMPTY.sub(lambda match: match[1] + next(taken) + match[2], output)

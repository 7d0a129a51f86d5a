"""Ask Python-Markdown itself which anchors a page has, where the quick reading of its headings leaves a doubt."""

import re
from collections import defaultdict

from coursepack.model.course import Course

EXTENSIONS = ("admonition", "attr_list", "footnotes", "md_in_html", "tables", "toc")
ID = re.compile(r"""\sid=["']([^"']+)["']""")
# Python-Markdown takes time by the square of the lines, and of the brackets in a paragraph: these are a second each.
LONGEST, MOST_LINES, MOST_BRACKETS = 500_000, 5_000, 1_000


def doubtful(course: Course) -> dict[str, set[str]]:
    """The pages that a link asks for an anchor which their headings, read quickly, do not have, and those anchors."""
    quick = {page.path: {heading.anchor for heading in page.headings} for page in course.pages}
    of_banks = [link for bank in course.banks for link in bank.links]
    links = [*of_banks, *(link for page in course.pages for link in page.links)]
    asked = defaultdict[str, set[str]](set)
    for link in links:
        if link.anchor and link.anchor not in quick.get(link.path, {link.anchor}):
            asked[link.path].add(link.anchor)
    return asked


def exact(text: str) -> frozenset[str] | None:
    """Every id on the built page that does not come from the course itself; None where that would take too long."""
    from markdown import Markdown

    body = re.sub(r"\A---[ ]*\n.*?\n(?:---|\.\.\.)[ ]*\n", "", text, flags=re.S)
    if not _bearable(body):
        return None
    try:
        return frozenset(ID.findall(Markdown(extensions=list(EXTENSIONS)).convert(body)))
    except RecursionError:
        return None


def _bearable(body: str) -> bool:
    brackets = sum(sum(map(block.count, "[<{\\")) ** 2 for block in body.split("\n\n"))
    return len(body) <= LONGEST and body.count("\n") <= MOST_LINES and brackets <= MOST_BRACKETS**2

"""Find pages that no learner can come to.

A page that stands in no line of the navigation and that no other page links to is on the site, and only a search
finds it. Often it was renamed, or replaced and forgotten, so that what it says is out of date. Source of the rule:
WCAG 2.2, success criterion 2.4.5 (more than one way to find a page).

Let pass: the home page, everything in `nav` of `mkdocs.yml`, every page that one of these or a question links to, and
what these link to in turn; and drafts, which `exclude_docs` or `draft_docs` keeps off the site. A course without a
`nav` shows all its pages.

Wrong::

    <!-- docs/demo/more-on-wages.md -->
    # More on wages

    Teachers in Kora were paid until March.

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    Teachers in Kora were paid until March.

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

import re
from collections.abc import Iterable, Iterator
from posixpath import normpath

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.course import Course
from coursepack.model.page import Link, Page

HOME = ("docs/index.md", "docs/README.md", "docs/404.md")
# Raw HTML is left alone by the builder, so it names the built page: "../credits/" for docs/credits.md.
HREF = re.compile(r"<a\s[^<>]*?\bhref=[\"']([^\"'#?:]+)", re.I)


def find(course: Course) -> Iterator[Problem]:
    """Each page of docs/ outside the navigation to which nothing leads."""
    if not course.nav:
        return
    targets = {page.path: _targets(page) for page in course.pages}
    banks = _paths(link for bank in course.banks for link in bank.links)
    reached = _closure({path for path, _ in course.nav}.union(HOME, banks), targets)
    linked = set[str]().union(*targets.values())
    for page in course.pages:
        if page.path.startswith("docs/") and page.path not in reached | course.drafts:
            span = page.headings[0].span if page.headings else Span(page.path)
            lost = "only pages that nothing leads to lead"
            ways = lost if page.path in linked else "no page and no line of the navigation leads"
            message = f'{ways} to "{page.title}"'
            remedy = f'add "{page.path.removeprefix("docs/")}" to nav in mkdocs.yml, link to it, or delete it'
            yield Problem("orphan-page", "warning", span, message, remedy)


def _closure(reached: set[str], targets: dict[str, set[str]]) -> set[str]:
    """These paths, and all to which links lead from them."""
    new = reached
    while new:
        new = set[str]().union(*(targets.get(path, set()) for path in new)) - reached
        reached = reached | new
    return reached


def _targets(page: Page) -> set[str]:
    built = page.path.removesuffix(".md").removesuffix("/index")
    found = _paths(page.links)
    for href in HREF.findall(page.prose):
        path = normpath(f"{built}/{href}").removesuffix(".html").removesuffix("/index")
        found |= {f"{path}.md", f"{path}/index.md"}
    return found - {page.path}


def _paths(links: Iterable[Link]) -> set[str]:
    """The files that links lead to; a folder stands for its index."""
    return {path for link in links for path in (link.path, f"{link.path}/index.md")}


CHECK = find

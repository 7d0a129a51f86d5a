"""Find pages that no learner can come to.

A page that stands in no line of the navigation and that no other page links to is on the site, and only a search
finds it. Often it was renamed, or replaced and forgotten, so that what it says is out of date. Source of the rule:
WCAG 2.2, success criterion 2.4.5 (more than one way to find a page).

Let pass: the home page, everything in `nav` of `mkdocs.yml`, and every page that a page or a question links to. A
course without a `nav` shows all its pages.

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

from collections.abc import Iterator
from itertools import chain

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.course import Course
from coursepack.model.page import Link, Page

HOME = ("docs/index.md", "docs/README.md", "docs/404.md")


def find(course: Course) -> Iterator[Problem]:
    """Each page of docs/ outside the navigation to which nothing leads."""
    if not course.nav:
        return
    reached = {path for path, _ in course.nav}.union(HOME, *map(_targets, course.pages))
    reached |= _paths(chain.from_iterable(bank.links for bank in course.banks))
    for page in course.pages:
        if page.path.startswith("docs/") and page.path not in reached:
            span = page.headings[0].span if page.headings else Span(page.path)
            message = f'no page and no line of the navigation leads to "{page.title}"'
            remedy = f'add "{page.path.removeprefix("docs/")}" to nav in mkdocs.yml, link to it, or delete it'
            yield Problem("orphan-page", "warning", span, message, remedy)


def _targets(page: Page) -> set[str]:
    return _paths(page.links) - {page.path}


def _paths(links: Iterator[Link] | tuple[Link, ...]) -> set[str]:
    """The files that links lead to; a folder stands for its index."""
    return {path for link in links for path in (link.path, f"{link.path}/index.md")}


CHECK = find

"""Find headings that skip a level, and pages with two titles.

Who listens to a page with a screen reader jumps from heading to heading, and hears the level of each: "heading level
four, Sources". Where level three is missing, it sounds as if something had been passed over. Source of the rule: WCAG
2.2, success criterion 1.3.1, with technique G141 (headings give a page its order).

A page has one heading of the first level, `# Title`, and it comes first; where there is none, the site shows the
title of the front matter as one. Below it each heading goes at most one level deeper than the one before; back up it
may jump.

Wrong::

    <!-- docs/demo/lesson.md -->
    # A lesson

    ## What set it off

    #### The ruling in May

    It came last.

    [Quiz](../../quizzes/demo.yaml#quiz)

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    ## What set it off

    ### The ruling in May

    It came last.

    ## What lay beneath

    Wages had gone unpaid.

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

from collections.abc import Iterator

from coursepack.checks._pages import UNDERLINED
from coursepack.ground.problem import Problem, Related
from coursepack.model.course import Course
from coursepack.model.page import Heading, Page


def find(course: Course) -> Iterator[Problem]:
    """Each heading that is too deep for the one before it, or that competes with the title."""
    for page in course.pages:
        if not UNDERLINED.search(page.prose):
            yield from _on(page)


def _on(page: Page) -> Iterator[Problem]:
    title = next((heading for heading in page.headings if heading.level == 1), None)
    before = title
    for heading in page.headings:
        if title and heading.span < title.span:
            yield _found(heading, f'"{heading.text}" stands above the title', "put the title first", title, "the title")
            continue
        level = before.level if before else 1
        if heading.level == 1 and title and heading is not title:
            message = f'"{heading.text}" is a second title, and a page has one'
            yield _found(heading, message, 'write it with "##"', title, "the title")
        elif heading.level > level + 1:
            above = f'"{before.text}"' if before else "the title"
            message = f'"{heading.text}" has level {heading.level}, and {above} before it has level {level}'
            yield _found(heading, message, f'write it with "{"#" * (level + 1)}"', before, "the heading before it")
        before = heading


def _found(heading: Heading, message: str, remedy: str, other: Heading | None, what: str) -> Problem:
    related = (Related(other.span, f"{what} stands here"),) if other else ()
    return Problem("heading-order", "warning", heading.span, message, remedy, related)


CHECK = find

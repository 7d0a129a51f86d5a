"""Find pages without a title, and modules that do not say how long they take.

The title stands in the browser's tab, in the navigation and in search results, and it is the first thing that a
screen reader says (WCAG 2.2, success criterion 2.4.2). It comes from `title` at the top of the page or from its
`# Heading`; where both are missing, the file's name is shown (but for the home page, which is called "Home"). A
learner plans an evening by `minutes`, and an instructor a class; a module that states objectives states how long it
takes to reach them. And an objective is a sentence: of one word nobody can tell what a learner is to do with it.

What `minutes` and `objectives` may look like is checked when the page is read.

Wrong::

    <!-- docs/demo/index.md -->
    ---
    title: Why it happened
    section: explanations
    objectives:
      tell-trigger-from-root: Say of an event whether it set a crisis off or made it likely.
    ---

    # Why it happened

    A ruling in May, unpaid wages for two years: which of them is the [trigger](../glossary.md#trigger)?

Right::

    <!-- docs/demo/lesson.md -->
    ---
    title: A lesson
    ---

    # A lesson

    A ruling in May came last.

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

import re
from collections.abc import Iterator
from posixpath import basename

from coursepack.checks._pages import UNDERLINED, front_matter
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.course import Course, Module
from coursepack.model.page import Page

HOME = "docs/index.md"
TITLE, MINUTES = (re.compile(rf"^['\"]?{key}['\"]?[ ]*:", re.M) for key in ("title", "minutes"))


def find(course: Course) -> Iterator[Problem]:
    """Each page of docs/ without a title; each module without minutes; each objective of one word."""
    indexes = {f"docs/{module.slug}/index.md": module for module in course.modules}
    for page in course.pages:
        if not page.path.startswith("docs/"):
            continue
        front = front_matter(course, page)
        if page.path != HOME and not TITLE.search(front) and not _headed(page):
            message = f'this page has no title, so that its file\'s name "{basename(page.path)}" stands in for one'
            yield _found(Span(page.path), message, 'begin it with "# " and the title')
        if page.path in indexes:
            yield from _module(indexes[page.path], page, front)


def _headed(page: Page) -> bool:
    return any(heading.level == 1 for heading in page.headings) or bool(UNDERLINED.search(page.prose))


def _module(module: Module, page: Page, front: str) -> Iterator[Problem]:
    if module.objectives and not module.minutes and not MINUTES.search(front):
        message = f'the module "{module.title}" states objectives and not how long it takes'
        yield _found(_stated(page, front), message, 'add "minutes:" with a whole number')
    for objective in module.objectives:
        if len(objective.sentence.split()) == 1:
            message = f'the objective "{objective.sentence}" is one word and no sentence'
            yield _found(objective.span, message, "say what a learner can be seen to do, beginning with a verb")


def _stated(page: Page, front: str) -> Span:
    """Where the objectives begin."""
    line = front[: front.find("objectives:")].count("\n") + 2
    return Span(page.path, line, 1, line, len("objectives:"))


def _found(span: Span, message: str, remedy: str) -> Problem:
    return Problem("incomplete-front-matter", "warning", span, message, remedy)


CHECK = find

"""Find links that lead nowhere within the course.

A dead link in a lesson costs a learner the way back; in a feedback it costs them the reason. What a hint points to is
looked after by missing-hint-target.

Wrong::

    <!-- docs/demo/lesson.md -->
    # A lesson

    Look at [the opening](indx.md) again.

    [Quiz](../../quizzes/demo.yaml#quiz)

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    Look at [the opening](index.md) again.

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

from collections.abc import Iterator

from coursepack.checks._targets import Dead, Targets, from_hint
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.course import Course
from coursepack.model.page import Citation, Page, Placement


def find(course: Course) -> Iterator[Problem]:
    """Each link, picture, figure or line of the navigation whose target is not there."""
    targets = Targets(course)
    for page in course.pages:
        yield from _on_page(page, targets)
    for bank in course.banks:
        for link in bank.links:
            dead = targets.from_bank(link)
            if dead and not from_hint(bank, link):
                yield _broken(link.span, dead)
    for path, span in course.nav:
        yield from _file(targets, path, span)


def _on_page(page: Page, targets: Targets) -> Iterator[Problem]:
    for placement in page.placements:
        yield from _placement(placement)
    for citation in page.citations:
        yield from _citation(citation)
    for figure in page.figures:
        yield from _file(targets, figure.path, figure.span)
    for link in page.links:
        if link.kind != "term":
            dead = targets.from_page(link, inside_docs=page.path.startswith("docs/"))
            yield from [_broken(link.span, dead)] if dead else []


def _placement(placement: Placement) -> Iterator[Problem]:
    if not placement.alone:
        dead = Dead("a question cannot stand inside a line", "put the link alone in a paragraph")
        yield _broken(placement.span, dead)
    elif not placement.typed.startswith("../"):
        remedy = f'begin it with ../, as in "../../{placement.bank}#{placement.target}"'
        yield _broken(placement.span, Dead(f'"{placement.typed}" does not lead out of docs/', remedy))


def _citation(citation: Citation) -> Iterator[Problem]:
    if not citation.target and not citation.alone:
        message = f'"seeds/{citation.record}.yaml" is a whole file of the record, and this is inside a line'
        yield _broken(
            citation.span, Dead(message, "add # and the id of an entry, or put the link alone in a paragraph")
        )


def _file(targets: Targets, path: str, span: Span) -> Iterator[Problem]:
    dead = targets.file(path)
    yield from [_broken(span, dead)] if dead else []


def _broken(span: Span, dead: Dead) -> Problem:
    return Problem("broken-link", "error", span, dead.message, dead.remedy)


CHECK = find

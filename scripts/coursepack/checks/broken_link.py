"""Find links that lead nowhere within the course.

A dead link in a lesson costs a learner the way back; in a feedback it costs them the reason.

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

import re
from collections.abc import Iterator

from coursepack.ground.nearest import did_you_mean
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.course import Course
from coursepack.model.page import Link, Page, Placement


def find(course: Course) -> Iterator[Problem]:
    """Each link, picture, figure or line of the navigation whose target is not there."""
    anchors = {page.path: _anchors(course, page) for page in course.pages}
    for page in course.pages:
        for placement in page.placements:
            yield from _placement(placement)
        for citation in page.citations:
            if not citation.target and not citation.alone:
                message = f'"seeds/{citation.record}.yaml" is a whole file of the record, and this is inside a line'
                yield _broken(
                    citation.span, message, "add # and the id of an entry, or put the link alone in a paragraph"
                )
        for figure in page.figures:
            yield from _file(course, figure.path, figure.span)
        for link in page.links:
            if link.kind != "term":
                yield from _link(course, link, anchors, inside_docs=page.path.startswith("docs/"))
    for bank in course.banks:
        for link in bank.links:
            yield from _from_bank(course, link) or _link(course, link, anchors, inside_docs=False)
    for path, span in course.nav:
        yield from _file(course, path, span)


def _placement(placement: Placement) -> Iterator[Problem]:
    if not placement.alone:
        yield _broken(placement.span, "a question cannot stand inside a line", "put the link alone in a paragraph")
    elif not placement.typed.startswith("../"):
        message = f'"{placement.typed}" does not lead out of docs/'
        yield _broken(placement.span, message, f'begin it with ../, as in "../../{placement.bank}#{placement.target}"')


def _anchors(course: Course, page: Page) -> set[str]:
    """Everything on a page that an address can end in."""
    anchors = {heading.anchor for heading in page.headings} | page.anchors
    for placement in page.placements:
        bank = course.bank(placement.bank)
        anchors |= {question.id for question in bank.asked(placement.target)} | bank.faulty if bank else set()
    for citation in page.citations:
        anchors |= set(course.record.ids(citation.record)) if citation.alone and not citation.target else set()
    return anchors


def _from_bank(course: Course, link: Link) -> list[Problem]:
    """What is wrong with a bank's link into the record, or to a bank, which only a page can place."""
    record = re.fullmatch(r"seeds/([^/]+)\.yaml", link.path)
    if record and link.anchor and link.anchor not in course.record.ids(record[1]):
        message = f'there is no entry of {link.path} "{link.anchor}"'
        return [_broken(link.span, message, did_you_mean(link.anchor, course.record.ids(record[1])))]
    if link.path.startswith("quizzes/") and link.path.endswith(".yaml"):
        return [_broken(link.span, "a bank cannot show a question; a page can", "link to the page where it stands")]
    return []


def _link(course: Course, link: Link, anchors: dict[str, set[str]], inside_docs: bool) -> Iterator[Problem]:
    if inside_docs and not link.path.startswith("docs/"):
        yield _broken(
            link.span, f'"{link.typed}" leads out of docs/, so it is not on the site', "link to a page of docs/"
        )
        return
    yield from _file(course, link.path, link.span)
    known = anchors.get(link.path)
    if link.anchor and known is not None and link.anchor not in known:
        message = f'"{link.path}" has no heading with the anchor "{link.anchor}"'
        yield _broken(link.span, message, did_you_mean(link.anchor, sorted(known)))


def _file(course: Course, path: str, span: Span) -> Iterator[Problem]:
    if path not in course.names:
        yield _broken(span, f'there is no file "{path}"', did_you_mean(path, sorted(course.names)))


def _broken(span: Span, message: str, remedy: str) -> Problem:
    return Problem("broken-link", "error", span, message, remedy)


CHECK = find

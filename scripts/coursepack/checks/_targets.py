"""What links can lead to: the files of a course, the anchors of its pages, the entries of its record."""

import re
from dataclasses import dataclass
from functools import cached_property

from coursepack.ground.nearest import did_you_mean
from coursepack.model.bank import Bank
from coursepack.model.course import Course
from coursepack.model.page import Link, Page


@dataclass(frozen=True, slots=True)
class Dead:
    """Why a link leads nowhere, and what to do about it."""

    message: str
    remedy: str


class Targets:
    """What is there to be linked to in a course; nothing is gathered before the first link."""

    def __init__(self, course: Course) -> None:
        self.course = course

    @cached_property
    def _anchors(self) -> dict[str, set[str]]:
        return {page.path: _anchors(self.course, page) for page in self.course.pages}

    def file(self, path: str) -> Dead | None:
        """What is wrong with a link to a file."""
        if path in self.course.names:
            return None
        return Dead(f'there is no file "{path}"', did_you_mean(path, sorted(self.course.names)))

    def from_page(self, link: Link, inside_docs: bool) -> Dead | None:
        """What is wrong with a page's link, or nothing."""
        if inside_docs and not link.path.startswith("docs/"):
            return Dead(f'"{link.typed}" leads out of docs/, so it is not on the site', "link to a page of docs/")
        return self.file(link.path) or self._heading(link)

    def from_bank(self, link: Link) -> Dead | None:
        """What is wrong with a bank's link, which may lead into the record and not to a bank."""
        record = re.fullmatch(r"seeds/([^/]+)\.yaml", link.path)
        if record and link.anchor and link.anchor not in self.course.record.ids(record[1]):
            message = f'there is no entry of {link.path} "{link.anchor}"'
            return Dead(message, did_you_mean(link.anchor, self.course.record.ids(record[1])))
        if asks_for_question(link):
            return Dead("a bank cannot show a question; a page can", "link to the page where it stands")
        return self.file(link.path) or self._heading(link)

    def _heading(self, link: Link) -> Dead | None:
        known = self._anchors.get(link.path)
        if not link.anchor or known is None or link.anchor in known:
            return None
        message = f'"{link.path}" has no heading with the anchor "{link.anchor}"'
        return Dead(message, did_you_mean(link.anchor, sorted(known)))


def _anchors(course: Course, page: Page) -> set[str]:
    """Everything on a page that an address can end in."""
    anchors = {heading.anchor for heading in page.headings} | page.anchors
    for placement in page.placements:
        bank = course.bank(placement.bank)
        anchors |= {question.id for question in bank.asked(placement.target)} | bank.faulty if bank else set()
    for citation in page.citations:
        anchors |= set(course.record.ids(citation.record)) if citation.alone and not citation.target else set()
    return anchors


def asks_for_question(link: Link) -> bool:
    """Whether a bank's link leads to a bank, which only a page can do."""
    return link.path.startswith("quizzes/") and link.path.endswith(".yaml")


def from_hint(bank: Bank, link: Link) -> bool:
    """Whether a link is what a hint points to: a page or an entry, no picture, and typed within some hint."""
    if link.kind == "image" or asks_for_question(link):
        return False
    at = (link.span.line - 1, link.span.column - 1)
    hints = (question.place.at("hints").mark for question in bank.questions if question.hints)
    return any(mark[:2] <= at < mark[2:4] for mark in hints)

"""Find quotations that are not word for word what the source says.

A phrase in quotation marks is a promise. `coursepack source ARTICLE` verified each quotation of
`seeds/quotations.yaml` in its paragraph and kept its fingerprint, so a later change shows even without the
article; and a page that quotes one must give its words, or a part of them.

Wrong::

    <!-- docs/demo/lesson.md -->
    # A lesson

    The envoy called it a [“deep cause”](../../seeds/quotations.yaml#proximate-cause).

    [Quiz](../../quizzes/demo.yaml#quiz)

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    The envoy called it a [“proximate cause”](../../seeds/quotations.yaml#proximate-cause).

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

import re
from collections.abc import Iterator

from coursepack.ground.fingerprint import fingerprint, words
from coursepack.ground.problem import Problem, Related
from coursepack.model.course import Course
from coursepack.model.page import Citation
from coursepack.model.source import Quotation


def find(course: Course) -> Iterator[Problem]:
    """Each quotation that changed since it was verified, and each page that quotes one in other words."""
    record = course.record
    for quotation in record.quotations.values():
        if record.lock and record.lock.quotations.get(quotation.id) != fingerprint(words(quotation.text)):
            yield _unverified(quotation)
    for page in course.pages:
        for citation in page.citations:
            quotation_cited = record.quotations.get(citation.target) if citation.record == "quotations" else None
            for words_given in _quoted(citation.text) if quotation_cited else ():
                if quotation_cited and words_given not in quotation_cited.text:
                    yield _other_words(citation, quotation_cited, words_given)


def _quoted(text: str) -> list[str]:
    """What a link's text puts in quotation marks, without its emphasis."""
    marked = re.findall('[“"‘](.{1,500}?)[”"’](?![a-z])', re.sub(r"[*_]", "", " ".join(text.split())))
    return [each.strip(" .,;:") for each in marked]


def _other_words(citation: Citation, quotation: Quotation, given: str) -> Problem:
    message = f'"{given}" is not in the quotation "{quotation.id}"'
    related = (Related(quotation.place.span("text"), "its words stand here"),)
    return Problem("quotation-not-verbatim", "error", citation.span, message, "quote its words", related)


def _unverified(quotation: Quotation) -> Problem:
    message = f'the quotation "{quotation.id}" is not what was verified in the source'
    remedy = "give back its words, or verify it with `coursepack source ARTICLE`"
    return Problem("quotation-not-verbatim", "error", quotation.place.span("text"), message, remedy)


def not_in_paragraph(quotation: Quotation) -> Problem:
    """The problem of a quotation that the article itself does not bear out."""
    message = f'"{quotation.text}" does not stand in {quotation.paragraph} of the article'
    remedy = "copy its words letter for letter, or name the right paragraph"
    return Problem("quotation-not-verbatim", "error", quotation.place.span("text"), message, remedy)


CHECK = find

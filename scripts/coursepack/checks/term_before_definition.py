"""Find glossary terms that lessons use before they explain them.

A term that a beginner meets unexplained stops the reading: it takes up the attention that the argument needs. Key
terms are given before, or where they first stand (Mayer 2017: pre-training). On the site a link into the glossary is
enough, for it shows the definition in place.

Looked at are the pages of modules in the order of the navigation, and terms that are no everyday words: those of
several words, abbreviations, and words of twelve letters or more. A term is explained from the first page on that
links it to the glossary or has it in bold. Found is its first use on an earlier page, or on any page if no lesson
ever links it. Let pass: headings, links, words in quotation marks, and a use that explains itself: "M5-RFP, the
movement …" or "the African Union (AU)".

Wrong::

    <!-- docs/glossary.md -->
    # Glossary

    ## trigger

    The event that comes last before another and sets it off.

    ## unpaid wages

    What the state of Kora owes to its teachers.

Right::

    <!-- docs/glossary.md -->
    # Glossary

    ## trigger

    The event that comes last before another and sets it off.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coursepack.checks._pages import lesson_pages, stretch
from coursepack.checks._terms import GLOSSARY, by_name, is_abbreviation, named, naming, running_text
from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span
from coursepack.model.course import Course, Term
from coursepack.model.page import Page

NO_EVERYDAY_WORD = 12
BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
# What makes a use explain itself: a clause after it, a bracket after it, or its own standing in one.
CLAUSE, BRACKET = re.compile(r"\s*(?:\(|,\s+(?:an?|or|the(?=\s+[a-z]))\b)"), re.compile(r"\(\s*$")


@dataclass(frozen=True, slots=True)
class Use:
    """Where a term first stands in running text."""

    place: int
    words: str
    span: Span


def find(course: Course) -> Iterator[Problem]:
    """Each such term at its first use, if that comes too early."""
    terms = by_name(term for term in course.terms.values() if _special(term.name))
    pages = list(lesson_pages(course)) if terms else []
    explained, used = _explained(pages, terms), _used(pages, terms)
    for id, use in used.items():
        later = explained.get(id)
        if later is None or later[0] > use.place:
            link = f"[{use.words}](../glossary.md#{id})"
            where = "no lesson links it to the glossary" if later is None else "only a later page explains it"
            related = (Related(later[1], "it is explained here"),) if later else ()
            message = f'"{use.words}" is a term of the glossary, and {where}'
            yield Problem("term-before-definition", "warning", use.span, message, f"link it here: {link}", related)


def _special(name: str) -> bool:
    return " " in name or len(name) >= NO_EVERYDAY_WORD or is_abbreviation(name)


def _explained(pages: list[Page], terms: dict[str, Term]) -> dict[str, tuple[int, Span]]:
    """The first page, by place, on which each term is linked or in bold, and where."""
    found = dict[str, tuple[int, Span]]()
    for place, page in enumerate(pages):
        for link in page.links:
            if link.path == GLOSSARY:
                found.setdefault(link.anchor, (place, link.span))
        for match in BOLD.finditer(page.prose):
            term = named(match[1].strip(" .,:;?!"), terms)
            if term:
                found.setdefault(term.id, (place, stretch(page, *match.span(1))))
    return found


def _used(pages: list[Page], terms: dict[str, Term]) -> dict[str, Use]:
    """The first use of each term that does not explain itself; a term that explains itself first is left out."""
    found, pattern = dict[str, Use | None](), naming(terms.values())
    for place, page in enumerate(pages):
        text = running_text(page)
        for match in pattern.finditer(text):
            term = named(match[0], terms)
            if term and term.id not in found:
                itself = CLAUSE.match(text, match.end()) or BRACKET.search(text, 0, match.start())
                words = re.sub(r"['’]s$", "", " ".join(match[0].split()))
                found[term.id] = None if itself else Use(place, words, stretch(page, *match.span()))
    return {id: use for id, use in found.items() if use}


CHECK = find

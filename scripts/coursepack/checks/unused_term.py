"""Find glossary entries that nothing in the course needs.

A glossary is read by looking a word up. A word that stands nowhere else is never looked up, and every entry more
makes the others harder to find; often the page that once used it was rewritten.

Found is an entry to which no page and no question links, and whose name, in the singular or the plural, stands on no
page but the glossary and in no question.

Wrong::

    <!-- docs/glossary.md -->
    # Glossary

    ## trigger

    The event that comes last before another and sets it off.

    ## gerontocracy

    Rule by the old.

Right::

    <!-- docs/glossary.md -->
    # Glossary

    ## trigger

    The event that comes last before another and sets it off.
"""

import re
from collections.abc import Iterator

from coursepack.checks._terms import GLOSSARY, by_name, links_to_terms, named, naming
from coursepack.ground.problem import Problem
from coursepack.model.course import Course, Term


def find(course: Course) -> Iterator[Problem]:
    """Each entry that is neither linked nor named."""
    linked = {link.anchor for link in links_to_terms(course)} if course.terms else set()
    rest = by_name(term for term in course.terms.values() if term.id not in linked)
    texts, used = [page.prose for page in course.pages if page.path != GLOSSARY], set[str]()
    for text in texts if rest else ():
        used.update(term.id for match in naming(rest.values()).finditer(text) if (term := named(match[0], rest)))
    for term in rest.values():
        if term.id not in used and not _in_a_bank(term, course):
            message = f'"{term.name}" is explained here, and nothing in the course uses or links it'
            remedy = f"link it where it is needed: [{term.name}](../glossary.md#{term.id}), or take the entry out"
            yield Problem("unused-term", "warning", term.span, message, remedy)


def _in_a_bank(term: Term, course: Course) -> bool:
    """Whether a question has the name, even as a part of a word: cheap, for a bank may be large."""
    pattern = re.compile(r"\s+".join(map(re.escape, term.name.lower().split())))
    return any(pattern.search(bank.text.lower()) for bank in course.banks)


CHECK = find

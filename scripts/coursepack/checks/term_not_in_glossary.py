"""Find terms that a lesson defines and the glossary does not know.

Whoever meets the word again three pages later looks for it in the glossary, and finds that it is not there. Key terms
are gathered where they can be looked up (Mayer 2017: pre-training), with the definition that the lesson gives.

Looked at are pages of modules, if the course has a glossary. Found is a word or phrase in bold, in small letters,
that a sentence defines: "A **root** is a condition that lasts", "This is called **lateral reading**", "We call it a
**sign**". Let pass: names, labels such as "**Time:**", bold for stress, and a word that is a part of an entry's name
or stands in its first sentence. Read only in English.

Wrong::

    <!-- docs/demo/lesson.md -->
    # A lesson

    A **root** is a condition that lasts and makes an event likely.

    [Quiz](../../quizzes/demo.yaml#quiz)

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    A **[trigger](../glossary.md#trigger)** is the event that comes last.

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

import re
from collections.abc import Iterator

from coursepack.checks._english import LANGUAGE
from coursepack.checks._pages import lesson_pages, stretch
from coursepack.checks._terms import by_name, key, named
from coursepack.ground.problem import Problem
from coursepack.model.course import Course, Term

WORDS = r"\*\*(?P<{}>[a-zà-öø-ÿ][^*\n:.,;?!A-Z0-9]{{,40}})\*\*"
DEFINED = re.compile(
    rf"\b[Aa]n?\s+{WORDS.format('first')}\s+(?:is|are|means)\s+(?:an?|any|one|that|the|what|when|whatever)\b"
    rf"|\b(?:is|are|was|were)\s+(?:also\s+|often\s+|sometimes\s+)?(?:called|known\s+as)\s+(?:an?\s+|the\s+)?{WORDS.format('called')}"
    rf"|\bcalls?\s+(?:it|such\s+\w+|that|them|these|this)\s+(?:an?\s+)?{WORDS.format('call')}"
    rf"|\bThis\s+is\s+an?\s+{WORDS.format('this')}\s*:"
)


def find(course: Course) -> Iterator[Problem]:
    """Each first definition of a term in a lesson that is no entry."""
    terms, said = by_name(course.terms.values()), set[str]()
    for page in lesson_pages(course) if terms and course.language == LANGUAGE else ():
        for match in DEFINED.finditer(page.prose):
            group = match.lastgroup or ""
            words = match[group]
            if key(words) not in said and not _known(words, terms):
                said.add(key(words))
                message = f'this defines "{words}", which is no entry of the glossary'
                remedy = f'add "## {words[0].upper()}{words[1:]}" to docs/glossary.md and link the word to it'
                span = stretch(page, *match.span(group))
                yield Problem("term-not-in-glossary", "warning", span, message, remedy)


def _known(words: str, terms: dict[str, Term]) -> bool:
    """Whether the words name an entry, or a part of its name, or stand in the sentence that explains one.

    "Root" is known from "root cause", and "trigger" from "A proximate cause, or trigger, is …".
    """
    plain = f" {key(words)} "
    if named(words, terms) or any(plain in f" {name} " for name in terms):
        return True
    said = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    return any(said.search(term.definition.split(". ")[0]) for term in terms.values())


CHECK = find

"""Find typed answers that are refused although they say the same.

A learner who knows the answer and writes it another way than the author is told that they are wrong, which costs their
trust in every other verdict. How a word is spelled or a number written is a difficulty that has nothing to do with the
matter (the NBME item-writing guide calls it irrelevant difficulty).

Case, accents, hyphens for spaces, apostrophes and a full stop at the end make no difference by themselves. Found are
the forms that grading does refuse: "3" beside "three" and the reverse; spellings of the other side of the ocean
("organisation," "defence"); a compound in one word or with a hyphen ("cooperation"); the singular of a single
noun in the plural, or its plural where the question itself uses that; and with `exact: true` a word whose first
letter is small or large. A form under `wrong` was decided by the author and passes; so does any where the prompt says
what to type ("in digits," "which adjective," "spelled exactly").

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: what-went-unpaid
        type: short-answer
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: For how long had teachers in the invented Republic of Kora gone unpaid?
        answers: [two years]
        otherwise: Count from the spring in which the wages stopped.
        feedback: They went unpaid for two years.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: what-went-unpaid
        type: short-answer
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: For how long had teachers in the invented Republic of Kora gone unpaid?
        answers: [two years, 2 years]
        otherwise: Count from the spring in which the wages stopped.
        feedback: They went unpaid for two years.
"""

import re
from collections.abc import Iterator

from coursepack.checks._english import LANGUAGE
from coursepack.checks._forms import others, plural, singular
from coursepack.checks._parts import parts, path_in
from coursepack.checks._wording import words
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.grading import same
from coursepack.model.interactions import TextEntry

TOLD = re.compile(
    r"\b(?:adjective|verb|adverb|plural|singular|digits?|numerals?|in words|as a number|spell\w*|exact(?:ly)?|"
    r"capital letters?|upper ?case|"
    r"lower ?case|small letters?|word for word|letter for letter|abbreviation|acronym|initials|"
    r"(?:which|what|the) (?:symbol|formula|code|command)|accents?)\b",
    re.I,
)
# More than that, and the reader stops.
SHOWN = 3


def find(course: Course) -> Iterator[Problem]:
    """Each typed answer with forms that are refused, at the answer they are forms of."""
    for question, blank, part in parts(course) if course.language == LANGUAGE else ():
        if isinstance(part, TextEntry) and not TOLD.search(question.prompt):
            for at, forms in _refused(question, part):
                span = question.place.span(*path_in(blank, "answers", at, "text"))
                quoted, answer = " and ".join(f'"{form}"' for form in forms), part.accepted[at].text
                message = f'"{answer}" is right and {quoted} {"is" if len(forms) == 1 else "are"} refused'
                remedy = 'list it under "answers:" as well, or under "wrong:" with the reason'
                yield Problem("unfair-short-answer", "warning", span, message, remedy)


def _refused(question: Question, entry: TextEntry) -> Iterator[tuple[int, list[str]]]:
    """Per accepted answer, by place, its forms that are neither accepted nor foreseen."""
    known = [*entry.accepted, *entry.wrong]
    for at, answer in enumerate(entry.accepted):
        forms = [
            form
            for form in dict.fromkeys(_forms(question, entry, answer.text))
            if not any(same(entry, each, form) for each in known)
        ]
        if forms:
            yield at, forms[:SHOWN]


def _forms(question: Question, entry: TextEntry, answer: str) -> Iterator[str]:
    yield from others(answer)
    if one := singular(answer):
        yield one
    # That a word has a plural at all is known where the question uses it.
    elif (more := plural(answer)) and more in _used(question, entry):
        yield more
    if entry.exact and len(answer) > 3 and answer.isalpha() and answer[1:].islower():
        yield answer[0].swapcase() + answer[1:]


def _used(question: Question, entry: TextEntry) -> list[str]:
    told = [each.feedback for each in (*entry.accepted, *entry.wrong)]
    return words(" ".join([question.prompt, question.feedback, entry.otherwise, *question.hints, *told]))


CHECK = find

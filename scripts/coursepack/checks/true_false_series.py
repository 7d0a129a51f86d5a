"""Find series of true-false questions, open or in disguise.

Half of all true-false questions are answered rightly by whoever tosses a coin, and three in a row make a learner
answer by the rhythm. "Which statement is true?" above unrelated statements is such a series as well: each option is a
question of its own, and one misprint or one dispute about any of them spoils all (Haladyna, Downing and Rodriguez
2002; Moore et al. 2023).

Found are three or more true-false questions in a row in one set of a bank (papers draw an exam's questions in another
order), and choices of at least three whole sentences with nothing in common under a bare prompt that asks which one is
true. Statements about the same thing pass: a learner compares them with each other.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: true-of-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: Which statement about the invented Republic of Kora is true?
        options:
          - text: Teachers were paid until March.
            correct: true
            feedback: Everybody else went unpaid.
          - text: The capital lies on a river.
            feedback: No source says where it lies.
          - text: Officers serve for seven years.
            feedback: No source says how long they serve.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: true-of-wages
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: Who in the invented Republic of Kora was paid until March?
        options:
          - text: Teachers
            correct: true
            feedback: Everybody else went unpaid.
          - text: Judges
            feedback: They went unpaid like everybody but the teachers.
          - text: Officers
            feedback: They went unpaid like everybody but the teachers.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from coursepack.checks._wording import content, in_english, words
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Pick

SERIES = 3
# A prompt of one sentence that asks for truth and says little else.
BARE = re.compile(
    r"\W*(?:(?:according to|by) [^,]{1,40}, )?which (?:one |two |three )?(?:of (?:these|the following) )?"
    r"(?:\w+ )?(?:(?:about|on|concerning) [^.?!]{1,60} )?(?:is|are|was|were) (?:true|correct|right|accurate)\W*",
    re.I,
)
LONGEST_BARE = 140
# Fewer words make no sentence.
FEWEST = 4


def find(course: Course) -> Iterator[Problem]:
    """Each series, at its third question, and each series in disguise, at its prompt."""
    for bank in course.banks:
        if not bank.exam:
            yield from _in_a_row(bank)
    for _, question in in_english(course):
        if len(question.prompt) < LONGEST_BARE and _disguised(question):
            message = "each of these options is a true-false question of its own, for they have nothing in common"
            remedy = "ask one question about one thing, and let the options be its answers"
            yield Problem("true-false-series", "warning", question.place.span("prompt"), message, remedy)


def _in_a_row(bank: Bank) -> Iterator[Problem]:
    rows = dict[str, list[Question]]()
    for question in bank.questions:
        row = rows.setdefault(question.use, [])
        choice = question.interaction
        if isinstance(choice, Choice) and choice.pick is Pick.TRUTH:
            row.append(question)
        else:
            row.clear()
        if len(row) == SERIES:
            message = f'"{question.id}" is the third true-false question in a row'
            remedy = "ask one of them as a choice among three answers, or put another question between"
            related = (Related(row[0].place.span("prompt"), "the first one stands here"),)
            yield Problem("true-false-series", "warning", question.place.span("type"), message, remedy, related)


def _disguised(question: Question) -> bool:
    choice = question.interaction
    if not isinstance(choice, Choice) or choice.pick is Pick.TRUTH or len(choice.options) < SERIES:
        return False
    if not BARE.fullmatch(question.prompt):
        return False
    texts = [option.text for option in choice.options]
    return all(len(words(text)) >= FEWEST for text in texts) and _unrelated(texts, question.prompt)


def _unrelated(texts: list[str], prompt: str) -> bool:
    """Whether no two statements begin alike or share a word of meaning that the prompt does not have."""
    told = content(prompt)
    starts = [words(text)[:2] for text in texts]
    meanings = [content(text) - told for text in texts]
    return not any(
        starts[one] == starts[other] or meanings[one] & meanings[other]
        for one, other in combinations(range(len(texts)), 2)
    )


CHECK = find

"""Find questions whose answer the prompt of another question tells.

In a quiz or a paper, learners see several questions at once. If one of them states in passing what another one asks,
the second measures who reads on. The NBME item-writing guide calls this cueing between items.

Found is a single choice or a typed answer that shares a claim with another question of the same set (or paper), when
a sentence before the other's question has all the words that tell the right answer from the wrong ones, at least two of
them, and not those of any wrong answer. True-false statements tell nothing, for they may be false; neither do invented
cases.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: push-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: What set off the coup of June?
        options:
          - text: A tribunal's ruling
            correct: true
            feedback: It was the last push, shortly before.
          - text: A general strike
            feedback: It came after the coup.
      - id: force-of-the-push
        type: short-answer
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: After the tribunal gave its ruling, the coup followed. What had gone unpaid until then?
        answers: [pay]
        otherwise: For two years nobody had been paid.
        feedback: Unpaid wages gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: push-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: What set off the coup of June?
        options:
          - text: A tribunal's ruling
            correct: true
            feedback: It was the last push, shortly before.
          - text: A general strike
            feedback: It came after the coup.
      - id: force-of-the-push
        type: short-answer
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: What had gone unpaid in the years before the coup of June?
        answers: [pay]
        otherwise: For two years nobody had been paid.
        feedback: Unpaid wages gave the push its force.
"""

import re
from collections.abc import Iterator

from coursepack.checks._wording import content, in_english
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Pick, TextEntry

SENTENCE = re.compile(r"(?<=[.!?])\s")
# Fewer words than this are no statement.
LEAST = 2
Words = frozenset[str]
# By bank, set and word: the sentences of prompts that have the word, each with its question.
Told = dict[tuple[str, str, str], list[tuple[Words, Question]]]


def find(course: Course) -> Iterator[Problem]:
    """Each question with the first other one that tells its answer."""
    questions = [(bank, question) for bank, question in in_english(course) if question.claims]
    told = _told(questions)
    for bank, question in questions:
        if teller := _teller(bank, question, told):
            yield _problem(question, teller)


def _told(questions: list[tuple[Bank, Question]]) -> Told:
    """What the prompts state, to be found by each of its words."""
    told: Told = {}
    for bank, question in questions:
        truth = isinstance(question.interaction, Choice) and question.interaction.pick is Pick.TRUTH
        if not truth and "invented" not in question.prompt:
            # What a question asks tells nothing; what it says before may.
            for sentence in SENTENCE.split(question.prompt)[:-1]:
                for word in (stated := content(sentence)):
                    told.setdefault((bank.path, question.use, word), []).append((stated, question))
    return told


def _teller(bank: Bank, question: Question, told: Told) -> Question | None:
    """The first other question one of whose sentences has all words of the right answer, and not all of a wrong one."""
    answer, wrong = _answers(question) if told else ("", [])
    own = content(answer) - content(question.prompt) if answer else frozenset[str]()
    if len(own) < LEAST:
        return None
    claims, others = set(question.claims), [content(text) for text in wrong]
    own = own.difference(*others)
    rarest = min((told.get((bank.path, question.use, word), []) for word in own), key=len, default=[])
    for stated, teller in rarest if len(own) >= LEAST else ():
        shared = own <= stated and teller is not question and not claims.isdisjoint(teller.claims)
        if shared and not any(words and words <= stated for words in others):
            return teller
    return None


def _answers(question: Question) -> tuple[str, list[str]]:
    """The right answer, and each wrong one; an empty one where learners neither pick nor type."""
    match question.interaction:
        case Choice(pick=Pick.ONE) as choice if len(choice.right) == 1:
            return choice.right[0].text, [option.text for option in choice.options if not option.correct]
        case TextEntry() as entry:
            return entry.accepted[0].text if entry.accepted else "", [each.text for each in entry.wrong]
        case _:
            return "", []


def _problem(question: Question, other: Question) -> Problem:
    message = f'the prompt of "{other.id}" tells the answer to "{question.id}", and learners see both'
    related = (Related(other.place.span("prompt"), "it is told here"),)
    remedy = "say it there in other words, or put the two into different sets"
    return Problem("answer-in-another-question", "warning", question.place.span("prompt"), message, remedy, related)


CHECK = find

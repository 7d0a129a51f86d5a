"""Find questions whose answer the prompt of another question tells.

In a quiz or a paper, learners see several questions at once. If one of them states in passing what another one asks,
the second measures who reads on. The NBME item-writing guide calls this cueing between items.

Found is a single choice or a typed answer that shares a claim with another question of the same set (or paper), when
a sentence of the other's prompt has all the words that tell the right answer from the wrong ones, at least two of
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


def find(course: Course) -> Iterator[Problem]:
    """Each question with the first other one that tells its answer."""
    tellers = dict[tuple[str, str, str], list[Question]]()
    for bank, question in in_english(course):
        for claim in question.claims if _tells(question) else ():
            tellers.setdefault((bank.path, question.use, claim), []).append(question)
    for bank, question in in_english(course):
        others = _others(bank, question, tellers) if question.claims else []
        if others and (told := _told(question, others)):
            yield _problem(question, told)


def _tells(question: Question) -> bool:
    truth = isinstance(question.interaction, Choice) and question.interaction.pick is Pick.TRUTH
    return not truth and "invented" not in question.prompt


def _others(bank: Bank, question: Question, tellers: dict[tuple[str, str, str], list[Question]]) -> list[Question]:
    """The questions that learners see beside this one and that rest on a claim of its own."""
    near = (each for claim in question.claims for each in tellers.get((bank.path, question.use, claim), ()))
    return list({each.id: each for each in near if each is not question}.values())


def _told(question: Question, others: list[Question]) -> Question | None:
    answer, wrong = _answers(question)
    own = content(answer) - content(question.prompt)
    own = own.difference(*wrong)
    if len(own) < LEAST:
        return None
    return next((other for other in others if _states(other.prompt, own, wrong)), None)


def _states(prompt: str, own: Words, wrong: list[Words]) -> bool:
    """Whether one sentence of a prompt has all words of the right answer, and not all of any wrong one."""
    sentences = (content(sentence) for sentence in SENTENCE.split(prompt))
    return any(own <= told and not any(words and words <= told for words in wrong) for told in sentences)


def _answers(question: Question) -> tuple[str, list[Words]]:
    """The right answer, and the words of each wrong one; an empty one where learners neither pick nor type."""
    match question.interaction:
        case Choice(pick=Pick.ONE) as choice if len(choice.right) == 1:
            return choice.right[0].text, [content(option.text) for option in choice.options if not option.correct]
        case TextEntry() as entry:
            return entry.accepted[0].text if entry.accepted else "", [content(each.text) for each in entry.wrong]
        case _:
            return "", []


def _problem(question: Question, other: Question) -> Problem:
    message = f'the prompt of "{other.id}" tells the answer to "{question.id}", and learners see both'
    related = (Related(other.place.span("prompt"), "it is told here"),)
    remedy = "say it there in other words, or put the two into different sets"
    return Problem("answer-in-another-question", "warning", question.place.span("prompt"), message, remedy, related)


CHECK = find

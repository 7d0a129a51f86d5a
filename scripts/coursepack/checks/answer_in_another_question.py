"""Find questions whose answer the prompt of another question tells.

In a quiz or a paper, learners see several questions at once. If one of them states in passing what another one asks,
the second measures who reads on. The NBME item-writing guide calls this cueing between items.

Found is a single choice or a typed answer, when a sentence of the prompt of another question of the same set (or
paper) has all the words that tell the right answer from the wrong ones, and not those of any wrong answer. Besides, it
has to speak of the same thing: the two share a claim and the answer has two such words or more, or the sentence has
three in five of the words of the question. True-false statements tell nothing, for they may be false; neither do
invented cases.

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
from dataclasses import dataclass

from coursepack.checks._wording import content, in_english
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Pick, TextEntry

SENTENCE = re.compile(r"(?<=[.!?])\s")
# Fewer words than this are no statement, unless the sentence has that share of the words that ask for it.
LEAST, SHARE = 2, 0.6
# A word that stands in more prompts of a set than this is one of its subject, and tells no answer.
COMMON = 20
# Forms of one word begin alike for so many letters.
START = 3
Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the words that ask, those that only its right answer has, and those of each wrong answer."""

    question: Question
    words: Words
    own: Words
    wrong: tuple[Words, ...]


def find(course: Course) -> Iterator[Problem]:
    """Each question with the first other one that tells its answer."""
    sentences = _sentences(course)
    beginnings = frozenset(word[:START] for _, _, word in sentences)
    for bank, question in in_english(course):
        if not _may_be_told(question, beginnings):
            continue
        asked = _asked(question)
        said = (sentences.get((bank.path, question.use, word), []) for word in asked.own)
        fewest = min(said, key=len, default=[])
        for other, words in fewest if len(fewest) <= COMMON else ():
            if other is not question and _told(asked, other, words):
                yield _problem(question, other)
                break


def _may_be_told(question: Question, beginnings: frozenset[str]) -> bool:
    """A quick look: whether some word of the right answer, but not of its prompt, stands in any prompt."""
    answer, prompt = _answers(question)[0].lower(), question.prompt.lower()
    return any(word[:START] in beginnings and word[:START] not in prompt for word in answer.split())


def _sentences(course: Course) -> dict[tuple[str, str, str], list[tuple[Question, Words]]]:
    """Per bank and set, the sentences of prompts that have a word: each as its question and its words."""
    found = dict[tuple[str, str, str], list[tuple[Question, Words]]]()
    for bank, question in in_english(course):
        for sentence in SENTENCE.split(question.prompt) if _tells(question) else ():
            words = content(sentence)
            for word in words:
                found.setdefault((bank.path, question.use, word), []).append((question, words))
    return found


def _tells(question: Question) -> bool:
    truth = isinstance(question.interaction, Choice) and question.interaction.pick is Pick.TRUTH
    return not truth and "invented" not in question.prompt


def _told(asked: Asked, other: Question, words: Words) -> bool:
    """Whether these words of another prompt have all those of the right answer, none's but its, on the same thing."""
    if not asked.own <= words or any(wrong and wrong <= words for wrong in asked.wrong):
        return False
    claim = set(asked.question.claims) & set(other.claims)
    return bool(claim and len(asked.own) >= LEAST) or len(asked.words & words) >= max(LEAST, SHARE * len(asked.words))


def _asked(question: Question) -> Asked:
    answer, options = _answers(question)
    words, wrong = content(question.prompt), tuple(map(content, options))
    return Asked(question, words, (content(answer) - words).difference(*wrong), wrong)


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

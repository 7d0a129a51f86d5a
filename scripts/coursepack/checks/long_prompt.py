"""Find prompts that are longer than their question needs.

What the answer does not need is read by everybody, costs time that the answer should have, and favors fast readers
(NBME item-writing guide; "gratuitous information in the stem" in Moore et al. 2023).

Found are prompts of more than 120 words, and of more than 90 where that is over four times the usual length in their
bank. A case told for a question at the level analyze, evaluate or create may have 180 words, and so may the task of an
open question. Whether each sentence is needed, a program cannot tell: look which ones the answer uses.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: >-
          The invented Republic of Kora lies on a wide river, and its capital has a port that was built by traders from
          three countries. In the north there are hills where sheep are kept, and in the south there are fields of rice
          and cotton. Most people speak two languages or more. The flag has three colors, and each school child can say
          what they stand for. The railway to the coast was opened by a president whose picture is still on the coins.
          In the year of the coup the harvest was neither good nor bad, and the football team had reached the final of
          a cup for the first time. Wages had gone unpaid for two years. In May a court gave a ruling. In June officers
          took power. What set off the coup?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: >-
          In the invented Republic of Kora wages had gone unpaid for two years. In May a court gave a ruling. In June
          officers took power. What set off the coup?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

from collections.abc import Iterator
from statistics import median

from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import OpenText

LONG, CASE, LONG_HERE, TIMES = 120, 180, 90, 4
DEEP = ("analyze", "evaluate", "create")


def find(course: Course) -> Iterator[Problem]:
    """Each such prompt."""
    for bank in course.banks:
        # A word and its space have at least two characters, so that most prompts need not be counted.
        long = [question for question in bank.questions if len(question.prompt) > 2 * LONG_HERE]
        usual = median(len(question.prompt) for question in bank.questions) if long else 0
        for question in long:
            number = len(question.prompt.split())
            if number > _most(question, number, usual):
                message = f"the prompt has {number} words, so that it tests reading more than the matter"
                remedy = "leave out each sentence that the answer does not need"
                yield Problem("long-prompt", "warning", question.place.span("prompt"), message, remedy)


def _most(question: Question, number: int, usual: float) -> int:
    """How many words a prompt may have; `usual` is the median length in its bank, in characters."""
    if isinstance(question.interaction, OpenText) or question.level in DEEP:
        return CASE
    return LONG_HERE if len(question.prompt) > TIMES * usual else LONG


CHECK = find

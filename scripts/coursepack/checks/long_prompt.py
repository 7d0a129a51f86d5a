"""Find prompts that are longer than their question needs.

What the answer does not need is read by everybody, costs time that the answer should have, and favors fast readers
(NBME item-writing guide; "gratuitous information in the stem" in Moore et al. 2023).

Found are prompts of more than 70 words at the levels remember and understand, of more than 100 at the level apply, and
of more than 180 above it, where a case has to be told; the task of an open question may have 180 words too. Whether
each sentence is needed, a program cannot tell: look which ones the answer uses.

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

from coursepack.ground.problem import Problem
from coursepack.model.course import Course
from coursepack.model.interactions import OpenText

# In words, by what is asked; who analyzes, judges or writes needs a case to do it on.
MOST = {"remember": 70, "understand": 70, "apply": 100}
CASE = 180


def find(course: Course) -> Iterator[Problem]:
    """Each such prompt."""
    for bank in course.banks:
        for question in bank.questions:
            most = CASE if isinstance(question.interaction, OpenText) else MOST.get(question.level, CASE)
            # A word and its space have at least two characters, so that most prompts need not be counted.
            number = len(question.prompt.split()) if len(question.prompt) > 2 * most else 0
            if number > most:
                message = f"the prompt has {number} words, so that it tests reading more than the matter"
                remedy = "leave out each sentence that the answer does not need"
                yield Problem("long-prompt", "warning", question.place.span("prompt"), message, remedy)


CHECK = find

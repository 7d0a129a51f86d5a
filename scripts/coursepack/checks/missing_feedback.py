"""Find answers that get no reason.

A learner who is only told "wrong" learns next to nothing; who is told why learns most (Van der Kleij, Feskens
and Eggen 2015). So every option says why it is right, or why someone would choose it and what is the case.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

from collections.abc import Iterator

from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Pick


def find(course: Course) -> Iterator[Problem]:
    """Each option with no feedback."""
    for _, question in course.questions:
        if isinstance(question.interaction, Choice):
            yield from _silent(question, question.interaction)


def _silent(question: Question, choice: Choice) -> Iterator[Problem]:
    for place, option in enumerate(choice.options):
        if option.feedback:
            continue
        if choice.pick is Pick.TRUTH:
            key, span = f"if-{option.id}", question.place.key("answer")
            message = f'whoever answers "{option.id}" to "{question.id}" is given no reason'
        else:
            key, span = "feedback", question.place.span("options", place, "text")
            message = f'the option "{option.text}" has no feedback'
        remedy = f'add "{key}:" and say {"why it is right" if option.correct else WRONG}'
        yield Problem("missing-feedback", "error", span, message, remedy)


WRONG = "why someone would think so and what is the case"


CHECK = find

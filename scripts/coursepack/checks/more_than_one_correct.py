"""Find single-choice questions with more than one right option.

A learner can pick one option only. Whoever picks one of two right ones never learns that the other was right as well,
and whoever thinks that both are right has no way to say so.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: push-in-kora
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
          - text: The crowds in the capital
            correct: true
            feedback: They filled the streets once the court had spoken.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: push-in-kora
        type: multiple-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, which two events set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: The crowds in the capital
            correct: true
            feedback: They filled the streets once the court had spoken.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

from collections.abc import Iterator

from coursepack.checks._parts import called, choices, path_in
from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Pick


def find(course: Course) -> Iterator[Problem]:
    """Each choice of one that has a key of several."""
    for question, blank, choice in choices(course):
        if choice.pick is Pick.ONE and sum(option.correct for option in choice.options) > 1:
            yield _several(question, blank, choice)


def _several(question: Question, blank: str, choice: Choice) -> Problem:
    first, second, *_ = (_marked(question, blank, at) for at, option in enumerate(choice.options) if option.correct)
    message = f"{called(question, blank)} has {len(choice.right)} right options, and a learner can pick only one"
    remedy = 'leave "correct: true" on one option' + ("" if blank else ', or make it "type: multiple-choice"')
    return Problem("more-than-one-correct", "error", second, message, remedy, (Related(first, "marked first here"),))


def _marked(question: Question, blank: str, at: int) -> Span:
    return question.place.key(*path_in(blank, "options", at, "correct"))


CHECK = find

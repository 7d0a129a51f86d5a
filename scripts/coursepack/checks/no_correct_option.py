"""Find questions that nobody can answer rightly.

If no option of a question, or of a blank in a cloze, carries `correct: true`, every learner is told that they are
wrong.

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

from coursepack.checks._parts import called, choices, path_in
from coursepack.ground.problem import Problem
from coursepack.model.course import Course


def find(course: Course) -> Iterator[Problem]:
    """Each choice whose options are all wrong."""
    for question, blank, choice in choices(course):
        if not any(option.correct for option in choice.options):
            span = question.place.key(*path_in(blank, "options"))
            message = f"no option of {called(question, blank)} is right"
            yield Problem("no-correct-option", "error", span, message, 'add "correct: true" to the one that is')


CHECK = find

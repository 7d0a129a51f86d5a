"""Find questions that nobody can answer rightly.

If no option carries `correct: true`, every learner is told that they are wrong.

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

from coursepack.ground.problem import Problem
from coursepack.model.course import Course
from coursepack.model.interactions import Choice


def find(course: Course) -> Iterator[Problem]:
    """Each choice question whose options are all wrong."""
    for _, question in course.questions:
        if isinstance(question.interaction, Choice) and not question.interaction.right:
            span = question.place.key("options")
            message = f'no option of "{question.id}" is right'
            yield Problem("no-correct-option", "error", span, message, 'add "correct: true" to the one that is')


CHECK = find

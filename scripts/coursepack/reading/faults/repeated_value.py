"""Find an entry that stands twice in a list where each counts once.

The same claim cited twice is a slip: most likely another one was meant.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01, c01]
        prompt: In the invented Republic of Kora, what set the coup off?
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

from typing import Any

from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span


def repeated_value(span: Span, first: Span, found: Any, name: str) -> Problem:
    """`first` is where the same entry stood already."""
    message = f'"{found}" stands twice in {name}'
    return Problem("repeated-value", "error", span, message, "remove one", (Related(first, "it first stands here"),))


FAULT = repeated_value

"""Find texts with nothing in them.

An empty option looks like a mistake of the learner's browser, and an empty feedback explains nothing.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: " "
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
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span


def empty_text(span: Span, name: str) -> Problem:
    """`span` is the key whose text is empty."""
    return Problem("empty-text", "error", span, f"{name} is an empty text", "write the text, or remove the key")


FAULT = empty_text

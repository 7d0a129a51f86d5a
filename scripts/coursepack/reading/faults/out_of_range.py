"""Find numbers too small or too large for what they count.

A tolerance below zero accepts nothing, and a question of no points counts for nothing.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        points: 0
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
        points: 2
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

WORDS = {"minimum": "at least", "exclusiveMinimum": "more than", "maximum": "at most"}


def out_of_range(span: Span, name: str, typed: str | None, bound: str, limit: float) -> Problem:
    """`bound` is what a JSON Schema calls the limit, `typed` the number as it was spelled."""
    message = f"{name} must be {WORDS[bound]} {limit}, but here is {typed}"
    remedy = f"write a {'smaller' if bound == 'maximum' else 'larger'} number"
    return Problem("out-of-range", "error", span, message, remedy)


FAULT = out_of_range

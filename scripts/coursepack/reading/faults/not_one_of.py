"""Find words outside the fixed list that a key allows.

Levels, types and sets are chosen from short lists, so that a bank can be counted and balanced.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: aply
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
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

from typing import Any

from coursepack.ground.nearest import did_you_mean
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span


def not_one_of(span: Span, name: str, found: Any, allowed: list[Any]) -> Problem:
    """`allowed` holds every word that the key may have."""
    words = [str(word) for word in allowed]
    shown = f'"{found}"' if isinstance(found, str) else "this"
    return Problem("not-one-of", "error", span, f"{name} cannot be {shown}", did_you_mean(str(found), words))


FAULT = not_one_of

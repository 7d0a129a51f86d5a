"""Find what was left out though nothing works without it.

A question with no objective can be answered but is counted nowhere; one with no prompt cannot even be asked.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        level: apply
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

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span


def missing_key(span: Span, key: str, what: str, remedy: str = "") -> Problem:
    """`what` names the mapping that lacks the key; `span` is its first key; `remedy` stands in for the usual one."""
    return Problem("missing-key", "error", span, f'{what} needs "{key}"', remedy or f'add a line "{key}: …"')


FAULT = missing_key

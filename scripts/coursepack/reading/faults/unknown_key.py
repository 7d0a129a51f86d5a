"""Find keys that mean nothing where they stand.

A misspelled key would be passed over in silence, and with it the feedback or the key that it holds.

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
        optoins:
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

from collections.abc import Iterable

from coursepack.ground.nearest import did_you_mean
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span


def unknown_key(span: Span, key: str, what: str, known: Iterable[str] | None) -> Problem:
    """`what` names the mapping ("a single-choice question"), `known` its possible keys; None where it has no place."""
    remedy = "remove this line" if known is None else did_you_mean(key, known)
    return Problem("unknown-key", "error", span, f'unknown key "{key}" in {what}', remedy)


FAULT = unknown_key

"""Find lists that are shorter than they can be.

One option is no choice, and a bank without questions is nothing that anybody could take.

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


def too_few(span: Span, name: str, found: int, least: int) -> Problem:
    """`found` entries where at least `least` are needed."""
    message = f"{name} has {found} {'entry' if found == 1 else 'entries'} and needs at least {least}"
    remedy = f"add {'another' if found else 'one'} below, after a dash of its own"
    return Problem("too-few", "error", span, message, remedy)


FAULT = too_few

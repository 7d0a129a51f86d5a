"""Find excuses for what is not there.

A comment that switches a check off for a question outlives its cause: the question was mended, and the comment would
hide the next mistake. Errors cannot be excused, only warnings.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      # coursepack: ignore duplicate-option – the two read alike on purpose
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

from coursepack.ground.problem import Fix, Problem, Related
from coursepack.ground.span import Span


def unused_ignore(span: Span, id: str, error: Span | None, fix: Fix | None) -> Problem:
    """`span` is the id in the comment, `error` a place where the same check found an error instead."""
    if error:
        related = (Related(error, "the error stands here"),)
        return Problem("unused-ignore", "warning", span, f'"{id}" is an error here, not a warning', "mend it", related)
    message = f'"{id}" finds nothing here that could be ignored'
    return Problem("unused-ignore", "warning", span, message, "remove it from the comment", fix=fix)


FAULT = unused_ignore

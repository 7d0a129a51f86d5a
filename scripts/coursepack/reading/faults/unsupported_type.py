"""Find question types that the schema describes and this version cannot play yet.

The form of a bank is fixed for all ten types; a type that nothing could show or grade must not pass as if it
worked.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: open
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, what set the coup off?
        model-answer: The ruling of May set it off; the unpaid wages are older.
        rubric:
          - criterion: Tells the trigger from the root
            levels: [neither, one of them, both]

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

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span


def unsupported_type(span: Span, type: str, known: Iterable[str]) -> Problem:
    """`known` are the types that work today."""
    words = ", ".join(known)
    return Problem("unsupported-type", "error", span, f'"{type}" questions cannot be shown yet', f"these can: {words}")


FAULT = unsupported_type

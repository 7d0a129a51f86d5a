"""Find a key that stands twice in one mapping.

YAML readers keep one of the two and drop the other without a word; which one differs from reader to reader.
If a whole entry repeats the keys of the one above it, a dash is missing between the two.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        level: remember
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

from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span


def duplicate_key(span: Span, key: str, first: Span) -> Problem:
    """`first` is where the key stood already."""
    related = (Related(first, f'"{key}" first stands here'),)
    return Problem("duplicate-key", "error", span, f'the key "{key}" stands here twice', "keep one of the two", related)


FAULT = duplicate_key

"""Find files that cannot be read as text at all.

A bank must be UTF-8, which every editor of today writes; one saved as "Unicode" or "ANSI" by an older editor
may not be. There is no *Wrong* to show in print: its bytes are not text.

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


def unreadable_file(span: Span, why: str, remedy: str = "") -> Problem:
    """`why` says in a clause what kept the file from being read."""
    usual = "see that it is there and that you may read it"
    if "UTF" in why:
        usual = "open it where it looks right, and save it with the encoding UTF-8"
    return Problem("unreadable-file", "error", span, f"cannot read this file: {why}", remedy or usual)


FAULT = unreadable_file

"""Find texts that end before a # because YAML takes the rest of the line for a comment.

In `text: Camp #3 fell first` the text is "Camp" and the rest is lost without a word. Such a loss is an error, not
a warning: every reader of the bank would miss the words. A comment after a text stays one if a space follows its
sign, as in `title: Kora  # not final`, and so does any comment after a number, a truth value or an id.

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
          - text: Ruling #3 of the court
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora   # keep
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, what set the coup off?   # as asked in May
        options:
          - text: "Ruling #3 of the court"
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span


def cut_text(span: Span, rest: str) -> Problem:
    """`rest` is what was lost, from the sign # on."""
    shown = rest if len(rest) <= 40 else rest[:39] + "…"
    message = f'the text ends before "{shown}", which YAML takes for a comment'
    remedy = "put the whole text in quotes, or write a space after # if it is a comment"
    return Problem("cut-text", "error", span, message, remedy)


FAULT = cut_text

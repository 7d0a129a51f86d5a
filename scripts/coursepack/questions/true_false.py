"""true-false: say whether a statement is true; use it only where both answers are honestly possible.

Example::

    - id: held-or-planned
      type: true-false
      use: lesson
      objective: tell-then-from-since
      level: understand
      claims: [c115]
      prompt: When the article appeared, the vote planned for February 2022 had already been held.
      answer: false
      if-true: It was still a plan when the article appeared in December 2021.
      if-false: Yes. In December 2021 it lay two months ahead.
"""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Choice, Option, Pick


def read(question: Fields) -> Choice:
    """The question as a Choice between the options "true" and "false"; whoever shows them gives them their words."""
    answer = question.flag("answer")
    return Choice(
        Pick.TRUTH,
        (
            Option("true", "True", answer, question.text("if-true")),
            Option("false", "False", not answer, question.text("if-false")),
        ),
    )


READ = read

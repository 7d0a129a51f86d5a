"""cloze: fill the gaps of a running text, by choice, word or number; the score is the mean of the gaps.

`{{name}}` in the text stands for the blank of that name.

Example::

    - id: kind-of-cause
      type: cloze
      use: lesson
      objective: tell-trigger-from-root
      level: remember
      claims: [c40]
      prompt: Which words complete Pham's account?
      text: For Pham, the flawed vote of {{year}} was only the {{kind}} cause of the coup.
      blanks:
        year:
          type: numeric
          answer: 2020
          otherwise: It was the year of the first coup.
        kind:
          type: single-choice
          options:
            - text: immediate
              correct: true
              feedback: It set events off.
            - text: deeper
              feedback: Pham looks for that in the state's legitimacy.
      feedback: The vote of 2020 came shortly before the coup and is not its root.
"""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Blank, Choice, Gaps, Pick
from coursepack.questions._entries import read_number, read_text_entry
from coursepack.questions._options import read_options


def read(question: Fields) -> Gaps:
    """The question as Gaps."""
    blanks = tuple((name, BLANKS[blank.text("type")](blank)) for name, blank in question.named("blanks").items())
    return Gaps(question.text("text"), blanks)


def _choice(blank: Fields) -> Blank:
    return Choice(Pick.ONE, read_options(blank))


BLANKS = {"single-choice": _choice, "short-answer": read_text_entry, "numeric": read_number}
READ = read

"""single-choice: pick the one right option.

Example::

    - id: trigger-or-root
      type: single-choice
      use: lesson
      objective: tell-trigger-from-root
      level: understand
      claims: [c40]
      prompt: In Pham's account, what part did the flawed vote of 2020 play in the August coup?
      options:
        - text: It set the coup off but was not its deeper cause
          correct: true
          feedback: Pham calls it only the trigger; the cause he names lies deeper.
        - text: It was the deeper cause from which the coup grew
          feedback: This merges trigger and cause, which Pham keeps apart.
"""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Choice, Pick
from coursepack.questions._options import read_options


def read(question: Fields) -> Choice:
    """The question as a Choice of one."""
    return Choice(Pick.ONE, read_options(question))


READ = read
